// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/daybar.h"

#include "ui/presentation/clocktext.h"
#include "ui/presentation/language.h"
#include "ui/presentation/sentence.h"

namespace loket::ui {

namespace {

constexpr qsizetype longestDay = 20; ///< "2023-11-17" and some room
constexpr qsizetype mostNamed = 3;   ///< holidays; a count of months has too many for one line

} // namespace

DayBar::DayBar(BarView texts, Reader reader, Given given, Passed passed)
    : m_view(std::move(texts))
    , m_reader(std::move(reader))
    , m_given(std::move(given))
    , m_passed(std::move(passed))
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
        view.prompt += m_passedLine;
    } else if (m_answered || m_day.error().code != ErrorCode::DayUnread) {
        view.prompt = sentence(m_day.error());
    }
    return view;
}

QString DayBar::passedLine(const std::vector<Holiday> &holidays)
{
    QStringList names;
    for (const Holiday &holiday : holidays) {
        const auto day = OfficeDay::fromText(holiday.date);
        if (day && names.size() < mostNamed)
            names << QStringLiteral("%1 (%2)").arg(Language::either(holiday.nameId, holiday.nameEn),
                                                   ClockText::day(*day));
    }
    if (const auto others = qsizetype(holidays.size()) - names.size(); others > 0)
        names << QStringLiteral("+%1").arg(others);
    return names.isEmpty() ? QString()
                           : QLatin1Char('\n') + tr("Passed over: %1").arg(names.join(QStringLiteral(", ")));
}

InlineBar::Reply DayBar::enter(const QString &text)
{
    m_view.text = text.left(longestDay);
    m_day = m_reader(m_view.text);
    m_passedLine = m_day && m_passed ? passedLine(m_passed(m_view.text, *m_day)) : QString();
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
