// SPDX-License-Identifier: GPL-3.0-or-later
// What went badly wrong at a counter: noted by choices alone, and in every export of the day for the unit head.
#include "core/domain/summaryjson.h"
#include "core/domain/summaryreader.h"
#include "core/export/summaryxlsx.h"
#include "tests/core/service/testoffice.h"
#include "tests/support/sheets.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString shouting = QStringLiteral("shouting");
const QString calmed = QStringLiteral("calmed");

SummaryDocument dayOf(TestOffice &test)
{
    return must(must(test.office->report({}))->summary(test.office->today(), test.office->today()));
}

} // namespace

TEST_CASE("An incident stands in the day with behaviour, who helped and how it ended, by numbers and never by name")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    const TicketId visit = test.take("KK").ticket.id;
    const StaffId helper = test.office->catalogue().staff[1].id;
    must(test.office->incidents().note(test.at(0), {visit, shouting, helper, calmed}));
    test.clock.advance(minuteMs);
    must(test.office->incidents().note(test.at(1, 1), {{}, shouting, {}, calmed}));

    const SummaryDocument document = dayOf(test);
    REQUIRE(document.incidents.size() == 2);
    const auto &first = document.incidents.front();
    CHECK(first.number.text() == QStringLiteral("A-001"));
    CHECK(first.counter == QStringLiteral("Loket 1"));
    CHECK(first.behaviour == shouting);
    CHECK(first.ending == calmed);
    CHECK(first.officer == test.at(0).actor.staff);
    CHECK(first.helper == helper);
    const auto &second = document.incidents.back();
    CHECK(second.number.number == 0);
    CHECK_FALSE(second.helper);
    CHECK(elapsed(first.at, second.at) == minuteMs);

    const QByteArray json = summaryToBytes(document);
    CHECK(must(summaryFromBytes(json)).incidents == document.incidents);
    CHECK_FALSE(json.contains("Petugas 1"));
    const Workbook book(must(summaryXlsx(document, {})));
    REQUIRE(book.names.contains(QStringLiteral("Incidents")));
    const auto &cells = book.sheets[QStringLiteral("Incidents")];
    CHECK(cells[QStringLiteral("D2")].text == QStringLiteral("A-001"));
    CHECK(cells[QStringLiteral("E2")].text == shouting);
    CHECK(cells[QStringLiteral("H3")].text == calmed);
    must(verify(test.address));
}

TEST_CASE("An incident is not noted with what the office does not have, and the data stay as they were")
{
    TestOffice test(storage::Backend::Sqlite);
    auto &incidents = test.office->incidents();
    const QString strange = QStringLiteral("sulit");
    CHECK(failedWith(incidents.note(test.at(0), {{}, {}, {}, calmed}), ErrorCode::ReasonNeeded));
    CHECK(failedWith(incidents.note(test.at(0), {{}, shouting, {}, {}}), ErrorCode::ReasonNeeded));
    CHECK(failedWith(incidents.note(test.at(0), {{}, strange, {}, calmed}), ErrorCode::UnknownReason));
    CHECK(failedWith(incidents.note(test.at(0), {{}, shouting, {}, strange}), ErrorCode::UnknownReason));
    CHECK(failedWith(incidents.note(test.at(0), {{}, shouting, StaffId(999), calmed}), ErrorCode::UnknownStaff));
    CHECK(failedWith(incidents.note(test.at(0), {TicketId(999), shouting, {}, calmed}), ErrorCode::TicketNotFound));
    CHECK(dayOf(test).incidents.empty());
}
