// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/counterpresenter.h"

#include <functional>
#include <memory>

namespace loket::ui {

/// A window beside the counter's, made when it is first wanted. It is open for one person: when the counter is locked
/// or somebody else works at it, it closes.
template<class Presenter, class Window>
class PersonalWindow
{
public:
    using Maker = std::function<std::unique_ptr<Presenter>()>;
    /// `counter` outlives it.
    PersonalWindow(CounterPresenter &counter, Maker make) : m_counter(counter), m_make(std::move(make))
    {
        QObject::connect(&counter, &CounterPresenter::screenChanged, &m_context, [this] { follow(); });
    }

    void open()
    {
        open([](Presenter &) {});
    }
    /// The same, once it is asked of its presenter what is to be shown.
    void open(const std::function<void(Presenter &)> &ask)
    {
        if (!m_window) {
            m_presenter = m_make();
            m_window = std::make_unique<Window>(*m_presenter);
        }
        m_staff = m_counter.actor().staff;
        ask(*m_presenter);
        m_window->open();
    }
    /// Null before it was first opened.
    [[nodiscard]] Window *window() const { return m_window.get(); }

private:
    void follow()
    {
        const bool isOver = m_counter.screen().presence == Presence::Locked || m_counter.actor().staff != m_staff;
        if (m_window && m_window->isVisible() && isOver)
            m_window->close();
    }

    CounterPresenter &m_counter;
    Maker m_make;
    std::unique_ptr<Presenter> m_presenter;
    std::unique_ptr<Window> m_window;
    std::optional<StaffId> m_staff;
    QObject m_context;
};

} // namespace loket::ui
