// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/registerpresenter.h"

#include "ui/presentation/language.h"
#include "ui/presentation/sentence.h"

#include <algorithm>
#include <utility>

namespace loket::ui {

RegisterPresenter::RegisterPresenter(OfficeThread &office, std::function<Actor()> actor, QObject *parent)
    : BarHost(parent)
    , m_office(office)
    , m_actor(std::move(actor))
{
    connect(&m_pace, &ReadingPace::due, this, &RegisterPresenter::read);
    connect(&m_office, &OfficeThread::changed, this, [this] {
        if (m_open)
            m_pace.soon();
    });
}

RegisterPresenter::~RegisterPresenter()
{
    m_office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
    m_writing.waitForFinished();
}

void RegisterPresenter::open()
{
    m_open = true;
    refresh();
}

void RegisterPresenter::close()
{
    keepForm();
    m_open = false;
    m_pace.stop();
    m_notBefore = m_asked + 1;
    m_reading.reset();
    m_listed.reset();
    m_goes = false;
    m_query = {};
    m_row = -1;
    m_chosen = {};
    m_model.show({});
    dropBar();
    Q_EMIT barChanged();
    showCase({});
}

void RegisterPresenter::refresh()
{
    if (m_open)
        m_pace.now();
}

void RegisterPresenter::read()
{
    const qint64 order = ++m_asked;
    m_office.post([actor = m_actor(), query = m_query,
                   order](Office &office) { return readRegister(office, actor, query, order); },
                  this,
                  [this, order](const Result<RegisterReadingPtr> &reading) {
                      m_pace.answered();
                      if (order < m_notBefore)
                          return;
                      reading ? take(*reading) : refused(reading.error());
                  });
}

void RegisterPresenter::take(const RegisterReadingPtr &reading)
{
    if (m_reading && reading->order < m_reading->order)
        return;
    m_reading = reading;
    const auto &rows = m_reading->rows;
    const int place = placeOf(rows, m_chosen);
    m_row = place >= 0 ? place : std::clamp(m_row, 0, std::max(0, int(rows.size()) - 1));
    m_chosen = rows.empty() ? ComplaintId() : rows[std::size_t(m_row)].complaint.id;
    m_model.show(m_reading);
    Q_EMIT changed();
    // What was found for other words is not what Enter meant.
    if (m_goes && m_reading->query.words == m_query.words) {
        m_goes = false;
        goToFound();
    }
}

void RegisterPresenter::refused(const Error &error)
{
    if (error.code == ErrorCode::NotSignedIn || error.code == ErrorCode::NotAllowed) {
        close(); // what nobody may read is not left in sight
        m_open = true;
    }
    Q_EMIT said(sentence(error), true);
}

RegisterStage RegisterPresenter::stage() const
{
    return m_form ? RegisterStage::Form : m_opened ? RegisterStage::Case : RegisterStage::List;
}

QString RegisterPresenter::textOf(CaseList list) const
{
    const RegisterReadingPtr &listed = isSearching() ? m_listed : m_reading;
    std::optional<std::size_t> count;
    if (m_reading && m_reading->dueCounts.contains(list))
        count = m_reading->dueCounts.at(list);
    else if (listed && listed->query.list == list)
        count = listed->rows.size();
    const bool isCut = count && listed && listed->query.list == list && listed->isCut;
    return CaseTexts::list(list, count, isCut);
}

void RegisterPresenter::ask(const RegisterQuery &query, bool goes)
{
    cancelBar();
    m_query = query;
    m_row = 0;
    m_chosen = {};
    m_goes = goes; // before it is read: what is found may be there at once
    m_notBefore = m_asked + 1;
    refresh();
    Q_EMIT changed();
}

void RegisterPresenter::search(const QString &words)
{
    if (stage() != RegisterStage::List || !m_reading)
        return;
    if (words.trimmed().isEmpty())
        return endSearch();
    askWords(words, false);
}

void RegisterPresenter::askWords(const QString &words, bool goes)
{
    if (!isSearching())
        m_listed = m_reading;
    RegisterQuery query = m_query;
    query.words = words;
    ask(query, goes);
}

/// The list stands there at once as it was, and is read again.
void RegisterPresenter::endSearch()
{
    if (!isSearching())
        return;
    RegisterQuery query = m_query;
    query.words.clear();
    m_query = query;
    m_reading = std::exchange(m_listed, nullptr);
    m_model.show(m_reading);
    ask(query);
}

void RegisterPresenter::goToFound()
{
    if (chosen())
        Q_EMIT rowsWanted();
    else
        Q_EMIT said(tr("No report holds these words: %1").arg(m_query.words.trimmed().left(100)), true);
}

void RegisterPresenter::showList(CaseList list)
{
    if (stage() != RegisterStage::List)
        return;
    RegisterQuery query = m_query;
    query.list = list;
    query.words.clear();
    m_listed.reset();
    ask(query);
}

void RegisterPresenter::choose(int row)
{
    const CaseRow *at = m_model.rowAt(row);
    if (!at || row == m_row)
        return;
    cancelBar(); // it asked about another case
    m_row = row;
    m_chosen = at->complaint.id;
    Q_EMIT changed();
}

int RegisterPresenter::chosenRow() const
{
    return chosen() ? m_row : -1;
}

const CaseRow *RegisterPresenter::chosen() const
{
    return m_model.rowAt(m_row);
}

QString RegisterPresenter::line() const
{
    if (!m_reading)
        return {};
    if (const CaseRow *row = chosen())
        return CaseTexts(m_reading->catalogue, m_reading->today).line(*row);
    if (isSearching())
        return m_reading->query.words == m_query.words ? tr("No report holds all of these words.") : QString();
    return m_query.narrowing == CaseNarrowing() ? CaseTexts::nothingIn(m_query.list)
                                                : tr("No report fits what the list is narrowed to.");
}

/// Of the list, or of what was found.
bool RegisterPresenter::chooseNumber(const QString &wanted)
{
    const auto isWanted = [&](const CaseRow &row) {
        return row.complaint.number == wanted || row.complaint.number.endsWith(QLatin1Char('/') + wanted);
    };
    const auto &listed = m_listed ? m_listed->rows : m_reading->rows;
    const auto at = std::find_if(listed.begin(), listed.end(), isWanted);
    if (at == listed.end())
        return false;
    const ComplaintId id = at->complaint.id;
    endSearch();
    choose(placeOf(m_reading->rows, id));
    m_chosen = id;
    Q_EMIT found();
    return true;
}

void RegisterPresenter::find(const QString &typed)
{
    const QString wanted = typed.trimmed().toUpper();
    if (wanted.isEmpty() || !m_reading || stage() != RegisterStage::List)
        return;
    cancelBar();
    if (chooseNumber(wanted))
        return;
    if (wanted.contains(QLatin1Char('/')))
        return openCase(wanted);
    if (m_query.words != typed)
        askWords(typed, true);
    else if (m_reading->query.words == typed)
        goToFound();
    else
        m_goes = true;
}

std::vector<PageLine> RegisterPresenter::page() const
{
    if (!m_opened || !m_reading)
        return {};
    return CaseWriter(m_reading->catalogue, m_reading->today).page(*m_opened);
}

void RegisterPresenter::typeIntoBar(QChar typed, bool andFinish)
{
    if (!isNoAnswer(typed) || andFinish || stage() != RegisterStage::List)
        return BarHost::typeIntoBar(typed, andFinish);
    cancelBar();
    Q_EMIT findBegun(typed);
}

} // namespace loket::ui
