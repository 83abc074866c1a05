// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tablefile.h"
#include "tests/support/sheets.h"

using namespace loket;
using namespace loket::test;

namespace {

using Kind = ExportColumn::Kind;

ExportTable sample()
{
    return {QStringLiteral("Register"),
            QStringLiteral("Asia/Makassar"),
            {{QStringLiteral("number"), QStringLiteral("Nomor"), Kind::Text},
             {QStringLiteral("at"), QStringLiteral("Pada"), Kind::Moment},
             {QStringLiteral("seconds"), QStringLiteral("Lama"), Kind::Seconds},
             {QStringLiteral("times"), QStringLiteral("Kali"), Kind::Number},
             {QStringLiteral("told"), QStringLiteral("Uraian"), Kind::Wide}},
            {{QStringLiteral("6371012345678901"), Instant(1'795'564'800'000), qint64(792'000), qint64(2),
              QStringLiteral("=HYPERLINK(\"x\"); dua\nbaris _x0041_ \x14")},
             {QStringLiteral("219E01"), {}, {}, qint64(0), {}}},
            {QStringLiteral("tanpa pengaduan yang ditangani terpisah")}};
}

} // namespace

TEST_CASE("A8, A14: a list in CSV keeps its digits, has lengths in seconds, moments of the office and its note")
{
    const QByteArray bytes = tableCsv(sample());
    CHECK(bytes.startsWith("\xEF\xBB\xBFnumber,at,seconds,times,told\r\n"));
    CHECK(bytes.contains("\"6371012345678901\""));
    CHECK(bytes.contains("\"219E01\""));
    const auto rows = csvRows(bytes, QLatin1Char(','));
    REQUIRE(rows.size() == 4);
    for (const auto &row : rows)
        CHECK(row.size() == 5);
    CHECK(rows[1][1] == QStringLiteral("2026-11-25 08:00:00"));
    CHECK(rows[1][2] == QStringLiteral("792000"));
    CHECK(rows[1][4].startsWith(QStringLiteral("'=HYPERLINK")));
    CHECK(rows[2][1].isEmpty());
    CHECK(rows[2][3] == QStringLiteral("0"));
    CHECK(rows[3][0] == QStringLiteral("tanpa pengaduan yang ditangani terpisah"));
}

TEST_CASE("A13, A14: a list as a workbook has texts as texts, lengths that can be summed, and its note")
{
    const auto bytes = tableXlsx(sample());
    REQUIRE(bytes);
    const Workbook book(*bytes);
    REQUIRE(book.names == QStringList{QStringLiteral("Register")});
    const auto &cells = book.sheets[book.names[0]];
    CHECK(cells[QStringLiteral("A1")].text == QStringLiteral("Nomor"));
    CHECK(cells[QStringLiteral("A2")].text == QStringLiteral("6371012345678901"));
    CHECK(cells[QStringLiteral("A3")].text == QStringLiteral("219E01"));
    CHECK(cells[QStringLiteral("C2")].number == Approx(792'000.0 / 86'400));
    CHECK(cells[QStringLiteral("E2")].text.startsWith(QStringLiteral("=HYPERLINK(\"x\"); dua\nbaris _x0041_")));
    CHECK_FALSE(cells.contains(QStringLiteral("B3")));
    CHECK(cells[QStringLiteral("A4")].text == QStringLiteral("tanpa pengaduan yang ditangani terpisah"));
    CHECK(tableXlsx(sample()) == bytes);
}

TEST_CASE("A17: a list without a row has its header and its note")
{
    ExportTable empty = sample();
    empty.rows.clear();
    CHECK(csvRows(tableCsv(empty), QLatin1Char(',')).size() == 2);
    const auto bytes = tableXlsx(empty);
    REQUIRE(bytes);
    const Workbook book(*bytes);
    CHECK(book.sheets[book.names[0]][QStringLiteral("A2")].text
          == QStringLiteral("tanpa pengaduan yang ditangani terpisah"));
}
