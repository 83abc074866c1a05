// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintdrafts.h"

#include "core/domain/reportfield.h"
#include "core/service/complaintdesk.h"
#include "core/service/envelopewriter.h"
#include "core/service/pickedfile.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/draftstore.h"

#include <algorithm>
#include <limits>

namespace loket {

namespace {

using storage::AttachmentStore;
using storage::DraftStore;
using storage::KeyStore;

constexpr qsizetype maxBytes = 400'000;

QByteArray contextOf(ContentKeyId key)
{
    return "draft " + QByteArray::number(key.value());
}

/// The key of a draft, by whoever's ring this is.
std::optional<SecretBytes> keyOf(KeyStore &store, ContentKeyId id, const KeyRing &ring)
{
    for (const auto &envelope : store.envelopesTo(id, ring.publicKey())) {
        if (auto key = ring.open(envelope.bytes))
            return key;
    }
    return std::nullopt;
}

/// Errors: DraftNotFound when this ring does not open it; Damaged.
Result<QByteArray> openedDraft(KeyStore &store, const storage::DraftRow &row, const KeyRing &ring)
{
    const auto key = keyOf(store, row.key, ring);
    if (!key)
        return refuse(ErrorCode::DraftNotFound);
    const auto body = sealed::fromText(row.body);
    const auto plain = body ? sealed::open(*key, *body, contextOf(row.key)) : std::nullopt;
    return plain ? Result<QByteArray>(*plain) : refuse(ErrorCode::Damaged, QStringLiteral("draft"));
}

} // namespace

Result<StaffId> ComplaintDrafts::typistOf(const Actor &actor)
{
    if (const auto may = m_runner.may(actor, QStringLiteral("complaint_draft")); !may)
        return tl::unexpected(may.error());
    const auto &session = m_runner.gate().session();
    if (!session || actor.staff != session->staff || m_runner.gate().keys().isEmpty())
        return refuse(ErrorCode::NotSignedIn); // while an office is set up everything may be done, but nobody has a key
    return session->staff;
}

Result<DraftId> ComplaintDrafts::save(const Actor &actor, std::optional<DraftId> draft, const QString &kind,
                                      const QByteArray &plain)
{
    const auto typist = typistOf(actor);
    if (!typist)
        return tl::unexpected(typist.error());
    if (plain.size() > maxBytes)
        return refuse(ErrorCode::BadText, QStringLiteral("draft"));
    if (m_runner.isUncertain())
        return refuse(ErrorCode::CommitUncertain);
    const Instant now = m_runner.clock().now();
    return storage::transact(m_runner.connection(), [&]() -> Result<DraftId> {
        KeyStore keys(m_runner.connection());
        DraftStore drafts(m_runner.connection());
        if (!draft)
            return addInAct(*typist, kind, plain);
        const auto row = drafts.find(*draft, *typist);
        const auto key = row ? keyOf(keys, row->key, m_runner.gate().keys()) : std::nullopt;
        if (!key)
            return refuse(ErrorCode::DraftNotFound);
        drafts.replace(*draft, now, sealed::toText(sealed::seal(*key, plain, contextOf(row->key))));
        return *draft;
    });
}

DraftId ComplaintDrafts::addInAct(StaffId typist, const QString &kind, const QByteArray &plain)
{
    const Instant now = m_runner.clock().now();
    const SecretBytes key = sealed::newContentKey();
    const ContentKeyId id = KeyStore(m_runner.connection()).addForDraft(now);
    EnvelopeWriter writer(m_runner, id, key);
    writer.toTypist(typist);
    writer.toRecovery();
    return DraftStore(m_runner.connection())
        .add({{}, id, typist, kind, now, sealed::toText(sealed::seal(key, plain, contextOf(id)))});
}

Result<std::vector<ComplaintDraft>> ComplaintDrafts::list(const Actor &actor)
{
    const auto typist = typistOf(actor);
    if (!typist)
        return tl::unexpected(typist.error());
    return storage::reading(m_runner.connection(), [&]() -> Result<std::vector<ComplaintDraft>> {
        std::vector<ComplaintDraft> drafts;
        for (const auto &row : DraftStore(m_runner.connection()).of(*typist, m_runner.gate().keys().publicKey()))
            drafts.push_back({row.id, row.kind, row.savedAt});
        return drafts;
    });
}

Result<QByteArray> ComplaintDrafts::read(const Actor &actor, DraftId draft)
{
    const auto typist = typistOf(actor);
    if (!typist)
        return tl::unexpected(typist.error());
    return storage::reading(m_runner.connection(), [&]() -> Result<QByteArray> {
        KeyStore keys(m_runner.connection());
        const auto row = DraftStore(m_runner.connection()).find(draft, *typist);
        return row ? openedDraft(keys, *row, m_runner.gate().keys()) : refuse(ErrorCode::DraftNotFound);
    });
}

template<class Value, class Body>
Result<Value> ComplaintDrafts::onDraft(const Actor &actor, DraftId draft, Body body)
{
    const auto typist = typistOf(actor);
    if (!typist)
        return tl::unexpected(typist.error());
    if (m_runner.isUncertain())
        return refuse(ErrorCode::CommitUncertain);
    return storage::transact(m_runner.connection(), [&]() -> Result<Value> {
        if (!DraftStore(m_runner.connection()).find(draft, *typist))
            return refuse(ErrorCode::DraftNotFound);
        return body(*typist);
    });
}

Result<void> ComplaintDrafts::drop(const Actor &actor, DraftId draft)
{
    return onDraft<void>(actor, draft, [&](StaffId typist) { return dropInAct(typist, draft); });
}

Result<void> ComplaintDrafts::setKind(const Actor &actor, DraftId draft, const QString &kind)
{
    return onDraft<void>(actor, draft, [&](StaffId) -> Result<void> {
        DraftStore(m_runner.connection()).setKind(draft, kind);
        return {};
    });
}

Result<AttachmentId> ComplaintDrafts::attach(const Actor &actor, DraftId draft, const PickedFile &file)
{
    namespace most = attachmentlimits;
    return onDraft<AttachmentId>(actor, draft, [&](StaffId) -> Result<AttachmentId> {
        AttachmentStore store(m_runner.connection());
        const auto there = store.ofDraft(draft);
        if (there.count >= most::count)
            return refuseField(ReportField::Attachments, FieldFault::TooLong, most::count);
        if (file.what.size > most::size || there.size + file.what.size > most::whole)
            return refuseField(ReportField::Attachments, FieldFault::TooLong, static_cast<int>(most::size));
        return store.add(draft, file.pieces);
    });
}

Result<void> ComplaintDrafts::detach(const Actor &actor, DraftId draft, AttachmentId file)
{
    return onDraft<void>(actor, draft, [&](StaffId) -> Result<void> {
        AttachmentStore(m_runner.connection()).drop(draft, file);
        return {};
    });
}

Result<std::vector<KeptHandOver>> ComplaintDrafts::handOversInAct(const KeyRing &recovery,
                                                                  const std::vector<DraftId> &taken)
{
    KeyStore keys(m_runner.connection());
    DraftStore drafts(m_runner.connection());
    std::vector<KeptHandOver> kept;
    for (const auto &listed : drafts.savedBefore(Instant(std::numeric_limits<qint64>::max()))) {
        const auto row = isHandOver(listed.kind) ? drafts.find(listed.id, listed.typist) : std::nullopt;
        const auto content = row ? openedDraft(keys, *row, recovery) : refuse(ErrorCode::DraftNotFound);
        if (!content && content.error().code == ErrorCode::DraftNotFound)
            continue;
        if (!content)
            return tl::unexpected(content.error());
        if (std::find(taken.begin(), taken.end(), row->id) == taken.end())
            kept.push_back({row->id, *content});
        else if (const auto dropped = dropInAct(row->typist, row->id); !dropped)
            return tl::unexpected(dropped.error());
    }
    return kept;
}

Result<void> ComplaintDrafts::dropInAct(StaffId typist, DraftId draft)
{
    DraftStore drafts(m_runner.connection());
    const auto row = drafts.find(draft, typist);
    if (!row)
        return refuse(ErrorCode::DraftNotFound);
    AttachmentStore(m_runner.connection()).dropAll(draft);
    drafts.drop(draft);
    KeyStore(m_runner.connection()).drop(row->key);
    return {};
}

} // namespace loket
