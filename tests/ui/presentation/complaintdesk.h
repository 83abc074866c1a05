// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/presentation/peopledesk.h"
#include "ui/presentation/complaintpresenter.h"

namespace loket::test {

inline const char *const headPassword = "sungai martapura K1";

/// The form of a report on the real office of a fixture, wired to its counter as the program does it; Siti is signed in
/// (P1), Budi (P2) could be.
template<class Fixture>
struct ComplaintDeskOf : Fixture {
    template<class... Arguments>
    explicit ComplaintDeskOf(Arguments... arguments)
        : Fixture(arguments...)
        , reports(
              this->office(), [this] { return this->presenter->actor(); },
              [this] { return this->presenter->visitServed(); }, [this] { return formTime; })
    {
        QObject::connect(&reports, &ui::ComplaintPresenter::said, &reports,
                         [this](const QString &text, bool) { told = text; });
        QObject::connect(this->presenter.get(), &ui::CounterPresenter::typingEnds, &reports,
                         &ui::ComplaintPresenter::saveDraft);
        QObject::connect(&reports, &ui::ComplaintPresenter::closed, this->presenter.get(),
                         &ui::CounterPresenter::complaintEnded);
        this->ask([this](Office &office) {
            StaffSetup head;
            head.code = QStringLiteral("K1");
            head.name = QStringLiteral("Hadijah");
            head.roles = RoleSet{Role::UnitHead};
            return office.setup().addStaff(Act{this->actor()}, head).and_then([&](StaffId) {
                return test::letPeopleIn(office, {{"P1", firstPin}, {"P2", secondPin}, {"K1", headPassword}});
            });
        });
        this->reread();
        signIn("1", firstPin);
    }

    void signIn(const char *digit, const char *pin)
    {
        this->type(digit);
        this->type(pin);
        REQUIRE(this->screen().presence == ui::Presence::SignedIn);
    }
    void openForm()
    {
        reports.open();
        this->settle();
    }
    /// Answers the form's question.
    void answer(const char *keys)
    {
        for (const QChar key : QString::fromLatin1(keys))
            reports.typeIntoBar(key);
        this->settle();
    }
    void write(ReportField field, const QString &text)
    {
        reports.edit([&](ui::ComplaintForm &form) { form.setText(field, text); });
    }
    void set(ui::FormFlag flag, bool on = true)
    {
        reports.edit([&](ui::ComplaintForm &form) { form.setFlag(flag, on); });
    }
    /// All that a complaint needs, typed by somebody who asks nothing else.
    void fillComplaint(const QString &statement)
    {
        write(ReportField::Statement, statement);
        write(ReportField::Hope, QStringLiteral("KTP selesai minggu ini"));
        reports.edit([](ui::ComplaintForm &form) { form.setHopeAnswer(HopeAnswer::Can); });
        set(ui::FormFlag::SubjectUnit);
        set(ui::FormFlag::ReadBack);
    }
    void save()
    {
        reports.save();
        this->settle();
    }
    void close()
    {
        reports.close();
        this->settle();
    }
    /// Time goes by while somebody types; the form's own timer looks at it.
    void typeFor(Millis length)
    {
        formTime += length;
        reports.tick();
        this->settle();
    }
    std::vector<ComplaintDraft> drafts()
    {
        return this->ask([this](Office &office) { return office.drafts().list(this->presenter->actor()); });
    }
    /// The bytes of the newest draft, as its typist may read them.
    QString newestDraft()
    {
        return this->ask([this](Office &office) {
            const auto list = office.drafts().list(this->presenter->actor());
            return office.drafts().read(this->presenter->actor(), list->at(0).id).map([](const QByteArray &plain) {
                return QString::fromUtf8(plain);
            });
        });
    }
    /// The saved report as the unit head reads it, who signs in for it: nobody else acts here afterwards.
    CaseView stored() { return stored(reports.saved()->number); }
    CaseView stored(const QString &number)
    {
        return this->ask([this, number](Office &office) -> Result<CaseView> {
            const Actor typist = this->presenter->actor();
            Actor head = typist;
            head.staff = office.catalogue().staffByCode(QStringLiteral("K1"))->id;
            auto &people = office.people();
            return people.signOut(Act{typist}, QStringLiteral("key"))
                .and_then([&] { return people.signIn(Act{head}, QString::fromLatin1(headPassword)); })
                .and_then([&](const Session &) { return office.complaints().open(Act{head}, number); });
        });
    }

    Millis formTime = 0;
    QString told;
    ui::ComplaintPresenter reports;
};
using ComplaintFormDesk = ComplaintDeskOf<DeskFixture>;

} // namespace loket::test
