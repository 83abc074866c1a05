// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/servicebar.h"

#include <algorithm>

namespace loket::ui {

ServiceBar::ServiceBar(QString prompt, std::vector<BarOption> options, Chosen chosen, Typed scanned, Typed byHand)
    : m_chosen(std::move(chosen))
    , m_scanned(std::move(scanned))
    , m_byHand(std::move(byHand))
{
    m_view.prompt = std::move(prompt);
    m_view.options = std::move(options);
    m_view.takesCodes = true;
}

BarView ServiceBar::view() const
{
    BarView view = m_view;
    if (!isPending())
        view.typed = m_typed;
    return view;
}

InlineBar::Reply ServiceBar::type(QChar typed)
{
    if (m_typed.isEmpty()) {
        const auto option = std::find_if(m_view.options.begin(), m_view.options.end(), [typed](const BarOption &one) {
            return one.key.compare(QString(typed), Qt::CaseInsensitive) == 0;
        });
        if (option != m_view.options.end())
            m_option = std::size_t(option - m_view.options.begin());
        if (isByHand())
            return Reply::Done;
        if (!m_option && typed.isDigit() && m_byHand) { // a receipt begins with its day
            m_option = m_view.options.size() - 1;
            m_typed = typed;
            return Reply::Done;
        }
        if (!m_option && typed.isSpace())
            return Reply::Ignored;
    } else {
        m_option.reset();
    }
    m_typed += typed.toUpper();
    return Reply::Changed;
}

InlineBar::Reply ServiceBar::settle()
{
    if (!isPending())
        return Reply::Ignored;
    if (m_option)
        return Reply::Done;
    m_typed.clear(); // a letter of no service, and nothing came after it
    return Reply::Changed;
}

InlineBar::Reply ServiceBar::erase()
{
    m_option.reset();
    m_typed.clear();
    return Reply::Changed;
}

InlineBar::Reply ServiceBar::confirm()
{
    return m_typed.size() > 1 ? Reply::Done : settle();
}

InlineBar::Reply ServiceBar::pick(std::size_t option)
{
    m_option = option;
    return Reply::Done;
}

void ServiceBar::run()
{
    if (!m_option)
        m_scanned(m_typed);
    else if (isByHand())
        m_byHand(m_typed);
    else
        m_chosen(*m_option);
}

} // namespace loket::ui
