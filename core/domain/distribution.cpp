// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/distribution.h"

#include <algorithm>
#include <cmath>

namespace loket {

namespace {

bool isBefore(const Distribution::Pair &pair, qint64 seconds)
{
    return pair.seconds < seconds;
}

tl::unexpected<Error> badFlat(qsizetype index, const char *what)
{
    return refuse(ErrorCode::BadFile, QStringLiteral("[%1] %2").arg(index).arg(QLatin1String(what)));
}

} // namespace

void Distribution::add(qint64 seconds, qint64 times)
{
    Q_ASSERT(seconds >= 0 && seconds <= maxSeconds && times > 0);
    const auto place = std::lower_bound(m_pairs.begin(), m_pairs.end(), seconds, isBefore);
    if (place != m_pairs.end() && place->seconds == seconds)
        place->count += times;
    else
        m_pairs.insert(place, {seconds, times});
    m_count += times;
    m_sum += seconds * times;
}

Distribution &Distribution::operator+=(const Distribution &other)
{
    // A long range adds many small cells to one large sum: then single insertions are cheaper than a whole merge.
    if (&other != this && other.m_pairs.size() * 16 < m_pairs.size()) {
        for (const auto &pair : other.m_pairs)
            add(pair.seconds, pair.count);
        return *this;
    }
    std::vector<Pair> merged;
    merged.reserve(m_pairs.size() + other.m_pairs.size());
    auto mine = m_pairs.cbegin();
    auto theirs = other.m_pairs.cbegin();
    while (mine != m_pairs.cend() && theirs != other.m_pairs.cend()) {
        if (mine->seconds == theirs->seconds) {
            merged.push_back({mine->seconds, mine->count + theirs->count});
            ++mine;
            ++theirs;
        } else {
            merged.push_back(mine->seconds < theirs->seconds ? *mine++ : *theirs++);
        }
    }
    merged.insert(merged.end(), mine, m_pairs.cend());
    merged.insert(merged.end(), theirs, other.m_pairs.cend());
    m_count += other.m_count;
    m_sum += other.m_sum;
    m_pairs = std::move(merged);
    return *this;
}

std::optional<double> Distribution::mean() const
{
    if (isEmpty())
        return std::nullopt;
    return static_cast<double>(m_sum) / static_cast<double>(m_count);
}

std::optional<double> Distribution::sd() const
{
    if (m_count < 2)
        return std::nullopt;
    // In two passes: the difference of two large sums of squares would lose the digits that matter.
    const double centre = *mean();
    double squares = 0;
    for (const auto &pair : m_pairs) {
        const double off = static_cast<double>(pair.seconds) - centre;
        squares += off * off * static_cast<double>(pair.count);
    }
    return std::sqrt(squares / static_cast<double>(m_count - 1));
}

std::optional<double> Distribution::quantile(int percent) const
{
    Q_ASSERT(percent >= 0 && percent <= 100);
    if (isEmpty())
        return std::nullopt;
    const qint64 place = (m_count - 1) * percent; // in hundredths of a place
    const qint64 part = place % 100;
    const qint64 low = valueAt(place / 100);
    const qint64 high = part == 0 ? low : valueAt(place / 100 + 1);
    return static_cast<double>(low * (100 - part) + high * part) / 100;
}

std::optional<double> Distribution::max() const
{
    if (isEmpty())
        return std::nullopt;
    return static_cast<double>(m_pairs.back().seconds);
}

std::optional<double> Distribution::shareAtMost(qint64 seconds) const
{
    if (isEmpty())
        return std::nullopt;
    qint64 within = 0;
    for (const auto &pair : m_pairs) {
        if (pair.seconds > seconds)
            break;
        within += pair.count;
    }
    return static_cast<double>(within) / static_cast<double>(m_count);
}

qint64 Distribution::valueAt(qint64 index) const
{
    qint64 passed = 0;
    for (const auto &pair : m_pairs) {
        passed += pair.count;
        if (index < passed)
            return pair.seconds;
    }
    return m_pairs.back().seconds;
}

QJsonArray Distribution::toFlat() const
{
    QJsonArray flat;
    for (const auto &pair : m_pairs) {
        flat.append(pair.seconds);
        flat.append(pair.count);
    }
    return flat;
}

Result<Distribution> Distribution::fromFlat(const QJsonArray &flat)
{
    if (flat.size() % 2 != 0)
        return badFlat(flat.size(), "count missing");
    Distribution read;
    qint64 last = -1;
    for (qsizetype i = 0; i < flat.size(); i += 2) {
        // What is no whole number reads as -1, which no bound allows.
        const qint64 seconds = flat.at(i).toInteger(-1);
        const qint64 count = flat.at(i + 1).toInteger(-1);
        if (seconds < 0 || seconds > maxSeconds)
            return badFlat(i, "seconds");
        if (seconds <= last)
            return badFlat(i, "order");
        if (count < 1 || count > maxCount - read.m_count)
            return badFlat(i + 1, "count");
        read.m_pairs.push_back({seconds, count});
        read.m_count += count;
        read.m_sum += seconds * count;
        last = seconds;
    }
    return read;
}

} // namespace loket
