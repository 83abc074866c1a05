// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt's code, checked by somebody who has nothing but the unit's public key.
#include "core/domain/receiptcode.h"
#include "core/service/receiptsigner.h"
#include "tests/e2e/program.h"

#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

namespace {

struct Receipt {
    Receipt()
    {
        ReceiptCode code{QStringLiteral("ADU/DISDUKCAPIL/2026/11/4821"),
                         *OfficeDay::fromText(QStringLiteral("2026-11-27")), ReceiptCode::digestOf("{}")};
        code.signature = receiptsigner::sign(code.signedPart(), keys.privateKey);
        text = code.text();
    }

    [[nodiscard]] QString file(const char *name, const QByteArray &content) const
    {
        QFile out(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    [[nodiscard]] Run check(const QString &keyFile, const QString &code, const QStringList &more = {}) const
    {
        return loketctl(QStringList{QStringLiteral("check-receipt"), QStringLiteral("--public-key"), keyFile, code}
                        + more);
    }

    QTemporaryDir folder;
    receiptsigner::KeyPair keys = receiptsigner::makeKeys();
    QString text{};
};

} // namespace

TEST_CASE("check-receipt says what a genuine receipt is about, from either form of the key and without a database")
{
    const Receipt receipt;
    for (const QByteArray &key : {receipt.keys.publicKey.toHex() + '\n', receipt.keys.publicKey.toBase64() + "\r\n"}) {
        const Run run = receipt.check(receipt.file("unit.pub", key), receipt.text);
        CHECK(run.code == 0);
        CHECK(run.err.isEmpty());
        CHECK(run.out
              == QStringLiteral("Asli. Nomor: ADU/DISDUKCAPIL/2026/11/4821\nDiterima: 2026-11-27\n"
                                "Ringkasan isi: 44136fa355b3678a1146ad16f7e8649e\n"));
    }
}

TEST_CASE("check-receipt refuses one changed character, another unit's key and what is no code")
{
    const Receipt receipt;
    const QString key = receipt.file("unit.pub", receipt.keys.publicKey.toHex());
    QString number = receipt.text;
    number.replace(QStringLiteral("4821"), QStringLiteral("4822"));
    Run run = receipt.check(key, number);
    CHECK(run.code == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err
          == QStringLiteral("Tidak asli: kode ADU/DISDUKCAPIL/2026/11/4822 telah diubah, atau tidak ditandatangani "
                            "dengan kunci unit ini.\n"));
    for (const int at : {0, 5, 40, 60, 100, 170}) {
        QString changed = receipt.text;
        changed[at] = changed.at(at) == QLatin1Char('2') ? QLatin1Char('3') : QLatin1Char('2');
        CHECK(receipt.check(key, changed).code == 1);
    }
    run = receipt.check(key, QStringLiteral("A-017"), {QStringLiteral("--lang"), QStringLiteral("en")});
    CHECK(run.code == 1);
    CHECK(
        run.err
        == QStringLiteral("This is not the code of a receipt, or it was changed: read the whole QR code once more.\n"));
    const QByteArray others = receiptsigner::makeKeys().publicKey.toHex();
    CHECK(receipt.check(receipt.file("other.pub", others), receipt.text).code == 1);
}

TEST_CASE("check-receipt names what is wrong with the key's file and with the command line")
{
    const Receipt receipt;
    Run run = receipt.check(receipt.folder.filePath(QStringLiteral("none.pub")), receipt.text);
    CHECK(run.code == 1);
    CHECK(run.err.contains(QStringLiteral("none.pub")));
    run = receipt.check(receipt.file("bad.pub", "not a key"), receipt.text);
    CHECK(run.code == 1);
    CHECK(run.err.contains(QStringLiteral("bad.pub tidak berisi kunci publik 32 byte")));
    CHECK(loketctl({QStringLiteral("check-receipt"), receipt.text}).code == 2);
    CHECK(loketctl({QStringLiteral("check-receipt"), QStringLiteral("--public-key"), QStringLiteral("unit.pub")}).code
          == 2);
}
