// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace loket::bench {

/// CPU of the whole process so far, all threads, in milliseconds.
[[nodiscard]] double cpuMs();
[[nodiscard]] double wallMs();

/// The times of one kind of act on one database.
class Samples
{
public:
    template<class Act>
    void measure(Act act)
    {
        const double cpu = cpuMs();
        const double from = wallMs();
        act();
        const double to = wallMs();
        m_cpu += cpuMs() - cpu;
        m_times.push_back(to - from);
    }
    /// Forgets what was measured: it was for warming up.
    void clear();

    /// A time that was measured elsewhere.
    void add(double ms) { m_times.push_back(ms); }

    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double p95() const { return quantile(0.95); }
    [[nodiscard]] double p99() const { return quantile(0.99); }
    [[nodiscard]] double max() const { return quantile(1); }
    [[nodiscard]] double meanCpu() const;
    [[nodiscard]] std::size_t count() const { return m_times.size(); }

private:
    [[nodiscard]] double quantile(double share) const;

    std::vector<double> m_times;
    double m_cpu = 0;
};

} // namespace loket::bench
