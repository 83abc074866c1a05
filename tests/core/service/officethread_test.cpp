// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/officethread.h"

#include <QCoreApplication>

#include <catch2/catch.hpp>

using namespace loket;

TEST_CASE("An answer comes from the event loop, however soon the work is done, and not to who is gone")
{
    OfficeThread office;
    const auto work = [](Office &) -> Result<int> { return 7; };
    const auto untilDone = [&] { office.post(work).waitForFinished(); };
    std::vector<ErrorCode> answers;
    const auto note = [&](const Result<int> &answer) { answers.push_back(answer.error().code); };
    auto asker = std::make_unique<QObject>();
    office.post(work, asker.get(), note);
    untilDone();
    CHECK(answers.empty());
    QCoreApplication::processEvents();
    CHECK(answers == std::vector{ErrorCode::DatabaseFailed}); // no office is open

    office.post(work, asker.get(), note);
    untilDone();
    asker.reset();
    QCoreApplication::processEvents();
    CHECK(answers.size() == 1);
}
