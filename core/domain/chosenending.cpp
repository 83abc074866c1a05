// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/chosenending.h"

#include "core/domain/applicationrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace loket {

namespace {

QJsonObject jsonOf(const CheckList &list)
{
    QJsonArray ticked;
    for (const int position : list.ticked)
        ticked.append(position);
    QJsonArray added;
    for (const auto &item : list.added)
        added.append(QJsonArray{item.nameId, item.nameEn});
    return {
        {QStringLiteral("ticked"), ticked}, {QStringLiteral("added"), added}, {QStringLiteral("reason"), list.reason}};
}

CheckList listFrom(const QJsonObject &json)
{
    CheckList list;
    for (const auto &position : json.value(QLatin1String("ticked")).toArray())
        list.ticked.push_back(position.toInt());
    for (const auto &item : json.value(QLatin1String("added")).toArray())
        list.added.push_back({item.toArray().at(0).toString(), item.toArray().at(1).toString()});
    list.reason = json.value(QLatin1String("reason")).toString();
    return list;
}

bool mayEnd(LegOutcome outcome)
{
    constexpr std::array endings{LegOutcome::Done, LegOutcome::Accepted, LegOutcome::Incomplete, LegOutcome::Refused,
                                 LegOutcome::Referred};
    return std::find(endings.begin(), endings.end(), outcome) != endings.end();
}

} // namespace

Result<QString> chosenText(const rules::LegResult &ending)
{
    if (!mayEnd(ending.outcome))
        return refuse(ErrorCode::OutOfRange, QStringLiteral("outcome %1").arg(word(ending.outcome)));
    QJsonObject json{{QStringLiteral("outcome"), word(ending.outcome)}};
    if (!ending.reason.isEmpty())
        json.insert(QStringLiteral("reason"), ending.reason);
    if (ending.announced)
        json.insert(QStringLiteral("announced"), true);
    if (ending.file.promised)
        json.insert(QStringLiteral("promised"), ending.file.promised->text());
    if (ending.file.list) {
        const auto list = cleanList(*ending.file.list);
        if (!list)
            return tl::unexpected(list.error());
        json.insert(QStringLiteral("list"), jsonOf(*list));
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<rules::LegResult> chosenEnding(const Leg &leg)
{
    const QJsonObject json = QJsonDocument::fromJson(leg.chosen.toUtf8()).object();
    const auto outcome = legOutcomeFromWord(json.value(QLatin1String("outcome")).toString());
    if (!outcome || !mayEnd(*outcome))
        return std::nullopt;
    rules::LegResult ending{leg.id, *outcome, json.value(QLatin1String("reason")).toString()};
    ending.announced = json.value(QLatin1String("announced")).toBool();
    if (const auto day = OfficeDay::fromText(json.value(QLatin1String("promised")).toString()))
        ending.file.promised = *day;
    if (const auto list = json.constFind(QLatin1String("list")); list != json.constEnd())
        ending.file.list = listFrom(list->toObject());
    return ending;
}

std::optional<rules::LegResult> endingOf(const Leg &leg, const std::vector<rules::LegResult> &said)
{
    const auto now = std::find_if(said.begin(), said.end(), [&](const auto &result) { return result.leg == leg.id; });
    return now == said.end() ? chosenEnding(leg) : std::optional(*now);
}

} // namespace loket
