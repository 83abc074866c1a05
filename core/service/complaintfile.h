// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintstate.h"
#include "core/domain/instant.h"
#include "core/domain/officeday.h"
#include "core/domain/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace loket {

/// A report of another system as a row of its file tells it.
struct FiledComplaint {
    int line = 0;           ///< of the file, the header's is 1; of a row of several lines the first
    QString originalNumber; ///< what the other system calls it: importing it again changes nothing
    QString classCode;      ///< of this office's classes
    QString channelCode;    ///< of this office's channels
    QString subject;        ///< what it is about, in a line
    QString statement;      ///< what the complainant tells; may have several lines
    QString answer;         ///< what was answered; empty = nothing recorded
    ComplaintState state = ComplaintState::Received;
    Instant receivedAt{};
    std::optional<Instant> answeredAt{}; ///< first answer
    std::optional<Instant> closedAt{};
    std::optional<Instant> dueAt{};
    QStringList doubts{}; ///< codes of what of it disagrees, see ComplaintFile; it is kept as the file says it
};

/// What of the office's records a mapping may name. An office adds classes and channels of its own, so they are asked
/// of its catalogue; without one they are those that the program delivers.
struct ComplaintCodes {
    QStringList classes;
    QStringList channels;

    [[nodiscard]] static ComplaintCodes builtIn();
};

/// A whole file, read and judged before anything is written. complaints + rejects = rows, always.
struct ComplaintFile {
    struct Reject {
        int line = 0;
        QString column; ///< empty where it is about the row as a whole
        QString reason; ///< code: `missing`, `bad_day`, `unknown_value`, `bad_text`, `double_number`, `columns`
        QString text;   ///< what stands there, of a long cell the beginning; for `columns` how many of how many
    };
    struct Doubt {
        int line = 0;
        QString originalNumber;
        QString code; ///< `closed_without_day`, `day_without_closing`, `closed_before_received`,
                      ///< `answered_before_received`, `answered_after_closed`, `due_before_received`,
                      ///< `received_to_come`, `answered_to_come`, `closed_to_come` (after the import)
    };

    QString id; ///< UUID made from the content and the map: the same file is the same import
    QString encoding;
    qint64 rows = 0;
    std::vector<FiledComplaint> complaints;
    std::vector<Reject> rejects;
    std::vector<Doubt> doubts; ///< reported, and nothing of them repaired
    QStringList removed;       ///< characters that could not be kept, each once, as `U+0014`

    /// `map`: the JSON text of the mapping (README, "Importing complaints"); each of its objects may hold a `note`:
    /// - `format` `csv`, `separator` (`,` where it says nothing), `encoding`: `utf-8`, `windows-1252`, `utf-16le`,
    ///   `utf-16be`, or `detect`: what the whole file speaks for (decodeWhole()).
    /// - `columns`: for each member (`number`, `received_at`, `state`, `class`, `channel`, `statement` must be there;
    ///   `subject`, `answer`, `answered_at`, `closed_at`, `due_at`) one of `column`, `columns` (those that say
    ///   something joined by `join`) or the constant `value`.
    /// - of a day: its one `format` (DateFormat), and `only_with`: a column without which the day does not count.
    /// - of a text: `values`, what a word of the file means here, and `otherwise`, what every other word means;
    ///   without that, a word that is not listed is a reject.
    ///
    /// A number that stands twice is a reject the second time; of a row that is a reject itself no number counts, so
    /// that the same report put right further down comes in. `now`: of the import, by which a day is still to come.
    /// Errors: BadFile or UnknownKey for the map, with the member that is wrong; BadFile for the file: what cannot be
    /// decoded with line, column and byte (from 0), a quote that leaves open where rows begin with line and column.
    [[nodiscard]] static Result<ComplaintFile> fromBytes(const QByteArray &content, const QByteArray &map,
                                                         const OfficeZone &zone, Instant now,
                                                         const ComplaintCodes &codes = ComplaintCodes::builtIn());
    /// Line, column, reason and text of each reject, tab-separated, with a heading.
    [[nodiscard]] QByteArray rejectText() const;
    /// Line, number and code of each doubt, tab-separated, with a heading.
    [[nodiscard]] QByteArray doubtText() const;
};

} // namespace loket
