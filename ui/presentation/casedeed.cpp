// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/casedeed.h"

namespace loket::ui {

QString keyOf(CaseDeed deed)
{
    switch (deed) {
    case CaseDeed::Open:
        return QStringLiteral("Enter");
    case CaseDeed::Identity:
        break;
    }
    return QStringLiteral("Ctrl+I");
}

const std::vector<CaseDeed> &allCaseDeeds()
{
    static const std::vector<CaseDeed> deeds{CaseDeed::Open, CaseDeed::Identity};
    return deeds;
}

} // namespace loket::ui
