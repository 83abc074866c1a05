// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/indonesian.h"
#include "tests/ui/presentation/samples.h"
#include "ui/presentation/screenwriter.h"

using namespace loket;
using namespace loket::ui;
using namespace loket::test;

namespace {

CounterScreen written(const CounterSnapshot &snapshot, Millis elapsed = 0, const CounterChoices &choices = {StaffId(1)})
{
    const Catalogue catalogue = sampleCatalogue();
    return ScreenWriter(snapshot, catalogue, choices, elapsed).screen();
}

bool isEnabled(const CounterScreen &screen, CounterAction action)
{
    return screen.action(action)->enabled;
}

QString textOf(const CounterScreen &screen, CounterAction action)
{
    return screen.action(action)->text;
}

} // namespace

TEST_CASE("Every title ends in the product's name and says that nobody signs in yet")
{
    const Indonesian indonesian;
    auto snapshot = sampleSnapshot(CounterState::Closed);
    const auto title = [&] { return written(snapshot).windowTitle; };
    CHECK(title() == QStringLiteral("Tutup · Loket 3 · uji coba, tanpa masuk akun · Loket Prima"));
    snapshot.state = CounterState::Open;
    snapshot.waiting = {waitingRow(1, "A", 18, minuteMs)};
    CHECK(title() == QStringLiteral("Siap, 1 menunggu · Loket 3 · uji coba, tanpa masuk akun · Loket Prima"));
    snapshot.current = servedVisit(minuteMs);
    CHECK(title() == QStringLiteral("Melayani A-017 · Loket 3 · uji coba, tanpa masuk akun · Loket Prima"));
    CHECK(ScreenWriter::blank().windowTitle.endsWith(QStringLiteral("Loket Prima")));
}

TEST_CASE("A closed counter says how to open it, and nothing else can be done there")
{
    const Indonesian indonesian;
    const auto screen = written(sampleSnapshot(CounterState::Closed));
    CHECK(screen.mode == CounterMode::Closed);
    CHECK(screen.message == QStringLiteral("Loket ditutup. Tekan F12 untuk membuka."));
    CHECK(textOf(screen, CounterAction::OpenOrClose) == QStringLiteral("Buka loket"));
    for (const CounterAction action : {CounterAction::Primary, CounterAction::FinishOnly, CounterAction::AbsentOrLeft,
                                       CounterAction::Park, CounterAction::Transfer, CounterAction::WalkIn})
        CHECK_FALSE(isEnabled(screen, action));
    CHECK(isEnabled(screen, CounterAction::GiveNumber));
}

TEST_CASE("An open counter without a visitor says who waits, the empty one offers to call by itself")
{
    const Indonesian indonesian;
    auto snapshot = sampleSnapshot();
    CHECK(written(snapshot).message == QStringLiteral("Tidak ada yang menunggu."));
    CHECK(written(snapshot).offersAutoCall);
    CHECK(written(snapshot).queueTitle == QStringLiteral("Menunggu 0"));
    snapshot.waiting = {waitingRow(1, "A", 18, 3 * minuteMs), waitingRow(2, "B", 6, 20 * minuteMs + 5 * secondMs)};
    const auto screen = written(snapshot);
    CHECK(screen.message == QStringLiteral("Loket siap. 2 orang menunggu."));
    CHECK_FALSE(screen.offersAutoCall);
    CHECK(screen.queueTitle == QStringLiteral("Menunggu 2 · terlama 20 mnt"));
    snapshot.estimate = WaitEstimate{25, 30};
    CHECK(written(snapshot).queueTitle == QStringLiteral("Menunggu 2 · terlama 20 mnt · perkiraan 25-30 mnt"));
    CHECK(textOf(screen, CounterAction::Primary) == QStringLiteral("Panggil berikutnya"));
    CHECK(textOf(screen, CounterAction::Recall) == QStringLiteral("Panggil ulang yang terakhir"));
    CHECK_FALSE(isEnabled(screen, CounterAction::Recall));
    CHECK_FALSE(isEnabled(screen, CounterAction::AbsentOrLeft));
}

TEST_CASE("A called number shows the clock since the call, and the hint only after two calls and a minute")
{
    const Indonesian indonesian;
    auto snapshot = sampleSnapshot();
    snapshot.current = servedVisit(0);
    snapshot.current->ticket.state = TicketState::Called;
    snapshot.current->ticket.callingAt = sampleNow - 59 * secondMs;
    snapshot.current->ticket.calls = 2;
    snapshot.current->spans.clear();
    auto screen = written(snapshot);
    CHECK(screen.mode == CounterMode::Called);
    CHECK(screen.number == QStringLiteral("A-017"));
    CHECK(screen.caption == QStringLiteral("Panggilan ke-2"));
    CHECK(screen.clock == QStringLiteral("00:59"));
    CHECK(screen.hint.isEmpty());
    CHECK_FALSE(screen.chip.isShown());
    CHECK(textOf(screen, CounterAction::Primary) == QStringLiteral("Mulai melayani"));
    CHECK(textOf(screen, CounterAction::AbsentOrLeft) == QStringLiteral("Tidak hadir"));
    CHECK(screen.status == QStringLiteral("Memanggil A-017 ke Loket 3."));
    screen = written(snapshot, secondMs);
    CHECK(screen.clock == QStringLiteral("01:00"));
    CHECK(screen.hint == QStringLiteral("Sudah dipanggil 2 kali"));
    snapshot.current->ticket.calls = 1;
    CHECK(written(snapshot, 10 * minuteMs).hint.isEmpty());
}

TEST_CASE("A served number shows its clock against the standard, what it waited and its priority")
{
    const Indonesian indonesian;
    auto snapshot = sampleSnapshot();
    snapshot.current = servedVisit(8 * minuteMs + 12 * secondMs);
    const auto screen = written(snapshot);
    CHECK(screen.mode == CounterMode::Serving);
    CHECK(screen.caption == QStringLiteral("Sedang dilayani"));
    CHECK(screen.clock == QStringLiteral("08:12"));
    CHECK(screen.chip.text() == QStringLiteral("▲ Mendekati batas · standar 10 mnt"));
    CHECK(screen.service == QStringLiteral("Kartu keluarga"));
    CHECK(screen.detail == QStringLiteral("Menunggu 12:08 · Prioritas: lanjut usia"));
    CHECK(screen.status == QStringLiteral("Melayani A-017 sejak 09.32."));
    CHECK(textOf(screen, CounterAction::Primary) == QStringLiteral("Selesai & panggil berikutnya"));
    CHECK(textOf(screen, CounterAction::AbsentOrLeft) == QStringLiteral("Pengunjung pergi"));
    CHECK(textOf(screen, CounterAction::WalkIn) == QStringLiteral("Tambah layanan"));
    CHECK(screen.legs.empty());
    CHECK(screen.outcome == LegOutcome::Done);
    CHECK_FALSE(isEnabled(screen, CounterAction::OpenOrClose));
    CHECK_FALSE(screen.mayChangeOfficer);
}

TEST_CASE("Clocks follow the steady time since the reading, an outage of that time is taken off")
{
    const Indonesian indonesian;
    auto snapshot = sampleSnapshot();
    snapshot.current = servedVisit(minuteMs);
    CHECK(written(snapshot, 59 * minuteMs).clock == QStringLiteral("1:00:00"));
    snapshot.outages = {{sampleNow - 40 * secondMs, sampleNow - 10 * secondMs}};
    CHECK(written(snapshot).clock == QStringLiteral("00:30"));
    snapshot.current->ticket.walkIn = true;
    CHECK(written(snapshot).detail == QStringLiteral("Tanpa antre · Prioritas: lanjut usia"));
}

TEST_CASE("Several services of a visit stand as a row, each with its own state and outcome")
{
    const Indonesian indonesian;
    auto snapshot = sampleSnapshot();
    snapshot.current = servedVisit(minuteMs);
    Leg second = snapshot.current->legs.front();
    second.id = LegId(171);
    second.position = 2;
    second.service = ServiceId(2);
    second.startedAt.reset();
    Leg gone = second;
    gone.id = LegId(172);
    gone.outcome = LegOutcome::Undone;
    snapshot.current->legs.push_back(gone);
    snapshot.current->legs.push_back(second);
    CounterChoices choices{StaffId(1)};
    choices.outcomes[LegId(170)] = {LegId(170), LegOutcome::Incomplete, {}};
    const auto screen = written(snapshot, 0, choices);
    REQUIRE(screen.legs.size() == 2);
    CHECK(screen.legs[0].text == QStringLiteral("1  Kartu keluarga"));
    CHECK(screen.legs[0].running);
    CHECK(screen.legs[1].text == QStringLiteral("2  Akta kelahiran"));
    CHECK(screen.legs[1].accessible == QStringLiteral("Akta kelahiran, belum mulai"));
    CHECK(screen.outcome == LegOutcome::Incomplete);
}

TEST_CASE("Figures of today say their n, without any they say so")
{
    const Indonesian indonesian;
    auto snapshot = sampleSnapshot();
    CHECK(written(snapshot).figures.empty());
    CHECK(written(snapshot).figuresHint
          == QStringLiteral("Belum ada data hari ini; angka muncul setelah pengunjung pertama dilayani."));
    snapshot.today.served = 22;
    snapshot.today.absent = 2;
    auto screen = written(snapshot);
    REQUIRE(screen.figures.size() == 4);
    CHECK(screen.figuresHint.isEmpty());
    CHECK(screen.figures[1].label == QStringLiteral("Dalam standar (n=0)"));
    CHECK(screen.figures[1].value == QStringLiteral("–")); // no share without a standard
    CHECK(screen.figures[2].value == QStringLiteral("–"));
    snapshot.today.judged = 22;
    snapshot.today.within = 19;
    snapshot.today.serviceSeconds.add(370);
    screen = written(snapshot);
    CHECK(screen.figures[0].value == QStringLiteral("22"));
    CHECK(screen.figures[1].label == QStringLiteral("Dalam standar (n=22)"));
    CHECK(screen.figures[1].value == QStringLiteral("86%"));
    CHECK(screen.figures[2].value == QStringLiteral("06:10"));
    CHECK(screen.figures[3].value == QStringLiteral("2"));
}

TEST_CASE("The header names counter, unit, state, officer, date and time")
{
    const Indonesian indonesian;
    auto snapshot = sampleSnapshot(CounterState::Paused);
    snapshot.returnAt = sampleNow + (3 * 60 + 19) * minuteMs;
    const auto screen = written(snapshot);
    CHECK(screen.counterName == QStringLiteral("Loket 3"));
    CHECK(screen.unitName == QStringLiteral("Kelurahan Uji"));
    CHECK(screen.stateText == QStringLiteral("ISTIRAHAT"));
    CHECK(screen.officer == QStringLiteral("Siti Rahmah"));
    CHECK(screen.officers.size() == 2);
    CHECK(screen.date == QStringLiteral("Jumat, 17 November 2023"));
    CHECK(screen.time == QStringLiteral("09.41"));
    CHECK(screen.status == QStringLiteral("Istirahat sampai 13.00."));
    CHECK(screen.message == QStringLiteral("Loket istirahat. Tekan F12 untuk melanjutkan."));
}

TEST_CASE("The history names each act, and undo is offered while one is left to take back")
{
    const Indonesian indonesian;
    auto snapshot = sampleSnapshot();
    CHECK_FALSE(isEnabled(written(snapshot), CounterAction::Undo));
    snapshot.history = {{QStringLiteral("2"), QStringLiteral("finish"), sampleNow, {QStringLiteral("A"), 16}, true}};
    CHECK_FALSE(isEnabled(written(snapshot), CounterAction::Undo));
    snapshot.history.push_back(
        {QStringLiteral("1"), QStringLiteral("start"), sampleNow - minuteMs, {QStringLiteral("A"), 16}, false});
    snapshot.undoable = {QStringLiteral("1"), sampleNow - minuteMs, StaffId(99)};
    CHECK_FALSE(isEnabled(written(snapshot), CounterAction::Undo)); // somebody else's
    snapshot.undoable->staff = StaffId(1);
    const auto screen = written(snapshot);
    CHECK(isEnabled(screen, CounterAction::Undo));
    REQUIRE(screen.history.size() == 2);
    CHECK(screen.history[0].text == QStringLiteral("A-016 · selesai (diurungkan)"));
    CHECK(screen.history[1].time == QStringLiteral("09.40"));
    CHECK(screen.history[1].text == QStringLiteral("A-016 · mulai dilayani"));
    CHECK(screen.saved == QStringLiteral("tersimpan 09.41"));
}

TEST_CASE("No two actions share a key, and each has one, but what is rare")
{
    QStringList keys;
    for (const CounterAction action : allCounterActions()) {
        const bool rare = action == CounterAction::ChangeSecret || action == CounterAction::Recover;
        CHECK(keyOf(action).isEmpty() == rare); // in the menu only
        if (!rare)
            keys += keyOf(action);
    }
    CHECK(keys.removeDuplicates() == 0);
    CHECK(keys.contains(QStringLiteral("Ctrl+2")));
}
