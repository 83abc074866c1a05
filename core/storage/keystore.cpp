// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keystore.h"

#include "core/storage/columnreader.h"
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

namespace loket::storage {

namespace {

Envelope readEnvelope(ColumnReader &read)
{
    Envelope envelope;
    envelope.holder = read.integer();
    envelope.purpose = read.text();
    envelope.publicKey = read.text();
    envelope.bytes = read.text();
    return envelope;
}

UnitKeyRow readUnitKey(ColumnReader &read)
{
    UnitKeyRow row;
    row.id = read.id<UnitKeyId>();
    row.publicKey = read.text();
    return row;
}

} // namespace

ContentKeyId KeyStore::add(std::optional<ComplaintId> complaint, std::optional<UnitKeyId> unit, Instant at)
{
    Rows rows = m_connection.run(
        "insert into content_key(complaint, unit_key, excluded, made_at) values (?, ?, '', ?) returning id", complaint,
        unit, at);
    return rows.next() ? ContentKeyId(rows.integer(0)) : ContentKeyId();
}

ContentKeyId KeyStore::addForCase(ComplaintId complaint, Instant at)
{
    return add(complaint, {}, at);
}

ContentKeyId KeyStore::addForUnit(UnitKeyId unit, Instant at)
{
    return add({}, unit, at);
}

ContentKeyId KeyStore::addForDraft(Instant at)
{
    return add({}, {}, at);
}

void KeyStore::setExcluded(ContentKeyId key, const QString &sealed)
{
    m_connection.change("update content_key set excluded = ? where id = ?", sealed, key);
}

std::optional<KeyStore::ContentKeyRow> KeyStore::ofCase(ComplaintId complaint)
{
    return firstRow(m_connection.run("select id, excluded from content_key where complaint = ?", complaint),
                    [](ColumnReader &read) {
                        ContentKeyRow row;
                        row.id = read.id<ContentKeyId>();
                        row.excluded = read.text();
                        return row;
                    });
}

std::optional<ContentKeyId> KeyStore::ofUnit(UnitKeyId unit)
{
    return firstRow(m_connection.run("select id from content_key where unit_key = ?", unit),
                    [](ColumnReader &read) { return read.id<ContentKeyId>(); });
}

std::vector<ComplaintId> KeyStore::casesWithout(qint64 handler, const QString &publicKey)
{
    return allRows(m_connection.run("select k.complaint from content_key k where k.complaint is not null "
                                    "and not exists (select 1 from key_envelope e where e.content_key = k.id "
                                    "and e.holder = ? and e.purpose = 'handler' and e.public_key = ?) order by k.id",
                                    handler, publicKey),
                   [](ColumnReader &read) { return read.id<ComplaintId>(); });
}

void KeyStore::drop(ContentKeyId key)
{
    m_connection.change("delete from key_envelope where content_key = ?", key);
    m_connection.change("delete from content_key where id = ?", key);
}

void KeyStore::put(ContentKeyId key, const Envelope &envelope)
{
    m_connection.change("insert into key_envelope(content_key, holder, purpose, public_key, bytes) "
                        "values (?, ?, ?, ?, ?) on conflict (content_key, holder, purpose, public_key) do nothing",
                        key, envelope.holder, envelope.purpose, envelope.publicKey, envelope.bytes);
}

std::vector<Envelope> KeyStore::envelopes(ContentKeyId key)
{
    return allRows(m_connection.run("select holder, purpose, public_key, bytes from key_envelope "
                                    "where content_key = ? order by id",
                                    key),
                   &readEnvelope);
}

std::vector<Envelope> KeyStore::envelopesTo(ContentKeyId key, const QString &publicKey)
{
    return allRows(m_connection.run("select holder, purpose, public_key, bytes from key_envelope "
                                    "where content_key = ? and public_key = ? order by id",
                                    key, publicKey),
                   &readEnvelope);
}

void KeyStore::dropEnvelopes(ContentKeyId key, const QString &purpose)
{
    m_connection.change("delete from key_envelope where content_key = ? and purpose = ?", key, purpose);
}

UnitKeyId KeyStore::addUnitKey(const QString &publicKey, Instant at, RowImages &images)
{
    return UnitKeyId(TableWriter(m_connection, images).insert(tables::unitKey(), makeRow(0, 0, publicKey, at)));
}

std::optional<UnitKeyRow> KeyStore::newestUnitKey()
{
    return firstRow(m_connection.run("select id, public_key from unit_key order by id desc limit 1"), &readUnitKey);
}

std::vector<UnitKeyRow> KeyStore::unitKeys()
{
    return allRows(m_connection.run("select id, public_key from unit_key order by id desc"), &readUnitKey);
}

} // namespace loket::storage
