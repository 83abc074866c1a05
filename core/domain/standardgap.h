// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/words.h"

namespace loket {

/// What of a service's published standard a summary's figures and the papers of its visitors rest on.
enum class StandardAspect { CounterTime, Completion, Fee, Requirements };
inline constexpr WordList<StandardAspect, 4> standardAspectWords{{{StandardAspect::CounterTime, "counter_time"},
                                                                  {StandardAspect::Completion, "completion"},
                                                                  {StandardAspect::Fee, "fee"},
                                                                  {StandardAspect::Requirements, "requirements"}}};
[[nodiscard]] inline QString word(StandardAspect aspect)
{
    return wordOf(standardAspectWords, aspect);
}

/// Why it counts as not set.
enum class StandardLack {
    Unset,   ///< nothing stands there
    Draft,   ///< something stands there that no decree has set
    Example, ///< invented for a demonstration
};
inline constexpr WordList<StandardLack, 3> standardLackWords{
    {{StandardLack::Unset, "unset"}, {StandardLack::Draft, "draft"}, {StandardLack::Example, "example"}}};
[[nodiscard]] inline QString word(StandardLack lack)
{
    return wordOf(standardLackWords, lack);
}

/// A part of a service's standard that was not set.
struct StandardGap {
    QString service; ///< code
    StandardAspect aspect = StandardAspect::CounterTime;
    StandardLack lack = StandardLack::Unset;

    bool operator==(const StandardGap &) const = default;
};

} // namespace loket
