// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionset.h"

#include "ui/widgets/composition.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/icons.h"

#include <QWidget>

namespace loket::ui {

namespace {

constexpr std::pair<CounterAction, const char *> iconNames[] = {
    {CounterAction::Primary, "megaphone"}, {CounterAction::FinishOnly, "circle-check"},
    {CounterAction::Recall, "megaphone"},  {CounterAction::AbsentOrLeft, "user-x"},
    {CounterAction::WalkIn, "plus"},       {CounterAction::GiveNumber, "ticket"},
    {CounterAction::Park, "pause"},        {CounterAction::Transfer, "arrow-right-left"},
    {CounterAction::Undo, "undo-2"},       {CounterAction::OpenOrClose, "coffee"},
    {CounterAction::Search, "search"},     {CounterAction::History, "history"},
};

} // namespace

ActionSet::ActionSet(CounterPresenter &presenter, QWidget &window) : QObject(&window)
{
    for (const CounterAction id : allCounterActions()) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(keyOf(id), QKeySequence::PortableText));
        action->setAutoRepeat(false); // a key held down is one press
        connect(action, &QAction::triggered, &presenter, [&presenter, id] {
            Composition::endAnywhere();
            presenter.trigger(id);
        });
        window.addAction(action);
        m_actions.emplace(id, action);
    }
    for (const auto &[id, name] : iconNames)
        m_actions.at(id)->setIcon(lucide(QString::fromLatin1(name)));
    for (int place = 1; place <= 9; ++place) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + place)));
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, &presenter, [&presenter, place] {
            Composition::endAnywhere();
            if (!presenter.isBarOpen()) // the same key may be an answer
                presenter.switchLeg(place);
        });
        window.addAction(action);
        m_legs.push_back(action);
    }
    follow(presenter.screen());
}

void ActionSet::follow(const CounterScreen &screen)
{
    for (const auto &state : screen.actions) {
        QAction *action = m_actions.at(state.action);
        action->setText(withoutAccessKey(state.text));
        action->setEnabled(state.heard);
    }
    for (std::size_t i = 0; i < m_legs.size(); ++i) {
        const bool there = i < screen.legs.size();
        m_legs[i]->setEnabled(there && screen.legs[i].unfinished);
        m_legs[i]->setText(there ? withoutAccessKey(screen.legs[i].text) : QString());
    }
}

} // namespace loket::ui
