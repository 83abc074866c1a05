// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papersource.h"

#include "core/service/office.h"
#include "ui/paper/sheets.h"

namespace loket::paper {

namespace {

/// The key of a subject of that kind, 0 when it is none.
qint64 keyOf(const QString &subject, const char *kind)
{
    return subject.section(QLatin1Char(':'), 0, 0) == QLatin1String(kind)
        ? subject.section(QLatin1Char(':'), 1).toLongLong()
        : 0;
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
    switch (request.kind) {
    case PaperKind::Ticket:
        return papers.ticket(reader, ticket).map(drawn);
    case PaperKind::Receipt:
        return papers.receipt(reader, ticket).map(drawn);
    case PaperKind::Coupon:
        return papers.coupon(reader, ticket).map(drawn);
    case PaperKind::Requirements:
        if (ticket.isStored())
            return papers.requirementsOf(reader, ticket).map(drawn);
        return papers.requirements(reader, ServiceId(keyOf(request.about, "service")), office.today()).map(drawn);
    case PaperKind::Missing:
        return papers.missing(reader, ApplicationId(keyOf(request.about, "application"))).map(drawn);
    case PaperKind::Test:
        return sheetOf(TestPaper{request.printer}, context);
    }
    return refuse(ErrorCode::BadText, request.about);
}

} // namespace loket::paper
