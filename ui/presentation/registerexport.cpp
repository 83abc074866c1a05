// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/registerexport.h"

#include "core/domain/handledapart.h"
#include "ui/presentation/casetexts.h"

namespace loket::ui {

namespace {

ExportCell orNothing(const QString &text)
{
    return text.isEmpty() ? ExportCell() : ExportCell(text);
}

template<class Value>
ExportCell orNothing(const std::optional<Value> &value)
{
    return value ? ExportCell(*value) : ExportCell();
}

QString codeOf(const Catalogue &catalogue, const std::optional<StaffId> &staff)
{
    const Staff *person = staff ? catalogue.staffMember(*staff) : nullptr;
    return person ? person->code : QString();
}

} // namespace

ExportTable RegisterExportTable::of(const RegisterExport &list, const Catalogue &catalogue)
{
    using Kind = ExportColumn::Kind;
    ExportTable table{tr("Register of reports"),
                      catalogue.unit.zone,
                      {{QStringLiteral("number"), tr("Number"), Kind::Text},
                       {QStringLiteral("register_number"), tr("Register no."), Kind::Number},
                       {QStringLiteral("original_number"), tr("Original number"), Kind::Text},
                       {QStringLiteral("class"), tr("Kind"), Kind::Text},
                       {QStringLiteral("state"), tr("State"), Kind::Text},
                       {QStringLiteral("channel"), tr("Channel"), Kind::Text},
                       {QStringLiteral("received_at"), tr("Received at"), Kind::Moment},
                       {QStringLiteral("entered_at"), tr("Entered at"), Kind::Moment},
                       {QStringLiteral("answered_at"), tr("First answer at"), Kind::Moment},
                       {QStringLiteral("settled_at"), tr("Settled at"), Kind::Moment},
                       {QStringLiteral("answer_seconds"), tr("Time to first answer"), Kind::Seconds},
                       {QStringLiteral("settlement_seconds"), tr("Time to settlement"), Kind::Seconds},
                       {QStringLiteral("reopened"), tr("Opened again"), Kind::Number},
                       {QStringLiteral("deadline"), tr("Next deadline"), Kind::Text},
                       {QStringLiteral("last_day"), tr("Last day"), Kind::Text},
                       {QStringLiteral("service"), tr("Service"), Kind::Text},
                       {QStringLiteral("alleged_forms"), tr("Alleged forms"), Kind::Text},
                       {QStringLiteral("handler"), tr("Handler (code)"), Kind::Text},
                       {QStringLiteral("sealed"), tr("Sealed"), Kind::Text},
                       {QStringLiteral("statement"), tr("What was told"), Kind::Wide}}};
    const CaseTexts texts(catalogue, list.today);
    for (const ExportedCase &one : list.rows) {
        const Complaint &complaint = one.row.complaint;
        const auto &next = one.row.next;
        table.rows.push_back({complaint.number,
                              orNothing(complaint.agenda),
                              orNothing(complaint.originalNumber),
                              texts.className(complaint.classCode),
                              CaseTexts::state(complaint.state),
                              texts.channel(complaint.channel),
                              complaint.receivedAt,
                              complaint.enteredAt,
                              orNothing(complaint.answeredAt),
                              orNothing(complaint.settledAt),
                              orNothing(one.answerSeconds),
                              orNothing(one.settlementSeconds),
                              one.reopened,
                              orNothing(next ? texts.deadlineName(*next) : QString()),
                              orNothing(next ? next->lastDay.text() : QString()),
                              orNothing(texts.service(complaint.service)),
                              orNothing(texts.forms(one.row.forms)),
                              orNothing(codeOf(catalogue, one.row.handler)),
                              orNothing(CaseTexts::sealed(complaint)),
                              orNothing(one.statement)});
    }
    table.notes << handledApart();
    if (list.leavesSealedOut)
        table.notes << tr("Sealed reports are not in a list that is narrowed by form, service or handler.");
    return table;
}

} // namespace loket::ui
