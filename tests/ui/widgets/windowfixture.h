// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/presentation/deskfixture.h"
#include "ui/widgets/counterwindow.h"
#include "ui/widgets/openlistkeys.h"

#include <QApplication>
#include <QTest>

namespace loket::test {

/// The real window on a real office, with time set by hand.
class WindowFixture : public DeskFixture
{
public:
    explicit WindowFixture(int waiting = 3, ui::ThemeChoice choice = ui::ThemeChoice::Light, QSize size = {1366, 768},
                           double textScale = 1, bool promises = false)
        : DeskFixture(waiting, true, promises)
        , fontsLoaded(ui::loadFonts())
        , theme(*qobject_cast<QApplication *>(QCoreApplication::instance()), choice, textScale)
        , window(*presenter, theme)
    {
        window.resize(size);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    /// A key of the keyboard, at a person's pace, wherever the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
        presenter->settleBar();
        settle();
        pass(secondMs);
        ++presses;
    }
    /// Brings the window to a state that is looked at.
    void become(ui::CounterMode mode)
    {
        while (presenter->screen().mode != mode)
            key(Qt::Key_F8);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ui::CardHead *head() const { return window.card()->head(); }
    [[nodiscard]] QPlainTextEdit *note() const { return window.card()->form()->note(); }

    ui::OpenListKeys lists{*qobject_cast<QApplication *>(QCoreApplication::instance())}; ///< as the program has it
    bool fontsLoaded;
    ui::Theme theme;
    ui::CounterWindow window;
    int presses = 0;
};

/// Every visible widget below `root` of a type.
template<class Type>
QList<Type *> visible(const QWidget &root)
{
    QList<Type *> found;
    for (auto *widget : root.findChildren<Type *>()) {
        if (widget->isVisibleTo(&root))
            found += widget;
    }
    return found;
}

} // namespace loket::test
