// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace loket {

/// A stated way of writing moments, read to the letter and in no zone: `yyyy-MM-dd HH:mm:ss`. Signs as in Qt: `yyyy`,
/// `MM`, `dd`, `HH` or `hh` (00..23; `hh` with `AP` 01..12, AM or PM), `mm`, `ss`, `zzz`; `M`, `d`, `H`, `h` may have
/// one digit; letters that stand for themselves in single quotes. QDateTime's own reader goes by the PC's zone and is
/// slow.
class DateFormat
{
public:
    struct Moment {
        QDate date;
        int msOfDay = 0; ///< 0 where the format has no time
    };

    /// None when `text` is no such format, or does not tell year, month and day once.
    [[nodiscard]] static std::optional<DateFormat> fromText(const QString &text);
    /// None for what is not written so, and for no day or time that there is.
    [[nodiscard]] std::optional<Moment> read(const QString &text) const;

private:
    enum Kind { Year, Month, Day, Hour, TwelveHours, Minute, Second, Milli, HalfOfDay, Literal };
    struct Part {
        Kind kind = Literal;
        int least = 1; ///< digits
        int most = 1;
        QChar literal{};
    };

    [[nodiscard]] static std::optional<Part> partOf(const QString &sign);
    [[nodiscard]] bool has(Kind kind) const;
    [[nodiscard]] bool isWhole() const;

    std::vector<Part> m_parts;
};

} // namespace loket
