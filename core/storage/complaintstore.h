// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/storage/columnreader.h"
#include "core/storage/rowimages.h"

#include <limits>
#include <map>
#include <vector>

namespace loket::storage {

/// Reports with their steps and words. Every method throws SqlError; used inside `transact` or `reading`.
class ComplaintStore
{
public:
    explicit ComplaintStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] bool isTaken(const QString &number);
    /// Numbers given in a month (`2026-11`).
    [[nodiscard]] qint64 givenIn(const QString &month);
    [[nodiscard]] std::optional<Complaint> byOriginal(const QString &number);
    /// Whether a report that was imported under this number has become sealed since.
    [[nodiscard]] bool isSealedOriginal(const QString &digest);
    [[nodiscard]] std::optional<Complaint> byNumber(const QString &number);
    [[nodiscard]] std::optional<Complaint> byId(ComplaintId id);
    /// The dated steps of a case, in their order.
    [[nodiscard]] std::vector<ComplaintStep> steps(ComplaintId id);

    /// Stores a new report with its first steps and words.
    ComplaintId insert(const Complaint &complaint, const std::vector<ComplaintStep> &steps,
                       const std::vector<ComplaintWords> &words, RowImages &images);
    /// The words of a report, by part, sealed ones as they stand; never who complains, and not what was erased.
    [[nodiscard]] std::vector<ComplaintWords> words(ComplaintId complaint);
    /// Another step, after those there are; gives it with its id.
    ComplaintStep addStep(ComplaintId id, ComplaintStep step, RowImages &images);
    void update(const Complaint &complaint, RowImages &images);
    /// The alleged forms of a case, by code; once each.
    void allege(ComplaintId complaint, const QStringList &forms, RowImages &images);
    /// A case became sealed: its alleged forms stand in the sealed part alone; here only how many there were.
    void concealForms(ComplaintId complaint, RowImages &images);
    [[nodiscard]] QStringList alleged(ComplaintId complaint);
    /// The next running number of the register in the year of a day.
    [[nodiscard]] qint64 nextAgenda(const OfficeDay &day);
    /// Everybody who served somebody on a day, and for which service.
    [[nodiscard]] std::vector<std::pair<StaffId, ServiceId>> servedOn(const OfficeDay &day);

    /// The steps of those cases received on the office days `from` to `to` that were reopened or escalated, by case.
    [[nodiscard]] std::map<ComplaintId, std::vector<ComplaintStep>> stepsOfThoseThatWentOn(const OfficeDay &from,
                                                                                           const OfficeDay &to);

    /// Where a reading of the register has come to: the next rows are older.
    struct Place {
        Instant receivedAt{std::numeric_limits<qint64>::max()};
        ComplaintId id{std::numeric_limits<qint64>::max()};
    };
    /// Which cases that stand in clear are asked for.
    struct Wanted {
        bool openOnly = false;
        QString classCode{}; ///< empty = every
        QString state{};
        QString channel{};
        QString form{};
        ServiceId service{};                              ///< not stored = every
        Instant from{std::numeric_limits<qint64>::min()}; ///< of receipt
        Instant before{std::numeric_limits<qint64>::max()};
        Place after{};
        int most = 200;
    };
    /// Newest first.
    [[nodiscard]] std::vector<Complaint> newest(const Wanted &wanted);
    /// Those that fall due on the days `from` to `to`; the most urgent first, or the newest. `after` is not looked at.
    [[nodiscard]] std::vector<Complaint> due(const Wanted &wanted, const QString &from, const QString &to,
                                             bool byUrgency);
    /// All that are not settled, sealed ones too, newest first.
    [[nodiscard]] std::vector<Complaint> open(const Place &after, int most);
    /// The steps of the same cases.
    [[nodiscard]] std::map<ComplaintId, std::vector<ComplaintStep>> stepsOfOpen(const Place &after, int most);
    /// All there are, by id.
    [[nodiscard]] std::vector<Complaint> all(ComplaintId after, int most);

    /// Of all sealed cases that have an envelope for a public key.
    [[nodiscard]] std::vector<SealStamp> sealedFor(const QString &publicKey);

    /// Those that were over before an instant and of which something is still kept: who complains, or anything that was
    /// written. Oldest first, `most` at most.
    [[nodiscard]] std::vector<ComplaintId> withIdentityOver(Instant before, int most);
    [[nodiscard]] std::vector<ComplaintId> withWordsOver(Instant before, int most);

    /// Those received on the office days `from` to `to`, in the order of their receipt.
    [[nodiscard]] std::vector<Complaint> receivedBetween(const OfficeDay &from, const OfficeDay &to);

private:
    std::optional<Complaint> one(Sql where, const QString &value);

    Connection &m_connection;
};

/// What stays in a row of the number that another system gave to it, once that is sealed: SHA-256, salted by the id of
/// this database. The entry of its import holds the number itself, as all of a row that stood in clear; this keeps it out
/// of the register as it stands now, and out of every look-up but that of an import.
[[nodiscard]] QString originalDigest(const QString &database, const QString &number);

} // namespace loket::storage
