// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/complaintdesk.h"

namespace loket {

class ActScope;
class CaseKey;

/// One report on its way into the register, inside one act. Inside core/service only.
class ComplaintReceiving
{
public:
    ComplaintReceiving(ActRunner &runner, ComplaintDesk &desk, ActScope &scope, const ComplaintReport &report);

    Result<ReceivedComplaint> store(const Receiving &how);

private:
    [[nodiscard]] bool isMeant(StaffId staff, const ShutOut &shutOut, const SubjectFacts &known) const;
    /// The state that it has at once, where it is answered while it is received.
    [[nodiscard]] Result<ComplaintState> firstState() const;
    [[nodiscard]] QString answeredThrough() const;
    [[nodiscard]] Complaint row(ComplaintState state) const;
    [[nodiscard]] std::vector<ComplaintStep> steps(const Complaint &complaint) const;
    [[nodiscard]] Result<void> takeNumber(Complaint &complaint) const;
    void write(const Complaint &complaint, const CaseKey *key, const QString &part, const QString &text,
               bool sealed) const;
    void writeWords(const Complaint &complaint, const CaseKey *key) const;
    /// Where it was received, the code to ask with, and what the QR code of its receipt says, signed once.
    void writeReceipt(const Complaint &complaint, const CaseKey *key) const;
    /// What goes to the supervisor stays with whoever received it, sealed, until he has it.
    Result<void> keepHandOver(ComplaintId complaint, CaseKey key,
                              const std::function<QByteArray(const CaseHandOver &)> &seals) const;

    ActRunner &m_runner;
    ComplaintDesk &m_desk;
    ActScope &m_scope;
    const ComplaintReport &m_report;
    bool m_isComplaint;
};

/// The parts in which the words of a report are written, each where it stands in it.
struct ReportPart {
    const char *part;
    QString &(*of)(ComplaintReport &);
};
[[nodiscard]] const std::vector<ReportPart> &reportParts();
/// The part that holds all else of a report but its words and who complains (draftOf).
[[nodiscard]] QString factsPart();

} // namespace loket
