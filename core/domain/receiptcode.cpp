// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/receiptcode.h"

#include <QStringList>

#include <algorithm>
#include <sodium/crypto_hash_sha256.h>

namespace loket {

namespace {

const QString version = QStringLiteral("LP1");
constexpr QLatin1Char separator(':');
constexpr int codeParts = 5;
constexpr int longest = 2000; ///< of a text that is worth reading
constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int bitsOfSign = 5;
constexpr int bitsOfByte = 8;

QByteArray base32(const QByteArray &bytes)
{
    QByteArray text;
    unsigned int held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = held << bitsOfByte | static_cast<unsigned char>(byte);
        for (bits += bitsOfByte; bits >= bitsOfSign; bits -= bitsOfSign)
            text += alphabet[held >> (bits - bitsOfSign) & 31];
        held &= (1U << bits) - 1;
    }
    if (bits > 0)
        text += alphabet[held << (bitsOfSign - bits) & 31];
    return text;
}

/// None unless `size` bytes are written like that and in no other way: bits to spare are zero.
std::optional<QByteArray> fromBase32(const QString &text, int size)
{
    const QByteArray signs(alphabet);
    QByteArray bytes;
    unsigned int held = 0;
    int bits = 0;
    for (const QChar sign : text) {
        const auto value = sign.unicode() < 128 ? signs.indexOf(sign.toLatin1()) : -1;
        if (value < 0)
            return std::nullopt;
        held = held << bitsOfSign | static_cast<unsigned int>(value);
        bits += bitsOfSign;
        if (bits >= bitsOfByte) {
            bits -= bitsOfByte;
            bytes += static_cast<char>(held >> bits);
            held &= (1U << bits) - 1;
        }
    }
    if (bytes.size() != size || base32(bytes) != text.toLatin1())
        return std::nullopt;
    return bytes;
}

bool isPlain(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '/' || byte == '-' || byte == '.';
}

QByteArray written(const QString &number)
{
    QByteArray text;
    for (const char byte : number.toUtf8())
        text += isPlain(byte) ? QByteArray(1, byte) : '%' + QByteArray(1, byte).toHex().toUpper();
    return text;
}

/// What a terminal or a paper shows as it is.
bool isPrintable(const QString &number)
{
    const auto letters = number.toUcs4();
    return !number.isEmpty()
        && std::all_of(letters.begin(), letters.end(), [](uint one) { return QChar::isPrint(one); });
}

/// ASCII, and all small or all capital letters.
bool isOfOneCase(const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar one) { return one.unicode() < 128; });
    return isAscii && (text == text.toUpper() || text == text.toLower());
}

} // namespace

QByteArray ReceiptCode::digestOf(const QByteArray &canonicalText)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(canonicalText.constData()),
                       static_cast<unsigned long long>(canonicalText.size()));
    return hash.left(digestBytes);
}

QByteArray ReceiptCode::signedPart() const
{
    return QByteArrayList{version.toLatin1(), written(number), day.text().remove(QLatin1Char('-')).toLatin1(),
                          base32(digest)}
        .join(separator.toLatin1());
}

QString ReceiptCode::text() const
{
    return QString::fromLatin1(signedPart()) + separator + QString::fromLatin1(base32(signature));
}

std::optional<ReceiptCode> ReceiptCode::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longest || !isOfOneCase(trimmed))
        return std::nullopt;
    const QStringList read = trimmed.toUpper().split(separator);
    if (read.size() != codeParts || read[0] != version)
        return std::nullopt;
    const QString number = QString::fromUtf8(QByteArray::fromPercentEncoding(read[1].toLatin1()));
    const auto day = OfficeDay::fromDate(QDate::fromString(read[2], QStringLiteral("yyyyMMdd")));
    const auto digest = fromBase32(read[3], digestBytes);
    const auto signature = fromBase32(read[4], signatureBytes);
    if (!isPrintable(number) || !day || !digest || !signature)
        return std::nullopt;
    const ReceiptCode code{number, *day, *digest, *signature};
    return code.text() == trimmed.toUpper() ? std::optional(code) : std::nullopt; // there is one way to write it
}

} // namespace loket
