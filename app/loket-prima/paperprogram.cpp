// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-prima/counterprogram.h"
#include "core/domain/formnumber.h"
#include "core/service/filewriter.h"
#include "ui/paper/escpos.h"
#include "ui/paper/paperoutput.h"
#include "ui/paper/papersource.h"
#include "ui/paper/sheets.h"

#include <QRandomGenerator>

namespace loket::app {

namespace {

QString subject(const char *kind, qint64 key)
{
    return QStringLiteral("%1:%2").arg(QLatin1String(kind)).arg(key);
}

/// What lacks at a visit, of the service that is meant or of the first one that went back.
Result<QString> missingAt(Office &office, const Visit &visit, const Service *wanted)
{
    const auto files = office.applications().ofVisit({}, visit.ticket.id);
    for (const auto &file : files ? *files : std::vector<Dossier>()) {
        const bool isMeant = !wanted || file.application.service == wanted->id;
        if (isMeant && visit.hasSentBack(file.application.id))
            return paperAbout(file.application.id, visit.ticket.id);
    }
    return refuse(ErrorCode::NoSuchPaper, visit.ticket.number.text());
}

/// The subject of a paper of the day. Errors: UnknownService, TicketNotFound, NoSuchPaper.
Result<QString> aboutOf(Office &office, PaperKind kind, const Options &options, const OfficeDay &day)
{
    if (kind == PaperKind::Test)
        return QString();
    const Service *service = nullptr;
    if (!options.service.isEmpty()) {
        const auto known = office.catalogue().serviceTyped(options.service);
        if (!known)
            return tl::unexpected(known.error());
        service = *known;
    }
    if (kind == PaperKind::Complaint)
        return options.number;
    const QString ofService = service ? subject("service", service->id.value()) : QString();
    if (options.number.isEmpty())
        return ofService;
    const auto number = TicketNumber::fromText(options.number);
    if (!number)
        return refuse(ErrorCode::TicketNotFound, options.number);
    return office.visit(day, *number).and_then([&](const Visit &visit) -> Result<QString> {
        if (kind == PaperKind::Missing)
            return missingAt(office, visit, service);
        const QString about = paperAbout(visit.ticket.id);
        return service ? about + QLatin1Char('/') + ofService : about;
    });
}

/// Blank forms, each with a number of its own, drawn without order as the codes of files are: nobody has to keep which
/// ones were given out, and no counter lists them.
Result<QByteArray> blankForms(Office &office, const Options &options)
{
    const auto shown = office.papers().office({});
    if (!shown)
        return tl::unexpected(shown.error());
    const paper::PaperContext context{
        *shown, {}, options.english ? PaperLanguage::English : PaperLanguage::Indonesian, PaperFormat::A5};
    std::vector<paper::Sheet> forms;
    for (int form = std::max(options.count.toInt(), 1); form > 0; --form) {
        const QString number = formnumber::make(
            [](quint32 bound) { return QRandomGenerator::system()->bounded(bound); });
        forms.push_back(paper::sheetOf(ComplaintFormPaper{number}, context));
    }
    return paper::pdfOf(forms, PaperFormat::A5);
}

} // namespace

int writePaper(const Options &options)
{
    const OfficeClock clock;
    const auto office = Office::openReadOnly(options.database, clock);
    if (!office)
        return fail(office.error());
    if (options.paper == word(PaperKind::ComplaintForm)) {
        const auto written = blankForms(**office, options).and_then([&](const QByteArray &pdf) {
            return writeFile(options.pdf, pdf);
        });
        return written ? Done : fail(written.error());
    }
    paper::PaperRequest request{paperKindFromWord(options.paper).value_or(PaperKind::Test)};
    const bool isSmall = request.kind == PaperKind::Ticket || request.kind == PaperKind::Coupon;
    request.format = paperFormatFromWord(options.format).value_or(isSmall ? PaperFormat::Roll58 : PaperFormat::Roll80);
    if (!fits(request.kind, request.format))
        return fail({ErrorCode::TooNarrow, word(request.format)});
    request.issue = {true, 0, clock.now()};
    request.language = options.english ? PaperLanguage::English : PaperLanguage::Indonesian;
    const auto day = options.day.isEmpty() ? Result<OfficeDay>((*office)->today()) : OfficeDay::fromText(options.day);
    const auto about = day.and_then(
        [&](const OfficeDay &known) { return aboutOf(**office, request.kind, options, known); });
    if (!about)
        return fail(about.error());
    request.about = *about;
    request.day = *day;
    const auto sheet = paper::sheetFor(**office, {}, request);
    if (!sheet)
        return fail(sheet.error());
    const auto written = options.pdf.isEmpty() ? writeFile(options.escpos, paper::escposOf(*sheet, request.format))
                                               : writeFile(options.pdf, paper::pdfOf(*sheet, request.format));
    return written ? Done : fail(written.error());
}

} // namespace loket::app
