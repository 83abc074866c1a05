// SPDX-License-Identifier: GPL-3.0-or-later
// Words in cases: what stands in clear is asked of the store, what is sealed is looked through in memory and only for
// whoever may open it, so that nothing of it stands in an index.
#include "core/service/casedesk.h"
#include "core/service/casereader.h"
#include "core/storage/complainttextstore.h"

#include <algorithm>

namespace loket {

namespace {

constexpr std::size_t mostFound = 200;
constexpr qsizetype mostWords = 8;
constexpr qsizetype longestWord = 100;

QStringList wordsIn(const QString &typed)
{
    QStringList words;
    for (const QString &word : typed.simplified().left(mostWords * longestWord).split(u' ', Qt::SkipEmptyParts)) {
        if (words.size() < mostWords)
            words << word.left(longestWord);
    }
    return words;
}

/// The clear cases that hold each of the words, newest first.
std::vector<Complaint> clearOnes(storage::Connection &connection, const QStringList &words)
{
    storage::ComplaintTextStore texts(connection);
    auto found = texts.withWord(words.front());
    for (const QString &word : words.mid(1)) {
        const auto others = texts.withWord(word);
        std::erase_if(found, [&](ComplaintId one) { return others.count(one) == 0; });
    }
    std::vector<Complaint> complaints;
    for (auto id = found.rbegin(); id != found.rend() && complaints.size() < mostFound; ++id) {
        if (auto one = storage::ComplaintStore(connection).byId(*id))
            complaints.push_back(*std::move(one));
    }
    return complaints;
}

/// All that is written about an open case, but who complains and the codes.
Result<QString> textOf(storage::Connection &connection, const OpenCase &open)
{
    QString all = open.complaint.number;
    for (const auto &text : storage::ComplaintTextStore(connection).of(open.complaint.id)) {
        if (text.words.body.isEmpty() || text.words.part == identityPart() || text.words.part == attachmentPart()
            || text.words.part.endsWith(QLatin1String("facts")))
            continue;
        const auto plain = open.key ? open.key->openWords(text.words) : Result<QString>(text.words.body);
        if (!plain)
            return plain;
        all += QLatin1Char('\n') + *plain;
    }
    return all;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Result<std::vector<CaseRow>> CaseDesk::search(const Actor &reader, const QString &typed)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_complaints")); !allowed)
        return tl::unexpected(allowed.error());
    const QStringList words = wordsIn(typed);
    if (words.isEmpty())
        return std::vector<CaseRow>();
    storage::Connection &connection = m_runner.connection();
    return storage::reading(connection, [&]() -> Result<std::vector<CaseRow>> {
        const CaseReader cases(m_runner);
        std::vector<CaseRow> rows;
        const auto look = [&](const std::vector<Complaint> &complaints) -> Result<void> {
            for (const Complaint &complaint : complaints) {
                const auto open = cases.openCase(complaint, true);
                if (!open || !open->allowed.has(CaseAct::List))
                    continue;
                if (complaint.sealed) {
                    const auto text = textOf(connection, *open);
                    if (!text)
                        return tl::unexpected(text.error());
                    if (!holdsAll(*text, words))
                        continue;
                }
                auto row = cases.row(*open);
                if (!row)
                    return tl::unexpected(row.error());
                rows.push_back(*std::move(row));
            }
            return {};
        };
        return look(clearOnes(connection, words))
            .and_then([&] { return look(storage::ComplaintStore(connection).sealedOnes()); })
            .map([&] {
                std::sort(rows.begin(), rows.end(), [](const CaseRow &a, const CaseRow &b) {
                    return std::pair(b.complaint.receivedAt, b.complaint.id)
                        < std::pair(a.complaint.receivedAt, a.complaint.id);
                });
                rows.resize(std::min(rows.size(), mostFound));
                return std::move(rows);
            });
    });
}

} // namespace loket
