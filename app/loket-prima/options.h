// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <optional>

namespace loket::app {

/// What the shell is told.
enum ExitCode { Done = 0, Refused = 1, Usage = 2 };

/// Blank complaint forms that are made at once.
inline constexpr int maxForms = 200;

/// The command line of the window program.
struct Options {
    QString database;
    QString counter; ///< name; empty = the first one in use
    std::optional<ui::ThemeChoice> theme;
    QString summaryDay;
    QString pdf;
    QString paper;        ///< kind of a preview
    QString number;       ///< of the visit it is about
    QString day;          ///< of the number, or on which requirements hold, YYYY-MM-DD; empty = today
    QString service;      ///< as typed, for a requirement sheet or what lacks
    QString format;       ///< 58, 80, a5, a4; empty = by the kind
    QString escpos;       ///< file for the bytes of a printer without a driver
    QString count;        ///< of blank complaint forms; empty = one
    bool english = false; ///< papers and texts
};

class OptionReader
{
    Q_DECLARE_TR_FUNCTIONS(loket::app::OptionReader)

public:
    /// What decides before there is an application object: no screen is needed for a summary, and texts need a
    /// language.
    [[nodiscard]] static bool wantsScreen(int argc, char *argv[]);
    [[nodiscard]] static QString language(const QStringList &arguments);

    /// Reads the arguments. An exit code where the program ends here: after the help, or with a sentence on stderr.
    [[nodiscard]] std::optional<int> read(const QStringList &arguments);
    [[nodiscard]] const Options &options() const { return m_options; }

private:
    [[nodiscard]] static int misuse(const QString &sentence);
    [[nodiscard]] static QString help();
    /// What a preview needs, as a sentence where it is missing.
    [[nodiscard]] QString paperMisuse() const;
    /// Whether it is said what the paper is about, and nothing that does not belong to it.
    [[nodiscard]] QString subjectMisuse() const;
    /// The same for blank forms; `about`: the option that says so, empty where none does.
    [[nodiscard]] QString formsMisuse(const QString &about) const;

    Options m_options;
};

/// A line on stderr in UTF-8; where nobody sees a terminal but there is a screen, a message box as well.
void complain(const QString &sentence);
void print(const QString &text);

} // namespace loket::app
