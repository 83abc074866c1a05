// SPDX-License-Identifier: GPL-3.0-or-later
// A report is received in the real window by keys alone, with its receipt on paper: a question and a complaint, each in
// no more presses than a person makes in the time that it may take (issue 5: 20 s and 60 s).
#include "tests/e2e/program.h"
#include "tests/e2e/window/reportingoffice.h"
#include "tests/support/escposreader.h"

using namespace loket;
using namespace loket::test;

namespace {

/// Slow for somebody who types all day: 120 characters a minute are called beginner's speed.
constexpr int pressMs = 250;

void openReport(WindowProgram &window, Typist &typist, const char *kind)
{
    openReportForm(window, typist);
    typist.press(kind);
    window.readQuestion();
}

} // namespace

TEST_CASE(
    "A question and a complaint are received by keys alone, their receipts printed, in the presses of 20 and 60 s")
{
    ReportingOffice office;
    WindowProgram window("loket-prima", office.windowArguments(), "Terkunci.*Loket Prima");
    window.keys(QStringLiteral("1"));
    window.typePin(reporterPin);
    window.waitForTitle("Tutup.*Loket Prima");

    Typist question(window);
    openReport(window, question, "1");
    question.type(QStringLiteral("jam tutup loket"));
    question.press("Tab");
    question.type(QStringLiteral("pukul tiga sore"));
    question.press("ctrl+s");
    REQUIRE(office.printer.waitForJobs(1));
    CHECK(question.presses() * pressMs <= 20'000);
    window.keys(QStringLiteral("Escape"));
    window.focus("Tutup.*Loket Prima");

    Typist complaint(window);
    openReport(window, complaint, "3");
    // Ctrl+S goes to what is still missing, one after the other.
    complaint.press("ctrl+s");
    complaint.type(QStringLiteral("berkas ditolak tiga kali tanpa alasan"));
    complaint.press("ctrl+s");
    complaint.type(QStringLiteral("berkas diterima minggu ini"));
    complaint.press("ctrl+s");
    complaint.press("space"); // what is hoped for can be done
    complaint.press("ctrl+s");
    complaint.press("Tab space"); // it is about the unit
    complaint.press("ctrl+s");
    complaint.press("space"); // read back and agreed
    complaint.press("ctrl+s");
    REQUIRE(office.printer.waitForJobs(2));
    CHECK(complaint.presses() * pressMs <= 60'000);
    CHECK(window.end());

    const auto receipt = EscPosReading::of(office.printer.jobs().back().bytes);
    CHECK(receipt.error.isEmpty());
    CHECK(receipt.text().contains(QStringLiteral("berkas ditolak tiga kali tanpa alasan")));
    CHECK(receipt.text().contains(QStringLiteral("berkas diterima minggu ini")));
    CHECK_FALSE(receipt.text().contains(QStringLiteral("SALINAN")));

    // Whoever has the unit's public key can check the paper; one changed character makes it fail.
    const QString key = office.folder.filePath(QStringLiteral("unit.pub"));
    CHECK(loketctl(
              {QStringLiteral("public-key"), QStringLiteral("--database"), office.file(), QStringLiteral("--out"), key})
              .code
          == 0);
    const auto code = std::find_if(receipt.items.begin(), receipt.items.end(),
                                   [](const EscPosItem &item) { return item.kind == EscPosItem::Kind::Qr; });
    REQUIRE(code != receipt.items.end());
    const auto check = [&](const QString &text) {
        return loketctl({QStringLiteral("check-receipt"), QStringLiteral("--public-key"), key, text}).code;
    };
    CHECK(check(code->content) == 0);
    QString changed = code->content;
    const qsizetype place = changed.size() / 2;
    changed[place] = changed[place] == QLatin1Char('1') ? QLatin1Char('2') : QLatin1Char('1');
    CHECK(check(changed) == 1);
}
