// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/standardgaps.h"

#include "tests/core/service/fileoffice.h"
#include "tests/core/service/recordoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

/// `KK:fee unset, ..`
QString told(const std::vector<StandardGap> &gaps)
{
    QStringList all;
    for (const auto &gap : gaps)
        all << QStringLiteral("%1:%2 %3").arg(gap.service, word(gap.aspect), word(gap.lack));
    return all.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("The summary says of which services the standard is not set, a draft or an example")
{
    LOKET_ON_BOTH_DATABASES(backend);
    OfficeSetup setup = applicationSetup(); // KK: all set. LEGAL: minutes and requirements not.
    auto &birth = setup.services[1].standard;
    birth.counterMinutes = 15;
    birth.status = StandardStatus::Example;
    birth.fee = {FeeKind::Fixed, 20'000, {}}; // stands there, and is not confirmed
    birth.components = {{0, 0, requirementsComponent(), QStringLiteral("Surat lahir"), {}, ComponentStatus::Draft}};
    FileOffice test(backend, setup);
    const OfficeDay day = test.office->today();
    const auto document = must(must(test.office->report({}))->summary(day, day));
    CHECK(
        told(document.standardGaps)
        == QStringLiteral("AKTA:counter_time example, AKTA:completion unset, AKTA:fee draft, AKTA:requirements draft, "
                          "LEGAL:counter_time unset, LEGAL:requirements unset")); // not of the pick-up service
}

TEST_CASE("A period names what was not set on one of its days, and no longer once a decree has set it")
{
    RecordOffice test(storage::Backend::Sqlite);
    const ServiceId birth = test.service("AKTA");
    const OfficeDay first = test.office->today();
    const auto fees = [&](const OfficeDay &from, const OfficeDay &to) {
        QStringList all;
        for (const auto &gap : standardGaps(test.office->catalogue(), from, to)) {
            if (gap.service == QLatin1String("AKTA") && gap.aspect == StandardAspect::Fee)
                all << word(gap.lack);
        }
        return all.join(QLatin1Char(' '));
    };
    CHECK(fees(first, first) == QStringLiteral("unset"));
    must(test.set(RecordKind::Services, birth.value(), "fee_rupiah", "25000"));
    CHECK(fees(first, first) == QStringLiteral("draft"));
    test.clock.advance(wholeDay);
    must(test.set(RecordKind::Services, birth.value(), "decree", "SK 9/2026"));
    const OfficeDay second = test.office->today();
    REQUIRE(first < second);
    CHECK(fees(second, second).isEmpty());
    CHECK(fees(first, first) == QStringLiteral("unset"));
    CHECK(fees(first, second) == QStringLiteral("unset"));
}
