// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/output.h"
#include "core/service/office.h"
#include "core/service/officeclock.h"
#include "core/service/receiptsigner.h"

namespace loket::ctl {

namespace {

class PublicKeyCommand
{
    Q_DECLARE_TR_FUNCTIONS(PublicKeyCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(CommandText{
            QStringLiteral("public-key"),
            QStringLiteral("--database FILE --out FILE"),
            tr("Writes the unit's public key, by which anybody can check the code on a receipt (check-receipt). It may "
               "be published."),
            {{QStringLiteral("database"), QStringLiteral("FILE"), tr("the office's database"), true},
             {QStringLiteral("out"), QStringLiteral("FILE"), tr("file to write, - for stdout"), true}},
            {},
            {QStringLiteral("loketctl public-key --database kantor.db --out disdukcapil.pub")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        const OfficeClock clock;
        const auto office = Office::openReadOnly(line.value("database"), clock);
        if (!office)
            return Console::fail(office.error());
        const auto key = (*office)->unitKey().publicKey();
        if (!key)
            return Console::fail(key.error());
        if (key->isEmpty()) {
            Console::complain(
                tr("This office has no key yet: one is made when somebody who receives reports signs in."));
            return Refused;
        }
        const auto written = putOut(line, receiptsigner::publicKeyText(*key).toLatin1() + '\n');
        return written ? Done : Console::fail(written.error());
    }
};

} // namespace

int publicKey(const QStringList &arguments)
{
    return PublicKeyCommand::run(arguments);
}

} // namespace loket::ctl
