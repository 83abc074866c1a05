// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actor.h"
#include "core/domain/paper.h"

#include <QString>

#include <vector>

namespace loket {

/// A new id for an act: a random UUID without braces, 36 characters.
[[nodiscard]] QString newActId();
/// The id of an act that must be done once whoever does it: a UUID made from `space` (another UUID) and a name.
[[nodiscard]] QString actIdFor(const QString &space, const QString &name);

/// One act of one person. The id is made before the first try and never changed: a second try with it is the same act,
/// so that an answer lost on its way never does a thing twice (faults.md 1.1).
struct Act {
    Actor actor;
    QString id = newActId();
    bool mayBeDone = false; ///< look first whether it has been done (imports that may be run again)
    QString restores{};     ///< the act whose change of a record this one takes back; stands in its entry
    /// Papers that belong to the act: they wait for the printer from its commit on, and only once however often the act
    /// is tried. `about` empty = the subject of the act's first entry; what lacks: each file that
    /// the act gave back, none when it gave none back. See papersFor() in printdesk.h.
    std::vector<PaperOrder> papers{};
};

} // namespace loket
