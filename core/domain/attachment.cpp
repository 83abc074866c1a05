// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attachment.h"

#include <QJsonArray>

#include <algorithm>

namespace loket {

namespace {

constexpr qsizetype endKept = 60; ///< of a long name, its ending
constexpr qsizetype savedBytes = 200;
constexpr qsizetype longestEnding = 20;

bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString writtenOut(char32_t c)
{
    return QStringLiteral("<U+%1>").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

/// Never half a character at the seam.
QString withoutMiddle(const QString &name)
{
    qsizetype begin = attachmentlimits::name - endKept - 1;
    qsizetype end = name.size() - endKept;
    if (name.at(begin - 1).isHighSurrogate())
        --begin;
    if (name.at(end).isLowSurrogate())
        ++end;
    return name.left(begin) + QChar(0x2026) + name.mid(end);
}

constexpr qsizetype members = 6;

} // namespace

QString shownFileName(const QString &path)
{
    const QString last = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1).normalized(QString::NormalizationForm_C);
    QString name;
    for (qsizetype i = 0; i < last.size(); ++i) {
        char32_t c = last.at(i).unicode();
        const bool isPair = last.at(i).isHighSurrogate() && i + 1 < last.size() && last.at(i + 1).isLowSurrogate();
        if (isPair)
            c = QChar::surrogateToUcs4(last.at(i), last.at(i + 1));
        if (isUnseen(c))
            name += writtenOut(c);
        else
            name += last.mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    name = name.trimmed();
    if (name.isEmpty())
        return QStringLiteral("-");
    return name.size() > attachmentlimits::name ? withoutMiddle(name) : name;
}

QString savedFileName(const QString &name)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    QString safe = shownFileName(name);
    for (QChar &c : safe) {
        if (forbidden.contains(c))
            c = QLatin1Char('_');
    }
    while (!safe.isEmpty() && (safe.back() == QLatin1Char('.') || safe.back() == QLatin1Char(' ')))
        safe.chop(1);
    if (safe.startsWith(QLatin1Char('.')) || safe.isEmpty())
        safe.prepend(QLatin1Char('_'));
    const qsizetype dot = safe.lastIndexOf(QLatin1Char('.'));
    const QString ending = dot > 0 && safe.size() - dot <= longestEnding ? safe.mid(dot) : QString();
    safe.chop(ending.size());
    while (safe.size() > 1 && (safe + ending).toUtf8().size() > savedBytes) {
        safe.chop(1);
        if (safe.back().isHighSurrogate())
            safe.chop(1);
    }
    return safe + ending;
}

QJsonObject attachmentJson(const ReportAttachment &one)
{
    QJsonArray traces;
    for (const FileTrace trace : one.traces)
        traces.append(wordOf(fileTraceWords, trace));
    return {{QStringLiteral("file"), one.file.value()}, {QStringLiteral("key"), one.key},
            {QStringLiteral("name"), one.name},         {QStringLiteral("sha256"), one.sha256},
            {QStringLiteral("size"), one.size},         {QStringLiteral("traces"), traces}};
}

Result<ReportAttachment> attachmentFromJson(const QJsonObject &json, const QString &place)
{
    const auto bad = refuse(ErrorCode::BadFile, place);
    if (json.size() != members)
        return bad;
    ReportAttachment one;
    for (const auto &[key, text] : {std::pair("key", &one.key), {"name", &one.name}, {"sha256", &one.sha256}}) {
        const auto value = json.value(QLatin1String(key));
        if (!value.isString())
            return bad;
        *text = value.toString();
    }
    one.size = json.value(QLatin1String("size")).toInteger(-1);
    one.file = AttachmentId(json.value(QLatin1String("file")).toInteger(-1));
    const auto traces = json.value(QLatin1String("traces"));
    if (one.size < 0 || one.file.value() < 0 || !traces.isArray())
        return bad;
    for (const auto &word : traces.toArray()) {
        const auto trace = valueOf(fileTraceWords, word.toString());
        if (!trace)
            return bad;
        one.traces.push_back(*trace);
    }
    return one;
}

} // namespace loket
