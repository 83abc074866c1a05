// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/registerdesk.h"
#include "tests/ui/widgets/looks.h"
#include "ui/widgets/personalwindow.h"
#include "ui/widgets/registerwindow.h"

#include <QScrollBar>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;
using ui::CaseDeed;
using ui::CaseList;
using ui::NarrowBy;
using ui::RegisterStage;

namespace {

/// The register's window beside the counter's, with three reports, of which one is hidden.
struct RegisterFixture : RegisterDeskOf<WindowFixture> {
    explicit RegisterFixture(ui::ThemeChoice choice = ui::ThemeChoice::Light, QSize size = {1366, 768},
                             double textScale = 1, bool empty = false)
        : RegisterDeskOf<WindowFixture>(0, choice, size, textScale)
        , window(cases)
    {
        if (!empty) {
            auto about = complaint();
            about.service = ask(
                [](Office &office) -> Result<ServiceId> { return office.catalogue().services.front().id; });
            plain = receive(about);
            hidden = receive(this->about("P1"));
            asked = receive(question());
        }
        window.resize(size);
        window.open();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        settle();
    }
    ~RegisterFixture() { window.close(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
        settle();
    }
    void write(const QString &text)
    {
        for (const QChar character : text)
            QTest::keyClick(window.windowHandle(), character.toLatin1());
        settle();
    }

    QString plain, hidden, asked;
    ui::RegisterWindow window;
};

bool shows(const ui::RegisterWindow &window, const char *words)
{
    return window.page()->toPlainText().contains(QString::fromUtf8(words));
}

} // namespace

TEST_CASE("The register by keys alone: a list, a filter, a case, who complains, and back")
{
    RegisterFixture desk;
    desk.press(Qt::Key_7, Qt::AltModifier); // kind
    REQUIRE(desk.window.bar()->isVisible());
    desk.press(Qt::Key_2); // information
    CHECK(desk.numbers() == QStringList{desk.asked});
    CHECK(desk.window.button(NarrowBy::Class)->isChecked());
    desk.press(Qt::Key_7, Qt::AltModifier);
    desk.press(Qt::Key_1); // all of them
    desk.press(Qt::Key_2, Qt::AltModifier);
    CHECK(desk.cases.list() == CaseList::Overdue);
    CHECK(desk.window.line() == QStringLiteral("Tidak ada yang lewat tenggat."));
    desk.press(Qt::Key_6, Qt::AltModifier);
    CHECK(desk.numbers().size() == 3);
    desk.write(desk.plain.section(QLatin1Char('/'), -1)); // typed anywhere, it is looked for
    desk.press(Qt::Key_Return);
    CHECK(desk.window.table()->hasFocus());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.cases.stage() == RegisterStage::Case);
    CHECK(desk.window.page()->isVisible());
    CHECK(desk.window.page()->hasFocus());
    CHECK(shows(desk.window, "Tiga kali kembali"));
    CHECK_FALSE(shows(desk.window, "Zubaidah"));
    desk.press(Qt::Key_I, Qt::ControlModifier);
    desk.press(Qt::Key_1);
    CHECK(shows(desk.window, "Zubaidah"));
    desk.press(Qt::Key_Escape);
    CHECK(desk.cases.stage() == RegisterStage::List);
    CHECK(desk.window.page()->toPlainText().isEmpty());
    CHECK(desk.window.table()->hasFocus());
    desk.press(Qt::Key_Return);
    CHECK(shows(desk.window, "Tiga kali kembali"));
    CHECK_FALSE(shows(desk.window, "Zubaidah"));
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.window.isVisible());
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE(
    "Words are searched by keys alone: typed anywhere, Enter to the rows, Enter to the case, Esc back to the list")
{
    RegisterFixture desk;
    desk.press(Qt::Key_2, Qt::AltModifier);
    desk.window.table()->setFocus();
    desk.write(QStringLiteral("kemb"));
    CHECK(desk.window.findField()->hasFocus());
    CHECK(desk.numbers() == QStringList{desk.plain});
    const auto *table = desk.window.table();
    CHECK_FALSE(table->isColumnHidden(ui::RegisterModel::ExcerptColumn));
    CHECK(table->isColumnHidden(ui::RegisterModel::ServiceColumn));
    CHECK_FALSE(desk.window.button(CaseList::Overdue)->isChecked());
    CHECK(desk.window.line().contains(QStringLiteral("Tiga kali kembali")));
    CHECK(list(clipped(desk.window)) == none);
    QStringList found;
    unnamed(QAccessible::queryAccessibleInterface(&desk.window), found);
    CHECK(list(found) == none);
    desk.press(Qt::Key_Return);
    CHECK(table->hasFocus());
    CHECK(desk.window.findField()->text() == QStringLiteral("kemb"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.cases.opened());
    desk.press(Qt::Key_Escape);
    CHECK(desk.numbers() == QStringList{desk.plain});
    desk.press(Qt::Key_Escape);
    CHECK(desk.window.isVisible());
    CHECK(desk.window.findField()->text().isEmpty());
    CHECK_FALSE(desk.cases.isSearching());
    CHECK(table->isColumnHidden(ui::RegisterModel::ExcerptColumn));
    CHECK(desk.window.button(CaseList::Overdue)->isChecked());
    desk.write(QStringLiteral("kem"));
    desk.press(Qt::Key_6, Qt::AltModifier); // a list in its place
    CHECK(desk.window.findField()->text().isEmpty());
    CHECK(desk.numbers().size() == 3);
    desk.press(Qt::Key_Equal, Qt::AltModifier); // handler
    desk.press(Qt::Key_2);
    CHECK(desk.window.button(NarrowBy::Handler)->isChecked());
    desk.press(Qt::Key_Minus, Qt::AltModifier); // state
    CHECK(desk.window.bar()->isVisible());
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.window.isVisible());
}

TEST_CASE("Enter opens the chosen case at once, and Ctrl+I does nothing in the list")
{
    RegisterFixture desk;
    desk.press(Qt::Key_I, Qt::ControlModifier);
    CHECK_FALSE(desk.cases.isBarOpen());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.cases.opened());
    CHECK(desk.cases.opened()->view.complaint.number == desk.asked);
}

TEST_CASE("Back from a case its row is in sight, however far down it stands")
{
    RegisterFixture desk;
    for (int i = 0; i < 20; ++i)
        desk.receive(RegisterFixture::question());
    desk.reread();
    desk.openCase(desk.plain); // the last row
    desk.press(Qt::Key_Escape);
    QCoreApplication::processEvents();
    const auto *table = desk.window.table();
    REQUIRE(table->currentIndex().row() == desk.numbers().size() - 1);
    CHECK(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
}

TEST_CASE("F5 reads the register anew, and the arrows walk in it")
{
    RegisterFixture desk;
    REQUIRE(desk.numbers().size() == 3);
    desk.receive(RegisterFixture::question());
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_F5); // one reading may be on its way that began before
    CHECK(desk.numbers().size() == 4);
    desk.press(Qt::Key_Down);
    const int row = desk.cases.chosenRow();
    desk.press(Qt::Key_Down);
    CHECK(desk.cases.chosenRow() == row + 1);
    CHECK(desk.window.line().startsWith(desk.numbers().at(row + 1)));
}

TEST_CASE("Words of a report are shown as they stand, whatever they look like")
{
    RegisterFixture desk;
    auto report = RegisterFixture::complaint(
        QStringLiteral("<b>tebal</b> <a href=\"http://x\">klik</a> &lt; =1+1 \U0001F600 baris\n"
                       "kedua \u202Edibalik ")
        + QString(19'000, QLatin1Char('A')));
    report.loss = QStringLiteral("<img src=file:///etc/passwd>");
    const QString number = desk.receive(report);
    desk.reread();
    desk.openCase(number);
    const QString text = desk.window.page()->toPlainText();
    CHECK(text.contains(QStringLiteral("<b>tebal</b> <a href=\"http://x\">klik</a> &lt; =1+1")));
    CHECK(text.contains(QStringLiteral("<img src=file:///etc/passwd>")));
    CHECK_FALSE(text.contains(QChar(0x202E)));
    CHECK(text.count(QLatin1Char('A')) >= 19'000);
    CHECK(desk.window.page()->anchorAt({0, 0}).isEmpty());
    for (const auto *bar : visible<QScrollBar>(desk.window))
        CHECK(bar->orientation() == Qt::Vertical);
}

TEST_CASE("Closed, the register holds nothing of a case")
{
    RegisterFixture desk;
    desk.openCase(desk.plain);
    desk.press(Qt::Key_I, Qt::ControlModifier);
    desk.press(Qt::Key_1);
    REQUIRE(shows(desk.window, "Zubaidah"));
    desk.window.close();
    CHECK(desk.window.page()->toPlainText().isEmpty());
    CHECK_FALSE(desk.window.page()->document()->isUndoAvailable());
    CHECK(desk.cases.opened() == nullptr);
    CHECK(desk.window.table()->model()->rowCount() == 0);
    CHECK(desk.window.line().isEmpty());
    CHECK(desk.window.status().isEmpty());
}

TEST_CASE("Everything in the register's window has a name, and Tab comes round")
{
    RegisterFixture desk(ui::ThemeChoice::Light, {1366, 768}, 1, GENERATE(true, false));
    const bool withCase = desk.cases.model().rowCount() > 0 && GENERATE(true, false);
    if (withCase)
        desk.openCase(desk.plain);
    QStringList found;
    unnamed(QAccessible::queryAccessibleInterface(&desk.window), found);
    CHECK(list(found) == none);
    QSet<QWidget *> left;
    for (auto *widget : visible<QWidget>(desk.window)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy())
            left += widget;
    }
    QWidget *const first = desk.window.focusWidget();
    for (int i = 0; i < 40 && (i == 0 || desk.window.focusWidget() != first); ++i) {
        left.remove(desk.window.focusWidget());
        QTest::keyClick(desk.window.windowHandle(), Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : left)
        missed += widget->accessibleName();
    CHECK(list(missed) == none);
}

TEST_CASE("Nothing of the register is clipped in either theme, at any text size and size of the screen")
{
    const auto choice = GENERATE(ui::ThemeChoice::Light, ui::ThemeChoice::Dark);
    const auto scale = GENERATE(1.0, 1.5);
    const QSize size = GENERATE(QSize(1280, 720), QSize(1366, 768));
    RegisterFixture desk(choice, size, scale);
    desk.window.resize(size);
    QCoreApplication::processEvents();
    CHECK(desk.window.size() == size);
    CHECK(list(clipped(desk.window)) == none);
    CHECK(list(tooSmall(desk.window)) == none);
    desk.openCase(desk.plain);
    CHECK(desk.window.size() == size);
    CHECK(list(clipped(desk.window)) == none);
    desk.press(Qt::Key_I, Qt::ControlModifier);
    CHECK(list(clipped(desk.window)) == none);
}

TEST_CASE("The register closes when the screen is locked, and nothing of a case is left")
{
    WindowFixture counter(0);
    ui::PersonalWindow<ui::RegisterPresenter, ui::RegisterWindow> cases(*counter.presenter, [&] {
        auto made = std::make_unique<ui::RegisterPresenter>(counter.office(),
                                                            [&] { return counter.presenter->actor(); });
        QObject::connect(made.get(), &ui::RegisterPresenter::lockWanted, counter.presenter.get(),
                         [&] { counter.press(ui::CounterAction::Lock); });
        return made;
    });
    QObject::connect(counter.presenter.get(), &ui::CounterPresenter::registerWanted, counter.presenter.get(),
                     [&] { cases.open(); });
    counter.ask([&](Office &office) {
        StaffSetup head;
        head.code = QStringLiteral("K1");
        head.name = QStringLiteral("Hadijah");
        head.roles = RoleSet{Role::UnitHead};
        return office.setup().addStaff(Act{counter.actor()}, head).and_then([&](StaffId) {
            return letPeopleIn(office, {{"K1", registerHeadPassword}});
        });
    });
    counter.reread();
    counter.type("1");
    for (const QChar typed : QString::fromLatin1(registerHeadPassword))
        counter.presenter->typeIntoBar(typed);
    counter.presenter->confirmBar();
    counter.settle();
    REQUIRE(counter.screen().presence == ui::Presence::SignedIn);
    counter.key(Qt::Key_F4, Qt::ShiftModifier);
    REQUIRE(cases.window());
    REQUIRE(cases.window()->isVisible());
    SECTION("at the counter")
    {
        counter.press(ui::CounterAction::Lock);
    }
    SECTION("by the same key in its own window")
    {
        REQUIRE(QTest::qWaitForWindowActive(cases.window()));
        QTest::keyClick(cases.window()->windowHandle(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        counter.settle();
    }
    CHECK(counter.screen().presence == ui::Presence::Locked);
    CHECK_FALSE(cases.window()->isVisible());
}

TEST_CASE("A case is led on by keys alone: the step by its digit, its fields by Tab, Ctrl+S keeps it")
{
    RegisterFixture desk;
    desk.openCase(desk.plain);
    REQUIRE(desk.window.page()->hasFocus());
    desk.press(Qt::Key_F8);
    REQUIRE(desk.window.bar()->isVisible());
    desk.press(Qt::Key_Escape); // only the question is left
    REQUIRE(desk.cases.opened());
    desk.step(LifeAct::BeginCheck);
    desk.step(LifeAct::AskForCompletion);
    REQUIRE(desk.window.form()->isVisible());
    CHECK(desk.window.form()->widgetOf(ui::ActField::Words)->hasFocus());
    desk.press(Qt::Key_S, Qt::ControlModifier); // it lacks
    CHECK(desk.window.status() == desk.cases.form()->entries().front().fault);
    CHECK_FALSE(desk.window.status().isEmpty());
    CHECK(desk.window.form()->widgetOf(ui::ActField::Words)->hasFocus());
    desk.write(QStringLiteral("Fotokopi KK"));
    desk.press(Qt::Key_Tab);
    REQUIRE(desk.window.form()->widgetOf(ui::ActField::Channel)->hasFocus());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.cases.form() == nullptr);
    CHECK(desk.window.page()->hasFocus());
    CHECK(shows(desk.window, "Menunggu pelengkapan"));
    CHECK(shows(desk.window, "Fotokopi KK"));
    CHECK(desk.window.status().startsWith(QStringLiteral("Tersimpan. ")));
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.write(QStringLiteral("Ditelepon"));
    desk.press(Qt::Key_Escape); // what was typed is asked about
    REQUIRE(desk.window.bar()->isVisible());
    desk.press(Qt::Key_Escape);
    CHECK(desk.window.form()->widgetOf(ui::ActField::Words)->hasFocus());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(shows(desk.window, "Ditelepon"));
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("Nothing of a form of the register is clipped, and each of its fields has a name")
{
    const auto scale = GENERATE(1.0, 1.5);
    RegisterFixture desk(ui::ThemeChoice::Light, {1280, 720}, scale);
    desk.openCase(desk.hidden);
    const auto deed = GENERATE(CaseDeed::Add, CaseDeed::Promise, CaseDeed::Assign, CaseDeed::Confirm,
                               CaseDeed::Release);
    desk.act(deed);
    REQUIRE(desk.cases.form());
    desk.submit();
    QCoreApplication::processEvents();
    CHECK(desk.window.size() == QSize(1280, 720));
    CHECK(list(clipped(desk.window)) == none);
    QStringList found;
    unnamed(QAccessible::queryAccessibleInterface(&desk.window), found);
    CHECK(list(found) == none);
}

TEST_CASE("Ctrl+E, a digit, and where: the list goes to a file, and only the register waits for the answer")
{
    RegisterFixture desk;
    QTemporaryDir folder;
    desk.cases.setWriters(
        {[](const ExportTable &, ui::TableFormat) -> Result<QByteArray> { return QByteArray("isi"); }});
    desk.reread();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(desk.cases.isBarOpen());
    desk.press(Qt::Key_1);
    auto *place = desk.window.findChild<QFileDialog *>();
    REQUIRE(place);
    CHECK(place->windowModality() == Qt::WindowModal);
    const QString path = folder.filePath(QStringLiteral("daftar.xlsx"));
    place->findChild<QLineEdit *>()->setText(path);
    REQUIRE(QMetaObject::invokeMethod(place, "accept"));
    REQUIRE(QTest::qWaitFor([&] { return !desk.told.isEmpty(); })); // it is written on a thread of its own
    CHECK_FALSE(desk.toldError);
    CHECK(QFile::exists(path));
    desk.settle();
    desk.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    // Who goes takes the question along.
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.press(Qt::Key_1);
    REQUIRE(desk.window.findChild<QFileDialog *>());
    desk.window.close();
    desk.settle();
    CHECK_FALSE(desk.window.findChild<QFileDialog *>());
}
