// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

TEST_CASE("architecture: no test's name holds a semicolon, which would make ctest pass it without running it")
{
    const QDir root(QStringLiteral(LOKET_SOURCE_DIR "/tests"));
    static const QRegularExpression name(QStringLiteral("TEST_CASE\\(\\s*\"([^\"]*)\""));
    QStringList found;
    int names = 0;
    QDirIterator it(root.path(), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto match = name.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext()) {
            const QString one = match.next().captured(1);
            ++names;
            if (one.contains(QLatin1Char(';')))
                found += QStringLiteral("%1: %2").arg(root.relativeFilePath(file.fileName()), one);
        }
    }
    CHECK(names > 100);
    INFO(found.join(QLatin1Char('\n')).toStdString());
    CHECK(found.isEmpty());
}
