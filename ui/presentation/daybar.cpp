// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/daybar.h"

#include "ui/presentation/clocktext.h"
#include "ui/presentation/sentence.h"

namespace loket::ui {

namespace {

constexpr qsizetype longestDay = 20; ///< "2023-11-17" and some room

} // namespace

DayBar::DayBar(BarView texts, Reader reader, Given given, Notes notes)
    : m_view(std::move(texts))
    , m_reader(std::move(reader))
    , m_given(std::move(given))
    , m_notes(std::move(notes))
    , m_day(m_reader(QString()))
{
    m_view.entry = BarEntry::Text;
}

BarView DayBar::view() const
{
    BarView view = m_view;
    view.canConfirm = m_day.has_value();
    if (m_day) {
        view.typed = ClockText::date(*m_day);
        view.prompt += m_line.isEmpty() ? m_line : QLatin1Char('\n') + m_line;
    } else if (m_answered || m_day.error().code != ErrorCode::DayUnread) {
        view.prompt = sentence(m_day.error());
    }
    return view;
}

InlineBar::Reply DayBar::enter(const QString &text)
{
    m_view.text = text.left(longestDay);
    m_day = m_reader(m_view.text);
    m_line = m_day && m_notes ? m_notes(m_view.text, *m_day) : QString();
    m_answered = false;
    return Reply::Changed;
}

InlineBar::Reply DayBar::confirm()
{
    if (m_day)
        return Reply::Done;
    m_answered = !m_view.text.trimmed().isEmpty();
    return Reply::Changed;
}

} // namespace loket::ui
