// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftstore.h"

#include "core/storage/columnreader.h"
#include "core/storage/tables.h"

namespace loket::storage {

namespace {

DraftRow readDraft(ColumnReader &read)
{
    DraftRow draft;
    draft.id = read.id<DraftId>();
    draft.key = read.id<ContentKeyId>();
    draft.typist = read.id<StaffId>();
    draft.kind = read.text();
    draft.savedAt = read.instant();
    draft.body = read.text();
    return draft;
}

} // namespace

DraftId DraftStore::add(const DraftRow &draft)
{
    Rows rows = m_connection.run("insert into draft(content_key, typist, kind, saved_at, body) "
                                 "values (?, ?, ?, ?, ?) returning id",
                                 draft.key, draft.typist, draft.kind, draft.savedAt, draft.body);
    return rows.next() ? DraftId(rows.integer(0)) : DraftId();
}

void DraftStore::replace(DraftId draft, Instant at, const QString &body)
{
    m_connection.change("update draft set saved_at = ?, body = ? where id = ?", at, body, draft);
}

void DraftStore::setKind(DraftId draft, const QString &kind)
{
    m_connection.change("update draft set kind = ? where id = ?", kind, draft);
}

std::optional<DraftRow> DraftStore::find(DraftId draft, StaffId typist)
{
    return firstRow(m_connection.select(tables::draft(), "where id = ? and typist = ?", draft, typist), &readDraft);
}

std::vector<DraftRow> DraftStore::of(StaffId typist, const QString &publicKey)
{
    return allRows(m_connection.run("select d.id, d.content_key, d.typist, d.kind, d.saved_at, '' from draft d "
                                    "where d.typist = ? and exists (select 1 from key_envelope e "
                                    "where e.content_key = d.content_key and e.public_key = ?) "
                                    "order by d.saved_at desc, d.id desc",
                                    typist, publicKey),
                   &readDraft);
}

std::vector<DraftRow> DraftStore::savedBefore(Instant at)
{
    return allRows(m_connection.run("select id, content_key, typist, kind, saved_at, '' from draft "
                                    "where saved_at < ? order by id",
                                    at),
                   &readDraft);
}

void DraftStore::drop(DraftId draft)
{
    m_connection.change("delete from draft where id = ?", draft);
}

} // namespace loket::storage
