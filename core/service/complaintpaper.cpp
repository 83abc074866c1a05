// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintpaper.h"

#include "core/domain/applicationcode.h"
#include "core/service/complaintreceipt.h"

namespace loket {

namespace {

BothTexts channelName(const Catalogue &catalogue, const QString &code)
{
    const Reason *channel = catalogue.reason(QStringLiteral("complaint_channel"), code);
    return channel ? BothTexts{channel->nameId, channel->nameEn} : BothTexts{};
}

template<class Record>
BothTexts nameIn(const std::vector<Record> &records, const QString &code)
{
    for (const auto &one : records) {
        if (one.code == code)
            return {one.nameId, one.nameEn};
    }
    return {};
}

/// `WhatsApp 0813 **** **21`.
QString contactShown(const Catalogue &catalogue, const ComplaintIdentity &identity)
{
    const QString contact = complaintreceipt::masked(identity.contact);
    const QString way = channelName(catalogue, identity.way).id;
    return contact.isEmpty() || way.isEmpty() ? contact : way + QLatin1Char(' ') + contact;
}

} // namespace

ComplaintPaper complaintPaperOf(const ReceiptSource &source)
{
    const auto &[complaint, report, catalogue, receiver, place, referenceCode, code, attachments] = source;
    const ComplaintRecords &records = catalogue.complaints;
    ComplaintPaper paper;
    paper.number = complaint.number;
    paper.reportClass = nameIn(records.classes, complaint.classCode);
    paper.isComplaint = ComplaintClass{.code = complaint.classCode}.isComplaint();
    paper.receivedAt = complaint.receivedAt;
    paper.place = place;
    if (complaint.channel != counterChannel())
        paper.channel = channelName(catalogue, complaint.channel);
    paper.originalNumber = complaint.originalNumber.isEmpty() ? report.numberThere() : complaint.originalNumber;
    paper.confidential = complaint.confidential;
    paper.anonymous = complaint.anonymous;
    if (paper.showsIdentity())
        paper.complainant = {report.identity.name, contactShown(catalogue, report.identity)};
    paper.referenceCode = referenceCode.isEmpty() ? QString() : applicationcode::text(referenceCode);
    if (const Service *service = report.service ? catalogue.service(*report.service) : nullptr)
        paper.service = {service->nameId, service->nameEn};
    paper.statement = report.statement;
    for (const QString &form : report.forms)
        paper.forms.push_back(nameIn(records.forms, form));
    paper.hope = report.hope;
    paper.hopeAnswer = report.hopeAnswer;
    paper.hopeWords = report.hopeTold;
    paper.remedy = report.remedy;
    paper.attachments = attachments;
    paper.answer = report.answer;
    paper.isOver = complaint.settledAt.has_value();
    if (const auto received = OfficeDay::fromText(complaint.receivedDay); received && !paper.isOver)
        paper.promises = complaintreceipt::promisesFor(records.deadlines, complaint.classCode, *received,
                                                       catalogue.calendar);
    if (const auto promised = OfficeDay::fromText(report.promisedDay))
        paper.unitPromise = *promised;
    paper.answerChannel = channelName(catalogue, report.answerChannel);
    paper.escalation = complaintreceipt::channelsFor(records.channels);
    if (const Staff *officer = receiver ? catalogue.staffMember(*receiver) : nullptr) {
        paper.officerName = officer->name;
        paper.officerNip = officer->nip;
    }
    paper.code = code;
    return paper;
}

QString placePart()
{
    return QStringLiteral("place");
}

QString referencePart()
{
    return QStringLiteral("reference");
}

QString receiptCodePart()
{
    return QStringLiteral("receipt_code");
}

} // namespace loket
