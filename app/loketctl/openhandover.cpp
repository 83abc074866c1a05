// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/output.h"
#include "app/loketctl/signin.h"
#include "core/service/complaintdrafts.h"
#include "core/service/handover.h"
#include "core/service/office.h"
#include "core/service/officeclock.h"
#include "ui/presentation/handoverfiles.h"
#include "ui/presentation/registerpaper.h"

#include <QFile>

namespace loket::ctl {

namespace {

constexpr qint64 largestFile = 200'000'000;

class OpenHandOverCommand
{
    Q_DECLARE_TR_FUNCTIONS(OpenHandOverCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(CommandText{
            QStringLiteral("open-handover"),
            QStringLiteral("--file FILE | --database FILE [--taken] [--code-file FILE] [--out FILE]"),
            tr("Opens a case that was handed over to the supervisor, by the code that he keeps on paper. No database "
               "is "
               "needed.\nThe case is written as text; whoever saves it keeps what was sealed until then.\nWith "
               "--database instead of a file: all that the office still keeps for him, as when whoever received it "
               "forgot\nthe PIN or has left. Wrong codes are counted, as wrong PINs are."),
            {{QStringLiteral("file"), QStringLiteral("FILE"), tr("the file that was handed over")},
             {QStringLiteral("database"), QStringLiteral("FILE"), tr("the office's database")},
             {QStringLiteral("taken"), {}, tr("he has what is written now: the office keeps it no longer")},
             {QStringLiteral("code-file"), QStringLiteral("FILE"),
              tr("file with the printed code; without it the terminal asks")},
             {QStringLiteral("out"), QStringLiteral("FILE"), tr("file to write (- for stdout, which is usual)")}},
            {},
            {QStringLiteral("loketctl open-handover --file serah-terima.loket"),
             QStringLiteral("loketctl open-handover --database kantor.db --out perkara.txt --taken")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        if (line.has("file") == line.has("database") || (line.has("taken") && !line.has("database")))
            return Console::misuse(tr("Either --file, or --database with or without --taken."), line.command);
        const auto written = line.has("file") ? openFile(line) : openKept(line);
        return written ? Done : Console::fail(written.error());
    }

private:
    static Result<void> openFile(const CommandLine &line)
    {
        QFile file(line.value("file"));
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
            return refuse(ErrorCode::FileUnreadable, line.value("file"));
        const auto code = secretFrom(line, "code-file", tr("Printed code:"));
        if (!code)
            return tl::unexpected(code.error());
        return opened(file.readAll(), *code).and_then([&](const QByteArray &text) { return put(line, text); });
    }

    /// What goes is what was written, and not before it was.
    static Result<void> openKept(const CommandLine &line)
    {
        const OfficeClock clock;
        const auto office = Office::openAtCommandLine(line.value("database"), clock);
        if (!office)
            return tl::unexpected(office.error());
        const auto code = secretFrom(line, "code-file", tr("Printed code:"));
        if (!code)
            return tl::unexpected(code.error());
        const Act act{{(*office)->station(), {}, {}}};
        const auto kept = (*office)->people().keptHandOvers(act, *code);
        if (!kept)
            return tl::unexpected(kept.error());
        QByteArray whole;
        std::vector<DraftId> taken;
        for (const KeptHandOver &one : *kept) {
            const auto text = ui::HandOverFiles::sealedIn(one.content).and_then([&](const QByteArray &sealed) {
                return opened(sealed, *code);
            });
            if (!text)
                return tl::unexpected(text.error());
            whole += (whole.isEmpty() ? QByteArray() : QByteArray("\n\n")) + *text;
            taken.push_back(one.id);
        }
        if (taken.empty()) {
            Console::say(tr("Nothing is kept for the supervisor."));
            return {};
        }
        const auto written = put(line, whole);
        if (!written || !line.has("taken"))
            return written;
        return withoutValue((*office)->people().keptHandOvers(Act{act.actor}, *code, taken));
    }

    static Result<QByteArray> opened(const QByteArray &sealed, const QString &code)
    {
        return handover::open(sealed, code).and_then(&ui::linesFrom).map(&textOf);
    }

    static Result<void> put(const CommandLine &line, const QByteArray &text)
    {
        return line.has("out") ? putOut(line, text) : Console::put(text);
    }

    static QByteArray textOf(const std::vector<ui::PageLine> &lines)
    {
        using Look = ui::PageLine::Look;
        QString text;
        for (const ui::PageLine &line : lines) {
            if (line.look == Look::Heading)
                text += QLatin1Char('\n');
            if (!line.label.isEmpty())
                text += line.label + QStringLiteral(": ");
            text += line.text + QLatin1Char('\n');
        }
        return text.toUtf8();
    }
};

} // namespace

int openHandOver(const QStringList &arguments)
{
    return OpenHandOverCommand::run(arguments);
}

} // namespace loket::ctl
