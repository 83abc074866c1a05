// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QWidget;

namespace loket::ui {

/// The colours of "Sungai" (ux.md 11). Calm and official: teal is the only brand colour, status colours mean status
/// only.
struct Tokens {
    QColor bg, surface, surface2;
    QColor text, secondary, disabled;
    QColor primary, onPrimary, tint;
    QColor border, focus;
    QColor ok, warn, bad, info;
    QColor chipOk, chipOkText, chipWarn, chipWarnText, chipBad, chipBadText;
    bool dark = false;
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();

/// Contrast of two colours by WCAG 2, 1..21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

enum class Face { Display, Timer, Figure, Title, PrimaryButton, Body, BodyStrong, Caption };

/// Loads Noto Sans and B612 from the resources. Without them the system's fonts stand in.
bool loadFonts();
/// How much larger than by itself every text is; 1 = as specified. Set by Theme alone.
[[nodiscard]] double textScale();
void setTextScale(double scale);
/// Sizes are points (pixels at 96 dpi x 0.75), so that they follow the text size of the desk's computer, times the text
/// scale.
[[nodiscard]] QFont fontOf(Face face);
/// Gives a widget its font, now and after every change of the text scale.
void wear(QWidget &widget, Face face);
/// After a change of the text scale and of the application's font: every widget takes its own anew.
void wearAgain();

/// The 4-px grid.
namespace space {
constexpr int tight = 4;
constexpr int small = 8;
constexpr int gap = 12;
constexpr int page = 16;
constexpr int card = 20;
constexpr int control = 40; ///< height of everything that is pressed at the counter
} // namespace space

} // namespace loket::ui
