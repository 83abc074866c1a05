// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/complaintstore.h"

#include "core/storage/complainttextstore.h"
#include "core/storage/notestore.h"
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

#include <algorithm>

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
    one.sealed = read.flag();
    one.hidden = read.flag();
    one.service = read.optional<ServiceId>();
    one.visit = read.optional<TicketId>();
    one.promisedDay = read.text();
    one.agenda = read.optional<qint64>();
    one.confirmed = read.flag();
    one.shownAt = read.optional<Instant>();
    one.originalDigest = read.text();
    return one;
}

Row rowOf(const Complaint &one)
{
    return makeRow(one.id, one.rev, one.number, one.month, one.classCode, word(one.state), one.channel,
                   one.originalNumber, one.anonymous, one.confidential, one.receivedAt, one.receivedDay, one.enteredAt,
                   one.dueAt, one.answeredAt, one.settledAt, one.sealed, one.hidden, one.service, one.visit,
                   one.promisedDay, one.agenda, one.confirmed, one.shownAt, one.originalDigest);
}

ComplaintStep readStep(ColumnReader &read)
{
    ComplaintStep step;
    step.id = read.integer();
    step.kind = read.text();
    step.state = ColumnReader::known(complaintStateFromWord(read.text()), "complaint_step.state");
    step.at = read.instant();
    step.staff = read.optional<StaffId>();
    step.channel = read.text();
    return step;
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

bool ComplaintStore::isSealedOriginal(const QString &digest)
{
    return m_connection.run("select 1 from complaint where original_digest = ? and original_digest <> ''", digest)
        .next();
}

QString originalDigest(const QString &database, const QString &number)
{
    return saltedDigest(database, QStringLiteral("original:") + number);
}

std::optional<Complaint> ComplaintStore::byNumber(const QString &number)
{
    return one("where number = ?", number);
}

std::optional<Complaint> ComplaintStore::byId(ComplaintId id)
{
    Rows rows = m_connection.select(tables::complaint(), "where id = ?", id);
    return rows.next() ? std::optional(readComplaint(ColumnReader(rows))) : std::nullopt;
}

std::vector<ComplaintStep> ComplaintStore::steps(ComplaintId id)
{
    return allRows(m_connection.run("select id, kind, state, at, staff, channel from complaint_step "
                                    "where complaint = ? order by position",
                                    id),
                   &readStep);
}

std::map<ComplaintId, std::vector<ComplaintStep>> ComplaintStore::stepsOfThoseThatWentOn(const OfficeDay &from,
                                                                                         const OfficeDay &to)
{
    std::map<ComplaintId, std::vector<ComplaintStep>> steps;
    for (Rows rows = m_connection.run(
             "select s.complaint, s.id, s.kind, s.state, s.at, s.staff, s.channel from complaint_step s "
             "join complaint c on c.id = s.complaint where c.received_day between ? and ? and s.complaint in "
             "(select complaint from complaint_step where kind in ('reopen', 'escalate')) "
             "order by s.complaint, s.position",
             from.text(), to.text());
         rows.next();) {
        ColumnReader read(rows);
        const auto id = read.id<ComplaintId>();
        steps[id].push_back(readStep(read));
    }
    return steps;
}

ComplaintStep ComplaintStore::addStep(ComplaintId id, ComplaintStep step, RowImages &images)
{
    Rows rows = m_connection.run("select coalesce(max(position), 0) from complaint_step where complaint = ?", id);
    const qint64 position = rows.next() ? rows.integer(0) + 1 : 1;
    step.id = TableWriter(m_connection, images)
                  .insert(tables::complaintStep(),
                          makeRow(0, 0, id, position, step.kind, word(step.state), step.at, step.staff, step.channel));
    return step;
}

void ComplaintStore::update(const Complaint &complaint, RowImages &images)
{
    TableWriter(m_connection, images).update(tables::complaint(), rowOf(complaint));
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

void ComplaintStore::allege(ComplaintId complaint, const QStringList &forms, RowImages &images)
{
    TableWriter writer(m_connection, images);
    for (const QString &form : forms)
        writer.insert(tables::complaintAllegation(), makeRow(0, 0, complaint, form));
}

void ComplaintStore::concealForms(ComplaintId complaint, RowImages &images)
{
    TableWriter writer(m_connection, images);
    const auto ids = allRows(
        m_connection.run("select id, rev from complaint_allegation where complaint = ? and form not like '-%' "
                         "order by id",
                         complaint),
        [](ColumnReader &read) {
            const qint64 id = read.integer();
            return std::pair(id, read.integer());
        });
    for (const auto &[id, rev] : ids)
        writer.update(tables::complaintAllegation(), makeRow(id, rev, complaint, QStringLiteral("-%1").arg(id)));
}

QStringList ComplaintStore::alleged(ComplaintId complaint)
{
    QStringList forms;
    for (Rows rows = m_connection.run("select form from complaint_allegation where complaint = ? "
                                      "and form not like '-%' order by form",
                                      complaint);
         rows.next();)
        forms << rows.text(0);
    return forms;
}

qint64 ComplaintStore::nextAgenda(const OfficeDay &day)
{
    Rows rows = m_connection.run("select max(agenda) from complaint where substr(received_day, 1, 4) = ? "
                                 "and agenda is not null",
                                 day.text().left(4));
    return rows.next() && !rows.isNull(0) ? rows.integer(0) + 1 : 1;
}

std::vector<std::pair<StaffId, ServiceId>> ComplaintStore::servedOn(const OfficeDay &day)
{
    return allRows(m_connection.run("select distinct s.staff, l.service from ticket t join span s on s.ticket = t.id "
                                    "join leg l on l.id = s.leg where t.office_day = ? and s.staff is not null "
                                    "order by s.staff, l.service",
                                    day.text()),
                   [](ColumnReader &read) {
                       const auto staff = read.id<StaffId>();
                       return std::pair(staff, read.id<ServiceId>());
                   });
}

// What is narrowed to stands first, alone and without an `or`: the planner takes an index only then. All else is asked
// of the rows that it gives, in the order of the index.
// NOLINTBEGIN(cppcoreguidelines-macro-usage): the text of a statement is a literal (sql.h)
#define LOKET_NARROWED                                                                                                 \
    " and (? = '' or class = ?) and (? = '' or state = ?) and (? = '' or channel = ?) and (? = 0 or service = ?) "     \
    "and (? = '' or exists (select 1 from complaint_allegation a where a.complaint = complaint.id and a.form = ?)) "   \
    "and received_at >= ? and received_at < ? "
#define LOKET_NEWEST "and (received_at, id) < (?, ?) order by received_at desc, id desc limit ?"
// NOLINTEND(cppcoreguidelines-macro-usage)

namespace {

/// `first...`: what the statement asks before LOKET_NARROWED.
template<class... First>
Rows selectNewest(Connection &connection, const ComplaintStore::Wanted &wanted, Sql tail, const First &...first)
{
    const qint64 service = wanted.service.value();
    return connection.select(tables::complaint(), tail, first..., wanted.classCode, wanted.classCode, wanted.state,
                             wanted.state, wanted.channel, wanted.channel, service, service, wanted.form, wanted.form,
                             wanted.from, wanted.before, wanted.after.receivedAt, wanted.after.id, wanted.most);
}

/// Those of a rare form are soon put into order; of a frequent one the newest are soon met among all.
bool isRare(Connection &connection, const QString &form)
{
    constexpr int few = 2000;
    Rows rows = connection.run("select count(*) from (select 1 from complaint_allegation where form = ? limit ?) f",
                               form, few);
    return rows.next() && rows.integer(0) < few;
}

Rows newestRows(Connection &connection, const ComplaintStore::Wanted &wanted)
{
    if (wanted.openOnly)
        return selectNewest(connection, wanted,
                            "where settled_at is null and sealed = 0 and state <> 'closed' and (state <> "
                            "'communicated' or class not in ('INFO', 'ASPIRATION'))" // Complaint::isOpen()
                            LOKET_NARROWED LOKET_NEWEST);
    if (!wanted.form.isEmpty() && isRare(connection, wanted.form))
        return selectNewest(
            connection, wanted,
            "where sealed = 0 and id in (select complaint from complaint_allegation where form = ?)" LOKET_NARROWED
                LOKET_NEWEST,
            wanted.form);
    if (wanted.service.isStored())
        return selectNewest(connection, wanted, "where sealed = 0 and service = ?" LOKET_NARROWED LOKET_NEWEST,
                            wanted.service);
    if (!wanted.state.isEmpty())
        return selectNewest(connection, wanted, "where sealed = 0 and state = ?" LOKET_NARROWED LOKET_NEWEST,
                            wanted.state);
    if (!wanted.channel.isEmpty())
        return selectNewest(connection, wanted, "where sealed = 0 and channel = ?" LOKET_NARROWED LOKET_NEWEST,
                            wanted.channel);
    if (!wanted.classCode.isEmpty())
        return selectNewest(connection, wanted, "where sealed = 0 and class = ?" LOKET_NARROWED LOKET_NEWEST,
                            wanted.classCode);
    return selectNewest(connection, wanted, "where sealed = 0" LOKET_NARROWED LOKET_NEWEST);
}

Rows dueRows(Connection &connection, const ComplaintStore::Wanted &wanted, Sql tail, const QString &from,
             const QString &to)
{
    const qint64 service = wanted.service.value();
    return connection.select(tables::complaint(), tail, from, to, wanted.classCode, wanted.classCode, wanted.state,
                             wanted.state, wanted.channel, wanted.channel, service, service, wanted.form, wanted.form,
                             wanted.from, wanted.before, wanted.most);
}

} // namespace

std::vector<Complaint> ComplaintStore::newest(const Wanted &wanted)
{
    return allRows(newestRows(m_connection, wanted), &readComplaint);
}

std::vector<Complaint> ComplaintStore::due(const Wanted &wanted, const QString &from, const QString &to, bool byUrgency)
{
    return allRows(byUrgency ? dueRows(m_connection, wanted,
                                       "join complaint_due d on d.complaint = complaint.id "
                                       "where d.last_day between ? and ?" LOKET_NARROWED
                                       "order by d.last_day, received_at desc, id desc limit ?",
                                       from, to)
                             : dueRows(m_connection, wanted,
                                       "join complaint_due d on d.complaint = complaint.id "
                                       "where d.last_day between ? and ?" LOKET_NARROWED
                                       "order by received_at desc, id desc limit ?",
                                       from, to),
                   &readComplaint);
}

std::vector<Complaint> ComplaintStore::open(const Place &after, int most)
{
    return allRows(m_connection.select(tables::complaint(), "where settled_at is null " LOKET_NEWEST, after.receivedAt,
                                       after.id, most),
                   &readComplaint);
}

std::map<ComplaintId, std::vector<ComplaintStep>> ComplaintStore::stepsOfOpen(const Place &after, int most)
{
    std::map<ComplaintId, std::vector<ComplaintStep>> steps;
    for (Rows rows = m_connection.run("select complaint, id, kind, state, at, staff, channel from complaint_step "
                                      "where complaint in (select id from complaint where settled_at is "
                                      "null " LOKET_NEWEST ") order by complaint, position",
                                      after.receivedAt, after.id, most);
         rows.next();) {
        ColumnReader read(rows);
        const auto id = read.id<ComplaintId>();
        steps[id].push_back(readStep(read));
    }
    return steps;
}

#undef LOKET_NARROWED
#undef LOKET_NEWEST

std::vector<Complaint> ComplaintStore::all(ComplaintId after, int most)
{
    return allRows(m_connection.select(tables::complaint(), "where id > ? order by id limit ?", after, most),
                   &readComplaint);
}

std::vector<SealStamp> ComplaintStore::sealedFor(const QString &publicKey)
{
    std::map<ComplaintId, SealStamp> stamps;
    // In this order: a key has an envelope for every case that names somebody, and few of those are sealed.
    for (Rows rows = m_connection.run("select c.id, c.rev, k.id, e.id from complaint c cross join content_key k "
                                      "cross join key_envelope e where c.sealed = 1 and k.complaint = c.id "
                                      "and e.public_key = ? and e.content_key = k.id",
                                      publicKey);
         rows.next();) {
        const ComplaintId id(rows.integer(0));
        SealStamp &stamp = stamps[id];
        stamp = {id, rows.integer(1), rows.integer(2), std::max(stamp.envelope, rows.integer(3))};
    }
    std::vector<SealStamp> all;
    for (const auto &[id, stamp] : stamps)
        all.push_back(stamp);
    return all;
}

std::vector<Complaint> ComplaintStore::receivedBetween(const OfficeDay &from, const OfficeDay &to)
{
    return allRows(m_connection.select(tables::complaint(),
                                       "where received_day between ? and ? order by received_at, id", from.text(),
                                       to.text()),
                   &readComplaint);
}

std::vector<ComplaintId> ComplaintStore::withIdentityOver(Instant before, int most)
{
    return allRows(m_connection.run("select c.id from complaint c "
                                    "where (c.settled_at < ? or (c.settled_at is null and c.state = 'referred' "
                                    "and not exists (select 1 from complaint_step s where s.complaint = c.id "
                                    "and s.kind <> 'erased' and s.at >= ?))) "
                                    "and exists (select 1 from complaint_text t join person p on p.text = t.id "
                                    "where t.complaint = c.id) order by c.id limit ?",
                                    before, before, most),
                   [](ColumnReader &read) { return read.id<ComplaintId>(); });
}

std::vector<ComplaintId> ComplaintStore::withWordsOver(Instant before, int most)
{
    return allRows(m_connection.run("select c.id from complaint c "
                                    "where (c.settled_at < ? or (c.settled_at is null and c.state = 'referred' "
                                    "and not exists (select 1 from complaint_step s where s.complaint = c.id "
                                    "and s.kind <> 'erased' and s.at >= ?))) "
                                    "and exists (select 1 from complaint_text t where t.complaint = c.id "
                                    "and t.digest <> '') order by c.id limit ?",
                                    before, before, most),
                   [](ColumnReader &read) { return read.id<ComplaintId>(); });
}

} // namespace loket::storage
