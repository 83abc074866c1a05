// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/registerpresenter.h"

#include "ui/presentation/language.h"
#include "ui/presentation/sentence.h"

#include <algorithm>

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
    m_open = false;
    m_pace.stop();
    m_notBefore = m_asked + 1;
    m_reading.reset();
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
    m_office
        .post([actor = m_actor(), query = m_query, order](Office &office) {
            return readRegister(office, actor, query, order);
        })
        .then(this, [this, order](const Result<RegisterReadingPtr> &reading) {
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
    std::optional<std::size_t> count;
    if (m_reading && m_reading->dueCounts.contains(list))
        count = m_reading->dueCounts.at(list);
    else if (m_reading && m_reading->query.list == list)
        count = m_reading->rows.size();
    const bool isCut = count && m_reading->query.list == list && m_reading->isCut;
    return CaseTexts::list(list, count, isCut);
}

void RegisterPresenter::ask(const RegisterQuery &query)
{
    cancelBar();
    m_query = query;
    m_row = 0;
    m_chosen = {};
    m_notBefore = m_asked + 1;
    refresh();
    Q_EMIT changed();
}

void RegisterPresenter::showList(CaseList list)
{
    if (stage() != RegisterStage::List)
        return;
    RegisterQuery query = m_query;
    query.list = list;
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
    const CaseRow *row = chosen();
    if (row)
        return CaseTexts(m_reading->catalogue, m_reading->today).line(*row);
    return m_query.narrowing == CaseNarrowing() ? CaseTexts::nothingIn(m_query.list)
                                                : tr("No report fits what the list is narrowed to.");
}

void RegisterPresenter::find(const QString &typed)
{
    const QString wanted = typed.trimmed().toUpper();
    if (wanted.isEmpty() || !m_reading || stage() != RegisterStage::List)
        return;
    cancelBar();
    const auto &rows = m_reading->rows;
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const CaseRow &row) {
        return row.complaint.number == wanted || row.complaint.number.endsWith(QLatin1Char('/') + wanted);
    });
    if (at != rows.end()) {
        choose(int(at - rows.begin()));
        Q_EMIT found();
    } else if (wanted.contains(QLatin1Char('/'))) {
        openCase(wanted);
    } else {
        Q_EMIT said(sentence({ErrorCode::ComplaintNotFound, typed.trimmed()}), true);
    }
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
