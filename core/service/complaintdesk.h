// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/service/act.h"
#include "core/service/complaintfile.h"
#include "core/service/complaintstatistics.h"

namespace loket {

class ActRunner;

/// What came of one report of a file.
enum class Imported { New, Known };

/// The register of complaints and other reports. Use on the office's thread only.
class ComplaintDesk
{
public:
    explicit ComplaintDesk(ActRunner &runner) : m_runner(runner) {}

    /// Writes a report of another system with its dates as they are told there. The same original number again changes
    /// nothing. Errors: OutOfRange for a class, UnknownReason for a channel that the office does not have.
    Result<Imported> import(const Act &act, const FiledComplaint &filed);
    /// Of the reports that were received on the office days `from` to `to`. Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<ComplaintStatistics> statistics(const Actor &reader, const OfficeDay &from,
                                                         const OfficeDay &to);

private:
    [[nodiscard]] QString freshNumber(const OfficeDay &day);

    ActRunner &m_runner;
};

/// What an act about a report is about, in the journal.
[[nodiscard]] QString subjectOf(ComplaintId complaint);

} // namespace loket
