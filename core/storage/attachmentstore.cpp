// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachmentstore.h"

#include "core/domain/complaint.h"
#include "core/storage/columnreader.h"
#include "core/storage/notestore.h"
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

#include <QCryptographicHash>

namespace loket::storage {

QString piecesDigest(const QString &salt, const QByteArrayList &pieces)
{
    QString digests;
    for (const QByteArray &piece : pieces)
        digests += QString::fromLatin1(QCryptographicHash::hash(piece, QCryptographicHash::Sha256).toHex());
    return saltedDigest(salt, digests);
}

QByteArrayList piecesOf(Connection &connection, AttachmentId file)
{
    QByteArrayList pieces;
    for (Rows rows = connection.run("select bytes from attachment_piece where attachment = ? order by position", file);
         rows.next();)
        pieces << rows.blob(0);
    return pieces;
}

AttachmentId AttachmentStore::addTo(std::optional<DraftId> draft, std::optional<qint64> text, const QString &salt,
                                    const QByteArrayList &pieces)
{
    qint64 size = 0;
    for (const QByteArray &piece : pieces)
        size += piece.size();
    AttachmentId file;
    {
        Rows rows = m_connection.run("insert into attachment(draft, text, salt, digest, size, pieces) "
                                     "values (?, ?, ?, ?, ?, ?) returning id",
                                     draft, text, salt, piecesDigest(salt, pieces), size,
                                     static_cast<qint64>(pieces.size()));
        file = rows.next() ? AttachmentId(rows.integer(0)) : AttachmentId();
    }
    qint64 position = 0;
    for (const QByteArray &piece : pieces)
        m_connection.change("insert into attachment_piece(attachment, position, bytes) values (?, ?, ?)", file,
                            position++, piece);
    return file;
}

AttachmentId AttachmentStore::add(DraftId draft, const QByteArrayList &pieces)
{
    return addTo(draft, {}, newSalt(), pieces);
}

AttachmentId AttachmentStore::add(ComplaintId complaint, const QByteArrayList &pieces, RowImages &images)
{
    const QString salt = newSalt();
    return addTo({}, addText(complaint, piecesDigest(salt, pieces), images), salt, pieces);
}

qint64 AttachmentStore::addText(ComplaintId complaint, const QString &digest, RowImages &images)
{
    return TableWriter(m_connection, images)
        .insert(tables::complaintText(),
                makeRow(qint64(0), qint64(0), complaint, attachmentFilePart(), std::optional<qint64>(), digest));
}

AttachmentStore::Sum AttachmentStore::ofDraft(DraftId draft)
{
    Rows rows = m_connection.run("select count(*), cast(coalesce(sum(size), 0) as bigint) from attachment "
                                 "where draft = ?",
                                 draft);
    return rows.next() ? Sum{rows.integer(0), rows.integer(1)} : Sum();
}

void AttachmentStore::drop(DraftId draft, AttachmentId file)
{
    m_connection.change("delete from attachment_piece where attachment in "
                        "(select id from attachment where id = ? and draft = ?)",
                        file, draft);
    m_connection.change("delete from attachment where id = ? and draft = ?", file, draft);
}

void AttachmentStore::dropAll(DraftId draft)
{
    m_connection.change("delete from attachment_piece where attachment in "
                        "(select id from attachment where draft = ?)",
                        draft);
    m_connection.change("delete from attachment where draft = ?", draft);
}

bool AttachmentStore::bind(DraftId draft, AttachmentId file, ComplaintId complaint, RowImages &images)
{
    QString digest;
    if (Rows rows = m_connection.run("select digest from attachment where id = ? and draft = ? @lock@", file, draft);
        rows.next())
        digest = rows.text(0);
    if (digest.isEmpty())
        return false;
    const qint64 text = addText(complaint, digest, images);
    m_connection.change("update attachment set draft = null, text = ? where id = ?", text, file);
    return true;
}

QByteArrayList AttachmentStore::pieces(ComplaintId complaint, AttachmentId file)
{
    qint64 count = 0;
    if (Rows rows = m_connection.run("select a.pieces from attachment a join complaint_text t on t.id = a.text "
                                     "where a.id = ? and t.complaint = ?",
                                     file, complaint);
        rows.next())
        count = rows.integer(0);
    const QByteArrayList pieces = count > 0 ? piecesOf(m_connection, file) : QByteArrayList();
    return pieces.size() == count ? pieces : QByteArrayList();
}

qint64 AttachmentStore::count(ComplaintId complaint)
{
    Rows rows = m_connection.run(
        "select count(*) from complaint_text where complaint = ? and part = ? and step is null", complaint,
        attachmentFilePart());
    return rows.next() ? rows.integer(0) : 0;
}

bool AttachmentStore::isThere(qint64 text)
{
    Rows rows = m_connection.run("select 1 from attachment where text = ?", text);
    return rows.next();
}

void AttachmentStore::erase(qint64 text)
{
    m_connection.change("delete from attachment_piece where attachment in "
                        "(select id from attachment where text = ?)",
                        text);
    m_connection.change("delete from attachment where text = ?", text);
}

} // namespace loket::storage
