// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catchqt.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

/// What other programs read off our paper: poppler's tools a PDF, zbarimg a picture.
namespace loket::test {

/// What `tool` says about `content`, given to it as the file `name` before `options`.
inline QByteArray saidBy(const QString &tool, const QString &name, const QByteArray &content,
                         const QStringList &optionsBefore, const QStringList &optionsAfter)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(name);
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(content);
    out.close();
    QProcess process;
    process.start(tool, optionsBefore + QStringList{file} + optionsAfter);
    REQUIRE(process.waitForFinished());
    return process.readAllStandardOutput();
}

inline QString poppler(const QString &tool, const QByteArray &pdf, const QStringList &options = {})
{
    return QString::fromUtf8(saidBy(tool, QStringLiteral("page.pdf"), pdf, {}, options));
}

/// The text in the order in which it was drawn, a single space between any two words.
inline QString textOfPdf(const QByteArray &pdf)
{
    return poppler(QStringLiteral("pdftotext"), pdf, {QStringLiteral("-raw"), QStringLiteral("-")}).simplified();
}

/// The same page by page.
inline QStringList pageTextsOfPdf(const QByteArray &pdf)
{
    QStringList pages;
    const QString text = poppler(QStringLiteral("pdftotext"), pdf, {QStringLiteral("-raw"), QStringLiteral("-")});
    for (const QString &page : text.split(QLatin1Char('\f'), Qt::SkipEmptyParts))
        pages << page.simplified();
    return pages;
}

/// The first page as dots.
inline QImage pictureOfPdf(const QByteArray &pdf, int dpi)
{
    return QImage::fromData(saidBy(QStringLiteral("pdftoppm"), QStringLiteral("page.pdf"), pdf,
                                   {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-singlefile")}, {}));
}

/// What the QR codes of a picture say, one a line.
inline QString qrTextOf(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("code.png"));
    REQUIRE(picture.save(file));
    QProcess process;
    process.start(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), file});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace loket::test
