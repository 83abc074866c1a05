// SPDX-License-Identifier: GPL-3.0-or-later
// Words in cases: what stands in clear is asked of the index, what is sealed is looked through in memory and only for
// whoever may open it, so that nothing of it stands in an index.
#include "core/domain/searchwords.h"
#include "core/service/casedesk.h"
#include "core/service/caseindex.h"
#include "core/service/caseregister.h"
#include "core/service/sealedcases.h"
#include "core/storage/caseindexstore.h"
#include "core/storage/complainttextstore.h"

#include <algorithm>

namespace loket {

namespace {

/// Where it is found, part by part; the number at last, for it stands in the row already.
QString excerptIn(storage::Connection &connection, const Complaint &complaint, const QStringList &words)
{
    for (const auto &text : storage::ComplaintTextStore(connection).of(complaint.id)) {
        if (text.words.sealed || !CaseIndex::isSearched(text.words.part))
            continue;
        if (const QString found = excerptOf(text.words.body, words); !found.isEmpty())
            return found;
    }
    return excerptOf(numbersOf(complaint), words);
}

/// The same in what is kept of a sealed one.
QString excerptIn(const KnownCase &known, const QStringList &words)
{
    for (const QString &part : known.text.split(partEnd)) {
        if (const QString found = excerptOf(part, words); !found.isEmpty())
            return found;
    }
    return {};
}

Result<std::vector<CaseRow>> clearOnes(ActRunner &runner, const CaseReader &cases, const QStringList &words, int most)
{
    std::vector<CaseRow> rows;
    storage::ComplaintStore store(runner.connection());
    for (const ComplaintId id : storage::CaseIndexStore(runner.connection()).withWords(words, most)) {
        const auto complaint = store.byId(id);
        if (!complaint || complaint->sealed)
            continue;
        const auto open = cases.openCase(*complaint, true);
        if (!open || !open->allowed.has(CaseAct::List))
            continue;
        auto row = cases.row(*open);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(*std::move(row));
    }
    return rows;
}

} // namespace

Result<std::vector<CaseRow>> CaseDesk::search(const Actor &reader, const QString &typed, int most)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_complaints")); !allowed)
        return tl::unexpected(allowed.error());
    const QStringList words = queryWords(typed);
    if (words.isEmpty())
        return std::vector<CaseRow>();
    const int wanted = std::clamp(most, 1, mostCaseRows);
    storage::Connection &connection = m_runner.connection();
    return storage::reading(connection, [&]() -> Result<std::vector<CaseRow>> {
        const CaseReader cases(m_runner);
        auto rows = clearOnes(m_runner, cases, words, wanted);
        if (!rows)
            return rows;
        const auto sealed = SealedCases(m_runner).listed();
        if (!sealed)
            return tl::unexpected(sealed.error());
        std::map<ComplaintId, const KnownCase *> found;
        for (const KnownCase *known : *sealed) {
            if (!holdsAll(known->words, words))
                continue;
            found.emplace(known->row.complaint.id, known);
            rows->push_back(cases.rowOf(*known));
        }
        std::sort(rows->begin(), rows->end(), &isNewer);
        if (rows->size() > std::size_t(wanted))
            rows->resize(std::size_t(wanted));
        for (CaseRow &row : *rows) {
            const auto known = found.find(row.complaint.id);
            row.excerpt = known == found.end() ? excerptIn(connection, row.complaint, words)
                                               : excerptIn(*known->second, words);
        }
        return rows;
    });
}

Result<bool> CaseDesk::prepare(int most)
{
    return storage::reading(m_runner.connection(), [&] { return SealedCases(m_runner).learn(most); });
}

} // namespace loket
