// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/casesteps.h"

#include "core/domain/canonicaljson.h"
#include "core/domain/complaintsteps.h"
#include "core/service/actrunner.h"
#include "core/service/casekeys.h"
#include "core/storage/complaintstore.h"
#include "core/storage/complainttextstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace loket {

namespace {

/// A text of a step stands as a part of its own, `17/answer`: sealed, it opens as that of this step only.
struct StepText {
    const char *name;
    QString LifeWords::*of;
};
const std::vector<StepText> &stepTexts()
{
    static const std::vector<StepText> texts{{"words", &LifeWords::words},
                                             {"answer", &LifeWords::answer},
                                             {"whom", &LifeWords::whom},
                                             {"why", &LifeWords::why}};
    return texts;
}

/// Codes, days and people beside the texts.
constexpr const char *factsName = "facts";

QString partOf(qint64 step, const char *name)
{
    return QStringLiteral("%1/%2").arg(step).arg(QLatin1String(name));
}

void putCode(QJsonObject &json, const char *key, const QString &code)
{
    if (!code.isEmpty())
        json.insert(QLatin1String(key), code);
}

void putStaff(QJsonObject &json, const char *key, const std::optional<StaffId> &staff)
{
    if (staff)
        json.insert(QLatin1String(key), staff->value());
}

std::optional<StaffId> staffIn(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(StaffId(value.toInteger())) : std::nullopt;
}

QJsonObject jsonOf(const ComplaintSubjects &subjects)
{
    QJsonArray staff;
    for (const StaffId one : subjects.staff)
        staff.append(one.value());
    return {{QStringLiteral("visit"), subjects.visitOfficers ? 1 : 0},
            {QStringLiteral("staff"), staff},
            {QStringLiteral("unit"), subjects.unit ? 1 : 0},
            {QStringLiteral("unknown"), subjects.unknown ? 1 : 0}};
}

ComplaintSubjects subjectsFrom(const QJsonObject &json)
{
    ComplaintSubjects subjects;
    const auto flag = [&](const char *key) { return json.value(QLatin1String(key)).toInteger() == 1; };
    subjects.visitOfficers = flag("visit");
    subjects.unit = flag("unit");
    subjects.unknown = flag("unknown");
    for (const QJsonValue &one : json.value(QLatin1String("staff")).toArray())
        subjects.staff.emplace_back(one.toInteger());
    return subjects;
}

/// `by`: the author, where the row does not say it.
QString factsOf(const CaseStep &step, std::optional<StaffId> by)
{
    QJsonObject json;
    putStaff(json, "by", by);
    putStaff(json, "staff", step.whom);
    putCode(json, "reason", step.said.reason);
    putCode(json, "class", step.said.newClass);
    putCode(json, "class_before", step.classBefore);
    putCode(json, "day", step.day);
    putCode(json, "day_before", step.dayBefore);
    if (step.said.complainantAgrees)
        json.insert(QStringLiteral("agrees"), 1);
    if (step.said.hopeOutcome)
        json.insert(QStringLiteral("hope"), wordOf(hopeOutcomeWords, *step.said.hopeOutcome));
    if (step.subjects.isChosen())
        json.insert(QStringLiteral("subjects"), jsonOf(step.subjects));
    return json.isEmpty() ? QString() : QString::fromUtf8(canonicalJson(json).value_or(QByteArray()));
}

void readFacts(CaseStep &step, const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto code = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    if (const auto by = staffIn(json, "by"))
        step.staff = by;
    step.whom = staffIn(json, "staff");
    step.said.reason = code("reason");
    step.said.newClass = code("class");
    step.classBefore = code("class_before");
    step.day = code("day");
    step.dayBefore = code("day_before");
    step.said.complainantAgrees = json.value(QLatin1String("agrees")).toInteger() == 1;
    step.said.hopeOutcome = valueOf(hopeOutcomeWords, code("hope"));
    step.subjects = subjectsFrom(json.value(QLatin1String("subjects")).toObject());
}

void readText(CaseStep &step, const QString &part, const QString &text)
{
    if (part == partOf(step.id, factsName))
        readFacts(step, text);
    for (const auto &one : stepTexts()) {
        if (part == partOf(step.id, one.name))
            step.said.*one.of = text;
    }
}

} // namespace

Result<std::vector<CaseStep>> CaseSteps::of(const Complaint &complaint, const CaseKey *key) const
{
    std::vector<CaseStep> steps;
    std::map<qint64, std::size_t> places;
    std::optional<ComplaintState> from;
    for (const auto &row : storage::ComplaintStore(m_runner.connection()).steps(complaint.id)) {
        CaseStep step{row};
        step.said.channel = row.channel;
        step.from = std::exchange(from, row.state);
        places[row.id] = steps.size();
        steps.push_back(std::move(step));
    }
    for (const auto &text : storage::ComplaintTextStore(m_runner.connection()).ofSteps(complaint.id)) {
        if (text.words.body.isEmpty())
            continue;
        if (text.words.sealed && !key)
            return refuse(ErrorCode::ComplaintNotFound);
        const auto plain = text.words.sealed ? key->openWords(text.words) : Result<QString>(text.words.body);
        if (!plain)
            return tl::unexpected(plain.error());
        if (const auto place = places.find(text.step.value_or(0)); place != places.end())
            readText(steps[place->second], text.words.part, *plain);
    }
    return steps;
}

void CaseSteps::add(ActScope &scope, const Complaint &complaint, const CaseKey *key, CaseStep step) const
{
    const auto author = scope.moment().actor.staff;
    step.at = scope.moment().at;
    step.state = complaint.state;
    step.channel = step.said.channel;
    step.staff = complaint.sealed ? std::nullopt : author; // who handles it is sealed too (corrections.md 3)
    step.id = storage::ComplaintStore(m_runner.connection())
                  .addStep(complaint.id, static_cast<const ComplaintStep &>(step), scope.images())
                  .id;
    storage::ComplaintTextStore texts(m_runner.connection());
    const auto write = [&](const char *name, const QString &text) {
        if (text.isEmpty())
            return;
        const QString part = partOf(step.id, name);
        const bool sealed = complaint.sealed && key;
        texts.add(complaint.id, step.id, sealed ? key->sealWords(part, text) : ComplaintWords{part, text, false},
                  scope.images());
    };
    for (const auto &one : stepTexts())
        write(one.name, step.said.*one.of);
    write(factsName, factsOf(step, complaint.sealed ? author : std::nullopt));
}

CaseSum sumOf(const std::vector<CaseStep> &steps, const QString &promised)
{
    CaseSum sum;
    sum.promisedDay = promised;
    const auto isNamed = [&](StaffId one) {
        const auto &named = sum.confirmed->staff;
        return std::find(named.begin(), named.end(), one) != named.end();
    };
    for (const auto &step : steps) {
        if (step.kind == stepkind::assigned) {
            sum.handler = step.whom;
        } else if (step.kind == stepkind::subjects) {
            sum.confirmed = step.subjects;
            sum.confirmed->words = step.said.words;
            sum.released.erase(std::remove_if(sum.released.begin(), sum.released.end(), isNamed), sum.released.end());
        } else if (step.kind == stepkind::released && step.whom) {
            sum.released.push_back(*step.whom);
        } else if (step.kind == stepkind::promise) {
            sum.promisedDay = step.day;
        } else if (step.kind == wordOf(lifeActWords, LifeAct::Reopen)) {
            sum.promisedDay.clear();
        }
    }
    return sum;
}

CaseAct caseActOf(LifeAct act)
{
    return act == LifeAct::Close || act == LifeAct::CloseUnanswered ? CaseAct::Close : CaseAct::Handle;
}

std::vector<ComplaintStep> rowsOf(const std::vector<CaseStep> &steps)
{
    return {steps.begin(), steps.end()};
}

} // namespace loket
