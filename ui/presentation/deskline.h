// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/casedesk.h"
#include "core/service/officethread.h"
#include "ui/presentation/readingpace.h"
#include "ui/presentation/steadyclock.h"

namespace loket::ui {

/// What a counter window reads in one go.
struct Reading {
    Catalogue catalogue;
    CounterSnapshot snapshot;
    std::optional<OwnFigures> own; ///< of who is signed in
    /// Readings are counted as they are asked for, and made in that order. Their answers may overtake each other: what
    /// is ready at once is answered before what still waits for the window's thread.
    qint64 order = 0;
    Millis madeAt = 0; ///< by the window's steady clock: a reading that arrives late still counts from when it was made
};

/// All that a counter window shows, read on the office's thread. `order`: 0 is before everything a line asks for.
[[nodiscard]] Result<Reading> readCounter(Office &office, CounterId counter, const SteadyClock &steady = &monotonicNow,
                                          qint64 order = 0);

/// What came of an act, with the counter as it stands after it: the screen changes once, not twice.
struct DeskReply {
    std::optional<Visit> visit;
    std::optional<Visit> called;
    std::optional<CounterPeriod> period;
    std::optional<Session> session{};
    std::optional<Instant> draftAt{}; ///< of a report that whoever signed in has not saved
    DueCounts due{};                  ///< of the complaints of whoever signed in, if he handles any
    std::optional<SignInDesk::FirstAdministrator> first{};
    QString nextCode{}; ///< printed, after a recovery
    std::optional<Reading> reading;
    std::optional<Findings> findings{}; ///< of a search
    std::optional<CaseStatus> status{}; ///< of a report that a visitor asks about
    std::vector<std::pair<PaperKind, PrintAnswer>> printed{};
    std::vector<Dossier> files{};         ///< that the visit was about
    std::optional<TakenBack> takenBack{}; ///< by an undo
    std::vector<PaperKind> untrue{};      ///< printed for the visit, and they do not hold any more
    std::vector<PaperOrder> offered{};    ///< papers of the act that are only printed when the officer says so
    std::optional<Error> notKept{};       ///< the act was done, but the words of its reason found no room in the note
    QString act{};                        ///< its id
};

/// The line from one counter's window to the office's thread. Posts acts, and reads the counter anew when something has
/// changed, at most once per frame however many changes come.
class DeskLine : public QObject
{
    Q_OBJECT

public:
    /// `steady` is asked on the office's thread.
    DeskLine(OfficeThread &office, const Actor &actor, SteadyClock steady, QObject *parent = nullptr);
    /// Waits for what was posted: its answers name this object.
    ~DeskLine() override;

    using Work = std::function<Result<DeskReply>(Office &, const Act &)>;
    using Done = std::function<void(const Result<DeskReply> &)>;
    /// Does `work` as one act. Its id is made here, before the first try.
    void post(Work work, Done done);
    /// The same in the name of somebody who is only signing in.
    void postAs(std::optional<StaffId> staff, Work work, Done done);
    void refresh() { m_pace.now(); }
    /// A reading is on its way, or about to begin.
    [[nodiscard]] bool isReading() const { return m_pace.isBusy(); }

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    /// For a line that was made before the office was open, without a counter.
    void setActor(const Actor &actor) { m_actor = actor; }
    void setStaff(std::optional<StaffId> staff) { m_actor.staff = staff; }

Q_SIGNALS:
    void read(const loket::ui::Reading &reading);
    void unreadable(const loket::Error &error);

private:
    void readNow();

    OfficeThread &m_office;
    Actor m_actor;
    SteadyClock m_steady;
    ReadingPace m_pace;
    qint64 m_asked = 0;
};

} // namespace loket::ui
