// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintnumber.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <random>
#include <set>

using namespace loket;

TEST_CASE("A number of a report names unit, year and month, and has four digits drawn without order")
{
    const OfficeDay day = *OfficeDay::fromText(QStringLiteral("2026-11-30"));
    const auto drawn = [&](quint32 value) {
        return complaintnumber::make(
            QStringLiteral("DISDUKCAPIL"), day, 0, [&](quint32) { return value; },
            [](const QString &) { return false; });
    };
    CHECK(drawn(0) == QStringLiteral("ADU/DISDUKCAPIL/2026/11/1000"));
    CHECK(drawn(8999) == QStringLiteral("ADU/DISDUKCAPIL/2026/11/9999"));
    CHECK(complaintnumber::monthOf(day) == QStringLiteral("2026-11"));
}

TEST_CASE("A month with many reports gets longer numbers before the short ones tell how many there are")
{
    CHECK(complaintnumber::digitsFor(0) == 4);
    CHECK(complaintnumber::digitsFor(4'499) == 4);
    CHECK(complaintnumber::digitsFor(4'500) == 5);
    CHECK(complaintnumber::digitsFor(44'999) == 5);
    CHECK(complaintnumber::digitsFor(45'000) == 6);
}

TEST_CASE("No number of a report is given twice, however many a month has, and none is in the order of its time")
{
    const OfficeDay day = *OfficeDay::fromText(QStringLiteral("2026-02-01"));
    std::mt19937 random(20261127);
    std::set<QString> given;
    int rising = 0;
    QString before;
    for (int i = 0; i < 6'000; ++i) {
        const QString number = complaintnumber::make(
            QStringLiteral("X"), day, qint64(given.size()), [&](quint32 bound) { return quint32(random() % bound); },
            [&](const QString &one) { return given.count(one) > 0; });
        CHECK(given.insert(number).second);
        rising += number > before ? 1 : 0;
        before = number;
    }
    CHECK(rising > 2'700);
    CHECK(rising < 3'300);
}
