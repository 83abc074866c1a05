// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/complainttextstore.h"

#include "core/storage/notestore.h"
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

namespace loket::storage {

namespace {

Row rowOf(const ComplaintTextStore::Stored &text, const QString &digest)
{
    return makeRow(text.id, text.rev, text.complaint, text.words.part, text.step, digest);
}

ComplaintTextStore::Stored storedFrom(ColumnReader &read, ComplaintId complaint)
{
    ComplaintTextStore::Stored text;
    text.complaint = complaint;
    text.id = read.integer();
    text.rev = read.integer();
    text.step = read.optional<qint64>();
    text.words.part = read.text();
    text.words.body = read.text();
    text.words.sealed = read.flag();
    return text;
}

} // namespace

void ComplaintTextStore::keep(qint64 text, const QString &salt, const ComplaintWords &words)
{
    if (words.part == identityPart()) {
        Q_ASSERT(words.sealed);
        m_connection.change("insert into person(text, salt, body) values (?, ?, ?) on conflict (text) do update set "
                            "salt = excluded.salt, body = excluded.body",
                            text, salt, words.body);
        return;
    }
    m_connection.change("insert into complaint_body(text, salt, body, sealed) values (?, ?, ?, ?) "
                        "on conflict (text) do update set salt = excluded.salt, body = excluded.body, "
                        "sealed = excluded.sealed",
                        text, salt, words.body, words.sealed);
}

qint64 ComplaintTextStore::add(ComplaintId complaint, std::optional<qint64> step, const ComplaintWords &words,
                               RowImages &images)
{
    const QString salt = newSalt();
    const Stored text{0, 0, complaint, step, words};
    const qint64 id = TableWriter(m_connection, images)
                          .insert(tables::complaintText(), rowOf(text, bodyDigest(salt, words.body, words.sealed)));
    keep(id, salt, words);
    return id;
}

std::vector<ComplaintTextStore::Stored> ComplaintTextStore::of(ComplaintId complaint)
{
    return allRows(
        m_connection.run("select t.id, t.rev, t.step, t.part, coalesce(b.body, p.body, ''), "
                         "case when p.text is null then coalesce(b.sealed, 0) else 1 end from complaint_text t "
                         "left join complaint_body b on b.text = t.id left join person p on p.text = t.id "
                         "where t.complaint = ? order by t.id",
                         complaint),
        [&](ColumnReader &read) { return storedFrom(read, complaint); });
}

std::vector<ComplaintTextStore::Stored> ComplaintTextStore::ofSteps(ComplaintId complaint)
{
    return allRows(m_connection.run("select t.id, t.rev, t.step, t.part, coalesce(b.body, ''), coalesce(b.sealed, 0) "
                                    "from complaint_text t left join complaint_body b on b.text = t.id "
                                    "where t.complaint = ? and t.step is not null order by t.id",
                                    complaint),
                   [&](ColumnReader &read) { return storedFrom(read, complaint); });
}

void ComplaintTextStore::replace(const Stored &text, const ComplaintWords &words, RowImages &images)
{
    const QString salt = newSalt();
    keep(text.id, salt, words);
    TableWriter(m_connection, images)
        .update(tables::complaintText(), rowOf(text, bodyDigest(salt, words.body, words.sealed)));
}

void ComplaintTextStore::erase(const Stored &text, RowImages &images)
{
    m_connection.change("delete from complaint_body where text = ?", text.id);
    m_connection.change("delete from person where text = ?", text.id);
    TableWriter(m_connection, images).update(tables::complaintText(), rowOf(text, {}));
}

} // namespace loket::storage
