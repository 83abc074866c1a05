// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/linedrawing.h"

#include "ui/paper/paperfonts.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

#include <algorithm>

namespace loket::paper {

namespace {

/// A part of the text, from character to character.
struct Part {
    int begin = 0;
    int end = 0;
    bool isWord = false; ///< letters of one script that is written from left to right
};

char32_t codeAt(const QString &text, int at)
{
    const QChar first = text.at(at);
    return first.isHighSurrogate() && at + 1 < text.size() ? QChar::surrogateToUcs4(first, text.at(at + 1))
                                                           : first.unicode();
}

/// The words of each script and what stands between them.
std::vector<Part> partsOf(const QString &text, int begin, int end)
{
    std::vector<Part> parts;
    QChar::Script script = QChar::Script_Common;
    for (int at = begin; at < end;) {
        const char32_t code = codeAt(text, at);
        const int next = at + (QChar::requiresSurrogates(code) ? 2 : 1);
        const QChar::Script own = QChar::script(code);
        const bool joins = own == QChar::Script_Inherited || own == script;
        if (parts.empty() || !joins) {
            script = own;
            const bool isLetter = own != QChar::Script_Common && own != QChar::Script_Inherited;
            parts.push_back({at, at, isLetter && QChar::direction(code) == QChar::DirL});
        }
        parts.back().end = next;
        at = next;
    }
    return parts;
}

/// Whether a word is drawn by other signs than those that its letters have by themselves.
bool isReshaped(const QList<QGlyphRun> &runs, const QString &word)
{
    if (runs.size() != 1 || runs.front().rawFont().familyName() == emojiFamily())
        return runs.size() > 1;
    return runs.front().glyphIndexes() != runs.front().rawFont().glyphIndexesForString(word);
}

/// The letters of a word from `left` to `right`, each by its own sign, for a reader of the PDF only.
void writeLetters(QPainter &painter, const QString &word, const QRawFont &font, QPointF left, double right)
{
    QList<quint32> signs = font.glyphIndexesForString(word);
    signs.removeAll(0);
    QList<QPointF> places;
    for (qsizetype i = 0; i < signs.size(); ++i)
        places.push_back(left + QPointF((right - left.x()) * double(i) / double(signs.size()), 0));
    QGlyphRun letters;
    letters.setRawFont(font);
    letters.setGlyphIndexes(signs);
    letters.setPositions(places);
    painter.save();
    painter.setPen(QColor(0, 0, 0, 0));
    painter.drawGlyphRun(QPointF(), letters);
    painter.restore();
}

void drawWord(QPainter &painter, const QList<QGlyphRun> &runs, QPointF at)
{
    QPainterPath outlines;
    outlines.setFillRule(Qt::WindingFill);
    for (const QGlyphRun &run : runs) {
        const auto signs = run.glyphIndexes();
        const auto places = run.positions();
        for (qsizetype i = 0; i < signs.size(); ++i)
            outlines.addPath(run.rawFont().pathForGlyph(signs[i]).translated(places[i]));
    }
    painter.fillPath(outlines.translated(at), Qt::black);
}

} // namespace

void drawLine(QPainter &painter, const QTextLine &line, const QString &text, QPointF at)
{
    const int begin = line.textStart();
    const int end = begin + line.textLength();
    const auto stacks = [](QChar one) { return one.unicode() >= 0x0300; };
    if (std::none_of(text.begin() + begin, text.begin() + end, stacks)) {
        line.draw(&painter, at);
        return;
    }
    const auto parts = partsOf(text, begin, end);
    std::vector<QList<QGlyphRun>> runs;
    bool isPlain = true;
    for (const Part &part : parts) {
        runs.push_back(line.glyphRuns(part.begin, part.end - part.begin));
        isPlain = isPlain && !(part.isWord && isReshaped(runs.back(), text.mid(part.begin, part.end - part.begin)));
    }
    if (isPlain) {
        line.draw(&painter, at);
        return;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString word = text.mid(parts[i].begin, parts[i].end - parts[i].begin);
        if (!parts[i].isWord || !isReshaped(runs[i], word)) {
            for (const QGlyphRun &run : runs[i])
                painter.drawGlyphRun(at, run);
            continue;
        }
        drawWord(painter, runs[i], at);
        const QPointF base(line.cursorToX(parts[i].begin), line.y() + line.ascent());
        writeLetters(painter, word, runs[i].front().rawFont(), at + base, at.x() + line.cursorToX(parts[i].end));
    }
}

} // namespace loket::paper
