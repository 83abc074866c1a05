// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caseproof.h"

#include "core/domain/applicationcode.h"
#include "core/service/complaintpaper.h"
#include "core/service/receiptsigner.h"
#include "core/storage/complainttextstore.h"
#include "core/storage/keystore.h"

namespace loket {

/// By whichever key the unit had on its day.
bool CaseProof::isSigned(const ReceiptCode &code) const
{
    const auto keys = storage::KeyStore(m_runner.connection()).unitKeys();
    return std::any_of(keys.begin(), keys.end(), [&](const storage::UnitKeyRow &key) {
        return receiptsigner::verify(code.signedPart(), code.signature, sodium::fromHex(key.publicKey));
    });
}

QString CaseProof::of(const OpenCase &open, const StatusQuestion &question) const
{
    if (question.code) {
        const bool fits = question.code->number == open.complaint.number
            && question.code->day.text() == open.complaint.receivedDay && isSigned(*question.code);
        return fits ? QStringLiteral("receipt_code") : QString();
    }
    const auto typed = applicationcode::fromText(question.proof);
    for (const auto &text : storage::ComplaintTextStore(m_runner.connection()).of(open.complaint.id)) {
        const bool isReference = text.words.part == referencePart() && typed;
        if ((!isReference && text.words.part != identityPart()) || text.words.body.isEmpty())
            continue;
        const auto plain = open.key ? open.key->openWords(text.words)
            : text.words.sealed     ? Result<QString>(refuse(ErrorCode::ComplaintNotFound))
                                    : Result<QString>(text.words.body);
        if (!plain)
            continue;
        if (isReference && *plain == *typed)
            return QStringLiteral("reference");
        if (isReference)
            continue;
        const auto whose = reportFromDraft(plain->toUtf8());
        if (whose && isSameContact(question.proof, whose->identity.contact))
            return QStringLiteral("contact");
    }
    return {};
}

} // namespace loket
