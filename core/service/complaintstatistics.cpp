// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintstatistics.h"

#include "core/domain/complaintlife.h"
#include "core/domain/complaintrecords.h"
#include "core/domain/complaintsteps.h"
#include "core/domain/summaryjson.h"

#include <QJsonArray>

#include <algorithm>

namespace loket {

namespace {

QJsonObject jsonOf(const ComplaintStatistics::Class &one)
{
    return {{QStringLiteral("received"), one.received},
            {QStringLiteral("answered"), one.answered},
            {QStringLiteral("settled"), one.settled},
            {QStringLiteral("impossible"), one.impossible},
            {QStringLiteral("answer_seconds"), timesToJson(one.answerSeconds)},
            {QStringLiteral("settlement_seconds"), timesToJson(one.settlementSeconds)},
            {QStringLiteral("reopened"), one.reopened},
            {QStringLiteral("later_seconds"), timesToJson(one.laterSeconds)},
            {QStringLiteral("open_age_days"), timesToJson(one.openAgeDays)}};
}

QJsonArray jsonOf(const std::vector<ComplaintStatistics::Class> &all, const char *name)
{
    QJsonArray each;
    for (const auto &one : all) {
        QJsonObject json = jsonOf(one);
        json.insert(QLatin1String(name), one.code);
        each.append(json);
    }
    return each;
}

} // namespace

void ComplaintStatistics::Class::add(const Complaint &one, const std::vector<ComplaintStep> &steps)
{
    ++received;
    const auto measure = [&](const std::optional<Instant> &at, qint64 &counted, Distribution &times) {
        if (!at)
            return;
        if (*at < one.receivedAt) {
            ++impossible;
            return;
        }
        ++counted;
        times.add(elapsed(one.receivedAt, *at) / secondMs);
    };
    measure(one.answeredAt, answered, answerSeconds);
    const auto rounds = settlementRounds(one, steps);
    if (!rounds.empty())
        measure(rounds.front().to, settled, settlementSeconds);
    for (std::size_t i = 1; i < rounds.size(); ++i)
        laterSeconds.add(elapsed(rounds[i].from, rounds[i].to) / secondMs);
    const auto isReopening = [](const auto &step) { return step.kind == wordOf(lifeActWords, LifeAct::Reopen); };
    reopened += std::count_if(steps.begin(), steps.end(), isReopening);
}

ComplaintStatistics::Class &ComplaintStatistics::Class::operator+=(const Class &other)
{
    received += other.received;
    answered += other.answered;
    settled += other.settled;
    impossible += other.impossible;
    answerSeconds += other.answerSeconds;
    settlementSeconds += other.settlementSeconds;
    reopened += other.reopened;
    laterSeconds += other.laterSeconds;
    openAgeDays += other.openAgeDays;
    return *this;
}

ComplaintStatistics::Class ComplaintStatistics::whole() const
{
    Class all;
    for (const Class &one : classes) {
        if (ComplaintClass{.code = one.code}.isComplaint())
            all += one;
    }
    return all;
}

QJsonObject ComplaintStatistics::toJson() const
{
    return {{QStringLiteral("classes"), jsonOf(classes, "class")},
            {QStringLiteral("forms"), jsonOf(forms, "form")},
            {QStringLiteral("services"), jsonOf(services, "service")},
            {QStringLiteral("whole"), jsonOf(whole())}};
}

} // namespace loket
