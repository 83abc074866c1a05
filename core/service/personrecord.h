// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/caseview.h"

#include <QByteArray>

namespace loket {

struct Catalogue;

/// All that is kept about whoever complains in one case, for that person (UU 27/2022 Ps 7 and 32). What tells of other
/// people is left out: who is meant, shut out, released or handles it; so are inner steps about them, and what the
/// office has noted without telling it.
struct PersonRecord {
    /// Somebody has looked at it.
    struct Reading {
        Instant at{};
        QString kind{};    ///< of the entry: complaint_open, identity_read, person_export, complaint_status, ..
        QString by{};      ///< name of the member of the staff; empty = the program
        QString purpose{}; ///< code of kind `identity_read`; empty where none is asked
    };

    CaseView view{}; ///< with the identity in its report
    std::vector<Reading> readings{};
    QString service{}; ///< that it is about, by its Indonesian name; empty = none

    /// Names in English, values as they are kept, instants in UTC: `{"format": "loket-prima-person", "version": 1, ..}`.
    [[nodiscard]] QByteArray toJson() const;
};

/// The case without what tells of other people, and without the office's own notes.
[[nodiscard]] CaseView withoutOthers(CaseView view);

} // namespace loket
