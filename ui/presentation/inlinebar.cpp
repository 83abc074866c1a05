// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/inlinebar.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace loket::ui {

namespace {

constexpr qsizetype maxTextOfBar = 200; ///< a name, or a reason in a few words

constexpr qsizetype wholeNumber = 5; ///< characters of `A-017`: never less

bool mayBecomeNumber(const QString &typed)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z]-[0-9]{0,4}$"));
    return shape.match(typed).hasMatch();
}

bool isWhole(const QString &typed)
{
    return typed.size() >= wholeNumber && mayBecomeNumber(typed);
}

std::optional<std::size_t> optionFor(const std::vector<BarOption> &options, QChar typed)
{
    const auto found = std::find_if(options.begin(), options.end(), [typed](const BarOption &option) {
        return option.key.compare(QString(typed), Qt::CaseInsensitive) == 0;
    });
    if (found == options.end())
        return std::nullopt;
    return std::size_t(found - options.begin());
}

/// 1 to 9, then A to Z.
QString digitOrLetter(std::size_t place)
{
    constexpr std::size_t digits = 9;
    constexpr std::size_t letters = 26;
    if (place < digits)
        return QString::number(place + 1);
    return place < digits + letters ? QString(QLatin1Char(char('A' + (place - digits)))) : QString();
}

} // namespace

ChoiceBar::ChoiceBar(QString prompt, std::vector<BarOption> options, Chosen chosen, bool mayLeave)
    : m_chosen(std::move(chosen))
{
    m_view.mayLeave = mayLeave;
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

void ChoiceBar::offerFinish(const QString &what, Chosen chosen)
{
    m_view.finish = what;
    m_chosenToFinish = std::move(chosen);
}

InlineBar::Reply ChoiceBar::typeAndFinish(QChar typed)
{
    if (!m_chosenToFinish || type(typed) != Reply::Done)
        return Reply::Ignored;
    m_chosen = m_chosenToFinish;
    return Reply::Done;
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
        options.push_back({digitOrLetter(options.size()), text, false});
    return options;
}

InlineBar::Reply TextBar::erase()
{
    return enter(m_isBegun ? m_view.text.chopped(std::min<qsizetype>(1, m_view.text.size())) : QString());
}

InlineBar::Reply TextBar::enter(const QString &text)
{
    m_isBegun = m_isBegun || !m_view.isKept || !m_view.text.isEmpty(); // the first text is what is kept
    m_view.text = text.left(maxTextOfBar);
    m_view.canConfirm = m_view.isKept || !text.trimmed().isEmpty();
    return Reply::Changed;
}

GiveNumberBar::GiveNumberBar(BarView texts, std::size_t services, Accepts accepts, Given given)
    : m_view(std::move(texts))
    , m_services(services)
    , m_accepts(std::move(accepts))
    , m_given(std::move(given))
{
    if (m_services == 1)
        m_service = 0;
}

void GiveNumberBar::takePapers(FromPaper papers)
{
    m_papers = std::move(papers);
}

QString GiveNumberBar::digits() const
{
    constexpr qsizetype asPrinted = 3;
    return m_isNumber && !m_digits.isEmpty() ? m_digits.rightJustified(asPrinted, QLatin1Char('0')) : m_digits;
}

BarView GiveNumberBar::view() const
{
    BarView view = m_view;
    for (std::size_t i = 0; i < view.options.size(); ++i)
        view.options[i].chosen = !typesCode() && (i < m_services ? m_service == i : view.options[i].key == digits());
    if (typesCode()) {
        view.typed = m_letters;
        view.canConfirm = m_papers->isCode(m_letters);
        return view;
    }
    // One digit is a class and shows as one; more are a number.
    if (m_service && (m_digits.size() > 1 || m_isNumber))
        view.typed = QStringLiteral("%1-%2").arg(view.options[*m_service].key, m_digits);
    view.canConfirm = m_service && m_accepts(digits());
    return view;
}

bool GiveNumberBar::leadsOn(QChar typed) const
{
    static const QString separators = QStringLiteral("/., ");
    const bool chosen = m_service && (m_services > 1 || !m_letters.isEmpty()); // else it is the only one there is
    if (typed.isDigit())
        return !chosen && (m_digits.isEmpty() ? typed == QLatin1Char('0') : m_services > 1);
    return !m_digits.isEmpty() && (separators.contains(typed) || (!chosen && typed == QLatin1Char('-')));
}

bool GiveNumberBar::isNoService() const
{
    return m_papers && m_letters.size() == 1 && !optionFor(m_view.options, m_letters.at(0));
}

InlineBar::Reply GiveNumberBar::handOver()
{
    m_begun = m_typed;
    return Reply::Done;
}

InlineBar::Reply GiveNumberBar::type(QChar typed)
{
    m_typed += typed;
    const bool goesOn = typed.isLetter() && m_papers && m_papers->mayBegin(m_letters + typed);
    if (isNoService() && !goesOn && !typed.isSpace())
        return handOver();
    if (typesCode()) {
        m_letters += typed.toUpper();
        return Reply::Changed;
    }
    if (m_papers && leadsOn(typed)) {
        const bool isDay = m_letters.isEmpty();
        const QString before = isDay ? m_digits : m_letters + QLatin1Char('-') + m_digits;
        m_begun = isDay && m_digits.isEmpty() ? QString() : before + typed;
        return Reply::Done;
    }
    if (typed.isDigit()) {
        m_digits += typed;
        return Reply::Changed;
    }
    if (typed == QLatin1Char('-')) {
        m_isNumber = m_papers && m_service && m_digits.isEmpty();
        return Reply::Changed;
    }
    if (typed.isLetter())
        return typeLetter(typed);
    if (m_papers && !typed.isSpace())
        return handOver();
    return m_letters.isEmpty() ? Reply::Ignored : Reply::Changed;
}

InlineBar::Reply GiveNumberBar::typeLetter(QChar typed)
{
    const auto option = optionFor(m_view.options, typed);
    const bool follows = m_papers && m_digits.isEmpty() && !m_letters.isEmpty()
        && m_papers->mayBegin(m_letters + typed);
    if (m_papers)
        m_letters = follows ? m_letters + typed.toUpper() : QString(typed.toUpper());
    m_isNumber = false;
    if (follows)
        return Reply::Changed;
    if (option)
        return pick(*option);
    if (m_papers && (m_typed.size() > 1 || !m_papers->mayBegin(m_letters)))
        return handOver();
    return m_letters.isEmpty() ? Reply::Ignored : Reply::Changed;
}

InlineBar::Reply GiveNumberBar::erase()
{
    m_typed.chop(1);
    if (typesCode()) {
        m_letters.chop(1);
        return Reply::Changed;
    }
    if (m_digits.isEmpty()) {
        m_letters.clear();
        m_isNumber = false;
        if (m_services > 1)
            m_service.reset();
    }
    m_digits.chop(1);
    return Reply::Changed;
}

InlineBar::Reply GiveNumberBar::pick(std::size_t option)
{
    if (option < m_services)
        m_service = option;
    else // the same class again takes it away
        m_digits = m_digits == m_view.options[option].key ? QString() : m_view.options[option].key;
    return Reply::Changed;
}

InlineBar::Reply GiveNumberBar::confirm()
{
    if (isNoService())
        return handOver();
    // What was meant as a code and is none is said to be none: silence would look like a key that was not heard.
    return view().canConfirm || typesCode() ? Reply::Done : Reply::Ignored;
}

void GiveNumberBar::run()
{
    if (m_begun)
        m_papers->byHand(*m_begun);
    else if (typesCode())
        m_papers->code(m_letters);
    else
        m_given(*m_service, digits());
}

NumberedBar::NumberedBar(BarView texts, QStringList numbers, Set set, Unknown unknown, QString begun)
    : m_view(std::move(texts))
    , m_numbers(std::move(numbers))
    , m_set(std::move(set))
    , m_unknown(std::move(unknown))
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
    if (option && (m_numbers.contains(m_typed) || isWhole(m_typed)))
        return pick(*option);
    // Any other is typed to its end, and said to be none then: silence would look like a key that was not heard.
    if (!mayBecomeNumber(longer))
        return Reply::Ignored;
    m_typed = longer;
    tellUnknown();
    return Reply::Changed;
}

void NumberedBar::tellUnknown() const
{
    if (isWhole(m_typed))
        m_unknown(m_typed);
}

InlineBar::Reply NumberedBar::erase()
{
    m_typed.chop(m_typed.endsWith(QLatin1Char('-')) ? 2 : 1);
    return Reply::Changed;
}

InlineBar::Reply NumberedBar::pick(std::size_t option)
{
    if (!m_numbers.contains(m_typed)) {
        tellUnknown();
        return Reply::Ignored;
    }
    m_choice = option;
    return Reply::Done;
}

} // namespace loket::ui
