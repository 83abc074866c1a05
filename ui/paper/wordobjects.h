// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QTextObjectInterface>

namespace loket::paper {

/// Words of a rich text that a PDF would not hold as they were typed (see drawLine). A QTextDocument draws its text
/// itself; so each of them becomes an object within its line, of the word's size, that is drawn by drawLine. Belongs to
/// the thread of its document and outlives it.
class WordObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// `page` has a paint device. Afterwards its content may be replaced as often as one likes, and called again.
    /// `widest`: in units of the device; a longer word stays text, for an object has no place for a line's end.
    void replaceIn(QTextDocument &page, double widest);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument *page, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *page, int position,
                    const QTextFormat &format) override;
};

} // namespace loket::paper
