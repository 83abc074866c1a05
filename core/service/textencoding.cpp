// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/textencoding.h"

#include <algorithm>
#include <array>

namespace loket {

namespace {

/// 0x80..0x9F of Windows-1252; 0 = no character.
constexpr std::array<char16_t, 32> windowsCharacters{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                     0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                     0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                     0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

struct Mark {
    TextEncoding encoding;
    QByteArray bytes;
};

const Mark *markOf(const QByteArray &content)
{
    static const std::array<Mark, 3> marks{{{TextEncoding::Utf8, QByteArray("\xEF\xBB\xBF")},
                                            {TextEncoding::Utf16Le, QByteArray("\xFF\xFE")},
                                            {TextEncoding::Utf16Be, QByteArray("\xFE\xFF")}}};
    const auto *mark = std::find_if(marks.begin(), marks.end(),
                                    [&](const Mark &one) { return content.startsWith(one.bytes); });
    return mark == marks.end() ? nullptr : mark;
}

uchar byteAt(const QByteArray &content, qsizetype at)
{
    return at < content.size() ? static_cast<uchar>(content.at(at)) : uchar(0);
}

/// Bytes that a character of UTF-8 has by its first one (RFC 3629), 0 for a byte that begins none.
int lengthBy(uchar first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/// Whether the second byte may follow: no longer form than needed, no surrogate, nothing above U+10FFFF.
bool maySecond(uchar first, uchar second)
{
    const int least = first == 0xe0 ? 0xa0 : (first == 0xf0 ? 0x90 : 0x80);
    const int most = first == 0xed ? 0x9f : (first == 0xf4 ? 0x8f : 0xbf);
    return second >= least && second <= most;
}

/// Length of the character of UTF-8 at `at`; 0 = none stands there.
int characterAt(const QByteArray &content, qsizetype at)
{
    const uchar first = byteAt(content, at);
    const int length = lengthBy(first);
    if (length > 1 && !maySecond(first, byteAt(content, at + 1)))
        return 0;
    for (int i = 2; i < length; ++i) {
        if ((byteAt(content, at + i) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

std::optional<qsizetype> firstBadUtf8(const QByteArray &content)
{
    for (qsizetype at = 0; at < content.size();) {
        const int length = characterAt(content, at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

/// Whether a character of UTF-8 beyond ASCII, or its beginning, stands anywhere: in Windows-1252 such neighbours as
/// `â€` or `Ã©` are hardly ever meant.
bool hintsAtUtf8(const QByteArray &content)
{
    for (qsizetype at = 0; at + 1 < content.size(); ++at) {
        if (lengthBy(byteAt(content, at)) > 1 && maySecond(byteAt(content, at), byteAt(content, at + 1)))
            return true;
    }
    return false;
}

TextEncoding detected(const QByteArray &content)
{
    return firstBadUtf8(content) && !hintsAtUtf8(content) ? TextEncoding::Windows1252 : TextEncoding::Utf8;
}

void decodeWindows(const QByteArray &content, DecodedText &decoded)
{
    decoded.text.reserve(content.size());
    for (qsizetype at = 0; at < content.size(); ++at) {
        const uchar byte = byteAt(content, at);
        const bool isOwn = byte >= 0x80 && byte < 0xa0;
        const char16_t character = isOwn ? windowsCharacters.at(byte - 0x80U) : char16_t(byte);
        if (isOwn && character == 0) {
            decoded.badByte = at;
            return;
        }
        decoded.text += QChar(character);
    }
}

void decodeUtf16(const QByteArray &content, qsizetype begin, DecodedText &decoded)
{
    const int high = decoded.encoding == TextEncoding::Utf16Be ? 0 : 1;
    const auto unitAt = [&](qsizetype at) {
        return QChar(ushort((byteAt(content, at + high) << 8) | byteAt(content, at + 1 - high)));
    };
    decoded.text.reserve((content.size() - begin) / 2);
    for (qsizetype at = begin; at < content.size(); at += 2) {
        const QChar unit = unitAt(at);
        const bool isWhole = at + 1 < content.size();
        const bool isPair = unit.isHighSurrogate() && at + 3 < content.size() && unitAt(at + 2).isLowSurrogate();
        if (!isWhole || (unit.isSurrogate() && !isPair)) {
            decoded.badByte = at;
            return;
        }
        decoded.text += unit;
        if (isPair)
            decoded.text += unitAt(at += 2);
    }
}

} // namespace

DecodedText decodeWhole(const QByteArray &content, std::optional<TextEncoding> stated)
{
    const Mark *mark = markOf(content);
    DecodedText decoded;
    decoded.encoding = stated ? *stated : (mark ? mark->encoding : detected(content));
    if (mark && mark->encoding != decoded.encoding) {
        decoded.badByte = 0;
        return decoded;
    }
    const qsizetype begin = mark ? mark->bytes.size() : 0;
    switch (decoded.encoding) {
    case TextEncoding::Utf8:
        decoded.badByte = firstBadUtf8(content);
        decoded.text = QString::fromUtf8(content.constData() + begin, decoded.badByte.value_or(content.size()) - begin);
        break;
    case TextEncoding::Windows1252:
        decodeWindows(content, decoded);
        break;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        decodeUtf16(content, begin, decoded);
        break;
    }
    return decoded;
}

} // namespace loket
