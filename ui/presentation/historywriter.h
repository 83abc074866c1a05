// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/counterview.h"
#include "ui/presentation/counterscreen.h"

#include <QCoreApplication>

namespace loket::ui {

/// Today's acts of the counter in words.
class HistoryWriter
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::HistoryWriter)

public:
    explicit HistoryWriter(OfficeZone zone) : m_zone(std::move(zone)) {}

    [[nodiscard]] std::vector<HistoryLine> lines(const std::vector<HistoryRow> &rows) const;
    /// What an act of the journal did, by its kind.
    [[nodiscard]] static QString deed(const QString &kind);

private:
    OfficeZone m_zone;
};

} // namespace loket::ui
