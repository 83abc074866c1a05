// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/recorddesk.h"

#include <QCoreApplication>

namespace loket::ui {

/// What the lists of the settings page and their cells are called on the screen.
class RecordTexts
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::RecordTexts)

public:
    [[nodiscard]] static QString kind(RecordKind kind);
    /// What a new record is called until somebody names it.
    [[nodiscard]] static NewRecord newRecord(RecordKind kind);
    [[nodiscard]] static QString column(const QString &key);
    /// A stored word as people read it: `counter_officer`, `yes`, `mon`, the name of a setting.
    [[nodiscard]] static QString word(const QString &word);
    /// A whole cell.
    [[nodiscard]] static QString cell(const RecordColumn &column, const QString &text);
    /// What may be typed into a column, in one line; empty where it says itself.
    [[nodiscard]] static QString hint(const RecordColumn &column);
    /// Why a value that is filled in is not set.
    [[nodiscard]] static QString lacksDecree();
    /// Said after a change: under whose name it now stands.
    [[nodiscard]] static QString countsBy(const QString &decree);
    /// Why a row cannot be changed.
    [[nodiscard]] static QString onlyShown();

private:
    template<std::size_t count>
    [[nodiscard]] static QString found(const std::pair<const char *, const char *> (&texts)[count], const QString &key);
};

} // namespace loket::ui
