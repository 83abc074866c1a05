// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page's list of people.
#include "core/service/recordform.h"

namespace loket::recordforms {

namespace {

QStringList roleWords()
{
    QStringList words;
    for (const Role role : allRoles()) {
        if (role != Role::File)
            words << word(role);
    }
    return words;
}

QString secretsOf(const Catalogue &catalogue, StaffId staff)
{
    QStringList kinds;
    for (const SecretKind kind : {SecretKind::Pin, SecretKind::Password}) {
        if (catalogue.hasSecret(staff, kind))
            kinds << word(kind);
    }
    return kinds.join(QLatin1Char(','));
}

RecordList staffList(const Catalogue &catalogue, const QString &)
{
    RecordList list{{{QStringLiteral("code"), CellKind::Text},
                     {QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("nip"), CellKind::Text},
                     {QStringLiteral("post"), CellKind::Text},
                     {QStringLiteral("roles"), CellKind::Words, true, roleWords()},
                     {QStringLiteral("active_from"), CellKind::Day},
                     {QStringLiteral("active_to"), CellKind::Day},
                     {QStringLiteral("secret"), CellKind::Secret}},
                    {},
                    true};
    for (const auto &one : catalogue.staff)
        list.rows.push_back({one.id.value(),
                             {one.code, one.name, one.nip, one.post, one.roles.text(), one.activeFrom, one.activeTo,
                              secretsOf(catalogue, one.id)}});
    return list;
}

Result<void> setStaffCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    if (is(cell.column, "secret"))
        return desks.people.setSecret(act, StaffId(cell.id), cell.text);
    return recordWith(desks.catalogue().staff, cell.id).and_then([&](Staff staff) -> Result<void> {
        if (is(cell.column, "roles")) {
            const auto roles = RoleSet::fromText(cell.text);
            if (!roles)
                return refuse(ErrorCode::OutOfRange, cell.text);
            staff.roles = *roles;
        }
        for (auto [key, field] :
             {std::pair("code", &staff.code), std::pair("name", &staff.name), std::pair("nip", &staff.nip),
              std::pair("post", &staff.post), std::pair("active_from", &staff.activeFrom),
              std::pair("active_to", &staff.activeTo)}) {
            if (is(cell.column, key))
                *field = cell.text.trimmed();
        }
        return withoutValue(desks.setup.changeStaff(act, staff));
    });
}

Result<void> addStaffRecord(const RecordDesks &desks, const Act &act, const NewRecord &named, qint64)
{
    QString code = QLatin1Char('P') + QString::number(desks.catalogue().staff.size() + 1);
    while (desks.catalogue().staffByCode(code))
        code += QLatin1Char('B');
    return withoutValue(desks.setup.addStaff(
        act, {code, QStringLiteral("%1 %2").arg(named.name, code), {}, {}, {Role::CounterOfficer}, desks.today()}));
}

Result<RecordTrace> staffTrace(const Catalogue &, qint64 id)
{
    return RecordTrace{"staff", subjectOf(StaffId(id)), {{&storage::tables::staff(), with("id", id), true}}};
}

Result<void> giveBackStaff(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change)
{
    return contentFor(desks, desks.catalogue().staff, id, change, &storage::readStaff)
        .and_then([&](const Staff &staff) { return withoutValue(desks.setup.changeStaff(act, staff)); });
}

} // namespace

const RecordForm staffForm{&staffList, &setStaffCell, &addStaffRecord, &staffTrace, &giveBackStaff};

} // namespace loket::recordforms
