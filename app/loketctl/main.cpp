// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"

#include <QCoreApplication>
#include <QTranslator>

#include <array>
#include <memory>

namespace loket::ctl {

namespace {

class Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)

public:
    static int run(QStringList arguments)
    {
        if (const auto ended = speak(arguments))
            return *ended;
        const QString name = arguments.value(0);
        if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            Console::say(help());
            return Done;
        }
        if (name == QLatin1String("--version")) {
            Console::say(QStringLiteral("loketctl " LOKET_VERSION));
            return Done;
        }
        for (const auto &command : commands) {
            if (name == QLatin1String(command.name))
                return command.run(arguments.mid(1));
        }
        if (name.isEmpty())
            return Console::misuse(tr("A command is missing."), {});
        return Console::misuse(tr("The command \"%1\" is unknown.").arg(name), {});
    }

private:
    struct Command {
        const char *name;
        int (*run)(const QStringList &);
    };
    static constexpr std::array<Command, 13> commands{{{"init", &init},
                                                       {"demo", &demo},
                                                       {"replay", &replay},
                                                       {"recover", &recover},
                                                       {"import-complaints", &importComplaints},
                                                       {"complaints", &complaints},
                                                       {"register", &registerOfReports},
                                                       {"open-handover", &openHandOver},
                                                       {"check-receipt", &checkReceipt},
                                                       {"public-key", &publicKey},
                                                       {"purge", &purge},
                                                       {"summary", &summary},
                                                       {"verify", &verify}}};

    /// Takes `--lang` out of the arguments, wherever it stands, and loads the language.
    static std::optional<int> speak(QStringList &arguments)
    {
        QString language = QStringLiteral("id");
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            if (arguments.at(i) == QLatin1String("--lang")) {
                language = arguments.value(i + 1);
                arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
                break;
            }
            if (arguments.at(i).startsWith(QLatin1String("--lang="))) {
                language = arguments.takeAt(i).mid(7);
                break;
            }
        }
        const bool isKnown = language == QLatin1String("id") || language == QLatin1String("en");
        const QString loaded = isKnown ? language : QStringLiteral("id");
        for (const char *part : {"qtbase", "loketprima"}) {
            auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
            if (translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(QLatin1String(part), loaded)))
                QCoreApplication::installTranslator(translator.release());
        }
        if (!isKnown)
            return Console::misuse(tr("The language \"%1\" is unknown.").arg(language), {});
        return std::nullopt;
    }

    static QString help()
    {
        return tr("Usage: loketctl COMMAND [options]\n\n"
                  "The command line of Loket Prima, the service counters of an office.\n\n"
                  "  init      make the database of a new office\n"
                  "  demo      serve a simulated office day\n"
                  "  replay    serve recorded customers once more\n"
                  "  recover   give an administrator a new PIN by the printed code\n"
                  "  summary   write the figures of days as JSON, CSV or XLSX\n"
                  "  import-complaints\n"
                  "            bring the reports of another system into the register\n"
                  "  complaints\n"
                  "            write the figures of reports as JSON\n"
                  "  register  write the register of reports as CSV or XLSX, without names\n"
                  "  open-handover\n"
                  "            open a case that was handed over, by the supervisor's code\n"
                  "  check-receipt\n"
                  "            say whether the receipt of a report is genuine, without a database\n"
                  "  public-key\n"
                  "            write the key by which receipts are checked\n"
                  "  purge     erase what has been kept about persons for long enough\n"
                  "  verify    check journal and data\n\n"
                  "  --lang id|en   language of this program (id)\n"
                  "  --version      version of the program\n\n"
                  "Each command explains itself with --help.\n"
                  "Exit code: 0 done, 1 refused or check not passed, 2 wrong command line.");
    }
};

} // namespace

} // namespace loket::ctl

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("loketctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOKET_VERSION));
    return loket::ctl::Program::run(QCoreApplication::arguments().mid(1));
}
