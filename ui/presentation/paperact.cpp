// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/paperact.h"

namespace loket::ui {

QString keyOf(PaperAct act)
{
    switch (act) {
    case PaperAct::Copy:
        return QStringLiteral("Ctrl+P");
    case PaperAct::Found:
        return QStringLiteral("Ctrl+S");
    case PaperAct::Drop:
        return QStringLiteral("Ctrl+Del");
    case PaperAct::TryNow:
        return QStringLiteral("F9");
    case PaperAct::Requirements:
        return QStringLiteral("Ctrl+K");
    case PaperAct::TestPage:
        break;
    }
    return QStringLiteral("Ctrl+U");
}

const std::vector<PaperAct> &allPaperActs()
{
    static const std::vector<PaperAct> acts{PaperAct::Copy,   PaperAct::Found,        PaperAct::Drop,
                                            PaperAct::TryNow, PaperAct::Requirements, PaperAct::TestPage};
    return acts;
}

bool fits(PaperAct act, PrintState state)
{
    switch (act) {
    case PaperAct::Copy:
        return state != PrintState::Waiting && state != PrintState::Sending;
    case PaperAct::Found:
        return state == PrintState::Uncertain;
    case PaperAct::Drop:
        return state == PrintState::Waiting;
    case PaperAct::TryNow:
    case PaperAct::Requirements:
    case PaperAct::TestPage:
        break;
    }
    return true;
}

} // namespace loket::ui
