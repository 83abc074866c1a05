// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintstate.h"

#include "core/domain/words.h"

#include <algorithm>

namespace loket {

namespace {

using State = ComplaintState;

constexpr WordList<State, 11> stateWords{{{State::Received, "received"},
                                          {State::CompletenessCheck, "completeness_check"},
                                          {State::AwaitingCompletion, "awaiting_completion"},
                                          {State::UnderReview, "under_review"},
                                          {State::InFollowUp, "in_follow_up"},
                                          {State::Decided, "decided"},
                                          {State::Communicated, "communicated"},
                                          {State::Closed, "closed"},
                                          {State::Referred, "referred"},
                                          {State::Withdrawn, "withdrawn"},
                                          {State::Escalated, "escalated"}}};

std::vector<State> statesAfter(State state)
{
    switch (state) {
    case State::Received:
        return {State::CompletenessCheck, State::Communicated, State::Closed,
                State::Referred,          State::Withdrawn,    State::Escalated};
    case State::CompletenessCheck:
        return {State::AwaitingCompletion, State::UnderReview, State::Referred, State::Withdrawn, State::Escalated};
    case State::AwaitingCompletion:
        return {State::CompletenessCheck, State::Withdrawn, State::Escalated};
    case State::UnderReview:
        return {State::InFollowUp, State::Decided, State::Referred, State::Withdrawn, State::Escalated};
    case State::InFollowUp:
        return {State::Decided, State::Withdrawn, State::Escalated};
    case State::Decided:
        return {State::Communicated, State::Escalated};
    case State::Communicated:
        return {State::Closed, State::Escalated};
    case State::Closed: // reopened, with a reason
        return {State::UnderReview, State::Escalated};
    case State::Referred:
        return {State::Closed};
    case State::Escalated:
        return {State::Closed, State::UnderReview, State::Decided};
    case State::Withdrawn:
        break;
    }
    return {};
}

} // namespace

const std::vector<ComplaintState> &allComplaintStates()
{
    static const std::vector<State> all = [] {
        std::vector<State> states;
        for (const auto &entry : stateWords)
            states.push_back(entry.first);
        return states;
    }();
    return all;
}

QString word(ComplaintState state)
{
    return wordOf(stateWords, state);
}

std::optional<ComplaintState> complaintStateFromWord(const QString &text)
{
    return valueOf(stateWords, text);
}

const std::vector<ComplaintState> &followingStates(ComplaintState state)
{
    static const std::vector<std::vector<State>> following = [] {
        std::vector<std::vector<State>> all;
        for (const State each : allComplaintStates())
            all.push_back(statesAfter(each));
        return all;
    }();
    return following[static_cast<std::size_t>(state)];
}

bool mayFollow(ComplaintState from, ComplaintState to)
{
    const auto &following = followingStates(from);
    return std::find(following.begin(), following.end(), to) != following.end();
}

} // namespace loket
