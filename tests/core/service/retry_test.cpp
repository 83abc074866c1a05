// SPDX-License-Identifier: GPL-3.0-or-later
// An act whose answer was lost is done once: repeated by its id, and over commits that the disk refuses (faults.md
// 1.1).
#include "core/storage/journalstore.h"
#include "tests/core/service/testoffice.h"

#include <sqlite3.h>

#include <QFile>

#include <map>

using namespace loket;
using namespace loket::test;

namespace {

bool sameAnswer(const Visit &a, const Visit &b)
{
    return a == b;
}

bool sameAnswer(const FinishAndCall &a, const FinishAndCall &b)
{
    return a.finished == b.finished && a.called == b.called;
}

bool sameAnswer(const CounterPeriod &a, const CounterPeriod &b)
{
    return a.id == b.id && a.state == b.state && a.startedAt == b.startedAt;
}

bool sameAnswer(const Outage &a, const Outage &b)
{
    return a.id == b.id && a.rev == b.rev && a.endedAt == b.endedAt;
}

bool sameAnswer(const std::optional<Outage> &a, const std::optional<Outage> &b)
{
    return a && b && sameAnswer(*a, *b);
}

/// Counts what the journal says.
class SaidByJournal
{
public:
    explicit SaidByJournal(Office &office)
    {
        QObject::connect(&office.journal(), &Journal::changed, &m_context, [this](const Change &) { ++m_count; });
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    QObject m_context;
    int m_count = 0;
};

/// Does acts twice under one id each.
class Repeater
{
public:
    explicit Repeater(TestOffice &test) : m_test(test), m_said(*test.office) {}

    template<class DeskAct>
    auto twice(const char *what, DeskAct deskAct)
    {
        INFO(what);
        m_test.clock.advance(10 * secondMs);
        Act act = m_test.at(0);
        const auto first = deskAct(act);
        INFO(reason(first));
        REQUIRE(first);
        const auto heads = must(verify(m_test.address)).heads;
        const int said = m_said.count();
        m_test.clock.advance(secondMs);
        act.mayBeDone = true;
        const auto second = deskAct(act);
        INFO(reason(second));
        REQUIRE(second);
        CHECK((must(verify(m_test.address)).heads == heads));
        CHECK(m_said.count() == said);
        if constexpr (!std::is_same_v<std::decay_t<decltype(first)>, Result<void>>) {
            CHECK(sameAnswer(*first, *second));
            return *first;
        }
    }

private:
    TestOffice &m_test;
    SaidByJournal m_said;
};

/// SQLite's own file system, some of whose calls fail. In force for every file that is opened while it lives.
class FailingDisk
{
public:
    FailingDisk()
    {
        real() = sqlite3_vfs_find(nullptr);
        m_vfs = *real();
        m_vfs.pNext = nullptr;
        m_vfs.zName = "loket-failing-disk";
        m_vfs.xOpen = &open;
        sqlite3_vfs_register(&m_vfs, 1);
        failSyncs(0);
    }
    ~FailingDisk()
    {
        failSyncs(0);
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(real(), 1);
    }
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// The next so many syncs fail; after the first of them no lock is given either, if `thenLocks`.
    static void failSyncs(int count, bool thenLocks = false) { plan() = {count, thenLocks}; }
    /// No space is left after so many more writes: the one that fails leaves half of its bytes.
    static void fillAfter(int writes)
    {
        plan().fills = true;
        plan().writes = writes;
    }
    static void makeSpace() { plan().fills = false; }
    [[nodiscard]] static int syncsLeft() { return plan().syncs; }
    [[nodiscard]] static bool isFull() { return plan().fills && plan().writes < 0; }

private:
    struct Plan {
        int syncs = 0;
        bool thenLocks = false;
        bool locksFail = false;
        bool fills = false;
        int writes = 0; ///< that still succeed; below 0 once one has failed
    };
    static Plan &plan()
    {
        static Plan plan;
        return plan;
    }
    static sqlite3_vfs *&real()
    {
        static sqlite3_vfs *vfs = nullptr;
        return vfs;
    }
    /// The methods of each kind of file, as they were.
    static std::map<const sqlite3_io_methods *, const sqlite3_io_methods *> &originals()
    {
        static std::map<const sqlite3_io_methods *, const sqlite3_io_methods *> map;
        return map;
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        const int code = real()->xOpen(real(), name, file, flags, outFlags);
        if (!file->pMethods)
            return code;
        static std::map<const sqlite3_io_methods *, sqlite3_io_methods> copies;
        const auto [copy, isNew] = copies.try_emplace(file->pMethods, *file->pMethods);
        if (isNew) {
            copy->second.xSync = &sync;
            copy->second.xWrite = &write;
            if (copy->second.xShmLock)
                copy->second.xShmLock = &lock;
            originals()[&copy->second] = file->pMethods;
        }
        file->pMethods = &copy->second;
        return code;
    }
    static int sync(sqlite3_file *file, int flags)
    {
        if (plan().syncs > 0) {
            --plan().syncs;
            plan().locksFail = plan().thenLocks;
            return SQLITE_IOERR_FSYNC;
        }
        return originals().at(file->pMethods)->xSync(file, flags);
    }
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
    {
        const auto original = originals().at(file->pMethods)->xWrite;
        if (!plan().fills || plan().writes-- > 0)
            return original(file, bytes, count, offset);
        plan().writes = -1;
        original(file, bytes, count / 2, offset);
        return SQLITE_FULL;
    }
    static int lock(sqlite3_file *file, int offset, int count, int flags)
    {
        if (plan().locksFail && (flags & SQLITE_SHM_LOCK) != 0)
            return SQLITE_IOERR_SHMLOCK;
        return originals().at(file->pMethods)->xShmLock(file, offset, count, flags);
    }

    sqlite3_vfs m_vfs{};
};

qint64 entriesOfAct(const QString &path, const QString &act)
{
    const auto connection = must(
        storage::Connection::open(storage::DatabaseAddress::sqlite(path), storage::OpenMode::ReadOnly));
    return must(storage::reading(*connection, [&]() -> Result<qint64> {
        auto rows = connection->run("select count(*) from journal where act = ?", act);
        return rows.next() ? rows.integer(0) : -1;
    }));
}

} // namespace

TEST_CASE("Every act that is repeated under its id gives the same answer and is done once")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    Repeater repeat(test);
    auto &queue = test.office->queue();
    auto &counters = test.office->counters();
    const ServiceId kk = test.service("KK");
    const ServiceId akta = test.service("AKTA");

    const Visit taken = repeat.twice("take", [&](const Act &act) { return queue.take(act, {{kk, akta}}); });
    const TicketId id = taken.ticket.id;
    const LegId first = taken.legs[0].id;
    repeat.twice("persons", [&](const Act &act) { return queue.setPersons(act, id, 3); });
    repeat.twice("priority", [&](const Act &act) { return queue.setPriority(act, id, QStringLiteral("LANSIA")); });
    repeat.twice("note", [&](const Act &act) { return queue.setNote(act, id, QStringLiteral("membawa map")); });
    repeat.twice("call", [&](const Act &act) { return queue.callNext(act); });
    repeat.twice("recall", [&](const Act &act) { return queue.recall(act, id); });
    repeat.twice("absent", [&](const Act &act) { return queue.absent(act, id, QStringLiteral("told")); });
    repeat.twice("return", [&](const Act &act) { return queue.comeBack(act, id); });
    repeat.twice("call chosen", [&](const Act &act) { return queue.call(act, id); });
    repeat.twice("start", [&](const Act &act) { return queue.start(act, id); });
    repeat.twice("quantity", [&](const Act &act) { return queue.setQuantity(act, id, first, 4); });
    repeat.twice("flag", [&](const Act &act) { return queue.flagInaccurate(act, id, first, true); });
    repeat.twice("switch", [&](const Act &act) { return queue.switchTo(act, id, taken.legs[1].id); });
    repeat.twice("add service", [&](const Act &act) { return queue.addService(act, id, kk); });
    repeat.twice("undo", [&](const Act &act) { return queue.undo(act); });
    repeat.twice("park", [&](const Act &act) { return queue.park(act, id); });
    repeat.twice("resume", [&](const Act &act) { return queue.resume(act, id); });
    repeat.twice("transfer", [&](const Act &act) {
        return queue.transfer(act, id, {{}, test.counter(0), QStringLiteral("continues_elsewhere")});
    });
    repeat.twice("call kept", [&](const Act &act) { return queue.callNext(act); });
    repeat.twice("start again", [&](const Act &act) { return queue.start(act, id); });
    repeat.twice("finish", [&](const Act &act) { return queue.finish(act, id); });

    const Visit several = repeat.twice("walk-in", [&](const Act &act) { return queue.walkIn(act, {{kk, akta}}); });
    repeat.twice("back to queue", [&](const Act &act) { return queue.backToQueue(act, several.ticket.id); });
    repeat.twice("left", [&](const Act &act) { return queue.left(act, several.ticket.id); });
    const TicketId voided = test.take("KK").ticket.id;
    repeat.twice("void", [&](const Act &act) { return queue.voided(act, voided, QStringLiteral("double")); });
    const TicketId unserved = test.take("KK").ticket.id;
    repeat.twice("unserved", [&](const Act &act) { return queue.unserved(act, unserved, QStringLiteral("time")); });

    const TicketId served = must(queue.walkIn(test.at(0), {{kk}})).ticket.id;
    const TicketId next = test.take("KK").ticket.id;
    repeat.twice("finish and call", [&](const Act &act) { return queue.finishAndCall(act, served); });
    const Visit running = repeat.twice("undo of both", [&](const Act &act) { return queue.undo(act); });
    CHECK(running.ticket.id == served);
    must(queue.finish(test.at(0), served));
    must(queue.left(test.at(0), next));
    const TicketId last = must(queue.walkIn(test.at(0), {{kk}})).ticket.id;
    const auto alone = repeat.twice("finish, nobody waits",
                                    [&](const Act &act) { return queue.finishAndCall(act, last); });
    CHECK_FALSE(alone.called);

    repeat.twice("turn away", [&](const Act &act) { return queue.turnAway(act, kk, 2, QStringLiteral("quota")); });
    repeat.twice("catch up", [&](const Act &act) {
        return queue.catchUp(act, test.office->today(), kk, 5, LegOutcome::Done, QStringLiteral("power"));
    });
    repeat.twice("counter pause", [&](const Act &act) { return counters.pause(act, QStringLiteral("rest")); });
    repeat.twice("counter open", [&](const Act &act) { return counters.open(act); });
    const Instant since = test.clock.now();
    const Outage outage = repeat.twice("outage", [&](const Act &act) {
        return counters.beginOutage(act, test.counter(0), QStringLiteral("network"), since);
    });
    repeat.twice("outage's end", [&](const Act &act) { return counters.endOutage(act, outage.id, since + secondMs); });
    must(queue.walkIn(test.at(0), {{kk}}));
    repeat.twice("dead time", [&](const Act &act) { return counters.recordDeadTime(act); });
    must(queue.undo(test.at(0)));
    repeat.twice("counter close", [&](const Act &act) { return counters.close(act, QStringLiteral("end")); });
}

TEST_CASE("An act whose commit the disk refuses once or twice is done once and told once")
{
    FailingDisk disk;
    const int failures = GENERATE(1, 2);
    INFO(failures);
    TestOffice test(storage::Backend::Sqlite);
    SaidByJournal said(*test.office);
    auto &queue = test.office->queue();
    qint64 entries = must(verify(test.address)).entries;
    const auto failing = [&](const char *what, int entriesOfIt, const auto &deskAct) {
        INFO(what);
        test.clock.advance(10 * secondMs);
        const Act act = test.at(0);
        const int before = said.count();
        FailingDisk::failSyncs(failures);
        const auto done = deskAct(act);
        INFO(reason(done));
        REQUIRE(done);
        CHECK(FailingDisk::syncsLeft() == 0);
        CHECK(said.count() == before + entriesOfIt);
        CHECK(entriesOfAct(test.address, act.id) == 1);
        entries += entriesOfIt;
        CHECK(must(verify(test.address)).entries == entries);
        return done;
    };
    const auto one = failing("take", 1, [&](const Act &act) { return queue.take(act, {{test.service("KK")}}); });
    failing("take", 1, [&](const Act &act) { return queue.take(act, {{test.service("KK")}}); });
    failing("call", 1, [&](const Act &act) { return queue.callNext(act); });
    failing("start", 1, [&](const Act &act) { return queue.start(act, one->ticket.id); });
    const auto both = failing("finish and call", 2,
                              [&](const Act &act) { return queue.finishAndCall(act, one->ticket.id); });
    REQUIRE(both->called);
    CHECK(both->called->ticket.number.text() == QStringLiteral("A-002"));
    const auto running = failing("undo", 2, [&](const Act &act) { return queue.undo(act); });
    CHECK(running->ticket.id == one->ticket.id);
    failing("turn away", 1,
            [&](const Act &act) { return queue.turnAway(act, test.service("KK"), 1, QStringLiteral("quota")); });
}

TEST_CASE("A commit that stays refused is told as uncertain, and nothing more is written before the next start")
{
    FailingDisk disk;
    const bool thenLocks = GENERATE(false, true); // the second try does not even come as far as the commit
    INFO(thenLocks);
    TestOffice test(storage::Backend::Sqlite);
    must(test.office->queue().take(test.at(0), {{test.service("KK")}}));
    const auto heads = must(verify(test.address)).heads;
    Act act = test.at(0);
    {
        SaidByJournal said(*test.office);
        FailingDisk::failSyncs(1000, thenLocks);
        CHECK(failedWith(test.office->queue().take(act, {{test.service("KK")}}), ErrorCode::CommitUncertain));
        FailingDisk::failSyncs(0);
        CHECK(failedWith(test.office->queue().callNext(test.at(0)), ErrorCode::CommitUncertain));
        CHECK(failedWith(test.office->counters().close(test.at(0), QStringLiteral("end")), ErrorCode::CommitUncertain));
        CHECK(failedWith(test.office->counters().signAlive(test.at(0).actor), ErrorCode::CommitUncertain));
        CHECK(said.count() == 0);
    }
    CHECK((must(verify(test.address)).heads == heads));

    // As the next start finds it when the process dies now, ...
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("office.db"));
    for (const char *suffix : {"", "-wal"})
        REQUIRE(QFile::copy(test.address + QLatin1String(suffix), copy + QLatin1String(suffix)));
    // ... and when it is closed.
    test.office.reset();
    for (const QString &address : {copy, test.address}) {
        INFO(address.toStdString());
        const auto office = must(Office::open(address, test.clock, QStringLiteral("uji"), QStringLiteral("counter")));
        act.mayBeDone = true;
        const Visit visit = must(office->queue().take(act, {{office->catalogue().services.front().id}}));
        CHECK(visit.ticket.number.text() == QStringLiteral("A-002"));
        CHECK(entriesOfAct(address, act.id) == 1);
        CHECK(must(office->queue().callNext(Act{act.actor})).ticket.number.text() == QStringLiteral("A-001"));
        must(verify(address));
    }
}

TEST_CASE("On a full disk an act is refused and is not there, and goes on as soon as there is space")
{
    FailingDisk disk;
    TestOffice test(storage::Backend::Sqlite);
    int refused = 0;
    bool fits = false;
    for (int writes = 0; !fits; ++writes) {
        INFO("full after " << writes << " writes");
        REQUIRE(writes < 200);
        const auto heads = must(verify(test.address)).heads;
        Act act = test.at(0);
        FailingDisk::fillAfter(writes);
        const auto taken = test.office->queue().take(act, {{test.service("KK")}});
        fits = !FailingDisk::isFull();
        FailingDisk::makeSpace();
        INFO(reason(taken));
        CHECK(taken.has_value() == fits);
        if (fits)
            break;
        ++refused;
        CHECK(failedWith(taken, ErrorCode::DatabaseFull));
        CHECK((must(verify(test.address)).heads == heads));
        QTemporaryDir folder; // as the next start finds it when the process dies now
        const QString copy = folder.filePath(QStringLiteral("office.db"));
        for (const char *suffix : {"", "-wal"})
            REQUIRE(QFile::copy(test.address + QLatin1String(suffix), copy + QLatin1String(suffix)));
        CHECK((must(verify(copy)).heads == heads));
        act.mayBeDone = true;
        must(test.office->queue().take(act, {{test.service("KK")}}));
        CHECK(entriesOfAct(test.address, act.id) == 1);
    }
    CHECK(refused > 5);
    must(verify(test.address));
}

TEST_CASE("A refusal stays a refusal when an act is repeated")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    Act act = test.at(0);
    CHECK(failedWith(test.office->queue().callNext(act), ErrorCode::NothingWaiting));
    act.mayBeDone = true;
    CHECK(failedWith(test.office->queue().callNext(act), ErrorCode::NothingWaiting));
    // It was not done, so it may be now.
    const TicketId ticket = test.take("KK").ticket.id;
    CHECK(must(test.office->queue().callNext(act)).ticket.id == ticket);
}

TEST_CASE("An act's id that was used for another act is refused, and nothing is answered in its name")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    const TicketId first = test.take("KK").ticket.id;
    const TicketId second = test.take("KK").ticket.id;
    Act act = test.at(0);
    REQUIRE(must(queue.callNext(act)).ticket.id == first);
    act.mayBeDone = GENERATE(false, true); // looked up before, or found by the index
    CHECK(failedWith(queue.start(act, first), ErrorCode::Conflict));
    CHECK(failedWith(queue.undo(act), ErrorCode::Conflict));
    if (act.mayBeDone) { // else what they ask for is impossible at this moment, and that is said
        CHECK(failedWith(queue.finishAndCall(act, first), ErrorCode::Conflict));
        CHECK(failedWith(test.office->counters().close(act, QString()), ErrorCode::Conflict));
    }
    CHECK(must(test.office->visit(first)).ticket.state == TicketState::Called);

    Act persons = test.at(0);
    must(queue.setPersons(persons, first, 2));
    persons.mayBeDone = act.mayBeDone;
    CHECK(failedWith(queue.setPersons(persons, second, 2), ErrorCode::Conflict));
    CHECK(must(test.office->visit(second)).ticket.persons == 1);
    // It was refused and not lost: the counter goes on.
    must(queue.start(test.at(0), first));
    must(verify(test.address));
}
