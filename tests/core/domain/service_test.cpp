// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/service.h"
#include "tests/support/catchqt.h"

using namespace loket;

namespace {

ServiceStandard standardOf(std::optional<int> minutes, StandardStatus status)
{
    ServiceStandard standard;
    standard.counterMinutes = minutes;
    standard.status = status;
    return standard;
}

} // namespace

TEST_CASE("service: the light of a running clock turns at 80 and above 100 percent of the standard")
{
    const Millis limit = 15 * minuteMs; // 900,000 ms: 0.1 % = 900 ms
    struct Row {
        Millis used;
        StandardLight light;
    };
    const std::vector<Row> rows{
        {0, StandardLight::Within},        {719'100, StandardLight::Within}, // 79.9 %
        {719'999, StandardLight::Within},  {720'000, StandardLight::Near},   // 80 %
        {899'999, StandardLight::Near},    {900'000, StandardLight::Near},   // 100 %
        {900'001, StandardLight::Over},    {900'900, StandardLight::Over},   // 100.1 %
        {90'000'000, StandardLight::Over},
    };
    for (const auto &row : rows) {
        INFO(row.used << " ms");
        CHECK(lightFor(row.used, limit) == row.light);
    }
}

TEST_CASE("service: the light is exact where 80 percent is no whole millisecond")
{
    CHECK(lightFor(5, 7) == StandardLight::Within); // 71 %
    CHECK(lightFor(6, 7) == StandardLight::Near);   // 86 %
    CHECK(lightFor(2, 3) == StandardLight::Within); // 67 %
}

TEST_CASE("service: there is no light without a standard")
{
    CHECK(lightFor(0, std::nullopt) == StandardLight::None);
    CHECK(lightFor(90'000'000, std::nullopt) == StandardLight::None);
}

TEST_CASE("service: a limit is only what was set and said to be a standard")
{
    CHECK(standardOf(15, StandardStatus::Verified).limit() == 15 * minuteMs);
    CHECK(standardOf(15, StandardStatus::Example).limit() == 15 * minuteMs);
    CHECK_FALSE(standardOf(15, StandardStatus::Unset).limit());
    CHECK_FALSE(standardOf(std::nullopt, StandardStatus::Verified).limit());
    CHECK_FALSE(ServiceStandard().limit());
}
