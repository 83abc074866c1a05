// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ticket.h"
#include "ui/presentation/counteraction.h"
#include "ui/presentation/standardchip.h"

#include <vector>

namespace loket::ui {

enum class CounterMode { Closed, Paused, Idle, Called, Serving };

/// Who is at this window.
enum class Presence {
    Trial,  ///< the office is being set up: nobody signs in
    Locked, ///< nobody has signed in, or the screen was locked
    SignedIn
};

/// One service of the visit, where there are several.
struct LegChip {
    LegId leg;
    QString text;
    QString accessible; ///< the text with its state in words
    bool running = false;
    bool unfinished = true;
    bool operator==(const LegChip &) const = default;
};

struct Figure {
    QString label;
    QString value;
};

struct HistoryLine {
    QString time;
    QString text;
    bool undone = false;
};

struct OfficerChoice {
    StaffId staff;
    QString name;
    bool chosen = false;
};

/// All that the counter window shows, as plain text and numbers: made by pure functions, drawn without thinking.
struct CounterScreen {
    CounterMode mode = CounterMode::Closed;
    Presence presence = Presence::Trial;
    TicketId ticket; ///< the visit on the card; 0 = none
    LegId leg;       ///< the running service
    QString windowTitle;
    QString counterName;
    QString unitName;
    QString stateText; ///< OPEN
    QString officer;
    std::vector<OfficerChoice> officers;
    bool mayChangeOfficer = false;
    QString ownFigures; ///< what the officer has done today
    QString date;
    QString time;

    QString caption; ///< what the card is about: being served
    QString number;
    QString service;
    QString detail;             ///< waited, priority
    QString trouble;            ///< of papers: stands beside whatever is said
    QStringList shorterTrouble; ///< the same where there is less room for it
    QString clock;
    StandardChip chip;
    QString message; ///< instead of a visit
    QString hint;
    QString dateHint; ///< what is not sure of the days that the services would promise if they ended now
    std::vector<LegChip> legs;
    int persons = 1;
    int quantity = 1;
    bool inaccurate = false;
    QString note;
    LegOutcome outcome = LegOutcome::Done;
    bool offersAutoCall = false;
    bool autoCall = false;

    QString queueTitle;
    QString waitingText; ///< how many wait, in two words
    std::vector<Figure> figures;
    QString figuresHint;         ///< instead of figures while there are none
    QString status;              ///< what stands when nothing has just happened
    bool offersGuidance = false; ///< it says how to come to the guidance cards, which can be put away
    QString saved;
    std::vector<HistoryLine> history;
    std::vector<ActionState> actions;

    [[nodiscard]] const ActionState *action(CounterAction action) const;
};

} // namespace loket::ui
