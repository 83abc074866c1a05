// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summarydocument.h"

#include <QByteArray>

namespace loket::paper {

/// The unit head's page: the figures of a summary on exactly one A4 page, portrait, whatever their number. Needs a
/// QGuiApplication (the platform `offscreen` will do); no printer, no screen.
[[nodiscard]] QByteArray summaryPdf(const SummaryDocument &document);

} // namespace loket::paper
