// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/setupdesk.h"

#include "core/domain/standarddraft.h"
#include "core/service/builtincatalogue.h"
#include "core/service/complaintsetup.h"
#include "core/service/setupreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace loket {

namespace {

const QString generic = QStringLiteral("GENERIC");
constexpr int numbersBeforeOpening = 30; ///< minutes: people stand at the door before the counter opens

QJsonArray templates()
{
    return builtInCatalogue().value(QLatin1String("service_templates")).toArray();
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

/// The reasons of the catalogue, and the priority classes as reasons of a kind of their own. What only the program
/// itself writes is not offered in a list.
} // namespace

std::vector<Reason> builtInReasons()
{
    std::vector<Reason> reasons;
    for (const QJsonValue &one : builtInCatalogue().value(QLatin1String("reasons")).toArray()) {
        const QJsonObject object = one.toObject();
        reasons.push_back(reasonOf(object.value(QLatin1String("kind")).toString(), object,
                                   !object.value(QLatin1String("system")).toBool()));
    }
    for (const QJsonValue &one : builtInCatalogue().value(QLatin1String("priority_groups")).toArray()) {
        const QJsonObject object = one.toObject();
        reasons.push_back(
            reasonOf(QStringLiteral("priority"), object, object.value(QLatin1String("default_on")).toBool()));
    }
    for (const auto &[kind, list] : {std::pair("clock_pause", "clock_pause_reasons"), std::pair("referred", "skpd"),
                                     std::pair("complaint_channel", "complaint_channels")}) {
        for (const QJsonValue &one : builtInCatalogue().value(QLatin1String(list)).toArray())
            reasons.push_back(reasonOf(QString::fromLatin1(kind), one.toObject(), true));
    }
    reasons.push_back({QStringLiteral("referred"), QStringLiteral("other"), QStringLiteral("Instansi lain (tulis)"),
                       QStringLiteral("Another office (write which)"), true});
    return reasons;
}

namespace {

int minutesOf(const QJsonValue &time)
{
    return minuteFromText(time.toString()).value_or(0);
}

/// The hours of the catalogue, all of them examples to be changed by the office's decree. Ramadan's rest until somebody
/// gives them their dates.
std::vector<HoursProfile> builtInHours()
{
    static const QStringList days{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                  QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                  QStringLiteral("sun")};
    std::vector<HoursProfile> hours;
    for (const QJsonValue &one : builtInCatalogue().value(QLatin1String("opening_hours")).toArray()) {
        const QJsonObject object = one.toObject();
        HoursProfile profile;
        int mask = 0;
        for (const QJsonValue &day : object.value(QLatin1String("days")).toArray())
            mask |= 1 << days.indexOf(day.toString());
        profile.weekdays = Weekdays::fromMask(mask).value_or(Weekdays());
        for (const QJsonValue &stretch : object.value(QLatin1String("service")).toArray())
            profile.service.push_back({minutesOf(stretch.toArray().at(0)), minutesOf(stretch.toArray().at(1))});
        profile.numbersUntil = minutesOf(object.value(QLatin1String("numbers_until")));
        profile.numbersFrom = profile.service.front().from - numbersBeforeOpening;
        const bool normal = object.value(QLatin1String("profile")).toString() == QLatin1String("normal");
        const bool friday = profile.weekdays.contains(Qt::Friday);
        profile.kind = normal ? ProfileKind::Normal : ProfileKind::Period;
        profile.active = normal;
        profile.name = (normal ? QStringLiteral("Jam layanan") : QStringLiteral("Ramadan"))
            + (friday ? QStringLiteral(", Jumat") : QStringLiteral(", Senin-Kamis"));
        profile.validFrom = QStringLiteral("2000-01-01");
        hours.push_back(profile);
    }
    return hours;
}

std::vector<Holiday> builtInHolidays()
{
    std::vector<Holiday> holidays;
    for (const QJsonValue &one : builtInCatalogue().value(QLatin1String("national_holidays")).toArray()) {
        const QJsonObject object = one.toObject();
        const auto kind = holidayKindFromWord(object.value(QLatin1String("type")).toString());
        holidays.push_back({0, 0, object.value(QLatin1String("date")).toString(),
                            object.value(QLatin1String("id")).toString(), object.value(QLatin1String("en")).toString(),
                            kind.value_or(HolidayKind::National), object.value(QLatin1String("verified")).toBool()});
    }
    return holidays;
}

/// An office's own values are set by its decree; until one is typed they are a draft.
void leaveToDecree(std::vector<ServiceSetup> &services)
{
    for (auto &service : services) {
        ServiceStandard &standard = service.standard;
        if (standard.isEmpty() || !standard.decree.isEmpty())
            continue;
        standard.validFrom = dayOfNoDecree();
        standard = decidedBy({}, std::move(standard), {});
    }
}

Result<OfficeSetup> setupFrom(const QJsonObject &element, bool isOwnFile, bool withExamples, QStringList *removed)
{
    const setupreader::Part part{{}, element};
    const auto known = setupreader::onlyKeys(
        part, QStringLiteral("unit_code unit_kind services counters staff").split(QLatin1Char(' ')));
    if (!known)
        return tl::unexpected(known.error());
    OfficeSetup setup;
    const auto code = setupreader::textOf(part, "unit_code", 40, true, removed);
    auto services = setupreader::servicesOf(part, withExamples, removed);
    auto staff = setupreader::staffOf(part, removed);
    if (!code || !services)
        return tl::unexpected(code ? services.error() : code.error());
    if (!staff)
        return tl::unexpected(staff.error());
    if (isOwnFile)
        leaveToDecree(*services);
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
    setup.guidance = builtInCards();
    setup.complaints = builtInComplaintRecords();
    setup.hours = builtInHours();
    setup.holidays = builtInHolidays();
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
    return setupFrom(*element, false, withExamples, nullptr);
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
    return setupFrom(document.object(), true, false, removed);
}

} // namespace loket
