// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/queuetablemodel.h"

#include "core/domain/reference.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/language.h"

#include <algorithm>

namespace loket::ui {

namespace {

bool isSameList(const std::vector<QueueTableModel::Row> &a, const std::vector<QueueTableModel::Row> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.kind == y.kind && x.number.ticket == y.number.ticket;
    });
}

/// A long list of numbers is shortened: the row says that there are more, the search finds them.
constexpr std::size_t shownInSection = 4;

template<class Text>
QString listed(const std::vector<QueueRow> &rows, Text text)
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(rows.size(), shownInSection); ++i)
        texts += text(rows[i]);
    if (rows.size() > shownInSection)
        texts += QStringLiteral("..");
    return texts.join(QStringLiteral(" · "));
}

QString printedNumber(const QueueRow &row)
{
    return row.number.text();
}

} // namespace

QueueTableModel::QueueTableModel(QObject *parent) : TextTable(parent) {}

void QueueTableModel::show(const CounterSnapshot &snapshot, const Catalogue &catalogue, Millis elapsed)
{
    m_snapshot = snapshot;
    m_catalogue = catalogue;
    m_now = snapshot.now + elapsed;
    rebuild();
}

void QueueTableModel::setNow(Instant now)
{
    m_now = now;
    if (m_rows.empty())
        return;
    for (int row = 0; row < rowCount(); ++row) {
        if (isSection(row))
            m_rows[std::size_t(row)].text = sectionText(m_rows[std::size_t(row)].kind);
    }
    Q_EMIT dataChanged(index(0, NumberColumn), index(rowCount() - 1, WaitingColumn), {Qt::DisplayRole});
}

void QueueTableModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    rebuild();
}

void QueueTableModel::setService(std::optional<ServiceId> service)
{
    m_service = service;
    rebuild();
}

bool QueueTableModel::fits(const QueueRow &row) const
{
    if (m_service && row.wanted != *m_service)
        return false;
    if (m_search.isEmpty())
        return true;
    const QString number = row.number.text();
    const OfficeDay today = m_snapshot->day;
    const Reference typed = Reference::fromText(m_search, today);
    return number.contains(m_search, Qt::CaseInsensitive)
        || (typed.number == row.number && typed.day.value_or(today) == today)
        || serviceName(row.wanted).contains(m_search, Qt::CaseInsensitive);
}

void QueueTableModel::append(std::vector<Row> &rows, const std::vector<QueueRow> &numbers, RowKind kind) const
{
    for (const auto &number : numbers) {
        if (fits(number))
            rows.push_back({kind, number, {}});
    }
}

void QueueTableModel::rebuild()
{
    std::vector<Row> rows;
    if (m_snapshot) {
        if (m_search.isEmpty() && !m_snapshot->unserved.empty())
            rows.push_back({RowKind::UnservedSection, m_snapshot->unserved.front(), unservedText()});
        append(rows, m_snapshot->waiting, RowKind::Waiting);
        if (!m_search.isEmpty() || m_service)
            append(rows, m_snapshot->elsewhere, RowKind::Elsewhere);
        if (!m_search.isEmpty()) {
            append(rows, m_snapshot->parked, RowKind::Parked);
            append(rows, m_snapshot->absent, RowKind::Absent);
        } else {
            if (!m_snapshot->parked.empty())
                rows.push_back({RowKind::ParkedSection, m_snapshot->parked.front(), parkedText()});
            if (!m_snapshot->absent.empty())
                rows.push_back({RowKind::AbsentSection, m_snapshot->absent.front(), absentText()});
        }
    }
    replaceRows(isSameList(m_rows, rows), [&] { m_rows = std::move(rows); });
}

QString QueueTableModel::sectionText(RowKind kind) const
{
    return kind == RowKind::ParkedSection ? parkedText()
        : kind == RowKind::AbsentSection  ? absentText()
                                          : unservedText();
}

QString QueueTableModel::unservedText() const
{
    return tr("Not served on the last working day (%1): %2")
        .arg(m_snapshot->unserved.size())
        .arg(listed(m_snapshot->unserved, &printedNumber));
}

QString QueueTableModel::parkedText() const
{
    const auto since = [this](const QueueRow &row) {
        return QStringLiteral("%1 %2").arg(printedNumber(row), ClockText::minutes(elapsed(row.since, m_now)));
    };
    return tr("Held (%1): %2").arg(m_snapshot->parked.size()).arg(listed(m_snapshot->parked, since));
}

QString QueueTableModel::absentText() const
{
    return tr("Absent (%1): %2, can be called again")
        .arg(m_snapshot->absent.size())
        .arg(listed(m_snapshot->absent, &printedNumber));
}

const QueueTableModel::Row *QueueTableModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)] : nullptr;
}

int QueueTableModel::rowOf(TicketId ticket) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &r) { return r.number.ticket == ticket; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

bool QueueTableModel::isSection(int row) const
{
    const Row *at = rowAt(row);
    return at
        && (at->kind == RowKind::ParkedSection || at->kind == RowKind::AbsentSection
            || at->kind == RowKind::UnservedSection);
}

QString QueueTableModel::found() const
{
    return tr("%n numbers found", nullptr, rowCount());
}

int QueueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString QueueTableModel::serviceName(ServiceId id) const
{
    return Language::nameOf(m_catalogue, id);
}

QString QueueTableModel::statusOf(const Row &row) const
{
    switch (row.kind) {
    case RowKind::Parked:
        return tr("held");
    case RowKind::Absent:
        return tr("absent");
    case RowKind::Elsewhere:
        return tr("other counter");
    default:
        break;
    }
    if (!row.number.priority.isEmpty())
        return tr("priority");
    return row.number.forCounter ? tr("for this counter") : tr("waiting");
}

QString QueueTableModel::text(const QModelIndex &index) const
{
    const Row &row = *rowAt(index.row());
    switch (index.column()) {
    case NumberColumn:
        return row.text.isEmpty() ? row.number.number.text() : row.text;
    case ServiceColumn:
        return row.text.isEmpty() ? serviceName(row.number.wanted) : QString();
    case WaitingColumn:
        return row.text.isEmpty() ? ClockText::running(elapsed(row.number.takenAt, m_now)) : QString();
    case StatusColumn:
        return row.text.isEmpty() ? statusOf(row) : QString();
    }
    return {};
}

QVariant QueueTableModel::data(const QModelIndex &index, int role) const
{
    if (!holds(index))
        return {};
    const QueueRow &number = rowAt(index.row())->number;
    switch (role) {
    case SectionRole:
        return isSection(index.row());
    case TicketRole:
        return number.ticket.value();
    case PriorityRole:
        return !number.priority.isEmpty();
    default:
        return TextTable::data(index, role);
    }
}

QString QueueTableModel::heading(int column) const
{
    const QString names[] = {tr("Number"), tr("Service"), tr("Waiting"), tr("Status")};
    return names[column];
}

} // namespace loket::ui
