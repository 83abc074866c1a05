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

Result<void> CaseAttachments::take(ActScope &scope, const CaseKey &key, DraftId draft,
                                   const std::vector<ReportAttachment> &attachments) const
{
    storage::AttachmentStore store(m_runner.connection());
    storage::ComplaintTextStore texts(m_runner.connection());
    for (const ReportAttachment &one : attachments) {
        if (!store.bind(draft, one.file, key.complaint(), scope.images()))
            return refuseField(ReportField::Attachments, FieldFault::Unknown);
        QJsonObject json = attachmentJson(one);
        json.insert(tookAt, scope.moment().at.millis());
        const auto &by = scope.moment().actor.staff;
        json.insert(tookBy, by ? QJsonValue(by->value()) : QJsonValue());
        const auto text = canonicalJson(json);
        if (!text)
            return tl::unexpected(text.error());
        texts.add(key.complaint(), {}, key.sealWords(attachmentPart(), QString::fromUtf8(*text)), scope.images());
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
