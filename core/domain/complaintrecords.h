// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintdeadline.h"

namespace loket {

/// What a report is: a request for information, an aspiration, or a complaint of some weight (catalogue.json,
/// complaint_classes). A record of the office.
struct ComplaintClass {
    qint64 id = 0;
    qint64 rev = 0;
    QString code{}; ///< `PLAIN`
    QString nameId{};
    QString nameEn{};
    bool verified = false; ///< compared with the rule that it comes from
    bool active = true;    ///< offered when a report is received

    /// An information or an aspiration is answered, and has neither a subject nor an alleged form.
    [[nodiscard]] bool isComplaint() const
    {
        return code != QLatin1String("INFO") && code != QLatin1String("ASPIRATION");
    }
    bool operator==(const ComplaintClass &) const = default;
};

/// A form of maladministration, always only alleged (dugaan): the head or the Ombudsman concludes (domain.md 1.2). How
/// many there are is the office's own list, never ten by a schema.
struct MaladministrationForm {
    qint64 id = 0;
    qint64 rev = 0;
    QString code{}; ///< `PB`
    QString nameId{};
    QString nameEn{};
    QString meaningId{};
    QString meaningEn{};
    QString exampleId{}; ///< what it looks like at a counter
    QString exampleEn{};
    bool verified = false; ///< compared with the rule that it comes from
    bool active = true;    ///< offered when a complaint is received

    bool operator==(const MaladministrationForm &) const = default;
};

/// Where somebody may turn with a complaint: inside the office, above it, or the Ombudsman. Printed on a receipt only
/// with contacts that somebody of the office has confirmed.
struct EscalationChannel {
    qint64 id = 0;
    qint64 rev = 0;
    QString code{}; ///< `OMBUDSMAN_KALSEL`
    QString nameId{};
    QString nameEn{};
    QString contacts{}; ///< one to a line: "WhatsApp 0811 165 3737"; empty = not known yet
    QString noteId{};
    QString noteEn{};
    bool verified = false; ///< somebody has called, written or gone there
    bool active = true;

    [[nodiscard]] bool isPrinted() const { return active && verified && !contacts.isEmpty(); }
    bool operator==(const EscalationChannel &) const = default;
};

/// The records of the complaint desk, each list in the order of the catalogue; what an office adds comes last.
struct ComplaintRecords {
    std::vector<ComplaintClass> classes{};
    std::vector<MaladministrationForm> forms{};
    std::vector<ComplaintDeadline> deadlines{};
    std::vector<EscalationChannel> channels{};

    /// Those that run without the head having said that they are the rule's.
    [[nodiscard]] std::vector<ComplaintDeadline> unconfirmed() const;
    [[nodiscard]] bool isEmpty() const
    {
        return classes.empty() && forms.empty() && deadlines.empty() && channels.empty();
    }
};

/// `changed` as it may be stored over `before`: whoever changes what a rule or a channel says has not compared it with
/// its source by that, so the flag goes out; only the flag itself sets the flag.
template<class Record>
[[nodiscard]] Record afterChange(const Record &before, Record changed)
{
    Record same = changed;
    same.active = before.active;
    same.verified = before.verified;
    if (same != before)
        changed.verified = false;
    return changed;
}

} // namespace loket
