// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/applicationcode.h"
#include "core/domain/formnumber.h"

#include <catch2/catch.hpp>

using namespace loket;

TEST_CASE("A form's number is read as people type it, and one changed character makes it none")
{
    quint32 next = 3; // a code that begins with the letter F too is among them
    for (int round = 0; round < 60; ++round) {
        const QString number = formnumber::make([&next](quint32 bound) { return next++ % bound; });
        CHECK(number.startsWith(QStringLiteral("F-")));
        CHECK(formnumber::fromText(number) == number);
        CHECK_FALSE(formnumber::fromText(number.mid(2)));
        CHECK(formnumber::fromText(QLatin1Char(' ') + number.toLower().remove(QLatin1Char('-'))) == number);
        for (qsizetype at = 2; at < number.size(); ++at) {
            QString changed = number;
            changed[at] = number.at(at) == QLatin1Char('4') ? QLatin1Char('5') : QLatin1Char('4');
            if (number.at(at) != QLatin1Char('-'))
                CHECK_FALSE(formnumber::fromText(changed));
        }
        CHECK_FALSE(formnumber::fromText(QStringLiteral("F") + number));
        CHECK_FALSE(formnumber::fromText(number.chopped(1)));
    }
    CHECK_FALSE(formnumber::fromText({}));
    CHECK_FALSE(formnumber::fromText(QStringLiteral("F")));
    CHECK_FALSE(formnumber::fromText(QStringLiteral("12")));
}
