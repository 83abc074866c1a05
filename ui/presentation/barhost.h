// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/inlinebar.h"

#include <QObject>

namespace loket::ui {

/// A presenter that asks by inline bars: holds the one question that is open and passes on what is pressed.
class BarHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~BarHost() override = default;

    [[nodiscard]] bool isBarOpen() const { return m_bar != nullptr; }
    [[nodiscard]] BarView bar() const { return m_bar ? m_bar->view() : BarView(); }

    /// `withCtrl`: does what the bar says of it (BarView::withCtrl).
    virtual void typeIntoBar(QChar typed, bool withCtrl = false);
    void eraseInBar();
    void confirmBar();
    /// The text of the bar's entry, as it stands now.
    void enterIntoBar(const QString &text);
    void pickInBar(std::size_t option);
    /// Does nothing where the question must be answered.
    virtual void cancelBar();

Q_SIGNALS:
    void barChanged();

protected:
    void openBar(std::unique_ptr<InlineBar> bar);
    /// Without a word to the window: another question, or `barChanged`, comes next.
    void dropBar() { m_bar.reset(); }

private:
    void afterBar(InlineBar::Reply reply);

    std::unique_ptr<InlineBar> m_bar;
};

} // namespace loket::ui
