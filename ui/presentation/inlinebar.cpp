// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/inlinebar.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace loket::ui {

namespace {

std::optional<std::size_t> optionFor(const std::vector<BarOption> &options, QChar typed)
{
    const auto found = std::find_if(options.begin(), options.end(), [typed](const BarOption &option) {
        return option.key.compare(QString(typed), Qt::CaseInsensitive) == 0;
    });
    if (found == options.end())
        return std::nullopt;
    return std::size_t(found - options.begin());
}

} // namespace

ChoiceBar::ChoiceBar(QString prompt, std::vector<BarOption> options, Chosen chosen) : m_chosen(std::move(chosen))
{
    m_view.prompt = std::move(prompt);
    m_view.options = std::move(options);
}

BarView ChoiceBar::view() const
{
    return m_view;
}

InlineBar::Reply ChoiceBar::type(QChar typed)
{
    const auto option = optionFor(m_view.options, typed);
    return option ? pick(*option) : Reply::Ignored;
}

InlineBar::Reply ChoiceBar::pick(std::size_t option)
{
    m_choice = option;
    return Reply::Done;
}

std::vector<BarOption> ChoiceBar::byDigit(const QStringList &texts)
{
    std::vector<BarOption> options;
    for (const QString &text : texts)
        options.push_back({options.size() < 9 ? QString::number(options.size() + 1) : QString(), text, false});
    return options;
}

InlineBar::Reply TextBar::enter(const QString &text)
{
    m_view.text = text;
    m_view.canConfirm = !text.trimmed().isEmpty();
    return Reply::Changed;
}

GiveNumberBar::GiveNumberBar(BarView texts, std::size_t services, Given given)
    : m_view(std::move(texts))
    , m_services(services)
    , m_given(std::move(given))
{
    if (m_services == 1)
        pick(0);
}

InlineBar::Reply GiveNumberBar::type(QChar typed)
{
    const auto option = optionFor(m_view.options, typed);
    return option ? pick(*option) : Reply::Ignored;
}

InlineBar::Reply GiveNumberBar::pick(std::size_t option)
{
    const bool service = option < m_services;
    const std::size_t from = service ? 0 : m_services;
    const std::size_t to = service ? m_services : m_view.options.size();
    // The same class again takes it away; a number without a service is no number.
    const bool chosen = service || !m_view.options[option].chosen;
    for (std::size_t i = from; i < to; ++i)
        m_view.options[i].chosen = i == option && chosen;
    m_view.canConfirm = m_view.canConfirm || service;
    return Reply::Changed;
}

InlineBar::Reply GiveNumberBar::confirm()
{
    return m_view.canConfirm ? Reply::Done : Reply::Ignored;
}

void GiveNumberBar::run()
{
    std::optional<std::size_t> service;
    std::optional<std::size_t> priority;
    for (std::size_t i = 0; i < m_view.options.size(); ++i) {
        if (m_view.options[i].chosen && i < m_services)
            service = i;
        else if (m_view.options[i].chosen)
            priority = i - m_services;
    }
    if (service)
        m_given(*service, priority);
}

NumberedBar::NumberedBar(BarView texts, QStringList numbers, Set set, QString begun)
    : m_view(std::move(texts))
    , m_numbers(std::move(numbers))
    , m_set(std::move(set))
    , m_typed(std::move(begun))
{
}

BarView NumberedBar::view() const
{
    BarView view = m_view;
    view.typed = m_typed;
    return view;
}

bool NumberedBar::isBegun(const QString &typed) const
{
    return std::any_of(m_numbers.begin(), m_numbers.end(), [&](const QString &n) { return n.startsWith(typed); });
}

InlineBar::Reply NumberedBar::type(QChar typed)
{
    if (typed == QLatin1Char('-') || typed == QLatin1Char(' '))
        return Reply::Changed; // written on the paper, but nothing new
    QString longer = m_typed + typed.toUpper();
    if (m_typed.isEmpty())
        longer += QLatin1Char('-');
    if (isBegun(longer)) {
        m_typed = longer;
        return Reply::Changed;
    }
    // A digit that continues no number is the class of the one that stands there.
    const auto option = optionFor(m_view.options, typed);
    return option ? pick(*option) : Reply::Ignored;
}

InlineBar::Reply NumberedBar::erase()
{
    m_typed.chop(m_typed.endsWith(QLatin1Char('-')) ? 2 : 1);
    return Reply::Changed;
}

InlineBar::Reply NumberedBar::pick(std::size_t option)
{
    if (!m_numbers.contains(m_typed))
        return Reply::Ignored;
    m_choice = option;
    return Reply::Done;
}

} // namespace loket::ui
