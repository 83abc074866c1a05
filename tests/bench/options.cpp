// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace loket::bench {

std::optional<Options> readOptions(const QCoreApplication &application)
{
    Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures the acts of a counter and the summary of a day against a floor: the same durable writes straight on\n"
        "the sqlite3 C API. The desks are called directly on the office's thread. Warm page cache.\n"
        "Prints one Markdown table and which gates held; a gate that fails is asked up to three times. Exit code:\n"
        "0 measured, whatever the gates; 1 it could not be measured, or floor and desks had written different rows;\n"
        "2 usage."));
    const auto help = parser.addHelpOption();
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
    // process() would answer a wrong option with 1, and that means "could not be measured" here.
    if (!parser.parse(application.arguments())) {
        std::fprintf(stderr, "loket-bench: %s\n", qUtf8Printable(parser.errorText()));
        return std::nullopt;
    }
    if (parser.isSet(help))
        parser.showHelp();
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

} // namespace loket::bench
