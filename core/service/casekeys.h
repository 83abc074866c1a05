// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/domain/result.h"
#include "core/service/act.h"
#include "core/service/sealedbox.h"

#include <vector>

namespace loket {

class ActRunner;
class ActScope;

/// The content key of a case in the hands of somebody who may. Wiped when it goes: keep it no longer than one act or
/// one reading.
class CaseKey
{
public:
    CaseKey(ComplaintId complaint, ContentKeyId id, SecretBytes key, std::vector<StaffId> excluded)
        : m_complaint(complaint)
        , m_id(id)
        , m_key(std::move(key))
        , m_excluded(std::move(excluded))
    {
    }

    [[nodiscard]] ComplaintId complaint() const { return m_complaint; }
    [[nodiscard]] ContentKeyId id() const { return m_id; }
    /// Subjects and possible subjects, as they stand sealed beside the key.
    [[nodiscard]] const std::vector<StaffId> &excluded() const { return m_excluded; }
    [[nodiscard]] const SecretBytes &bytes() const { return m_key; }

    /// Whatever belongs to a part of this case; it opens as that part of that case only. Errors: Damaged (detail: the
    /// part) when it was changed, moved here from elsewhere, or is of another key.
    [[nodiscard]] QByteArray seal(const QString &part, const QByteArray &plain) const;
    [[nodiscard]] Result<QByteArray> open(const QString &part, const QByteArray &sealed) const;
    /// The same for words as they are stored. What stands in clear opens as it is.
    [[nodiscard]] ComplaintWords sealWords(const QString &part, const QString &text) const;
    [[nodiscard]] Result<QString> openWords(const ComplaintWords &words) const;

private:
    ComplaintId m_complaint;
    ContentKeyId m_id;
    SecretBytes m_key;
    std::vector<StaffId> m_excluded;
};

/// Who can read a case (design.md section 5; corrections.md 3-7). Its content key stands only in envelopes: one for
/// each handler, one for the office's recovery pair, one for who types it until the receipt is printed. Who is shut out
/// gets the envelope of a random key and stands, sealed under the key itself, beside it: so whoever passes keys on need
/// not know him, and no row tells of him.
///
/// Office's thread only. All but the two acts at the end are parts of somebody's act or reading: called inside its
/// transaction, they throw SqlError and ask for no right of their own.
class CaseKeys
{
public:
    explicit CaseKeys(ActRunner &runner) : m_runner(runner) {}

    /// A new key for a case that has none. Errors: NoSecret when nobody could ever open it, no recovery pair and no
    /// handler.
    [[nodiscard]] Result<CaseKey> make(const ActScope &scope, ComplaintId complaint,
                                       const std::vector<StaffId> &excluded, std::optional<StaffId> typist = {});
    /// By the key ring of the session, as a handler or as its typist. Errors: ComplaintNotFound (no detail), alike
    /// when there is no such case, when it was erased, when it is sealed to others and when this person is shut out.
    [[nodiscard]] Result<CaseKey> open(ComplaintId complaint) const;
    /// The receipt is printed, or the case handed over (`Serahkan`): its typist reads it no more.
    void dropTypist(ComplaintId complaint);
    /// Other people are shut out from now on, or nobody: a new key for the others, and all that is sealed, sealed anew
    /// under it, its digests in the act's entry. An older copy of the file still opens by the older key. Errors: those
    /// of open(); Damaged.
    Result<CaseKey> rekey(ActScope &scope, ComplaintId complaint, const std::vector<StaffId> &excluded);
    /// What stands in clear of a case that becomes sealed is sealed; it stays so (corrections.md 3).
    void sealAll(ActScope &scope, const CaseKey &key);
    /// Key, envelopes and all that was written go; rows and their digests stay empty, so that the chain holds. Nobody's
    /// key is needed: retention asks for it when every reader is long gone.
    void erase(ActScope &scope, ComplaintId complaint);

    /// Whether somebody may be given cases on a day. Errors: UnknownStaff; NotActive; NotAllowed; NoSecret.
    [[nodiscard]] Result<void> isHandler(StaffId staff, const QString &day) const;

    /// A handler who has the keys confirms a person by name, who is a handler too and new here or has a new pair after
    /// a reset: act `keys_passed`. Never the administrator, who could reset a secret to read a case. Gives how many
    /// keys were passed, which is told to nobody else; about 0.3 ms each. Errors: NotSignedIn, NotAllowed;
    /// UnknownStaff, NotActive; NotAllowed when `to` is no handler; NoSecret without a password.
    Result<qint64> passAll(const Act &act, StaffId to);
    /// The key of one case: act `case_key_passed`, which names the person only where the case is not hidden. Who is
    /// shut out of it gets the envelope of a random key. Errors: those of passAll() and open().
    Result<void> pass(const Act &act, ComplaintId complaint, StaffId to, bool isHidden);

private:
    [[nodiscard]] Result<CaseKey> openAs(ComplaintId complaint, bool typistToo) const;

    ActRunner &m_runner;
};

} // namespace loket
