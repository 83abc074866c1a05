// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reference.h"

#include "core/domain/applicationcode.h"
#include "core/domain/writtenday.h"

namespace loket {

namespace {

/// Between a number and its day.
const QString separators = QStringLiteral(" /,");

/// At every place where number and day may meet, in either order.
void readWithDay(Reference &reference, const OfficeDay &today)
{
    const QString &text = reference.text;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (!separators.contains(text.at(i)))
            continue;
        const std::pair<QString, QString> parts(text.left(i), text.mid(i + 1));
        for (const auto &[number, day] : {parts, std::pair(parts.second, parts.first)}) {
            const auto ticket = TicketNumber::fromText(number);
            const auto known = pastDayWritten(day, today);
            if (!ticket || !known)
                continue;
            reference.number = ticket;
            reference.day = *known;
            return;
        }
    }
}

} // namespace

Reference Reference::fromText(const QString &typed, const OfficeDay &today)
{
    Reference reference{typed.trimmed()};
    if (const auto code = applicationcode::fromText(reference.text))
        reference.code = *code;
    else if (const auto bare = TicketNumber::fromText(reference.text))
        reference.number = bare;
    else
        readWithDay(reference, today);
    return reference;
}

} // namespace loket
