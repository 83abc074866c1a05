// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sungaistyle.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <cmath>

namespace loket::ui {

namespace {

constexpr int indicatorSize = 18;

QPolygonF tickIn(const QRectF &box)
{
    const auto at = [&box](double x, double y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    return {{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)}};
}

} // namespace

SungaiStyle::SungaiStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int SungaiStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return int(std::lround(indicatorSize * textScale())); // as large as its text
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon SungaiStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
        return lucide(QStringLiteral("x"));
    case SP_ToolBarHorizontalExtensionButton: // of the menu bar, where it has no room
        return lucide(QStringLiteral("chevrons-right"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

void SungaiStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const bool round = element == PE_IndicatorRadioButton;
    if (!round && element != PE_IndicatorCheckBox) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool on = option->state.testFlag(State_On);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QColor mark = enabled ? option->palette.color(QPalette::Link) : option->palette.color(QPalette::Mid);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? mark : option->palette.color(QPalette::Mid), 1.5));
    painter->setBrush(on && !round ? mark : option->palette.color(QPalette::Base));
    if (round) {
        painter->drawEllipse(box);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(mark);
            painter->drawEllipse(box.adjusted(4, 4, -4, -4));
        }
    } else {
        painter->drawRoundedRect(box, 3, 3);
        if (on) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(option->palette.color(QPalette::BrightText), 2));
            painter->drawPolyline(tickIn(box));
        }
    }
    painter->restore();
}

} // namespace loket::ui
