// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summarydocument.h"

#include <QJsonObject>

/// The exported summary (design.md section 6): a header, `cells`, and, folded from them for people and programs that
/// only want figures, `whole`, `services`, `days`, `hours` and `counters`, with `definitions` and `period_rule`.
///
/// `version` rises only when an old reader would misread a new document. A group of figures added later is optional:
/// absent = not recorded, never 0; unknown members are passed over.
namespace loket {

inline constexpr char summaryFormat[] = "loket-prima-summary";
inline constexpr int summaryVersion = 1;

/// Figures derived from one distribution of seconds: count, mean, sd, median, p90, max; numbers unrounded, null where
/// nothing was measured.
[[nodiscard]] QJsonObject timesToJson(const Distribution &times);
/// Figures derived from one Summary, numbers unrounded, null where nothing was measured.
[[nodiscard]] QJsonObject figuresToJson(const Summary &summary);

[[nodiscard]] QJsonObject summaryToJson(const SummaryDocument &document);
/// The file: UTF-8, one member of the document and one cell or row a line.
[[nodiscard]] QByteArray summaryToBytes(const SummaryDocument &document);

/// Reads the header and `cells`; the derived parts are not looked at. What was written reads back equal.
/// Errors: BadFile; detail: what is missing or wrong (`format`, `version 2`, `cells/3/visits/taken`).
[[nodiscard]] Result<SummaryDocument> summaryFromBytes(const QByteArray &bytes);

} // namespace loket
