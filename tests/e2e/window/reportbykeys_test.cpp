// SPDX-License-Identifier: GPL-3.0-or-later
// A report is received in the real window by keys alone, with its receipt on paper: a question and a complaint, each in
// no more presses than a person makes in the time that it may take (issue 5: 20 s and 60 s).
#include "core/service/officeclock.h"
#include "tests/core/service/testoffice.h"
#include "tests/e2e/program.h"
#include "tests/support/escposreader.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/letpeoplein.h"
#include "tests/support/windowprogram.h"

using namespace loket;
using namespace loket::test;

namespace {

constexpr auto pin = "4208";
/// Slow for somebody who types all day: 120 characters a minute are called beginner's speed.
constexpr int pressMs = 250;

struct ReportingOffice {
    ReportingOffice()
    {
        auto setup = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL")));
        setup.unitName = QStringLiteral("Disdukcapil Uji");
        setup.hours.clear(); // the test is run at any hour of the day
        setup.staff = {{QStringLiteral("P1"), QStringLiteral("Siti")}, {QStringLiteral("P2"), QStringLiteral("Budi")}};
        StaffSetup handler;
        handler.code = QStringLiteral("A1");
        handler.name = QStringLiteral("Noor");
        handler.roles = RoleSet{Role::ComplaintOfficer};
        setup.staff.push_back(handler);
        office = must(Office::create(file(), setup, clock, QStringLiteral("uji")));
        const auto counter = office->catalogue().counters.front().id;
        const Act act{{office->station(), counter, office->catalogue().staff.front().id}};
        PaperSetting setting = office->catalogue().paperSetting(counter, PaperKind::Complaint);
        setting.printer = printer.target();
        setting.ask = PaperAsk::Always;
        setting.nativeQr = true; // the printer is told the code's text
        must(office->printing().setPaper(act, setting));
        must(letPeopleIn(*office, {{"P1", pin}, {"A1", "sungai martapura A1"}}));
    }

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("office.db")); }

    QTemporaryDir folder;
    OfficeClock clock;
    FakePrinter printer;
    std::unique_ptr<Office> office;
};

/// Presses keys and counts them.
class Typist
{
public:
    explicit Typist(const WindowProgram &window) : m_window(window) {}

    void press(const char *names)
    {
        const QString keys = QString::fromLatin1(names);
        m_window.keys(keys);
        m_presses += 1 + int(keys.count(QLatin1Char(' ')));
    }
    void type(const QString &text)
    {
        QStringList names;
        for (const QChar one : text)
            names << (one == QLatin1Char(' ') ? QStringLiteral("space") : QString(one));
        m_window.keys(names.join(QLatin1Char(' ')));
        m_presses += int(text.size());
    }
    [[nodiscard]] int presses() const { return m_presses; }

private:
    const WindowProgram &m_window;
    int m_presses = 0;
};

void openReport(WindowProgram &window, Typist &typist, const char *kind)
{
    typist.press("F4");
    window.readQuestion();
    typist.press("1"); // to me
    window.waitForFocus("Laporan");
    window.readQuestion();
    typist.press(kind);
    window.readQuestion();
}

} // namespace

TEST_CASE(
    "A question and a complaint are received by keys alone, their receipts printed, in the presses of 20 and 60 s")
{
    ReportingOffice office;
    WindowProgram window(
        "loket-prima",
        {QStringLiteral("--database"), office.file(), QStringLiteral("--counter"), QStringLiteral("Loket 1")},
        "Terkunci.*Loket Prima");
    window.keys(QStringLiteral("1"));
    window.typePin(pin);
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
