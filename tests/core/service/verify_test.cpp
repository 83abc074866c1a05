// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is changed behind the program's back is found, and named.
#include "core/service/actrunner.h"
#include "core/storage/journalstore.h"
#include "core/storage/tables.h"
#include "tests/core/service/testoffice.h"

#include <QFile>

using namespace loket;
using namespace loket::test;

namespace {

/// An office with two stations, a finished visit, a waiting one with a note, an outage, and a connection that keeps no
/// rule.
class TamperedOffice
{
public:
    TamperedOffice() : test(storage::Backend::Sqlite)
    {
        auto &queue = test.office->queue();
        finished = test.take("KK").ticket.id;
        must(queue.callNext(test.at(0)));
        test.clock.advance(10 * secondMs);
        must(queue.start(test.at(0), finished));
        must(queue.noteInterest(test.at(0), finished));
        test.clock.advance(minuteMs);
        rules::LegResult lacks{must(test.office->visit(finished)).legs.front().id, LegOutcome::Incomplete};
        lacks.file.list = CheckList{{}, {{QStringLiteral("Surat nikah")}}};
        must(queue.finish(test.at(0), finished, {lacks}));
        const Visit later = test.take("KK");
        must(queue.call(test.at(0), later.ticket.id, QStringLiteral("short")));
        must(queue.start(test.at(0), later.ticket.id));
        rules::LegResult accepted{later.legs.front().id, LegOutcome::Accepted};
        accepted.file.promised = must(OfficeDay::fromText(QStringLiteral("2026-11-30")));
        const Visit promised = must(queue.finish(test.at(0), later.ticket.id, {accepted}));
        must(test.office->applications().pause(test.at(0), *promised.legs.front().application,
                                               QStringLiteral("blank_stock")));
        ServiceStandard standard = test.office->catalogue().standards.front();
        standard.components = {{0,
                                0,
                                QStringLiteral("procedure"),
                                QStringLiteral("Ambil nomor, tunggu dipanggil."),
                                {},
                                ComponentStatus::Verified}};
        must(test.office->setup().setStandard(test.at(0), standard));
        waiting = test.take("AKTA").ticket.id;
        must(queue.setNote(test.at(0), waiting, QStringLiteral("surat kurang")));
        must(queue.turnAway(test.at(0), test.service("KK"), 2, QStringLiteral("quota")));
        must(test.office->incidents().note(test.at(0),
                                           {finished, QStringLiteral("shouting"), {}, QStringLiteral("calmed")}));
        must(queue.catchUp(test.at(0), test.office->today(), test.service("KK"), 3, LegOutcome::Done,
                           QStringLiteral("power")));
        must(test.office->setup().setCounterServices(test.at(1), test.counter(1), {test.service("AKTA")}));
        HoursProfile hours;
        hours.name = QStringLiteral("Senin-Jumat");
        hours.weekdays = {1, 2, 3, 4, 5};
        hours.validFrom = QStringLiteral("2020-01-01");
        hours.service = {{480, 960}};
        auto &calendar = test.office->hours();
        must(calendar.setProfile(test.at(0), hours));
        must(calendar.setQuota(test.at(0), {0, 0, 1, test.service("KK"), 40}));
        must(calendar.setHoliday(test.at(0), {0, 0, QStringLiteral("2026-12-25"), QStringLiteral("Natal"), {}}));
        must(calendar.stopNumbers(test.at(0), test.service("KK"), QStringLiteral("quota")));
        must(calendar.startNumbersAt(test.at(0), test.service("AKTA"), 30));
        must(test.office->counters().beginOutage(test.at(0), {}, QStringLiteral("power"), test.clock.now()));
        PaperSetting paper = test.office->catalogue().paperSetting(test.counter(0), PaperKind::Receipt);
        paper.printer = QStringLiteral("raw:127.0.0.1:9100");
        must(test.office->printing().setPaper(test.at(0), paper));
        must(test.office->printing().print(test.at(0), {PaperKind::Receipt, subjectOf(finished)}));
        FiledComplaint report;
        report.originalNumber = QStringLiteral("17");
        report.classCode = QStringLiteral("PLAIN");
        report.channelCode = QStringLiteral("COUNTER");
        report.statement = QStringLiteral("Menunggu dua jam.");
        report.receivedAt = test.clock.now();
        must(test.office->complaints().import(test.at(0), report));
        ComplaintReport told;
        told.classCode = report.classCode;
        told.channel = report.channelCode;
        told.anonymous = true;
        told.statement = report.statement;
        told.noHopeSaid = true;
        told.forms = {QStringLiteral("PB")};
        told.subjects.unit = true;
        told.readBack = true;
        told.settledOnSpot = true; // so that deadlines have been judged
        told.answer = QStringLiteral("Sudah dipanggil.");
        told.complainantAgrees = true;
        must(test.office->complaints().receive(test.at(0), told));
        must(test.office->unitKey().renew(test.at(0)));
        const auto other = must(
            Office::open(test.address, test.clock, QStringLiteral("loket-2"), QStringLiteral("counter")));
        must(other->queue().setPersons({{other->station(), test.counter(1), {}}}, waiting, 3));
        must(queue.setPersons(test.at(0), waiting, 4));

        connection = test.place.open();
        connection->execute(QStringLiteral("pragma foreign_keys = off"));
        connection->execute(QStringLiteral("pragma ignore_check_constraints = on"));
        connection->execute(QStringLiteral("drop trigger journal_no_update"));
        connection->execute(QStringLiteral("drop trigger journal_no_delete"));
    }

    void change(const QString &sql) { connection->execute(sql); }
    void change(const char *sql) { change(QString::fromLatin1(sql)); }

    [[nodiscard]] Result<VerifyReport> verified(const std::vector<ChainHead> &expected = {}) const
    {
        return verify(test.address, expected);
    }

    [[nodiscard]] std::vector<Entry> entries(StationId station) const
    {
        return must(storage::reading(*connection, [&]() -> Result<std::vector<Entry>> {
            std::vector<Entry> all;
            storage::JournalStore(*connection).forEach(station, [&](const Entry &entry) { all.push_back(entry); });
            return all;
        }));
    }
    [[nodiscard]] std::vector<ChainHead> heads() const
    {
        return must(storage::reading(*connection, [&]() -> Result<std::vector<ChainHead>> {
            return storage::JournalStore(*connection).heads();
        }));
    }

    TestOffice test;
    std::unique_ptr<storage::Connection> connection;
    TicketId finished;
    TicketId waiting;
};

/// Reported with this code, and its detail begins with `names`.
void checkReported(const Result<VerifyReport> &result, ErrorCode code, const QString &names)
{
    INFO(reason(result));
    CHECK(failedWith(result, code));
    if (!result)
        CHECK(result.error().detail.left(names.size()) == names);
}

QString sqlText(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

QString sqlValue(const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("null");
    return value.typeId() == QMetaType::QString ? sqlText(value.toString()) : value.toString();
}

/// The value with one byte flipped.
QVariant flippedByte(const QVariant &value)
{
    if (value.isNull())
        return 257;
    if (value.typeId() != QMetaType::QString)
        return value.toLongLong() ^ 0x100;
    QString text = value.toString();
    if (text.isEmpty())
        return QStringLiteral("x");
    const auto at = text.size() / 2;
    text[at] = QChar(text[at].unicode() ^ 1);
    return text;
}

/// The values of a table's rows in the order of its declaration, each with its rowid in front.
std::vector<storage::Row> rowsWithRowid(storage::Connection &connection, const storage::Table &table)
{
    return must(storage::reading(connection, [&]() -> Result<std::vector<storage::Row>> {
        std::vector<storage::Row> all;
        for (auto rows = connection.select(table, "order by rowid"); rows.next();) {
            storage::Row row;
            for (int i = 0; i < static_cast<int>(table.columns().size()); ++i) {
                const bool isText = table.columns()[static_cast<std::size_t>(i)].type == storage::ColumnType::Text;
                row.append(rows.isNull(i) ? QVariant() : isText ? QVariant(rows.text(i)) : QVariant(rows.integer(i)));
            }
            all.push_back(std::move(row));
        }
        return all;
    }));
}

} // namespace

TEST_CASE("A flipped byte in any column of any journal row is found and the entry named")
{
    TamperedOffice office;
    must(office.verified());
    const auto &table = storage::tables::journal();
    const auto rows = rowsWithRowid(*office.connection, table);
    REQUIRE(rows.size() > 15);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString station = rows[i][0].toString();
        const QString seq = rows[i][1].toString();
        for (std::size_t column = 0; column < table.columns().size(); ++column) {
            const QString name = QString::fromLatin1(table.columns()[column].name);
            INFO("entry " << station.toStdString() << ":" << seq.toStdString() << " " << name.toStdString());
            const auto set = [&](const QVariant &value) {
                office.change(QStringLiteral("update journal set %1 = %2 where rowid = %3")
                                  .arg(name, sqlValue(value))
                                  .arg(i + 1));
            };
            const QVariant value = rows[i][static_cast<int>(column)];
            set(flippedByte(value));
            // An entry that was moved to another chain is missing in its own, or does not fit into the other one.
            checkReported(office.verified(), ErrorCode::ChainBroken,
                          name == QLatin1String("station") ? QString()
                                                           : station + QLatin1Char(' ') + seq + QLatin1Char(' '));
            set(value);
        }
    }
    must(office.verified());
}

TEST_CASE("A changed row of any journalled table is found and named with its entry")
{
    TamperedOffice office;
    for (const storage::Table *table : storage::tables::all()) {
        if (table->kind() != storage::TableKind::Journalled)
            continue;
        const auto rows = rowsWithRowid(*office.connection, *table);
        INFO(table->name().toStdString());
        REQUIRE(!rows.empty());
        const storage::Row &row = rows.back();
        for (std::size_t column = 1; column < table->columns().size(); ++column) {
            const QString name = QString::fromLatin1(table->columns()[column].name);
            INFO(name.toStdString());
            const auto set = [&](const QVariant &value) {
                office.change(QStringLiteral("update %1 set \"%2\" = %3 where id = %4")
                                  .arg(table->name(), name, sqlValue(value), row[0].toString()));
            };
            set(flippedByte(row[static_cast<int>(column)]));
            const auto result = office.verified();
            INFO(reason(result));
            REQUIRE(!result);
            // A value that the schema forbids is damage of the file; SQLite names the table then.
            if (result.error().code == ErrorCode::Damaged)
                CHECK(result.error().detail.contains(table->name()));
            else
                checkReported(result, ErrorCode::RowsDiffer,
                              QStringLiteral("%1 %2 ").arg(table->name(), row[0].toString()));
            set(row[static_cast<int>(column)]);
        }
    }
    must(office.verified());
}

TEST_CASE("Changed visits name the entry that tells otherwise")
{
    TamperedOffice office;
    const QString finished = QString::number(office.finished.value());
    const auto entries = office.entries(StationId(1));
    const auto finish = std::find_if(entries.begin(), entries.end(),
                                     [](const Entry &entry) { return entry.kind == QLatin1String("finish"); });
    REQUIRE(finish != entries.end());
    const QString entry = QStringLiteral("1:%1").arg(finish->seq);
    SECTION("ticket")
    {
        office.change("update ticket set taken_at = taken_at - 60000 where state = 'finished'");
        checkReported(office.verified(), ErrorCode::RowsDiffer, QStringLiteral("ticket %1 %2").arg(finished, entry));
    }
    SECTION("leg")
    {
        office.change("update leg set outcome = 'refused' where id = 1");
        checkReported(office.verified(), ErrorCode::RowsDiffer, QStringLiteral("leg 1 %1").arg(entry));
    }
    SECTION("span")
    {
        office.change("update span set ended_at = ended_at - 1");
        checkReported(office.verified(), ErrorCode::RowsDiffer, QStringLiteral("span 1 %1").arg(entry));
    }
    SECTION("a row is gone")
    {
        office.change("delete from span");
        checkReported(office.verified(), ErrorCode::RowsDiffer, QStringLiteral("span 1 %1").arg(entry));
    }
    SECTION("a row is too much")
    {
        office.change("insert into span(rev, ticket, leg, counter, staff, started_at, ended_at, why) "
                      "select rev, ticket, leg, counter, staff, started_at, ended_at, why from span");
        checkReported(office.verified(), ErrorCode::RowsDiffer, QStringLiteral("span 3 -"));
    }
}

TEST_CASE("A deleted last entry is found by the rows, by the head, or by a head that was noted")
{
    TamperedOffice office;
    const auto noted = office.heads();
    must(office.verified(noted));
    const Entry last = office.entries(StationId(1)).back();
    const Entry beforeLast = office.entries(StationId(1))[static_cast<std::size_t>(last.seq - 2)];
    const auto deleteLast = [&]() {
        office.change(QStringLiteral("delete from journal where station = 1 and seq = %1").arg(last.seq));
    };
    const auto repairHead = [&]() {
        office.change(QStringLiteral("update station_head set seq = %1, hash = '%2', at = %3 where station = 1")
                          .arg(beforeLast.seq)
                          .arg(QString::fromLatin1(beforeLast.hash))
                          .arg(beforeLast.at.millis()));
    };
    SECTION("its rows tell of it")
    {
        deleteLast();
        checkReported(office.verified(), ErrorCode::RowsDiffer,
                      QStringLiteral("ticket %1 ").arg(office.waiting.value()));
        checkReported(office.verified(noted), ErrorCode::HeadMissing, QStringLiteral("1:%1").arg(last.seq));
    }
    SECTION("rows put back, the head tells of it")
    {
        deleteLast();
        office.change(
            QStringLiteral("update ticket set persons = 3, rev = rev - 1 where id = %1").arg(office.waiting.value()));
        checkReported(office.verified(), ErrorCode::RowsDiffer, QStringLiteral("station_head 1 1:%1").arg(last.seq));
    }
    SECTION("rows and head put back, only the noted head tells of it")
    {
        deleteLast();
        office.change(
            QStringLiteral("update ticket set persons = 3, rev = rev - 1 where id = %1").arg(office.waiting.value()));
        repairHead();
        must(office.verified());
        checkReported(office.verified(noted), ErrorCode::HeadMissing, QStringLiteral("1:%1").arg(last.seq));
        must(office.verified({{StationId(1), beforeLast.seq, beforeLast.hash}}));
    }
    SECTION("a whole chain is gone")
    {
        office.change("delete from journal where station = 2");
        office.change("delete from station_head where station = 2");
        checkReported(office.verified(), ErrorCode::RowsDiffer, QStringLiteral("station 2 -"));
        checkReported(office.verified(noted), ErrorCode::HeadMissing, QStringLiteral("2:"));
    }
    SECTION("one in the middle")
    {
        office.change("delete from journal where station = 1 and seq = 5");
        checkReported(office.verified(), ErrorCode::ChainBroken, QStringLiteral("1 5 gap"));
    }
    SECTION("the first")
    {
        office.change("delete from journal where station = 1 and seq = 1");
        checkReported(office.verified(), ErrorCode::ChainBroken, QStringLiteral("1 1 gap"));
    }
    SECTION("all of them")
    {
        office.change("delete from journal");
        CHECK_FALSE(office.verified());
    }
}

TEST_CASE("Swapped and rewritten entries are found")
{
    TamperedOffice office;
    const auto noted = office.heads();
    SECTION("swapped")
    {
        office.change("update journal set seq = 1000 where station = 1 and seq = 5");
        office.change("update journal set seq = 5 where station = 1 and seq = 6");
        office.change("update journal set seq = 6 where station = 1 and seq = 1000");
        checkReported(office.verified(), ErrorCode::ChainBroken, QStringLiteral("1 5 prev"));
    }
    SECTION("rewritten with a hash that fits")
    {
        Entry last = office.entries(StationId(1)).back();
        last.payload.replace("\"persons\":4", "\"persons\":9");
        const QString hash = QString::fromLatin1(hashOf(last));
        office.change(QStringLiteral("update journal set payload = %1, hash = '%2' where station = 1 and seq = %3")
                          .arg(sqlText(QString::fromUtf8(last.payload)), hash)
                          .arg(last.seq));
        office.change(QStringLiteral("update station_head set hash = '%1' where station = 1").arg(hash));
        checkReported(office.verified(), ErrorCode::RowsDiffer,
                      QStringLiteral("ticket %1 1:%2").arg(office.waiting.value()).arg(last.seq));
        // With the row rewritten too, only who noted the head can tell.
        office.change(QStringLiteral("update ticket set persons = 9 where id = %1").arg(office.waiting.value()));
        must(office.verified());
        checkReported(office.verified(noted), ErrorCode::HeadMissing, QStringLiteral("1:%1").arg(last.seq));
    }
}

TEST_CASE("Changed notes are found by their digest")
{
    TamperedOffice office;
    const QString name = QStringLiteral("note %1 ").arg(office.waiting.value());
    SECTION("body")
    {
        office.change("update note set body = 'surat lengkap'");
    }
    SECTION("salt")
    {
        office.change("update note set salt = '00000000000000000000000000000000'");
    }
    SECTION("gone")
    {
        office.change("delete from note");
    }
    SECTION("given to another number")
    {
        office.change(QStringLiteral("update note set ticket = %1").arg(office.finished.value()));
    }
    checkReported(office.verified(), ErrorCode::RowsDiffer, name);
}

TEST_CASE("A note that no act wrote is found")
{
    TamperedOffice office;
    office.change(QStringLiteral("insert into note select %1, salt, body from note").arg(office.finished.value()));
    checkReported(office.verified(), ErrorCode::RowsDiffer, QStringLiteral("note %1 -").arg(office.finished.value()));
}

TEST_CASE("Changed number counters and heads are found")
{
    struct Change {
        const char *sql;
        const char *found;
    };
    const auto change = GENERATE(
        Change{"update number_counter set last = last + 1 where letter = 'A'", "number_counter 2026-11-25A -"},
        Change{"delete from number_counter where letter = 'B'", "number_counter 2026-11-25B -"},
        Change{"insert into number_counter values ('2026-11-26', 'A', 1)", "number_counter 2026-11-26A -"},
        Change{"update station_head set hash = replace(hash, substr(hash, 1, 1), 'x') where station = 2",
               "station_head 2 "},
        Change{"update station_head set at = at + 1 where station = 2", "station_head 2 "}, // the clock's lower bound
        Change{"delete from station_head where station = 2", "station_head 2 "});
    INFO(change.sql);
    TamperedOffice office;
    office.change(change.sql);
    checkReported(office.verified(), ErrorCode::RowsDiffer, QLatin1String(change.found));
}

TEST_CASE("A byte flipped in the file itself is found")
{
    TamperedOffice office;
    const Entry entry = office.entries(StationId(1))[6];
    office.connection->execute(QStringLiteral("pragma wal_checkpoint(truncate)"));
    office.connection.reset();
    office.test.office.reset();
    QFile file(office.test.place.address().path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    int found = 0;
    for (auto at = bytes.indexOf(entry.act.toUtf8()); at >= 0; at = bytes.indexOf(entry.act.toUtf8(), at + 1)) {
        ++found;
        const auto flip = [&](char byte) {
            REQUIRE(file.seek(at + 3));
            REQUIRE(file.write(&byte, 1) == 1);
            REQUIRE(file.flush());
        };
        flip(static_cast<char>(bytes[at + 3] ^ 1));
        const auto result = office.verified();
        INFO(reason(result));
        CHECK((failedWith(result, ErrorCode::Damaged) || failedWith(result, ErrorCode::ChainBroken)));
        flip(bytes[at + 3]);
    }
    CHECK(found >= 2); // the row and its index
    must(office.verified());
}

TEST_CASE("The database refuses to change or delete journal entries")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    test.take("KK");
    const auto connection = test.place.open();
    CHECK_THROWS_AS(connection->execute(QStringLiteral("update journal set kind = 'x'")), storage::SqlError);
    CHECK_THROWS_AS(connection->execute(QStringLiteral("update journal set at = at where seq = 1")), storage::SqlError);
    CHECK_THROWS_AS(connection->execute(QStringLiteral("delete from journal")), storage::SqlError);
    CHECK_THROWS_AS(connection->execute(QStringLiteral("delete from journal where seq = 3")), storage::SqlError);
    if (backend == storage::Backend::Postgres)
        CHECK_THROWS_AS(connection->execute(QStringLiteral("truncate journal")), storage::SqlError);
    must(verify(test.address));
}
