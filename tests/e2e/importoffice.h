// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

namespace loket::test {

/// An office that is being set up, into which reports of another system are brought at the command line.
struct ImportOffice {
    ImportOffice()
    {
        REQUIRE(folder.isValid());
        REQUIRE(ctl("init --database DB --unit Kelurahan --template KELURAHAN").code == 0);
    }
    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &content) const
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    /// A command in words; DB is the office's database.
    [[nodiscard]] Run ctl(const QString &command) const
    {
        QStringList words = command.split(QLatin1Char(' '));
        std::replace(words.begin(), words.end(), QStringLiteral("DB"),
                     file("k.db")); // whole words: a folder may hold one
        return loketctl(words);
    }
    [[nodiscard]] Run ctl(const char *command) const { return ctl(QString::fromLatin1(command)); }
    [[nodiscard]] Run import(const QString &mapping, const QString &input, const QString &more = {}) const
    {
        return ctl(
            QStringLiteral("import-complaints --database DB --format csv --map %1 %2%3").arg(mapping, more, input));
    }
    [[nodiscard]] QJsonObject figures(const char *from, const char *to) const
    {
        const Run run = ctl(QStringLiteral("complaints --database DB --from %1 --to %2 --out -")
                                .arg(QString::fromLatin1(from), QString::fromLatin1(to)));
        REQUIRE(run.code == 0);
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }

    QTemporaryDir folder;
};

/// The number behind a label in what the import says.
inline int told(const Run &run, const char *label)
{
    const QString text = QString::fromUtf8(label) + QStringLiteral(": ");
    const qsizetype at = run.out.indexOf(text);
    INFO(label << " in " << run.out.toStdString() << run.err.toStdString());
    REQUIRE(at >= 0);
    return run.out.mid(at + text.size()).section(QLatin1Char('\n'), 0, 0).section(QLatin1Char(' '), 0, 0).toInt();
}

} // namespace loket::test
