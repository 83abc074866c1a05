// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/result.h"

#include <QByteArray>

#include <optional>

/// The journal's entries and their chain (design.md section 5). Each station writes a chain of its own, so stations
/// never wait for each other.
///
/// What is hashed, so that a stranger can verify it: one line of UTF-8, a JSON array without spaces of the columns
///
///     [station,seq,"act",at,"office_day",staff,"kind","subject","payload","prev"]
///
/// `station`, `seq`, `at` (UTC milliseconds) and `staff` are integers, `staff` is `null` for the system, and `payload`
/// stands as a JSON *string*: the column's text exactly as stored. In strings only `"`, `\` and the characters below
/// U+0020 are escaped (`\b \f \n \r \t`, else `\u00xx` with lower-case digits); everything else stands as it is. That
/// is what `QJsonDocument::Compact`, Python's `json.dumps(columns, ensure_ascii=False, separators=(',', ':'))` and
/// JavaScript's `JSON.stringify(columns)` write. `hash` = SHA-256 of that line (no newline) in 64 lower-case hex
/// digits; `prev` = the hash of the entry before it, for the first one 64 zeros.
namespace loket {

struct Entry {
    StationId station;
    qint64 seq = 0;                 ///< 1, 2, .. without a gap
    QString act{};                  ///< UUID, made before the act's first try, unique in the journal
    Instant at{};                   ///< by the office clock
    QString officeDay{};            ///< YYYY-MM-DD
    std::optional<StaffId> staff{}; ///< none = the system
    QString kind{};
    QString subject{};
    QByteArray payload{}; ///< canonical JSON, UTF-8
    QByteArray prev{};    ///< hex
    QByteArray hash{};    ///< hex

    bool operator==(const Entry &) const = default;
};

/// The last entry of a station's chain. Printed on signed summaries: whoever holds one can prove a later change.
struct ChainHead {
    StationId station;
    qint64 seq = 0;
    QByteArray hash{}; ///< hex

    bool operator==(const ChainHead &) const = default;
};

/// `prev` of the first entry: 64 zeros.
[[nodiscard]] QByteArray firstPrev();
/// The line that is hashed.
[[nodiscard]] QByteArray canonicalText(const Entry &entry);
/// SHA-256 of the canonical text, 64 lower-case hex digits. `entry.hash` is not looked at.
[[nodiscard]] QByteArray hashOf(const Entry &entry);

/// Checks one station's chain while its entries pass by in the order of `seq`.
class ChainCheck
{
public:
    explicit ChainCheck(StationId station) : m_head{station, 0, firstPrev()} {}

    /// Errors: ChainBroken; detail: `STATION SEQ WHAT`, WHAT being `station` (an entry of another chain), `gap` (SEQ is
    /// missing), `order` (SEQ comes twice or late), `prev` or `hash`. After the first fault it is only repeated.
    [[nodiscard]] Result<void> feed(const Entry &entry);
    /// The last good entry; seq 0 before the first.
    [[nodiscard]] const ChainHead &head() const { return m_head; }

private:
    Result<void> fail(qint64 seq, const char *what);

    ChainHead m_head;
    std::optional<Error> m_fault{};
};

} // namespace loket
