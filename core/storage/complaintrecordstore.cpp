// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/complaintrecordstore.h"

#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

namespace loket::storage {

namespace {

constexpr QLatin1Char comma(',');

void put(Connection &connection, const Table &table, const Row &row, RowImages &images)
{
    TableWriter writer(connection, images);
    if (row.at(0).toLongLong() == 0)
        writer.insert(table, row);
    else
        writer.update(table, row);
}

} // namespace

ComplaintClass readComplaintClass(ColumnReader read)
{
    ComplaintClass one;
    one.id = read.integer();
    one.rev = read.integer();
    one.code = read.text();
    one.nameId = read.text();
    one.nameEn = read.text();
    one.verified = read.flag();
    one.active = read.flag();
    return one;
}

MaladministrationForm readForm(ColumnReader read)
{
    MaladministrationForm form;
    form.id = read.integer();
    form.rev = read.integer();
    form.code = read.text();
    form.nameId = read.text();
    form.nameEn = read.text();
    form.meaningId = read.text();
    form.meaningEn = read.text();
    form.exampleId = read.text();
    form.exampleEn = read.text();
    form.verified = read.flag();
    form.active = read.flag();
    return form;
}

ComplaintDeadline readDeadline(ColumnReader read)
{
    ComplaintDeadline deadline;
    deadline.id = read.integer();
    deadline.rev = read.integer();
    deadline.code = read.text();
    deadline.nameId = read.text();
    deadline.nameEn = read.text();
    deadline.amount = read.small();
    deadline.unit = ColumnReader::known(valueOf(deadlineUnitWords, read.text()), "complaint_deadline.unit");
    deadline.startsAt = ColumnReader::known(valueOf(deadlineStartWords, read.text()), "complaint_deadline.starts_at");
    if (const QString until = read.text(); !until.isEmpty())
        deadline.startsUntilKnown = ColumnReader::known(valueOf(deadlineStartWords, until),
                                                        "complaint_deadline.starts_until_known");
    deadline.classes = read.text().split(comma, Qt::SkipEmptyParts);
    deadline.legalLabel = read.text();
    deadline.verified = read.flag();
    deadline.active = read.flag();
    return deadline;
}

EscalationChannel readChannel(ColumnReader read)
{
    EscalationChannel channel;
    channel.id = read.integer();
    channel.rev = read.integer();
    channel.code = read.text();
    channel.nameId = read.text();
    channel.nameEn = read.text();
    channel.contacts = read.text();
    channel.noteId = read.text();
    channel.noteEn = read.text();
    channel.verified = read.flag();
    channel.active = read.flag();
    return channel;
}

ComplaintRecords ComplaintRecordStore::all()
{
    return {allRows(m_connection.select(tables::complaintClass(), "order by id"), &readComplaintClass),
            allRows(m_connection.select(tables::maladministrationForm(), "order by id"), &readForm),
            allRows(m_connection.select(tables::complaintDeadline(), "order by id"), &readDeadline),
            allRows(m_connection.select(tables::escalationChannel(), "order by id"), &readChannel)};
}

void ComplaintRecordStore::store(const ComplaintClass &one, RowImages &images)
{
    put(m_connection, tables::complaintClass(),
        makeRow(one.id, one.rev, one.code, one.nameId, one.nameEn, one.verified, one.active), images);
}

void ComplaintRecordStore::store(const MaladministrationForm &form, RowImages &images)
{
    put(m_connection, tables::maladministrationForm(),
        makeRow(form.id, form.rev, form.code, form.nameId, form.nameEn, form.meaningId, form.meaningEn, form.exampleId,
                form.exampleEn, form.verified, form.active),
        images);
}

void ComplaintRecordStore::store(const ComplaintDeadline &deadline, RowImages &images)
{
    const auto &until = deadline.startsUntilKnown;
    put(m_connection, tables::complaintDeadline(),
        makeRow(deadline.id, deadline.rev, deadline.code, deadline.nameId, deadline.nameEn, deadline.amount,
                wordOf(deadlineUnitWords, deadline.unit), wordOf(deadlineStartWords, deadline.startsAt),
                until ? wordOf(deadlineStartWords, *until) : QString(), deadline.classes.join(comma),
                deadline.legalLabel, deadline.verified, deadline.active),
        images);
}

void ComplaintRecordStore::store(const EscalationChannel &channel, RowImages &images)
{
    put(m_connection, tables::escalationChannel(),
        makeRow(channel.id, channel.rev, channel.code, channel.nameId, channel.nameEn, channel.contacts, channel.noteId,
                channel.noteEn, channel.verified, channel.active),
        images);
}

} // namespace loket::storage
