// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/paperacts.h"

namespace loket {

PaperSetting PaperActs::settingFor(const Actor &actor, PaperKind paper) const
{
    return m_runner.catalogue().paperSetting(actor.counter.value_or(CounterId()), paper);
}

PaperActs::Before PaperActs::before(const PaperOrder &order, StationId here)
{
    Before before;
    if (order.isNobodys())
        return before;
    before.copies = m_store.copies(order);
    before.last = m_store.lastOf(order);
    before.rule = rules::issue(before.last, before.copies, here);
    return before;
}

PaperActs::Issue PaperActs::issue(const PaperOrder &order, const Before &before, const PaperSetting &setting,
                                  const rules::Moment &moment, storage::RowImages &images)
{
    if (before.rule.waits) {
        PrintJob job = *before.last;
        if (job.state == PrintState::Waiting) {
            job.station = moment.actor.station;
            job.counter = moment.actor.counter;
            if (order.language)
                job.order.language = order.language;
            job.format = setting.format;
            job.printer = setting.printer;
            job.trouble = PrintTrouble::None;
            m_store.update(job);
        }
        return {job, true};
    }
    PrintJob job;
    job.station = moment.actor.station;
    job.counter = moment.actor.counter;
    job.order = order;
    if (!order.language)
        job.order.language = m_store.lastLanguage(order).value_or(PaperLanguage::Indonesian);
    job.format = setting.format;
    job.printer = setting.printer;
    job.copy = before.rule.copy;
    job.madeAt = moment.at;
    job.id = m_store.insert(job);
    if (!order.isNobodys() && before.copies.value_or(-1) < job.copy)
        m_store.setCopies(order, job.copy, images);
    return {job, false};
}

void PaperActs::withdrawTicket(const Visit &over, Instant now)
{
    const auto job = m_store.lastOf({PaperKind::Ticket, subjectOf(over.ticket.id)});
    if (const auto withdrawn = job ? rules::withdraw(*job, now) : refuse(ErrorCode::NoSuchPaper))
        m_store.update(*withdrawn);
}

void PaperActs::bringBackTicket(const Visit &again)
{
    const auto job = m_store.lastOf({PaperKind::Ticket, subjectOf(again.ticket.id)});
    if (const auto waiting = job ? rules::bringBack(*job) : refuse(ErrorCode::NoSuchPaper))
        m_store.update(*waiting);
}

std::vector<QString> PaperActs::subjectsOf(const ActScope &scope, const PaperOrder &order)
{
    if (!order.about.isEmpty())
        return {order.about};
    if (order.paper != PaperKind::Missing)
        return {scope.firstSubject()};
    std::vector<QString> subjects; // one for each file that went back
    for (const auto &[paper, about] : scope.offers()) {
        if (paper == order.paper)
            subjects.push_back(about + QLatin1Char('/') + scope.firstSubject());
    }
    return subjects;
}

void PaperActs::queueAll(ActScope &scope, const std::vector<PaperOrder> &papers)
{
    for (PaperOrder order : papers) {
        const PaperSetting setting = settingFor(scope.moment().actor, order.paper);
        if (setting.printer.isEmpty())
            continue;
        for (const QString &about : subjectsOf(scope, order)) {
            order.about = about;
            issue(order, before(order, scope.moment().actor.station), setting, scope.moment(), scope.firstImages());
        }
    }
}

} // namespace loket
