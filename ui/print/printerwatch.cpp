// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printerwatch.h"

#include <QFile>

#include <algorithm>
#include <chrono>

namespace loket::print {

namespace {

constexpr auto lookEvery = std::chrono::seconds(1);

} // namespace

PrinterWatch::PrinterWatch(Tell tell) : m_tell(std::move(tell)), m_thread([this] { run(); }) {}

PrinterWatch::~PrinterWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void PrinterWatch::watch(const QStringList &targets)
{
    {
        const std::lock_guard lock(m_mutex);
        m_targets = targets;
    }
    m_wake.notify_one();
}

PrinterWatch::Seen PrinterWatch::lookAt(const PrinterTarget &target, bool wasThere) const
{
    if (target.way == PrinterTarget::Way::Device)
        return {QFile::exists(target.place) ? PrintTrouble::None : PrintTrouble::Off, 0};
    QueueState state;
    switch (m_cups.queue(target.place, state)) {
    case CupsServer::Answer::Nothing:
        return {PrintTrouble::Silent, 0};
    case CupsServer::Answer::Missing:
        return {wasThere ? PrintTrouble::Removed : PrintTrouble::Unknown, 0};
    case CupsServer::Answer::Found:
        break;
    }
    const auto jobs = m_cups.jobs(target.place).value_or(std::vector<QueueJob>());
    const auto held = std::count_if(jobs.begin(), jobs.end(), [](const QueueJob &job) { return !job.isOver(); });
    PrintTrouble trouble = PrintTrouble::None;
    if (state.stopped)
        trouble = PrintTrouble::Stopped;
    else if (state.rejects)
        trouble = PrintTrouble::Rejected;
    else if (state.isOutOfPaper())
        trouble = PrintTrouble::NoPaper;
    return {trouble, trouble == PrintTrouble::None ? 0 : static_cast<int>(held)};
}

void PrinterWatch::run()
{
    std::map<QString, Seen> known;
    std::map<QString, bool> wasThere;
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        const QStringList targets = m_targets;
        lock.unlock();
        std::erase_if(known, [&](const auto &one) { return !targets.contains(one.first); });
        for (const QString &text : targets) {
            const auto target = PrinterTarget::fromText(text);
            if (!target || target->way == PrinterTarget::Way::Raw || target->way == PrinterTarget::Way::None)
                continue;
            if (target->way == PrinterTarget::Way::System && !m_cups.isInstalled())
                continue;
            const Seen seen = lookAt(*target, wasThere[text]);
            wasThere[text] = wasThere[text]
                || (seen.trouble != PrintTrouble::Unknown && seen.trouble != PrintTrouble::Silent);
            if (const auto before = known.find(text); before == known.end() || before->second != seen)
                m_tell(text, seen.trouble, seen.held);
            known[text] = seen;
        }
        lock.lock();
        m_wake.wait_for(lock, lookEvery, [&] { return m_ends || m_targets != targets; });
    }
}

} // namespace loket::print
