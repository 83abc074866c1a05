// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"

#include <algorithm>
#include <chrono>

#include <sys/resource.h>

namespace loket::bench {

double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_usec) / 1000.0;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double wallMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

void Samples::clear()
{
    m_times.clear();
    m_cpu = 0;
}

double Samples::meanCpu() const
{
    return m_times.empty() ? 0 : m_cpu / static_cast<double>(m_times.size());
}

double Samples::quantile(double share) const
{
    if (m_times.empty())
        return 0;
    auto sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(share * last + 0.5)];
}

} // namespace loket::bench
