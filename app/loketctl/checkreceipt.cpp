// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "core/domain/receiptcode.h"
#include "core/service/receiptsigner.h"

#include <QFile>

namespace loket::ctl {

namespace {

/// Offline: neither an office nor its database is needed.
class CheckReceiptCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckReceiptCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(CommandText{
            QStringLiteral("check-receipt"),
            QStringLiteral("--public-key FILE TEXT"),
            tr("Says whether the receipt of a report is genuine, from the text of its QR code and the unit's public "
               "key.\nNeeds no database and no network."),
            {{QStringLiteral("public-key"), QStringLiteral("FILE"),
              tr("the unit's public key, one line of hexadecimal or base64"), true}},
            QStringLiteral("TEXT"),
            {QStringLiteral(
                "loketctl check-receipt --public-key disdukcapil.pub LP1:ADU/DISDUKCAPIL/2026/11/4821:..")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        const auto key = keyIn(line.value("public-key"));
        if (!key)
            return Console::fail(key.error());
        const auto code = ReceiptCode::fromText(line.argument());
        if (!code)
            return refused(
                tr("This is not the code of a receipt, or it was changed: read the whole QR code once more."));
        if (!receiptsigner::verify(code->signedPart(), code->signature, *key))
            return refused(tr("Not genuine: the code of %1 was changed, or it was not signed with this unit's key.")
                               .arg(code->number));
        Console::say(tr("Genuine. Number: %1").arg(code->number));
        Console::say(tr("Received: %1").arg(code->day.text()));
        Console::say(tr("Digest of what it says: %1").arg(QString::fromLatin1(code->digest.toHex())));
        return Done;
    }

private:
    static Result<QByteArray> keyIn(const QString &path)
    {
        constexpr qint64 enough = 1000; // a key has 64 signs
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(ErrorCode::FileUnreadable, path);
        const auto key = receiptsigner::publicKeyFromText(QString::fromUtf8(file.read(enough)));
        if (!key)
            return refuse(ErrorCode::BadFile, tr("%1 holds no public key of 32 bytes").arg(path));
        return *key;
    }

    static int refused(const QString &sentence)
    {
        Console::complain(sentence);
        return Refused;
    }
};

} // namespace

int checkReceipt(const QStringList &arguments)
{
    return CheckReceiptCommand::run(arguments);
}

} // namespace loket::ctl
