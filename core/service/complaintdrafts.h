// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actor.h"
#include "core/domain/instant.h"
#include "core/domain/result.h"

#include <QByteArray>

#include <vector>

namespace loket {

class ActRunner;
class KeyRing;
struct PickedFile;

/// What somebody has begun to write and not saved.
struct ComplaintDraft {
    DraftId id;
    QString kind; ///< of the form, in clear: a word of the program, never of a person
    Instant savedAt{};
};

/// What goes to the supervisor, as it was kept (Receiving::sealsHandOver).
struct KeptHandOver {
    DraftId id;
    QByteArray content;
};

/// Drafts, sealed to their typist and to the office's recovery pair only (corrections.md 5), outside the journal: saved
/// every few seconds, they write one row and no entry. They are for the person who is signed in here and typed them;
/// after a reset of that person's secret they stay closed. Office's thread only.
///
/// Errors of each: NotSignedIn, NotAllowed, those of transact(); DraftNotFound alike for a draft that is not there and
/// for one of somebody else.
class ComplaintDrafts
{
public:
    explicit ComplaintDrafts(ActRunner &runner) : m_runner(runner) {}

    /// Puts `plain` into the place of a draft, or begins one. Errors: also BadText (detail: `draft`) above 400,000
    /// bytes.
    Result<DraftId> save(const Actor &typist, std::optional<DraftId> draft, const QString &kind,
                         const QByteArray &plain);
    /// Newest first.
    [[nodiscard]] Result<std::vector<ComplaintDraft>> list(const Actor &typist);
    /// Errors: also Damaged (detail: `draft`).
    [[nodiscard]] Result<QByteArray> read(const Actor &typist, DraftId draft);
    Result<void> drop(const Actor &typist, DraftId draft);
    /// The same draft under another kind.
    Result<void> setKind(const Actor &typist, DraftId draft, const QString &kind);
    /// Keeps a file with a draft: it goes with it, into the case or for good. Its key must stand in the draft. Errors:
    /// also BadReport of the field Attachments, TooLong.
    Result<AttachmentId> attach(const Actor &typist, DraftId draft, const PickedFile &file);
    Result<void> detach(const Actor &typist, DraftId draft, AttachmentId file);
    /// A draft that an act leaves behind for somebody. Throws SqlError.
    DraftId addInAct(StaffId typist, const QString &kind, const QByteArray &plain);
    /// All that are kept for the supervisor and that this ring opens, oldest first, whoever received them; those of
    /// `taken` go instead. Part of an act: throws SqlError.
    Result<std::vector<KeptHandOver>> handOversInAct(const KeyRing &recovery, const std::vector<DraftId> &taken);
    /// The same inside the act that saves what was typed: both happen or neither. Throws SqlError.
    Result<void> dropInAct(StaffId typist, DraftId draft);

private:
    /// Who is signed in here, and may type.
    [[nodiscard]] Result<StaffId> typistOf(const Actor &actor);
    /// Runs `body(StaffId)` on a draft of whoever types, in a transaction of its own.
    template<class Value, class Body>
    Result<Value> onDraft(const Actor &actor, DraftId draft, Body body);

    ActRunner &m_runner;
};

} // namespace loket
