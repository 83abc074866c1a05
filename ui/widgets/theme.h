// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace loket::ui {

enum class ThemeChoice { System, Light, Dark };

/// Gives the application its colours: Fusion with a palette of our own, and a style sheet for radius, padding and
/// border only; and its text size. Both change at run time by menu.
class Theme : public QObject
{
    Q_OBJECT

public:
    static constexpr double leastTextScale = 0.9;
    static constexpr double mostTextScale = 2.0;

    /// Sets style, palette and font, in that order (the other way round tables and menus keep the platform's font).
    Theme(QApplication &app, ThemeChoice choice, double textScale = 1);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Tokens &tokens() const;
    void choose(ThemeChoice choice);
    /// The size of every text, 1 = as specified (ux.md 11), within 0.9..2.
    void setTextScale(double scale);

    [[nodiscard]] static QPalette paletteOf(const Tokens &tokens);
    [[nodiscard]] static QString styleSheetOf(const Tokens &tokens);

Q_SIGNALS:
    void chosen(loket::ui::ThemeChoice choice);
    void textScaleChosen(double scale);

private:
    void apply();

    QApplication &m_app;
    bool m_systemIsDark; ///< Qt 6.4 tells no colour scheme: read off the platform's palette before ours is set
    ThemeChoice m_choice;
};

} // namespace loket::ui
