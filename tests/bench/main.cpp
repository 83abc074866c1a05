// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floorside.h"
#include "tests/bench/history.h"
#include "tests/bench/machine.h"
#include "tests/bench/options.h"
#include "tests/bench/ourside.h"
#include "tests/bench/report.h"
#include "tests/bench/samecheck.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <optional>
#include <set>

#include <unistd.h>

namespace loket::bench {

namespace {

constexpr int probesPerBlock = 40;
constexpr int maxAskings = 3;

enum Row { Take, CallNext, Start, Finish, SummaryDay, rowCount };

/// One of the four databases while it is measured.
struct Measured {
    std::unique_ptr<Side> side;
    std::array<Samples, rowCount> samples{};
    Instant now = openingTime;

    Instant next() { return now = now + stepMs; }

    void takeNumbers(int count)
    {
        for (int i = 0; i < count; ++i)
            samples[Take].measure([this, at = next()]() { side->take(at); });
    }
    void serveNumbers(int count)
    {
        for (int i = 0; i < count; ++i) {
            samples[CallNext].measure([this, at = next()]() { side->callNext(at); });
            samples[Start].measure([this, at = next()]() { side->start(at); });
            samples[Finish].measure([this, at = next()]() { side->finish(at); });
        }
    }
    void sumUp(int count)
    {
        for (int i = 0; i < count; ++i)
            samples[SummaryDay].measure([this]() { side->summaryDay(); });
    }
    void warmUp()
    {
        takeNumbers(warmUpActs);
        serveNumbers(warmUpActs);
        sumUp(warmUpActs);
        for (auto &row : samples)
            row.clear();
    }
};

/// The databases of a run: ours and the floor's, without history and with it.
class Run
{
public:
    explicit Run(const Options &options) : m_options(options), m_folder(options.cache + QLatin1String("/run-XXXXXX"))
    {
        for (const int history : {0, options.history}) {
            const QString source = officeWithHistory(options.cache, history);
            for (const char *side : {"ours", "floor"}) {
                const QString
                    path = QStringLiteral("%1/%2-%3.db").arg(m_folder.path(), QLatin1String(side)).arg(history);
                if (!QFile::copy(source, path)) {
                    std::fprintf(stderr, "loket-bench: cannot copy to %s\n", qUtf8Printable(path));
                    std::exit(1);
                }
                m_paths.push_back(path);
            }
        }
        sync(); // the copies are not ours to wait for later
        for (std::size_t i = 0; i < m_paths.size(); ++i) {
            auto &one = m_measured[i];
            if (i % 2 == 0)
                one.side = std::make_unique<OurSide>(m_paths[i]);
            else
                one.side = std::make_unique<FloorSide>(m_paths[i].toStdString());
        }
    }

    void measure(DiskProbe &disk)
    {
        for (auto &one : m_measured)
            one.warmUp();
        for (int block = 0; block < m_options.blocks; ++block) {
            disk.probe(probesPerBlock);
            alternate(block, [this](Measured &one) { one.takeNumbers(m_options.blockSize); });
            alternate(block, [this](Measured &one) { one.serveNumbers(m_options.blockSize); });
            alternate(block, [this](Measured &one) { one.sumUp(m_options.blockSize / 4 + 1); });
            std::fprintf(stderr, "block %d of %d\n", block + 1, m_options.blocks);
        }
    }

    /// All lines without history, then all with it. Ends the measuring.
    [[nodiscard]] std::vector<Figures> figures()
    {
        static constexpr std::array<const char *, rowCount> names{"take", "call_next", "start", "finish",
                                                                  "summary_day"};
        std::vector<Figures> lines;
        for (std::size_t pair = 0; pair < 2; ++pair) {
            for (std::size_t row = 0; row < rowCount; ++row)
                lines.push_back({names[row], pair == 0 ? 0 : m_options.history, row != SummaryDay,
                                 m_measured[2 * pair].samples[row], m_measured[2 * pair + 1].samples[row]});
        }
        return lines;
    }

    /// Whether both sides have done the same work; says on stderr what differs.
    [[nodiscard]] bool isFair()
    {
        for (auto &one : m_measured)
            one.side.reset();
        for (std::size_t pair = 0; pair < 2; ++pair) {
            if (const QString what = difference(m_paths[2 * pair], m_paths[2 * pair + 1]); !what.isEmpty()) {
                std::fprintf(stderr, "loket-bench: the floor has not written the same: %s\n", qUtf8Printable(what));
                return false;
            }
        }
        return true;
    }

private:
    /// Each block begins with another database.
    template<class Work>
    void alternate(int block, Work work)
    {
        for (std::size_t i = 0; i < m_measured.size(); ++i)
            work(m_measured[(i + static_cast<std::size_t>(block)) % m_measured.size()]);
    }

    Options m_options;
    QTemporaryDir m_folder;
    std::vector<QString> m_paths;
    std::array<Measured, 4> m_measured{};
};

/// What one asking has measured.
struct Answer {
    std::vector<Figures> lines;
    Samples disk; ///< one 4 KiB append each
};

/// None when it could not be measured, after saying why on stderr.
std::optional<Answer> ask(const Options &options)
{
    Run measuring(options);
    DiskProbe disk(options.cache);
    {
        const Spinner spinner;
        measuring.measure(disk);
    }
    auto lines = measuring.figures();
    return measuring.isFair() ? std::optional(Answer{std::move(lines), disk.samples()}) : std::nullopt;
}

/// Prints the last asking; a gate stands as failed when it failed in every one.
void print(const Options &options, const Answer &answer, int askings, const std::set<QString> &failing)
{
    QString text = table(answer.lines);
    text += QStringLiteral("\n%1\n\n%2, commit %3. fdatasync of a 4 KiB append: %4 ms median, %5 p99. %6 blocks of %7 "
                           "acts, all four databases in each; desks called directly on the office's thread; a process "
                           "of lowest priority spinning; warm page cache. The history is finished tickets with legs "
                           "and spans, without journal entries. Rows and journal of ours and floor compared: "
                           "equal.\n\n")
                .arg(machineText(options.cache), QDateTime::currentDateTimeUtc().toString(Qt::ISODate), commitText())
                .arg(answer.disk.median(), 0, 'f', 3)
                .arg(answer.disk.p99(), 0, 'f', 3)
                .arg(options.blocks)
                .arg(options.blockSize);
    if (askings > 1)
        text += QStringLiteral("Asked %1 times, because gates failed; the figures are the last ones, and a gate has "
                               "failed when it failed each time.\n\n")
                    .arg(askings);
    for (const auto &gate : gates(answer.lines)) {
        const char *word = failing.contains(gate.name) ? "FAILED"
            : gate.held                                ? "held  "
                                                       : "held earlier, not last time";
        text += QStringLiteral("- %1 %2: %3\n").arg(QLatin1String(word), gate.name, gate.text);
    }
    std::fputs(qUtf8Printable(text), stdout);
}

bool writeJson(const Options &options, const Answer &answer)
{
    if (options.json.isEmpty())
        return true;
    QFile file(options.json);
    const QByteArray bytes = json(answer.lines);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return true;
    std::fprintf(stderr, "loket-bench: cannot write %s\n", qUtf8Printable(options.json));
    return false;
}

int run(const QCoreApplication &application)
{
    const auto options = readOptions(application);
    if (!options)
        return 2;
    if (!QDir().mkpath(options->cache)) {
        std::fprintf(stderr, "loket-bench: cannot make %s\n", qUtf8Printable(options->cache));
        return 1;
    }
    // A noisy machine trips a gate now and then.
    std::set<QString> failing;
    for (int asking = 1;; ++asking) {
        const auto answer = ask(*options);
        if (!answer)
            return 1;
        std::set<QString> failed;
        for (const auto &gate : gates(answer->lines)) {
            if (!gate.held && (asking == 1 || failing.contains(gate.name)))
                failed.insert(gate.name);
        }
        failing = std::move(failed);
        if (failing.empty() || asking == maxAskings) {
            print(*options, *answer, asking, failing);
            return writeJson(*options, *answer) ? 0 : 1;
        }
        std::fputs("a gate failed, asking again ..\n", stderr);
    }
}

} // namespace

} // namespace loket::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return loket::bench::run(application);
}
