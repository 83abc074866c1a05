// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

#include <catch2/catch.hpp>

namespace loket::test {

/// The path of a file of the real data set (`../shared/data`), empty where the set is not on this machine.
inline QString sharedData(const QString &name)
{
    const QString folder = qEnvironmentVariable("LOKET_SHARED_DATA");
    const QString path = folder + QLatin1Char('/') + name;
    return !folder.isEmpty() && QFileInfo::exists(path) ? path : QString();
}

} // namespace loket::test

/// Ends the case, not failed, with a sentence on stdout, where the real data are absent.
#define LOKET_NEEDS_SHARED_DATA(variable, name)                                                                        \
    const QString variable = loket::test::sharedData(QStringLiteral(name));                                            \
    if ((variable).isEmpty()) {                                                                                        \
        WARN("skipped: " name " is not in LOKET_SHARED_DATA (../shared/data beside the checkout)");                    \
        return;                                                                                                        \
    }
