// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "core/service/recorddesk.h"

#include <algorithm>

/// Cells of the settings page: values as text and back. Inside core/service only.
namespace loket::recordforms {

[[nodiscard]] QString yesNo(bool value);
[[nodiscard]] QString timeText(std::optional<int> minute);
/// "08.00" or nothing. Errors: BadPeriod.
[[nodiscard]] Result<std::optional<int>> timeFrom(const QString &text);
/// A whole number or nothing. Errors: OutOfRange with the bounds.
[[nodiscard]] Result<std::optional<qint64>> numberFrom(const QString &text, qint64 least, qint64 most);
/// `yes`, `ya`, `1` or `no`, `tidak`, `0`. Errors: OutOfRange.
[[nodiscard]] Result<bool> flagFrom(const QString &text);
[[nodiscard]] const QStringList &weekdayWords();
[[nodiscard]] QString weekdaysText(Weekdays days);
/// "mon,tue" in the order of the week. Errors: OutOfRange.
[[nodiscard]] Result<Weekdays> weekdaysFrom(const QString &text);
/// A word of a list. Errors: OutOfRange with the words.
template<class Value, std::size_t Count>
[[nodiscard]] Result<Value> choiceFrom(const WordList<Value, Count> &list, const QString &text)
{
    const auto value = valueOf(list, text.trimmed());
    return value ? Result<Value>(*value) : refuse(ErrorCode::OutOfRange, wordsOf(list).join(QStringLiteral(", ")));
}

/// Whether a column is the one of that key.
[[nodiscard]] inline bool is(const QString &column, const char *key)
{
    return column == QLatin1String(key);
}

/// A row that is a sight of its record only. Its id is none of a record, so that no act finds it.
[[nodiscard]] inline RecordRow onlyShown(RecordRow row)
{
    row.id = -row.id;
    row.editable = false;
    return row;
}

/// Keeps the value of a result in `to`.
template<class Value, class To>
Result<void> keep(const Result<Value> &from, To &to)
{
    return from.map([&](const Value &value) { to = value; });
}

/// The record of a list by its id. Errors: Conflict when it is not there (any more).
template<class Record>
[[nodiscard]] Result<Record> recordWith(const std::vector<Record> &records, qint64 id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &one) {
        if constexpr (std::is_same_v<decltype(one.id), qint64>)
            return one.id == id;
        else
            return one.id.value() == id;
    });
    return found == records.end() ? Result<Record>(refuse(ErrorCode::Conflict, QString::number(id))) : *found;
}

} // namespace loket::recordforms
