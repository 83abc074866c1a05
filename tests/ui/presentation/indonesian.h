// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catchqt.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace loket::test {

/// Indonesian texts and formats for one case, as the program sets them.
struct Indonesian {
    Indonesian()
    {
        REQUIRE(translator.load(QStringLiteral(":/i18n/loketprima_id.qm")));
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    }
    ~Indonesian()
    {
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(QLocale::c());
    }
    Indonesian(const Indonesian &) = delete;
    Indonesian &operator=(const Indonesian &) = delete;

    QTranslator translator;
};

} // namespace loket::test
