// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/indonesian.h"
#include "tests/ui/presentation/samples.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/language.h"
#include "ui/presentation/standardchip.h"

using namespace loket;
using namespace loket::ui;
using namespace loket::test;

TEST_CASE("Running clocks show whole seconds, and hours only when there are some")
{
    CHECK(ClockText::running(0) == QStringLiteral("00:00"));
    CHECK(ClockText::running(-5) == QStringLiteral("00:00"));
    CHECK(ClockText::running(999) == QStringLiteral("00:00"));
    CHECK(ClockText::running(462'999) == QStringLiteral("07:42"));
    CHECK(ClockText::running(3'599'999) == QStringLiteral("59:59"));
    CHECK(ClockText::running(3'600'000) == QStringLiteral("1:00:00"));
    CHECK(ClockText::running(Millis(25) * 60 * minuteMs + 61 * secondMs) == QStringLiteral("25:01:01"));
}

TEST_CASE("Dates and times are Indonesian and of the office's zone, whatever the PC is set to")
{
    const Indonesian indonesian;
    const auto zone = OfficeZone::fromId(QStringLiteral("Asia/Makassar"));
    REQUIRE(zone);
    CHECK(ClockText::date(*zone, sampleNow) == QStringLiteral("Jumat, 17 November 2023"));
    CHECK(ClockText::time(*zone, sampleNow) == QStringLiteral("09.41"));
    // One minute after midnight there, still Friday in New York and in UTC.
    const Instant saturday = sampleNow + (14 * 60 + 20) * minuteMs;
    CHECK(ClockText::date(*zone, saturday) == QStringLiteral("Sabtu, 18 November 2023"));
    CHECK(ClockText::time(*zone, saturday) == QStringLiteral("00.01"));
}

TEST_CASE("Lengths in sentences")
{
    const Indonesian indonesian;
    CHECK(ClockText::inWords(20'400) == QStringLiteral("20 detik"));
    CHECK(ClockText::inWords(8 * minuteMs + 30 * secondMs) == QStringLiteral("8 menit"));
    // A clock is never set by a whole hour to the millisecond.
    CHECK(ClockText::step(-120 * minuteMs + 40) == QStringLiteral("2 jam"));
    CHECK(ClockText::step(24 * 60 * minuteMs + 3) == QStringLiteral("1 hari"));
    CHECK(ClockText::step(-(25 * 60 + 30) * minuteMs) == QStringLiteral("1 hari 1 jam 30 menit"));
    CHECK(ClockText::step(7 * minuteMs) == QStringLiteral("7 menit"));
    CHECK(ClockText::step(-12 * secondMs) == QStringLiteral("12 detik"));
    CHECK(ClockText::minutes(20 * minuteMs) == QStringLiteral("20 mnt"));
}

TEST_CASE("The chip changes at 80 and above 100 percent of the standard")
{
    const Indonesian indonesian;
    ServiceStandard standard;
    standard.counterMinutes = 10;
    standard.status = StandardStatus::Verified;
    const auto text = [&](Millis used) { return StandardChip(used, &standard).text(); };
    CHECK(text(0) == QStringLiteral("● Dalam standar · standar 10 mnt"));
    CHECK(text(8 * minuteMs - 1) == QStringLiteral("● Dalam standar · standar 10 mnt"));
    CHECK(text(8 * minuteMs) == QStringLiteral("▲ Mendekati batas · standar 10 mnt"));
    CHECK(text(10 * minuteMs) == QStringLiteral("▲ Mendekati batas · standar 10 mnt"));
    CHECK(text(10 * minuteMs + 1) == QStringLiteral("■ Melewati standar +00:00 · standar 10 mnt"));
    CHECK(text(12 * minuteMs + 10 * secondMs) == QStringLiteral("■ Melewati standar +02:10 · standar 10 mnt"));
}

TEST_CASE("Without a standard in force there is no chip, and an example is named as one")
{
    const Indonesian indonesian;
    ServiceStandard standard;
    standard.counterMinutes = 10;
    CHECK_FALSE(StandardChip(minuteMs, nullptr).isShown());
    CHECK_FALSE(StandardChip(99 * minuteMs, &standard).isShown());
    CHECK(StandardChip(99 * minuteMs, &standard).text().isEmpty());
    standard.status = StandardStatus::Example;
    CHECK(StandardChip(0, &standard).text() == QStringLiteral("● Dalam standar · standar contoh 10 mnt"));
    standard.counterMinutes.reset();
    CHECK_FALSE(StandardChip(0, &standard).isShown());
}

TEST_CASE("Names of records follow the language of the screen")
{
    const Service service = sampleCatalogue().services.front();
    CHECK(Language::nameOf(service) == QStringLiteral("Family card"));
    const Indonesian indonesian;
    CHECK(Language::nameOf(service) == QStringLiteral("Kartu keluarga"));
    CHECK(Language::inSentence(QStringLiteral("Lanjut usia")) == QStringLiteral("lanjut usia"));
    CHECK(Language::inSentence(QStringLiteral("KTP-el")) == QStringLiteral("KTP-el"));
    CHECK(Language::inSentence(QString()).isEmpty());
}
