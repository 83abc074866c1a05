// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rebuild.h"

#include "core/domain/id.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/columnreader.h"
#include "core/storage/notestore.h"
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace loket::storage {

namespace {

const QString none = QStringLiteral("-"); ///< no entry tells of the row

tl::unexpected<Error> differs(const QString &table, const QString &row, const QString &entry)
{
    return refuse(ErrorCode::RowsDiffer, QStringLiteral("%1 %2 %3").arg(table, row, entry));
}

QString nameOf(StationId station, qint64 seq)
{
    return QStringLiteral("%1:%2").arg(station.value()).arg(seq);
}

} // namespace

Result<void> Rebuild::take(const Entry &entry)
{
    const auto document = QJsonDocument::fromJson(entry.payload);
    const auto tables = document.object().value(QLatin1String("rows")).toObject();
    if (!document.isObject())
        return refuse(ErrorCode::ChainBroken,
                      QStringLiteral("%1 %2 payload").arg(entry.station.value()).arg(entry.seq));
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        auto &rows = m_tables[table.key()];
        for (const auto &value : table.value().toArray()) {
            const Image image = value.toObject();
            const qint64 rev = image.value(QLatin1String("rev")).toInteger();
            auto &row = rows[image.value(QLatin1String("id")).toInteger()];
            ++row.writes;
            row.revSum += rev;
            if (rev > row.rev) {
                row.image = image;
                row.rev = rev;
                row.station = entry.station;
                row.seq = entry.seq;
            }
        }
    }
    return {};
}

Result<void> Rebuild::compare(Connection &connection) const
{
    for (const Table *table : tables::all()) {
        if (table->kind() != TableKind::Journalled)
            continue;
        if (const auto same = compareTable(connection, *table); !same)
            return same;
    }
    return {};
}

Result<void> Rebuild::compareTable(Connection &connection, const Table &table) const
{
    static const Rows nothing;
    const auto found = m_tables.find(table.name());
    const Rows &known = found == m_tables.end() ? nothing : found->second;
    qint64 present = 0;
    Result<void> result;
    forEachRow(connection, table, [&](const Row &row) {
        ++present;
        if (!result)
            return;
        const QString id = row.at(0).toString();
        const auto told = known.find(row.at(0).toLongLong());
        if (told == known.end()) {
            result = differs(table.name(), id, none);
            return;
        }
        const QString entry = nameOf(told->second.station, told->second.seq);
        const auto image = rowFromImage(table, told->second.image);
        const qint64 rev = told->second.rev;
        if (told->second.writes != rev || told->second.revSum != rev * (rev + 1) / 2)
            result = differs(table.name(), id, entry + QLatin1String(" rev"));
        else if (!image || *image != row)
            result = differs(table.name(), id, entry);
    });
    if (!result || present == static_cast<qint64>(known.size()))
        return result;
    // More rows are told of than there are: name the first that is gone.
    std::map<qint64, const KnownRow *> ordered;
    for (const auto &[id, row] : known)
        ordered[id] = &row;
    for (const auto &[id, row] : ordered) {
        if (!selectRow(connection, table, id))
            return differs(table.name(), QString::number(id), nameOf(row->station, row->seq));
    }
    return result;
}

qint64 Rebuild::rowCount() const
{
    const auto isHidden = [cases = m_tables.find(tables::complaint().name()), this](qint64 complaint) {
        if (cases == m_tables.end())
            return false;
        const auto known = cases->second.find(complaint);
        return known != cases->second.end() && known->second.image.value(QLatin1String("hidden")).toInteger() == 1;
    };
    qint64 count = 0;
    for (const auto &[table, rows] : m_tables) {
        const bool isCases = table == tables::complaint().name();
        count += std::count_if(rows.begin(), rows.end(), [&](const auto &row) {
            const qint64 about = isCases ? row.first : row.second.image.value(QLatin1String("complaint")).toInteger();
            return !isHidden(about);
        });
    }
    return count;
}

Result<void> compareDerived(Connection &connection, const std::vector<ChainHead> &heads)
{
    std::map<std::pair<QString, QString>, qint64> highest;
    for (auto rows = connection.run("select office_day, letter, max(number) from ticket group by office_day, letter");
         rows.next();)
        highest[{rows.text(0), rows.text(1)}] = rows.integer(2);
    // A day that begins at a given number counts on from there.
    for (auto rows = connection.run("select office_day, letter, first - 1 from number_start where first > 1");
         rows.next();) {
        auto &number = highest[{rows.text(0), rows.text(1)}];
        number = std::max(number, rows.integer(2));
    }
    for (auto rows = connection.run("select office_day, letter, last from number_counter order by office_day, letter");
         rows.next();) {
        const auto counted = highest.find({rows.text(0), rows.text(1)});
        if (counted == highest.end() || counted->second != rows.integer(2))
            return differs(tables::numberCounter().name(), rows.text(0) + rows.text(1), none);
        highest.erase(counted);
    }
    if (!highest.empty())
        return differs(tables::numberCounter().name(), highest.begin()->first.first + highest.begin()->first.second,
                       none);

    std::map<qint64, const ChainHead *> chains;
    for (const auto &head : heads)
        chains[head.station.value()] = &head;
    for (auto rows =
             connection.run("select h.station, h.seq, h.hash, h.at, j.at from station_head h left join journal j "
                            "on j.station = h.station and j.seq = h.seq order by h.station");
         rows.next();) {
        const auto chain = chains.find(rows.integer(0));
        if (chain == chains.end() || chain->second->seq != rows.integer(1)
            || chain->second->hash != rows.text(2).toLatin1() || rows.isNull(4) || rows.integer(3) != rows.integer(4))
            return differs(tables::stationHead().name(), rows.text(0),
                           nameOf(StationId(rows.integer(0)), rows.integer(1)));
        chains.erase(chain);
    }
    if (!chains.empty())
        return differs(tables::stationHead().name(), QString::number(chains.begin()->first),
                       nameOf(chains.begin()->second->station, chains.begin()->second->seq));
    return {};
}

/// Texts that stand outside the journal beside the table that holds their digests.
struct KeptTexts {
    const Table &table;
    Sql pairs; ///< id, digest, salt, body of each
    Sql stray; ///< texts without a digest
};

Result<void> compareTexts(Connection &connection, const KeptTexts &kept)
{
    for (auto rows = connection.run(kept.pairs); rows.next();) {
        const QString digest = rows.text(1);
        const auto salt = rows.optionalText(2);
        const auto body = rows.optionalText(3);
        const bool same = salt && body ? saltedDigest(*salt, *body) == digest : digest.isEmpty();
        if (!same)
            return differs(kept.table.name(), QString::number(rows.integer(0)), none);
    }
    auto stray = connection.run(kept.stray);
    if (stray.next())
        return differs(kept.table.name(), QString::number(stray.integer(0)), none);
    return {};
}

Result<void> compareNotes(Connection &connection)
{
    const KeptTexts notes{
        tables::note(),
        "select t.id, t.digest, n.salt, n.body from ticket_note t left join note n on n.ticket = t.id "
        "order by t.id",
        "select n.ticket from note n left join ticket_note t on t.id = n.ticket where t.id is null "
        "order by n.ticket"};
    // Of what is sealed the digest is taken over what stands there, so nobody's key is asked for (bodyDigest).
    const KeptTexts words{
        tables::complaintBody(),
        "select t.id, t.digest, b.salt, case b.sealed when 1 then 'sealed:' || b.body else b.body end "
        "from complaint_text t left join complaint_body b on b.text = t.id where t.part not in ('identity', "
        "'attachment_file') "
        "order by t.id",
        "select b.text from complaint_body b left join complaint_text t on t.id = b.text "
        "and t.part not in ('identity', 'attachment_file') "
        "where t.id is null order by b.text"};
    const KeptTexts persons{
        tables::person(),
        "select t.id, t.digest, p.salt, 'sealed:' || p.body from complaint_text t "
        "left join person p on p.text = t.id where t.part = 'identity' order by t.id",
        "select p.text from person p left join complaint_text t on t.id = p.text and t.part = 'identity' "
        "where t.id is null order by p.text"};
    for (const KeptTexts *kept : {&notes, &words, &persons}) {
        if (const auto same = compareTexts(connection, *kept); !same)
            return same;
    }
    // No word of a sealed case stands where words are searched.
    auto shown = connection.run("select w.complaint from complaint_words w join complaint c on c.id = w.complaint "
                                "where c.sealed = 1 order by w.complaint");
    return shown.next() ? differs(tables::complaintWords().name(), QString::number(shown.integer(0)), none)
                        : Result<void>();
}

/// The bytes of attachments: changed, missing, or of nobody. Those of drafts are no part of the record yet.
Result<void> compareAttachments(Connection &connection)
{
    struct Kept {
        qint64 text;
        QString digest;
        std::optional<AttachmentId> file;
        QString salt;
        qint64 pieces;
    };
    const auto all = allRows(connection.run("select t.id, t.digest, a.id, coalesce(a.salt, ''), coalesce(a.pieces, 0) "
                                            "from complaint_text t left join attachment a on a.text = t.id "
                                            "where t.part = 'attachment_file' order by t.id"),
                             [](ColumnReader &read) {
                                 Kept kept{};
                                 kept.text = read.integer();
                                 kept.digest = read.text();
                                 kept.file = read.optional<AttachmentId>();
                                 kept.salt = read.text();
                                 kept.pieces = read.integer();
                                 return kept;
                             });
    for (const Kept &kept : all) {
        bool same = kept.digest.isEmpty() && !kept.file;
        if (kept.file && !kept.digest.isEmpty()) {
            const auto pieces = piecesOf(connection, *kept.file);
            same = pieces.size() == kept.pieces && piecesDigest(kept.salt, pieces) == kept.digest;
        }
        if (!same)
            return differs(tables::attachment().name(), QString::number(kept.text), none);
    }
    auto stray = connection.run("select a.id from attachment a left join complaint_text t on t.id = a.text "
                                "and t.part = 'attachment_file' left join draft d on d.id = a.draft "
                                "where t.id is null and d.id is null "
                                "union all select p.attachment from attachment_piece p "
                                "left join attachment a on a.id = p.attachment where a.id is null");
    if (stray.next())
        return differs(tables::attachment().name(), QString::number(stray.integer(0)), none);
    return {};
}

qint64 erasedTexts(Connection &connection)
{
    auto rows = connection.run("select count(*) from complaint_text t join complaint c on c.id = t.complaint "
                               "where t.digest = '' and c.hidden = 0");
    return rows.next() ? rows.integer(0) : 0;
}

QString fileDamage(Connection &connection)
{
    if (connection.dialect().backend() != Backend::Sqlite)
        return {};
    auto rows = connection.run("pragma integrity_check(1)");
    const QString said = rows.next() ? rows.text(0) : QStringLiteral("?");
    return said == QLatin1String("ok") ? QString() : said;
}

} // namespace loket::storage
