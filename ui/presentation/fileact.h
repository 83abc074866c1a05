// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"

#include <QString>

#include <vector>

namespace loket::ui {

/// What can be done to a file between visits, and the visit that goes on with it.
enum class FileAct { Serve, Ready, HandOver, PauseOrResume, ChangePromise, Withdraw, Undo };

/// In portable text, the same in every language. Where the counter's window has a like act, its key is the same.
[[nodiscard]] QString keyOf(FileAct act);
[[nodiscard]] const std::vector<FileAct> &allFileActs();
/// Whether the act begins where a file stands (applicationrules.h). An incomplete file is complete only at a visit.
[[nodiscard]] bool fits(FileAct act, ApplicationState state);

/// What an act would do now.
struct FileActState {
    FileAct act;
    QString text;
    bool enabled = false;
};

} // namespace loket::ui
