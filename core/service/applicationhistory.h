// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/actrunner.h"
#include "core/storage/applicationstore.h"

/// What the journal tells of an application. Inside core/service only.
namespace loket {

/// Everything that the journal holds of one application: of acts on itself and of the visits it took.
[[nodiscard]] std::vector<Entry> historyOf(ActRunner &runner, storage::ApplicationStore &store, ApplicationId id);

/// Its `rev` as an entry left it, 0 when that did not change it. Every act on an application writes it, so its `rev`
/// tells their order, whatever the stations' clocks say.
[[nodiscard]] qint64 revIn(const Entry &entry, ApplicationId id);

/// Its check list as a visit left it, by position; empty when the visit has not changed the application.
[[nodiscard]] std::vector<ApplicationItem> itemsLeftBy(TicketId visit, ApplicationId id,
                                                       const std::vector<Entry> &history);

} // namespace loket
