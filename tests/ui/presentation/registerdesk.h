// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/presentation/peopledesk.h"
#include "ui/presentation/registerpresenter.h"

namespace loket::test {

inline const char *const registerHeadPassword = "sungai martapura K1";
inline const char *const handlerPassword = "sungai barito A1";

inline bool contains(const QString &text, const char *words)
{
    return text.contains(QString::fromUtf8(words));
}

/// The register on the real office of a fixture that serves a counter: Hadijah (K1) is the head, Aminah (A1) the
/// complaint officer, Siti (P1) a counter officer. Whoever entered last reads it.
template<class Fixture>
struct RegisterDeskOf : Fixture {
    template<class... Arguments>
    explicit RegisterDeskOf(Arguments... arguments)
        : Fixture(arguments...)
        , reader(this->actor())
        , cases(this->office(), [this] { return reader; })
    {
        QObject::connect(&cases, &ui::RegisterPresenter::said, &cases, [this](const QString &text, bool isError) {
            told = text;
            toldError = isError;
        });
        this->ask([this](Office &office) {
            const auto add = [&](const char *code, const char *name, Role role) {
                StaffSetup person;
                person.code = QString::fromLatin1(code);
                person.name = QString::fromLatin1(name);
                person.roles = RoleSet{role};
                return office.setup().addStaff(Act{this->actor()}, person);
            };
            return add("K1", "Hadijah", Role::UnitHead)
                .and_then([&](StaffId) { return add("A1", "Aminah", Role::ComplaintOfficer); })
                .and_then([&](StaffId) {
                    return letPeopleIn(
                        office,
                        {{"P1", firstPin}, {"P2", secondPin}, {"K1", registerHeadPassword}, {"A1", handlerPassword}});
                });
        });
        enter("K1", registerHeadPassword);
    }

    StaffId staff(const char *code)
    {
        return this->ask([&](Office &office) -> Result<StaffId> {
            return office.catalogue().staffByCode(QString::fromLatin1(code))->id;
        });
    }
    /// Signs out whoever was there.
    void enter(const char *code, const char *secret)
    {
        const StaffId id = staff(code);
        this->ask([&](Office &office) {
            if (isIn)
                (void)office.people().signOut(Act{reader}, QStringLiteral("key"));
            reader.staff = id;
            isIn = true;
            return office.people().signIn(Act{reader}, QString::fromLatin1(secret));
        });
    }

    /// A complaint about the unit by somebody who gives a name.
    static ComplaintReport complaint(const QString &statement = QStringLiteral("Tiga kali kembali"))
    {
        ComplaintReport report;
        report.classCode = QStringLiteral("PLAIN");
        report.channel = QStringLiteral("COUNTER");
        report.identity = {
            QStringLiteral("Zubaidah"), QStringLiteral("COUNTER"), QStringLiteral("081255501234"), {}, {}};
        report.statement = statement;
        report.loss = QStringLiteral("Ongkos tiga kali jalan");
        report.tried = QStringLiteral("Bertanya di loket 2");
        report.hope = QStringLiteral("KK selesai minggu ini");
        report.hopeAnswer = HopeAnswer::InPart;
        report.hopeTold = QStringLiteral("Diperiksa dulu");
        report.forms = {QStringLiteral("PB")};
        report.subjects.unit = true;
        report.readBack = true;
        return report;
    }
    ComplaintReport about(const char *code)
    {
        ComplaintReport report = complaint(QStringLiteral("Diminta uang rokok"));
        report.subjects = {};
        report.subjects.staff = {staff(code)};
        return report;
    }
    static ComplaintReport question()
    {
        ComplaintReport report;
        report.classCode = QStringLiteral("INFO");
        report.channel = QStringLiteral("WHATSAPP");
        report.received = {QStringLiteral("2023-11-17"), 12 * 60};
        report.statement = QStringLiteral("Syarat KTP?");
        return report;
    }
    /// By whoever entered last; its number.
    QString receive(const ComplaintReport &report)
    {
        return this->ask([&](Office &office) {
            return office.complaints().receive(Act{reader}, report).map([](const ReceivedComplaint &saved) {
                return saved.number;
            });
        });
    }

    /// Also until the register has read all that it was going to.
    void settle()
    {
        Fixture::settle();
        this->settleReading(cases);
    }
    void openRegister()
    {
        cases.open();
        this->settle();
    }
    /// Twice, because one reading may be on its way that began before the change.
    void reread()
    {
        for (int i = 0; i < 2; ++i) {
            cases.refresh();
            this->settle();
        }
    }
    void show(ui::CaseList list)
    {
        cases.showList(list);
        this->settle();
    }
    void narrow(ui::NarrowBy by, const char *answer)
    {
        cases.narrow(by);
        type(answer);
    }
    void type(const char *keys)
    {
        for (const QChar key : QString::fromLatin1(keys))
            cases.typeIntoBar(key);
        this->settle();
    }
    void act(ui::CaseDeed deed)
    {
        cases.trigger(deed);
        this->settle();
    }
    /// The step of that name, by its digit.
    void step(LifeAct what)
    {
        act(ui::CaseDeed::Step);
        const auto options = cases.bar().options;
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (options[i].text == ui::CaseTexts::act(what)) {
                cases.pickInBar(i);
                this->settle();
                return;
            }
        }
        FAIL("this step is not offered");
    }
    void fill(ui::ActField field, const QString &text)
    {
        cases.edit([&](ui::CaseForm &form) { form.setText(field, text); });
    }
    void submit() { act(ui::CaseDeed::Save); }
    [[nodiscard]] std::vector<ui::ActField> asked() const
    {
        std::vector<ui::ActField> fields;
        for (const auto &entry : cases.form() ? cases.form()->entries() : std::vector<ui::ActEntry>())
            fields.push_back(entry.field);
        return fields;
    }
    /// The first answer that a field offers.
    [[nodiscard]] QString firstChoice(ui::ActField field) const
    {
        for (const auto &entry : cases.form()->entries()) {
            if (entry.field == field)
                return entry.choices.at(0).key;
        }
        return {};
    }
    [[nodiscard]] QString faultOf(ui::ActField field) const
    {
        for (const auto &entry : cases.form()->entries()) {
            if (entry.field == field)
                return entry.fault;
        }
        return {};
    }
    void lookFor(const QString &typed)
    {
        cases.find(typed);
        this->settle();
    }
    void openCase(const QString &number)
    {
        lookFor(number);
        act(ui::CaseDeed::Open);
        REQUIRE(cases.opened());
    }
    QString cell(int row, ui::RegisterModel::Column column)
    {
        return cases.model().index(row, column).data().toString();
    }
    /// The numbers of the list that is shown.
    QStringList numbers()
    {
        QStringList found;
        for (int row = 0; row < cases.model().rowCount(); ++row)
            found += cases.model().rowAt(row)->complaint.number;
        return found;
    }
    /// All that the page of the case says, a line for each of its fields.
    [[nodiscard]] QString page() const
    {
        QStringList lines;
        for (const auto &line : cases.page())
            lines += line.label.isEmpty() ? line.text : line.label + QStringLiteral(": ") + line.text;
        return lines.join(QLatin1Char('\n'));
    }
    bool isPossible(ui::CaseDeed deed)
    {
        for (const auto &state : cases.deeds()) {
            if (state.deed == deed)
                return state.enabled;
        }
        return false;
    }
    Actor reader;
    bool isIn = false;
    QString told;
    bool toldError = false;
    ui::RegisterPresenter cases;
};
using RegisterDesk = RegisterDeskOf<DeskFixture>;

} // namespace loket::test
