// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/papersdesk.h"
#include "tests/ui/widgets/looks.h"
#include "ui/widgets/paperswindow.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace loket;
using namespace loket::test;
using ui::PaperAct;
using ui::PapersModel;

namespace {

/// The papers' window beside the counter's, with a paper in every state.
struct PapersFixture : PapersDesk<WindowFixture> {
    explicit PapersFixture(ui::ThemeChoice choice = ui::ThemeChoice::Light, QSize size = {1366, 768},
                           double textScale = 1)
        : PapersDesk<WindowFixture>(4, choice, size, textScale)
        , list(papers)
    {
        chooseAllPrinters();
        choosePrinter(PaperKind::Receipt, "system:Besar", PaperFormat::A5);
        const auto number = [this](const char *text) { return of(visit(text).ticket.id); };
        print(PaperKind::Ticket, number("A-003"));
        send();
        print(PaperKind::Ticket, number("A-004"));
        drop();
        print(PaperKind::Ticket, number("A-002"));
        send(PrintFate::Uncertain, PrintTrouble::CutOff);
        print(PaperKind::Ticket, number("A-001"));
        send(PrintFate::Refused, PrintTrouble::NoPaper);
        served();
        list.resize(size);
        list.open();
        REQUIRE(QTest::qWaitForWindowActive(&list));
        settle();
    }
    ~PapersFixture() { list.close(); }

    void drop()
    {
        ask([&](Office &office) -> Result<bool> {
            const auto waiting = office.printing().list(actor());
            return office.printing().drop(actor(), waiting->front().job.id).map([] { return true; });
        });
    }
    /// A key at a person's pace, wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(list.windowHandle(), key, modifiers);
        settle();
        steady += secondMs;
    }
    void type(const char *text)
    {
        for (const char *at = text; *at; ++at)
            QTest::keyClick(list.windowHandle(), *at);
        settle();
    }

    ui::PapersWindow list;
};

} // namespace

TEST_CASE("Ctrl+Shift+P asks for the papers, from the menu too, and not at a locked counter")
{
    WindowFixture desk(1);
    QSignalSpy wanted(desk.presenter.get(), &ui::CounterPresenter::papersWanted);
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(wanted.count() == 1);
    letPeopleIn(desk);
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(wanted.count() == 1);
}

TEST_CASE("The papers are worked by keys alone, without any dialog")
{
    PapersFixture desk;
    REQUIRE(desk.list.findField()->hasFocus());
    desk.press(Qt::Key_Down);
    REQUIRE(desk.list.table()->hasFocus());
    desk.press(Qt::Key_F9);
    CHECK(desk.triedNow == 1);
    CHECK(desk.list.status() == QStringLiteral("Printer ditanya lagi."));
    desk.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(desk.stored()[0].job.state == PrintState::Uncertain);
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    desk.press(Qt::Key_P, Qt::ControlModifier); // a copy of the uncertain one
    CHECK(desk.list.status() == QStringLiteral("Nomor antrean A-002 masuk antrean cetak sebagai salinan ke-1."));
    CHECK(desk.list.line().contains(QStringLiteral("A-002")));

    // A receipt of before: typed wherever the focus is.
    desk.type("A-005 17/11");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.list.bar()->isVisible());
    CHECK(desk.list.bar()->hasFocus());
    CHECK(desk.list.findField()->text().isEmpty());
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_1);
    CHECK_FALSE(desk.list.bar()->isVisible());
    CHECK(desk.list.status() == QStringLiteral("Bukti A-005 masuk antrean cetak."));
    CHECK(desk.list.table()->hasFocus());

    desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(desk.list.bar()->isVisible());
    desk.press(Qt::Key_Escape); // first the question ..
    CHECK_FALSE(desk.list.bar()->isVisible());
    CHECK(desk.list.isVisible());
    desk.press(Qt::Key_U, Qt::ControlModifier);
    desk.press(Qt::Key_2);
    CHECK(desk.list.status() == QStringLiteral("Halaman uji masuk antrean cetak."));
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(desk.list.windowModality() == Qt::NonModal);
    desk.press(Qt::Key_Escape); // .. then the window
    CHECK_FALSE(desk.list.isVisible());
}

TEST_CASE("A row's act works from the empty field, and what is typed there is not touched by it")
{
    PapersFixture desk;
    REQUIRE(desk.list.findField()->hasFocus());
    desk.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(desk.list.status() == QStringLiteral("Nomor antrean tidak dicetak."));
    desk.type("A-777");
    desk.press(Qt::Key_Return);
    CHECK(desk.list.status().startsWith(QStringLiteral("Tidak ada kunjungan dengan A-777.")));
    CHECK(desk.list.findField()->selectedText() == QStringLiteral("A-777")); // the next one takes its place
}

TEST_CASE("Closed, the papers' window holds nothing of the person before")
{
    PapersFixture desk;
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.list.findField()->setText(QStringLiteral("A-001"));
    desk.list.close();
    desk.settle();
    CHECK(desk.list.table()->model()->rowCount() == 0);
    CHECK(desk.list.findField()->text().isEmpty());
    CHECK(desk.list.status().isEmpty());
    CHECK(desk.list.line().isEmpty());
    CHECK_FALSE(desk.papers.isBarOpen());
    CHECK_FALSE(desk.list.bar()->isVisibleTo(&desk.list));
}

TEST_CASE("Tab visits every control of the papers' window once and comes back, and each has a name")
{
    PapersFixture desk;
    const bool asked = GENERATE(false, true);
    desk.list.table()->setFocus();
    if (asked)
        desk.press(Qt::Key_K, Qt::ControlModifier);
    QSet<QWidget *> left;
    for (auto *widget : visible<QWidget>(desk.list)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy())
            left += widget;
    }
    const auto count = left.size();
    CHECK(count >= 7);
    QWidget *const first = desk.list.focusWidget();
    for (qsizetype i = 0; i < count; ++i) {
        INFO(desk.list.focusWidget()->metaObject()->className()
             << ' ' << desk.list.focusWidget()->accessibleName().toStdString());
        CHECK(left.remove(desk.list.focusWidget()));
        QTest::keyClick(desk.list.windowHandle(), Qt::Key_Tab);
    }
    CHECK(left.isEmpty());
    CHECK(desk.list.focusWidget() == first);
    QStringList found;
    unnamed(QAccessible::queryAccessibleInterface(&desk.list), found);
    CHECK(list(found) == none);
}

TEST_CASE("All columns of the papers stand beside each other on a small screen, and what is shortened has a tooltip")
{
    const auto screen = GENERATE(QSize(1366, 768), QSize(1280, 720));
    const QSize size = QSize(1340, 620).boundedTo(screen * 19 / 20); // as it opens there
    PapersFixture desk(ui::ThemeChoice::Light, size);
    const auto &table = *desk.list.table();
    const auto whole = [&] {
        for (int column = 0; column < PapersModel::ColumnCount; ++column) {
            CAPTURE(screen.width(), column);
            CHECK(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column));
            CHECK(table.columnWidth(column) >= static_cast<const QAbstractItemView &>(table).sizeHintForColumn(column));
        }
        CHECK(table.horizontalHeader()->length() <= table.viewport()->width());
    };
    whole();
    desk.choosePrinter(PaperKind::Ticket,
                       "system:Printer dengan nama yang panjang sekali di ruang pelayanan lantai dua");
    desk.papers.refresh();
    desk.settle();
    CHECK(table.horizontalHeader()->length() <= table.viewport()->width());
    const QModelIndex state = desk.papers.model().index(0, PapersModel::StateColumn);
    CHECK(state.data(Qt::ToolTipRole).toString().contains(state.data().toString().toHtmlEscaped()));
}

TEST_CASE("The papers' window fits small screens in each theme and text size")
{
    const auto choice = GENERATE(ui::ThemeChoice::Light, ui::ThemeChoice::Dark);
    const auto size = GENERATE(QSize(1366, 768), QSize(1280, 720));
    const auto scale = GENERATE(1.0, 1.15, 1.3, 1.5);
    PapersFixture desk(choice, size, scale);
    const auto look = [&](const char *state) {
        desk.settle();
        QCoreApplication::processEvents();
        CAPTURE(state, size.width(), size.height(), scale);
        CHECK(desk.list.size() == size);
        CHECK(list(clipped(desk.list)) == none);
        CHECK(list(tooSmall(desk.list)) == none);
        // Three rows at least, whole.
        CHECK(desk.list.table()->viewport()->height() >= 3 * desk.list.table()->rowHeight(0));
        for (const auto *bar : desk.list.bar()->findChildren<QScrollBar *>())
            CHECK_FALSE(bar->isVisible());
        const QFontMetrics words(desk.list.findField()->font());
        CHECK(words.horizontalAdvance(desk.list.findField()->placeholderText()) < desk.list.findField()->width());
    };
    for (int row = 0; row < 4; ++row) {
        desk.papers.choose(row);
        look("a paper");
    }
    for (int column = 0; column < PapersModel::ColumnCount; ++column) {
        const auto *header = desk.list.table()->horizontalHeader();
        const QString title = desk.papers.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        CHECK(header->sectionSize(column) >= QFontMetrics(header->font()).horizontalAdvance(title));
    }
    desk.act(PaperAct::Requirements);
    look("which service");
    desk.papers.cancelBar();
    desk.act(PaperAct::TestPage);
    look("as which paper");
    desk.papers.cancelBar();
    desk.lookFor("A-005");
    look("which paper of a visit");
    desk.answer("1");
    look("which language");
    desk.answer("1");
    look("said");
    const QRect cell = desk.list.table()->visualRect(desk.papers.model().index(1, PapersModel::StateColumn));
    CHECK(paintedContrast(*desk.list.table()->viewport(), cell) >= 4.5);
}

TEST_CASE("Services of names of 200 characters leave the papers' window as wide as it is, whole and readable")
{
    const bool isOneWord = GENERATE(false, true);
    const QString name = isOneWord
        ? QString(200, QLatin1Char('w'))
        : QStringLiteral("Penerbitan Surat Keterangan Kependudukan ").repeated(5).left(200).trimmed();
    const auto size = GENERATE(QSize(1280, 720), QSize(1366, 768));
    CAPTURE(name.toStdString(), size.width());
    PapersFixture desk(ui::ThemeChoice::Light, size);
    desk.ask([&](Office &office) -> Result<bool> {
        const auto services = office.catalogue().services; // each change reads the records anew
        for (Service service : services) {
            service.nameId = name;
            service.nameEn = name;
            if (const auto done = office.setup().changeService(Act{desk.actor()}, service); !done)
                return tl::unexpected(done.error());
        }
        return true;
    });
    desk.papers.refresh();
    desk.settle();
    const auto look = [&](const char *state) {
        desk.settle();
        QCoreApplication::processEvents();
        CAPTURE(state, desk.list.width(), desk.list.height(), desk.list.minimumSizeHint().width(),
                desk.list.minimumSizeHint().height());
        CHECK(desk.list.size() == size);
        CHECK(desk.list.minimumSizeHint().width() <= size.width());
        for (const auto *button : desk.list.bar()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                CHECK(button->width() >= button->sizeHint().width());
        }
    };
    look("the list");
    desk.act(PaperAct::Requirements);
    look("of whom");
    if (desk.options().size() == 3)
        desk.answer("3");
    REQUIRE(desk.options().contains(name));
    look("which service");
    desk.papers.cancelBar();
    desk.lookFor("A-005");
    look("which paper of a visit");
    desk.answer("1");
    look("which language");
}

TEST_CASE("The state of a paper is read whole in its row: the other columns give way first")
{
    const auto size = GENERATE(QSize(1280, 620), QSize(1366, 768));
    PapersFixture desk(ui::ThemeChoice::Light, size);
    desk.choosePrinter(PaperKind::Ticket, "system:Printer-Antrean-Ruang-Pelayanan-Lantai-Satu", PaperFormat::Roll80);
    desk.settle();
    auto *table = desk.list.table();
    const int state = PapersModel::StateColumn;
    CHECK(table->horizontalScrollBar()->maximum() == 0);
    const int width = table->columnWidth(state);
    table->resizeColumnToContents(state);
    CHECK(table->columnWidth(state) <= width);
}
