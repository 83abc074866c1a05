// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/wordobjects.h"

#include "ui/paper/linedrawing.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace loket::paper {

namespace {

constexpr int wordType = QTextFormat::UserObject + 1;
constexpr int wordText = QTextFormat::UserProperty + 1;

/// A text on one line, as `page` would set it.
struct SetWord {
    std::unique_ptr<QTextLayout> layout;
    QTextLine line;
};

SetWord setWord(const QTextDocument &page, const QString &text, const QTextCharFormat &format)
{
    SetWord word;
    word.layout = std::make_unique<QTextLayout>(text, format.font().resolve(page.defaultFont()),
                                                page.documentLayout()->paintDevice());
    word.layout->beginLayout();
    word.line = word.layout->createLine();
    word.layout->endLayout();
    return word;
}

/// By how much more of an object in the middle of its line QTextDocument sets above the base line than below it.
double aboveMiddle(const QTextCharFormat &format)
{
    return QFontMetrics(format.font()).xHeight() / 2.0;
}

struct WordPlace {
    int position = 0;
    QString word{};
    QTextCharFormat format{};
};

std::vector<WordPlace> wordsIn(const QTextDocument &page, double widest)
{
    std::vector<WordPlace> places;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const QString text = fragment.text();
            const SetWord set = setWord(page, text, fragment.charFormat());
            for (const ReshapedWord &one : reshapedWords(set.line, text)) {
                const double width = set.line.cursorToX(one.begin + one.length) - set.line.cursorToX(one.begin);
                if (width <= widest)
                    places.push_back(
                        {fragment.position() + one.begin, text.mid(one.begin, one.length), fragment.charFormat()});
            }
        }
    }
    return places;
}

} // namespace

void WordObjects::replaceIn(QTextDocument &page, double widest)
{
    page.documentLayout()->registerHandler(wordType, this);
    auto places = wordsIn(page, widest);
    std::reverse(places.begin(), places.end()); // what stands before keeps its place
    for (WordPlace &place : places) {
        place.format.setObjectType(wordType);
        place.format.setProperty(wordText, place.word);
        place.format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        QTextCursor cursor(&page);
        cursor.setPosition(place.position);
        cursor.setPosition(place.position + int(place.word.size()), QTextCursor::KeepAnchor);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), place.format);
    }
}

QSizeF WordObjects::intrinsicSize(QTextDocument *page, int, const QTextFormat &format)
{
    const QTextCharFormat own = format.toCharFormat();
    const SetWord word = setWord(*page, own.stringProperty(wordText), own);
    const double above = aboveMiddle(own);
    return {word.line.naturalTextWidth(), std::max(2 * word.line.ascent() - above, 2 * word.line.descent() + above)};
}

void WordObjects::drawObject(QPainter *painter, const QRectF &place, QTextDocument *page, int,
                             const QTextFormat &format)
{
    const QTextCharFormat own = format.toCharFormat();
    const QString text = own.stringProperty(wordText);
    const SetWord word = setWord(*page, text, own);
    const double baseLine = place.top() + (place.height() + aboveMiddle(own)) / 2;
    drawLine(*painter, word.line, text, {place.left(), baseLine - word.line.ascent()});
}

} // namespace loket::paper
