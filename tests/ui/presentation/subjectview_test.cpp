// SPDX-License-Identifier: GPL-3.0-or-later
// Trial A1 and its whole kind: whoever is a subject, or may be one, is shown, told and given the same with the case and
// without it, by every list, count, search, file and paper of the program, from the first draft to the last answer.
#include "tests/ui/presentation/subjectview.h"

#include "core/domain/complaintlife.h"
#include "tests/support/must.h"

using namespace loket;
using namespace loket::test;

namespace {

constexpr auto auditorPassword = "sungai kuin I1";

/// The register's office with one person of each role, an ordinary case out of a visitor's visit, and a file.
struct WatchedDesk : RegisterDesk {
    WatchedDesk()
    {
        enter("K1", registerHeadPassword);
        ask([this](Office &office) -> Result<bool> {
            for (const auto &[code, name, role] : std::initializer_list<std::tuple<const char *, const char *, Role>>{
                     {"I1", "Gazali", Role::InternalAuditor}, {"A2", "Hidayah", Role::ComplaintOfficer}}) {
                StaffSetup person;
                person.code = QString::fromLatin1(code);
                person.name = QString::fromLatin1(name);
                person.roles = RoleSet{role};
                asAdministrator(office, [&](const Actor &actor) {
                    return office.setup().addStaff(Act{actor}, person).and_then([&](StaffId id) {
                        return office.people().setSecret(Act{actor}, id, QString::fromLatin1(auditorPassword));
                    });
                });
            }
            asAdministrator(office, [&](const Actor &actor) {
                PaperSetting setting = office.catalogue().paperSetting(*actor.counter, PaperKind::Complaint);
                setting.printer = QStringLiteral("raw:127.0.0.1:9100");
                return office.printing().setPaper(Act{actor}, setting);
            });
            return true;
        });
        enter("P2", secondPin);
        ComplaintReport ordinary = complaint(QStringLiteral("Antre tiga jam untuk kartu keluarga"));
        ordinary.identity = {};
        ordinary.anonymous = true;
        ordinary.visit = visitor();
        known = receive(ordinary);
        ask([this](Office &office) { return printed(office); });
    }
    template<class Work>
    void asAdministrator(Office &office, Work work)
    {
        const auto &all = office.catalogue().staff;
        const auto admin = std::find_if(all.begin(), all.end(),
                                        [](const Staff &one) { return one.roles.has(Role::Administrator); });
        REQUIRE(admin != all.end());
        (void)office.people().signOut(Act{reader}, QStringLiteral("key"));
        reader.staff = admin->id;
        must(office.people().signIn(Act{reader}, QString::fromLatin1(administratorPin)));
        must(work(reader));
    }
    static QString secretOf(const QString &code)
    {
        static const std::map<QString, const char *> secrets{
            {QStringLiteral("ADM"), administratorPin}, {QStringLiteral("P1"), firstPin},
            {QStringLiteral("P2"), secondPin},         {QStringLiteral("K1"), registerHeadPassword},
            {QStringLiteral("A1"), handlerPassword},   {QStringLiteral("A2"), auditorPassword},
            {QStringLiteral("I1"), auditorPassword}};
        return QString::fromLatin1(secrets.at(code));
    }
    void enterAs(const QString &code)
    {
        if (code != QStringLiteral("ADM"))
            return enter(code.toLatin1().constData(), secretOf(code).toLatin1().constData());
        ask([this](Office &office) -> Result<bool> {
            asAdministrator(office, [](const Actor &) -> Result<void> { return {}; });
            return true;
        });
    }
    /// Whoever has entered signs in at the counter's window, as a person does.
    void enterWindow(const QString &code)
    {
        presenter->lock(QStringLiteral("key"));
        settle();
        const QString name = ask([this](Office &office) -> Result<QString> {
            (void)office.people().signOut(Act{reader}, QStringLiteral("key"));
            return office.catalogue().staffMember(*reader.staff)->name;
        });
        for (const QDeadlineTimer late(10'000); !presenter->isBarOpen() && !late.hasExpired(); reread()) {}
        const auto people = presenter->bar().options;
        const auto at = std::find_if(people.begin(), people.end(), [&](const auto &one) { return one.text == name; });
        if (at != people.end())
            presenter->pickInBar(std::size_t(at - people.begin()));
        REQUIRE(presenter->bar().prompt.contains(name)); // whoever was there last is asked at once
        for (const QChar key : secretOf(code))
            presenter->typeIntoBar(key);
        if (presenter->isBarOpen()) // a PIN needs no Enter
            presenter->confirmBar();
        reread();
        REQUIRE(presenter->screen().presence == ui::Presence::SignedIn);
    }
    StaffId subject(const QString &code)
    {
        if (code != QStringLiteral("ADM"))
            return staff(code.toLatin1().constData());
        enterAs(code);
        return *reader.staff;
    }
    TicketId visitor()
    {
        return ask([](Office &office) -> Result<TicketId> {
            return office.visit(office.today(), *TicketNumber::fromText(QStringLiteral("A-001")))
                .map([](const Visit &visit) { return visit.ticket.id; });
        });
    }
    /// All papers that wait are printed, without a printer.
    static Result<bool> printed(Office &office)
    {
        while (const auto job = must(office.printing().claim(office.station())))
            must(office.printing().ended(job->id, PrintFate::Sent));
        return true;
    }
    /// Signs in, looks at everything, and is asked the same each time.
    QStringList viewOf(const QString &code, const QString &number)
    {
        enterAs(code);
        enterWindow(code);
        return SubjectView<WatchedDesk>::of(*this,
                                            {number, known, QStringLiteral("A-001"), QStringLiteral("rok"),
                                             QStringLiteral("antre"), QStringLiteral("Zub"),
                                             number.section(QLatin1Char('/'), -1)});
    }
    /// The places where they differ, none where they do not.
    static QString difference(const QStringList &before, const QStringList &after)
    {
        QStringList places;
        for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
            const QString one = before.value(i);
            const QString other = after.value(i);
            qsizetype at = 0;
            while (at < std::min(one.size(), other.size()) && one.at(at) == other.at(at))
                ++at;
            if (one != other)
                places << QStringLiteral("%1: -%2 +%3")
                              .arg(one.section(QLatin1Char(':'), 0, 0), one.mid(std::max<qsizetype>(0, at - 60), 120),
                                   other.mid(std::max<qsizetype>(0, at - 60), 120));
        }
        return places.join(QLatin1Char('\n'));
    }
    static LifeWords words()
    {
        LifeWords said;
        said.words = QStringLiteral("Rokok diperiksa");
        said.answer = QStringLiteral("Sudah diperbaiki");
        said.channel = QStringLiteral("COUNTER");
        said.whom = QStringLiteral("Pelapor");
        said.hopeOutcome = HopeOutcome::InPart;
        said.why = QStringLiteral("Tidak terbukti seluruhnya");
        return said;
    }

    QString known;
};

} // namespace

TEST_CASE("A1: a subject of any role is shown, told and given the same with the case and without it, at each step")
{
    const QString subject = QString::fromLatin1(GENERATE("P1", "A1", "K1", "I1", "ADM"));
    INFO(subject.toStdString());
    WatchedDesk desk;
    const QString never = QStringLiteral("ADU/DISDUKCAPIL/2023/11/00000");
    const StaffId id = desk.subject(subject);
    const QStringList without = desk.viewOf(subject, never);
    REQUIRE(without.size() > 60);
    CHECK(WatchedDesk::difference(without, desk.viewOf(subject, never)) == QString()); // looking changes nothing

    // A draft that another officer types.
    desk.enterAs(QStringLiteral("P2"));
    const auto draft = desk.ask([&](Office &office) {
        return office.drafts().save(desk.reader, {}, QStringLiteral("complaint"), "{\"statement\":\"Diminta rokok\"}");
    });
    CHECK(WatchedDesk::difference(without, desk.viewOf(subject, never)) == QString());

    // Saved out of the same visitor's visit, its receipt waiting.
    desk.enterAs(QStringLiteral("P2"));
    ComplaintReport report = RegisterDesk::complaint(QStringLiteral("Diminta uang rokok oleh petugas"));
    report.subjects = {};
    report.subjects.staff = {id};
    report.visit = desk.visitor();
    report.promisedDay = QStringLiteral("2023-11-17");
    const ReceivedComplaint received = desk.ask([&](Office &office) {
        Receiving how;
        how.draft = draft;
        return office.complaints().receive(Act{desk.reader}, report, how);
    });
    CHECK(received.hidden);
    desk.ask([&](Office &office) {
        PaperOrder order{PaperKind::Complaint, QStringLiteral("complaint:%1").arg(received.id.value())};
        return office.printing().print(Act{desk.reader}, order).map([](const PrintAnswer &) { return true; });
    });
    CHECK(WatchedDesk::difference(without, desk.viewOf(subject, received.number)) == QString());

    // Printed, and led to its decision.
    desk.enterAs(QStringLiteral("P2"));
    desk.ask([&](Office &office) { return WatchedDesk::printed(office); });
    CHECK(WatchedDesk::difference(without, desk.viewOf(subject, received.number)) == QString());
    const QString handler = subject == QStringLiteral("K1") ? QStringLiteral("A2") : QStringLiteral("K1");
    for (const LifeAct step : {LifeAct::BeginCheck, LifeAct::Review, LifeAct::Decide}) {
        desk.enterAs(handler);
        const auto done = desk.ask([&](Office &office) -> Result<bool> {
            return office.cases().act(Act{desk.reader}, received.number, step, WatchedDesk::words()).has_value();
        });
        // While the head is meant nobody in the office handles it: it went to the supervisor.
        CHECK(done == (subject != QStringLiteral("K1")));
        CHECK(WatchedDesk::difference(without, desk.viewOf(subject, received.number)) == QString());
    }

    // Handed over to the supervisor, by whoever may.
    desk.enterAs(handler);
    const auto out = desk.ask([&](Office &office) -> Result<bool> {
        return office.caseExports().handOver(Act{desk.reader}, received.number, QStringLiteral("rokok")).has_value();
    });
    CHECK(out == (subject != QStringLiteral("K1"))); // of a case about the head nobody but its typist may
    CHECK(WatchedDesk::difference(without, desk.viewOf(subject, received.number)) == QString());
}
