// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace loket::ui {

/// Fusion, but with round and square indicators in the palette's border colour and icons of our own:
/// Fusion's are all but invisible on a dark surface, and slow to draw.
class SungaiStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    SungaiStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace loket::ui
