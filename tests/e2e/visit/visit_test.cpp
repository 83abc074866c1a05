// SPDX-License-Identifier: GPL-3.0-or-later
// What the visitor takes home, from the counter to the day he fetches it: by keys alone, in the real window, on real
// paper.
#include "core/domain/applicationcode.h"
#include "core/service/verify.h"
#include "tests/e2e/visit/days.h"
#include "tests/e2e/visit/officer.h"
#include "tests/support/escposreader.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/pdftools.h"
#include "tests/support/privatecups.h"

#include <QRegularExpression>

using namespace loket;
using namespace loket::test;

namespace {

using State = TicketState;

constexpr auto tuesday = "2026-12-22";
constexpr auto wednesday = "2026-12-23"; // then joint leave, Christmas, the weekend
constexpr auto nextTuesday = "2026-12-29";

QString printed(const Application &file)
{
    return applicationcode::text(file.code);
}

/// A-001's receipt, word by word but for the time of its printing. Three working days after Tuesday the 22nd: 23, 28,
/// 29.
QString receiptText(const QString &code)
{
    return QStringLiteral(
               "Disdukcapil Uji BUKTI LAYANAN No. 2026-12-22/A-001 Nomor antrean A-001 Selasa, 22 Desember 2026 "
               "Ambil nomor: 08.00 WITA "
               "Layanan: Kartu keluarga Loket: Loket 1 Dilayani: 08.06-08.16 (10 menit) "
               "Hasil: Berkas lengkap, diproses Selesai: Selasa, 29 Desember 2026 Ambil di loket 4 Kode %1 "
               "Biaya: Rp0 (tidak dipungut biaya) "
               "Layanan: Legalisasi dokumen Jumlah: 2 Loket: Loket 1 Dilayani: 08.16-08.21 (5 menit) Hasil: Selesai "
               "Biaya: 2 x Rp5.000 = Rp10.000, bayar di loket kas Dibayar: Rp10.000 "
               "Ada yang tidak sesuai? Sampaikan di lapor.go.id "
               "Simpan atau foto bukti ini. Cetakan bisa memudar.")
        .arg(code);
}

/// a family card that must be made, and two certified copies that are paid. His receipt is printed by itself.
void serveTwoServices(Officer &officer, const VisitOffice &office)
{
    const auto visit = [&] { return *office.visit(tuesday, "A-001"); };
    officer.until("A-001", State::Waiting, "ctrl+n a Return");
    officer.at(8, 5);
    officer.until("A-001", State::Called, "F8");
    officer.at(8, 6);
    officer.until("A-001", State::Serving, "F8");
    officer.press("F2 b", [&] { return visit().legs.size() == 2; });
    officer.at(8, 16);
    officer.press("alt+2", [&] { return visit().spans.size() == 2; });
    officer.press("alt+j 2 Tab", [&] { return visit().legs.back().quantity == 2; });
    officer.at(8, 17);
    officer.until("A-002", State::Waiting, "ctrl+n a Return");
    officer.at(8, 21);
    officer.until("A-001", State::Finished, "ctrl+r 1 0 0 0 0 Return shift+F8");
}

/// Until they have arrived and the office knows it: a paper that is being sent is not printed again.
void waitForPapers(const FakePrinter &printer, std::size_t count, const VisitOffice &office)
{
    constexpr int patience = 60;
    const bool arePrinted = printer.waitForJobs(count, patience * 1000)
        && VirtualScreen::waitFor([&] { return office.papersOnTheWay().empty(); }, patience);
    INFO(office.papersOnTheWay());
    REQUIRE(arePrinted);
}

void checkPdf(const FakePrinter &printer, const QString &code)
{
    const QByteArray pdf = printer.jobs().front().bytes;
    REQUIRE(pdf.startsWith("%PDF"));
    const QString text = textOfPdf(pdf);
    CHECK(text.section(QStringLiteral(" Dicetak "), 0, 0) == receiptText(code));
    CHECK(text.endsWith(QStringLiteral("(asli)")));
    CHECK(qrTextOf(pictureOfPdf(pdf, 203)) == QStringLiteral("2026-12-22/A-001"));
}

/// The same receipt for a printer without a driver: once more, so it says that it is a copy.
void checkEscPos(const FakePrinter &printer, const QString &code)
{
    const auto reading = EscPosReading::of(printer.jobs().front().bytes);
    CHECK(reading.error == QString());
    static const QRegularExpression rules(QStringLiteral("[=-]{4,}"));
    const QString text = reading.text().remove(rules).simplified();
    CHECK(text.section(QStringLiteral(" SALINAN "), 0, 0) == QStringLiteral("SALINAN ke-1 ") + receiptText(code));
    REQUIRE(reading.count(EscPosItem::Kind::Qr) == 1);
    for (const auto &item : reading.items) {
        if (item.kind == EscPosItem::Kind::Qr)
            CHECK(item.content == QStringLiteral("2026-12-22/A-001"));
    }
    CHECK(reading.items.back().kind == EscPosItem::Kind::Cut);
}

QStringList lacking(const Dossier &file)
{
    QStringList names;
    for (const auto &item : file.missing())
        names += item.nameId;
    return names;
}

/// A-002 lacks the first and the third requirement.
void sendHome(Officer &officer, const VisitOffice &office)
{
    officer.at(8, 22);
    officer.until("A-002", State::Called, "F8");
    officer.at(8, 23);
    officer.until("A-002", State::Serving, "F8");
    officer.at(8, 38);
    officer.until("A-002", State::Finished, "ctrl+3 1 3 Return shift+F8");
    CHECK(lacking(office.dossier(tuesday, "A-002"))
          == QStringList{QStringLiteral("KK lama"), QStringLiteral("Buku nikah")});
}

/// In the window of the files, by the code.
void makeReady(Officer &officer, const VisitOffice &office, const Application &file)
{
    officer.at(9, 0);
    officer.keys(QStringLiteral("ctrl+d"));
    officer.waitForFocus("Daftar berkas");
    officer.keys(Officer::keysOf(file.code) + QStringLiteral(" Return"));
    officer.waitToSee(printed(file));
    officer.keysUntil("ctrl+s", [&] { return office.application(file.id).state == ApplicationState::Ready; });
    officer.keys(QStringLiteral("Escape"));
    officer.waitForFocus("^(?!Daftar).*Loket Prima");
}

/// With the old card, but still without the marriage certificate, and nobody had told him about the photo.
void returnOnce(Officer &officer, const VisitOffice &office, const Application &file)
{
    officer.at(9, 10);
    officer.serveByCode(printed(file), "A-001");
    officer.at(9, 15);
    officer.until("A-001", State::Finished, "ctrl+3 1 plus f o t o Return Return shift+F8 1");
    const Dossier after = office.dossier(wednesday, "A-001");
    CHECK(after.application.id == file.id);
    CHECK(after.application.state == ApplicationState::Incomplete);
    CHECK(lacking(after) == QStringList{QStringLiteral("Buku nikah"), QStringLiteral("foto")});
    CHECK(after.items.back().addedReason == QStringLiteral("not_told"));
}

/// A proxy comes with the code and is given a number with it.
void collect(Officer &officer, const VisitOffice &office, const Application &file)
{
    officer.at(8, 30);
    officer.until("Y-001", State::Waiting,
                  QStringLiteral("ctrl+n %1 Return").arg(Officer::keysOf(file.code)).toLatin1().constData());
    officer.at(8, 32);
    officer.until("Y-001", State::Called, "F8");
    officer.at(8, 33);
    officer.until("Y-001", State::Serving, "F8");
    officer.at(8, 36);
    officer.until("Y-001", State::Finished, "ctrl+1 2 shift+F8");
    const Application after = office.application(file.id);
    CHECK(after.state == ApplicationState::HandedOver);
    CHECK(after.handedTo == HandedTo::Proxy);
}

/// All is there. Three working days after the 29th: 30, 31, then New Year and the weekend, the 4th.
void returnAgain(Officer &officer, const VisitOffice &office, const Application &file)
{
    officer.at(9, 0);
    officer.serveByCode(printed(file), "A-001");
    officer.at(9, 3);
    officer.until("A-001", State::Finished, "shift+F8 1");
    const Application after = office.application(file.id);
    CHECK(after.state == ApplicationState::InProcess);
    CHECK(after.promisedDay == QStringLiteral("2027-01-04"));
    CHECK_FALSE(after.estimate);
}

} // namespace

TEST_CASE(
    "Two services, the receipt on paper, the file made ready and collected, another that comes back twice, by keys")
{
    const FakePrinter system;
    const FakePrinter raw;
    const PrivateCups cups({QStringLiteral("Bukti=%1").arg(system.port())});
    LOKET_NEEDS_CUPS(cups)
    qputenv("CUPS_SERVER", cups.socket().toLocal8Bit()); // of the programs that are started from here on
    VisitOffice office;
    office.printReceiptsOn(QStringLiteral("system:Bukti"));

    Application made;
    Application returned;
    {
        Officer officer(office, tuesday);
        serveTwoServices(officer, office);
        made = office.dossier(tuesday, "A-001").application;
        CHECK(made.promisedDay == QLatin1String(nextTuesday));
        CHECK_FALSE(made.estimate);
        waitForPapers(system, 1, office);
        checkPdf(system, printed(made));
        office.printReceiptsOn(raw.target());
        officer.move(); // the window has read the setting
        officer.keys(QStringLiteral("ctrl+p"));
        waitForPapers(raw, 1, office);
        checkEscPos(raw, printed(made));
        sendHome(officer, office);
        returned = office.dossier(tuesday, "A-002").application;
        CHECK(returned.code != made.code);
        officer.close();
    }
    {
        Officer officer(office, wednesday);
        makeReady(officer, office, made);
        returnOnce(officer, office, returned);
        officer.close();
    }
    {
        Officer officer(office, nextTuesday); // two working days later: 28, 29
        collect(officer, office, made);
        returnAgain(officer, office, returned);
        waitForPapers(raw, 5, office); // the copy, and the receipts of four visits
        officer.close();
    }
    for (const auto &job : raw.jobs()) {
        CHECK(job.whole);
        CHECK(EscPosReading::of(job.bytes).error == QString());
        CHECK_FALSE(EscPosReading::of(job.bytes).text().contains(QStringLiteral("Siti")));
    }
    CHECK(system.jobs().size() == 1);

    const struct {
        const char *from;
        const char *to;
        QByteArray byHand;
    } periods[] = {{tuesday, tuesday, tuesday22()},
                   {wednesday, wednesday, wednesday23()},
                   {nextTuesday, nextTuesday, tuesday29()},
                   {tuesday, nextTuesday, allDays()}};
    for (const auto &period : periods) {
        INFO(period.from << " to " << period.to);
        checkFigures(summaryOf(office.file(), period.from, period.to), period.byHand);
    }
    must(verify(office.file()));
}
