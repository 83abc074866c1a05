// SPDX-License-Identifier: GPL-3.0-or-later
// A program that prints is killed between commit and print, and between print and its confirmation.
#include "core/service/actrunner.h"
#include "core/storage/printstore.h"
#include "core/storage/tables.h"
#include "tests/core/service/testoffice.h"
#include "tests/support/fakeprinter.h"

#include <QElapsedTimer>
#include <QProcess>

#include <map>
#include <random>
#include <set>

using namespace loket;
using namespace loket::test;

namespace {

int wishedFor(const char *variable, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(variable, &given);
    return given ? value : otherwise;
}

/// The office whose counter is killed, its printer, and what is known of both.
class PrintingCounter
{
public:
    PrintingCounter() : m_office(storage::Backend::Sqlite)
    {
        PaperSetting setting = m_office.office->catalogue().paperSetting(m_office.counter(0), PaperKind::Ticket);
        setting.printer = m_printer.target();
        m_printer.workFor(5); // else most of the time would be between two papers
        must(m_office.office->printing().setPaper(m_office.at(0), setting));
    }

    /// Starts the program, kills it at that moment after it has begun, or at the next commit from then on, and keeps what
    /// it acknowledged.
    void killAfter(int microseconds, bool atCommit, const char *order)
    {
        QProcess program;
        start(program, order);
        const QElapsedTimer timer = begun();
        while (timer.nsecsElapsed() / 1000 < microseconds)
            program.waitForReadyRead(1);
        if (atCommit)
            program.waitForReadyRead();
        program.kill(); // SIGKILL
        REQUIRE(program.waitForFinished());
        REQUIRE(program.exitStatus() == QProcess::CrashExit);
        keepAcknowledged(program);
    }

    void drain()
    {
        QProcess program;
        start(program, "drain");
        REQUIRE(program.waitForFinished());
        REQUIRE(program.exitCode() == 0);
    }

    struct Count {
        int acts = 0;
        int lost = 0; ///< acknowledged, and not there or without its paper
        int printed = 0;
        int uncertain = 0;
        int silent = 0;  ///< printed by the queue, and never arrived whole
        int doubled = 0; ///< papers of which more than one has arrived
        int loose = 0;   ///< still waiting or being sent after all
        int resent = 0;  ///< uncertain ones that were tried more than once
    };

    [[nodiscard]] Count count() const
    {
        Count count;
        std::map<QString, std::pair<int, int>> arrived; // all, and whole ones
        for (const auto &job : m_printer.jobs()) {
            const QString name = QString::fromLatin1(job.bytes.mid(2, job.bytes.indexOf('\n') - 2));
            ++arrived[name].first;
            arrived[name].second += job.bytes.endsWith("\x1dV\x01") ? 1 : 0;
        }
        for (const auto &[name, times] : arrived)
            count.doubled += times.first > 1 ? 1 : 0;
        const auto connection = m_office.place.open(storage::OpenMode::ReadOnly);
        must(storage::reading(*connection, [&]() -> Result<void> {
            std::set<QString> papers;
            for (auto rows = connection->run("select about, copy, state, tries from print_job order by id");
                 rows.next();) {
                const QString state = rows.text(2);
                papers.insert(rows.text(0));
                const auto times = arrived[QStringLiteral("%1 copy %2").arg(rows.text(0)).arg(rows.integer(1))];
                count.printed += state == QLatin1String("printed") ? 1 : 0;
                count.uncertain += state == QLatin1String("uncertain") ? 1 : 0;
                count.silent += state == QLatin1String("printed") && times.second == 0 ? 1 : 0;
                count.loose += state == QLatin1String("waiting") || state == QLatin1String("sending") ? 1 : 0;
                count.resent += state == QLatin1String("uncertain") && rows.integer(3) > 1 ? 1 : 0;
            }
            std::set<qint64> tickets;
            for (auto rows = connection->run("select id from ticket"); rows.next();)
                tickets.insert(rows.integer(0));
            count.acts = static_cast<int>(tickets.size());
            for (const qint64 ticket : m_acknowledged)
                count.lost += tickets.count(ticket) == 1 && papers.count(subjectOf(TicketId(ticket))) == 1 ? 0 : 1;
            for (const qint64 ticket : tickets) // acknowledged or not: with the act its paper
                count.lost += papers.count(subjectOf(TicketId(ticket))) == 1 ? 0 : 1;
            return {};
        }));
        return count;
    }

    /// Prints an uncertain paper again; gives what it says at its head.
    QString reprintUncertain()
    {
        const Actor counter = m_office.at(0).actor;
        const auto station = must(
            Office::open(m_office.address, m_clock, QStringLiteral("Loket 1"), QStringLiteral("counter")));
        const Actor here{station->station(), counter.counter, counter.staff};
        const auto status = must(station->printing().status(here));
        REQUIRE_FALSE(status.uncertain.empty());
        const auto before = m_printer.jobs().size();
        must(station->printing().print(Act{here}, status.uncertain.front().order));
        drain();
        REQUIRE(m_printer.waitForJobs(before + 1));
        const QByteArray bytes = m_printer.jobs().back().bytes;
        const QString expected = status.uncertain.front().order.about + QStringLiteral(" copy 1");
        CHECK(QString::fromLatin1(bytes.mid(2, bytes.indexOf('\n') - 2)) == expected);
        return expected;
    }

    void verifyAll() const { must(verify(m_office.address)); }
    [[nodiscard]] std::size_t acknowledged() const { return m_acknowledged.size(); }

private:
    void start(QProcess &program, const char *order) const
    {
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(qEnvironmentVariable("LOKET_BIN_DIR") + QStringLiteral("/loket-print-fault-worker"),
                      {m_office.address, QStringLiteral("Loket 1"), QString::fromLatin1(order)});
        REQUIRE(program.waitForStarted());
        while (!program.canReadLine())
            REQUIRE(program.waitForReadyRead());
        REQUIRE(program.readLine() == "ready\n");
    }
    static QElapsedTimer begun()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }
    void keepAcknowledged(QProcess &program)
    {
        const QByteArray text = program.readAllStandardOutput();
        for (const QByteArray &line : text.left(text.lastIndexOf('\n') + 1).split('\n')) {
            if (line.startsWith("taken "))
                m_acknowledged.insert(line.mid(6).toLongLong());
        }
    }

    FakePrinter m_printer;
    TestOffice m_office;
    ManualClock m_clock{openingTime};
    std::set<qint64> m_acknowledged;
};

PrintingCounter::Count killInRounds(const char *order, int rounds, PrintingCounter &counter)
{
    const auto seed = static_cast<unsigned>(wishedFor("LOKET_SEED", 20261126));
    std::mt19937 dice(seed);
    constexpr unsigned longestMicroseconds = 60'000; // some papers
    for (int round = 1; round <= rounds; ++round) {
        const int moment = static_cast<int>(dice() % longestMicroseconds);
        INFO("round " << round << " of " << rounds << ", after " << moment << " us, seed " << seed);
        counter.killAfter(moment, round % 3 == 0, order);
    }
    counter.drain();
    const auto count = counter.count();
    WARN(order << ": " << rounds << " kills, " << count.acts << " acts, " << counter.acknowledged() << " acknowledged, "
               << count.lost << " lost, " << count.printed << " printed, " << count.uncertain << " uncertain, "
               << count.doubled << " doubled, seed " << seed);
    return count;
}

} // namespace

TEST_CASE("A program that is killed while it prints loses no act and no paper, and sends none twice")
{
    PrintingCounter counter;
    const int rounds = wishedFor("LOKET_PRINT_KILLS", 40);
    const auto count = killInRounds("work", rounds, counter);
    CHECK(count.acts > rounds);
    CHECK(count.lost == 0);
    CHECK(count.doubled == 0);
    CHECK(count.silent == 0);
    CHECK(count.loose == 0);
    CHECK(count.resent == 0);
    CHECK(count.printed + count.uncertain == count.acts);
    CHECK(count.uncertain > 0); // else nothing was ever cut off in the middle
    counter.reprintUncertain();
    counter.verifyAll();
}

TEST_CASE("Control: a program that notes only afterwards what it sends does send papers twice")
{
    PrintingCounter counter;
    const auto count = killInRounds("wrong", wishedFor("LOKET_PRINT_KILLS", 40), counter);
    CHECK(count.doubled > 0);
}
