// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/caseform.h"

#include "core/domain/reportfield.h"
#include "ui/presentation/attachmenttexts.h"
#include "ui/presentation/screenwriter.h"
#include "ui/presentation/sentence.h"
#include "ui/presentation/typedday.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace loket::ui {

namespace {

const QString titleKey = QStringLiteral("title");
const QString fieldsKey = QStringLiteral("fields");

} // namespace

ActEntry *CaseForm::entry(ActField field)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [field](const ActEntry &one) { return one.field == field; });
    return found == m_entries.end() ? nullptr : &*found;
}

const ActEntry *CaseForm::entry(ActField field) const
{
    return const_cast<CaseForm *>(this)->entry(field);
}

void CaseForm::setText(ActField field, const QString &text)
{
    ActEntry *one = entry(field);
    if (!one || one->text == text)
        return;
    one->text = text;
    one->fault.clear();
    m_touched = true;
}

void CaseForm::setTicked(ActField field, const QString &key, bool on)
{
    ActEntry *one = entry(field);
    if (!one || one->ticked.contains(key) == on)
        return;
    if (on)
        one->ticked << key;
    else
        one->ticked.removeAll(key);
    one->fault.clear();
    m_touched = true;
}

void CaseForm::setYes(ActField field, bool on)
{
    ActEntry *one = entry(field);
    if (!one || one->yes == on)
        return;
    one->yes = on;
    one->fault.clear();
    m_touched = true;
}

QByteArray CaseForm::typed() const
{
    if (entry(ActField::Proof))
        return {};
    QJsonArray fields;
    for (const ActEntry &one : m_entries)
        fields.append(QJsonArray{int(one.field), one.text, QJsonArray::fromStringList(one.ticked), one.yes});
    return QJsonDocument(QJsonObject{{titleKey, m_title}, {fieldsKey, fields}}).toJson(QJsonDocument::Compact);
}

bool CaseForm::retype(const QByteArray &typed)
{
    const QJsonObject json = QJsonDocument::fromJson(typed).object();
    if (json.value(titleKey).toString() != m_title)
        return false;
    for (const QJsonValue &value : json.value(fieldsKey).toArray()) {
        const QJsonArray field = value.toArray();
        ActEntry *one = entry(ActField(field.at(0).toInt()));
        if (!one)
            continue;
        one->text = field.at(1).toString();
        one->yes = field.at(3).toBool();
        one->ticked.clear();
        for (const QJsonValue &key : field.at(2).toArray())
            one->ticked << key.toString();
    }
    m_touched = true;
    return true;
}

QString CaseForm::text(ActField field) const
{
    const ActEntry *one = entry(field);
    return one ? one->text.trimmed() : QString();
}

Result<CaseForm::Work> CaseForm::work() const
{
    return m_make(*this);
}

QStringList CaseForm::paths() const
{
    QStringList paths;
    for (const QString &line : text(ActField::Files).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (const QString path = pathTyped(line); !path.isEmpty())
            paths << path;
    }
    return paths;
}

QString CaseForm::doneText() const
{
    const QString path = text(ActField::Path);
    return path.isEmpty() ? QString() : tr("Kept in %1, and as text beside it.").arg(path);
}

LifeWords CaseForm::lifeWords() const
{
    LifeWords said;
    said.reason = text(ActField::Reason);
    said.words = text(ActField::Words);
    said.answer = text(ActField::Answer);
    said.whom = text(ActField::Whom);
    said.channel = text(ActField::Channel);
    said.hopeOutcome = valueOf(hopeOutcomeWords, text(ActField::HopeOutcome));
    said.why = text(ActField::Why);
    said.newClass = text(ActField::NewClass);
    const ActEntry *agrees = entry(ActField::Agrees);
    said.complainantAgrees = agrees && agrees->yes;
    return said;
}

StaffId CaseForm::staff() const
{
    return StaffId(text(ActField::Staff).toLongLong());
}

ComplaintSubjects CaseForm::subjects() const
{
    ComplaintSubjects subjects;
    const ActEntry *chosen = entry(ActField::Subjects);
    for (const QString &key : chosen ? chosen->ticked : QStringList()) {
        if (key == visitSubject())
            subjects.visitOfficers = true;
        else if (key == unitSubject())
            subjects.unit = true;
        else if (key == unknownSubject())
            subjects.unknown = true;
        else
            subjects.staff.emplace_back(key.toLongLong());
    }
    return subjects;
}

ActField CaseForm::fieldOf(ReportField field) const
{
    switch (field) {
    case ReportField::Answer:
        return ActField::Answer;
    case ReportField::Whom:
        return ActField::Whom;
    case ReportField::AnswerChannel:
        return ActField::Channel;
    case ReportField::Agrees:
        return ActField::Agrees;
    case ReportField::HopeOutcome:
        return text(ActField::HopeOutcome).isEmpty() ? ActField::HopeOutcome : ActField::Why;
    case ReportField::Class:
        return ActField::NewClass;
    case ReportField::Subjects:
        return ActField::Subjects;
    case ReportField::Promised:
        return ActField::Day;
    case ReportField::Attachments:
        return ActField::Files;
    case ReportField::Contact:
        return ActField::Proof;
    default:
        return ActField::Words;
    }
}

std::optional<ActField> CaseForm::fieldOf(const Error &error) const
{
    std::vector<ActField> about;
    switch (error.code) {
    case ErrorCode::ReasonNeeded:
    case ErrorCode::UnknownReason:
        about = {ActField::Reason};
        break;
    case ErrorCode::FileUnwritable:
        about = {ActField::Path};
        break;
    case ErrorCode::UnknownStaff:
    case ErrorCode::NotActive:
    case ErrorCode::NoSecret:
        about = {ActField::Staff, ActField::Subjects};
        break;
    case ErrorCode::DayUnread:
    case ErrorCode::DayOver:
    case ErrorCode::DayAsBefore:
    case ErrorCode::BadPeriod:
    case ErrorCode::OutOfRange:
        about = {ActField::Day, ActField::Extent};
        break;
    default:
        break;
    }
    if (const auto fault = reportFaultOf(error))
        about = {fieldOf(fault->field)};
    const auto here = std::find_if(about.begin(), about.end(), [this](ActField field) { return entry(field); });
    return here == about.end() ? std::nullopt : std::optional(*here);
}

std::pair<QString, std::optional<ActField>> CaseForm::refuse(const Error &error)
{
    for (ActEntry &one : m_entries)
        one.fault.clear();
    QString text = sentence(error);
    const auto field = fieldOf(error);
    if (!field)
        return {text, {}};
    ActEntry &about = *entry(*field);
    const auto fault = reportFaultOf(error);
    const bool isEmpty = error.code == ErrorCode::ReasonNeeded || (fault && fault->fault == FieldFault::Empty)
        || (error.code == ErrorCode::UnknownStaff && about.text.isEmpty())
        || (error.code == ErrorCode::OutOfRange && about.text.isEmpty());
    if (isEmpty)
        text = Sentences::missing(about.label);
    about.fault = text;
    return {text, field};
}

} // namespace loket::ui
