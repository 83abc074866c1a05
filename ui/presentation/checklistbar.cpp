// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/checklistbar.h"

#include <algorithm>

namespace loket::ui {

CheckListBar::CheckListBar(BarView texts, Chosen done, Chosen more)
    : m_view(std::move(texts))
    , m_done(std::move(done))
    , m_more(std::move(more))
    , m_then(m_done)
{
}

void CheckListBar::offerFinish(const QString &what, Chosen done)
{
    m_view.finish = what;
    m_doneToFinish = std::move(done);
}

void CheckListBar::applyAtOnce(Chosen changed, std::function<void()> abandoned)
{
    m_changed = std::move(changed);
    m_abandoned = std::move(abandoned);
    m_changed(chosen());
}

void CheckListBar::abandon()
{
    if (m_abandoned)
        m_abandoned();
}

std::vector<bool> CheckListBar::chosen() const
{
    std::vector<bool> chosen;
    for (std::size_t i = 0; i + 1 < m_view.options.size(); ++i)
        chosen.push_back(m_view.options[i].chosen);
    return chosen;
}

BarView CheckListBar::view() const
{
    BarView view = m_view;
    view.canConfirm = std::any_of(view.options.begin(), view.options.end(),
                                  [](const BarOption &option) { return option.chosen; });
    return view;
}

InlineBar::Reply CheckListBar::type(QChar typed)
{
    for (std::size_t i = 0; i < m_view.options.size(); ++i) {
        if (m_view.options[i].key == QString(typed))
            return pick(i);
    }
    return Reply::Ignored;
}

InlineBar::Reply CheckListBar::typeAndFinish(QChar typed)
{
    for (std::size_t i = 0; m_doneToFinish && i + 1 < m_view.options.size(); ++i) {
        if (m_view.options[i].key != QString(typed))
            continue;
        m_view.options[i].chosen = true;
        m_then = m_doneToFinish;
        return Reply::Done;
    }
    return Reply::Ignored;
}

InlineBar::Reply CheckListBar::confirm()
{
    return view().canConfirm ? Reply::Done : Reply::Ignored;
}

InlineBar::Reply CheckListBar::pick(std::size_t option)
{
    if (option + 1 == m_view.options.size()) {
        m_then = m_more;
        return Reply::Done;
    }
    m_view.options[option].chosen = !m_view.options[option].chosen;
    if (m_changed)
        m_changed(chosen());
    return Reply::Changed;
}

} // namespace loket::ui
