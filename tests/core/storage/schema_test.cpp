// SPDX-License-Identifier: GPL-3.0-or-later
// The tables as the code declares them against the tables as the migrations make them.
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"
#include "tests/core/storage/testdatabase.h"

#include <map>

using namespace loket;
using namespace loket::storage;
using namespace loket::test;

namespace {

struct RealColumn {
    QString name;
    QString type;
    bool nullable;
};

std::unique_ptr<Connection> schemaOf(const TestPlace &place)
{
    auto connection = place.open(OpenMode::Create);
    auto migrations = builtInMigrations();
    REQUIRE(migrations);
    Migrator migrator(*connection, *std::move(migrations));
    REQUIRE(migrator.migrate(Instant(1000)));
    return connection;
}

/// Every table of the database but the migrator's own and those of which FTS5 makes its index, with its columns in
/// their order.
std::map<QString, std::vector<RealColumn>> realTables(Connection &connection)
{
    const auto read = reading(connection, [&]() -> Result<std::map<QString, std::vector<RealColumn>>> {
        std::map<QString, std::vector<RealColumn>> tables;
        Rows rows = connection.dialect().backend() == Backend::Sqlite
            ? connection.run(
                "select m.name, c.name, lower(c.type), case when c.\"notnull\" = 1 or c.pk > 0 then 0 else 1 end "
                "from sqlite_schema m join pragma_table_info(m.name) c "
                "where m.type = 'table' and m.name not like 'sqlite_%' "
                "and m.name not like 'complaint_index%' order by m.name, c.cid")
            : connection.run("select cast(table_name as text), cast(column_name as text), cast(data_type as text), "
                             "case is_nullable when 'YES' then 1 else 0 end from information_schema.columns "
                             "where table_schema = current_schema() order by table_name, ordinal_position");
        while (rows.next()) {
            if (rows.text(0) != QLatin1String("schema_migration"))
                tables[rows.text(0)].push_back({rows.text(1), rows.text(2), rows.integer(3) == 1});
        }
        return tables;
    });
    INFO(reason(read));
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("The declared tables are the real ones, column by column")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const TestPlace place(backend);
    const auto connection = schemaOf(place);
    auto real = realTables(*connection);
    for (const Table *table : tables::all()) {
        INFO(table->name().toStdString());
        const auto found = real.find(table->name());
        REQUIRE(found != real.end());
        REQUIRE(found->second.size() == table->columns().size());
        for (std::size_t i = 0; i < table->columns().size(); ++i) {
            const Column &declared = table->columns()[i];
            const RealColumn &column = found->second[i];
            CHECK(column.name == QString::fromLatin1(declared.name));
            INFO(declared.name);
            CHECK(column.nullable == declared.nullable);
            const bool isText = column.type == QLatin1String("text");
            const bool isBytes = column.type == QLatin1String("blob") || column.type == QLatin1String("bytea");
            CHECK((isText || isBytes || column.type == QLatin1String("integer")
                   || column.type == QLatin1String("bigint")));
            CHECK(isText == (declared.type == ColumnType::Text));
            CHECK(isBytes == (declared.type == ColumnType::Bytes));
        }
        real.erase(found);
    }
    QStringList undeclared;
    for (const auto &[name, columns] : real)
        undeclared << name;
    INFO(undeclared.join(QLatin1Char(' ')).toStdString());
    CHECK(undeclared.isEmpty());
}

TEST_CASE("A journalled table begins with id and rev, and those are never null")
{
    for (const Table *table : tables::all()) {
        if (table->kind() != TableKind::Journalled)
            continue;
        INFO(table->name().toStdString());
        CHECK(table->indexOf("id") == 0);
        CHECK(table->indexOf("rev") == 1);
        CHECK_FALSE(table->columns()[0].nullable);
        CHECK_FALSE(table->columns()[1].nullable);
    }
}

TEST_CASE("A database of the first schema gets roles and dates, alike in its rows and in its old images")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const TestPlace place(backend);
    {
        auto connection = place.open(OpenMode::Create);
        auto first = builtInMigrations();
        REQUIRE(first);
        first->resize(1);
        Migrator migrator(*connection, *std::move(first));
        REQUIRE(migrator.migrate(Instant(1000)));
        REQUIRE(transact(*connection, [&]() -> Result<void> {
            connection->change("insert into staff(rev, code, name, active) values (1, 'P1', 'Siti', 1)");
            return {};
        }));
    }
    auto connection = place.open();
    auto all = builtInMigrations();
    REQUIRE(all);
    Migrator migrator(*connection, *std::move(all));
    REQUIRE(migrator.migrate(Instant(2000)));
    const auto row = reading(*connection, [&]() -> Result<Row> { return *selectRow(*connection, tables::staff(), 1); });
    REQUIRE(row);
    const auto old = rowFromImage(tables::staff(),
                                  {{QStringLiteral("id"), 1},
                                   {QStringLiteral("rev"), 1},
                                   {QStringLiteral("code"), QStringLiteral("P1")},
                                   {QStringLiteral("name"), QStringLiteral("Siti")},
                                   {QStringLiteral("active"), 1}});
    REQUIRE(old);
    CHECK(*old == *row);
    CHECK(row->at(tables::staff().indexOf("roles")).toString() == QStringLiteral("counter_officer"));
}

TEST_CASE(
    "The versions of a standard come through the schema that lets several begin on a day, with what refers to them")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const TestPlace place(backend);
    const auto upTo = [&](std::size_t last, OpenMode mode) {
        auto connection = place.open(mode);
        auto migrations = builtInMigrations();
        REQUIRE(migrations);
        migrations->resize(std::min(last, migrations->size()));
        const auto done = Migrator(*connection, *std::move(migrations)).migrate(Instant(1000));
        INFO(reason(done));
        REQUIRE(done);
        return connection;
    };
    const auto addVersion = [](Connection &connection, int id) {
        return transact(connection, [&]() -> Result<void> {
            connection.change(
                "insert into service_standard(id, rev, service, decree, valid_from, counter_minutes, status, "
                "fee_kind, fee_rupiah, fee_status) values (?, 1, 1, 'SK 1', '2026-11-25', 12, 'verified', "
                "'fixed', 15000, 'verified')",
                id);
            return {};
        });
    };
    {
        auto connection = upTo(10, OpenMode::Create);
        REQUIRE(transact(*connection, [&]() -> Result<void> {
            connection->change("insert into service(id, rev, code, letter, name_id, name_en, active) "
                               "values (1, 1, 'KK', 'A', 'Kartu Keluarga', '', 1)");
            return {};
        }));
        REQUIRE(addVersion(*connection, 7));
        CHECK_FALSE(addVersion(*connection, 8)); // one a day, as the schema had it
        REQUIRE(transact(*connection, [&]() -> Result<void> {
            connection->change("insert into standard_component(rev, standard, component, body_id, body_en, status) "
                               "values (1, 7, 'product', 'KK', '', 'verified')");
            return {};
        }));
    }
    auto connection = upTo(100, OpenMode::ReadWrite);
    const auto row = reading(*connection,
                             [&]() -> Result<Row> { return *selectRow(*connection, tables::serviceStandard(), 7); });
    REQUIRE(row);
    const auto cell = [&](const char *column) { return row->at(tables::serviceStandard().indexOf(column)).toString(); };
    CHECK(cell("decree") == QStringLiteral("SK 1"));
    CHECK(cell("counter_minutes") == QStringLiteral("12"));
    CHECK(cell("fee_rupiah") == QStringLiteral("15000"));
    CHECK(cell("withdrawn_on").isEmpty());
    CHECK(addVersion(*connection, 8));
    CHECK_FALSE(transact(*connection, [&]() -> Result<void> { // what refers to a version still must find it
        connection->change("insert into standard_component(rev, standard, component, body_id, body_en, status) "
                           "values (1, 99, 'product', 'KK', '', 'verified')");
        return {};
    }));
    CHECK_FALSE(transact(*connection, [&]() -> Result<void> {
        connection->change("delete from service_standard where id = 7");
        return {};
    }));
}

TEST_CASE("Words of complaints stay as they are, in clear, when the file learns to seal")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const TestPlace place(backend);
    const auto words = QStringLiteral("Menunggu dua jam 🙂");
    {
        auto connection = place.open(OpenMode::Create);
        auto before = builtInMigrations();
        REQUIRE(before);
        before->resize(11);
        Migrator migrator(*connection, *std::move(before));
        REQUIRE(migrator.migrate(Instant(1000)));
        REQUIRE(transact(*connection, [&]() -> Result<void> {
            connection->change("insert into complaint(rev, number, month, class, state, channel, original_number, "
                               "anonymous, confidential, received_at, received_day, entered_at) values "
                               "(1, 'ADU/1', '2026-11', 'PLAIN', 'received', 'COUNTER', '', 0, 0, 1, '2026-11-25', 1)");
            connection->change(
                "insert into complaint_text(rev, complaint, part, digest) values (1, 1, 'statement', '')");
            connection->change("insert into complaint_body(text, salt, body) values (1, ?, ?)",
                               QString(32, QLatin1Char('0')), words);
            return {};
        }));
    }
    auto connection = place.open();
    auto all = builtInMigrations();
    REQUIRE(all);
    Migrator migrator(*connection, *std::move(all));
    REQUIRE(migrator.migrate(Instant(2000)));
    const auto row = reading(*connection, [&]() -> Result<std::pair<QString, qint64>> {
        Rows rows = connection->run("select body, sealed from complaint_body where text = 1");
        REQUIRE(rows.next());
        return std::pair(rows.text(0), rows.integer(1));
    });
    REQUIRE(row);
    CHECK(row->first == words);
    CHECK(row->second == 0);
}
