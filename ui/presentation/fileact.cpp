// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/fileact.h"

namespace loket::ui {

QString keyOf(FileAct act)
{
    switch (act) {
    case FileAct::Serve:
        return QStringLiteral("F2");
    case FileAct::Ready:
        return QStringLiteral("Ctrl+S");
    case FileAct::HandOver:
        return QStringLiteral("Ctrl+E");
    case FileAct::PauseOrResume:
        return QStringLiteral("Ctrl+T");
    case FileAct::ChangePromise:
        return QStringLiteral("Ctrl+J");
    case FileAct::Withdraw:
        return QStringLiteral("Ctrl+Del");
    case FileAct::Undo:
        break;
    }
    return QStringLiteral("Ctrl+Z");
}

const std::vector<FileAct> &allFileActs()
{
    static const std::vector<FileAct> acts{FileAct::Serve,         FileAct::Ready,         FileAct::HandOver,
                                           FileAct::PauseOrResume, FileAct::ChangePromise, FileAct::Withdraw,
                                           FileAct::Undo};
    return acts;
}

bool fits(FileAct act, ApplicationState state)
{
    const bool running = state == ApplicationState::InProcess || state == ApplicationState::Paused;
    switch (act) {
    case FileAct::Ready:
    case FileAct::PauseOrResume:
    case FileAct::ChangePromise:
        return running;
    case FileAct::HandOver:
        return running || state == ApplicationState::Ready;
    case FileAct::Serve:
    case FileAct::Withdraw:
        return state != ApplicationState::HandedOver && state != ApplicationState::Withdrawn;
    case FileAct::Undo:
        break;
    }
    return true;
}

} // namespace loket::ui
