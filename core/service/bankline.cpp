// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankline.h"

#include "core/domain/text.h"

#include <algorithm>

namespace loket {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr qint64 maxEarly = 3'600; ///< rounding shifts a service by seconds; nobody is served an hour before he comes
constexpr int columns = 17;

/// `7:02:47`, unpadded.
std::optional<qint64> timeOf(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(':');
    if (parts.size() != 3 || parts[0].size() > 2 || parts[1].size() != 2 || parts[2].size() != 2)
        return std::nullopt;
    qint64 seconds = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (parts[i].isEmpty() || !std::all_of(parts[i].begin(), parts[i].end(), isDigit))
            return std::nullopt;
        const int value = parts[i].toInt();
        if (value > (i == 0 ? 23 : 59))
            return std::nullopt;
        seconds = seconds * 60 + value;
    }
    return seconds;
}

/// `990201`: the year of the data is of the 20th century.
QDate dateOf(const QByteArray &text)
{
    bool ok = text.size() == 6;
    const int value = ok ? text.toInt(&ok) : 0;
    return ok ? QDate(1900 + value / 10'000, value / 100 % 100, value % 100) : QDate();
}

/// The moment at `time` of the day that lies nearest to `other`: what runs across midnight goes on the next day.
qint64 nearest(qint64 time, qint64 other)
{
    const qint64 half = secondsOfDay / 2;
    const qint64 ahead = ((time - other) % secondsOfDay + secondsOfDay) % secondsOfDay;
    return other + (ahead > half ? ahead - secondsOfDay : ahead);
}

qint64 passed(qint64 from, qint64 to)
{
    return (to - from + secondsOfDay) % secondsOfDay;
}

} // namespace

tl::expected<BankLine, QString> BankLine::fromText(const QByteArray &text)
{
    const QList<QByteArray> cells = text.split('\t');
    if (cells.size() != columns)
        return tl::unexpected(QStringLiteral("columns %1, not 17").arg(cells.size()));
    BankLine line;
    constexpr std::pair<int, const char *> times[]{{6, "vru_entry"}, {7, "vru_exit"},   {9, "q_start"},
                                                   {10, "q_exit"},   {13, "ser_start"}, {14, "ser_exit"}};
    for (std::size_t i = 0; i < timeCount; ++i) {
        const auto time = timeOf(cells.at(times[i].first));
        if (!time)
            return tl::unexpected(QStringLiteral("column %1").arg(QLatin1String(times[i].second)));
        line.m_times[i] = *time;
    }
    constexpr std::pair<int, const char *> lengths[]{{8, "vru_time"}, {11, "q_time"}, {15, "ser_time"}};
    bool ok = false;
    for (std::size_t i = 0; i < lengthCount; ++i) {
        line.m_lengths[i] = cells.at(lengths[i].first).toLongLong(&ok);
        if (!ok)
            return tl::unexpected(QStringLiteral("column %1").arg(QLatin1String(lengths[i].second)));
    }
    line.m_priority = cells.at(3).toLongLong(&ok);
    if (!ok)
        return tl::unexpected(QStringLiteral("column priority"));
    line.m_date = dateOf(cells.at(5));
    if (!line.m_date.isValid())
        return tl::unexpected(QStringLiteral("column date"));
    constexpr std::pair<int, const char *> texts[]{{4, "type"}, {12, "outcome"}, {16, "server"}};
    QString *const targets[]{&line.m_type, &line.m_outcome, &line.m_server};
    for (std::size_t i = 0; i < std::size(texts); ++i) {
        const auto clean = cleanText(QString::fromUtf8(cells.at(texts[i].first)), 40);
        if (!clean || clean->text.toUtf8() != cells.at(texts[i].first))
            return tl::unexpected(QStringLiteral("column %1").arg(QLatin1String(texts[i].second)));
        *targets[i] = clean->text;
    }
    return line;
}

QString BankLine::objection() const
{
    const bool isKnown = isServed() || m_outcome == QLatin1String("HANG") || m_outcome == QLatin1String("PHANTOM");
    if (!isKnown)
        return QStringLiteral("unknown outcome");
    if (m_priority < 0 || m_priority > 2)
        return QStringLiteral("unknown priority");
    if (m_lengths[Queue] < 0 || m_lengths[Service] < 0)
        return QStringLiteral("negative duration");
    if (m_outcome == QLatin1String("PHANTOM") && !hasQueued())
        return QStringLiteral("called without a number");
    if (hasQueued() && passed(m_times[QueueStart], m_times[QueueExit]) != m_lengths[Queue])
        return QStringLiteral("q_time is not q_exit - q_start");
    if (isServed() && passed(m_times[ServiceStart], m_times[ServiceExit]) != m_lengths[Service])
        return QStringLiteral("ser_time is not ser_exit - ser_start");
    if (isServed() && serviceStart() < (hasQueued() ? queueStart() : m_times[Entry]) - maxEarly)
        return QStringLiteral("served before the arrival");
    return {};
}

qint64 BankLine::queueStart() const
{
    return nearest(m_times[QueueStart], m_times[Entry]);
}

qint64 BankLine::serviceStart() const
{
    const qint64 before = hasQueued() ? queueStart() + m_lengths[Queue] : nearest(m_times[Exit], m_times[Entry]);
    const bool isRecorded = m_times[ServiceStart] != 0 || m_times[ServiceExit] != 0;
    return isRecorded ? nearest(m_times[ServiceStart], before) : before;
}

BankVisit BankLine::visit(int number) const
{
    BankVisit visit;
    visit.line = number;
    visit.type = m_type;
    visit.server = m_server;
    visit.priority = m_priority == 2;
    visit.date = m_date;
    qint64 start = serviceStart();
    if (hasQueued()) {
        visit.taken = queueStart() * secondMs;
        visit.called = visit.taken + m_lengths[Queue] * secondMs;
        visit.kind = isServed()
            ? BankVisit::Kind::Served
            : (m_outcome == QLatin1String("HANG") ? BankVisit::Kind::Left : BankVisit::Kind::Absent);
        // Rounding lets many services begin before their wait ends: moved as a whole, so that both lengths hold.
        start = std::max(start, visit.called / secondMs);
    } else {
        visit.kind = BankVisit::Kind::WalkIn;
        visit.taken = visit.called = start * secondMs;
    }
    visit.started = start * secondMs;
    visit.ended = visit.started + m_lengths[Service] * secondMs;
    visit.inaccurate = isServed() && m_lengths[Service] == 0;
    return visit;
}

} // namespace loket
