// SPDX-License-Identifier: GPL-3.0-or-later
// Every role against every act, through the desks: what the order of 2026 allows is written down here by hand, not read
// from the table that is tested.
#include "core/storage/journalstore.h"
#include "tests/core/service/peopleoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

using Deed = std::function<Result<void>(Office &, const Act &)>;

struct NamedDeed {
    const char *name;
    Deed deed;
};

const TicketId nowhere(999'999);

/// Acts of the queue and the counter: a counter officer's, and nobody else's.
std::vector<NamedDeed> counterDeeds(const PeopleOffice &test)
{
    const ServiceId service = test.service("KK");
    const LegId leg(1);
    return {
        {"take", [=](Office &o, const Act &a) { return withoutValue(o.queue().take(a, {{service}})); }},
        {"walk_in", [=](Office &o, const Act &a) { return withoutValue(o.queue().walkIn(a, {{service}})); }},
        {"call", [](Office &o, const Act &a) { return withoutValue(o.queue().callNext(a)); }},
        {"call", [](Office &o, const Act &a) { return withoutValue(o.queue().call(a, nowhere)); }},
        {"recall", [](Office &o, const Act &a) { return withoutValue(o.queue().recall(a, nowhere)); }},
        {"start", [](Office &o, const Act &a) { return withoutValue(o.queue().start(a, nowhere)); }},
        {"finish", [](Office &o, const Act &a) { return withoutValue(o.queue().finish(a, nowhere)); }},
        {"finish", [](Office &o, const Act &a) { return withoutValue(o.queue().finishAndCall(a, nowhere)); }},
        {"back_to_queue", [](Office &o, const Act &a) { return withoutValue(o.queue().backToQueue(a, nowhere)); }},
        {"absent", [](Office &o, const Act &a) { return withoutValue(o.queue().absent(a, nowhere)); }},
        {"return", [](Office &o, const Act &a) { return withoutValue(o.queue().comeBack(a, nowhere)); }},
        {"park", [](Office &o, const Act &a) { return withoutValue(o.queue().park(a, nowhere)); }},
        {"resume", [](Office &o, const Act &a) { return withoutValue(o.queue().resume(a, nowhere)); }},
        {"transfer", [](Office &o, const Act &a) { return withoutValue(o.queue().transfer(a, nowhere, {})); }},
        {"interest_note", [](Office &o, const Act &a) { return withoutValue(o.queue().noteInterest(a, nowhere)); }},
        {"left", [](Office &o, const Act &a) { return withoutValue(o.queue().left(a, nowhere)); }},
        {"void",
         [](Office &o, const Act &a) { return withoutValue(o.queue().voided(a, nowhere, QStringLiteral("double"))); }},
        {"unserved",
         [](Office &o, const Act &a) { return withoutValue(o.queue().unserved(a, nowhere, QStringLiteral("time"))); }},
        {"priority",
         [](Office &o, const Act &a) {
             return withoutValue(o.queue().setPriority(a, nowhere, QStringLiteral("LANSIA")));
         }},
        {"add_service",
         [=](Office &o, const Act &a) { return withoutValue(o.queue().addService(a, nowhere, service)); }},
        {"switch", [=](Office &o, const Act &a) { return withoutValue(o.queue().switchTo(a, nowhere, leg)); }},
        {"persons", [](Office &o, const Act &a) { return withoutValue(o.queue().setPersons(a, nowhere, 2)); }},
        {"quantity", [=](Office &o, const Act &a) { return withoutValue(o.queue().setQuantity(a, nowhere, leg, 2)); }},
        {"charge", [=](Office &o, const Act &a) { return withoutValue(o.queue().setCharge(a, nowhere, leg, 2)); }},
        {"office_number",
         [=](Office &o, const Act &a) {
             return withoutValue(o.queue().setOfficeNumber(a, nowhere, leg, QStringLiteral("1")));
         }},
        {"choose", [=](Office &o, const Act &a) { return withoutValue(o.queue().choose(a, nowhere, leg, {{leg}})); }},
        {"flag",
         [=](Office &o, const Act &a) { return withoutValue(o.queue().flagInaccurate(a, nowhere, leg, true)); }},
        {"note",
         [](Office &o, const Act &a) { return withoutValue(o.queue().setNote(a, nowhere, QStringLiteral("x"))); }},
        {"print",
         [](Office &o, const Act &a) {
             return withoutValue(o.printing().print(a, {PaperKind::Receipt, QStringLiteral("ticket:1")}));
         }},
        {"turn_away",
         [=](Office &o, const Act &a) { return o.queue().turnAway(a, service, 1, QStringLiteral("quota")); }},
        {"catch_up",
         [=](Office &o, const Act &a) {
             return o.queue().catchUp(a, o.today(), service, 1, LegOutcome::Done, QStringLiteral("power"));
         }},
        {"undo", [](Office &o, const Act &a) { return withoutValue(o.queue().undo(a)); }},
        {"counter_open", [](Office &o, const Act &a) { return withoutValue(o.counters().open(a)); }},
        {"counter_pause",
         [](Office &o, const Act &a) { return withoutValue(o.counters().pause(a, QStringLiteral("rest"))); }},
        {"counter_close",
         [](Office &o, const Act &a) { return withoutValue(o.counters().close(a, QStringLiteral("end"))); }},
    };
}

/// Failures stop the clocks of the whole office: the head may declare them too.
std::vector<NamedDeed> outageDeeds()
{
    return {{"outage_begin",
             [](Office &o, const Act &a) {
                 return withoutValue(o.counters().beginOutage(a, {}, QStringLiteral("power"), o.clock().now()));
             }},
            {"outage_end", [](Office &o, const Act &a) {
                 return withoutValue(o.counters().endOutage(a, OutageId(1), o.clock().now()));
             }}};
}

std::vector<NamedDeed> administratorDeeds(const PeopleOffice &test)
{
    const StaffId officer = test.staff("P2");
    const CounterId counter = test.counter(1);
    return {
        {"service",
         [](Office &o, const Act &a) {
             return withoutValue(o.setup().addService(a, {QStringLiteral("X"), {}, QStringLiteral("Legalisasi"), {}}));
         }},
        {"counter",
         [](Office &o, const Act &a) { return withoutValue(o.setup().addCounter(a, QStringLiteral("Loket 9"))); }},
        {"staff",
         [](Office &o, const Act &a) {
             return withoutValue(o.setup().addStaff(a, {QStringLiteral("P9"), QStringLiteral("Baru")}));
         }},
        {"staff",
         [=](Office &o, const Act &a) {
             return withoutValue(o.setup().changeStaff(a, *o.catalogue().staffMember(officer)));
         }},
        {"counter_services", [=](Office &o, const Act &a) { return o.setup().setCounterServices(a, counter, {}); }},
        {"settings", [](Office &o, const Act &a) { return o.setup().setSettings(a, o.catalogue().settings); }},
        {"paper_setting",
         [=](Office &o, const Act &a) {
             return o.printing().setPaper(a, deliveredSetting(counter, PaperKind::Receipt));
         }},
        {"import", [](Office &o, const Act &a) { return o.beginImport(o, a.actor); }},
        {"secret_set",
         [=](Office &o, const Act &a) { return o.people().setSecret(a, officer, QStringLiteral("8253")); }},
        {"retention_purge", [](Office &o, const Act &a) { return withoutValue(o.privacy().purge(a.actor)); }},
    };
}

/// What whoever receives complaints may, and nobody else.
std::vector<NamedDeed> receiverDeeds()
{
    const QString none = QStringLiteral("ADU/X/2026/11/0000");
    return {{"incident", [](Office &o, const Act &a) { return o.incidents().note(a, {}); }},
            {"complaint_draft", [](Office &o, const Act &a) { return withoutValue(o.drafts().list(a.actor)); }},
            {"complaint_print",
             [](Office &o, const Act &a) {
                 return withoutValue(o.printing().print(a, {PaperKind::Complaint, QStringLiteral("complaint:999")}));
             }},
            {"print_drop", [](Office &o, const Act &a) { return o.printing().drop(a.actor, PrintJobId(1)); }},
            {"print_drop", [](Office &o, const Act &a) { return o.printing().found(a.actor, PrintJobId(1)); }},
            {"attachment_read",
             [=](Office &o, const Act &a) {
                 return withoutValue(o.complaints().readAttachment(a, none, AttachmentId(1)));
             }},
            {"complaint_status", [=](Office &o, const Act &a) { return withoutValue(o.privacy().status(a, none)); }},
            {"complaint_addition",
             [=](Office &o, const Act &a) { return withoutValue(o.cases().add(a, none, QStringLiteral("kata"))); }},
            {"complaint_handover",
             [=](Office &o, const Act &a) { return withoutValue(o.caseExports().handOver(a, none, {})); }},
            {"handover_received",
             [](Office &o, const Act &a) { return o.caseExports().handOverReceived(a, DraftId(999)); }}};
}

/// Keys are passed by who handles, never by the administrator, who may reset a secret (corrections.md 6).
std::vector<NamedDeed> handlerDeeds(const PeopleOffice &test)
{
    const StaffId officer = test.staff("A1");
    const QString none = QStringLiteral("ADU/X/2026/11/0000");
    return {
        {"complaint_step",
         [=](Office &o, const Act &a) { return withoutValue(o.cases().act(a, none, LifeAct::BeginCheck, {})); }},
        {"complaint_assigned",
         [=](Office &o, const Act &a) { return withoutValue(o.cases().assign(a, none, officer)); }},
        {"complaint_promise",
         [=](Office &o, const Act &a) {
             return withoutValue(
                 o.cases().promise(a, none, o.today(), QStringLiteral("workload"), QStringLiteral("Noor")));
         }},
        {"complaint_erased",
         [=](Office &o, const Act &a) {
             return withoutValue(o.privacy().erase(a, none, ErasureExtent::Identity, QStringLiteral("own_request")));
         }},
        {"person_export",
         [=](Office &o, const Act &a) {
             return withoutValue(o.privacy().personRecord(a, none, QStringLiteral("x"), QStringLiteral("contact")));
         }},
        {"read_complaints", [](Office &o, const Act &a) { return withoutValue(o.cases().due(a.actor)); }},
        {"read_complaints",
         [](Office &o, const Act &a) { return withoutValue(o.cases().search(a.actor, QStringLiteral("x"))); }},
        {"complaint_export",
         [](Office &o, const Act &a) { return withoutValue(o.caseExports().exportRegister(a, {})); }},
        {"complaint_file",
         [=](Office &o, const Act &a) { return withoutValue(o.caseExports().caseFile(a, none, {})); }},
        {"keys_passed", [=](Office &o, const Act &a) { return withoutValue(o.caseKeys().passAll(a, officer)); }},
        {"case_key_passed",
         [=](Office &o, const Act &a) { return o.caseKeys().pass(a, ComplaintId(999), officer, false); }},
    };
}

std::vector<NamedDeed> headDeeds(const PeopleOffice &test)
{
    const StaffId officer = test.staff("A1");
    const QString none = QStringLiteral("ADU/X/2026/11/0000");
    ComplaintSubjects subjects;
    subjects.unit = true;
    return {{"unit_key", [](Office &o, const Act &a) { return o.unitKey().renew(a); }},
            {"overdue_sheet", [](Office &o, const Act &a) { return withoutValue(o.caseExports().overdueSheet(a)); }},
            {"complaint_subjects",
             [=](Office &o, const Act &a) { return withoutValue(o.cases().confirmSubjects(a, none, subjects, {})); }},
            {"subject_released", [=](Office &o, const Act &a) {
                 return withoutValue(o.cases().release(a, none, officer, QStringLiteral("not_on_duty")));
             }}};
}

bool isRight(const Result<void> &result)
{
    return !failedWith(result, ErrorCode::NotAllowed) && !failedWith(result, ErrorCode::NotSignedIn)
        && !failedWith(result, ErrorCode::NotActive);
}

/// Does each deed as `person` and looks whether it was let through.
void sweep(PeopleOffice &test, StaffId person, const std::vector<NamedDeed> &deeds, bool allowed)
{
    for (const auto &[name, deed] : deeds) {
        const int refused = entriesOf(test, "refused");
        const auto result = deed(*test.office, test.as(person));
        INFO(name << ": " << reason(result));
        CHECK(isRight(result) == allowed);
        if (!allowed) {
            CHECK(failedWith(result, ErrorCode::NotAllowed));
            CHECK(entriesOf(test, "refused") == refused + 1);
        }
    }
}

} // namespace

TEST_CASE("Every role against every act, in core")
{
    struct Case {
        const char *code;
        bool counter;
        bool outage;
        bool administers;
        bool figures;
        bool receives;
        bool handles;
    };
    const Case one = GENERATE(
        Case{"P1", true, true, false, false, true, false}, Case{"A1", false, false, false, false, true, true},
        Case{"K1", false, true, false, true, true, true}, Case{"ADMIN", false, false, true, true, false, false},
        Case{"I1", false, false, false, true, false, false});
    INFO(one.code);
    PeopleOffice test;
    const StaffId person = test.staff(one.code);
    test.signIn(person, QLatin1String(one.code) == QLatin1String("ADMIN") ? QStringLiteral("7305") : QString());
    sweep(test, person, counterDeeds(test), one.counter);
    sweep(test, person, outageDeeds(), one.outage);
    CHECK(isRight(withoutValue(test.office->report(test.as(person).actor))) == one.figures);
    CHECK(isRight(withoutValue(test.office->privacy().retentionDue(test.as(person).actor))) == one.figures);
    const std::vector<NamedDeed> own{{"secret_changed", [](Office &o, const Act &a) {
                                          return o.people().changeSecret(a, QStringLiteral("0000"), QString());
                                      }}};
    sweep(test, person, own, true);
    CHECK(isRight(withoutValue(test.office->printing().status(test.as(person).actor))));
    const std::vector<NamedDeed> testPage{
        {"print_test", [](Office &o, const Act &a) { return withoutValue(o.printing().print(a, {PaperKind::Test})); }}};
    sweep(test, person, testPage, one.counter || one.administers);
    sweep(test, person, receiverDeeds(), one.receives);
    sweep(test, person, handlerDeeds(test), one.handles);
    sweep(test, person, headDeeds(test), QLatin1String(one.code) == QLatin1String("K1"));
    sweep(test, person, administratorDeeds(test), one.administers); // last: an import lets everything through
}

TEST_CASE("Nobody signed in may do nothing, and nobody may act in another's name")
{
    PeopleOffice test;
    const StaffId officer = test.staff("P1");
    const StaffId other = test.staff("P2");
    const auto all = [&] {
        auto deeds = counterDeeds(test);
        for (const auto &more :
             {outageDeeds(), receiverDeeds(), handlerDeeds(test), headDeeds(test), administratorDeeds(test)})
            deeds.insert(deeds.end(), more.begin(), more.end());
        return deeds;
    }();
    for (const auto &[name, deed] : all) {
        INFO(name);
        CHECK(failedWith(deed(*test.office, test.as(officer)), ErrorCode::NotSignedIn));
        const bool daysEnd = QLatin1String(name) == QLatin1String("unserved"); // the system's own act
        CHECK(failedWith(deed(*test.office, Act{test.program(test.counter(0))}), ErrorCode::NotSignedIn) != daysEnd);
    }
    CHECK(failedWith(test.office->report(test.program()), ErrorCode::NotSignedIn));
    test.signIn(officer);
    for (const auto &[name, deed] : all) {
        INFO(name);
        CHECK(failedWith(deed(*test.office, test.as(other)), ErrorCode::NotSignedIn));
    }
    must(test.office->people().signOut(test.as(officer), QStringLiteral("key")));
    CHECK(failedWith(test.office->queue().take(test.as(officer), {{test.service("KK")}}), ErrorCode::NotSignedIn));
}

TEST_CASE("A refusal changes no row, names who and what, and keeps the journal whole")
{
    PeopleOffice test;
    const StaffId head = test.staff("K1");
    test.signIn(head);
    const auto before = must(verify(test.address));
    CHECK(failedWith(test.office->queue().take(test.as(head), {{test.service("KK")}}), ErrorCode::NotAllowed));
    const auto after = must(verify(test.address));
    CHECK(after.entries == before.entries + 1);
    CHECK(after.rows == before.rows);
    const auto connection = test.place.open();
    const auto entry = must(storage::reading(*connection, [&]() -> Result<Entry> {
        return storage::JournalStore(*connection).newest(test.office->station(), 1).front();
    }));
    CHECK(entry.kind == QStringLiteral("refused"));
    CHECK(entry.subject == QStringLiteral("staff:%1").arg(head.value()));
    CHECK(entry.payload.contains("\"act\":\"take\""));
}

TEST_CASE("A person who leaves, or loses a role, loses it at once")
{
    PeopleOffice test;
    const StaffId officer = test.staff("P1");
    test.signIn(officer);
    must(test.office->queue().take(test.as(officer), {{test.service("KK")}}));
    // Another program of the same office: the administrator at his own PC.
    const auto settings = must(
        Office::open(test.address, test.clock, QStringLiteral("meja-admin"), QStringLiteral("counter")));
    const Actor admin{settings->station(), {}, test.admin};
    must(settings->people().signIn(Act{admin}, QStringLiteral("7305")));
    Staff changed = *settings->catalogue().staffMember(officer);
    changed.activeTo = settings->today().previous().text();
    test.office->lookForChanges(); // the first look only remembers
    must(settings->setup().changeStaff(Act{admin}, changed));
    test.office->lookForChanges();
    CHECK(failedWith(test.office->queue().take(test.as(officer), {{test.service("KK")}}), ErrorCode::NotActive));
    CHECK(failedWith(test.office->people().signIn(test.as(officer), QStringLiteral("4208")), ErrorCode::NotActive));
    CHECK(test.office->catalogue().staffMember(officer)->name == QStringLiteral("Siti"));
}

TEST_CASE("Whoever reads the file reads figures and changes nothing")
{
    PeopleOffice test;
    const auto reader = must(Office::openReadOnly(test.address, test.clock));
    const auto report = must(reader->report({}));
    CHECK(must(report->summary(reader->today(), reader->today())).whole().visits.taken == 0);
    CHECK(failedWith(reader->queue().take(Act{}, {{test.service("KK")}}), ErrorCode::NotAllowed));
    CHECK(failedWith(reader->setup().setSettings(Act{}, {}), ErrorCode::NotAllowed));
    CHECK(failedWith(reader->beginImport(*reader, {}), ErrorCode::NotAllowed));
}
