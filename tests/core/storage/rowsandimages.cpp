// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/canonicaljson.h"
#include "core/storage/tablewriter.h"
#include "tests/core/storage/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// The image of the one row that is written.
template<class Write>
Result<Image> written(TestDatabase &database, Write write)
{
    return transact(*database.connection, [&]() -> Result<Image> {
        RowImages images;
        write(TableWriter(*database.connection, images));
        const QJsonObject tables = QJsonDocument::fromJson(images.text()).object();
        CHECK(tables.keys() == QStringList{QStringLiteral("box")});
        return tables.value(QLatin1String("box")).toArray().at(0).toObject();
    });
}

Result<Image> inserted(TestDatabase &database, const Row &row)
{
    return written(database, [&](TableWriter writer) { writer.insert(box(), row); });
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
        writer.update(box(), makeRow(id, 1, QStringLiteral("b"), std::optional<qint64>()));
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

TEST_CASE("Only what differs from the row as it was read is written, the image is whole all the same")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const auto first = inserted(database, makeRow(0, 0, QStringLiteral("a"), 1));
    REQUIRE(first);
    const qint64 id = first->value(QLatin1String("id")).toInteger();
    const Row before = makeRow(id, 1, QStringLiteral("a"), 1);
    // Somebody who does not keep to the rules: what we do not write stays as he left it, and verify will find it.
    REQUIRE(transact(*database.connection, [&]() -> Result<void> {
        database.connection->change("update box set name = 'strange' where id = ?", id);
        return {};
    }));
    const auto updated = written(database, [&](TableWriter writer) {
        writer.update(box(), makeRow(id, 1, QStringLiteral("a"), std::optional<qint64>()), before);
    });
    INFO(reason(updated));
    REQUIRE(updated);
    CHECK(*updated
          == Image{{QStringLiteral("id"), id},
                   {QStringLiteral("rev"), 2},
                   {QStringLiteral("name"), QStringLiteral("a")},
                   {QStringLiteral("size"), QJsonValue::Null}});
    CHECK(selectRow(*database.connection, box(), id)
          == makeRow(id, 2, QStringLiteral("strange"), std::optional<qint64>()));

    // A row that has not changed at all gets its new rev.
    const Row same = makeRow(id, 2, QStringLiteral("strange"), std::optional<qint64>());
    REQUIRE(written(database, [&](TableWriter writer) { writer.update(box(), same, same); }));
    CHECK(selectRow(*database.connection, box(), id)->at(1) == bound(3));
}

TEST_CASE("Row images are canonical JSON, whatever stands in them")
{
    for (const auto &name : {QString(), QStringLiteral("a \"b\" \\ /"), QStringLiteral("\t\n\r\b\f\x01\x1f\x7f"),
                             QStringLiteral("Ñ – 漢 😀")}) {
        const Row row = makeRow(std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), name,
                                std::optional<qint64>());
        RowImages images;
        CHECK(images.text() == "{}");
        images.add(newerBox(), Row(row) << bound(QStringLiteral("grey")) << QVariant());
        images.add(box(), row);
        const QJsonArray rows{imageOf(newerBox(), Row(row) << bound(QStringLiteral("grey")) << QVariant()),
                              imageOf(box(), row)};
        CHECK(images.text() == canonicalJson({{QStringLiteral("box"), rows}}));
    }
}

TEST_CASE("A row that somebody wrote since it was read is not overwritten")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const auto update = [&](qint64 id, qint64 rev, const char *name) {
        return written(database, [&](TableWriter writer) {
            writer.update(box(), makeRow(id, rev, QString::fromLatin1(name), 1));
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
        writer.insert(box(), makeRow(41, 7, QStringLiteral("rebuilt"), 1));
        raiseIdentity(*database.connection, box());
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
