// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/attachedfiles.h"
#include "tests/ui/presentation/complaintdesk.h"
#include "tests/ui/widgets/looks.h"
#include "ui/widgets/complaintwindow.h"

#include <QInputMethodEvent>
#include <QScrollBar>
#include <QThreadPool>

using namespace loket;
using namespace loket::test;
using ui::ComplaintStage;
using ui::FormFlag;

namespace {

/// The window of a report beside the counter's, opened as the program opens it.
struct ReportFixture : ComplaintDeskOf<WindowFixture> {
    explicit ReportFixture(ui::ThemeChoice choice = ui::ThemeChoice::Light, QSize size = {1280, 720},
                           double textScale = 1)
        : ComplaintDeskOf<WindowFixture>(1, choice, size, textScale)
        , wanted(size)
        , report(reports)
    {
        QObject::connect(presenter.get(), &ui::CounterPresenter::complaintWanted, &report, [this] { report.open(); });
    }
    ~ReportFixture() { report.close(); }

    /// The counter's window in front again.
    void backToCounter()
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    /// F4, 1 at the counter, and the digit of the kind.
    void begin(Qt::Key kind)
    {
        key(Qt::Key_F4);
        key(Qt::Key_1);
        REQUIRE(QTest::qWaitForWindowActive(&report));
        report.resize(wanted);
        press(kind);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(report.windowHandle(), key, modifiers);
        settle();
        ++formPresses;
    }
    void typeText(const char *text)
    {
        for (const char *at = text; *at; ++at) {
            QTest::keyClick(report.windowHandle(), *at);
            ++formPresses;
        }
        settle();
    }
    void tab(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            press(Qt::Key_Tab);
    }
    /// Tab until something of that name has the focus.
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 60 && !focusIs(name); ++i)
            tab();
        INFO(name.toStdString());
        REQUIRE(focusIs(name));
    }
    [[nodiscard]] bool focusIs(const QString &name) const
    {
        const QWidget *at = report.focusWidget();
        return at && at->accessibleName() == name;
    }

    QSize wanted;
    ui::ComplaintWindow report;
    int formPresses = 0;
};

} // namespace

TEST_CASE("A question is received and answered by keys alone")
{
    ReportFixture desk;
    desk.begin(Qt::Key_1);
    CHECK(desk.focusIs(QStringLiteral("Yang ditanyakan")));
    desk.typeText("Syarat KTP?");
    desk.tabTo(QStringLiteral("Jawaban yang diberikan"));
    desk.typeText("Fotokopi KK");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    CHECK(desk.report.savedText().startsWith(QStringLiteral("Tersimpan. Nomor ADU/")));
    CHECK(desk.report.accessibleDescription().contains(desk.reports.saved()->number)); // a screen reader says it too
    CHECK(QApplication::activeModalWidget() == nullptr);
    const ReceivedComplaint saved = *desk.reports.saved();
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.report.isVisible());
    CHECK(desk.screen().mode == ui::CounterMode::Idle); // the neutral break is over
    const CaseView view = desk.stored(saved.number);
    CHECK(view.report.answer == QStringLiteral("Fotokopi KK"));
    CHECK(view.complaint.answeredAt.has_value());
}

TEST_CASE("A complaint is received by keys alone, in the order of the talk")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    CHECK(desk.focusIs(QStringLiteral("Dengan nama")));
    desk.tabTo(QStringLiteral("Nama pengadu"));
    desk.typeText("Aminah");
    desk.tabTo(QStringLiteral("Kontak"));
    desk.typeText("0812 3456 7890");
    desk.tabTo(QStringLiteral("Waktu kejadian, tanggal"));
    desk.typeText("16/11");
    desk.tabTo(QStringLiteral("Apa yang terjadi"));
    desk.typeText("Tiga kali kembali");
    desk.tabTo(QStringLiteral("Harapan pengadu"));
    desk.typeText("KTP minggu ini");
    desk.tabTo(QStringLiteral("Bisa"));
    desk.press(Qt::Key_Space);
    desk.tabTo(QStringLiteral("Dugaan bentuk maladministrasi"));
    desk.press(Qt::Key_Space);
    desk.tabTo(QStringLiteral("Unit"));
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_S, Qt::ControlModifier); // something lacks: the focus goes there
    CHECK(desk.reports.stage() == ComplaintStage::Typing);
    REQUIRE(desk.focusIs(QStringLiteral("Dibacakan dan disetujui")));
    CHECK(desk.report.status().startsWith(QStringLiteral("\"Dibacakan dan disetujui\" belum diisi.")));
    desk.press(Qt::Key_Space);
    desk.tabTo(QStringLiteral("Tanggal jawaban, tanggal"));
    desk.typeText("+3");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    const CaseView view = desk.stored();
    CHECK(view.report.statement == QStringLiteral("Tiga kali kembali"));
    CHECK(view.report.forms == QStringList{QStringLiteral("PB")});
    CHECK(view.report.hopeAnswer == HopeAnswer::Can);
    CHECK(view.report.subjects.unit);
    CHECK(view.report.promisedDay == QStringLiteral("2023-11-22"));
    CHECK(view.hasIdentity);
}

TEST_CASE("A second complaint's form begins as the first one did, with nothing of the case before")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    desk.fillComplaint(QStringLiteral("Tiga kali kembali"));
    desk.tabTo(QStringLiteral("Nama pengadu"));
    desk.typeText("Aminah");
    desk.tabTo(QStringLiteral("Bisa"));
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Right);
    REQUIRE(desk.reports.form()->hopeAnswer() == HopeAnswer::InPart);
    desk.tabTo(QStringLiteral("Dugaan bentuk maladministrasi"));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Space);
    REQUIRE(desk.report.page()->forms()->currentRow() == 2);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    desk.press(Qt::Key_Return);
    const ui::ComplaintPage &page = *desk.report.page();
    for (const auto *line : page.findChildren<QLineEdit *>())
        CHECK(line->text().isEmpty());
    for (const auto *lines : page.findChildren<QPlainTextEdit *>())
        CHECK(lines->toPlainText().isEmpty());
    for (const auto *box : page.findChildren<QCheckBox *>())
        CHECK_FALSE(box->isChecked());
    for (const auto *choice : page.findChildren<QComboBox *>())
        CHECK(choice->currentIndex() == -1);
    CHECK(page.forms()->count() == 0);
    desk.backToCounter();
    desk.begin(Qt::Key_3);
    REQUIRE(desk.reports.form());
    CHECK(page.forms()->currentRow() == 0);
    CHECK(page.forms()->item(2)->checkState() == Qt::Unchecked);
    desk.tabTo(QStringLiteral("Harapan pengadu"));
    desk.tab();
    CHECK(desk.focusIs(QStringLiteral("Bisa")));
    desk.press(Qt::Key_Space);
    CHECK(desk.reports.form()->hopeAnswer() == HopeAnswer::Can);
}

TEST_CASE("What is settled at once says whether the hope was met, and why where it was not in full")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    desk.fillComplaint(QStringLiteral("Tiga kali kembali"));
    desk.set(FormFlag::Settled);
    desk.set(FormFlag::Agrees);
    desk.write(ReportField::Answer, QStringLiteral("KTP dicetak besok"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.focusIs(QStringLiteral("Apakah harapan terpenuhi")));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.tab();
    REQUIRE(desk.focusIs(QStringLiteral("Mengapa tidak seluruhnya")));
    desk.typeText("Printer rusak");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    const CaseView view = desk.stored();
    CHECK(view.report.hopeOutcome == HopeOutcome::InPart);
    CHECK(view.report.hopeWhy == QStringLiteral("Printer rusak"));
}

TEST_CASE("The form is left by Esc, and its draft is offered when it is opened again")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    desk.tabTo(QStringLiteral("Apa yang terjadi"));
    desk.typeText("Antre lama");
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.report.isVisible());
    CHECK(desk.reports.form() == nullptr);
    desk.backToCounter();
    desk.key(Qt::Key_F4);
    desk.key(Qt::Key_1);
    REQUIRE(QTest::qWaitForWindowActive(&desk.report));
    REQUIRE(desk.report.bar()->isVisible());
    CHECK(desk.reports.bar().prompt.startsWith(QStringLiteral("Draf ")));
    desk.press(Qt::Key_1);
    REQUIRE(desk.reports.form());
    CHECK(desk.reports.form()->text(ReportField::Statement) == QStringLiteral("Antre lama"));
    CHECK(qobject_cast<QPlainTextEdit *>(desk.report.page()->widgetOf(ReportField::Statement))->toPlainText()
          == QStringLiteral("Antre lama"));
}

TEST_CASE("A21: a word that is still being composed stands in the draft, and is saved")
{
    ReportFixture desk;
    desk.begin(Qt::Key_1);
    desk.typeText("KK ");
    auto *field = desk.report.page()->widgetOf(ReportField::Statement);
    QInputMethodEvent event(QStringLiteral("pelayanan"), {});
    QCoreApplication::sendEvent(field, &event);
    const QString whole = QStringLiteral("KK pelayanan");
    SECTION("autosave")
    {
        desk.typeFor(5 * secondMs);
        CHECK(desk.newestDraft().contains(whole));
        CHECK(field->hasFocus());
    }
    SECTION("Ctrl+Enter")
    {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
        CHECK(desk.stored().report.statement == whole);
    }
    SECTION("Tab")
    {
        desk.tab();
        CHECK(desk.reports.form()->text(ReportField::Statement) == whole);
        CHECK(desk.newestDraft().contains(whole)); // leaving a field keeps it
    }
    SECTION("a click into another field")
    {
        auto *other = desk.report.page()->widgetOf(ReportField::Answer);
        QTest::mouseClick(other, Qt::LeftButton);
        CHECK(other->hasFocus());
        CHECK(desk.reports.form()->text(ReportField::Statement) == whole);
        CHECK(desk.newestDraft().contains(whole));
    }
    SECTION("another window")
    {
        desk.backToCounter();
        CHECK(desk.reports.form()->text(ReportField::Statement) == whole);
        CHECK(desk.newestDraft().contains(whole));
    }
    SECTION("Escape: the form is put off")
    {
        desk.press(Qt::Key_Escape);
        CHECK_FALSE(desk.report.isVisible());
        CHECK(desk.newestDraft().contains(whole));
    }
    SECTION("given up")
    {
        QInputMethodEvent nothing;
        QCoreApplication::sendEvent(field, &nothing);
        CHECK(desk.reports.form()->text(ReportField::Statement) == QStringLiteral("KK "));
    }
}

TEST_CASE("Ctrl+M moves a NIK out of the text while its field has the focus")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    desk.tabTo(QStringLiteral("Apa yang terjadi"));
    desk.typeText("NIK 6371014107900001 ditolak");
    desk.press(Qt::Key_M, Qt::ControlModifier);
    auto *field = qobject_cast<QPlainTextEdit *>(desk.report.page()->widgetOf(ReportField::Statement));
    CHECK(field->toPlainText() == QStringLiteral("NIK [NIK] ditolak"));
    CHECK(desk.reports.form()->text(ReportField::Nik) == QStringLiteral("6371014107900001"));
    CHECK(desk.report.page()->widgetOf(ReportField::Nik)->isVisible());
}

TEST_CASE("Tab visits every control of the form once and comes back, and each has a name")
{
    ReportFixture desk;
    const auto kind = GENERATE(Qt::Key_1, Qt::Key_3);
    desk.begin(kind);
    desk.set(FormFlag::SubjectStaff);
    QSet<QWidget *> left;
    for (auto *widget : visible<QWidget>(desk.report)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy()
            && !qobject_cast<QRadioButton *>(widget)) // of a group only one is a stop
            left += widget;
    }
    const auto count = left.size();
    CHECK(count >= (kind == Qt::Key_1 ? 6 : 24));
    QWidget *const first = desk.report.focusWidget();
    for (int i = 0; i < 80 && (i == 0 || desk.report.focusWidget() != first); ++i) {
        INFO(desk.report.focusWidget()->accessibleName().toStdString());
        CHECK((left.remove(desk.report.focusWidget()) || qobject_cast<QRadioButton *>(desk.report.focusWidget())));
        QTest::keyClick(desk.report.windowHandle(), Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : left)
        missed += widget->accessibleName();
    CHECK(list(missed) == none);
    QStringList found;
    unnamed(QAccessible::queryAccessibleInterface(&desk.report), found);
    CHECK(list(found) == none);
}

TEST_CASE("Tab goes through the form's rows from top to bottom, and from other officers into their names")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    desk.set(FormFlag::SubjectStaff);
    desk.set(FormFlag::WithNik);
    desk.set(FormFlag::Settled);
    const ui::ComplaintPage &page = *desk.report.page();
    desk.tabTo(QStringLiteral("Petugas lain"));
    desk.tab();
    CHECK(desk.report.focusWidget() == page.staff());
    std::vector<std::pair<int, int>> stops; // column, lower edge
    desk.tabTo(QStringLiteral("Dengan nama"));
    while (page.isAncestorOf(desk.report.focusWidget())) {
        const QWidget &at = *desk.report.focusWidget();
        const QPoint place = at.mapTo(&page, QPoint(0, at.height()));
        if (&at != page.staff()) // stands below its choice, and comes right behind it
            stops.emplace_back(place.x() < page.width() / 2 ? 0 : 1, place.y());
        INFO(at.accessibleName().toStdString());
        CHECK((stops.size() < 2 || stops[stops.size() - 2].first < stops.back().first
               || stops[stops.size() - 2].second <= stops.back().second + 12)); // beside each other: nearly one height
        desk.tab();
    }
    CHECK(stops.size() > 20);
}

TEST_CASE("Ctrl+S saves while a list of choices is open, with the choice that is marked")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    desk.fillComplaint(QStringLiteral("Tiga kali kembali"));
    desk.tabTo(QStringLiteral("Bobot pengaduan"));
    auto *weight = qobject_cast<QComboBox *>(desk.report.focusWidget());
    REQUIRE(weight);
    const QString before = weight->currentData().toString();
    weight->showPopup();
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget()->windowHandle(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget()->windowHandle(), Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    CHECK(QApplication::activePopupWidget() == nullptr);
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    CHECK(desk.stored().complaint.classCode != before);
}

TEST_CASE("A complaint without a day says beside its field that the receipt will bear none, until one is known")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    const ui::ComplaintPage &page = *desk.report.page();
    const QString lacking = QStringLiteral(
        "▲ Tanda terima tanpa tanggal. Ketik harinya; tenggat disahkan kepala unit di "
        "Pengaturan.");
    CHECK(page.saidOfDay() == lacking);
    CHECK(page.widgetOf(ReportField::Promised)->accessibleDescription() == lacking.mid(2));
    // Seen without scrolling, in the window as it opens on a usual screen.
    const QWidget &field = *page.widgetOf(ReportField::Promised);
    CHECK_FALSE(field.visibleRegion().isEmpty());
    desk.tabTo(QStringLiteral("Tanggal jawaban, tanggal"));
    desk.typeText("+3");
    CHECK(page.saidOfDay() == QStringLiteral("Rab, 22 Nov · ▲ Hari libur 2023 belum dicatat: periksa tanggal ini."));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    CHECK(page.saidOfDay() == lacking);
    desk.typeText("entah"); // no day: saving says so
    CHECK(page.saidOfDay().isEmpty());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    desk.fillComplaint(QStringLiteral("Tiga kali kembali"));
    desk.press(Qt::Key_S, Qt::ControlModifier); // it keeps nobody from saving
    CHECK(desk.reports.stage() == ComplaintStage::Saved);
}

TEST_CASE("Nothing of the form is clipped in either theme, at any text size")
{
    const auto choice = GENERATE(ui::ThemeChoice::Light, ui::ThemeChoice::Dark);
    const auto scale = GENERATE(1.0, 1.5);
    const auto kind = GENERATE(Qt::Key_1, Qt::Key_3);
    ReportFixture desk(choice, {1280, 720}, scale);
    desk.begin(kind);
    desk.set(FormFlag::Settled);
    desk.set(FormFlag::SubjectStaff);
    desk.save(); // something lacks, and says so
    QCoreApplication::processEvents();
    CHECK(desk.report.width() == 1280);
    CHECK(desk.report.height() == 720);
    CHECK(list(clipped(*desk.report.page())) == none);
    CHECK(list(tooSmall(desk.report)) == none);
    for (const auto *bar : visible<QScrollBar>(desk.report))
        CHECK(bar->orientation() == Qt::Vertical);
}

TEST_CASE("Ctrl+Shift+K in the form shows the cards, the one for receiving a report first")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    desk.tabTo(QStringLiteral("Apa yang terjadi"));
    desk.typeText("Antre lama");
    QObject::connect(&desk.reports, &ui::ComplaintPresenter::guidanceWanted, desk.presenter.get(),
                     &ui::CounterPresenter::guideReport);
    desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    const ui::GuidanceWindow &cards = *desk.window.guidance();
    REQUIRE(QTest::qWaitForWindowActive(desk.window.guidance()));
    CHECK(cards.text()->toPlainText().startsWith(QStringLiteral("Mengelola harapan pengadu")));
    CHECK(desk.reports.form()->text(ReportField::Statement) == QStringLiteral("Antre lama"));
}

TEST_CASE("The guide for the talk can be folded away")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    const auto shows = [&] {
        for (const auto *label : visible<QLabel>(desk.report)) {
            if (label->text().startsWith(QStringLiteral("Dengarkan sampai selesai · Ulangi inti keluhan")))
                return true;
        }
        return false;
    };
    CHECK(shows());
    desk.press(Qt::Key_0, Qt::AltModifier);
    CHECK_FALSE(shows());
    desk.press(Qt::Key_0, Qt::AltModifier);
    CHECK(shows());
}

TEST_CASE("Closed, the form holds nothing of what was typed")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    desk.tabTo(QStringLiteral("Nama pengadu"));
    desk.typeText("Aminah");
    desk.press(Qt::Key_Escape);
    for (const auto *field : desk.report.findChildren<QLineEdit *>())
        CHECK(field->text().isEmpty());
    for (const auto *field : desk.report.findChildren<QPlainTextEdit *>())
        CHECK(field->toPlainText().isEmpty());
    CHECK(desk.report.status().isEmpty());
}

TEST_CASE("Somebody who is named himself reads on the button that it is handed over")
{
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    const auto reads = [&](const char *text) {
        for (const auto *button : visible<QPushButton>(desk.report)) {
            if (button->accessibleName() == QString::fromLatin1(text))
                return true;
        }
        return false;
    };
    CHECK(reads("Simpan"));
    desk.set(FormFlag::SubjectStaff);
    const StaffId own = *desk.presenter->actor().staff;
    desk.reports.edit([&](ui::ComplaintForm &form) { form.setNamed(own, true); });
    CHECK(reads("Serahkan"));
    CHECK_FALSE(reads("Simpan"));
}

TEST_CASE("A file is pasted by its path, told with what it reveals, and taken out by keys alone")
{
    BroughtFiles files;
    ReportFixture desk;
    desk.begin(Qt::Key_3);
    ui::AttachmentList *list = desk.report.page()->attachments();
    const auto settleFiles = [&] {
        QThreadPool::globalInstance()->waitForDone();
        desk.settle();
        desk.settle();
    };
    desk.tabTo(QStringLiteral("Lokasi berkas"));
    list->path()->setText(files.put(QStringLiteral("<b>foto?.jpg"), jpegWithPlace()));
    desk.press(Qt::Key_Return);
    settleFiles();
    REQUIRE(list->list()->count() == 1);
    CHECK(list->list()->item(0)->text().startsWith(QStringLiteral("<b>foto?.jpg · ")));
    CHECK(list->text().contains(QStringLiteral("<b>foto?.jpg mengungkap: tempat pembuatannya")));
    CHECK(desk.report.page()->box(FormFlag::ReadBack)->text().endsWith(QStringLiteral(", dengan 1 berkas")));

    // What was typed and not sent off is taken along before the report is saved.
    list->path()->setText(files.put(QStringLiteral("surat.txt"), "isi"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.report.status() == QStringLiteral("Berkas sedang disalin…"));
    settleFiles();
    REQUIRE(list->list()->count() == 2);
    desk.tabTo(QStringLiteral("Berkas terlampir"));
    desk.press(Qt::Key_Delete);
    CHECK(list->list()->count() == 1);
    CHECK(desk.reports.form()->attachments().front().name == QStringLiteral("surat.txt"));

    desk.press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(list->dialog());
    CHECK(list->dialog()->isVisible());
    desk.report.close(); // as the lock closes it
    CHECK_FALSE((list->dialog() && list->dialog()->isVisible()));
    CHECK(list->list()->count() == 0);
}
