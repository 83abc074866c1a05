// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/ui/paper/paperlook.h"
#include "tests/ui/paper/samplepapers.h"
#include "ui/paper/paperoutput.h"
#include "ui/paper/qrcode.h"

using namespace loket;

namespace {

QString wordsOn(const ComplaintPaper &complaint, const paper::PaperContext &context = test::contextOf())
{
    return test::textOfPdf(paper::pdfOf(paper::sheetOf(complaint, context), context.format));
}

} // namespace

TEST_CASE("A complaint's receipt tells all that the law and whoever complains ask of it")
{
    CHECK(
        wordsOn(test::sampleComplaint())
        == QStringLiteral(
            "DISDUKCAPIL KOTA BANJARMASIN Jl. Sultan Adam No. 12, Banjarmasin TANDA TERIMA PENGADUAN "
            "ADU/DISDUKCAPIL/2023/11/4821 Diterima: Jumat, 17 November 2023 pukul 09.52 WITA Tempat: Loket 5 Pengadu: "
            "Norhayati Kode acuan: KX7-4MP Kontak: WhatsApp 08** **** **21 Layanan: Kartu Keluarga - perubahan data "
            "Tentang: Kartu Keluarga belum selesai sejak 3 November Dugaan: Penundaan berlarut Harapan Anda: KK "
            "selesai sebelum 24 November Yang disampaikan: Harapan dicatat; hasilnya menunggu pemeriksaan. Yang "
            "diminta: Kartu Keluarga diterbitkan Lampiran: 2 berkas Yang kami lakukan selanjutnya 1. "
            "Kasi Pelayanan memeriksa berkas hari ini. 2. Tanggapan awal paling lambat Rabu, 22 November 2023 3. "
            "Penyelesaian paling lambat 14 hari kerja (sesudah berkas lengkap) 4. Jawaban disampaikan lewat "
            "WhatsApp. Untuk menanyakan perkembangan, sebutkan nomor dan kode acuan di loket 5 atau WhatsApp 0813 "
            "0000 0000, jam kerja 08.00-15.30. Jika belum puas: - Ombudsman RI Kalimantan Selatan: WhatsApp 0811 000 "
            "0000, Jl. Letjen S. Parman, Banjarmasin Pengaduan tidak dipungut biaya. "
            "Tanda terima ini adalah bukti bahwa Anda sudah lebih dahulu mengadu kepada kami. Simpan atau foto bukti "
            "ini. Cetakan bisa memudar. Pengadu Petugas penerima Norhayati Siti Rahmah NIP 19870101 201001 2 001 Kode "
            "ini membuktikan keaslian tanda terima. Dicetak 09.49 (asli)"));
    const QString english = wordsOn(test::sampleComplaint(), test::contextOf(PaperLanguage::English));
    for (const char *part : {"RECEIPT OF A COMPLAINT", "Friday, 17 November 2023 at 09:52 WITA",
                             "Alleged form: Undue delay", "1. The head of service looks at the file today.",
                             "2. First answer at the latest Wednesday, 22 November 2023",
                             "3. Settlement at the latest 14 working days (after everything needed is there)",
                             "A complaint costs nothing. This receipt proves that you complained to us first."})
        CHECK(english.contains(QString::fromLatin1(part)));
}

TEST_CASE("A confidential or anonymous receipt shows no identity, not even what it was given")
{
    ComplaintPaper paper = test::sampleComplaint();
    paper.complainant = {QStringLiteral("Norhayati"), QStringLiteral("**21")};
    paper.attachments = 1;
    for (const auto format : {PaperFormat::Roll80, PaperFormat::A5, PaperFormat::A4}) {
        const auto context = test::contextOf(PaperLanguage::Indonesian, format);
        paper.confidential = true;
        paper.anonymous = false;
        QString text = wordsOn(paper, context);
        CHECK_FALSE(text.contains(QStringLiteral("Norhayati")));
        CHECK_FALSE(text.contains(QStringLiteral("**21")));
        CHECK_FALSE(text.contains(QStringLiteral("Kontak")));
        CHECK(text.contains(QStringLiteral("Pengadu: Dirahasiakan Kode acuan: KX7-4MP Layanan")));
        CHECK(text.contains(QStringLiteral("Identitas Anda dirahasiakan.")));
        CHECK(text.contains(QStringLiteral("Lampiran: 1 berkas")));
        CHECK(text.contains(QStringLiteral("Pengadu Petugas penerima Dirahasiakan Siti Rahmah")));

        paper.confidential = false;
        paper.anonymous = true;
        text = wordsOn(paper, context);
        CHECK(text.contains(QStringLiteral("Pengadu: Anonim Kode acuan: KX7-4MP Layanan")));
        CHECK_FALSE(text.contains(QStringLiteral("Norhayati")));
        CHECK_FALSE(text.contains(QStringLiteral("**21")));
        CHECK_FALSE(text.contains(QStringLiteral("Identitas Anda dirahasiakan.")));
    }
    CHECK(wordsOn(test::sampleComplaint()).count(QStringLiteral("Norhayati")) == 2);
}

TEST_CASE("Only what is known stands on a complaint's receipt")
{
    ComplaintPaper paper = test::sampleComplaint();
    paper.steps.clear();
    paper.promises.clear();
    paper.answerChannel = {};
    paper.escalation.clear();
    paper.referenceCode.clear();
    paper.hope.clear();
    paper.forms.clear();
    paper.code.clear();
    auto context = test::contextOf();
    context.office.complaintPlace.clear();
    context.office.complaintContact.clear();
    QString text = wordsOn(paper, context);
    CHECK_FALSE(text.contains(QStringLiteral("Yang kami lakukan selanjutnya"))); // no list of steps without a date
    CHECK_FALSE(text.contains(QStringLiteral("paling lambat")));
    CHECK_FALSE(text.contains(QStringLiteral("Dugaan")));
    CHECK_FALSE(text.contains(QStringLiteral("Kode")));
    CHECK(text.endsWith(QStringLiteral("Dicetak 09.49 (asli)")));

    paper.unitPromise = test::dayOf("2023-11-30");
    CHECK(wordsOn(paper).contains(
        QStringLiteral("Yang kami lakukan selanjutnya 1. Pengaduan Anda diperiksa oleh petugas yang bukan pihak yang "
                       "diadukan. 2. Jawaban paling lambat Kamis, 30 November 2023 (janji unit)")));

    ComplaintPromise complete{ComplaintPromise::What::Completeness};
    complete.day = test::dayOf("2023-12-01");
    ComplaintPromise visit{ComplaintPromise::What::Other, {QStringLiteral("Pemeriksaan lapangan")}};
    visit.amount = 5;
    visit.unit = DeadlineUnit::CalendarDays;
    paper.promises = {complete, visit};
    CHECK(wordsOn(paper).contains(QStringLiteral("2. Jawaban kelengkapan paling lambat Jumat, 1 Desember 2023 3. "
                                                 "Pemeriksaan lapangan paling lambat 5 hari kalender")));
}

TEST_CASE("A receipt without any date still tells what happens next and how to ask, in the visitor's language")
{
    ComplaintPaper paper = test::sampleComplaint();
    paper.steps.clear();
    paper.promises.clear();
    paper.answerChannel = {};
    const auto format = GENERATE(PaperFormat::Roll80, PaperFormat::A5, PaperFormat::A4);
    auto context = test::contextOf(PaperLanguage::Indonesian, format);
    context.office.hours.clear();
    const QString next = QStringLiteral("Pengaduan Anda diperiksa oleh petugas yang bukan pihak yang diadukan. Hari "
                                        "jawabannya belum ditetapkan. ");
    const QString ask = QStringLiteral("Untuk menanyakan perkembangan, sebutkan nomor dan kode acuan di ");
    CHECK(wordsOn(paper, context).contains(next + ask + QStringLiteral("loket 5 atau WhatsApp 0813 0000 0000. ")));
    context.office.complaintContact.clear();
    CHECK(wordsOn(paper, context).contains(next + ask + QStringLiteral("loket 5. ")));
    context.office.complaintPlace.clear();
    context.office.headName = QStringLiteral("Drs. Budi"); // he may be the one it is about
    const QString bare = wordsOn(paper, context);
    CHECK(bare.contains(next + ask + QStringLiteral("loket kantor ini. Jika belum puas")));
    CHECK_FALSE(bare.contains(QStringLiteral("paling lambat")));
    CHECK_FALSE(bare.contains(QStringLiteral("Drs. Budi")));
    context.language = PaperLanguage::English;
    CHECK(wordsOn(paper, context)
              .contains(QStringLiteral("Somebody whom it is not about examines your complaint. No day is set yet for "
                                       "the answer. To ask how it goes, tell the number and the reference code: a "
                                       "counter of this office.")));
    paper.answerChannel = {QStringLiteral("WhatsApp")};
    context.language = PaperLanguage::Indonesian;
    CHECK(wordsOn(paper, context).contains(next + QStringLiteral("Jawaban disampaikan lewat WhatsApp. ") + ask));

    paper.isOver = true; // a copy made after the answer
    const QString over = wordsOn(paper, context);
    CHECK_FALSE(over.contains(QStringLiteral("belum ditetapkan")));
    CHECK(over.contains(ask));

    ComplaintPaper question = test::sampleInformation();
    question.answer.clear();
    CHECK(
        wordsOn(question, context)
            .contains(QStringLiteral("Jawaban sedang kami siapkan. Hari jawabannya belum ditetapkan. Untuk menanyakan "
                                     "perkembangan, sebutkan nomor di loket kantor ini")));
}

TEST_CASE("What was told about the hope stands beside it, in the choice and in words")
{
    ComplaintPaper paper = test::sampleComplaint();
    paper.hopeWords = QStringLiteral("Blangko baru datang Senin.");
    for (const auto &[answer, words] :
         {std::pair(HopeAnswer::Can, "Dapat diberikan bila laporan terbukti."),
          std::pair(HopeAnswer::InPart, "Dapat diberikan sebagian bila laporan terbukti."),
          std::pair(HopeAnswer::NotOurs, "Bukan kewenangan kami.")}) {
        paper.hopeAnswer = answer;
        CHECK(wordsOn(paper).contains(
            QStringLiteral("Yang disampaikan: %1 Blangko baru datang Senin.").arg(QString::fromLatin1(words))));
    }
}

TEST_CASE("A complaint settled on the spot tells its answer instead of what would come next")
{
    ComplaintPaper paper = test::sampleComplaint();
    paper.answer = QStringLiteral("Kartu Keluarga dicetak dan diserahkan.\nMohon maaf atas keterlambatan ini.");
    const QString text = wordsOn(paper);
    CHECK(text.contains(QStringLiteral("Diselesaikan di tempat, dengan persetujuan Anda: Kartu Keluarga dicetak dan "
                                       "diserahkan. Mohon maaf atas keterlambatan ini. Untuk menanyakan")));
    CHECK_FALSE(text.contains(QStringLiteral("paling lambat")));
}

TEST_CASE("A question gets a short receipt: the question, the answer and the number")
{
    CHECK(
        wordsOn(test::sampleInformation())
        == QStringLiteral("DISDUKCAPIL KOTA BANJARMASIN Jl. Sultan Adam No. 12, Banjarmasin TANDA TERIMA "
                          "ADU/DISDUKCAPIL/2023/11/7310 Jenis: Permintaan informasi Diterima: Jumat, 17 November 2023 "
                          "pukul 09.52 WITA Dari Anda: Apa syarat pindah ke luar kota? Jawaban kami: KTP-el dan Kartu "
                          "Keluarga asli. Layanan ini tidak dipungut biaya. Simpan atau foto bukti ini. Cetakan bisa "
                          "memudar. Kode ini membuktikan keaslian tanda terima. Dicetak 09.49 (asli)"));
    ComplaintPaper later = test::sampleInformation();
    later.anonymous = true; // as a counter saves it
    CHECK(wordsOn(later) == wordsOn(test::sampleInformation()));
    later.answer.clear();
    CHECK_FALSE(wordsOn(later).contains(QStringLiteral("Yang kami lakukan selanjutnya")));
    later.unitPromise = test::dayOf("2023-11-20");
    CHECK(wordsOn(later).contains(QStringLiteral("1. Jawaban sedang kami siapkan. 2. Jawaban paling lambat Senin")));
}

TEST_CASE("What came through another channel or on a form of the box says so")
{
    ComplaintPaper paper = test::sampleComplaint();
    paper.channel = {QStringLiteral("Kotak pengaduan"), QStringLiteral("Complaint box")};
    paper.originalNumber = QStringLiteral("F-0012");
    CHECK(wordsOn(paper).contains(QStringLiteral("Tempat: Loket 5 Lewat: Kotak pengaduan Nomor asal: F-0012 Pengadu")));
}

TEST_CASE("How to ask ends as a sentence, with the hours of days that differ, and a form leads to who can look")
{
    auto context = test::contextOf();
    context.office.hours = {{1, 4, {480, 930}}, {5, 5, {480, 660}}};
    const QString hours = QStringLiteral(
        "WhatsApp 0813 0000 0000, jam kerja Senin-Kamis 08.00-15.30, Jumat 08.00-11.00. ");
    CHECK(wordsOn(test::sampleComplaint(), context).contains(hours));
    const QString form = test::pageTextsOfPdf(
                             paper::pdfOf({paper::sheetOf(ComplaintFormPaper{QStringLiteral("F-1")}, context)},
                                          PaperFormat::A5))
                             .front();
    CHECK(form.contains(QStringLiteral(
        "Tanyakan perkembangannya dengan nomor ini kepada petugas pengaduan atau kepala unit: WhatsApp")));
    CHECK(form.contains(hours.trimmed()));
}

TEST_CASE("Copy, preview and sample data are marked on a complaint's receipt")
{
    auto context = test::contextOf();
    context.issue = {false, 2, test::clock(14, 2)};
    QString text = wordsOn(test::sampleComplaint(), context);
    CHECK(text.startsWith(QStringLiteral("SALINAN ke-2 DISDUKCAPIL")));
    CHECK(text.endsWith(QStringLiteral("SALINAN ke-2, dicetak 17/11/2023 14.02")));
    context.issue = {true, 0, test::clock(14, 2)};
    context.office.isSample = true;
    text = wordsOn(test::sampleComplaint(), context);
    CHECK(text.startsWith(QStringLiteral("DATA CONTOH PRATINJAU DISDUKCAPIL")));
    CHECK(text.endsWith(QStringLiteral("belum dicetak DATA CONTOH PRATINJAU")));
}

TEST_CASE("The code of a complaint's receipt is read back from every paper, with modules of at least four dots")
{
    const auto format = GENERATE(PaperFormat::Roll80, PaperFormat::A5, PaperFormat::A4);
    for (const QString &number : {QStringLiteral("ADU/DISDUKCAPIL/2023/11/4821"), QString(58, QLatin1Char('W'))}) {
        ComplaintPaper paper = test::sampleComplaint();
        paper.number = number;
        paper.code = test::sampleCode(number);
        CHECK(paper.code.size() < 250);
        const int dots = paper::QrCode::of(paper.code).size + 2 * paper::qrQuietModules;
        CHECK(dots * 4 <= 72 / 25.4 * 203); // at four dots and more it still fits the roll
        const auto sheet = paper::sheetOf(paper, test::contextOf(PaperLanguage::Indonesian, format));
        const int last = paper::layOut(sheet, format).pages() - 1;
        CHECK(test::qrTextOf(paper::imageOf(sheet, format, 203, last)) == paper.code);
    }
}

TEST_CASE("A usual complaint's receipt is one page on every paper, in letters of at least nine points")
{
    const auto language = GENERATE(PaperLanguage::Indonesian, PaperLanguage::English);
    for (const auto format : {PaperFormat::Roll80, PaperFormat::A5, PaperFormat::A4}) {
        ComplaintPaper paper = test::sampleComplaint();
        paper.statement = test::usualStatement();
        paper.hopeAnswer = HopeAnswer::Can;
        paper.hopeWords = QStringLiteral("Blangko baru datang Senin.");
        paper.confidential = GENERATE(false, true);
        const auto sheet = paper::sheetOf(paper, test::contextOf(language, format));
        const auto layout = paper::layOut(sheet, format);
        INFO(int(format));
        CHECK(layout.pages() == 1);
        CHECK(layout.bodyPoints() >= 9);
    }
}

TEST_CASE("A long complaint's receipt on A5 fills its first page, and its signatures stand with the words before them")
{
    ComplaintPaper paper = test::sampleComplaint();
    for (const int times : {3, 6, 12}) {
        paper.statement = test::usualStatement().repeated(times);
        const auto sheet = paper::sheetOf(paper, test::contextOf(PaperLanguage::Indonesian, PaperFormat::A5));
        const auto layout = paper::layOut(sheet, PaperFormat::A5);
        REQUIRE(layout.pages() > 1);
        const QImage first = paper::imageOf(sheet, PaperFormat::A5, 203, 0);
        const int footMm = 22;
        const QImage aboveFoot = first.copy(0, 0, first.width(), first.height() - int(footMm / 25.4 * 203));
        CHECK(test::inkOf(aboveFoot).bottom < 60); // of 210 mm
        const QStringList texts = test::pageTextsOfPdf(paper::pdfOf(sheet, PaperFormat::A5));
        CHECK(texts.last().contains(QStringLiteral("Petugas penerima")));
        CHECK(texts.last().contains(QStringLiteral("lebih dahulu mengadu")));
    }
}

TEST_CASE("A complaint's receipt and a form need more than 58 mm")
{
    CHECK_FALSE(fits(PaperKind::Complaint, PaperFormat::Roll58));
    CHECK(fits(PaperKind::Complaint, PaperFormat::Roll80));
    CHECK(fits(PaperKind::Receipt, PaperFormat::Roll58));
    CHECK_FALSE(fits(PaperKind::ComplaintForm, PaperFormat::Roll80));
    CHECK(fits(PaperKind::ComplaintForm, PaperFormat::A5));
}

TEST_CASE("Numbered forms are one page of A5 each, with a receipt to tear off that says how to ask")
{
    const auto language = GENERATE(PaperLanguage::Indonesian, PaperLanguage::English);
    auto context = test::contextOf(language, PaperFormat::A5);
    context.office.address = test::hardNames()[1]; // a long one leaves room still
    std::vector<paper::Sheet> forms;
    for (const char *number : {"F-0001", "F-0002", "F-0003"})
        forms.push_back(paper::sheetOf(ComplaintFormPaper{QString::fromLatin1(number)}, context));
    const QByteArray pdf = paper::pdfOf(forms, PaperFormat::A5);
    const auto pages = test::pagesOf(pdf);
    CHECK(pages.count == 3);
    CHECK(pages.width == Approx(148).margin(0.36));
    CHECK(pages.height == Approx(210).margin(0.36));
    const QStringList texts = test::pageTextsOfPdf(pdf);
    REQUIRE(texts.size() == 3);
    for (int at = 0; at < 3; ++at) {
        const QString number = QStringLiteral("F-000%1").arg(at + 1);
        CHECK(texts[at].count(number) == 2); // on both parts
        CHECK(texts[at].contains(QStringLiteral("WhatsApp 0813 0000 0000")));
        CHECK(test::inkOf(paper::imageOf(forms[std::size_t(at)], PaperFormat::A5)).bottom >= 11.7);
    }
    if (language == PaperLanguage::Indonesian)
        CHECK(texts.front().contains(QStringLiteral("FORMULIR PENGADUAN F-0001")));
}
