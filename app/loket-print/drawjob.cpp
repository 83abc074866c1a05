// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-print/drawjob.h"

#include "ui/paper/escpos.h"
#include "ui/paper/paperlayout.h"
#include "ui/paper/papersource.h"

#include <memory>

namespace loket::app {

namespace {

paper::EscPosOptions optionsOf(const PrintOrder &order)
{
    paper::EscPosOptions options;
    options.codePage = order.codePage == QLatin1String("cp850") ? paper::CodePage::Cp850 : paper::CodePage::Cp437;
    options.headToKnifeMm = order.knifeMm;
    options.cut = order.cut;
    options.nativeQr = order.nativeQr;
    return options;
}

} // namespace

Result<print::DrawnPaper> drawnPaper(Office &office, const PrintOrder &order)
{
    const PrintJob &job = order.job;
    const auto target = PrinterTarget::fromText(job.printer);
    paper::PaperRequest request;
    request.kind = job.order.paper;
    request.about = job.order.about;
    request.issue = {false, job.copy, office.clock().now()};
    request.language = job.order.inLanguage();
    request.format = job.format;
    request.printer = target ? target->name() : QString();
    request.key = order.key;
    return paper::sheetFor(office, {}, request).map([&](const paper::Sheet &sheet) {
        const auto layout = std::make_shared<const paper::PaperLayout>(paper::layOut(sheet, job.format));
        print::DrawnPaper drawn;
        drawn.pageMm = {layout->widthMm(), layout->heightMm()};
        drawn.pages = layout->pages();
        drawn.paint = [layout](QPainter &painter, int page, double dpi) { layout->paint(painter, page, dpi); };
        drawn.escpos = paper::escposOf(sheet, job.format, optionsOf(order));
        return drawn;
    });
}

} // namespace loket::app
