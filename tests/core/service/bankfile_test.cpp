// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankfile.h"
#include "core/service/replayplan.h"
#include "tests/core/service/bankdata.h"
#include "tests/support/catchqt.h"

#include <QFile>
#include <QTemporaryDir>

#include <zlib.h>

using namespace loket;
using namespace loket::test;

namespace {

BankFile bankOf(const QList<QByteArray> &lines)
{
    const auto file = BankFile::fromBytes(bankText(lines));
    REQUIRE(file);
    return *file;
}

constexpr Millis hms(int hour, int minute, int second)
{
    return ((hour * 60 + minute) * 60 + second) * secondMs;
}

} // namespace

TEST_CASE("Each kind of row becomes what the data set's description says")
{
    const auto file = bankOf({
        bankLine("PS", "990201", "8:40:00", "8:42:18\t8:42:23\t5", "AGENT", "8:42:22\t8:44:22\t120", "DORIT", "2"),
        bankLine("NW", "990201", "7:02:47", noTime, "AGENT", "7:02:55\t7:05:41\t166", "DORIT"),
        bankLine("PS", "990201", "8:09:22", "8:09:22\t8:09:27\t5", "HANG", noTime, "NO_SERVER"),
        bankLine("PS", "990201", "8:10:00", "8:10:00\t8:10:09\t9", "PHANTOM", "8:10:00\t8:11:00\t60", "NO_SERVER"),
        bankLine("PS", "990201", "8:11:00", noTime, "HANG", noTime, "NO_SERVER"),
        bankLine("PS", "990201", "8:12:00", "8:12:00\t8:12:10\t10", "AGENT", noTime, "NO_SERVER"),
    });
    CHECK(file.rows == 6);
    CHECK(file.withoutNumber == 1);
    CHECK(file.rejects.empty());
    REQUIRE(file.visits.size() == 5);

    const auto &queued = file.visits[0];
    CHECK(queued.line == 2);
    CHECK(queued.kind == BankVisit::Kind::Served);
    CHECK(queued.priority);
    CHECK(queued.taken == hms(8, 42, 18));
    CHECK(queued.called == hms(8, 42, 23));
    CHECK(queued.started == hms(8, 42, 23)); // moved by a second, as a whole
    CHECK(queued.ended == hms(8, 44, 23));
    const auto &walkIn = file.visits[1];
    CHECK(walkIn.kind == BankVisit::Kind::WalkIn);
    CHECK(walkIn.started == hms(7, 2, 55));
    CHECK(walkIn.ended - walkIn.started == 166 * secondMs);
    CHECK(file.visits[2].kind == BankVisit::Kind::Left);
    CHECK(file.visits[2].called == hms(8, 9, 27));
    CHECK(file.visits[3].kind == BankVisit::Kind::Absent);
    CHECK(file.visits[4].inaccurate);
    CHECK(file.visits[4].started == file.visits[4].ended);
}

TEST_CASE("What ends before it begins runs across midnight")
{
    const auto file = bankOf({
        bankLine("PS", "990228", "23:59:30", "23:59:35\t0:00:20\t45", "AGENT", "0:00:19\t0:10:19\t600", "ELI"),
        bankLine("PS", "990228", "23:59:54", noTime, "AGENT", "0:00:26\t0:01:33\t67", "AVNI"),
        bankLine("PS", "990228", "23:59:54", noTime, "AGENT", "23:59:58\t0:00:00\t2", "AVNI"),
    });
    CHECK(file.rejects.empty());
    CHECK(file.visits[0].called == hms(24, 0, 20));
    CHECK(file.visits[0].ended == hms(24, 10, 20));
    CHECK(file.visits[1].started == hms(24, 0, 26));
    CHECK(file.visits[2].ended == hms(24, 0, 0));
}

TEST_CASE("A well-formed row that no counter could produce is rejected with its line and reason")
{
    const QByteArray served("8:42:22\t8:44:22\t120");
    const auto file = bankOf({
        bankLine("PS", "990201", "8:40:00", noTime, "LOST", served, "ELI"),
        bankLine("PS", "990201", "8:40:00", noTime, "AGENT", "8:42:22\t8:42:12\t-10", "ELI"),
        bankLine("PS", "990201", "8:40:00", noTime, "AGENT", "8:42:22\t8:44:22\t121", "ELI"),
        bankLine("PS", "990201", "8:40:00", "8:42:18\t8:42:23\t6", "HANG", noTime, "NO_SERVER"),
        bankLine("PS", "990201", "8:40:00", noTime, "PHANTOM", noTime, "NO_SERVER"),
        bankLine("PS", "990201", "8:40:00", noTime, "AGENT", "6:42:22\t6:44:22\t120", "ELI"),
        bankLine("PS", "990201", "8:40:00", noTime, "AGENT", served, "ELI", "3"),
        bankLine("PS", "990201", "8:40:00", noTime, "AGENT", served, "ELI", "2"),
    });
    CHECK(file.visits.size() == 1);
    REQUIRE(file.rejects.size() == 7);
    CHECK(file.rows == qint64(file.visits.size() + file.rejects.size()) + file.withoutNumber);
    for (std::size_t i = 0; i < file.rejects.size(); ++i) {
        CHECK(file.rejects[i].line == int(i) + 2);
        CHECK_FALSE(file.rejects[i].reason.isEmpty());
    }
    const QByteArray text = file.rejectText();
    CHECK(text.contains("2\tunknown outcome\tAA0101"));
    CHECK(text.count('\n') == 8);
}

TEST_CASE("A malformed line refuses the whole file by its number")
{
    const QByteArray good = bankLine("PS", "990201", "8:40:00", noTime, "AGENT", "8:42:22\t8:44:22\t120", "ELI");
    const auto with = [&](const char *from, const QByteArray &to) {
        QByteArray line = good;
        return line.replace(from, to);
    };
    // With each the thing that is wrong: the column's name in the file and what stands there, in no language.
    const std::vector<std::pair<QByteArray, const char *>> broken{
        {good + "\tmore", R"(18: "more")"},
        {good.left(good.lastIndexOf('\t')), R"(server: "")"},
        {QByteArray(), R"(call_id: "")"},
        {QByteArray("garbage"), R"(call_id: "")"},
        {with("8:42:22", "8:42"), R"(ser_start: "8:42")"},
        {with("8:42:22", "24:42:22"), R"(ser_start: "24:42:22")"},
        {with("8:42:22", "8:60:22"), R"(ser_start: "8:60:22")"},
        {with("8:42:22", "-8:42:22"), R"(ser_start: "-8:42:22")"},
        {with("8:42:22", "8:42:2x"), R"(ser_start: "8:42:2x")"},
        {with("990201", "990229"), R"(date: "990229")"},
        {with("990201", "990230"), R"(date: "990230")"},
        {with("990201", "9902"), R"(date: "9902")"},
        {with("\t120\t", "\t\t"), R"(ser_time: "")"},
        {with("\t120\t", "\tabc\t"), R"(ser_time: "abc")"},
        {with("\tPS\t", "\t\t"), R"(type: "")"},
        {with("ELI", "\xff\xfe"), "server: \"\uFFFD\uFFFD\""},
        {with("ELI", "E\x01I"), "server: \"E\uFFFDI\""},
        {with("ELI", QByteArray(5000, 'x')), "server: \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u2026\""},
        {with("ELI", ""), R"(server: "")"},
        {with("\t0\tPS", "\tx\tPS"), R"(priority: "x")"},
    };
    for (const auto &[line, what] : broken) {
        INFO(line.toStdString());
        const auto file = BankFile::fromBytes(bankText({good, good, line, good}));
        REQUIRE_FALSE(file);
        CHECK(file.error().code == ErrorCode::BadLine);
        CHECK(file.error().detail == QStringLiteral("4 (%1)").arg(QString::fromUtf8(what)));
    }
    const std::vector<std::pair<QByteArray, const char *>> headers{
        {QByteArray(), R"(1 (vru+line: ""))"},
        {QByteArray("\n"), R"(1 (vru+line: ""))"},
        {good, R"(1 (vru+line: "AA0101"))"},
        {bankHeader.left(20), R"(1 (customer_id: "cus"))"},
        {QByteArray(bankHeader).replace("date", "tanggal"), R"(1 (date: "tanggal"))"},
        {bankHeader + "\tmore", R"(1 (18: "more"))"},
    };
    for (const auto &[text, what] : headers) {
        const auto file = BankFile::fromBytes(text);
        REQUIRE_FALSE(file);
        CHECK(file.error().detail == QString::fromUtf8(what));
    }
    CHECK(BankFile::fromBytes(bankHeader)->rows == 0);
}

TEST_CASE("A packed file reads like a plain one, one that was cut off is refused")
{
    const QTemporaryDir folder;
    QList<QByteArray> lines;
    for (int i = 0; i < 200; ++i) {
        const QByteArray second = QByteArray::number(10 + i % 50);
        lines.append(
            bankLine("PS", "990201", "8:40:00", noTime, "AGENT", "8:42:" + second + "\t8:42:" + second + "\t0", "ELI"));
    }
    const QByteArray text = bankText(lines);
    const QString packed = folder.filePath(QStringLiteral("a.gz"));
    gzFile out = gzopen(packed.toLocal8Bit().constData(), "wb");
    REQUIRE(gzwrite(out, text.constData(), static_cast<unsigned int>(text.size())) == text.size());
    REQUIRE(gzclose(out) == Z_OK);
    const QString plain = folder.filePath(QStringLiteral("a.txt"));
    QFile file(plain);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto one = BankFile::read(packed);
    const auto other = BankFile::read(plain);
    REQUIRE(one);
    REQUIRE(other);
    CHECK(one->id == other->id);
    CHECK(one->visits.size() == 200);

    for (const QString &path : {folder.path(), folder.filePath(QStringLiteral("tidak-ada"))}) {
        INFO(path.toStdString());
        CHECK(BankFile::read(path).error() == Error{ErrorCode::FileUnreadable, path});
    }
    // The file is there and may be read: what is wrong is its content.
    for (const int bytes : {12, 8, 1}) {
        INFO(bytes);
        REQUIRE(QFile::resize(packed, QFileInfo(packed).size() - bytes));
        CHECK(BankFile::read(packed).error() == Error{ErrorCode::BadFile, packed});
    }
}

TEST_CASE("Who serves two at once has a second counter, and no counter ever has two")
{
    const auto file = bankOf({
        bankLine("PS", "990201", "8:00:00", noTime, "AGENT", "8:00:00\t8:10:00\t600", "DORIT"),
        bankLine("PS", "990201", "8:05:00", noTime, "AGENT", "8:05:00\t8:06:00\t60", "DORIT"),
        bankLine("PS", "990201", "8:05:30", noTime, "AGENT", "8:05:30\t8:06:30\t60", "DORIT"),
        bankLine("PS", "990201", "8:10:00", noTime, "AGENT", "8:10:00\t8:10:00\t0", "DORIT"),
        bankLine("PS", "990201", "8:10:00", noTime, "AGENT", "8:10:00\t8:11:00\t60", "DORIT"),
    });
    const auto plan = ReplayPlan::of(file, *OfficeZone::fromId(QStringLiteral("Asia/Makassar")));
    CHECK(plan.counters[0] == QStringLiteral("DORIT"));
    CHECK(plan.counters[1] == QStringLiteral("DORIT 2"));
    CHECK(plan.counters[2] == QStringLiteral("DORIT 3"));
    CHECK(plan.counters[3] == QStringLiteral("DORIT"));
    CHECK(plan.counters[4] != QStringLiteral("DORIT"));
    for (std::size_t i = 1; i < plan.events.size(); ++i)
        CHECK(plan.events[i - 1].at <= plan.events[i].at);
}
