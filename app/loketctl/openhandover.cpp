// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/output.h"
#include "app/loketctl/signin.h"
#include "core/service/handover.h"
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
            QStringLiteral("--file FILE [--code-file FILE] [--out FILE]"),
            tr("Opens a case that was handed over to the supervisor, by the code that he keeps on paper. No database "
               "is "
               "needed.\nThe case is written as text; whoever saves it keeps what was sealed until then."),
            {{QStringLiteral("file"), QStringLiteral("FILE"), tr("the file that was handed over"), true},
             {QStringLiteral("code-file"), QStringLiteral("FILE"),
              tr("file with the printed code; without it the terminal asks")},
             {QStringLiteral("out"), QStringLiteral("FILE"), tr("file to write (- for stdout, which is usual)")}},
            {},
            {QStringLiteral("loketctl open-handover --file serah-terima.loket")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        const auto written = open(line);
        return written ? Done : Console::fail(written.error());
    }

private:
    static Result<void> open(const CommandLine &line)
    {
        QFile file(line.value("file"));
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
            return refuse(ErrorCode::FileUnreadable, line.value("file"));
        const auto code = secretFrom(line, "code-file", tr("Printed code:"));
        if (!code)
            return tl::unexpected(code.error());
        return handover::open(file.readAll(), *code).and_then(&ui::linesFrom).and_then([&](const auto &lines) {
            const QByteArray text = textOf(lines);
            return line.has("out") ? putOut(line, text) : Console::put(text);
        });
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
