// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintrecords.h"
#include "core/storage/columnreader.h"
#include "core/storage/rowimages.h"

namespace loket::storage {

/// Records of the complaint desk from their rows, stored or of the journal. A damaged row throws SqlError.
[[nodiscard]] ComplaintClass readComplaintClass(ColumnReader read);
[[nodiscard]] MaladministrationForm readForm(ColumnReader read);
[[nodiscard]] ComplaintDeadline readDeadline(ColumnReader read);
[[nodiscard]] EscalationChannel readChannel(ColumnReader read);

/// The records of the complaint desk. Every method throws SqlError; used inside `transact` or `reading`.
class ComplaintRecordStore
{
public:
    explicit ComplaintRecordStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] ComplaintRecords all();

    /// Each adds a record (id 0) or stores it under the rev that was read plus one.
    void store(const ComplaintClass &one, RowImages &images);
    void store(const MaladministrationForm &form, RowImages &images);
    void store(const ComplaintDeadline &deadline, RowImages &images);
    void store(const EscalationChannel &channel, RowImages &images);

private:
    Connection &m_connection;
};

} // namespace loket::storage
