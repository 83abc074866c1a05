// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody may complain (F4), and the counter's break while a report is received: part of CounterPresenter.
#include "ui/presentation/counterpresenter.h"

namespace loket::ui {

namespace {

/// The names of those who hold a role today, to be called; empty = nobody does.
QString namesOf(const Catalogue &catalogue, Role role, const OfficeDay &day)
{
    QStringList names;
    for (const auto &person : catalogue.staff) {
        if (person.roles.has(role) && person.isActiveOn(day.text()))
            names << person.name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

void CounterPresenter::askWhereToComplain()
{
    const Catalogue &catalogue = m_reading->catalogue;
    const QString place = catalogue.texts.complaintPlace;
    const QString heads = namesOf(catalogue, Role::UnitHead, m_reading->snapshot.day);
    const auto here = [this] {
        Q_EMIT complaintWanted(); // about the visit that is served now
        stopForReport();
    };
    const QString other = place.isEmpty()
        ? tr("Take the visitor to another officer, who presses F4 at the own counter.")
        : tr("Take the visitor to %1; the officer there presses F4.").arg(place);
    const QString head = heads.isEmpty() ? tr("Take the visitor to the unit head.")
                                         : tr("Take the visitor to the unit head: %1.").arg(heads);
    openBar(BarMaker::deeds(
        tr("Whom would the visitor like to tell it?"),
        {{tr("Me"), here},
         {tr("Another officer"), [this, other] { say(other, false); }},
         {tr("Unit head"), [this, head] { say(head, false); }},
         {tr("In writing"), [this] {
              say(tr("Give a paper form and show the complaint box. The head or the complaint officer enters it "
                     "later."),
                  false);
          }}}));
}

void CounterPresenter::stopForReport()
{
    // Receiving writes no service of this counter: it stands on a break that is no gap.
    if (m_screen.mode != CounterMode::Idle && m_screen.mode != CounterMode::Serving)
        return;
    m_stoppedForReport = true;
    m_heldForReport = visitServed();
    perform(acts::stopForReport(m_heldForReport));
}

void CounterPresenter::complaintEnded()
{
    const bool goesOn = std::exchange(m_stoppedForReport, false) && m_screen.mode == CounterMode::Paused
        && m_reading->snapshot.stateReason == acts::otherWork() && m_screen.presence != Presence::Locked;
    if (goesOn)
        perform(acts::goOnAfterReport(m_heldForReport));
}

} // namespace loket::ui
