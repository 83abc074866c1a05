// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/setupreader.h"

#include "core/domain/text.h"

#include <algorithm>
#include <limits>

namespace loket::setupreader {

namespace {

const QString letters = QStringLiteral("ABCDEFGHJKLMNPRTUVWXY"); // without I O Q S Z, which are read as other signs

QString at(const Part &part, const QString &key)
{
    return part.path.isEmpty() ? key : QStringLiteral("%1.%2").arg(part.path, key);
}

QString at(const Part &part, const char *key)
{
    return at(part, QString::fromLatin1(key));
}

/// Those of the built-in catalogue, and of a standard as an office's own file tells it.
const QStringList &serviceKeys()
{
    static const QStringList keys = QStringLiteral(
                                        "code letter name_id name_en decree counter_minutes counter_minutes_status "
                                        "completion fee_rupiah fee_status fee_place fee_note_id fee_note_en "
                                        "requirements requirements_status components trust verified verified_parts "
                                        "source_ids")
                                        .split(QLatin1Char(' '));
    return keys;
}

Result<ServiceSetup> serviceOf(const Part &part, bool withExamples, QStringList *removed)
{
    if (const auto known = onlyKeys(part, serviceKeys()); !known)
        return tl::unexpected(known.error());
    const auto code = textOf(part, "code", 40, true, removed);
    const auto letter = textOf(part, "letter", 40, false, removed);
    const auto nameId = textOf(part, "name_id", 200, true, removed);
    const auto nameEn = textOf(part, "name_en", 200, false, removed);
    for (const auto *text : {&code, &letter, &nameId, &nameEn}) {
        if (!*text)
            return tl::unexpected(text->error());
    }
    if (!letter->isEmpty() && (letter->size() != 1 || !letters.contains(*letter)))
        return bad(at(part, "letter"), QStringLiteral("\"%1\", A-Z - I O Q S Z").arg(*letter));
    return standardOf(part, withExamples, removed).map([&](const ServiceStandard &standard) {
        return ServiceSetup{*code, *letter, *nameId, *nameEn, standard};
    });
}

/// The codes of the services that a counter serves.
Result<QStringList> codesOf(const Part &part, const std::vector<ServiceSetup> &services)
{
    const auto array = arrayOf(part, "services");
    if (!array)
        return tl::unexpected(array.error());
    QStringList codes;
    for (const QJsonValue &value : *array) {
        const bool known = std::any_of(services.begin(), services.end(),
                                       [&](const auto &service) { return service.code == value.toString(); });
        if (!known || codes.contains(value.toString()))
            return bad(at(part, "services"), QStringLiteral("\"%1\"").arg(value.toString()));
        codes << value.toString();
    }
    return codes;
}

Result<RoleSet> rolesOf(const Part &part)
{
    const QJsonValue value = part.object.value(QLatin1String("roles"));
    if (value.isUndefined())
        return RoleSet{Role::CounterOfficer};
    QStringList words;
    for (const QJsonValue &one : value.toArray())
        words << one.toString(QStringLiteral("?"));
    const auto roles = RoleSet::fromText(words.join(QLatin1Char(',')));
    if (!value.isArray() || !roles || roles->isEmpty()) {
        QStringList known;
        for (const Role role : allRoles()) {
            if (role != Role::File)
                known << word(role);
        }
        return bad(at(part, "roles"), QStringLiteral("[%1]").arg(known.join(QStringLiteral(", "))));
    }
    return *roles;
}

} // namespace

tl::unexpected<Error> bad(const QString &path, const QString &what)
{
    return refuse(ErrorCode::BadFile, QStringLiteral("%1: %2").arg(path, what));
}

tl::unexpected<Error> badText(const QString &path, const QJsonValue &value, int most)
{
    constexpr int shown = 20; // enough to find it by
    const auto whole = cleanText(value.toString(), std::numeric_limits<int>::max(), true);
    const auto characters = whole ? whole->text.toUcs4() : QList<uint>();
    if (characters.size() <= most)
        return bad(path, QStringLiteral("\"..\", max. %1").arg(most));
    const QString start = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), shown);
    return bad(path, QStringLiteral("\"%1..\", %2 > max. %3").arg(start).arg(characters.size()).arg(most));
}

Result<void> onlyKeys(const Part &part, const QStringList &known)
{
    const QStringList all = known + QStringList{QStringLiteral("note")};
    for (const QString &key : part.object.keys()) {
        if (!all.contains(key))
            return refuse(ErrorCode::UnknownKey,
                          QStringLiteral("%1: %2").arg(at(part, key), all.join(QStringLiteral(", "))));
    }
    return {};
}

Result<QString> textOf(const Part &part, const char *key, int maxLength, bool required, QStringList *removed)
{
    const QJsonValue value = part.object.value(QLatin1String(key));
    if (value.isUndefined() && !required)
        return QString();
    const auto clean = cleanText(value.toString(), maxLength, false, required);
    if (!value.isString() || !clean)
        return badText(at(part, key), value, maxLength);
    for (const auto &character : clean->removed) {
        if (removed)
            removed->append(QStringLiteral("%1: %2").arg(at(part, key), character));
    }
    return clean->text;
}

Result<QJsonArray> arrayOf(const Part &part, const char *key)
{
    const QJsonValue value = part.object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isArray())
        return bad(at(part, key), QStringLiteral("[ ]"));
    return value.toArray();
}

Result<std::vector<ServiceSetup>> servicesOf(const Part &part, bool withExamples, QStringList *removed)
{
    const auto array = arrayOf(part, "services");
    if (!array)
        return tl::unexpected(array.error());
    std::vector<ServiceSetup> services;
    for (qsizetype i = 0; i < array->size(); ++i) {
        const QString path = QStringLiteral("services[%1]").arg(i);
        if (!array->at(i).isObject())
            return bad(path, QStringLiteral("{ }"));
        const auto service = serviceOf({path, array->at(i).toObject()}, withExamples, removed);
        if (!service)
            return tl::unexpected(service.error());
        if (const auto added = addServices(services, {*service}); !added)
            return bad(path, added.error().detail);
    }
    return services;
}

Result<std::vector<CounterSetup>> countersOf(const Part &part, const std::vector<ServiceSetup> &services,
                                             QStringList *removed)
{
    const auto array = arrayOf(part, "counters");
    if (!array)
        return tl::unexpected(array.error());
    std::vector<CounterSetup> counters;
    for (qsizetype i = 0; i < array->size(); ++i) {
        const QString path = QStringLiteral("counters[%1]").arg(i);
        const QJsonValue value = array->at(i);
        const Part one{path, value.isString() ? QJsonObject{{QStringLiteral("name"), value}} : value.toObject()};
        const auto known = onlyKeys(one, {QStringLiteral("name"), QStringLiteral("services")});
        if (!known)
            return tl::unexpected(known.error());
        const auto name = textOf(one, "name", 60, true, removed);
        const auto codes = codesOf(one, services);
        if (!name || !codes)
            return tl::unexpected(name ? codes.error() : name.error());
        if (std::any_of(counters.begin(), counters.end(), [&](const auto &other) { return other.name == *name; }))
            return bad(path, QStringLiteral("\"%1\" x 2").arg(*name));
        counters.emplace_back(*name, *codes);
    }
    return counters;
}

Result<std::vector<StaffSetup>> staffOf(const Part &part, QStringList *removed)
{
    const auto array = arrayOf(part, "staff");
    if (!array)
        return tl::unexpected(array.error());
    std::vector<StaffSetup> staff;
    for (qsizetype i = 0; i < array->size(); ++i) {
        const QString path = QStringLiteral("staff[%1]").arg(i);
        const QJsonValue value = array->at(i);
        Part one{path, value.toObject()};
        if (value.isString()) // a name alone
            one.object = {{QStringLiteral("code"), QStringLiteral("P%1").arg(i + 1)}, {QStringLiteral("name"), value}};
        const auto known = onlyKeys(one, QStringLiteral("code name nip post roles").split(QLatin1Char(' ')));
        if (!known)
            return tl::unexpected(known.error());
        const auto code = textOf(one, "code", 40, true, removed);
        const auto name = textOf(one, "name", 200, true, removed);
        const auto nip = textOf(one, "nip", 40, false, removed);
        const auto post = textOf(one, "post", 200, false, removed);
        for (const auto *text : {&code, &name, &nip, &post}) {
            if (!*text)
                return tl::unexpected(text->error());
        }
        const auto roles = rolesOf(one);
        if (!roles)
            return tl::unexpected(roles.error());
        if (std::any_of(staff.begin(), staff.end(), [&](const auto &other) { return other.code == *code; }))
            return bad(path, QStringLiteral("code \"%1\" x 2").arg(*code));
        staff.push_back({*code, *name, *nip, *post, *roles});
    }
    return staff;
}

Result<void> addServices(std::vector<ServiceSetup> &services, const std::vector<ServiceSetup> &more)
{
    for (const auto &service : more) {
        for (const auto &other : services) {
            if (other.code == service.code)
                return refuse(ErrorCode::BadFile, QStringLiteral("code \"%1\" x 2").arg(service.code));
            if (!service.letter.isEmpty() && other.letter == service.letter)
                return refuse(
                    ErrorCode::BadFile,
                    QStringLiteral("letter \"%1\" x 2 (%2, %3)").arg(service.letter, other.code, service.code));
        }
        services.push_back(service);
    }
    return {};
}

Result<void> giveLetters(std::vector<ServiceSetup> &services)
{
    QString free = letters;
    for (const auto &service : services)
        free.remove(service.letter.isEmpty() ? QStringLiteral("-") : service.letter);
    for (auto &service : services) {
        if (!service.letter.isEmpty())
            continue;
        if (free.isEmpty())
            return bad(service.code, QStringLiteral("letter, max. %1").arg(letters.size()));
        service.letter = free.left(1);
        free.remove(0, 1);
    }
    return {};
}

} // namespace loket::setupreader
