// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/formnumber.h"

#include "core/domain/applicationcode.h"

namespace loket::formnumber {

namespace {

QString asPrinted(const QString &code)
{
    return QStringLiteral("F-") + applicationcode::text(code);
}

} // namespace

QString make(const std::function<quint32(quint32)> &draw)
{
    return asPrinted(applicationcode::make(draw));
}

std::optional<QString> fromText(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    if (!trimmed.startsWith(QLatin1Char('F'), Qt::CaseInsensitive))
        return std::nullopt;
    const auto code = applicationcode::fromText(trimmed.mid(1));
    return code ? std::optional(asPrinted(*code)) : std::nullopt;
}

} // namespace loket::formnumber
