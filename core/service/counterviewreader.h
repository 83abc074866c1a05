// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/actrunner.h"
#include "core/service/counterview.h"

namespace loket {

/// Reads the view of one counter; inside a reading transaction only, so that its parts belong to one moment.
class CounterViewReader
{
public:
    CounterViewReader(ActRunner &runner, StationId station) : m_runner(runner), m_station(station) {}

    /// Throws storage::SqlError.
    [[nodiscard]] CounterSnapshot read(CounterId counter);

private:
    void readLists(CounterSnapshot &view);
    void readToday(CounterSnapshot &view);
    /// The open counters that serve what this one serves, itself included; by name, as cells have them.
    [[nodiscard]] QStringList openBeside(const Counter &desk);
    void readLeftBehind(CounterSnapshot &view);
    void readHistory(CounterSnapshot &view);

    ActRunner &m_runner;
    StationId m_station; ///< whose acts are this counter's history
};

} // namespace loket
