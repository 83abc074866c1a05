// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/counterpresenter.h"

#include "ui/presentation/clocktext.h"
#include "ui/presentation/filetexts.h"
#include "ui/presentation/printtexts.h"
#include "ui/presentation/sentence.h"

namespace loket::ui {

namespace {

constexpr Millis toastMs = undoAtOnce; // the way back stands beside what it takes back
constexpr int tickMs = 250;
constexpr int editPauseMs = 800;

} // namespace

CounterPresenter::CounterPresenter(OfficeThread &office, const Actor &actor, SteadyClock steady, QObject *parent)
    : BarHost(parent)
    , m_steady(steady ? std::move(steady) : SteadyClock(&monotonicNow))
    , m_line(office, actor, m_steady)
    , m_screen(ScreenWriter::blank())
{
    m_choices.staff = actor.staff.value_or(StaffId());
    connect(this, &BarHost::answering, this, &CounterPresenter::dismissRefusal);
    connect(&m_line, &DeskLine::read, this, &CounterPresenter::show);
    connect(&m_line, &DeskLine::unreadable, this, [this](const Error &error) { say(sentence(error), true); });
    connect(&m_ticker, &QTimer::timeout, this, &CounterPresenter::tick);
    m_ticker.start(tickMs);
    m_editPause.setSingleShot(true);
    m_editPause.setInterval(editPauseMs);
    connect(&m_editPause, &QTimer::timeout, this, &CounterPresenter::saveEdits);
}

void CounterPresenter::begin(const Actor &actor, const Reading &first)
{
    m_line.setActor(actor);
    m_choices.staff = actor.staff.value_or(StaffId());
    show(first);
}

CounterPresenter::~CounterPresenter()
{
    saveEdits();
}

void CounterPresenter::show(const Reading &reading)
{
    if (m_reading && reading.order < m_reading->order)
        return;
    const bool first = !m_reading;
    const TicketId before = m_screen.ticket;
    const bool wasEmpty = m_screen.mode == CounterMode::Idle && m_screen.offersAutoCall;
    m_reading = reading;
    if (first)
        m_startedAt = reading.snapshot.now;
    follow(reading);
    const Visit *visit = current();
    if ((visit ? visit->ticket.id : TicketId()) != before)
        m_choices.papers = {};
    m_queue.show(reading.snapshot, reading.catalogue, 0);
    rewrite();
    if (first || m_screen.ticket != before)
        Q_EMIT visitChanged();
    if (m_choices.presence != Presence::Locked) // else nobody would be there to read it
        tellDeadTime();
    if (m_choices.presence == Presence::Locked && !isBarOpen())
        askWhoIsThere();
    // Only an arrival calls by itself: after "finish only" nobody may be called without a key.
    if (m_choices.autoCall && m_choices.presence != Presence::Locked && wasEmpty && m_screen.mode == CounterMode::Idle
        && !m_screen.offersAutoCall && !m_busy)
        perform(acts::callNext());
}

void CounterPresenter::tellDeadTime()
{
    const auto since = std::exchange(m_deadSince, std::nullopt);
    if (since && m_screen.ticket.isStored())
        say(tr("%1 was still being served when the program stopped at %2. The time since then is not counted. Look at "
               "its result again.")
                .arg(m_screen.number, ClockText::time(zoneOf(m_reading->catalogue), *since)),
            true);
}

void CounterPresenter::rewrite()
{
    if (m_reading) {
        m_screen = ScreenWriter(m_reading->snapshot, m_reading->catalogue, m_choices, elapsedSinceReading()).screen();
        overlay(m_sent);
        overlay(m_edits);
    }
    Q_EMIT screenChanged();
}

void CounterPresenter::overlay(const Edits &edits)
{
    if (!edits.ticket.isStored() || edits.ticket != m_screen.ticket)
        return;
    m_screen.persons = edits.persons.value_or(m_screen.persons);
    m_screen.note = edits.note.value_or(m_screen.note);
    if (edits.leg == m_screen.leg)
        m_screen.quantity = edits.quantity.value_or(m_screen.quantity);
}

void CounterPresenter::tick()
{
    if (m_toastHeld)
        m_toastSince = std::max(m_toastSince, m_steady() - toastMs / 2);
    if (m_toast && m_steady() - m_toastSince >= (m_slowReader ? 2 * toastMs : toastMs)) {
        m_toast.reset();
        m_choices.offered.clear();
    }
    if (!m_reading)
        return;
    m_queue.setNow(m_reading->snapshot.now + elapsedSinceReading());
    rewrite();
}

std::optional<Toast> CounterPresenter::toast() const
{
    auto toast = m_toast;
    if (toast && m_reading) {
        // Something without a sentence may have been done since, or by another program at this counter.
        const ActionState *undo = m_screen.action(CounterAction::Undo);
        const auto &last = m_reading->snapshot.undoable;
        toast->hasWayBack = undo && undo->enabled && last && last->act == m_toldAct;
    }
    return toast;
}

std::vector<Service> CounterPresenter::services() const
{
    return m_reading ? m_reading->catalogue.services : std::vector<Service>();
}

Millis CounterPresenter::elapsedSinceReading() const
{
    return m_steady() - m_reading->madeAt;
}

const Visit *CounterPresenter::current() const
{
    return m_reading && m_reading->snapshot.current ? &*m_reading->snapshot.current : nullptr;
}

BarMaker CounterPresenter::maker() const
{
    return BarMaker(m_reading->snapshot, m_reading->catalogue);
}

bool CounterPresenter::isLocked() const
{
    return m_busy || m_steady() < m_lockedUntil;
}

void CounterPresenter::perform(const acts::PreparedAct &act, const QString &reason, const QString &words)
{
    if (act.transition) {
        if (m_busy)
            return;
        saveEdits();
        m_busy = true;
    } else {
        ++m_onTheWay;
    }
    m_line.post(
        [work = act.work, reason, words](Office &office, const Act &a) -> Result<DeskReply> {
            auto reply = work(office, a, reason);
            if (!reply || !reply->visit || words.isEmpty())
                return reply;
            if (const auto kept = office.queue().addToNote(Act{a.actor}, reply->visit->ticket.id, words); !kept)
                reply->notKept = kept.error();
            return reply;
        },
        [this, act](const Result<DeskReply> &reply) { answered(act, reply); });
}

void CounterPresenter::answered(const acts::PreparedAct &act, const Result<DeskReply> &reply)
{
    if (act.transition)
        m_busy = false;
    else if (--m_onTheWay == 0)
        m_sent = {};
    if (!reply) {
        refused(act, reply.error());
        return;
    }
    if (act.transition)
        m_lockedUntil = m_steady() + secondPressMs;
    if (act.givesNumber)
        m_choices.nextLanguage.reset();
    if (act.takesBack)
        forgetWhatWasSaid(*reply->visit);
    if (reply->visit && reply->visit->ticket.state == TicketState::Finished) {
        offerFlag(*reply->visit);
        forgetWhatWasSaid(*reply->visit);
    }
    if (act.transition && reply->visit && reply->visit->hasReceipt() && reply->visit->ticket.counter
        && !reply->visit->ticket.isAtCounter()) {
        m_choices.lastEnded = reply->visit->ticket.id;
        m_choices.lastLanguage = m_choices.papers.language;
    }
    if (m_reading) {
        tell(act, *reply);
        m_choices.offered = reply->offered;
        m_toldOf = reply->printed;
    }
    if (reply->notKept)
        say(sentence(*reply->notKept), true);
    if (reply->reading)
        show(*reply->reading);
    else
        refresh();
    if (act.opensVisit && m_screen.ticket == reply->visit->ticket.id) { // the language was chosen when he came in
        m_choices.papers.language = std::exchange(m_choices.nextLanguage, {});
        rewrite();
    }
}

/// What an act has done, what Ctrl+P prints of it, and what its time may need.
void CounterPresenter::tell(const acts::PreparedAct &act, const DeskReply &reply)
{
    const StatusTexts texts(m_reading->catalogue);
    QStringList rest;
    if (!reply.offered.empty())
        rest << PrintTexts::offered(reply.offered);
    if (m_choices.offersFlag && reply.visit && reply.visit->ticket.state == TicketState::Finished)
        rest << tr("Under 20 seconds: Ctrl+I marks the time as not accurate.");
    const auto withRest = [&](const QString &text) { return (QStringList{text} + rest).join(QLatin1Char(' ')); };
    const QString text = act.say(reply, texts);
    if (text.isEmpty() && rest.isEmpty())
        return;
    QStringList shorter;
    if (!reply.files.empty()) {
        DeskReply brief = reply;
        brief.files.clear();
        const QString alone = act.say(brief, texts) + QLatin1Char(' ');
        const FileTexts files(m_reading->catalogue, reply.visit->ticket.day);
        const QString briefly = alone + files.brieflyAfterVisit(*reply.visit, reply.files);
        const QString unknown = files.unrecordedAfterVisit(*reply.visit, reply.files);
        if (!unknown.isEmpty())
            shorter << withRest(briefly + QLatin1Char(' ') + unknown);
        shorter << withRest(briefly) << withRest(alone + FileTexts::counted(reply.files.size()));
    }
    say(withRest(text), false, reply.act, shorter);
}

void CounterPresenter::refused(const acts::PreparedAct &act, const Error &error)
{
    if (error.code == ErrorCode::ReasonNeeded && m_reading) {
        const QString number = m_screen.number.isEmpty() ? m_asking : m_screen.number;
        if (askReason(error.detail, number,
                      [this, act](const QString &reason, const QString &words) { perform(act, reason, words); }))
            return;
    }
    if (error.code == ErrorCode::NumbersStopped && m_lastOrder)
        return offerNumbers(*std::exchange(m_lastOrder, {}), error);
    if (error.code == ErrorCode::UndoOfHistory && m_reading && m_reading->snapshot.undoable) {
        say(sentence(error), true, m_reading->snapshot.undoable->act);
        Q_EMIT historyWanted();
        return;
    }
    say(sentence(error, m_choices.roles), true);
    if (m_signedIn && (error.code == ErrorCode::NotSignedIn || error.code == ErrorCode::NotActive))
        lock(QStringLiteral("ended")); // an end date, or an administrator at another counter
    refresh();                         // what was refused had looked possible: somebody else has been quicker
}

void CounterPresenter::say(const QString &text, bool isError, const QString &act, const QStringList &shorter)
{
    m_choices.offered.clear(); // a key does only what is said of it
    m_toldOf.clear();
    m_toast = Toast{text, shorter, isError};
    m_toldAct = act;
    m_toastSince = m_steady();
    Q_EMIT screenChanged();
}

void CounterPresenter::warnOfClockStep(const ClockStep &step)
{
    m_choices.clockStep = step.followed || step.by == 0 ? std::nullopt : std::optional(step);
    if (step.by != 0 && m_reading)
        say(StatusTexts(m_reading->catalogue).clockStepped(step), true);
    rewrite();
}

void CounterPresenter::cancelBar()
{
    if (!isBarOpen() || !bar().mayLeave)
        return;
    BarHost::cancelBar();
    dismissRefusal(); // it was about what is left now
    if (m_choices.presence == Presence::Locked)
        askWhoIsThere(); // the one question that cannot be left
}

void CounterPresenter::dismissRefusal()
{
    if (!m_toast || !m_toast->isError)
        return;
    m_toast.reset();
    m_choices.offered.clear();
    rewrite();
}

CounterPresenter::Edits &CounterPresenter::edits()
{
    if (m_edits.ticket != m_screen.ticket || m_edits.leg != m_screen.leg) {
        saveEdits();
        m_edits = {m_screen.ticket, m_screen.leg, {}, {}, {}};
    }
    m_editPause.start();
    return m_edits;
}

void CounterPresenter::setPersons(int persons)
{
    if (m_screen.ticket.isStored() && m_screen.presence != Presence::Locked && persons != m_screen.persons)
        edits().persons = m_screen.persons = persons;
}

void CounterPresenter::setQuantity(int quantity)
{
    if (m_screen.leg.isStored() && m_screen.presence != Presence::Locked && quantity != m_screen.quantity)
        edits().quantity = m_screen.quantity = quantity;
}

void CounterPresenter::setNote(const QString &note)
{
    if (m_screen.ticket.isStored() && m_screen.presence != Presence::Locked && note != m_screen.note)
        edits().note = m_screen.note = note;
}

void CounterPresenter::saveEdits()
{
    m_editPause.stop();
    keepChosen();
    const Edits edits = std::exchange(m_edits, {});
    if (edits.ticket.isStored()) {
        const Edits before = m_sent.ticket == edits.ticket && m_sent.leg == edits.leg ? m_sent : Edits();
        m_sent = {edits.ticket, edits.leg, edits.persons ? edits.persons : before.persons,
                  edits.quantity ? edits.quantity : before.quantity, edits.note ? edits.note : before.note};
    }
    if (edits.persons)
        perform(acts::setPersons(edits.ticket, *edits.persons));
    if (edits.quantity)
        perform(acts::setQuantity(edits.ticket, edits.leg, *edits.quantity));
    if (edits.note)
        perform(acts::setNote(edits.ticket, *edits.note));
}

void CounterPresenter::setInaccurate(bool inaccurate)
{
    if (m_screen.leg.isStored() && m_screen.presence != Presence::Locked && inaccurate != m_screen.inaccurate)
        perform(acts::flagInaccurate(m_screen.ticket, m_screen.leg, inaccurate));
}

void CounterPresenter::setAutoCall(bool on)
{
    m_choices.autoCall = on;
    rewrite();
}

} // namespace loket::ui
