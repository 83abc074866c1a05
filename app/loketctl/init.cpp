// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/systemclock.h"
#include "core/domain/text.h"
#include "core/service/office.h"

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
            QStringLiteral("--database FILE --unit NAME [--template CODE | --services FILE]"),
            tr("Makes the database of a new office: its services, counters, people and reasons. The file must not "
               "exist "
               "yet.\nMinutes that are only examples or drafts are loaded as not set."),
            {{QStringLiteral("database"), QStringLiteral("FILE"), tr("file to be made, or postgresql://.."), true},
             {QStringLiteral("unit"), QStringLiteral("NAME"), tr("name of the unit as shown and printed"), true},
             {QStringLiteral("template"), QStringLiteral("CODE"),
              tr("services to begin with (GENERIC): DISDUKCAPIL, DPMPTSP, BPKPAD,\nKECAMATAN, KELURAHAN")},
             {QStringLiteral("services"), QStringLiteral("FILE"),
              tr("JSON file of one template, with counters and staff if wanted")}},
            {},
            {QStringLiteral("loketctl init --database kantor.db --unit \"Disdukcapil Kota Banjarmasin\" --template "
                            "DISDUKCAPIL"),
             QStringLiteral("loketctl init --database kantor.db --unit \"Kelurahan Mawar\" --services layanan.json")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        if (line.has("template") && line.has("services")) {
            return Console::misuse(tr("Only one of --template and --services can be given."), line.command);
        }
        QStringList removed;
        const auto made = setupOf(line, removed).and_then([&](OfficeSetup setup) -> Result<QString> {
            const auto name = cleanText(line.value("unit"), 200);
            if (!name)
                return tl::unexpected(name.error());
            for (const auto &character : name->removed)
                removed.append(QStringLiteral("unit: ") + character);
            setup.unitName = name->text;
            const SystemClock clock;
            return Office::create(line.value("database"), setup, clock, QStringLiteral("loketctl"))
                .map([&](const auto &) { return setup.unitName; });
        });
        if (!made)
            return Console::fail(made.error());
        for (const auto &one : removed)
            Console::complain(tr("A character that cannot be kept was left out (%1).").arg(one));
        Console::say(tr("The office \"%1\" stands in %2.").arg(*made, line.value("database")));
        return Done;
    }

private:
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
