// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdftext.h"

#include "ui/paper/paperfonts.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace loket::paper {

namespace {

bool mayBeEmoji(QChar first)
{
    return first.unicode() >= 0x2000; // nearly all are not
}

/// Signs that are drawn in one go.
struct Run {
    double left = 0;
    double end = 0; ///< where the next sign of it would begin
    bool fromRight = false;
    QStringList signs{};
};

/// The signs of a line in the order in which Qt draws them: runs of one direction from left to right, those from right
/// to left too, and each in the order in which it was typed. A number among Arabic words is a run between two others.
QStringList inDrawnOrder(const QString &line, Qt::LayoutDirection base)
{
    QTextLayout layout(line, QFont(paperFamilies()));
    QTextOption option;
    option.setTextDirection(base);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine set = layout.createLine();
    layout.endLayout();
    std::vector<Run> runs;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    for (qsizetype at = 0, end = finder.toNextBoundary(); end > at; at = end, end = finder.toNextBoundary()) {
        const double begin = set.cursorToX(int(at), QTextLine::Leading);
        const double after = set.cursorToX(int(at), QTextLine::Trailing);
        const bool fromRight = after < begin;
        if (runs.empty() || runs.back().fromRight != fromRight || std::abs(runs.back().end - begin) > 0.1)
            runs.push_back({begin, begin, fromRight});
        runs.back().left = std::min(runs.back().left, after);
        runs.back().end = after;
        runs.back().signs += line.mid(at, end - at);
    }
    std::stable_sort(runs.begin(), runs.end(), [](const Run &one, const Run &other) { return one.left < other.left; });
    QStringList signs;
    for (const Run &run : runs)
        signs += run.signs;
    return signs;
}

/// What each glyph of the emoji font stands for, in the order in which they were first drawn: by this order Qt numbers
/// the glyphs of a font in a PDF, from 1 on.
std::vector<QString> emojiOf(const QString &drawn, Qt::LayoutDirection base)
{
    QStringList signs;
    for (const QString &line : drawn.split(QLatin1Char('\n'))) {
        if (std::any_of(line.begin(), line.end(), &mayBeEmoji))
            signs += inDrawnOrder(line, base);
    }
    std::vector<QString> texts;
    QHash<quint32, bool> seen;
    for (QString &sign : signs) {
        if (!mayBeEmoji(sign.at(0)))
            continue;
        QTextLayout layout(sign, QFont(paperFamilies()));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const QGlyphRun &run : layout.glyphRuns()) {
            if (run.rawFont().familyName() != emojiFamily())
                continue;
            for (const quint32 glyph : run.glyphIndexes()) {
                if (!seen.contains(glyph))
                    texts.push_back(sign);
                seen.insert(glyph, true);
                sign.clear(); // of several glyphs the first one stands for all
            }
        }
    }
    return texts;
}

/// The objects of a PDF as Qt writes it: one table of their places, no compressed lists of codes.
class PdfObjects
{
public:
    explicit PdfObjects(const QByteArray &pdf)
        : m_pdf(pdf)
        , m_table(pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').value(0).toLongLong())
        , m_count(pdf.mid(m_table, 40).split('\n').value(1).split(' ').value(1).toInt())
    {
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QByteArray at(int id) const
    {
        const auto entries = m_pdf.indexOf('\n', m_pdf.indexOf('\n', m_table) + 1) + 1;
        const qsizetype begin = m_pdf.mid(entries + 20 * qsizetype(id), 10).toLongLong();
        return m_pdf.mid(begin, m_pdf.indexOf("endobj", begin) - begin);
    }
    void replace(int id, const QByteArray &stream)
    {
        const QByteArray number = QByteArray::number(id);
        m_places += number + " 1\n" + QByteArray::number(m_pdf.size() + m_added.size()).rightJustified(10, '0')
            + " 00000 n \n";
        m_added += number + " 0 obj\n<< /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" + stream
            + "\nendstream\nendobj\n";
    }
    [[nodiscard]] QByteArray changed() const
    {
        if (m_added.isEmpty())
            return m_pdf;
        QByteArray trailer = m_pdf.mid(m_pdf.lastIndexOf("trailer"));
        trailer.truncate(trailer.lastIndexOf(">>"));
        return m_pdf + m_added + "xref\n" + m_places + trailer + "/Prev " + QByteArray::number(m_table)
            + "\n>>\nstartxref\n" + QByteArray::number(m_pdf.size() + m_added.size()) + "\n%%EOF\n";
    }

private:
    QByteArray m_pdf;
    qsizetype m_table; ///< where the table of places begins
    int m_count;
    QByteArray m_added;
    QByteArray m_places;
};

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar one : text)
        hex += QByteArray::number(one.unicode(), 16).rightJustified(4, '0');
    return hex.toUpper();
}

/// The letter that was typed for an Arabic form; the form itself where it stands for two (lam and alef): readers do not
/// agree in which order two letters of one sign follow each other from right to left.
QString letterOf(QChar form)
{
    const bool isForm = (form.unicode() >= 0xFB50 && form.unicode() <= 0xFDFF)
        || (form.unicode() >= 0xFE70 && form.unicode() <= 0xFEFC);
    const QString letters = QString(form).normalized(QString::NormalizationForm_KC);
    return isForm && letters.size() == 1 ? letters : QString(form);
}

/// The list of codes with the letters that were typed in place of their forms.
QByteArray withoutForms(QByteArray list)
{
    static const QRegularExpression code(QStringLiteral("<(F[BCDE][0-9A-F]{2})>"));
    const QString old = QString::fromLatin1(list);
    for (auto found = code.globalMatch(old); found.hasNext();) {
        const QByteArray hex = found.next().captured(1).toLatin1();
        list.replace('<' + hex + '>', '<' + hexOf(letterOf(QChar(hex.toUShort(nullptr, 16)))) + '>');
    }
    return list;
}

/// The list with the signs of the emoji font in place of what Qt knows of it.
QByteArray withEmoji(const QByteArray &list, const std::vector<QString> &signs)
{
    const QByteArray lastRange = "endbfrange\n";
    const auto begin = list.indexOf("endcodespacerange\n") + 18;
    QByteArray codes;
    for (std::size_t first = 0; first < signs.size(); first += 100) { // the most that one block may hold
        const std::size_t end = std::min(first + 100, signs.size());
        QByteArray block;
        for (std::size_t i = first; i < end; ++i) {
            block += '<' + QByteArray::number(static_cast<qulonglong>(i) + 1, 16).rightJustified(4, '0').toUpper()
                + "> <" + hexOf(signs[i]) + ">\n";
        }
        codes += QByteArray::number(qulonglong(end - first)) + " beginbfchar\n" + block + "endbfchar\n";
    }
    return list.left(begin) + codes + list.mid(list.lastIndexOf(lastRange) + lastRange.size());
}

} // namespace

QByteArray withTypedText(const QByteArray &pdf, const QString &drawn, Qt::LayoutDirection base)
{
    static const QRegularExpression reference(QStringLiteral("/ToUnicode (\\d+) 0 R"));
    const auto emoji = emojiOf(drawn, base);
    const bool hasOther = std::any_of(drawn.begin(), drawn.end(), [](QChar one) { return one.unicode() >= 0x0600; });
    if (!hasOther)
        return pdf;
    const QByteArray emojiFont = "/BaseFont /" + emojiFamily().remove(QLatin1Char(' ')).toLatin1();
    PdfObjects objects(pdf);
    for (int id = 1; id < objects.count(); ++id) {
        const QByteArray font = objects.at(id);
        const auto found = reference.match(QString::fromLatin1(font));
        if (!font.contains("/Type0") || !found.hasMatch())
            continue;
        const int listId = found.captured(1).toInt();
        const QByteArray object = objects.at(listId);
        const auto begin = object.indexOf("stream\n") + 7;
        const QByteArray old = object.mid(begin, object.lastIndexOf("\nendstream") - begin);
        const QByteArray list = font.contains(emojiFont) ? withEmoji(old, emoji) : withoutForms(old);
        if (list != old)
            objects.replace(listId, list);
    }
    return objects.changed();
}

} // namespace loket::paper
