// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/personrecord.h"

#include "core/domain/complaintsteps.h"
#include "core/service/complaintreceiving.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace loket {

namespace {

bool tellsOfOthers(const CaseStep &step)
{
    return step.kind == stepkind::assigned || step.kind == stepkind::subjects || step.kind == stepkind::released;
}

QString utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.millis(), Qt::UTC).toString(Qt::ISODate);
}

/// Members that say something.
class Said
{
public:
    void add(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(QLatin1String(key), text);
    }
    void add(const char *key, const std::optional<Instant> &at)
    {
        if (at)
            add(key, utc(*at));
    }
    void add(const char *key, const QJsonValue &value) { m_object.insert(QLatin1String(key), value); }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// `2026-11-20`, or `2026-11-20 09:05` of the office's clock.
QString happenedText(const DayAndTime &moment)
{
    constexpr int minutesOfHour = 60;
    if (!moment.minute)
        return moment.day;
    return QStringLiteral("%1 %2:%3")
        .arg(moment.day)
        .arg(*moment.minute / minutesOfHour, 2, 10, QLatin1Char('0'))
        .arg(*moment.minute % minutesOfHour, 2, 10, QLatin1Char('0'));
}

QJsonObject identityJson(const ComplaintIdentity &identity)
{
    Said said;
    said.add("name", identity.name);
    said.add("way", identity.way);
    said.add("contact", identity.contact);
    said.add("nik", identity.nik);
    said.add("address", identity.address);
    return said.object();
}

QJsonObject wordsJson(ComplaintReport report)
{
    Said said;
    for (const auto &part : reportParts())
        said.add(part.part, part.of(report));
    return said.object();
}

QJsonObject stepJson(const CaseStep &step)
{
    Said said;
    said.add("at", utc(step.at));
    said.add("kind", step.kind);
    said.add("state", word(step.state));
    said.add("channel", step.said.channel.isEmpty() ? step.channel : step.said.channel);
    said.add("reason", step.said.reason);
    said.add("words", step.said.words);
    said.add("answer", step.said.answer);
    said.add("whom", step.said.whom);
    said.add("why", step.said.why);
    said.add("promised", step.day);
    return said.object();
}

QJsonObject deadlineJson(const CaseDeadline &deadline)
{
    Said said;
    said.add("code", deadline.code);
    said.add("last_day", deadline.lastDay.text());
    said.add("stopped_day", deadline.stoppedDay ? deadline.stoppedDay->text() : QString());
    if (deadline.kept)
        said.add("kept", QJsonValue(*deadline.kept));
    return said.object();
}

} // namespace

CaseView withoutOthers(CaseView view)
{
    ComplaintReport &report = view.report;
    report.subjects.staff.clear();
    report.subjects.visitOfficers = false;
    view.handler.reset();
    view.confirmed.reset();
    view.released.clear();
    view.steps.erase(std::remove_if(view.steps.begin(), view.steps.end(), &tellsOfOthers), view.steps.end());
    for (CaseStep &step : view.steps) {
        step.staff.reset();
        step.whom.reset();
        // Told to nobody, or to whoever has it now: the office's own note, or who told it (trial A6).
        if (step.said.channel.isEmpty() || step.kind == wordOf(lifeActWords, LifeAct::Escalate)) {
            step.said.words.clear();
            step.said.whom.clear();
            step.said.why.clear();
        }
    }
    return view;
}

QByteArray PersonRecord::toJson() const
{
    const Complaint &complaint = view.complaint;
    Said all;
    all.add("format", QStringLiteral("loket-prima-person"));
    all.add("version", QJsonValue(1));
    all.add("number", complaint.number);
    all.add("original_number", complaint.originalNumber);
    all.add("class", complaint.classCode);
    all.add("state", word(complaint.state));
    all.add("channel", complaint.channel);
    all.add("anonymous", QJsonValue(complaint.anonymous));
    all.add("confidential", QJsonValue(complaint.confidential));
    all.add("received", utc(complaint.receivedAt));
    all.add("answered", complaint.answeredAt);
    all.add("settled", complaint.settledAt);
    all.add("promised", complaint.promisedDay);
    all.add("service", service);
    all.add("happened", happenedText(view.report.happened));
    if (view.report.hopeOutcome)
        all.add("hope_outcome", wordOf(hopeOutcomeWords, *view.report.hopeOutcome));
    all.add("identity", identityJson(view.report.identity));
    all.add("words", wordsJson(view.report));
    all.add("alleged", QJsonArray::fromStringList(view.report.forms));
    QJsonArray steps;
    for (const CaseStep &step : view.steps)
        steps.append(stepJson(step));
    all.add("steps", steps);
    QJsonArray deadlines;
    for (const CaseDeadline &deadline : view.deadlines)
        deadlines.append(deadlineJson(deadline));
    all.add("deadlines", deadlines);
    QJsonArray read;
    for (const Reading &reading : readings) {
        Said said;
        said.add("at", utc(reading.at));
        said.add("kind", reading.kind);
        said.add("by", reading.by);
        said.add("purpose", reading.purpose);
        read.append(said.object());
    }
    all.add("read_by", read);
    return QJsonDocument(all.object()).toJson();
}

} // namespace loket
