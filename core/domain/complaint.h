// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintstate.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/officeday.h"

namespace loket {

/// A complaint or another report in the register of the unit.
struct Complaint {
    ComplaintId id;
    qint64 rev = 0;
    QString number{};    ///< `ADU/DISDUKCAPIL/2026/11/4821`
    QString month{};     ///< `2026-11`: in which its number was drawn
    QString classCode{}; ///< of the office's classes
    ComplaintState state = ComplaintState::Received;
    QString channel{};        ///< code of kind `complaint_channel`
    QString originalNumber{}; ///< ComplaintReport::numberThere(); empty = it has none, or it stands in the sealed part
    bool anonymous = false;
    bool confidential = false;
    Instant receivedAt{}; ///< by this unit or, where it came through another channel, by that: deadlines count from it
    QString receivedDay{};
    Instant enteredAt{};                 ///< into this register
    std::optional<Instant> dueAt{};      ///< as another system promised it
    std::optional<Instant> answeredAt{}; ///< first answer
    std::optional<Instant> settledAt{};
    bool sealed = false; ///< all its words are; what follows is empty then (corrections.md 3)
    bool hidden = false; ///< its subject is, or may be, a person: it stands in no document (corrections.md 7)
    std::optional<ServiceId> service{};
    std::optional<TicketId> visit{};  ///< that it came out of
    QString promisedDay{};            ///< `janji unit`, YYYY-MM-DD; may be empty
    std::optional<qint64> agenda{};   ///< running number of the register, within the year of receipt
    bool confirmed = false;           ///< of a hidden one: the head has said who is meant, or has given it to a handler
    std::optional<Instant> shownAt{}; ///< of one that was hidden: when it stopped being so
    QString originalDigest{};         ///< of an imported one that became sealed: by it an import knows its number

    /// Somebody has still to do something about it: neither settled nor, by what another system told, closed on a day
    /// that nobody knows; nor a question or an aspiration that has its answer, after which nothing is to come.
    [[nodiscard]] bool isOpen() const;

    bool operator==(const Complaint &) const = default;
};

/// A dated thing done about it.
struct ComplaintStep {
    QString kind{};                                  ///< `received`, `review`, .. (complaintsteps.h)
    ComplaintState state = ComplaintState::Received; ///< where it stood afterwards
    Instant at{};
    std::optional<StaffId> staff{}; ///< by whom; of a sealed case that stands in the sealed part
    QString channel{};
    qint64 id = 0;
};

/// Something written about a complaint: `subject`, `statement`, `answer`; `identity` is who complains.
struct ComplaintWords {
    QString part;
    QString body;        ///< as stored: what was written, or what it was sealed into
    bool sealed = false; ///< under the content key of the case; an identity always
};

/// Of a sealed case whose key somebody may have: as long as it stays the same, so does what was read of it.
struct SealStamp {
    ComplaintId complaint;
    qint64 rev = 0;
    qint64 key = 0;
    qint64 envelope = 0;

    bool operator==(const SealStamp &) const = default;
};

/// The part that tells who complains: it stands in a table of its own, always sealed (corrections.md 3).
[[nodiscard]] inline QString identityPart()
{
    return QStringLiteral("identity");
}

/// The number of another system, of an imported report that became sealed: of any other it stands among its facts.
[[nodiscard]] inline QString originalNumberPart()
{
    return QStringLiteral("original_number");
}

/// What an attachment is: its name, size, original hash and the key of its bytes, always sealed under the content key of
/// the case (corrections.md 3).
[[nodiscard]] inline QString attachmentPart()
{
    return QStringLiteral("attachment");
}

/// Its bytes, sealed under that key: they stand in a table of their own, and this part holds their digest alone.
[[nodiscard]] inline QString attachmentFilePart()
{
    return QStringLiteral("attachment_file");
}

} // namespace loket
