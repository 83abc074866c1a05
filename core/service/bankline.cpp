// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankline.h"

#include "core/domain/text.h"

#include <algorithm>

namespace loket {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr qint64 maxEarly = 3'600; ///< rounding shifts a service by seconds; nobody is served an hour before he comes
constexpr qsizetype maxShown = 40;

const QList<QByteArray> columns{"vru+line",  "call_id",   "customer_id", "priority", "type",   "date",
                                "vru_entry", "vru_exit",  "vru_time",    "q_start",  "q_exit", "q_time",
                                "outcome",   "ser_start", "ser_exit",    "ser_time", "server"};

/// The column, by its name or, behind the last one, by its number, and what stands there, fit for a sentence.
tl::unexpected<QString> wrong(const QList<QByteArray> &cells, qsizetype column)
{
    QString text = QString::fromUtf8(cells.value(column).left(4 * maxShown));
    for (QChar &c : text) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    if (text.size() > maxShown)
        text = text.left(maxShown) + QChar(0x2026);
    const QString name = column < columns.size() ? QString::fromLatin1(columns[column]) : QString::number(column + 1);
    return tl::unexpected(QStringLiteral("%1: \"%2\"").arg(name, text));
}

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
    if (cells.size() != columns.size())
        return wrong(cells, std::min(cells.size(), columns.size())); // the first that is missing or too much
    BankLine line;
    constexpr std::array<qsizetype, timeCount> times{6, 7, 9, 10, 13, 14};
    for (std::size_t i = 0; i < timeCount; ++i) {
        const auto time = timeOf(cells.at(times[i]));
        if (!time)
            return wrong(cells, times[i]);
        line.m_times[i] = *time;
    }
    constexpr std::array<qsizetype, lengthCount> lengths{8, 11, 15};
    bool ok = false;
    for (std::size_t i = 0; i < lengthCount; ++i) {
        line.m_lengths[i] = cells.at(lengths[i]).toLongLong(&ok);
        if (!ok)
            return wrong(cells, lengths[i]);
    }
    line.m_priority = cells.at(3).toLongLong(&ok);
    if (!ok)
        return wrong(cells, 3);
    line.m_date = dateOf(cells.at(5));
    if (!line.m_date.isValid())
        return wrong(cells, 5);
    const std::pair<qsizetype, QString *> texts[]{{4, &line.m_type}, {12, &line.m_outcome}, {16, &line.m_server}};
    for (const auto &[column, target] : texts) {
        const auto clean = cleanText(QString::fromUtf8(cells.at(column)), 40);
        if (!clean || clean->text.toUtf8() != cells.at(column))
            return wrong(cells, column);
        *target = clean->text;
    }
    return line;
}

tl::expected<void, QString> BankLine::checkHeader(const QByteArray &text)
{
    const QList<QByteArray> cells = text.split('\t');
    if (cells == columns)
        return {};
    const auto difference = std::mismatch(cells.begin(), cells.end(), columns.begin(), columns.end());
    return wrong(cells, difference.first - cells.begin());
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
