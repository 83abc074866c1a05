// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"
#include "core/domain/complaintrecords.h"
#include "core/service/paperdata.h"

/// What a report's receipt may say, and what of it is signed.
namespace loket::complaintreceipt {

/// The dates of a report of class `classCode` received on `received`: of deadlines that the office keeps, that run and
/// that the head has compared with their rule; in the order of the records. One that begins later is told as a length.
/// Where several hold for the settlement the one that ends first is told: to that one the office is held.
[[nodiscard]] std::vector<ComplaintPromise> promisesFor(const std::vector<ComplaintDeadline> &deadlines,
                                                        const QString &classCode, const OfficeDay &received,
                                                        const Calendar &calendar);
/// Where else one may turn: the channels that are confirmed.
[[nodiscard]] std::vector<EscalationShown> channelsFor(const std::vector<EscalationChannel> &channels);
/// A contact of which only the end can be seen: `0813 0000 0021` becomes `**** **** **21`; of a short one nothing.
[[nodiscard]] QString masked(const QString &contact);

/// What the receipt says about its report as one text that anybody can write down from it, and whose digest stands in
/// its code: compact JSON, keys sorted, NFC, names in Indonesian, empty parts left out. What changes without the report
/// (the office's address, contacts, the copy's number) is no part of it. `zone`: IANA id of the office.
///
///     {"about":"..","alleged":["..",".."],"answer":"..","asked":"..","attachments":"2","by":"..","class":"..",
///      "contact":"..","hope":"..","hope_answer":"can|in_part|not_ours","hope_words":"..","name":"..","number":"..",
///      "place":"..","promised":["first_answer 2026-11-30","settlement 60 working"],"received":"2026-11-27 09.52",
///      "service":"..","unit_promise":"2026-12-04","v":1}
///
/// `name` and `contact` are those that stand on the paper: a confidential or anonymous one has none. Of attachments the
/// number is told.
[[nodiscard]] QByteArray canonicalText(const ComplaintPaper &paper, const QString &zone);

} // namespace loket::complaintreceipt
