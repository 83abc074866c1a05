// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attempts.h"

#include "core/domain/lockout.h"
#include "core/service/actrunner.h"

namespace loket {

Attempts::Attempts(ActRunner &runner) : m_runner(runner), m_start(runner.clock().steady()) {}

Result<int> Attempts::count(qint64 holder, Millis forgetAfter)
{
    const Millis now = m_runner.clock().steady();
    int failures = m_runner.credentials().failures(holder);
    const auto known = m_seen.find(holder);
    // An attempt that another program saw is taken for one of just now: asking at two windows is not faster.
    Seen last{failures, m_start, m_start};
    if (known != m_seen.end())
        last.at = known->second.failures == failures ? known->second.at : now;
    const Millis left = lockout::delayAfter(failures) - (now - last.at);
    if (left > 0) {
        m_seen[holder] = last;
        return refuse(ErrorCode::LockedOut, QString::number((left + secondMs - 1) / secondMs));
    }
    if (forgetAfter > 0 && now - last.at >= forgetAfter)
        failures = 0;
    m_runner.credentials().setFailures(holder, failures + 1);
    m_seen[holder] = {failures + 1, now, last.at};
    return failures + 1;
}

void Attempts::takeBack(qint64 holder)
{
    Seen &last = m_seen[holder];
    last.failures = std::max(0, m_runner.credentials().failures(holder) - 1);
    last.at = last.before;
    m_runner.credentials().setFailures(holder, last.failures);
}

void Attempts::forgive(qint64 holder)
{
    m_runner.credentials().setFailures(holder, 0);
    m_seen.erase(holder);
}

} // namespace loket
