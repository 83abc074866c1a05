// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/result.h"
#include "core/domain/words.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace loket {

/// What a file tells besides what one sees in it (trial A25). It is said before the report is saved.
enum class FileTrace {
    Place,   ///< where it was made
    Time,    ///< when
    Device,  ///< with what camera, telephone or program
    Author,  ///< who wrote it, or for whom
    Picture, ///< it may show faces, number plates, papers
    Hidden,  ///< other things that are not seen at once: comments, earlier versions, files within it
    Unseen,  ///< this program cannot look into it
};
inline constexpr WordList<FileTrace, 7> fileTraceWords{{{FileTrace::Place, "place"},
                                                        {FileTrace::Time, "time"},
                                                        {FileTrace::Device, "device"},
                                                        {FileTrace::Author, "author"},
                                                        {FileTrace::Picture, "picture"},
                                                        {FileTrace::Hidden, "hidden"},
                                                        {FileTrace::Unseen, "unseen"}}};

/// A file that was brought along. Its bytes stand sealed in the office's data under a key of their own; that key, the
/// name and the hash stand in what is sealed to the typist (a draft) or under the content key of the case.
struct ReportAttachment {
    QString name{}; ///< as shown (shownFileName()); two may be alike
    qint64 size = 0;
    AttachmentId file{};             ///< its sealed bytes
    QString key{};                   ///< of those, hexadecimal; empty where it is only listed
    QString sha256{};                ///< of the original, hexadecimal
    std::vector<FileTrace> traces{}; ///< what it tells besides

    bool operator==(const ReportAttachment &) const = default;
};

/// One of a case, as whoever may open the case sees it.
struct CaseAttachment {
    ReportAttachment what; ///< `key` is empty
    Instant at{};
    std::optional<StaffId> by{}; ///< who took it in

    bool operator==(const CaseAttachment &) const = default;
};

/// The most that goes with a report. Bounded, because the bytes go through the office's thread and stand in its one
/// file: 10 MiB take it a fraction of a second.
namespace attachmentlimits {
inline constexpr int count = 20;
inline constexpr int name = 255;
inline constexpr qint64 size = 10LL * 1024 * 1024;
inline constexpr qint64 whole = 50LL * 1024 * 1024; ///< all of one report
} // namespace attachmentlimits

/// A file's name as it is shown and kept: its last part, NFC, and whatever cannot be seen or turns the text about
/// (U+202E, zero-width, control characters) written out as `<U+202E>`, so that two names that differ look different.
/// Of a very long one the middle is left out: its ending stays.
[[nodiscard]] QString shownFileName(const QString &path);
/// A name under which it can be saved in any folder: no path, no hidden file, nothing that a file system forbids.
[[nodiscard]] QString savedFileName(const QString &name);

/// For drafts and for what stands sealed in a case; read back equal. `place` names what is wrong. Errors: BadFile.
[[nodiscard]] QJsonObject attachmentJson(const ReportAttachment &one);
[[nodiscard]] Result<ReportAttachment> attachmentFromJson(const QJsonObject &json, const QString &place);

} // namespace loket
