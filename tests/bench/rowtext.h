// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

/// What the floor puts into the journal: the very texts that the product writes (a check after the run compares them).
namespace loket::bench {

/// A ticket of the measured kind: one service, nothing special; the floor knows its state and never reads it.
struct KnownVisit {
    qint64 ticket = 0;
    qint64 leg = 0;
    qint64 span = 0;
    qint64 call = 0;
    int number = 0;
    int ticketRev = 1;
    int legRev = 1;
    int spanRev = 1;
    const char *state = "waiting";
    const char *outcome = "none";
    const char *why = "running";
    qint64 takenAt = 0;
    std::optional<qint64> calledAt{};
    std::optional<qint64> startedAt{};
    std::optional<qint64> endedAt{};
};

void appendTicket(std::string &json, const KnownVisit &visit);
void appendCall(std::string &json, const KnownVisit &visit);
void appendLeg(std::string &json, const KnownVisit &visit);
void appendSpan(std::string &json, const KnownVisit &visit);

/// The columns of a journal entry that are not the same in all of them.
struct EntryText {
    qint64 seq = 0;
    std::string_view act;
    qint64 at = 0;
    std::string_view kind;
    std::string_view subject;
    std::string_view payload;
    std::string_view prev;
};

/// SHA-256 in hex of the canonical line; `line` is a buffer that is kept.
[[nodiscard]] std::string hashOf(const EntryText &entry, std::string &line);

/// A new random UUID.
[[nodiscard]] std::string newAct();

void appendNumber(std::string &text, qint64 number);

} // namespace loket::bench
