// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintstate.h"
#include "tests/core/domain/hours.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace loket;
using namespace loket::test;

namespace {

/// From the catalogue's own file, with what corrections.md 20 adds.
std::set<QString> expectedAfter(const QString &state)
{
    QFile file(QStringLiteral(LOKET_SOURCE_DIR "/resources/catalogue/catalogue.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::set<QString> next;
    const auto states = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("complaint_states"));
    for (const auto &each : states.toArray()) {
        if (each.toObject().value(QLatin1String("code")).toString() != state)
            continue;
        for (const auto &after : each.toObject().value(QLatin1String("next")).toArray())
            next.insert(after.toString());
    }
    if (state == QLatin1String("escalated"))
        next.insert({latin("under_review"), latin("decided")});
    if (state == QLatin1String("completeness_check") || state == QLatin1String("awaiting_completion"))
        next.insert(latin("escalated"));
    return next;
}

} // namespace

TEST_CASE("A complaint goes from state to state by the catalogue's table and the corrections, and no other way")
{
    CHECK(allComplaintStates().size() == 11);
    for (const ComplaintState from : allComplaintStates()) {
        CHECK(complaintStateFromWord(word(from)) == from);
        std::set<QString> next;
        for (const ComplaintState to : followingStates(from))
            next.insert(word(to));
        INFO(word(from).toStdString());
        CHECK(next == expectedAfter(word(from)));
        for (const ComplaintState to : allComplaintStates())
            CHECK(mayFollow(from, to) == (next.count(word(to)) == 1));
    }
    CHECK_FALSE(complaintStateFromWord(latin("solved")));
}
