// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statusquestion.h"

#include "tests/core/domain/hours.h"

using namespace loket;
using namespace loket::test;

TEST_CASE("What a visitor shows is a receipt's code, or a number with its proof behind it, or something else")
{
    ReceiptCode code{latin("ADU/GENERIC/2026/11/4821"), officeDay("2026-11-25"), QByteArray(16, 'd'),
                     QByteArray(64, 's')};
    const auto scanned = StatusQuestion::fromText(QLatin1Char(' ') + code.text() + QLatin1Char('\n'));
    REQUIRE(scanned);
    CHECK(scanned->number == code.number);
    CHECK(scanned->code == code);

    const auto typed = StatusQuestion::fromText(latin("  adu/generic/2026/11/4821   k7mw 3px2 "));
    REQUIRE(typed);
    CHECK(typed->number == latin("ADU/GENERIC/2026/11/4821"));
    CHECK_FALSE(typed->code);
    CHECK(typed->proof == latin("k7mw 3px2"));
    CHECK(StatusQuestion::fromText(latin("ADU/GENERIC/2026/11/4821"))->proof.isEmpty());

    for (const char *other : {"", "A-017", "K7MW-3PX2", "2026-11-25/A-017", "LP1:ADU", "ADUH"}) {
        INFO(other);
        CHECK_FALSE(StatusQuestion::fromText(latin(other)));
    }
}

TEST_CASE("A contact is the same however it is written, and never a few signs")
{
    struct Row {
        const char *one;
        const char *other;
        bool same;
    };
    for (const Row &row : {Row{"081255501234", "0812 5550-1234", true}, Row{"081255501234", "+62 812-5550-1234", true},
                           Row{"6281255501234", "081255501234", true}, Row{"081255501234", "81255501234", true},
                           Row{"081255501234", "081255501235", false},
                           Row{"Zubaidah@example.id", "zubaidah@EXAMPLE.id", true}, Row{"a@b.id", "ab@.id", false},
                           Row{"12345", "12345", false}, Row{"", "", false}, Row{"0812555", "812555", true}}) {
        INFO(row.one << " " << row.other);
        CHECK(isSameContact(latin(row.one), latin(row.other)) == row.same);
    }
}
