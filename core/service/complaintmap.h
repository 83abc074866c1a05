// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/complaintfile.h"
#include "core/service/dateformat.h"
#include "core/service/textencoding.h"

#include <QHash>

#include <array>

namespace loket {

/// How a file of another system is read, as its JSON document says it. Inside core/service only.
struct ComplaintMap {
    enum Member {
        Number,
        ReceivedAt,
        State,
        Class,
        Channel,
        Statement,
        Subject,
        Answer,
        AnsweredAt,
        ClosedAt,
        DueAt,
        memberCount
    };

    /// What is the same for a member in every map.
    struct Kind {
        const char *name = nullptr;
        int maxLength = 0; ///< characters of what is kept
        bool isMandatory = false;
        bool isDay = false;
        bool isMultiline = false;
    };
    [[nodiscard]] static const Kind &kind(Member member);

    /// Where a member comes from: one column, several, or none of the file's but a constant.
    struct Source {
        QString constant;
        QStringList columns; ///< none = the constant
        QString join;
        std::optional<DateFormat> format; ///< of days
        QHash<QString, QString> values;   ///< words of the file -> what they mean here
        std::optional<QString> otherwise; ///< what every other word means
        QStringList known;                ///< what it may be at all; none = any text
        QString onlyWith;                 ///< counts only where this column says something

        std::vector<qsizetype> places; ///< of the columns, once the header is known
        qsizetype onlyWithPlace = -1;

        /// What stands in a row for it, several columns joined without the empty ones. Needs bind().
        [[nodiscard]] QString raw(const QStringList &cells) const;
        /// What a word of the file means here; none = the map does not know it.
        [[nodiscard]] std::optional<QString> meaning(const QString &word) const;
    };

    QChar separator = QLatin1Char(',');
    std::optional<TextEncoding> encoding; ///< none = what the whole file speaks for
    std::array<std::optional<Source>, memberCount> sources;

    /// Errors: BadFile, UnknownKey; the detail begins with the path of the member that is wrong.
    [[nodiscard]] static Result<ComplaintMap> fromJson(const QByteArray &json, const ComplaintCodes &codes);
    /// Finds its columns in a file's header. Errors: BadFile for a column that stands there not once.
    [[nodiscard]] Result<void> bind(const QStringList &header);
};

} // namespace loket
