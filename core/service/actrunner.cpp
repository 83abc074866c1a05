// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/actrunner.h"

#include "core/domain/canonicaljson.h"
#include "core/service/caseindex.h"
#include "core/service/paperacts.h"

namespace loket {

namespace {

/// An unanswered commit is asked again so often before the program stops writing.
constexpr int maxAttempts = 3;
constexpr int payloadVersion = 1;

} // namespace

void ActScope::beginEntry(const QString &kind)
{
    const QString first = m_entries.front().act;
    m_entries.push_back({actIdFor(first, kind), kind, {}, {}, {}});
    setResult(QStringLiteral("with"), first);
}

ActRunner::ActRunner(storage::Connection &connection, const Clock &clock, OfficeZone zone, Journal &journal)
    : m_connection(connection)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_journal(journal)
    , m_tickets(connection)
    , m_counters(connection)
    , m_records(connection)
    , m_hours(connection)
    , m_entries(connection)
    , m_credentials(connection)
{
    if (connection.mode() == storage::OpenMode::ReadOnly)
        m_gate.readAsFile();
}

Result<void> ActRunner::perform(const Act &act, const QString &kind, const Body &body, const Again &again)
{
    return may(act.actor, kind).and_then([&] { return run(act, kind, body, again); });
}

Result<void> ActRunner::perform(const Act &act, const QString &kind, const Body &body)
{
    return perform(act, kind, body, [](const Entry &) { return Result<void>(); });
}

Result<void> ActRunner::performOnRecords(const Act &act, const QString &kind, const Body &body)
{
    return perform(act, kind, body).and_then([this] { return reloadCatalogue(); });
}

Result<void> ActRunner::may(const Actor &actor, const QString &what)
{
    const auto allowed = m_gate.check(actor, what, m_catalogue, m_zone.dayOf(m_clock.now()).text());
    if (allowed || m_group || m_connection.mode() == storage::OpenMode::ReadOnly)
        return allowed;
    // Who tried what stands in the journal; whether that could be written changes nothing about the refusal.
    const auto note = [&](ActScope &scope) -> Result<void> {
        scope.setSubject(actor.staff ? subjectOf(*actor.staff) : subjectOf(actor.station));
        scope.setResult(QStringLiteral("act"), what);
        return {};
    };
    Act refusal{actor};
    if (actor.staff && !m_catalogue.staffMember(*actor.staff))
        refusal.actor.staff.reset();
    if (!actor.station.isStored())
        return allowed;
    static_cast<void>(run(refusal, QStringLiteral("refused"), note, [](const Entry &) { return Result<void>(); }));
    return allowed;
}

Result<void> ActRunner::run(const Act &act, const QString &kind, const Body &body, const Again &again)
{
    if (m_uncertain)
        return refuse(ErrorCode::CommitUncertain);
    bool lookFirst = act.mayBeDone;
    bool unanswered = false; // a commit of this act: no later failure, not even a refusal, tells that it is not there
    for (int tried = 1;; ++tried) {
        std::vector<Change> changes;
        const auto done = attempt(act, kind, body, again, lookFirst, changes);
        if (done) {
            if (m_group)
                m_groupChanges.insert(m_groupChanges.end(), changes.begin(), changes.end());
            else
                announce(changes);
            return done;
        }
        // A conflict may be this very act, done by a try whose answer was lost, or a row that moved on while we read.
        const bool mayRetry = done.error().code == ErrorCode::CommitUncertain
            || done.error().code == ErrorCode::Conflict;
        if (m_group)
            return done;
        unanswered = unanswered || done.error().code == ErrorCode::CommitUncertain;
        if (!mayRetry || tried == maxAttempts) {
            m_uncertain = unanswered;
            return unanswered ? refuse(ErrorCode::CommitUncertain, done.error().detail) : done;
        }
        lookFirst = true;
    }
}

void ActRunner::announce(const std::vector<Change> &changes)
{
    m_written += static_cast<qint64>(changes.size());
    for (const auto &change : changes)
        Q_EMIT m_journal.changed(change);
}

Result<void> ActRunner::attempt(const Act &act, const QString &kind, const Body &body, const Again &again,
                                bool lookFirst, std::vector<Change> &changes)
{
    // Found by its id, it must be this act: else somebody would read the answer to another one as his own.
    const auto asBefore = [&](const Entry &entry) -> Result<void> {
        return entry.kind == kind ? again(entry)
                                  : refuse(ErrorCode::Conflict, QStringLiteral("%1 %2").arg(entry.kind, entry.subject));
    };
    return storage::transact(m_connection, [&]() -> Result<void> {
        changes.clear();
        if (lookFirst) {
            if (const auto entry = m_entries.find(act.id))
                return asBefore(*entry);
        }
        const auto head = m_entries.headForChange(act.actor.station);
        const Instant at = head ? std::max(head->at, m_clock.now()) : m_clock.now();
        ActScope scope(act, at, m_zone.dayOf(at), kind);
        const auto done = body(scope);
        if (!done) {
            // Before it is told that it was refused: an earlier try may have arrived meanwhile.
            if (const auto entry = lookFirst ? m_entries.find(act.id) : std::nullopt)
                return asBefore(*entry);
            return done;
        }
        if (const auto found = CaseIndex(*this).follow(scope); !found)
            return found;
        if (!act.papers.empty())
            PaperActs(*this).queueAll(scope, act.papers);
        return append(act, scope, head, changes);
    });
}

Result<void> ActRunner::append(const Act &act, const ActScope &scope,
                               const std::optional<storage::JournalStore::Head> &head, std::vector<Change> &changes)
{
    auto last = head;
    for (const auto &pending : scope.entries()) {
        QJsonObject result = pending.result;
        if (act.actor.counter)
            result.insert(QStringLiteral("counter"), act.actor.counter->value());
        if (!act.restores.isEmpty())
            result.insert(QStringLiteral("restores"), act.restores);
        const auto answer = canonicalJson(result);
        if (!answer)
            return tl::unexpected(answer.error());
        Entry entry;
        entry.station = act.actor.station;
        entry.act = pending.act;
        entry.at = scope.moment().at;
        entry.officeDay = scope.day().text();
        entry.staff = act.actor.staff;
        entry.kind = pending.kind;
        entry.subject = pending.subject;
        // Canonical JSON: the keys stand in their order.
        entry.payload = R"({"result":)" + *answer + R"(,"rows":)" + pending.images.text() + R"(,"v":)"
            + QByteArray::number(payloadVersion) + '}';
        entry = m_entries.append(std::move(entry), last);
        last = storage::JournalStore::Head{{entry.station, entry.seq, entry.hash}, entry.at};
        changes.push_back({entry.kind, entry.subject, entry.at});
    }
    return {};
}

Result<void> ActRunner::reloadCatalogue()
{
    return storage::reading(m_connection, [&]() -> Result<void> {
        m_catalogue = loadCatalogue(m_connection);
        ++m_catalogueReadings;
        return {};
    });
}

Result<StationId> ActRunner::registerStation(const QString &name, const QString &role)
{
    // The row must be there before an entry can name it, so its image goes into the entry that follows in the same
    // transaction.
    const auto registered = storage::transact(m_connection, [&]() -> Result<StationId> {
        storage::RowImages images;
        const StationId id = m_records.insert(Station{{}, 0, name, role}, images);
        const Act act{{id, {}, {}}};
        const Instant now = m_clock.now();
        ActScope scope(act, now, m_zone.dayOf(now), QStringLiteral("station"));
        scope.images() = images;
        scope.setSubject(subjectOf(id));
        std::vector<Change> changes;
        return append(act, scope, std::nullopt, changes).map([id]() { return id; });
    });
    if (!registered)
        return registered;
    ++m_written;
    if (const auto loaded = reloadCatalogue(); !loaded)
        return tl::unexpected(loaded.error());
    return registered;
}

Result<void> ActRunner::beginGroup()
{
    auto group = storage::Batch::begin(m_connection);
    if (!group)
        return tl::unexpected(group.error());
    m_group.emplace(*std::move(group));
    return {};
}

Result<void> ActRunner::commitGroup()
{
    const auto done = m_group->commit();
    m_group.reset();
    if (done)
        announce(m_groupChanges);
    else
        m_uncertain = done.error().code == ErrorCode::CommitUncertain;
    m_groupChanges.clear();
    return done;
}

QString officeSubject(const QString &database)
{
    return QStringLiteral("office:%1").arg(database);
}

QString subjectOf(TicketId ticket)
{
    return QStringLiteral("ticket:%1").arg(ticket.value());
}

QString subjectOf(ApplicationId application)
{
    return QStringLiteral("application:%1").arg(application.value());
}

QString subjectOf(CounterId counter)
{
    return QStringLiteral("counter:%1").arg(counter.value());
}

QString subjectOf(StaffId staff)
{
    return QStringLiteral("staff:%1").arg(staff.value());
}

QString subjectOf(StationId station)
{
    return QStringLiteral("station:%1").arg(station.value());
}

QString subjectOf(ServiceId service)
{
    return QStringLiteral("service:%1").arg(service.value());
}

QString subjectOf(const GuidanceCard &card)
{
    return QStringLiteral("guidance_card:") + card.code;
}

QString subjectOf(const Reason &reason)
{
    return QStringLiteral("reason:%1/%2").arg(reason.kind, reason.code);
}

QString hoursSubject(qint64 profile)
{
    return QStringLiteral("hours:%1").arg(profile);
}

QString holidaySubject(qint64 holiday)
{
    return QStringLiteral("holiday:%1").arg(holiday);
}

QString settingsSubject()
{
    return QStringLiteral("settings:1");
}

QString paperSubject(CounterId counter, PaperKind paper)
{
    return QStringLiteral("paper:%1/%2").arg(counter.value()).arg(word(paper));
}

} // namespace loket
