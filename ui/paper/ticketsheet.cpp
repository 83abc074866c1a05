// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheetwriter.h"

#include <algorithm>

namespace loket::paper {

namespace {

QString aheadText(const SheetWriter &out, int ahead)
{
    return ahead == 0 ? out.translate("loket::paper::Paper", "You are next")
                      : out.translate("loket::paper::Paper", "%n number(s) ahead of you", nullptr, ahead);
}

QString missedText(const SheetWriter &out, int minutes)
{
    if (minutes < 1)
        return out.translate("loket::paper::Paper", "Missed your call? See the staff at once.");
    return out.translate("loket::paper::Paper",
                         "Missed your call? See the staff within %n minute(s) after your number was called.", nullptr,
                         minutes);
}

/// One sentence where it is true of all services, else each that has a fee to tell, by name.
void addTicketFees(SheetWriter &out, const TicketPaper &ticket)
{
    const bool isFree = ticket.fees.size() == ticket.services.size()
        && std::all_of(ticket.fees.begin(), ticket.fees.end(),
                       [](const Fee &fee) { return fee.kind == FeeKind::Free; });
    if (isFree || ticket.services.size() == 1) {
        if (!ticket.fees.empty())
            out.fee(ticket.fees.front());
        return;
    }
    const std::size_t count = std::min(ticket.fees.size(), ticket.services.size());
    for (std::size_t at = 0; at < count; ++at) {
        if (ticket.fees[at].kind == FeeKind::Unset)
            continue;
        out.text(out.nameOf(ticket.services[at]), TextStyle::Strong);
        out.fee(ticket.fees[at]);
    }
}

} // namespace

Sheet sheetOf(const TicketPaper &ticket, const PaperContext &context)
{
    SheetWriter out(context);
    const QString number = ticket.number.text();
    out.head();
    out.centred(out.translate("loket::paper::Paper", "Queue number"));
    out.centred(number, TextStyle::Number);
    for (const auto &service : ticket.services)
        out.centred(out.nameOf(service), TextStyle::Strong);
    if (ticket.ahead)
        out.centred(aheadText(out, *ticket.ahead));
    if (ticket.estimate)
        //: How long the visitor is likely to wait: `About 25-30 minutes`
        out.centred(out.translate("loket::paper::Paper", "About %1-%2 minutes")
                        .arg(ticket.estimate->fromMinutes)
                        .arg(ticket.estimate->toMinutes));
    out.rule();
    const QString time = out.words().time(ticket.takenAt) + QLatin1Char(' ') + out.words().zoneName(ticket.takenAt);
    out.add(SplitBlock{out.words().date(ticket.day), time.trimmed()});
    out.gap(1);
    out.text(missedText(out, ticket.toleranceMinutes));
    addTicketFees(out, ticket);
    out.gap(1);
    out.add(QrBlock{number});
    if (context.issue.preview || context.issue.copy > 0) // an original carries its time already
        out.centred(out.printed());
    return out.finish(out.translate("loket::paper::Paper", "Queue number") + QLatin1Char(' ') + number, number);
}

Sheet sheetOf(const CouponPaper &coupon, const PaperContext &context)
{
    SheetWriter out(context);
    const QString number = coupon.number.text();
    out.head();
    out.centred(out.translate("loket::paper::Paper", "QUEUE COUPON"), TextStyle::Strong);
    out.centred(out.translate("loket::paper::Paper", "For the number of %1").arg(out.words().date(coupon.day)));
    out.centred(number, TextStyle::Number);
    for (const auto &service : coupon.services)
        out.centred(out.nameOf(service), TextStyle::Strong);
    out.rule();
    out.text(out.translate("loket::paper::Paper", "This number counts once more, on"));
    out.text(out.words().date(coupon.validOn), TextStyle::PickUp);
    out.gap(1);
    out.text(out.translate("loket::paper::Paper",
                           "Show this coupon to the staff when you come. You queue as if you had come first, when the "
                           "counters opened that day."));
    out.gap(1);
    out.add(QrBlock{coupon.day.text() + QLatin1Char('/') + number, {out.printed()}});
    return out.finish(out.translate("loket::paper::Paper", "Queue coupon %1").arg(number), number);
}

} // namespace loket::paper
