// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/words.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace loket {

/// How the bytes of a file of another program stand for characters.
enum class TextEncoding { Utf8, Windows1252, Utf16Le, Utf16Be };

/// The words by which a map states one.
inline constexpr WordList<TextEncoding, 4> textEncodingWords{{{TextEncoding::Utf8, "utf-8"},
                                                              {TextEncoding::Windows1252, "windows-1252"},
                                                              {TextEncoding::Utf16Le, "utf-16le"},
                                                              {TextEncoding::Utf16Be, "utf-16be"}}};

struct DecodedText {
    TextEncoding encoding = TextEncoding::Utf8;
    QString text;                       ///< without byte order mark; up to the `badByte` where there is one
    std::optional<qsizetype> badByte{}; ///< from 0: the first that does not belong to any character
};

/// Decodes a whole file in one encoding, the one that is stated or the one that the whole file speaks for: its byte
/// order mark, else UTF-8 where every byte of it is, else Windows-1252. Never guesses in the middle: a file that
/// holds characters of UTF-8 and bytes that are none is neither, and a mark that contradicts what is stated is a bad
/// byte.
[[nodiscard]] DecodedText decodeWhole(const QByteArray &content, std::optional<TextEncoding> stated);

} // namespace loket
