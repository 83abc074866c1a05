// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

#include <map>
#include <memory>

namespace loket::ui {

/// The lists of the register, one of which is shown.
enum class CaseList {
    Open,
    Overdue,
    Today,
    Soon, ///< within two working days
    Mine, ///< open ones that the reader handles, or nobody could
    All,
    HandedOver, ///< to the supervisor, and not back yet
};

/// What narrows every list; empty = every one.
struct CaseNarrowing {
    QString classCode{};
    QString form{};
    QString channel{};
    std::optional<ServiceId> service{};
    std::optional<ComplaintState> state{};
    bool mine = false; ///< that the reader handles, or nobody could

    bool operator==(const CaseNarrowing &) const = default;
};

/// What is asked of the register.
struct RegisterQuery {
    CaseList list = CaseList::Open;
    CaseNarrowing narrowing{};
    QString words{}; ///< looked for in all that there is, whatever list is shown; empty = a list is
};

/// What the register's window reads in one go.
struct RegisterReading {
    Catalogue catalogue;
    OfficeDay today;
    Instant now;
    RegisterQuery query{};
    std::vector<CaseRow> rows{}; ///< newest first; of what falls due the most urgent first
    bool isCut = false;          ///< there are more than are shown
    std::map<CaseList, std::size_t> dueCounts{};
    bool isHead = false; ///< who reads it
    /// Readings are counted as they are asked for; an older one never follows a later one on the screen.
    qint64 order = 0;
};

/// Shared, for it goes from the office's thread to the window's and on to the table; nobody changes it.
using RegisterReadingPtr = std::shared_ptr<const RegisterReading>;

/// What the query asks of core, but for words. What falls due is shown to the head as a whole, to others as far as it is
/// theirs.
[[nodiscard]] CaseFilter registerFilter(const RegisterQuery &query, bool isHead);

/// On the office's thread. Errors: NotSignedIn, NotAllowed.
[[nodiscard]] Result<RegisterReadingPtr> readRegister(Office &office, const Actor &reader, const RegisterQuery &query,
                                                      qint64 order);

/// Where a case stands among rows; -1 = nowhere.
[[nodiscard]] int placeOf(const std::vector<CaseRow> &rows, ComplaintId id);

} // namespace loket::ui
