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
    [[nodiscard]] static QString hint(const RecordColumn &column, const QString &component = {});
    /// Why a value that is filled in is not set.
    [[nodiscard]] static QString lacksDecree();
    /// Beside a draft: which version goes on (by its decree; may be empty), and what to do for the draft.
    [[nodiscard]] static QString goesOn(const QString &decree);
    /// Said after a change that no decree has set yet.
    [[nodiscard]] static QString draft(const StandardEffect &effect, const RecordColumn &column);
    /// Why a row cannot be changed.
    [[nodiscard]] static QString onlyShown();

private:
    template<std::size_t count>
    [[nodiscard]] static QString found(const std::pair<const char *, const char *> (&texts)[count], const QString &key);
};

} // namespace loket::ui
