// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/caseview.h"

#include <map>

namespace loket {

/// What a session's key has opened of a sealed case for lists and searches; who complains is never in it.
struct KnownCase {
    SealStamp stamp;
    bool opens = false;                 ///< the envelope held a key of this case, not a random one
    CaseRow row{};                      ///< with what the sealed part says; `next` without its light
    std::vector<StaffId> excluded{};    ///< from it: subjects and possible subjects
    std::vector<ComplaintStep> steps{}; ///< as deadlines read them
    std::optional<StaffId> given{};     ///< to whom it was given last, whether he can handle it or not
    qint64 catalogue = -1;              ///< by which reading of the office's records `next` was counted
    QString text{};                     ///< all that is searched
    QString words{};                    ///< of it, see joinedWords()
};

/// Kept as long as somebody is signed in at this program, so that nothing is decrypted anew with every key press. Stands
/// in the memory of the program only, with the Gate; emptied with the key ring: at sign-out, at the lock, and when
/// another one signs in. Office's thread only.
class CaseMemory
{
public:
    CaseMemory() = default;
    CaseMemory(const CaseMemory &) = delete;
    CaseMemory &operator=(const CaseMemory &) = delete;
    ~CaseMemory() { wipe(); }

    [[nodiscard]] std::map<ComplaintId, KnownCase> &cases() { return m_cases; }
    /// Overwrites the texts before it lets them go.
    void wipe()
    {
        for (auto &[id, known] : m_cases) {
            known.text.fill(u'\0');
            known.words.fill(u'\0');
        }
        m_cases.clear();
    }

private:
    std::map<ComplaintId, KnownCase> m_cases;
};

} // namespace loket
