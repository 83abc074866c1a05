// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaseaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace loket::storage {

namespace {

/// A schema's name is put into a text at run time, so it is held to plain letters.
bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("\\A[a-z_][a-z0-9_]{0,62}\\z"));
    return plain.match(name).hasMatch();
}

Result<DatabaseAddress> parseServer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const auto wrong = [&url](const QString &what) {
        return refuse(ErrorCode::NotADatabase, url.toString(QUrl::RemovePassword) + QLatin1String(": ") + what);
    };
    if (!url.isValid())
        return wrong(url.errorString());
    if (!url.password().isEmpty())
        return wrong(QStringLiteral("password")); // everybody on the machine can read a command line
    PostgresPlace place;
    place.host = url.host();
    place.port = url.port(5432);
    place.user = url.userName();
    place.database = url.path().mid(1);
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == QLatin1String("host"))
            place.host = value;
        else if (key == QLatin1String("port") && value.toUShort() > 0)
            place.port = value.toUShort();
        else if (key == QLatin1String("user"))
            place.user = value;
        else if (key == QLatin1String("schema") && isPlainName(value))
            place.schema = value;
        else
            return wrong(key + QLatin1Char('=') + value);
    }
    if (place.database.isEmpty())
        return wrong(QStringLiteral("database"));
    return DatabaseAddress::postgres(place);
}

} // namespace

DatabaseAddress DatabaseAddress::sqlite(const QString &path)
{
    DatabaseAddress address;
    address.m_path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return address;
}

DatabaseAddress DatabaseAddress::postgres(const PostgresPlace &place)
{
    DatabaseAddress address;
    address.m_backend = Backend::Postgres;
    address.m_place = place;
    return address;
}

Result<DatabaseAddress> DatabaseAddress::parse(const QString &text)
{
    if (text.startsWith(QLatin1String("postgresql:")) || text.startsWith(QLatin1String("postgres:")))
        return parseServer(text);
    if (text.trimmed().isEmpty())
        return refuse(ErrorCode::NotADatabase, text);
    return sqlite(text);
}

QString DatabaseAddress::toString() const
{
    if (m_backend == Backend::Sqlite)
        return m_path;
    QString text = QStringLiteral("postgresql://%1:%2/%3").arg(m_place.host).arg(m_place.port).arg(m_place.database);
    if (!m_place.schema.isEmpty())
        text += QLatin1String("?schema=") + m_place.schema;
    return text;
}

} // namespace loket::storage
