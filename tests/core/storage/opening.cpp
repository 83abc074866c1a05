// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/folderrules.h"
#include "tests/core/storage/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <unistd.h>

using namespace loket;
using namespace loket::storage;
using loket::test::failedWith;
using loket::test::reason;
using loket::test::TestDatabase;
using loket::test::TestPlace;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

Result<std::unique_ptr<Connection>> openPath(const QString &path, OpenMode mode)
{
    return Connection::open(DatabaseAddress::sqlite(path), mode);
}

/// Makes the case an ordinary user while it lives: root may write everywhere, whatever the permissions say.
class AsNobody
{
public:
    AsNobody()
    {
        if (m_root)
            REQUIRE((setresgid(nobody, nobody, 0) == 0 && setresuid(nobody, nobody, 0) == 0));
    }
    ~AsNobody()
    {
        if (m_root && (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0))
            std::abort();
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    static constexpr unsigned nobody = 65534;
    bool m_root = geteuid() == 0;
};

/// Somebody else's SQLite file, in WAL mode as most programs have it.
void makeForeign(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(QStringLiteral("pragma journal_mode=wal")));
        REQUIRE(query.exec(QStringLiteral("create table photo (id integer primary key)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
}

constexpr QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

} // namespace

TEST_CASE("A database is made once and never over another file")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestPlace place(backend);
    CHECK(failedWith(Connection::open(place.address(), OpenMode::ReadWrite), ErrorCode::DatabaseMissing));
    CHECK(failedWith(Connection::open(place.address(), OpenMode::ReadOnly), ErrorCode::DatabaseMissing));
    {
        const auto connection = place.open(OpenMode::Create);
        REQUIRE(Migrator(*connection, {test::migration(1, test::smallSchema)}).migrate(Instant(1)));
    }
    CHECK(failedWith(Connection::open(place.address(), OpenMode::Create), ErrorCode::DatabaseExists));
    CHECK(place.open(OpenMode::ReadWrite));
    CHECK(place.open(OpenMode::ReadOnly));
}

TEST_CASE("A file that is no database of ours is refused in words and left as it is")
{
    TestPlace place(Backend::Sqlite);
    const QString path = place.address().path();
    const auto mode = GENERATE(OpenMode::ReadWrite, OpenMode::ReadOnly);
    SECTION("text")
    {
        writeFile(path, "Dear diary, today nobody came to counter 3.\n");
    }
    SECTION("a long text")
    {
        writeFile(path, QByteArray(100000, 'x'));
    }
    SECTION("an empty file")
    {
        writeFile(path, {});
    }
    SECTION("another program's database")
    {
        makeForeign(path);
    }
    SECTION("only the header of one")
    {
        writeFile(path, QByteArray("SQLite format 3\0", 16));
    }
    const QByteArray before = bytesOf(path);
    const QStringList files = QDir(place.folder()).entryList(QDir::Files);
    const auto opened = openPath(path, mode);
    CHECK(opened == refuse(ErrorCode::NotADatabase, path));
    CHECK(failedWith(openPath(path, OpenMode::Create), ErrorCode::DatabaseExists));
    CHECK(bytesOf(path) == before);
    CHECK(QDir(place.folder()).entryList(QDir::Files) == files);
}

TEST_CASE("A folder, a missing file and a missing folder are told apart")
{
    TestPlace place(Backend::Sqlite);
    const QString missing = place.folder() + QStringLiteral("/none/office.db");
    CHECK(failedWith(openPath(place.folder(), OpenMode::ReadWrite), ErrorCode::NotADatabase));
    CHECK(failedWith(openPath(place.address().path(), OpenMode::ReadWrite), ErrorCode::DatabaseMissing));
    CHECK(failedWith(openPath(missing, OpenMode::ReadWrite), ErrorCode::DatabaseMissing));
    CHECK(failedWith(openPath(missing, OpenMode::Create), ErrorCode::FileUnwritable));
    CHECK_FALSE(QFile::exists(place.address().path()));
}

TEST_CASE("A damaged database of ours is an error and no crash")
{
    TestDatabase database(Backend::Sqlite);
    const QString path = database.place.address().path();
    database.connection.reset();
    QByteArray bytes = bytesOf(path);
    bytes.replace(100, 3996, QByteArray(3996, '\x5a')); // the page of the schema, behind the header
    writeFile(path, bytes);
    const auto opened = openPath(path, OpenMode::ReadWrite);
    INFO(reason(opened));
    CHECK(failedWith(opened, ErrorCode::Damaged));
}

TEST_CASE("A place where nothing can be written is refused for acts and still serves reports")
{
    TestDatabase database(Backend::Sqlite);
    const QString path = database.place.address().path();
    REQUIRE(transact(*database.connection, [&]() -> Result<void> {
        database.connection->change("insert into box(rev, name) values (1, 'a')");
        return {};
    }));
    database.connection.reset();
    const QString folder = database.place.folder();
    const auto folderBefore = QFile::permissions(folder);
    const bool fileOnly = GENERATE(false, true);
    REQUIRE(QFile::setPermissions(path, readable));
    REQUIRE(QFile::setPermissions(folder, fileOnly ? enterable | QFile::WriteOwner | QFile::WriteOther : enterable));
    {
        AsNobody nobody;
        const auto writing = openPath(path, OpenMode::ReadWrite);
        CHECK(writing == refuse(ErrorCode::DatabaseReadOnly, path));
        const auto reader = openPath(path, OpenMode::ReadOnly);
        INFO(reason(reader));
        REQUIRE(reader);
        Rows rows = (*reader)->run("select name from box");
        REQUIRE(rows.next());
        CHECK(rows.text(0) == QStringLiteral("a"));
        CHECK(failedWith(openPath(folder + QStringLiteral("/new.db"), OpenMode::Create), ErrorCode::FileUnwritable)
              != fileOnly);
    }
    REQUIRE(QFile::setPermissions(folder, folderBefore));
}

TEST_CASE("Reading leaves the file as it was and nothing beside it, locked or not")
{
    TestDatabase database(Backend::Sqlite);
    const QString path = database.place.address().path();
    const QDir folder(database.place.folder());
    REQUIRE(transact(*database.connection, [&]() -> Result<void> {
        database.connection->change("insert into box(rev, name) values (1, 'a')");
        return {};
    }));
    database.connection.reset();
    if (GENERATE(false, true))
        REQUIRE(QFile::setPermissions(path, readable));
    const QStringList before = folder.entryList(QDir::Files);
    const QByteArray content = bytesOf(path);
    {
        const auto reader = database.place.open(OpenMode::ReadOnly);
        Rows rows = reader->run("select name from box");
        REQUIRE(rows.next());
        CHECK(rows.text(0) == QStringLiteral("a"));
        CHECK(failedWith(transact(*reader, []() -> Result<void> { return {}; }), ErrorCode::DatabaseReadOnly));
    }
    CHECK(folder.entryList(QDir::Files) == before);
    CHECK(bytesOf(path) == content);
}

TEST_CASE("A reader that was there before the writer sees what is written")
{
    TestDatabase database(Backend::Sqlite);
    const auto insert = [&](const char *name) {
        REQUIRE(transact(*database.connection, [&]() -> Result<void> {
            database.connection->change("insert into box(rev, name) values (1, ?)", QString::fromLatin1(name));
            return {};
        }));
    };
    database.connection.reset();
    const auto reader = database.place.open(OpenMode::ReadOnly);
    database.connection = database.place.open();
    insert("a");
    Rows rows = reader->run("select count(*) from box");
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 1);
}

TEST_CASE("A database whose log cannot be seen is not read as if it were whole")
{
    TestDatabase database(Backend::Sqlite);
    const QString copy = database.place.folder() + QStringLiteral("/copy");
    REQUIRE(QDir().mkpath(copy));
    REQUIRE(transact(*database.connection, [&]() -> Result<void> {
        database.connection->change("insert into box(rev, name) values (1, 'a')");
        return {};
    }));
    const QString path = database.place.address().path();
    const QString copied = copy + QStringLiteral("/office.db");
    // While it is open all that was written stands in the log.
    for (const char *end : {"", "-wal"}) {
        writeFile(copied + QLatin1String(end), bytesOf(path + QLatin1String(end)));
        REQUIRE(QFile::setPermissions(copied + QLatin1String(end), readable));
    }
    REQUIRE(QFileInfo(copied + QStringLiteral("-wal")).size() > 0);
    const auto before = QFile::permissions(copy);
    REQUIRE(QFile::setPermissions(copy, enterable));
    REQUIRE(QFile::setPermissions(database.place.folder(), enterable | QFile::WriteOwner));
    {
        AsNobody nobody;
        CHECK(failedWith(openPath(copied, OpenMode::ReadOnly), ErrorCode::DatabaseReadOnly));
    }
    REQUIRE(QFile::setPermissions(copy, before));
}

TEST_CASE("Folders of cloud programs are refused for acts, by name or by what those leave there")
{
    TestPlace place(Backend::Sqlite);
    const QString name = GENERATE(as<QString>(), QStringLiteral("OneDrive - Pemko"), QStringLiteral("Dropbox"),
                                  QStringLiteral("nextcloud"), QStringLiteral("Google Drive"),
                                  QStringLiteral("marked"));
    const QString below = place.folder() + QLatin1Char('/') + name + QStringLiteral("/data/loket");
    REQUIRE(QDir().mkpath(below));
    if (name == QLatin1String("marked")) {
        CHECK(openPath(below + QStringLiteral("/office.db"), OpenMode::Create));
        REQUIRE(QFile::remove(below + QStringLiteral("/office.db")));
        writeFile(place.folder() + QStringLiteral("/marked/.sync_a1b2.db"), "x");
    }
    const auto opened = openPath(below + QStringLiteral("/office.db"), OpenMode::Create);
    CHECK(failedWith(opened, ErrorCode::SyncedFolder));
    CHECK(QDir(below).isEmpty());
    CHECK(syncedFolder(place.folder()).isEmpty());
    CHECK(syncedFolder(below) == place.folder() + QLatin1Char('/') + name);
}

TEST_CASE("File systems of other machines are known by their type")
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "CIFS"})
        CHECK(isNetworkFileSystem(type));
    for (const char *type :
         {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "NTFS", "fuseblk", "fuse.ntfs-3g", "vfat", "apfs"})
        CHECK_FALSE(isNetworkFileSystem(type));
}

TEST_CASE("An SQLite connection is set up for keeping what it acknowledged")
{
    TestDatabase database(Backend::Sqlite);
    const auto value = [&](Sql pragma) {
        Rows rows = database.connection->run(pragma);
        return rows.next() ? rows.text(0) : QString();
    };
    CHECK(value("pragma journal_mode") == QStringLiteral("wal"));
    CHECK(value("pragma synchronous") == QStringLiteral("2"));
    CHECK(value("pragma foreign_keys") == QStringLiteral("1"));
    CHECK(value("pragma busy_timeout") == QStringLiteral("5000"));
    CHECK(value("pragma trusted_schema") == QStringLiteral("0"));
    CHECK(value("pragma secure_delete") == QStringLiteral("1"));
    CHECK(value("pragma cell_size_check") == QStringLiteral("1"));
    CHECK(value("pragma mmap_size") == QStringLiteral("0"));
    CHECK(value("pragma application_id") == QString::number(0x4C4F4B50));
}

TEST_CASE("Addresses of servers are read, and odd ones refused")
{
    const auto address = DatabaseAddress::parse(
        QStringLiteral("postgresql://loket@db.local:5433/office?schema=dukcapil"));
    REQUIRE(address);
    CHECK(address->backend() == Backend::Postgres);
    CHECK((address->place()
           == PostgresPlace{QStringLiteral("db.local"), 5433, QStringLiteral("office"), QStringLiteral("loket"),
                            QStringLiteral("dukcapil")}));
    const auto socket = DatabaseAddress::parse(QStringLiteral("postgresql://loket@/office?host=/run/pg"));
    REQUIRE(socket);
    CHECK(socket->place().host == QStringLiteral("/run/pg"));
    const auto path = DatabaseAddress::parse(QStringLiteral("data/../office.db"));
    REQUIRE(path);
    CHECK(path->path() == QDir::current().absoluteFilePath(QStringLiteral("office.db")));
    const auto inQuery = DatabaseAddress::parse(
        QStringLiteral("postgresql:///office?host=/run/pg&port=5433&user=loket"));
    REQUIRE(inQuery);
    CHECK((inQuery->place()
           == PostgresPlace{QStringLiteral("/run/pg"), 5433, QStringLiteral("office"), QStringLiteral("loket"), {}}));
    CHECK(failedWith(DatabaseAddress::parse({}), ErrorCode::NotADatabase));
    for (const char *bad :
         {"postgresql://h/d?port=x", "postgresql://h/d?port=0", "postgresql://h", "postgresql://h/d?schema=a;drop",
          "postgresql://h/d?sslmode=off", "postgresql://u:secret@h/d"}) {
        const auto refused = DatabaseAddress::parse(QLatin1String(bad));
        CHECK(failedWith(refused, ErrorCode::NotADatabase));
        CHECK((refused || !refused.error().detail.contains(QLatin1String("secret"))));
    }
    const auto nowhere = DatabaseAddress::parse(QStringLiteral("postgresql://loket@/office?host=/nonexistent"));
    CHECK(failedWith(Connection::open(*nowhere, OpenMode::ReadWrite), ErrorCode::ServerUnreachable));
}

TEST_CASE("A missing database on a running server is missing and not lost")
{
    const TestPlace place(Backend::Postgres);
    PostgresPlace other = place.address().place();
    other.database = QStringLiteral("no_such_office");
    CHECK(failedWith(Connection::open(DatabaseAddress::postgres(other), OpenMode::ReadWrite),
                     ErrorCode::DatabaseMissing));
}
