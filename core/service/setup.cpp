// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/setupdesk.h"

#include "core/service/setupreader.h"

#include <QFile>
#include <QJsonDocument>

namespace loket {

namespace {

const QString generic = QStringLiteral("GENERIC");

/// The built-in catalogue. It is part of the program, so nothing can be wrong with it that a test does not see.
const QJsonObject &builtIn()
{
    static const QJsonObject catalogue = [] {
        QFile file(QStringLiteral(":/catalogue/catalogue.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the catalogue is not in the program");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return catalogue;
}

QJsonArray templates()
{
    return builtIn().value(QLatin1String("service_templates")).toArray();
}

std::optional<QJsonObject> templateOf(const QString &code)
{
    for (const QJsonValue &one : templates()) {
        if (one.toObject().value(QLatin1String("unit_code")).toString() == code)
            return one.toObject();
    }
    return std::nullopt;
}

Reason reasonOf(const QString &kind, const QJsonObject &object, bool active)
{
    return {kind, object.value(QLatin1String("code")).toString(), object.value(QLatin1String("id")).toString(),
            object.value(QLatin1String("en")).toString(), active};
}

/// The reasons of the catalogue, and the priority classes as reasons of a kind of their own. What only the program itself
/// writes is not offered in a list.
std::vector<Reason> builtInReasons()
{
    std::vector<Reason> reasons;
    for (const QJsonValue &one : builtIn().value(QLatin1String("reasons")).toArray()) {
        const QJsonObject object = one.toObject();
        reasons.push_back(reasonOf(object.value(QLatin1String("kind")).toString(), object,
                                   !object.value(QLatin1String("system")).toBool()));
    }
    for (const QJsonValue &one : builtIn().value(QLatin1String("priority_groups")).toArray()) {
        const QJsonObject object = one.toObject();
        reasons.push_back(
            reasonOf(QStringLiteral("priority"), object, object.value(QLatin1String("default_on")).toBool()));
    }
    return reasons;
}

Result<OfficeSetup> setupFrom(const QJsonObject &element, bool withExamples, QStringList *removed)
{
    const setupreader::Part part{{}, element};
    OfficeSetup setup;
    const auto code = setupreader::textOf(part, "unit_code", 40, true, removed);
    auto services = setupreader::servicesOf(part, withExamples, removed);
    auto staff = setupreader::staffOf(part, removed);
    if (!code || !services)
        return tl::unexpected(code ? services.error() : code.error());
    if (!staff)
        return tl::unexpected(staff.error());
    if (*code != generic) {
        const auto more = setupreader::servicesOf({{}, templateOf(generic).value_or(QJsonObject())}, withExamples,
                                                  nullptr);
        if (!more)
            return tl::unexpected(more.error());
        if (const auto added = setupreader::addServices(*services, *more); !added)
            return setupreader::bad(QStringLiteral("services + GENERIC"), added.error().detail);
    }
    auto counters = setupreader::countersOf(part, *services, removed);
    if (!counters)
        return tl::unexpected(counters.error());
    if (services->empty())
        return setupreader::bad(QStringLiteral("services"), QStringLiteral("missing"));
    if (const auto given = setupreader::giveLetters(*services); !given)
        return tl::unexpected(given.error());
    setup.unitCode = *code;
    setup.services = *std::move(services);
    setup.counters = *std::move(counters);
    setup.staff = *std::move(staff);
    setup.reasons = builtInReasons();
    return setup;
}

} // namespace

Result<OfficeSetup> setupFromTemplate(const QString &code, bool withExamples)
{
    const auto element = templateOf(code);
    if (!element) {
        QStringList known;
        for (const QJsonValue &one : templates())
            known.append(one.toObject().value(QLatin1String("unit_code")).toString());
        return refuse(ErrorCode::UnknownService, QStringLiteral("%1 (%2)").arg(code, known.join(QStringLiteral(", "))));
    }
    return setupFrom(*element, withExamples, nullptr);
}

Result<OfficeSetup> setupFromJson(const QByteArray &json, QStringList *removed)
{
    QJsonParseError parsing;
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refuse(ErrorCode::BadFile, QStringLiteral("JSON %1").arg(parsing.offset));
    if (!document.isObject())
        return refuse(ErrorCode::BadFile, QStringLiteral("JSON { }"));
    return setupFrom(document.object(), false, removed);
}

} // namespace loket
