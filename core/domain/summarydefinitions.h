// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace loket {

/// What each figure of a summary document means: name -> {en, id}. Part of the document, so that whoever reads it in
/// ten years need not ask.
[[nodiscard]] QJsonObject summaryDefinitions();
/// How periods are cut: {en, id}.
[[nodiscard]] QJsonObject summaryPeriodRule();

} // namespace loket
