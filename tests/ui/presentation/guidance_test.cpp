// SPDX-License-Identifier: GPL-3.0-or-later
// The guidance cards: which come first in which situation, their keys, and the line that offers them.
#include "tests/ui/presentation/peopledesk.h"
#include "ui/presentation/language.h"
#include "ui/presentation/recordtexts.h"

using namespace loket;
using namespace loket::test;
using ui::CounterAction;
using ui::CounterMode;

namespace {

constexpr Millis pastEveryStandard = 3 * 60 * minuteMs;

QStringList titles(const ui::GuidanceView &view, bool nowOnly)
{
    QStringList found;
    for (const auto &item : view.items) {
        if (item.helpsNow || !nowOnly)
            found << item.title;
    }
    return found;
}

QString firstOnes(const DeskFixture &desk)
{
    return titles(desk.presenter->guidance(), true).join(QStringLiteral(" / "));
}

struct Serving : DeskFixture {
    Serving()
    {
        press(CounterAction::Primary);
        press(CounterAction::Primary);
        REQUIRE(screen().mode == CounterMode::Serving);
    }
    void passTheStandard()
    {
        pass(pastEveryStandard);
        REQUIRE(screen().chip.light() == StandardLight::Over);
    }
};

} // namespace

TEST_CASE("In every situation the cards that help there come first, and all twelve stand under a key of their own")
{
    DeskFixture desk(2, false);
    desk.take("B", "LANSIA");
    desk.reread();
    const auto look = [&](const char *first, const char *situation) {
        const auto view = desk.presenter->guidance();
        CHECK(firstOnes(desk) == QString::fromUtf8(first));
        CHECK(view.situation == QString::fromUtf8(situation));
        QString keys;
        for (const auto &item : view.items) {
            keys += item.key;
            CHECK_FALSE(item.lines.isEmpty());
        }
        CHECK(keys == QStringLiteral("123456789abc"));
        auto all = titles(view, false);
        CHECK(all.removeDuplicates() == 0);
    };
    look("Sapa (20 detik) / Hati, Ahli, Aksi", "Awal hari, petugas masuk");
    desk.press(CounterAction::OpenOrClose);
    look("Hati, Ahli, Aksi", "Layar utama petugas");
    desk.press(CounterAction::Primary);
    look("Sapa (20 detik) / Kelompok prioritas", "Nomor dipanggil");
    desk.press(CounterAction::Primary);
    look("Kerjakan / Kelompok prioritas", "Sedang dilayani");
}

TEST_CASE("Past the standard the cards for that come first, and what else is known of the visit follows")
{
    Serving desk;
    CHECK(firstOnes(desk) == QStringLiteral("Kerjakan"));
    desk.passTheStandard();
    CHECK(firstOnes(desk) == QStringLiteral("Kerjakan / Kalimat pengganti"));
    CHECK(desk.presenter->guidance().situation == QStringLiteral("Waktu melewati standar"));
}

TEST_CASE("A card that is out of use is not shown, and the office's own words are")
{
    Serving desk;
    desk.ask([&](Office &office) -> Result<bool> {
        GuidanceCard card = office.catalogue().guidance.at(2);
        card.titleId = QStringLiteral("Kerjakan segera");
        card.bodyId = QStringLiteral("Satu\nDua");
        GuidanceCard away = office.catalogue().guidance.at(0);
        away.active = false;
        return office.setup().changeCard(Act{desk.actor()}, card).and_then([&] {
            return office.setup().changeCard(Act{desk.actor()}, away).map([] { return true; });
        });
    });
    desk.reread();
    const auto view = desk.presenter->guidance();
    REQUIRE(view.items.size() == 11);
    CHECK(view.items.front().title == QStringLiteral("Kerjakan segera"));
    CHECK(view.items.front().lines == QStringList({QStringLiteral("Satu"), QStringLiteral("Dua")}));
    CHECK_FALSE(titles(view, false).contains(QStringLiteral("Sapa (20 detik)")));
}

TEST_CASE("Ctrl+Shift+K asks for the cards in every state but a locked one, and leaves a question where it is")
{
    DeskFixture desk;
    CHECK(ui::keyOf(CounterAction::Guidance) == QStringLiteral("Ctrl+Shift+K"));
    int wanted = 0;
    QObject::connect(desk.presenter.get(), &ui::CounterPresenter::guidanceWanted, [&wanted] { ++wanted; });
    desk.press(CounterAction::Guidance);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::GiveNumber);
    desk.press(CounterAction::Guidance);
    CHECK(desk.presenter->isBarOpen());
    CHECK(wanted == 2);
    CHECK(desk.screen().mode == CounterMode::Serving);
    letPeopleIn(desk);
    CHECK(desk.screen().presence == ui::Presence::Locked);
    desk.press(CounterAction::Guidance);
    CHECK(wanted == 2);
}

TEST_CASE("Past the standard one line offers the guidance, once for each visitor, until it is taken or put away")
{
    Serving desk;
    CHECK_FALSE(desk.screen().offersGuidance);
    CHECK_FALSE(desk.screen().status.contains(QStringLiteral("panduan")));
    desk.passTheStandard();
    const auto offered = [&] {
        return desk.screen().offersGuidance
            && desk.screen().status.endsWith(QStringLiteral("Kartu panduan: Ctrl+Shift+K (Esc menutup ini)"));
    };
    CHECK(offered());
    SECTION("put away")
    {
        desk.presenter->dismissGuidance();
    }
    SECTION("taken")
    {
        desk.press(CounterAction::Guidance);
    }
    CHECK_FALSE(desk.screen().offersGuidance);
    CHECK_FALSE(desk.screen().status.contains(QStringLiteral("panduan")));
    desk.pass(minuteMs);
    desk.reread();
    CHECK_FALSE(desk.screen().offersGuidance);
    desk.press(CounterAction::Primary); // finish and call
    desk.press(CounterAction::Primary);
    REQUIRE(desk.screen().mode == CounterMode::Serving);
    CHECK_FALSE(desk.screen().offersGuidance);
    desk.passTheStandard();
    CHECK(offered()); // the next visitor
}

TEST_CASE("The guidance is not offered where printing is in trouble, under a lock, or when no card is in use")
{
    Serving desk;
    desk.passTheStandard();
    REQUIRE(desk.screen().offersGuidance);
    SECTION("locked")
    {
        letPeopleIn(desk);
        CHECK_FALSE(desk.screen().offersGuidance);
    }
    SECTION("no card")
    {
        desk.ask([&](Office &office) -> Result<bool> {
            for (auto card : std::vector<GuidanceCard>(office.catalogue().guidance)) {
                card.active = false;
                if (const auto done = office.setup().changeCard(Act{desk.actor()}, card); !done)
                    return tl::unexpected(done.error());
            }
            return true;
        });
        desk.reread();
        CHECK_FALSE(desk.screen().offersGuidance);
        CHECK(desk.presenter->guidance().items.empty());
    }
    SECTION("trouble")
    {
        PrintJob stuck;
        stuck.order.paper = PaperKind::Receipt;
        stuck.trouble = PrintTrouble::NoPaper;
        ui::PrintingNow printing;
        printing.queue.waiting = {stuck};
        desk.presenter->showPrinting(printing);
        CHECK_FALSE(desk.screen().trouble.isEmpty());
        CHECK_FALSE(desk.screen().offersGuidance);
        desk.presenter->showPrinting({});
        CHECK(desk.screen().offersGuidance);
    }
}

TEST_CASE("Cells of the guidance cards have titles, and their situations names")
{
    const Indonesian indonesian;
    for (const char *column : {"title", "title_en", "body", "body_en", "contexts"})
        CHECK(ui::RecordTexts::column(QString::fromLatin1(column)) != QString::fromLatin1(column));
    CHECK(ui::RecordTexts::cell({QStringLiteral("contexts"), CellKind::Text, false},
                                QStringLiteral("in_service,ticket_over_standard"))
          == QStringLiteral("Sedang dilayani, Waktu melewati standar"));
}

TEST_CASE("An incident is noted by four keys: the behaviour, who helped, how it ended")
{
    Serving desk;
    desk.press(CounterAction::Incident);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt == QStringLiteral("Apa yang dilakukan? Perilakunya, bukan orangnya"));
    desk.type("1");
    CHECK(desk.presenter->bar().prompt == QStringLiteral("Siapa yang datang membantu?"));
    REQUIRE(desk.presenter->bar().options.size() >= 2);
    CHECK(desk.presenter->bar().options.front().text == QStringLiteral("Tidak ada"));
    desk.type("2");
    desk.type("1");
    CHECK_FALSE(desk.presenter->isBarOpen());
    CHECK(desk.said() == QStringLiteral("Kejadian dicatat. Kepala unit membacanya dalam ringkasan hari ini."));
    CHECK(desk.screen().mode == CounterMode::Serving);
    const auto document = desk.ask([&](Office &office) {
        return office.report({}).and_then(
            [&](DayReport *report) { return report->summary(office.today(), office.today()); });
    });
    REQUIRE(document.incidents.size() == 1);
    CHECK(document.incidents.front().number.text() == desk.screen().number);
    CHECK(document.incidents.front().helper);
}
