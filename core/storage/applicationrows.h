// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/storage/columnreader.h"

/// Applications and their parts from their rows, stored or of the journal, and back. A damaged row throws SqlError.
namespace loket::storage {

[[nodiscard]] Row rowOf(const Application &application);
[[nodiscard]] Application readApplication(ColumnReader read);
[[nodiscard]] Row rowOf(const ApplicationItem &item);
[[nodiscard]] ApplicationItem readItem(ColumnReader read);
[[nodiscard]] Row rowOf(const ApplicationPause &pause);
[[nodiscard]] ApplicationPause readPause(ColumnReader read);
[[nodiscard]] Row rowOf(const ApplicationPromise &promise);
[[nodiscard]] ApplicationPromise readPromise(ColumnReader read);

} // namespace loket::storage
