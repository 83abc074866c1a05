// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/printjob.h"

#include "core/domain/words.h"

namespace loket {

namespace {

constexpr WordList<PrintState, 5> stateWords{{{PrintState::Waiting, "waiting"},
                                              {PrintState::Sending, "sending"},
                                              {PrintState::Printed, "printed"},
                                              {PrintState::Uncertain, "uncertain"},
                                              {PrintState::Dropped, "dropped"}}};

constexpr WordList<PrintTrouble, 11> troubleWords{{{PrintTrouble::None, ""},
                                                   {PrintTrouble::Off, "off"},
                                                   {PrintTrouble::NoPaper, "paper"},
                                                   {PrintTrouble::Silent, "silent"},
                                                   {PrintTrouble::Stopped, "stopped"},
                                                   {PrintTrouble::Removed, "removed"},
                                                   {PrintTrouble::Unknown, "unknown"},
                                                   {PrintTrouble::Rejected, "rejected"},
                                                   {PrintTrouble::CutOff, "cut_off"},
                                                   {PrintTrouble::Program, "program"},
                                                   {PrintTrouble::Content, "content"}}};

constexpr WordList<PrintFate, 3> fateWords{
    {{PrintFate::Sent, "sent"}, {PrintFate::Refused, "refused"}, {PrintFate::Uncertain, "uncertain"}}};

tl::unexpected<Error> notFrom(PrintState state)
{
    return refuse(ErrorCode::Conflict, word(state));
}

PrintJob ended(PrintJob job, PrintState state, Instant now)
{
    job.state = state;
    job.endedAt = now;
    return job;
}

} // namespace

QString word(PrintState state)
{
    return wordOf(stateWords, state);
}

QString word(PrintTrouble trouble)
{
    return wordOf(troubleWords, trouble);
}

QString word(PrintFate fate)
{
    return wordOf(fateWords, fate);
}

std::optional<PrintState> printStateFromWord(const QString &text)
{
    return valueOf(stateWords, text);
}

std::optional<PrintTrouble> printTroubleFromWord(const QString &text)
{
    return valueOf(troubleWords, text);
}

std::optional<PrintFate> printFateFromWord(const QString &text)
{
    return valueOf(fateWords, text);
}

const std::vector<PrintState> &allPrintStates()
{
    static const std::vector<PrintState> states{PrintState::Waiting, PrintState::Sending, PrintState::Printed,
                                                PrintState::Uncertain, PrintState::Dropped};
    return states;
}

namespace rules {

Result<PrintJob> beginSending(PrintJob job, Instant now)
{
    if (job.state != PrintState::Waiting)
        return notFrom(job.state);
    job.state = PrintState::Sending;
    job.sentAt = now;
    ++job.tries;
    return job;
}

Result<PrintJob> endSending(PrintJob job, PrintFate fate, PrintTrouble trouble, Instant now)
{
    if (job.state != PrintState::Sending)
        return notFrom(job.state);
    job.trouble = trouble;
    switch (fate) {
    case PrintFate::Sent:
        return ended(job, PrintState::Printed, now);
    case PrintFate::Uncertain:
        return ended(job, PrintState::Uncertain, now);
    case PrintFate::Refused:
        break;
    }
    if (trouble == PrintTrouble::Content) // waiting would not bring it back
        return ended(job, PrintState::Dropped, now);
    job.state = PrintState::Waiting;
    return job;
}

Result<PrintJob> recover(PrintJob job, Instant now)
{
    return endSending(std::move(job), PrintFate::Uncertain, PrintTrouble::Program, now);
}

Result<PrintJob> drop(PrintJob job, Instant now)
{
    return job.state == PrintState::Waiting ? Result<PrintJob>(ended(job, PrintState::Dropped, now))
                                            : notFrom(job.state);
}

Result<PrintJob> withdraw(PrintJob job, Instant now)
{
    job.trouble = PrintTrouble::Content;
    return drop(std::move(job), now);
}

Result<PrintJob> bringBack(PrintJob job)
{
    if (job.state != PrintState::Dropped || job.trouble != PrintTrouble::Content)
        return notFrom(job.state);
    job.state = PrintState::Waiting;
    job.trouble = PrintTrouble::None;
    job.endedAt.reset();
    return job;
}

Result<PrintJob> found(PrintJob job, Instant now)
{
    return job.state == PrintState::Uncertain ? Result<PrintJob>(ended(job, PrintState::Printed, now))
                                              : notFrom(job.state);
}

PaperIssueRule issue(const std::optional<PrintJob> &last, std::optional<int> copies, StationId here)
{
    if (last && last->state == PrintState::Waiting)
        return {true, last->copy};
    if (last && last->state == PrintState::Sending && last->station == here)
        return {true, last->copy};
    if (last && last->state == PrintState::Dropped)
        return {false, last->copy};
    return {false, copies ? *copies + 1 : 0};
}

} // namespace rules

} // namespace loket
