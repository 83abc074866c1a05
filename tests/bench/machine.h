// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/samples.h"

#include <QString>

#include <sys/types.h>

namespace loket::bench {

/// A process of lowest priority that never rests, so that the CPU does not sleep between two writes: on a virtual
/// machine that is worth ten times the disk. A process, not a thread: its CPU is none of ours.
class Spinner
{
public:
    Spinner();
    ~Spinner();
    Spinner(const Spinner &) = delete;
    Spinner &operator=(const Spinner &) = delete;

private:
    pid_t m_child;
};

/// Appends 4 KiB to a file and makes them durable.
class DiskProbe
{
public:
    explicit DiskProbe(const QString &folder);
    ~DiskProbe();
    DiskProbe(const DiskProbe &) = delete;
    DiskProbe &operator=(const DiskProbe &) = delete;

    void probe(int times);
    [[nodiscard]] const Samples &samples() const { return m_samples; }

private:
    QString m_path;
    int m_file;
    Samples m_samples;
};

/// CPU, memory, system, file system of `folder`, versions of SQLite and Qt.
[[nodiscard]] QString machineText(const QString &folder);
/// Of the sources that the program was built from; "-dirty" when they were changed since.
[[nodiscard]] QString commitText();

} // namespace loket::bench
