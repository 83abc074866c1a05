// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/service/verify.h"
#include "core/storage/connection.h"
#include "tests/core/storage/testdatabase.h"

namespace loket::test {

/// 2026-11-25 08.00 WITA.
inline constexpr Instant openingTime(1'795'564'800'000);

/// Two services (A: 10 minutes by a standard, B: none), reasons as in the catalogue, counters Loket 1 and Loket 2.
inline OfficeSetup smallSetup()
{
    OfficeSetup setup;
    setup.unitName = QStringLiteral("Kelurahan Uji");
    setup.services = {
        {QStringLiteral("KK"), QStringLiteral("A"), QStringLiteral("Kartu keluarga"), QStringLiteral("Family card")},
        {QStringLiteral("AKTA"), QStringLiteral("B"), QStringLiteral("Akta kelahiran"),
         QStringLiteral("Birth certificate")}};
    setup.services.front().standard.decree = QStringLiteral("SK 1");
    setup.services.front().standard.counterMinutes = 10;
    setup.services.front().standard.status = StandardStatus::Verified;
    setup.counters = {QStringLiteral("Loket 1"), QStringLiteral("Loket 2")};
    setup.staff = {{QStringLiteral("P1"), QStringLiteral("Petugas 1")},
                   {QStringLiteral("P2"), QStringLiteral("Petugas 2")}};
    const auto reason = [&](const char *kind, const char *code) {
        setup.reasons.push_back({QString::fromLatin1(kind), QString::fromLatin1(code), QString::fromLatin1(code),
                                 QString::fromLatin1(code)});
    };
    reason("priority", "LANSIA");
    reason("priority", "DISABILITAS");
    reason("out_of_order", "short");
    reason("absent_early", "told");
    reason("late_return", "paper");
    reason("transfer", "continues_elsewhere");
    reason("left", "unknown");
    reason("void", "double");
    reason("void", "undo");
    reason("unserved", "time");
    reason("unserved", "day_end");
    reason("refused", "other");
    reason("referred", "BPKPAD");
    reason("not_done", "visitor_cancelled");
    reason("clock_pause", "incomplete");
    reason("clock_pause", "blank_stock");
    reason("promise_changed", "workload");
    reason("requirement_added", "not_told");
    reason("numbers_stopped", "quota");
    reason("catch_up", "power");
    reason("counter_break", "rest");
    reason("counter_close", "end");
    reason("incident_behaviour", "shouting");
    reason("incident_end", "calmed");
    reason("complaint_channel", "COUNTER");
    reason("complaint_channel", "WHATSAPP");
    reason("complaint_channel", "BOX");
    reason("identity_read", "contact");
    reason("data_erased", "own_request");
    reason("data_erased", "unlawful");
    reason("class_changed", "new_facts");
    reason("reopened", "objection");
    reason("withdrawn", "by_complainant");
    reason("closed_without_answer", "no_contact");
    reason("subject_released", "not_on_duty");
    setup.guidance = builtInCards();
    setup.complaints = builtInComplaintRecords();
    return setup;
}

inline QString addressText(const storage::DatabaseAddress &address)
{
    if (address.backend() == storage::Backend::Sqlite)
        return address.path();
    const auto &place = address.place();
    return QStringLiteral("postgresql://%1@localhost:%2/%3?host=%4&schema=%5")
        .arg(place.user)
        .arg(place.port)
        .arg(place.database, place.host, place.schema);
}

/// A whole office in a database of its own, with a clock that is set by hand and both counters open.
struct TestOffice {
    explicit TestOffice(storage::Backend backend, const OfficeSetup &setup = smallSetup())
        : place(backend)
        , address(addressText(place.address()))
        , clock(openingTime)
        , office(must(Office::create(address, setup, clock, QStringLiteral("uji"))))
    {
        for (const auto &counter : office->catalogue().counters)
            must(office->counters().open(act(counter.id)));
    }

    [[nodiscard]] CounterId counter(int index) const
    {
        return office->catalogue().counters[static_cast<std::size_t>(index)].id;
    }
    [[nodiscard]] ServiceId service(const char *code) const
    {
        return office->catalogue().serviceByCode(QString::fromLatin1(code))->id;
    }
    [[nodiscard]] Act act(CounterId counter, int staff = 0) const
    {
        return Act{{office->station(), counter, office->catalogue().staff[static_cast<std::size_t>(staff)].id}};
    }
    [[nodiscard]] Act at(int index, int staff = 0) const { return act(counter(index), staff); }

    Visit take(const char *code, const QString &priority = {})
    {
        clock.advance(secondMs);
        return must(office->queue().take(at(0), {{service(code)}, priority}));
    }

    storage::DatabaseAddress databaseAddress() const { return place.address(); }

    TestPlace place;
    QString address;
    ManualClock clock;
    std::unique_ptr<Office> office;
};

} // namespace loket::test
