// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintimport.h"

#include "core/service/office.h"

namespace loket {

namespace {

constexpr std::size_t groupSize = 500; // acts in one commit

} // namespace

Result<ComplaintImport> ComplaintImport::run(Office &office, const Actor &actor, const ComplaintFile &file,
                                             const Progress &progress)
{
    ComplaintImport done;
    const auto total = qint64(file.complaints.size());
    for (std::size_t next = 0; next < file.complaints.size();) {
        if (const auto begun = office.beginGroup(); !begun)
            return tl::unexpected(begun.error());
        const std::size_t end = std::min(next + groupSize, file.complaints.size());
        for (; next < end; ++next) {
            const FiledComplaint &filed = file.complaints[next];
            const Act act{actor, actIdFor(file.id, QStringLiteral("complaint %1").arg(filed.originalNumber)), true};
            const auto imported = office.complaints().import(act, filed);
            if (!imported)
                return tl::unexpected(imported.error());
            ++(*imported == Imported::New ? done.added : done.known);
        }
        if (const auto committed = office.commitGroup(); !committed)
            return tl::unexpected(committed.error());
        if (progress && !progress(qint64(next), total) && next < file.complaints.size())
            return refuse(ErrorCode::Cancelled);
    }
    return done;
}

} // namespace loket
