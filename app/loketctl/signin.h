// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loketctl/commandline.h"
#include "core/service/office.h"

namespace loket::ctl {

/// Adds `--staff` and `--pin-file` to the options of a command that writes.
[[nodiscard]] std::vector<CommandText::Option> withSignIn(std::vector<CommandText::Option> options);

/// Signs in whom `--staff` names, with the secret of `--pin-file` or from the terminal. After wrong attempts it waits
/// as long as nobody may try, up to two minutes.
[[nodiscard]] Result<Actor> signInFrom(const CommandLine &line, Office &office);

/// The first line of the file that `option` names, or what is typed. Errors: FileUnreadable; NoSecret (detail: the
/// option) when there is no terminal to ask.
[[nodiscard]] Result<QString> secretFrom(const CommandLine &line, const char *option, const QString &question);

/// Prints the codes of a new office; they are shown this once.
void sayCodes(const SignInDesk::FirstAdministrator &made);

} // namespace loket::ctl
