// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

// The arrows between the folders, read off every #include. A new arrow is a decision of design: change the table with
// it.

namespace {

/// What a folder of ours may include: its own files always, these folders, and these kinds of Qt headers.
struct Arrows {
    QStringList folders;
    bool sql = false;
    bool gui = false;
};

const QMap<QString, Arrows> &arrowTable()
{
    const auto list = [](std::initializer_list<const char *> names) {
        QStringList result;
        for (const char *name : names)
            result.append(QString::fromLatin1(name));
        return result;
    };
    static const QMap<QString, Arrows> table{
        {QStringLiteral("core/domain"), {}},
        {QStringLiteral("core/storage"), {list({"core/domain"}), true, false}},
        {QStringLiteral("core/service"), {list({"core/storage", "core/domain"}), false, false}},
        {QStringLiteral("core/export"), {list({"core/service", "core/domain"}), false, false}},
        {QStringLiteral("ui/presentation"), {list({"core/service", "core/domain"}), false, false}},
        {QStringLiteral("ui/widgets"), {list({"ui/presentation", "core/domain"}), false, true}},
        {QStringLiteral("ui/paper"), {list({"ui/presentation", "core/service", "core/domain"}), false, true}},
        {QStringLiteral("ui/print"), {list({"core/domain"}), false, true}},
        {QStringLiteral("app/loketctl"),
         {list({"ui/presentation", "core/export", "core/service", "core/domain"}), false, false}},
        {QStringLiteral("app/loket-print"),
         {list({"ui/print", "ui/paper", "core/service", "core/domain"}), false, true}},
        {QStringLiteral("app/loket-prima"),
         {list({"ui/widgets", "ui/paper", "ui/presentation", "core/export", "core/service", "core/domain"}), false,
          true}},
    };
    return table;
}

/// Headers of Qt Core that core, presenters and loketctl may use; every other one of Qt but Qt Sql is taken for a GUI
/// module. A list, because a name such as QIcon does not say where it lives.
const QSet<QString> &coreHeaders()
{
    static const QSet<QString> headers = [] {
        QSet<QString> names;
        QDir folder(QStringLiteral(LOKET_QTCORE_INCLUDE_DIR));
        for (const QString &name : folder.entryList(QDir::Files))
            names.insert(name);
        return names;
    }();
    return headers;
}

bool isQtSql(const QString &header)
{
    return header.startsWith(QLatin1String("QSql")) || header.startsWith(QLatin1String("QtSql"));
}

bool isQt(const QString &header)
{
    static const QRegularExpression qt(QStringLiteral("^Q[A-Z]|^Qt[A-Z]|^q[a-z0-9]+\\.h$"));
    return qt.match(header).hasMatch();
}

/// Why `folder` must not include what the line says, or nothing.
QString objection(const QString &folder, const QString &header, bool quoted)
{
    const Arrows arrows = arrowTable().value(folder);
    if (quoted) {
        const QString target = header.section(QLatin1Char('/'), 0, 1);
        if (header.endsWith(QLatin1String(".moc")))
            return {};
        if (!QFile::exists(QStringLiteral(LOKET_SOURCE_DIR "/") + header))
            return QStringLiteral("is not spelled from the root of the source tree");
        if (target == folder || arrows.folders.contains(target))
            return {};
        return QStringLiteral("is no arrow of the table");
    }
    for (const char *own : {"core/", "ui/", "app/", "tests/"}) {
        if (header.startsWith(QLatin1String(own)))
            return QStringLiteral("stands in angle brackets, ours are quoted");
    }
    if (!isQt(header))
        return {};
    if (isQtSql(header))
        return arrows.sql ? QString() : QStringLiteral("Qt Sql is for core/storage only");
    const QString name = header.section(QLatin1Char('/'), -1);
    if (header.startsWith(QLatin1String("QtCore/")) || coreHeaders().contains(name))
        return {};
    return arrows.gui ? QString() : QStringLiteral("is not of Qt Core");
}

/// One line per forbidden include of `text`.
QStringList objections(const QString &folder, const QString &file, const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">]+)[\">]"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto match = include.globalMatch(text);
    while (match.hasNext()) {
        const auto one = match.next();
        const QString header = one.captured(2);
        const QString why = objection(folder, header, one.captured(1) == QLatin1String("\""));
        if (!why.isEmpty())
            found.append(QStringLiteral("%1: %2 %3").arg(file, header, why));
    }
    return found;
}

} // namespace

TEST_CASE("architecture: every include follows the table of arrows")
{
    const QDir root(QStringLiteral(LOKET_SOURCE_DIR));
    QStringList found;
    int files = 0;
    for (const char *top : {"core", "ui", "app"}) {
        QDirIterator it(root.filePath(QString::fromLatin1(top)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = root.relativeFilePath(it.next());
            const QString folder = path.section(QLatin1Char('/'), 0, 1);
            if (!arrowTable().contains(folder) || path.count(QLatin1Char('/')) != 2) {
                found.append(path + QStringLiteral(": in a folder that the table does not know"));
                continue;
            }
            QFile file(root.filePath(path));
            REQUIRE(file.open(QIODevice::ReadOnly));
            found += objections(folder, path, QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    CHECK(files > 10);
    INFO(found.join(QLatin1Char('\n')).toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("architecture: what is forbidden is found")
{
    const auto refused = [](const char *folder, const char *line) {
        return !objections(QString::fromLatin1(folder), QStringLiteral("x.cpp"), QString::fromLatin1(line)).isEmpty();
    };
    CHECK(refused("core/domain", "#include <QSqlQuery>"));
    CHECK(refused("core/domain", "#include <QColor>"));
    CHECK(refused("core/domain", "#  include <QtGui/QColor>"));
    CHECK(refused("core/domain", "#include <QtWidgets>"));
    CHECK(refused("core/domain", "#include <qwidget.h>"));
    CHECK(refused("core/domain", "#include \"id.h\""));
    CHECK(refused("core/service", "#include <QtSql/QSqlDatabase>"));
    CHECK(refused("ui/presentation", "#include <QWidget>"));
    CHECK(refused("app/loketctl", "#include <QGuiApplication>"));
    CHECK(refused("core/service", "#include <core/domain/id.h>"));
    CHECK_FALSE(refused("core/storage", "#include \"core/domain/id.h\""));
    CHECK_FALSE(refused("core/storage", "#include <QSqlQuery>"));
    CHECK_FALSE(
        refused("core/domain", "#include <QString>\n#include <QtGlobal>\n#include <vector>\n#include <sodium.h>"));
    CHECK(refused("ui/widgets", "#include \"core/storage/transaction.h\""));
}
