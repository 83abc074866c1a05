// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a file: the second half of FilesPresenter.
#include "ui/presentation/daybar.h"
#include "ui/presentation/filespresenter.h"
#include "ui/presentation/language.h"
#include "ui/presentation/screenwriter.h"
#include "ui/presentation/sentence.h"
#include "ui/presentation/typedday.h"

namespace loket::ui {

namespace {

Result<void> keepWords(Office &office, const Actor &actor, ApplicationId file, const QString &words)
{
    if (words.isEmpty())
        return {};
    return office.applications().visits(actor, file).and_then([&](const std::vector<TicketId> &visits) -> Result<void> {
        return visits.empty() ? Result<void>()
                              : withoutValue(office.queue().addToNote(Act{actor}, visits.back(), words));
    });
}

} // namespace

std::vector<FileActState> FilesPresenter::acts() const
{
    const ApplicationRow *row = chosen();
    std::vector<FileActState> states;
    for (const FileAct act : allFileActs()) {
        const bool undoes = act == FileAct::Undo;
        const Application *on = undoes ? undoTarget() : row ? &row->application : nullptr;
        const bool fitting = on && (undoes ? m_undoable == std::pair(on->id, true) : fits(act, on->state));
        states.push_back({act, textOf(act, on), fitting});
    }
    return states;
}

const Application *FilesPresenter::undoTarget() const
{
    const ApplicationRow *row = chosen();
    return m_done ? &*m_done : row ? &row->application : nullptr;
}

void FilesPresenter::askWhetherUndoable()
{
    const Application *on = undoTarget();
    const ApplicationId id = on ? on->id : ApplicationId();
    if (id != m_undoable.first)
        m_undoable = {id, false};
    if (!on)
        return;
    m_office.post([actor = m_actor().actor, id](Office &office) { return office.applications().canUndo(actor, id); },
                  this,
                  [this, id](const Result<bool> &can) {
                      const std::pair known(id, can.value_or(false));
                      if (known.first != m_undoable.first || known == m_undoable)
                          return;
                      m_undoable = known;
                      Q_EMIT changed();
                  });
}

QString FilesPresenter::textOf(FileAct act, const Application *application) const
{
    switch (act) {
    case FileAct::Serve:
        return tr("Serve at the counter");
    case FileAct::Ready:
        return tr("Ready to collect");
    case FileAct::HandOver:
        return tr("Hand over");
    case FileAct::PauseOrResume:
        return application && application->state == ApplicationState::Paused ? tr("Go on") : tr("Pause");
    case FileAct::ChangePromise:
        return tr("Change the date");
    case FileAct::Withdraw:
        return tr("Withdrawn");
    case FileAct::Undo:
        break;
    }
    return application ? tr("Undo %1").arg(FileTexts::code(*application)) : tr("Undo");
}

void FilesPresenter::trigger(FileAct act)
{
    const ApplicationRow *row = chosen();
    const bool resumes = act == FileAct::PauseOrResume && row && row->application.state == ApplicationState::Paused;
    if (isLocked() && (act == FileAct::Undo || act == FileAct::Ready || resumes))
        return;
    if (act == FileAct::Undo)
        return undo();
    if (!row || !fits(act, row->application.state))
        return;
    cancelBar();
    const Application on = row->application;
    switch (act) {
    case FileAct::Serve:
        Q_EMIT serveWanted(*row);
        return;
    case FileAct::Ready:
        return perform(
            on, [](ApplicationDesk &desk, const Act &a, ApplicationId id) { return desk.ready(a, id); },
            [](const FileTexts &, const Dossier &after) { return FileTexts::ready(after.application); });
    case FileAct::HandOver:
        return handOver(on);
    case FileAct::PauseOrResume:
        return pauseOrResume(on);
    case FileAct::ChangePromise:
        return changePromise(on);
    case FileAct::Withdraw:
        return withdraw(on);
    case FileAct::Undo:
        break;
    }
}

void FilesPresenter::perform(const Application &on, Work work, Words words, bool followIt)
{
    performFor(on, {}, std::move(work), std::move(words), followIt);
}

void FilesPresenter::performFor(const Application &on, const QString &ownWords, Work work, Words words, bool followIt)
{
    if (m_busy)
        return;
    m_busy = true;
    const qint64 order = ++m_asked;
    m_office.post(
        [act = Act{m_actor().actor}, id = on.id, work = std::move(work), ownWords, query = m_query,
         order](Office &office) -> Result<Reply> {
            return work(office.applications(), act, id).map([&](const Dossier &dossier) {
                Reply reply{dossier};
                if (const auto kept = keepWords(office, act.actor, id, ownWords); !kept)
                    reply.notKept = kept.error();
                // The screen changes once, with the act.
                const auto reading = readFiles(office, act.actor, query, order);
                reply.reading = reading ? *reading : nullptr;
                return reply;
            });
        },
        this,
        [this, words = std::move(words), followIt, order](const Result<Reply> &reply) {
            if (order < m_closedAt)
                return;
            m_busy = false;
            answered(reply, words, followIt);
        });
}

void FilesPresenter::answered(const Result<Reply> &reply, const Words &words, bool followIt)
{
    if (!reply) {
        Q_EMIT said(sentence(reply.error(), m_actor().roles), true);
        return refresh(); // what was refused had looked possible: somebody else has been quicker
    }
    m_lockedUntil = m_steady() + secondPressMs;
    m_done = followIt ? std::nullopt : std::optional(reply->dossier.application);
    if (reply->reading)
        take(reply->reading);
    else
        refresh();
    if (followIt)
        goTo(reply->dossier.application.id);
    if (reply->notKept)
        Q_EMIT said(sentence(*reply->notKept, m_actor().roles), true);
    else if (m_reading)
        Q_EMIT said(words(FileTexts(m_reading->catalogue, m_reading->today), reply->dossier), false);
}

void FilesPresenter::askReason(const QString &prompt, const char *kind, const ReasonChosen &then)
{
    const auto reasons = m_reading->catalogue.reasonsOf(QString::fromLatin1(kind));
    QStringList names;
    for (const auto &reason : reasons)
        names += Language::bareNameOf(reason);
    openBar(std::make_unique<ChoiceBar>(prompt, ChoiceBar::byDigit(names), [this, reasons, then](std::size_t i) {
        askWords(&reasons[i], [code = reasons[i].code, then](const QString &words) { then({code, words}); });
    }));
}

void FilesPresenter::pauseOrResume(const Application &on)
{
    if (on.state == ApplicationState::Paused)
        return perform(
            on, [](ApplicationDesk &desk, const Act &a, ApplicationId id) { return desk.resume(a, id); },
            [](const FileTexts &, const Dossier &after) { return FileTexts::resumed(after.application); });
    askReason(tr("Why does %1 wait?").arg(FileTexts::code(on)), "clock_pause", [this, on](const Grounds &why) {
        performFor(
            on, why.words,
            [code = why.code](ApplicationDesk &desk, const Act &a, ApplicationId id) {
                return desk.pause(a, id, code);
            },
            [code = why.code](const FileTexts &texts, const Dossier &after) {
                return texts.paused(after.application, code);
            });
    });
}

void FilesPresenter::handOver(const Application &on)
{
    const QStringList whom{tr("The applicant"), tr("A proxy")};
    openBar(std::make_unique<ChoiceBar>(
        tr("Who collects %1?").arg(FileTexts::code(on)), ChoiceBar::byDigit(whom), [this, on](std::size_t i) {
            const HandedTo to = i == 0 ? HandedTo::Applicant : HandedTo::Proxy;
            perform(
                on, [to](ApplicationDesk &desk, const Act &a, ApplicationId id) { return desk.handOver(a, id, to); },
                [](const FileTexts &, const Dossier &after) { return FileTexts::handedOver(after.application); });
        }));
}

void FilesPresenter::changePromise(const Application &on)
{
    BarView texts;
    texts.prompt = tr("New date for %1, such as 21, 21/11 or +2 working days").arg(FileTexts::code(on));
    texts.confirm = tr("This day");
    const auto reader = [this, present = on.promisedDay](const QString &text) -> Result<OfficeDay> {
        if (!m_reading)
            return refuse(ErrorCode::DayUnread, text);
        return typedDay(text, now(), m_reading->catalogue.calendar, zoneOf(m_reading->catalogue))
            .and_then([&](const OfficeDay &day) -> Result<OfficeDay> {
                if (day.text() == present)
                    return refuse(ErrorCode::DayAsBefore, day.text());
                return day;
            });
    };
    openBar(std::make_unique<DayBar>(
        texts, reader,
        [this, on](const OfficeDay &day) {
            askReason(tr("Why does the date of %1 change? You are noted as who tells the applicant.")
                          .arg(FileTexts::code(on)),
                      "promise_changed", [this, on, day](const Grounds &why) {
                          performFor(
                              on, why.words,
                              [day, code = why.code](ApplicationDesk &desk, const Act &a, ApplicationId id) {
                                  return desk.changePromise(a, id, day, code);
                              },
                              [](const FileTexts &words, const Dossier &after) { return words.promiseChanged(after); });
                      });
        },
        [this](const QString &text, const OfficeDay &day) {
            if (!m_reading)
                return QString();
            const Catalogue &catalogue = m_reading->catalogue;
            return FileTexts(catalogue, m_reading->today)
                .notesOnDay(day, passedOver(text, m_reading->today, day, catalogue.calendar));
        }));
}

void FilesPresenter::withdraw(const Application &on)
{
    openBar(std::make_unique<ChoiceBar>(
        tr("Does the applicant withdraw %1?").arg(FileTexts::code(on)), ChoiceBar::byDigit({tr("Yes, withdraw it")}),
        [this, on](std::size_t) {
            perform(
                on, [](ApplicationDesk &desk, const Act &a, ApplicationId id) { return desk.withdraw(a, id); },
                [](const FileTexts &, const Dossier &after) { return FileTexts::withdrawn(after.application); });
        }));
}

void FilesPresenter::undo()
{
    const Application *on = undoTarget();
    if (!on)
        return;
    cancelBar();
    perform(
        Application(*on), [](ApplicationDesk &desk, const Act &a, ApplicationId id) { return desk.undo(a, id); },
        [](const FileTexts &texts, const Dossier &after) { return texts.undone(after); }, true);
}

void FilesPresenter::typeIntoBar(QChar typed, bool andFinish)
{
    if (!isNoAnswer(typed) || andFinish)
        return BarHost::typeIntoBar(typed, andFinish);
    cancelBar();
    Q_EMIT findBegun(typed);
}

} // namespace loket::ui
