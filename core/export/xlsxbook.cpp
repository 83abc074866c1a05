// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsxbook.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

namespace loket {

namespace {

constexpr double secondsOfDay = 86'400;
constexpr qsizetype maxText = 32'767; ///< what a cell may hold

/// Styles in the order of XlsxBook::Style.
constexpr const char *numberFormats[] = {"", "", "[h]:mm:ss", "0.0%", "yyyy-mm-dd hh:mm:ss", ""};

} // namespace

QString xlsxEscaped(const QString &text)
{
    static const QRegularExpression looksEscaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString escaped = text.left(maxText);
    escaped.replace(looksEscaped, QStringLiteral("_x005F_"));
    for (QChar &c : escaped) {
        if (c.unicode() >= 0xFFFE)
            c = QChar(QChar::ReplacementCharacter); // no XML may hold it
    }
    return escaped;
}

XlsxBook::XlsxBook(const QString &title, bool frugal)
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    QByteArray temporary = folder;
    lxw_workbook_options options{};
    options.constant_memory = frugal ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = temporary.data();
    m_book = workbook_new_opt((folder + "/book.xlsx").constData(), &options);

    // The library escapes cells but not properties, and XML knows no control characters.
    QString plain;
    for (const QChar letter : title.left(255)) {
        if (letter.isPrint())
            plain += letter;
    }
    QByteArray name = xlsxEscaped(plain).toUtf8();
    char program[] = "Loket Prima";
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.company = program;
    properties.created = 946'684'800; // 2000-01-01: fixed, so that files can be compared byte by byte
    workbook_set_properties(m_book, &properties);

    for (const char *numberFormat : numberFormats) {
        lxw_format *format = workbook_add_format(m_book);
        if (*numberFormat)
            format_set_num_format(format, numberFormat);
        m_formats.push_back(format);
    }
    for (const Style style : {Style::Heading, Style::Wrapped}) {
        format_set_text_wrap(format(style));
        format_set_align(format(style), LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(format(Style::Heading));
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        workbook_close(m_book);
}

void XlsxBook::addSheet(const QString &name)
{
    m_sheet = workbook_add_worksheet(m_book, name.left(31).toUtf8().constData());
    m_row = 0;
    m_column = 0;
    worksheet_freeze_panes(m_sheet, 1, 0);
}

void XlsxBook::setWidth(int firstColumn, int lastColumn, double characters)
{
    worksheet_set_column(m_sheet, static_cast<lxw_col_t>(firstColumn), static_cast<lxw_col_t>(lastColumn), characters,
                         nullptr);
}

void XlsxBook::text(const QString &cell, Style style)
{
    if (!cell.isEmpty())
        worksheet_write_string(m_sheet, m_row, m_column, xlsxEscaped(cell).toUtf8().constData(), format(style));
    ++m_column;
}

void XlsxBook::number(double cell)
{
    put(cell, Style::Plain);
}

void XlsxBook::duration(double seconds)
{
    put(seconds / secondsOfDay, Style::Duration);
}

void XlsxBook::share(double part)
{
    put(part, Style::Share);
}

void XlsxBook::moment(Instant at, const OfficeZone &zone)
{
    const QDateTime local = zone.local(at);
    const auto days = static_cast<double>(QDate(1899, 12, 30).daysTo(local.date()));
    put(days + local.time().msecsSinceStartOfDay() / (secondsOfDay * secondMs), Style::Moment);
}

void XlsxBook::endRow()
{
    ++m_row;
    m_column = 0;
}

Result<QByteArray> XlsxBook::finish()
{
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnwritable, m_folder.path());
    return file.readAll();
}

void XlsxBook::put(double value, Style style)
{
    worksheet_write_number(m_sheet, m_row, m_column++, value, format(style));
}

lxw_format *XlsxBook::format(Style style) const
{
    return m_formats.at(static_cast<std::size_t>(style));
}

} // namespace loket
