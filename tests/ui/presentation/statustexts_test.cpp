// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/indonesian.h"
#include "tests/ui/presentation/samples.h"
#include "ui/presentation/statustexts.h"

using namespace loket;
using namespace loket::ui;
using namespace loket::test;

TEST_CASE("Each act has its sentence of the specification")
{
    const Indonesian indonesian;
    const Catalogue catalogue = sampleCatalogue();
    const StatusTexts texts(catalogue);
    Visit visit = servedVisit(7 * minuteMs + 42 * secondMs);
    visit.ticket.number.number = 18;
    Visit next = servedVisit(0);
    next.ticket.number = {QStringLiteral("B"), 6};

    CHECK(texts.called(visit) == QStringLiteral("Memanggil A-018 ke Loket 3."));
    CHECK(texts.started(visit) == QStringLiteral("Melayani A-018. Waktu berjalan."));
    CHECK(texts.walkedIn(visit) == QStringLiteral("A-018 langsung dilayani."));
    CHECK(texts.parked(visit) == QStringLiteral("A-018 ditunda. Ada di daftar Ditunda."));
    CHECK(texts.undone(visit, {QStringLiteral("start")})
          == QStringLiteral("Diurungkan: mulai dilayani; A-018 sedang dilayani."));
    visit.ticket.calls = 2;
    CHECK(texts.recalled(visit) == QStringLiteral("A-018 dipanggil lagi (ke-2)."));
    visit.ticket.absentAt = sampleNow + 9 * minuteMs;
    CHECK(texts.absent(visit)
          == QStringLiteral("A-018 ditandai tidak hadir. Dapat dipanggil lagi tanpa alasan sampai 10.20; "
                            "sesudah itu perlu alasan."));
    visit.ticket.forCounter = CounterId(5);
    CHECK(texts.transferred(visit).startsWith(
        QStringLiteral("A-018 dipindahkan ke Loket 5, waktu tunggu tetap dihitung sejak 09.")));
    CHECK(texts.taken(visit, 9) == QStringLiteral("Nomor A-018 diberikan. 9 nomor di depannya."));
    CHECK(texts.prioritised(visit) == QStringLiteral("A-018 kini prioritas (lanjut usia)."));
    visit.ticket.priority.clear();
    CHECK(texts.prioritised(visit) == QStringLiteral("A-018 tidak lagi prioritas."));

    visit.ticket.state = TicketState::Finished;
    visit.ticket.endedAt = sampleNow;
    visit.spans.front().endedAt = sampleNow;
    CHECK(texts.finished(visit) == QStringLiteral("A-018 selesai. Loket siap."));
    CHECK(texts.finishedAndCalled(visit, next) == QStringLiteral("A-018 selesai dalam 7 menit. Memanggil B-006."));
    CHECK(texts.finishedAndCalled(visit, {})
          == QStringLiteral("A-018 selesai dalam 7 menit. Tidak ada yang menunggu."));
}

TEST_CASE("What was paid is told to the officer where it is not what the fee says")
{
    const Indonesian indonesian;
    Catalogue catalogue = sampleCatalogue();
    ServiceStandard standard;
    standard.id = StandardId(4);
    standard.fee = {FeeKind::Free};
    standard.feeStatus = StandardStatus::Verified;
    catalogue.standards = {standard};
    const StatusTexts texts(catalogue);
    Visit visit = servedVisit(minuteMs);
    Leg &leg = visit.legs.front();
    leg.standard = standard.id;
    const auto told = [&](std::optional<qint64> charged, const Fee &fee, int quantity = 1) {
        catalogue.standards.front().fee = fee;
        leg.charged = charged;
        leg.quantity = quantity;
        return texts.charged(visit);
    };
    CHECK(told({}, {FeeKind::Free}).isEmpty());
    CHECK(told(0, {FeeKind::Free}).isEmpty());
    CHECK(told(50'000, {FeeKind::Free}).contains(QStringLiteral(": dibayar Rp50.000, seharusnya Rp0.")));
    CHECK(told(10'000, {FeeKind::Fixed, 5'000}, 2).isEmpty());
    CHECK(told(5'000, {FeeKind::Fixed, 5'000}, 2).contains(QStringLiteral("dibayar Rp5.000, seharusnya Rp10.000.")));
    CHECK(told(120'000, {FeeKind::Computed}).isEmpty());
    CHECK(told(0, {}).isEmpty());
    CHECK(told(20'000, {}).contains(QStringLiteral("dibayar Rp20.000, padahal biayanya belum ditetapkan.")));
}

TEST_CASE("A counter's state has its sentence")
{
    const Indonesian indonesian;
    const Catalogue catalogue = sampleCatalogue();
    const StatusTexts texts(catalogue);
    CounterPeriod period;
    period.counter = CounterId(3);
    period.state = CounterState::Paused;
    CHECK(texts.counterNow(period) == QStringLiteral("Loket 3 istirahat. Nomor yang menunggu tetap dalam antrean."));
    period.returnAt = sampleNow + (3 * 60 + 19) * minuteMs;
    CHECK(texts.counterNow(period)
          == QStringLiteral("Loket 3 istirahat sampai 13.00. Nomor yang menunggu tetap dalam antrean."));
    period.state = CounterState::Open;
    CHECK(texts.counterNow(period) == QStringLiteral("Loket 3 dibuka."));
    period.state = CounterState::Closed;
    CHECK(texts.counterNow(period) == QStringLiteral("Loket 3 ditutup."));
}
