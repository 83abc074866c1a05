// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/summarytable.h"
#include "core/export/summaryxlsx.h"
#include "core/export/xlsxbook.h"
#include "tests/core/export/exportdata.h"
#include "tests/support/sheets.h"

using namespace loket;
using namespace loket::test;

namespace {

/// The address of a cell, both counted from 0.
QString cellAt(std::size_t column, std::size_t row)
{
    const QString last = QString(QChar(ushort('A' + column % 26)));
    const QString first = column < 26 ? QString() : QString(QChar(ushort('A' + column / 26 - 1)));
    return first + last + QString::number(row + 1);
}

VisitLine visitLine(const QString &letter, int number, int day = 23)
{
    VisitLine line{exportDay(day), {letter, number}, QStringLiteral("KK"), QStringLiteral("Loket 2")};
    line.state = TicketState::Finished;
    line.takenAt = Instant(1'795'564'800'000); // 2026-11-25 08.00 WITA
    return line;
}

QByteArray xlsxOf(const SummaryDocument &document, const std::vector<VisitLine> &visits = {})
{
    const auto bytes = summaryXlsx(document, visits);
    REQUIRE(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("The workbook holds the document's numbers as numbers")
{
    const auto document = exportDocument(QStringLiteral("Uji"), QStringLiteral("Kartu keluarga"));
    const Workbook book(xlsxOf(document));
    REQUIRE(book.names.size() == 11);
    const QMap<QString, int> sheetOf{{QStringLiteral("whole"), 0},
                                     {QStringLiteral("service"), 0},
                                     {QStringLiteral("day"), 1},
                                     {QStringLiteral("hour"), 2},
                                     {QStringLiteral("counter"), 3}};
    std::array<std::size_t, 4> rows{1, 1, 1, 1};
    for (const auto &row : summaryRows(document)) {
        const int sheet = sheetOf.value(row.scope);
        const auto &cells = book.sheets[book.names.at(sheet)];
        const std::size_t line = rows[static_cast<std::size_t>(sheet)]++;
        for (std::size_t i = 0; i < summaryColumns().size(); ++i) {
            const auto &column = summaryColumns()[i];
            const auto value = column.value(row.figures);
            const QString address = cellAt(i + 3, line);
            INFO(row.scope.toStdString() << " " << column.name.toStdString() << " " << address.toStdString());
            REQUIRE(cells.contains(address) == value.has_value());
            if (!value)
                continue;
            CHECK_FALSE(cells[address].isText);
            const double unit = column.kind == SummaryColumn::Kind::Seconds ? 86'400 : 1;
            CHECK(cells[address].number * unit == Approx(*value).epsilon(1e-13));
        }
    }
}

TEST_CASE("A14: a time beyond a day is a number of days in hours, so that a sum is right")
{
    const auto document = exportDocument(QStringLiteral("Uji"), QStringLiteral("Kartu keluarga"));
    auto first = visitLine(QStringLiteral("A"), 1);
    first.serviceSeconds = 36'291;
    auto second = visitLine(QStringLiteral("A"), 2);
    second.serviceSeconds = (9 * 24 + 4) * 3600;
    const Workbook book(xlsxOf(document, {first, second}));
    const auto &visits = book.sheets[book.names.at(4)];
    CHECK_FALSE(visits[QStringLiteral("M2")].isText);
    CHECK((visits[QStringLiteral("M2")].number + visits[QStringLiteral("M3")].number) * 86'400
          == Approx(36'291 + (9 * 24 + 4) * 3600));
    CHECK(book.part(QStringLiteral("xl/styles.xml")).contains("[h]:mm:ss"));
    // The moment of taking is the office's wall clock: 8 hours of a day.
    const double taken = visits[QStringLiteral("G2")].number;
    CHECK((taken - std::floor(taken)) * 24 == Approx(8));
}

TEST_CASE("A13: texts are text cells and read back as they are")
{
    for (const char *text : {"_x0041_", "a_x0041_b_x005F_", "=1+1", "<b>&amp;</b>", "1234567890123456789", "219E01",
                             "Kelurahan É – Ñ", "dua\nbaris", "_xZZZZ_", "-5"}) {
        const QString name = QString::fromUtf8(text);
        const Workbook book(xlsxOf(exportDocument(name, name)));
        const auto &summary = book.sheets[book.names.at(0)];
        INFO(text);
        CHECK(summary[QStringLiteral("C2")].isText);
        CHECK(summary[QStringLiteral("C2")].text == name);
        CHECK(summary[QStringLiteral("C3")].text == name);
    }
    CHECK(xlsxEscaped(QStringLiteral("_x0041_")) == QStringLiteral("_x005F_x0041_"));
    // What no XML may hold has been removed at the border long before; still it must not spoil a workbook.
    const QString broken = QStringLiteral("a") + QChar(0x14) + QChar(0x0B) + QChar(0xFFFE) + QChar(0x200B);
    const Workbook book(xlsxOf(exportDocument(broken, broken)));
    CHECK(book.sheets[book.names.at(0)].contains(QStringLiteral("C2")));
}

TEST_CASE("A8: codes, numbers of visitors and names of digits are text cells of the same text")
{
    const QString digits = QStringLiteral("6371012345678901");
    const QString power = QStringLiteral("219E01");
    SummaryDocument document = exportDocument(digits, digits);
    document.unitCode = power;
    document.services.back().code = power;
    document.gaps.push_back({digits, {}});
    document.interests.push_back({exportDay(23), {QStringLiteral("E"), 17}, power, {}, false, {}});
    auto visit = visitLine(QStringLiteral("E"), 17);
    visit.service = power;
    visit.counter = digits;
    const Workbook book(xlsxOf(document, {visit}));
    struct Cell {
        int sheet;
        const char *address;
        QString text;
    };
    const QString number = QStringLiteral("E-017");
    const Cell cells[] = {{0, "B2", power}, {0, "C2", digits}, {0, "C3", digits}, {0, "B4", power},  {4, "B2", number},
                          {4, "C2", power}, {4, "D2", digits}, {5, "A2", digits}, {6, "B2", number}, {6, "C2", power}};
    for (const auto &[sheet, address, text] : cells) {
        const auto cell = book.sheets[book.names.at(sheet)].value(QString::fromLatin1(address));
        INFO(sheet << ' ' << address);
        CHECK(cell.isText);
        CHECK(cell.text == text);
    }
}

TEST_CASE("The workbook lists what of the standards is not set and what was asked for only later")
{
    SummaryDocument document = exportDocument(QStringLiteral("Uji"), QStringLiteral("Kartu keluarga"));
    document.standardGaps = {{QStringLiteral("SEPI"), StandardAspect::CounterTime, StandardLack::Example},
                             {QStringLiteral("KK"), StandardAspect::Fee, StandardLack::Draft}};
    document.addedRequirements = {{exportDay(24), Instant(1'795'564'800'000), QStringLiteral("219E-0123"),
                                   QStringLiteral("KK"), QStringLiteral("_x0041_"), QStringLiteral("Baru diminta")}};
    const Workbook book(xlsxOf(document));
    const auto &standards = book.sheets[book.names.at(8)];
    CHECK(standards[QStringLiteral("B2")].text == QStringLiteral("Sepi"));
    CHECK(standards[QStringLiteral("C2")].text == QStringLiteral("time at the counter"));
    CHECK(standards[QStringLiteral("D2")].text == QStringLiteral("example"));
    CHECK(standards[QStringLiteral("A3")].text == QStringLiteral("KK"));
    CHECK(standards[QStringLiteral("C3")].text == QStringLiteral("fee"));
    CHECK(standards[QStringLiteral("D3")].text == QStringLiteral("draft, set by no decree"));
    const auto &added = book.sheets[book.names.at(9)];
    CHECK(added[QStringLiteral("C2")].isText);
    CHECK(added[QStringLiteral("C2")].text == QStringLiteral("219E-0123"));
    CHECK(added[QStringLiteral("D2")].text == QStringLiteral("Kartu keluarga"));
    CHECK(added[QStringLiteral("E2")].text == QStringLiteral("_x0041_"));
    CHECK(added[QStringLiteral("F2")].text == QStringLiteral("Baru diminta"));
}

TEST_CASE("A39: the list of visits goes by value")
{
    std::vector<VisitLine> lines;
    for (const int number : {1000, 999, 2, 10, 998})
        lines.push_back(visitLine(QStringLiteral("A"), number));
    lines.push_back(visitLine(QStringLiteral("B"), 1));
    lines.push_back(visitLine(QStringLiteral("C"), 1, 22));
    const Workbook book(xlsxOf(exportDocument(QStringLiteral("Uji"), QStringLiteral("KK")), lines));
    QStringList numbers;
    for (std::size_t row = 1; row <= lines.size(); ++row)
        numbers.append(book.sheets[book.names.at(4)][cellAt(1, row)].text);
    CHECK(numbers
          == QStringList{QStringLiteral("C-001"), QStringLiteral("A-002"), QStringLiteral("A-010"),
                         QStringLiteral("A-998"), QStringLiteral("A-999"), QStringLiteral("A-1000"),
                         QStringLiteral("B-001")});
}

TEST_CASE("The same summary gives the same bytes, and an empty one its headings")
{
    const auto document = exportDocument(QStringLiteral("Uji"), QStringLiteral("KK"));
    CHECK(xlsxOf(document) == xlsxOf(document));
    SummaryDocument empty{QStringLiteral("UJI"), QStringLiteral("Uji"), QStringLiteral("x"),
                          exportDay(23),         exportDay(23),         QStringLiteral("Asia/Makassar")};
    const Workbook book(xlsxOf(empty));
    for (const auto &name : book.names)
        CHECK(book.sheets[name].contains(QStringLiteral("A1")));
    CHECK(book.sheets[book.names.at(1)][QStringLiteral("B2")].text == QStringLiteral("2026-11-23"));
}

TEST_CASE("A list of many visits is written frugally and holds every one")
{
    std::vector<VisitLine> lines;
    for (int number = 1; number <= 20'001; ++number)
        lines.push_back(visitLine(QStringLiteral("A"), number));
    const QByteArray bytes = xlsxOf(exportDocument(QStringLiteral("Uji"), QStringLiteral("KK")), lines);
    CHECK(bytes.size() > 100'000);
    CHECK(bytes == xlsxOf(exportDocument(QStringLiteral("Uji"), QStringLiteral("KK")), lines));
}
