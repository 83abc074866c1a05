// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/indonesian.h"
#include "ui/presentation/printtexts.h"

#include <QRegularExpression>

using namespace loket;
using loket::test::Indonesian;
using loket::ui::PrintingNow;
using loket::ui::PrintTexts;

namespace {

PrintJob troubledJob(PrintTrouble trouble, PaperKind paper = PaperKind::Receipt)
{
    PrintJob job;
    job.order.paper = paper;
    job.printer = QStringLiteral("system:XP-58");
    job.trouble = trouble;
    return job;
}

const std::vector<PrintTrouble> &troublesOfWaiting()
{
    static const std::vector<PrintTrouble> troubles{
        PrintTrouble::Off,     PrintTrouble::NoPaper, PrintTrouble::Silent,   PrintTrouble::Stopped,
        PrintTrouble::Removed, PrintTrouble::Unknown, PrintTrouble::Rejected, PrintTrouble::Program};
    return troubles;
}

} // namespace

TEST_CASE("The status line says in Indonesian what keeps a paper, that nothing is lost, and what to do")
{
    const Indonesian indonesian;
    PrintingNow three;
    three.held[QStringLiteral("system:XP-58")] = 3;
    CHECK(PrintTexts::waiting(troubledJob(PrintTrouble::Off), {})
          == QStringLiteral("Bukti belum tercetak: printer XP-58 tidak menjawab. Data sudah tersimpan. Nyalakan "
                            "printer, lalu pilih Coba lagi di Cetakan (Ctrl+Shift+P)."));
    CHECK(PrintTexts::waiting(troubledJob(PrintTrouble::Stopped, PaperKind::Ticket), three)
          == QStringLiteral("Nomor antrean belum tercetak: antrean cetak printer XP-58 berhenti dan 3 kertas menunggu. "
                            "Data sudah tersimpan. Jalankan antreannya di pengaturan printer komputer; kertas akan "
                            "tercetak sendiri."));
    CHECK(PrintTexts::uncertain(troubledJob(PrintTrouble::CutOff))
          == QStringLiteral("Bukti belum pasti tercetak: sambungan ke printer XP-58 terputus di tengah cetakan. Data "
                            "sudah tersimpan. Lihat printer, lalu di Cetakan (Ctrl+Shift+P) pilih Sudah tercetak, "
                            "atau Cetak salinan yang bertanda SALINAN."));
}

TEST_CASE("Each trouble of a printer has a sentence of its own, without blame and without begging")
{
    const Indonesian indonesian;
    static const QRegularExpression banned(QStringLiteral("\\b(gagal|mohon|silakan|error|maaf)\\b|!"),
                                           QRegularExpression::CaseInsensitiveOption);
    QStringList seen;
    for (const PrintTrouble trouble : troublesOfWaiting())
        seen << PrintTexts::waiting(troubledJob(trouble), {});
    for (const PrintTrouble trouble : {PrintTrouble::CutOff, PrintTrouble::NoPaper, PrintTrouble::Program,
                                       PrintTrouble::Stopped, PrintTrouble::Silent})
        seen << PrintTexts::uncertain(troubledJob(trouble));
    for (const QString &text : seen) {
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(banned));
        CHECK_FALSE(text.contains(QLatin1Char('%')));
        CHECK(text.contains(QStringLiteral("Data sudah tersimpan.")));
        CHECK(text.endsWith(QLatin1Char('.')));
    }
    CHECK(seen.removeDuplicates() == 0);
}

TEST_CASE("What stands in the way is said before what is uncertain, and of a well printer nothing")
{
    PrintingNow now;
    CHECK(PrintTexts::line(now).isEmpty());
    now.queue.waiting = {troubledJob(PrintTrouble::None)}; // it is being sent
    CHECK(PrintTexts::line(now).isEmpty());
    now.queue.uncertain = {troubledJob(PrintTrouble::CutOff)};
    CHECK(PrintTexts::line(now) == PrintTexts::uncertain(now.queue.uncertain.front()));
    now.queue.waiting.push_back(troubledJob(PrintTrouble::Stopped));
    now.held[QStringLiteral("system:XP-58")] = 4;
    CHECK(PrintTexts::line(now).startsWith(PrintTexts::waiting(now.queue.waiting.back(), now)));
    now.queue.uncertain.clear();
    CHECK(PrintTexts::line(now) == PrintTexts::waiting(now.queue.waiting.back(), now));
    CHECK(PrintTexts::line(now).contains(QLatin1Char('6')));
}

TEST_CASE("A paper cut off after another one was asked for is told before that one's trouble")
{
    const Indonesian indonesian;
    PrintingNow now;
    now.queue.waiting = {troubledJob(PrintTrouble::NoPaper)};
    now.queue.waiting.front().madeAt = Instant(1000);
    now.queue.uncertain = {troubledJob(PrintTrouble::CutOff)};
    PrintJob &cutOff = now.queue.uncertain.front();
    cutOff.endedAt = Instant(2000);
    CHECK(PrintTexts::line(now)
          == PrintTexts::uncertain(cutOff) + QStringLiteral(" Dan 1 masalah lain: Cetakan (Ctrl+Shift+P)."));
    CHECK(PrintTexts::shorterLines(now).front().contains(QStringLiteral("belum pasti")));
    cutOff.endedAt = Instant(500);
    CHECK(PrintTexts::line(now).startsWith(PrintTexts::waiting(now.queue.waiting.front(), now)));
}

TEST_CASE("What else is wrong beside the first trouble is counted: by printer and kind, and what is uncertain once")
{
    const Indonesian indonesian;
    PrintingNow now;
    PrintJob other = troubledJob(PrintTrouble::NoPaper, PaperKind::Ticket);
    other.printer = QStringLiteral("raw:10.0.0.5:9101");
    now.queue.waiting = {troubledJob(PrintTrouble::Off), troubledJob(PrintTrouble::Off)};
    CHECK(PrintTexts::line(now).endsWith(QStringLiteral("Coba lagi di Cetakan (Ctrl+Shift+P).")));
    REQUIRE(PrintTexts::shorterLines(now).size() == 2);
    CHECK(
        PrintTexts::shorterLines(now)[0]
        == QStringLiteral("Bukti belum tercetak: printer XP-58 tidak menjawab. Nyalakan printer, lalu pilih Coba lagi "
                          "di Cetakan (Ctrl+Shift+P)."));
    now.queue.waiting.push_back(other);
    CHECK(PrintTexts::line(now).endsWith(
        QStringLiteral("Coba lagi di Cetakan (Ctrl+Shift+P). Dan 1 masalah lain: Cetakan (Ctrl+Shift+P).")));
    now.queue.uncertain = {other, other};
    CHECK(PrintTexts::line(now).contains(QStringLiteral(" Dan 2 masalah lain: ")));
    CHECK(PrintTexts::shorterLines(now)
          == QStringList{QStringLiteral("Bukti belum tercetak: printer XP-58 tidak menjawab, dan 2 masalah lain. "
                                        "Petunjuk: Cetakan (Ctrl+Shift+P)")});
}

TEST_CASE("A printer that says nothing in the middle of a paper is named, with the papers before it and no others")
{
    const Indonesian indonesian;
    PrintingNow now;
    PrintJob sent = troubledJob(PrintTrouble::Silent);
    sent.id = PrintJobId(1);
    sent.state = PrintState::Sending;
    PrintJob elsewhere = troubledJob(PrintTrouble::None);
    elsewhere.printer = QStringLiteral("system:Laser");
    now.queue.waiting = {sent, troubledJob(PrintTrouble::None), elsewhere};
    now.stalled = {sent.id};
    now.held[QStringLiteral("system:Laser")] = 7;
    CHECK(PrintTexts::line(now)
          == QStringLiteral("Bukti belum tercetak: printer XP-58 tidak menjawab dan 2 kertas menunggu. Data sudah "
                            "tersimpan. Periksa printer, atau pilih Batal cetak di Cetakan (Ctrl+Shift+P) untuk "
                            "kertas ini."));
}

TEST_CASE("What is wrong now stands before what an earlier day left, which is only counted")
{
    const Indonesian indonesian;
    PrintingNow now;
    PrintJob old = troubledJob(PrintTrouble::Removed);
    old.printer = QStringLiteral("system:Lama");
    old.madeAt = Instant(1000);
    PrintJob fresh = troubledJob(PrintTrouble::NoPaper);
    fresh.madeAt = Instant(2000);
    now.queue.waiting = {old, fresh};
    CHECK(PrintTexts::line(now).startsWith(PrintTexts::waiting(fresh, now)));
    now.queue.waiting.clear();
    now.queue.uncertain = {troubledJob(PrintTrouble::CutOff)};
    now.queue.number = {QStringLiteral("A"), 3};
    now.queue.olderUncertain = 2;
    CHECK(PrintTexts::line(now).startsWith(QStringLiteral("Bukti A-003 dan 2 kertas lain belum pasti tercetak: ")));
    now.queue.uncertain.clear();
    const QString older = QStringLiteral("2 kertas dari hari sebelumnya belum pasti tercetak: Cetakan (Ctrl+Shift+P).");
    CHECK(PrintTexts::line(now) == older);
    CHECK(PrintTexts::shorterLines(now) == QStringList{older});
}

TEST_CASE("Two printers of one host are told apart by their port")
{
    const Indonesian indonesian;
    const auto reasonAt = [](const char *printer) {
        PrintJob job = troubledJob(PrintTrouble::Off);
        job.printer = QString::fromLatin1(printer);
        return PrintTexts::reason(job, {});
    };
    CHECK(reasonAt("raw:10.0.0.5:9100") == QStringLiteral("printer 10.0.0.5 tidak menjawab"));
    CHECK(reasonAt("raw:10.0.0.5:9101") == QStringLiteral("printer 10.0.0.5:9101 tidak menjawab"));
    CHECK(reasonAt("raw:[fe80::1]:9101") == QStringLiteral("printer [fe80::1]:9101 tidak menjawab"));
}

TEST_CASE("An uncertain paper is named by its number, several by the first one and how many more")
{
    const Indonesian indonesian;
    PrintingNow now;
    now.queue.uncertain = {troubledJob(PrintTrouble::CutOff)};
    now.queue.number = {QStringLiteral("A"), 17};
    CHECK(PrintTexts::line(now).startsWith(QStringLiteral("Bukti A-017 belum pasti tercetak: ")));
    now.queue.day = *OfficeDay::fromText(QStringLiteral("2023-11-17"));
    CHECK(PrintTexts::line(now).startsWith(QStringLiteral("Bukti A-017, 17 Nov 2023 belum pasti tercetak: ")));
    now.queue.day.reset();
    now.queue.uncertain.push_back(troubledJob(PrintTrouble::Program, PaperKind::Ticket));
    now.queue.uncertain.push_back(troubledJob(PrintTrouble::Program));
    CHECK(PrintTexts::line(now).startsWith(
        QStringLiteral("Bukti A-017 dan 2 kertas lain belum pasti tercetak: sambungan ke printer XP-58")));
    now.queue.number = {};
    CHECK(PrintTexts::line(now).startsWith(QStringLiteral("Bukti dan 2 kertas lain belum pasti tercetak: ")));
}

TEST_CASE("Whoever asks for a paper is told whether it is the original, a copy, or on its way")
{
    const Indonesian indonesian;
    CHECK(PrintTexts::asked(PaperKind::Receipt, {PrintJobId(1), 0, false})
          == QStringLiteral("Bukti masuk antrean cetak."));
    CHECK(PrintTexts::asked(PaperKind::Receipt, {PrintJobId(1), 2, false})
          == QStringLiteral("Bukti masuk antrean cetak sebagai salinan ke-2."));
    const TicketNumber number{QStringLiteral("A"), 17};
    CHECK(PrintTexts::asked(PaperKind::Receipt, {PrintJobId(1), 2, false, number, {}})
          == QStringLiteral("Bukti A-017 masuk antrean cetak sebagai salinan ke-2."));
    CHECK(PrintTexts::asked(PaperKind::Receipt,
                            {PrintJobId(1), 0, false, number, *OfficeDay::fromText(QStringLiteral("2023-11-17"))})
          == QStringLiteral("Bukti A-017, 17 Nov 2023 masuk antrean cetak."));
    CHECK(PrintTexts::asked(PaperKind::Ticket, {PrintJobId(1), 0, true})
          == QStringLiteral("Nomor antrean sudah menunggu di printer dan dicetak satu kali saja."));
    QStringList names;
    for (const PaperKind paper : allPaperKinds())
        names << PrintTexts::nameOf(paper);
    CHECK(names.removeDuplicates() == 0);
    CHECK_FALSE(PrintTexts::listNote(QStringLiteral("no_service")).isEmpty());
    CHECK_FALSE(PrintTexts::listNote(QStringLiteral("no_library")).isEmpty());
    CHECK(PrintTexts::listNote({}).isEmpty());
}

TEST_CASE("An administrator is not sent to the administrator by a printer's trouble")
{
    const Indonesian indonesian;
    PrintingNow now;
    for (const PrintTrouble trouble : troublesOfWaiting()) {
        now.queue.waiting = {troubledJob(trouble)};
        now.reader = {Role::CounterOfficer};
        const bool sendsOn = trouble == PrintTrouble::Unknown || trouble == PrintTrouble::Rejected
            || trouble == PrintTrouble::Program;
        CHECK(PrintTexts::line(now).contains(QStringLiteral("administrator")) == sendsOn);
        now.reader = {Role::CounterOfficer, Role::Administrator};
        CHECK_FALSE(PrintTexts::line(now).contains(QStringLiteral("administrator")));
    }
    now.queue.waiting = {troubledJob(PrintTrouble::Unknown)};
    CHECK(PrintTexts::line(now).endsWith(
        QStringLiteral("Pilih printer lain di Pengaturan (Ctrl+,) > Kertas dan printer.")));
}
