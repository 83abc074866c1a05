// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tablefile.h"

#include "core/domain/officeday.h"
#include "core/export/csvtext.h"
#include "core/export/xlsxbook.h"

#include <QDateTime>

namespace loket {

namespace {

using ColumnKind = ExportColumn::Kind;

constexpr std::size_t rowsInMemory = 20'000;
constexpr std::size_t mostSheetRows = 1'048'000; ///< a sheet ends at 1,048,576 with its heading and its notes

void putCsv(CsvText &csv, const ExportCell &cell, const std::optional<OfficeZone> &zone)
{
    if (const auto *text = std::get_if<QString>(&cell))
        csv.text(*text);
    else if (const auto *number = std::get_if<qint64>(&cell))
        csv.number(*number);
    else if (const auto *at = std::get_if<Instant>(&cell); at && zone)
        csv.text(zone->local(*at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    else
        csv.text({});
}

void putXlsx(XlsxBook &book, const ExportCell &cell, ColumnKind kind, const OfficeZone &zone)
{
    if (const auto *text = std::get_if<QString>(&cell))
        book.text(*text, kind == ColumnKind::Wide ? XlsxBook::Style::Wrapped : XlsxBook::Style::Plain);
    else if (const auto *number = std::get_if<qint64>(&cell))
        kind == ColumnKind::Seconds ? book.duration(double(*number)) : book.number(double(*number));
    else if (const auto *at = std::get_if<Instant>(&cell))
        book.moment(*at, zone);
    else
        book.skip();
}

double widthOf(ColumnKind kind)
{
    return kind == ColumnKind::Wide ? 60 : kind == ColumnKind::Number ? 10 : 20;
}

void begin(XlsxBook &book, const ExportTable &table, const QString &sheet)
{
    book.addSheet(sheet);
    int place = 0;
    for (const auto &column : table.columns) {
        book.setWidth(place, place, widthOf(column.kind));
        ++place;
    }
    for (const auto &column : table.columns)
        book.text(column.title, XlsxBook::Style::Heading);
    book.endRow();
}

} // namespace

QByteArray tableCsv(const ExportTable &table, QChar decimalSign)
{
    const auto known = OfficeZone::fromId(table.zone);
    const auto zone = known ? std::optional(*known) : std::nullopt;
    CsvText csv(decimalSign);
    for (const auto &column : table.columns)
        csv.text(column.name);
    csv.endRow();
    for (const auto &row : table.rows) {
        for (const auto &cell : row)
            putCsv(csv, cell, zone);
        csv.endRow();
    }
    for (const QString &note : table.notes) {
        csv.text(note);
        for (std::size_t i = 1; i < table.columns.size(); ++i)
            csv.text({});
        csv.endRow();
    }
    return csv.bytes();
}

Result<QByteArray> tableXlsx(const ExportTable &table)
{
    const auto zone = OfficeZone::fromId(table.zone);
    if (!zone)
        return tl::unexpected(zone.error());
    XlsxBook book(table.title, table.rows.size() >= rowsInMemory);
    begin(book, table, table.title);
    std::size_t written = 0;
    for (const auto &row : table.rows) {
        if (written > 0 && written % mostSheetRows == 0)
            begin(book, table, QStringLiteral("%1 %2").arg(table.title.left(25)).arg(written / mostSheetRows + 1));
        for (std::size_t i = 0; i < row.size(); ++i)
            putXlsx(book, row[i], table.columns[i].kind, *zone);
        book.endRow();
        ++written;
    }
    for (const QString &note : table.notes) {
        book.text(note);
        book.endRow();
    }
    return book.finish();
}

} // namespace loket
