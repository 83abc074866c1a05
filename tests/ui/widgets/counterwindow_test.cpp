// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/looks.h"
#include "ui/widgets/barpanel.h"

#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>

using namespace loket;
using namespace loket::test;
using ui::CounterAction;
using ui::CounterMode;

namespace {

/// Counts dialogs that open while it lives.
class DialogWatch : public QObject
{
public:
    DialogWatch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && qobject_cast<QDialog *>(watched))
            ++dialogs;
        return false;
    }
    int dialogs = 0;
};

void collect(const QList<QAction *> &actions, QSet<QAction *> &found)
{
    for (QAction *action : actions) {
        found.insert(action);
        if (action->menu())
            collect(action->menu()->actions(), found);
    }
}

} // namespace

TEST_CASE("Fifty visitors are served with two keys each and no dialog")
{
    WindowFixture desk(50);
    const DialogWatch watch;
    desk.key(Qt::Key_F8);
    desk.presses = 0;
    for (int visitor = 0; visitor < 50; ++visitor) {
        CHECK(desk.screen().mode == CounterMode::Called);
        desk.key(Qt::Key_F8);
        CHECK(desk.head()->hasFocus());
        desk.key(Qt::Key_F8);
        CHECK(QApplication::activeModalWidget() == nullptr);
    }
    CHECK(desk.presses == 100);
    CHECK(desk.snapshot().today.served == 50);
    CHECK(watch.dialogs == 0);
}

TEST_CASE("Function keys work while somebody types, and no character is lost")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    desk.note()->setFocus();
    QTest::keyClicks(desk.note(), QStringLiteral("KK lama"));
    const TicketId first = desk.screen().ticket;
    desk.key(Qt::Key_F8);
    CHECK(desk.screen().ticket != first);
    CHECK(desk.screen().mode == CounterMode::Called);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.screen().ticket == first);
    CHECK(desk.note()->toPlainText() == QStringLiteral("KK lama"));
    desk.key(Qt::Key_F8);
    desk.window.queue()->search()->setFocus();
    QTest::keyClicks(desk.window.queue()->search(), QStringLiteral("a0"));
    desk.pass(10 * secondMs);
    desk.key(Qt::Key_F9);
    CHECK(desk.said() == QStringLiteral("A-002 dipanggil lagi (ke-2)."));
    CHECK(desk.window.queue()->search()->text() == QStringLiteral("a0"));
    CHECK(desk.window.queue()->search()->hasFocus()); // nothing changed hands
    desk.pass(minuteMs);
    desk.key(Qt::Key_F7);
    CHECK(desk.said().startsWith(QStringLiteral("A-002 ditandai tidak hadir.")));
}

TEST_CASE("A double press is one transition, and a key held down is one press")
{
    WindowFixture desk;
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_F8);
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_F8);
    desk.settle();
    CHECK(desk.screen().mode == CounterMode::Called);
    desk.pass(600);
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_F8);
    desk.settle();
    CHECK(desk.screen().mode == CounterMode::Called);
    for (const QAction *action : desk.window.actions())
        CHECK_FALSE(action->autoRepeat());
}

TEST_CASE("After a change of visitor a typed space or Enter presses nothing")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    desk.key(Qt::Key_F8);
    CHECK(desk.head()->hasFocus());
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_Return);
    CHECK(desk.screen().mode == CounterMode::Called);
}

TEST_CASE("A transition within one visit keeps the focus")
{
    WindowFixture desk;
    desk.become(CounterMode::Called);
    desk.window.queue()->search()->setFocus();
    desk.key(Qt::Key_F8);
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.window.queue()->search()->hasFocus());
}

TEST_CASE("Ctrl+Z takes back the act with the focus on the card, and the text in a field")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    desk.note()->setFocus();
    QTest::keyClicks(desk.note(), QStringLiteral("salah"));
    QTest::keyClick(desk.note(), Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.note()->toPlainText().isEmpty());
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.window.status()->undoButton()->isVisible());
    desk.head()->setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.screen().mode == CounterMode::Called);
}

TEST_CASE("Ctrl+Z is answered also where nothing is left to take back, and no button offers it then")
{
    WindowFixture desk(0);
    CHECK_FALSE(desk.window.status()->undoButton()->isVisible()); // the counter was opened: not taken back
    desk.head()->setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.said().startsWith(QStringLiteral("Tidak ada tindakan Anda hari ini")));
    CHECK_FALSE(desk.window.status()->undoButton()->isVisible());
}

TEST_CASE("The inline bar is answered by keys, left by Esc, and never in the way of the state keys")
{
    WindowFixture desk(0);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.presenter->isBarOpen());
    desk.key(Qt::Key_A);
    desk.key(Qt::Key_2);
    desk.key(Qt::Key_Return);
    CHECK_FALSE(desk.presenter->isBarOpen());
    CHECK(desk.visit("A-001").ticket.priority == QStringLiteral("DISABILITAS"));
    CHECK(desk.head()->hasFocus());
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.presenter->isBarOpen());
    desk.key(Qt::Key_L, Qt::ControlModifier);
    desk.presses = 1;
    for (const auto typed : {Qt::Key_A, Qt::Key_0, Qt::Key_0, Qt::Key_1, Qt::Key_1})
        desk.key(typed);
    CHECK(desk.presses <= 6);
    CHECK(desk.visit("A-001").ticket.priority == QStringLiteral("LANSIA"));
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_F8);
    CHECK(desk.screen().mode == CounterMode::Called);
    CHECK_FALSE(desk.presenter->isBarOpen());
}

TEST_CASE("Outcomes by Ctrl and digit move the choice, each with what it needs to know")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    desk.key(Qt::Key_3, Qt::ControlModifier);
    desk.key(Qt::Key_1); // the first requirement lacks
    desk.key(Qt::Key_Return);
    CHECK(desk.screen().outcome == LegOutcome::Incomplete);
    desk.key(Qt::Key_2, Qt::ControlModifier);
    desk.key(Qt::Key_2); // ready in two working days
    CHECK(desk.screen().outcome == LegOutcome::Accepted);
    desk.key(Qt::Key_5, Qt::ControlModifier);
    desk.key(Qt::Key_1); // where to
    desk.key(Qt::Key_2); // we tell them
    CHECK(desk.screen().outcome == LegOutcome::Referred);
    QStringList chosen;
    for (const auto *radio : visible<QRadioButton>(desk.window)) {
        if (radio->isChecked())
            chosen += radio->text();
    }
    CHECK(chosen == QStringList{QStringLiteral("Dirujuk")});
}

TEST_CASE("Ctrl and a digit correct the outcome also while its question is open, Alt and a digit answers and finishes")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    desk.key(Qt::Key_2, Qt::ControlModifier); // asks for the day
    desk.key(Qt::Key_4, Qt::ControlModifier); // no, refused: asks for the reason
    desk.key(Qt::Key_3, Qt::ControlModifier); // no, incomplete: asks for what lacks
    desk.key(Qt::Key_3, Qt::ControlModifier); // said already
    CHECK(desk.number() == QStringLiteral("A-001"));
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.presenter->bar().finish.startsWith(QStringLiteral("Alt + angka: ")));
    desk.key(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.visit("A-001").ticket.state == TicketState::Finished);
    CHECK(desk.visit("A-001").legs.front().outcome == LegOutcome::Incomplete);
    CHECK(desk.number() == QStringLiteral("A-002"));
}

TEST_CASE("Alt and a digit go to another service only while no question is open")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_B);
    REQUIRE(desk.screen().legs.size() == 2);
    for (const auto question : {Qt::Key_M, Qt::Key_4}) { // one that does not finish, and one that does
        desk.key(question, Qt::ControlModifier);
        REQUIRE(desk.presenter->isBarOpen());
        desk.key(Qt::Key_9, Qt::AltModifier); // no answer
        if (question == Qt::Key_M)
            desk.key(Qt::Key_2, Qt::AltModifier);
        CHECK(desk.presenter->isBarOpen());
        CHECK(desk.screen().legs.front().running);
        desk.key(Qt::Key_Escape);
    }
    desk.key(Qt::Key_2, Qt::AltModifier);
    CHECK(desk.screen().legs.back().running);
}

TEST_CASE("A table with rows has a current one, an empty table takes no focus")
{
    WindowFixture desk(2);
    auto *table = desk.window.queue()->table();
    CHECK(table->currentIndex().isValid());
    CHECK(table->focusPolicy() != Qt::NoFocus);
    table->setFocus();
    desk.become(CounterMode::Serving);
    desk.key(Qt::Key_F8);
    CHECK(desk.presenter->queue().rowCount() == 0);
    CHECK(table->focusPolicy() == Qt::NoFocus);
    CHECK_FALSE(table->hasFocus());
    CHECK(QApplication::focusWidget() != nullptr);
}

TEST_CASE("Enter in the list calls, the current row stays with its number when others go")
{
    WindowFixture desk(4);
    auto *table = desk.window.queue()->table();
    table->setFocus();
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_F8);
    CHECK(table->currentIndex().row() == 1); // A-003, now the second
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    table->setFocus();
    desk.key(Qt::Key_Return);
    REQUIRE(desk.presenter->isBarOpen());
    desk.key(Qt::Key_1);
    CHECK(desk.number() == QStringLiteral("A-003"));
}

TEST_CASE("The title, the status text and the window's description say each state")
{
    WindowFixture desk;
    desk.become(CounterMode::Called);
    CHECK(desk.window.windowTitle()
          == QStringLiteral("Memanggil A-001 · Loket 1 · uji coba, tanpa masuk akun · Loket Prima"));
    CHECK(desk.window.status()->text() == QStringLiteral("Memanggil A-001 ke Loket 1."));
    CHECK(desk.window.accessibleDescription() == desk.window.status()->text());
    CHECK(desk.head()->accessibleName().startsWith(QStringLiteral("Panggilan ke-1, A-001, Penerbitan kartu keluarga")));
}

TEST_CASE("Every action stands in the menu bar, and no two share a key or an access key")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    QSet<QAction *> inMenus;
    collect(desk.window.menuBar()->actions(), inMenus);
    QStringList keys;
    for (QAction *action : desk.window.actions()) {
        CHECK(inMenus.contains(action));
        if (action->isEnabled())
            keys += action->shortcut().toString();
    }
    for (QAction *action : inMenus) {
        if (!desk.window.actions().contains(action) && !action->shortcut().isEmpty())
            keys += action->shortcut().toString();
    }
    CHECK(keys.removeDuplicates() == 0);
}

TEST_CASE("Access keys are unique in the window, in both languages")
{
    WindowFixture desk;
    if (GENERATE(false, true)) // English: what stands in the source
        QCoreApplication::removeTranslator(&desk.indonesian.translator);
    desk.become(CounterMode::Serving);
    ui::CounterWindow window(*desk.presenter, desk.theme);
    window.show();
    QStringList access;
    const auto note = [&access](const QString &text) {
        const QKeySequence sequence = QKeySequence::mnemonic(text);
        if (!sequence.isEmpty())
            access += sequence.toString();
    };
    for (const QAction *menu : window.menuBar()->actions())
        note(menu->text());
    for (const auto *label : visible<QLabel>(window))
        note(label->buddy() ? label->text() : QString());
    for (const auto *button : visible<QAbstractButton>(window))
        note(button->text());
    CAPTURE(access);
    CHECK(access.size() >= 8);
    CHECK(access.removeDuplicates() == 0);
}

TEST_CASE("The toast's button takes back, and auto call is a switch of the empty queue")
{
    WindowFixture desk(0);
    CHECK(desk.window.card()->autoCall()->isVisible());
    desk.window.card()->autoCall()->click();
    CHECK(desk.screen().autoCall);
    desk.take();
    desk.reread();
    INFO(desk.said().toStdString());
    CHECK(desk.screen().mode == CounterMode::Called);
    CHECK_FALSE(desk.window.card()->autoCall()->isVisible());
    QTest::mouseClick(desk.window.status()->undoButton(), Qt::LeftButton);
    desk.settle();
    CHECK(desk.screen().mode == CounterMode::Idle);
}

TEST_CASE("An act is taken back from the history however long ago it was")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    desk.pass(10 * minuteMs);
    CHECK_FALSE(desk.window.status()->undoButton()->isVisible());
    desk.key(Qt::Key_H, Qt::ControlModifier);
    CHECK(desk.window.queue()->showsHistory());
    REQUIRE(desk.window.status()->undoButton()->isVisible());
    QTest::mouseClick(desk.window.status()->undoButton(), Qt::LeftButton);
    desk.settle();
    CHECK(desk.screen().mode == CounterMode::Called);
}

TEST_CASE("Ctrl+Z long after the act opens the history first, and no button stands beside a sentence it does not mean")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    const auto *button = desk.window.status()->undoButton();
    CHECK(button->isVisible());
    desk.key(Qt::Key_E, Qt::ControlModifier);
    CHECK(desk.said().contains(QStringLiteral("bahasa Inggris")));
    CHECK_FALSE(button->isVisible());
    desk.pass(10 * minuteMs);
    desk.head()->setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.window.queue()->showsHistory());
    CHECK(button->isVisible());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.screen().mode == CounterMode::Called);
    CHECK_FALSE(button->isVisible()); // one act more would not be what the sentence tells of
}

TEST_CASE("Names are shown as they stand, never read as markup")
{
    WindowFixture desk(0);
    const QString name = QStringLiteral("<b>tebal</b> & <img src=x>");
    auto reading = ui::Reading{
        desk.ask([](Office &office) -> Result<Catalogue> { return office.catalogue(); }), desk.snapshot(), {}, 1000};
    reading.catalogue.unit.name = name;
    reading.catalogue.services.front().nameId = name;
    QueueRow row;
    row.ticket = TicketId(1);
    row.number = {QStringLiteral("A"), 1};
    row.wanted = reading.catalogue.services.front().id;
    reading.snapshot.waiting = {row};
    desk.presenter->show(reading);
    for (const auto *label : visible<QLabel>(desk.window)) {
        CHECK(label->textFormat() != Qt::RichText);
        if (label->text().contains(name))
            CHECK(label->textFormat() == Qt::PlainText);
        CHECK_FALSE(label->toolTip().contains(QStringLiteral("<b>tebal")));
    }
    const auto cell = desk.presenter->queue().index(0, ui::QueueTableModel::ServiceColumn);
    CHECK(cell.data().toString() == name);
    CHECK_FALSE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>tebal")));
    desk.key(Qt::Key_F2);
    QStringList buttons;
    for (const auto *button : visible<QPushButton>(desk.window))
        buttons += button->text();
    CHECK(buttons.contains(QStringLiteral("A   <b>tebal</b> && <img src=x>")));
}

TEST_CASE("What does not exist yet is not shown")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    QStringList texts;
    for (const auto *label : visible<QLabel>(desk.window))
        texts += label->text();
    for (const auto *button : visible<QAbstractButton>(desk.window))
        texts += button->text();
    for (const auto *action : desk.window.findChildren<QAction *>())
        texts += action->text();
    const QString all = texts.join(QLatin1Char('\n'));
    for (const char *absent : {"Nama", "Cadangan", "cadangan", "layar TV", "Pengaduan F4", "bantuan\n"})
        CHECK_FALSE(all.contains(QLatin1String(absent)));
}

TEST_CASE("The access keys of people, quantity and note lead into their fields")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    for (const auto &[key, name] :
         {std::pair(Qt::Key_O, "Orang"), std::pair(Qt::Key_J, "Jumlah"), std::pair(Qt::Key_C, "Catatan")}) {
        INFO(name);
        desk.head()->setFocus();
        QTest::keyClick(desk.window.windowHandle(), key, Qt::AltModifier);
        auto *field = QApplication::focusWidget();
        REQUIRE(field);
        CHECK(field->accessibleName().startsWith(QString::fromLatin1(name)));
    }
    desk.head()->setFocus();
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_J, Qt::AltModifier);
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_5);
    CHECK(desk.screen().quantity == 5);
}

TEST_CASE("A number that was called from the search leaves the whole queue in sight")
{
    WindowFixture desk(5);
    desk.key(Qt::Key_F3);
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_0, Qt::Key_0, Qt::Key_3})
        QTest::keyClick(desk.window.windowHandle(), key);
    CHECK(desk.presenter->queue().rowCount() == 1);
    desk.key(Qt::Key_F6);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_3); // only collects a document
    CHECK(desk.number() == QStringLiteral("A-003"));
    CHECK(desk.presenter->queue().rowCount() == 4);
    CHECK(desk.window.queue()->search()->text().isEmpty());
}

TEST_CASE("What is said after an act is read whole on the usual screens, and moves nothing")
{
    const QSize size = GENERATE(QSize(1366, 768), QSize(1280, 720));
    WindowFixture desk(3, ui::ThemeChoice::Light, size, 1, true);
    desk.ask([&](Office &office) {
        PaperSetting setting = deliveredSetting(*desk.actor().counter, PaperKind::Receipt);
        setting.printer = QStringLiteral("device:/dev/tanpa/printer");
        return office.printing().setPaper(Act{desk.actor()}, setting).map([] { return true; });
    });
    desk.become(CounterMode::Serving);
    desk.pass(12 * minuteMs);
    const int height = desk.window.status()->height();
    desk.key(Qt::Key_F8);
    QCoreApplication::processEvents();
    const auto said = visible<ui::ElidedLabel>(*desk.window.status()).front();
    CHECK(said->text().startsWith(QStringLiteral("A-001 selesai dalam 12 menit. Memanggil A-002.")));
    CHECK(said->text().endsWith(QStringLiteral("Ctrl+P mencetak: Bukti.")));
    CHECK(said->shown() == said->text());
    CHECK(desk.window.status()->height() == height);
}

TEST_CASE("Trouble with a paper stands in the status line beside what is said of the acts")
{
    WindowFixture desk;
    ui::PrintingNow now;
    PrintJob job;
    job.order = {PaperKind::Receipt, QStringLiteral("ticket:1"), PaperLanguage::Indonesian};
    job.printer = QStringLiteral("system:XP-58");
    job.trouble = PrintTrouble::NoPaper;
    now.queue.waiting = {job};
    desk.presenter->showPrinting(now);
    for (int act = 0; act < 3; ++act) {
        desk.key(Qt::Key_F8);
        QCoreApplication::processEvents();
        CHECK(desk.said().contains(QStringLiteral("A-00")));
        CHECK(desk.window.status()->text().startsWith(desk.said()));
        CHECK(desk.window.status()->text().contains(QStringLiteral("XP-58")));
    }
    desk.presenter->showPrinting({});
    CHECK_FALSE(desk.window.status()->text().contains(QStringLiteral("XP-58")));
}

TEST_CASE("Below a title bar the results stand whole on their lines beside two lines about a printer")
{
    const QSize size = GENERATE(QSize(1366, 731), QSize(1280, 683));
    WindowFixture desk(3, ui::ThemeChoice::Light, size, 1, true);
    PrintJob job;
    job.order = {PaperKind::Missing, QStringLiteral("ticket:1"), PaperLanguage::Indonesian};
    job.printer = QStringLiteral("system:EPSON-TM-T82-Loket-1");
    job.trouble = PrintTrouble::Stopped;
    ui::PrintingNow now;
    now.queue.waiting.assign(12, job);
    desk.become(CounterMode::Serving);
    desk.pass(12 * minuteMs);
    CAPTURE(size.width());
    CHECK_FALSE(desk.window.area()->hasDrawer()); // the two lines may need the room beside which the list stood
    desk.presenter->showPrinting(now);
    const auto look = [&](CounterAction outcome, const char *keys) {
        desk.press(outcome);
        desk.type(keys);
        if (desk.presenter->isBarOpen())
            desk.presenter->confirmBar();
        desk.settle();
        QCoreApplication::processEvents();
        CHECK(list(clipped(desk.window)) == none);
        CHECK(desk.window.size() == size);
    };
    look(CounterAction::OutcomeAccepted, "3");
    look(CounterAction::OutcomeIncomplete, "12");
    look(CounterAction::OutcomeReferred, "12");
}

TEST_CASE("Below a title bar the results of several services stand whole, with a date too")
{
    const QSize size = GENERATE(QSize(1366, 731), QSize(1280, 683));
    WindowFixture desk(3, ui::ThemeChoice::Light, size, 1, true);
    desk.become(CounterMode::Serving);
    CAPTURE(size.width());
    const auto look = [&](const char *moment) {
        CAPTURE(moment);
        desk.settle();
        QCoreApplication::processEvents();
        CHECK(list(clipped(desk.window)) == none);
        CHECK(list(tooSmall(desk.window)) == none);
        CHECK(desk.window.size() == size);
    };
    for (const char *letter : {"b", "a", "b"}) {
        desk.press(CounterAction::WalkIn);
        desk.type(letter);
        desk.presenter->confirmBar();
        look(letter);
    }
    desk.press(CounterAction::OutcomeAccepted);
    desk.type("3");
    if (desk.presenter->isBarOpen())
        desk.presenter->confirmBar();
    look("a date");
}

TEST_CASE("What to do about a printer is read whole on the usual screens, at every moment, and moves nothing else")
{
    const QSize size = GENERATE(QSize(1366, 768), QSize(1280, 720));
    const auto trouble = GENERATE(PrintTrouble::Off, PrintTrouble::Stopped, PrintTrouble::CutOff);
    WindowFixture desk(3, ui::ThemeChoice::Light, size, 1, true);
    PrintJob job;
    job.order = {PaperKind::Missing, QStringLiteral("ticket:1"), PaperLanguage::Indonesian};
    job.printer = QStringLiteral("system:EPSON-TM-T82-Loket-1");
    job.trouble = trouble;
    ui::PrintingNow now;
    (trouble == PrintTrouble::CutOff ? now.queue.uncertain : now.queue.waiting).assign(12, job);
    const QString sentence = ui::PrintTexts::line(now);
    const auto look = [&](const char *moment) {
        CAPTURE(moment, size.width());
        const bool drawer = desk.window.area()->hasDrawer();
        desk.presenter->showPrinting(now);
        QCoreApplication::processEvents();
        QString read;
        for (const auto *label : visible<ui::ElidedLabel>(*desk.window.status()))
            read += label->shown() + QLatin1Char('\n');
        CAPTURE(read, desk.window.status()->height(), desk.window.status()->sizeHint().height());
        CHECK(read.contains(sentence));
        CHECK(read.contains(desk.said().isEmpty() ? desk.screen().status : desk.said()));
        CHECK(desk.window.status()->text().contains(sentence));
        CHECK(desk.window.status()->height() == desk.window.status()->sizeHint().height()); // no empty lines
        CHECK(list(clipped(desk.window)) == none);
        CHECK(desk.window.size() == size);
        CHECK(desk.window.area()->hasDrawer() == drawer);
        desk.presenter->showPrinting({});
        QCoreApplication::processEvents();
        CHECK_FALSE(desk.window.status()->text().contains(sentence));
    };
    look("idle");
    desk.become(CounterMode::Called);
    look("called");
    desk.become(CounterMode::Serving);
    look("serving");
    for (const auto service : {Qt::Key_B, Qt::Key_C, Qt::Key_D}) {
        desk.key(Qt::Key_F2);
        desk.key(service);
    }
    desk.key(Qt::Key_4, Qt::ControlModifier);
    look("a question");
}

TEST_CASE("Every answer of a question is read whole, however long it is, and has a key")
{
    const QSize size = GENERATE(QSize(1366, 768), QSize(1280, 720));
    WindowFixture desk(0, ui::ThemeChoice::Light, size);
    desk.take("C");
    desk.reread();
    desk.become(CounterMode::Serving);
    const auto isWhole = [&] {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const auto *panel = desk.window.findChild<ui::BarPanel *>();
        REQUIRE(panel);
        const auto *area = panel->findChild<QScrollArea *>();
        int answers = 0;
        for (auto *button : visible<QPushButton>(*area)) {
            ++answers;
            const QPoint end = button->mapTo(area->viewport(), QPoint(button->width(), 0));
            CHECK(end.x() <= area->viewport()->width());
            CHECK(button->width() >= button->sizeHint().width());
            CHECK(button->height() >= button->sizeHint().height());
        }
        CHECK(answers > 3);
        for (const auto &option : desk.presenter->bar().options)
            CHECK_FALSE(option.key.isEmpty());
    };
    desk.key(Qt::Key_3, Qt::ControlModifier); // what lacks
    isWhole();
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_5, Qt::ControlModifier); // where to
    isWhole();
}

TEST_CASE("The label of the results stands level with their first line, in one line or two")
{
    const auto size = GENERATE(QSize(1024, 740), QSize(1280, 720), QSize(1366, 768), QSize(1920, 1080));
    const double scale = GENERATE(1.0, 1.3);
    CAPTURE(size.width(), scale);
    WindowFixture desk(2, ui::ThemeChoice::Light, size, scale);
    desk.become(CounterMode::Serving);
    const auto *form = desk.window.card()->form();
    const auto middle = [&](const QWidget &widget) { return widget.mapTo(form, widget.rect().center()).y(); };
    const QLabel *title = nullptr;
    for (const auto *label : visible<QLabel>(*form)) {
        if (label->text() == QStringLiteral("Hasil"))
            title = label;
    }
    REQUIRE(title);
    const auto radios = visible<QRadioButton>(*form);
    REQUIRE(radios.size() == 5);
    CHECK(std::abs(middle(*title) - middle(*radios.front())) <= 1);
}

TEST_CASE("Esc puts away why something was refused, without a question too, and never what was done")
{
    WindowFixture desk(1);
    const auto saysIt = [&desk](const QString &text) {
        const auto labels = visible<QLabel>(desk.window);
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    };
    desk.key(Qt::Key_F8);
    const QString called = desk.said();
    REQUIRE(saysIt(called));
    desk.key(Qt::Key_Escape);
    CHECK(saysIt(called));
    desk.key(Qt::Key_F9); // too soon after the call
    REQUIRE(desk.presenter->toast()->isError);
    const QString refusal = desk.said();
    CHECK(saysIt(refusal));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.presenter->toast().has_value());
    CHECK_FALSE(saysIt(refusal));
    CHECK(desk.screen().mode == ui::CounterMode::Called);
}
