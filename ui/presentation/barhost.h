// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/unit.h"
#include "ui/presentation/inlinebar.h"

#include <QObject>
#include <QTimer>

namespace loket::ui {

/// A presenter that asks by inline bars: holds the one question that is open and passes on what is pressed.
class BarHost : public QObject
{
    Q_OBJECT

public:
    explicit BarHost(QObject *parent = nullptr);
    ~BarHost() override = default;

    [[nodiscard]] bool isBarOpen() const { return m_bar != nullptr; }
    [[nodiscard]] BarView bar() const { return m_bar ? m_bar->view() : BarView(); }

    /// `andFinish`: does what the bar says of it (BarView::finish).
    virtual void typeIntoBar(QChar typed, bool andFinish = false);
    /// Nothing more was typed at once (InlineBar::isPending). Called by its own timer, and before every action.
    void settleBar();
    void eraseInBar();
    void confirmBar();
    /// The text of the bar's entry, as it stands now.
    void enterIntoBar(const QString &text);
    void pickInBar(std::size_t option);
    /// Does nothing where the question must be answered.
    virtual void cancelBar();

Q_SIGNALS:
    void barChanged();
    /// A question has been answered, and what comes of it follows: why an earlier answer was refused need not stand any
    /// longer.
    void answering();

protected:
    void openBar(std::unique_ptr<InlineBar> bar);
    /// A letter that answers nothing where answers are given by digit: it begins something else. Tenth and later answers
    /// have letters too.
    [[nodiscard]] bool isNoAnswer(QChar typed) const;
    using WordsGiven = std::function<void(const QString &words)>;
    /// Where the reason wants words; else at once, without any.
    void askWords(const Reason *reason, const WordsGiven &then);
    /// Without a word to the window: another question, or `barChanged`, comes next.
    void dropBar() { m_bar.reset(); }

private:
    void afterBar(InlineBar::Reply reply);

    QTimer m_pause;
    std::unique_ptr<InlineBar> m_bar;
};

} // namespace loket::ui
