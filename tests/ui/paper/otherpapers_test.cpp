// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/support/pdftools.h"
#include "tests/ui/paper/samplepapers.h"
#include "ui/paper/paperoutput.h"

using namespace loket;

namespace {

const BothTexts birth{QStringLiteral("Akta Kelahiran"), QStringLiteral("Birth certificate")};
const BothTexts death{QStringLiteral("Akta Kematian"), QStringLiteral("Death certificate")};

template<class Paper>
QString wordsOn(const Paper &data, const paper::PaperContext &context = test::contextOf())
{
    return test::textOfPdf(paper::pdfOf(paper::sheetOf(data, context), context.format));
}

} // namespace

TEST_CASE("A ticket says the number, its service, how long it may take and what to do when the call was missed")
{
    CHECK(wordsOn(test::sampleTicket(), test::contextOf(PaperLanguage::Indonesian, PaperFormat::Roll58))
          == QStringLiteral("DISDUKCAPIL KOTA BANJARMASIN Jl. Sultan Adam No. 12, Banjarmasin Nomor antrean A-024 "
                            "Kartu Keluarga 9 nomor di depan Anda Perkiraan 25-30 menit Jumat, 17 November 2023 "
                            "09.41 WITA Terlewat dipanggil? Temui petugas dalam 30 menit setelah nomor Anda dipanggil. "
                            "Biaya: Rp0 (tidak dipungut biaya)"));
    CHECK(wordsOn(test::sampleTicket(), test::contextOf(PaperLanguage::English))
          == QStringLiteral("DISDUKCAPIL KOTA BANJARMASIN Jl. Sultan Adam No. 12, Banjarmasin Queue number A-024 "
                            "Family card 9 numbers ahead of you About 25-30 minutes Friday, 17 November 2023 09:41 "
                            "WITA Missed your call? See the staff within 30 minutes after your number was called. "
                            "Fee: Rp0 (free of charge)"));
}

TEST_CASE("What a ticket does not know it does not say")
{
    TicketPaper ticket = test::sampleTicket();
    ticket.ahead = 0;
    CHECK(wordsOn(ticket).contains(QStringLiteral("Anda giliran berikutnya")));
    ticket.ahead = 1;
    CHECK(wordsOn(ticket, test::contextOf(PaperLanguage::English)).contains(QStringLiteral("1 number ahead of you")));
    ticket.ahead.reset();
    ticket.estimate.reset();
    ticket.fees.clear();
    ticket.toleranceMinutes = 0;
    const QString text = wordsOn(ticket);
    CHECK(text.contains(QStringLiteral("Kartu Keluarga Jumat, 17 November 2023")));
    CHECK(text.endsWith(QStringLiteral("WITA Terlewat dipanggil? Segera temui petugas.")));

    auto context = test::contextOf();
    context.issue = {false, 2, test::clock(10, 5)};
    CHECK(wordsOn(ticket, context).endsWith(QStringLiteral("SALINAN ke-2, dicetak 17/11/2023 10.05")));
}

TEST_CASE("A ticket for several services tells a fee for all only when it is true of all")
{
    TicketPaper ticket = test::sampleTicket();
    ticket.services = {birth, death, test::cardService()};
    ticket.fees = {{FeeKind::Free}, {FeeKind::Free}, {FeeKind::Free}};
    CHECK(wordsOn(ticket).endsWith(QStringLiteral("dipanggil. Biaya: Rp0 (tidak dipungut biaya)")));
    ticket.fees = {{FeeKind::Free}, {}, {FeeKind::Fixed, 25000}};
    CHECK(wordsOn(ticket).endsWith(
        QStringLiteral("dipanggil. Akta Kelahiran Biaya: Rp0 (tidak dipungut biaya) Kartu Keluarga - perubahan data "
                       "Biaya: Rp25.000")));
    ticket.fees = {{}, {}, {}};
    CHECK(wordsOn(ticket).endsWith(QStringLiteral("dipanggil.")));
    ticket.fees = {{FeeKind::Free}}; // of the others nothing is known
    CHECK(wordsOn(ticket).endsWith(QStringLiteral("dipanggil. Akta Kelahiran Biaya: Rp0 (tidak dipungut biaya)")));
}

TEST_CASE("The sheet of requirements numbers them, names the decree and carries the other components")
{
    const QString text = wordsOn(test::sampleStandard());
    CHECK(text
          == QStringLiteral(
              "DISDUKCAPIL KOTA BANJARMASIN Jl. Sultan Adam No. 12, Banjarmasin SYARAT LAYANAN Kartu Keluarga - "
              "perubahan data Dasar: SK Kepala Dinas 470/12/2023 Berlaku sejak: 2 Januari 2023 Persyaratan 1. Kartu "
              "Keluarga lama yang asli 2. Formulir F-1.16 yang sudah diisi dan ditandatangani kepala keluarga 3. Surat "
              "nikah atau akta cerai Prosedur 1. Ambil nomor antrean. 2. Serahkan berkas di loket. 3. Ambil hasil di "
              "loket 4. Produk Kartu Keluarga baru Waktu di loket: paling lama 10 menit Biaya: Rp0 (tidak dipungut "
              "biaya) Ada yang tidak sesuai? Sampaikan di loket 5, WhatsApp 0813 0000 0000, atau lapor.go.id Dicetak "
              "17/11/2023 09.49 (asli)"));
    const QString english = wordsOn(test::sampleStandard(), test::contextOf(PaperLanguage::English));
    CHECK(english.contains(QStringLiteral("Valid from: 2 January 2023 Please bring 1. The old family card")));
    CHECK(english.contains(QStringLiteral("Time at the counter: at most 10 minutes Fee: Rp0")));
}

TEST_CASE("The sheet of requirements tells the fee once, with its note")
{
    RequirementsPaper standard = test::sampleStandard();
    standard.feeNote = {QStringLiteral("Gratis menurut UU 24/2013"), QStringLiteral("Free under UU 24/2013")};
    CHECK(wordsOn(standard).contains(
        QStringLiteral("10 menit Biaya: Rp0 (tidak dipungut biaya). Gratis menurut UU 24/2013 Ada yang")));
    CHECK(wordsOn(standard, test::contextOf(PaperLanguage::English))
              .contains(QStringLiteral("10 minutes Fee: Rp0 (free of charge). Free under UU 24/2013 Something")));
    standard.fee = {FeeKind::Computed, 0, QStringLiteral("kas")};
    CHECK(wordsOn(standard).contains(QStringLiteral("bayar hanya di kas dengan bukti resmi. Gratis menurut")));
    standard.fee = {};
    CHECK(wordsOn(standard).contains(QStringLiteral("10 menit Biaya: Gratis menurut UU 24/2013 Ada yang")));
}

TEST_CASE("Of a standard that is not set only that is said")
{
    RequirementsPaper standard;
    standard.service = {QStringLiteral("Legalisir")};
    const QString text = wordsOn(standard);
    CHECK(text.contains(QStringLiteral("SYARAT LAYANAN Legalisir Syarat layanan ini belum ditetapkan. Silakan tanya "
                                       "petugas. Ada yang tidak sesuai?")));
    CHECK(wordsOn(standard, test::contextOf(PaperLanguage::English))
              .contains(QStringLiteral("What is required for this service is not set yet. Please ask the staff.")));
}

TEST_CASE("The sheet of what lacks says all of it, its code and how to come back")
{
    MissingPaper missing = test::sampleMissing();
    const QString text = wordsOn(missing);
    CHECK(text.contains(QStringLiteral(
        "YANG MASIH KURANG Kartu Keluarga - perubahan data Nomor antrean A-017 Jumat, 17 November 2023 Kode KX7-4MP "
        "Mohon lengkapi semua ini: Formulir F-1.16 yang sudah diisi dan ditandatangani kepala keluarga Surat nikah "
        "atau akta cerai Saat Anda kembali 1. Bawa lembar ini dan semua yang ada di daftar. 2. Tidak perlu antre lagi: "
        "silakan langsung ke petugas. 3. Sebutkan kode KX7-4MP kepada petugas. Ada yang tidak sesuai?")));
    missing.file.pickUp = {QStringLiteral("loket 4")}; // where results are given out, not where papers are taken
    CHECK(wordsOn(missing) == text);
    missing.mustWaitAgain = true;
    CHECK(wordsOn(missing).contains(QStringLiteral("2. Ambil nomor antrean dan tunggu panggilan.")));
    CHECK(wordsOn(missing, test::contextOf(PaperLanguage::English))
              .contains(QStringLiteral("WHAT IS STILL MISSING Family card - change of data")));
}

TEST_CASE("The coupon says when the old number counts once more, and where it stands in the queue")
{
    CHECK(wordsOn(test::sampleCoupon())
              .contains(QStringLiteral(
                  "KUPON ANTREAN Untuk nomor hari Jumat, 17 November 2023 A-031 Kartu Keluarga - perubahan data Nomor "
                  "ini berlaku satu kali lagi pada Senin, 20 November 2023 Tunjukkan kupon ini kepada petugas saat "
                  "Anda datang. Antrean Anda dihitung sejak loket dibuka hari itu, seperti yang datang pertama.")));
}

TEST_CASE("The test page names printer, paper and the end of its ruler")
{
    const TestPaper test{QStringLiteral("XP-58 depan")};
    const auto narrow = wordsOn(test, test::contextOf(PaperLanguage::Indonesian, PaperFormat::Roll58));
    CHECK(narrow.contains(QStringLiteral("Printer: XP-58 depan Kertas: gulungan 58 mm Area cetak: 48 mm")));
    CHECK(narrow.contains(QStringLiteral("0 10 20 30 40 48")));
    CHECK(wordsOn(test, test::contextOf(PaperLanguage::English, PaperFormat::Roll80))
              .contains(QStringLiteral("the ruler ends at 72.")));
    CHECK(wordsOn(test, test::contextOf(PaperLanguage::English, PaperFormat::A4))
              .contains(QStringLiteral("Paper: 210 x 297 mm Printable: 170 mm")));
}
