// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/act.h"

#include <QUuid>

namespace loket {

QString newActId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString actIdFor(const QString &space, const QString &name)
{
    return QUuid::createUuidV5(QUuid(space), name).toString(QUuid::WithoutBraces);
}

} // namespace loket
