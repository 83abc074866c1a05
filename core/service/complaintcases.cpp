// SPDX-License-Identifier: GPL-3.0-or-later
// Reading cases: the register, one case, who complains. What somebody may not see is not there for him.
#include "core/service/actrunner.h"
#include "core/service/casekeys.h"
#include "core/service/complaintpaper.h"
#include "core/service/complaintreceiving.h"
#include "core/storage/complaintstore.h"
#include "core/storage/complainttextstore.h"
#include "core/storage/notestore.h"

#include <map>

namespace loket {

namespace {

/// A case in the hands of somebody who may have it.
struct OpenCase {
    Complaint complaint;
    std::optional<CaseKey> key{}; ///< of a case that has nothing sealed none
    CaseActs allowed;
};

bool isNamed(const CaseKey &key, StaffId staff)
{
    return std::find(key.excluded().begin(), key.excluded().end(), staff) != key.excluded().end();
}

class CaseReader
{
public:
    explicit CaseReader(ActRunner &runner) : m_runner(runner), m_keys(runner) {}

    /// Of a listed one no key is tried where all its words stand in clear.
    [[nodiscard]] Result<OpenCase> openCase(const Complaint &complaint, bool isListed = false) const
    {
        const auto &session = m_runner.gate().session();
        if (!session)
            return refuse(ErrorCode::ComplaintNotFound);
        OpenCase open{complaint, {}, {}};
        CasePerson person{session->roles, false, CaseRelation::NotSubject};
        if (complaint.sealed || !isListed) {
            if (auto key = m_keys.open(complaint.id)) {
                person.isReceiver = !isHandler(session->roles);
                if (isNamed(*key, session->staff))
                    person.relation = CaseRelation::PossibleSubject;
                open.key = *std::move(key);
            } else if (complaint.sealed) {
                return refuse(ErrorCode::ComplaintNotFound);
            }
        }
        // Until the acts of the head's confirmation come, a hidden case is one that nobody has confirmed.
        open.allowed = allowedActs(person, complaint.hidden ? CaseStanding::Unconfirmed : CaseStanding::Ordinary);
        return open;
    }

    /// What is written about it, by part; who complains only where that is asked for. Errors: ComplaintNotFound for
    /// something sealed without its key; Damaged.
    [[nodiscard]] Result<std::map<QString, QString>> words(const OpenCase &open, bool withIdentity = false) const
    {
        std::map<QString, QString> words;
        for (const auto &text : storage::ComplaintTextStore(m_runner.connection()).of(open.complaint.id)) {
            if (text.words.body.isEmpty() || (text.words.part == identityPart() && !withIdentity))
                continue;
            if (text.words.sealed && !open.key)
                return refuse(ErrorCode::ComplaintNotFound);
            const auto plain = open.key ? open.key->openWords(text.words) : Result<QString>(text.words.body);
            if (!plain)
                return tl::unexpected(plain.error());
            words[text.words.part] = *plain;
        }
        return words;
    }

    [[nodiscard]] Result<ComplaintReport> report(const OpenCase &open) const
    {
        return words(open).and_then([&](const auto &written) { return reportFrom(open.complaint, written); });
    }

    [[nodiscard]] static Result<ComplaintReport> reportFrom(const Complaint &complaint,
                                                            const std::map<QString, QString> &words)
    {
        ComplaintReport report;
        if (const auto stored = words.find(factsPart()); stored != words.end()) {
            auto read = reportFromDraft(stored->second.toUtf8());
            if (!read)
                return read;
            report = *std::move(read);
        } else { // of another system
            report.classCode = complaint.classCode;
            report.channel = complaint.channel;
        }
        for (const auto &part : reportParts()) {
            if (const auto stored = words.find(QLatin1String(part.part)); stored != words.end())
                part.of(report) = stored->second;
        }
        if (const auto stored = words.find(identityPart()); stored != words.end()) {
            const auto whose = reportFromDraft(stored->second.toUtf8());
            if (!whose)
                return whose;
            report.identity = whose->identity;
        }
        return report;
    }

    [[nodiscard]] bool hasIdentity(ComplaintId complaint) const
    {
        const auto texts = storage::ComplaintTextStore(m_runner.connection()).of(complaint);
        return std::any_of(texts.begin(), texts.end(), [](const auto &one) {
            return one.words.part == identityPart() && !one.words.body.isEmpty();
        });
    }

    [[nodiscard]] static bool isHandler(RoleSet roles) { return !roles.common(handlerRoles()).isEmpty(); }

    ActRunner &m_runner;
    CaseKeys m_keys;
};

/// The attempt, alike for a number that was never given: what was typed only as a salted digest.
Result<void> noteDenied(ActRunner &runner, const Actor &actor, const QString &typed)
{
    return runner.perform(Act{actor}, QStringLiteral("complaint_denied"), [&](ActScope &scope) -> Result<void> {
        const QString salt = storage::newSalt();
        scope.setSubject(actor.staff ? subjectOf(*actor.staff) : subjectOf(actor.station));
        scope.setResult(QStringLiteral("salt"), salt);
        scope.setResult(QStringLiteral("typed"), storage::saltedDigest(salt, typed));
        return {};
    });
}

/// Runs `body` on a case that may be opened, as an act of that kind; keeps the attempt on another one.
template<class Value, class Body>
Result<Value> onCase(ActRunner &runner, const Act &act, const QString &kind, const QString &number, Body body)
{
    std::optional<Value> value;
    const auto done = runner.perform(act, kind, [&](ActScope &scope) -> Result<void> {
        const CaseReader reader(runner);
        const auto complaint = storage::ComplaintStore(runner.connection()).byNumber(number.trimmed().toUpper());
        if (!complaint)
            return refuse(ErrorCode::ComplaintNotFound);
        auto open = reader.openCase(*complaint);
        if (!open)
            return tl::unexpected(open.error());
        if (!open->allowed.has(CaseAct::Open))
            return refuse(ErrorCode::ComplaintNotFound);
        scope.setSubject(subjectOf(complaint->id));
        auto result = body(scope, reader, *open);
        if (!result)
            return tl::unexpected(result.error());
        value = *std::move(result);
        return {};
    });
    if (!done && done.error().code == ErrorCode::ComplaintNotFound) {
        if (const auto noted = noteDenied(runner, act.actor, number); !noted)
            return tl::unexpected(noted.error());
    }
    if (!done)
        return tl::unexpected(done.error());
    return value ? Result<Value>(*std::move(value))
                 : refuse(ErrorCode::Conflict, act.id); // an act that was done before
}

} // namespace

Result<CaseView> ComplaintDesk::open(const Act &act, const QString &number)
{
    return onCase<CaseView>(
        m_runner, act, QStringLiteral("complaint_open"), number,
        [&](ActScope &, const CaseReader &reader, const OpenCase &open) -> Result<CaseView> {
            return reader.report(open).map([&](const ComplaintReport &report) {
                CaseView view{open.complaint, report, reader.hasIdentity(open.complaint.id), {}, open.allowed};
                for (const auto &step : storage::ComplaintStore(m_runner.connection()).steps(open.complaint.id))
                    view.steps.push_back({step});
                return view;
            });
        });
}

Result<ComplaintIdentity> ComplaintDesk::readIdentity(const Act &act, const QString &number, const QString &purpose)
{
    const QString kind = QStringLiteral("identity_read");
    if (!m_runner.catalogue().reason(kind, purpose))
        return refuse(ErrorCode::ReasonNeeded, kind);
    return onCase<ComplaintIdentity>(
        m_runner, act, kind, number,
        [&](ActScope &scope, const CaseReader &reader, const OpenCase &open) -> Result<ComplaintIdentity> {
            scope.setResult(QStringLiteral("purpose"), purpose);
            return reader.words(open, true)
                .and_then([&](const auto &words) { return CaseReader::reportFrom(open.complaint, words); })
                .map([](const ComplaintReport &report) { return report.identity; });
        });
}

Result<void> ComplaintDesk::receiptDone(const Act &act, ComplaintId complaint)
{
    return m_runner.perform(act, QStringLiteral("complaint_receipt"), [&](ActScope &scope) -> Result<void> {
        CaseKeys keys(m_runner);
        const auto &session = m_runner.gate().session();
        if (!session || !keys.open(complaint))
            return refuse(ErrorCode::ComplaintNotFound);
        keys.dropTypist(complaint);
        scope.setSubject(subjectOf(complaint));
        return {};
    });
}

Result<ComplaintPaper> ComplaintDesk::receipt(const Actor &reader, const QString &number)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_papers")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(m_runner.connection(), [&]() -> Result<ComplaintPaper> {
        const CaseReader cases(m_runner);
        storage::ComplaintStore store(m_runner.connection());
        const auto none = refuse(ErrorCode::NoSuchPaper, number);
        const auto complaint = store.byNumber(number.trimmed().toUpper());
        if (!complaint)
            return none;
        OpenCase open{*complaint, {}, {}};
        if (m_runner.gate().session()) {
            auto opened = cases.openCase(*complaint);
            if (!opened || !opened->allowed.has(CaseAct::PrintReceipt))
                return none;
            open = *std::move(opened);
        } else if (complaint->sealed) { // whoever reads the file has no key
            return none;
        }
        const auto words = cases.words(open, open.key.has_value());
        if (!words)
            return tl::unexpected(words.error());
        const auto report = CaseReader::reportFrom(*complaint, *words);
        if (!report)
            return tl::unexpected(report.error());
        const auto steps = store.steps(complaint->id);
        const auto word = [&](const QString &part) {
            const auto found = words->find(part);
            return found == words->end() ? QString() : found->second;
        };
        return complaintPaperOf({*complaint, *report, m_runner.catalogue(),
                                 steps.empty() ? std::nullopt : steps.front().staff, word(placePart()),
                                 word(referencePart()), word(receiptCodePart())});
    });
}

Result<std::vector<CaseRow>> ComplaintDesk::list(const Actor &reader, const CaseFilter &filter)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_complaints")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(m_runner.connection(), [&]() -> Result<std::vector<CaseRow>> {
        const CaseReader cases(m_runner);
        storage::ComplaintStore store(m_runner.connection());
        const auto wanted = std::size_t(std::clamp(filter.most, 1, 1000));
        storage::ComplaintStore::Wanted page{filter.openOnly, filter.classCode, filter.channel, 0, 200};
        std::vector<CaseRow> rows;
        // What may not be seen, and what does not fit, makes room for the next ones.
        for (std::vector<Complaint> found = store.newest(page); !found.empty() && rows.size() < wanted;
             page.from += page.most, found = store.newest(page)) {
            for (const auto &complaint : found) {
                const auto open = cases.openCase(complaint, true);
                if (!open || !open->allowed.has(CaseAct::List))
                    continue;
                CaseRow row{complaint, complaint.sealed ? QStringList() : store.alleged(complaint.id)};
                if (complaint.sealed) {
                    const auto report = cases.report(*open);
                    if (!report)
                        return tl::unexpected(report.error());
                    row.complaint.service = report->service;
                    row.complaint.visit = report->visit;
                    row.complaint.promisedDay = report->promisedDay;
                    row.forms = report->forms;
                }
                if ((filter.service && row.complaint.service != filter.service)
                    || (!filter.form.isEmpty() && !row.forms.contains(filter.form)))
                    continue;
                rows.push_back(std::move(row));
                if (rows.size() == wanted)
                    break;
            }
        }
        return rows;
    });
}

} // namespace loket
