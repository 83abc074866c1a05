// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/deskacts.h"

/// What the acts of a counter window are made of; for the files that hold them.
namespace loket::ui::acts {

[[nodiscard]] Result<DeskReply> replyOf(const Result<Visit> &visit);
[[nodiscard]] Result<DeskReply> replyOf(const Result<CounterPeriod> &period);
/// The sentence for a number just given, with how many are called before it.
[[nodiscard]] QString tellTaken(const DeskReply &reply, const StatusTexts &texts);

/// Somebody is served at once.
[[nodiscard]] PreparedAct walkingIn(const TakeOrder &order);

using Sentence = QString (StatusTexts::*)(const Visit &) const;

/// An act of the queue, with the sentence about its visit.
template<class DeskCall>
[[nodiscard]] PreparedAct visitAct(DeskCall call, Sentence sentence)
{
    return {[call](Office &office, const Act &act, const QString &reason) {
                return replyOf(call(office.queue(), act, reason));
            },
            [sentence](const DeskReply &reply, const StatusTexts &texts) { return (texts.*sentence)(*reply.visit); },
            true};
}

} // namespace loket::ui::acts
