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
