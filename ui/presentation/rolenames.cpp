// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/rolenames.h"

#include <QCoreApplication>

namespace loket {

namespace {

class RoleNames
{
    Q_DECLARE_TR_FUNCTIONS(RoleNames)

public:
    static QString of(Role role)
    {
        switch (role) {
        case Role::CounterOfficer:
            return tr("counter officer");
        case Role::ComplaintOfficer:
            return tr("complaint officer");
        case Role::UnitHead:
            return tr("unit head");
        case Role::Administrator:
            return tr("administrator");
        case Role::InternalAuditor:
            return tr("internal auditor");
        case Role::File:
            return tr("reader of the file");
        }
        return {};
    }
};

} // namespace

QString roleName(Role role)
{
    return RoleNames::of(role);
}

QString roleNames(const QString &words)
{
    QStringList names;
    const QStringList wanted = words.split(QLatin1Char(','));
    for (const Role role : allRoles()) {
        if (wanted.contains(word(role)))
            names << roleName(role);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace loket
