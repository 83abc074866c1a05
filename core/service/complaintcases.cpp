// SPDX-License-Identifier: GPL-3.0-or-later
// Reading cases: the register, one case, who complains. What somebody may not see is not there for him.
#include "core/service/caseattachments.h"
#include "core/service/casereader.h"
#include "core/service/caseregister.h"
#include "core/service/complaintpaper.h"
#include "core/service/complaintreceiving.h"

namespace loket {

namespace {

/// What the receipt says of a case, with who complains where its key is at hand.
Result<ComplaintPaper> receiptOf(ActRunner &runner, const OpenCase &open)
{
    const auto words = CaseReader(runner).words(open, open.key.has_value());
    if (!words)
        return tl::unexpected(words.error());
    const auto report = CaseReader::reportFrom(open.complaint, *words);
    if (!report)
        return tl::unexpected(report.error());
    const auto steps = storage::ComplaintStore(runner.connection()).steps(open.complaint.id);
    const auto word = [&](const QString &part) {
        const auto found = words->find(part);
        return found == words->end() ? QString() : found->second;
    };
    return complaintPaperOf({open.complaint, *report, runner.catalogue(),
                             steps.empty() ? std::nullopt : steps.front().staff, word(placePart()),
                             word(referencePart()), word(receiptCodePart()),
                             CaseAttachments(runner).count(open.complaint.id)});
}

} // namespace

Result<CaseView> ComplaintDesk::open(const Act &act, const QString &number)
{
    return onCase<CaseView>(
        m_runner, act, QStringLiteral("complaint_open"), number, CaseAct::Open,
        [](ActScope &, const CaseReader &reader, const OpenCase &open) { return reader.view(open); },
        [](const Entry &entry) -> Result<CaseView> { return refuse(ErrorCode::Conflict, entry.act); });
}

Result<ComplaintIdentity> ComplaintDesk::readIdentity(const Act &act, const QString &number, const QString &purpose)
{
    const QString kind = QStringLiteral("identity_read");
    if (!m_runner.catalogue().reason(kind, purpose))
        return refuse(ErrorCode::ReasonNeeded, kind);
    return onCase<ComplaintIdentity>(
        m_runner, act, kind, number, CaseAct::Open,
        [&](ActScope &scope, const CaseReader &reader, const OpenCase &open) -> Result<ComplaintIdentity> {
            scope.setResult(QStringLiteral("purpose"), purpose);
            return reader.words(open, true)
                .and_then([&](const auto &words) { return CaseReader::reportFrom(open.complaint, words); })
                .map([](const ComplaintReport &report) { return report.identity; });
        },
        [](const Entry &entry) -> Result<ComplaintIdentity> { return refuse(ErrorCode::Conflict, entry.act); });
}

Result<AttachmentContent> ComplaintDesk::readAttachment(const Act &act, const QString &number, AttachmentId file)
{
    return onCase<AttachmentContent>(
        m_runner, act, QStringLiteral("attachment_read"), number, CaseAct::Open,
        [&](ActScope &scope, const CaseReader &, const OpenCase &open) -> Result<AttachmentContent> {
            const CaseAttachments store(m_runner);
            const auto all = open.key ? store.of(*open.key) : Result<std::vector<CaseAttachment>>();
            if (!all)
                return tl::unexpected(all.error());
            const auto one = std::find_if(all->begin(), all->end(),
                                          [file](const CaseAttachment &known) { return known.what.file == file; });
            if (one == all->end())
                return refuse(ErrorCode::ComplaintNotFound);
            scope.setResult(QStringLiteral("file"), file.value());
            return store.content(open.complaint.id, one->what).map([&](const QByteArray &bytes) {
                return AttachmentContent{one->what.name, bytes};
            });
        },
        [](const Entry &entry) -> Result<AttachmentContent> { return refuse(ErrorCode::Conflict, entry.act); });
}

Result<void> ComplaintDesk::receiptDone(const Act &act, ComplaintId complaint)
{
    return m_runner.perform(act, QStringLiteral("complaint_receipt"), [&](ActScope &scope) -> Result<void> {
        CaseKeys keys(m_runner);
        const auto &session = m_runner.gate().session();
        if (!session || !keys.open(complaint))
            return refuse(ErrorCode::ComplaintNotFound);
        keys.dropTypist(complaint);
        scope.setSubject(subjectOf(complaint));
        return {};
    });
}

Result<ComplaintPaper> ComplaintDesk::receipt(const Actor &reader, const QString &number)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_papers")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(m_runner.connection(), [&]() -> Result<ComplaintPaper> {
        const CaseReader cases(m_runner);
        const auto none = refuse(ErrorCode::NoSuchPaper, number);
        const auto complaint = cases.ofNumber(number);
        if (!complaint)
            return none;
        OpenCase open{*complaint, {}, {}};
        if (m_runner.gate().session()) {
            auto opened = cases.openCase(*complaint);
            if (!opened || !opened->allowed.has(CaseAct::PrintReceipt))
                return none;
            open = *std::move(opened);
        } else if (complaint->sealed) { // whoever reads the file has no key
            return none;
        }
        return receiptOf(m_runner, open);
    });
}

Result<ComplaintPaper> ComplaintDesk::receiptByKey(ComplaintId complaint, const QString &key)
{
    return storage::reading(m_runner.connection(), [&]() -> Result<ComplaintPaper> {
        const auto none = refuse(ErrorCode::NoSuchPaper, subjectOf(complaint));
        const auto stored = storage::ComplaintStore(m_runner.connection()).byId(complaint);
        if (!stored)
            return none;
        const QByteArray bytes = sodium::fromHex(key);
        SecretBytes secret(bytes.size());
        std::copy(bytes.begin(), bytes.end(), secret.data());
        auto paper = receiptOf(m_runner, {*stored, CaseKey(complaint, {}, std::move(secret), {}), {}});
        return paper ? paper : none;
    });
}

Result<QString> ComplaintDesk::receiptKey(ComplaintId complaint)
{
    return storage::reading(m_runner.connection(), [&]() -> Result<QString> {
        return CaseKeys(m_runner).open(complaint).map(
            [](const CaseKey &key) { return sodium::toHex(key.bytes().view()); });
    });
}

Result<std::vector<CaseRow>> ComplaintDesk::list(const Actor &reader, const CaseFilter &filter)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_complaints")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(m_runner.connection(), [&] { return CaseRegister(m_runner).rows(filter); });
}

} // namespace loket
