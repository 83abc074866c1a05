// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/service.h"

namespace loket {

const QStringList &standardComponents()
{
    static const QStringList codes{QStringLiteral("requirements"),
                                   QStringLiteral("procedure"),
                                   QStringLiteral("time"),
                                   QStringLiteral("fee"),
                                   QStringLiteral("product"),
                                   QStringLiteral("complaints"),
                                   QStringLiteral("legal_basis"),
                                   QStringLiteral("facilities"),
                                   QStringLiteral("competence"),
                                   QStringLiteral("internal_supervision"),
                                   QStringLiteral("staff_number"),
                                   QStringLiteral("service_guarantee"),
                                   QStringLiteral("safety_guarantee"),
                                   QStringLiteral("evaluation")};
    return codes;
}

} // namespace loket
