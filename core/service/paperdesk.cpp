// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/paperdesk.h"

#include "core/domain/applicationcode.h"
#include "core/domain/toldfile.h"
#include "core/service/actrunner.h"
#include "core/service/applicationhistory.h"
#include "core/service/counterviewreader.h"
#include "core/service/filepaper.h"
#include "core/service/paperhistory.h"
#include "core/storage/applicationstore.h"
#include "core/storage/tables.h"

#include <algorithm>
#include <map>

namespace loket {

namespace {

bool wasPaid(const Leg &leg)
{
    return leg.charged.value_or(0) > 0;
}

BothTexts nameOf(const Service *service)
{
    return service ? BothTexts{service->nameId, service->nameEn} : BothTexts();
}

std::vector<BothTexts> linesOf(const StandardComponent &component)
{
    std::vector<BothTexts> lines;
    for (const auto &[id, en] : component.lines())
        lines.push_back({id, en});
    return lines;
}

RequirementsPaper requirementsBy(const BothTexts &service, const ServiceStandard *standard)
{
    RequirementsPaper paper{service};
    if (!standard)
        return paper;
    paper.decree = standard->decree;
    if (standard->validFrom != standardsBeginning()) // the date of no decree
        paper.validFrom = standard->validFrom;
    if (const auto *told = standard->told(requirementsComponent()))
        paper.requirements = linesOf(*told);
    for (const QString &component : standardComponents().mid(1, publishedComponents - 1)) {
        const auto *told = standard->told(component);
        if (!told)
            continue;
        const BothTexts text{told->textId, told->textEn};
        const auto [nameId, nameEn] = componentName(component);
        if (component == QLatin1String("fee"))
            paper.feeNote = text;
        else
            paper.components.push_back({{nameId, nameEn}, text});
    }
    if (standard->limit())
        paper.counterMinutes = standard->counterMinutes;
    if (const auto completion = standard->promise())
        paper.completion = *completion;
    paper.fee = standard->toldFee();
    return paper;
}

} // namespace

class PaperDesk::Private
{
public:
    explicit Private(ActRunner &actRunner) : runner(actRunner), applications(actRunner.connection()) {}

    /// Reads within one transaction, if whoever asks may.
    template<class Body>
    auto read(const Actor &reader, Body body) -> decltype(body())
    {
        if (const auto allowed = runner.may(reader, QStringLiteral("read_papers")); !allowed)
            return tl::unexpected(allowed.error());
        return storage::reading(runner.connection(), body);
    }

    Result<Visit> visit(TicketId ticket)
    {
        const auto found = runner.tickets().visit(ticket);
        return found ? Result<Visit>(*found) : refuse(ErrorCode::TicketNotFound, QString::number(ticket.value()));
    }

    [[nodiscard]] const Catalogue &catalogue() const { return runner.catalogue(); }
    [[nodiscard]] const ServiceStandard *standardOf(const Leg &leg) const
    {
        return leg.standard ? catalogue().standard(*leg.standard) : nullptr;
    }
    [[nodiscard]] Fee feeOf(const Leg &leg) const
    {
        const ServiceStandard *standard = standardOf(leg);
        return standard ? standard->toldFee() : Fee();
    }
    [[nodiscard]] FilePaper fileWith(const Application &application, const std::vector<ApplicationItem> &missing) const;
    /// With its check list as a visit left it that sent it back.
    [[nodiscard]] Dossier leftBy(const Visit &visit, Dossier dossier);
    /// As it was told at a visit; none when there was nothing to tell.
    [[nodiscard]] std::optional<FilePaper> fileAt(const Dossier &dossier, const Visit &visit, const Leg &leg);
    /// The visit that is meant, else the last one that sent a file back.
    [[nodiscard]] Result<Visit> sentBackBy(const Application &application, TicketId meant);
    [[nodiscard]] BothTexts reasonOf(const Leg &leg) const;
    [[nodiscard]] ReceiptService serviceOf(const Visit &visit, const Leg &leg);
    void readPlace(TicketPaper &paper, const Ticket &ticket);
    /// Of the head who is there today; empty where there is none, or more than one.
    [[nodiscard]] QString headName() const;

    ActRunner &runner;
    storage::ApplicationStore applications;
};

namespace {

/// The usual week from `today` on: a day that a holiday closes is looked at a week later.
std::vector<WeekHours> hoursFrom(const Calendar &calendar, const OfficeDay &today)
{
    constexpr int week = 7;
    std::map<int, MinuteStretch> open;
    OfficeDay day = today;
    for (int ahead = 0; ahead < 2 * week && calendar.hoursKnown(); ++ahead, day = day.next()) {
        const auto &service = calendar.hoursOn(day).service();
        if (!service.empty())
            open.emplace(day.date().dayOfWeek(), MinuteStretch{service.front().from, service.back().to});
    }
    std::vector<WeekHours> hours;
    for (const auto &[weekday, stretch] : open) {
        if (!hours.empty() && hours.back().lastDay + 1 == weekday && hours.back().open == stretch)
            hours.back().lastDay = weekday;
        else
            hours.push_back({weekday, weekday, stretch});
    }
    return hours;
}

} // namespace

PaperDesk::PaperDesk(ActRunner &runner) : d(std::make_unique<Private>(runner)) {}
PaperDesk::~PaperDesk() = default;

Result<PaperOffice> PaperDesk::office(const Actor &reader)
{
    return d->runner.may(reader, QStringLiteral("read_papers")).map([&] {
        const Catalogue &catalogue = d->catalogue();
        PaperOffice office{catalogue.unit.name, catalogue.texts.address};
        office.complaintPlace = catalogue.texts.complaintPlace;
        if (office.complaintPlace.isEmpty())
            office.headName = d->headName();
        office.complaintContact = catalogue.texts.complaintContact;
        office.complaintLink = catalogue.texts.complaintLink;
        office.hours = hoursFrom(catalogue.calendar, d->runner.zone().dayOf(d->runner.clock().now()));
        office.zone = catalogue.unit.zone;
        office.isSample = catalogue.usesExampleStandards();
        return office;
    });
}

QString PaperDesk::Private::headName() const
{
    const QString today = runner.zone().dayOf(runner.clock().now()).text();
    QStringList names;
    for (const auto &one : catalogue().staff) {
        if (one.roles.has(Role::UnitHead) && one.isActiveOn(today))
            names << one.name;
    }
    return names.size() == 1 ? names.front() : QString();
}

/// How many will be called before it, at the counter that will reach it first, and how long that is likely to take.
void PaperDesk::Private::readPlace(TicketPaper &paper, const Ticket &ticket)
{
    for (const auto &counter : catalogue().counters) {
        const bool mayCall = ticket.forCounter ? ticket.forCounter == counter.id : counter.serves(ticket.wanted);
        const auto period = counter.active && mayCall ? runner.counters().present(counter.id) : std::nullopt;
        if (!period || period->state == CounterState::Closed)
            continue;
        const auto view = CounterViewReader(runner, {}).read(counter.id);
        const auto place = std::find_if(view.waiting.begin(), view.waiting.end(),
                                        [&](const QueueRow &row) { return row.ticket == ticket.id; });
        const int ahead = static_cast<int>(place - view.waiting.begin());
        if (place == view.waiting.end() || (paper.ahead && *paper.ahead <= ahead))
            continue;
        paper.ahead = ahead;
        paper.estimate = view.estimate;
    }
}

Result<TicketPaper> PaperDesk::ticket(const Actor &reader, TicketId id)
{
    return d->read(reader, [&] {
        return d->visit(id).and_then([&](const Visit &visit) -> Result<TicketPaper> {
            if (visit.ticket.state == TicketState::Voided)
                return refuse(ErrorCode::NoSuchPaper, visit.ticket.number.text());
            TicketPaper paper{visit.ticket.number, visit.ticket.day, visit.ticket.takenAt};
            for (const auto &leg : visit.legs) {
                if (leg.outcome == LegOutcome::Undone || leg.outcome == LegOutcome::Moved)
                    continue;
                paper.services.push_back(nameOf(d->catalogue().service(leg.service)));
                paper.fees.push_back(d->feeOf(leg));
            }
            paper.toleranceMinutes = static_cast<int>(d->catalogue().settings.call.toleranceTime / minuteMs);
            if (visit.ticket.state == TicketState::Waiting)
                d->readPlace(paper, visit.ticket);
            return paper;
        });
    });
}

FilePaper PaperDesk::Private::fileWith(const Application &application,
                                       const std::vector<ApplicationItem> &missing) const
{
    FilePaper file{applicationcode::text(application.code)};
    file.pickUp = pickUpPlaces(catalogue());
    for (const auto &item : missing)
        file.missing.push_back({item.nameId, item.nameEn});
    return file;
}

Dossier PaperDesk::Private::leftBy(const Visit &visit, Dossier dossier)
{
    const ApplicationId id = dossier.application.id;
    const bool hasGoneOn = dossier.application.state != ApplicationState::Incomplete
        || applications.visits(id).size() > 1;
    if (hasGoneOn && visit.hasSentBack(id))
        dossier.items = itemsLeftBy(visit.ticket.id, id, historyOf(runner, applications, id));
    return dossier;
}

std::optional<FilePaper> PaperDesk::Private::fileAt(const Dossier &dossier, const Visit &visit, const Leg &leg)
{
    const auto told = toldAt(leftBy(visit, dossier), leg);
    if (!told)
        return std::nullopt;
    FilePaper file = fileWith(dossier.application, told->missing);
    if (told->promised)
        tellPromise(file, *told, dossier.application, catalogue().calendar, runner.zone().dayOf(runner.clock().now()));
    if (dossier.application.service != leg.service)
        file.service = nameOf(catalogue().service(dossier.application.service));
    file.isHandedOver = told->isHandedOver;
    file.isTakenByProxy = told->isTakenByProxy;
    file.isReady = told->isReady;
    return file;
}

Result<Visit> PaperDesk::Private::sentBackBy(const Application &application, TicketId meant)
{
    auto visits = applications.visits(application.id);
    if (std::find(visits.begin(), visits.end(), meant) != visits.end())
        visits = {meant};
    QString about = applicationcode::text(application.code);
    for (auto id = visits.rbegin(); id != visits.rend(); ++id) {
        const auto one = visit(*id);
        if (!one || one->hasSentBack(application.id))
            return one;
        if (*id == meant)
            about = one->ticket.number.text();
    }
    return refuse(ErrorCode::NoSuchPaper, about);
}

BothTexts PaperDesk::Private::reasonOf(const Leg &leg) const
{
    const char *kind = leg.outcome == LegOutcome::Refused ? "refused"
        : leg.outcome == LegOutcome::Referred             ? "referred"
                                                          : "not_done";
    const Reason *reason = catalogue().reason(QString::fromLatin1(kind), leg.reason);
    return reason ? BothTexts{reason->nameId, reason->nameEn} : BothTexts();
}

ReceiptService PaperDesk::Private::serviceOf(const Visit &visit, const Leg &leg)
{
    ReceiptService one{nameOf(catalogue().service(leg.service))};
    if (const Counter *counter = leg.counter ? catalogue().counter(*leg.counter) : nullptr)
        one.counter = counter->name;
    one.startedAt = leg.startedAt;
    one.endedAt = leg.endedAt;
    // All services of a visit end together; each is told until it was last worked on.
    for (const Span &span : visit.spans) {
        if (span.leg == leg.id && span.why != SpanEnd::Undone && span.endedAt)
            one.endedAt = span.endedAt;
    }
    if (leg.counter && leg.endedAt) {
        const auto outages = storage::united(runner.counters().outagesSince(*leg.counter, visit.ticket.takenAt),
                                             *leg.counter, *leg.endedAt);
        one.counterTime = counterTime(leg, visit.spans, *leg.endedAt, outages);
    }
    one.outcome = leg.outcome;
    one.reason = reasonOf(leg);
    one.announced = leg.announced.has_value();
    one.quantity = leg.quantity;
    if (const auto dossier = leg.application ? applications.dossier(*leg.application) : std::nullopt)
        one.file = fileAt(*dossier, visit, leg);
    // Nothing is due for what was not done here; what was paid all the same is told.
    const bool isNotDone = leg.outcome == LegOutcome::NotDone || leg.outcome == LegOutcome::Refused
        || leg.outcome == LegOutcome::Referred;
    if (!isNotDone || wasPaid(leg))
        one.fee = feeOf(leg);
    one.charged = leg.charged;
    return one;
}

Result<ReceiptPaper> PaperDesk::receipt(const Actor &reader, TicketId id)
{
    return d->read(reader, [&] {
        return d->visit(id).and_then([&](const Visit &visit) -> Result<ReceiptPaper> {
            ReceiptPaper paper{visit.ticket.number, visit.ticket.day, visit.ticket.takenAt, visit.ticket.walkIn};
            for (const auto &leg : visit.legs) {
                if (!leg.isUnfinished() && (leg.outcome != LegOutcome::Moved || wasPaid(leg))
                    && leg.outcome != LegOutcome::Undone)
                    paper.services.push_back(d->serviceOf(visit, leg));
            }
            if (!visit.hasReceipt())
                return refuse(ErrorCode::NoSuchPaper, visit.ticket.number.text());
            const auto history = d->runner.entries().ofSubject(subjectOf(id), storage::tables::leg(),
                                                               storage::tables::paperCopy());
            paper.correctedAt = correctedSincePrinted({PaperKind::Receipt, subjectOf(id)}, history);
            return paper;
        });
    });
}

Result<RequirementsPaper> PaperDesk::requirements(const Actor &reader, ServiceId id, const OfficeDay &day)
{
    return d->read(reader, [&]() -> Result<RequirementsPaper> {
        const Service *service = d->catalogue().service(id);
        if (!service)
            return refuse(ErrorCode::UnknownService, QString::number(id.value()));
        return requirementsBy(nameOf(service), d->catalogue().standardFor(id, day.text()));
    });
}

Result<RequirementsPaper> PaperDesk::requirementsOf(const Actor &reader, TicketId id, ServiceId service)
{
    return d->read(reader, [&] {
        return d->visit(id).and_then([&](const Visit &visit) -> Result<RequirementsPaper> {
            const auto leg = std::find_if(visit.legs.begin(), visit.legs.end(), [&](const Leg &one) {
                return (!service.isStored() || one.service == service) && one.outcome != LegOutcome::Undone;
            });
            if (leg == visit.legs.end())
                return refuse(ErrorCode::LegNotFound, visit.ticket.number.text());
            return requirementsBy(nameOf(d->catalogue().service(leg->service)), d->standardOf(*leg));
        });
    });
}

Result<MissingPaper> PaperDesk::missing(const Actor &reader, ApplicationId id, TicketId visit)
{
    return d->read(reader, [&]() -> Result<MissingPaper> {
        const auto dossier = d->applications.dossier(id);
        if (!dossier)
            return refuse(ErrorCode::ApplicationNotFound);
        const Application &application = dossier->application;
        return d->sentBackBy(application, visit).map([&](const Visit &told) {
            return MissingPaper{
                told.ticket.number, told.ticket.day, nameOf(d->catalogue().service(application.service)),
                d->fileWith(application, d->leftBy(told, *dossier).missing()), d->catalogue().settings.returningWaits};
        });
    });
}

Result<CouponPaper> PaperDesk::coupon(const Actor &reader, TicketId id)
{
    return d->read(reader, [&] {
        return d->visit(id).and_then([&](const Visit &visit) -> Result<CouponPaper> {
            if (visit.ticket.state != TicketState::Unserved)
                return refuse(ErrorCode::NoSuchPaper, visit.ticket.number.text());
            return d->catalogue().calendar.nextWorkingDay(visit.ticket.day).map([&](const OfficeDay &next) {
                CouponPaper paper{visit.ticket.number, visit.ticket.day, next};
                for (const auto &leg : visit.legs) {
                    if (leg.outcome == LegOutcome::NotDone)
                        paper.services.push_back(nameOf(d->catalogue().service(leg.service)));
                }
                return paper;
            });
        });
    });
}

} // namespace loket
