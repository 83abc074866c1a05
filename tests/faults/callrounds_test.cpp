// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/testoffice.h"

#include <QProcess>

#include <algorithm>
#include <random>
#include <set>
#include <vector>

using namespace loket;
using namespace loket::test;

namespace {

/// A counter in a process of its own (worker/faultworker.cpp).
class WorkerProcess
{
public:
    WorkerProcess(const QString &address, const QString &counter)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(qEnvironmentVariable("LOKET_BIN_DIR") + QStringLiteral("/loket-fault-worker"),
                        {address, counter});
        REQUIRE(m_process.waitForStarted());
    }
    ~WorkerProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished())
            m_process.kill();
    }
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    void order(const QString &line)
    {
        m_process.write((line + QLatin1Char('\n')).toUtf8());
        while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten())
            continue;
    }
    QString answer()
    {
        while (!m_process.canReadLine())
            REQUIRE(m_process.waitForReadyRead());
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

private:
    QProcess m_process;
};

OfficeSetup setupFor(int counters)
{
    OfficeSetup setup = smallSetup();
    setup.counters.clear();
    for (int i = 1; i <= counters; ++i)
        setup.counters.emplace_back(QStringLiteral("Loket %1").arg(i));
    return setup;
}

/// The office whose counters race, and what is known of its numbers.
class Race
{
public:
    Race(storage::Backend backend, int workers) : m_place(backend), m_address(addressText(m_place.address()))
    {
        m_office = must(Office::create(m_address, setupFor(workers), m_clock, QStringLiteral("nomor")));
        for (int i = 1; i <= workers; ++i) {
            auto &worker = m_workers.emplace_back(
                std::make_unique<WorkerProcess>(m_address, QStringLiteral("Loket %1").arg(i)));
            worker->order(QString::number(m_clock.now().millis()));
        }
        for (const auto &worker : m_workers)
            REQUIRE(worker->answer() == QLatin1String("ready"));
    }

    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    [[nodiscard]] std::size_t called() const { return m_called.size(); }

    void take(int numbers)
    {
        must(m_office->beginGroup());
        for (int i = 0; i < numbers; ++i) {
            m_clock.advance(secondMs);
            const auto &services = m_office->catalogue().services;
            const ServiceId service = services[static_cast<std::size_t>(i) % services.size()].id;
            const auto taken = must(m_office->queue().take(Act{{m_office->station(), {}, {}}}, {{service}}));
            m_waiting.insert(taken.ticket.id.value());
        }
        must(m_office->commitGroup());
    }

    /// All call at once; as many numbers are called as there are to call, each of them once.
    void callAtOnce()
    {
        m_clock.advance(secondMs);
        const std::size_t expected = std::min(m_waiting.size(), m_workers.size());
        orderAll(m_workers, QStringLiteral("next"));
        std::vector<std::unique_ptr<WorkerProcess> *> busy;
        for (auto &worker : m_workers) {
            const QString answer = worker->answer();
            if (answer == QLatin1String("none"))
                continue;
            INFO(answer.toStdString());
            REQUIRE(answer.startsWith(QLatin1String("called ")));
            const qint64 ticket = answer.section(QLatin1Char(' '), 1).toLongLong();
            REQUIRE(m_waiting.erase(ticket) == 1);
            REQUIRE(m_called.insert(ticket).second);
            busy.push_back(&worker);
        }
        REQUIRE(busy.size() == expected);
        m_clock.advance(secondMs);
        for (auto *worker : busy)
            (*worker)->order(QStringLiteral("finish %1").arg(m_clock.now().millis()));
        for (auto *worker : busy)
            REQUIRE(worker->get()->answer() == QLatin1String("done"));
    }

    /// Everybody has been served, and the database says the same as the answers.
    void checkEnd()
    {
        m_workers.clear();
        for (const qint64 ticket : m_called)
            REQUIRE(must(m_office->visit(TicketId(ticket))).ticket.calls == 1);
        const auto connection = m_place.open(storage::OpenMode::ReadOnly);
        const auto counted = storage::reading(*connection, [&]() -> Result<std::vector<qint64>> {
            auto rows = connection->run("select count(*), coalesce(sum(calls), 0), "
                                        "coalesce(sum(case when state = 'finished' then 1 else 0 end), 0) from ticket");
            if (!rows.next())
                return refuse(ErrorCode::DatabaseFailed);
            return std::vector<qint64>{rows.integer(0), rows.integer(1), rows.integer(2)};
        });
        const auto all = static_cast<qint64>(m_called.size());
        CHECK(must(counted) == std::vector<qint64>{all, all, all});
        const auto report = must(verify(m_address));
        CHECK(report.entries > 3 * all);
    }

private:
    void orderAll(const std::vector<std::unique_ptr<WorkerProcess>> &workers, const QString &word)
    {
        for (const auto &worker : workers)
            worker->order(QStringLiteral("%1 %2").arg(word).arg(m_clock.now().millis()));
    }

    TestPlace m_place;
    QString m_address;
    ManualClock m_clock{openingTime};
    std::unique_ptr<Office> m_office;
    std::vector<std::unique_ptr<WorkerProcess>> m_workers;
    std::set<qint64> m_waiting;
    std::set<qint64> m_called;
};

void callInRounds(storage::Backend backend, int workers)
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("LOKET_ROUNDS", &given);
    const int rounds = given ? asked : 100;
    const unsigned seed = 20261125;
    std::mt19937 dice(seed);
    Race race(backend, workers);
    for (int round = 1; round <= rounds; ++round) {
        INFO("round " << round << " of " << rounds << ", seed " << seed);
        race.take(
            1 + static_cast<int>(dice() % static_cast<unsigned>(2 * workers - 1))); // as many as workers, on average
        race.callAtOnce();
    }
    while (race.waiting() > 0)
        race.callAtOnce();
    race.checkEnd();
    WARN(rounds << " rounds of " << workers << " processes, " << race.called() << " numbers, seed " << seed);
}

} // namespace

TEST_CASE("Two processes that call next on one SQLite file never call a number twice and lose none")
{
    callInRounds(storage::Backend::Sqlite, 2);
}

TEST_CASE("Four processes that call next on PostgreSQL never call a number twice and lose none")
{
    callInRounds(storage::Backend::Postgres, 4);
}
