// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/casedeed.h"

namespace loket::ui {

QString keyOf(CaseDeed deed)
{
    switch (deed) {
    case CaseDeed::Open:
        return QStringLiteral("Enter");
    case CaseDeed::Step:
        return QStringLiteral("F8");
    case CaseDeed::Add:
        return QStringLiteral("Ctrl+N");
    case CaseDeed::Promise:
        return QStringLiteral("Ctrl+J");
    case CaseDeed::Assign:
        return QStringLiteral("Ctrl+M");
    case CaseDeed::Confirm:
        return QStringLiteral("Ctrl+K");
    case CaseDeed::Release:
        return QStringLiteral("Ctrl+R");
    case CaseDeed::Identity:
        return QStringLiteral("Ctrl+I");
    case CaseDeed::Export:
        return QStringLiteral("Ctrl+E");
    case CaseDeed::HandOver:
        return QStringLiteral("Ctrl+U");
    case CaseDeed::Print:
        return QStringLiteral("Ctrl+P");
    case CaseDeed::Files:
        return QStringLiteral("Ctrl+B");
    case CaseDeed::Data:
        return QStringLiteral("Ctrl+D");
    case CaseDeed::Erase:
        return QStringLiteral("Ctrl+Del");
    case CaseDeed::Save:
        return QStringLiteral("Ctrl+S");
    case CaseDeed::Back:
        break;
    }
    return QStringLiteral("Esc");
}

const std::vector<CaseDeed> &allCaseDeeds()
{
    static const std::vector<CaseDeed> deeds{
        CaseDeed::Open,   CaseDeed::Step,     CaseDeed::Add,     CaseDeed::Promise,
        CaseDeed::Assign, CaseDeed::Confirm,  CaseDeed::Release, CaseDeed::Identity,
        CaseDeed::Export, CaseDeed::HandOver, CaseDeed::Print,   CaseDeed::Files,
        CaseDeed::Data,   CaseDeed::Erase,    CaseDeed::Save,    CaseDeed::Back};
    return deeds;
}

} // namespace loket::ui
