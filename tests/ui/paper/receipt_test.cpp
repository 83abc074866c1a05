// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/support/pdftools.h"
#include "tests/ui/paper/samplepapers.h"
#include "ui/paper/paperoutput.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace loket;

namespace {

/// What stands on an 80 mm receipt, read off its PDF.
QString receiptText(const ReceiptPaper &receipt, const paper::PaperContext &context)
{
    return test::textOfPdf(paper::pdfOf(paper::sheetOf(receipt, context), context.format));
}

QString receiptText(const ReceiptService &one, PaperLanguage language = PaperLanguage::Indonesian)
{
    return receiptText(test::receiptOf({one}), test::contextOf(language));
}

struct FeeCase {
    const char *about;
    Fee fee{};
    int quantity = 1;
    std::optional<qint64> charged{};
    const char *indonesian; ///< empty: neither fee nor amount may be mentioned
    const char *english;
};

const QString cashDesk = QStringLiteral("loket kas Bank Kalsel");

std::vector<FeeCase> feeCases()
{
    return {
        {"unset", {}, 1, {}, "", ""},
        {"unset, yet paid", {}, 1, 25000, "", ""},
        {"free", {FeeKind::Free}, 1, {}, "Biaya: Rp0 (tidak dipungut biaya)", "Fee: Rp0 (free of charge)"},
        {"free, nothing paid", {FeeKind::Free}, 1, 0, "Biaya: Rp0 (tidak dipungut biaya)", "Fee: Rp0 (free of charge)"},
        {"free, yet paid",
         {FeeKind::Free},
         1,
         50000,
         "Biaya: Rp0 (tidak dipungut biaya) Dibayar: Rp50.000, lebih Rp50.000 dari biaya",
         "Fee: Rp0 (free of charge) Paid: Rp50,000, Rp50,000 more than the fee"},
        {"fixed", {FeeKind::Fixed, 25000}, 1, {}, "Biaya: Rp25.000", "Fee: Rp25,000"},
        {"fixed, paid",
         {FeeKind::Fixed, 25000},
         1,
         25000,
         "Biaya: Rp25.000 Dibayar: Rp25.000",
         "Fee: Rp25,000 Paid: Rp25,000"},
        {"fixed, more paid",
         {FeeKind::Fixed, 25000},
         1,
         30000,
         "Biaya: Rp25.000 Dibayar: Rp30.000, lebih Rp5.000 dari biaya",
         "Fee: Rp25,000 Paid: Rp30,000, Rp5,000 more than the fee"},
        {"fixed, less paid for two",
         {FeeKind::Fixed, 25000},
         2,
         40000,
         "Biaya: 2 x Rp25.000 = Rp50.000 Dibayar: Rp40.000, kurang Rp10.000 dari biaya",
         "Fee: 2 x Rp25,000 = Rp50,000 Paid: Rp40,000, Rp10,000 less than the fee"},
        {"fixed, three pieces at a place",
         {FeeKind::Fixed, 1250000, cashDesk},
         3,
         {},
         "Biaya: 3 x Rp1.250.000 = Rp3.750.000, bayar di loket kas Bank Kalsel",
         "Fee: 3 x Rp1,250,000 = Rp3,750,000, to be paid at loket kas Bank Kalsel"},
        {"computed",
         {FeeKind::Computed, 0, cashDesk},
         1,
         120000,
         "Biaya dihitung sesuai ketentuan; bayar hanya di loket kas Bank Kalsel dengan bukti resmi Dibayar: Rp120.000",
         "Fee worked out by the rules; pay only at loket kas Bank Kalsel against an official receipt Paid: Rp120,000"},
        {"computed, no place known",
         {FeeKind::Computed},
         1,
         {},
         "Biaya dihitung sesuai ketentuan; bayar hanya dengan bukti resmi",
         "Fee worked out by the rules; pay only against an official receipt"},
    };
}

} // namespace

TEST_CASE("A receipt says what was asked for, when, where, with what result, and when it is ready")
{
    const ReceiptPaper receipt = test::receiptOf({test::acceptedService()});
    const QString text = receiptText(receipt, test::contextOf());
    CHECK(text
          == QStringLiteral(
              "DISDUKCAPIL KOTA BANJARMASIN Jl. Sultan Adam No. 12, Banjarmasin BUKTI LAYANAN No. 2023-11-17/A-017 "
              "Nomor antrean A-017 Jumat, 17 November 2023 Ambil nomor: 09.29 WITA "
              "Layanan: Kartu Keluarga - perubahan data Loket: Loket 3 Dilayani: 09.41-09.49 (8 menit) "
              "Hasil: Berkas lengkap, diproses Selesai: Selasa, 21 November 2023 Ambil di loket 4 Kode KX7-4MP "
              "Biaya: Rp0 (tidak dipungut biaya) "
              "Ada yang tidak sesuai? Sampaikan di loket 5, WhatsApp 0813 0000 0000, atau lapor.go.id "
              "Simpan atau foto bukti ini. Cetakan bisa memudar. Dicetak 09.49 (asli)"));
    CHECK(receiptText(receipt, test::contextOf(PaperLanguage::English))
          == QStringLiteral(
              "DISDUKCAPIL KOTA BANJARMASIN Jl. Sultan Adam No. 12, Banjarmasin SERVICE RECEIPT No. 2023-11-17/A-017 "
              "Queue number A-017 Friday, 17 November 2023 Number taken: 09:29 WITA "
              "Service: Family card - change of data Counter: Loket 3 Served: 09:41-09:49 (8 minutes) "
              "Result: Papers complete, being processed Ready on: Tuesday, 21 November 2023 Collect at loket 4 "
              "Code KX7-4MP Fee: Rp0 (free of charge) "
              "Something not right? Tell us at loket 5, WhatsApp 0813 0000 0000, or at lapor.go.id "
              "Keep or photograph this paper. Print can fade. Printed 09:49 (original)"));
}

TEST_CASE("A promise that was changed, fell on a day off or has passed is told as it stands")
{
    ReceiptService one = test::acceptedService();
    one.file->pickUp = {QStringLiteral("Loket 2"), QStringLiteral("Loket 4")};
    one.file->promised = test::dayOf("2023-11-22");
    one.file->formerly = test::dayOf("2023-11-21");
    CHECK(receiptText(one).contains(
        QStringLiteral("Selesai: Rabu, 22 November 2023 Semula: Selasa, 21 November 2023 Ambil di Loket 2 atau Loket 4 "
                       "Kode KX7-4MP")));
    one.file->isClosedThen = true;
    CHECK(receiptText(one).contains(QStringLiteral("Semula: Selasa, 21 November 2023 Pada hari yang dijanjikan kantor "
                                                   "tutup; ini hari buka berikutnya. Ambil")));
    one = test::acceptedService();
    one.file->isLate = true;
    const QString late = receiptText(one);
    CHECK_FALSE(late.contains(QStringLiteral("Selesai")));
    CHECK(late.contains(QStringLiteral(
        "Janji Selasa, 21 November 2023 sudah lewat Ambil di loket 4 Kode KX7-4MP Dokumen belum selesai. "
        "Untuk menanyakan kapan selesai, sebutkan kode di loket 5 atau WhatsApp 0813 0000 0000, jam "
        "kerja 08.00-15.30. Biaya")));
    CHECK(receiptText(one, PaperLanguage::English)
              .contains(QStringLiteral("The promised day, Tuesday, 21 November 2023, has passed")));
}

TEST_CASE("A service that stood still says that its minutes leave that out")
{
    ReceiptService one = test::servedService();
    one.endedAt = test::clock(11, 1);
    CHECK(receiptText(one).contains(QStringLiteral("Dilayani: 09.41-11.01 (8 menit, jeda tidak dihitung) Hasil")));
}

TEST_CASE("A paper speaks its visitor's language, whatever the screen speaks")
{
    QTranslator screen;
    REQUIRE(screen.load(QStringLiteral(":/i18n/loketprima_id.qm")));
    QCoreApplication::installTranslator(&screen);
    const QString english = receiptText(test::acceptedService(), PaperLanguage::English);
    QCoreApplication::removeTranslator(&screen);
    CHECK(english.contains(QStringLiteral("Ready on: Tuesday, 21 November 2023")));
    CHECK_FALSE(english.contains(QStringLiteral("Biaya")));
    CHECK(receiptText(test::acceptedService()).contains(QStringLiteral("Selesai: Selasa, 21 November 2023")));
    // Where the office has no English name, its own stands.
    ReceiptService one = test::servedService();
    one.service.en.clear();
    CHECK(receiptText(one, PaperLanguage::English).contains(QStringLiteral("Kartu Keluarga - perubahan data")));
}

TEST_CASE("The fee is told as it is confirmed, and what was paid beside it")
{
    for (const auto &one : feeCases()) {
        INFO(one.about);
        ReceiptService service = test::servedService();
        service.fee = one.fee;
        service.quantity = one.quantity;
        service.charged = one.charged;
        const QString indonesian = receiptText(service);
        const QString english = receiptText(service, PaperLanguage::English);
        if (*one.indonesian == '\0') {
            CHECK_FALSE(indonesian.contains(QStringLiteral("Rp")));
            CHECK_FALSE(indonesian.contains(QStringLiteral("iaya")));
            CHECK_FALSE(indonesian.contains(QStringLiteral("ibayar")));
            CHECK_FALSE(english.contains(QStringLiteral("Paid")));
            CHECK_FALSE(english.contains(QStringLiteral("Rp")));
            CHECK_FALSE(english.contains(QStringLiteral("ee:")));
            continue;
        }
        // The foot follows at once: nothing more is said about money.
        CHECK(indonesian.contains(QString::fromLatin1(one.indonesian) + QStringLiteral(" Ada yang")));
        CHECK(english.contains(QString::fromLatin1(one.english) + QStringLiteral(" Something")));
        CHECK(indonesian.contains(QStringLiteral("Jumlah: ")) == (one.quantity > 1));
    }
}

TEST_CASE("Every outcome is said in words in both languages")
{
    struct OutcomeCase {
        LegOutcome outcome;
        BothTexts reason{};
        const char *indonesian;
        const char *english;
    };
    const BothTexts reason{QStringLiteral("data tidak cocok"), QStringLiteral("the data differ")};
    const BothTexts place{QStringLiteral("Kantor Pertanahan")};
    for (const auto &one : std::vector<OutcomeCase>{
             {LegOutcome::None, {}, "Masih dilayani", "Still being served"},
             {LegOutcome::Done, {}, "Selesai", "Done"},
             {LegOutcome::Accepted, {}, "Berkas lengkap, diproses", "Papers complete, being processed"},
             {LegOutcome::Incomplete, {}, "Berkas belum lengkap", "Papers not complete yet"},
             {LegOutcome::Refused, {}, "Ditolak", "Refused"},
             {LegOutcome::Refused, reason, "Ditolak: data tidak cocok", "Refused: the data differ"},
             {LegOutcome::Referred, place, "Dirujuk ke Kantor Pertanahan", "Referred to Kantor Pertanahan"},
             {LegOutcome::Referred, {}, "Dirujuk ke kantor lain", "Referred to another office"},
             {LegOutcome::NotDone, reason, "Tidak jadi dilayani: data tidak cocok", "Not done: the data differ"},
             {LegOutcome::Moved, {}, "Dilanjutkan sebagai layanan lain", "Continued under another service"},
             {LegOutcome::Undone, {}, "Dibatalkan, tidak dihitung", "Cancelled, not counted"}}) {
        ReceiptService service = test::servedService(one.outcome);
        service.reason = one.reason;
        CHECK(receiptText(service).contains(QStringLiteral("Hasil: %1 Ada").arg(QLatin1String(one.indonesian))));
        CHECK(receiptText(service, PaperLanguage::English)
                  .contains(QStringLiteral("Result: %1 Something").arg(QLatin1String(one.english))));
    }
}

TEST_CASE("Who is referred reads whether they know that he comes, without a name")
{
    ReceiptService one = test::servedService(LegOutcome::Referred);
    one.reason = {QStringLiteral("Kantor Pertanahan"), {}};
    CHECK_FALSE(receiptText(one).contains(QStringLiteral("diberitahukan")));
    one.announced = true;
    CHECK(receiptText(one).contains(QStringLiteral("Dirujuk ke Kantor Pertanahan Kedatangan Anda sudah diberitahukan "
                                                   "oleh petugas.")));
    CHECK(
        receiptText(one, PaperLanguage::English)
            .contains(QStringLiteral("Referred to Kantor Pertanahan The officer has told them that you are coming.")));
}

TEST_CASE("A file is told with its code, what it lacks, or that it was handed over")
{
    ReceiptService service = test::servedService(LegOutcome::Incomplete);
    service.file = test::sampleMissing().file;
    service.file->pickUp = {QStringLiteral("loket 4")}; // nothing is ready there yet
    CHECK(receiptText(service).contains(
        QStringLiteral("Hasil: Berkas belum lengkap Kode KX7-4MP Yang masih kurang: - Formulir F-1.16 yang sudah diisi "
                       "dan ditandatangani kepala keluarga - Surat nikah atau akta cerai Ada")));

    service = test::acceptedService();
    service.file->isEstimate = true;
    CHECK(receiptText(service).contains(QStringLiteral(
        "Selesai: Selasa, 21 November 2023 Perkiraan, bukan standar Ambil di loket 4 Kode KX7-4MP Biaya")));

    service.outcome = LegOutcome::Done;
    service.file->isHandedOver = true;
    const QString text = receiptText(service);
    CHECK(text.contains(QStringLiteral("Hasil: Selesai, sudah diserahkan kepada Anda Kode: KX7-4MP Biaya")));
    CHECK_FALSE(text.contains(QStringLiteral("Ambil di")));

    service.file->isTakenByProxy = true;
    CHECK(receiptText(service).contains(
        QStringLiteral("Hasil: Selesai, sudah diserahkan kepada wakil pemohon Kode: KX7-4MP Biaya")));
    auto context = test::contextOf();
    context.language = PaperLanguage::English;
    CHECK(receiptText(test::receiptOf({service}), context)
              .contains(QStringLiteral("Result: Ready, handed over to the applicant's proxy Code: KX7-4MP")));
}

TEST_CASE("Times are the office's, whole minutes, and nobody who never waited took a number")
{
    ReceiptService service = test::servedService();
    service.counterTime = 59 * secondMs;
    ReceiptPaper receipt = test::receiptOf({service});
    receipt.walkIn = true;
    auto context = test::contextOf();
    CHECK_FALSE(receiptText(receipt, context).contains(QStringLiteral("Ambil nomor")));
    CHECK(receiptText(receipt, context)
              .contains(QStringLiteral("09.41-09.49 (kurang dari 1 menit, jeda tidak dihitung)")));
    receipt.services[0].counterTime = minuteMs;
    context.language = PaperLanguage::English;
    CHECK(receiptText(receipt, context).contains(QStringLiteral("09:41-09:49 (1 minute, not counting interruptions)")));
    receipt.day = test::dayOf("2023-11-14"); // served on another day than the number's
    CHECK(receiptText(receipt, context)
              .contains(QStringLiteral("Served: 17 November 2023 09:41-09:49 (1 minute, not counting interruptions)")));
    receipt.day = test::dayOf("2023-11-17");
    receipt.services[0].endedAt.reset();
    CHECK(receiptText(receipt, context).contains(QStringLiteral("Served: since 09:41 Result: Done")));
    receipt.services[0].startedAt.reset();
    receipt.services[0].outcome = LegOutcome::None;
    CHECK(receiptText(receipt, context).contains(QStringLiteral("Counter: Loket 3 Result: Not served yet")));

    receipt.walkIn = false;
    context.language = PaperLanguage::Indonesian;
    context.office.zone = QStringLiteral("Asia/Jayapura");
    CHECK(receiptText(receipt, context).contains(QStringLiteral("Ambil nomor: 10.29 WIT")));
    context.office.zone = QStringLiteral("Asia/Dubai"); // has no name of letters
    CHECK(receiptText(receipt, context).contains(QStringLiteral("Ambil nomor: 05.29 ")));
}

TEST_CASE("The foot names what the office has set, and nothing else")
{
    struct FootCase {
        const char *place, *contact, *link, *sentence;
    };
    for (const auto &one : {FootCase{"loket 5", "", "", "Sampaikan di loket 5 Simpan"},
                            FootCase{"loket 5", "WA 0813", "", "Sampaikan di loket 5 atau WA 0813 Simpan"},
                            FootCase{"", "WA 0813", "lapor.go.id", "Sampaikan lewat WA 0813 atau lapor.go.id Simpan"},
                            FootCase{"", "", "lapor.go.id", "Sampaikan di lapor.go.id Simpan"}}) {
        auto context = test::contextOf();
        context.office.complaintPlace = QString::fromLatin1(one.place);
        context.office.complaintContact = QString::fromLatin1(one.contact);
        context.office.complaintLink = QString::fromLatin1(one.link);
        CHECK(receiptText(test::receiptOf({test::servedService()}), context)
                  .contains(QStringLiteral("Ada yang tidak sesuai? ") + QString::fromLatin1(one.sentence)));
    }
    for (const auto &[contact, sentence] : {std::pair("", "Tell us at lapor.go.id Keep"),
                                            std::pair("WA 0813", "Tell us by WA 0813 or at lapor.go.id Keep")}) {
        auto english = test::contextOf(PaperLanguage::English);
        english.office.complaintPlace.clear();
        english.office.complaintContact = QString::fromLatin1(contact);
        CHECK(receiptText(test::receiptOf({test::servedService()}), english).contains(QString::fromLatin1(sentence)));
    }
    // Where no place is set it is the head (ux.md 12); a place that was set goes before him.
    struct HeadCase {
        const char *place, *contact, *sentence;
    };
    for (const auto &one : {HeadCase{"", "telepon 0511-123",
                                     "Sampaikan kepada kepala unit (Dra. Hj. Siti), telepon 0511-123, atau "
                                     "lapor.go.id Simpan"},
                            HeadCase{"", "", "Sampaikan kepada kepala unit (Dra. Hj. Siti) atau lapor.go.id Simpan"},
                            HeadCase{"loket 5", "", "Sampaikan di loket 5 atau lapor.go.id Simpan"}}) {
        auto headed = test::contextOf();
        headed.office.headName = QStringLiteral("Dra. Hj. Siti");
        headed.office.complaintPlace = QString::fromLatin1(one.place);
        headed.office.complaintContact = QString::fromLatin1(one.contact);
        CHECK(receiptText(test::receiptOf({test::servedService()}), headed)
                  .contains(QStringLiteral("Ada yang tidak sesuai? ") + QString::fromLatin1(one.sentence)));
    }
    auto context = test::contextOf();
    context.office = {};
    context.office.zone = QStringLiteral("Asia/Makassar");
    const QString text = receiptText(test::receiptOf({test::servedService()}), context);
    CHECK(text.startsWith(QStringLiteral("BUKTI LAYANAN")));
    CHECK_FALSE(text.contains(QStringLiteral("tidak sesuai")));
}

TEST_CASE("A copy, a preview and a paper of sample data say so at the top and at the bottom")
{
    const ReceiptPaper receipt = test::receiptOf({test::servedService()});
    auto context = test::contextOf();
    context.issue = {false, 1, test::clock(14, 2)};
    QString text = receiptText(receipt, context);
    CHECK(text.startsWith(QStringLiteral("SALINAN ke-1 DISDUKCAPIL")));
    CHECK(text.endsWith(QStringLiteral("SALINAN ke-1, dicetak 17/11/2023 14.02")));
    CHECK_FALSE(text.contains(QStringLiteral("asli")));

    context.issue = {true, 2, test::clock(14, 2)};
    text = receiptText(receipt, context);
    CHECK(text.startsWith(QStringLiteral("PRATINJAU DISDUKCAPIL")));
    CHECK(text.endsWith(QStringLiteral("Pratinjau 17/11/2023 14.02, belum dicetak PRATINJAU")));
    CHECK_FALSE(text.contains(QStringLiteral("SALINAN")));

    context.issue = {};
    context.office.isSample = true;
    text = receiptText(receipt, context);
    CHECK(text.startsWith(QStringLiteral("DATA CONTOH DISDUKCAPIL")));
    CHECK(text.endsWith(QStringLiteral("DATA CONTOH")));

    context.language = PaperLanguage::English;
    context.issue = {true, 0, test::clock(14, 2)};
    text = receiptText(receipt, context);
    CHECK(text.startsWith(QStringLiteral("SAMPLE DATA PREVIEW ")));
    CHECK(text.endsWith(QStringLiteral("Preview of 17/11/2023 14:02, not printed SAMPLE DATA PREVIEW")));
    context.issue = {false, 3, test::clock(14, 2)};
    CHECK(receiptText(receipt, context).contains(QStringLiteral("COPY 3, printed 17/11/2023 14:02")));
}
