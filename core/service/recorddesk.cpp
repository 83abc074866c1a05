// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recorddesk.h"

#include "core/domain/standarddraft.h"
#include "core/service/recordform.h"
#include "core/service/recordrestore.h"

namespace loket {

using namespace recordforms;

const std::vector<RecordKind> &allRecordKinds()
{
    static const std::vector<RecordKind> kinds{RecordKind::Staff,
                                               RecordKind::Hours,
                                               RecordKind::Quotas,
                                               RecordKind::Holidays,
                                               RecordKind::Counters,
                                               RecordKind::Services,
                                               RecordKind::Standards,
                                               RecordKind::Reasons,
                                               RecordKind::Guidance,
                                               RecordKind::ComplaintDeadlines,
                                               RecordKind::ComplaintClasses,
                                               RecordKind::MaladministrationForms,
                                               RecordKind::EscalationChannels,
                                               RecordKind::Papers,
                                               RecordKind::Values};
    return kinds;
}

const RecordForm &recordforms::formOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Staff:
        return staffForm;
    case RecordKind::Hours:
        return hoursForm;
    case RecordKind::Quotas:
        return quotaForm;
    case RecordKind::Holidays:
        return holidayForm;
    case RecordKind::Counters:
        return counterForm;
    case RecordKind::Services:
        return serviceForm;
    case RecordKind::Standards:
        return standardForm;
    case RecordKind::Reasons:
        return reasonForm;
    case RecordKind::Guidance:
        return guidanceForm;
    case RecordKind::ComplaintDeadlines:
        return complaintDeadlineForm;
    case RecordKind::ComplaintClasses:
        return complaintClassForm;
    case RecordKind::MaladministrationForms:
        return maladministrationForm;
    case RecordKind::EscalationChannels:
        return escalationChannelForm;
    case RecordKind::Papers:
        return paperForm;
    case RecordKind::Values:
        break;
    }
    return valueForm;
}

namespace {

/// Tells a draft's effect what is in force, as it stands in the row above (onlyShown).
void standBeside(const RecordList &list, qint64 id, const QString &column, StandardEffect &effect)
{
    const auto cellOf = [&](const RecordRow &row, const QString &key) {
        for (std::size_t i = 0; i < list.columns.size(); ++i) {
            if (list.columns[i].key == key)
                return row.cells.at(qsizetype(i));
        }
        return QString();
    };
    for (const auto &row : list.rows) {
        if (row.id == id) {
            effect.value = cellOf(row, column);
        } else if (row.id == -id) {
            effect.isBeside = true;
            effect.decree = cellOf(row, QStringLiteral("decree"));
            effect.valueInForce = cellOf(row, column);
        }
    }
}

} // namespace

class RecordDesk::Private
{
public:
    RecordDesks desks;
};

RecordDesk::RecordDesk(ActRunner &runner, SetupDesk &setup, HoursDesk &hours, SignInDesk &people,
                       ComplaintSetup &complaints)
    : d(std::make_unique<Private>(Private{{runner, setup, hours, people, complaints}}))
{
}
RecordDesk::~RecordDesk() = default;

Result<RecordList> RecordDesk::list(const Actor &reader, RecordKind kind)
{
    return d->desks.runner.may(reader, QStringLiteral("read_settings")).map([&] {
        return formOf(kind).list(d->desks.catalogue(), d->desks.today());
    });
}

Result<void> RecordDesk::set(const Act &act, RecordKind kind, qint64 id, const QString &column, const QString &text)
{
    return formOf(kind).set(d->desks, act, {id, column, text});
}

StandardEffect RecordDesk::effectOf(RecordKind kind, qint64 id, const QString &column) const
{
    const RecordForm &form = formOf(kind);
    const ServiceStandard *standard = form.standard ? form.standard(d->desks.catalogue(), id, column) : nullptr;
    StandardEffect effect;
    if (!standard)
        return effect;
    effect.lacksDecree = standard->decree.isEmpty() && !standard->isEmpty();
    const auto day = OfficeDay::fromText(standard->validFrom);
    if (day && day->text() != d->desks.today() && standard->validFrom != dayOfNoDecree())
        effect.from = *day;
    if (effect.lacksDecree)
        standBeside(form.list(d->desks.catalogue(), d->desks.today()), id, column, effect);
    return effect;
}

Result<void> RecordDesk::add(const Act &act, RecordKind kind, qint64 like, const NewRecord &named)
{
    const auto add = formOf(kind).add;
    return add ? add(d->desks, act, named, like) : refuse(ErrorCode::OutOfRange, QStringLiteral("add"));
}

Result<void> RecordDesk::confirm(const Act &act, RecordKind kind)
{
    const auto confirm = formOf(kind).confirm;
    return confirm ? confirm(d->desks, act) : refuse(ErrorCode::OutOfRange, QStringLiteral("confirm"));
}

Result<void> RecordDesk::restore(const Act &act, RecordKind kind, qint64 id)
{
    return restoreRecord(d->desks, act, formOf(kind), id);
}

} // namespace loket
