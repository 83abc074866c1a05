// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintfile.h"

#include "core/export/csvtext.h"
#include "core/service/dateformat.h"
#include "tests/support/catchqt.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QProcess>
#include <QStringEncoder>

#include <rapidcheck.h>

#include <algorithm>

using namespace loket;
using namespace loket::test;

namespace {

OfficeZone makassar()
{
    return *OfficeZone::fromId(QStringLiteral("Asia/Makassar"));
}

/// Later than every day in these files, where a case says nothing else.
Instant longAfter()
{
    return makassar().startOf(*OfficeDay::fromText(QStringLiteral("2031-01-01")));
}

/// A map of seven columns. `from` -> `to`: a change of its text, to try what is wrong with it.
QByteArray smallMap(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray map(R"({"format": "csv", "separator": ",", "encoding": "detect", "note": "n", "columns": {
        "number": {"column": "no"},
        "received_at": {"column": "masuk", "format": "yyyy-MM-dd HH:mm:ss"},
        "closed_at": {"column": "selesai", "format": "dd/MM/yyyy"},
        "state": {"column": "status", "values": {"Baru": "received", "Selesai": "closed"}},
        "channel": {"column": "kanal", "values": {"WA": "WHATSAPP"}, "otherwise": "OTHER"},
        "class": {"value": "PLAIN"},
        "subject": {"column": "perihal"},
        "statement": {"columns": ["perihal", "isi"], "join": " - "}}})");
    REQUIRE((from.isEmpty() || map.count(from) == 1));
    return from.isEmpty() ? map : map.replace(from, to);
}

const QByteArray smallHeader("no,masuk,selesai,status,kanal,perihal,isi\n");

ComplaintFile readSmall(const QByteArray &rows, const QByteArray &map = smallMap())
{
    const auto file = ComplaintFile::fromBytes(smallHeader + rows, map, makassar(), longAfter());
    INFO((file ? QString() : file.error().detail).toStdString());
    REQUIRE(file);
    CHECK(file->rows == qint64(file->complaints.size() + file->rejects.size()));
    return *file;
}

QString refusal(const QByteArray &content, const QByteArray &map)
{
    const auto file = ComplaintFile::fromBytes(content, map, makassar(), longAfter());
    REQUIRE_FALSE(file);
    CHECK((file.error().code == ErrorCode::BadFile || file.error().code == ErrorCode::UnknownKey));
    return file.error().detail;
}

/// `2 masuk bad_day 31-12`
QStringList rejectsOf(const ComplaintFile &file)
{
    QStringList all;
    for (const auto &reject : file.rejects)
        all << QStringLiteral("%1 %2 %3 %4").arg(reject.line).arg(reject.column, reject.reason, reject.text);
    return all;
}

QString utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.millis(), Qt::UTC).toString(Qt::ISODate);
}

QString utc(const std::optional<Instant> &at)
{
    return at ? utc(*at) : QString();
}

/// Everything that a row became, but its line.
QString fields(const FiledComplaint &one)
{
    return QStringList{one.originalNumber,  one.classCode,     one.channelCode, one.subject,
                       one.statement,       one.answer,        word(one.state), utc(one.receivedAt),
                       utc(one.answeredAt), utc(one.closedAt), utc(one.dueAt),  one.doubts.join(u' ')}
        .join(u'|');
}

QStringList allFields(const ComplaintFile &file)
{
    QStringList all;
    for (const auto &one : file.complaints)
        all << fields(one);
    return all;
}

QByteArray quoted(const QString &cell)
{
    return '"' + QString(cell).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray nycMap()
{
    QFile file(QStringLiteral(LOKET_SOURCE_DIR "/tests/data/nyc311.map.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Complaint file: a row becomes what the map says, in the office's zone")
{
    const auto file = readSmall("A-1,2026-11-23 00:30:00,24/11/2026,Selesai,WA,Kartu,Antre lama\n"
                                "\n"
                                " A-2 ,2026-11-23 23:59:59,,Baru,Faks,,\"kata \"\"kasar\"\",\r\ndua baris\"\r\n"
                                "\r\n"
                                "A-3,2026-02-28 10:00:00,,Baru,WA,Kartu,");
    CHECK(file.encoding == QStringLiteral("utf-8"));
    CHECK(file.rejects.empty());
    CHECK(file.doubts.empty());
    CHECK(file.removed.isEmpty());
    CHECK(allFields(file)
          == QStringList{
              QStringLiteral(
                  "A-1|PLAIN|WHATSAPP|Kartu|Kartu - Antre lama||closed|2026-11-22T16:30:00Z||2026-11-23T16:00:00Z||"),
              QStringLiteral("A-2|PLAIN|OTHER||kata \"kasar\",\ndua baris||received|2026-11-23T15:59:59Z||||"),
              QStringLiteral("A-3|PLAIN|WHATSAPP|Kartu|Kartu||received|2026-02-28T02:00:00Z||||")});
    CHECK(file.complaints[0].line == 2);
    CHECK(file.complaints[1].line == 4);
    CHECK(file.complaints[2].line == 7); // behind a row of two lines and a blank one
}

TEST_CASE("Complaint file: each row that cannot be kept is a reject with line, column, reason and what stands there")
{
    const QByteArray longWord(81, 'x');
    const auto file = readSmall("1,2026-11-23 08:00:00,,Baru,WA,a,b\n"           // 2: kept
                                ",2026-11-23 08:00:00,,Baru,WA,a,b\n"            // 3
                                "2,,,Baru,WA,a,b\n"                              // 4
                                "3,2026-11-23 08:00:00,,,WA,a,b\n"               // 5
                                "4,2026-11-23 08:00:00,,Baru,WA,, \n"            // 6
                                "5,2026-11-31 08:00:00,,Baru,WA,a,b\n"           // 7
                                "6,2026-11-23 8:00:00,,Baru,WA,a,b\n"            // 8
                                "7,2026-11-23 08:00:00,2026-11-24,Baru,WA,a,b\n" // 9
                                "8,2026-11-23 08:00:00,,baru,WA,a,b\n"           // 10
                                "9,2026-11-23 08:00:00,,Baru,WA,a\n"             // 11
                                "10,2026-11-23 08:00:00,,Baru,WA,a,b,\n"         // 12
                                ",,,,,,\n"                                       // 13
                                " \n"                                            // 14: no blank line
                                "1,2026-11-23 09:00:00,,Baru,WA,again,b\n"       // 15
                                "5,2026-11-23 09:00:00,,Baru,WA,again,b\n"       // 16: put right, a reject has no claim
                                + longWord + ",2026-11-23 08:00:00,,Baru,WA,a,b\n" // 17
                                + "11,2026-11-23 08:00:00,,Baru,WA," + QByteArray(201, 'x') + ",b\n"
                                + "12,2026-11-23 08:00:00,,Baru,WA,a," + QByteArray(20'000, 'x') + "\n"
                                + "13,2026-11-23 08:00:00,,Baru,WA,a," + QByteArray(19'996, 'x') + "\n"
                                + "14,2026-11-23 08:00:00,,Baru,WA,a," + QByteArray(1 << 20, 'x') + "\n"
                                + "15,2026-11-23 24:00:00,,Baru,WA,a,b\n" + "16,2026-11-23 08:00:00 ,,Baru,WA,a,b\n");
    const QString dots(QChar(0x2026));
    const QString start = QString(80, u'x') + dots;
    CHECK(rejectsOf(file)
          == QStringList{
              QStringLiteral("3 no missing "), QStringLiteral("4 masuk missing "), QStringLiteral("5 status missing "),
              QStringLiteral("6 perihal+isi missing "), QStringLiteral("7 masuk bad_day 2026-11-31 08:00:00"),
              QStringLiteral("8 masuk bad_day 2026-11-23 8:00:00"), QStringLiteral("9 selesai bad_day 2026-11-24"),
              QStringLiteral("10 status unknown_value baru"), QStringLiteral("11  columns 6/7"),
              QStringLiteral("12  columns 8/7"), QStringLiteral("13 no missing "), QStringLiteral("14  columns 1/7"),
              QStringLiteral("15 no double_number 1"), QStringLiteral("17 no bad_text ") + start,
              QStringLiteral("18 perihal bad_text ") + start,
              QStringLiteral("19 perihal+isi bad_text a - ") + QString(76, u'x') + dots,
              QStringLiteral("21 perihal+isi bad_text a - ") + QString(76, u'x') + dots,
              QStringLiteral("22 masuk bad_day 2026-11-23 24:00:00")});
    REQUIRE(file.complaints.size() == 4);
    CHECK(file.complaints[1].originalNumber == QStringLiteral("5"));
    CHECK(file.complaints[2].statement.size() == 20'000);
    CHECK(file.complaints[3].originalNumber == QStringLiteral("16")); // blanks around a day are nothing
    const QList<QByteArray> lines = file.rejectText().split('\n');
    CHECK(lines.size() == 20);
    CHECK(lines[0] == "line\tcolumn\treason\ttext");
    CHECK(lines[5] == "7\tmasuk\tbad_day\t2026-11-31 08:00:00");
}

TEST_CASE("Complaint file: rows whose state and days disagree are kept as they are and reported")
{
    const QByteArray map(R"({"format": "csv", "encoding": "utf-8", "columns": {"number": {"column": "n"},
        "received_at": {"column": "r", "format": "d/M/yyyy h:mm AP"},
        "closed_at": {"column": "c", "format": "d/M/yyyy h:mm AP"},
        "answered_at": {"column": "a", "format": "d/M/yyyy h:mm AP", "only_with": "t"},
        "due_at": {"column": "d", "format": "d/M/yyyy h:mm AP"},
        "state": {"column": "s"}, "channel": {"value": "EMAIL"}, "class": {"value": "INFO"},
        "statement": {"column": "t"}, "answer": {"column": "t"}}})");
    struct Case {
        const char *row;
        const char *doubts;
    };
    const std::vector<Case> cases{
        {"2/3/2026 9:00 AM,closed,2/3/2026 9:00 AM,2/3/2026 9:00 AM,2/3/2026 9:00 AM", ""},
        {"2/3/2026 9:00 AM,closed,,,", "closed_without_day"},
        {"2/3/2026 9:00 AM,withdrawn,3/3/2026 12:00 PM,,", ""},
        {"2/3/2026 9:00 AM,received,3/3/2026 12:00 AM,,", "day_without_closing"},
        {"2/3/2026 9:00 AM,communicated,2/3/2026 8:59 AM,,", "day_without_closing closed_before_received"},
        {"2/3/2026 9:00 AM,closed,2/3/2026 8:59 AM,2/3/2026 8:58 AM,",
         "closed_before_received answered_before_received"},
        {"2/3/2026 9:00 AM,received,,2/3/2026 12:00 AM,", "answered_before_received"},
        {"2/3/2026 9:00 AM,closed,2/3/2026 12:30 PM,2/3/2026 12:31 PM,", "answered_after_closed"},
        {"2/3/2026 9:00 PM,received,,,2/3/2026 9:00 AM", "due_before_received"},
    };
    QByteArray content("n,r,s,c,a,d,t\n");
    for (std::size_t i = 0; i < cases.size(); ++i)
        content += QByteArray::number(qulonglong(i)) + ',' + cases[i].row + ",teks\n";
    content += "90,2/3/2026 9:00 AM,received,,1/3/2026 9:00 AM,,\n"; // no statement: `missing`
    const auto file = ComplaintFile::fromBytes(content, map, makassar(), longAfter());
    INFO((file ? QString() : file.error().detail).toStdString());
    REQUIRE(file);
    REQUIRE(file->complaints.size() == cases.size());
    QStringList reported;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        INFO(cases[i].row);
        CHECK(file->complaints[i].doubts.join(u' ') == QLatin1String(cases[i].doubts));
        for (const QString &code : file->complaints[i].doubts)
            reported << QStringLiteral("%1\t%2\t%3").arg(i + 2).arg(i).arg(code);
    }
    CHECK(file->doubtText() == "line\tnumber\tcode\n" + reported.join(u'\n').toUtf8() + '\n');
    CHECK(utc(file->complaints[8].receivedAt) == QStringLiteral("2026-03-02T13:00:00Z"));
    CHECK(utc(file->complaints[7].closedAt) == QStringLiteral("2026-03-02T04:30:00Z"));
    CHECK(utc(file->complaints[6].answeredAt) == QStringLiteral("2026-03-01T16:00:00Z"));
}

TEST_CASE("Complaint file: what is said to have happened after the import is kept as it is and reported")
{
    const OfficeZone zone = makassar();
    const QByteArray rows("1,2026-11-23 08:00:00,,Baru,WA,a,b\n" // the import's own moment
                          "2,2026-11-23 08:00:01,,Baru,WA,a,b\n" // a second later
                          "3,2026-11-22 08:00:00,23/11/2026,Selesai,WA,a,b\n"
                          "4,2026-11-22 08:00:00,24/11/2026,Selesai,WA,a,b\n");
    const Instant now = zone.at(*OfficeDay::fromText(QStringLiteral("2026-11-23")), 8 * 60 * minuteMs);
    const auto file = ComplaintFile::fromBytes(smallHeader + rows, smallMap(), zone, now);
    REQUIRE(file);
    CHECK(file->complaints.size() == 4);
    CHECK(file->doubtText() == "line\tnumber\tcode\n3\t2\treceived_to_come\n5\t4\tclosed_to_come\n");
    const QByteArray answered = smallMap("\"closed_at\"", "\"answered_at\"");
    const auto other = ComplaintFile::fromBytes(smallHeader + "4,2026-11-22 08:00:00,24/11/2026,Baru,WA,a,b\n",
                                                answered, zone, now);
    REQUIRE(other);
    CHECK(other->doubtText() == "line\tnumber\tcode\n2\t4\tanswered_to_come\n");
    // A term that is still to come is none.
    const QByteArray due = smallMap("\"closed_at\"", "\"due_at\"");
    const auto open = ComplaintFile::fromBytes(smallHeader + "4,2026-11-22 08:00:00,24/11/2026,Baru,WA,a,b\n", due,
                                               zone, now);
    REQUIRE(open);
    CHECK(open->doubts.empty());
    CHECK(open->id
          == ComplaintFile::fromBytes(smallHeader + "4,2026-11-22 08:00:00,24/11/2026,Baru,WA,a,b\n", due, zone,
                                      longAfter())
                 ->id); // whenever it is imported
}

TEST_CASE("Complaint file: a day is read to the letter of its stated format")
{
    struct Case {
        const char *format;
        const char *text;
        const char *moment; ///< empty = unreadable
    };
    for (const auto &[format, text, moment] : std::vector<Case>{
             {"yyyy-MM-dd'T'HH:mm:ss.zzz", "2024-02-29T23:59:59.999", "2024-02-29T23:59:59.999"},
             {"yyyy-MM-dd'T'HH:mm:ss.zzz", "2024-02-29 23:59:59.999", ""},
             {"yyyy-MM-dd", "2023-02-29", ""},
             {"yyyy-MM-dd", "2023-02-28 ", ""},
             {"yyyy-MM-dd", "2023-02-28 10:00", ""},
             {"yyyy-MM-dd", "0000-00-00", ""},
             {"yyyy-MM-dd", "-023-02-28", ""},
             {"yyyyMMdd HHmm", "20230228 0905", "2023-02-28T09:05:00.000"},
             {"d.M.yyyy H:mm", "1.12.2026 7:05", "2026-12-01T07:05:00.000"},
             {"d.M.yyyy H:mm", "01.12.2026 07:05", "2026-12-01T07:05:00.000"},
             {"d.M.yyyy H:mm", "1.12.2026 7:5", ""},
             {"d.M.yyyy H:mm", "1.12.2026 7:60", ""},
             {"d.M.yyyy hh:mm", "1.12.2026 23:05", "2026-12-01T23:05:00.000"},
             {"MM/dd/yyyy hh:mm:ss AP", "05/27/2024 12:00:00 AM", "2024-05-27T00:00:00.000"},
             {"MM/dd/yyyy hh:mm:ss AP", "05/27/2024 12:00:00 pm", "2024-05-27T12:00:00.000"},
             {"MM/dd/yyyy hh:mm:ss AP", "05/27/2024 11:59:59 PM", "2024-05-27T23:59:59.000"},
             {"MM/dd/yyyy hh:mm:ss AP", "05/27/2024 13:00:00 PM", ""},
             {"MM/dd/yyyy hh:mm:ss AP", "05/27/2024 00:00:00 AM", ""},
             {"MM/dd/yyyy hh:mm:ss AP", "05/27/2024 01:00:00", ""},
             {"MM/dd/yyyy hh:mm:ss AP", "27/05/2024 01:00:00 AM", ""},
         }) {
        INFO(format << ": " << text);
        const auto stated = DateFormat::fromText(QLatin1String(format));
        REQUIRE(stated);
        const auto read = stated->read(QLatin1String(text));
        const QString told = read ? QDateTime(read->date, QTime::fromMSecsSinceStartOfDay(read->msOfDay), Qt::UTC)
                                        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"))
                                  : QString();
        CHECK(told == QLatin1String(moment));
    }
}

TEST_CASE("Complaint file: the same rows in every encoding, or refused with line, column and byte (trial A9)")
{
    const QString header = QStringLiteral("no,masuk,selesai,status,kanal,perihal,isi\r\n");
    const QString plain = header
        + QString::fromUtf8("1,2026-11-23 08:00:00,,Baru,WA,Kartu,\"Buka 8\u201310,\r\nbukan 9\"\r\n"
                            "2,2026-11-23 09:00:00,,Baru,WA,\u00c9,dua\r\n"
                            "3,2026-11-23 10:00:00,,Baru,WA,Kartu,tiga\r\n");
    const auto allOf = [](const QByteArray &content, const QByteArray &encoding) {
        const auto file = ComplaintFile::fromBytes(content, smallMap("detect", encoding), makassar(), longAfter());
        INFO((file ? QString() : file.error().detail).toStdString());
        REQUIRE(file);
        return std::pair(file->encoding, allFields(*file));
    };
    const QByteArray utf8 = plain.toUtf8();
    QByteArray windows = utf8;
    windows.replace("\xE2\x80\x93", "\x96").replace("\xC3\x89", "\xC9");
    const QByteArray little = QStringEncoder(QStringConverter::Utf16LE)(plain);
    const QByteArray big = QStringEncoder(QStringConverter::Utf16BE)(plain);
    const QStringList rows = allOf(utf8, "utf-8").second;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].contains(QString::fromUtf8("Buka 8\u201310,\nbukan 9")));

    struct Case {
        QByteArray content;
        const char *stated;
        const char *encoding;
    };
    for (const auto &[content, stated, encoding] : std::vector<Case>{
             {utf8, "detect", "utf-8"},
             {"\xEF\xBB\xBF" + utf8, "detect", "utf-8"},
             {"\xEF\xBB\xBF" + utf8, "utf-8", "utf-8"},
             {windows, "detect", "windows-1252"},
             {windows, "windows-1252", "windows-1252"},
             {"\xFF\xFE" + little, "detect", "utf-16le"},
             {"\xFF\xFE" + little, "utf-16le", "utf-16le"},
             {little, "utf-16le", "utf-16le"},
             {"\xFE\xFF" + big, "detect", "utf-16be"},
             {big, "utf-16be", "utf-16be"},
         }) {
        INFO(stated << " of " << encoding);
        CHECK(allOf(content, stated) == std::pair(QString::fromLatin1(encoding), rows));
    }

    QByteArray oneBad = utf8;
    oneBad.replace("tiga", "t\xFFga");
    const auto at = [](const QByteArray &content, const char *what) { return QString::number(content.indexOf(what)); };
    const QString bad = QStringLiteral("line 5, column 7 (isi), byte %1: 0xFF, utf-8").arg(at(oneBad, "\xFF"));
    CHECK(refusal(oneBad, smallMap()) == bad);
    CHECK(refusal(oneBad, smallMap("detect", "utf-8")) == bad);
    const QString marked = QStringLiteral("line 5, column 7 (isi), byte %1: 0xFF, utf-8")
                               .arg(oneBad.indexOf('\xFF') + 3);
    CHECK(refusal("\xEF\xBB\xBF" + oneBad, smallMap()) == marked);
    CHECK(refusal(windows, smallMap("detect", "utf-8"))
          == QStringLiteral("line 2, column 7 (isi), byte %1: 0x96, utf-8").arg(at(windows, "\x96")));
    QByteArray second = utf8;
    second.replace("bukan", "buk\xE2\x80n"); // in the second line of a field, cut off
    CHECK(refusal(second, smallMap())
          == QStringLiteral("line 3, column 7 (isi), byte %1: 0xE2, utf-8").arg(at(second, "\xE2\x80n")));
    CHECK(
        refusal(QByteArray(windows).replace("tiga", "t\x81ga"), smallMap())
        == QStringLiteral("line 5, column 7 (isi), byte %1: 0x81, windows-1252").arg(at(windows, "tiga").toInt() + 1));
    CHECK(refusal("\xFF\xFE" + little + 'x', smallMap())
          == QStringLiteral("line 6, column 1 (no), byte %1: 0x78, utf-16le").arg(little.size() + 2));
    CHECK(refusal(QByteArray("n\xFF,"), smallMap("detect", "utf-8"))
          == QStringLiteral("line 1, column 1, byte 1: 0xFF, utf-8"));
    // A mark that contradicts what is stated.
    CHECK(refusal("\xFF\xFE" + little, smallMap("detect", "utf-8"))
          == QStringLiteral("line 1, column 1, byte 0: 0xFF, utf-8"));
    CHECK(refusal("\xEF\xBB\xBF" + utf8, smallMap("detect", "windows-1252"))
          == QStringLiteral("line 1, column 1, byte 0: 0xEF, windows-1252"));
}

TEST_CASE("Complaint file: forms of UTF-8 that are none, and pairs of UTF-16 that are none")
{
    const auto is = [](const QByteArray &text) {
        return ComplaintFile::fromBytes(smallHeader + "1,2026-11-23 08:00:00,,Baru,WA,a," + text + "\n",
                                        smallMap("detect", "utf-8"), makassar(), longAfter())
            .has_value();
    };
    for (const char *good : {"\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF0\x90\x80\x80",
                             "\xF0\x9F\x98\x80", "\xF4\x8F\xBF\xBF"})
        CHECK(is(QByteArray("x") + good));
    for (const char *bad : {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xC2x", "\xE0\x9F\xBF", "\xED\xA0\x80",
                            "\xE2\x82", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF"}) {
        CHECK_FALSE(is(bad));
        CHECK_FALSE(is(QByteArray("x") + bad));
    }
    const auto isPair = [](std::initializer_list<ushort> units) {
        QString text = QString::fromLatin1(smallHeader + "1,2026-11-23 08:00:00,,Baru,WA,a,");
        QByteArray bytes = QStringEncoder(QStringConverter::Utf16LE)(text);
        for (const ushort unit : units)
            bytes.append(char(unit & 0xff)).append(char(unit >> 8));
        return ComplaintFile::fromBytes(bytes, smallMap("detect", "utf-16le"), makassar(), longAfter()).has_value();
    };
    CHECK(isPair({0xd83d, 0xde00}));
    CHECK_FALSE(isPair({0xd83d}));
    CHECK_FALSE(isPair({0xd83d, 'x'}));
    CHECK_FALSE(isPair({0xde00, 0xd83d}));
}

TEST_CASE("Complaint file: hostile text is kept as text, and what could not be kept is named")
{
    const QStringList texts{QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("<script>alert(1)</script><b>"),
                            QString::fromUtf8("\U0001F600\u200Bemoji"), QStringLiteral("'; DROP TABLE complaint; --"),
                            QStringLiteral("_x0041_ %1 %s {0}")};
    QByteArray rows;
    for (qsizetype i = 0; i < texts.size(); ++i)
        rows += QByteArray::number(i) + ",2026-11-23 08:00:00,,Baru,WA,," + quoted(texts.at(i)) + '\n';
    rows += QByteArray("n\0ul,2026-11-23 08:00:00,,Baru,WA,\x14s\x0Bt,", 39)
        + QString::fromUtf8("a\u202Eb\uFFFEc\uFEFFd\te").toUtf8() + "\n";
    rows += "+1,salah,,Baru,WA,,x\n";
    const auto file = readSmall(rows);
    REQUIRE(file.complaints.size() == 6);
    for (qsizetype i = 0; i < texts.size(); ++i)
        CHECK(file.complaints[std::size_t(i)].statement == texts.at(i));
    CHECK(file.complaints[5].originalNumber == QStringLiteral("nul"));
    CHECK(file.complaints[5].subject == QStringLiteral("st"));
    CHECK(file.complaints[5].statement == QStringLiteral("st - abcd\te"));
    QStringList removed = file.removed;
    removed.sort();
    CHECK(removed
          == QStringList{QStringLiteral("U+0000"), QStringLiteral("U+000B"), QStringLiteral("U+0014"),
                         QStringLiteral("U+202E"), QStringLiteral("U+FEFF"), QStringLiteral("U+FFFE")});

    // In our own list a cell is never a formula, several lines or another column.
    const auto rejected = readSmall("1,\"=1+1\tx\n\"\"y\",,Baru,WA,a,b\n2,\"\"\"a\",,Baru,WA,a,b\n");
    CHECK(rejected.rejectText()
          == "line\tcolumn\treason\ttext\n2\tmasuk\tbad_day\t'=1+1 x \"y\n4\tmasuk\tbad_day\t'\"a\n");
}

TEST_CASE("Complaint file: a quote that leaves open where rows begin refuses the file")
{
    const QByteArray good("1,2026-11-23 08:00:00,,Baru,WA,a \"b\" c,d\n");
    CHECK(readSmall(good).complaints[0].subject == QStringLiteral("a \"b\" c"));
    CHECK(refusal(smallHeader + good + "2,2026-11-23 08:00:00,,Baru,WA,\"a,b\n3,x\n", smallMap())
          == QStringLiteral("line 3, column 6 (perihal): \""));
    CHECK(refusal(smallHeader + good + "2,2026-11-23 08:00:00,,Baru,WA,\"a\"b,c\n", smallMap())
          == QStringLiteral("line 3, column 6 (perihal): \""));
    CHECK(refusal("no,\"masuk", smallMap()) == QStringLiteral("line 1, column 2: \""));
}

TEST_CASE("Complaint file: separator and line ends")
{
    const QByteArray row("1,2026-11-23 08:00:00,,Baru,WA,a,\"b;c\td\"");
    const QStringList expected = allFields(readSmall(row));
    for (const char separator : {';', '\t', '|'}) {
        const QByteArray content = QByteArray(smallHeader + row)
                                       .replace("\"b;c\td\"", "\"B\"")
                                       .replace(',', separator)
                                       .replace("\"B\"", "\"b;c\td\"");
        const QByteArray stated = separator == '\t' ? QByteArray("\\t") : QByteArray(1, separator);
        for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
            const auto file = ComplaintFile::fromBytes(QByteArray(content).replace("\n", end),
                                                       smallMap("\",\", \"encoding", '"' + stated + "\", \"encoding"),
                                                       makassar(), longAfter());
            REQUIRE(file);
            CHECK(allFields(*file) == expected);
        }
    }
}

TEST_CASE("Complaint file: what is wrong with the map is refused with the member's name")
{
    struct Case {
        const char *from;
        const char *to;
        const char *detail; ///< its beginning
    };
    for (const auto &[from, to, detail] : std::vector<Case>{
             {"\"format\": \"csv\"", "\"format\": \"xls\"", "format: "},
             {"\"note\"", "\"catatan\"", "catatan: "},
             {"detect", "latin-1", "encoding: utf-8 | windows-1252 | utf-16le | utf-16be | detect"},
             {"\"separator\": \",\"", "\"separator\": \"ab\"", "separator: "},
             {"\"separator\": \",\"", "\"separator\": \"\\\"\"", "separator: "},
             {"\"subject\"", "\"title\"", "columns.title: "},
             {"\"number\"", "\"note\"", "columns.number: "},
             {"\"received_at\"", "\"due_at\"", "columns.received_at: "},
             {"\"state\"", "\"note\"", "columns.state: "},
             {"\"class\"", "\"note\"", "columns.class: "},
             {"\"channel\"", "\"note\"", "columns.channel: "},
             {"\"statement\"", "\"answer\"", "columns.statement: "},
             {"{\"column\": \"no\"}", "\"no\"", "columns.number: "},
             {"{\"column\": \"no\"}", "{\"value\": \"1\"}", "columns.number: "},
             {"{\"column\": \"no\"}", "{\"column\": \"no\", \"value\": \"1\"}", "columns.number: "},
             {"{\"column\": \"no\"}", "{\"column\": 1}", "columns.number.column: "},
             {"{\"column\": \"no\"}", "{\"colum\": \"no\"}", "columns.number.colum: "},
             {"{\"column\": \"no\"}", "{\"column\": \"nomor\"}", "columns.number: \"nomor\" x 0 (no, masuk, "},
             {"{\"column\": \"no\"}", "{\"column\": \"no\", \"only_with\": \"isi\"}", "columns.number.only_with: "},
             {"[\"perihal\", \"isi\"]", "[\"perihal\", \"pesan\"]", "columns.statement: \"pesan\" x 0"},
             {"[\"perihal\", \"isi\"]", "[]", "columns.statement.columns: "},
             {"dd/MM/yyyy", "dd/MM/yy", "columns.closed_at.format: "},
             {"dd/MM/yyyy", "MM/yyyy", "columns.closed_at.format: "},
             {"dd/MM/yyyy", "dd/MM/yyyy mm", "columns.closed_at.format: "},
             {"dd/MM/yyyy", "dd/MM/yyyy dd", "columns.closed_at.format: "},
             {"dd/MM/yyyy", "dd/MM/yyyy'T", "columns.closed_at.format: "},
             {"dd/MM/yyyy", "dd/MM/yyyy HH AP", "columns.closed_at.format: "},
             {"dd/MM/yyyy", "dd MMM yyyy", "columns.closed_at.format: "},
             {"{\"column\": \"selesai\", \"format\": \"dd/MM/yyyy\"}", "{\"column\": \"selesai\"}",
              "columns.closed_at.format: "},
             {"{\"column\": \"selesai\", \"format\": \"dd/MM/yyyy\"}",
              "{\"value\": \"31/02/2026\", \"format\": \"dd/MM/yyyy\"}", "columns.closed_at.value: "},
             {"dd/MM/yyyy\"", "dd/MM/yyyy\", \"values\": {}", "columns.closed_at.values: "},
             {"dd/MM/yyyy\"", "dd/MM/yyyy\", \"only_with\": \"x\"", "columns.closed_at: \"x\" x 0"},
             {"\"Selesai\": \"closed\"", "\"Selesai\": \"done\"", "columns.state.values.Selesai: received, "},
             {"\"Selesai\": \"closed\"", "\"Selesai\": 1", "columns.state.values.Selesai: "},
             {"\"WHATSAPP\"", "\"WA\"", "columns.channel.values.WA: COUNTER, LETTER, BOX, PHONE, WHATSAPP, "},
             {"\"OTHER\"", "\"Lain\"", "columns.channel.otherwise: "},
             {"\"PLAIN\"", "\"plain\"", "columns.class.value: INFO, LIGHT, "},
             {"\"PLAIN\"", "\"PLAIN\", \"otherwise\": \"INFO\"", "columns.class.otherwise: "},
             {"\"join\": \" - \"", "\"join\": 1", "columns.statement.join: "},
             {"}}}", "}}", "JSON "},
         }) {
        INFO(from << " -> " << to);
        const QString said = refusal(smallHeader, smallMap(from, to));
        CHECK(said.left(qsizetype(qstrlen(detail))) == QLatin1String(detail));
    }
    CHECK(refusal(smallHeader, "[]") == QStringLiteral("JSON { }"));
    CHECK(refusal({}, smallMap()).startsWith(QLatin1String("columns.number: ")));
    CHECK(refusal("no,no,masuk,selesai,status,kanal,perihal,isi\n", smallMap())
              .startsWith(QLatin1String("columns.number: \"no\" x 2")));
    // Classes and channels are the office's own.
    const auto own = ComplaintFile::fromBytes(
        smallHeader, smallMap("PLAIN", "BERAT"), makassar(), longAfter(),
        {{QStringLiteral("BERAT")}, {QStringLiteral("OTHER"), QStringLiteral("WHATSAPP")}});
    CHECK(own.has_value());
}

TEST_CASE("Complaint file: a map's words, with and without a list and an otherwise")
{
    const auto file = readSmall(
        "1,2026-11-23 08:00:00,,Baru,WHATSAPP,N/A,b\n2,2026-11-23 08:00:00,,Lain,,c,b\n",
        smallMap("{\"column\": \"perihal\"}",
                 "{\"column\": \"perihal\", \"values\": {\"N/A\": \"\"}, \"otherwise\": \"?\"}")
            .replace("\"kanal\", \"values\": {\"WA\": \"WHATSAPP\"}, \"otherwise\": \"OTHER\"", "\"kanal\"")
            .replace("\"Baru\": \"received\"", "\"Baru\": \"received\", \"Lain\": \"decided\""));
    CHECK(rejectsOf(file) == QStringList{QStringLiteral("3 kanal missing ")});
    CHECK(file.complaints[0].subject.isEmpty());
    CHECK(file.complaints[0].channelCode == QStringLiteral("WHATSAPP"));
}

TEST_CASE("Complaint file: the same content read by the same map is the same import")
{
    const QByteArray row("1,2026-11-23 08:00:00,,Baru,WA,a,b\n");
    const QString id = readSmall(row).id;
    CHECK(id.size() == 36);
    CHECK(readSmall(row).id == id);
    CHECK(readSmall(row + row).id != id);
    CHECK(readSmall(row, smallMap("PLAIN", "INFO")).id != id);
}

TEST_CASE("Complaint file: what our own writer writes reads back equal")
{
    // What cleanText() keeps, with what separates and quotes in other places.
    const auto someText = [] {
        return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 18)), [](const auto &picks) {
            static const QStringList bits{QStringLiteral("a"),
                                          QStringLiteral("\""),
                                          QStringLiteral(","),
                                          QStringLiteral("\n"),
                                          QStringLiteral(";"),
                                          QStringLiteral("="),
                                          QStringLiteral("7"),
                                          QStringLiteral(" "),
                                          QStringLiteral("\t"),
                                          QStringLiteral("-"),
                                          QStringLiteral("'"),
                                          QString::fromUtf8("\u2013"),
                                          QString::fromUtf8("\U0001F600"),
                                          QString::fromUtf8("\u00e9"),
                                          QStringLiteral("\"\""),
                                          QStringLiteral("B"),
                                          QStringLiteral("/"),
                                          QStringLiteral("\\")};
            QString text(QStringLiteral("x")); // neither a formula nor blank at its ends
            for (const int pick : picks)
                text += bits.at(qsizetype(pick));
            return text + u'x';
        });
    };
    CHECK(rc::check([&] {
        const bool isComma = *rc::gen::arbitrary<bool>();
        const auto statements = *rc::gen::container<std::vector<QString>>(someText());
        CsvText csv(isComma ? u'.' : u',');
        for (const char *name : {"no", "masuk", "selesai", "status", "kanal", "perihal", "isi"})
            csv.text(QLatin1String(name));
        csv.endRow();
        for (std::size_t i = 0; i < statements.size(); ++i)
            csv.number(qint64(i))
                .text(QStringLiteral("2026-11-23 08:00:00"))
                .text({})
                .text(QStringLiteral("Baru"))
                .text(QStringLiteral("WA"))
                .text({})
                .text(statements[i])
                .endRow();
        const auto file = ComplaintFile::fromBytes(
            csv.bytes(), isComma ? smallMap() : smallMap("\",\", \"encoding", "\";\", \"encoding"), makassar(),
            longAfter());
        RC_ASSERT(file.has_value());
        RC_ASSERT(file->rejects.empty());
        RC_ASSERT(file->complaints.size() == statements.size());
        for (std::size_t i = 0; i < statements.size(); ++i) {
            RC_ASSERT(file->complaints[i].originalNumber == QString::number(qulonglong(i)));
            RC_ASSERT(file->complaints[i].statement == statements[i]);
        }
    }));
}

TEST_CASE("Complaint file: whatever the bytes are, every row is accounted for or the file is refused")
{
    CHECK(rc::check([] {
        const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 14));
        static const QList<QByteArray> bits{"1",
                                            ",",
                                            "\n",
                                            "\"",
                                            "2026-11-23 08:00:00",
                                            ",Baru,WA,a,b\n",
                                            "\r",
                                            "x",
                                            "\x96",
                                            "\xC3\xA9",
                                            "\"\"",
                                            "1,2026-11-23 08:00:00,,Baru,WA,a,b\n",
                                            ",,",
                                            QByteArray(1, '\0')};
        QByteArray content = smallHeader;
        for (const int pick : picks)
            content += bits.at(qsizetype(pick));
        const auto file = ComplaintFile::fromBytes(content, smallMap(), makassar(), longAfter());
        if (!file) {
            RC_ASSERT(file.error().detail.startsWith(QLatin1String("line ")));
            return;
        }
        RC_ASSERT(file->rows == qint64(file->complaints.size() + file->rejects.size()));
        RC_ASSERT(file->rejectText().count('\n') == qsizetype(file->rejects.size()) + 1);
    }));
}

TEST_CASE("Complaint file: 100,000 rows of two lines are read to the last")
{
    QByteArray rows;
    for (int i = 0; i < 100'000; ++i)
        rows += QByteArray::number(i) + ",2026-11-23 08:00:00,24/11/2026,Selesai,WA,Kartu,\"kata \"\"x\"\",\nbaris "
            + QByteArray(200, 'x') + "\"\n";
    const auto file = readSmall(rows);
    CHECK(file.complaints.size() == 100'000);
    CHECK(file.complaints.back().line == 200'000);
}

TEST_CASE("Complaint file: known words of NYC 311 beyond the file at hand")
{
    const QByteArray header(
        "unique_key,created_at,closed_at,due_at,action_updated_at,agency,agency_name,"
        "complaint_type,descriptor,location_type,borough,community_board,status,channel,resolution\n");
    QByteArray content = header;
    const QList<QByteArray> states{"Open",        "Unassigned", "Assigned", "Pending",          "Started",
                                   "In Progress", "Email Sent", "Closed",   "Closed - Testing", "Unspecified",
                                   "Draft",       "closed"};
    for (qsizetype i = 0; i < states.size(); ++i)
        content += QByteArray::number(i) + ",2024-05-27 02:08:51,,,2024-05-28 00:00:00,DOT,D,Noise,,,BRONX,1,"
            + states[i] + ",FAX," + (i == 0 ? "" : "told") + "\n";
    const auto file = ComplaintFile::fromBytes(content, nycMap(), makassar(), longAfter());
    INFO((file ? QString() : file.error().detail).toStdString());
    REQUIRE(file);
    QStringList kept;
    for (const auto &one : file->complaints) {
        kept << word(one.state);
        CHECK(one.channelCode == QStringLiteral("OTHER"));
        CHECK(one.statement == QString::fromUtf8("Noise \u00b7 BRONX"));
        CHECK(one.answeredAt.has_value() == !one.answer.isEmpty()); // an update without an answer is none
    }
    CHECK(kept.join(u' ')
          == QStringLiteral("received received under_review under_review in_follow_up in_follow_up communicated "
                            "closed closed"));
    CHECK(rejectsOf(*file)
          == QStringList{QStringLiteral("11 status unknown_value Unspecified"),
                         QStringLiteral("12 status unknown_value Draft"),
                         QStringLiteral("13 status unknown_value closed")});
}

// The second computation: Python's csv and datetime, one line for each row as fields() writes it.
TEST_CASE("Complaint file: 2,000 complaints of NYC 311, each as Python reads it", "[realdata]")
{
    LOKET_NEEDS_SHARED_DATA(path, "nyc311_dev_2000.csv");
    const char *script = R"(
import csv, datetime, sys
sys.stdout.reconfigure(encoding='utf-8')
states = {'Closed': 'closed', 'Open': 'received', 'In Progress': 'in_follow_up', 'Assigned': 'under_review'}
channels = {'PHONE': 'PHONE', 'ONLINE': 'WEBSITE'}
zone = datetime.timezone(datetime.timedelta(hours=8))
def at(text):
    return datetime.datetime.strptime(text, '%Y-%m-%d %H:%M:%S').replace(tzinfo=zone) if text else None
def utc(t):
    return t.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ') if t else ''
for x in csv.DictReader(open(sys.argv[1], encoding='utf-8', newline='')):
    r, c, d, a = (at(x[k]) for k in ('created_at', 'closed_at', 'due_at', 'action_updated_at'))
    a = a if x['resolution'].strip() else None
    doubts = []
    if x['status'] == 'Closed' and not c: doubts.append('closed_without_day')
    if x['status'] != 'Closed' and c: doubts.append('day_without_closing')
    if c and c < r: doubts.append('closed_before_received')
    if a and a < r: doubts.append('answered_before_received')
    if a and c and a > c: doubts.append('answered_after_closed')
    if d and d < r: doubts.append('due_before_received')
    parts = [x[k].strip() for k in ('complaint_type', 'descriptor', 'location_type', 'borough')]
    print('|'.join([x['unique_key'], 'PLAIN', channels.get(x['channel'], 'OTHER'), parts[0],
                    ' \u00b7 '.join(p for p in parts if p), x['resolution'].strip(), states[x['status']],
                    utc(r), utc(a), utc(c), utc(d), ' '.join(doubts)]))
)";
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromUtf8(script), path});
    REQUIRE(python.waitForFinished(60'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    const QStringList expected = QString::fromUtf8(python.readAllStandardOutput()).trimmed().split(u'\n');

    QFile csv(path);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const auto file = ComplaintFile::fromBytes(csv.readAll(), nycMap(), makassar(), longAfter());
    INFO((file ? QString() : file.error().detail).toStdString());
    REQUIRE(file);
    CHECK(file->rows == 2'000);
    CHECK(file->rejects.empty());
    CHECK(file->removed.isEmpty());
    REQUIRE(expected.size() == 2'000);
    const QStringList read = allFields(*file);
    REQUIRE(read.size() == 2'000);
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (read.at(i) != expected.at(i))
            CHECK(read.at(i) == expected.at(i));
    }
    const auto inState = [&](ComplaintState state) {
        return std::count_if(file->complaints.begin(), file->complaints.end(),
                             [&](const auto &one) { return one.state == state; });
    };
    CHECK(inState(ComplaintState::Closed) == 970);
    CHECK(inState(ComplaintState::InFollowUp) == 570);
    CHECK(inState(ComplaintState::Received) == 453);
    CHECK(inState(ComplaintState::UnderReview) == 7);
    const auto doubted = [&](const char *code) {
        return std::count_if(file->doubts.begin(), file->doubts.end(),
                             [&](const auto &one) { return one.code == QLatin1String(code); });
    };
    CHECK(doubted("closed_without_day") == 1);
    CHECK(doubted("answered_before_received") == 383); // days without a time, most of them
    CHECK(doubted("answered_after_closed") == 961);    // by some seconds: the last update follows the closing
    CHECK(file->doubts.size() == 1 + 383 + 961);
}
