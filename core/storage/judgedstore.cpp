// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/judgedstore.h"

#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

namespace loket::storage {

namespace {

CaseDeadline readJudged(ColumnReader &read)
{
    const QString code = read.text();
    const auto event = ColumnReader::known(valueOf(caseEventWords, read.text()), "complaint_judged.start_event");
    const OfficeDay startDay = read.day();
    const bool isProvisional = read.flag();
    CaseDeadline one{code, DeadlineProgress::Stopped, event, startDay, isProvisional, read.day()};
    one.stoppedDay = read.day();
    if (const auto kept = read.optional<qint64>())
        one.kept = *kept == 1;
    one.isWarning = read.flag();
    return one;
}

} // namespace

std::vector<CaseDeadline> JudgedStore::of(ComplaintId complaint)
{
    return allRows(
        m_connection.run("select code, start_event, start_day, provisional, last_day, stopped_day, kept, warning "
                         "from complaint_judged where complaint = ? order by id",
                         complaint),
        &readJudged);
}

std::map<ComplaintId, std::vector<CaseDeadline>> JudgedStore::ofOpen(const ComplaintStore::Place &after, int most)
{
    std::map<ComplaintId, std::vector<CaseDeadline>> judged;
    for (Rows rows = m_connection.run(
             "select complaint, code, start_event, start_day, provisional, last_day, stopped_day, kept, warning "
             "from complaint_judged where complaint in (select id from complaint where settled_at is null "
             "and (received_at, id) < (?, ?) order by received_at desc, id desc limit ?) order by complaint, id",
             after.receivedAt, after.id, most);
         rows.next();) {
        ColumnReader read(rows);
        const auto id = read.id<ComplaintId>();
        judged[id].push_back(readJudged(read));
    }
    return judged;
}

void JudgedStore::add(ComplaintId complaint, const std::vector<CaseDeadline> &judged, RowImages &images)
{
    TableWriter writer(m_connection, images);
    for (const auto &one : judged) {
        writer.insert(tables::complaintJudged(),
                      makeRow(0, 0, complaint, one.code, wordOf(caseEventWords, one.startEvent), one.startDay.text(),
                              one.isStartProvisional, one.lastDay.text(), one.stoppedDay->text(), one.kept,
                              one.isWarning));
    }
}

} // namespace loket::storage
