// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/filesdesk.h"
#include "tests/ui/widgets/looks.h"
#include "ui/widgets/fileswindow.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace loket;
using namespace loket::test;
using ui::FileAct;
using ui::FileList;
using ui::FilesModel;

namespace {

/// The files' window beside the counter's, with a file of every kind.
struct FilesFixture : FilesDesk<WindowFixture> {
    explicit FilesFixture(ui::ThemeChoice choice = ui::ThemeChoice::Light, QSize size = {1366, 768},
                          double textScale = 1, bool empty = false)
        : FilesDesk<WindowFixture>(0, choice, size, textScale)
        , lists(files)
    {
        if (!empty)
            fill();
        lists.resize(size);
        lists.open();
        REQUIRE(QTest::qWaitForWindowActive(&lists));
        settle();
    }
    ~FilesFixture() { lists.close(); }

    void fill()
    {
        sendHome(2);
        sendHome(1);
        late = accept("2023-11-20", "470/1023/DKPS/2023");
        paused = accept("2023-11-21", "", "C");
        ask([&](Office &office) {
            return office.applications().pause(Act{actor()}, paused, QStringLiteral("equipment"));
        });
        due = accept("2023-11-22");
        ready = accept("2023-11-23", "", "B");
        ask([&](Office &office) { return office.applications().ready(Act{actor()}, ready); });
        pass(5 * 24 * 60 * minuteMs); // Wednesday
    }
    /// A key at a person's pace, wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(lists.windowHandle(), key, modifiers);
        settle();
        steady += secondMs;
    }
    void scan(const QString &code)
    {
        for (const QChar character : code)
            QTest::keyClick(lists.windowHandle(), character.toLatin1());
        press(Qt::Key_Return);
    }
    void chooseFile(ApplicationId id)
    {
        lookFor(codeOf(id));
        lists.table()->setFocus();
    }

    ApplicationId late{}, paused{}, due{}, ready{};
    ui::FilesWindow lists;
};

} // namespace

TEST_CASE("Ctrl+D asks for the files, from the menu too, and not at a locked counter")
{
    WindowFixture desk(1);
    QSignalSpy wanted(desk.presenter.get(), &ui::CounterPresenter::filesWanted);
    desk.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(wanted.count() == 1);
    letPeopleIn(desk);
    desk.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(wanted.count() == 1);
}

TEST_CASE("The whole round of a file goes by keys alone, without any dialog")
{
    FilesFixture desk;
    desk.chooseFile(desk.due);
    const QString code = desk.codeOf(desk.due);
    desk.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(desk.lists.bar()->isVisible());
    CHECK(desk.lists.bar()->hasFocus());
    desk.press(Qt::Key_1);
    CHECK(desk.stored(desk.due).state == ApplicationState::Paused);
    CHECK(desk.lists.status().startsWith(code + QStringLiteral(" dijeda")));
    CHECK_FALSE(desk.lists.bar()->isVisible());
    CHECK(desk.lists.table()->hasFocus());
    desk.press(Qt::Key_T, Qt::ControlModifier); // goes on
    CHECK(desk.stored(desk.due).state == ApplicationState::InProcess);

    desk.press(Qt::Key_J, Qt::ControlModifier);
    auto *entry = desk.lists.bar()->findChild<QLineEdit *>();
    REQUIRE(entry->hasFocus());
    QTest::keyClicks(entry, QStringLiteral("+2"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_3);
    CHECK(desk.stored(desk.due).promisedDay == QStringLiteral("2023-11-24"));
    CHECK(desk.stored(desk.due).state == ApplicationState::InProcess);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.stored(desk.due).promisedDay == QStringLiteral("2023-11-22"));
    for (int i = 0; i < 2; ++i) // that it goes on, and that it waited
        desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(desk.lists.action(FileAct::Undo)->isEnabled());
    desk.press(Qt::Key_F3);
    desk.press(Qt::Key_Z, Qt::ControlModifier); // is told so wherever the focus is
    CHECK(desk.lists.status().startsWith(QStringLiteral("Tidak ada lagi tindakan Anda hari ini pada ") + code));
    desk.lists.table()->setFocus();

    desk.press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(desk.lists.bar()->isVisible());
    desk.press(Qt::Key_Escape); // first the question ..
    CHECK_FALSE(desk.lists.bar()->isVisible());
    CHECK(desk.lists.isVisible());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.stored(desk.due).state == ApplicationState::Ready);
    desk.press(Qt::Key_4, Qt::AltModifier);
    CHECK(desk.files.list() == FileList::Ready);
    CHECK(desk.lists.button(FileList::Ready)->isChecked());
    desk.chooseFile(desk.due);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.press(Qt::Key_1);
    CHECK(desk.stored(desk.due).handedTo == HandedTo::Applicant);
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(desk.lists.windowModality() == Qt::NonModal);
    desk.press(Qt::Key_Escape); // .. then the window
    CHECK_FALSE(desk.lists.isVisible());
}

TEST_CASE("A scanned code finds its file wherever the focus is, and nothing else answers to it")
{
    FilesFixture desk;
    const QString code = desk.codeOf(desk.ready);
    const auto isFound = [&] {
        return desk.files.list() == FileList::Ready && desk.lists.line().startsWith(code)
            && desk.lists.findField()->text().isEmpty() && desk.lists.table()->hasFocus();
    };
    SECTION("in the field")
    {
        desk.press(Qt::Key_F3);
        desk.scan(QStringLiteral("ZZ22"));
        CHECK(desk.lists.status().startsWith(QStringLiteral("Kode ZZ22 tidak dikenal")));
        desk.scan(code); // takes its place
        CHECK(isFound());
    }
    SECTION("in the table")
    {
        desk.chooseFile(desk.due);
        desk.scan(code);
        CHECK(isFound());
    }
    SECTION("on a button")
    {
        desk.lists.button(FileList::Late)->setFocus();
        desk.scan(code);
        CHECK(isFound());
    }
    SECTION("where the service is asked for")
    {
        desk.press(Qt::Key_F3, Qt::ShiftModifier);
        REQUIRE(desk.lists.bar()->isVisible());
        desk.scan(code);
        CHECK(isFound());
    }
    SECTION("while a question is open")
    {
        desk.chooseFile(desk.due);
        for (const auto key : {Qt::Key_E, Qt::Key_T}) {
            desk.press(key, Qt::ControlModifier);
            REQUIRE(desk.lists.bar()->isVisible());
            desk.scan(code);
            CHECK(isFound());
            desk.chooseFile(desk.due);
        }
        desk.chooseFile(desk.ready);
        desk.lists.table()->setFocus();
        CHECK(isFound());
    }
    CHECK(desk.stored(desk.due).state == ApplicationState::InProcess);
    CHECK(desk.stored(desk.ready).state == ApplicationState::Ready);
    CHECK(desk.stored(desk.late).state == ApplicationState::InProcess);
}

TEST_CASE("Every list keeps a current row while it has rows, and takes no focus while it is empty")
{
    FilesFixture desk;
    for (const FileList one : {FileList::Incomplete, FileList::NotReady, FileList::Late, FileList::Ready}) {
        desk.show(one);
        CHECK(desk.lists.table()->currentIndex().isValid());
        CHECK(desk.lists.table()->focusPolicy() != Qt::NoFocus);
    }
    desk.lists.table()->setFocus();
    desk.press(Qt::Key_S, Qt::ControlModifier); // nothing: it is ready already
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.press(Qt::Key_1);
    CHECK(desk.lists.table()->model()->rowCount() == 0);
    CHECK(desk.lists.table()->focusPolicy() == Qt::NoFocus);
    CHECK(desk.lists.findField()->hasFocus());
    // An empty field has nothing to take back: the key is the file's.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.stored(desk.ready).state == ApplicationState::Ready);
}

TEST_CASE("Ctrl+Z takes back the act while what was looked for stands in the field, and typing while it is typed")
{
    FilesFixture desk;
    desk.chooseFile(desk.due);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.stored(desk.due).state == ApplicationState::Ready);
    desk.press(Qt::Key_F3);
    desk.scan(QStringLiteral("ZZ22")); // is not known, and stands there
    REQUIRE(desk.lists.findField()->text() == QStringLiteral("ZZ22"));
    REQUIRE(desk.lists.findField()->hasFocus());
    SECTION("looked for")
    {
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(desk.stored(desk.due).state == ApplicationState::InProcess);
    }
    SECTION("typed on")
    {
        QTest::keyClicks(desk.lists.findField(), QStringLiteral("K"));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(desk.lists.findField()->text() != QStringLiteral("K"));
        CHECK(desk.stored(desk.due).state == ApplicationState::Ready);
    }
}

TEST_CASE("A day that is none is told at Shift+F3, with the service and without it")
{
    FilesFixture desk;
    desk.press(Qt::Key_F3, Qt::ShiftModifier);
    SECTION("after the service")
    {
        desk.press(Qt::Key_A);
        desk.files.settleBar();
        auto *entry = desk.lists.bar()->findChild<QLineEdit *>();
        REQUIRE(entry->hasFocus());
        QTest::keyClicks(entry, QStringLiteral("31/2"));
        desk.press(Qt::Key_Return);
        CHECK(desk.files.bar().prompt.startsWith(QStringLiteral("\"31/2\" bukan tanggal dalam kalender.")));
        QString read;
        for (const auto *label : visible<QLabel>(*desk.lists.bar()))
            read += label->text();
        CHECK(read.contains(QStringLiteral("bukan tanggal dalam kalender")));
    }
    SECTION("instead of it")
    {
        desk.scan(QStringLiteral("31/2"));
        CHECK(desk.lists.status().contains(QStringLiteral("31/2")));
        desk.press(Qt::Key_F3, Qt::ShiftModifier);
        desk.press(Qt::Key_A);
        desk.files.settleBar();
        CHECK(desk.lists.status().isEmpty()); // an answer has been given: it is put right
    }
}

TEST_CASE("Closed, the window holds nothing of the person before")
{
    FilesFixture desk;
    desk.chooseFile(desk.due);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.lists.findField()->setText(QStringLiteral("470/1023"));
    desk.lists.close();
    desk.settle();
    CHECK(desk.lists.table()->model()->rowCount() == 0);
    CHECK(desk.lists.findField()->text().isEmpty());
    CHECK(desk.lists.status().isEmpty());
    CHECK(desk.lists.line().isEmpty());
    CHECK_FALSE(desk.files.isBarOpen());
    CHECK_FALSE(desk.lists.bar()->isVisibleTo(&desk.lists));
    CHECK(desk.lists.action(FileAct::Undo)->text() == QStringLiteral("Urungkan"));
}

TEST_CASE("Tab visits every control of the files' window once and comes back, and each has a name")
{
    FilesFixture desk;
    const bool asked = GENERATE(false, true);
    desk.chooseFile(desk.due);
    if (asked)
        desk.press(Qt::Key_T, Qt::ControlModifier);
    QSet<QWidget *> left;
    for (auto *widget : visible<QWidget>(desk.lists)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy())
            left += widget;
    }
    const auto count = left.size();
    CHECK(count >= 10);
    QWidget *const first = desk.lists.focusWidget();
    for (qsizetype i = 0; i < count; ++i) {
        INFO(desk.lists.focusWidget()->metaObject()->className()
             << ' ' << desk.lists.focusWidget()->accessibleName().toStdString());
        CHECK(left.remove(desk.lists.focusWidget()));
        QTest::keyClick(desk.lists.windowHandle(), Qt::Key_Tab);
    }
    CHECK(left.isEmpty());
    CHECK(desk.lists.focusWidget() == first);
    QStringList found;
    unnamed(QAccessible::queryAccessibleInterface(&desk.lists), found);
    CHECK(list(found) == none);
}

TEST_CASE("The files' window fits small screens in each theme and text size")
{
    const auto choice = GENERATE(ui::ThemeChoice::Light, ui::ThemeChoice::Dark);
    const auto size = GENERATE(QSize(1366, 768), QSize(1280, 720));
    const auto scale = GENERATE(1.0, 1.15, 1.3, 1.5);
    FilesFixture desk(choice, size, scale);
    const auto look = [&](const char *state) {
        desk.settle();
        QCoreApplication::processEvents();
        CAPTURE(state, size.width(), size.height(), scale);
        CHECK(desk.lists.size() == size);
        CHECK(list(clipped(desk.lists)) == none);
        CHECK(list(tooSmall(desk.lists)) == none);
        // Three rows at least, whole.
        CHECK(desk.lists.table()->viewport()->height() >= 3 * desk.lists.table()->rowHeight(0));
        for (const auto *bar : desk.lists.bar()->findChildren<QScrollBar *>())
            CHECK_FALSE(bar->isVisible());
    };
    for (const FileList one : {FileList::Incomplete, FileList::Late, FileList::Ready, FileList::NotReady}) {
        desk.show(one);
        look("a list");
    }
    for (int column = 0; column < FilesModel::ColumnCount; ++column) {
        const auto *header = desk.lists.table()->horizontalHeader();
        const QString title = desk.files.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        CHECK(header->sectionSize(column) >= QFontMetrics(header->font()).horizontalAdvance(title));
    }
    desk.lookFor(QStringLiteral("470/1023/DKPS/2023"));
    desk.act(FileAct::HandOver);
    look("who collects");
    desk.files.cancelBar();
    desk.act(FileAct::PauseOrResume);
    look("why it waits");
    desk.files.cancelBar();
    desk.act(FileAct::ChangePromise);
    look("a new date");
    desk.files.enterIntoBar(QStringLiteral("18/11/2023"));
    look("a refused date");
    desk.files.enterIntoBar(QStringLiteral("+2"));
    look("a date");
    desk.files.confirmBar();
    look("why it changes");
    desk.answer("1");
    look("said");
    const QRect cell = desk.lists.table()->visualRect(desk.files.model().index(0, FilesModel::StateColumn));
    CHECK(paintedContrast(*desk.lists.table()->viewport(), cell) >= 4.5);
}
