// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summaryjson.h"

#include "tests/core/domain/summarygen.h"
#include "tests/support/catchqt.h"

#include <QJsonDocument>

using namespace loket;
using namespace loket::test;

namespace {

QJsonValue at(QJsonValue json, const char *path)
{
    const QStringList parts = QString::fromLatin1(path).split(QLatin1Char('/'));
    for (const auto &part : parts)
        json = json.isArray() ? json.toArray().at(part.toInt()) : json.toObject().value(part);
    return json;
}

QJsonValue replaced(const QJsonValue &json, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString part = path.takeFirst();
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        array.replace(part.toInt(), replaced(array.at(part.toInt()), path, value));
        return array;
    }
    QJsonObject object = json.toObject();
    object.insert(part, replaced(object.value(part), path, value));
    return object;
}

SummaryDocument oneCell()
{
    auto document = emptyWeek();
    auto &figures = document.cells.at({day("2023-11-13"), QStringLiteral("KTP"), QStringLiteral("Loket 1"), 9});
    figures.visits = {2, 2, 0, 0, 0, 0, 0, 0};
    figures.serviceSeconds.add(315);
    figures.serviceSeconds.add(670);
    figures.waitSeconds.add(42);
    return document;
}

/// What reading says when `path` of a good document holds `value`.
QString faultOf(const char *path, const QJsonValue &value)
{
    const QStringList parts = QString::fromLatin1(path).split(QLatin1Char('/'));
    const auto changed = replaced(summaryToJson(oneCell()), parts, value).toObject();
    const auto read = summaryFromBytes(QJsonDocument(changed).toJson());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::BadFile);
    return read.error().detail;
}

} // namespace

TEST_CASE("Summary document: written and read again it is equal")
{
    CHECK(rc::check([] {
        const auto document = someDocument();
        const auto bytes = summaryToBytes(document);
        const auto read = summaryFromBytes(bytes);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == document);
        RC_ASSERT(summaryToBytes(*read) == bytes);
        RC_ASSERT(QJsonDocument::fromJson(bytes).object() == summaryToJson(document));
    }));
}

TEST_CASE("Summary document: figures, unrounded, and null where nothing was measured")
{
    const QJsonObject json = QJsonDocument::fromJson(summaryToBytes(oneCell())).object();
    CHECK(at(json, "format").toString() == QStringLiteral("loket-prima-summary"));
    CHECK(at(json, "version").toInt() == 1);
    CHECK(at(json, "unit/code").toString() == QStringLiteral("DISDUKCAPIL"));
    CHECK(at(json, "heads/1/seq").toInt() == 4);
    CHECK(at(json, "whole/service_seconds/median").toDouble() == 492.5);
    CHECK(at(json, "whole/service_seconds/count").toInt() == 2);
    CHECK(at(json, "whole/service_seconds/p90").toDouble() == *oneCell().whole().serviceSeconds.quantile(90));
    CHECK(at(json, "whole/service_seconds/sd").toDouble() == *oneCell().whole().serviceSeconds.sd());
    CHECK(at(json, "whole/wait_seconds/median").toDouble() == 42);
    CHECK(at(json, "whole/wait_seconds/sd").isNull());
    for (const char *figure : {"mean", "sd", "median", "p90", "max"})
        CHECK(at(json, "whole/way_seconds").toObject().value(QLatin1String(figure)).isNull());
    CHECK(at(json, "whole/way_seconds/count").toInt(-1) == 0);
    CHECK(at(json, "whole/within_standard/share").isNull());
    CHECK(at(json, "whole/within_standard/n").toInt(-1) == 0);
    CHECK(at(json, "services/0/code").toString() == QStringLiteral("KTP"));
    CHECK(at(json, "services/0/visits/served").toInt() == 2);
    CHECK(at(json, "services/1/visits/walk_in").toInt(-1) == 0);
    CHECK(at(json, "days").toArray().size() == 5);
    CHECK(at(json, "days/2/day").toString() == QStringLiteral("2023-11-15"));
    CHECK(at(json, "hours/9/visits/taken").toInt() == 2);
    CHECK(at(json, "counters/0/counter").toString() == QStringLiteral("Loket 1"));
    CHECK(at(json, "cells/0/service_seconds") == QJsonValue(QJsonArray{315, 1, 670, 1}));
    CHECK(at(json, "definitions/wait_seconds/id").isString());
    CHECK(at(json, "period_rule/en").isString());
}

TEST_CASE("Summary document: every figure has a definition")
{
    const QJsonObject definitions = summaryToJson(emptyWeek()).value(QLatin1String("definitions")).toObject();
    const auto figures = figuresToJson(Summary());
    auto names = figures.keys() + figures.value(QLatin1String("visits")).toObject().keys();
    for (const auto &name : std::as_const(names)) {
        INFO(name.toStdString());
        CHECK_FALSE(definitions.value(name).toObject().value(QLatin1String("en")).toString().isEmpty());
        CHECK_FALSE(definitions.value(name).toObject().value(QLatin1String("id")).toString().isEmpty());
    }
}

TEST_CASE("The definition of the fees says that numbers without a recorded payment are left out of the priced ones")
{
    const QJsonObject fees = summaryToJson(emptyWeek())
                                 .value(QLatin1String("definitions"))
                                 .toObject()
                                 .value(QLatin1String("fees"))
                                 .toObject();
    const auto priced = [&](const char *language) {
        return fees.value(QLatin1String(language))
            .toString()
            .section(QLatin1String("priced = "), 1)
            .section(u';', 0, 0);
    };
    CHECK(priced("en").contains(QLatin1String("numbers without a recorded payment are left out")));
    CHECK(priced("id").contains(QLatin1String("nomor tanpa catatan pembayaran tidak dihitung")));
}

TEST_CASE("Summary document: no visit at all still makes a whole document")
{
    const auto bytes = summaryToBytes(emptyWeek());
    const auto json = QJsonDocument::fromJson(bytes).object();
    CHECK(at(json, "whole/visits/taken").toInt(-1) == 0);
    CHECK(at(json, "whole/service_seconds/median").isNull());
    CHECK(at(json, "days").toArray().size() == 5);
    CHECK(at(json, "cells").isArray());
    CHECK(summaryFromBytes(bytes) == emptyWeek());
}

TEST_CASE("Summary document: numbers keep their last digit")
{
    Summary summary;
    summary.serviceSeconds.add(1);
    summary.serviceSeconds.add(2, 2);
    const auto text = QJsonDocument(figuresToJson(summary)).toJson();
    const auto read = QJsonDocument::fromJson(text).object();
    CHECK(at(read, "service_seconds/mean").toDouble() == 5.0 / 3.0);
    CHECK(at(read, "service_seconds/sd").toDouble() == *summary.serviceSeconds.sd());
}

TEST_CASE("Summary document: members that a later program adds are passed over")
{
    auto json = replaced(summaryToJson(oneCell()), {QStringLiteral("opinions")}, QJsonObject{{QStringLiteral("n"), 3}});
    json = replaced(json, {QStringLiteral("cells"), QStringLiteral("0"), QStringLiteral("appointments")}, 7);
    CHECK(summaryFromBytes(QJsonDocument(json.toObject()).toJson()) == oneCell());
}

TEST_CASE("Summary document: payments that nobody noted are written, and one from before they were counted is read")
{
    auto document = oneCell();
    document.hasFees = true;
    auto &fees = document.cells.at({day("2023-11-13"), QStringLiteral("KTP"), QStringLiteral("Loket 1"), 9}).fees;
    fees = FeeFigures{0, 0, 0, 0, 0, 0, 0, 0, 3}; // a day with nothing else about fees shows it too
    const auto json = summaryToJson(document);
    CHECK(at(json, "whole/fees/unrecorded") == 3);
    CHECK(at(json, "cells/0/fees/unrecorded") == 3);
    CHECK(summaryFromBytes(QJsonDocument(json).toJson()) == document);

    fees = FeeFigures{2, 0, 30'000, 30'000};
    const auto now = summaryToJson(document);
    QJsonObject old = at(now, "cells/0/fees").toObject();
    old.remove(QStringLiteral("unrecorded"));
    const auto before = replaced(now, {QStringLiteral("cells"), QStringLiteral("0"), QStringLiteral("fees")}, old);
    CHECK(summaryFromBytes(QJsonDocument(before.toObject()).toJson()) == document);
}

TEST_CASE("Summary document: what of the standards is not set stands by the service's name, and older ones say nothing")
{
    auto document = oneCell();
    document.standardGaps = {{QStringLiteral("KTP"), StandardAspect::Fee, StandardLack::Draft},
                             {QStringLiteral("KK"), StandardAspect::CounterTime, StandardLack::Example}};
    document.addedRequirements = {{day("2023-11-14"), Instant(1'699'929'000'000), QStringLiteral("K7MW-3PX2"),
                                   QStringLiteral("KK"), QString(500, QLatin1Char('s')),
                                   QStringLiteral("Baru diminta")}};
    const auto json = summaryToJson(document);
    CHECK(at(json, "standards_unset/0")
          == QJsonObject{{QStringLiteral("service"), QStringLiteral("KTP")},
                         {QStringLiteral("name"), QString::fromUtf8("KTP-el – cetak ulang")},
                         {QStringLiteral("what"), QStringLiteral("fee")},
                         {QStringLiteral("state"), QStringLiteral("draft")}});
    CHECK(at(json, "standards_unset/1/state") == QStringLiteral("example"));
    CHECK(at(json, "requirements_added/0/file") == QStringLiteral("K7MW-3PX2"));
    CHECK(summaryFromBytes(QJsonDocument(json).toJson()) == document);
    QJsonObject old = json;
    old.remove(QStringLiteral("standards_unset"));
    old.remove(QStringLiteral("requirements_added"));
    CHECK(summaryFromBytes(QJsonDocument(old).toJson()) == oneCell());
    for (const char *group : {"standards_unset", "requirements_added"}) {
        for (const char *language : {"en", "id"})
            CHECK_FALSE(
                at(json, "definitions").toObject()[QLatin1String(group)][QLatin1String(language)].toString().isEmpty());
    }
}

TEST_CASE("Summary document: an English name stands beside the Indonesian one where there is one")
{
    auto document = oneCell();
    document.services[0].nameEn = QStringLiteral("Identity card");
    const auto json = summaryToJson(document);
    CHECK(at(json, "services/0/name_en") == QStringLiteral("Identity card"));
    CHECK(at(json, "services/1/name_en") == QJsonValue(QJsonValue::Undefined));
    CHECK(summaryFromBytes(QJsonDocument(json).toJson()) == document);
    CHECK(summaryToJson(oneCell())
              .value(QLatin1String("services"))
              .toArray()
              .at(0)
              .toObject()
              .keys()
              .contains(QStringLiteral("name_en"))
          == false);
}

TEST_CASE("The definition of an estimated date names one other than the standard's too")
{
    const QJsonValue files = at(summaryToJson(emptyWeek()), "definitions/applications");
    CHECK(files[QLatin1String("en")].toString().contains(QLatin1String("earlier or later, than the standard gives")));
    CHECK(files[QLatin1String("id")].toString().contains(
        QLatin1String("lebih awal atau lebih lambat daripada menurut standar")));
}

TEST_CASE("Summary document: what is wrong is named")
{
    CHECK(summaryFromBytes("{\"format\": ").error().code == ErrorCode::BadFile);
    CHECK(summaryFromBytes("").error().code == ErrorCode::BadFile);
    CHECK(summaryFromBytes("[]").error().detail == QStringLiteral("format"));
    CHECK(faultOf("format", QStringLiteral("other")) == QStringLiteral("format"));
    CHECK(faultOf("version", 2) == QStringLiteral("version 2"));
    CHECK(faultOf("to", QStringLiteral("2023-02-30")) == QStringLiteral("from, to"));
    CHECK(faultOf("to", QStringLiteral("2023-11-12")) == QStringLiteral("from, to"));
    CHECK(faultOf("unit/name", 5) == QStringLiteral("name"));
    CHECK(faultOf("heads/1/hash", QStringLiteral("xyz")) == QStringLiteral("heads/1/hash"));
    CHECK(faultOf("cells", QJsonValue()) == QStringLiteral("cells"));
    CHECK(faultOf("cells/0/hour", 24) == QStringLiteral("cells/0/hour"));
    CHECK(faultOf("cells/0/day", QStringLiteral("2023-11-18")) == QStringLiteral("cells/0/day"));
    CHECK(faultOf("cells/0/service", QStringLiteral("SIM")) == QStringLiteral("cells/0/service"));
    CHECK(faultOf("cells/0/visits/taken", -1) == QStringLiteral("cells/0/visits/taken"));
    CHECK(faultOf("cells/0/visits/taken", 2.5) == QStringLiteral("cells/0/visits/taken"));
    CHECK(faultOf("cells/0/visits/taken", 3) == QStringLiteral("cells/0/visits"));
    CHECK(faultOf("cells/0/within_standard/within", 1) == QStringLiteral("cells/0/within_standard"));
    CHECK(faultOf("cells/0/wait_seconds", QJsonArray{4, 1, 3, 1}) == QStringLiteral("cells/0/wait_seconds[2] order"));
    const QJsonValue cell = at(summaryToJson(oneCell()), "cells/0");
    CHECK(faultOf("cells", QJsonArray{cell, cell}) == QStringLiteral("cells/1/twice"));
}
