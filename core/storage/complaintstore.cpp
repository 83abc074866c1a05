// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/complaintstore.h"

#include "core/storage/complainttextstore.h"
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

namespace loket::storage {

namespace {

Complaint readComplaint(ColumnReader read)
{
    Complaint one;
    one.id = read.id<ComplaintId>();
    one.rev = read.integer();
    one.number = read.text();
    one.month = read.text();
    one.classCode = read.text();
    one.state = ColumnReader::known(complaintStateFromWord(read.text()), "complaint.state");
    one.channel = read.text();
    one.originalNumber = read.text();
    one.anonymous = read.flag();
    one.confidential = read.flag();
    one.receivedAt = read.instant();
    one.receivedDay = read.text();
    one.enteredAt = read.instant();
    one.dueAt = read.optional<Instant>();
    one.answeredAt = read.optional<Instant>();
    one.settledAt = read.optional<Instant>();
    return one;
}

Row rowOf(const Complaint &one)
{
    return makeRow(one.id, one.rev, one.number, one.month, one.classCode, word(one.state), one.channel,
                   one.originalNumber, one.anonymous, one.confidential, one.receivedAt, one.receivedDay, one.enteredAt,
                   one.dueAt, one.answeredAt, one.settledAt);
}

} // namespace

bool ComplaintStore::isTaken(const QString &number)
{
    return m_connection.run("select 1 from complaint where number = ?", number).next();
}

qint64 ComplaintStore::givenIn(const QString &month)
{
    Rows rows = m_connection.run("select count(*) from complaint where month = ?", month);
    return rows.next() ? rows.integer(0) : 0;
}

std::optional<Complaint> ComplaintStore::one(Sql where, const QString &value)
{
    Rows rows = m_connection.select(tables::complaint(), where, value);
    return rows.next() ? std::optional(readComplaint(ColumnReader(rows))) : std::nullopt;
}

std::optional<Complaint> ComplaintStore::byOriginal(const QString &number)
{
    return number.isEmpty() ? std::nullopt : one("where original_number = ? and original_number <> ''", number);
}

std::optional<Complaint> ComplaintStore::byNumber(const QString &number)
{
    return one("where number = ?", number);
}

ComplaintId ComplaintStore::insert(const Complaint &complaint, const std::vector<ComplaintStep> &steps,
                                   const std::vector<ComplaintWords> &words, RowImages &images)
{
    TableWriter writer(m_connection, images);
    const ComplaintId id(writer.insert(tables::complaint(), rowOf(complaint)));
    int position = 0;
    for (const auto &step : steps)
        writer.insert(tables::complaintStep(),
                      makeRow(0, 0, id, ++position, step.kind, word(step.state), step.at, step.staff, step.channel));
    for (const auto &one : words) {
        if (!one.body.isEmpty())
            ComplaintTextStore(m_connection).add(id, {}, one, images);
    }
    return id;
}

std::vector<ComplaintWords> ComplaintStore::words(ComplaintId complaint)
{
    std::vector<ComplaintWords> words;
    for (auto &text : ComplaintTextStore(m_connection).of(complaint)) {
        if (text.words.part != identityPart() && !text.words.body.isEmpty())
            words.push_back(std::move(text.words));
    }
    return words;
}

std::vector<Complaint> ComplaintStore::receivedBetween(const OfficeDay &from, const OfficeDay &to)
{
    return allRows(m_connection.select(tables::complaint(),
                                       "where received_day between ? and ? order by received_at, id", from.text(),
                                       to.text()),
                   &readComplaint);
}

} // namespace loket::storage
