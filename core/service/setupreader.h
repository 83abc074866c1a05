// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/setupdesk.h"

#include <QJsonArray>
#include <QJsonObject>

/// Inside core/service only: reads one element of `service_templates`, strictly.
namespace loket::setupreader {

/// What one part of a JSON file is called and holds, so that a refusal can say where.
struct Part {
    QString path;
    QJsonObject object;
};

/// A cleaned text of an object. Errors: BadFile with the path and what is wrong.
[[nodiscard]] Result<QString> textOf(const Part &part, const char *key, int maxLength, bool required,
                                     QStringList *removed);
/// The array `key`, empty when it is absent.
[[nodiscard]] Result<QJsonArray> arrayOf(const Part &part, const char *key);
[[nodiscard]] tl::unexpected<Error> bad(const QString &path, const QString &what);
/// For a text that is none, empty or too long; of one that is too long its beginning and its length in characters.
[[nodiscard]] tl::unexpected<Error> badText(const QString &path, const QJsonValue &value, int most);
/// Refuses what is none of `known` and no `note`: a misspelt key would leave its value unset, and nobody would see it.
/// Errors: UnknownKey.
[[nodiscard]] Result<void> onlyKeys(const Part &part, const QStringList &known);

[[nodiscard]] Result<std::vector<ServiceSetup>> servicesOf(const Part &part, bool withExamples, QStringList *removed);
/// What a service says of its published standard; texts that are only an example stay drafts. Errors: BadFile.
[[nodiscard]] Result<ServiceStandard> standardOf(const Part &part, bool withExamples, QStringList *removed);
/// `services`: those that a counter may name. Errors: BadFile.
[[nodiscard]] Result<std::vector<CounterSetup>> countersOf(const Part &part, const std::vector<ServiceSetup> &services,
                                                           QStringList *removed);
[[nodiscard]] Result<std::vector<StaffSetup>> staffOf(const Part &part, QStringList *removed);

/// Adds GENERIC's services. Errors: BadFile when a code or letter is in use.
[[nodiscard]] Result<void> addServices(std::vector<ServiceSetup> &services, const std::vector<ServiceSetup> &more);
/// Gives each service without a letter the first free one. Errors: BadFile when there is none.
[[nodiscard]] Result<void> giveLetters(std::vector<ServiceSetup> &services);

} // namespace loket::setupreader
