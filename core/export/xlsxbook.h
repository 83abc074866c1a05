// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/officeday.h"

#include <QTemporaryDir>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace loket {

/// A workbook by libxlsxwriter. Texts are text cells, never formulas; times are numbers of days, so that a sum beyond
/// 24 hours is right (trials.md A14). The same content gives the same bytes, whenever it is written.
class XlsxBook
{
public:
    enum class Style { Plain, Heading, Duration, Share, Moment, Wrapped };

    /// `frugal`: rows go to disk at once instead of staying in memory; then they must be written in order.
    explicit XlsxBook(const QString &title, bool frugal = false);
    ~XlsxBook();

    /// The cells that follow belong to this sheet; its first row stays in sight.
    void addSheet(const QString &name);
    void setWidth(int firstColumn, int lastColumn, double characters);

    void text(const QString &cell, Style style = Style::Plain);
    void number(double cell);
    void duration(double seconds);
    void share(double part);
    /// The wall clock of `zone`.
    void moment(Instant at, const OfficeZone &zone);
    void skip() { ++m_column; }
    void endRow();

    /// Ends the book. Errors: FileUnwritable (no space for the temporary file, ..).
    [[nodiscard]] Result<QByteArray> finish();

private:
    void put(double value, Style style);
    lxw_format *format(Style style) const;

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr; ///< ended by finish(), which frees it
    lxw_worksheet *m_sheet = nullptr;
    unsigned int m_row = 0;
    unsigned short m_column = 0;
    std::vector<lxw_format *> m_formats;
};

/// `_x0041_` in a text would be read back as `A`: its underscore is written as `_x005F_` (trials.md A13).
[[nodiscard]] QString xlsxEscaped(const QString &text);

} // namespace loket
