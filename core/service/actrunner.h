// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/officeday.h"
#include "core/domain/rules.h"
#include "core/service/act.h"
#include "core/service/catalogue.h"
#include "core/service/gate.h"
#include "core/service/journal.h"
#include "core/storage/batch.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/counterstore.h"
#include "core/storage/credentialstore.h"
#include "core/storage/hoursstore.h"
#include "core/storage/journalstore.h"
#include "core/storage/ticketstore.h"
#include "core/storage/transaction.h"

#include <functional>

namespace loket {

/// What an act writes while it runs: the rows of each of its entries. Most acts make one entry; finish-and-call makes
/// two, so that each entry has one subject and the history of a number is found by it.
class ActScope
{
public:
    ActScope(const Act &act, Instant at, OfficeDay day, const QString &kind)
        : m_moment{act.actor, at}
        , m_day(std::move(day))
    {
        m_entries.push_back({act.id, kind, {}, {}, {}});
    }

    [[nodiscard]] const rules::Moment &moment() const { return m_moment; }
    [[nodiscard]] const OfficeDay &day() const { return m_day; }
    [[nodiscard]] storage::RowImages &images() { return m_entries.back().images; }
    void setSubject(const QString &subject) { m_entries.back().subject = subject; }
    void setResult(const QString &key, const QJsonValue &value) { m_entries.back().result.insert(key, value); }
    /// From here on rows belong to a second entry of the same act.
    void beginEntry(const QString &kind);
    /// What the act is about before all, and the rows of that entry.
    [[nodiscard]] const QString &firstSubject() const { return m_entries.front().subject; }
    [[nodiscard]] storage::RowImages &firstImages() { return m_entries.front().images; }
    /// The act made something that a paper can tell of, besides what it is about before all.
    void offerPaper(PaperKind paper, const QString &about) { m_offers.emplace_back(paper, about); }
    [[nodiscard]] const std::vector<std::pair<PaperKind, QString>> &offers() const { return m_offers; }
    /// The second entry turned out to be about nothing.
    void dropEntry() { m_entries.pop_back(); }

    struct PendingEntry {
        QString act;
        QString kind;
        QString subject;
        QJsonObject result;
        storage::RowImages images;
    };
    [[nodiscard]] const std::vector<PendingEntry> &entries() const { return m_entries; }

private:
    rules::Moment m_moment;
    OfficeDay m_day;
    std::vector<PendingEntry> m_entries;
    std::vector<std::pair<PaperKind, QString>> m_offers;
};

/// The one way anything is written (design.md section 4): one transaction holds the state and its journal entries; the
/// signal comes after the commit. An act whose commit was not answered is tried again with the same id, which finds it
/// when it had been done after all.
class ActRunner
{
public:
    ActRunner(storage::Connection &connection, const Clock &clock, OfficeZone zone, Journal &journal);

    using Body = std::function<Result<void>(ActScope &)>;
    using Again = std::function<Result<void>(const Entry &)>;
    /// Runs `body` as one act, if whoever does it may. `again` is used instead when the act's id is found in the
    /// journal. Errors: NotSignedIn, NotAllowed, both journalled; Conflict when the id was used for an act of another
    /// kind.
    Result<void> perform(const Act &act, const QString &kind, const Body &body, const Again &again);

    /// The same for an act that answers nothing: done twice is done.
    Result<void> perform(const Act &act, const QString &kind, const Body &body);
    /// An act that changes records of the office: the catalogue is read anew after it.
    Result<void> performOnRecords(const Act &act, const QString &kind, const Body &body);

    /// The same for an act that answers with a value.
    template<class Value, class ValueBody, class ValueAgain>
    Result<Value> answer(const Act &act, const QString &kind, ValueBody body, ValueAgain again)
    {
        std::optional<Value> value;
        const auto keep = [&value](Result<Value> result) -> Result<void> {
            if (!result)
                return tl::unexpected(std::move(result).error());
            value = *std::move(result);
            return {};
        };
        const auto done = perform(
            act, kind, [&](ActScope &scope) { return keep(body(scope)); },
            [&](const Entry &entry) { return keep(again(entry)); });
        if (!done)
            return tl::unexpected(done.error());
        return *std::move(value);
    }

    /// Whether somebody may do what is no act of its own, a reading or an import; a refusal is journalled. Errors:
    /// NotSignedIn, NotActive, NotAllowed.
    Result<void> may(const Actor &actor, const QString &what);
    [[nodiscard]] Gate &gate() { return m_gate; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const OfficeZone &zone() const { return m_zone; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    Result<void> reloadCatalogue();
    /// Counts how often the catalogue was read: what was computed by an earlier one is not known any more.
    [[nodiscard]] qint64 catalogueReadings() const { return m_catalogueReadings; }
    /// Makes a program known; its registration is the first entry of its own chain.
    Result<StationId> registerStation(const QString &name, const QString &role);

    [[nodiscard]] storage::Connection &connection() { return m_connection; }
    [[nodiscard]] storage::TicketStore &tickets() { return m_tickets; }
    [[nodiscard]] storage::CounterStore &counters() { return m_counters; }
    [[nodiscard]] storage::CatalogueStore &records() { return m_records; }
    [[nodiscard]] storage::HoursStore &hours() { return m_hours; }
    [[nodiscard]] storage::JournalStore &entries() { return m_entries; }
    [[nodiscard]] storage::CredentialStore &credentials() { return m_credentials; }

    /// Entries that this runner has committed: what the journal grew by beyond them was written elsewhere.
    [[nodiscard]] qint64 written() const { return m_written; }

    /// Whether a commit stayed unanswered: until the next start nothing may be written, what is no act included.
    [[nodiscard]] bool isUncertain() const { return m_uncertain; }

    /// Groups the acts that follow into one commit; see Office::beginGroup.
    Result<void> beginGroup();
    Result<void> commitGroup();

private:
    Result<void> run(const Act &act, const QString &kind, const Body &body, const Again &again);
    void announce(const std::vector<Change> &changes);
    Result<void> attempt(const Act &act, const QString &kind, const Body &body, const Again &again, bool lookFirst,
                         std::vector<Change> &changes);
    Result<void> append(const Act &act, const ActScope &scope, const std::optional<storage::JournalStore::Head> &head,
                        std::vector<Change> &changes);

    storage::Connection &m_connection;
    const Clock &m_clock;
    OfficeZone m_zone;
    Journal &m_journal;
    storage::TicketStore m_tickets;
    storage::CounterStore m_counters;
    storage::CatalogueStore m_records;
    storage::HoursStore m_hours;
    storage::JournalStore m_entries;
    storage::CredentialStore m_credentials;
    Catalogue m_catalogue;
    qint64 m_catalogueReadings = 0;
    Gate m_gate;
    std::optional<storage::Batch> m_group;
    std::vector<Change> m_groupChanges;
    qint64 m_written = 0;
    bool m_uncertain = false; ///< a commit stayed unanswered: nothing is written until the next start
};

/// Reads everything of a Catalogue.
[[nodiscard]] Catalogue loadCatalogue(storage::Connection &connection);
[[nodiscard]] std::vector<std::pair<QString, QString>> settingValues(const Settings &settings);

/// The subject of an office's first entry, which holds the records it began with.
[[nodiscard]] QString officeSubject(const QString &database);
[[nodiscard]] QString subjectOf(TicketId ticket);
[[nodiscard]] QString subjectOf(ApplicationId application);
[[nodiscard]] QString subjectOf(CounterId counter);
[[nodiscard]] QString subjectOf(StaffId staff);
[[nodiscard]] QString subjectOf(StationId station);
[[nodiscard]] QString subjectOf(ServiceId service);
[[nodiscard]] QString subjectOf(const Reason &reason);
[[nodiscard]] QString subjectOf(const GuidanceCard &card);
[[nodiscard]] QString hoursSubject(qint64 profile); ///< of a profile and its quotas
[[nodiscard]] QString holidaySubject(qint64 holiday);
[[nodiscard]] QString settingsSubject();
[[nodiscard]] QString paperSubject(CounterId counter, PaperKind paper); ///< of its setting

} // namespace loket
