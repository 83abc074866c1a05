// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verify.h"

#include "core/storage/journalstore.h"
#include "core/storage/migrator.h"
#include "core/storage/rebuild.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace loket {

namespace {

using storage::Connection;
using storage::JournalStore;

/// Walks every chain, gives the rebuild its images, and crosses off the expected heads that it meets.
Result<VerifyReport> checkChains(Connection &connection, storage::Rebuild &rebuild, std::vector<ChainHead> &expected)
{
    VerifyReport report;
    JournalStore journal(connection);
    for (const StationId station : journal.stations()) {
        ChainCheck chain(station);
        Result<void> result;
        journal.forEach(station, [&](const Entry &entry) {
            if (!result)
                return;
            result = chain.feed(entry).and_then([&]() { return rebuild.take(entry); });
            ++report.entries;
            const ChainHead here{entry.station, entry.seq, entry.hash};
            expected.erase(std::remove(expected.begin(), expected.end(), here), expected.end());
        });
        if (!result)
            return tl::unexpected(result.error());
        report.heads.push_back(chain.head());
    }
    return report;
}

} // namespace

Result<VerifyReport> verify(const QString &address, const std::vector<ChainHead> &expected)
{
    auto connection = storage::DatabaseAddress::parse(address).and_then(
        [](const storage::DatabaseAddress &parsed) { return Connection::open(parsed, storage::OpenMode::ReadOnly); });
    if (!connection)
        return tl::unexpected(connection.error());
    auto migrations = storage::builtInMigrations();
    if (!migrations)
        return tl::unexpected(migrations.error());
    const auto schema = storage::Migrator(**connection, *std::move(migrations)).inspect();
    if (!schema)
        return tl::unexpected(schema.error());
    if (schema->version == 0)
        return refuse(ErrorCode::NotADatabase, (*connection)->address().toString());

    return storage::reading(**connection, [&]() -> Result<VerifyReport> {
        if (const QString damage = storage::fileDamage(**connection); !damage.isEmpty())
            return refuse(ErrorCode::Damaged, damage);
        storage::Rebuild rebuild;
        std::vector<ChainHead> missing = expected;
        auto report = checkChains(**connection, rebuild, missing);
        if (!report)
            return report;
        if (report->entries == 0)
            return refuse(ErrorCode::NotADatabase, (*connection)->address().toString());
        if (!missing.empty())
            return refuse(ErrorCode::HeadMissing,
                          QStringLiteral("%1:%2").arg(missing.front().station.value()).arg(missing.front().seq));
        const auto same = rebuild.compare(**connection)
                              .and_then([&]() { return storage::compareDerived(**connection, report->heads); })
                              .and_then([&]() { return storage::compareNotes(**connection); })
                              .and_then([&]() { return storage::compareAttachments(**connection); });
        if (!same)
            return tl::unexpected(same.error());
        report->rows = rebuild.rowCount();
        report->erased = storage::erasedTexts(**connection);
        return report;
    });
}

} // namespace loket
