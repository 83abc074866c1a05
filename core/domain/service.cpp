// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/service.h"

#include "core/domain/text.h"

#include <QRegularExpression>

namespace loket {

namespace {

Result<void> withinBounds(qint64 value, qint64 least, qint64 most)
{
    return value >= least && value <= most
        ? Result<void>()
        : refuse(ErrorCode::OutOfRange, QStringLiteral("%1..%2").arg(least).arg(most));
}

Result<void> cleanInto(QString &text, int most, bool multiline)
{
    return cleanText(text, most, multiline, false).map([&](const CleanText &ok) { text = ok.text; });
}

/// One requirement in each line; an empty line of the translation stands for one that has none.
Result<void> cleanRequirements(QString &text, bool keepsEmpty)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|[\r\n\u2028\u2029]"));
    QStringList lines;
    for (QString line : text.split(lineEnd)) {
        if (!cleanInto(line, standardlimits::requirement, false))
            return refuse(ErrorCode::BadText,
                          QStringLiteral("line %1 %2").arg(lines.size() + 1).arg(standardlimits::requirement));
        if (keepsEmpty || !line.isEmpty())
            lines << line;
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    text = lines.join(QLatin1Char('\n'));
    return text.toUcs4().size() <= standardlimits::text
        ? Result<void>()
        : refuse(ErrorCode::BadText, QStringLiteral("length %1").arg(standardlimits::text));
}

Result<void> cleanComponent(StandardComponent &component)
{
    if (!standardComponents().contains(component.component))
        return refuse(ErrorCode::OutOfRange, standardComponents().join(QStringLiteral(", ")));
    if (component.component == requirementsComponent())
        return cleanRequirements(component.textId, false).and_then([&] {
            return cleanRequirements(component.textEn, true);
        });
    return cleanInto(component.textId, standardlimits::text, true).and_then([&] {
        return cleanInto(component.textEn, standardlimits::text, true);
    });
}

Result<void> checkNumbers(const ServiceStandard &standard)
{
    const CompletionUnit unit = standard.completion.unit;
    const bool counted = unit != CompletionUnit::Unset && unit != CompletionUnit::SameVisit
        && standard.completionStatus != StandardStatus::Unset;
    const bool fixed = standard.fee.kind == FeeKind::Fixed && standard.feeStatus != StandardStatus::Unset;
    return withinBounds(standard.counterMinutes.value_or(1), 1, standardlimits::minutes)
        .and_then([&] { return withinBounds(standard.completion.amount, counted ? 1 : 0, standardlimits::amount); })
        .and_then([&] { return withinBounds(standard.fee.rupiah, fixed ? 1 : 0, standardlimits::rupiah); });
}

} // namespace

const QStringList &standardComponents()
{
    static const QStringList codes{QStringLiteral("requirements"),
                                   QStringLiteral("procedure"),
                                   QStringLiteral("time"),
                                   QStringLiteral("fee"),
                                   QStringLiteral("product"),
                                   QStringLiteral("complaints"),
                                   QStringLiteral("legal_basis"),
                                   QStringLiteral("facilities"),
                                   QStringLiteral("competence"),
                                   QStringLiteral("internal_supervision"),
                                   QStringLiteral("staff_number"),
                                   QStringLiteral("service_guarantee"),
                                   QStringLiteral("safety_guarantee"),
                                   QStringLiteral("evaluation")};
    return codes;
}

std::vector<std::pair<QString, QString>> StandardComponent::lines() const
{
    std::vector<std::pair<QString, QString>> lines;
    const QStringList linesId = textId.split(QLatin1Char('\n'));
    const QStringList linesEn = textEn.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < linesId.size(); ++i) {
        if (!linesId.at(i).trimmed().isEmpty())
            lines.emplace_back(linesId.at(i).trimmed(), linesEn.value(i).trimmed());
    }
    return lines;
}

Result<ServiceStandard> cleanStandard(ServiceStandard standard)
{
    auto done = OfficeDay::fromText(standard.validFrom)
                    .and_then(
                        [&](const OfficeDay &) { return cleanInto(standard.decree, standardlimits::decree, false); })
                    .and_then([&] { return cleanInto(standard.fee.place, standardlimits::place, false); })
                    .and_then([&] { return checkNumbers(standard); });
    for (auto component = standard.components.begin(); done && component != standard.components.end(); ++component)
        done = cleanComponent(*component);
    if (!done)
        return tl::unexpected(done.error());
    return standard;
}

} // namespace loket
