// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catchqt.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

/// Reads exported tables back, strictly and without any of the code that wrote them.
namespace loket::test {

/// Rows of RFC 4180 text behind its UTF-8 mark. Fails the case on a bare line end or a quote inside a bare cell.
inline QList<QStringList> csvRows(const QByteArray &bytes, QChar separator)
{
    REQUIRE(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes.mid(3));
    QList<QStringList> rows;
    QStringList row;
    qsizetype i = 0;
    while (i < text.size()) {
        QString cell;
        if (text.at(i) == QLatin1Char('"')) {
            for (++i;; ++i) {
                REQUIRE(i < text.size());
                if (text.at(i) != QLatin1Char('"')) {
                    cell += text.at(i);
                } else if (text.mid(i, 2) == QLatin1String("\"\"")) {
                    cell += text.at(i++);
                } else {
                    break;
                }
            }
            ++i;
        } else {
            for (; text.at(i) != separator && text.at(i) != QLatin1Char('\r'); ++i) {
                REQUIRE(text.at(i) != QLatin1Char('"'));
                REQUIRE(text.at(i) != QLatin1Char('\n'));
                cell += text.at(i);
            }
        }
        row.append(cell);
        REQUIRE(i < text.size());
        if (text.at(i) == separator) {
            ++i;
            continue;
        }
        REQUIRE(text.mid(i, 2) == QLatin1String("\r\n"));
        i += 2;
        rows.append(row);
        row.clear();
    }
    REQUIRE(row.isEmpty());
    return rows;
}

struct SheetCell {
    bool isText = false;
    QString text; ///< as a spreadsheet shows it, `_xHHHH_` decoded
    double number = 0;
};

/// The sheets of a workbook by name; cells by address (`A1`). Every part must be well-formed XML.
class Workbook
{
public:
    explicit Workbook(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        REQUIRE(QProcess::execute(QStringLiteral("python3"),
                                  {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"),
                                   file.fileName(), m_folder.path()})
                == 0);
        checkAll(QDir(m_folder.path()));
        readStrings();
        int number = 0;
        for (const auto &name : sheetNames())
            readSheet(name, ++number);
    }

    QStringList names;
    QMap<QString, QMap<QString, SheetCell>> sheets;

    [[nodiscard]] QByteArray part(const QString &path) const
    {
        QFile file(m_folder.filePath(path));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// All parts, one behind the other.
    [[nodiscard]] QByteArray everyPart() const
    {
        QByteArray all;
        for (QDirIterator files(m_folder.path(), {QStringLiteral("*.xml"), QStringLiteral("*.rels")},
                                QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        return all;
    }

private:
    void checkAll(const QDir &folder)
    {
        for (const auto &entry : folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (entry.isDir()) {
                checkAll(QDir(entry.filePath()));
                continue;
            }
            if (entry.suffix() == QLatin1String("xlsx"))
                continue;
            QFile file(entry.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            QXmlStreamReader xml(&file);
            while (!xml.atEnd())
                xml.readNext();
            INFO(entry.filePath().toStdString());
            CHECK_FALSE(xml.hasError());
        }
    }

    static QString decoded(QString text)
    {
        for (qsizetype i = 0; (i = text.indexOf(QLatin1String("_x"), i)) >= 0; ++i) {
            bool ok = text.mid(i + 6, 1) == QLatin1String("_");
            const ushort code = ok ? text.mid(i + 2, 4).toUShort(&ok, 16) : ushort(0);
            if (ok)
                text.replace(i, 7, QChar(code));
        }
        return text;
    }

    void readStrings()
    {
        QXmlStreamReader xml(part(QStringLiteral("xl/sharedStrings.xml")));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("t"))
                m_strings.append(decoded(xml.readElementText()));
        }
    }

    QStringList sheetNames()
    {
        QXmlStreamReader xml(part(QStringLiteral("xl/workbook.xml")));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("sheet"))
                names.append(xml.attributes().value(QLatin1String("name")).toString());
        }
        return names;
    }

    void readSheet(const QString &name, int number)
    {
        QXmlStreamReader xml(part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)));
        QString address;
        QString type;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            CHECK_FALSE(xml.name() == QLatin1String("f")); // no formula, ever
            if (xml.name() == QLatin1String("c")) {
                address = xml.attributes().value(QLatin1String("r")).toString();
                type = xml.attributes().value(QLatin1String("t")).toString();
            } else if (xml.name() == QLatin1String("v")) {
                const QString value = xml.readElementText();
                const bool isText = type == QLatin1String("s");
                sheets[name][address] = {isText, isText ? m_strings.value(value.toInt()) : QString(),
                                         isText ? 0 : value.toDouble()};
            }
        }
    }

    QTemporaryDir m_folder;
    QStringList m_strings;
};

} // namespace loket::test
