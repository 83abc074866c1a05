// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/handoverfiles.h"

#include "core/service/filewriter.h"
#include "core/service/handover.h"

#include <QFileInfo>

namespace loket::ui {

namespace {

/// Beside it, under the same name.
QString sheetPath(const QString &path)
{
    const QFileInfo file(path);
    return file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".pdf");
}

} // namespace

Result<HandOverFiles> HandOverFiles::make(Office &office, const Act &act, const QString &number, const QString &why)
{
    const auto of = office.papers().office(act.actor);
    if (!of)
        return tl::unexpected(of.error());
    return office.caseExports().handOver(act, number, why).map([&](const CaseHandOver &handOver) {
        const RegisterPapers papers(office.catalogue(), *of, office.today());
        HandOverFiles files;
        files.m_sheet = papers.handOver(handOver);
        files.m_sealed = handover::seal(handOver.lock, toContent(papers.caseFile(handOver.file)));
        return files;
    });
}

QString HandOverFiles::suggestedName(const OfficeDay &today)
{
    return tr("hand-over-%1.loket").arg(today.text());
}

Result<void> HandOverFiles::write(const std::function<QByteArray(const RegisterPaper &)> &draw,
                                  const QString &path) const
{
    return writeFile(path, m_sealed).and_then([&] { return writeFile(sheetPath(path), draw(m_sheet)); });
}

QString HandOverFiles::written(const QString &path)
{
    return tr("Handed over: %1 for the supervisor, and the sheet %2 to print.")
        .arg(QFileInfo(path).fileName(), QFileInfo(sheetPath(path)).fileName());
}

} // namespace loket::ui
