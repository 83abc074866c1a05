// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/settingsmodel.h"

#include "core/domain/handledapart.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/recordtexts.h"
#include "ui/presentation/sentence.h"

#include <algorithm>

namespace loket::ui {

namespace {

/// Broken at the space that lies nearest to the middle.
QString inTwoLines(QString title)
{
    const auto distance = [middle = title.size() / 2](qsizetype at) { return std::abs(at - middle); };
    qsizetype best = title.indexOf(QLatin1Char(' '));
    for (auto at = best; at >= 0; at = title.indexOf(QLatin1Char(' '), at + 1)) {
        if (distance(at) < distance(best))
            best = at;
    }
    return best < 0 ? title : title.replace(best, 1, QLatin1Char('\n'));
}

} // namespace

/// What a change has come to.
QString SettingsModel::told(const StandardEffect &effect, const RecordColumn &column, const QString &done)
{
    if (column.key.isEmpty())
        return effect.isBeside ? done + QLatin1Char(' ') + RecordTexts::goesOn(effect.decree) : done;
    if (effect.lacksDecree)
        return RecordTexts::draft(effect, column);
    return effect.from ? tr("Stored. It holds from %1.").arg(ClockText::date(*effect.from)) : done;
}

SettingsModel::SettingsModel(OfficeThread &office, std::function<Actor()> actor, QObject *parent)
    : TextTable(parent)
    , m_office(office)
    , m_actor(std::move(actor))
{
}

SettingsModel::~SettingsModel()
{
    m_office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
}

void SettingsModel::show(RecordKind kind)
{
    m_kind = kind;
    m_awaitsNew = false;
    m_readMeanwhile.reset();
    forgetPurge();
    beginResetModel();
    m_list = {};
    m_shown.clear();
    endResetModel();
    refresh();
    Q_EMIT shown(kind);
}

void SettingsModel::suggest(const QString &column, const QStringList &texts, const QString &note)
{
    m_suggestedFor = column;
    m_suggestions = texts;
    Q_EMIT suggested();
    if (!note.isEmpty())
        Q_EMIT said(note, true);
}

QStringList SettingsModel::suggestions(const RecordColumn &column) const
{
    return column.key == m_suggestedFor ? m_suggestions : QStringList();
}

void SettingsModel::refresh()
{
    m_office.post([actor = m_actor(), kind = m_kind](Office &office) { return office.records().list(actor, kind); },
                  this,
                  [this, kind = m_kind](const Result<RecordList> &list) {
                      if (!list)
                          Q_EMIT said(sentence(list.error()), true);
                      else if (kind == m_kind)
                          take(*list);
                  });
}

void SettingsModel::holdRows()
{
    ++m_typing;
}

void SettingsModel::releaseRows()
{
    m_typing = std::max(0, m_typing - 1);
    if (m_typing == 0 && m_readMeanwhile)
        take(*std::exchange(m_readMeanwhile, {}));
}

void SettingsModel::take(const RecordList &list)
{
    if (m_typing > 0) {
        m_readMeanwhile = list;
        return;
    }
    const bool same = !m_shown.empty()
        && std::equal(list.rows.begin(), list.rows.end(), m_list.rows.begin(), m_list.rows.end(),
                      [](const RecordRow &a, const RecordRow &b) { return a.id == b.id; });
    const std::vector<RecordRow> known = m_list.rows;
    replaceRows(same, [&] {
        m_list = list;
        if (!same)
            filter();
    });
    if (const int row = m_awaitsNew ? newRow(known) : -1; row >= 0) {
        m_awaitsNew = false;
        Q_EMIT added(row);
    }
}

int SettingsModel::newRow(const std::vector<RecordRow> &known) const
{
    int newest = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const qint64 id = rowAt(row)->id;
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [id](const RecordRow &one) { return one.id == id; });
        if (!isKnown && (newest < 0 || id > rowAt(newest)->id))
            newest = row;
    }
    return newest;
}

void SettingsModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.trimmed();
    filter();
    endResetModel();
}

void SettingsModel::filter()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
        bool fits = m_search.isEmpty();
        for (std::size_t column = 0; column < m_list.columns.size() && !fits; ++column)
            fits = RecordTexts::cell(m_list.columns[column], m_list.rows[i].cells.at(qsizetype(column)))
                       .contains(m_search, Qt::CaseInsensitive);
        if (fits)
            m_shown.push_back(i);
    }
}

const RecordRow *SettingsModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_list.rows[m_shown[std::size_t(row)]] : nullptr;
}

void SettingsModel::perform(Work work, const RecordColumn &column, const QString &done,
                            const std::function<void()> &refused)
{
    m_office.post(
        [work = std::move(work), act = Act{m_actor()}, kind = m_kind](Office &office) {
            return work(office.records(), act).map([&](const StandardEffect &effect) {
                return Outcome{effect, promisesOnDaysOff(office, act.actor, kind)};
            });
        },
        this,
        [this, column, done, refused](const Result<Outcome> &result) {
            if (!result && refused)
                refused();
            QString text = result ? told(result->effect, column, done) : sentence(result.error());
            if (result && result->onDaysOff > 0)
                text += QLatin1Char(' ')
                    + tr("%n promised date(s) fall on a day off: see Ctrl+D, Not ready.", nullptr, result->onDaysOff);
            Q_EMIT said(text, !result);
            refresh();
        });
}

int SettingsModel::promisesOnDaysOff(Office &office, const Actor &actor, RecordKind kind)
{
    const bool changesDays = kind == RecordKind::Holidays || kind == RecordKind::Hours || kind == RecordKind::Values;
    const auto lists = changesDays ? office.applications().lists(actor) : Result<ApplicationLists>();
    if (!lists)
        return 0;
    const auto &open = lists->notReady;
    return static_cast<int>(
        std::count_if(open.begin(), open.end(), [](const ApplicationRow &row) { return row.promisedOnClosed; }));
}

void SettingsModel::add(int likeRow)
{
    const RecordRow *like = rowAt(likeRow);
    m_awaitsNew = true;
    perform([kind = m_kind, id = like ? like->id : 0, named = RecordTexts::newRecord(m_kind)](
                RecordDesk &desk,
                const Act &act) { return desk.add(act, kind, id, named).map([] { return StandardEffect(); }); },
            {}, tr("Added. Fill in the new line."), [this] { m_awaitsNew = false; });
}

void SettingsModel::confirm()
{
    perform([kind = m_kind](RecordDesk &desk,
                            const Act &act) { return desk.confirm(act, kind).map([] { return StandardEffect(); }); },
            {}, tr("All in use are confirmed."));
}

bool SettingsModel::mayPurge() const
{
    return m_kind == RecordKind::Values && !m_list.rows.empty();
}

QString SettingsModel::counted(const RetentionCount &count)
{
    const QString cases = tr("identities of complainants %1, whole cases %2").arg(count.identities).arg(count.cases);
    return QStringLiteral("%1 (%2)").arg(count.drafts ? tr("%1, and drafts past their time").arg(cases) : cases,
                                         handledApart());
}

void SettingsModel::forgetPurge()
{
    if (std::exchange(m_due, std::nullopt))
        Q_EMIT purgeAsked();
}

void SettingsModel::purge()
{
    if (!mayPurge())
        return;
    const bool isSure = m_due.has_value();
    forgetPurge();
    if (isSure) // it may take long, and nobody is to press once more meanwhile
        Q_EMIT said(tr("Being erased. It says so here when it is done."), false);
    m_office.post(
        [actor = m_actor(), isSure](Office &office) {
            return isSure ? office.privacy().purge(actor) : office.privacy().retentionDue(actor);
        },
        this,
        [this, isSure](const Result<RetentionCount> &count) {
            if (!count)
                return said(sentence(count.error()), true);
            if (isSure) {
                Q_EMIT said(tr("Gone for good: %1.").arg(counted(*count)), false);
                return refresh();
            }
            if (!count->isSet)
                return said(tr("No time of keeping is set, so nothing goes. Set it here, by the office's archive "
                               "schedule (JRA)."),
                            false);
            // Also where all counts are 0: what is handled apart goes too, and whether there is any is not told.
            m_due = *count;
            Q_EMIT said(tr("Would go for good: %1. Nobody can bring it back; copies of the office made before keep it. "
                           "Press again to erase it.")
                            .arg(counted(*count)),
                        false);
            Q_EMIT purgeAsked();
        });
}

void SettingsModel::restore(int row)
{
    const RecordRow *at = rowAt(row);
    if (at && !at->editable)
        Q_EMIT said(RecordTexts::onlyShown(), true);
    else if (at)
        perform(
            [kind = m_kind, id = at->id](RecordDesk &desk, const Act &act) {
                return desk.restore(act, kind, id).map([&] { return desk.effectOf(kind, id, {}); });
            },
            {}, tr("Restored."));
}

int SettingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SettingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.columns.size());
}

QString SettingsModel::text(const QModelIndex &index) const
{
    return RecordTexts::cell(columnAt(index.column()), rowAt(index.row())->cells.at(index.column()));
}

QVariant SettingsModel::data(const QModelIndex &index, int role) const
{
    if (!holds(index))
        return {};
    const RecordRow &row = *rowAt(index.row());
    const RecordColumn &column = columnAt(index.column());
    switch (role) {
    case Qt::EditRole:
        return isRefused(row, column)         ? m_refused->text
            : column.kind == CellKind::Secret ? QString()
                                              : row.cells.at(index.column());
    case ColumnRole:
        return int(column.kind);
    case RecordRole:
        return row.id;
    default:
        return TextTable::data(index, role);
    }
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant data = TextTable::headerData(section, orientation,
                                                role == Qt::AccessibleTextRole ? Qt::DisplayRole : role);
    return role == Qt::DisplayRole ? QVariant(inTwoLines(data.toString())) : data;
}

QString SettingsModel::heading(int column) const
{
    return RecordTexts::column(columnAt(column).key);
}

QString SettingsModel::cellIn(const RecordRow &row, const char *column) const
{
    for (std::size_t i = 0; i < m_list.columns.size(); ++i) {
        if (m_list.columns[i].key == QLatin1String(column))
            return row.cells.at(qsizetype(i));
    }
    return {};
}

QString SettingsModel::draftHint(const RecordRow &row) const
{
    if (cellIn(row, "holds") != QLatin1String("awaiting"))
        return {};
    for (const auto &one : m_list.rows) {
        if (one.id == -row.id)
            return RecordTexts::goesOn(cellIn(one, "decree"));
    }
    return RecordTexts::lacksDecree();
}

QString SettingsModel::hint(const QModelIndex &index) const
{
    if (!holds(index))
        return {};
    const RecordRow &row = *rowAt(index.row());
    if (!row.editable)
        return RecordTexts::onlyShown();
    const QString own = RecordTexts::hint(columnAt(index.column()), cellIn(row, "component"));
    return own.isEmpty() ? draftHint(row) : own;
}

Qt::ItemFlags SettingsModel::flags(const QModelIndex &index) const
{
    const auto flags = TextTable::flags(index);
    const RecordRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    return row && row->editable && columnAt(index.column()).editable ? flags | Qt::ItemIsEditable : flags;
}

bool SettingsModel::isRefused(const RecordRow &row, const RecordColumn &column) const
{
    return m_refused && m_refused->kind == m_kind && m_refused->id == row.id && m_refused->column == column.key;
}

bool SettingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RecordRow *row = rowAt(index.row());
    if (role != Qt::EditRole || !row)
        return false;
    const RecordColumn &column = columnAt(index.column());
    if (isRefused(*row, column))
        m_refused.reset();
    if (value.toString() == data(index, Qt::EditRole).toString())
        return false;
    const Refused typed{m_kind, row->id, column.key, value.toString()};
    perform(
        [typed](RecordDesk &desk, const Act &act) {
            return desk.set(act, typed.kind, typed.id, typed.column, typed.text).map([&] {
                return desk.effectOf(typed.kind, typed.id, typed.column);
            });
        },
        column, tr("Stored. It holds from now on."),
        [this, typed, isText = column.kind == CellKind::Text || column.kind == CellKind::Lines] {
            if (isText)
                m_refused = typed;
        });
    return true;
}

} // namespace loket::ui
