// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floorside.h"
#include "tests/bench/history.h"
#include "tests/bench/machine.h"
#include "tests/bench/ourside.h"
#include "tests/bench/report.h"
#include "tests/bench/samecheck.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

#include <unistd.h>

namespace loket::bench {

namespace {

constexpr int warmUpActs = 50;
constexpr int probesPerBlock = 40;
constexpr Millis stepMs = 1000; // of the office clock, between two acts

struct Options {
    int history = 1'000'000;
    int blocks = 5;
    int blockSize = 200;
    QString cache = QStringLiteral("/tmp/loket-bench-cache");
    QString json{};
};

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

std::optional<Options> readOptions(const QCoreApplication &application)
{
    Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures the acts of a counter and the summary of a day against a floor: the same durable writes straight on\n"
        "the sqlite3 C API. The desks are called directly on the office's thread. Warm page cache.\n"
        "Prints one Markdown table. Exit code: 0 all gates held, 1 a gate or a check failed, 2 usage."));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("history"), QStringLiteral("Finished tickets of the large databases."), QStringLiteral("N"),
         QString::number(options.history)},
        {QStringLiteral("blocks"), QStringLiteral("Blocks of each database."), QStringLiteral("N"),
         QString::number(options.blocks)},
        {QStringLiteral("block-size"), QStringLiteral("Acts of each row in a block."), QStringLiteral("N"),
         QString::number(options.blockSize)},
        {QStringLiteral("cache"), QStringLiteral("Where histories are kept and the databases of a run stand."),
         QStringLiteral("DIR"), options.cache},
        {QStringLiteral("json"), QStringLiteral("Writes the figures as JSON too."), QStringLiteral("FILE")},
    });
    parser.process(application);
    bool areNumbers = true;
    const auto number = [&](const char *name, int least, int most) {
        bool isNumber = false;
        const int value = parser.value(QLatin1String(name)).toInt(&isNumber);
        areNumbers = areNumbers && isNumber && value >= least && value <= most;
        return value;
    };
    options.history = number("history", 1, 10'000'000);
    options.blocks = number("blocks", 1, 1000);
    options.blockSize = number("block-size", 1, 2000);
    options.cache = parser.value(QStringLiteral("cache"));
    options.json = parser.value(QStringLiteral("json"));
    // The measured acts must stay within one office day.
    const bool isOneDay = (options.blocks * options.blockSize + warmUpActs) * 4 * stepMs < 15 * 60 * minuteMs;
    if (!areNumbers || !isOneDay || !parser.positionalArguments().isEmpty()) {
        std::fputs("loket-bench: an option is out of range; see --help\n", stderr);
        return std::nullopt;
    }
    return options;
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
    Run measuring(*options);
    DiskProbe disk(options->cache);
    {
        const Spinner spinner;
        measuring.measure(disk);
    }
    const auto lines = measuring.figures();
    if (!measuring.isFair())
        return 1;

    QString text = table(lines);
    text += QStringLiteral("\n%1\n\n%2, commit %3. fdatasync of a 4 KiB append: %4 ms median, %5 p99. %6 blocks of %7 "
                           "acts, all four databases in each; desks called directly on the office's thread; a process "
                           "of lowest priority spinning; warm page cache. Rows and journal of ours and floor compared: "
                           "equal.\n\n")
                .arg(machineText(options->cache), QDateTime::currentDateTimeUtc().toString(Qt::ISODate), commitText())
                .arg(disk.samples().median(), 0, 'f', 3)
                .arg(disk.samples().p99(), 0, 'f', 3)
                .arg(options->blocks)
                .arg(options->blockSize);
    bool allHeld = true;
    for (const auto &gate : gates(lines)) {
        text += QStringLiteral("- %1 %2\n").arg(QLatin1String(gate.held ? "held  " : "FAILED"), gate.text);
        allHeld = allHeld && gate.held;
    }
    std::fputs(qUtf8Printable(text), stdout);
    if (!options->json.isEmpty()) {
        QFile file(options->json);
        const QByteArray bytes = json(lines);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            std::fprintf(stderr, "loket-bench: cannot write %s\n", qUtf8Printable(options->json));
            return 1;
        }
    }
    return allHeld ? 0 : 1;
}

} // namespace

} // namespace loket::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return loket::bench::run(application);
}
