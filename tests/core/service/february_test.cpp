// SPDX-License-Identifier: GPL-3.0-or-later
// The bank's February 1999, 33,344 customers, against figures that others have published of it.
#include "core/service/replay.h"
#include "tests/core/service/testoffice.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <zlib.h>

using namespace loket;
using namespace loket::test;

namespace {

/// The lines of the packed file, split at tabs; read without the product's own reader.
QList<QList<QByteArray>> februaryRows(const QString &path)
{
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    REQUIRE(file);
    QByteArray text;
    QByteArray part(1 << 16, '\0');
    for (int got = 0; (got = gzread(file, part.data(), static_cast<unsigned int>(part.size()))) > 0;)
        text.append(part.constData(), got);
    gzclose(file);
    QList<QList<QByteArray>> rows;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            rows.append(line.trimmed().split('\t'));
    }
    return rows;
}

/// Column numbers.
enum Column { Type = 4, Date = 5, VruTime = 8, QueueStart = 9, QueueTime = 11, Outcome = 12, ServiceTime = 15 };

struct February {
    February() : place(storage::Backend::Sqlite), address(addressText(place.address()))
    {
        auto setup = must(setupFromTemplate(QStringLiteral("GENERIC")));
        setup.unitName = QStringLiteral("Anonymous Bank");
        const ManualClock now(openingTime);
        must(Office::create(address, setup, now, QStringLiteral("loketctl")));
    }

    [[nodiscard]] SummaryDocument summary(const char *from, const char *to) const
    {
        const ManualClock now(openingTime);
        const auto office = must(Office::openReadOnly(address, now));
        return must(must(office->report({}))
                        ->summary(*OfficeDay::fromText(QLatin1String(from)), *OfficeDay::fromText(QLatin1String(to))));
    }

    TestPlace place;
    QString address;
};

QString twoDigits(std::optional<double> value)
{
    REQUIRE(value);
    return QString::number(*value, 'f', 2);
}

/// Whole where it is whole, as the published table prints medians.
QString shortest(std::optional<double> value)
{
    REQUIRE(value);
    return QString::number(*value);
}

/// One row of the table in the data set's description.
QString februaryRow(const QString &name, const Summary &figures)
{
    const auto &served = figures.serviceSeconds;
    const auto &queued = figures.waitSeconds;
    const double abandoned = 100.0 * static_cast<double>(figures.visits.left) / static_cast<double>(queued.count());
    return QStringList{name,
                       QString::number(served.count()),
                       twoDigits(served.mean()),
                       twoDigits(served.sd()),
                       shortest(served.median()),
                       QString::number(queued.count()),
                       twoDigits(queued.mean()),
                       shortest(queued.median()),
                       shortest(queued.quantile(90)),
                       shortest(queued.max()),
                       QString::number(figures.visits.left),
                       twoDigits(abandoned)}
        .join(QLatin1Char(' '));
}

/// What the database says of each line of the file: its wait and its service, in seconds.
struct LineTimes {
    std::optional<double> wait;
    std::optional<double> service;
};

/// Found by the ids of the acts, which are made from file and line, and read by SQL: no figure of the product in
/// between.
std::map<int, LineTimes> timesByLine(storage::Connection &connection, const BankFile &file)
{
    QHash<QString, qint64> ticketOf;
    for (storage::Rows rows = connection.run("select act, subject from journal where kind in ('take', 'walk_in')");
         rows.next();)
        ticketOf.insert(rows.text(0), rows.text(1).section(QLatin1Char(':'), 1).toLongLong());
    QHash<qint64, LineTimes> timesOf;
    for (storage::Rows rows = connection.run(
             "select t.id, t.walk_in, coalesce(t.first_called_at, t.ended_at) - t.taken_at, l.ended_at - l.started_at"
             " from ticket t join leg l on l.ticket = t.id");
         rows.next();) {
        LineTimes times;
        if (rows.integer(1) == 0)
            times.wait = static_cast<double>(rows.integer(2)) / secondMs;
        if (!rows.isNull(3))
            times.service = static_cast<double>(rows.integer(3)) / secondMs;
        timesOf.insert(rows.integer(0), times);
    }
    std::map<int, LineTimes> byLine;
    for (const auto &visit : file.visits) {
        const char *step = visit.kind == BankVisit::Kind::WalkIn ? "walk_in" : "take";
        const QString act = actIdFor(file.id, QStringLiteral("%1:%2").arg(visit.line).arg(QLatin1String(step)));
        REQUIRE(ticketOf.contains(act));
        byLine[visit.line] = timesOf.value(ticketOf.value(act));
    }
    return byLine;
}

double plainMean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double plainMedian(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double plainSd(const std::vector<double> &values)
{
    const double mean = plainMean(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

/// The calls of one day as the published daily table counts them: every call, with zeros.
struct CallDay {
    std::vector<double> service;
    std::vector<double> vru;
    std::vector<double> queue;
    int hangs = 0;
};

bool isPrinted(double value, const QByteArray &printed)
{
    return std::abs(value - printed.toDouble()) < 0.005'001;
}

void checkDailyTable(const std::map<QByteArray, CallDay> &days, const QString &path)
{
    QFile table(path);
    REQUIRE(table.open(QIODevice::ReadOnly));
    table.readLine();
    int checked = 0;
    while (!table.atEnd()) {
        const QList<QByteArray> cells = table.readLine().trimmed().split(',');
        const QByteArray date = cells.at(0).mid(2).replace("-", "");
        INFO(cells.at(0).toStdString());
        REQUIRE(days.count(date) == 1);
        const CallDay &day = days.at(date);
        const auto calls = static_cast<double>(day.service.size());
        CHECK(cells.at(1).toInt() == static_cast<int>(day.service.size()));
        CHECK(isPrinted(plainMean(day.service), cells.at(2)));
        CHECK(isPrinted(plainMedian(day.service), cells.at(3)));
        CHECK(isPrinted(plainSd(day.service), cells.at(4)));
        CHECK(isPrinted(plainMean(day.vru), cells.at(5)));
        CHECK(isPrinted(plainMedian(day.vru), cells.at(6)));
        CHECK(isPrinted(plainMean(day.queue), cells.at(7)));
        CHECK(isPrinted(plainMedian(day.queue), cells.at(8)));
        CHECK(cells.at(9).toInt() == day.hangs);
        CHECK(isPrinted(100.0 * day.hangs / calls, cells.at(10)));
        CHECK(isPrinted(100.0 - 100.0 * day.hangs / calls, cells.at(11)));
        ++checked;
    }
    CHECK(checked == 28);
}

} // namespace

TEST_CASE("February: the seven rows of the table and the 28 published days", "[realdata]")
{
    LOKET_NEEDS_SHARED_DATA(path, "anonymous_bank_1999_feb.txt.gz");
    LOKET_NEEDS_SHARED_DATA(daily, "anonymous_bank_daily_metrics_feb_1999.csv");
    const February test;
    const BankFile file = must(BankFile::read(path));
    CHECK(file.rows == 33'344);
    CHECK(file.withoutNumber == 1'941);
    CHECK(file.rejects.empty());
    must(replay(test.address, file));

    const auto document = test.summary("1999-02-01", "1999-02-28");
    const Summary whole = document.whole();
    CHECK(whole.visits.served == 27'162);
    CHECK(whole.visits.walkIn == 13'067);
    CHECK(whole.visits.taken == 14'095 + 3'963 + 278);
    CHECK(whole.visits.absent == 278);
    CHECK(whole.visits.open == 0);
    CHECK(whole.flagged == 85);
    CHECK(whole.visits.addsUp());
    QStringList rows{februaryRow(QStringLiteral("all"), whole)};
    for (const auto &[service, figures] : document.byService()) {
        if (!figures.serviceSeconds.isEmpty())
            rows.append(februaryRow(service.code, figures));
    }
    rows.sort();
    CHECK(rows
          == QStringList{QStringLiteral("IN 196 267.39 349.31 159 201 144.27 110 315 618 62 30.85"),
                         QStringLiteral("NE 2507 276.61 310.81 178 1644 88.54 60 201 749 182 11.07"),
                         QStringLiteral("NW 4982 106.98 145.23 60.5 4586 91.73 58 226 676 1969 42.94"),
                         QStringLiteral("PE 120 228.46 266.61 140.5 91 79.04 48 176 440 16 17.58"),
                         QStringLiteral("PS 18289 184.94 210.03 118 11462 66.84 46 155 908 1678 14.64"),
                         QStringLiteral("TT 983 103.16 186.39 25 352 70.88 48 163 468 56 15.91"),
                         QStringLiteral("all 27077 176.91 217.25 107 18336 76.00 50 179 908 3963 21.61")});

    std::map<QByteArray, CallDay> days;
    const auto connection = test.place.open();
    const auto lines = timesByLine(*connection, file);
    const auto raw = februaryRows(path);
    for (qsizetype i = 1; i < raw.size(); ++i) {
        const auto &cells = raw.at(i);
        CallDay &day = days[cells.at(Date)];
        const auto found = lines.find(static_cast<int>(i) + 1);
        static const LineTimes nothing; // by reference: gcc 12 takes a copy of an empty optional for uninitialised
        const LineTimes &times = found == lines.end() ? nothing : found->second;
        const bool isServed = cells.at(Outcome) == "AGENT";
        // What the office does not keep (a call before its number, the answering machine) is the file's own.
        day.service.push_back(isServed ? times.service.value_or(-1) : cells.at(ServiceTime).toDouble());
        day.queue.push_back(times.wait.value_or(cells.at(QueueTime).toDouble()));
        day.vru.push_back(std::max(0.0, cells.at(VruTime).toDouble())); // the table takes a negative one for none
        day.hangs += cells.at(Outcome) == "HANG" ? 1 : 0;
    }
    checkDailyTable(days, daily);
    must(verify(test.address));
}

TEST_CASE("One day of the bank, recounted from its lines", "[bankday]")
{
    LOKET_NEEDS_SHARED_DATA(path, "anonymous_bank_1999_feb.txt.gz");
    const auto raw = februaryRows(path);
    QByteArray text = raw.first().join('\t') + '\n';
    int served = 0;
    int taken = 0;
    double seconds = 0;
    for (const auto &cells : raw) {
        if (cells.at(Date) != "990206") // a Saturday: 210 calls
            continue;
        text += cells.join('\t') + '\n';
        served += cells.at(Outcome) == "AGENT" ? 1 : 0;
        taken += cells.at(QueueStart) != "0:00:00" ? 1 : 0;
        seconds += cells.at(Outcome) == "AGENT" ? cells.at(ServiceTime).toDouble() : 0;
    }
    REQUIRE(served > 100);
    const February test;
    must(replay(test.address, *BankFile::fromBytes(text)));
    const Summary whole = test.summary("1999-02-06", "1999-02-07").whole();
    CHECK(whole.visits.served == served);
    CHECK(whole.visits.taken == taken);
    CHECK(static_cast<double>(whole.serviceSeconds.sum()) == seconds);
    CHECK(whole.visits.addsUp());
    must(verify(test.address));
}
