// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace loket::storage {

namespace {

bool isComment(const QString &line)
{
    return line.trimmed().isEmpty() || line.startsWith(QLatin1String("--"));
}

/// Reads `-- step(dialect): name`; false when the line is none.
bool readStep(const QString &line, MigrationStep &step)
{
    static const QRegularExpression header(QStringLiteral("\\A-- step(?:\\((\\w+)\\))?: *(.*\\S)\\s*\\z"));
    const QRegularExpressionMatch match = header.match(line);
    if (match.hasMatch())
        step = {match.captured(2), match.captured(1), {}};
    return match.hasMatch();
}

bool isKnownDialect(const QString &word)
{
    return word.isEmpty() || word == QLatin1String("sqlite") || word == QLatin1String("postgres");
}

} // namespace

Result<Migration> Migration::parse(int version, const QString &name, const QByteArray &text)
{
    static const QLatin1String compatible("-- minimum compatible: ");
    const auto wrong = [version](const QString &what) {
        return refuse(ErrorCode::SchemaFailed, QStringLiteral("%1: ").arg(version) + what);
    };
    Migration migration;
    migration.version = version;
    migration.name = name;
    migration.checksum = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    for (const QString &line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        MigrationStep step;
        if (line.startsWith(QLatin1String("-- step"))) {
            // A misspelt one must not pass for a comment: its statement would be sent together with the one before it.
            if (!readStep(line, step) || !isKnownDialect(step.dialect))
                return wrong(line);
            migration.steps.push_back(step);
        } else if (!migration.steps.empty()) {
            migration.steps.back().sql += line + QLatin1Char('\n');
        } else if (line.startsWith(compatible)) {
            migration.minimumCompatible = line.mid(compatible.size()).trimmed().toInt();
        } else if (!isComment(line)) {
            return wrong(line);
        }
    }
    if (migration.minimumCompatible < 1 || migration.minimumCompatible > version)
        return wrong(QStringLiteral("minimum compatible"));
    for (const MigrationStep &step : migration.steps) {
        if (step.sql.trimmed().isEmpty())
            return wrong(step.name);
    }
    return migration;
}

Result<std::vector<Migration>> builtInMigrations()
{
    static const QRegularExpression pattern(QStringLiteral("\\A(\\d{4})_(\\w+)\\.sql\\z"));
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString &fileName : folder.entryList(QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = pattern.match(fileName);
        QFile file(folder.filePath(fileName));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            return refuse(ErrorCode::SchemaFailed, fileName);
        Result<Migration> migration = Migration::parse(match.captured(1).toInt(), match.captured(2), file.readAll());
        if (!migration)
            return tl::make_unexpected(migration.error());
        migrations.push_back(std::move(*migration));
    }
    if (migrations.empty())
        return refuse(ErrorCode::SchemaFailed, folder.path()); // the resources were not linked in
    return migrations;
}

} // namespace loket::storage
