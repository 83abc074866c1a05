// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace loket::ctl {

/// What a command is called and understands.
struct CommandText {
    struct Option {
        QString name;
        QString value; ///< placeholder in the help, such as FILE; empty = a switch
        QString help;
        bool required = false;
        bool repeatable = false;
    };

    QString command;
    QString usage; ///< what follows `loketctl COMMAND`
    QString about;
    std::vector<Option> options;
    QString positional; ///< placeholder of the one argument without a name; empty = there is none
    QStringList examples;
};

/// The arguments of one command, read and explained from one list.
class CommandLine : public CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit CommandLine(CommandText text) : CommandText(std::move(text)) {}

    /// Reads the arguments behind the command. An exit code when the command ends here: after the help, or for an
    /// argument that is unknown, missing or given twice.
    [[nodiscard]] std::optional<int> read(const QStringList &arguments);

    [[nodiscard]] bool has(const char *name) const { return m_values.contains(QLatin1String(name)); }
    [[nodiscard]] QString value(const char *name) const { return m_values.value(QLatin1String(name)).value(0); }
    [[nodiscard]] QStringList values(const char *name) const { return m_values.value(QLatin1String(name)); }
    [[nodiscard]] QString argument() const { return m_argument; }

    [[nodiscard]] QString help() const;

private:
    [[nodiscard]] const Option *find(const QString &name) const;
    [[nodiscard]] std::optional<int> take(const QString &name, const std::optional<QString> &value);

    QHash<QString, QStringList> m_values;
    QString m_argument;
};

} // namespace loket::ctl
