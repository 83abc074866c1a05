// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/handover.h"

#include "core/service/sealedbox.h"
#include "core/service/secretkeeper.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace loket::handover {

namespace {

const QString fileFormat = QStringLiteral("loket-prima-handover");
constexpr int fileVersion = 1;
constexpr qint64 mostPasses = 100;
constexpr qint64 mostMemory = qint64(1) << 31; ///< of Argon2id: whoever made the file may be somebody else
const QByteArray bodyContext = "hand-over/body";

QString base64In(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

storage::Credential credentialIn(const QJsonObject &json)
{
    storage::Credential one;
    one.kind = QStringLiteral("handover_recovery");
    one.salt = base64In(json, "salt");
    one.effort = json.value(QLatin1String("effort")).toInteger();
    one.memory = json.value(QLatin1String("memory")).toInteger();
    one.publicKey = base64In(json, "public_key");
    one.wrappedKey = base64In(json, "wrapped_key");
    return one;
}

bool isUsable(const storage::Credential &one)
{
    return !one.salt.isEmpty() && !one.publicKey.isEmpty() && !one.wrappedKey.isEmpty() && one.effort > 0
        && one.effort <= mostPasses && one.memory > 0 && one.memory <= mostMemory;
}

} // namespace

QByteArray lockOf(const storage::Credential &recovery)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("salt"), recovery.salt},
                                     {QStringLiteral("effort"), recovery.effort},
                                     {QStringLiteral("memory"), recovery.memory},
                                     {QStringLiteral("public_key"), recovery.publicKey},
                                     {QStringLiteral("wrapped_key"), recovery.wrappedKey}})
        .toJson(QJsonDocument::Compact);
}

QByteArray seal(const QByteArray &lock, const QByteArray &content)
{
    const QJsonObject pair = QJsonDocument::fromJson(lock).object();
    const SecretBytes key = sealed::newContentKey();
    const QByteArray publicKey = sodium::fromHex(base64In(pair, "public_key"));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), fileFormat},
                                     {QStringLiteral("version"), fileVersion},
                                     {QStringLiteral("lock"), pair},
                                     {QStringLiteral("key"), sealed::toText(sealed::envelope(key, publicKey))},
                                     {QStringLiteral("body"), sealed::toText(sealed::seal(key, content, bodyContext))}})
        .toJson();
}

Result<QByteArray> open(const QByteArray &file, const QString &typedCode)
{
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    if (json.value(QLatin1String("format")).toString() != fileFormat)
        return refuse(ErrorCode::BadFile, QStringLiteral("format"));
    if (json.value(QLatin1String("version")).toInteger() != fileVersion)
        return refuse(ErrorCode::BadFile, QStringLiteral("version"));
    const storage::Credential lock = credentialIn(json.value(QLatin1String("lock")).toObject());
    const auto envelope = sealed::fromText(base64In(json, "key"));
    const auto body = sealed::fromText(base64In(json, "body"));
    if (!isUsable(lock) || !envelope || !body)
        return refuse(ErrorCode::BadFile, QStringLiteral("lock, key, body"));
    const auto privateKey = secrets::open(lock, secrets::codeFromTyped(typedCode));
    if (!privateKey)
        return refuse(ErrorCode::WrongSecret);
    const auto key = sealed::openEnvelope(*envelope, sodium::fromHex(lock.publicKey), *privateKey);
    const auto content = key ? sealed::open(*key, *body, bodyContext) : std::nullopt;
    return content ? Result<QByteArray>(*content) : refuse(ErrorCode::BadFile, QStringLiteral("body"));
}

} // namespace loket::handover
