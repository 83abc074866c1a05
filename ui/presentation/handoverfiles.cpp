// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/handoverfiles.h"

#include "core/service/filewriter.h"
#include "core/service/handover.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace loket::ui {

namespace {

const QString codeKey = QStringLiteral("code");
const QString supervisorKey = QStringLiteral("supervisor");
const QString numberKey = QStringLiteral("number");
const QString atKey = QStringLiteral("at");
const QString byKey = QStringLiteral("by");
const QString sealedKey = QStringLiteral("sealed");

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

QByteArray HandOverFiles::keep(const Catalogue &catalogue, const PaperOffice &of, const OfficeDay &today,
                               const CaseHandOver &handOver)
{
    const RegisterPapers papers(catalogue, of, today);
    QJsonObject json{
        {codeKey, handOver.code},
        {supervisorKey, handOver.supervisor},
        {numberKey, handOver.file.view.complaint.number},
        {atKey, handOver.file.at.millis()},
        {sealedKey, QString::fromLatin1(handover::seal(handOver.lock, toContent(papers.caseFile(handOver.file))))}};
    if (handOver.file.by)
        json.insert(byKey, handOver.file.by->value());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<HandOverFiles> HandOverFiles::fromKept(Office &office, const Actor &actor, const QByteArray &kept)
{
    const auto of = office.papers().office(actor);
    if (!of)
        return tl::unexpected(of.error());
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    CaseHandOver handOver;
    handOver.code = json.value(codeKey).toString();
    handOver.supervisor = json.value(supervisorKey).toString();
    handOver.file.view.complaint.number = json.value(numberKey).toString();
    handOver.file.at = Instant(json.value(atKey).toInteger());
    if (const QJsonValue by = json.value(byKey); by.isDouble())
        handOver.file.by = StaffId(by.toInteger());
    return sealedIn(kept).map([&](const QByteArray &sealed) {
        HandOverFiles files;
        files.m_sealed = sealed;
        files.m_sheet = RegisterPapers(office.catalogue(), *of, office.today()).handOver(handOver);
        return files;
    });
}

Result<QByteArray> HandOverFiles::sealedIn(const QByteArray &kept)
{
    const QByteArray sealed = QJsonDocument::fromJson(kept).object().value(sealedKey).toString().toLatin1();
    return sealed.isEmpty() ? Result<QByteArray>(refuse(ErrorCode::BadFile, sealedKey)) : sealed;
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
