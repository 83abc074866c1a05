// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/registerpaper.h"

#include "core/domain/handledapart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace loket::ui {

namespace {

using Look = PageLine::Look;

PageLine fieldLine(const QString &label, const QString &text)
{
    return {Look::Field, label, text};
}

} // namespace

QString RegisterPapers::by(const std::optional<StaffId> &staff) const
{
    return CaseTexts(m_catalogue, m_today, CaseShownOn::Paper).staff(staff);
}

/// Who signs is told from others by name and number; elsewhere on a paper the code stands.
QString RegisterPapers::signature(const std::optional<StaffId> &staff) const
{
    const Staff *person = staff ? m_catalogue.staffMember(*staff) : nullptr;
    if (!person)
        return {};
    return person->nip.isEmpty() ? person->name : person->name + QStringLiteral("\nNIP ") + person->nip;
}

RegisterPaper RegisterPapers::caseFile(const CaseFile &file) const
{
    OpenedCase opened{file.view};
    opened.visitNumber = file.visitNumber;
    opened.identity = file.identity;
    RegisterPaper paper{m_office, file.at, tr("FILE OF A REPORT"), file.view.complaint.number,
                        CaseWriter(m_catalogue, m_today, CaseShownOn::Paper).page(opened)};
    paper.lines.push_back({Look::Heading, {}, tr("About this file")});
    const CaseTexts texts(m_catalogue, m_today, CaseShownOn::Paper);
    paper.lines.push_back(fieldLine(tr("Taken from the register"), texts.at(file.at)));
    paper.lines.push_back(fieldLine(tr("By"), by(file.by)));
    const QString toBeWritten(30, QLatin1Char('.'));
    paper.lines.push_back(fieldLine(tr("Recipient"), toBeWritten));
    paper.lines.push_back(
        fieldLine(tr("Purpose"),
                  file.purpose.isEmpty() ? toBeWritten : texts.reason(QStringLiteral("identity_read"), file.purpose)));
    paper.lines.push_back(fieldLine(tr("Forms of maladministration"), tr("only alleged, as the complainant tells it")));
    paper.signers = {tr("Handed over by"), tr("Received by")};
    paper.signedBy = signature(file.by);
    return paper;
}

RegisterPaper RegisterPapers::overdue(const RegisterExport &list, Instant at) const
{
    const CaseTexts texts(m_catalogue, m_today, CaseShownOn::Paper);
    RegisterPaper paper{m_office, at, tr("OVERDUE REPORTS"), list.today.text()};
    if (!m_catalogue.texts.supervisor.isEmpty())
        paper.lines.push_back(fieldLine(tr("To"), m_catalogue.texts.supervisor));
    paper.lines.push_back(fieldLine(tr("As of"), texts.at(at)));
    paper.lines.push_back(fieldLine(tr("Overdue"), tr("%n report(s)", nullptr, int(list.rows.size()))));
    for (const ExportedCase &one : list.rows) {
        const Complaint &complaint = one.row.complaint;
        paper.lines.push_back({Look::Heading, {}, complaint.number});
        paper.lines.push_back(fieldLine(texts.className(complaint.classCode), CaseTexts::state(complaint.state)));
        if (one.row.next)
            paper.lines.push_back(fieldLine(texts.deadlineName(*one.row.next), texts.due(one.row.next)));
        paper.lines.push_back(fieldLine(tr("Received"), texts.at(complaint.receivedAt)));
        if (complaint.sealed)
            continue;
        paper.lines.push_back(fieldLine(tr("Handler"), one.row.handler ? by(one.row.handler) : tr("nobody yet")));
    }
    paper.lines.push_back({Look::Text, {}, handledApart()});
    paper.signers = {tr("Unit head"), tr("Supervisor")};
    return paper;
}

RegisterPaper RegisterPapers::handOver(const CaseHandOver &handOver) const
{
    const CaseTexts texts(m_catalogue, m_today, CaseShownOn::Paper);
    const QString when = texts.at(handOver.file.at);
    RegisterPaper paper{m_office, handOver.file.at, tr("HAND-OVER TO THE SUPERVISOR"), handOver.code};
    const QString whom = handOver.supervisor.isEmpty() ? tr("the supervisor of the unit head") : handOver.supervisor;
    paper.lines = {{Look::Title, {}, handOver.code},
                   fieldLine(tr("Report"), handOver.file.view.complaint.number),
                   fieldLine(tr("Handed over on"), when),
                   fieldLine(tr("By"), by(handOver.file.by)),
                   fieldLine(tr("To"), whom),
                   fieldLine(tr("Enclosed"),
                             tr("one sealed file, which only the supervisor's code opens: loketctl "
                                "open-handover --file FILE")),
                   {Look::Text, {}, tr("Nobody who is named in the report may handle it (UU 25/2009 Ps 45).")},
                   {Look::Heading, {}, tr("Return")},
                   fieldLine(tr("Hand-over"), handOver.code),
                   fieldLine(tr("Came back on"), QString(30, QLatin1Char('.'))),
                   fieldLine(tr("With"), QString(30, QLatin1Char('.')))};
    paper.signers = {tr("Handed over by"), tr("Received by")};
    paper.signedBy = signature(handOver.file.by);
    return paper;
}

QByteArray toContent(const RegisterPaper &paper)
{
    QJsonArray lines;
    for (const PageLine &line : paper.lines)
        lines.append(QJsonArray{int(line.look), line.label, line.text});
    return QJsonDocument(QJsonObject{{QStringLiteral("number"), paper.number}, {QStringLiteral("lines"), lines}})
        .toJson(QJsonDocument::Compact);
}

Result<std::vector<PageLine>> linesFrom(const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    if (!json.value(QLatin1String("lines")).isArray())
        return refuse(ErrorCode::BadFile, QStringLiteral("lines"));
    std::vector<PageLine> lines;
    for (const QJsonValue &one : json.value(QLatin1String("lines")).toArray()) {
        const QJsonArray parts = one.toArray();
        const int look = parts.at(0).toInt(-1);
        if (look < int(Look::Title) || look > int(Look::Text))
            return refuse(ErrorCode::BadFile, QStringLiteral("lines"));
        lines.push_back({Look(look), parts.at(1).toString(), parts.at(2).toString()});
    }
    return lines;
}

} // namespace loket::ui
