// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-prima/options.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QMessageBox>

#include <cstring>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace loket::app {

namespace {

bool seesTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0 || isatty(STDOUT_FILENO) != 0;
#else
    return false;
#endif
}

void writeLine(int descriptor, const QString &text)
{
    QFile file;
    if (file.open(descriptor, QIODevice::WriteOnly))
        file.write(text.toUtf8() + '\n');
}

QString valueAfter(const QStringList &arguments, const QString &name)
{
    const auto at = arguments.indexOf(name);
    if (at >= 0)
        return arguments.value(at + 1);
    for (const QString &argument : arguments) {
        if (argument.startsWith(name + QLatin1Char('=')))
            return argument.mid(name.size() + 1);
    }
    return {};
}

/// The first of these options that has a value; empty when none has.
QString firstGiven(std::initializer_list<std::pair<const char *, QString>> options)
{
    for (const auto &[name, value] : options) {
        if (!value.isEmpty())
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace

void print(const QString &text)
{
    writeLine(1, text);
}

void complain(const QString &sentence)
{
    writeLine(2, QStringLiteral("loket-prima: ") + sentence);
    const bool screen = QGuiApplication::platformName() != QLatin1String("offscreen");
    if (!screen || seesTerminal())
        return;
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Loket Prima"), sentence, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.exec(); // no counter is open yet that could wait
}

bool OptionReader::wantsScreen(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "--summary", 9) == 0 || std::strncmp(argv[i], "--paper", 7) == 0
            || std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "--version") == 0)
            return false;
    }
    return true;
}

QString OptionReader::language(const QStringList &arguments)
{
    return valueAfter(arguments, QStringLiteral("--lang")) == QLatin1String("en") ? QStringLiteral("en")
                                                                                  : QStringLiteral("id");
}

int OptionReader::misuse(const QString &sentence)
{
    complain(sentence + QLatin1Char(' ') + tr("Help: loket-prima --help"));
    return Usage;
}

QString OptionReader::help()
{
    return tr("Usage: loket-prima --database DB [options]\n\n"
              "The counter window of Loket Prima.\n\n"
              "  --database DB      file of the office, or postgresql://host/database\n"
              "  --counter NAME     name of this counter (the first one)\n"
              "  --theme light|dark colours (those chosen last, else those of the system)\n"
              "  --lang id|en       language (id)\n"
              "  --summary DAY --pdf FILE\n"
              "                     write the summary of a day (YYYY-MM-DD) as one A4 page, without a window\n"
              "  --paper KIND --number A-017 [--day DAY] --pdf FILE | --escpos FILE\n"
              "                     preview of a visitor's paper, without a window: ticket, receipt,\n"
              "                     requirements, missing, coupon or test (the last one needs no number);\n"
              "                     requirements also by --service SERVICE [--day DAY]: its code, letter or\n"
              "                     name, as in force on that day. Of a number with several services:\n"
              "                     requirements of the one it was taken for, missing of the first one\n"
              "                     that something lacked of, or of --service SERVICE\n"
              "  --paper complaint --number ADU/.. --pdf FILE\n"
              "                     preview of a report's receipt, on 80 mm, A5 or A4; without any identity\n"
              "  --paper complaint-form [--count N] --pdf FILE\n"
              "                     blank forms for the box in the waiting room, one A5 page each, every one\n"
              "                     with a number of its own (1, at most 200)\n"
              "  --format 58|80|a5|a4\n"
              "                     width of the roll in mm, or a sheet (58 for ticket and coupon, else 80)\n"
              "  --version          version of the program\n\n"
              "Examples:\n"
              "  loket-prima --database office.db --counter \"Loket 3\"\n"
              "  loket-prima --database office.db --summary 2023-11-17 --pdf summary.pdf\n"
              "  loket-prima --database office.db --paper receipt --number A-017 --day 2023-11-17 --pdf receipt.pdf\n\n"
              "Exit code: 0 done, 1 refused, 2 wrong command line.");
}

QString OptionReader::paperMisuse() const
{
    const Options &given = m_options;
    if (given.paper.isEmpty()) {
        const QString other = firstGiven({{"--number", given.number},
                                          {"--day", given.day},
                                          {"--service", given.service},
                                          {"--format", given.format},
                                          {"--escpos", given.escpos},
                                          {"--count", given.count}});
        return other.isEmpty() ? QString() : tr("%1 belongs to --paper.").arg(other);
    }
    if (!given.summaryDay.isEmpty())
        return tr("--paper and --summary are two different things. Ask for one of them.");
    if (given.pdf.isEmpty() && given.escpos.isEmpty())
        return tr("--paper needs --pdf FILE or --escpos FILE.");
    if (!given.pdf.isEmpty() && !given.escpos.isEmpty())
        return tr("Only one of --pdf and --escpos can be given.");
    if (!given.escpos.isEmpty() && given.format.startsWith(QLatin1Char('a')))
        return tr("--escpos is for rolls: --format 58 or 80.");
    return subjectMisuse();
}

QString OptionReader::subjectMisuse() const
{
    const QString &paper = m_options.paper;
    const QString about = firstGiven(
        {{"--number", m_options.number}, {"--day", m_options.day}, {"--service", m_options.service}});
    if (paper == QLatin1String("test"))
        return about.isEmpty() ? QString() : tr("The test page is about nobody. Leave %1 out.").arg(about);
    if (paper == QLatin1String("complaint-form"))
        return formsMisuse(about);
    if (!m_options.count.isEmpty())
        return tr("--count belongs to --paper complaint-form.");
    const bool isOfService = paper == QLatin1String("requirements");
    if (!m_options.service.isEmpty() && !isOfService && paper != QLatin1String("missing"))
        return tr("--service belongs to --paper requirements or missing.");
    if (!m_options.number.isEmpty() || (isOfService && !m_options.service.isEmpty()))
        return {};
    return isOfService ? tr("--service or --number is missing.") : tr("--number is missing.");
}

QString OptionReader::formsMisuse(const QString &about) const
{
    if (!about.isEmpty())
        return tr("A blank form is about nobody. Leave %1 out.").arg(about);
    if (!m_options.escpos.isEmpty() || (!m_options.format.isEmpty() && m_options.format != QLatin1String("a5")))
        return tr("Blank forms are pages of A5: ask for --pdf FILE, without --format.");
    const int count = m_options.count.isEmpty() ? 1 : m_options.count.toInt();
    return count >= 1 && count <= maxForms ? QString() : tr("--count is a number from 1 to %1.").arg(maxForms);
}

std::optional<int> OptionReader::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto add = [&parser](const char *name, const char *value) {
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(value)});
    };
    for (const char *name : {"database", "counter", "theme", "lang", "summary", "pdf", "paper", "number", "day",
                             "service", "format", "escpos", "count"})
        add(name, "value");
    parser.addOptions({{QStringLiteral("help"), {}}, {QStringLiteral("version"), {}}});
    const bool understood = parser.parse(arguments);
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    if (parser.isSet(QStringLiteral("help"))) {
        print(help());
        return Done;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        print(QStringLiteral("loket-prima " LOKET_VERSION));
        return Done;
    }
    if (const auto unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return misuse(tr("The option \"%1\" is unknown.").arg(unknown.constFirst()));
    if (!understood)
        return misuse(tr("An option has no value."));
    if (const auto rest = parser.positionalArguments(); !rest.isEmpty())
        return misuse(tr("\"%1\" is one argument too many.").arg(rest.constFirst()));
    for (const auto &[name, known] :
         {std::pair("lang", QStringLiteral("id|en")), std::pair("theme", QStringLiteral("light|dark")),
          std::pair("paper",
                    QStringLiteral("ticket|receipt|requirements|missing|coupon|complaint|complaint-form|test")),
          std::pair("format", QStringLiteral("58|80|a5|a4"))}) {
        const QString given = value(name);
        if (parser.isSet(QString::fromLatin1(name)) && !known.split(QLatin1Char('|')).contains(given))
            return misuse(tr("--%1 knows %2, not \"%3\".").arg(QString::fromLatin1(name), known, given));
    }
    m_options = {value("database"), value("counter"), {},           value("summary"), value("pdf"),
                 value("paper"),    value("number"),  value("day"), value("service"), value("format"),
                 value("escpos"),   value("count")};
    if (m_options.database.isEmpty())
        return misuse(tr("--database is missing."));
    if (const QString wrong = paperMisuse(); !wrong.isEmpty())
        return misuse(wrong);
    if (m_options.paper.isEmpty() && m_options.summaryDay.isEmpty() != m_options.pdf.isEmpty())
        return misuse(tr("--summary and --pdf belong together."));
    m_options.english = value("lang") == QLatin1String("en");
    if (parser.isSet(QStringLiteral("theme")))
        m_options.theme = value("theme") == QLatin1String("dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
    return std::nullopt;
}

} // namespace loket::app
