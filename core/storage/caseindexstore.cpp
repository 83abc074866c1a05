// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/caseindexstore.h"

#include "core/domain/searchwords.h"

#include <QSet>

#include <algorithm>

namespace loket::storage {

namespace {

/// Places of one day of receipt: so the newest come first by the order of the index itself, and neighbours stand close,
/// which keeps the index small.
constexpr qint64 placesOfDay = qint64(1) << 20;

qint64 firstPlaceOf(const OfficeDay &day)
{
    static const QDate first(2000, 1, 1);
    return first.daysTo(day.date()) * placesOfDay;
}

/// `"loket"* "kk"*`: FTS5 takes what stands in quotes for words, whatever they are.
QString matchOf(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms += QStringLiteral("\"%1\"").arg(word) + QLatin1String(isWholeWord(word) ? "" : "*");
    return terms.join(QLatin1Char(' '));
}

/// `'loket':* & 'kk':*`
QString tsqueryOf(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms += QStringLiteral("'%1'").arg(word) + QLatin1String(isWholeWord(word) ? "" : ":*");
    return terms.join(QLatin1String(" & "));
}

bool losesWords(const QStringList &before, const QStringList &now)
{
    return std::any_of(
        before.begin(), before.end(),
        [kept = QSet<QString>(now.begin(), now.end())](const QString &one) { return !kept.contains(one); });
}

} // namespace

std::optional<CaseIndexStore::Place> CaseIndexStore::placeOf(ComplaintId complaint)
{
    return firstRow(m_connection.run("select place, words from complaint_words where complaint = ?", complaint),
                    [](ColumnReader &read) {
                        const qint64 place = read.integer();
                        return Place{place, read.text()};
                    });
}

qint64 CaseIndexStore::freePlace(const OfficeDay &received)
{
    const qint64 first = firstPlaceOf(received);
    Rows rows = m_connection.run("select max(place) from complaint_words where place >= ? and place < ?", first,
                                 first + placesOfDay);
    return rows.next() && !rows.isNull(0) ? rows.integer(0) + 1 : first;
}

void CaseIndexStore::setWords(ComplaintId complaint, const OfficeDay &received, const QStringList &words)
{
    const QString text = words.join(QLatin1Char(' '));
    const auto before = placeOf(complaint);
    if (before ? before->words == text : words.isEmpty())
        return;
    // SQLite keeps no text beside the index, so it is told what goes.
    if (before && isSqlite())
        m_connection.change("insert into complaint_index(complaint_index, rowid, words) values ('delete', ?, ?)",
                            before->place, before->words);
    if (words.isEmpty()) {
        m_connection.change("delete from complaint_words where complaint = ?", complaint);
    } else {
        const qint64 place = before ? before->place : freePlace(received);
        m_connection.change("insert into complaint_words(place, complaint, words) values (?, ?, ?) "
                            "on conflict (complaint) do update set words = excluded.words",
                            place, complaint, text);
        if (isSqlite())
            m_connection.change("insert into complaint_index(rowid, words) values (?, ?)", place, text);
    }
    // What FTS5 deletes stays in its older segments until they are merged; merged at once, it is overwritten.
    if (before && isSqlite() && losesWords(before->words.split(QLatin1Char(' ')), words))
        m_connection.change("insert into complaint_index(complaint_index) values ('optimize')");
}

std::vector<ComplaintId> CaseIndexStore::withWords(const QStringList &words, int most)
{
    if (words.isEmpty())
        return {};
    const auto id = [](ColumnReader &read) { return read.id<ComplaintId>(); };
    if (isSqlite())
        return allRows(m_connection.run("select w.complaint from complaint_index i "
                                        "join complaint_words w on w.place = i.rowid "
                                        "where i.complaint_index match ? order by i.rowid desc limit ?",
                                        matchOf(words), most),
                       id);
    return allRows(m_connection.run("select complaint from complaint_words "
                                    "where to_tsvector('simple', words) @@ to_tsquery('simple', ?) "
                                    "order by place desc limit ?",
                                    tsqueryOf(words), most),
                   id);
}

void CaseIndexStore::setDue(ComplaintId complaint, const std::optional<Due> &due)
{
    if (!due) {
        m_connection.change("delete from complaint_due where complaint = ?", complaint);
        return;
    }
    m_connection.change("insert into complaint_due(complaint, last_day, handler) values (?, ?, ?) "
                        "on conflict (complaint) do update set last_day = excluded.last_day, "
                        "handler = excluded.handler",
                        complaint, due->lastDay, due->handler);
}

void CaseIndexStore::moveDue(ComplaintId complaint, const QString &lastDay)
{
    m_connection.change("update complaint_due set last_day = ? where complaint = ?", lastDay, complaint);
}

std::vector<CaseIndexStore::DueCount> CaseIndexStore::dueUntil(const QString &day)
{
    return allRows(
        m_connection.run("select last_day, handler, count(*) from complaint_due where last_day > '' and last_day <= ? "
                         "group by last_day, handler",
                         day),
        [](ColumnReader &read) {
            DueCount count{read.text(), read.optional<StaffId>()};
            count.count = read.integer();
            return count;
        });
}

std::map<ComplaintId, StaffId> CaseIndexStore::handlers()
{
    std::map<ComplaintId, StaffId> handlers;
    for (Rows rows = m_connection.run("select complaint, handler from complaint_due where handler is not null");
         rows.next();)
        handlers.emplace(rows.integer(0), rows.integer(1));
    return handlers;
}

QString CaseIndexStore::mark(const QString &name)
{
    Rows rows = m_connection.run("select mark from register_mark where name = ?", name);
    return rows.next() ? rows.text(0) : QString();
}

void CaseIndexStore::setMark(const QString &name, const QString &mark)
{
    m_connection.change("insert into register_mark(name, mark) values (?, ?) "
                        "on conflict (name) do update set mark = excluded.mark",
                        name, mark);
}

void CaseIndexStore::forgetWords()
{
    // What a damaged index holds is not asked for: it goes as a whole.
    m_connection.change("delete from complaint_words");
    if (isSqlite())
        m_connection.change("insert into complaint_index(complaint_index) values ('rebuild')");
}

void CaseIndexStore::forgetDues()
{
    m_connection.change("delete from complaint_due");
}

} // namespace loket::storage
