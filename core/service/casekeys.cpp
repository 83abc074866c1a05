// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/casekeys.h"

#include "core/service/complaintdesk.h"
#include "core/service/envelopewriter.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/complainttextstore.h"

namespace loket {

namespace {

const QString excludedPart = QStringLiteral("excluded");

QByteArray contextOf(ComplaintId complaint, const QString &part)
{
    return QStringLiteral("case %1/%2").arg(complaint.value()).arg(part).toUtf8();
}

QByteArray listOf(const std::vector<StaffId> &staff)
{
    QByteArrayList ids;
    for (const StaffId one : staff)
        ids << QByteArray::number(one.value());
    return ids.join(',');
}

std::vector<StaffId> staffIn(const QByteArray &list)
{
    std::vector<StaffId> staff;
    for (const QByteArray &id : list.split(',')) {
        if (!id.isEmpty())
            staff.emplace_back(id.toLongLong());
    }
    return staff;
}

/// Who is shut out, when `key` is the one of this case; none when it is another one, such as a random one.
std::optional<std::vector<StaffId>> excludedBy(const SecretBytes &key, ComplaintId complaint, const QString &stored)
{
    const auto sealed = sealed::fromText(stored);
    const auto list = sealed ? sealed::open(key, *sealed, contextOf(complaint, excludedPart)) : std::nullopt;
    return list ? std::optional(staffIn(*list)) : std::nullopt;
}

} // namespace

QByteArray CaseKey::seal(const QString &part, const QByteArray &plain) const
{
    return sealed::seal(m_key, plain, contextOf(m_complaint, part));
}

Result<QByteArray> CaseKey::open(const QString &part, const QByteArray &sealed) const
{
    const auto plain = sealed::open(m_key, sealed, contextOf(m_complaint, part));
    return plain ? Result<QByteArray>(*plain) : refuse(ErrorCode::Damaged, part);
}

ComplaintWords CaseKey::sealWords(const QString &part, const QString &text) const
{
    return {part, sealed::toText(seal(part, text.toUtf8())), true};
}

Result<QString> CaseKey::openWords(const ComplaintWords &words) const
{
    if (!words.sealed)
        return words.body;
    const auto sealed = sealed::fromText(words.body);
    if (!sealed)
        return refuse(ErrorCode::Damaged, words.part);
    return open(words.part, *sealed).map([](const QByteArray &text) { return QString::fromUtf8(text); });
}

Result<CaseKey> CaseKeys::make(const ActScope &scope, ComplaintId complaint, const std::vector<StaffId> &excluded,
                               std::optional<StaffId> typist)
{
    storage::KeyStore store(m_runner.connection());
    CaseKey key(complaint, store.addForCase(complaint, scope.moment().at), sealed::newContentKey(), excluded);
    store.setExcluded(key.id(), sealed::toText(key.seal(excludedPart, listOf(excluded))));
    EnvelopeWriter writer(m_runner, key.id(), key.bytes());
    const int handlers = writer.toRoles(purpose::handler, handlerRoles(), scope.day().text(), excluded);
    if (!writer.toRecovery() && handlers == 0) {
        store.drop(key.id());
        return refuse(ErrorCode::NoSecret, word(SecretKind::Password));
    }
    if (typist)
        writer.toTypist(*typist);
    return key;
}

Result<CaseKey> CaseKeys::open(ComplaintId complaint) const
{
    return openAs(complaint, true);
}

Result<CaseKey> CaseKeys::openAs(ComplaintId complaint, bool typistToo) const
{
    storage::KeyStore store(m_runner.connection());
    const KeyRing &ring = m_runner.gate().keys();
    const auto &session = m_runner.gate().session();
    const Staff *person = session ? m_runner.catalogue().staffMember(session->staff) : nullptr;
    const bool handles = person && !person->roles.common(session->roles).common(handlerRoles()).isEmpty();
    const auto row = store.ofCase(complaint);
    int tried = 0;
    for (const auto &envelope : store.envelopesTo(row ? row->id : ContentKeyId(), ring.publicKey())) {
        const bool may = envelope.purpose == purpose::handler ? handles
                                                              : typistToo && envelope.purpose == purpose::typist;
        if (!may)
            continue;
        ++tried;
        auto key = ring.open(envelope.bytes);
        if (auto excluded = key ? excludedBy(*key, complaint, row->excluded) : std::nullopt)
            return CaseKey(complaint, row->id, *std::move(key), *std::move(excluded));
    }
    // A case that is missing takes as long as one that is sealed to others.
    if (tried == 0)
        static_cast<void>(ring.open(sealed::toText(QByteArray(sealed::envelopeSize, '\1'))));
    return refuse(ErrorCode::ComplaintNotFound);
}

void CaseKeys::dropTypist(ComplaintId complaint)
{
    storage::KeyStore store(m_runner.connection());
    if (const auto row = store.ofCase(complaint))
        store.dropEnvelopes(row->id, purpose::typist);
}

Result<CaseKey> CaseKeys::rekey(ActScope &scope, ComplaintId complaint, const std::vector<StaffId> &excluded)
{
    storage::KeyStore store(m_runner.connection());
    const auto before = open(complaint);
    if (!before)
        return tl::unexpected(before.error());
    std::optional<StaffId> typist;
    for (const auto &envelope : store.envelopes(before->id())) {
        const StaffId holder(envelope.holder);
        if (envelope.purpose == purpose::typist
            && std::find(excluded.begin(), excluded.end(), holder) == excluded.end())
            typist = holder;
    }
    store.drop(before->id());
    auto after = make(scope, complaint, excluded, typist);
    if (!after)
        return after;
    storage::ComplaintTextStore texts(m_runner.connection());
    for (const auto &text : texts.of(complaint)) {
        if (!text.words.sealed)
            continue;
        const auto plain = before->openWords(text.words);
        if (!plain)
            return tl::unexpected(plain.error());
        texts.replace(text, after->sealWords(text.words.part, *plain), scope.images());
    }
    return after;
}

void CaseKeys::sealAll(ActScope &scope, const CaseKey &key)
{
    storage::ComplaintTextStore texts(m_runner.connection());
    for (const auto &text : texts.of(key.complaint())) {
        if (!text.words.sealed && !text.words.body.isEmpty())
            texts.replace(text, key.sealWords(text.words.part, text.words.body), scope.images());
    }
}

void CaseKeys::erase(ActScope &scope, ComplaintId complaint)
{
    storage::ComplaintTextStore texts(m_runner.connection());
    for (const auto &text : texts.of(complaint)) {
        const bool isFile = text.words.part == attachmentFilePart();
        if (isFile)
            storage::AttachmentStore(m_runner.connection()).erase(text.id);
        if (isFile || !text.words.body.isEmpty())
            texts.erase(text, scope.images());
    }
    storage::KeyStore store(m_runner.connection());
    if (const auto row = store.ofCase(complaint))
        store.drop(row->id);
}

Result<void> CaseKeys::isHandler(StaffId staff, const QString &day) const
{
    const Staff *person = m_runner.catalogue().staffMember(staff);
    if (!person)
        return refuse(ErrorCode::UnknownStaff);
    if (!person->isActiveOn(day))
        return refuse(ErrorCode::NotActive, person->code);
    if (person->roles.common(handlerRoles()).isEmpty())
        return refuse(ErrorCode::NotAllowed, handlerRoles().text());
    return m_runner.catalogue().hasSecret(staff, SecretKind::Password)
        ? Result<void>()
        : refuse(ErrorCode::NoSecret, word(SecretKind::Password));
}

Result<qint64> CaseKeys::passAll(const Act &act, StaffId to)
{
    return m_runner.answer<qint64>(
        act, QStringLiteral("keys_passed"),
        [&](ActScope &scope) -> Result<qint64> {
            if (const auto is = isHandler(to, scope.day().text()); !is)
                return tl::unexpected(is.error());
            scope.setSubject(subjectOf(to));
            const auto credential = m_runner.credentials().find(to.value(), word(SecretKind::Password));
            if (!credential)
                return refuse(ErrorCode::NoSecret, word(SecretKind::Password));
            qint64 count = 0;
            for (const ComplaintId complaint :
                 storage::KeyStore(m_runner.connection()).casesWithout(to.value(), credential->publicKey)) {
                const auto key = openAs(complaint, false);
                if (!key)
                    continue; // of another handler's knowledge
                EnvelopeWriter writer(m_runner, key->id(), key->bytes());
                if (const auto given = writer.toMember(purpose::handler, handlerRoles(), to, key->excluded()); !given)
                    return tl::unexpected(given.error());
                ++count;
            }
            return count;
        },
        [](const Entry &) -> Result<qint64> { return 0; });
}

Result<void> CaseKeys::pass(const Act &act, ComplaintId complaint, StaffId to, bool isHidden)
{
    return m_runner.perform(act, QStringLiteral("case_key_passed"), [&](ActScope &scope) -> Result<void> {
        if (const auto is = isHandler(to, scope.day().text()); !is)
            return is;
        const auto key = openAs(complaint, false);
        if (!key)
            return tl::unexpected(key.error());
        scope.setSubject(subjectOf(complaint));
        if (!isHidden)
            scope.setResult(QStringLiteral("to"), to.value());
        EnvelopeWriter writer(m_runner, key->id(), key->bytes());
        return writer.toMember(purpose::handler, handlerRoles(), to, key->excluded());
    });
}

} // namespace loket
