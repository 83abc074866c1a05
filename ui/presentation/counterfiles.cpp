// SPDX-License-Identifier: GPL-3.0-or-later
// Visits that begin with a code, a receipt or an old number: the sixth part of CounterPresenter.
#include "core/domain/applicationcode.h"
#include "core/domain/reference.h"
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
    const auto paper = paperFor(LookUp::Serve);
    openBar(visit ? maker().addService(*visit, chosen, paper) : maker().walkIn(chosen, paper));
}

void CounterPresenter::print()
{
    if (!m_choices.offered.empty())
        return perform(acts::print(std::exchange(m_choices.offered, {})));
    if (m_screen.mode != CounterMode::Serving)
        return perform(acts::reprint(m_choices.lastEnded, m_choices.lastLanguage));
    bool &receipt = m_choices.papers.receipt;
    const QString printer = m_reading->catalogue.paperSetting(*actor().counter, PaperKind::Receipt).printer;
    if (!receipt && printer.isEmpty()) // said now, while the visitor is here
        return say(sentence({ErrorCode::NoPrinter, word(PaperKind::Receipt)}, m_choices.roles), true);
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

void CounterPresenter::tellPrinting()
{
    m_printing.reader = m_choices.roles;
    m_choices.printTrouble = PrintTexts::line(m_printing);
    m_choices.shorterTrouble = PrintTexts::shorterLines(m_printing);
}

void CounterPresenter::showPrinting(const PrintingNow &now)
{
    m_printing = now;
    tellPrinting();
    const auto &uncertain = now.queue.uncertain;
    const bool isCutOff = std::any_of(uncertain.begin(), uncertain.end(), [this](const PrintJob &job) {
        return std::any_of(m_toldOf.begin(), m_toldOf.end(),
                           [&](const auto &told) { return told.second.job == job.id; });
    });
    QStringList stuck;
    for (const auto &[paper, answer] : m_toldOf)
        stuck << PrintTexts::stuck(paper, answer, now);
    stuck.removeAll(QString());
    if (isCutOff) { // on its way no more
        m_toast.reset();
        m_toldOf.clear();
    } else if (!stuck.isEmpty()) {
        say(stuck.join(QLatin1Char(' ')), true);
    }
    rewrite();
}

void CounterPresenter::askForCode(LookUp why, const QString &begun)
{
    openBar(BarMaker::words(
        tr("Code of the file, number on the receipt (with its day), or the office's file number"),
        why == LookUp::GiveNumber ? tr("Give number") : tr("Look up"),
        [this, why](const QString &text) { lookUp(text, why); }, begun));
}

BarMaker::FromPaper CounterPresenter::paperFor(LookUp why)
{
    return {[this, why](const QString &typed) { lookUp(typed, why); },
            [this, why](const QString &begun) { askForCode(why, begun); }};
}

void CounterPresenter::search(const QString &typed)
{
    const bool isWhole = m_reading && Reference::fromText(typed, m_reading->snapshot.day).isWhole();
    if (isWhole || m_queue.rowCount() == 0 || StatusQuestion::fromText(typed))
        return findAnything(typed);
    forgetRefusal();
    Q_EMIT queueWanted();
}

void CounterPresenter::lookUp(const QString &typed, LookUp why)
{
    if (typed.trimmed().isEmpty() || m_screen.presence == Presence::Locked)
        return;
    if (const auto question = StatusQuestion::fromText(typed))
        return tellStatus(typed, *question);
    m_line.post(
        [typed](Office &office, const Act &act) -> Result<DeskReply> {
            return office.find(act.actor, typed).map([](const Findings &findings) {
                DeskReply reply;
                reply.findings = findings;
                return reply;
            });
        },
        [this, typed, why](const Result<DeskReply> &reply) {
            // What the search before had found is not asked about any more, whatever this one finds.
            if (why == LookUp::Search && isBarOpen() && bar().prompt == m_foundPrompt)
                openBar({});
            if (reply) {
                found(*reply->findings, typed.trimmed(), why);
                m_foundPrompt = why == LookUp::Search && isBarOpen() ? bar().prompt : QString();
                return;
            }
            const bool isUnknown = reply.error().code == ErrorCode::ApplicationNotFound;
            say(isUnknown ? FileTexts::unknown(typed.trimmed()) : sentence(reply.error(), m_choices.roles), true);
            m_notFound = m_toast->text;
            // What was typed at the counter's question is put right there, not typed again.
            if (isUnknown && why != LookUp::Search && !isBarOpen() && m_screen.presence != Presence::Locked)
                askForCode(why, typed.trimmed());
        });
}

void CounterPresenter::forgetRefusal()
{
    if (m_toast && m_toast->text == m_notFound)
        m_toast.reset();
    m_notFound.clear();
    Q_EMIT screenChanged();
}

void CounterPresenter::found(const Findings &findings, const QString &typed, LookUp why)
{
    forgetRefusal();
    if (m_screen.presence == Presence::Locked) // somebody locked it meanwhile
        return;
    std::vector<BarMaker::Deed> deeds;
    const FileTexts words(m_reading->catalogue, m_reading->snapshot.day);
    for (const auto &file : findings.files)
        deeds.push_back({words.line(file), [this, file, why] { takeUp(file, why); }});
    bool leadsOn = !deeds.empty();
    for (const auto &visit : findings.visits) {
        for (auto &deed : deedsOf(visit, why))
            deeds.push_back(std::move(deed));
        leadsOn = leadsOn || why == LookUp::Search || mayTakeAgain(visit, why)
            || std::any_of(visit.files.begin(), visit.files.end(),
                           [](const ApplicationRow &file) { return file.application.isOpen(); });
    }
    if (!leadsOn)
        deeds.clear();
    const auto waiting = std::find_if(findings.visits.begin(), findings.visits.end(),
                                      [this](const FoundVisit &one) { return isInQueue(one.visit); });
    if (deeds.empty() && waiting != findings.visits.end())
        return askAboutVisit(*waiting);
    if (deeds.empty()) {
        say(FileTexts::nothingOpen(typed), true);
        m_notFound = m_toast->text;
        return;
    }
    // A number is given at once only where no other day's paper may be meant, and nobody would wait for nothing.
    const bool isEarly = why == LookUp::GiveNumber && deeds.size() == 1 && comesTooEarly(findings);
    const bool isSure = why != LookUp::GiveNumber || (findings.visits.size() < 2 && !isEarly);
    if (deeds.size() == 1 && isSure)
        return deeds.front().run();
    openBar(
        BarMaker::deeds(isEarly ? tr("Not ready yet. Give a number all the same?") : tr("Which one is meant?"), deeds));
}

bool CounterPresenter::comesTooEarly(const Findings &findings)
{
    const auto isEarly = [](const ApplicationRow &file) {
        return file.application.isOpen() && !file.application.awaitsVisitor() && !file.number;
    };
    return std::any_of(findings.files.begin(), findings.files.end(), isEarly)
        || std::any_of(findings.visits.begin(), findings.visits.end(), [&](const FoundVisit &visit) {
               return std::any_of(visit.files.begin(), visit.files.end(), isEarly);
           });
}

bool CounterPresenter::isInQueue(const Visit &visit) const
{
    return visit.ticket.day == m_reading->snapshot.day
        && (visit.ticket.isOpen() || visit.ticket.state == TicketState::Absent);
}

std::vector<BarMaker::Deed> CounterPresenter::deedsOf(const FoundVisit &found, LookUp why)
{
    const FileTexts words(m_reading->catalogue, m_reading->snapshot.day);
    const Ticket &ticket = found.visit.ticket;
    if (why == LookUp::Search)
        return {{words.line(found), [this, found] { askAboutVisit(found); }}};
    std::vector<BarMaker::Deed> deeds;
    for (const auto &file : found.files) { // one that is over too: its paper may be the one that is held out
        deeds.push_back({words.line(found.visit.ticket, file), [this, file, why] {
                             if (!file.application.isOpen())
                                 return say(FileTexts(m_reading->catalogue, m_reading->snapshot.day).line(file), true);
                             takeUp(file, why);
                         }});
    }
    if (mayTakeAgain(found, why))
        deeds.push_back({words.line(found),
                         [this, number = ticket.number] { perform(acts::takeAgain(number, m_choices.nextLanguage)); }});
    return deeds;
}

bool CounterPresenter::mayTakeAgain(const FoundVisit &found, LookUp why) const
{
    const Ticket &ticket = found.visit.ticket;
    const auto lastDay = m_reading->catalogue.calendar.previousWorkingDay(m_reading->snapshot.day);
    return why == LookUp::GiveNumber && ticket.state == TicketState::Unserved && lastDay && ticket.day == *lastDay;
}

void CounterPresenter::takeUp(const ApplicationRow &file, LookUp why)
{
    if (why != LookUp::GiveNumber)
        return askAboutFile(file);
    perform(acts::takeFile(applicationcode::text(file.application.code), m_choices.nextLanguage));
}

void CounterPresenter::askAboutVisit(const FoundVisit &found)
{
    const FileTexts words(m_reading->catalogue, m_reading->snapshot.day);
    if (isInQueue(found.visit)) {
        if (m_queue.rowCount() == 0) // narrowed to what was typed, which is not his number
            say(words.line(found), false);
        Q_EMIT queueWanted();
        return;
    }
    std::vector<BarMaker::Deed> deeds;
    for (const auto &file : found.files) {
        if (file.application.isOpen())
            deeds.push_back({words.line(file), [this, file] { askAboutFile(file); }});
    }
    if (found.visit.hasReceipt())
        deeds.push_back({tr("Print the receipt"), [this, id = found.visit.ticket.id] { perform(acts::reprint(id)); }});
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
    std::vector<BarMaker::Deed> deeds;
    if (m_screen.mode == CounterMode::Serving)
        deeds.push_back({tr("Add to this visit"), [this, id] { useFile(id); }});
    if (m_screen.mode == CounterMode::Idle)
        deeds.push_back({tr("Serve now"), [this, id] { useFile(id); }});
    deeds.push_back({tr("Give a number"), [this, file] { takeUp(file, LookUp::GiveNumber); }});
    openBar(BarMaker::deeds(words.line(file), deeds));
}

void CounterPresenter::useFile(ApplicationId file)
{
    if (!isLocked())
        perform(m_screen.ticket.isStored() ? acts::addFile(m_screen.ticket, file) : acts::walkInFile(file));
}

} // namespace loket::ui
