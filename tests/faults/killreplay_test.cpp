// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/testdatabase.h"
#include "tests/e2e/program.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <random>
#include <utility>
#include <vector>

using namespace loket;
using namespace loket::test;

namespace {

int wished(const char *variable, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(variable, &given);
    return given ? value : otherwise;
}

/// The header and the first `lines` records of the real file, as a file at `path`.
void writeCut(const QString &real, int lines, const QString &path)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), real});
    REQUIRE(gzip.waitForFinished());
    const QByteArray text = gzip.readAllStandardOutput();
    qsizetype end = 0;
    for (int line = 0; line <= lines; ++line) {
        end = text.indexOf('\n', end) + 1;
        REQUIRE(end > 0);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text.left(end)) == end);
}

using Place = std::pair<qint64, qint64>; // station and seq

/// An office that a replay is written into, and the file of what that replay acknowledged.
class ReplayedOffice
{
public:
    explicit ReplayedOffice(const QString &input) : m_input(input)
    {
        const Run init = loketctl({QStringLiteral("init"), QStringLiteral("--database"), database(),
                                   QStringLiteral("--unit"), QStringLiteral("Bank")});
        INFO(init.err.toStdString());
        REQUIRE(init.code == 0);
    }

    void replay() const
    {
        const Run run = loketctl(replayArguments(), 300);
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
    }

    /// Begins a replay and kills it at that moment; false when it had ended before.
    [[nodiscard]] bool killReplayAfter(int milliseconds) const
    {
        QProcess program;
        program.start(qEnvironmentVariable("LOKET_BIN_DIR") + QStringLiteral("/loketctl"), replayArguments());
        REQUIRE(program.waitForStarted());
        if (milliseconds > 0 && program.waitForFinished(milliseconds))
            return false;
        program.kill(); // SIGKILL
        REQUIRE(program.waitForFinished());
        return program.exitStatus() == QProcess::CrashExit;
    }

    /// The last entry of each station, after everything was verified.
    [[nodiscard]] std::map<qint64, qint64> verifiedHeads() const
    {
        const Run run = loketctl({QStringLiteral("verify"), QStringLiteral("--database"), database()}, 300);
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        std::map<qint64, qint64> heads;
        for (const QString &line : run.out.split(QLatin1Char('\n'))) {
            const QStringList words = line.split(QLatin1Char(' '));
            if (words.size() == 4 && words[0] == QLatin1String("head"))
                heads[words[1].toLongLong()] = words[2].toLongLong();
        }
        REQUIRE_FALSE(heads.empty());
        return heads;
    }

    /// What was acknowledged, in its order; a line that the kill cut short was not.
    [[nodiscard]] std::vector<Place> acknowledged() const
    {
        std::vector<Place> places;
        const QByteArray text = bytesOf(acknowledgements());
        for (const QByteArray &line : text.left(text.lastIndexOf('\n') + 1).split('\n')) {
            const auto words = line.split(' ');
            if (words.size() == 2)
                places.emplace_back(words[0].toLongLong(), words[1].toLongLong());
        }
        return places;
    }

    /// Of what was acknowledged, how many entries the journal does not hold.
    [[nodiscard]] std::size_t countMissing(const std::vector<Place> &places) const
    {
        const auto connection = storage::Connection::open(storage::DatabaseAddress::sqlite(database()),
                                                          storage::OpenMode::ReadOnly);
        INFO(reason(connection));
        REQUIRE(connection);
        const auto missing = storage::reading(**connection, [&]() -> Result<std::size_t> {
            std::size_t count = 0;
            for (const auto &[station, seq] : places) {
                auto rows = (*connection)->run("select 1 from journal where station = ? and seq = ?", station, seq);
                count += rows.next() ? 0U : 1U;
            }
            return count;
        });
        INFO(reason(missing));
        REQUIRE(missing);
        return *missing;
    }

    [[nodiscard]] QJsonObject whole() const
    {
        const Run run = loketctl({QStringLiteral("summary"), QStringLiteral("--database"), database(),
                                  QStringLiteral("--from"), QStringLiteral("1999-01-31"), QStringLiteral("--to"),
                                  QStringLiteral("1999-03-01"), QStringLiteral("--format"), QStringLiteral("json"),
                                  QStringLiteral("--out"), QStringLiteral("-")});
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        return QJsonDocument::fromJson(run.out.toUtf8()).object().value(QLatin1String("whole")).toObject();
    }

private:
    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("bank.db")); }
    [[nodiscard]] QString acknowledgements() const { return m_folder.filePath(QStringLiteral("acknowledged.txt")); }
    [[nodiscard]] QStringList replayArguments() const
    {
        return {QStringLiteral("replay"),
                QStringLiteral("--database"),
                database(),
                QStringLiteral("--format"),
                QStringLiteral("anonymous-bank"),
                m_input,
                QStringLiteral("--acknowledge"),
                acknowledgements()};
    }

    QTemporaryDir m_folder;
    QString m_input;
};

/// Every place that was acknowledged is in the journal, whose chains are whole.
void nothingAcknowledgedIsMissing(const ReplayedOffice &office)
{
    auto heads = office.verifiedHeads();
    const auto places = office.acknowledged();
    for (const auto &[station, seq] : places)
        REQUIRE(seq <= heads[station]);
    REQUIRE(office.countMissing(places) == 0);
}

/// An undisturbed replay acknowledges its last entry, and exactly that one.
void lastAcknowledgedIsHead(const ReplayedOffice &office)
{
    auto heads = office.verifiedHeads();
    const auto places = office.acknowledged();
    REQUIRE_FALSE(places.empty());
    REQUIRE(places.back().second == heads[places.back().first]);
}

} // namespace

TEST_CASE("A replay that is killed leaves what it acknowledged, and goes on to the same end", "[realdata]")
{
    LOKET_NEEDS_SHARED_DATA(real, "anonymous_bank_1999_feb.txt.gz");
    const QTemporaryDir folder;
    const QString input = folder.filePath(QStringLiteral("cut.txt"));
    writeCut(real, wished("LOKET_KILL_LINES", 3000), input);

    const ReplayedOffice undisturbed(input);
    QElapsedTimer timer;
    timer.start();
    undisturbed.replay();
    auto length = std::max(1U, static_cast<unsigned>(timer.elapsed()));
    lastAcknowledgedIsHead(undisturbed);
    const QJsonObject expected = undisturbed.whole();
    REQUIRE(expected.value(QLatin1String("visits")).toObject().value(QLatin1String("taken")).toInt() > 0);

    const int kills = wished("LOKET_KILLS", 20);
    const auto seed = static_cast<unsigned>(wished("LOKET_SEED", 20261125));
    std::mt19937 dice(seed);
    int killed = 0;
    int tried = 0;
    int afterCommit = 0; // kills with something acknowledged before them
    while (killed < kills) {
        REQUIRE(++tried <= 3 * kills + 10);
        const auto moment = static_cast<int>(dice() % length);
        INFO("kill " << killed + 1 << " of " << kills << ", after " << moment << " of " << length << " ms, seed "
                     << seed);
        const ReplayedOffice office(input);
        if (!office.killReplayAfter(moment)) {
            length = static_cast<unsigned>(std::max(1, moment)); // the machine has grown faster since
            continue;
        }
        ++killed;
        afterCommit += office.acknowledged().empty() ? 0 : 1;
        nothingAcknowledgedIsMissing(office);
        office.replay();
        nothingAcknowledgedIsMissing(office);
        lastAcknowledgedIsHead(office);
        REQUIRE(office.whole() == expected);
    }
    WARN(killed << " kills in " << tried << " replays of " << length << " ms, " << afterCommit
                << " of them after a commit, seed " << seed);
}
