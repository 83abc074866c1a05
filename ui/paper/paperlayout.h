// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheet.h"
#include "ui/paper/strip.h"

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace loket::paper {

/// A sheet set for one format: where every line stands, once for all devices. Needs a QGuiApplication; made and painted
/// on one thread, which need not be the window's.
class PaperLayout
{
public:
    /// Of one page, in millimetres. A roll is one page, as long as its content and 8 mm.
    [[nodiscard]] double widthMm() const { return m_widthMm; }
    [[nodiscard]] double heightMm() const { return m_heightMm; }
    /// At least 1.
    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }
    /// Of usual letters.
    [[nodiscard]] double bodyPoints() const { return m_bodyPoints; }

    /// Draws a page, 0..pages() - 1, black on what is there. The painter's origin is the paper's top left corner;
    /// `dpi`: its units to the inch, e.g. 203, or 96 times the zoom of a preview.
    void paint(QPainter &painter, int page, double dpi) const;

    /// All texts, in the order in which paint() draws them from the first page to the last.
    [[nodiscard]] QString drawnText() const;

private:
    friend PaperLayout layOut(const Sheet &sheet, PaperFormat format);

    struct Placed {
        double top = 0; ///< units
        Strip strip{};
    };

    double m_widthMm = 0;
    double m_heightMm = 0;
    double m_left = 0; ///< units
    double m_bodyPoints = 0;
    std::vector<std::vector<Placed>> m_pages{};
};

[[nodiscard]] PaperLayout layOut(const Sheet &sheet, PaperFormat format);

} // namespace loket::paper
