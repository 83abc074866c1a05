// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papersource.h"

#include "core/service/office.h"
#include "ui/paper/sheets.h"

namespace loket::paper {

namespace {

/// The key of the subject of that kind in `ticket:12/service:4`, 0 where there is none.
qint64 keyOf(const QString &about, const char *kind)
{
    for (const QString &subject : about.split(QLatin1Char('/'))) {
        if (subject.section(QLatin1Char(':'), 0, 0) == QLatin1String(kind))
            return subject.section(QLatin1Char(':'), 1).toLongLong();
    }
    return 0;
}

} // namespace

Result<Sheet> sheetFor(Office &office, const Actor &reader, const PaperRequest &request)
{
    PaperDesk &papers = office.papers();
    const auto of = papers.office(reader);
    if (!of)
        return tl::unexpected(of.error());
    const PaperContext context{*of, request.issue, request.language, request.format};
    const auto drawn = [&](const auto &paper) { return sheetOf(paper, context); };
    const TicketId ticket(keyOf(request.about, "ticket"));
    const ServiceId service(keyOf(request.about, "service"));
    switch (request.kind) {
    case PaperKind::Ticket:
        return papers.ticket(reader, ticket).map(drawn);
    case PaperKind::Receipt:
        return papers.receipt(reader, ticket).map(drawn);
    case PaperKind::Coupon:
        return papers.coupon(reader, ticket).map(drawn);
    case PaperKind::Requirements:
        if (ticket.isStored())
            return papers.requirementsOf(reader, ticket, service).map(drawn);
        return papers.requirements(reader, service, request.day.value_or(office.today())).map(drawn);
    case PaperKind::Missing:
        return papers.missing(reader, ApplicationId(keyOf(request.about, "application")), ticket).map(drawn);
    case PaperKind::Complaint:
        if (const ComplaintId complaint(keyOf(request.about, "complaint")); complaint.isStored())
            return office.complaints().receiptByKey(complaint, request.key).map(drawn);
        return office.complaints().receipt(reader, request.about).map(drawn);
    case PaperKind::ComplaintForm: // its numbers are not given out yet
        return refuse(ErrorCode::NoSuchPaper, request.about);
    case PaperKind::Test:
        return sheetOf(TestPaper{request.printer}, context);
    }
    return refuse(ErrorCode::BadText, request.about);
}

} // namespace loket::paper
