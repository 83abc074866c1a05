// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receiptcode.h"
#include "ui/paper/sheets.h"

/// Papers of an invented office on Friday, 17 November 2023, for the cases of this folder. Times are given as the
/// office's wall clock: WITA is eight hours before UTC.
namespace loket::test {

inline OfficeDay dayOf(const char *text)
{
    return *OfficeDay::fromText(QString::fromLatin1(text));
}

inline Instant clock(int hour, int minute, const char *day = "2023-11-17")
{
    const QDateTime midnight(dayOf(day).date(), QTime(0, 0), Qt::UTC);
    return Instant(midnight.toMSecsSinceEpoch()) + ((hour - 8) * 60 + minute) * minuteMs;
}

inline paper::PaperContext contextOf(PaperLanguage language = PaperLanguage::Indonesian,
                                     PaperFormat format = PaperFormat::Roll80)
{
    PaperOffice office;
    office.name = QStringLiteral("DISDUKCAPIL KOTA BANJARMASIN");
    office.address = QStringLiteral("Jl. Sultan Adam No. 12, Banjarmasin");
    office.complaintPlace = QStringLiteral("loket 5");
    office.complaintContact = QStringLiteral("WhatsApp 0813 0000 0000");
    office.complaintLink = QStringLiteral("lapor.go.id");
    office.hours = {{1, 5, {8 * 60, 15 * 60 + 30}}};
    office.zone = QStringLiteral("Asia/Makassar");
    return {office, {false, 0, clock(9, 49)}, language, format};
}

inline BothTexts cardService()
{
    return {QStringLiteral("Kartu Keluarga - perubahan data"), QStringLiteral("Family card - change of data")};
}

inline TicketPaper sampleTicket()
{
    TicketPaper ticket{{QStringLiteral("A"), 24}, dayOf("2023-11-17")};
    ticket.takenAt = clock(9, 41);
    ticket.services = {{QStringLiteral("Kartu Keluarga"), QStringLiteral("Family card")}};
    ticket.ahead = 9;
    ticket.estimate = WaitEstimate{25, 30};
    ticket.fees = {{FeeKind::Free}};
    return ticket;
}

/// `day` one digit each: what was served from 09.41 to 09.49.
inline ReceiptService servedService(LegOutcome outcome = LegOutcome::Done)
{
    ReceiptService one;
    one.service = cardService();
    one.counter = QStringLiteral("Loket 3");
    one.startedAt = clock(9, 41);
    one.endedAt = clock(9, 49);
    one.counterTime = 8 * minuteMs + 12 * secondMs;
    one.outcome = outcome;
    return one;
}

/// Accepted: ready on Tuesday, 21 November, at counter 4.
inline ReceiptService acceptedService()
{
    ReceiptService one = servedService(LegOutcome::Accepted);
    one.fee = {FeeKind::Free};
    one.file = FilePaper{QStringLiteral("KX7-4MP"), dayOf("2023-11-21")};
    one.file->pickUp = {QStringLiteral("loket 4")};
    return one;
}

inline ReceiptPaper receiptOf(std::vector<ReceiptService> services)
{
    return {{QStringLiteral("A"), 17}, dayOf("2023-11-17"), clock(9, 29), false, std::move(services)};
}

inline RequirementsPaper sampleStandard()
{
    RequirementsPaper standard;
    standard.service = cardService();
    standard.decree = QStringLiteral("SK Kepala Dinas 470/12/2023");
    standard.validFrom = QStringLiteral("2023-01-02");
    standard.requirements = {{QStringLiteral("Kartu Keluarga lama yang asli"), QStringLiteral("The old family card")},
                             {QStringLiteral("Formulir F-1.16 yang sudah diisi dan ditandatangani kepala keluarga"),
                              QStringLiteral("Form F-1.16, filled in and signed by the head of the family")},
                             {QStringLiteral("Surat nikah atau akta cerai"), QStringLiteral("Proof of marriage")}};
    standard.components = {
        {{QStringLiteral("Prosedur"), QStringLiteral("Procedure")},
         {QStringLiteral("1. Ambil nomor antrean.\n2. Serahkan berkas di loket.\n3. Ambil hasil di loket 4."),
          QStringLiteral("1. Take a number.\n2. Hand in the papers.\n3. Collect at counter 4.")}},
        {{QStringLiteral("Produk"), QStringLiteral("Product")},
         {QStringLiteral("Kartu Keluarga baru"), QStringLiteral("A new family card")}}};
    standard.counterMinutes = 10;
    standard.fee = {FeeKind::Free};
    return standard;
}

inline MissingPaper sampleMissing()
{
    MissingPaper missing{{QStringLiteral("A"), 17}, dayOf("2023-11-17")};
    missing.service = cardService();
    missing.file.code = QStringLiteral("KX7-4MP");
    missing.file.missing = {sampleStandard().requirements[1], sampleStandard().requirements[2]};
    missing.mustWaitAgain = false;
    return missing;
}

inline CouponPaper sampleCoupon()
{
    return {{QStringLiteral("A"), 31}, dayOf("2023-11-17"), dayOf("2023-11-20"), {cardService()}};
}

/// A code as long as a real one; nobody's key has signed it.
inline QString sampleCode(const QString &number)
{
    ReceiptCode code{number, dayOf("2023-11-17"), ReceiptCode::digestOf("sample")};
    code.signature = QByteArray(ReceiptCode::signatureBytes, '\x5a');
    return code.text();
}

inline std::vector<EscalationShown> sampleChannels()
{
    return {{{QStringLiteral("Ombudsman RI Kalimantan Selatan"), QStringLiteral("Ombudsman of South Kalimantan")},
             {QStringLiteral("WhatsApp 0811 000 0000"), QStringLiteral("Jl. Letjen S. Parman, Banjarmasin")}}};
}

/// As in ux.md 12: a family card that is late; settled only after the file is complete.
inline ComplaintPaper sampleComplaint()
{
    ComplaintPaper paper;
    paper.number = QStringLiteral("ADU/DISDUKCAPIL/2023/11/4821");
    paper.reportClass = {QStringLiteral("Pengaduan biasa"), QStringLiteral("Plain complaint")};
    paper.receivedAt = clock(9, 52);
    paper.place = QStringLiteral("Loket 5");
    paper.complainant = {QStringLiteral("Norhayati"), QStringLiteral("WhatsApp 08** **** **21")};
    paper.referenceCode = QStringLiteral("KX7-4MP");
    paper.service = cardService();
    paper.statement = QStringLiteral("Kartu Keluarga belum selesai sejak 3 November");
    paper.forms = {{QStringLiteral("Penundaan berlarut"), QStringLiteral("Undue delay")}};
    paper.hope = QStringLiteral("KK selesai sebelum 24 November");
    paper.remedy = QStringLiteral("Kartu Keluarga diterbitkan");
    paper.attachments = 2;
    paper.steps = {{QStringLiteral("Kasi Pelayanan memeriksa berkas hari ini."),
                    QStringLiteral("The head of service looks at the file today.")}};
    ComplaintPromise first{ComplaintPromise::What::FirstAnswer};
    first.day = dayOf("2023-11-22");
    ComplaintPromise settled{ComplaintPromise::What::Settlement};
    settled.amount = 14;
    settled.fromCompleteFile = true;
    paper.promises = {first, settled};
    paper.answerChannel = {QStringLiteral("WhatsApp")};
    paper.escalation = sampleChannels();
    paper.officerName = QStringLiteral("Siti Rahmah");
    paper.officerNip = QStringLiteral("19870101 201001 2 001");
    paper.code = sampleCode(paper.number);
    return paper;
}

/// As long as many are: about 300 characters.
inline QString usualStatement()
{
    return QStringLiteral(
        "Saya mengurus perubahan data Kartu Keluarga sejak 3 November dan diminta datang lagi setelah "
        "tiga hari. Waktu saya datang petugas bilang berkas belum dikerjakan dan disuruh menunggu "
        "tanpa tanggal yang jelas. Saya sudah dua kali kembali dan kehilangan upah harian, padahal "
        "anak saya harus mendaftar sekolah. ");
}

/// A question, answered at once.
inline ComplaintPaper sampleInformation()
{
    ComplaintPaper paper;
    paper.number = QStringLiteral("ADU/DISDUKCAPIL/2023/11/7310");
    paper.reportClass = {QStringLiteral("Permintaan informasi"), QStringLiteral("Request for information")};
    paper.isComplaint = false;
    paper.receivedAt = clock(9, 52);
    paper.statement = QStringLiteral("Apa syarat pindah ke luar kota?");
    paper.answer = QStringLiteral("KTP-el dan Kartu Keluarga asli.");
    paper.code = sampleCode(paper.number);
    return paper;
}

/// Names that paper must bear: of one letter, of 200, of one endless word, and in scripts a printer has no letters for.
inline std::vector<QString> hardNames()
{
    return {
        QStringLiteral("K"),
        QStringLiteral("Pelayanan pencatatan perubahan status kewarganegaraan dari warga negara asing menjadi warga "
                       "negara Indonesia dan penerbitan kutipan akta perkawinan kedua bagi penduduk di luar kota "
                       "x12345"),
        QString(200, QLatin1Char('W')),
        QString::fromUtf8("\u062E\u062F\u0645\u0629 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0639\u0627\u0626"
                          "\u0644\u0629"),
        QString::fromUtf8("\uA98F\uA9AB\uA9A0\uA9B8\uA98F\uA9BA\uA9AD\uA9B4\uA9AE\uA982\uA992"),
        QString::fromUtf8("Kartu \U0001F600 \U0001F46A"),
        QString::fromUtf8("Ren\u00E9e \u2013 \u201Ckutipan\u201D")};
}

} // namespace loket::test
