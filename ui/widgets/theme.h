// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace loket::ui {

enum class ThemeChoice { System, Light, Dark };

/// Gives the application its colours: Fusion with a palette of our own, and a style sheet for radius, padding and border
/// only. Change at run time by menu.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Sets style, palette and font, in that order (the other way round tables and menus keep the platform's font).
    Theme(QApplication &app, ThemeChoice choice);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Tokens &tokens() const;
    void choose(ThemeChoice choice);

    [[nodiscard]] static QPalette paletteOf(const Tokens &tokens);
    [[nodiscard]] static QString styleSheetOf(const Tokens &tokens);

Q_SIGNALS:
    void chosen(loket::ui::ThemeChoice choice);

private:
    void apply();

    QApplication &m_app;
    bool m_systemIsDark; ///< Qt 6.4 tells no colour scheme: read off the platform's palette before ours is set
    ThemeChoice m_choice;
};

} // namespace loket::ui
