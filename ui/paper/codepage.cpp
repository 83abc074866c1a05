// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/codepage.h"

namespace loket::paper {

namespace {

/// Bytes 0x80 to 0xFF of both pages; Qt itself knows neither.
const QString &upperHalf(CodePage page)
{
    static const QString cp437 = QStringLiteral(
        u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
        u"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0");
    static const QString cp850 = QStringLiteral(
        u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
        u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0");
    return page == CodePage::Cp437 ? cp437 : cp850;
}

/// What typesetters write instead of the keys of a keyboard.
QChar plainForm(QChar one)
{
    switch (one.unicode()) {
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
        return QLatin1Char('-');
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return QLatin1Char('\'');
    case 0x201C:
    case 0x201D:
        return QLatin1Char('"');
    case 0x0009:
    case 0x00A0:
    case 0x2009:
    case 0x202F:
        return QLatin1Char(' ');
    default:
        return one;
    }
}

} // namespace

std::optional<QByteArray> encoded(const QString &text, CodePage page)
{
    QByteArray bytes;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    bytes.reserve(composed.size());
    for (const QChar typed : composed) {
        const QChar one = plainForm(typed);
        if (one.unicode() >= 0x20 && one.unicode() < 0x7F) {
            bytes += one.toLatin1();
            continue;
        }
        const auto at = upperHalf(page).indexOf(one);
        if (at < 0)
            return std::nullopt;
        bytes += static_cast<char>(0x80 + at);
    }
    return bytes;
}

} // namespace loket::paper
