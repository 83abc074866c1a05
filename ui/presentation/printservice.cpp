// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printservice.h"

#include <algorithm>

namespace loket::ui {

namespace {

constexpr int lastChanceMs = 2000;

Result<QStringList> printersFor(Office &office, const Actor &actor, const PrintStatus &status)
{
    QStringList targets;
    for (const auto &setting : office.catalogue().papers) {
        if (setting.counter == actor.counter && !setting.printer.isEmpty())
            targets << setting.printer;
    }
    for (const auto &job : status.waiting)
        targets << job.printer;
    targets.sort();
    targets.removeDuplicates();
    return targets;
}

PrintOrder orderOf(Office &office, const PrintJob &job)
{
    PrintOrder order = PrintOrder::of(
        job, office.catalogue().paperSetting(job.counter.value_or(CounterId()), job.order.printedLike()));
    if (const auto complaint = complaintOf(job.order)) // it was claimed because whoever works here has the key
        order.key = office.complaints().receiptKey(*complaint).value_or(QString());
    return order;
}

} // namespace

PrintService::PrintService(OfficeThread &office, const Actor &actor, const QString &database, const QString &program,
                           PrintPatience patience)
    : m_office(office)
    , m_actor{actor.station, actor.counter, {}}
    , m_patience(std::move(patience))
    , m_program(program)
    , m_database(database)
{
    m_soonTimer.setSingleShot(true);
    m_lookTimer.setSingleShot(true);
    connect(&m_soonTimer, &QTimer::timeout, this, &PrintService::look);
    connect(&m_lookTimer, &QTimer::timeout, this, &PrintService::look);
    connect(&m_office, &OfficeThread::changed, this, [this] { m_soonTimer.start(); });
    PrintCourier &first = addCourier();
    connect(&first, &PrintCourier::reported, this, &PrintService::take);
    connect(&first, &PrintCourier::lost, this, [this] {
        m_watched.clear(); // the next worker is told anew
        m_system.clear();
        if (m_listAsked && watchman().isIdle()) {
            m_listAsked = false;
            Q_EMIT printersListed({}, QStringLiteral("no_service"));
        }
    });
}

PrintService::~PrintService()
{
    QDeadlineTimer deadline(lastChanceMs);
    for (const auto &courier : m_couriers) {
        while (!courier->isIdle() && courier->finish(static_cast<int>(deadline.remainingTime())))
            continue;
    }
    // Nothing that the office was asked for names this object any more.
    m_office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
}

void PrintService::begin()
{
    m_office.post(
        [station = m_actor.station](Office &office) { return withoutValue(office.printing().recover(station)); }, this,
        [this](const Result<void> &) {
            m_begun = true;
            look();
        });
}

void PrintService::tryNow()
{
    m_rest.clear();
    m_soonTimer.start();
}

void PrintService::takeBack(const Actor &actor, PrintJobId job)
{
    for (const auto &courier : m_couriers) {
        if (!courier->isIdle() && courier->job() == job)
            courier->takeBack(actor);
    }
}

void PrintService::listPrinters()
{
    m_listAsked = true;
    if (watchman().isIdle()) // else it is asked when its paper has ended
        watchman().ask({PrintRequest::Kind::List, {}, {}});
}

PrintCourier &PrintService::addCourier()
{
    auto &courier = *m_couriers.emplace_back(std::make_unique<PrintCourier>(m_program, m_database, m_patience.courier));
    connect(&courier, &PrintCourier::ended, this, &PrintService::end);
    connect(&courier, &PrintCourier::stalledChanged, this, [this] { m_soonTimer.start(); });
    return courier;
}

PrintCourier &PrintService::idleCourier()
{
    const auto idle = std::find_if(m_couriers.begin(), m_couriers.end(), [](const auto &one) { return one->isIdle(); });
    return idle == m_couriers.end() ? addCourier() : **idle;
}

void PrintService::look()
{
    if (!m_begun)
        return;
    m_lookTimer.start(m_patience.lookMs);
    m_office.post(
        [actor = m_actor](Office &office) -> Result<View> {
            return office.printing().status(actor).and_then([&](const PrintStatus &status) {
                return printersFor(office, actor, status).map([&](const QStringList &targets) {
                    return View{status, targets};
                });
            });
        },
        this,
        [this](const Result<View> &view) {
            if (view)
                show(*view);
        });
}

void PrintService::show(const View &view)
{
    m_now.queue = view.status;
    m_now.held.clear();
    m_now.stalled.clear();
    for (const auto &courier : m_couriers) {
        if (courier->isStalled())
            m_now.stalled.insert(courier->job());
    }
    for (PrintJob &job : m_now.queue.waiting) { // who looks after the printer knows more than who was refused by it
        if (m_now.isStalled(job))
            job.trouble = PrintTrouble::Silent;
        const auto known = m_system.find(job.printer);
        if (known == m_system.end() || job.trouble == PrintTrouble::None)
            continue;
        if (known->second.trouble == PrintTrouble::Removed)
            job.trouble = PrintTrouble::Removed;
        m_now.held[job.printer] = known->second.held;
    }
    Q_EMIT nowChanged(m_now);
    watch(view.targets);
    claim();
}

void PrintService::watch(const QStringList &targets)
{
    QStringList local;
    for (const QString &text : targets) {
        const auto target = PrinterTarget::fromText(text);
        if (target && (target->way == PrinterTarget::Way::System || target->way == PrinterTarget::Way::Device))
            local << text;
    }
    if (local == m_watched)
        return;
    m_watched = local;
    watchman().ask({PrintRequest::Kind::Watch, {}, local});
}

QStringList PrintService::engaged()
{
    QStringList printers;
    for (const auto &courier : m_couriers) {
        if (!courier->isIdle())
            printers << courier->printer();
    }
    for (const auto &[printer, rest] : m_rest) {
        if (rest.until.hasExpired())
            continue;
        printers << printer;
        // The look that ends its rest.
        const int left = static_cast<int>(std::max<qint64>(rest.until.remainingTime(), 0)) + 1;
        if (!m_lookTimer.isActive() || m_lookTimer.remainingTime() > left)
            m_lookTimer.start(left);
    }
    return printers;
}

void PrintService::claim()
{
    const QStringList engagedNow = engaged();
    const bool anyWaits = std::any_of(m_now.queue.waiting.begin(), m_now.queue.waiting.end(), [&](const PrintJob &job) {
        return job.state == PrintState::Waiting && !engagedNow.contains(job.printer);
    });
    if (!anyWaits || m_claims)
        return;
    m_claims = true;
    m_office.post(
        [actor = m_actor, engagedNow](Office &office) -> Result<std::optional<PrintOrder>> {
            return office.printing().claim(actor.station, engagedNow).map([&](const std::optional<PrintJob> &job) {
                return job ? std::optional(orderOf(office, *job)) : std::nullopt;
            });
        },
        this,
        [this](const Result<std::optional<PrintOrder>> &order) {
            m_claims = false;
            if (!order || !*order)
                return;
            idleCourier().give(**order);
            claim(); // for another printer
        });
}

void PrintService::take(const PrintReport &report)
{
    if (report.kind == PrintReport::Kind::Printers) {
        m_listAsked = false;
        Q_EMIT printersListed(report.printers, report.note);
        return;
    }
    const QString target = report.printers.value(0);
    m_system[target] = {report.trouble, report.held};
    if (report.trouble == PrintTrouble::None)
        m_rest.erase(target);
    m_soonTimer.start();
}

void PrintService::end(const PaperEnd &end)
{
    noteRest(end.order.job.printer, end.fate, end.trouble);
    if (m_listAsked)
        listPrinters();
    // A printer that has refused, and why, is told at once by the look that follows.
    m_office.post(
        [id = end.order.job.id, fate = end.fate, trouble = end.trouble, givenUpBy = end.givenUpBy](Office &office) {
            const auto ended = office.printing().ended(id, fate, trouble);
            const bool isGivenUp = ended && givenUpBy && fate == PrintFate::Refused;
            return isGivenUp ? office.printing().drop(*givenUpBy, id) : ended;
        },
        this, [this](const Result<void> &) { look(); });
}

void PrintService::noteRest(const QString &printer, PrintFate fate, PrintTrouble trouble)
{
    if (fate == PrintFate::Sent || trouble == PrintTrouble::Content) {
        m_rest.erase(printer);
        return;
    }
    Rest &rest = m_rest[printer];
    const auto step = std::min(static_cast<std::size_t>(rest.refusals), m_patience.restMs.size() - 1);
    rest.until = QDeadlineTimer(m_patience.restMs[step]);
    ++rest.refusals;
}

} // namespace loket::ui
