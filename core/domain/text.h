// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QStringList>

namespace loket {

struct CleanText {
    QString text;        ///< NFC, trimmed
    QStringList removed; ///< what could not be kept, each once, as `U+0014`; shown to whoever typed it

    bool operator==(const CleanText &) const = default;
};

/// Makes typed or imported text safe, once, at core's border; behind it every text is NFC and free of what breaks
/// stores, papers and lines: NUL and other control characters, lone surrogates, noncharacters, and the bidi overrides
/// and isolates that make text read differently from what it is (U+202A..U+202E, U+2066..U+2069), and the byte order
/// mark (U+FEFF), which decoders drop at the beginning of a text, so that it would not read back equal. Zero-width
/// space and joiners stay: some scripts need them.
///
/// Line ends (CR LF, CR, U+2028, U+2029) become one newline. With `multiline` newline and tab stay, else each becomes a
/// space. `maxLength` is in characters (code points) of the result.
/// Errors: BadText; detail `empty` (only where `required`) or `length N` with the greatest length.
[[nodiscard]] Result<CleanText> cleanText(const QString &raw, int maxLength, bool multiline = false,
                                          bool required = true);

/// `lapor.go.id`, also with `https://` before it and a path behind it: what stands on papers and boards as an address.
[[nodiscard]] bool isWebAddress(const QString &text);

} // namespace loket
