// SPDX-License-Identifier: GPL-3.0-or-later
// UX-16 below a title bar: 1280x690 and up, with everything that can make the card taller.
#include "tests/ui/widgets/looks.h"
#include "ui/presentation/printtexts.h"

using namespace loket;
using namespace loket::test;
using ui::CounterAction;
using ui::CounterMode;

namespace {

enum class Trouble { Nothing, Stopped, CutOff };

/// The two longest sentences about a printer: two lines of a usual screen each.
ui::PrintingNow printing(Trouble trouble)
{
    ui::PrintingNow now;
    PrintJob job;
    job.order = {PaperKind::Missing, QStringLiteral("ticket:1"), PaperLanguage::Indonesian};
    job.printer = QStringLiteral("system:EPSON-TM-T82-Loket-1");
    job.trouble = trouble == Trouble::Stopped ? PrintTrouble::Stopped : PrintTrouble::CutOff;
    if (trouble == Trouble::Stopped)
        now.queue.waiting.assign(12, job);
    else if (trouble == Trouble::CutOff)
        now.queue.uncertain.assign(12, job);
    return now;
}

struct LowScreen {
    QSize size;
    int services = 1;
    Trouble trouble{};
};

/// The whole window after an act. What it says stays in the failure.
void look(WindowFixture &desk, const LowScreen &screen, const char *moment)
{
    desk.settle();
    QCoreApplication::processEvents();
    const auto *area = desk.window.area();
    CAPTURE(moment, screen.size.width(), screen.size.height(), screen.services, int(screen.trouble), area->hasDrawer(),
            area->height(), area->sizeHint().height());
    CHECK(desk.window.size() == screen.size);
    CHECK(list(clipped(desk.window)) == none);
    CHECK(list(tooSmall(desk.window)) == none);
}

/// What can be read about the printer without a mouse.
QString readOfTrouble(const WindowFixture &desk)
{
    const auto label = visible<ui::ElidedLabel>(*desk.window.status()).front();
    CHECK(label->toolTip().contains(desk.screen().trouble)); // all of it, however little is seen
    CHECK(label->accessibleName() == desk.screen().trouble);
    return label->shown();
}

/// Chooses a result with its longest words, and answers what is asked of it.
void choose(WindowFixture &desk, CounterAction outcome, const char *keys)
{
    desk.press(outcome);
    desk.type(keys);
    if (desk.presenter->isBarOpen())
        desk.presenter->confirmBar();
    desk.settle();
    REQUIRE_FALSE(desk.presenter->isBarOpen());
}

} // namespace

TEST_CASE("On a low screen nothing is cut off, however many services, results and lines about a printer there are")
{
    LowScreen screen{};
    screen.size = GENERATE(QSize(1280, 690), QSize(1280, 700), QSize(1280, 720), QSize(1366, 731));
    screen.services = GENERATE(1, 4, 9);
    screen.trouble = GENERATE(Trouble::Nothing, Trouble::Stopped, Trouble::CutOff);
    const double scale = GENERATE(1.0, 1.15);
    CAPTURE(scale);
    WindowFixture desk(3, ui::ThemeChoice::Light, screen.size, scale, true);
    desk.presenter->showPrinting(printing(screen.trouble));
    desk.become(CounterMode::Serving);
    look(desk, screen, "one service");
    for (int i = 1; i < screen.services; ++i) {
        desk.press(CounterAction::WalkIn);
        desk.type(i % 3 == 0 ? "c" : i % 3 == 1 ? "b" : "a");
        desk.presenter->confirmBar();
        desk.settle();
    }
    look(desk, screen, "all services");
    desk.pass(12 * minuteMs);
    desk.presenter->setNote(QStringLiteral("Membawa kartu keluarga lama\nBerkas asli ikut\nDatang lagi besok"));
    look(desk, screen, "over the standard, with a note");
    choose(desk, CounterAction::OutcomeAccepted, "8");
    look(desk, screen, "a date");
    choose(desk, CounterAction::OutcomeIncomplete, "12");
    look(desk, screen, "what lacks, beside a date");
    choose(desk, CounterAction::OutcomeReferred, "12");
    look(desk, screen, "referred");
    if (scale == 1.0)
        CHECK_FALSE(desk.window.area()->hasDrawer()); // the queue stays beside the card, with one line of results
}

TEST_CASE("A low screen says in one line what is wrong with a printer and where to read on, before the queue is hidden")
{
    const auto trouble = GENERATE(Trouble::Stopped, Trouble::CutOff);
    WindowFixture desk(3, ui::ThemeChoice::Light, QSize(1280, 690), 1, true);
    desk.become(CounterMode::Serving);
    const int height = desk.window.status()->height();
    desk.presenter->showPrinting(printing(trouble));
    const auto process = [] {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    };
    process();
    const int oneLine = desk.window.fontMetrics().lineSpacing() + 2;
    CHECK_FALSE(desk.window.area()->hasDrawer());
    CHECK(readOfTrouble(desk) == desk.screen().shorterTrouble.back());
    CHECK(readOfTrouble(desk).contains(trouble == Trouble::Stopped ? QStringLiteral("12 kertas")
                                                                   : QStringLiteral("11 kertas")));
    CHECK(readOfTrouble(desk).contains(QStringLiteral("Ctrl+Shift+P")));
    CHECK(desk.window.status()->height() <= height + oneLine);

    desk.window.resize(1280, 720); // room for all of it
    process();
    CHECK_FALSE(desk.window.area()->hasDrawer());
    CHECK(readOfTrouble(desk) == desk.screen().trouble);
    desk.window.resize(1024, 690); // the queue is a drawer anyway
    process();
    CHECK(desk.window.area()->hasDrawer());
    CHECK(readOfTrouble(desk) == desk.screen().trouble);
    desk.window.resize(1280, 690);
    process();
    CHECK_FALSE(desk.window.area()->hasDrawer());
    CHECK(readOfTrouble(desk) == desk.screen().shorterTrouble.back());
    desk.presenter->showPrinting({});
    process();
    CHECK(desk.window.status()->height() == height);
}

TEST_CASE("That a preset's day is uncertain stands on the card beside a printer's trouble, on a low screen too")
{
    const auto size = GENERATE(QSize(1024, 690), QSize(1280, 690), QSize(1366, 768));
    const auto trouble = GENERATE(Trouble::Nothing, Trouble::CutOff);
    CAPTURE(size.width(), size.height(), int(trouble));
    WindowFixture desk(2, ui::ThemeChoice::Light, size, 1, true);
    desk.ask([&](Office &office) {
        Holiday other;
        other.date = QStringLiteral("2024-01-01");
        other.nameId = other.nameEn = QStringLiteral("Tahun Baru");
        return office.hours().setHoliday(Act{desk.actor()}, other).map([] { return true; });
    });
    desk.reread();
    desk.presenter->showPrinting(printing(trouble));
    desk.become(CounterMode::Serving);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QString read;
    for (const auto *label : visible<ui::TextLabel>(*desk.head())) {
        const auto *elided = qobject_cast<const ui::ElidedLabel *>(label);
        read += (elided ? elided->shown() : label->text()) + QLatin1Char('\n');
    }
    CAPTURE(read);
    CHECK(read.contains(QStringLiteral("Hari libur 2023 belum dicatat: periksa tanggal ini.")));
    CHECK(desk.window.area()->hasDrawer() == (size.width() < 1280)); // the queue stays where it is
    CHECK(desk.window.size() == size);
    CHECK(list(clipped(desk.window)) == none);
    CHECK(desk.head()->accessibleDescription().contains(QStringLiteral("belum dicatat")));
}

TEST_CASE("The files of an ended visit and what Ctrl+P prints are said whole beside a printer's trouble")
{
    const auto size = GENERATE(QSize(1280, 720), QSize(1366, 768));
    const int services = GENERATE(3, 9);
    CAPTURE(size.width(), services);
    WindowFixture desk(2, ui::ThemeChoice::Light, size, 1, true);
    for (const PaperKind paper : {PaperKind::Receipt, PaperKind::Missing}) {
        desk.ask([&](Office &office) {
            PaperSetting setting = deliveredSetting(*desk.actor().counter, paper);
            setting.printer = QStringLiteral("device:/dev/tanpa/printer");
            setting.ask = PaperAsk::Ask;
            return office.printing().setPaper(Act{desk.actor()}, setting).map([] { return true; });
        });
    }
    desk.presenter->showPrinting(printing(Trouble::Stopped));
    desk.become(CounterMode::Serving);
    for (int i = 1; i < services; ++i) {
        desk.press(CounterAction::WalkIn);
        desk.type(i % 3 == 0 ? "c" : i % 3 == 1 ? "b" : "a");
        desk.presenter->confirmBar();
        desk.settle();
    }
    for (int i = 1; i <= services; ++i) {
        desk.presenter->switchLeg(i);
        desk.settle();
        desk.pass(4 * minuteMs);
        choose(desk, i == 1 ? CounterAction::OutcomeIncomplete : CounterAction::OutcomeAccepted, i == 1 ? "12" : "8");
    }
    desk.key(Qt::Key_F8);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    const auto said = visible<ui::ElidedLabel>(*desk.window.status()).back();
    CHECK(said->accessibleName() == desk.said());
    const QString shown = said->shown();
    CAPTURE(desk.said(), shown);
    CHECK(shown.startsWith(QStringLiteral("A-001 selesai dalam ")));
    CHECK(shown.endsWith(QStringLiteral("Ctrl+P mencetak: Bukti, Lembar kekurangan.")));
    CHECK(shown.contains(QStringLiteral(". Selesai pada: "))); // codes and days, not cut
    CHECK(shown.contains(QStringLiteral(". Kurang: ")));
}

TEST_CASE("A line says the first of its shorter texts that fits, else what it can of the last")
{
    const Indonesian indonesian;
    REQUIRE(ui::loadFonts());
    ui::ElidedLabel label(ui::Face::Body);
    label.showText(QStringLiteral("Berkas DPP6-9WN8 selesai Rabu, 29 November 2023."),
                   {QStringLiteral("Selesai pada: DPP6-9WN8 29 Nov."), QStringLiteral("1 berkas: lihat Ctrl+D.")});
    const auto shownIn = [&](const QString &room) {
        label.resize(label.fontMetrics().horizontalAdvance(room) + 4, 30);
        return label.shown();
    };
    CHECK(shownIn(QStringLiteral("Berkas DPP6-9WN8 selesai Rabu, 29 November 2023."))
          == QStringLiteral("Berkas DPP6-9WN8 selesai Rabu, 29 November 2023."));
    CHECK(shownIn(QStringLiteral("Selesai pada: DPP6-9WN8 29 Nov."))
          == QStringLiteral("Selesai pada: DPP6-9WN8 29 Nov."));
    CHECK(shownIn(QStringLiteral("1 berkas: lihat Ctrl+D.")) == QStringLiteral("1 berkas: lihat Ctrl+D."));
    CHECK(shownIn(QStringLiteral("1 berkas")).endsWith(QChar(0x2026)));
}
