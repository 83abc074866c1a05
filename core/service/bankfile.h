// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/result.h"

#include <QDate>

#include <vector>

namespace loket {

/// One customer of an `anonymous-bank` file as an office sees him. Times are milliseconds since midnight of `date`, and
/// may pass 24 hours.
struct BankVisit {
    enum class Kind {
        Served, ///< took a number, was called and served
        WalkIn, ///< served without having waited
        Left,   ///< took a number and hung up
        Absent, ///< took a number, was called and was not there
    };

    int line = 0;
    Kind kind = Kind::Served;
    QString type;   ///< becomes the service
    QString server; ///< becomes a member of the staff at a counter of his own
    bool priority = false;
    QDate date;
    Millis taken = 0;
    Millis called = 0; ///< or left
    Millis started = 0;
    Millis ended = 0;
    bool inaccurate = false; ///< served in no time: a visit, not a service time

    [[nodiscard]] bool isServed() const { return kind == Kind::Served || kind == Kind::WalkIn; }
};

/// A whole file of the format `anonymous-bank` (17 columns, tab-separated, with a header; packed by gzip or plain),
/// read and judged before anything is written.
struct BankFile {
    struct Reject {
        int line = 0;
        QString reason;
        QString text; ///< the line as it stands in the file
    };

    QString id; ///< UUID made from the content: the same file is the same import
    std::vector<BankVisit> visits;
    std::vector<Reject> rejects; ///< well-formed, but nothing that a counter could produce
    qint64 rows = 0;             ///< visits + rejects + withoutNumber
    qint64 withoutNumber = 0;    ///< hung up before a number was taken: not visits

    /// Errors: FileUnreadable; BadFile when a packed file is damaged or the content larger than a year of a bank;
    /// BadLine with the line's number, the column and what stands there: the whole file is refused.
    [[nodiscard]] static Result<BankFile> read(const QString &path);
    [[nodiscard]] static Result<BankFile> fromBytes(const QByteArray &content);
    /// Line number, reason and line of each reject, tab-separated.
    [[nodiscard]] QByteArray rejectText() const;
};

} // namespace loket
