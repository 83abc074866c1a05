// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caseindex.h"

#include "core/domain/complaintsteps.h"
#include "core/domain/searchwords.h"
#include "core/service/actrunner.h"
#include "core/service/caseclock.h"
#include "core/service/casesteps.h"
#include "core/service/complaintpaper.h"
#include "core/storage/caseindexstore.h"
#include "core/storage/complaintstore.h"
#include "core/storage/complainttextstore.h"

#include <algorithm>
#include <set>

namespace loket {

namespace {

using storage::CaseIndexStore;

/// PostgreSQL takes no more than a megabyte of different words of one row.
constexpr qsizetype mostIndexed = 400'000;

const QString registerMark = QStringLiteral("register");

/// Raised when words are cut otherwise, or something else is due. Unicode: which letters there are; of two programs at
/// one office the newer one's stay.
int presentRule()
{
    constexpr int rule = 2;
    return rule * 1000 + int(QChar::currentUnicodeVersion());
}

} // namespace

QString numbersOf(const Complaint &complaint)
{
    return complaint.originalNumber.isEmpty() ? complaint.number
                                              : complaint.number + QLatin1Char('\n') + complaint.originalNumber;
}

bool CaseIndex::isSearched(const QString &part)
{
    return part != identityPart() && !part.endsWith(QLatin1String("facts")) && part != placePart()
        && part != originalNumberPart() && part != attachmentPart() && part != receiptCodePart();
}

Result<void> CaseIndex::follow(const ActScope &scope)
{
    std::set<ComplaintId> cases;
    for (const auto &entry : scope.entries())
        cases.insert(entry.images.cases().begin(), entry.images.cases().end());
    for (const ComplaintId id : cases) {
        const auto complaint = storage::ComplaintStore(m_runner.connection()).byId(id);
        if (!complaint)
            continue;
        if (const auto done = setWords(*complaint).and_then([&] { return setDue(*complaint); }); !done)
            return done;
    }
    return {};
}

Result<void> CaseIndex::setWords(const Complaint &complaint)
{
    QStringList words;
    if (!complaint.sealed) {
        QString text = numbersOf(complaint);
        for (const auto &one : storage::ComplaintTextStore(m_runner.connection()).of(complaint.id)) {
            if (!one.words.sealed && isSearched(one.words.part))
                text += QLatin1Char('\n') + one.words.body;
        }
        qsizetype size = 0;
        words = searchWords(text);
        const auto end = std::find_if(words.begin(), words.end(), [&](const QString &word) {
            size += word.toUtf8().size() + 1;
            return size > mostIndexed;
        });
        words.erase(end, words.end());
    }
    const auto received = OfficeDay::fromText(complaint.receivedDay);
    if (!received)
        return refuse(ErrorCode::Damaged, QStringLiteral("complaint.received_day"));
    CaseIndexStore(m_runner.connection()).setWords(complaint.id, *received, words);
    return {};
}

Result<void> CaseIndex::setDue(const Complaint &complaint)
{
    CaseIndexStore store(m_runner.connection());
    if (complaint.sealed || complaint.settledAt) {
        store.setDue(complaint.id, {});
        return {};
    }
    const auto steps = storage::ComplaintStore(m_runner.connection()).steps(complaint.id);
    CaseIndexStore::Due due;
    if (std::any_of(steps.begin(), steps.end(), [](const auto &one) { return one.kind == stepkind::assigned; })) {
        const auto said = CaseSteps(m_runner).of(complaint, nullptr);
        if (!said)
            return tl::unexpected(said.error());
        due.handler = sumOf(*said, complaint.promisedDay).handler;
    }
    // An office that is closed for good has no last days; whoever reads the case is told so.
    const CaseTimes times{complaint, steps, complaint.promisedDay};
    const auto deadlines = CaseDeadlines(m_runner).of(times, m_runner.zone().dayOf(complaint.receivedAt));
    if (const CaseDeadline *next = deadlines ? nextDue(*deadlines) : nullptr)
        due.lastDay = next->lastDay.text();
    store.setDue(complaint.id, due);
    return {};
}

Result<void> CaseIndex::make()
{
    constexpr int pageSize = 500;
    CaseIndexStore index(m_runner.connection());
    index.setMark(registerMark, QString::number(presentRule())); // first: whoever else comes now waits here
    index.forgetWords();
    index.forgetDues();
    storage::ComplaintStore store(m_runner.connection());
    for (auto page = store.all({}, pageSize); !page.empty(); page = store.all(page.back().id, pageSize)) {
        for (const Complaint &complaint : page) {
            if (const auto done = setWords(complaint).and_then([&] { return setDue(complaint); }); !done)
                return done;
        }
    }
    return {};
}

Result<void> CaseIndex::bringUp()
{
    storage::Connection &connection = m_runner.connection();
    const auto mark = storage::reading(
        connection, [&]() -> Result<int> { return CaseIndexStore(connection).mark(registerMark).toInt(); });
    if (!mark)
        return tl::unexpected(mark.error());
    return *mark >= presentRule() ? Result<void>() : storage::transact(connection, [&] { return make(); });
}

} // namespace loket
