// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintstatistics.h"

#include "core/domain/summaryjson.h"

#include <QJsonArray>

namespace loket {

namespace {

QJsonObject jsonOf(const ComplaintStatistics::Class &one)
{
    return {{QStringLiteral("received"), one.received},
            {QStringLiteral("answered"), one.answered},
            {QStringLiteral("settled"), one.settled},
            {QStringLiteral("impossible"), one.impossible},
            {QStringLiteral("answer_seconds"), timesToJson(one.answerSeconds)},
            {QStringLiteral("settlement_seconds"), timesToJson(one.settlementSeconds)}};
}

} // namespace

void ComplaintStatistics::Class::add(const Complaint &one)
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
    if (one.state == ComplaintState::Closed)
        measure(one.settledAt, settled, settlementSeconds);
}

ComplaintStatistics::Class &ComplaintStatistics::Class::operator+=(const Class &other)
{
    received += other.received;
    answered += other.answered;
    settled += other.settled;
    impossible += other.impossible;
    answerSeconds += other.answerSeconds;
    settlementSeconds += other.settlementSeconds;
    return *this;
}

ComplaintStatistics::Class ComplaintStatistics::whole() const
{
    Class all;
    for (const Class &one : classes)
        all += one;
    return all;
}

QJsonObject ComplaintStatistics::toJson() const
{
    QJsonArray each;
    for (const Class &one : classes) {
        QJsonObject json = jsonOf(one);
        json.insert(QStringLiteral("class"), one.code);
        each.append(json);
    }
    return {{QStringLiteral("classes"), each}, {QStringLiteral("whole"), jsonOf(whole())}};
}

} // namespace loket
