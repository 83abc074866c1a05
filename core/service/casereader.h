// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/actrunner.h"
#include "core/service/casekeys.h"
#include "core/service/casememory.h"
#include "core/service/casesteps.h"
#include "core/service/complaintdesk.h"
#include "core/storage/complaintstore.h"

#include <map>

namespace loket {

/// A case in the hands of somebody who may have it.
struct OpenCase {
    Complaint complaint;
    std::optional<CaseKey> key{}; ///< of a case that has nothing sealed none
    CaseActs allowed;
};

/// Reads cases for whoever is signed in: what somebody may not see is not there for him. A part of somebody's act or
/// reading: inside its transaction, whose SqlError it throws. Inside core/service only.
class CaseReader
{
public:
    explicit CaseReader(ActRunner &runner);

    /// The case of a number, as somebody types it; none where there is none, which takes the work that it takes to find
    /// that one is sealed to others (trial A24).
    [[nodiscard]] std::optional<Complaint> ofNumber(const QString &typed) const;
    /// Of a listed one no key is tried where all its words stand in clear. Errors: ComplaintNotFound.
    [[nodiscard]] Result<OpenCase> openCase(const Complaint &complaint, bool isListed = false) const;
    /// What is written about it, by part, without its steps; who complains only where that is asked for. Errors:
    /// ComplaintNotFound for something sealed without its key; Damaged.
    [[nodiscard]] Result<std::map<QString, QString>> words(const OpenCase &open, bool withIdentity = false) const;
    [[nodiscard]] Result<ComplaintReport> report(const OpenCase &open) const;
    [[nodiscard]] static Result<ComplaintReport> reportFrom(const Complaint &complaint,
                                                            const std::map<QString, QString> &words);

    /// The case as it stands, for whoever opened it.
    [[nodiscard]] Result<CaseView> view(const OpenCase &open) const;
    /// The case after an act; for whoever may not open it any more hardly anything. Errors: ComplaintNotFound.
    [[nodiscard]] Result<CaseView> asItStands(ComplaintId complaint) const;
    /// Its line in the register.
    [[nodiscard]] Result<CaseRow> row(const OpenCase &open) const;
    /// What lists and searches need of a sealed one, without a stamp and undated.
    [[nodiscard]] Result<KnownCase> know(const OpenCase &open) const;
    /// Counts what falls due next by the present records of the office.
    [[nodiscard]] Result<void> date(KnownCase &known) const;
    /// The line of a case that is known and dated, as of today.
    [[nodiscard]] CaseRow rowOf(const KnownCase &known) const;
    /// What a case that was opened before now allows to whoever is signed in.
    [[nodiscard]] CaseActs allowed(const Complaint &complaint, const std::vector<StaffId> &excluded) const;
    /// Whoever lost the role, left or is shut out leaves the case to all who may handle it.
    [[nodiscard]] std::optional<StaffId> handlerOf(const std::optional<StaffId> &given,
                                                   const std::vector<StaffId> &excluded) const;
    /// Today.
    [[nodiscard]] OfficeDay today() const;

private:
    [[nodiscard]] bool hasIdentity(ComplaintId complaint) const;
    [[nodiscard]] bool isIdentityErased(ComplaintId complaint) const;
    [[nodiscard]] std::optional<StaffId> handlerOf(const OpenCase &open, const std::optional<StaffId> &given) const;
    /// Whoever is meant or may be.
    [[nodiscard]] std::vector<StaffId> shutOut(const CaseView &view) const;
    [[nodiscard]] std::vector<LifeAct> lifeActs(const OpenCase &open, const CaseView &view) const;

    ActRunner &m_runner;
    CaseKeys m_keys;
};

/// Whether whoever is signed in opened the role of the head.
[[nodiscard]] bool isHead(ActRunner &runner);

/// The attempt on a case that is not for this person, alike for a number that was never given: what was typed only as a
/// salted digest (corrections.md 9).
Result<void> noteDenied(ActRunner &runner, const Actor &actor, const QString &typed);

/// Runs `body(ActScope &, const CaseReader &, OpenCase &)` on a case that may be opened, as an act of that kind that
/// needs `needed` of the conflict rule; keeps the attempt on another one. `again` answers a second try of the act.
/// Errors: ComplaintNotFound; NotAllowed where the case may be opened and no more.
template<class Value, class Body, class Again>
Result<Value> onCase(ActRunner &runner, const Act &act, const QString &kind, const QString &number, CaseAct needed,
                     Body body, Again again)
{
    bool denied = false;
    const auto done = runner.answer<Value>(
        act, kind,
        [&](ActScope &scope) -> Result<Value> {
            const CaseReader reader(runner);
            denied = true;
            const auto complaint = reader.ofNumber(number);
            if (!complaint)
                return refuse(ErrorCode::ComplaintNotFound);
            auto open = reader.openCase(*complaint);
            if (!open)
                return tl::unexpected(open.error());
            if (!open->allowed.has(CaseAct::Open))
                return refuse(ErrorCode::ComplaintNotFound);
            if (!open->allowed.has(needed))
                return refuse(ErrorCode::NotAllowed, word(Role::UnitHead));
            denied = false;
            scope.setSubject(subjectOf(complaint->id));
            return body(scope, reader, *open);
        },
        again);
    const bool isRefusal = !done
        && (done.error().code == ErrorCode::ComplaintNotFound || done.error().code == ErrorCode::NotAllowed);
    if (isRefusal && denied) {
        if (const auto noted = noteDenied(runner, act.actor, number); !noted)
            return tl::unexpected(noted.error());
    }
    return done;
}

} // namespace loket
