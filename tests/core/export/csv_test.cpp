// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvtext.h"
#include "core/export/summarycsv.h"
#include "core/export/summarytable.h"
#include "tests/core/export/exportdata.h"
#include "tests/support/sheets.h"

using namespace loket;
using namespace loket::test;

namespace {

const QStringList &csvRow(const QList<QStringList> &rows, const char *scope, const QString &code)
{
    for (const auto &row : rows) {
        if (row.at(0) == QLatin1String(scope) && row.at(1) == code)
            return row;
    }
    FAIL("no row " << scope << " " << code.toStdString());
    return rows.first();
}

QString csvCell(const QList<QStringList> &rows, const QStringList &row, const char *column)
{
    return row.at(rows.first().indexOf(QLatin1String(column)));
}

} // namespace

TEST_CASE("A12: CSV begins with the mark and at once the header, a unit's name stays whole")
{
    const QString unit = QString::fromUtf8("Kelurahan É – Ñ");
    const QByteArray bytes = summaryCsv(exportDocument(unit, QStringLiteral("Kartu; \"keluarga\", dua\nbaris")));
    CHECK(bytes.startsWith("\xEF\xBB\xBFscope,code,name,from,to,visits_taken,"));
    const auto rows = csvRows(bytes, QLatin1Char(','));
    CHECK(csvRow(rows, "whole", QStringLiteral("UJI")).at(2) == unit);
    CHECK(csvRow(rows, "service", QStringLiteral("KK")).at(2) == QStringLiteral("Kartu; \"keluarga\", dua\nbaris"));
    for (const auto &row : rows)
        CHECK(row.size() == rows.first().size());
}

TEST_CASE("Names of services and forms are in the language of the headings, the others as the office wrote them")
{
    SummaryDocument document = exportDocument(QStringLiteral("Uji"), QStringLiteral("Kartu Keluarga"));
    document.services.front().nameEn = QStringLiteral("Family card");
    document.standardGaps = {{QStringLiteral("KK"), StandardAspect::Fee, StandardLack::Unset}};
    document.hasComplaints = true;
    document.forms = {{QStringLiteral("delay"), QStringLiteral("Penundaan"), QStringLiteral("Undue delay")}};
    document.cells.at({exportDay(23), QStringLiteral("KK"), QStringLiteral("Loket 2"), 9}).complaints.emplace();
    const auto rows = csvRows(summaryCsv(document), QLatin1Char(','));
    CHECK(csvRow(rows, "service", QStringLiteral("KK")).at(2) == QStringLiteral("Family card"));
    CHECK(csvRow(rows, "service", QStringLiteral("SEPI")).at(2) == QStringLiteral("Sepi"));
    CHECK(csvRow(rows, "standard_unset", QStringLiteral("KK")).at(2).startsWith(QStringLiteral("Family card: ")));
    CHECK(csvRow(rows, "form", QStringLiteral("delay")).at(2) == QStringLiteral("Undue delay"));
}

TEST_CASE("Every distribution has the same figures in CSV")
{
    const QStringList header = csvRows(summaryCsv(exportDocument(QStringLiteral("Uji"), QStringLiteral("KK"))),
                                       QLatin1Char(','))
                                   .first();
    for (const char *times : {"service_seconds", "wait_seconds", "way_seconds", "applications_completion_seconds",
                              "applications_late_days", "applications_visits_needed"}) {
        for (const char *figure : {"_count", "_mean", "_sd", "_median", "_p90", "_max"})
            CHECK(header.contains(QLatin1String(times) + QLatin1String(figure)));
    }
}

TEST_CASE("A reader with a decimal comma gets semicolons and commas in numbers")
{
    const auto rows = csvRows(summaryCsv(exportDocument(QStringLiteral("Uji"), QStringLiteral("KK")), QLatin1Char(',')),
                              QLatin1Char(';'));
    const auto &monday = csvRow(rows, "day", QStringLiteral("2026-11-23"));
    CHECK(csvCell(rows, monday, "service_seconds_median") == QStringLiteral("492,5"));
    CHECK(csvCell(rows, monday, "within_standard_share") == QStringLiteral("0,5"));
}

TEST_CASE("A14, A17: CSV has seconds, every day of the range, and nothing where nothing was measured")
{
    const auto rows = csvRows(summaryCsv(exportDocument(QStringLiteral("Uji"), QStringLiteral("KK"))),
                              QLatin1Char(','));
    const auto &friday = csvRow(rows, "day", QStringLiteral("2026-11-27"));
    CHECK(csvCell(rows, friday, "service_seconds_max") == QStringLiteral("36291"));
    CHECK(csvCell(rows, friday, "from") == QStringLiteral("2026-11-27"));
    const auto &wednesday = csvRow(rows, "day", QStringLiteral("2026-11-25"));
    CHECK(csvCell(rows, wednesday, "visits_taken") == QStringLiteral("0"));
    CHECK(csvCell(rows, wednesday, "service_seconds_count") == QStringLiteral("0"));
    CHECK(csvCell(rows, wednesday, "service_seconds_median").isEmpty());
    CHECK(csvCell(rows, csvRow(rows, "service", QStringLiteral("SEPI")), "visits_served") == QStringLiteral("0"));
    CHECK(rows.size() == 1 + 1 + 2 + 5 + 24 + 1); // header, whole, services, days, hours, one counter
}

TEST_CASE("CSV names what of the standards is not set and what was asked for only later, in no column of figures")
{
    SummaryDocument document = exportDocument(QStringLiteral("Uji"), QStringLiteral("Kartu keluarga"));
    document.standardGaps = {{QStringLiteral("KK"), StandardAspect::Fee, StandardLack::Unset}};
    document.addedRequirements = {{exportDay(24),
                                   {},
                                   QStringLiteral("K7MW-3PX2"),
                                   QStringLiteral("KK"),
                                   QStringLiteral("=1+1"),
                                   QStringLiteral("Baru diminta")}};
    const auto rows = csvRows(summaryCsv(document), QLatin1Char(','));
    const auto &fee = csvRow(rows, "standard_unset", QStringLiteral("KK"));
    CHECK(fee.at(2) == QStringLiteral("Kartu keluarga: fee unset"));
    const auto &added = csvRow(rows, "requirement_added", QStringLiteral("K7MW-3PX2"));
    CHECK(added.at(2) == QStringLiteral("Kartu keluarga: =1+1 (Baru diminta)"));
    for (const auto &row : {fee, added})
        CHECK(row.mid(5).join(QString()).isEmpty());
}

TEST_CASE("CSV and the document hold the same numbers, to the last digit")
{
    const auto document = exportDocument(QStringLiteral("Uji"), QStringLiteral("KK"));
    const auto rows = csvRows(summaryCsv(document), QLatin1Char(','));
    const auto table = summaryRows(document);
    REQUIRE(static_cast<std::size_t>(rows.size()) == table.size() + 1);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const QStringList &row = rows.at(static_cast<qsizetype>(i) + 1);
        for (std::size_t column = 0; column < summaryColumns().size(); ++column) {
            const auto value = summaryColumns()[column].value(table[i].figures);
            const QString &cell = row.at(static_cast<qsizetype>(column) + 5);
            CHECK(cell.isEmpty() == !value.has_value());
            if (value)
                CHECK(cell.toDouble() == *value);
        }
    }
}

TEST_CASE("R16: no text of a CSV is a formula, numbers stay numbers, and texts read back")
{
    const QStringList hostile{QStringLiteral("=1+1"),
                              QStringLiteral("+62 511"),
                              QStringLiteral("-cmd"),
                              QStringLiteral("@SUM(A1)"),
                              QStringLiteral("\t=1"),
                              QStringLiteral("\r=1"),
                              QString(QChar(QChar::Null)) + QStringLiteral("=1"),
                              QStringLiteral("  =1"),
                              QStringLiteral("\"=1"),
                              QStringLiteral("'=1"),
                              QString::fromUtf8("\u00A0=1"),
                              QString::fromUtf8("\u200B=1"),
                              QString::fromUtf8("＝1"),
                              QString::fromUtf8("＋1"),
                              QString::fromUtf8("－1"),
                              QString::fromUtf8("＠1"),
                              QString::fromUtf8("\u201C-1")};
    const QStringList harmless{QStringLiteral("Kartu keluarga"), QStringLiteral("KTP-el"), QStringLiteral("a=b"),
                               QStringLiteral("'kutip'"),        QStringLiteral("3+4"),    QString()};
    CsvText csv;
    for (const auto &cell : hostile + harmless)
        csv.text(cell).endRow();
    csv.number(qint64(-5)).number(std::optional(-0.25)).endRow();
    const auto rows = csvRows(csv.bytes(), QLatin1Char(','));
    qsizetype line = 0;
    for (const auto &cell : hostile) {
        INFO(cell.toStdString());
        CHECK(rows.at(line++).first() == QLatin1Char('\'') + cell);
    }
    for (const auto &cell : harmless)
        CHECK(rows.at(line++).first() == cell);
    CHECK(rows.at(line) == QStringList{QStringLiteral("-5"), QStringLiteral("-0.25")});
}

TEST_CASE("A8: codes and texts of digits stand whole and in quotes, numbers without")
{
    for (const char *text : {"6371012345678901", "219E01", "12D3", "007", "1.5", "8"}) {
        const QString name = QString::fromLatin1(text);
        SummaryDocument document = exportDocument(name, name);
        document.unitCode = name;
        const QByteArray bytes = summaryCsv(document);
        INFO(text);
        CHECK(bytes.contains("\r\nwhole,\"" + QByteArray(text) + "\",\"" + text + "\",2026-11-23,2026-11-27,8,"));
        const auto rows = csvRows(bytes, QLatin1Char(','));
        CHECK(csvRow(rows, "whole", name).at(2) == name);
        CHECK(csvRow(rows, "service", QStringLiteral("KK")).at(2) == name);
    }
    CsvText csv;
    csv.text(QStringLiteral("A-017")).text(QStringLiteral("K7MW-3PX2")).text(QStringLiteral("2023-11-17/A-017"));
    csv.number(qint64(17)).number(std::optional(0.5)).endRow();
    CHECK(csv.bytes().mid(3) == "A-017,K7MW-3PX2,2023-11-17/A-017,17,0.5\r\n");
}

TEST_CASE("Numbers of a CSV have no exponent and read back equal")
{
    for (const double value : {0.1, 1.0 / 3, 123456789.0, 1e15, 187.26130653266333, 0.000125}) {
        CsvText csv;
        csv.number(std::optional(value)).endRow();
        const QString cell = csvRows(csv.bytes(), QLatin1Char(',')).first().first();
        CHECK_FALSE(cell.contains(QLatin1Char('e')));
        CHECK(cell.toDouble() == value);
    }
}
