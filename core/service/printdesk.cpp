// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/printdesk.h"

#include "core/domain/text.h"
#include "core/service/casekeys.h"
#include "core/service/paperacts.h"
#include "core/service/paperreach.h"
#include "core/service/printlists.h"
#include "core/service/rowhistory.h"
#include "core/storage/applicationstore.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace loket {

namespace {

constexpr int maxAbout = 80;
constexpr int maxPrinter = 300;
constexpr int maxKnifeMm = 100;
constexpr Millis keptMs = Millis(30) * 24 * 60 * minuteMs;
/// How often the kind of an asking is decided anew when another program has asked meanwhile.
constexpr int maxDecisions = 3;

/// Not there it may be a printer that is off, or one of another computer. The print worker looks again when it prints.
bool isNoDevice(const QString &path)
{
    std::error_code unknown;
    const auto status = std::filesystem::status(QFileInfo(path).filesystemFilePath(), unknown);
    return std::filesystem::exists(status) && !std::filesystem::is_character_file(status);
}

Result<PaperSetting> checked(PaperSetting setting)
{
    const auto printer = cleanText(setting.printer, maxPrinter, false, false);
    const auto target = printer ? PrinterTarget::fromText(printer->text) : std::nullopt;
    if (!target || (target->way == PrinterTarget::Way::Device && isNoDevice(target->place)))
        return refuse(ErrorCode::BadPrinter, setting.printer);
    setting.printer = target->text();
    const bool isRoll = setting.format == PaperFormat::Roll58 || setting.format == PaperFormat::Roll80;
    if (!isRoll && (target->way == PrinterTarget::Way::Raw || target->way == PrinterTarget::Way::Device))
        return refuse(ErrorCode::RollOnly, word(setting.format));
    if (!fits(setting.paper, setting.format))
        return refuse(ErrorCode::TooNarrow, word(setting.format));
    if (std::find(codePages().begin(), codePages().end(), setting.codePage) == codePages().end())
        return refuse(ErrorCode::OutOfRange, setting.codePage);
    if (setting.knifeMm < 0 || setting.knifeMm > maxKnifeMm)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("0..%1").arg(maxKnifeMm));
    return setting;
}

/// The receipt of a report is printed by others than the papers of a visit.
QString kindOf(const PaperOrder &order, int copy = 0)
{
    if (order.paper == PaperKind::Test)
        return QStringLiteral("print_test");
    if (complaintOf(order))
        return copy > 0 ? QStringLiteral("complaint_reprint") : QStringLiteral("complaint_print");
    return copy > 0 ? QStringLiteral("reprint") : QStringLiteral("print");
}

} // namespace

const PrintJob *PrintStatus::troubled() const
{
    const PrintJob *newest = nullptr;
    for (const PrintJob &job : waiting) {
        if (job.trouble != PrintTrouble::None && (!newest || newest->madeAt < job.madeAt))
            newest = &job;
    }
    return newest;
}

class PrintDesk::Private
{
public:
    explicit Private(ActRunner &actRunner) : runner(actRunner) {}

    /// Writes that are no act: nothing of them stands in the journal.
    template<class Body>
    auto write(Body body) -> decltype(body())
    {
        if (runner.isUncertain())
            return refuse(ErrorCode::CommitUncertain);
        return storage::transact(runner.connection(), body);
    }

    using Rule = std::function<Result<PrintJob>(const PrintJob &, Instant)>;
    /// Of somebody: what is out of his reach is not there.
    Result<void> changeFor(const Actor &actor, PrintJobId id, const Rule &rule)
    {
        return runner.may(actor, QStringLiteral("print_drop")).and_then([&] {
            return change(id, [&](const PrintJob &job, Instant at) {
                return isWithinReach(runner, job.order)
                    ? rule(job, at)
                    : Result<PrintJob>(refuse(ErrorCode::Conflict, QString::number(id.value())));
            });
        });
    }
    Result<void> change(PrintJobId id, const Rule &rule)
    {
        return write([&]() -> Result<void> {
            const auto job = store.jobForChange(id);
            if (!job)
                return refuse(ErrorCode::Conflict, QString::number(id.value()));
            return rule(*job, runner.clock().now()).map([&](const PrintJob &after) {
                store.update(after);
                // A report's receipt is there: whoever typed it reads the case no more (corrections.md 5).
                if (const auto complaint = complaintOf(after.order); complaint && after.state == PrintState::Printed)
                    CaseKeys(runner).dropTypist(*complaint);
            });
        });
    }

    [[nodiscard]] OfficeDay today() const { return runner.zone().dayOf(runner.clock().now()); }
    [[nodiscard]] rules::Moment now(const Actor &actor) const { return {actor, runner.clock().now()}; }

    /// Where it needs no entry: nobody's paper, or one that is on its way. None where it does.
    Result<std::optional<PrintAnswer>> printQuietly(const Actor &actor, const PaperOrder &order,
                                                    const PaperSetting &setting, QString &kind);
    Result<PrintAnswer> printJournalled(const Act &act, const PaperOrder &order, const PaperSetting &setting,
                                        const QString &kind);
    Result<PrintAnswer> answerOf(const Entry &entry);
    Result<PrintAnswer> print(const Act &act, const PaperOrder &given);
    /// With the visit that the paper is about: whoever has asked may be serving another one.
    PrintAnswer named(PrintAnswer answer, const PaperOrder &order);
    /// With the last visit, where what lacks is asked for without one. Errors: BadText.
    Result<PaperOrder> completed(const PaperOrder &given);

    ActRunner &runner;
    PaperActs papers{runner};
    storage::PrintStore store{runner.connection()};
};

PrintDesk::PrintDesk(ActRunner &runner) : d(std::make_unique<Private>(runner)) {}
PrintDesk::~PrintDesk() = default;

Result<void> PrintDesk::setPaper(const Act &act, PaperSetting given)
{
    return checked(std::move(given)).and_then([&](const PaperSetting &setting) -> Result<void> {
        if (!d->runner.catalogue().counter(setting.counter))
            return refuse(ErrorCode::UnknownCounter, QString::number(setting.counter.value()));
        return d->runner.performOnRecords(act, QStringLiteral("paper_setting"), [&](ActScope &scope) -> Result<void> {
            d->store.set(setting, scope.images());
            if (!setting.printer.isEmpty())
                d->store.redirect(setting);
            scope.setSubject(paperSubject(setting.counter, setting.paper));
            return {};
        });
    });
}

Result<std::optional<PrintAnswer>> PrintDesk::Private::printQuietly(const Actor &actor, const PaperOrder &order,
                                                                    const PaperSetting &setting, QString &kind)
{
    return write([&]() -> Result<std::optional<PrintAnswer>> {
        const auto before = papers.before(order, actor.station);
        kind = kindOf(order, before.rule.copy);
        if (!before.rule.waits && !order.isNobodys())
            return std::optional<PrintAnswer>();
        storage::RowImages none;
        const auto issue = papers.issue(order, before, setting, now(actor), none);
        return std::optional(PrintAnswer{issue.job.id, issue.job.copy, issue.waited});
    });
}

Result<PrintAnswer> PrintDesk::Private::printJournalled(const Act &act, const PaperOrder &order,
                                                        const PaperSetting &setting, const QString &kind)
{
    const auto body = [&](ActScope &scope) -> Result<PrintAnswer> {
        const auto before = papers.before(order, act.actor.station);
        if (before.rule.waits || kindOf(order, before.rule.copy) != kind)
            return refuse(ErrorCode::Conflict, order.about); // somebody has asked for it meanwhile
        const auto issue = papers.issue(order, before, setting, scope.moment(), scope.images());
        scope.setSubject(order.subject());
        scope.setResult(QStringLiteral("paper"), word(order.paper));
        scope.setResult(QStringLiteral("copy"), issue.job.copy);
        scope.setResult(QStringLiteral("job"), issue.job.id.value());
        if (order.about.startsWith(QLatin1String("ticket:")))
            scope.setResult(QStringLiteral("ticket"), order.subject().section(QLatin1Char(':'), 1).toLongLong());
        return PrintAnswer{issue.job.id, issue.job.copy, false};
    };
    return runner.answer<PrintAnswer>(act, kind, body, [&](const Entry &entry) { return answerOf(entry); });
}

Result<PrintAnswer> PrintDesk::Private::answerOf(const Entry &entry)
{
    const QJsonObject result = resultOf(entry);
    return PrintAnswer{PrintJobId(numberIn(result, "job")), static_cast<int>(numberIn(result, "copy")), false};
}

Result<PaperOrder> PrintDesk::Private::completed(const PaperOrder &given)
{
    const bool isTest = given.paper == PaperKind::Test;
    const bool fits = isTest ? given.about.isEmpty() || given.printedLike() != PaperKind::Test : !given.about.isEmpty();
    if (given.about.size() > maxAbout || !fits)
        return refuse(ErrorCode::BadText, QStringLiteral("about"));
    if (given.paper != PaperKind::Missing || given.about != given.subject())
        return given;
    return storage::reading(runner.connection(), [&]() -> Result<PaperOrder> {
        const ApplicationId application(given.about.section(QLatin1Char(':'), 1).toLongLong());
        const auto visits = storage::ApplicationStore(runner.connection()).visits(application);
        PaperOrder order = given;
        if (!visits.empty())
            order.about += QLatin1Char('/') + subjectOf(visits.back());
        return order;
    });
}

Result<PrintAnswer> PrintDesk::print(const Act &act, const PaperOrder &order)
{
    return d->print(act, order).map([&](const PrintAnswer &answer) { return d->named(answer, order); });
}

PrintAnswer PrintDesk::Private::named(PrintAnswer answer, const PaperOrder &order)
{
    PrintJob job;
    job.order = order;
    const auto paper = storage::reading(runner.connection(),
                                        [&]() -> Result<ListedPaper> { return listed(runner, job); });
    if (!paper || !paper->day) // it is asked for, whether or not it can be named
        return answer;
    answer.number = paper->number;
    if (*paper->day != today())
        answer.day = paper->day;
    return answer;
}

Result<PrintAnswer> PrintDesk::Private::print(const Act &act, const PaperOrder &given)
{
    const auto known = completed(given);
    if (!known)
        return tl::unexpected(known.error());
    const PaperOrder &order = *known;
    if (const auto allowed = runner.may(act.actor, kindOf(order)); !allowed)
        return tl::unexpected(allowed.error());
    if (act.mayBeDone && !order.isNobodys()) {
        const auto done = storage::reading(
            runner.connection(), [&]() -> Result<std::optional<Entry>> { return runner.entries().find(act.id); });
        if (!done)
            return tl::unexpected(done.error());
        if (*done)
            return printJournalled(act, order, {}, (*done)->kind);
    }
    const auto reached = storage::reading(runner.connection(), [&]() -> Result<void> {
        return isWithinReach(runner, order) ? Result<void>() : refuse(ErrorCode::NoSuchPaper, word(order.paper));
    });
    if (!reached)
        return tl::unexpected(reached.error());
    const PaperSetting setting = papers.settingFor(act.actor, order.printedLike());
    if (setting.printer.isEmpty())
        return refuse(ErrorCode::NoPrinter, word(order.paper));
    for (int decision = 1;; ++decision) {
        QString kind;
        const auto quiet = printQuietly(act.actor, order, setting, kind);
        if (!quiet)
            return tl::unexpected(quiet.error());
        if (*quiet)
            return **quiet;
        const auto printed = printJournalled(act, order, setting, kind);
        if (printed || printed.error().code != ErrorCode::Conflict || decision == maxDecisions)
            return printed;
    }
}

Result<bool> PrintDesk::mayBeOut(const Actor &reader, const PaperOrder &order)
{
    if (const auto allowed = d->runner.may(reader, QStringLiteral("read_printing")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(d->runner.connection(), [&]() -> Result<bool> {
        return isWithinReach(d->runner, order) && d->store.mayBeOut(order);
    });
}

Result<void> PrintDesk::drop(const Actor &actor, PrintJobId job)
{
    return d->changeFor(actor, job, &rules::drop);
}

Result<void> PrintDesk::mayTakeBack(const Actor &actor, PrintJobId id)
{
    return d->runner.may(actor, QStringLiteral("print_drop")).and_then([&] {
        return storage::reading(d->runner.connection(), [&]() -> Result<void> {
            const auto jobs = d->store.jobs(actor.station, PrintState::Sending);
            const bool isSent = std::any_of(jobs.begin(), jobs.end(), [&](const PrintJob &job) {
                return job.id == id && isWithinReach(d->runner, job.order);
            });
            return isSent ? Result<void>() : refuse(ErrorCode::Conflict, QString::number(id.value()));
        });
    });
}

Result<void> PrintDesk::found(const Actor &actor, PrintJobId job)
{
    return d->changeFor(actor, job, &rules::found);
}

Result<PrintStatus> PrintDesk::status(const Actor &reader)
{
    if (const auto allowed = d->runner.may(reader, QStringLiteral("read_printing")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(d->runner.connection(),
                            [&]() -> Result<PrintStatus> { return PrintLists(d->runner, reader.station).status(); });
}

Result<std::vector<ListedPaper>> PrintDesk::list(const Actor &reader)
{
    if (const auto allowed = d->runner.may(reader, QStringLiteral("read_printing")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(d->runner.connection(), [&]() -> Result<std::vector<ListedPaper>> {
        return PrintLists(d->runner, reader.station).papers();
    });
}

Result<std::vector<PrintJob>> PrintDesk::recover(StationId station)
{
    return d->write([&]() -> Result<std::vector<PrintJob>> {
        const Instant now = d->runner.clock().now();
        std::vector<PrintJob> uncertain;
        for (const auto &job : d->store.jobs(station, PrintState::Sending)) {
            const auto recovered = rules::recover(job, now);
            if (!recovered)
                return tl::unexpected(recovered.error());
            d->store.update(*recovered);
            uncertain.push_back(*recovered);
        }
        d->store.purge(now - keptMs);
        return uncertain;
    });
}

Result<std::optional<PrintJob>> PrintDesk::claim(StationId station, const QStringList &restingPrinters)
{
    return d->write([&]() -> Result<std::optional<PrintJob>> {
        const auto waiting = d->store.jobs(station, PrintState::Waiting);
        const auto next = std::find_if(waiting.begin(), waiting.end(), [&](const PrintJob &job) {
            return !restingPrinters.contains(job.printer) && isWithinReach(d->runner, job.order);
        });
        const auto job = next == waiting.end() ? std::nullopt : d->store.jobForChange(next->id);
        if (!job || job->state != PrintState::Waiting) // another station has taken it over
            return std::optional<PrintJob>();
        return rules::beginSending(*job, d->runner.clock().now()).map([&](const PrintJob &sending) {
            d->store.update(sending);
            return std::optional(sending);
        });
    });
}

Result<void> PrintDesk::ended(PrintJobId job, PrintFate fate, PrintTrouble trouble)
{
    return d->change(
        job, [&](const PrintJob &sending, Instant now) { return rules::endSending(sending, fate, trouble, now); });
}

std::vector<PaperOrder> papersFor(const Catalogue &catalogue, std::optional<CounterId> counter, PaperKind paper,
                                  PaperAsk ask, std::optional<PaperLanguage> language)
{
    if (!counter)
        return {};
    const PaperSetting setting = catalogue.paperSetting(*counter, paper);
    if (setting.ask != ask || setting.printer.isEmpty())
        return {};
    return {{paper, {}, language}};
}

} // namespace loket
