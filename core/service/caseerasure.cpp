// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caseerasure.h"

#include "core/service/actrunner.h"
#include "core/service/casekeys.h"
#include "core/service/complaintpaper.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/complainttextstore.h"

namespace loket {

namespace {

bool isThere(const storage::ComplaintTextStore::Stored &text)
{
    return !text.words.body.isEmpty();
}

} // namespace

int CaseErasure::identity(ComplaintId complaint)
{
    storage::ComplaintTextStore texts(m_runner.connection());
    int gone = 0;
    for (const auto &text : texts.of(complaint)) {
        const bool tellsWho = text.words.part == identityPart() || text.words.part == receiptCodePart();
        if (!tellsWho || !isThere(text))
            continue;
        texts.erase(text, m_scope.images());
        ++gone;
    }
    return gone;
}

int CaseErasure::files(ComplaintId complaint)
{
    storage::ComplaintTextStore texts(m_runner.connection());
    storage::AttachmentStore files(m_runner.connection());
    int gone = 0;
    for (const auto &text : texts.of(complaint)) {
        const bool isFile = text.words.part == attachmentFilePart();
        if (isFile && files.isThere(text.id)) {
            files.erase(text.id);
            texts.erase(text, m_scope.images());
            ++gone;
        } else if (text.words.part == attachmentPart() && isThere(text)) {
            texts.erase(text, m_scope.images());
            ++gone;
        }
    }
    return gone;
}

int CaseErasure::everything(Complaint &complaint)
{
    const auto texts = storage::ComplaintTextStore(m_runner.connection()).of(complaint.id);
    CaseKeys(m_runner).erase(m_scope, complaint.id);
    complaint.visit.reset();
    return static_cast<int>(std::count_if(texts.begin(), texts.end(), &isThere));
}

} // namespace loket
