// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QResource>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace loket::ui {

namespace {

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

double &scale()
{
    static double factor = 1;
    return factor;
}

constexpr const char *faceProperty = "face";

double luminance(const QColor &colour)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(double(colour.redF())) + 0.7152 * channel(double(colour.greenF()))
        + 0.0722 * channel(double(colour.blueF()));
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens{.bg = hex(0xF6F7F5),
                               .surface = hex(0xFFFFFF),
                               .surface2 = hex(0xECEFEC),
                               .text = hex(0x17211E),
                               .secondary = hex(0x4A5652),
                               .disabled = hex(0x6F7974),
                               .primary = hex(0x0B5C63),
                               .onPrimary = hex(0xFFFFFF),
                               .tint = hex(0xDDEEEE),
                               .border = hex(0x7D8782),
                               .focus = hex(0x0A4FB3),
                               .ok = hex(0x1B6B3A),
                               .warn = hex(0x7A4B00),
                               .bad = hex(0xA8201A),
                               .info = hex(0x1C4E8A),
                               .chipOk = hex(0xDFF1E4),
                               .chipOkText = hex(0x1B6B3A),
                               .chipWarn = hex(0xF2B233),
                               .chipWarnText = hex(0x17211E),
                               .chipBad = hex(0xA8201A),
                               .chipBadText = hex(0xFFFFFF),
                               .dark = false};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{.bg = hex(0x121816),
                               .surface = hex(0x1B2320),
                               .surface2 = hex(0x26302C),
                               .text = hex(0xECF1EE),
                               .secondary = hex(0xB4BFBA),
                               .disabled = hex(0x8A958F),
                               .primary = hex(0x6FCDD2),
                               .onPrimary = hex(0x06282B),
                               .tint = hex(0x153A3D),
                               .border = hex(0x8A958F),
                               .focus = hex(0x8AB8FF),
                               .ok = hex(0x7FD6A0),
                               .warn = hex(0xF3BE5A),
                               .bad = hex(0xFF9A91),
                               .info = hex(0x9CC4F5),
                               .chipOk = hex(0x14331F),
                               .chipOkText = hex(0x7FD6A0),
                               .chipWarn = hex(0xF3BE5A),
                               .chipWarnText = hex(0x17211E),
                               .chipBad = hex(0xCC3B32),
                               .chipBadText = hex(0xFFFFFF),
                               .dark = true};
    return tokens;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)}); // by value, of a list
    return (light + 0.05) / (dark + 0.05);
}

bool loadFonts()
{
    // Read where it lies in the program, not through a copy.
    const auto add = [](const QResource &font) {
        return QFontDatabase::addApplicationFontFromData(font.uncompressedData()) >= 0;
    };
    bool all = true;
    for (const char *file : {"NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "B612-Bold.otf", // those of fontOf()
                             "NotoSansArabic-Regular.ttf", "NotoSansJavanese-Regular.ttf", "NotoEmoji-Regular.ttf"})
        all = add(QResource(QStringLiteral(":/fonts/") + QString::fromLatin1(file))) && all;
    return all;
}

double textScale()
{
    return scale();
}

void setTextScale(double newScale)
{
    scale() = newScale;
}

void wear(QWidget &widget, Face face)
{
    widget.setProperty(faceProperty, int(face));
    widget.setFont(fontOf(face));
}

void wearAgain()
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent changed(QEvent::ApplicationFontChange); // Qt says so by itself only once exec() has begun
        QCoreApplication::sendEvent(widget, &changed);
        if (const QVariant face = widget->property(faceProperty); face.isValid())
            widget->setFont(fontOf(Face(face.toInt())));
    }
}

QFont fontOf(Face face)
{
    const auto font = [](const char *family, double points, QFont::Weight weight) {
        // A PC need have no letters of its own for what Noto Sans lacks; as on paper.
        QFont made(QStringList{QString::fromLatin1(family), QStringLiteral("Noto Sans"),
                               QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Javanese"),
                               QStringLiteral("Noto Emoji")});
        made.setPointSizeF(points * textScale());
        made.setWeight(weight);
        return made;
    };
    switch (face) {
    case Face::Display:
        return font("B612", 54, QFont::Bold);
    case Face::Timer:
        return font("B612", 36, QFont::Bold);
    case Face::Figure:
        return font("B612", 16.5, QFont::Bold);
    case Face::Title:
        return font("Noto Sans", 13.5, QFont::DemiBold);
    case Face::PrimaryButton:
        return font("Noto Sans", 15, QFont::DemiBold);
    case Face::BodyStrong:
        return font("Noto Sans", 11.25, QFont::DemiBold);
    case Face::Caption:
        return font("Noto Sans", 9.75, QFont::Normal);
    case Face::Body:
        break;
    }
    return font("Noto Sans", 11.25, QFont::Normal);
}

} // namespace loket::ui
