// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/linedrawing.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QtEndian>

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

struct Word {
    QString letters{};
    QList<QGlyphRun> runs{};
    QPointF at{}; ///< on its base line
    double width = 0;
    bool isOutlined = false; ///< where its line is not drawn as a whole
};

/// Whether a word is drawn by other signs than those that its letters have by themselves.
bool hasOtherSigns(const Word &word)
{
    const QGlyphRun &run = word.runs.front();
    return word.runs.size() > 1 || run.glyphIndexes() != run.rawFont().glyphIndexesForString(word.letters);
}

/// The letters over a word's whole width, each by its own sign and close to the one before (a reader takes a gap for a
/// space): for a reader of the PDF only.
void writeLetters(QPainter &painter, const Word &word)
{
    const QRawFont font = word.runs.front().rawFont();
    QList<quint32> signs = font.glyphIndexesForString(word.letters);
    signs.removeAll(0);
    QList<QPointF> places;
    double natural = 0;
    for (const QPointF &advance : font.advancesForGlyphIndexes(signs)) {
        places.push_back({natural, 0});
        natural += advance.x();
    }
    if (natural <= 0)
        return;
    QGlyphRun letters;
    letters.setRawFont(font);
    letters.setGlyphIndexes(signs);
    letters.setPositions(places);
    painter.save();
    painter.setPen(QColor(0, 0, 0, 0));
    painter.translate(word.at);
    painter.scale(word.width / natural, 1);
    painter.drawGlyphRun(QPointF(), letters);
    painter.restore();
}

/// How much thicker Qt draws the signs of a font that has no bold ones where bold ones are asked for.
double thickening(const QRawFont &font)
{
    const QByteArray table = font.fontTable("OS/2"); // usWeightClass at its fifth byte
    const int own = table.size() < 6 ? 0 : qFromBigEndian<quint16>(table.constData() + 4);
    return font.weight() >= QFont::DemiBold && own < QFont::DemiBold ? font.lineThickness() : 0;
}

void drawOutlines(QPainter &painter, const QList<QGlyphRun> &runs, QPointF at)
{
    QPainterPath outlines;
    outlines.setFillRule(Qt::WindingFill);
    for (const QGlyphRun &run : runs) {
        const auto signs = run.glyphIndexes();
        const auto places = run.positions();
        for (qsizetype i = 0; i < signs.size(); ++i)
            outlines.addPath(run.rawFont().pathForGlyph(signs[i]).translated(places[i]));
    }
    const double thicker = thickening(runs.front().rawFont());
    const QPen pen(Qt::black, thicker, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.setPen(thicker > 0 ? pen : QPen(Qt::NoPen));
    painter.setBrush(Qt::black);
    painter.drawPath(outlines.translated(at));
    painter.restore();
}

bool isLatinText(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar one) { return one.unicode() < 0x0300; });
}

Word wordAt(const QTextLine &line, const QString &text, const Part &part, QPointF at)
{
    Word word{text.mid(part.begin, part.end - part.begin), line.glyphRuns(part.begin, part.end - part.begin)};
    word.at = at + QPointF(line.cursorToX(part.begin), line.y() + line.ascent());
    word.width = line.cursorToX(part.end) - line.cursorToX(part.begin);
    word.isOutlined = part.isWord && !isLatinText(word.letters) && !word.runs.isEmpty();
    return word;
}

} // namespace

void drawLine(QPainter &painter, const QTextLine &line, const QString &text, QPointF at)
{
    if (reshapedWords(line, text).empty()) {
        line.draw(&painter, at);
        return;
    }
    for (const Part &part : partsOf(text, line.textStart(), line.textStart() + line.textLength())) {
        const Word word = wordAt(line, text, part, at);
        if (word.isOutlined) {
            drawOutlines(painter, word.runs, at);
            writeLetters(painter, word);
            continue;
        }
        for (const QGlyphRun &run : word.runs)
            painter.drawGlyphRun(at, run);
    }
}

std::vector<ReshapedWord> reshapedWords(const QTextLine &line, const QString &text)
{
    std::vector<ReshapedWord> found;
    if (isLatinText(text.mid(line.textStart(), line.textLength())))
        return found;
    for (const Part &part : partsOf(text, line.textStart(), line.textStart() + line.textLength())) {
        const Word word = wordAt(line, text, part, {});
        if (word.isOutlined && hasOtherSigns(word))
            found.push_back({part.begin, part.end - part.begin});
    }
    return found;
}

} // namespace loket::paper
