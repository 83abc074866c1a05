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

TEST_CASE("service: what is not set or only a draft counts for nothing, an example as what it is")
{
    struct Row {
        StandardStatus status;
        bool counts;
    };
    for (const Row &row :
         {Row{StandardStatus::Unset, false}, Row{StandardStatus::Example, true}, Row{StandardStatus::Verified, true}}) {
        INFO(word(row.status).toStdString());
        ServiceStandard standard = standardOf(15, row.status);
        standard.completion = {CompletionUnit::WorkingDays, 3};
        standard.completionStatus = row.status;
        standard.fee = {FeeKind::Fixed, 25000, QStringLiteral("loket kas")};
        standard.feeStatus = row.status;
        CHECK(standard.limit().has_value() == row.counts);
        CHECK(standard.promise().has_value() == row.counts);
        CHECK((standard.toldFee() == standard.fee) == row.counts);
        CHECK((standard.toldFee() == Fee()) == !row.counts);
    }
    ServiceStandard texts;
    texts.components = {{0, 0, QStringLiteral("product"), QStringLiteral("Akta"), {}, ComponentStatus::Verified},
                        {0, 0, QStringLiteral("procedure"), QStringLiteral("Antre"), {}, ComponentStatus::Draft},
                        {0, 0, QStringLiteral("complaints"), QStringLiteral("Loket 5"), {}, ComponentStatus::Example},
                        {0, 0, QStringLiteral("fee"), {}, QStringLiteral("Free"), ComponentStatus::Verified}};
    CHECK(texts.told(QStringLiteral("product")));
    CHECK(texts.told(QStringLiteral("complaints")));
    CHECK_FALSE(texts.told(QStringLiteral("procedure")));
    CHECK_FALSE(texts.told(QStringLiteral("fee"))); // a translation of nothing
    CHECK_FALSE(texts.told(QStringLiteral("time")));
}

TEST_CASE("service: a standard is kept only within its limits")
{
    const auto with = [](auto change) {
        ServiceStandard standard;
        standard.validFrom = QStringLiteral("2026-01-02");
        change(standard);
        return cleanStandard(standard);
    };
    using Standard = ServiceStandard &;
    const auto component = [&](const char *code, const QString &text) {
        return with([&](Standard s) { s.components = {{0, 0, QString::fromLatin1(code), text}}; });
    };
    const auto completion = [&](CompletionUnit unit, int amount, StandardStatus status) {
        return with([&](Standard s) {
            s.completion = {unit, amount};
            s.completionStatus = status;
        });
    };
    const auto fixed = [&](qint64 rupiah, StandardStatus status) {
        return with([&](Standard s) {
            s.fee = {FeeKind::Fixed, rupiah, {}};
            s.feeStatus = status;
        });
    };
    const auto refusedAs = [](const Result<ServiceStandard> &result) { return result ? Error() : result.error(); };
    CHECK(with([](Standard) {}).has_value());
    CHECK(refusedAs(with([](Standard s) { s.validFrom = QStringLiteral("2026-02-30"); })).code == ErrorCode::BadDay);
    CHECK(refusedAs(with([](Standard s) { s.counterMinutes = 0; })).detail == QStringLiteral("1..1440"));
    CHECK(with([](Standard s) { s.counterMinutes = 1440; }).has_value());
    for (const auto unit :
         {CompletionUnit::Minutes, CompletionUnit::Hours, CompletionUnit::CalendarDays, CompletionUnit::WorkingDays}) {
        CHECK(refusedAs(completion(unit, 0, StandardStatus::Verified)).detail == QStringLiteral("1..9999"));
        CHECK(refusedAs(completion(unit, 10000, StandardStatus::Unset)).code == ErrorCode::OutOfRange);
        CHECK(completion(unit, 0, StandardStatus::Unset).has_value()); // half filled in
        CHECK(completion(unit, 9999, StandardStatus::Verified).has_value());
    }
    CHECK(completion(CompletionUnit::SameVisit, 0, StandardStatus::Verified).has_value());
    CHECK(refusedAs(fixed(0, StandardStatus::Verified)).detail == QStringLiteral("1..1000000000000"));
    CHECK(fixed(0, StandardStatus::Unset).has_value());
    CHECK(fixed(standardlimits::rupiah, StandardStatus::Verified).has_value());
    CHECK(refusedAs(fixed(standardlimits::rupiah + 1, StandardStatus::Unset)).code == ErrorCode::OutOfRange);
    CHECK(refusedAs(with([](Standard s) { s.fee.place = QString(201, QLatin1Char('x')); }))
          == Error{ErrorCode::BadText, QStringLiteral("length 200")});
    CHECK(refusedAs(component("price", QStringLiteral("x"))).code == ErrorCode::OutOfRange);
    CHECK(component("product", QString(4000, QLatin1Char('x'))).has_value());
    CHECK(refusedAs(component("product", QString(4001, QLatin1Char('x')))).detail == QStringLiteral("length 4000"));
    const auto lines = component("requirements", QStringLiteral("a\u2028 b \r\n\r\nc"));
    REQUIRE(lines.has_value());
    CHECK(lines->components.front().textId == QStringLiteral("a\nb\nc"));
    CHECK(refusedAs(component("requirements", QStringLiteral("a\n") + QString(501, QLatin1Char('x'))))
          == Error{ErrorCode::BadText, QStringLiteral("line 2 500")});
}
