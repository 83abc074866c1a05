// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/summarypage.h"

#include "ui/paper/paperfonts.h"
#include "ui/paper/pdftext.h"
#include "ui/paper/summaryhtml.h"
#include "ui/paper/wordobjects.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace loket::paper {

namespace {

constexpr int resolution = 300; // dots an inch
constexpr double marginMm = 14;
constexpr double bodyPoints = 9; // shrinks where the page is full, never below what can be read
constexpr double leastPoints = 7;
constexpr int fewestServices = 4;
constexpr int widestWord = 4; // parts of the page's width: what is narrower has room in the column of names

/// Rows close up together with their letters.
int paddingFor(double points)
{
    return points > 8.5 ? 3 : points > 7.5 ? 2 : 1;
}

void layOut(QTextDocument &page, WordObjects &words, const QString &html, double points, double width)
{
    QFont font(paperFamilies());
    font.setPointSizeF(points);
    page.setDefaultFont(font);
    page.setHtml(html);
    words.replaceIn(page, width / widestWord);
    page.setTextWidth(width);
}

} // namespace

QByteArray summaryPdf(const SummaryDocument &document)
{
    loadPaperFonts();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setTitle(SummaryHtml(document).title());
    writer.setCreator(QStringLiteral("Loket Prima"));

    WordObjects words;
    QTextDocument page;
    page.setDocumentMargin(0);
    page.documentLayout()->setPaintDevice(&writer); // else fonts are measured for a screen
    // First letters and rows give way, then the services with the fewest visits, so that it is one page in any case.
    double points = bodyPoints;
    int services = static_cast<int>(document.services.size());
    layOut(page, words, SummaryHtml(document).html(services, paddingFor(points)), points, writer.width());
    while (page.size().height() > writer.height() && (points > leastPoints || services > fewestServices)) {
        if (points > leastPoints)
            points -= 0.5;
        else
            --services;
        layOut(page, words, SummaryHtml(document).html(services, paddingFor(points)), points, writer.width());
    }
    QPainter painter(&writer);
    // A last resort for what no letter size holds (a name of one endless word, dozens of journals): the whole page
    // becomes smaller; nothing is cut off.
    const double scale = std::min({1.0, writer.width() / page.size().width(), writer.height() / page.size().height()});
    painter.scale(scale, scale);
    page.drawContents(&painter, QRectF(QPointF(), page.size()));
    painter.end();
    return withTypedText(buffer.data(), page.toPlainText(), Qt::LayoutDirectionAuto);
}

} // namespace loket::paper
