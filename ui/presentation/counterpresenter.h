// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statusquestion.h"
#include "ui/presentation/barhost.h"
#include "ui/presentation/barmaker.h"
#include "ui/presentation/counterscreen.h"
#include "ui/presentation/deskacts.h"
#include "ui/presentation/guidance.h"
#include "ui/presentation/legoutlook.h"
#include "ui/presentation/printtexts.h"
#include "ui/presentation/queuetablemodel.h"
#include "ui/presentation/screenwriter.h"
#include "ui/presentation/standardtexts.h"
#include "ui/presentation/steadyclock.h"
#include "ui/presentation/worker.h"

#include <set>

namespace loket::ui {

/// What has just happened, in the status line for a while.
struct Toast {
    QString text;
    QStringList shorter{}; ///< for a line without the room for all of it, each with less than the one before
    bool isError = false;
    bool hasWayBack = false; ///< Ctrl+Z takes back what the sentence tells of, or names
};

/// Turns keys into acts and snapshots into a screen, for one counter. Knows no widget: the window passes on what is
/// pressed and draws what `screen()` says.
class CounterPresenter : public BarHost
{
    Q_OBJECT

public:
    using SteadyClock = ui::SteadyClock;

    explicit CounterPresenter(OfficeThread &office, const Actor &actor = {}, SteadyClock steady = {},
                              QObject *parent = nullptr);
    ~CounterPresenter() override;

    [[nodiscard]] const CounterScreen &screen() const { return m_screen; }
    [[nodiscard]] QueueTableModel &queue() { return m_queue; }
    [[nodiscard]] std::optional<Toast> toast() const;
    [[nodiscard]] std::vector<Service> services() const;
    /// Whose standard is looked at first: of the visit's service, else of the number on a line of the queue, else of
    /// the first service.
    [[nodiscard]] StandardSubject standardSubject(int queueRow) const;
    /// The standard of a service today.
    [[nodiscard]] StandardSubject standardOf(ServiceId service) const;
    [[nodiscard]] StandardView standardView(const StandardSubject &subject) const;
    /// The guidance cards, those first that help at the counter now.
    [[nodiscard]] GuidanceView guidance() const;
    /// The cards for whoever is receiving a report, whatever the counter is in.
    void guideReport();
    /// The line that offers them goes, for as long as this visitor is here.
    void dismissGuidance();
    /// Of which a report that is received now comes.
    [[nodiscard]] std::optional<TicketId> visitServed() const
    {
        return m_screen.mode == CounterMode::Serving ? std::optional(m_screen.ticket) : std::nullopt;
    }
    /// The report has been received or put off: the counter goes on where the report had stopped it.
    void complaintEnded();
    /// How long the PC rests until the screen is locked (ms); 0 = never, and before the first reading.
    [[nodiscard]] Millis lockAfter() const { return m_reading ? m_reading->catalogue.settings.lockAfter : 0; }
    /// Who works at this window now.
    [[nodiscard]] const Actor &actor() const { return m_line.actor(); }
    [[nodiscard]] Worker worker() const { return {actor(), m_choices.roles}; }

    void refresh() { m_line.refresh(); }
    [[nodiscard]] bool isReading() const { return m_line.isReading(); }
    /// Shows a reading, unless a later one has been shown: what the office's thread answers ends here.
    void show(const Reading &reading);
    /// Moves the clocks on. Called by its own timer.
    void tick();

    void trigger(CounterAction action);
    /// Enter or click on a line of the queue.
    void activateRow(int row);
    /// The running service becomes the one at this place of the visit (1..9).
    void switchLeg(int place);
    /// While an office is being set up; afterwards officers change by their own PIN.
    void setOfficer(StaffId staff);
    /// Nobody is signed in any more: what is typed is kept and hidden, the visit's clock runs on. `why`: key or idle.
    void lock(const QString &why);
    /// At the start of an office in which nobody can sign in: asks for the first administrator.
    void offerFirstRun();
    void setPersons(int persons);
    void setQuantity(int quantity);
    void setNote(const QString &note);
    void setInaccurate(bool inaccurate);
    void setAutoCall(bool on);
    /// Keeps what has been typed into the card. Called by its own timer and before every transition.
    void saveEdits();

    /// For a presenter that was made before the office was open: who it is at which counter, and what stands there.
    void begin(const Actor &actor, const Reading &first);
    /// The program had stopped while somebody was being served; said once the visit is known.
    void warnOfDeadTime(Instant since) { m_deadSince = since; }
    /// Somebody has set the PC's clock. Stands in the status line until the clocks agree again.
    void warnOfClockStep(const ClockStep &step);
    /// How printing stands: what is in the way stands in the status line until it is not.
    void showPrinting(const PrintingNow &now);

    /// What was typed into the search or scanned there, then Enter: a whole number, a code, or what is not in the queue
    /// is looked for everywhere; else the queue shows it.
    void search(const QString &typed);
    /// Everywhere: reference.h, or the office's own file number.
    void findAnything(const QString &typed) { lookUp(typed, LookUp::Search); }
    /// What is done with a file that was found: it is the reason of this visit, of the next one, or only looked at.
    void askAboutFile(const ApplicationRow &file);
    /// At a locked screen the question who works here comes again.
    void cancelBar() override;
    /// A sentence that says why something was refused has been read, or what it asked for has been put right.
    void dismissRefusal();

    /// The toast stays while pointer or focus is on it, and twice as long for people who have it read out.
    void holdToast(bool hold) { m_toastHeld = hold; }
    /// Only what stands in the history that is looked at goes back after its sentence has gone.
    void setHistoryInSight(bool inSight) { m_historyInSight = inSight; }
    void setSlowReader(bool slow) { m_slowReader = slow; }

Q_SIGNALS:
    void screenChanged();
    /// What is still being composed in a field is wanted now: it cannot be kept later.
    void typingEnds();
    /// Another visitor stands on the card, or none.
    void visitChanged();
    void searchWanted();
    /// What was looked for stands in the queue.
    void queueWanted();
    void historyWanted();
    void filesWanted();
    void papersWanted();
    void settingsWanted();
    void standardWanted();
    void guidanceWanted();
    /// A report is to be received here.
    void complaintWanted();
    /// The same, going on with the draft that was offered.
    void draftWanted();
    void registerWanted();

private:
    /// `words`: of a reason that asks for them; they go into the visit's note.
    void perform(const acts::PreparedAct &act, const QString &reason = {}, const QString &words = {});
    void answered(const acts::PreparedAct &act, const Result<DeskReply> &reply);
    void refused(const acts::PreparedAct &act, const Error &error);
    /// `act`: the one that the sentence is about, if the way back is to stand beside it.
    void say(const QString &text, bool isError, const QString &act = {}, const QStringList &shorter = {});
    void tellPrinting();
    /// Once; see warnOfDeadTime().
    void tellDeadTime();
    [[nodiscard]] RoleSet rolesOf(StaffId staff) const;
    void tell(const acts::PreparedAct &act, const DeskReply &reply);
    void takeBack();
    void rewrite();
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] BarMaker maker() const;
    [[nodiscard]] const Visit *current() const;
    [[nodiscard]] Millis elapsedSinceReading() const;

    void primary();
    void finish(bool callNext);
    void recall();
    void absentOrLeft();
    void walkInOrAdd();
    void useFile(ApplicationId file);
    /// What the last act offers; else the receipt of this visit at its end; else that of the last one again.
    void print();
    /// Of this visit; of the number that is given next, while one is asked for or nobody is at the counter.
    void changePaperLanguage();
    void askCharge();
    void askFileNumber();
    /// Keeps what is written, or says why not.
    using Keep = std::function<Result<void>(const QString &text)>;
    /// Until what is written is kept: what is refused stays there to be put right. `kept`: what was kept before; emptied,
    /// it is taken out.
    void askUntilKept(const QString &prompt, const Keep &keep, const QString &kept);
    void askAgain(const QString &prompt, const Keep &keep, const QString &begun, bool isKept);
    /// What is done with what is found: all that there is to know, or the visit that goes on with its open file.
    enum class LookUp { Search, Serve, GiveNumber };
    void lookUp(const QString &typed, LookUp why);
    void tellStatus(const QString &typed, const StatusQuestion &question);
    void found(const Findings &findings, const QString &typed, LookUp why);
    /// What a visit that was found leads to: nothing where it left no open file.
    [[nodiscard]] std::vector<BarMaker::Deed> deedsOf(const FoundVisit &found, LookUp why);
    [[nodiscard]] bool mayTakeAgain(const FoundVisit &found, LookUp why) const;
    /// Something of it is still being worked on, and its visitor does not wait yet.
    [[nodiscard]] static bool comesTooEarly(const Findings &findings);
    void takeUp(const ApplicationRow &file, LookUp why);
    [[nodiscard]] bool isInQueue(const Visit &visit) const;
    void askAboutVisit(const FoundVisit &found);
    void askForCode(LookUp why = LookUp::Serve, const QString &begun = {});
    [[nodiscard]] BarMaker::FromPaper paperFor(LookUp why);
    /// That nothing was found stands only until something is.
    void forgetRefusal();
    void openGuidance();
    void askIncident();
    /// Where, never about whom: nobody has to accuse an officer to the face.
    void askWhereToComplain();
    void stopForReport();
    void giveNumber();
    void setPriority();
    void remove();
    /// Why nothing can be done about a number that is not in the queue.
    void tellOfNumber(const QString &number);
    void transfer();
    void setOutcome(LegOutcome outcome);
    void choose(const rules::LegResult &result, const QString &words = {}, bool thenFinish = false);
    /// As it was before; none: nothing chosen.
    void chooseAgain(LegId leg, const std::optional<rules::LegResult> &before);
    void askWhy(LegId leg, LegOutcome outcome);
    void askPromise(LegId leg);
    using Then = std::function<void()>;
    /// What nobody has said yet of the services that end. True when something is asked, after which it goes on.
    bool askBeforeEnd(const std::vector<Leg> &ending, const Then &then);
    /// The visitor goes away: what he had gone on from may have ended before, the rest is not done.
    void leave(const std::vector<LegId> &notDone);
    void askHowItEnded(const Leg &leg, const std::vector<LegId> &notDone);
    void askWhichFile(LegId leg, const Then &then);
    /// By its list something lacks of an open file, and nobody has said that it is there now.
    [[nodiscard]] bool lacksSomething(const Leg &leg) const;
    void askIsComplete(const Leg &leg, const Dossier &file, const Then &then = {});
    void askWhoCollects(LegId leg, const Then &then = {});
    /// That a service of the present visit is about, or null. Valid until the next reading.
    [[nodiscard]] const Dossier *fileOf(LegId leg) const;
    /// What this window has chosen for a visit: who took a document and that nothing lacks is said again, should the visit
    /// be taken back. What is kept with the service stays.
    void forgetWhatWasSaid(const Visit &visit);
    /// With the services, so that it outlives this window.
    void keepChosen();
    void askPromisedDay(LegId leg);
    /// What an officer has marked so far on a check list.
    struct WhatLacks {
        LegId leg;
        std::vector<ApplicationItem> items;       ///< ticked = is there
        std::vector<AddedItem> added{};           ///< beside the list; lack
        std::optional<rules::LegResult> before{}; ///< chosen when the question was opened
    };
    void askWhatLacks(LegId leg);
    void showWhatLacks(const WhatLacks &lacks);
    void askWhatElse(const WhatLacks &lacks, const QString &begun = {});
    void keepWhatLacks(const WhatLacks &lacks, bool thenFinish);
    [[nodiscard]] const Leg *runningLeg() const;
    [[nodiscard]] LegOutlook outlook(const Leg &leg) const;
    void openOrClose();
    void askBreak();
    void askClose();
    void askNumberStart();
    /// Someone would have got a number, but none are given.
    void offerNumbers(const TakeOrder &order, const Error &why);
    using ReasonGiven = std::function<void(const QString &code, const QString &words)>;
    /// False where the office has no reason of that kind.
    /// `thenFinish`: what an answer typed with Alt does instead, said by `besides`.
    bool askReason(const QString &kind, const QString &number, const ReasonGiven &then, const QString &besides = {},
                   const ReasonGiven &thenFinish = {});
    /// None where the visitor has no priority.
    [[nodiscard]] const Reason *priorityClass(const QString &code) const
    {
        return m_reading->catalogue.reason(QStringLiteral("priority"), code);
    }
    void askAboutAbsent(const QueueRow &row);
    void askAboutUnserved();
    void offerFlag(const Visit &finished);
    void flagLast();
    void askWhoIsThere(StaffId chosen = {});
    void signIn(StaffId staff, const QString &secret);
    void tellSignedIn(const QString &name, const DueCounts &due);
    [[nodiscard]] static QString dueText(const DueCounts &due);
    void offerDraft(StaffId typist, Instant savedAt);
    void follow(const Reading &reading);
    void askForAdministrator();
    void makeAdministrator(const QString &name, const QString &pin);
    /// Both times the same, and one that may be used.
    void askNewSecret(SecretKind kind, const QString &name, const std::function<void(const QString &secret)> &then,
                      const QString &first = {});
    void changeOwnSecret();
    void askForRecovery();
    void askForCode(StaffId administrator);
    void recover(StaffId administrator, const QString &code, const QString &pin);
    /// A printed code that is shown only now; then signs in.
    void showCodes(const QString &prompt, StaffId staff, const QString &pin);
    void askAboutLegs(const Visit &visit, bool callNext);
    void callOrResume(const QueueRow &row, bool parked);
    [[nodiscard]] std::vector<rules::LegResult> chosenResults(const Visit &visit) const;

    /// Typed, but not kept yet.
    struct Edits {
        TicketId ticket;
        LegId leg;
        std::optional<int> persons;
        std::optional<int> quantity;
        std::optional<QString> note;
    };
    Edits &edits();
    void overlay(const Edits &edits);

    SteadyClock m_steady;
    DeskLine m_line;
    QueueTableModel m_queue;
    QTimer m_ticker;
    QTimer m_editPause;
    std::optional<Reading> m_reading;
    CounterChoices m_choices;
    PrintingNow m_printing;
    std::optional<Instant> m_deadSince;
    Instant m_startedAt{};           ///< of the first reading
    std::set<StaffId> m_toldOfDraft; ///< who was asked about what was left before that
    bool m_guidesReport = false;     ///< the cards were asked for in the form of a report
    Edits m_edits;
    Edits m_sent;             ///< on its way: shown until the answer is there
    std::set<LegId> m_chosen; ///< whose chosen endings are not kept yet
    int m_onTheWay = 0;
    std::optional<TakeOrder> m_lastOrder; ///< of the last number that was asked for
    std::pair<TicketId, LegId> m_flagOffer;
    QString m_asking; ///< the number of a question about the queue
    CounterScreen m_screen;
    std::optional<Toast> m_toast;
    QString m_toldAct;                                       ///< that the toast is about
    std::vector<std::pair<PaperKind, PrintAnswer>> m_toldOf; ///< the toast is of their way to the printer
    QString m_foundPrompt;                                   ///< of the question about what the last search has found
    QString m_notFound;                                      ///< what the last search has said, where it found nothing
    Millis m_toastSince = 0;
    Millis m_lockedUntil = 0;
    std::optional<TicketId> m_heldForReport;
    bool m_stoppedForReport = false; ///< the counter stands on its neutral break (corrections.md 2)
    bool m_signedIn = false;
    bool m_busy = false;
    bool m_toastHeld = false;
    bool m_slowReader = false;
    bool m_historyInSight = false;
};

} // namespace loket::ui
