// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/signin.h"
#include "core/domain/secretrules.h"
#include "core/domain/text.h"
#include "core/service/office.h"
#include "core/service/officeclock.h"

#include <QFile>

namespace loket::ctl {

namespace {

class InitCommand
{
    Q_DECLARE_TR_FUNCTIONS(InitCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(CommandText{
            QStringLiteral("init"),
            QStringLiteral(
                "--database FILE --unit NAME [--template CODE | --services FILE] [--admin NAME [--pin-file FILE]]"),
            tr("Makes the database of a new office: its services, counters, people and reasons. The file must not "
               "exist "
               "yet.\nMinutes that are only examples or drafts are loaded as not set."),
            {{QStringLiteral("database"), QStringLiteral("FILE"), tr("file to be made, or postgresql://.."), true},
             {QStringLiteral("unit"), QStringLiteral("NAME"), tr("name of the unit as shown and printed"), true},
             {QStringLiteral("template"), QStringLiteral("CODE"),
              tr("services to begin with (GENERIC): DISDUKCAPIL, DPMPTSP, BPKPAD,\nKECAMATAN, KELURAHAN")},
             {QStringLiteral("services"), QStringLiteral("FILE"),
              tr("JSON file of one template, with counters and staff if wanted")},
             {QStringLiteral("admin"), QStringLiteral("NAME"),
              tr("name of the first administrator; without one the office is\nstill being set up: nobody signs in, "
                 "everything may be done")},
             {QStringLiteral("pin-file"), QStringLiteral("FILE"),
              tr("file with the administrator's PIN of four digits; without it\nthe terminal asks")}},
            {},
            {QStringLiteral("loketctl init --database kantor.db --unit \"Disdukcapil Kota Banjarmasin\" --template "
                            "DISDUKCAPIL"),
             QStringLiteral("loketctl init --database kantor.db --unit \"Kelurahan Mawar\" --services layanan.json")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        if (line.has("template") && line.has("services"))
            return Console::misuse(tr("Only one of --template and --services can be given."), line.command);
        if (line.has("pin-file") && !line.has("admin"))
            return Console::misuse(tr("--pin-file belongs to --admin."), line.command);
        QStringList removed;
        const auto made = setupOf(line, removed).and_then([&](OfficeSetup setup) -> Result<QString> {
            const auto name = cleanText(line.value("unit"), 200);
            if (!name)
                return tl::unexpected(name.error());
            for (const auto &character : name->removed)
                removed.append(QStringLiteral("unit: ") + character);
            setup.unitName = name->text;
            QString pin;
            if (line.has("admin")) {
                const auto given = secretFrom(line, "pin-file", tr("PIN of %1:").arg(line.value("admin")));
                if (!given)
                    return tl::unexpected(given.error());
                pin = *given;
                // Before the file is made: a set-up that stops half-way would leave an office with nobody in it.
                if (const auto good = secrets::acceptable(SecretKind::Pin, pin); !good)
                    return tl::unexpected(good.error());
            }
            const OfficeClock clock;
            return Office::create(line.value("database"), setup, clock, QStringLiteral("loketctl"))
                .and_then([&](const auto &office) {
                    return line.has("admin") ? admit(*office, line.value("admin"), pin) : Result<void>();
                })
                .map([&] { return setup.unitName; });
        });
        if (!made)
            return Console::fail(made.error());
        for (const auto &one : removed)
            Console::complain(tr("A character that cannot be kept was left out (%1).").arg(one));
        Console::say(tr("The office \"%1\" stands in %2.").arg(*made, line.value("database")));
        return Done;
    }

private:
    static Result<void> admit(Office &office, const QString &name, const QString &pin)
    {
        const Act act{{office.station(), {}, {}}};
        return office.people().makeFirstAdministrator(act, name, pin).map([](const auto &made) { sayCodes(made); });
    }

    static Result<OfficeSetup> setupOf(const CommandLine &line, QStringList &removed)
    {
        if (!line.has("services"))
            return setupFromTemplate(line.has("template") ? line.value("template") : QStringLiteral("GENERIC"));
        QFile file(line.value("services"));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(ErrorCode::FileUnreadable, file.fileName());
        return setupFromJson(file.readAll(), &removed);
    }
};

} // namespace

int init(const QStringList &arguments)
{
    return InitCommand::run(arguments);
}

} // namespace loket::ctl
