// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteheader.h"

#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <memory>

namespace loket::storage {

namespace {

constexpr std::size_t headerSize = 100;
constexpr std::size_t applicationIdOffset = 68;

struct Close {
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};

} // namespace

Result<SqliteHeader> readSqliteHeader(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, Close> database(opened); // to be closed even when opening failed
    if (code != SQLITE_OK)
        return refuse(ErrorCode::FileUnreadable, path);

    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(database.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || file == nullptr
        || file->pMethods == nullptr)
        return refuse(ErrorCode::FileUnreadable, path);
    std::array<char, headerSize> bytes{};
    const int read = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (read == SQLITE_IOERR_SHORT_READ || (read == SQLITE_OK && std::memcmp(bytes.data(), "SQLite format 3", 16) != 0))
        return refuse(ErrorCode::NotADatabase, path);
    if (read != SQLITE_OK)
        return refuse(ErrorCode::FileUnreadable, path);
    return SqliteHeader{qFromBigEndian<qint32>(bytes.data() + applicationIdOffset)};
}

} // namespace loket::storage
