// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the register as a file: the fifth part of RegisterPresenter.
#include "core/service/filewriter.h"
#include "ui/presentation/barmaker.h"
#include "ui/presentation/handoverfiles.h"
#include "ui/presentation/language.h"
#include "ui/presentation/registerexport.h"
#include "ui/presentation/registerpresenter.h"
#include "ui/presentation/sentence.h"

#include <QFileInfo>

namespace loket::ui {

namespace {

QString fileNameOf(const QString &number, const QString &what)
{
    return QStringLiteral("%1-%2.pdf").arg(what, QString(number).replace(QLatin1Char('/'), QLatin1Char('-')));
}

auto paperTo(const std::function<QByteArray(const RegisterPaper &)> &draw, const QString &path)
{
    return [draw, path](const RegisterPaper &paper) -> Result<qint64> {
        return loket::writeFile(path, draw(paper)).map([] { return qint64(1); });
    };
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
    std::vector<BarMaker::Deed> deeds{deed(tr("Workbook (XLSX)"), TableFormat::Xlsx, ".xlsx"),
                                      deed(tr("Plain table (CSV)"), TableFormat::Csv, ".csv")};
    if (m_query.list == CaseList::Overdue && m_reading->isHead && m_writers.paper)
        deeds.push_back({tr("Sheet for the supervisor (PDF)"), [this] {
                             wantFile(tr("overdue-%1.pdf").arg(m_reading->today.text()),
                                      [this](const QString &path) { exportOverdue(path); });
                         }});
    openBar(BarMaker::deeds(tr("The list as a file, without names. In which form?"), deeds));
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

template<class Read, class Write, class Tell>
void RegisterPresenter::leave(Read read, Write write, Tell tell)
{
    using Content = typename std::invoke_result_t<Read, Office &>::value_type;
    const auto told = ifStill<qint64>([this, tell](const Result<qint64> &rows) {
        if (rows)
            Q_EMIT said(tell(*rows), false);
        else
            Q_EMIT said(sentence(rows.error()), true);
        refresh();
    });
    m_writing = m_office.post(read).then(QtFuture::Launch::Async, [this, write, told](const Result<Content> &content) {
        const Result<qint64> rows = content.and_then(write);
        QMetaObject::invokeMethod(
            this, [told, rows] { told(rows); }, Qt::QueuedConnection);
    });
}

void RegisterPresenter::exportList(TableFormat format, const QString &path)
{
    // What a search found are the rows in sight.
    std::vector<ComplaintId> found;
    for (const CaseRow &row : m_reading->rows)
        found.push_back(row.complaint.id);
    leave(
        [act = Act{m_actor()}, filter = registerFilter(m_query, m_reading->isHead), found,
         isSearch = !m_query.words.isEmpty()](Office &office) {
            const auto list = office.caseExports().exportRegister(act, filter, isSearch ? &found : nullptr);
            return list.map(
                [&](const RegisterExport &cases) { return RegisterExportTable::of(cases, office.catalogue()); });
        },
        [write = m_writers.table, format, path](const ExportTable &list) -> Result<qint64> {
            return write(list, format)
                .and_then([&](const QByteArray &bytes) { return loket::writeFile(path, bytes); })
                .map([&] { return qint64(list.rows.size()); });
        },
        [path](qint64 rows) {
            return tr("%n report(s) written to %1.", nullptr, int(rows)).arg(QFileInfo(path).fileName());
        });
}

void RegisterPresenter::exportOverdue(const QString &path)
{
    leave(
        [act = Act{m_actor()}](Office &office) -> Result<RegisterPaper> {
            const auto of = office.papers().office(act.actor);
            if (!of)
                return tl::unexpected(of.error());
            return office.caseExports().overdueSheet(act).map([&](const RegisterExport &list) {
                return RegisterPapers(office.catalogue(), *of, office.today()).overdue(list, office.clock().now());
            });
        },
        paperTo(m_writers.paper, path),
        [path](qint64) { return tr("Written to %1.").arg(QFileInfo(path).fileName()); });
}

void RegisterPresenter::askFilePurpose()
{
    const QString name = fileNameOf(m_opened->view.complaint.number, tr("case"));
    std::vector<BarMaker::Deed> deeds{{tr("Without who complains"), [this, name] {
                                           wantFile(name, [this](const QString &path) { exportCase({}, path); });
                                       }}};
    if (m_opened->view.hasIdentity) {
        for (const Reason &purpose : m_reading->catalogue.reasonsOf(QStringLiteral("identity_read")))
            deeds.push_back(
                {tr("With who complains: %1").arg(Language::bareNameOf(purpose)), [this, name, code = purpose.code] {
                     wantFile(name, [this, code](const QString &path) { exportCase(code, path); });
                 }});
    }
    openBar(BarMaker::deeds(tr("The whole case as a file. It is kept who took it along, when and for what."), deeds));
}

void RegisterPresenter::exportCase(const QString &purpose, const QString &path)
{
    if (!m_opened)
        return;
    leave(
        [act = Act{m_actor()}, number = m_opened->view.complaint.number,
         purpose](Office &office) -> Result<RegisterPaper> {
            const auto of = office.papers().office(act.actor);
            if (!of)
                return tl::unexpected(of.error());
            return office.caseExports().caseFile(act, number, purpose).map([&](const CaseFile &file) {
                return RegisterPapers(office.catalogue(), *of, office.today()).caseFile(file);
            });
        },
        paperTo(m_writers.paper, path),
        [path](qint64) { return tr("Written to %1.").arg(QFileInfo(path).fileName()); });
}

void RegisterPresenter::askHandOver()
{
    openBar(BarMaker::words(tr("Why does it go to the supervisor?"), tr("Hand over"), [this](const QString &why) {
        wantFile(HandOverFiles::suggestedName(m_reading->today),
                 [this, why](const QString &path) { handOver(why, path); });
    }));
}

void RegisterPresenter::handOver(const QString &why, const QString &path)
{
    if (!m_opened)
        return;
    leave([act = Act{m_actor()}, number = m_opened->view.complaint.number,
           why](Office &office) { return HandOverFiles::make(office, act, number, why); },
          [paper = m_writers.paper, path](const HandOverFiles &files) -> Result<qint64> {
              return files.write(paper, path).map([] { return qint64(1); });
          },
          [path](qint64) { return HandOverFiles::written(path); });
}

} // namespace loket::ui
