// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the shape of NYC 311 that nobody has seen before, and what of an import leaves again as a list: trials A9,
// A13, A14.
#include "tests/e2e/importoffice.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheets.h"

#include <QStringEncoder>

#include <map>
#include <set>

using namespace loket::test;

namespace {

const QString nycMap = QStringLiteral(LOKET_SOURCE_DIR "/tests/data/nyc311.map.json");
const QStringList nycColumns{
    QStringLiteral("unique_key"),    QStringLiteral("created_at"),        QStringLiteral("closed_at"),
    QStringLiteral("due_at"),        QStringLiteral("action_updated_at"), QStringLiteral("agency"),
    QStringLiteral("agency_name"),   QStringLiteral("complaint_type"),    QStringLiteral("descriptor"),
    QStringLiteral("location_type"), QStringLiteral("borough"),           QStringLiteral("community_board"),
    QStringLiteral("status"),        QStringLiteral("channel"),           QStringLiteral("resolution")};

using NycRow = std::map<QString, QString>;

/// One row and what becomes of it: the reason of a reject, or the doubt; both empty: it is simply imported.
struct Fate {
    const char *status;
    const char *created;
    const char *closed;
    const char *updated;
    const char *reject;
    const char *doubt;
};
constexpr Fate fates[]{
    {"Open", "2025-01-02 03:04:05", "", "", "", ""},
    {"Closed", "2025-01-02 03:04:05", "2025-01-03 03:04:05", "2025-01-03 03:04:05", "", ""},
    {"Closed", "2025-01-02 03:04:05", "", "2025-01-03 03:04:05", "", "closed_without_day"},
    {"In Progress", "2025-01-02 03:04:05", "2025-01-03 03:04:05", "", "", "day_without_closing"},
    {"Closed", "2025-01-02 03:04:05", "1900-01-01 00:00:00", "", "", "closed_before_received"},
    {"Closed", "2025-01-02 03:04:05", "2025-01-02 04:00:00", "2025-01-02 05:00:00", "", "answered_after_closed"},
    {"Open", "2025-01-02 03:04:05", "", "2025-01-01 00:00:00", "", "answered_before_received"},
    {"Assigned", "2024-02-29 00:00:00", "", "", "", ""},
    {"Assigned", "2023-02-29 00:00:00", "", "", "bad_day", ""},
    {"Open", "2025-13-01 00:00:00", "", "", "bad_day", ""},
    {"Open", "2025-01-02T03:04:05", "", "", "bad_day", ""},
    {"Open", "0000-00-00 00:00:00", "", "", "bad_day", ""},
    {"Closed", "2025-01-02 03:04:05", "2025-01-32 00:00:00", "", "bad_day", ""},
    {"Open", "", "", "", "missing", ""},
    {"Unspecified", "2025-01-02 03:04:05", "", "", "unknown_value", ""},
    {"closed", "2025-01-02 03:04:05", "2025-01-03 03:04:05", "", "unknown_value", ""},
    {"", "2025-01-02 03:04:05", "", "", "missing", ""},
};

enum class Quotes { WhereNeeded, Everywhere };

QByteArray csvOf(const QStringList &columns, const std::vector<NycRow> &rows, const char *lineEnd, Quotes quotes)
{
    QString text;
    const auto line = [&](const auto &cellOf) {
        QStringList cells;
        for (const QString &column : columns) {
            QString cell = cellOf(column);
            const bool needs = quotes == Quotes::Everywhere || cell.contains(QLatin1Char(','))
                || cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n'));
            cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
            cells << (needs ? QLatin1Char('"') + cell + QLatin1Char('"') : cell);
        }
        text += cells.join(QLatin1Char(',')) + QLatin1String(lineEnd);
    };
    line([](const QString &column) { return column; });
    for (const NycRow &row : rows)
        line([&](const QString &column) { return row.count(column) ? row.at(column) : QString(); });
    return text.toUtf8();
}

std::vector<NycRow> rowsOfFates()
{
    std::vector<NycRow> rows;
    for (std::size_t i = 0; i < std::size(fates); ++i) {
        const auto at = [](const char *text) { return QString::fromLatin1(text); };
        rows.push_back({{QStringLiteral("unique_key"), QString::number(90'000'001 + i)},
                        {QStringLiteral("created_at"), at(fates[i].created)},
                        {QStringLiteral("closed_at"), at(fates[i].closed)},
                        {QStringLiteral("action_updated_at"), at(fates[i].updated)},
                        {QStringLiteral("complaint_type"), QStringLiteral("Noise, \"Street\"\nSidewalk")},
                        {QStringLiteral("descriptor"), QStringLiteral("=1+1")},
                        {QStringLiteral("status"), at(fates[i].status)},
                        {QStringLiteral("channel"), i % 2 ? QStringLiteral("PHONE") : QStringLiteral("FAX")},
                        {QStringLiteral("resolution"), QStringLiteral("Told the caller: \"done\", twice.")}});
    }
    return rows;
}

/// What is told about a file holds together, and a second run of it changes nothing.
void checkImport(const ImportOffice &office, const char *name, int rows, int rejected, int doubts, int known = 0)
{
    const QString input = office.file(name);
    const Run done = office.import(nycMap, input);
    INFO(name << ": " << done.out.toStdString() << done.err.toStdString());
    REQUIRE(done.code == 0);
    CHECK(told(done, "Baris") == rows);
    CHECK(told(done, "Ditolak") == rejected);
    CHECK(told(done, "Laporan") + told(done, "Ditolak") == rows);
    CHECK(told(done, "Dimasukkan sekarang") == rows - rejected - known);
    CHECK(told(done, "Dimasukkan sekarang") + told(done, "Sudah ada di register") == rows - rejected);
    const auto lines = [&](const char *ending) {
        const QByteArray list = bytesOf(input + QString::fromLatin1(ending));
        return list.isEmpty() ? 0 : int(list.count('\n')) - 1; // behind its heading
    };
    CHECK(lines("-rejects.txt") == rejected);
    CHECK(lines("-doubts.txt") == doubts);
    const QJsonObject figures = office.figures("1990-01-01", "2030-12-31");
    const Run again = office.import(nycMap, input);
    CHECK(told(again, "Dimasukkan sekarang") == 0);
    CHECK(office.figures("1990-01-01", "2030-12-31") == figures);
    CHECK(office.ctl("verify --database DB").code == 0);
}

const QByteArray smallMap = R"({"format": "csv", "separator": ";", "encoding": "detect", "columns": {
    "number": {"column": "no"}, "received_at": {"column": "masuk", "format": "dd/MM/yyyy HH:mm"},
    "closed_at": {"column": "selesai", "format": "dd/MM/yyyy HH:mm"},
    "state": {"column": "status", "values": {"Selesai": "closed", "Baru": "received"}},
    "class": {"value": "PLAIN"}, "channel": {"value": "LETTER"}, "statement": {"column": "isi"}}})";
const QString smallHeader = QStringLiteral("no;masuk;selesai;status;isi\n");

/// The register of November as it leaves: rows of named cells, without the last line's note.
std::vector<std::map<QString, QString>> registerRows(const ImportOffice &office)
{
    const Run run = office.ctl(QStringLiteral("register --database DB --from 2026-11-01 --to 2026-11-30 --format csv "
                                              "--out %1")
                                   .arg(office.file("r.csv")));
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    const auto rows = csvRows(bytesOf(office.file("r.csv")), QLatin1Char(','));
    REQUIRE(rows.size() >= 2);
    CHECK(rows.back().front() == QStringLiteral("tanpa pengaduan yang ditangani terpisah"));
    std::vector<std::map<QString, QString>> named;
    for (qsizetype i = rows.size() - 2; i > 0; --i) { // in the order of their receipt
        named.emplace_back();
        for (qsizetype column = 0; column < rows.front().size(); ++column)
            named.back()[rows.front().at(column)] = rows.at(i).at(column);
    }
    return named;
}

} // namespace

TEST_CASE("A file of the shape of NYC 311 is accounted for whole: quotes, orders, line ends, dates, states, doubles")
{
    const auto rows = rowsOfFates();
    const int all = int(rows.size());
    const auto count = [](auto isSo) { return int(std::count_if(std::begin(fates), std::end(fates), isSo)); };
    const int rejected = count([](const Fate &one) { return *one.reject != '\0'; });
    const int doubts = count([](const Fate &one) { return *one.doubt != '\0'; });

    SECTION("each row meets its fate, by name")
    {
        const ImportOffice office;
        office.write("in.csv", csvOf(nycColumns, rows, "\n", Quotes::WhereNeeded));
        checkImport(office, "in.csv", all, rejected, doubts);
        const QString rejects = QString::fromUtf8(bytesOf(office.file("in.csv-rejects.txt")));
        const QString listed = QString::fromUtf8(bytesOf(office.file("in.csv-doubts.txt")));
        int line = 2; // below the heading; each row has a line end in it
        for (std::size_t i = 0; i < std::size(fates); ++i, line += 2) {
            INFO(line << ": " << fates[i].status << ' ' << fates[i].created);
            const QString start = QStringLiteral("\n%1\t").arg(line);
            CHECK(rejects.contains(start) == (*fates[i].reject != '\0'));
            CHECK(listed.contains(start) == (*fates[i].doubt != '\0'));
            const auto tells = [&](const QString &list, const char *word) {
                return list.mid(list.indexOf(start) + 1).section(QLatin1Char('\n'), 0, 0).contains(QLatin1String(word));
            };
            CHECK((*fates[i].reject == '\0' || tells(rejects, fates[i].reject)));
            CHECK((*fates[i].doubt == '\0' || tells(listed, fates[i].doubt)));
        }
    }
    SECTION("the columns in another order, every cell in quotes, CR LF, a mark in front, no end of the last line")
    {
        const ImportOffice office;
        QStringList turned = nycColumns;
        std::reverse(turned.begin(), turned.end());
        QByteArray bytes = "\xEF\xBB\xBF" + csvOf(turned, rows, "\r\n", Quotes::Everywhere);
        bytes.chop(2);
        office.write("in.csv", bytes);
        checkImport(office, "in.csv", all, rejected, doubts);
        // The same reports in the usual order are known.
        office.write("plain.csv", csvOf(nycColumns, rows, "\n", Quotes::WhereNeeded));
        checkImport(office, "plain.csv", all, rejected, doubts, all - rejected);
    }
    SECTION("columns that the map does not name, and rows with a column too few or too many")
    {
        const ImportOffice office;
        QByteArray bytes = csvOf(QStringList{QStringLiteral("extra")} + nycColumns, rows, "\n", Quotes::WhereNeeded);
        bytes += "short,row\n" + QByteArray(20, ',') + "\n";
        office.write("in.csv", bytes);
        checkImport(office, "in.csv", all + 2, rejected + 2, doubts);
    }
    SECTION("rows that stand there twice")
    {
        const ImportOffice office;
        auto twice = rows;
        twice.push_back(rows.at(0));
        twice.push_back(rows.at(1));
        twice.back()[QStringLiteral("resolution")] = QStringLiteral("Another text under the same key");
        office.write("in.csv", csvOf(nycColumns, twice, "\n", Quotes::WhereNeeded));
        checkImport(office, "in.csv", all + 2, rejected + 2, doubts);
        CHECK(bytesOf(office.file("in.csv-rejects.txt")).count("double_number") == 2);
    }
    SECTION("a heading and no row")
    {
        const ImportOffice office;
        office.write("in.csv", csvOf(nycColumns, {}, "\n", Quotes::WhereNeeded));
        checkImport(office, "in.csv", 0, 0, 0);
    }
}

TEST_CASE("NYC 311 turned round, quoted, with CR LF and every seventh row twice is the same 2,000 reports",
          "[realdata]")
{
    LOKET_NEEDS_SHARED_DATA(path, "nyc311_dev_2000.csv")
    QByteArray plain = "\xEF\xBB\xBF" + bytesOf(path);
    plain.replace("\r\n", "\n").replace("\n", "\r\n");
    const auto cells = csvRows(plain, QLatin1Char(','));
    REQUIRE(cells.size() == 2001);
    std::vector<NycRow> rows;
    for (qsizetype i = 1; i < cells.size(); ++i) {
        NycRow row;
        for (qsizetype column = 0; column < nycColumns.size(); ++column)
            row[cells[0].at(column)] = cells[i].at(column);
        rows.push_back(row);
    }
    int doubles = 0;
    for (std::size_t i = 0; i < 2000; i += 7, ++doubles)
        rows.push_back(rows.at(i));
    const ImportOffice office;
    QStringList turned = nycColumns;
    std::rotate(turned.begin(), turned.begin() + 5, turned.end());
    office.write("in.csv", csvOf(turned, rows, "\r\n", Quotes::Everywhere));
    const Run first = office.import(nycMap, path, QStringLiteral("--dry-run "));
    const Run done = office.import(nycMap, office.file("in.csv"));
    CHECK(told(done, "Baris") == 2000 + doubles);
    CHECK(told(done, "Ditolak") == doubles + told(first, "Ditolak"));
    CHECK(told(done, "Dimasukkan sekarang") == told(first, "Laporan"));
    const QJsonObject once = office.figures("2000-01-01", "2030-12-31");
    CHECK(told(office.import(nycMap, path), "Dimasukkan sekarang") == 0); // the usual file adds nothing
    CHECK(office.figures("2000-01-01", "2030-12-31") == once);
}

TEST_CASE("A9: three rows in every encoding give the same register, or are refused by line, column and byte, unchanged")
{
    const QString text = smallHeader
        + QString::fromUtf8("1;23/11/2026 09:00;;Baru;Buka 08.00\u201315.30, \u201Ctutup\u201D\n"
                            "2;23/11/2026 10:00;;Baru;\u00C9tat\n"
                            "3;23/11/2026 11:00;;Baru;tiga\n");
    QByteArray windows = text.toUtf8();
    for (const auto &[utf8, byte] : {std::pair("\xE2\x80\x93", "\x96"), std::pair("\xE2\x80\x9C", "\x93"),
                                     std::pair("\xE2\x80\x9D", "\x94"), std::pair("\xC3\x89", "\xC9")})
        windows.replace(utf8, byte);
    const auto wide = [&](QStringConverter::Encoding encoding, const char *mark) {
        return QByteArray(mark, 2) + QByteArray(QStringEncoder(encoding)(text));
    };
    std::optional<std::vector<std::map<QString, QString>>> plain;
    for (const QByteArray &bytes :
         {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), windows, wide(QStringConverter::Utf16LE, "\xFF\xFE"),
          wide(QStringConverter::Utf16BE, "\xFE\xFF")}) {
        const ImportOffice office;
        office.write("map.json", smallMap);
        office.write("in.csv", bytes);
        const Run done = office.import(office.file("map.json"), office.file("in.csv"));
        INFO(done.out.toStdString() << done.err.toStdString());
        REQUIRE(done.code == 0);
        CHECK(told(done, "Baris") == 3);
        CHECK(told(done, "Dimasukkan sekarang") == 3);
        auto rows = registerRows(office);
        REQUIRE(rows.size() == 3);
        for (auto &row : rows) { // drawn, and the moment of the import
            row.erase(QStringLiteral("number"));
            row.erase(QStringLiteral("entered_at"));
        }
        if (!plain)
            plain = rows;
        CHECK(rows == *plain);
    }
    CHECK(plain->at(0).at(QStringLiteral("statement"))
          == QString::fromUtf8("Buka 08.00\u201315.30, \u201Ctutup\u201D"));

    const ImportOffice office;
    office.write("map.json", QByteArray(smallMap).replace("detect", "utf-8"));
    const auto refused = [&](const QByteArray &bytes, const QString &place) {
        office.write("in.csv", bytes);
        const QByteArray before = bytesOf(office.file("k.db"));
        const Run run = office.import(office.file("map.json"), office.file("in.csv"));
        INFO(run.err.toStdString());
        CHECK(run.code == 1);
        CHECK(run.err.contains(place));
        CHECK(bytesOf(office.file("k.db")) == before);
        CHECK_FALSE(QFile::exists(office.file("in.csv-rejects.txt")));
    };
    QByteArray bad = text.toUtf8();
    bad.replace("tiga", "t\xFFga");
    refused(bad, QStringLiteral("Baris 4, kolom 5 (isi) di berkas: bita %1 (0xFF)").arg(bad.indexOf('\xFF')));
    refused(windows, QStringLiteral("Baris 2, kolom 5 (isi) di berkas: bita %1 (0x96)").arg(windows.indexOf('\x96')));
    QByteArray cut = text.toUtf8();
    cut.replace("tiga\n", "tiga \xE2\x80"); // the file ends in the middle of a character
    refused(cut, QStringLiteral("bita %1 (0xE2)").arg(cut.lastIndexOf('\xE2')));
}

TEST_CASE("A13: what is imported with control characters leaves as a list that opens, its text as stored")
{
    const ImportOffice office;
    office.write("map.json", smallMap);
    const QString typed = QStringLiteral("awal \u0014\u000B\uFFFE tengah\u200B _x0041_ =1+1 akhir");
    office.write("in.csv",
                 (smallHeader + QStringLiteral("1;23/11/2026 09:00;;Baru;") + typed + QLatin1Char('\n')).toUtf8());
    const Run done = office.import(office.file("map.json"), office.file("in.csv"));
    INFO(done.out.toStdString() << done.err.toStdString());
    REQUIRE(done.code == 0);
    for (const char *dropped : {"U+0014", "U+000B", "U+FFFE"})
        CHECK(done.out.contains(QLatin1String(dropped)));
    CHECK_FALSE(done.out.contains(QStringLiteral("U+200B")));
    const QString stored = QStringLiteral("awal  tengah\u200B _x0041_ =1+1 akhir");
    CHECK(registerRows(office).at(0).at(QStringLiteral("statement")) == stored);
    REQUIRE(office
                .ctl(QStringLiteral("register --database DB --from 2026-11-01 --to 2026-11-30 --format xlsx --out %1")
                         .arg(office.file("r.xlsx")))
                .code
            == 0);
    const Workbook book(bytesOf(office.file("r.xlsx"))); // every part is well-formed
    QStringList texts;
    for (const auto &cell : book.sheets.value(book.names.at(0)))
        texts << cell.text;
    CHECK(texts.contains(stored));
    CHECK(book.everyPart().contains("_x005F_x0041_"));
}

TEST_CASE("A14: a case settled after 9 days and 4 hours is 792,000 s in CSV, and hours that add up in a workbook")
{
    const ImportOffice office;
    office.write("map.json", smallMap);
    office.write("in.csv",
                 smallHeader.toUtf8()
                     + "1;02/11/2026 08:00;11/11/2026 12:00;Selesai;Lama\n"
                       "2;03/11/2026 08:00;03/11/2026 08:30;Selesai;Sebentar\n");
    REQUIRE(office.import(office.file("map.json"), office.file("in.csv")).code == 0);
    const auto rows = registerRows(office);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].at(QStringLiteral("settlement_seconds")) == QStringLiteral("792000"));
    CHECK(rows[1].at(QStringLiteral("settlement_seconds")) == QStringLiteral("1800"));
    REQUIRE(office
                .ctl(QStringLiteral("register --database DB --from 2026-11-01 --to 2026-11-30 --format xlsx --out %1")
                         .arg(office.file("r.xlsx")))
                .code
            == 0);
    const Workbook book(bytesOf(office.file("r.xlsx")));
    const auto cells = book.sheets.value(book.names.at(0));
    // Newest first: L3 is the long one. Parts of a day, as spreadsheets add them up.
    CHECK_FALSE(cells.value(QStringLiteral("L2")).isText);
    CHECK_FALSE(cells.value(QStringLiteral("L3")).isText);
    CHECK(cells.value(QStringLiteral("L3")).number * 86'400 == Approx(792'000));
    CHECK((cells.value(QStringLiteral("L2")).number + cells.value(QStringLiteral("L3")).number) * 86'400
          == Approx(793'800));
    CHECK(QString::fromUtf8(book.part(QStringLiteral("xl/styles.xml"))).contains(QStringLiteral("[h]:mm:ss")));
}
