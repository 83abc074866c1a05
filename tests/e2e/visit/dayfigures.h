// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/program.h"

#include <QJsonDocument>
#include <QJsonObject>

/// What `loketctl summary` says of days, beside what was worked out by hand.
namespace loket::test {

inline QJsonObject objectOf(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    INFO(error.errorString().toStdString() << " at " << error.offset << " in " << json.toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

/// The figures of all visits of these days.
inline QJsonObject summaryOf(const QString &database, const char *from, const char *to)
{
    const Run run = loketctl({QStringLiteral("summary"), QStringLiteral("--database"), database,
                              QStringLiteral("--from"), QString::fromLatin1(from), QStringLiteral("--to"),
                              QString::fromLatin1(to), QStringLiteral("--format"), QStringLiteral("json"),
                              QStringLiteral("--out"), QStringLiteral("-")});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    return objectOf(run.out.toUtf8()).value(QLatin1String("whole")).toObject();
}

/// How a length of time (or a number of visits) that was measured `count` times, always the same, is written.
inline QByteArray always(int count, int value)
{
    const QByteArray text = QByteArray::number(value);
    return R"({"count": )" + QByteArray::number(count) + R"(, "mean": )" + text + R"(, "median": )" + text
        + R"(, "p90": )" + text + R"(, "max": )" + text + R"(, "sd": )" + (count > 1 ? "0}" : "null}");
}

/// The same where nothing was measured.
inline QByteArray never()
{
    return R"({"count": 0, "mean": null, "median": null, "p90": null, "max": null, "sd": null})";
}

/// Every figure of the summary that `expected` has, part by part.
inline void checkFigures(const QJsonObject &summary, const QByteArray &expected)
{
    const QJsonObject byHand = objectOf(expected);
    const auto textOf = [](const QJsonObject &of, const QString &part) {
        return QString::fromUtf8(QJsonDocument(QJsonObject{{part, of.value(part)}}).toJson(QJsonDocument::Compact));
    };
    for (const QString &part : byHand.keys())
        CHECK(textOf(summary, part) == textOf(byHand, part));
}

} // namespace loket::test
