// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/bankfile.h"

#include <array>

namespace loket {

/// One line of an `anonymous-bank` file: its columns as values. Inside core/service only.
class BankLine
{
public:
    /// Reads the 17 columns. The error names the column of a wrong form and what stands there, in no language:
    /// `date: "990230"`.
    [[nodiscard]] static tl::expected<BankLine, QString> fromText(const QByteArray &text);
    /// What the first line must be; if it is not, the same kind of error.
    [[nodiscard]] static tl::expected<void, QString> checkHeader(const QByteArray &text);

    /// Hung up before a number was taken.
    [[nodiscard]] bool isWithoutNumber() const { return m_outcome == QLatin1String("HANG") && !hasQueued(); }
    /// Why no counter could have produced this line; empty when one could.
    [[nodiscard]] QString objection() const;
    /// The visit that the line stands for; only for a line without objection.
    [[nodiscard]] BankVisit visit(int number) const;

private:
    enum Time { Entry, Exit, QueueStart, QueueExit, ServiceStart, ServiceExit, timeCount };
    enum Length { Vru, Queue, Service, lengthCount };

    [[nodiscard]] bool hasQueued() const { return m_times[QueueStart] != 0; }
    [[nodiscard]] bool isServed() const { return m_outcome == QLatin1String("AGENT"); }
    [[nodiscard]] qint64 queueStart() const;
    [[nodiscard]] qint64 serviceStart() const;

    QString m_type;
    QString m_outcome;
    QString m_server;
    qint64 m_priority = 0;
    QDate m_date;
    std::array<qint64, timeCount> m_times{};     ///< seconds of the day; 0 = none
    std::array<qint64, lengthCount> m_lengths{}; ///< seconds
};

} // namespace loket
