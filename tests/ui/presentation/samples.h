// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "core/service/counterview.h"

namespace loket::test {

/// 2023-11-17 09.41.00 WITA, a Friday.
inline constexpr Instant sampleNow(1'700'185'260'000);

/// Two services (A with a standard of 10 minutes, B without), two counters, two officers.
inline Catalogue sampleCatalogue()
{
    Catalogue catalogue;
    catalogue.unit = {QStringLiteral("UJI"), QStringLiteral("Kelurahan Uji"), QStringLiteral("Asia/Makassar"), {}};
    catalogue.services = {{ServiceId(1), 1, QStringLiteral("KK"), QStringLiteral("A"), QStringLiteral("Kartu keluarga"),
                           QStringLiteral("Family card")},
                          {ServiceId(2), 1, QStringLiteral("AKTA"), QStringLiteral("B"),
                           QStringLiteral("Akta kelahiran"), QStringLiteral("Birth certificate")}};
    catalogue.standards = {{StandardId(1), 1, ServiceId(1), QStringLiteral("SK 1"), QStringLiteral("2023-01-01"), 10,
                            StandardStatus::Verified}};
    catalogue.counters = {{CounterId(3), 1, QStringLiteral("Loket 3"), true, {}},
                          {CounterId(5), 1, QStringLiteral("Loket 5"), true, {}}};
    catalogue.staff = {{StaffId(1), 1, QStringLiteral("P1"), QStringLiteral("Siti Rahmah")},
                       {StaffId(2), 1, QStringLiteral("P2"), QStringLiteral("Budi")}};
    const auto reason = [&](const char *kind, const char *code, const char *name) {
        catalogue.reasons.push_back({QString::fromLatin1(kind), QString::fromLatin1(code), QString::fromLatin1(name),
                                     QString::fromLatin1(code), true});
    };
    reason("priority", "LANSIA", "Lanjut usia");
    reason("priority", "HAMIL", "Ibu hamil atau menyusui");
    reason("out_of_order", "short", "Hanya mengambil dokumen");
    reason("out_of_order", "recorded", "Urutan tercatat");
    reason("counter_break", "rest", "Istirahat");
    reason("counter_break", "prayer", "Salat");
    reason("counter_close", "end", "Selesai jam layanan");
    return catalogue;
}

inline OfficeDay sampleDay()
{
    return *OfficeDay::fromText(QStringLiteral("2023-11-17"));
}

inline CounterSnapshot sampleSnapshot(CounterState state = CounterState::Open)
{
    CounterSnapshot snapshot{sampleNow, sampleDay(), CounterId(3)};
    snapshot.state = state;
    return snapshot;
}

inline QueueRow waitingRow(qint64 id, const char *letter, int number, Millis waited, const char *priority = "")
{
    QueueRow row;
    row.ticket = TicketId(id);
    row.number = {QString::fromLatin1(letter), number};
    row.wanted = ServiceId(*letter == 'A' ? 1 : 2);
    row.priority = QString::fromLatin1(priority);
    row.takenAt = sampleNow - waited;
    row.since = row.takenAt;
    return row;
}

/// A-017, taken 12:08 before it was called; served at Loket 3 for `used`.
inline Visit servedVisit(Millis used)
{
    Visit visit{
        {TicketId(17), 1, sampleDay(), {QStringLiteral("A"), 17}, ServiceId(1), ServiceId(1), TicketState::Serving},
        {},
        {}};
    visit.ticket.counter = CounterId(3);
    visit.ticket.calls = 1;
    visit.ticket.callingAt = visit.ticket.calledAt = visit.ticket.firstCalledAt = sampleNow - used - minuteMs;
    visit.ticket.takenAt = *visit.ticket.firstCalledAt - 12 * minuteMs - 8 * secondMs;
    visit.ticket.priority = QStringLiteral("LANSIA");
    Leg leg;
    leg.id = LegId(170);
    leg.ticket = visit.ticket.id;
    leg.service = ServiceId(1);
    leg.standard = StandardId(1);
    leg.startedAt = sampleNow - used;
    visit.legs = {leg};
    Span span;
    span.id = SpanId(1700);
    span.ticket = visit.ticket.id;
    span.leg = leg.id;
    span.counter = CounterId(3);
    span.startedAt = sampleNow - used;
    visit.spans = {span};
    return visit;
}

} // namespace loket::test
