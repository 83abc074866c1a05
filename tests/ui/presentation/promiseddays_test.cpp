// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/deskfixture.h"

using namespace loket;
using namespace loket::test;
using ui::CounterAction;

TEST_CASE("A holiday on the way to the promised day is named beside the days, and beside a count that is typed")
{
    DeskFixture desk(1);
    desk.ask([&](Office &office) {
        Holiday monday;
        monday.date = QStringLiteral("2023-11-20");
        monday.nameId = QStringLiteral("Hari Uji");
        monday.nameEn = QStringLiteral("Test Day");
        return office.hours().setHoliday(Act{desk.actor()}, monday).map([] { return true; });
    });
    desk.reread();
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::OutcomeAccepted);
    const QString passed = QStringLiteral("\nDilewati: Hari Uji (Sen, 20 Nov)");
    CHECK(desk.presenter->bar().prompt.endsWith(passed));
    desk.type("0");
    CHECK_FALSE(desk.presenter->bar().prompt.contains(QStringLiteral("Dilewati")));
    desk.presenter->enterIntoBar(QStringLiteral("+1"));
    CHECK(desk.presenter->bar().typed == QStringLiteral("Selasa, 21 November 2023"));
    CHECK(desk.presenter->bar().prompt.endsWith(passed));
    desk.presenter->enterIntoBar(QStringLiteral("21"));
    CHECK_FALSE(desk.presenter->bar().prompt.contains(QStringLiteral("Dilewati")));
}

TEST_CASE("Days of a year whose holidays are not recorded say so before one of them is promised")
{
    DeskFixture desk(1);
    desk.ask([&](Office &office) {
        Holiday other;
        other.date = QStringLiteral("2024-01-01");
        other.nameId = other.nameEn = QStringLiteral("Tahun Baru");
        return office.hours().setHoliday(Act{desk.actor()}, other).map([] { return true; });
    });
    desk.reread();
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::OutcomeAccepted);
    CHECK(
        desk.presenter->bar().prompt.endsWith(QStringLiteral("\nHari libur 2023 belum dicatat: periksa tanggal ini.")));
    desk.type("0"); // a day that is typed is no better known
    desk.presenter->enterIntoBar(QStringLiteral("24"));
    CHECK(desk.presenter->bar().prompt.endsWith(QStringLiteral("Hari libur 2023 belum dicatat: periksa tanggal ini.")));
}

TEST_CASE(
    "A preset whose day lies in a year without recorded holidays says so on the card, before anything is finished")
{
    DeskFixture desk(1, true, true);
    const QString unknown = QStringLiteral("Hari libur 2023 belum dicatat: periksa tanggal ini.");
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    REQUIRE(desk.screen().outcome == LegOutcome::Accepted);
    CHECK(desk.screen().dateHint == unknown);
    desk.press(CounterAction::OutcomeRefused);
    desk.type("1");
    CHECK(desk.screen().dateHint.isEmpty());
    desk.press(CounterAction::OutcomeAccepted);
    CHECK(desk.screen().dateHint == unknown);
    desk.press(CounterAction::WalkIn); // it is still said while the next service runs: both end together
    desk.type("b");
    desk.presenter->confirmBar();
    desk.settle();
    desk.presenter->switchLeg(2);
    desk.settle();
    desk.pass(secondMs);
    desk.press(CounterAction::OutcomeDone);
    CHECK(desk.screen().outcome == LegOutcome::Done);
    CHECK(desk.screen().dateHint == unknown);
}

TEST_CASE("After closing no day of acceptance is promised at the counter, and what was typed wrongly is said and stays")
{
    DeskFixture desk(1);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::OutcomeAccepted);
    desk.type("0");
    const auto given = [&](const char *typed) {
        desk.presenter->enterIntoBar(QString::fromLatin1(typed));
        desk.presenter->confirmBar();
        REQUIRE(desk.presenter->isBarOpen());
        CHECK(desk.presenter->bar().text == QString::fromLatin1(typed));
        return desk.presenter->bar().prompt;
    };
    CHECK(given("31/2")
          == QStringLiteral("\"31/2\" bukan tanggal dalam kalender. Tulis seperti 21, 21/11, atau 21/11/2023."));
    CHECK(given("18") == QStringLiteral("Sabtu, 18 November 2023 bukan hari kerja kantor ini. Pilih hari lain."));
    CHECK(given("") == QStringLiteral("Selesai untuk A-001 pada: tanggal, tanggal/bulan, atau +hari kerja"));
    desk.presenter->enterIntoBar(QStringLiteral("17")); // while the office serves, today is a day like any other
    CHECK(desk.presenter->bar().canConfirm);
    desk.pass(8 * 60 * minuteMs); // after 16.00
    CHECK(given("17")
          == QStringLiteral("Jam layanan hari ini (Jumat, 17 November 2023) sudah berakhir. Pilih hari kerja "
                            "berikutnya."));
    desk.presenter->enterIntoBar(QStringLiteral("+0"));
    CHECK(desk.presenter->bar().typed == QStringLiteral("Senin, 20 November 2023"));
}
