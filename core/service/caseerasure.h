// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"

namespace loket {

class ActRunner;
class ActScope;

/// Takes away what is kept about a person, as part of an act: nobody's key is needed. Rows and their place in the chain
/// stay, with an empty digest; salts go with the bytes, so that no earlier digest can be tried out. Inside core/service
/// only; throws SqlError.
class CaseErasure
{
public:
    CaseErasure(ActRunner &runner, ActScope &scope) : m_runner(runner), m_scope(scope) {}

    /// Who complains, and the receipt's signed text, whose digest was taken over the name too. Gives how many texts
    /// went.
    int identity(ComplaintId complaint);
    /// The attached files, with their names and what else was kept of them. Gives how many texts went.
    int files(ComplaintId complaint);
    /// All that was written, with the key; the link to the visit. The row of the case is the caller's to store.
    int everything(Complaint &complaint);

private:
    ActRunner &m_runner;
    ActScope &m_scope;
};

} // namespace loket
