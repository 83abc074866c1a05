// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"

#include "app/loketctl/console.h"

namespace loket::ctl {

std::optional<int> CommandLine::read(const QStringList &arguments)
{
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        Console::say(help());
        return Done;
    }
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith(QLatin1String("--"))) {
            if (positional.isEmpty() || !m_argument.isEmpty() || argument.startsWith(QLatin1String("-")))
                return Console::misuse(tr("The argument \"%1\" is not understood.").arg(argument), command);
            m_argument = argument;
            continue;
        }
        const QString name = argument.mid(2).section(QLatin1Char('='), 0, 0);
        const Option *option = find(name);
        std::optional<QString> value;
        if (argument.contains(QLatin1Char('=')))
            value = argument.section(QLatin1Char('='), 1);
        else if (option && option->value.isEmpty()) // a switch: that it stands there says all
            value = QString();
        else if (option && i + 1 < arguments.size())
            value = arguments.at(++i);
        if (const auto ended = take(name, value))
            return ended;
    }
    for (const auto &option : options) {
        if (option.required && !m_values.contains(option.name))
            return Console::misuse(tr("The option --%1 %2 is missing.").arg(option.name, option.value), command);
    }
    if (!positional.isEmpty() && m_argument.isEmpty())
        return Console::misuse(tr("The argument %1 is missing.").arg(positional), command);
    return std::nullopt;
}

std::optional<int> CommandLine::take(const QString &name, const std::optional<QString> &value)
{
    const Option *option = find(name);
    if (!option)
        return Console::misuse(tr("The option --%1 is unknown.").arg(name), command);
    if (!value)
        return Console::misuse(tr("The option --%1 needs a value.").arg(name), command);
    if (m_values.contains(name) && !option->repeatable)
        return Console::misuse(tr("The option --%1 stands there twice.").arg(name), command);
    m_values[name].append(*value);
    return std::nullopt;
}

const CommandLine::Option *CommandLine::find(const QString &name) const
{
    for (const auto &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

QString CommandLine::help() const
{
    constexpr int indent = 30;
    QString text = tr("Usage: loketctl %1 %2").arg(command, usage) + QStringLiteral("\n\n") + about + QLatin1Char('\n');
    const auto line = [&](const QString &left, const QString &right) {
        text += QStringLiteral("  %1 ").arg(left, -indent)
            + QString(right).replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(indent + 3, QLatin1Char(' ')))
            + QLatin1Char('\n');
    };
    text += QLatin1Char('\n') + tr("Options:") + QLatin1Char('\n');
    for (const auto &option : options)
        line(QStringLiteral("--%1 %2").arg(option.name, option.value), option.help);
    line(QStringLiteral("--lang id|en"), tr("language of this program (id)"));
    line(QStringLiteral("--help"), tr("this help"));
    text += QLatin1Char('\n') + tr("Examples:") + QLatin1Char('\n');
    for (const auto &example : examples)
        text += QStringLiteral("  ") + example + QLatin1Char('\n');
    text += QLatin1Char('\n') + tr("Exit code: 0 done, 1 refused or check not passed, 2 wrong command line.");
    return text;
}

} // namespace loket::ctl
