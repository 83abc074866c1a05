// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/applicationrows.h"
#include "core/storage/tablewriter.h"
#include "core/storage/ticketrows.h"

#include <algorithm>

/// The parts of an aggregate (a visit, a dossier), written by comparing it with how it was read.
namespace loket::storage {

/// Stores those that are stored already and changed.
template<class Part>
void updateParts(TableWriter &writer, const Table &table, const std::vector<Part> &before, std::vector<Part> &after)
{
    for (auto &part : after) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const Part &one) { return one.id == part.id; });
        if (old != before.end() && *old != part) {
            writer.update(table, rowOf(part), rowOf(*old));
            ++part.rev;
        }
    }
}

} // namespace loket::storage
