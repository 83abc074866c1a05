// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/pickedfile.h"

#include "core/domain/reportfield.h"
#include "core/service/filetraces.h"
#include "core/service/sealedbox.h"

#include <QCryptographicHash>
#include <QFile>
#include <QScopeGuard>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace loket {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
constexpr qsizetype longestPath = 4096;

tl::unexpected<Error> refusedFile(FieldFault fault)
{
    return refuseField(ReportField::Attachments, fault,
                       fault == FieldFault::TooLong ? static_cast<int>(attachmentlimits::size) : 0);
}

bool isSame(const struct stat &one, const struct stat &other)
{
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino && one.st_size == other.st_size
        && one.st_mtim.tv_sec == other.st_mtim.tv_sec && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec;
}

/// Exactly as many bytes as the file is said to have: one more is asked for, and must not come.
std::optional<QByteArray> readExactly(int file, qsizetype size)
{
    QByteArray content(size + 1, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < content.size()) {
        const auto count = ::read(file, content.data() + have, static_cast<std::size_t>(content.size() - have));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        have += count;
    }
    content.chop(1);
    return have == size ? std::optional(content) : std::nullopt;
}

Result<QByteArray> readPlainFile(const QString &path)
{
    if (path.isEmpty() || path.size() > longestPath || path.contains(QChar(0)))
        return refusedFile(FieldFault::Unknown);
    const QByteArray name = QFile::encodeName(path);
    struct stat before {
    };
    // Looked at before it is opened: to open a device or a pipe does something to it.
    if (::lstat(name.constData(), &before) != 0)
        return refusedFile(FieldFault::Unknown);
    if (!S_ISREG(before.st_mode))
        return refusedFile(FieldFault::Barred);
    if (before.st_size == 0)
        return refusedFile(FieldFault::Empty);
    if (before.st_size > attachmentlimits::size)
        return refusedFile(FieldFault::TooLong);
    const int file = ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        return refusedFile(FieldFault::Unknown);
    const auto closing = qScopeGuard([file] { ::close(file); });
    struct stat opened {
    };
    struct stat after {
    };
    if (::fstat(file, &opened) != 0 || !isSame(before, opened))
        return refusedFile(FieldFault::Unknown);
    auto content = readExactly(file, static_cast<qsizetype>(before.st_size));
    if (!content || ::fstat(file, &after) != 0 || !isSame(opened, after))
        return refusedFile(FieldFault::Unknown);
    return *std::move(content);
}

QByteArray pieceContext(qsizetype position, qsizetype count)
{
    return "attachment " + QByteArray::number(position) + '/' + QByteArray::number(count);
}

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<PickedFile> pickFile(const QString &path)
{
    const auto content = readPlainFile(path);
    if (!content)
        return tl::unexpected(content.error());
    const SecretBytes key = sealed::newContentKey();
    PickedFile picked;
    picked.what = {shownFileName(path),       content->size(),  {},
                   sodium::toHex(key.view()), hashOf(*content), tracesIn(*content)};
    const qsizetype count = (content->size() + pieceSize - 1) / pieceSize;
    for (qsizetype i = 0; i < count; ++i)
        picked.pieces << sealed::seal(key, content->mid(i * pieceSize, pieceSize), pieceContext(i, count));
    return picked;
}

Result<QByteArray> openPicked(const ReportAttachment &what, const QByteArrayList &pieces)
{
    const QByteArray bytes = sodium::fromHex(what.key);
    SecretBytes key(bytes.size());
    std::copy(bytes.begin(), bytes.end(), key.data());
    QByteArray content;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const auto plain = sealed::open(key, pieces.at(i), pieceContext(i, pieces.size()));
        if (!plain)
            return refuse(ErrorCode::Damaged, what.name);
        content += *plain;
    }
    return hashOf(content) == what.sha256 ? Result<QByteArray>(content) : refuse(ErrorCode::Damaged, what.name);
}

} // namespace loket
