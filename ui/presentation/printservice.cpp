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
    , m_link(program, database)
{
    m_soonTimer.setSingleShot(true);
    m_watchdog.setSingleShot(true);
    m_lookTimer.setSingleShot(true);
    connect(&m_soonTimer, &QTimer::timeout, this, &PrintService::look);
    connect(&m_lookTimer, &QTimer::timeout, this, &PrintService::look);
    connect(&m_watchdog, &QTimer::timeout, &m_link, &PrintLink::kill);
    connect(&m_link, &PrintLink::reported, this, &PrintService::take);
    connect(&m_link, &PrintLink::ended, this, &PrintService::workerEnded);
    connect(&m_office, &OfficeThread::changed, this, [this] { m_soonTimer.start(); });
}

PrintService::~PrintService()
{
    QDeadlineTimer deadline(lastChanceMs);
    while (m_current && m_link.waitForReport(static_cast<int>(deadline.remainingTime())) && !deadline.hasExpired())
        continue;
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
    if (!m_current || m_current->order.job.id != job || m_current->givenUpBy)
        return;
    m_current->givenUpBy = actor;
    m_link.send({PrintRequest::Kind::Cancel, {}, {}, job});
    m_watchdog.start(m_patience.takeBackMs);
}

void PrintService::listPrinters()
{
    m_listAsked = true;
    if (!m_current) // while a paper is being sent nobody listens; asked when it has ended
        m_link.send({PrintRequest::Kind::List, {}, {}});
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
    m_now.stalled = m_current && m_current->stalled ? m_current->order.job.id : PrintJobId();
    for (PrintJob &job : m_now.queue.waiting) { // who looks after the printer knows more than who was refused by it
        if (m_now.stalled.isStored() && job.id == m_now.stalled)
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
    const bool anyWaits = std::any_of(m_now.queue.waiting.begin(), m_now.queue.waiting.end(),
                                      [](const PrintJob &job) { return job.state == PrintState::Waiting; });
    if (anyWaits && !m_current && !m_claims)
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
    m_link.send({PrintRequest::Kind::Watch, {}, local});
}

QStringList PrintService::resting()
{
    QStringList printers;
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
    m_claims = true;
    m_office.post(
        [actor = m_actor, rests = resting()](Office &office) -> Result<std::optional<PrintOrder>> {
            return office.printing().claim(actor.station, rests).map([&](const std::optional<PrintJob> &job) {
                return job ? std::optional(orderOf(office, *job)) : std::nullopt;
            });
        },
        this,
        [this](const Result<std::optional<PrintOrder>> &order) {
            m_claims = false;
            if (order && *order)
                give(**order);
        });
}

void PrintService::give(const PrintOrder &order)
{
    m_current = Current{order};
    m_watchdog.start(m_patience.silentMs);
    m_link.send({PrintRequest::Kind::Print, order, {}});
}

void PrintService::take(const PrintReport &report)
{
    switch (report.kind) {
    case PrintReport::Kind::Printers:
        m_listAsked = false;
        Q_EMIT printersListed(report.printers, report.note);
        return;
    case PrintReport::Kind::Printer: {
        const QString target = report.printers.value(0);
        m_system[target] = {report.trouble, report.held};
        if (report.trouble == PrintTrouble::None)
            m_rest.erase(target);
        m_soonTimer.start();
        return;
    }
    case PrintReport::Kind::Sending:
    case PrintReport::Kind::Busy:
    case PrintReport::Kind::Ended:
        break;
    }
    if (!m_current || report.job != m_current->order.job.id)
        return;
    if (report.kind == PrintReport::Kind::Ended) {
        end(report.fate, report.trouble);
        return;
    }
    m_current->left = m_current->left || report.kind == PrintReport::Kind::Sending;
    if (const bool stalls = report.trouble == PrintTrouble::Silent; stalls != m_current->stalled) {
        m_current->stalled = stalls;
        m_soonTimer.start();
    }
    if (!m_current->givenUpBy)
        m_watchdog.start(m_patience.silentMs);
}

void PrintService::end(PrintFate fate, PrintTrouble trouble)
{
    m_watchdog.stop();
    const PrintJobId id = m_current->order.job.id;
    const auto givenUpBy = m_current->givenUpBy;
    noteRest(m_current->order.job.printer, fate, trouble);
    m_current.reset();
    if (m_listAsked)
        listPrinters();
    // A printer that has refused, and why, is told at once by the look that follows.
    m_office.post(
        [=](Office &office) {
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

void PrintService::workerEnded()
{
    m_watched.clear(); // the next one is told anew
    m_system.clear();
    if (m_listAsked && !m_current) {
        m_listAsked = false;
        Q_EMIT printersListed({}, QStringLiteral("no_service"));
    }
    if (!m_current)
        return;
    // It says so right before the first byte leaves: without that word nothing has.
    if (m_current->left)
        end(PrintFate::Uncertain, m_watchdog.isActive() ? PrintTrouble::CutOff : PrintTrouble::Silent);
    else
        end(PrintFate::Refused, m_watchdog.isActive() ? PrintTrouble::Program : PrintTrouble::Silent);
}

} // namespace loket::ui
