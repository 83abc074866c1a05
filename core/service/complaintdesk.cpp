// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintdesk.h"

#include "core/domain/complaintnumber.h"
#include "core/service/actrunner.h"
#include "core/storage/complaintstore.h"

#include <QRandomGenerator>

#include <algorithm>

namespace loket {

namespace {

/// The steps that a file's dates tell of, in the order of time.
std::vector<ComplaintStep> stepsOf(const FiledComplaint &filed, std::optional<StaffId> staff)
{
    std::vector<ComplaintStep> steps{
        {QStringLiteral("received"), ComplaintState::Received, filed.receivedAt, staff, filed.channelCode}};
    if (filed.answeredAt)
        steps.push_back({QStringLiteral("answered"), filed.state, *filed.answeredAt, staff, {}});
    if (filed.closedAt)
        steps.push_back({QStringLiteral("settled"), filed.state, *filed.closedAt, staff, {}});
    std::stable_sort(steps.begin(), steps.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return steps;
}

} // namespace

QString ComplaintDesk::freshNumber(const OfficeDay &day)
{
    storage::ComplaintStore store(m_runner.connection());
    return complaintnumber::make(
        m_runner.catalogue().unit.code, day, store.givenIn(complaintnumber::monthOf(day)),
        [](quint32 bound) { return QRandomGenerator::system()->bounded(bound); },
        [&](const QString &number) { return store.isTaken(number); });
}

Result<Imported> ComplaintDesk::import(const Act &act, const FiledComplaint &filed)
{
    const auto &classes = m_runner.catalogue().complaints.classes;
    if (std::none_of(classes.begin(), classes.end(), [&](const auto &one) { return one.code == filed.classCode; }))
        return refuse(ErrorCode::OutOfRange, filed.classCode);
    const QString kind = QStringLiteral("complaint_channel");
    if (!m_runner.catalogue().reason(kind, filed.channelCode))
        return refuse(ErrorCode::UnknownReason, QStringLiteral("%1/%2").arg(kind, filed.channelCode));
    const auto known = storage::reading(m_runner.connection(), [&]() -> Result<bool> {
        storage::ComplaintStore store(m_runner.connection());
        return store.byOriginal(filed.originalNumber)
            || store.isSealedOriginal(
                storage::originalDigest(m_runner.catalogue().unit.database, filed.originalNumber));
    });
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return Imported::Known;
    const auto again = [](const Entry &) -> Result<Imported> { return Imported::Known; };
    return m_runner.answer<Imported>(
        act, QStringLiteral("complaint_import"),
        [&](ActScope &scope) -> Result<Imported> {
            const OfficeDay day = m_runner.zone().dayOf(filed.receivedAt);
            Complaint complaint;
            complaint.number = freshNumber(day);
            complaint.month = complaintnumber::monthOf(day);
            complaint.classCode = filed.classCode;
            complaint.state = filed.state;
            complaint.channel = filed.channelCode;
            complaint.originalNumber = filed.originalNumber;
            complaint.receivedAt = filed.receivedAt;
            complaint.receivedDay = day.text();
            complaint.enteredAt = scope.moment().at;
            complaint.dueAt = filed.dueAt;
            complaint.answeredAt = filed.answeredAt;
            complaint.settledAt = filed.closedAt;
            const ComplaintId id = storage::ComplaintStore(m_runner.connection())
                                       .insert(complaint, stepsOf(filed, scope.moment().actor.staff),
                                               {{QStringLiteral("subject"), filed.subject},
                                                {QStringLiteral("statement"), filed.statement},
                                                {QStringLiteral("answer"), filed.answer}},
                                               scope.images());
            scope.setSubject(subjectOf(id));
            scope.setResult(QStringLiteral("complaint"), id.value());
            return Imported::New;
        },
        again);
}

Result<ComplaintStatistics> ComplaintDesk::statistics(const Actor &reader, const OfficeDay &from, const OfficeDay &to)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_figures")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(m_runner.connection(), [&]() -> Result<ComplaintStatistics> {
        using Figures = ComplaintStatistics::Class;
        std::map<QString, Figures> byCode;
        std::map<QString, Figures> byForm;
        std::map<ServiceId, Figures> byService;
        const OfficeDay today = m_runner.zone().dayOf(m_runner.clock().now());
        storage::ComplaintStore store(m_runner.connection());
        const auto wentOn = store.stepsOfThoseThatWentOn(from, to);
        for (const Complaint &one : store.receivedBetween(from, to)) {
            if (one.hidden)
                continue;
            const auto found = wentOn.find(one.id);
            const auto steps = found == wentOn.end() ? std::vector<ComplaintStep>() : found->second;
            const qint64 age = m_runner.zone().dayOf(one.receivedAt).date().daysTo(today.date());
            const auto add = [&](Figures &figures) {
                figures.add(one, steps);
                if (one.isOpen())
                    figures.addOpen(age);
            };
            add(byCode[one.classCode]);
            if (!ComplaintClass{.code = one.classCode}.isComplaint())
                continue;
            if (one.service)
                add(byService[*one.service]);
            for (const QString &form : store.alleged(one.id))
                add(byForm[form]);
        }
        ComplaintStatistics statistics;
        const auto put = [](std::vector<Figures> &list, const QString &code, Figures figures) {
            figures.code = code;
            list.push_back(std::move(figures));
        };
        for (const auto &[form, figures] : byForm)
            put(statistics.forms, form, figures);
        for (const auto &service : m_runner.catalogue().services) {
            if (const auto found = byService.find(service.id); found != byService.end())
                put(statistics.services, service.code, found->second);
        }
        for (const auto &known : m_runner.catalogue().complaints.classes) {
            if (const auto found = byCode.find(known.code); found != byCode.end())
                put(statistics.classes, known.code, found->second);
        }
        return statistics;
    });
}

QString subjectOf(ComplaintId complaint)
{
    return QStringLiteral("complaint:%1").arg(complaint.value());
}

} // namespace loket
