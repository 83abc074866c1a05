// SPDX-License-Identifier: GPL-3.0-or-later
// The published standard of one service, read from an element of `services`.
#include "core/service/setupreader.h"

#include "core/domain/text.h"

namespace loket::setupreader {

namespace {

constexpr int mostText = standardlimits::text;

QString pathOf(const Part &part, const char *key)
{
    return part.path.isEmpty() ? QLatin1String(key) : QStringLiteral("%1.%2").arg(part.path, QLatin1String(key));
}

/// How far a value may be relied on; none for a value that stays out. An office's own file may leave the word out: then
/// it is its own published standard.
Result<StandardStatus> statusOf(const Part &part, const char *key, const QJsonValue &word, bool withExamples)
{
    if (word.isUndefined() || word.toString() == QLatin1String("known"))
        return StandardStatus::Verified;
    if (word.toString() == QLatin1String("example") || word.toString() == QLatin1String("draft"))
        return withExamples ? StandardStatus::Example : StandardStatus::Unset;
    return bad(pathOf(part, key), QStringLiteral("known, example, draft"));
}

Result<void> readMinutes(const Part &part, bool withExamples, ServiceStandard &standard)
{
    const QJsonValue minutes = part.object.value(QLatin1String("counter_minutes"));
    if (minutes.isUndefined() || minutes.isNull())
        return {};
    if (const qint64 value = minutes.toInteger(0); value < 1 || value > standardlimits::minutes)
        return bad(pathOf(part, "counter_minutes"), QStringLiteral("1..1440"));
    const QJsonValue word = part.object.value(QLatin1String("counter_minutes_status"));
    return statusOf(part, "counter_minutes_status", word, withExamples).map([&](StandardStatus status) {
        standard.status = status;
        if (status != StandardStatus::Unset)
            standard.counterMinutes = static_cast<int>(minutes.toInteger());
    });
}

Result<void> readCompletion(const Part &part, bool withExamples, ServiceStandard &standard)
{
    const QJsonValue value = part.object.value(QLatin1String("completion"));
    if (value.isUndefined() || value.isNull())
        return {};
    const Part inner{pathOf(part, "completion"), value.toObject()};
    const auto unit = valueOf(completionUnitWords, inner.object.value(QLatin1String("unit")).toString());
    if (!value.isObject() || !unit || *unit == CompletionUnit::Unset)
        return bad(pathOf(inner, "unit"), QStringLiteral("same_visit, minutes, hours, calendar_days, working_days"));
    QStringList keys{QStringLiteral("unit"), QStringLiteral("status")};
    const QJsonValue given = inner.object.value(QLatin1String("amount"));
    if (*unit != CompletionUnit::SameVisit || given.isNull()) // what is ready at once takes no number of anything
        keys << QStringLiteral("amount");
    if (const auto known = onlyKeys(inner, keys); !known)
        return known;
    const qint64 amount = given.toInteger(0);
    if (*unit != CompletionUnit::SameVisit && (amount < 1 || amount > standardlimits::amount))
        return bad(pathOf(inner, "amount"), QStringLiteral("1..9999"));
    return statusOf(inner, "status", inner.object.value(QLatin1String("status")), withExamples)
        .map([&](StandardStatus status) {
            standard.completionStatus = status;
            if (status != StandardStatus::Unset)
                standard.completion = {*unit, *unit == CompletionUnit::SameVisit ? 0 : static_cast<int>(amount)};
        });
}

ComponentStatus componentStatus(StandardStatus status)
{
    return status == StandardStatus::Unset  ? ComponentStatus::Draft
        : status == StandardStatus::Example ? ComponentStatus::Example
                                            : ComponentStatus::Verified;
}

/// A number is the fee of one piece, null a fee that is computed.
Result<void> readFee(const Part &part, bool withExamples, QStringList *removed, ServiceStandard &standard)
{
    const QJsonValue value = part.object.value(QLatin1String("fee_rupiah"));
    if (value.isUndefined())
        return {};
    const qint64 rupiah = value.toInteger(-1);
    if (!value.isNull() && (rupiah < 0 || rupiah > standardlimits::rupiah))
        return bad(pathOf(part, "fee_rupiah"), QStringLiteral("0..%1, null").arg(standardlimits::rupiah));
    const auto place = textOf(part, "fee_place", standardlimits::place, false, removed);
    if (!place)
        return tl::unexpected(place.error());
    StandardComponent note{0, 0, QStringLiteral("fee")};
    for (auto [key, text] : {std::pair("fee_note_id", &note.textId), std::pair("fee_note_en", &note.textEn)}) {
        const auto clean = textOf(part, key, 500, false, removed);
        if (!clean)
            return tl::unexpected(clean.error());
        *text = *clean;
    }
    return statusOf(part, "fee_status", part.object.value(QLatin1String("fee_status")), withExamples)
        .map([&](StandardStatus status) {
            standard.feeStatus = status;
            note.status = componentStatus(status);
            if (!note.textId.isEmpty())
                standard.components.push_back(note);
            if (status == StandardStatus::Unset)
                return;
            if (value.isNull())
                standard.fee = {FeeKind::Computed, 0, *place};
            else
                standard.fee = {rupiah == 0 ? FeeKind::Free : FeeKind::Fixed, rupiah, *place};
        });
}

Result<void> readRequirements(const Part &part, bool withExamples, QStringList *removed, ServiceStandard &standard)
{
    const auto array = arrayOf(part, "requirements");
    if (!array)
        return tl::unexpected(array.error());
    StandardComponent component;
    component.component = requirementsComponent();
    QStringList linesId;
    QStringList linesEn;
    for (qsizetype i = 0; i < array->size(); ++i) {
        const QJsonValue one = array->at(i);
        const QJsonObject object = one.isString() ? QJsonObject{{QStringLiteral("id"), one}} : one.toObject();
        const Part line{QStringLiteral("%1[%2]").arg(pathOf(part, "requirements")).arg(i), object};
        if (const auto known = onlyKeys(line, {QStringLiteral("id"), QStringLiteral("en")}); !known)
            return known;
        const auto id = textOf(line, "id", standardlimits::requirement, true, removed);
        const auto en = textOf(line, "en", standardlimits::requirement, false, removed);
        if (!id || !en)
            return tl::unexpected(id ? en.error() : id.error());
        linesId << *id;
        linesEn << *en;
    }
    component.textId = linesId.join(QLatin1Char('\n'));
    component.textEn = linesEn.join(QLatin1Char('\n'));
    if (component.textId.size() > mostText || component.textEn.size() > mostText)
        return bad(pathOf(part, "requirements"), QStringLiteral("max. %1").arg(mostText));
    const QJsonValue word = part.object.value(QLatin1String("requirements_status"));
    return statusOf(part, "requirements_status", word, withExamples).map([&](StandardStatus status) {
        component.status = componentStatus(status);
        if (!component.textId.isEmpty())
            standard.components.push_back(component);
    });
}

/// `components`: {code: text or {id, en, status}}; an extension of ours to the shape of the catalogue.
Result<void> readComponents(const Part &part, bool withExamples, QStringList *removed, ServiceStandard &standard)
{
    const QJsonValue value = part.object.value(QLatin1String("components"));
    if (!value.isUndefined() && !value.isObject())
        return bad(pathOf(part, "components"), QStringLiteral("{ }"));
    const QJsonObject all = value.toObject();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const QString path = QStringLiteral("%1.%2").arg(pathOf(part, "components"), one.key());
        if (!standardComponents().contains(one.key()) || one.key() == requirementsComponent())
            return bad(path, standardComponents().mid(1).join(QStringLiteral(", ")));
        const QJsonObject object = one->isString() ? QJsonObject{{QStringLiteral("id"), *one}} : one->toObject();
        const auto known = onlyKeys({path, object},
                                    {QStringLiteral("id"), QStringLiteral("en"), QStringLiteral("status")});
        if (!known)
            return known;
        StandardComponent component;
        component.component = one.key();
        for (auto [key, text] : {std::pair("id", &component.textId), std::pair("en", &component.textEn)}) {
            const QString raw = object.value(QLatin1String(key)).toString();
            const auto clean = cleanText(raw, mostText, true, text == &component.textId);
            if (!clean)
                return badText(path, object.value(QLatin1String(key)), mostText);
            for (const auto &character : clean->removed) {
                if (removed)
                    removed->append(QStringLiteral("%1: %2").arg(path, character));
            }
            *text = clean->text;
        }
        const auto status = statusOf({path, object}, "status", object.value(QLatin1String("status")), withExamples);
        if (!status)
            return tl::unexpected(status.error());
        component.status = componentStatus(*status);
        // Told in full it stands for what another key of the file says of it (`fee_note_id`, `requirements`).
        std::erase_if(standard.components, [&](const auto &there) { return there.component == component.component; });
        standard.components.push_back(component);
    }
    return {};
}

} // namespace

Result<ServiceStandard> standardOf(const Part &part, bool withExamples, QStringList *removed)
{
    ServiceStandard standard;
    return textOf(part, "decree", standardlimits::decree, false, removed)
        .map([&](const QString &decree) { standard.decree = decree; })
        .and_then([&] { return readMinutes(part, withExamples, standard); })
        .and_then([&] { return readCompletion(part, withExamples, standard); })
        .and_then([&] { return readFee(part, withExamples, removed, standard); })
        .and_then([&] { return readRequirements(part, withExamples, removed, standard); })
        .and_then([&] { return readComponents(part, withExamples, removed, standard); })
        .map([&] { return standard; });
}

} // namespace loket::setupreader
