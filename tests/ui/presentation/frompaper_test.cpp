// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a paper is typed at the counter: codes, receipt numbers and old numbers at F2, Ctrl+N and F3.
#include "tests/support/keyboardlayouts.h"
#include "tests/ui/presentation/filesatcounter.h"
#include "ui/presentation/clocktext.h"

using namespace loket;
using namespace loket::test;
using ui::CounterAction;
using ui::CounterMode;

namespace {

enum class FileLeft { Nothing, LacksPapers, IsInProcess };

/// A-001 of Friday 17 November 2023 has left an open file, or none; today is Monday.
struct Monday : FilesAtTheCounter {
    explicit Monday(FileLeft left = FileLeft::LacksPapers) : FilesAtTheCounter(left != FileLeft::Nothing)
    {
        if (left == FileLeft::LacksPapers)
            file = sentHome();
        else
            press(CounterAction::FinishOnly);
        if (left == FileLeft::IsInProcess)
            file = filesOf("A-001").front().application;
        pass(3 * 24 * 60 * minuteMs);
        reread();
        if (screen().mode == CounterMode::Closed)
            press(CounterAction::OpenOrClose);
        REQUIRE(screen().mode == CounterMode::Idle);
    }
    /// Typed at a question, with the code of the file for `CODE`, then Enter.
    void typeAt(CounterAction key, QString typed)
    {
        typed.replace(QStringLiteral("CODE"), applicationcode::text(file.code));
        press(key);
        type(typed.toLatin1().constData());
        presenter->confirmBar();
        settle();
        pass(secondMs);
    }
    std::optional<ApplicationId> lastGiven()
    {
        const auto all = snapshot();
        const auto &waiting = all.waiting.empty() ? all.elsewhere : all.waiting;
        return waiting.empty() ? std::nullopt
                               : visit(waiting.back().number.text().toLatin1().constData()).legs.front().application;
    }

    Application file;
};

} // namespace

TEST_CASE("What a paper shows gives a number for its open file at Ctrl+N, with and without 0 first")
{
    const char *typed = GENERATE("CODE", "0CODE", "2023-11-17/A-001", "02023-11-17/A-001", "A-001 17/11", "a001/17/11",
                                 "17/11 a1", "0A-001 17/11", "a001", "A-1", "0a1");
    CAPTURE(typed);
    Monday desk;
    desk.typeAt(CounterAction::GiveNumber, QString::fromLatin1(typed));
    CAPTURE(desk.said().toStdString());
    CHECK_FALSE(desk.presenter->isBarOpen());
    CHECK(desk.lastGiven() == desk.file.id);
}

TEST_CASE("A number for a file that is not ready is given only when that has been said")
{
    const char *typed = GENERATE("CODE", "0A-001 17/11");
    Monday desk(FileLeft::IsInProcess);
    const auto waiting = [&] {
        const auto all = desk.snapshot();
        return all.waiting.size() + all.elsewhere.size();
    };
    const auto before = waiting();
    desk.typeAt(CounterAction::GiveNumber, QString::fromLatin1(typed));
    CHECK(waiting() == before);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt == QStringLiteral("Belum siap. Tetap beri nomor?"));
    REQUIRE(desk.presenter->bar().options.size() == 1);
    CHECK(desk.presenter->bar().options.front().text.contains(QStringLiteral("dijanjikan")));
    SECTION("all the same")
    {
        desk.type("1");
        CHECK(desk.lastGiven() == desk.file.id);
    }
    SECTION("no")
    {
        desk.presenter->cancelBar();
        desk.settle();
        CHECK(waiting() == before);
    }
}

TEST_CASE("What a paper shows leads to its open file at F2, where a digit begins a day")
{
    const char *typed = GENERATE("0CODE", "2023-11-17/A-001", "0A-001 17/11", "17/11 a1", "0a1");
    CAPTURE(typed);
    Monday desk;
    desk.typeAt(CounterAction::WalkIn, QString::fromLatin1(typed));
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt.startsWith(applicationcode::text(desk.file.code)));
    desk.type("1"); // serve now
    REQUIRE(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.snapshot().current->legs.front().application == desk.file.id);
}

TEST_CASE("A bare number that may be of several days asks for the one that is meant")
{
    Monday desk;
    desk.take(); // another A-001
    desk.reread();
    desk.press(CounterAction::Primary); // A-002 of Friday comes first
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    REQUIRE(desk.number() == QStringLiteral("A-001"));
    desk.press(CounterAction::Primary);
    REQUIRE(desk.screen().mode == CounterMode::Serving);
    const Application later = desk.sentHome();
    REQUIRE(later.id != desk.file.id);
    desk.pass(24 * 60 * minuteMs);
    desk.reread();
    if (desk.screen().mode == CounterMode::Closed)
        desk.press(CounterAction::OpenOrClose);
    const CounterAction key = GENERATE(CounterAction::GiveNumber, CounterAction::WalkIn);
    desk.typeAt(key, QStringLiteral("0a1"));
    REQUIRE(desk.presenter->isBarOpen());
    REQUIRE(desk.presenter->bar().options.size() == 2);
    const auto under = [](const char *day, const Application &one) {
        const OfficeDay of = *OfficeDay::fromText(QString::fromLatin1(day));
        return ui::ClockText::date(of) + QStringLiteral(" · A-001 · ") + applicationcode::text(one.code);
    };
    CHECK(desk.presenter->bar().options.front().text.startsWith(under("2023-11-20", later)));
    CHECK(desk.presenter->bar().options.back().text.startsWith(under("2023-11-17", desk.file)));
    SECTION("one that is over is named too, and nothing but that comes of it")
    {
        desk.presenter->cancelBar();
        desk.ask([&](Office &office) { return office.applications().withdraw(Act{desk.actor()}, later.id); });
        desk.typeAt(key, QStringLiteral("0a1"));
        REQUIRE(desk.presenter->isBarOpen());
        REQUIRE(desk.presenter->bar().options.size() == 2);
        const auto given = desk.lastGiven();
        desk.type("1");
        CHECK(desk.said().contains(applicationcode::text(later.code)));
        CHECK(desk.lastGiven() == given);
        CHECK(desk.screen().mode == CounterMode::Idle);
        return;
    }
    desk.type("2");
    if (key == CounterAction::GiveNumber)
        CHECK(desk.lastGiven() == desk.file.id);
    else
        CHECK(desk.presenter->bar().prompt.startsWith(applicationcode::text(desk.file.code)));
}

TEST_CASE("A paper whose visit left no open file is told so in one sentence")
{
    const CounterAction key = GENERATE(CounterAction::GiveNumber, CounterAction::WalkIn);
    Monday desk(FileLeft::Nothing);
    desk.typeAt(key, QStringLiteral("02023-11-17/A-001"));
    CHECK_FALSE(desk.presenter->isBarOpen());
    CHECK(desk.said() == QStringLiteral("Tidak ada berkas terbuka pada 2023-11-17/A-001. Pilih layanannya saja."));
    desk.typeAt(key, QStringLiteral("0A-777 17/11"));
    CHECK(desk.said()
          == QStringLiteral("Tidak ada kunjungan dengan A-777 17/11. Periksa nomor dan harinya, atau kodenya."));
    CHECK(desk.snapshot().waiting.size() == 1); // A-002, as before
}

TEST_CASE("What is not found stays in the question where it was typed, and is put right there")
{
    const CounterAction key = GENERATE(CounterAction::GiveNumber, CounterAction::WalkIn);
    Monday desk;
    desk.typeAt(key, QStringLiteral("0A-777 17/11"));
    CHECK(desk.presenter->toast()->isError);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().text == QStringLiteral("A-777 17/11"));
    desk.presenter->enterIntoBar(QStringLiteral("A-001 17/11"));
    desk.presenter->confirmBar();
    desk.settle();
    CHECK_FALSE((desk.presenter->toast() && desk.presenter->toast()->isError));
    if (key == CounterAction::GiveNumber)
        CHECK(desk.lastGiven() == desk.file.id);
    else
        CHECK(desk.presenter->bar().prompt.startsWith(applicationcode::text(desk.file.code)));
}

TEST_CASE(
    "A23: what a scanner types on another keyboard layout is refused whole, and never gives or finds another number")
{
    const CounterAction key = GENERATE(CounterAction::GiveNumber, CounterAction::WalkIn);
    const auto layout = GENERATE(from_range(keyboardLayouts()));
    const char *printed = GENERATE("XLVJ-K5HK", "2026-12-17/A-001", "A-001", "A-024");
    CAPTURE(layout.name, printed);
    const QString typed = layout.typed(QString::fromLatin1(printed));
    Monday desk;
    const auto numbers = [&] { return desk.snapshot().waiting.size() + desk.snapshot().elsewhere.size(); };
    const auto before = numbers();
    desk.typeAt(key, typed);
    CHECK(numbers() == before);
    CHECK(desk.screen().mode == CounterMode::Idle);
    REQUIRE(desk.presenter->toast());
    CHECK(desk.presenter->toast()->isError);
    CHECK(desk.said().contains(typed, Qt::CaseInsensitive));
}

TEST_CASE("A search beside an open question takes nothing from what was typed there, unless it finds something")
{
    Monday desk;
    desk.press(CounterAction::WalkIn);
    desk.type("0");
    desk.presenter->enterIntoBar(QStringLiteral("A-00"));
    desk.press(CounterAction::Search);
    REQUIRE(desk.presenter->isBarOpen());
    desk.presenter->search(QStringLiteral("A-777 17/11"));
    desk.settle();
    CHECK(desk.presenter->toast()->isError);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().text == QStringLiteral("A-00"));
    desk.presenter->search(applicationcode::text(desk.file.code));
    desk.settle();
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt.startsWith(applicationcode::text(desk.file.code)));
}

TEST_CASE("What a search had found is asked about until the next search, whatever that one finds")
{
    Monday desk;
    const QString code = applicationcode::text(desk.file.code);
    desk.presenter->search(code);
    desk.settle();
    REQUIRE(desk.presenter->isBarOpen());
    SECTION("nothing")
    {
        desk.presenter->search(QStringLiteral("A-777 17/11"));
        desk.settle();
        CHECK(desk.presenter->toast()->isError);
        CHECK_FALSE(desk.presenter->isBarOpen());
    }
    SECTION("something: the window is told between the questions, so that the keys go to the new one")
    {
        int closed = 0;
        QObject::connect(desk.presenter.get(), &ui::CounterPresenter::barChanged, desk.presenter.get(),
                         [&] { closed += desk.presenter->isBarOpen() ? 0 : 1; });
        desk.presenter->search(code);
        desk.settle();
        CHECK(desk.presenter->isBarOpen());
        CHECK(closed == 1);
    }
}

TEST_CASE("An old number is never taken for another day's: one file of several days is shown before a number is given")
{
    Monday desk;
    desk.take(); // A-001 of today, which waits
    desk.reread();
    desk.typeAt(CounterAction::GiveNumber, QStringLiteral("a001"));
    REQUIRE(desk.presenter->isBarOpen());
    REQUIRE(desk.presenter->bar().options.size() == 1);
    desk.type("1");
    CHECK(desk.lastGiven() == desk.file.id);
}

TEST_CASE("The refusal of a search goes when the next one finds something")
{
    DeskFixture desk(2);
    desk.presenter->queue().setSearch(QStringLiteral("b777"));
    desk.presenter->search(QStringLiteral("b777"));
    desk.settle();
    REQUIRE(desk.presenter->toast()->isError);
    SECTION("everywhere")
    {
        desk.presenter->search(QStringLiteral("A-002 17/11"));
        desk.settle();
        CHECK(desk.said().contains(QStringLiteral("A-002"))); // he waits, and the list shows something else
        CHECK_FALSE(desk.presenter->toast()->isError);
    }
    SECTION("in the queue")
    {
        desk.presenter->queue().setSearch(QStringLiteral("kartu"));
        desk.presenter->search(QStringLiteral("kartu"));
        CHECK(desk.said().isEmpty());
    }
    SECTION("what was said of something else stays")
    {
        desk.press(CounterAction::Primary);
        const QString calling = desk.said();
        desk.presenter->queue().setSearch(QStringLiteral("a2"));
        desk.presenter->search(QStringLiteral("a2"));
        desk.settle();
        CHECK(desk.said() == calling);
    }
}
