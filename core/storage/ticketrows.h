// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ticket.h"
#include "core/storage/columnreader.h"
#include "core/storage/table.h"

/// Ticket, leg and span as rows of their tables, and back: next to each other, so that both change together.
namespace loket::storage {

[[nodiscard]] Row rowOf(const Ticket &ticket);
[[nodiscard]] Row rowOf(const Leg &leg);
[[nodiscard]] Row rowOf(const Span &span);

[[nodiscard]] Ticket readTicket(ColumnReader read);
[[nodiscard]] Leg readLeg(ColumnReader read);
[[nodiscard]] Span readSpan(ColumnReader read);

/// The row of a table that a journal image holds; a damaged one throws SqlError.
[[nodiscard]] Row rowOrThrow(const Table &table, const Image &image);

} // namespace loket::storage
