// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/builtincatalogue.h"

#include "core/service/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace loket {

namespace {

/// What a code of a list is called; the code itself where the list has no such one.
std::pair<QString, QString> nameIn(const char *list, const QString &code)
{
    for (const QJsonValue &one : builtInCatalogue().value(QLatin1String(list)).toArray()) {
        const QJsonObject object = one.toObject();
        if (object.value(QLatin1String("code")).toString() == code)
            return {object.value(QLatin1String("id")).toString(), object.value(QLatin1String("en")).toString()};
    }
    return {code, code};
}

} // namespace

// It is part of the program, so nothing can be wrong with it that a test does not see.
const QJsonObject &builtInCatalogue()
{
    static const QJsonObject catalogue = [] {
        QFile file(QStringLiteral(":/catalogue/catalogue.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the catalogue is not in the program");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return catalogue;
}

std::pair<QString, QString> componentName(const QString &component)
{
    return nameIn("service_standard_components", component);
}

std::pair<QString, QString> contextName(const QString &context)
{
    return nameIn("guidance_contexts", context);
}

} // namespace loket
