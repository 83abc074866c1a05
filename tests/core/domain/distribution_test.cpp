// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/distribution.h"

#include "tests/support/catchqt.h"
#include "tests/support/shareddata.h"

#include <QFile>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace loket;

namespace {

Distribution of(const std::vector<int> &seconds)
{
    Distribution all;
    for (const int value : seconds)
        all.add(value);
    return all;
}

/// Type 7 as the paper writes it, on every value in order.
double naiveQuantile(std::vector<int> values, double p)
{
    std::sort(values.begin(), values.end());
    const double place = static_cast<double>(values.size() - 1) * p;
    const auto low = static_cast<std::size_t>(std::floor(place));
    const auto high = static_cast<std::size_t>(std::ceil(place));
    return values[low] + (place - std::floor(place)) * (values[high] - values[low]);
}

rc::Gen<std::vector<int>> someSeconds()
{
    // Few different values make ties, many make gaps: both.
    return rc::gen::container<std::vector<int>>(rc::gen::oneOf(rc::gen::inRange(0, 12), rc::gen::inRange(0, 40'000)));
}

QJsonArray flatOf(std::initializer_list<QJsonValue> values)
{
    return QJsonArray(values);
}

} // namespace

TEST_CASE("Distribution: one, two and an even number of values (trial A7)")
{
    CHECK(of({315, 670}).median() == 492.5);
    const auto six = of({15, 30, 120, 180, 240, 300});
    CHECK(six.median() == 150.0);
    CHECK(six.quantile(90) == 270.0);
    CHECK(of({42}).median() == 42.0);
    CHECK(of({42}).quantile(90) == 42.0);
    CHECK(of({42}).mean() == 42.0);
    CHECK_FALSE(of({42}).sd());
}

TEST_CASE("Distribution: nothing measured has no figure, not 0")
{
    const Distribution none;
    CHECK(none.count() == 0);
    CHECK(none.sum() == 0);
    CHECK_FALSE(none.mean());
    CHECK_FALSE(none.sd());
    CHECK_FALSE(none.median());
    CHECK_FALSE(none.max());
    CHECK_FALSE(none.shareAtMost(60));
    CHECK(none.toFlat().isEmpty());
}

// Expected values made once by Python 3.11: statistics.quantiles(method='inclusive') is type 7; statistics.stdev,
// .mean.
TEST_CASE("Distribution: figures as Python's statistics module gives them")
{
    const auto eleven = of({3, 8, 8, 21, 34, 55, 89, 144, 610, 36291, 59});
    CHECK(eleven.quantile(25) == 14.5);
    CHECK(eleven.median() == 55.0);
    CHECK(eleven.quantile(75) == 116.5);
    CHECK(eleven.quantile(90) == 610.0);
    CHECK(eleven.mean().value() == Approx(3392.909090909091).epsilon(1e-15));
    CHECK(eleven.sd().value() == Approx(10912.449426728588).epsilon(1e-14));

    const auto four = of({0, 0, 1, 4264});
    CHECK(four.quantile(90).value() == Approx(2985.1).epsilon(1e-14));
    CHECK(four.sd().value() == Approx(2131.833385453313).epsilon(1e-14));
    CHECK(four.quantile(0) == 0.0);
    CHECK(four.quantile(100) == 4264.0);
    CHECK(four.max() == 4264.0);
}

TEST_CASE("Distribution: a standard deviation far from zero keeps its digits")
{
    // 1, 2, 3 moved by nearly 31 years: the squares need 60 bits, the deviation is still 1.
    CHECK(of({999'999'998, 999'999'999, 1'000'000'000}).sd() == 1.0);
    Distribution same;
    same.add(999'999'999, 1'000'000);
    CHECK(same.sd() == 0.0);
    CHECK(same.mean() == 999'999'999.0);
}

TEST_CASE("Distribution: share within a limit includes the limit")
{
    const auto times = of({300, 600, 600, 601});
    CHECK(times.shareAtMost(600) == 0.75);
    CHECK(times.shareAtMost(299) == 0.0);
    CHECK(times.shareAtMost(601) == 1.0);
}

// The 100 bank waits of Ghitany, Atieh and Nadarajah (2008), "Lindley distribution and its application", as published
// with their mean, median, variance and maximum in minutes; counted here in tenths of a minute.
TEST_CASE("Distribution: published figures of 100 bank waits", "[realdata]")
{
    LOKET_NEEDS_SHARED_DATA(path, "lindley_waitingtimes_100.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Text));
    Distribution tenths;
    file.readLine(); // heading
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty())
            tenths.add(std::llround(line.toDouble() * 10));
    }
    CHECK(tenths.count() == 100);
    CHECK(tenths.mean() == 98.77);
    CHECK(tenths.median() == 81.0);
    CHECK(tenths.max() == 385.0);
    const double variance = *tenths.sd() * *tenths.sd() / 100;
    CHECK(std::abs(variance - 52.3741) < 0.00005);
}

TEST_CASE("Distribution: quantiles are those of the values written out")
{
    CHECK(rc::check([] {
        const auto values = *rc::gen::nonEmpty(someSeconds());
        const int percent = *rc::gen::inRange(0, 101);
        RC_ASSERT(std::abs(*of(values).quantile(percent) - naiveQuantile(values, percent / 100.0)) < 1e-6);
    }));
}

TEST_CASE("Distribution: a quantile shows no noise of the interpolation")
{
    Distribution same;
    same.add(2988, 12'344); // 12,343 x 0.9 has no exact double
    CHECK(same.quantile(90) == 2988.0);
    CHECK(of({1, 2}).quantile(90) == 1.9);
    CHECK(of({0, 10, 30}).quantile(90) == 26.0);
}

TEST_CASE("Distribution: merging is associative, commutative, and the same as counting everything")
{
    CHECK(rc::check([] {
        const auto first = *someSeconds();
        const auto second = *someSeconds();
        const auto third = *someSeconds();
        const auto a = of(first), b = of(second), c = of(third);
        auto all = first;
        all.insert(all.end(), second.begin(), second.end());
        all.insert(all.end(), third.begin(), third.end());
        RC_ASSERT((a + b) + c == a + (b + c));
        RC_ASSERT(a + b == b + a);
        RC_ASSERT(a + b + c == of(all));
        RC_ASSERT((a + b + c).count() == static_cast<qint64>(all.size()));
        RC_ASSERT((a + b + c).sum() == of(all).sum());
        RC_ASSERT(a + Distribution() == a);
    }));
}

TEST_CASE("Distribution: a small one added to a large one, and one to itself")
{
    Distribution large;
    for (int i = 0; i < 500; ++i)
        large.add(i * 2);
    auto sum = large + of({3, 4, 4});
    CHECK(sum.count() == 503);
    CHECK(sum == of({3, 4, 4}) + large);
    CHECK(sum.pairs().size() == 501);
    sum += sum;
    CHECK(sum.count() == 1006);
    CHECK(sum.pairs().size() == 501);
}

TEST_CASE("Distribution: flat form round trip")
{
    CHECK(of({7, 5, 7}).toFlat() == flatOf({5, 1, 7, 2}));
    CHECK(rc::check([] {
        const auto times = of(*someSeconds());
        const auto read = Distribution::fromFlat(times.toFlat());
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == times);
        RC_ASSERT(read->count() == times.count());
        RC_ASSERT(read->sum() == times.sum());
    }));
}

TEST_CASE("Distribution: a flat form that cannot be")
{
    const auto detail = [](const QJsonArray &flat) {
        const auto read = Distribution::fromFlat(flat);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::BadFile);
        return read.error().detail;
    };
    CHECK(detail(flatOf({5})) == QStringLiteral("[1] count missing"));
    CHECK(detail(flatOf({5, 1, 5, 1})) == QStringLiteral("[2] order"));
    CHECK(detail(flatOf({5, 1, 4, 1})) == QStringLiteral("[2] order"));
    CHECK(detail(flatOf({-5, 1})) == QStringLiteral("[0] seconds"));
    CHECK(detail(flatOf({5.5, 1})) == QStringLiteral("[0] seconds"));
    CHECK(detail(flatOf({QStringLiteral("5"), 1})) == QStringLiteral("[0] seconds"));
    CHECK(detail(flatOf({1e300, 1})) == QStringLiteral("[0] seconds"));
    CHECK(detail(flatOf({5, 0})) == QStringLiteral("[1] count"));
    CHECK(detail(flatOf({5, 1.5})) == QStringLiteral("[1] count"));
    CHECK(detail(flatOf({5, Distribution::maxCount, 6, 1})) == QStringLiteral("[3] count"));
}
