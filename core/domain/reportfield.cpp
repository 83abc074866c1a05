// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reportfield.h"

namespace loket {

tl::unexpected<Error> refuseField(ReportField field, FieldFault fault, int most)
{
    QString detail = wordOf(reportFieldWords, field) + QLatin1Char(' ') + wordOf(fieldFaultWords, fault);
    if (fault == FieldFault::TooLong)
        detail += QLatin1Char(' ') + QString::number(most);
    return refuse(ErrorCode::BadReport, detail);
}

std::optional<ReportFault> reportFaultOf(const Error &error)
{
    const QStringList parts = error.detail.split(QLatin1Char(' '));
    if (error.code != ErrorCode::BadReport || parts.size() < 2)
        return std::nullopt;
    const auto field = valueOf(reportFieldWords, parts.at(0));
    const auto fault = valueOf(fieldFaultWords, parts.at(1));
    if (!field || !fault)
        return std::nullopt;
    return ReportFault{*field, *fault, parts.value(2).toInt()};
}

const std::vector<ReportText> &reportTexts()
{
    using Report = ComplaintReport;
    namespace most = reportlimits;
    static const std::vector<ReportText> texts{
        {ReportField::Class, [](Report &r) -> QString & { return r.classCode; }, most::code, false},
        {ReportField::Channel, [](Report &r) -> QString & { return r.channel; }, most::code, false},
        {ReportField::OriginalNumber, [](Report &r) -> QString & { return r.originalNumber; }, most::originalNumber,
         false},
        {ReportField::FormNumber, [](Report &r) -> QString & { return r.formNumber; }, most::code, false},
        {ReportField::Name, [](Report &r) -> QString & { return r.identity.name; }, most::name, false},
        {ReportField::Way, [](Report &r) -> QString & { return r.identity.way; }, most::code, false},
        {ReportField::Contact, [](Report &r) -> QString & { return r.identity.contact; }, most::name, false},
        {ReportField::Nik, [](Report &r) -> QString & { return r.identity.nik; }, most::nik, false},
        {ReportField::Address, [](Report &r) -> QString & { return r.identity.address; }, most::text, true},
        {ReportField::Statement, [](Report &r) -> QString & { return r.statement; }, most::statement, true},
        {ReportField::Loss, [](Report &r) -> QString & { return r.loss; }, most::text, true},
        {ReportField::Tried, [](Report &r) -> QString & { return r.tried; }, most::text, true},
        {ReportField::Hope, [](Report &r) -> QString & { return r.hope; }, most::text, true},
        {ReportField::HopeTold, [](Report &r) -> QString & { return r.hopeTold; }, most::text, true},
        {ReportField::Remedy, [](Report &r) -> QString & { return r.remedy; }, most::text, true},
        {ReportField::SubjectWords, [](Report &r) -> QString & { return r.subjects.words; }, most::text, true},
        {ReportField::Answer, [](Report &r) -> QString & { return r.answer; }, most::text, true},
        {ReportField::Promised, [](Report &r) -> QString & { return r.promisedDay; }, most::code, false},
        {ReportField::AnswerChannel, [](Report &r) -> QString & { return r.answerChannel; }, most::code, false},
    };
    return texts;
}

} // namespace loket
