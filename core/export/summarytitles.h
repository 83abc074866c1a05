// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gaps.h"
#include "core/domain/standardgap.h"
#include "core/domain/summarydocument.h"
#include "core/domain/ticket.h"

#include <QCoreApplication>

namespace loket {

/// Headings that people read in workbooks, in their language.
class SummaryTitles
{
    Q_DECLARE_TR_FUNCTIONS(SummaryTitles)

public:
    /// Of headings and names: the one of this program.
    [[nodiscard]] static SummaryLanguage language();
    /// Of a SummaryColumn, by its name.
    [[nodiscard]] static QString column(const QString &name);
    /// Of a SummaryRow's scope.
    [[nodiscard]] static QString scope(const QString &name);
    [[nodiscard]] static QString gap(GapKind kind);
    [[nodiscard]] static QString aspect(StandardAspect aspect);
    [[nodiscard]] static QString lack(StandardLack lack);
    [[nodiscard]] static QString state(TicketState state);
};

} // namespace loket
