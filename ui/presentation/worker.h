// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access.h"
#include "core/domain/actor.h"

namespace loket::ui {

/// Who works at a window, with the roles by which refusals are put into words: an administrator is not sent to himself.
struct Worker {
    Worker(const Actor &who, RoleSet own = {}) : actor(who), roles(own) {}

    Actor actor;
    RoleSet roles;
};

} // namespace loket::ui
