// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/chosenending.h"

#include "tests/core/domain/visits.h"

using namespace loket;

namespace {

Leg keeping(const QString &chosen)
{
    Leg leg;
    leg.id = LegId(7);
    leg.chosen = chosen;
    return leg;
}

} // namespace

TEST_CASE("An ending reads back as it was said")
{
    rules::LegResult accepted{LegId(7), LegOutcome::Accepted};
    accepted.file.promised = OfficeDay::fromText(QStringLiteral("2026-12-02")).value();
    rules::LegResult referred{LegId(7), LegOutcome::Referred, QStringLiteral("BPKPAD")};
    referred.announced = true;
    rules::LegResult incomplete{LegId(7), LegOutcome::Incomplete};
    incomplete.file.list = CheckList{
        {1, 3, 12},
        {{QStringLiteral("Surat \"kuasa\"\\{}; ᬅᬓ 😀"), QStringLiteral("Letter")}, {QStringLiteral("وثيقة"), {}}},
        QStringLiteral("not_told")};
    rules::LegResult nothingLacks{LegId(7), LegOutcome::Incomplete};
    nothingLacks.file.list = CheckList();
    for (const auto &ending : {rules::LegResult{LegId(7)}, accepted, referred, incomplete, nothingLacks})
        CHECK(chosenEnding(keeping(chosenText(ending).value())) == ending);
}

TEST_CASE("Who collects a file and that all is there now are not kept")
{
    rules::LegResult ending{LegId(7), LegOutcome::Done};
    ending.file.handedTo = HandedTo::Proxy;
    ending.file.complete = ending.file.stays = true;
    CHECK(chosenEnding(keeping(chosenText(ending).value())) == rules::LegResult{LegId(7), LegOutcome::Done});
}

TEST_CASE("A text that is no ending is none")
{
    for (const char *text : {"", "{", "[]", "{}", R"({"outcome":"moved"})", R"({"outcome":"done")", "null"})
        CHECK_FALSE(chosenEnding(keeping(QString::fromLatin1(text))));
    for (const LegOutcome none : {LegOutcome::None, LegOutcome::NotDone, LegOutcome::Moved, LegOutcome::Undone})
        CHECK(chosenText({LegId(7), none}).error().code == ErrorCode::OutOfRange);
}
