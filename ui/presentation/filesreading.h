// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

#include <memory>

namespace loket::ui {

/// The lists of files, and what a search has found.
enum class FileList { Incomplete, NotReady, Late, Ready, Found };

/// What is looked for: what stands on a paper or the office's own number (finder.h), or, without the paper, service and
/// day of acceptance.
struct FileQuery {
    QString typed{};
    std::optional<ServiceId> service{};
    std::optional<OfficeDay> day{};
};

/// What the window with the files reads in one go.
struct FilesReading {
    Catalogue catalogue;
    OfficeDay today;
    Instant now;
    ApplicationLists lists;
    std::vector<ApplicationRow> found{};
    /// Readings are counted as they are asked for; an older one never follows a later one on the screen.
    qint64 order = 0;

    [[nodiscard]] const std::vector<ApplicationRow> &rows(FileList list) const;
    /// The list in which an open file stands first; none for one that is over.
    [[nodiscard]] std::optional<FileList> listOf(ApplicationId id) const;
};

/// Shared, for it goes from the office's thread to the window's and on to the table; nobody changes it.
using FilesReadingPtr = std::shared_ptr<const FilesReading>;

/// On the office's thread. Nothing found is an empty `found`.
[[nodiscard]] Result<FilesReadingPtr> readFiles(Office &office, const Actor &reader,
                                                const std::optional<FileQuery> &query, qint64 order);

/// Where a file stands among rows; -1 = nowhere.
[[nodiscard]] int placeOf(const std::vector<ApplicationRow> &rows, ApplicationId id);

} // namespace loket::ui
