// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/storage/columnreader.h"
#include "core/storage/rowimages.h"

#include <vector>

namespace loket::storage {

/// What is written about a case: rows of `complaint_text`, which are journalled with a salted digest of what stands in
/// `complaint_body` (clear or sealed) or, who complains, in `person` (always sealed). Sealing itself is the business of
/// core/service. Every method throws SqlError; used inside `transact` or `reading`.
class ComplaintTextStore
{
public:
    explicit ComplaintTextStore(Connection &connection) : m_connection(connection) {}

    struct Stored {
        qint64 id = 0;
        qint64 rev = 0;
        ComplaintId complaint;
        std::optional<qint64> step{}; ///< of `complaint_step`, where it is the words of one
        ComplaintWords words;         ///< an empty body: erased
    };

    /// Gives the id of the text.
    qint64 add(ComplaintId complaint, std::optional<qint64> step, const ComplaintWords &words, RowImages &images);
    /// All of a case, who complains included, in the order in which they were written.
    [[nodiscard]] std::vector<Stored> of(ComplaintId complaint);
    /// The texts of its steps alone.
    [[nodiscard]] std::vector<Stored> ofSteps(ComplaintId complaint);
    /// Puts other bytes into the place of a text, under a new salt; the entry of the act holds their digest.
    void replace(const Stored &text, const ComplaintWords &words, RowImages &images);
    /// Bytes and salt go, the row stays with an empty digest: the chain holds and the words cannot be found again.
    void erase(const Stored &text, RowImages &images);

private:
    void keep(qint64 text, const QString &salt, const ComplaintWords &words);

    Connection &m_connection;
};

} // namespace loket::storage
