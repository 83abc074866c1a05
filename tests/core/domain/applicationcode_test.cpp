// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/applicationcode.h"
#include "core/domain/ticket.h"
#include "tests/support/catchqt.h"
#include "tests/support/keyboardlayouts.h"

#include <QRegularExpression>

#include <random>
#include <set>

using namespace loket;

namespace {

QString draw(std::mt19937 &dice)
{
    return applicationcode::make(
        [&](quint32 bound) { return std::uniform_int_distribution<quint32>(0, bound - 1)(dice); });
}

} // namespace

TEST_CASE("A8: a million codes: none is a number, a power of ten or a date to a spreadsheet, and each reads back")
{
    std::mt19937 dice(20261126);
    const QRegularExpression power(QStringLiteral("^[0-9]+[ED][0-9]+$"));
    const QRegularExpression shape(QStringLiteral("^[CDFHJKLMNPRTVWX]{2}[CDFHJKLMNPRTVWX2-9]{6}$"));
    std::set<QString> seen;
    for (int i = 0; i < 1'000'000; ++i) {
        const QString code = draw(dice);
        if (i % 100 == 0) {
            REQUIRE(applicationcode::fromText(code) == code);
            REQUIRE(shape.match(code).hasMatch());
            REQUIRE_FALSE(power.match(code).hasMatch());
            REQUIRE_FALSE(TicketNumber::fromText(code));
        }
        // The same facts without the price of an expression.
        const bool digitsOnly = code.at(0).isDigit() || code.at(1).isDigit();
        if (digitsOnly || code.contains(QLatin1Char('E')))
            FAIL(code.toStdString());
        seen.insert(code);
    }
    CHECK(seen.size() > 999'000);
}

TEST_CASE("One wrong character, or two that are exchanged, never make another code")
{
    std::mt19937 dice(7);
    const QString alphabet = QStringLiteral("CDFHJKLMNPRTVWX23456789");
    for (int round = 0; round < 200; ++round) {
        const QString code = draw(dice);
        for (int place = 0; place < code.size(); ++place) {
            for (const QChar wrong : alphabet) {
                QString typed = code;
                typed[place] = wrong;
                CHECK(applicationcode::fromText(typed).has_value() == (typed == code));
            }
            for (int other = place + 1; other < code.size(); ++other) {
                QString typed = code;
                typed[place] = code.at(other);
                typed[other] = code.at(place);
                CHECK(applicationcode::fromText(typed).has_value() == (typed == code));
            }
        }
    }
}

TEST_CASE("A23: a scanner on a German or French keyboard layout finds the code or none, never another one")
{
    std::mt19937 dice(23);
    for (int round = 0; round < 2000; ++round) {
        const QString code = draw(dice);
        for (const auto &layout : test::keyboardLayouts()) {
            const auto found = applicationcode::fromText(layout.typed(applicationcode::text(code)));
            CHECK((!found || *found == code));
        }
    }
}

TEST_CASE("What people type is read with or without hyphen, in small letters, with spaces")
{
    std::mt19937 dice(1);
    const QString code = draw(dice);
    CHECK(applicationcode::text(code).size() == 9);
    CHECK(applicationcode::text(code).at(4) == QLatin1Char('-'));
    for (const QString &typed :
         {applicationcode::text(code), code.toLower(), code.left(4) + QLatin1Char(' ') + code.mid(4),
          QStringLiteral("  ") + applicationcode::text(code).toLower() + QLatin1Char('\n')})
        CHECK(applicationcode::fromText(typed) == code);
    for (const char *typed : {"", "A-017", "a17", "KKKK-KKKKK", "6371012345678901", "219E01", "2023-11-17/A-017"})
        CHECK_FALSE(applicationcode::fromText(QString::fromLatin1(typed)));
}
