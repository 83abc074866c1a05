// SPDX-License-Identifier: GPL-3.0-or-later
// A program that prints is killed between commit and print, and between print and its confirmation.
#include "core/service/actrunner.h"
#include "tests/core/service/testoffice.h"
#include "tests/faults/printing/papercount.h"
#include "tests/support/fakeprinter.h"

#include <QElapsedTimer>
#include <QProcess>

#include <random>
#include <set>

using namespace loket;
using namespace loket::test;

namespace {

/// The office whose counter is killed, its printer, and what is known of both.
class PrintingCounter
{
public:
    explicit PrintingCounter(storage::Backend backend) : m_office(backend)
    {
        PaperSetting setting = m_office.office->catalogue().paperSetting(m_office.counter(0), PaperKind::Ticket);
        setting.printer = m_printer.target();
        m_printer.workFor(5); // else most of the time would be between two papers
        must(m_office.office->printing().setPaper(m_office.at(0), setting));
    }

    /// Starts the program, kills it at that moment after it has begun, or at the next commit from then on, and keeps
    /// what it acknowledged.
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

    [[nodiscard]] PaperCount count() const
    {
        ArrivedPapers arrived;
        for (const auto &job : m_printer.jobs()) {
            Arrival &one = arrived[QString::fromLatin1(job.bytes.mid(2, job.bytes.indexOf('\n') - 2))];
            ++one.all;
            one.whole += job.bytes.endsWith("\x1dV\x01") ? 1 : 0;
        }
        return countPapers(*m_office.place.open(storage::OpenMode::ReadOnly), arrived, m_acknowledged);
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

PaperCount killInRounds(const char *order, int rounds, PrintingCounter &counter)
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
    WARN(order << ": " << rounds << " kills, " << counter.acknowledged() << " acknowledged, " << told(count)
               << ", seed " << seed);
    return count;
}

} // namespace

TEST_CASE("A program that is killed while it prints loses no act and no paper, and sends none twice")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PrintingCounter counter(backend);
    const int rounds = wishedFor("LOKET_PRINT_KILLS", 40);
    const auto count = killInRounds("work", rounds, counter);
    CHECK(count.acts > 0); // how many is the machine's speed
    checkNothingLost(count);
    counter.reprintUncertain();
    counter.verifyAll();
}

TEST_CASE("Control: a program that notes only afterwards what it sends does send papers twice")
{
    PrintingCounter counter(storage::Backend::Sqlite);
    const auto count = killInRounds("wrong", wishedFor("LOKET_PRINT_KILLS", 40), counter);
    CHECK(count.doubled > 0);
}
