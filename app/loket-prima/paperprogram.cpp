// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-prima/counterprogram.h"
#include "core/service/filewriter.h"
#include "ui/paper/escpos.h"
#include "ui/paper/paperoutput.h"
#include "ui/paper/papersource.h"

namespace loket::app {

namespace {

QString subject(const char *kind, qint64 key)
{
    return QStringLiteral("%1:%2").arg(QLatin1String(kind)).arg(key);
}

/// The visit that the number of a day stands for. Errors: BadText, BadDay, TicketNotFound.
Result<Visit> visitOf(const Office &office, const Options &options)
{
    const auto number = TicketNumber::fromText(options.number);
    if (!number)
        return refuse(ErrorCode::TicketNotFound, options.number);
    const auto day = options.day.isEmpty() ? Result<OfficeDay>(office.today()) : OfficeDay::fromText(options.day);
    return day.and_then([&](const OfficeDay &known) { return office.visit(known, *number); });
}

Result<QString> aboutOf(Office &office, PaperKind kind, const Options &options)
{
    if (kind == PaperKind::Test)
        return QString();
    if (kind == PaperKind::Requirements && !options.service.isEmpty()) {
        const Service *service = office.catalogue().serviceByCode(options.service);
        return service ? Result<QString>(subject("service", service->id.value()))
                       : refuse(ErrorCode::UnknownService, options.service);
    }
    return visitOf(office, options).and_then([&](const Visit &visit) -> Result<QString> {
        if (kind != PaperKind::Missing)
            return subject("ticket", visit.ticket.id.value());
        const auto files = office.applications().ofVisit({}, visit.ticket.id);
        const Service *wanted = options.service.isEmpty() ? nullptr : office.catalogue().serviceByCode(options.service);
        if (!options.service.isEmpty() && !wanted)
            return refuse(ErrorCode::UnknownService, options.service);
        for (const auto &file : files ? *files : std::vector<Dossier>()) {
            const bool isMeant = !wanted || file.application.service == wanted->id;
            if (isMeant && file.application.state == ApplicationState::Incomplete)
                return paperAbout(file.application.id, visit.ticket.id);
        }
        return refuse(ErrorCode::NoSuchPaper, visit.ticket.number.text());
    });
}

} // namespace

int writePaper(const Options &options)
{
    const OfficeClock clock;
    const auto office = Office::openReadOnly(options.database, clock);
    if (!office)
        return fail(office.error());
    paper::PaperRequest request{paperKindFromWord(options.paper).value_or(PaperKind::Test)};
    const bool isSmall = request.kind == PaperKind::Ticket || request.kind == PaperKind::Coupon;
    request.format = paperFormatFromWord(options.format).value_or(isSmall ? PaperFormat::Roll58 : PaperFormat::Roll80);
    request.issue = {true, 0, clock.now()};
    request.language = options.english ? PaperLanguage::English : PaperLanguage::Indonesian;
    const auto about = aboutOf(**office, request.kind, options);
    if (!about)
        return fail(about.error());
    request.about = *about;
    const auto sheet = paper::sheetFor(**office, {}, request);
    if (!sheet)
        return fail(sheet.error());
    const auto written = options.pdf.isEmpty() ? writeFile(options.escpos, paper::escposOf(*sheet, request.format))
                                               : writeFile(options.pdf, paper::pdfOf(*sheet, request.format));
    return written ? Done : fail(written.error());
}

} // namespace loket::app
