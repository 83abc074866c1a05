// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summarydocument.h"

#include <rapidcheck.h>

/// Summaries made up by RapidCheck; their visits add up as real ones do.
namespace loket::test {

inline Distribution someTimes()
{
    Distribution times;
    for (const int seconds : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4000)))
        times.add(seconds);
    return times;
}

inline qint64 someCount()
{
    return *rc::gen::inRange<qint64>(0, 50);
}

inline Summary someSummary(bool withLaterGroups = true)
{
    Summary summary;
    auto &visits = summary.visits;
    visits = {0, someCount(), someCount(), someCount(), someCount(), someCount(), someCount(), 0};
    const qint64 all = visits.served + visits.left + visits.absent + visits.voided + visits.unserved + visits.open;
    visits.walkIn = *rc::gen::inRange<qint64>(0, visits.served + 1);
    visits.taken = all - visits.walkIn;
    summary.catchUp = someCount();
    summary.turnedAway = someCount();
    summary.priority = someCount();
    summary.persons = someCount();
    summary.outcomes = {someCount(), someCount(), someCount(), someCount(), someCount(), someCount()};
    summary.flagged = someCount();
    summary.serviceSeconds = someTimes();
    summary.waitSeconds = someTimes();
    summary.waySeconds = someTimes();
    summary.withinStandard.within = someCount();
    summary.withinStandard.of = summary.withinStandard.within + someCount();
    summary.outOfOrder = someCount();
    if (withLaterGroups) {
        auto &files = summary.applications.emplace();
        files = {someCount(), someCount(), someCount(), someCount(),
                 someCount(), someCount(), someCount(), someCount()};
        files.kept = {someCount(), 50};
        files.keptEstimates = {someCount(), 50};
        files.completionSeconds = someTimes();
        files.lateDays = someTimes();
        files.visitsNeeded = someTimes();
        summary.fees = FeeFigures{someCount(),          someCount(), someCount() * 1'000'000'000,
                                  someCount() * 50'000, someCount(), someCount(),
                                  someCount(),          someCount(), someCount()};
        auto &reports = summary.complaints.emplace();
        reports.received = someCount();
        reports.recordedLater = someCount();
        reports.information = someCount();
        reports.aspirations = someCount();
        reports.reopened = someCount();
        reports.answerSeconds = someTimes();
        reports.settlementSeconds = someTimes();
        reports.openAgeDays = someTimes();
        reports.forms[QStringLiteral("PB")] = someCount();
    }
    return summary;
}

inline OfficeDay day(const char *text)
{
    return *OfficeDay::fromText(QString::fromLatin1(text));
}

inline CellKey someKey()
{
    const OfficeDay monday = day("2023-11-13");
    const auto date = monday.date().addDays(*rc::gen::inRange(0, 5));
    CellKey key{*OfficeDay::fromDate(date), *rc::gen::element(QStringLiteral("KTP"), QStringLiteral("KK"), QString())};
    if (*rc::gen::arbitrary<bool>())
        key.counter = *rc::gen::element(QStringLiteral("Loket 1"), QStringLiteral("Loket 2"),
                                        QStringLiteral("Loket 10"));
    key.hour = *rc::gen::inRange(0, 24);
    return key;
}

inline SummaryDocument emptyWeek()
{
    SummaryDocument document{QStringLiteral("DISDUKCAPIL"),
                             QStringLiteral("Dinas Kependudukan \"Kayuh Baimbai\""),
                             QStringLiteral("0b5c1e80-0000-4000-8000-000000000001"),
                             day("2023-11-13"),
                             day("2023-11-17"),
                             QStringLiteral("Asia/Makassar")};
    document.heads = {{StationId(1), 17, firstPrev()}, {StationId(2), 4, QByteArray(64, 'a')}};
    document.services = {{QStringLiteral("KTP"), QStringLiteral("KTP-el – cetak ulang")},
                         {QStringLiteral("KK"), QStringLiteral("Kartu Keluarga")}};
    return document;
}

inline SummaryDocument someDocument()
{
    SummaryDocument document = emptyWeek();
    document.exampleStandards = *rc::gen::arbitrary<bool>();
    document.hasApplications = *rc::gen::arbitrary<bool>();
    document.hasFees = document.hasApplications;
    document.hasComplaints = document.hasApplications;
    if (document.hasComplaints)
        document.forms = {{QStringLiteral("PB"), QStringLiteral("Penundaan berlarut")}};
    for (const auto aspect :
         {StandardAspect::CounterTime, StandardAspect::Completion, StandardAspect::Fee, StandardAspect::Requirements}) {
        if (*rc::gen::arbitrary<bool>())
            document.standardGaps.push_back(
                {QStringLiteral("KK"), aspect,
                 *rc::gen::element(StandardLack::Unset, StandardLack::Draft, StandardLack::Example)});
    }
    if (*rc::gen::arbitrary<bool>())
        document.addedRequirements.push_back({day("2023-11-14"), Instant(1'699'929'000'000),
                                              QStringLiteral("K7MW-3PX2"), QStringLiteral("KK"),
                                              QStringLiteral("Surat cerai"), QStringLiteral("Belum disampaikan")});
    const int cells = *rc::gen::inRange(0, 8);
    for (int i = 0; i < cells; ++i)
        document.cells.at(someKey()) += someSummary(document.hasApplications);
    return document;
}

} // namespace loket::test
