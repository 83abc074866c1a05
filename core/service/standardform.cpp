// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page's list of the published standards' texts: a row for each component of each service in use.
#include "core/domain/standarddraft.h"
#include "core/service/recordform.h"
#include "core/service/standardedit.h"

namespace loket::recordforms {

namespace {

constexpr qint64 componentFactor = 100; ///< components are fourteen

/// Behind a row's id: its service and its component. Errors: Conflict.
Result<std::pair<ServiceId, QString>> componentOfRow(qint64 row)
{
    const qint64 place = row % componentFactor;
    return place >= 1 && place <= standardComponents().size()
        ? Result<std::pair<ServiceId, QString>>({ServiceId(row / componentFactor), standardComponents().at(place - 1)})
        : refuse(ErrorCode::Conflict, QString::number(row));
}

/// A component of a version; an empty draft where it has none.
StandardComponent componentIn(const ServiceStandard *standard, const QString &component)
{
    if (standard) {
        for (const auto &one : standard->components) {
            if (one.component == component)
                return one;
        }
    }
    StandardComponent none;
    none.component = component;
    return none;
}

RecordRow rowOf(const Service &service, int number, const ServiceStandard *version, const QString &today)
{
    const StandardComponent one = componentIn(version, standardComponents().at(number - 1));
    const bool isAwaiting = one.status == ComponentStatus::Verified && version && version->isDraft();
    return {service.id.value() * componentFactor + number,
            {service.nameId, one.component,
             isAwaiting ? QStringLiteral("awaiting") : wordOf(componentStatusWords, one.status), one.textId, one.textEn,
             holdsWord(version, today), version ? version->decree : QString(), dayText(version)}};
}

RecordList standardList(const Catalogue &catalogue, const QString &today)
{
    RecordList list{{{QStringLiteral("served"), CellKind::Text, false},
                     {QStringLiteral("component"), CellKind::Text, false},
                     {QStringLiteral("state"),
                      CellKind::Choice,
                      true,
                      {wordOf(componentStatusWords, ComponentStatus::Draft),
                       wordOf(componentStatusWords, ComponentStatus::Verified)}},
                     {QStringLiteral("text"), CellKind::Lines},
                     {QStringLiteral("text_en"), CellKind::Lines},
                     {QStringLiteral("holds"), CellKind::Choice, false},
                     {QStringLiteral("decree"), CellKind::Text, false},
                     {QStringLiteral("standard_from"), CellKind::Day, false}},
                    {},
                    false};
    for (const auto &service : catalogue.services) {
        if (!service.active)
            continue;
        const ServiceStandard *newest = newestStandard(catalogue, service.id);
        const ServiceStandard *inForce = inForceBeside(catalogue, service.id, today);
        for (int number = 1; inForce && number <= standardComponents().size(); ++number)
            list.rows.push_back(onlyShown(rowOf(service, number, inForce, today)));
        for (int number = 1; number <= standardComponents().size(); ++number)
            list.rows.push_back(rowOf(service, number, newest, today));
    }
    return list;
}

/// A component of the version that is to be changed; another text than the published one makes it a draft.
ServiceStandard standardWith(const RecordDesks &desks, ServiceId service, const StandardComponent &component)
{
    ServiceStandard standard = standardToChange(desks.catalogue(), service, desks.today());
    const auto old = std::find_if(standard.components.begin(), standard.components.end(),
                                  [&](const auto &one) { return one.component == component.component; });
    if (old == standard.components.end())
        standard.components.push_back(component);
    else
        *old = component;
    return standard;
}

Result<void> storeText(const RecordDesks &desks, const Act &act, ServiceId service, const StandardComponent &component)
{
    const ServiceStandard before = standardToChange(desks.catalogue(), service, desks.today());
    return cleanStandard(standardWith(desks, service, component)).and_then([&](const ServiceStandard &after) {
        return store(desks, act, changedFrom(before, after));
    });
}

/// Only what is already an example stays one: an office publishes, by a decree, or has a draft.
Result<ComponentStatus> stateFrom(const StandardComponent &component, const QString &text)
{
    const auto status = valueOf(componentStatusWords, text.trimmed());
    if (!status || (*status == ComponentStatus::Example && component.status != ComponentStatus::Example))
        return refuse(ErrorCode::OutOfRange, QStringLiteral("draft, verified"));
    if (*status != ComponentStatus::Draft && component.textId.isEmpty())
        return refuse(ErrorCode::BadText, QStringLiteral("empty"));
    return *status;
}

Result<void> setComponentCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    return componentOfRow(cell.id).and_then([&](const auto &row) -> Result<void> {
        StandardComponent component = componentIn(newestStandard(desks.catalogue(), row.first), row.second);
        if (is(cell.column, "text")) {
            component.textId = cell.text;
            component.status = cell.text.trimmed().isEmpty() ? ComponentStatus::Draft : ComponentStatus::Verified;
            return storeText(desks, act, row.first, component);
        }
        Result<void> read;
        if (is(cell.column, "text_en"))
            component.textEn = cell.text; // says nothing about the text that it translates
        else // somebody has compared the text with the decree that stands beside it, or doubts it
            read = keep(stateFrom(component, cell.text), component.status);
        return read.and_then([&] { return store(desks, act, standardWith(desks, row.first, component)); });
    });
}

Result<RecordTrace> componentTrace(const Catalogue &catalogue, qint64 id)
{
    return componentOfRow(id).map([&](const auto &row) {
        RecordTrace trace{"service", subjectOf(row.first), {}};
        RecordPart service{&storage::tables::service(), with("id", row.first.value()), true};
        service.isContent = false;
        trace.parts.push_back(service);
        QJsonObject before; // each version goes on where the one before it ended
        for (const ServiceStandard *version : tracedVersionsOf(catalogue, row.first)) {
            RecordPart part{&storage::tables::standardComponent(), with("standard", version->id.value())};
            part.with.insert(QStringLiteral("component"), row.second);
            part.startsAs = with("body_id", QString());
            part.startsAs.insert(QStringLiteral("body_en"), QString());
            part.follows = std::exchange(before, part.with);
            trace.parts.push_back(std::move(part));
        }
        return trace;
    });
}

Result<void> giveBackComponent(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change)
{
    const auto &row = change.rows.front();
    return componentOfRow(id).and_then([&](const auto &of) {
        const auto before = row.before.isEmpty()
            ? Result<StandardComponent>(componentIn(nullptr, of.second))
            : recordOf(desks.runner, *row.table, row.before, &storage::readComponent);
        return before.and_then(
            [&](const StandardComponent &component) { return storeText(desks, act, of.first, component); });
    });
}

const ServiceStandard *standardOfRow(const Catalogue &catalogue, qint64 id, const QString &)
{
    const auto row = componentOfRow(id);
    return row ? newestStandard(catalogue, row->first) : nullptr;
}

} // namespace

const RecordForm standardForm{&standardList,   &setComponentCell,  nullptr,
                              &componentTrace, &giveBackComponent, &standardOfRow};

} // namespace loket::recordforms
