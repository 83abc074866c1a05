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

std::vector<std::pair<QString, QString>> StandardComponent::lines() const
{
    std::vector<std::pair<QString, QString>> lines;
    const QStringList linesId = textId.split(QLatin1Char('\n'));
    const QStringList linesEn = textEn.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < linesId.size(); ++i) {
        if (!linesId.at(i).trimmed().isEmpty())
            lines.emplace_back(linesId.at(i).trimmed(), linesEn.value(i).trimmed());
    }
    return lines;
}

} // namespace loket
