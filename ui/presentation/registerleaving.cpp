// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the register as a file: the fifth part of RegisterPresenter.
#include "core/service/filewriter.h"
#include "ui/presentation/barmaker.h"
#include "ui/presentation/registerexport.h"
#include "ui/presentation/registerpresenter.h"
#include "ui/presentation/sentence.h"

#include <QFileInfo>

namespace loket::ui {

namespace {

/// The rows that the list shows, and those that it has no room for.
struct ExportWish {
    CaseFilter filter{};
    std::vector<CaseDue> due{};
};

ExportWish wishOf(const RegisterQuery &query)
{
    ExportWish wish{registerFilter(query), {}};
    if (query.list == CaseList::Overdue)
        wish.due = {CaseDue::Overdue};
    else if (query.list == CaseList::Today)
        wish.due = {CaseDue::Today};
    else if (query.list == CaseList::Soon)
        wish.due = {CaseDue::NextDay, CaseDue::TwoDays};
    return wish;
}

} // namespace

void RegisterPresenter::setWriters(RegisterWriters writers)
{
    m_writers = std::move(writers);
}

void RegisterPresenter::askFormat()
{
    const auto deed = [this](const QString &text, TableFormat format, const char *ending) {
        return BarMaker::Deed{text, [this, format, ending = QLatin1String(ending)] {
                                  wantFile(tr("reports-%1").arg(m_reading->today.text()) + ending,
                                           [this, format](const QString &path) { exportList(format, path); });
                              }};
    };
    openBar(BarMaker::deeds(tr("The list as a file, without names. In which form?"),
                            {deed(tr("Workbook (XLSX)"), TableFormat::Xlsx, ".xlsx"),
                             deed(tr("Plain table (CSV)"), TableFormat::Csv, ".csv")}));
}

void RegisterPresenter::wantFile(const QString &name, std::function<void(const QString &)> write)
{
    m_write = std::move(write);
    Q_EMIT fileWanted(name);
}

void RegisterPresenter::writeFile(const QString &path)
{
    const auto write = std::exchange(m_write, nullptr);
    if (write && !path.isEmpty() && !m_busy)
        write(path);
}

void RegisterPresenter::exportList(TableFormat format, const QString &path)
{
    m_writing = m_office
        .post([act = Act{m_actor()}, wish = wishOf(m_query)](Office &office) {
            return office.caseExports().exportRegister(act, wish.filter, wish.due).map([&](const RegisterExport &list) {
                return RegisterExportTable::of(list, office.catalogue());
            });
        })
        .then(QtFuture::Launch::Async,
              [write = m_writers.table, format, path](const Result<ExportTable> &table) -> Result<qint64> {
                  return table
                      .and_then([&](const ExportTable &list) { return write(list, format); })
                      .and_then([&](const QByteArray &bytes) { return loket::writeFile(path, bytes); })
                      .map([&] { return qint64(table->rows.size()); });
              });
    m_writing.then(this, ifStill<qint64>([this, path](const Result<qint64> &rows) {
        if (!rows)
            Q_EMIT said(sentence(rows.error()), true);
        else
            Q_EMIT said(tr("%n report(s) written to %1.", nullptr, int(*rows)).arg(QFileInfo(path).fileName()), false);
    }));
}

} // namespace loket::ui
