// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "core/service/counterview.h"
#include "ui/presentation/counterscreen.h"

namespace loket::ui {

/// A guidance card as the officer reads it.
struct GuidanceItem {
    QChar key; ///< chooses it: 1 to 9, then a, b, ..
    QString title;
    QStringList lines;
    bool helpsNow = false;
};

/// All cards in use: those that help at the counter now, then the others.
struct GuidanceView {
    QString situation; ///< why the first ones are the first; empty = none is
    std::vector<GuidanceItem> items;
};

/// What the counter is in now, by the codes of the catalogue's guidance contexts; what asks most for advice first.
[[nodiscard]] QStringList guidanceSituations(const CounterSnapshot &snapshot, const CounterScreen &screen);
/// In the order of the situations, then of the catalogue; in the language of the screen.
[[nodiscard]] GuidanceView guidanceView(const Catalogue &catalogue, const QStringList &situations);

} // namespace loket::ui
