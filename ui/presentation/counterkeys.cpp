// SPDX-License-Identifier: GPL-3.0-or-later
// What each action of the counter window does: the second half of CounterPresenter.
#include "ui/presentation/counterpresenter.h"
#include "ui/presentation/sentence.h"

#include <algorithm>

namespace loket::ui {

void CounterPresenter::trigger(CounterAction action)
{
    settleBar();
    const ActionState *state = m_screen.action(action);
    if (!m_reading || !state || !state->heard)
        return;
    // A visit does not end past a question about it: it would end with what was chosen before.
    const bool ends = action == CounterAction::Primary || action == CounterAction::FinishOnly;
    if (ends && m_screen.mode == CounterMode::Serving && isBarOpen() && bar().isOwed())
        return say(tr("Not finished yet: answer the question first, or drop it with Esc."), true);
    // Left, but not abandoned: what it did already counts. Standard and guidance are looked at beside whatever is being
    // asked, a search may find nothing, and a language may belong to the question.
    const bool isBeside = action == CounterAction::Standard || action == CounterAction::Guidance
        || action == CounterAction::Search || action == CounterAction::PaperLanguage;
    if (!isBeside && isBarOpen() && bar().mayLeave)
        openBar({});
    switch (action) {
    case CounterAction::Primary:
        return primary();
    case CounterAction::FinishOnly:
        return finish(false);
    case CounterAction::Recall:
        return recall();
    case CounterAction::AbsentOrLeft:
        return absentOrLeft();
    case CounterAction::WalkIn:
        return walkInOrAdd();
    case CounterAction::GiveNumber:
        return giveNumber();
    case CounterAction::SetPriority:
        return setPriority();
    case CounterAction::Remove:
        return remove();
    case CounterAction::Park:
        if (!isLocked())
            perform(acts::park(m_screen.ticket));
        return;
    case CounterAction::Transfer:
        return transfer();
    case CounterAction::OutcomeDone:
        return setOutcome(LegOutcome::Done);
    case CounterAction::OutcomeAccepted:
        return setOutcome(LegOutcome::Accepted);
    case CounterAction::OutcomeIncomplete:
        return setOutcome(LegOutcome::Incomplete);
    case CounterAction::OutcomeRefused:
        return setOutcome(LegOutcome::Refused);
    case CounterAction::OutcomeReferred:
        return setOutcome(LegOutcome::Referred);
    case CounterAction::Charge:
        return askCharge();
    case CounterAction::FileNumber:
        return askFileNumber();
    case CounterAction::Print:
        return print();
    case CounterAction::PaperLanguage:
        return changePaperLanguage();
    case CounterAction::Complaint:
        return askWhereToComplain();
    case CounterAction::Register:
        Q_EMIT registerWanted();
        return;
    case CounterAction::FlagLast:
        return flagLast();
    case CounterAction::Undo:
        return takeBack();
    case CounterAction::OpenOrClose:
        return openOrClose();
    case CounterAction::ChangeOfficer:
        return askWhoIsThere();
    case CounterAction::Lock:
        return lock(QStringLiteral("key"));
    case CounterAction::ChangeSecret:
        return changeOwnSecret();
    case CounterAction::Recover:
        return askForRecovery();
    case CounterAction::Files:
        Q_EMIT filesWanted();
        return;
    case CounterAction::Papers:
        Q_EMIT papersWanted();
        return;
    case CounterAction::Settings:
        Q_EMIT settingsWanted();
        return;
    case CounterAction::Standard:
        Q_EMIT standardWanted();
        return;
    case CounterAction::Guidance:
        return openGuidance();
    case CounterAction::Incident:
        return askIncident();
    case CounterAction::Search:
        Q_EMIT searchWanted();
        return;
    case CounterAction::Refresh:
        return refresh();
    case CounterAction::History:
        Q_EMIT historyWanted();
        return;
    }
}

void CounterPresenter::primary()
{
    if (isLocked())
        return;
    if (m_screen.mode == CounterMode::Idle)
        perform(acts::callNext());
    else if (m_screen.mode == CounterMode::Called)
        perform(acts::start(m_screen.ticket));
    else
        finish(true);
}

void CounterPresenter::takeBack()
{
    const auto told = toast();
    perform(acts::undo((told && told->hasWayBack) || m_historyInSight ? UndoReach::Day : UndoReach::AtOnce));
}

void CounterPresenter::recall()
{
    if (isLocked())
        return;
    if (m_screen.mode == CounterMode::Called)
        return perform(acts::recall(m_screen.ticket));
    const auto &absent = m_reading->snapshot.absent;
    const auto last = std::max_element(absent.begin(), absent.end(),
                                       [](const QueueRow &a, const QueueRow &b) { return a.since < b.since; });
    if (last == absent.end())
        return;
    m_asking = last->number.text();
    perform(acts::call(last->ticket));
}

void CounterPresenter::absentOrLeft()
{
    if (isLocked())
        return;
    if (m_screen.mode == CounterMode::Called)
        return perform(acts::absent(m_screen.ticket));
    leave({});
}

void CounterPresenter::giveNumber()
{
    openBar(maker().giveNumber(
        [this](const TakeOrder &order) {
            askWords(priorityClass(order.priority), [this, order](const QString &words) {
                auto told = order;
                told.words = words;
                m_lastOrder = told;
                perform(acts::take(told, m_choices.nextLanguage));
            });
        },
        paperFor(LookUp::GiveNumber)));
}

void CounterPresenter::setPriority()
{
    openBar(maker().priority(
        [this](TicketId ticket, const QString &group) {
            askWords(priorityClass(group),
                     [this, ticket, group](const QString &words) { perform(acts::setPriority(ticket, group, words)); });
        },
        [this](const QString &number) { tellOfNumber(number); }));
}

void CounterPresenter::remove()
{
    openBar(maker().remove(
        [this](TicketId ticket, const QString &reason) {
            perform(reason.isEmpty() ? acts::left(ticket) : acts::remove(ticket, reason));
        },
        [this](const QString &number) { tellOfNumber(number); }));
}

void CounterPresenter::tellOfNumber(const QString &number)
{
    const auto look = [number](Office &office, const Act &) -> Result<DeskReply> {
        const auto printed = TicketNumber::fromText(number);
        const auto visit = printed ? office.visit(office.today(), *printed)
                                   : Result<Visit>(refuse(ErrorCode::TicketNotFound, number));
        return visit ? refuse(ErrorCode::WrongState, QStringLiteral("%1 %2").arg(number, word(visit->ticket.state)))
                     : tl::unexpected(visit.error());
    };
    m_line.post(look, [this](const Result<DeskReply> &reply) { say(sentence(reply.error()), true); });
}

void CounterPresenter::transfer()
{
    const Visit *visit = current();
    if (!visit)
        return;
    const auto ask = [this, ticket = visit->ticket.id,
                      number = m_screen.number](const QueueDesk::TransferOrder &where) {
        if (!where.toService && !where.toCounter)
            return perform(acts::noteInterest(ticket));
        askReason(QStringLiteral("transfer"), number,
                  [this, ticket, where](const QString &reason, const QString &words) {
                      auto order = where;
                      order.reason = reason;
                      perform(acts::transfer(ticket, order), {}, words);
                  });
    };
    openBar(maker().transfer(*visit, ask));
}

void CounterPresenter::switchLeg(int place)
{
    if (m_screen.mode != CounterMode::Serving || m_screen.presence == Presence::Locked || isLocked() || place < 1
        || std::size_t(place) > m_screen.legs.size())
        return;
    const LegChip &chip = m_screen.legs[std::size_t(place - 1)];
    if (!chip.running && chip.unfinished)
        perform(acts::switchTo(m_screen.ticket, chip.leg));
}

void CounterPresenter::activateRow(int row)
{
    const auto *at = m_queue.rowAt(row);
    if (!at || isLocked() || m_screen.presence == Presence::Locked)
        return;
    if (m_screen.ticket.isStored())
        return say(sentence({ErrorCode::CounterBusy, m_screen.number}), true);
    if (m_screen.mode != CounterMode::Idle)
        return say(sentence({ErrorCode::CounterClosed, m_screen.counterName}), true);
    using Kind = QueueTableModel::RowKind;
    if (at->kind == Kind::UnservedSection)
        return askAboutUnserved();
    if (at->kind == Kind::Absent)
        return askAboutAbsent(at->number);
    if (at->kind != Kind::ParkedSection && at->kind != Kind::AbsentSection)
        return callOrResume(at->number, at->kind == Kind::Parked);
    const bool parked = at->kind == Kind::ParkedSection;
    const auto &rows = parked ? m_reading->snapshot.parked : m_reading->snapshot.absent;
    const auto ask = [this, parked](const QueueRow &chosen) {
        parked ? callOrResume(chosen, true) : askAboutAbsent(chosen);
    };
    if (rows.size() == 1)
        return ask(rows.front());
    openBar(maker().number(rows, ask));
}

void CounterPresenter::callOrResume(const QueueRow &row, bool parked)
{
    const TicketId ticket = row.ticket;
    m_asking = row.number.text();
    if (!parked)
        return perform(acts::call(ticket));
    openBar(BarMaker::deeds(tr("%1 is held").arg(m_asking),
                            {{tr("Go on serving"), [this, ticket] { perform(acts::resume(ticket)); }},
                             {tr("Call"), [this, ticket] { perform(acts::call(ticket)); }}}));
}

} // namespace loket::ui
