// SPDX-License-Identifier: GPL-3.0-or-later
// A question with more answers than there is room for.
#include "tests/ui/widgets/looks.h"
#include "ui/widgets/barpanel.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace loket;
using namespace loket::test;

namespace {

struct LongQuestion : WindowFixture {
    LongQuestion() : WindowFixture(1, ui::ThemeChoice::Light, {1024, 690}, 1.3)
    {
        become(ui::CounterMode::Serving);
        key(Qt::Key_5, Qt::ControlModifier);
        QCoreApplication::processEvents();
        panel = window.findChild<ui::BarPanel *>();
        area = panel->findChild<QScrollArea *>();
        options = area->widget()->findChildren<QPushButton *>();
        REQUIRE(options.size() > 20);
        REQUIRE(area->verticalScrollBar()->maximum() > 0);
    }

    void press(Qt::Key key)
    {
        QTest::keyClick(window.windowHandle(), key);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isShown(const QPushButton *option) const
    {
        const QPoint at = option->mapTo(area->viewport(), QPoint());
        return area->viewport()->rect().contains(QRect(at, option->size()));
    }
    /// Answers whose text begins so.
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = visible<QLabel>(*panel);
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    }

    ui::BarPanel *panel = nullptr;
    QScrollArea *area = nullptr;
    QList<QPushButton *> options;
};

} // namespace

TEST_CASE("A referral is asked for by where to, not by why")
{
    LongQuestion desk;
    CHECK(desk.presenter->bar().prompt == QStringLiteral("Dirujuk ke mana: A-001"));
}

TEST_CASE("Answers for which there is no room are announced, and reached by keys alone")
{
    LongQuestion desk;
    const auto hidden = std::count_if(desk.options.begin(), desk.options.end(),
                                      [&](const QPushButton *option) { return !desk.isShown(option); });
    REQUIRE(hidden > 0);
    CHECK(desk.says(QStringLiteral("▼ %1 jawaban lagi di bawah: Page Down").arg(hidden)));

    SECTION("page by page")
    {
        QSet<QPushButton *> seen;
        for (int page = 0; page < 20; ++page) {
            for (auto *option : desk.options) {
                if (desk.isShown(option))
                    seen += option;
            }
            desk.press(Qt::Key_PageDown);
        }
        CHECK(seen.size() == desk.options.size());
        CHECK(desk.isShown(desk.options.back()));
        CHECK_FALSE(desk.says(QStringLiteral("▼")));
        CHECK(desk.says(QStringLiteral("▲")));
        desk.press(Qt::Key_PageUp);
        CHECK(desk.says(QStringLiteral("▼")));
    }
    SECTION("one by one, to the end and back, and taken")
    {
        for (auto *option : desk.options) {
            desk.press(Qt::Key_Down);
            CHECK(option->hasFocus());
            CHECK(desk.isShown(option));
        }
        desk.press(Qt::Key_Up);
        CHECK(desk.options[desk.options.size() - 2]->hasFocus());
        desk.press(Qt::Key_Return);
        CHECK(desk.presenter->bar().prompt.contains(QStringLiteral("memberi tahu")));
        QCoreApplication::processEvents();
        CHECK_FALSE(desk.says(QStringLiteral("▲")));
    }
    SECTION("page by page from an answer on")
    {
        desk.press(Qt::Key_Down);
        for (int page = 0; page < 20; ++page)
            desk.press(Qt::Key_PageDown);
        CHECK(desk.isShown(desk.options.back()));
        for (int page = 0; page < 20; ++page)
            desk.press(Qt::Key_PageUp);
        CHECK(desk.isShown(desk.options.front()));
    }
    SECTION("from the end")
    {
        desk.press(Qt::Key_Up);
        CHECK(desk.options.back()->hasFocus());
        CHECK(desk.isShown(desk.options.back()));
    }
}

TEST_CASE("A question in letters of another script has the height that they need")
{
    struct Asker : ui::BarHost {
        using BarHost::openBar;
    };
    WindowFixture desk(0, ui::ThemeChoice::Light, {1366, 768}, GENERATE(1.0, 1.15, 1.3, 1.5));
    const QString name = QString::fromUtf8("\uA98F\uA9AB\uA9A0\uA9B8\uA98F\uA9BA\uA9AD\uA9B4\uA9AE\uA982\uA992");
    const QString texts[]{name + QStringLiteral("?"), QStringLiteral("A-001: ") + name + QStringLiteral("\nSatu lagi"),
                          QStringLiteral("Untuk A-001\n") + name, name + QLatin1Char('\n') + name,
                          QStringLiteral("%1 %1 %1 %1").arg(name)};
    for (const QString &text : texts) {
        for (int width = 900; width <= 1300; width += 100) {
            Asker asker;
            QWidget around;
            auto *panel = new ui::BarPanel(asker, &around);
            ui::BarView view;
            view.prompt = text;
            view.entry = ui::BarEntry::Text;
            view.confirm = QStringLiteral("Simpan");
            asker.openBar(std::make_unique<ui::TextBar>(view, [](const QString &) {}));
            around.resize(width, 700);
            around.show();
            panel->display(asker.bar());
            panel->giveRoom(width, 350);
            panel->move(ui::space::page, 0);
            panel->resize(width - 2 * ui::space::page, panel->height());
            QCoreApplication::processEvents();
            const QLabel *prompt = nullptr;
            for (const auto *label : visible<QLabel>(*panel)) {
                if (label->text() == text)
                    prompt = label;
            }
            REQUIRE(prompt);
            CAPTURE(width, ui::textScale(), text.toStdString(), prompt->width());
            CHECK(prompt->height() >= prompt->heightForWidth(prompt->width()));
            CHECK(panel->rect().contains(QRect(prompt->mapTo(panel, QPoint()), prompt->size())));
        }
    }
}

TEST_CASE("A line that is shortened where it must be has the height of another script's letters")
{
    const WindowFixture desk(0);
    const QString name = QString::fromUtf8("\uA98F\uA9AB\uA9A0\uA9B8\uA98F\uA9BA\uA9AD\uA9B4\uA9AE\uA982\uA992");
    const auto inkOf = [](ui::ElidedLabel &label, int around) {
        label.setContentsMargins(0, around, 0, around);
        label.setPalette(ui::Theme::paletteOf(ui::lightTokens()));
        label.resize(300, label.sizeHint().height());
        const QImage image = label.grab().toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return ink;
    };
    for (const QString &text : {QStringLiteral("A-001"), name, QStringLiteral("Dipanggil:\n%1").arg(name),
                                QStringLiteral("%1\n%1").arg(name), QStringLiteral("%1 untuk %1").arg(name)}) {
        for (const int most : {1, 2}) {
            ui::ElidedLabel tight(ui::Face::Body);
            tight.resize(300, 20);
            tight.setLines(1, most);
            tight.showText(text);
            ui::ElidedLabel roomy(ui::Face::Body);
            roomy.resize(300, 20);
            roomy.setLines(1, most);
            roomy.showText(text);
            CAPTURE(text.toStdString(), most);
            const int ink = inkOf(tight, 0);
            CHECK(ink > 0);
            CHECK(ink == inkOf(roomy, 40));
        }
    }
    // Usual letters have the height that they always had.
    ui::ElidedLabel usual(ui::Face::Body);
    usual.setLines(1, 1);
    usual.showText(QStringLiteral("Kartu Keluarga"));
    CHECK(usual.sizeHint().height() == usual.fontMetrics().height());
}
