// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caseattachments.h"

#include "core/domain/canonicaljson.h"
#include "core/domain/reportfield.h"
#include "core/service/actrunner.h"
#include "core/service/pickedfile.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/complainttextstore.h"

#include <QJsonDocument>

namespace loket {

namespace {

const QString tookAt = QStringLiteral("at");
const QString tookBy = QStringLiteral("by");

Result<CaseAttachment> attachmentOf(const QString &sealedText)
{
    QJsonObject json = QJsonDocument::fromJson(sealedText.toUtf8()).object();
    CaseAttachment one;
    one.at = Instant(json.take(tookAt).toInteger());
    if (const auto by = json.take(tookBy); by.isDouble())
        one.by = StaffId(by.toInteger());
    const auto what = attachmentFromJson(json, attachmentPart());
    if (!what)
        return refuse(ErrorCode::Damaged, attachmentPart());
    one.what = *what;
    return one;
}

} // namespace

Result<void> CaseAttachments::describe(ActScope &scope, const CaseKey &key, const ReportAttachment &what) const
{
    QJsonObject json = attachmentJson(what);
    json.insert(tookAt, scope.moment().at.millis());
    const auto &by = scope.moment().actor.staff;
    json.insert(tookBy, by ? QJsonValue(by->value()) : QJsonValue());
    const auto text = canonicalJson(json);
    if (!text)
        return tl::unexpected(text.error());
    storage::ComplaintTextStore(m_runner.connection())
        .add(key.complaint(), {}, key.sealWords(attachmentPart(), QString::fromUtf8(*text)), scope.images());
    return {};
}

Result<void> CaseAttachments::take(ActScope &scope, const CaseKey &key, DraftId draft,
                                   const std::vector<ReportAttachment> &attachments) const
{
    storage::AttachmentStore store(m_runner.connection());
    for (const ReportAttachment &one : attachments) {
        if (!store.bind(draft, one.file, key.complaint(), scope.images()))
            return refuseField(ReportField::Attachments, FieldFault::Unknown);
        if (const auto done = describe(scope, key, one); !done)
            return done;
    }
    return {};
}

Result<void> CaseAttachments::add(ActScope &scope, const CaseKey &key, const std::vector<PickedFile> &files) const
{
    namespace most = attachmentlimits;
    const auto there = of(key);
    if (!there)
        return tl::unexpected(there.error());
    if (there->size() + files.size() > std::size_t(most::count))
        return refuseField(ReportField::Attachments, FieldFault::TooLong, most::count);
    qint64 whole = 0;
    for (const CaseAttachment &one : *there)
        whole += one.what.size;
    storage::AttachmentStore store(m_runner.connection());
    for (const PickedFile &picked : files) {
        ReportAttachment one = picked.what;
        whole += one.size;
        if (one.size > most::size || whole > most::whole)
            return refuseField(ReportField::Attachments, FieldFault::TooLong, static_cast<int>(most::size));
        one.name = shownFileName(one.name);
        one.file = store.add(key.complaint(), picked.pieces, scope.images());
        if (const auto done = describe(scope, key, one); !done)
            return done;
    }
    return {};
}

Result<std::vector<CaseAttachment>> CaseAttachments::of(const CaseKey &key) const
{
    std::vector<CaseAttachment> all;
    for (const auto &text : storage::ComplaintTextStore(m_runner.connection()).of(key.complaint())) {
        if (text.words.part != attachmentPart() || text.words.body.isEmpty())
            continue;
        auto one = key.openWords(text.words).and_then(&attachmentOf);
        if (!one)
            return tl::unexpected(one.error());
        all.push_back(*std::move(one));
    }
    return all;
}

int CaseAttachments::count(ComplaintId complaint) const
{
    return static_cast<int>(storage::AttachmentStore(m_runner.connection()).count(complaint));
}

Result<QByteArray> CaseAttachments::content(ComplaintId complaint, const ReportAttachment &what) const
{
    const auto pieces = storage::AttachmentStore(m_runner.connection()).pieces(complaint, what.file);
    return pieces.isEmpty() ? refuse(ErrorCode::Damaged, what.name) : openPicked(what, pieces);
}

} // namespace loket
