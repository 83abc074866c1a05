// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/attachmenttexts.h"

#include <QLocale>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace loket::ui {

QString AttachmentTexts::size(qint64 bytes)
{
    constexpr qint64 kilo = 1024;
    constexpr qint64 mega = kilo * kilo;
    if (bytes < kilo)
        return tr("%1 bytes").arg(bytes);
    return bytes < mega ? tr("%1 KB").arg((bytes + kilo - 1) / kilo)
                        : tr("%1 MB").arg(QLocale().toString(double(bytes) / double(mega), 'f', 1));
}

QString AttachmentTexts::word(FileTrace trace)
{
    switch (trace) {
    case FileTrace::Place:
        return tr("where it was made");
    case FileTrace::Time:
        return tr("when it was made");
    case FileTrace::Device:
        return tr("with what device or program");
    case FileTrace::Author:
        return tr("who wrote it");
    case FileTrace::Picture:
        return tr("faces that may be seen");
    case FileTrace::Hidden:
        return tr("notes or changes that are not seen at once");
    case FileTrace::Unseen:
        return tr("what this program cannot look into");
    }
    return {};
}

QString AttachmentTexts::reveals(const std::vector<FileTrace> &traces)
{
    QStringList words;
    for (const FileTrace trace : traces)
        words << word(trace);
    return words.join(QStringLiteral(", "));
}

QString AttachmentTexts::row(const ReportAttachment &one)
{
    return QStringLiteral("%1 · %2").arg(one.name, size(one.size));
}

QString AttachmentTexts::line(const ReportAttachment &one)
{
    const QString told = reveals(one.traces);
    return told.isEmpty() ? QString() : tr("%1 reveals: %2").arg(one.name, told);
}

QString AttachmentTexts::count(std::size_t number)
{
    return tr("%n file(s)", nullptr, static_cast<int>(number));
}

bool AttachmentTexts::mayName(const ReportAttachment &one)
{
    return std::any_of(one.traces.begin(), one.traces.end(),
                       [](FileTrace trace) { return trace != FileTrace::Picture; });
}

QString pathTyped(const QString &typed)
{
    QString path = typed.trimmed();
    for (const QChar quote : {u'"', u'\''}) {
        if (path.size() > 1 && path.startsWith(quote) && path.endsWith(quote))
            path = path.mid(1, path.size() - 2);
    }
    const QUrl address(path);
    return address.isLocalFile() ? address.toLocalFile() : path;
}

} // namespace loket::ui
