// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of reports of citizens: a part of DayFigures.
#include "core/domain/complaintlife.h"
#include "core/domain/complaintsteps.h"
#include "core/service/dayfigures.h"

namespace loket {

namespace {

/// A report and its events on days, none before it came into the figures.
class CountedReport
{
public:
    CountedReport(const storage::CountedComplaint &counted, const OfficeZone &zone)
        : m_counted(counted)
        , m_zone(zone)
        , m_since(std::max(counted.complaint.enteredAt, counted.complaint.shownAt.value_or(Instant())))
    {
    }

    [[nodiscard]] bool isComplaint() const
    {
        return ComplaintClass{.code = m_counted.complaint.classCode}.isComplaint();
    }
    [[nodiscard]] bool isQuestion() const { return m_counted.complaint.classCode == QLatin1String("INFO"); }
    [[nodiscard]] Instant since() const { return m_since; }
    [[nodiscard]] Instant counted(Instant at) const { return std::max(at, m_since); }
    [[nodiscard]] bool isLate() const
    {
        return m_counted.complaint.shownAt.has_value()
            || m_zone.dayOf(m_since).text() != m_counted.complaint.receivedDay;
    }
    /// What the dates of another system make impossible has no length.
    [[nodiscard]] std::optional<qint64> secondsTo(Instant at) const
    {
        const Instant received = m_counted.complaint.receivedAt;
        return at < received ? std::nullopt : std::optional(elapsed(received, at) / secondMs);
    }
    [[nodiscard]] std::vector<SettlementRound> rounds() const
    {
        return settlementRounds(m_counted.complaint, m_counted.steps);
    }

private:
    const storage::CountedComplaint &m_counted;
    const OfficeZone &m_zone;
    Instant m_since;
};

} // namespace

ComplaintFigures &DayFigures::complaintsAt(const Complaint &complaint, Instant when)
{
    Summary &cell = at(m_zone.dayOf(when).text(), complaint.service.value_or(ServiceId()), {}, when);
    if (!cell.complaints)
        cell.complaints.emplace();
    return *cell.complaints;
}

void DayFigures::addComplaint(const storage::CountedComplaint &counted, Instant from, Instant to)
{
    const Complaint &complaint = counted.complaint;
    const CountedReport report(counted, m_zone);
    const auto isWithin = [&](Instant at) { return from <= at && at < to; };
    const auto count = [&](Instant at, auto use) {
        if (const Instant when = report.counted(at); isWithin(when))
            use(complaintsAt(complaint, when));
    };
    const auto addTime = [&](Instant at, Distribution ComplaintFigures::*times) {
        if (const auto seconds = report.secondsTo(at))
            count(at, [&](ComplaintFigures &figures) { (figures.*times).add(*seconds); });
    };
    if (!report.isComplaint()) {
        count(report.since(),
              [&](ComplaintFigures &figures) { ++(report.isQuestion() ? figures.information : figures.aspirations); });
        if (complaint.answeredAt)
            addTime(*complaint.answeredAt, &ComplaintFigures::questionAnswerSeconds);
        return;
    }
    count(report.since(), [&](ComplaintFigures &figures) {
        ++(report.isLate() ? figures.recordedLater : figures.received);
        for (const QString &form : counted.forms)
            ++figures.forms[form];
        if (complaint.isOpen())
            figures.openAgeDays.add(
                std::max<qint64>(0, m_zone.dayOf(complaint.receivedAt).date().daysTo(m_zone.dayOf(m_now).date())));
    });
    if (complaint.answeredAt)
        addTime(*complaint.answeredAt, &ComplaintFigures::answerSeconds);
    const auto rounds = report.rounds();
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        if (i == 0)
            addTime(rounds[i].to, &ComplaintFigures::settlementSeconds);
        else
            count(rounds[i].to, [&](ComplaintFigures &figures) {
                figures.laterSeconds.add(elapsed(rounds[i].from, rounds[i].to) / secondMs);
            });
    }
    for (const auto &step : counted.steps) {
        if (step.kind == wordOf(lifeActWords, LifeAct::Reopen))
            count(step.at, [](ComplaintFigures &figures) { ++figures.reopened; });
    }
}

} // namespace loket
