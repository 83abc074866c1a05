// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/signinbar.h"

#include <algorithm>

namespace loket::ui {

namespace {

constexpr qsizetype pinLength = 4;

} // namespace

SignInBar::SignInBar(Texts texts, std::vector<SignInPerson> people, Given given, StaffId chosen)
    : m_texts(std::move(texts))
    , m_people(std::move(people))
    , m_given(std::move(given))
{
    const auto known = std::find_if(m_people.begin(), m_people.end(),
                                    [&](const SignInPerson &person) { return person.id == chosen; });
    if (known != m_people.end())
        m_chosen = &*known;
    else if (m_people.size() == 1)
        m_chosen = &m_people.front();
}

BarView SignInBar::view() const
{
    BarView view;
    QStringList names;
    for (const auto &person : m_people)
        names << person.name;
    if (!m_chosen) {
        view.prompt = m_texts.who;
        view.options = ChoiceBar::byDigit(names);
        view.mayLeave = m_texts.mayLeave;
        return view;
    }
    view.prompt = (m_chosen->byPin ? m_texts.pinOf : m_texts.passwordOf).arg(m_chosen->name);
    view.entry = BarEntry::Secret;
    view.text = m_secret;
    view.confirm = m_texts.confirm;
    view.canConfirm = !m_secret.isEmpty();
    view.leave = m_texts.another;
    view.mayLeave = m_texts.mayLeave || m_people.size() > 1;
    return view;
}

InlineBar::Reply SignInBar::type(QChar typed)
{
    if (m_chosen)
        return enter(m_secret + typed);
    const int digit = typed.digitValue();
    const bool known = digit >= 1 && std::size_t(digit) <= std::min<std::size_t>(9, m_people.size());
    return known ? pick(std::size_t(digit - 1)) : Reply::Ignored;
}

InlineBar::Reply SignInBar::enter(const QString &text)
{
    if (!m_chosen)
        return Reply::Ignored;
    m_secret = text;
    return m_chosen->byPin && m_secret.size() == pinLength ? Reply::Done : Reply::Changed;
}

InlineBar::Reply SignInBar::erase()
{
    if (m_secret.isEmpty() && m_people.size() > 1)
        m_chosen = nullptr;
    m_secret.chop(1);
    return Reply::Changed;
}

InlineBar::Reply SignInBar::confirm()
{
    return m_chosen && !m_secret.isEmpty() ? Reply::Done : Reply::Ignored;
}

InlineBar::Reply SignInBar::pick(std::size_t option)
{
    if (m_chosen || option >= m_people.size())
        return Reply::Ignored;
    m_chosen = &m_people[option];
    return Reply::Changed;
}

} // namespace loket::ui
