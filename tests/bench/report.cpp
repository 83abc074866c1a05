// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace loket::bench {

namespace {

QString number(double value, int digits = 3)
{
    return QString::number(value, 'f', digits);
}

Gate atMost(const QString &what, double value, double limit)
{
    return {what, QStringLiteral("%1, at most %2").arg(number(value), number(limit)), value <= limit};
}

QJsonObject spread(const Samples &samples)
{
    return {{QStringLiteral("median"), samples.median()}, {QStringLiteral("p99"), samples.p99()}};
}

/// The line of the same row with the other history.
const Figures &withoutHistory(const std::vector<Figures> &lines, const Figures &line)
{
    return *std::find_if(lines.begin(), lines.end(), [&](const Figures &other) { return other.row == line.row; });
}

} // namespace

QString table(const std::vector<Figures> &lines)
{
    QString text = QStringLiteral("| row | history | ours ms: median | p99 | floor ms: median | p99 | ratio | CPU ms | "
                                  "floor's CPU | growth | acts |\n"
                                  "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (const auto &line : lines) {
        const auto &empty = withoutHistory(lines, line);
        const QString growth = &empty == &line ? QStringLiteral("-")
                                               : number(line.ours.median() / empty.ours.median(), 2);
        const QStringList cells{QString::fromLatin1(line.row),     QString::number(line.history),
                                number(line.ours.median()),        number(line.ours.p99()),
                                number(line.floor.median()),       number(line.floor.p99()),
                                number(line.ratio(), 2),           number(line.ours.meanCpu()),
                                number(line.floor.meanCpu()),      growth,
                                QString::number(line.ours.count())};
        text += QLatin1String("| ") + cells.join(QLatin1String(" | ")) + QLatin1String(" |\n");
    }
    return text;
}

std::vector<Gate> gates(const std::vector<Figures> &lines)
{
    std::vector<Gate> gates;
    for (const auto &line : lines) {
        const QString name = QStringLiteral("%1, history %2").arg(QString::fromLatin1(line.row)).arg(line.history);
        const double floor = line.floor.median();
        if (line.durable) {
            gates.push_back(
                atMost(name + QLatin1String(", ms"), line.ours.median(), std::max(1.5 * floor, floor + 0.15)));
            gates.push_back(atMost(name + QLatin1String(", CPU above the floor's"),
                                   line.ours.meanCpu() - line.floor.meanCpu(), 0.15));
        } else {
            gates.push_back(atMost(name + QLatin1String(", ratio"), line.ratio(), 5));
        }
        const QByteArray row = line.row;
        const auto &empty = withoutHistory(lines, line);
        if (&empty != &line && (row == "call_next" || row == "finish"))
            gates.push_back(atMost(name + QLatin1String(", growth"), line.ours.median() / empty.ours.median(), 1.2));
    }
    return gates;
}

QByteArray json(const std::vector<Figures> &lines)
{
    QJsonArray array;
    for (const auto &line : lines) {
        array.append(QJsonObject{{QStringLiteral("row"), QString::fromLatin1(line.row)},
                                 {QStringLiteral("history"), line.history},
                                 {QStringLiteral("ours_ms"), spread(line.ours)},
                                 {QStringLiteral("floor_ms"), spread(line.floor)},
                                 {QStringLiteral("ratio"), line.ratio()},
                                 {QStringLiteral("cpu_ms"), line.ours.meanCpu()},
                                 {QStringLiteral("floor_cpu_ms"), line.floor.meanCpu()}});
    }
    return QJsonDocument(array).toJson();
}

} // namespace loket::bench
