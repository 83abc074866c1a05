// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/paperspresenter.h"

#include "ui/presentation/sentence.h"

#include <algorithm>

namespace loket::ui {

PapersPresenter::PapersPresenter(OfficeThread &office, std::function<Worker()> actor, InSight inSight,
                                 SteadyClock steady, QObject *parent)
    : BarHost(parent)
    , m_office(office)
    , m_actor(std::move(actor))
    , m_inSight(std::move(inSight))
    , m_steady(steady ? std::move(steady) : SteadyClock(&monotonicNow))
{
    connect(&m_pace, &ReadingPace::due, this, &PapersPresenter::read);
    connect(&m_office, &OfficeThread::changed, this, [this] {
        if (m_open)
            m_pace.soon();
    });
}

PapersPresenter::~PapersPresenter()
{
    m_office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
}

void PapersPresenter::open()
{
    m_open = true;
    refresh();
}

void PapersPresenter::close()
{
    m_open = false;
    m_pace.stop();
    m_closedAt = ++m_asked;
    m_reading.reset();
    m_row = -1;
    m_chosen = {};
    m_toldOf = {};
    m_takenBack = {};
    m_busy = false;
    dropBar();
    m_model.show({}, m_now);
    Q_EMIT barChanged();
    Q_EMIT changed();
}

void PapersPresenter::refresh()
{
    if (m_open)
        m_pace.now();
}

void PapersPresenter::showPrinting(const PrintingNow &now)
{
    m_now = now;
    if (m_open)
        m_pace.soon(); // papers come and go without a word of the journal
}

void PapersPresenter::read()
{
    const qint64 order = ++m_asked;
    m_office.post([actor = m_actor().actor, order](Office &office) { return readPapers(office, actor, order); }, this,
                  [this, order](const Result<PapersReadingPtr> &reading) {
                      m_pace.answered();
                      if (order < m_closedAt)
                          return;
                      if (reading)
                          return take(*reading);
                      const ErrorCode code = reading.error().code;
                      if (code == ErrorCode::NotSignedIn || code == ErrorCode::NotAllowed) {
                          close(); // what nobody may read is not left in sight
                          m_open = true;
                      }
                      Q_EMIT said(sentence(reading.error(), m_actor().roles), true);
                  });
}

void PapersPresenter::take(const PapersReadingPtr &reading)
{
    if (m_reading && reading->order < m_reading->order)
        return;
    m_reading = reading;
    m_now.reader = m_actor().roles;
    const int place = placeOf(reading->papers, m_toldOf);
    if (place >= 0)
        tellWhatBecame(reading->papers[std::size_t(place)]);
    display();
}

void PapersPresenter::tellWhatBecame(const ListedPaper &paper)
{
    if (paper.job.id == m_takenBack) {
        if (paper.job.state == PrintState::Sending)
            return;
        m_takenBack = {};
        m_toldOf = {};
        const bool isDropped = paper.job.state == PrintState::Dropped;
        Q_EMIT said(isDropped ? tr("%1 is not printed.").arg(PaperTexts::name(paper)) : QString(), false);
        return;
    }
    PrintAnswer answer{paper.job.id, paper.job.copy, false, paper.number, paper.day};
    if (paper.day == m_reading->today)
        answer.day.reset();
    const QString stuck = PrintTexts::stuck(paper.job.order.paper, answer, m_now);
    if (paper.job.state != PrintState::Uncertain && stuck.isEmpty())
        return;
    m_toldOf = {};
    Q_EMIT said(stuck, !stuck.isEmpty()); // uncertain it is on its way no more: its line says what became of it
}

void PapersPresenter::display()
{
    const auto &papers = m_reading->papers;
    const int place = placeOf(papers, m_chosen);
    m_row = place >= 0 ? place : papers.empty() ? -1 : std::clamp(m_row, 0, int(papers.size()) - 1);
    m_chosen = m_row >= 0 ? papers[std::size_t(m_row)].job.id : PrintJobId();
    m_model.show(m_reading, m_now);
    Q_EMIT changed();
}

void PapersPresenter::choose(int row)
{
    const ListedPaper *at = m_model.rowAt(row);
    if (!at || row == m_row)
        return;
    m_row = row;
    m_chosen = at->job.id;
    Q_EMIT changed();
}

int PapersPresenter::chosenRow() const
{
    return chosen() ? m_row : -1;
}

QString PapersPresenter::line() const
{
    if (!m_reading)
        return {};
    return chosen() ? m_model.line(m_row) : tr("No paper has been asked for at this counter's computer lately.");
}

void PapersPresenter::typeIntoBar(QChar typed, bool andFinish)
{
    if (!isNoAnswer(typed) || andFinish)
        return BarHost::typeIntoBar(typed, andFinish);
    cancelBar();
    Q_EMIT findBegun(typed);
}

} // namespace loket::ui
