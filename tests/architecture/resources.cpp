// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

// Resources of a static library that is linked privately through others are easily lost by the linker.

TEST_CASE("resources: the catalogue is in a program that links the service")
{
    QFile file(QStringLiteral(":/catalogue/catalogue.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonDocument catalogue = QJsonDocument::fromJson(file.readAll());
    REQUIRE(catalogue.isObject());
    CHECK(catalogue.object().contains(QStringLiteral("service_templates")));
}

TEST_CASE("resources: the translations are in a program that links them")
{
    const QString name = GENERATE(as<QString>{}, QStringLiteral("loketprima_id"), QStringLiteral("loketprima_en"),
                                  QStringLiteral("qtbase_id"));
    CHECK(QFile::exists(QStringLiteral(":/i18n/%1.qm").arg(name)));
}
