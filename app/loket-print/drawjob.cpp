// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-print/drawjob.h"

#include <QPainter>

namespace loket::app {

namespace {

/// TEMPORARY: what the job is, until the papers of ui/paper are drawn here.
QStringList linesOf(const PrintOrder &order)
{
    QStringList lines{word(order.job.order.paper), order.job.order.about};
    lines << (order.job.copy > 0 ? QStringLiteral("SALINAN ke-%1").arg(order.job.copy) : QStringLiteral("asli"));
    lines << QStringLiteral("#%1").arg(order.job.id.value());
    return lines;
}

constexpr double mmPerInch = 25.4;
constexpr double lineMm = 6;

QSizeF pageOf(PaperFormat format, qsizetype lines)
{
    switch (format) {
    case PaperFormat::Roll58:
        return {58, lineMm * double(lines + 1)};
    case PaperFormat::Roll80:
        return {80, lineMm * double(lines + 1)};
    case PaperFormat::A5:
        return {148, 210};
    case PaperFormat::A4:
        break;
    }
    return {210, 297};
}

/// Whether what it is about is there.
Result<void> look(Office &office, const QString &about)
{
    const QString kind = about.section(QLatin1Char(':'), 0, 0);
    const qint64 id = about.section(QLatin1Char(':'), 1).toLongLong();
    if (kind == QLatin1String("ticket"))
        return withoutValue(office.visit(TicketId(id)));
    if (kind == QLatin1String("service") && !office.catalogue().service(ServiceId(id)))
        return refuse(ErrorCode::UnknownService, QString::number(id));
    return {};
}

} // namespace

Result<print::DrawnPaper> drawnPaper(Office &office, const PrintOrder &order)
{
    return look(office, order.job.order.about).map([&] {
        const QStringList lines = linesOf(order);
        print::DrawnPaper paper;
        paper.pageMm = pageOf(order.job.format, lines.size());
        paper.paint = [lines](QPainter &painter, int, double dpi) {
            QFont font;
            font.setPointSizeF(10);
            painter.setFont(font);
            for (qsizetype i = 0; i < lines.size(); ++i)
                painter.drawText(QPointF(4 * dpi / mmPerInch, lineMm * double(i + 1) * dpi / mmPerInch), lines.at(i));
        };
        paper.escpos = "\x1b@" + lines.join(QLatin1Char('\n')).toLatin1() + "\n\n\n\n\n\x1dV\x01";
        return paper;
    });
}

} // namespace loket::app
