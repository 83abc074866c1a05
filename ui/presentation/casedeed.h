// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace loket::ui {

/// What can be done in the register's window: to the chosen row, or to the case that is open.
enum class CaseDeed {
    Open,
    Step,     ///< of its life: which one is asked
    Add,      ///< later words
    Promise,  ///< a new date was told
    Assign,   ///< to a handler
    Confirm,  ///< who is meant
    Release,  ///< an officer who was shut out
    Identity, ///< read for a purpose, or mask again
    Export,   ///< the list, or the whole case, as a file
    HandOver, ///< to the supervisor
    Print,    ///< its receipt; a copy where that was printed
    Files,    ///< save a file that came with it, in a folder
    Data,     ///< all that is kept about whoever complains, for that person
    Erase,    ///< what is kept about a person
    Save,     ///< what the form is about
    Back,     ///< from the form to the case, from the case to the list
};

/// In portable text, the same in every language. Where the counter's window has a like act, its key is the same.
[[nodiscard]] QString keyOf(CaseDeed deed);
[[nodiscard]] const std::vector<CaseDeed> &allCaseDeeds();

/// What a deed would do now.
struct CaseDeedState {
    CaseDeed deed;
    QString text;
    bool enabled = false;
    bool shown = false; ///< it belongs to what the window shows, and to what the reader may do there
};

} // namespace loket::ui
