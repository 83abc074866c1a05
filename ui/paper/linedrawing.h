// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QTextLine>

#include <vector>

class QPainter;

namespace loket::paper {

/// Draws `line` of `text`, the whole text of its layout, so that a PDF holds the letters that were typed. In scripts
/// such as Javanese some letters have their sign only together with others, and some stand before the letter they
/// follow: Qt gives such signs no text, or in the order of the signs. They are drawn as outlines, and their letters,
/// invisible, one after the other over them.
/// Arabic and emoji are drawn as ever: their signs get their text afterwards (withTypedText).
void drawLine(QPainter &painter, const QTextLine &line, const QString &text, QPointF at);

/// Where in `line` of `text` words stand that it draws as outlines because their letters have other signs together.
struct ReshapedWord {
    int begin = 0; ///< characters of `text`
    int length = 0;
};
[[nodiscard]] std::vector<ReshapedWord> reshapedWords(const QTextLine &line, const QString &text);

} // namespace loket::paper
