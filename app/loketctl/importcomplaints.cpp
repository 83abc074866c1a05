// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/importfault.h"
#include "app/loketctl/output.h"
#include "app/loketctl/signin.h"
#include "core/service/complaintimport.h"
#include "core/service/filewriter.h"
#include "core/service/officeclock.h"

#include <QFile>

#include <map>

namespace loket::ctl {

namespace {

class ImportComplaintsCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportComplaintsCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(describe());
        if (const auto ended = line.read(arguments))
            return *ended;
        if (line.value("format") != QLatin1String("csv"))
            return Console::misuse(tr("The format \"%1\" is unknown.").arg(line.value("format")), line.command);
        const auto done = import(line);
        if (done)
            return Done;
        const QString fault = importFault(done.error());
        if (fault.isEmpty())
            return Console::fail(done.error());
        Console::complain(fault);
        return Refused;
    }

private:
    static CommandText describe()
    {
        return {
            QStringLiteral("import-complaints"),
            QStringLiteral("--database FILE --format csv --map FILE [--dry-run] INPUT"),
            tr("Brings the reports of another system into the register, with the dates that they have there. The map "
               "says\nwhich column is what (README, \"Importing complaints\"). Every row is imported or rejected; "
               "rejected rows and rows whose\nstatus and dates disagree are listed beside the database. A report "
               "whose number stands in the register already is\nleft as it is, so an import may be run again."),
            withSignIn({{QStringLiteral("database"), QStringLiteral("FILE"), tr("the office's database"), true},
                        {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("csv"), true},
                        {QStringLiteral("map"), QStringLiteral("FILE"), tr("what the columns mean, JSON"), true},
                        {QStringLiteral("dry-run"), QString(), tr("only say what would come of it")}}),
            QStringLiteral("INPUT"),
            {QStringLiteral(
                "loketctl import-complaints --database kantor.db --format csv --map lapor.json lapor.csv")}};
    }

    static constexpr qint64 mostBytes = 512LL * 1024 * 1024; // a register of many years

    static ComplaintCodes codesOf(const Catalogue &catalogue)
    {
        ComplaintCodes codes;
        for (const auto &one : catalogue.complaints.classes)
            codes.classes << one.code;
        for (const auto &one : catalogue.reasonsOf(QStringLiteral("complaint_channel")))
            codes.channels << one.code;
        return codes;
    }

    static Result<QByteArray> contentOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
            return refuse(ErrorCode::FileUnreadable, path);
        return file.readAll();
    }

    static Result<void> import(const CommandLine &line)
    {
        const OfficeClock clock;
        const QString address = line.value("database");
        const auto peek = Office::openReadOnly(address, clock);
        if (!peek)
            return tl::unexpected(peek.error());
        const OfficeZone zone = (*peek)->zone();
        const ComplaintCodes codes = codesOf((*peek)->catalogue());
        const auto file = contentOf(line.value("map")).and_then([&](const QByteArray &map) {
            return contentOf(line.argument()).and_then([&](const QByteArray &content) {
                return ComplaintFile::fromBytes(content, map, zone, clock.now(), codes);
            });
        });
        if (!file)
            return tl::unexpected(file.error());
        if (line.has("dry-run")) {
            report(*file);
            Console::say(tr("Nothing was written."));
            return {};
        }
        return write(line, *file);
    }

    static Result<void> write(const CommandLine &line, const ComplaintFile &file)
    {
        const OfficeClock clock;
        const auto office = Office::openAtCommandLine(line.value("database"), clock);
        if (!office)
            return tl::unexpected(office.error());
        const auto actor = (*office)->catalogue().isBeingSetUp() ? Result<Actor>(Actor{(*office)->station(), {}, {}})
                                                                 : signInFrom(line, **office);
        if (!actor)
            return tl::unexpected(actor.error());
        // Whoever may not import finds nothing of the file beside the database.
        const auto listed = listBeside(line, QStringLiteral("-rejects.txt"), file.rejects.size(), file.rejectText())
                                .and_then([&] {
                                    return listBeside(line, QStringLiteral("-doubts.txt"), file.doubts.size(),
                                                      file.doubtText());
                                });
        if (!listed)
            return listed;
        const auto done = ComplaintImport::run(**office, *actor, file, [](qint64 some, qint64 all) {
            Console::progress(some, all);
            return true;
        });
        if (!done)
            return tl::unexpected(done.error());
        report(file);
        Console::say(tr("Imported now: %1").arg(done->added));
        Console::say(tr("In the register before: %1").arg(done->known));
        return {};
    }

    static Result<void> listBeside(const CommandLine &line, const QString &ending, std::size_t count,
                                   const QByteArray &text)
    {
        if (count == 0)
            return {};
        const QString path = besideDatabase(line, ending);
        return writeFile(path, text).map([&] { Console::say(tr("Listed in %1: %2").arg(path).arg(count)); });
    }

    static void report(const ComplaintFile &file)
    {
        Console::say(tr("Rows: %1 (%2)").arg(file.rows).arg(file.encoding));
        Console::say(tr("Reports: %1").arg(file.complaints.size()));
        Console::say(tr("Rejected: %1").arg(file.rejects.size()));
        for (const auto &[reason, count] : reasonsOf(file)) {
            const QString code = reason.section(QLatin1Char(' '), 0, 0);
            Console::say(QStringLiteral("  %1: %2 (%3)").arg(reason).arg(count).arg(meaningOf(code)));
        }
        Console::say(tr("Status and dates disagree, imported as told: %1").arg(file.doubts.size()));
        std::map<QString, int> doubts;
        for (const auto &doubt : file.doubts)
            ++doubts[doubt.code];
        for (const auto &[code, count] : doubts)
            Console::say(QStringLiteral("  %1: %2 (%3)").arg(code).arg(count).arg(meaningOf(code)));
        if (!file.removed.isEmpty())
            Console::say(
                tr("Characters that cannot be kept were removed: %1").arg(file.removed.join(QStringLiteral(", "))));
    }

    /// The codes stand in the lists; here they are explained.
    static QString meaningOf(const QString &code)
    {
        static constexpr std::pair<const char *, const char *> meanings[]{
            {"missing", QT_TR_NOOP("nothing stands there, and something must")},
            {"bad_day", QT_TR_NOOP("no day of the calendar, or not in the form that the map names")},
            {"unknown_value", QT_TR_NOOP("a word that the map does not know")},
            {"bad_text", QT_TR_NOOP("too long a text")},
            {"double_number", QT_TR_NOOP("the number stands in the file a second time")},
            {"columns", QT_TR_NOOP("more or fewer columns than the heading")},
            {"closed_without_day", QT_TR_NOOP("closed, and no day says when")},
            {"day_without_closing", QT_TR_NOOP("a day of closing, and not closed")},
            {"closed_before_received", QT_TR_NOOP("closed before it was received")},
            {"answered_before_received", QT_TR_NOOP("answered before it was received")},
            {"answered_after_closed", QT_TR_NOOP("answered after it was closed")},
            {"due_before_received", QT_TR_NOOP("due before it was received")},
            {"received_to_come", QT_TR_NOOP("received on a day that is still to come")},
            {"answered_to_come", QT_TR_NOOP("answered on a day that is still to come")},
            {"closed_to_come", QT_TR_NOOP("closed on a day that is still to come")},
        };
        for (const auto &[known, meaning] : meanings) {
            if (code == QLatin1String(known))
                return tr(meaning);
        }
        return code;
    }

    static std::map<QString, int> reasonsOf(const ComplaintFile &file)
    {
        std::map<QString, int> reasons;
        for (const auto &reject : file.rejects)
            ++reasons[reject.column.isEmpty() ? reject.reason : reject.reason + QStringLiteral(" ") + reject.column];
        return reasons;
    }
};

} // namespace

int importComplaints(const QStringList &arguments)
{
    return ImportComplaintsCommand::run(arguments);
}

} // namespace loket::ctl
