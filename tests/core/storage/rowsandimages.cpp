// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablewriter.h"
#include "tests/core/storage/testdatabase.h"

using namespace loket;
using namespace loket::storage;
using loket::test::failedWith;
using loket::test::reason;
using loket::test::TestDatabase;

namespace {

const Table &box()
{
    static const Table table("box", TableKind::Journalled,
                             {{"id", ColumnType::Integer},
                              {"rev", ColumnType::Integer},
                              {"name", ColumnType::Text},
                              {"size", ColumnType::Integer, true}});
    return table;
}

/// The same table as a later program declares it.
const Table &newerBox()
{
    static const Table table("box", TableKind::Journalled,
                             {{"id", ColumnType::Integer},
                              {"rev", ColumnType::Integer},
                              {"name", ColumnType::Text},
                              {"size", ColumnType::Integer, true},
                              {"colour", ColumnType::Text, false, bound(QStringLiteral("grey"))},
                              {"weight", ColumnType::Integer, true, QVariant()}});
    return table;
}

template<class Write>
Result<Image> written(TestDatabase &database, Write write)
{
    return transact(*database.connection, [&]() -> Result<Image> { return write(TableWriter(*database.connection)); });
}

Result<Image> inserted(TestDatabase &database, const Row &row)
{
    return written(database, [&](TableWriter writer) { return writer.insert(box(), row); });
}

} // namespace

TEST_CASE("A written row gives back its whole new image")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const qint64 large = 9007199254740993;
    const auto image = inserted(database, makeRow(0, 0, QString(), large));
    INFO(reason(image));
    REQUIRE(image);
    const qint64 id = image->value(QLatin1String("id")).toInteger();
    CHECK(id > 0);
    CHECK(*image
          == Image{{QStringLiteral("id"), id},
                   {QStringLiteral("rev"), 1},
                   {QStringLiteral("name"), QLatin1String("")},
                   {QStringLiteral("size"), large}});
    CHECK(image->value(QLatin1String("size")).toInteger() == large);

    const auto updated = written(database, [&](TableWriter writer) {
        return writer.update(box(), makeRow(id, 1, QStringLiteral("b"), std::optional<qint64>()));
    });
    REQUIRE(updated);
    CHECK(updated->value(QLatin1String("rev")).toInteger() == 2);
    CHECK(updated->value(QLatin1String("size")).isNull());
    CHECK(updated->value(QLatin1String("size")) != QJsonValue(QJsonValue::Undefined));
    const auto row = selectRow(*database.connection, box(), id);
    REQUIRE(row);
    CHECK(imageOf(box(), *row) == *updated);
    CHECK(rowFromImage(box(), *updated) == *row);
    CHECK(selectRow(*database.connection, box(), id + 1) == std::nullopt);
}

TEST_CASE("A row that somebody wrote since it was read is not overwritten")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const auto update = [&](qint64 id, qint64 rev, const char *name) {
        return written(database, [&](TableWriter writer) {
            return writer.update(box(), makeRow(id, rev, QString::fromLatin1(name), 1));
        });
    };
    const auto first = inserted(database, makeRow(0, 0, QStringLiteral("a"), 1));
    REQUIRE(first);
    const qint64 id = first->value(QLatin1String("id")).toInteger();
    REQUIRE(update(id, 1, "b"));
    const auto late = update(id, 1, "c");
    REQUIRE(failedWith(late, ErrorCode::Conflict));
    CHECK(late.error().detail == QStringLiteral("box:%1").arg(id));
    CHECK(failedWith(update(id + 1, 1, "d"), ErrorCode::Conflict));
    const auto row = selectRow(*database.connection, box(), id);
    REQUIRE(row);
    CHECK(row->at(2).toString() == QStringLiteral("b"));
}

TEST_CASE("A row with a wrong number or kind of values is refused")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    CHECK(failedWith(inserted(database, makeRow(0, 0, QStringLiteral("a"))), ErrorCode::DatabaseFailed));
    CHECK(failedWith(inserted(database, makeRow(0, 0, 5, 5)), ErrorCode::DatabaseFailed));
    CHECK(failedWith(inserted(database, makeRow(0, 0, std::optional<QString>(), 5)), ErrorCode::DatabaseFailed));
    CHECK(database.countBoxes() == 0);
}

TEST_CASE("New ids begin above explicit ones")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const auto raised = written(database, [&](TableWriter writer) {
        Image image = writer.insert(box(), makeRow(41, 7, QStringLiteral("rebuilt"), 1));
        writer.raiseIdentity(box());
        return image;
    });
    INFO(reason(raised));
    REQUIRE(raised);
    CHECK(raised->value(QLatin1String("rev")).toInteger() == 7);
    const auto next = inserted(database, makeRow(0, 0, QStringLiteral("new"), 1));
    REQUIRE(next);
    CHECK(next->value(QLatin1String("id")).toInteger() == 42);
}

TEST_CASE("Every row of a large table comes once, in the order of ids")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    constexpr int count = 2000; // two full pages and an empty one
    const auto filled = transact(*database.connection, [&]() -> Result<void> {
        for (int i = 0; i < count; ++i)
            database.connection->change("insert into box(rev, name, size) values (1, ?, ?)", QString::number(i), i);
        return {};
    });
    REQUIRE(filled);
    qint64 last = 0;
    int seen = 0;
    const auto walked = reading(*database.connection, [&]() -> Result<void> {
        forEachRow(*database.connection, box(), [&](const Row &row) {
            const qint64 id = row.at(0).toLongLong();
            const auto again = selectRow(*database.connection, box(), id); // other statements may run beside it
            if (id > last && again == row)
                ++seen;
            last = id;
        });
        return {};
    });
    INFO(reason(walked));
    CHECK(walked);
    CHECK(seen == count);
}

TEST_CASE("An image from before a column existed gets the column's declared value")
{
    const Image old{{QStringLiteral("id"), 1},
                    {QStringLiteral("rev"), 1},
                    {QStringLiteral("name"), QStringLiteral("a")},
                    {QStringLiteral("size"), QJsonValue::Null}};
    const auto row = rowFromImage(newerBox(), old);
    REQUIRE(row);
    CHECK(row->at(4) == bound(QStringLiteral("grey")));
    CHECK(row->at(5).isNull());
}

TEST_CASE("An image with a missing or wrong member is refused by its column's name, never filled with a guess")
{
    const Image good{{QStringLiteral("id"), 1},
                     {QStringLiteral("rev"), 1},
                     {QStringLiteral("name"), QStringLiteral("a")},
                     {QStringLiteral("size"), 4}};
    REQUIRE(rowFromImage(box(), good));
    const auto with = [&good](const char *name, const QJsonValue &value) {
        Image image = good;
        image.insert(QLatin1String(name), value); // Undefined removes
        return rowFromImage(box(), image);
    };
    CHECK(with("name", QJsonValue::Undefined) == refuse(ErrorCode::BadFile, QStringLiteral("box.name")));
    CHECK(with("name", QJsonValue::Null) == refuse(ErrorCode::BadFile, QStringLiteral("box.name")));
    CHECK(with("name", 5) == refuse(ErrorCode::BadFile, QStringLiteral("box.name")));
    CHECK(with("size", QJsonValue::Undefined) == refuse(ErrorCode::BadFile, QStringLiteral("box.size")));
    CHECK(with("size", 1.5) == refuse(ErrorCode::BadFile, QStringLiteral("box.size")));
    CHECK(with("rev", QStringLiteral("1")) == refuse(ErrorCode::BadFile, QStringLiteral("box.rev")));
    CHECK(with("size", true) == refuse(ErrorCode::BadFile, QStringLiteral("box.size")));
    CHECK(with("future", 1) == *rowFromImage(box(), good));
}
