// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ourside.h"

#include <cstdio>
#include <cstdlib>

namespace loket::bench {

namespace {

const QString stationName = QStringLiteral("bench");

template<class Value>
Value must(Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "loket-bench: error %d: %s\n", static_cast<int>(result.error().code),
                     qUtf8Printable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

OfficeSetup setup()
{
    OfficeSetup setup;
    setup.unitName = QStringLiteral("Kelurahan Ukur");
    setup.services = {
        {QStringLiteral("KK"), QStringLiteral("A"), QStringLiteral("Kartu keluarga"), QStringLiteral("Family card")},
        {QStringLiteral("AKTA"), QStringLiteral("B"), QStringLiteral("Akta kelahiran"),
         QStringLiteral("Birth certificate")}};
    ServiceStandard &standard = setup.services.front().standard;
    standard.decree = QStringLiteral("SK 1");
    standard.counterMinutes = 10;
    standard.status = StandardStatus::Verified;
    for (const char *kind : {"clock_pause", "referred"})
        setup.reasons.push_back(
            {QString::fromLatin1(kind), QStringLiteral("R0"), QStringLiteral("R0"), QStringLiteral("R0")});
    setup.guidance = builtInCards();
    for (int i = 1; i <= 20; ++i) { // as many reasons as an office has about
        const QString code = QStringLiteral("R%1").arg(i);
        setup.reasons.push_back({QStringLiteral("left"), code, code, code});
    }
    return setup;
}

} // namespace

void OurSide::create(const QString &path)
{
    const ManualClock clock(openingTime - secondMs);
    must(Office::create(path, setup(), clock, stationName));
    // Records that an office gets when it is opened stand before either side begins.
    const auto office = must(Office::open(path, clock, stationName, QStringLiteral("counter")));
    const auto &catalogue = office->catalogue();
    must(office->counters().open(Act{{office->station(), catalogue.counters[0].id, catalogue.staff[0].id}}));
}

OurSide::OurSide(const QString &path)
    : m_clock(openingTime)
    , m_office(must(Office::open(path, m_clock, stationName, QStringLiteral("counter"))))
    , m_actor{m_office->station(), m_office->catalogue().counters[0].id, m_office->catalogue().staff[0].id}
    , m_service(m_office->catalogue().services[0].id)
{
}

Act OurSide::act(Instant at)
{
    m_clock.set(at);
    return Act{m_actor};
}

void OurSide::take(Instant at)
{
    must(m_office->queue().take(act(at), {{m_service}}));
}

void OurSide::callNext(Instant at)
{
    m_ticket = must(m_office->queue().callNext(act(at))).ticket.id;
}

void OurSide::start(Instant at)
{
    must(m_office->queue().start(act(at), m_ticket));
}

void OurSide::finish(Instant at)
{
    must(m_office->queue().finish(act(at), m_ticket));
}

void OurSide::summaryDay()
{
    static const OfficeDay day = must(OfficeDay::fromDate(summedDay));
    const auto document = must(must(m_office->report({}))->summary(day, day));
    qint64 served = 0;
    for (const auto &[key, cell] : document.cells.map())
        served += cell.visits.served;
    if (served != summaryVisits) {
        std::fprintf(stderr, "loket-bench: the summary counts %lld visits\n", static_cast<long long>(served));
        std::exit(1);
    }
}

} // namespace loket::bench
