// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sealedcases.h"

#include <set>

namespace loket {

Result<void> SealedCases::open(const SealStamp &stamp)
{
    const auto complaint = storage::ComplaintStore(m_runner.connection()).byId(stamp.complaint);
    const auto open = complaint ? m_reader.openCase(*complaint, true) : refuse(ErrorCode::ComplaintNotFound);
    KnownCase known; // somebody else's
    if (open) {
        auto read = m_reader.know(*open);
        if (!read)
            return tl::unexpected(read.error());
        known = *std::move(read);
    }
    known.stamp = stamp;
    m_runner.gate().cases().cases().insert_or_assign(stamp.complaint, std::move(known));
    return {};
}

Result<bool> SealedCases::learn(int most)
{
    const Gate &gate = m_runner.gate();
    if (!gate.session() || gate.keys().isEmpty())
        return true;
    auto &cases = m_runner.gate().cases().cases();
    const auto stamps = storage::ComplaintStore(m_runner.connection()).sealedFor(gate.keys().publicKey());
    std::set<ComplaintId> present;
    bool isWhole = true;
    for (const auto &stamp : stamps) {
        present.insert(stamp.complaint);
        const auto known = cases.find(stamp.complaint);
        if (known != cases.end() && known->second.stamp == stamp)
            continue;
        isWhole = most-- > 0;
        if (!isWhole)
            break;
        if (const auto done = open(stamp); !done)
            return tl::unexpected(done.error());
    }
    if (isWhole) // erased, or sealed to others
        std::erase_if(cases, [&](const auto &known) { return present.count(known.first) == 0; });
    return isWhole;
}

Result<std::vector<const KnownCase *>> SealedCases::listed()
{
    const auto learned = learn();
    if (!learned)
        return tl::unexpected(learned.error());
    std::vector<const KnownCase *> listed;
    for (auto &[id, known] : m_runner.gate().cases().cases()) {
        if (!known.opens || !m_reader.allowed(known.row.complaint, known.excluded).has(CaseAct::List))
            continue;
        if (const auto dated = m_reader.date(known); !dated)
            return tl::unexpected(dated.error());
        listed.push_back(&known);
    }
    return listed;
}

} // namespace loket
