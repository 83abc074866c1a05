// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/filespresenter.h"

#include "core/domain/reference.h"
#include "core/domain/writtenday.h"
#include "ui/presentation/barmaker.h"
#include "ui/presentation/daybar.h"
#include "ui/presentation/language.h"
#include "ui/presentation/sentence.h"

#include <algorithm>

namespace loket::ui {

FilesPresenter::FilesPresenter(OfficeThread &office, std::function<Worker()> actor, SteadyClock steady, QObject *parent)
    : BarHost(parent)
    , m_office(office)
    , m_actor(std::move(actor))
    , m_steady(steady ? std::move(steady) : SteadyClock(&monotonicNow))
{
    connect(&m_pace, &ReadingPace::due, this, &FilesPresenter::read);
    connect(&m_office, &OfficeThread::changed, this, [this] {
        if (m_open)
            m_pace.soon();
    });
}

FilesPresenter::~FilesPresenter()
{
    m_office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
}

void FilesPresenter::open()
{
    m_open = true;
    refresh();
}

void FilesPresenter::close()
{
    m_open = false;
    m_pace.stop();
    m_closedAt = ++m_asked;
    m_reading.reset();
    m_query.reset();
    m_done.reset();
    m_undoable = {};
    m_list = FileList::NotReady;
    m_row = -1;
    m_chosen = {};
    m_busy = false;
    dropBar();
    m_model.show({}, m_list);
    Q_EMIT barChanged();
    Q_EMIT changed();
}

void FilesPresenter::refresh()
{
    if (m_open)
        m_pace.now();
}

void FilesPresenter::read()
{
    const qint64 order = ++m_asked;
    m_office.post([actor = m_actor().actor, query = m_query,
                   order](Office &office) { return readFiles(office, actor, query, order); },
                  this,
                  [this, order](const Result<FilesReadingPtr> &reading) {
                      m_pace.answered();
                      if (order < m_closedAt)
                          return;
                      if (reading)
                          take(*reading);
                      else
                          unreadable(reading.error());
                  });
}

void FilesPresenter::take(const FilesReadingPtr &reading)
{
    if (reading->order < m_notBefore || (m_reading && reading->order < m_reading->order))
        return;
    m_reading = reading;
    m_readAt = m_steady();
    display();
}

void FilesPresenter::unreadable(const Error &error)
{
    if (error.code == ErrorCode::NotSignedIn || error.code == ErrorCode::NotAllowed) {
        close(); // what nobody may read is not left in sight
        m_open = true;
    }
    Q_EMIT said(sentence(error, m_actor().roles), true);
}

void FilesPresenter::display()
{
    if (!m_reading)
        return;
    const auto &rows = m_reading->rows(m_list);
    const int place = placeOf(rows, m_chosen);
    m_row = place >= 0 ? place : std::clamp(m_row, 0, std::max(0, int(rows.size()) - 1));
    m_chosen = rows.empty() ? ApplicationId() : rows[std::size_t(m_row)].application.id;
    m_model.show(m_reading, m_list);
    askWhetherUndoable();
    Q_EMIT changed();
}

void FilesPresenter::goTo(ApplicationId id)
{
    // In the list that is shown, if it stands there too.
    if (m_reading && placeOf(m_reading->rows(m_list), id) < 0)
        m_list = m_reading->listOf(id).value_or(m_list);
    m_chosen = id;
    display();
}

QString FilesPresenter::textOf(FileList list) const
{
    if (list == FileList::Found && !m_query)
        return {};
    return FileTexts::list(list, m_reading ? m_reading->rows(list).size() : 0);
}

void FilesPresenter::showList(FileList list)
{
    if (list == m_list || (list == FileList::Found && !m_query))
        return;
    cancelBar();
    m_done.reset();
    m_list = list;
    m_row = 0;
    m_chosen = {};
    display();
}

void FilesPresenter::choose(int row)
{
    const ApplicationRow *at = m_model.rowAt(row);
    if (!at || row == m_row)
        return;
    cancelBar(); // it asked about another file
    m_done.reset();
    m_row = row;
    m_chosen = at->application.id;
    askWhetherUndoable();
    Q_EMIT changed();
}

int FilesPresenter::chosenRow() const
{
    return chosen() ? m_row : -1;
}

const ApplicationRow *FilesPresenter::chosen() const
{
    return m_model.rowAt(m_row);
}

QString FilesPresenter::line() const
{
    if (!m_reading)
        return {};
    const ApplicationRow *row = chosen();
    return row ? FileTexts(m_reading->catalogue, m_reading->today).line(*row) : FileTexts::nothingIn(m_list);
}

void FilesPresenter::find(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return;
    const bool isNumber = m_reading && Reference::fromText(text, m_reading->today).number;
    search({text, {}, {}}, isNumber ? FileTexts::nothingKnown(text) : sentence({ErrorCode::ApplicationNotFound, text}));
}

void FilesPresenter::findWithoutPaper()
{
    if (!m_reading)
        return;
    openBar(BarMaker::service(tr("Files of which service? Type its letter"), m_reading->catalogue.services,
                              [this](const ServiceId &service) { askAcceptedDay(service); },
                              {[this](const QString &code) { find(code); }, {}}));
}

void FilesPresenter::askAcceptedDay(ServiceId service)
{
    BarView texts;
    texts.prompt = tr("%1: accepted on which day? Such as 17, 17/11 or 17/11/2023")
                       .arg(Language::nameOf(m_reading->catalogue, service));
    texts.confirm = tr("Find");
    const auto reader = [this](const QString &text) {
        return m_reading ? pastDayWritten(text, m_reading->today) : refuse(ErrorCode::DayUnread, text);
    };
    openBar(std::make_unique<DayBar>(texts, reader, [this, service](const OfficeDay &day) {
        if (m_reading)
            search({{}, service, day}, FileTexts(m_reading->catalogue, m_reading->today).nothingOn(service, day));
    }));
}

void FilesPresenter::search(const FileQuery &query, const QString &nothing)
{
    cancelBar();
    const qint64 order = ++m_asked;
    m_office.post(
        [actor = m_actor().actor, query, order](Office &office) { return readFiles(office, actor, query, order); },
        this,
        [this, query, nothing, order](const Result<FilesReadingPtr> &reading) {
            if (order < m_closedAt)
                return;
            if (!reading)
                return unreadable(reading.error());
            const auto &rows = (*reading)->found;
            if (rows.empty()) {
                if (m_list == FileList::Found) { // what was found before is not what was asked for now
                    m_query = query;
                    take(*reading);
                }
                return Q_EMIT said(nothing, true);
            }
            m_done.reset();
            const ApplicationId first = rows.front().application.id;
            const bool isOne = rows.size() == 1 && (*reading)->listOf(first);
            m_query = isOne ? std::nullopt : std::optional(query);
            if (!isOne || m_list == FileList::Found)
                m_list = isOne ? *(*reading)->listOf(first) : FileList::Found;
            m_reading = *reading;
            m_readAt = m_steady();
            if (m_query && m_asked > order) {
                m_notBefore = m_asked + 1;
                refresh();
            }
            goTo(first);
            Q_EMIT said(FileTexts::found(rows.size()), false);
            Q_EMIT found();
        });
}

} // namespace loket::ui
