// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankfile.h"

#include "core/service/act.h"
#include "core/service/bankline.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

namespace loket {

namespace {

constexpr unsigned int chunk = 1 << 18;
constexpr qsizetype maxBytes = 1 << 29; ///< a year of the bank has 40 MB

/// The file's content, unpacked where it is packed.
Result<QByteArray> contentOf(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return refuse(ErrorCode::FileUnreadable, path);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!file)
        return refuse(ErrorCode::FileUnreadable, path);
    QByteArray content;
    QByteArray part(chunk, '\0');
    int got = 0;
    while ((got = gzread(file, part.data(), chunk)) > 0 && content.size() < maxBytes)
        content.append(part.constData(), got);
    int trouble = Z_OK;
    gzerror(file, &trouble);
    // A packed file that was cut off reads without a word up to its end; closing it tells.
    const int closed = gzclose(file);
    if (trouble == Z_ERRNO)
        return refuse(ErrorCode::FileUnreadable, path);
    if (got != 0 || trouble != Z_OK || closed != Z_OK)
        return refuse(ErrorCode::BadFile, path);
    return content;
}

tl::unexpected<Error> badLine(int line, const QString &what)
{
    return refuse(ErrorCode::BadLine, QStringLiteral("%1 (%2)").arg(QString::number(line), what));
}

} // namespace

Result<BankFile> BankFile::read(const QString &path)
{
    return contentOf(path).and_then(&BankFile::fromBytes);
}

Result<BankFile> BankFile::fromBytes(const QByteArray &content)
{
    QList<QByteArray> lines = content.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast(); // the end of the last line
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    if (const auto header = BankLine::checkHeader(lines.value(0)); !header)
        return badLine(1, header.error());

    BankFile file;
    // The name of this kind of import, as a space of ids: a random UUID, chosen once.
    file.id = actIdFor(QStringLiteral("6f4c1b1e-6b0e-4e57-9a55-51f0d0b7c6a2"),
                       QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    file.rows = lines.size() - 1;
    file.visits.reserve(static_cast<std::size_t>(file.rows));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const auto line = BankLine::fromText(lines.at(i));
        if (!line)
            return badLine(number, line.error());
        if (line->isWithoutNumber()) {
            ++file.withoutNumber;
        } else if (const QString objection = line->objection(); !objection.isEmpty()) {
            file.rejects.push_back({number, objection, QString::fromUtf8(lines.at(i))});
        } else {
            file.visits.push_back(line->visit(number));
        }
    }
    return file;
}

QByteArray BankFile::rejectText() const
{
    QByteArray text("line\treason\ttext\n");
    for (const auto &reject : rejects)
        text += QByteArray::number(reject.line) + '\t' + reject.reason.toUtf8() + '\t' + reject.text.toUtf8() + '\n';
    return text;
}

} // namespace loket
