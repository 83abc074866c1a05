// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/standardtexts.h"

#include "ui/presentation/feewords.h"
#include "ui/presentation/language.h"

#include <QDate>
#include <QLocale>

namespace loket::ui {

StandardView StandardTexts::view(const Catalogue &catalogue, const StandardSubject &subject)
{
    const ServiceStandard *standard = subject.standard ? catalogue.standard(*subject.standard) : nullptr;
    StandardView view;
    view.service = Language::nameOf(catalogue, subject.service);
    view.basis = basisOf(standard);
    view.holds = subject.number.isEmpty() ? tr("In force today") : tr("In force when %1 was taken").arg(subject.number);
    for (const QString &component : standardComponents()) {
        auto &parts = view.published.size() < publishedComponents ? view.published : view.others;
        parts.push_back(partOf(component, standard ? *standard : ServiceStandard()));
    }
    return view;
}

QString StandardTexts::basisOf(const ServiceStandard *standard)
{
    if (!standard || standard->isEmpty())
        return tr("No standard has been set for this service.");
    const QString decree = standard->decree.isEmpty() ? tr("Decree not noted") : standard->decree;
    const bool dated = standard->validFrom != standardsBeginning();
    const QDate day = QDate::fromString(standard->validFrom, Qt::ISODate);
    return dated ? tr("%1, valid from %2").arg(decree, QLocale().toString(day, QStringLiteral("d MMMM yyyy"))) : decree;
}

StandardPart StandardTexts::partOf(const QString &component, const ServiceStandard &standard)
{
    StandardPart part{Language::componentName(component), {}};
    if (component == QLatin1String("time"))
        part.lines = timeLines(standard);
    else if (component == QLatin1String("fee"))
        part.lines = feeLines(standard);
    if (const StandardComponent *told = standard.told(component)) {
        for (auto &line : textLines(*told))
            part.lines.push_back(std::move(line));
    }
    if (part.lines.empty())
        part.lines.push_back({{}, tr("Not set"), StandardLine::Kind::NotSet});
    return part;
}

std::vector<StandardLine> StandardTexts::timeLines(const ServiceStandard &standard)
{
    const auto limit = standard.limit();
    const auto promise = standard.promise();
    return {valueLine(tr("At the counter"),
                      limit ? tr("at most %n minute(s)", nullptr, int(*limit / minuteMs)) : QString(), standard.status),
            valueLine(tr("Completion"), promise ? completion(*promise) : QString(), standard.completionStatus)};
}

std::vector<StandardLine> StandardTexts::feeLines(const ServiceStandard &standard)
{
    const QString text = fee(standard.toldFee());
    if (text.isEmpty())
        return {{{}, unconfirmedFee(), StandardLine::Kind::NotSet}};
    return {valueLine({}, text, standard.feeStatus)};
}

StandardLine StandardTexts::valueLine(const QString &title, const QString &value, StandardStatus status)
{
    QString text = value.isEmpty() ? tr("not set") : value;
    if (!value.isEmpty() && status == StandardStatus::Example)
        text = tr("%1 (example, not a standard that was set)").arg(text);
    return {{},
            title.isEmpty() ? text : tr("%1: %2").arg(title, text),
            value.isEmpty() ? StandardLine::Kind::NotSet : StandardLine::Kind::Said};
}

std::vector<StandardLine> StandardTexts::textLines(const StandardComponent &component)
{
    std::vector<StandardLine> lines;
    if (component.status == ComponentStatus::Example)
        lines.push_back({{}, tr("Example, not a standard that was set"), StandardLine::Kind::Mark});
    const bool english = !Language::isIndonesian();
    if (component.component == requirementsComponent()) {
        int number = 0;
        for (const auto &[id, en] : component.lines())
            lines.push_back({QStringLiteral("%1.").arg(++number), english && !en.isEmpty() ? en : id});
        return lines;
    }
    const QString &text = english && !component.textEn.isEmpty() ? component.textEn : component.textId;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines.push_back({{}, line});
    return lines;
}

QString StandardTexts::completion(const Completion &completion)
{
    switch (completion.unit) {
    case CompletionUnit::Unset:
        break;
    case CompletionUnit::SameVisit:
        return tr("handed over at the same visit");
    case CompletionUnit::Minutes:
        return tr("at most %n minute(s) from the complete file", nullptr, completion.amount);
    case CompletionUnit::Hours:
        return tr("at most %n service hour(s) from the complete file", nullptr, completion.amount);
    case CompletionUnit::CalendarDays:
        return tr("at most %n calendar day(s) from the complete file", nullptr, completion.amount);
    case CompletionUnit::WorkingDays:
        return tr("at most %n working day(s) from the complete file", nullptr, completion.amount);
    }
    return {};
}

QString StandardTexts::unconfirmedFee()
{
    return tr("Fee not confirmed; it is not printed");
}

QString StandardTexts::fee(const Fee &fee)
{
    const FeeWords words = FeeWords::ofScreen();
    const QString amount = words.amount(fee);
    return amount.isEmpty() ? words.rule(fee) : amount;
}

} // namespace loket::ui
