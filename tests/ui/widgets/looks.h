// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/widgets/windowfixture.h"

#include <QAccessible>

namespace loket::test {

inline const QString none = QStringLiteral("none");

/// What was found, to be read in a failure.
inline QString list(const QStringList &found)
{
    return found.isEmpty() ? none : found.join(QLatin1Char('\n'));
}

/// Widgets whose text needs more room than they have. Shortened texts say so themselves (tooltip) and don't count.
inline QStringList clipped(const QWidget &window)
{
    QStringList found;
    const auto look = [&](const QWidget *widget, const QString &text) {
        if (text.isEmpty() || qobject_cast<const ui::ElidedLabel *>(widget)
            || qobject_cast<const ui::LegRow *>(widget->parent()))
            return;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool wraps = label && label->wordWrap();
        const QSize need = wraps ? QSize(0, widget->heightForWidth(widget->width())) : widget->sizeHint();
        if (widget->width() < need.width() || widget->height() < need.height())
            found += QStringLiteral("%1: %2x%3 of %4x%5")
                         .arg(text)
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(need.width())
                         .arg(need.height());
        // Whole widgets must lie inside the window and inside their parents.
        for (const QWidget *at = widget; at != &window && at->parentWidget(); at = at->parentWidget()) {
            if (!at->parentWidget()->rect().contains(at->geometry()))
                found += QStringLiteral("%1 sticks out of %2")
                             .arg(text, QLatin1String(at->parentWidget()->metaObject()->className()));
        }
    };
    for (const auto *label : visible<QLabel>(window))
        look(label, label->text());
    for (const auto *button : visible<QAbstractButton>(window))
        look(button, button->text());
    return found;
}

inline QStringList tooSmall(const QWidget &window)
{
    QStringList found;
    for (const auto *widget : visible<QWidget>(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QMenuBar")
            || widget->inherits("QAbstractItemView") || widget->inherits("QScrollBar")
            || (widget->inherits("QLineEdit") && widget->parent()->inherits("QSpinBox")))
            continue;
        if (widget->height() < ui::space::control || widget->width() < ui::space::control)
            found += QStringLiteral("%1 %2x%3")
                         .arg(QLatin1String(widget->metaObject()->className()))
                         .arg(widget->width())
                         .arg(widget->height());
    }
    return found;
}

inline void unnamed(QAccessibleInterface *at, QStringList &found)
{
    if (!at || at->state().invisible)
        return;
    if (at->state().focusable && at->text(QAccessible::Name).trimmed().isEmpty() && at->role() != QAccessible::Cell)
        found += at->object() ? QLatin1String(at->object()->metaObject()->className())
                              : QStringLiteral("role %1").arg(int(at->role()));
    if (at->text(QAccessible::Description).contains(QLatin1Char('<')))
        found += QStringLiteral("read out with marks: ") + at->text(QAccessible::Description);
    for (int i = 0; i < at->childCount(); ++i)
        unnamed(at->child(i), found);
}

/// The strongest contrast between any pixel of a widget and its most frequent colour.
inline double paintedContrast(QWidget &widget, const QRect &part)
{
    const QImage image = widget.grab(part).toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(ground))
            ground = it.key();
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, ui::contrast(QColor::fromRgb(it.key()), QColor::fromRgb(ground)));
    return best;
}

} // namespace loket::test
