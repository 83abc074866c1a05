// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/persontexts.h"

#include "core/service/filewriter.h"
#include "ui/presentation/casepage.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace loket::ui {

QString PersonTexts::fileFor(const QString &number)
{
    QString name = number;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                    + QLatin1Char('/') + name + QLatin1String(".json"));
}

QString PersonTexts::reading(const PersonRecord::Reading &one) const
{
    const std::pair<const char *, QString> kinds[] = {{"complaint_open", tr("opened the case")},
                                                      {"identity_read", tr("read who complains")},
                                                      {"complaint_status", tr("told a visitor how far it is")},
                                                      {"person_export", tr("handed these data out")},
                                                      {"complaint_print", tr("printed the receipt")},
                                                      {"complaint_reprint", tr("printed a copy of the receipt")}};
    QString what = one.kind;
    for (const auto &[kind, text] : kinds) {
        if (one.kind == QLatin1String(kind))
            what = text;
    }
    const CaseTexts texts(m_catalogue, m_today);
    QStringList parts{texts.at(one.at), one.by, what};
    if (!one.purpose.isEmpty())
        parts << texts.reason(QStringLiteral("identity_read"), one.purpose);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString PersonTexts::text(const PersonRecord &record) const
{
    OpenedCase opened{record.view};
    opened.identity = record.view.report.identity;
    QStringList lines;
    for (const PageLine &line : CaseWriter(m_catalogue, m_today).page(opened)) {
        if (line.look == PageLine::Look::Heading)
            lines << QString();
        lines << (line.label.isEmpty() ? line.text : line.label + QStringLiteral(": ") + line.text);
    }
    lines << QString() << tr("Who has looked at it, and for what");
    for (const auto &one : record.readings)
        lines << reading(one);
    lines << QString() << tr("What tells of other people is left out.");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Result<void> PersonTexts::write(const PersonRecord &record, const QString &path) const
{
    const QFileInfo file(path);
    const bool isText = file.suffix().compare(QLatin1String("txt"), Qt::CaseInsensitive) == 0;
    const QString base = file.path() + QLatin1Char('/') + (isText ? file.fileName() : file.completeBaseName());
    const QString beside = base + QLatin1String(".txt");
    return writeFile(path, record.toJson()).and_then([&] { return writeFile(beside, text(record).toUtf8()); });
}

} // namespace loket::ui
