// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/signin.h"
#include "core/service/office.h"
#include "core/service/officeclock.h"

namespace loket::ctl {

namespace {

class RecoverCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecoverCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(CommandText{
            QStringLiteral("recover"),
            QStringLiteral("--database FILE --staff CODE [--code-file FILE] [--pin-file FILE]"),
            tr("Gives an administrator who forgot the PIN a new one, by the printed code that the office keeps. The "
               "code "
               "is used\nup; the new one is shown once, to be written on paper. Wrong codes are counted, as wrong PINs "
               "are."),
            {{QStringLiteral("database"), QStringLiteral("FILE"), tr("the office's database"), true},
             {QStringLiteral("staff"), QStringLiteral("CODE"), tr("the administrator"), true},
             {QStringLiteral("code-file"), QStringLiteral("FILE"),
              tr("file with the printed code; without it the terminal asks")},
             {QStringLiteral("pin-file"), QStringLiteral("FILE"),
              tr("file with the new PIN; without it the terminal asks")}},
            {},
            {QStringLiteral("loketctl recover --database kantor.db --staff ADMIN")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        const auto next = recover(line);
        if (!next)
            return Console::fail(next.error());
        Console::say(tr("The PIN is new, the old code is used up. The new code, shown only now; write it on paper and "
                        "lock it away:"));
        Console::say(tr("  Forgotten PIN (administrator):     %1").arg(*next));
        return Done;
    }

private:
    static Result<QString> recover(const CommandLine &line)
    {
        const OfficeClock clock;
        const auto office = Office::openAtCommandLine(line.value("database"), clock);
        if (!office)
            return tl::unexpected(office.error());
        const Staff *person = (*office)->catalogue().staffByCode(line.value("staff"));
        if (!person)
            return refuse(ErrorCode::UnknownStaff, line.value("staff"));
        const auto code = secretFrom(line, "code-file", tr("Printed code:"));
        if (!code)
            return code;
        const auto pin = secretFrom(line, "pin-file", tr("New PIN of %1:").arg(person->code));
        if (!pin)
            return pin;
        return (*office)->people().recover(Act{{(*office)->station(), {}, person->id}}, *code, *pin);
    }
};

} // namespace

int recover(const QStringList &arguments)
{
    return RecoverCommand::run(arguments);
}

} // namespace loket::ctl
