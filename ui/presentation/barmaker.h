// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "core/service/counterview.h"
#include "core/service/queuedesk.h"
#include "ui/presentation/inlinebar.h"

#include <QCoreApplication>

namespace loket::ui {

/// Makes the questions of the counter window from the office's records.
class BarMaker
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::BarMaker)

public:
    BarMaker(const CounterSnapshot &snapshot, const Catalogue &catalogue) : m_snapshot(snapshot), m_catalogue(catalogue)
    {
    }

    using Bar = std::unique_ptr<InlineBar>;
    template<class Value>
    using Then = std::function<void(const Value &)>;

    /// The reasons of a kind by digit. None where the office has no such reason.
    /// What an answer typed to finish (Alt) does instead, and how that is said; nothing by default.
    struct Finish {
        QString what;
        Then<QString> then;
    };
    [[nodiscard]] Bar reason(const QString &kind, const QString &number, Then<QString> then,
                             const Finish &finish = {}) const;
    /// What stands on a paper (reference.h) instead of a service: typed or scanned into the question, or to be typed out
    /// by hand, where that is offered, after what was typed already.
    struct FromPaper {
        Then<QString> typed;
        Then<QString> byHand;
    };
    /// A service by its letter; acts at once.
    [[nodiscard]] static Bar service(const QString &prompt, const std::vector<Service> &choice, Then<ServiceId> then,
                                     const FromPaper &paper);
    [[nodiscard]] Bar walkIn(Then<ServiceId> then, const FromPaper &paper) const;
    [[nodiscard]] Bar addService(const Visit &visit, Then<ServiceId> then, const FromPaper &paper) const;
    /// A new number, or one for somebody who brings an old number (letter and three digits or more) or a code.
    [[nodiscard]] Bar giveNumber(Then<TakeOrder> then, const FromPaper &paper) const;
    /// The number that a service's numbers go on from today.
    [[nodiscard]] Bar numberStart(std::function<void(ServiceId, int)> then) const;
    using ThenOf = std::function<void(TicketId, const QString &)>;
    using Unknown = std::function<void(const QString &number)>;
    /// `unknown` is told of a number that is not in the queue.
    [[nodiscard]] Bar priority(ThenOf then, Unknown unknown) const;
    /// A number that should never have been given, with the reason, or whose visitor went away while he waited; the
    /// present one stands there already. The reason is empty for one who went.
    [[nodiscard]] Bar remove(ThenOf then, Unknown unknown) const;
    /// Where a visitor moves to: another service by letter or another counter by digit. Where nobody else can take him
    /// over, also an order that goes nowhere: his tie to the officer is noted.
    [[nodiscard]] Bar transfer(const Visit &visit, Then<QueueDesk::TransferOrder> then) const;
    /// One thing that can be done, by its digit.
    struct Deed {
        QString text;
        std::function<void()> run;
    };
    [[nodiscard]] static Bar deeds(const QString &prompt, const std::vector<Deed> &deeds);
    /// What the officer writes in words of his own. `confirm`: what the button says; `begun` stands there already,
    /// and may be replaced or emptied where it `isKept`.
    [[nodiscard]] static Bar words(const QString &prompt, const QString &confirm, Then<QString> then,
                                   const QString &begun = {}, bool isKept = false);
    /// When somebody is back from a break; none = not said.
    [[nodiscard]] Bar returnTime(Instant now, Then<std::optional<Instant>> then) const;
    /// Which of several numbers is meant.
    [[nodiscard]] Bar number(const std::vector<QueueRow> &rows, Then<QueueRow> then) const;

    /// Reasons that a person may choose.
    [[nodiscard]] std::vector<Reason> choosable(const QString &kind) const;

private:
    [[nodiscard]] std::vector<Service> services(const std::vector<ServiceId> &without) const;
    /// `codes` = what each option stands for.
    [[nodiscard]] Bar aboutNumber(BarView texts, QStringList codes, ThenOf then, Unknown unknown,
                                  bool withPresent) const;

    const CounterSnapshot &m_snapshot;
    const Catalogue &m_catalogue;
};

} // namespace loket::ui
