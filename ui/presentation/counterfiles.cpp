// SPDX-License-Identifier: GPL-3.0-or-later
// Visits that begin with a code, a receipt or an old number: the sixth part of CounterPresenter.
#include "core/domain/applicationcode.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/counterpresenter.h"
#include "ui/presentation/filetexts.h"
#include "ui/presentation/language.h"
#include "ui/presentation/printtexts.h"
#include "ui/presentation/sentence.h"

#include <algorithm>

namespace loket::ui {

void CounterPresenter::walkInOrAdd()
{
    const Visit *visit = current();
    const auto chosen = [this, ticket = visit ? visit->ticket.id : TicketId()](const ServiceId &service) {
        perform(ticket.isStored() ? acts::addService(ticket, service) : acts::walkIn(service));
    };
    const BarMaker::WithCode withCode{[this](const QString &code) { findAnything(code); }, [this] { askForCode(); }};
    openBar(visit ? maker().addService(*visit, chosen, withCode) : maker().walkIn(chosen, withCode));
}

void CounterPresenter::print()
{
    if (!m_choices.offered.empty())
        return perform(acts::print(std::exchange(m_choices.offered, {})));
    if (m_screen.mode != CounterMode::Serving)
        return perform(acts::reprint(m_choices.lastEnded, m_choices.lastLanguage));
    bool &receipt = m_choices.papers.receipt;
    receipt = !receipt;
    say(receipt ? tr("The receipt of %1 is printed when the visit ends.").arg(m_screen.number)
                : tr("The receipt of %1 is not printed by itself.").arg(m_screen.number),
        false);
    rewrite();
}

void CounterPresenter::changePaperLanguage()
{
    const bool ofVisit = m_screen.ticket.isStored() && !bar().forNewNumber;
    auto &choice = ofVisit ? m_choices.papers.language : m_choices.nextLanguage;
    const bool english = choice != PaperLanguage::English;
    choice = english ? PaperLanguage::English : PaperLanguage::Indonesian;
    if (ofVisit)
        say(english ? tr("The papers of %1 are printed in English.").arg(m_screen.number)
                    : tr("The papers of %1 are printed in Indonesian.").arg(m_screen.number),
            false);
    else
        say(english ? tr("The next number is printed in English.") : tr("The next number is printed in Indonesian."),
            false);
    rewrite();
}

void CounterPresenter::showPrinting(const PrintingNow &now)
{
    m_choices.printTrouble = PrintTexts::line(now);
    rewrite();
}

void CounterPresenter::askForCode()
{
    openBar(BarMaker::words(tr("Code of the file, number on the receipt (with its day), or the office's file number"),
                            tr("Look up"), [this](const QString &text) { findAnything(text); }));
}

void CounterPresenter::findAnything(const QString &typed)
{
    if (typed.trimmed().isEmpty() || m_screen.presence == Presence::Locked)
        return;
    m_line.post(
        [typed](Office &office, const Act &act) -> Result<DeskReply> {
            return office.find(act.actor, typed).map([](const Findings &findings) {
                DeskReply reply;
                reply.findings = findings;
                return reply;
            });
        },
        [this](const Result<DeskReply> &reply) {
            if (!reply)
                return say(sentence(reply.error()), true);
            found(*reply->findings);
        });
}

bool CounterPresenter::isWhole(const QString &typed)
{
    return applicationcode::fromText(typed) || TicketNumber::fromText(typed)
        || TicketNumber::fromText(typed.section(QLatin1Char('/'), 1));
}

void CounterPresenter::found(const Findings &findings)
{
    if (m_screen.presence == Presence::Locked) // somebody locked it meanwhile
        return;
    if (findings.files.size() == 1 && findings.visits.empty())
        return askAboutFile(findings.files.front());
    std::vector<BarMaker::Deed> deeds;
    const FileTexts words(m_reading->catalogue, m_reading->snapshot.day);
    for (const auto &file : findings.files)
        deeds.push_back({words.line(file), [this, file] { askAboutFile(file); }});
    for (const auto &visit : findings.visits)
        deeds.push_back({words.line(visit), [this, visit] { askAboutVisit(visit); }});
    if (deeds.size() == 1)
        return deeds.front().run();
    openBar(BarMaker::deeds(tr("Which one is meant?"), deeds));
}

void CounterPresenter::askAboutVisit(const FoundVisit &found)
{
    const bool isInQueue = found.visit.ticket.day == m_reading->snapshot.day
        && (found.visit.ticket.isOpen() || found.visit.ticket.state == TicketState::Absent);
    if (isInQueue) {
        Q_EMIT queueWanted();
        return;
    }
    std::vector<BarMaker::Deed> deeds;
    const FileTexts words(m_reading->catalogue, m_reading->snapshot.day);
    for (const auto &file : found.files) {
        if (file.application.isOpen())
            deeds.push_back({words.line(file), [this, file] { askAboutFile(file); }});
    }
    if (found.visit.ticket.state == TicketState::Finished)
        deeds.push_back(
            {tr("Print a copy of the receipt"), [this, id = found.visit.ticket.id] { perform(acts::reprint(id)); }});
    if (deeds.empty())
        return say(words.line(found), false);
    openBar(BarMaker::deeds(words.line(found), deeds));
}

void CounterPresenter::askAboutFile(const ApplicationRow &file)
{
    if (!m_reading || m_screen.presence == Presence::Locked || !bar().mayLeave)
        return;
    const FileTexts words(m_reading->catalogue, m_reading->snapshot.day);
    if (!file.application.isOpen())
        return say(words.line(file), true);
    if (file.number) {
        say(sentence({ErrorCode::FileInQueue, file.number->text()}), false);
        Q_EMIT queueWanted();
        return;
    }
    const ApplicationId id = file.application.id;
    const QString code = applicationcode::text(file.application.code);
    std::vector<BarMaker::Deed> deeds;
    if (m_screen.mode == CounterMode::Serving)
        deeds.push_back({tr("Add to this visit"), [this, id] { useFile(id); }});
    if (m_screen.mode == CounterMode::Idle)
        deeds.push_back({tr("Serve now"), [this, id] { useFile(id); }});
    deeds.push_back({tr("Give a number"), [this, code] { perform(acts::takeFile(code, m_choices.nextLanguage)); }});
    openBar(BarMaker::deeds(words.line(file), deeds));
}

void CounterPresenter::useFile(ApplicationId file)
{
    if (!isLocked())
        perform(m_screen.ticket.isStored() ? acts::addFile(m_screen.ticket, file) : acts::walkInFile(file));
}

} // namespace loket::ui
