// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/peopledesk.h"
#include "tests/ui/widgets/looks.h"
#include "ui/presentation/recordtexts.h"
#include "ui/widgets/settingswindow.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QPlainTextEdit>

using namespace loket;
using namespace loket::test;

namespace {

/// The settings window on an office in which the administrator is signed in.
struct SettingsFixture : WindowFixture {
    explicit SettingsFixture(ui::ThemeChoice choice = ui::ThemeChoice::Light, double textScale = 1)
        : WindowFixture(3, choice, {1366, 768}, textScale)
        , model(office(), [this] { return presenter->actor(); })
        , settings(model)
    {
        letPeopleIn(*this);
        type("3"); // the administrator
        type(administratorPin);
        settings.open();
        REQUIRE(QTest::qWaitForWindowActive(&settings));
        settle();
    }
    ~SettingsFixture() { settings.close(); }

    void choose(RecordKind kind)
    {
        settings.lists()->setCurrentRow(int(kind));
        settle();
    }
    /// The text of a cell in the first row that holds `row` in its first or second column.
    QModelIndex cellOf(const char *row, const char *column)
    {
        for (int r = 0; r < model.rowCount(); ++r) {
            for (int c = 0; c < model.columnCount(); ++c) {
                const bool isRow = model.index(r, 0).data().toString() == QLatin1String(row)
                    || model.index(r, 1).data().toString() == QLatin1String(row);
                if (isRow && model.columnAt(c).key == QLatin1String(column))
                    return model.index(r, c);
            }
        }
        return {};
    }

    /// The field over the cell of a text of several lines, opened by F2.
    QPlainTextEdit *editText(int row)
    {
        QTableView &table = *settings.table();
        int column = 0;
        while (model.columnAt(column).key != QLatin1String("text"))
            ++column;
        table.setFocus();
        table.setCurrentIndex(model.index(row, column));
        QTest::keyClick(&table, Qt::Key_F2);
        QPlainTextEdit *field = nullptr;
        for (auto *one : visible<QPlainTextEdit>(table))
            field = one;
        REQUIRE(field);
        return field;
    }
    [[nodiscard]] QString textOf(int row) const
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.columnAt(column).key == QLatin1String("text"))
                return model.index(row, column).data(Qt::EditRole).toString();
        }
        return {};
    }

    ui::SettingsModel model;
    ui::SettingsWindow settings;
};

} // namespace

TEST_CASE("Every list of the settings shows rows, and every control that takes the focus has a name")
{
    SettingsFixture desk;
    for (const RecordKind kind : allRecordKinds()) {
        desk.choose(kind);
        INFO(ui::RecordTexts::kind(kind).toStdString());
        CHECK(desk.model.rowCount() > 0);
        CHECK(desk.settings.table()->currentIndex().isValid());
        for (auto *widget : desk.settings.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&desk.settings) || widget->focusPolicy() == Qt::NoFocus)
                continue;
            auto *interface = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(interface);
            INFO(widget->metaObject()->className());
            CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
        }
        for (int column = 0; column < desk.model.columnCount(); ++column) {
            const QString title = desk.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            CHECK_FALSE(title.contains(QLatin1Char('_'))); // a key without a name
        }
    }
}

TEST_CASE("A cell is changed by keys alone, stored at once, and said so")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Staff);
    const QModelIndex name = desk.cellOf("P2", "name");
    REQUIRE(name.isValid());
    desk.settings.table()->setFocus();
    desk.settings.table()->setCurrentIndex(name);
    QTest::keyClick(desk.settings.table(), Qt::Key_F2);
    auto *editor = desk.settings.table()->findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("Budi Santoso"));
    QTest::keyClick(editor, Qt::Key_Return);
    desk.settle();
    CHECK(desk.cellOf("P2", "name").data().toString() == QStringLiteral("Budi Santoso"));
    CHECK(desk.settings.status() == QStringLiteral("Tersimpan. Berlaku mulai sekarang."));
    CHECK(desk.ask([](Office &office) -> Result<QString> {
        return office.catalogue().staffByCode(QStringLiteral("P2"))->name;
    }) == QStringLiteral("Budi Santoso"));
    desk.model.restore(name.row());
    desk.settle();
    CHECK(desk.cellOf("P2", "name").data().toString() == QStringLiteral("Budi"));
    const QString nothing = QStringLiteral("Di halaman ini tidak ada perubahan baris ini yang masih dapat "
                                           "dikembalikan.");
    for (const QModelIndex &row : {name, desk.cellOf("P1", "name")}) { // all taken back; never changed
        desk.settings.table()->setCurrentIndex(row);
        CHECK(desk.settings.status() != nothing);
        desk.model.restore(row.row());
        desk.settle();
        CHECK(desk.settings.status() == nothing);
    }
}

TEST_CASE("A change of a standard that holds from another day says from which, also in its texts")
{
    SettingsFixture desk; // on 17 November 2023
    const QString now = QStringLiteral("Tersimpan. Berlaku mulai sekarang.");
    const QString then = QStringLiteral("Tersimpan. Berlaku mulai Kamis, 28 Desember 2023.");
    const auto type = [&](const QModelIndex &cell, const char *text) {
        REQUIRE(cell.isValid());
        desk.model.setData(cell, QString::fromLatin1(text));
        desk.settle();
        return desk.settings.status();
    };
    const auto below = [&](const QModelIndex &cell) { return desk.model.index(cell.row() + 1, cell.column()); };
    desk.choose(RecordKind::Services);
    for (const char *service : {"A", "B", "C"})
        CHECK(type(desk.cellOf(service, "decree"), "SK 1") == now);
    CHECK(type(desk.cellOf("A", "standard_from"), "2023-12-28") == then);
    CHECK(type(below(desk.cellOf("A", "name")), "Kartu") == now);
    type(below(desk.cellOf("A", "minutes")), "14");
    CHECK(type(below(desk.cellOf("A", "decree")), "SK 2") == then);
    CHECK(type(desk.cellOf("C", "standard_from"), "2023-12-01")
          == QStringLiteral("Tersimpan. Berlaku mulai Jumat, 1 Desember 2023."));
    desk.choose(RecordKind::Standards);
    int english = 0;
    while (desk.model.columnAt(english).key != QLatin1String("text_en"))
        ++english;
    CHECK(type(desk.model.index(14, english), "Article 21") == then); // a translation is by no decree
}

TEST_CASE("A changed fee is a draft: the page says what goes on, what is the draft and what to type, and obeys it")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Services);
    const auto type = [&](int row, const char *column, const char *text) {
        const QModelIndex cell = desk.model.index(row, desk.cellOf("A", column).column());
        desk.settings.table()->setCurrentIndex(cell);
        desk.model.setData(cell, QString::fromLatin1(text));
        desk.settle();
        return desk.settings.status();
    };
    const auto shown = [&](int row, const char *column) {
        return desk.model.index(row, desk.cellOf("A", column).column()).data().toString();
    };
    const auto told = [&] {
        return desk.ask([](Office &office) -> Result<Fee> {
            const ServiceId service = office.catalogue().services.front().id;
            return office.catalogue().standardFor(service, office.today().text())->toldFee();
        });
    };
    const int row = desk.cellOf("A", "fee").row();
    const int rows = desk.model.rowCount();
    const QString goesOn = QStringLiteral(" tetap berlaku: itu yang diberitahukan dan dihitung. Ketik nomor SK untuk "
                                          "draf ini di kolom \"SK\"; bila SK-nya sama, ketik lagi.");
    desk.settings.resize(1200, 600);
    type(row, "fee_rupiah", "25000");
    CHECK(type(row + 1, "decree", "SK 1") == QStringLiteral("Tersimpan. Berlaku mulai sekarang."));
    REQUIRE(desk.model.rowCount() == rows);
    CHECK(type(row, "fee_rupiah", "52000")
          == QStringLiteral("Tersimpan sebagai draf: 52000, sekarang 25000. SK 1") + goesOn);
    REQUIRE(desk.model.rowCount() == rows + 1);
    CHECK(shown(row, "holds") == QStringLiteral("sekarang"));
    CHECK(shown(row, "fee_rupiah") == QStringLiteral("25000"));
    CHECK(shown(row + 1, "holds") == QStringLiteral("menunggu SK"));
    CHECK(shown(row + 1, "fee_rupiah") == QStringLiteral("52000"));
    CHECK(shown(row + 1, "fee_status") == QStringLiteral("belum ditetapkan"));
    CHECK(shown(row + 1, "decree").isEmpty());
    CHECK(shown(row + 1, "standard_from").isEmpty());
    CHECK(told() == Fee{FeeKind::Fixed, 25000, {}});
    CHECK(type(row + 1, "fee", "free")
          == QStringLiteral("Tersimpan sebagai draf: tidak dipungut biaya, sekarang tetap. SK 1") + goesOn);
    type(row + 1, "fee_rupiah", "52000");
    CHECK(desk.settings.size() == QSize(1200, 600)); // a long sentence takes a second line, and no more of the screen
    for (const char *column : {"fee_status", "decree"}) { // said again wherever one stands in the draft
        desk.settings.table()->setCurrentIndex(desk.model.index(row + 1, desk.cellOf("A", column).column()));
        CHECK(desk.settings.status() == QStringLiteral("SK 1") + goesOn);
    }
    CHECK(type(row + 1, "decree", "SK 1") == QStringLiteral("Tersimpan. Berlaku mulai sekarang.")); // only a slip
    CHECK(desk.model.rowCount() == rows);
    CHECK(shown(row, "fee_status") == QStringLiteral("ditetapkan"));
    CHECK(told() == Fee{FeeKind::Fixed, 52000, {}});
    desk.settings.table()->setCurrentIndex(desk.cellOf("A", "fee"));
    CHECK(desk.settings.status().isEmpty());
}

TEST_CASE("A standard that never had a decree says in one sentence why nothing of it is set")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Services);
    desk.model.add(0);
    desk.settle();
    int row = 0;
    while (desk.model.index(row, 1).data().toString() != QStringLiteral("Layanan baru"))
        ++row;
    const auto type = [&](const char *column, const char *text) {
        const QModelIndex cell = desk.model.index(row, desk.cellOf("A", column).column());
        desk.model.setData(cell, QString::fromLatin1(text));
        desk.settle();
        return desk.settings.status();
    };
    const QString why = QStringLiteral("Tanpa SK nilai standar ini belum ditetapkan: tidak diberitahukan kepada siapa "
                                       "pun dan tidak dipakai menghitung. Isi SK-nya.");
    CHECK(type("fee_rupiah", "25000") == QStringLiteral("Tersimpan sebagai draf. ") + why);
    desk.settings.table()->setCurrentIndex(desk.model.index(row, desk.cellOf("A", "fee_status").column()));
    CHECK(desk.settings.status() == why);
    CHECK(type("decree", "SK 9/2023") == QStringLiteral("Tersimpan. Berlaku mulai sekarang."));
}

TEST_CASE(
    "The standard in force stands above the one to come, each with decree and date, and only the lower is changed")
{
    SettingsFixture desk; // on 17 November 2023
    desk.choose(RecordKind::Services);
    const int rows = desk.model.rowCount();
    const auto type = [&](const char *column, const char *text) {
        desk.model.setData(desk.cellOf("A", column), QString::fromLatin1(text));
        desk.settle();
    };
    const QString before = desk.cellOf("A", "decree").data().toString();
    type("decree", "SK 9/2023");
    desk.settings.table()->setCurrentIndex(desk.cellOf("A", "standard_from"));
    type("standard_from", "2023-12-28");
    REQUIRE(desk.model.rowCount() == rows + 1);
    // A line has come, and yet the cell that was typed into and what came of it stay.
    CHECK(desk.settings.table()->currentIndex().data().toString() == QStringLiteral("2023-12-28"));
    CHECK(desk.settings.status() == QStringLiteral("Tersimpan. Berlaku mulai Kamis, 28 Desember 2023."));
    const int upper = desk.cellOf("A", "decree").row();
    const auto cell = [&](int row, const char *column) {
        return desk.model.index(row, desk.cellOf("A", column).column());
    };
    CHECK(cell(upper, "holds").data().toString() == QStringLiteral("sekarang"));
    CHECK(cell(upper, "decree").data().toString() == before);
    CHECK(cell(upper + 1, "holds").data().toString() == QStringLiteral("akan datang"));
    CHECK(cell(upper + 1, "decree").data().toString() == QStringLiteral("SK 9/2023"));
    CHECK(cell(upper + 1, "standard_from").data().toString() == QStringLiteral("2023-12-28"));
    CHECK_FALSE(cell(upper, "minutes").flags().testFlag(Qt::ItemIsEditable));
    CHECK(cell(upper + 1, "minutes").flags().testFlag(Qt::ItemIsEditable));
    desk.settings.table()->setCurrentIndex(cell(upper, "minutes"));
    const QString why = QStringLiteral("Standar ini berlaku sekarang dan hanya ditampilkan. Baris di bawahnya, draf "
                                       "atau standar yang akan datang, dapat diubah.");
    CHECK(desk.settings.status() == why);
    desk.model.restore(upper);
    desk.settle();
    CHECK(desk.settings.status() == why);
    CHECK(desk.model.rowCount() == rows + 1);
    desk.settings.search()->setText(QStringLiteral("akan datang"));
    CHECK(desk.model.rowCount() == 1);
}

TEST_CASE("A refused value is said in a sentence, and the cell shows what is stored")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Hours);
    const QModelIndex service = desk.model.index(0, 5);
    const QString before = service.data().toString();
    REQUIRE(desk.model.columnAt(5).key == QStringLiteral("service"));
    desk.model.setData(service, QStringLiteral("22.00-02.00"));
    desk.settle();
    CHECK(desk.model.index(0, 5).data().toString() == before);
    CHECK_FALSE(desk.settings.status().isEmpty());
    CHECK_FALSE(desk.settings.status().startsWith(QStringLiteral("Tersimpan")));
}

TEST_CASE("A new line has a name in the language of the screen, and records carry an English one beside it")
{
    SettingsFixture desk;
    for (const auto &[kind, name] : {std::pair(RecordKind::Hours, QStringLiteral("Profil baru")),
                                     std::pair(RecordKind::Holidays, QStringLiteral("Hari libur baru")),
                                     std::pair(RecordKind::Services, QStringLiteral("Layanan baru")),
                                     std::pair(RecordKind::Reasons, QStringLiteral("Alasan baru")),
                                     std::pair(RecordKind::Staff, QStringLiteral("Petugas P4"))}) {
        desk.choose(kind);
        INFO(name.toStdString());
        desk.model.add(0);
        desk.settle();
        bool found = false;
        for (int row = 0; row < desk.model.rowCount(); ++row) {
            for (int column = 0; column < desk.model.columnCount(); ++column)
                found = found || desk.model.index(row, column).data().toString() == name;
        }
        CHECK(found);
    }
    CHECK(desk.ask([](Office &office) -> Result<QString> { return office.catalogue().reasons.back().nameEn; })
          == QStringLiteral("New reason"));
}

TEST_CASE("A line that was added is the current one, and what is typed next is its content")
{
    SettingsFixture desk;
    QTableView &table = *desk.settings.table();
    const auto kind = GENERATE(RecordKind::Holidays, RecordKind::Hours, RecordKind::Staff);
    desk.choose(kind);
    desk.settings.search()->setText(desk.model.index(0, 1).data().toString()); // the new line does not hold it
    QPushButton *add = nullptr;
    for (auto *button : visible<QPushButton>(desk.settings)) {
        if (button->text() == QStringLiteral("Tambah"))
            add = button;
    }
    REQUIRE(add);
    const qint64 newest = [&] {
        qint64 most = 0;
        for (int row = 0; row < desk.model.rowCount(); ++row)
            most = std::max(most, desk.model.index(row, 0).data(ui::SettingsModel::RecordRole).toLongLong());
        return most;
    }();
    QTest::mouseClick(add, Qt::LeftButton);
    desk.settle();
    CHECK(desk.settings.search()->text().isEmpty());
    CHECK(table.hasFocus());
    const QModelIndex at = table.currentIndex();
    CHECK(at.data(ui::SettingsModel::RecordRole).toLongLong() > newest);
    CHECK(at.flags().testFlag(Qt::ItemIsEditable));
    CHECK(table.visualRect(at).intersects(table.viewport()->rect()));
    QStringList texts;
    for (const auto *label : visible<QLabel>(desk.settings))
        texts += label->text();
    CHECK(texts.contains(QStringLiteral("Ditambahkan. Lengkapi baris barunya.")));
    QTest::keyClick(&table, Qt::Key_1);
    CHECK(visible<QLineEdit>(table).size() == 1); // the cell's own
}

TEST_CASE("The search leaves the rows that hold the words")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Holidays);
    const int all = desk.model.rowCount();
    desk.settings.search()->setText(QStringLiteral("idulfitri"));
    CHECK(desk.model.rowCount() > 0);
    CHECK(desk.model.rowCount() < all);
    desk.settings.search()->setText(QStringLiteral("zzz"));
    CHECK(desk.model.rowCount() == 0);
    CHECK(desk.settings.table()->focusPolicy() == Qt::NoFocus);
}

TEST_CASE("Words are ticked in a list, a secret is never shown")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Staff);
    const QModelIndex roles = desk.cellOf("P1", "roles");
    desk.settings.table()->setCurrentIndex(roles);
    desk.settings.table()->edit(roles);
    QListWidget *boxes = nullptr;
    for (auto *list : desk.settings.table()->findChildren<QListWidget *>())
        boxes = list;
    REQUIRE(boxes);
    CHECK(boxes->count() == 5);
    boxes->item(2)->setCheckState(Qt::Checked); // unit head
    QTest::keyClick(boxes, Qt::Key_Return);
    desk.settle();
    CHECK(desk.cellOf("P1", "roles").data().toString() == QStringLiteral("petugas loket, kepala unit"));
    const QModelIndex secret = desk.cellOf("P1", "secret");
    CHECK(secret.data(Qt::EditRole).toString().isEmpty());
    desk.settings.table()->edit(secret);
    auto *line = desk.settings.table()->findChild<QLineEdit *>();
    REQUIRE(line);
    CHECK(line->echoMode() == QLineEdit::Password);
}

TEST_CASE("Every list of the settings has room for its texts and shows them, in each theme and text size")
{
    const auto choice = GENERATE(ui::ThemeChoice::Light, ui::ThemeChoice::Dark);
    const auto scale = GENERATE(1.0, 1.5);
    SettingsFixture desk(choice, scale);
    const auto &lists = *desk.settings.lists();
    auto &table = *desk.settings.table();
    const QFontMetrics text = table.fontMetrics();
    for (const RecordKind kind : allRecordKinds()) {
        desk.choose(kind);
        QCoreApplication::processEvents();
        CAPTURE(scale, ui::RecordTexts::kind(kind).toStdString());
        CHECK(list(clipped(desk.settings)) == none);
        CHECK(list(tooSmall(desk.settings)) == none);
        const QRect current = lists.visualItemRect(lists.currentItem());
        CHECK(current.top() >= 0);
        CHECK(current.bottom() <= lists.viewport()->height());
        int above = lists.visualItemRect(lists.item(0)).top(); // large text scrolls
        for (int i = 0; i < lists.count(); ++i) {
            const QRect row = lists.visualItemRect(lists.item(i));
            CHECK(row.top() >= above);
            CHECK(row.height() >= text.height());
            CHECK(row.left() + text.horizontalAdvance(lists.item(i)->text()) <= lists.viewport()->width());
            above = row.bottom() + 1;
        }
        for (int column = 0; column < desk.model.columnCount(); ++column) {
            const QString title = desk.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            CHECK(table.columnWidth(column) >= text.size(0, title).width());
            CHECK(table.horizontalHeader()->height() >= text.size(0, title).height());
        }
        for (int row = 0; row < desk.model.rowCount(); ++row)
            CHECK(table.rowHeight(row) > text.height());
        const QRect cell = table.visualRect(desk.model.index(desk.model.rowCount() - 1, 0));
        if (table.viewport()->rect().contains(cell))
            CHECK(paintedContrast(*table.viewport(), cell) >= 4.5);
        CHECK(paintedContrast(*table.horizontalHeader()->viewport(), table.horizontalHeader()->viewport()->rect())
              >= 4.5);
    }
}

TEST_CASE("Every list of the settings but the longest shows all its columns on a small screen, with whole titles")
{
    SettingsFixture desk;
    for (const QSize screen : {QSize(1366, 768), QSize(1280, 720)}) {
        desk.settings.resize(QSize(1340, 640).boundedTo(screen * 19 / 20)); // as it opens there
        for (const RecordKind kind : allRecordKinds()) {
            desk.choose(kind);
            QCoreApplication::processEvents();
            CAPTURE(screen.width(), ui::RecordTexts::kind(kind).toStdString());
            const auto &table = *desk.settings.table();
            if (kind != RecordKind::Services) // 17 columns: one scrolls
                CHECK(table.horizontalHeader()->length() <= table.viewport()->width());
            const QModelIndex cell = desk.model.index(0, 1);
            CHECK(cell.data(Qt::ToolTipRole).toString().contains(cell.data().toString().toHtmlEscaped()));
        }
    }
}

TEST_CASE("Tab visits every control of the settings once and comes back, Esc closes them")
{
    SettingsFixture desk;
    QSet<QWidget *> left;
    for (auto *widget : visible<QWidget>(desk.settings)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy())
            left += widget;
    }
    const auto count = left.size();
    CHECK(count >= 5); // lists, search, two buttons, table
    QWidget *const first = desk.settings.focusWidget();
    for (qsizetype i = 0; i < count; ++i) {
        CHECK(left.remove(desk.settings.focusWidget()));
        QTest::keyClick(desk.settings.windowHandle(), Qt::Key_Tab);
    }
    CHECK(left.isEmpty());
    CHECK(desk.settings.focusWidget() == first);
    QTest::keyClick(desk.settings.windowHandle(), Qt::Key_Escape);
    CHECK_FALSE(desk.settings.isVisible());
}

TEST_CASE("A text of several lines is typed over its cell: Ctrl+Enter, Tab or another place store it, Esc does not")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Services);
    desk.model.setData(desk.cellOf("A", "decree"), QStringLiteral("SK 1"));
    desk.settle();
    desk.choose(RecordKind::Standards);
    const int row = 1; // the procedure of the first service, which has none
    auto *field = desk.editText(row);
    CHECK_FALSE(field->accessibleName().isEmpty());
    QTest::keyClicks(field, QStringLiteral("Ambil nomor"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("Tunggu"));
    QString stored = QStringLiteral("Ambil nomor\nTunggu");
    SECTION("Ctrl+Enter")
    {
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        CHECK(desk.settings.table()->hasFocus());
    }
    SECTION("Tab")
    {
        QTest::keyClick(field, Qt::Key_Tab);
    }
    SECTION("another place")
    {
        desk.settings.search()->setFocus();
    }
    SECTION("with a word that is being composed")
    {
        QInputMethodEvent composing(QStringLiteral(" ya"), {});
        QCoreApplication::sendEvent(field, &composing);
        stored += QStringLiteral(" ya");
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }
    SECTION("the table is read anew meanwhile")
    {
        desk.model.refresh();
        desk.settle();
        CHECK(field->toPlainText() == stored);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }
    SECTION("Esc")
    {
        stored.clear();
        QTest::keyClick(field, Qt::Key_Escape);
        CHECK(desk.settings.isVisible());
    }
    desk.settle();
    // What was typed is a draft, below what is in force, until its decree is typed.
    CHECK(desk.textOf(stored.isEmpty() ? row : row + int(standardComponents().size())) == stored);
    if (!stored.isEmpty()) {
        desk.choose(RecordKind::Services);
        const QModelIndex decree = desk.cellOf("A", "decree");
        desk.model.setData(desk.model.index(decree.row() + 1, decree.column()), QStringLiteral("SK 1"));
        desk.settle();
    }
    CHECK(desk.ask([](Office &office) -> Result<QString> {
        const auto service = office.catalogue().serviceByLetter(QStringLiteral("A"))->id;
        const auto
            *told = office.catalogue().standardFor(service, office.today().text())->told(QStringLiteral("procedure"));
        return told ? told->textId : QString();
    }) == stored);
    if (!stored.isEmpty()) { // taken back it is a draft again
        desk.choose(RecordKind::Standards);
        CHECK(desk.textOf(row) == stored);
        desk.model.restore(row);
        desk.settle();
        CHECK(desk.textOf(row) == stored);
        CHECK(desk.textOf(row + int(standardComponents().size())).isEmpty());
        CHECK(desk.settings.status().startsWith(QStringLiteral("Dikembalikan. SK 1 tetap berlaku")));
    }
}

TEST_CASE("What may be typed into a component is said of that component: only one of them are requirements")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Standards);
    int requirements = 0;
    for (int row = 0; row < int(standardComponents().size()); ++row) {
        const QString hint = desk.model.hint(desk.model.index(row, 3));
        const bool isOne = hint.startsWith(QStringLiteral("Satu persyaratan per baris; "));
        CHECK(isOne != hint.startsWith(QStringLiteral("Satu langkah atau kalimat per baris; ")));
        requirements += isOne ? 1 : 0;
    }
    CHECK(requirements == 1);
}

TEST_CASE("A text that is refused is not lost: it stands there again to be put right")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Standards);
    const QString before = desk.textOf(0);
    auto *field = desk.editText(0);
    const QString typed = QStringLiteral("KK\n") + QString(501, QLatin1Char('x'));
    field->setPlainText(typed);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.settings.status() == QStringLiteral("Baris 2 terlalu panjang. Paling banyak 500 karakter."));
    field = desk.editText(0);
    CHECK(field->toPlainText() == typed);
    field->setPlainText(QStringLiteral("KK"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.textOf(0) == before); // in force
    CHECK(desk.textOf(int(standardComponents().size())) == QStringLiteral("KK"));
}

TEST_CASE("The field of a text lies inside the table and has a ring, in each theme and text size")
{
    const auto choice = GENERATE(ui::ThemeChoice::Light, ui::ThemeChoice::Dark);
    const auto scale = GENERATE(1.0, 1.5);
    SettingsFixture desk(choice, scale);
    desk.choose(RecordKind::Standards);
    for (const int row : {0, desk.model.rowCount() - 1}) {
        auto *field = desk.editText(row);
        QCoreApplication::processEvents();
        CAPTURE(scale, row);
        CHECK(field->parentWidget()->rect().contains(field->geometry()));
        CHECK(field->height() >= 4 * field->fontMetrics().lineSpacing());
        QTest::keyClicks(field, QStringLiteral("Wx"));
        CHECK(paintedContrast(*field, field->rect()) >= 4.5);
        QTest::keyClick(field, Qt::Key_Escape);
    }
}

TEST_CASE("An example stands in its cell without being on offer, and is not changed by looking at it")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Standards);
    const QModelIndex state = desk.model.index(0, 2);
    REQUIRE(desk.model.columnAt(2).key == QStringLiteral("state"));
    CHECK(state.data().toString() == QStringLiteral("contoh"));
    desk.settings.table()->setCurrentIndex(state);
    desk.settings.table()->edit(state);
    auto *box = desk.settings.table()->findChild<QComboBox *>();
    REQUIRE(box);
    CHECK(box->count() == 3);
    CHECK(box->currentText() == QStringLiteral("contoh"));
    desk.settings.search()->setFocus();
    desk.settle();
    CHECK(desk.model.index(0, 2).data().toString() == QStringLiteral("contoh"));
    CHECK(desk.settings.status() != QStringLiteral("Tersimpan. Berlaku mulai sekarang."));
}

TEST_CASE(
    "The printers of the computer are offered where one is typed, also when they come late, and any other may stand")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Papers);
    const QModelIndex cell = desk.cellOf("bukti layanan", "printer");
    REQUIRE(cell.isValid());
    QTableView &table = *desk.settings.table();
    const auto edit = [&] {
        table.setFocus();
        table.setCurrentIndex(cell);
        QTest::keyClick(&table, Qt::Key_F2);
        QComboBox *field = nullptr;
        for (auto *one : visible<QComboBox>(table))
            field = one;
        REQUIRE(field);
        return field;
    };
    QComboBox *field = edit();
    CHECK(field->accessibleName().startsWith(QStringLiteral("Printer")));
    CHECK(field->count() == 0);
    QTest::keyClicks(field, QStringLiteral("raw:192.168.1."));
    desk.model.suggest(QStringLiteral("printer"), {QStringLiteral("system:XP-58"), QStringLiteral("system:Kantor")});
    CHECK(field->count() == 2);
    CHECK(field->currentText() == QStringLiteral("raw:192.168.1.")); // what is being typed stays
    // What is offered and what is typed is read whole.
    const QString longest = QStringLiteral("system:Printer-Antrean-Ruang-Pelayanan-Lantai-Satu");
    desk.model.suggest(QStringLiteral("printer"), {QStringLiteral("system:XP-58"), longest});
    CHECK(field->lineEdit()->width() >= field->fontMetrics().horizontalAdvance(longest));
    CHECK(field->parentWidget()->rect().contains(field->geometry()));
    field->lineEdit()->setText(QStringLiteral("raw:printer-loket-satu.disdukcapil.banjarmasinkota.go.id:9100"));
    CHECK(field->lineEdit()->width() >= field->fontMetrics().horizontalAdvance(field->currentText()));
    field->lineEdit()->setText(QStringLiteral("raw:192.168.1."));
    QTest::keyClicks(field, QStringLiteral("40"));
    QTest::keyClick(field, Qt::Key_Return);
    desk.settle();
    CHECK(cell.data(Qt::EditRole).toString() == QStringLiteral("raw:192.168.1.40:9100"));

    field = edit();
    QTest::keyClick(field, Qt::Key_Down); // the first that is offered
    QTest::keyClick(field, Qt::Key_Return);
    desk.settle();
    CHECK(cell.data(Qt::EditRole).toString() == QStringLiteral("system:XP-58"));
}

TEST_CASE("What is typed into a cell is whole though the row that an earlier change adds comes in the middle of it")
{
    SettingsFixture desk;
    desk.choose(RecordKind::Services);
    QTableView &table = *desk.settings.table();
    const auto at = [&](const char *service, const char *column) { return desk.cellOf(service, column); };
    desk.model.setData(at("A", "fee_rupiah"), QStringLiteral("25000"));
    desk.settle();
    const QModelIndex decree = at("A", "decree");
    desk.model.setData(decree.siblingAtRow(decree.row() + 1), QStringLiteral("SK 1")); // of the draft
    desk.settle();
    const int rows = desk.model.rowCount();
    table.setFocus();
    table.setCurrentIndex(at("C", "decree"));
    desk.model.setData(at("A", "fee_rupiah"), QStringLiteral("52000")); // a draft beside what goes on
    QTest::keyClick(desk.settings.windowHandle(), 'S', Qt::ShiftModifier);
    desk.settle(); // it is stored, and read
    CHECK(desk.model.rowCount() == rows);
    for (const char key : std::string("K 20/2026"))
        QTest::keyClick(desk.settings.windowHandle(), key);
    QTest::keyClick(desk.settings.windowHandle(), Qt::Key_Return);
    desk.settle();
    desk.settle();
    CHECK(desk.model.rowCount() == rows + 1);
    CHECK(at("C", "decree").data().toString() == QStringLiteral("SK 20/2026"));
    CHECK(table.currentIndex().row() == at("C", "decree").row());
}

TEST_CASE("A longer text that was stored has its room at once")
{
    SettingsFixture desk;
    desk.settings.resize(1300, 640); // as it opens on a screen of 1366x768
    desk.choose(RecordKind::Papers);
    const QModelIndex cell = desk.cellOf("bukti layanan", "printer");
    const int before = desk.settings.table()->columnWidth(cell.column());
    desk.model.setData(cell, QStringLiteral("raw:printer-loket-satu.disdukcapil.banjarmasinkota.go.id:9100"));
    desk.settle();
    const int width = desk.settings.table()->columnWidth(cell.column());
    desk.choose(RecordKind::Services);
    desk.choose(RecordKind::Papers);
    CHECK(width == desk.settings.table()->columnWidth(cell.column()));
    CHECK(width > before);
}

TEST_CASE("No name of a setting is cut while there is room beside it")
{
    SettingsFixture fixture;
    fixture.settings.resize(1300, 640); // as it opens on a screen of 1366x768
    fixture.choose(RecordKind::Values);
    const QTableView &table = *fixture.settings.table();
    int all = 0;
    for (int column = 0; column < fixture.model.columnCount(); ++column)
        all += table.columnWidth(column);
    const int least = table.fontMetrics().horizontalAdvance(
        QStringLiteral("Identitas pengadu disimpan setelah perkara selesai (hari, 0 = tidak ada yang dihapus)"));
    CHECK(table.columnWidth(0) >= least);
    CHECK(all <= table.viewport()->width());
}

TEST_CASE("What is past its time of keeping is counted by kind before it goes for good")
{
    SettingsFixture fixture;
    fixture.choose(RecordKind::Staff);
    CHECK_FALSE(fixture.settings.purgeButton()->isVisible());
    fixture.choose(RecordKind::Values);
    QPushButton *purge = fixture.settings.purgeButton();
    REQUIRE(purge->isVisible());
    purge->click();
    fixture.settle();
    CHECK(fixture.settings.status().startsWith(QStringLiteral("Masa simpan belum ditetapkan")));
    CHECK_FALSE(fixture.model.isPurgeAsked());

    fixture.ask([&](Office &office) -> Result<bool> {
        const Act act{fixture.presenter->actor()};
        Settings settings = office.catalogue().settings;
        settings.caseDays = 1;
        if (const auto kept = office.setup().setSettings(act, settings); !kept)
            return tl::unexpected(kept.error());
        FiledComplaint filed;
        filed.originalNumber = QStringLiteral("LAMA-1");
        filed.classCode = QStringLiteral("PLAIN");
        filed.channelCode = QStringLiteral("COUNTER");
        filed.statement = QStringLiteral("Antre lama");
        filed.state = ComplaintState::Closed;
        filed.receivedAt = filed.answeredAt.emplace(office.clock().now());
        filed.closedAt = filed.receivedAt;
        return office.complaints().import(Act{act.actor}, filed).map([](Imported) { return true; });
    });
    fixture.pass(3LL * 24 * 60 * minuteMs);
    const QRect before = purge->geometry();
    purge->click();
    fixture.settle();
    CHECK(fixture.settings.status().contains(QStringLiteral("seluruh isi perkara 1")));
    CHECK(fixture.model.isPurgeAsked());
    const QString sure = purge->text();
    CHECK(sure == QStringLiteral("Hapus selamanya"));
    CHECK(purge->geometry() == before); // nothing moves under the mouse
    // The second half of a double click is no second press.
    const QPointF middle = QRectF(purge->rect()).center();
    for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        const bool down = type == QEvent::MouseButtonDblClick;
        QMouseEvent event(type, middle, purge->mapToGlobal(middle), Qt::LeftButton,
                          down ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(purge, &event);
    }
    CHECK(fixture.model.isPurgeAsked());
    fixture.choose(RecordKind::Staff); // somebody thinks again
    fixture.choose(RecordKind::Values);
    CHECK_FALSE(fixture.model.isPurgeAsked());
    CHECK(purge->text() != sure);
    purge->click();
    fixture.settle();
    purge->click();
    CHECK(fixture.settings.status() == QStringLiteral("Sedang dihapus. Selesainya diberitahukan di sini."));
    fixture.settle();
    CHECK(fixture.settings.status()
          == QStringLiteral("Sudah dihapus: identitas pengadu 0, seluruh isi perkara 1 "
                            "(tanpa pengaduan yang ditangani terpisah)."));
}
