// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/printmessages.h"
#include "tests/support/catchqt.h"

using namespace loket;

TEST_CASE("Messages between window and print worker come back as they went, one line each")
{
    PrintRequest request;
    request.kind = PrintRequest::Kind::Print;
    request.order.job.id = PrintJobId(7);
    request.order.job.order = {PaperKind::Missing, QStringLiteral("application:3"), PaperLanguage::English};
    request.order.job.format = PaperFormat::A5;
    request.order.job.printer = QString::fromUtf8("system:Epson \"depan\"\nkantor ¼");
    request.order.job.copy = 2;
    request.order.job.madeAt = Instant(1'795'564'800'000);
    request.order.codePage = QStringLiteral("cp850");
    request.order.knifeMm = 22;
    request.order.cut = false;
    request.order.nativeQr = false;
    const QByteArray line = lineOf(request);
    CHECK(line.count('\n') == 1);
    CHECK(line.endsWith('\n'));
    const auto read = printRequestFrom(line);
    REQUIRE(read);
    CHECK(read->kind == PrintRequest::Kind::Print);
    CHECK(read->order == request.order);

    const auto watch = printRequestFrom(
        lineOf(PrintRequest{PrintRequest::Kind::Watch, {}, {QStringLiteral("system:A")}}));
    REQUIRE(watch);
    CHECK(watch->printers == QStringList{QStringLiteral("system:A")});
    CHECK(printRequestFrom(lineOf(PrintRequest{PrintRequest::Kind::List, {}, {}}))->kind == PrintRequest::Kind::List);

    PrintRequest cancel;
    cancel.kind = PrintRequest::Kind::Cancel;
    cancel.job = PrintJobId(7);
    REQUIRE(lineOf(cancel) == "{\"cancel\":7}\n");
    const auto cancelled = printRequestFrom(lineOf(cancel));
    REQUIRE(cancelled);
    CHECK(cancelled->kind == PrintRequest::Kind::Cancel);
    CHECK(cancelled->job == PrintJobId(7));
    for (const PrintTrouble trouble : {PrintTrouble::None, PrintTrouble::Silent}) {
        PrintReport busy;
        busy.job = PrintJobId(7);
        busy.trouble = trouble;
        const auto read7 = printReportFrom(lineOf(busy));
        REQUIRE(read7);
        CHECK(read7->kind == PrintReport::Kind::Busy);
        CHECK(read7->trouble == trouble);
    }
    CHECK(printReportFrom("{\"busy\":7}")->trouble == PrintTrouble::None);

    for (const PrintFate fate : {PrintFate::Sent, PrintFate::Refused, PrintFate::Uncertain}) {
        PrintReport report;
        report.kind = PrintReport::Kind::Ended;
        report.job = PrintJobId(9);
        report.fate = fate;
        report.trouble = fate == PrintFate::Sent ? PrintTrouble::None : PrintTrouble::NoPaper;
        const auto back = printReportFrom(lineOf(report));
        REQUIRE(back);
        CHECK(back->kind == PrintReport::Kind::Ended);
        CHECK(back->fate == fate);
        CHECK(back->trouble == report.trouble);
        CHECK(back->job == report.job);
    }
    const auto printer = printReportFrom(R"({"printer":"system:A","trouble":"stopped","held":3})");
    REQUIRE(printer);
    CHECK(printer->kind == PrintReport::Kind::Printer);
    CHECK(printer->trouble == PrintTrouble::Stopped);
    CHECK(printer->held == 3);
    const auto list = printReportFrom(R"({"printers":["system:A","system:B"],"note":"no_service"})");
    REQUIRE(list);
    CHECK(list->printers.size() == 2);
    CHECK(list->note == QStringLiteral("no_service"));
}

TEST_CASE("Lines that are no message say nothing")
{
    for (const char *line : {"", "{}", "[]", "sent 7", "{\"sent\":7", R"({"print":{"id":0}})",
                             R"({"print":{"id":7,"paper":"poster","language":"id","format":"58"}})"})
        CHECK_FALSE(printRequestFrom(line));
    for (const char *line : {"", "{}", R"({"refused":7,"trouble":"bored"})", R"({"arrived":7})"})
        CHECK_FALSE(printReportFrom(line));
}
