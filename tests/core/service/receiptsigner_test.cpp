// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/receiptsigner.h"

#include "core/domain/receiptcode.h"
#include "tests/support/catchqt.h"

using namespace loket;

namespace {

QByteArray fromHex(const char *hex)
{
    return QByteArray::fromHex(hex);
}

ReceiptCode signedCode(const receiptsigner::KeyPair &keys)
{
    ReceiptCode code{QStringLiteral("ADU/DISDUKCAPIL/2026/11/4821"), *OfficeDay::fromText(QStringLiteral("2026-11-27")),
                     ReceiptCode::digestOf("{}")};
    code.signature = receiptsigner::sign(code.signedPart(), keys.privateKey);
    return code;
}

bool isGenuine(const QString &text, const QByteArray &publicKey)
{
    const auto code = ReceiptCode::fromText(text);
    return code && receiptsigner::verify(code->signedPart(), code->signature, publicKey);
}

} // namespace

TEST_CASE("Signatures are those of RFC 8032, so that any other program can check them")
{
    // Test 2 of its section 7.1: seed, public key, the message 0x72, signature.
    const QByteArray publicKey = fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray privateKey = fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        + publicKey;
    const QByteArray signature = fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                         "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    CHECK(receiptsigner::sign("\x72", privateKey) == signature);
    CHECK(receiptsigner::verify("\x72", signature, publicKey));
    CHECK_FALSE(receiptsigner::verify("\x73", signature, publicKey));
}

TEST_CASE("A receipt's code with one character changed, wherever and to whatever, is not genuine")
{
    const auto keys = receiptsigner::makeKeys();
    const QString text = signedCode(keys).text();
    REQUIRE(isGenuine(text, keys.publicKey));
    REQUIRE(isGenuine(text.toLower(), keys.publicKey));
    int taken = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (char sign = ' '; sign <= '~'; ++sign) {
            QString changed = text;
            changed[at] = QLatin1Char(sign);
            if (changed != text && isGenuine(changed, keys.publicKey))
                ++taken;
        }
        if (isGenuine(QString(text).remove(at, 1), keys.publicKey))
            ++taken;
    }
    CHECK(taken == 0);
}

TEST_CASE("Nobody else's key and no broken one signs or checks")
{
    const auto keys = receiptsigner::makeKeys();
    const auto others = receiptsigner::makeKeys();
    CHECK(keys.publicKey != others.publicKey);
    const QString text = signedCode(keys).text();
    CHECK_FALSE(isGenuine(text, others.publicKey));
    CHECK_FALSE(isGenuine(text, {}));
    CHECK_FALSE(isGenuine(text, keys.publicKey.chopped(1)));
    CHECK_FALSE(receiptsigner::verify("a", {}, keys.publicKey));
    CHECK(receiptsigner::sign("a", keys.privateKey.chopped(1)).isEmpty());
    QByteArray wiped = keys.privateKey;
    receiptsigner::wipe(wiped);
    CHECK(wiped.isEmpty());
    CHECK(receiptsigner::sign("a", wiped).isEmpty());
}

TEST_CASE("A public key is read as hexadecimal or base64, and nothing else is one")
{
    const QByteArray key = receiptsigner::makeKeys().publicKey;
    for (const QByteArray &text :
         {receiptsigner::publicKeyText(key).toLatin1(), key.toHex().toUpper(), key.toBase64(),
          key.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), '\n' + key.toHex() + "\r\n"})
        CHECK(receiptsigner::publicKeyFromText(QString::fromLatin1(text)) == key);
    for (const QByteArray &text : {QByteArray(), QByteArray("key"), key.toHex().chopped(2), key.toHex() + "00",
                                   key.toHex().replace(3, 1, "x"), key.toBase64() + "!"})
        CHECK_FALSE(receiptsigner::publicKeyFromText(QString::fromLatin1(text)));
}
