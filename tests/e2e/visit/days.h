// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/visit/dayfigures.h"

/// What the summary of each day of the story must say, worked out by hand from the times in visit_test.cpp. Seconds.
namespace loket::test {

/// Parts that nothing of the story adds to.
inline QByteArray nothingElse()
{
    return R"("catch_up": 0, "turned_away": 0, "priority": 0, "flagged": 0, "out_of_order": 0,
              "wait_apart_seconds": )"
        + never();
}

/// A-001 and A-002, both taken and served.
/// - Waits: 08.00-08.05 and 08.17-08.22. Ways, from call to start: 08.05-08.06 and 08.22-08.23.
/// - Counter time: A-001's family card 08.06-08.16 = 600, its copy 08.16-08.21 = 300; A-002's card 08.23-08.38 = 900.
///   Mean 1800 / 3 = 600; deviations 0, -300, 300: sd = root of (180,000 / 2) = 300; p90 lies at place 2 * 0.9 = 1.8 of
///   300, 600, 900: 600 + 0.8 * 300 = 840.
/// - Standard: cards may take 600; the copy has no minutes set. One of two cards is within.
/// - Files: A-001's was accepted; A-002's never was, so nothing of it counts yet.
/// - Fees: the free card (tariff 0, paid 0) and two copies at 5,000 (paid 10,000); who lacks papers pays nothing. The
///   only service at so much a piece has its payment noted: none is left unrecorded, on this day and on the others.
inline QByteArray tuesday22()
{
    return R"({"visits": {"taken": 2, "served": 2, "left": 0, "absent": 0, "voided": 0, "unserved": 0, "open": 0,
                          "walk_in": 0},
               "persons": 2,
               "outcomes": {"done": 1, "accepted": 1, "incomplete": 1, "refused": 0, "referred": 0, "not_done": 0},
               "within_standard": {"within": 1, "n": 2, "share": 0.5},
               "service_seconds": {"count": 3, "mean": 600, "median": 600, "p90": 840, "max": 900, "sd": 300},
               "wait_seconds": )"
        + always(2, 300) + R"(, "way_seconds": )" + always(2, 60) + ", " + nothingElse() + R"(,
               "applications": {"accepted": 1, "estimated": 0, "items_added": 0, "promises_changed": 0, "ready": 0,
                                "handed_over": 0, "to_proxy": 0, "withdrawn": 0,
                                "kept": {"within": 0, "n": 0, "share": null},
                                "kept_estimates": {"within": 0, "n": 0, "share": null},
                                "completion_seconds": )"
        + never() + R"(, "late_days": )" + never() + R"(, "visits_needed": )" + never() + R"(},
               "fees": {"priced": 2, "differing": 0, "tariff": 10000, "charged": 10000, "computed": 0,
                        "computed_charged": 0, "unset": 0, "unset_charged": 0, "unrecorded": 0}})";
}

/// Who comes back with the code waits for nothing and is called by nobody: a walk-in, 09.10-09.15 = 300.
/// - Files: what A-001 was promised for the 29th is ready at 09.00: kept. Accepted 22nd 08.21, ready 23rd 09.00: 24 h
///   39 min = 88,740. The passport photo was asked for only now: one requirement added.
inline QByteArray wednesday23()
{
    return R"({"visits": {"taken": 0, "served": 1, "left": 0, "absent": 0, "voided": 0, "unserved": 0, "open": 0,
                          "walk_in": 1},
               "persons": 1,
               "outcomes": {"done": 0, "accepted": 0, "incomplete": 1, "refused": 0, "referred": 0, "not_done": 0},
               "within_standard": {"within": 1, "n": 1, "share": 1},
               "service_seconds": )"
        + always(1, 300) + R"(, "wait_seconds": )" + never() + R"(, "way_seconds": )" + never() + ", " + nothingElse()
        + R"(,
               "applications": {"accepted": 0, "estimated": 0, "items_added": 1, "promises_changed": 0, "ready": 1,
                                "handed_over": 0, "to_proxy": 0, "withdrawn": 0,
                                "kept": {"within": 1, "n": 1, "share": 1},
                                "kept_estimates": {"within": 0, "n": 0, "share": null},
                                "completion_seconds": )"
        + always(1, 88'740) + R"(, "late_days": )" + never() + R"(, "visits_needed": )" + never() + R"(},
               "fees": {"priced": 0, "differing": 0, "tariff": 0, "charged": 0, "computed": 0, "computed_charged": 0, "unset": 0, "unset_charged": 0, "unrecorded": 0}})";
}

/// - Y-001 collects: wait 08.30-08.32 = 120, way 08.32-08.33 = 60, counter 08.33-08.36 = 180; the pick-up has no
/// minutes
///   and no tariff set. His file took two visits, and a proxy got it.
/// - The other file comes back a second time, 09.00-09.03 = 180, within its 600, and is accepted, free of charge.
inline QByteArray tuesday29()
{
    return R"({"visits": {"taken": 1, "served": 2, "left": 0, "absent": 0, "voided": 0, "unserved": 0, "open": 0,
                          "walk_in": 1},
               "persons": 2,
               "outcomes": {"done": 1, "accepted": 1, "incomplete": 0, "refused": 0, "referred": 0, "not_done": 0},
               "within_standard": {"within": 1, "n": 1, "share": 1},
               "service_seconds": )"
        + always(2, 180) + R"(, "wait_seconds": )" + always(1, 120) + R"(, "way_seconds": )" + always(1, 60) + ", "
        + nothingElse() + R"(,
               "applications": {"accepted": 1, "estimated": 0, "items_added": 0, "promises_changed": 0, "ready": 0,
                                "handed_over": 1, "to_proxy": 1, "withdrawn": 0,
                                "kept": {"within": 0, "n": 0, "share": null},
                                "kept_estimates": {"within": 0, "n": 0, "share": null},
                                "completion_seconds": )"
        + never() + R"(, "late_days": )" + never() + R"(, "visits_needed": )" + always(1, 2) + R"(},
               "fees": {"priced": 1, "differing": 0, "tariff": 0, "charged": 0, "computed": 0, "computed_charged": 0, "unset": 0, "unset_charged": 0, "unrecorded": 0}})";
}

/// The three days together, those without a visit between them included: the sums of the above. Five visits: two, one
/// and two.
inline QByteArray allDays()
{
    return R"({"visits": {"taken": 3, "served": 5, "left": 0, "absent": 0, "voided": 0, "unserved": 0, "open": 0,
                          "walk_in": 2},
               "persons": 5,
               "outcomes": {"done": 2, "accepted": 2, "incomplete": 2, "refused": 0, "referred": 0, "not_done": 0},
               "within_standard": {"within": 3, "n": 4, "share": 0.75},
               "way_seconds": )"
        + always(3, 60) + ", " + nothingElse() + R"(,
               "applications": {"accepted": 2, "estimated": 0, "items_added": 1, "promises_changed": 0, "ready": 1,
                                "handed_over": 1, "to_proxy": 1, "withdrawn": 0,
                                "kept": {"within": 1, "n": 1, "share": 1},
                                "kept_estimates": {"within": 0, "n": 0, "share": null},
                                "completion_seconds": )"
        + always(1, 88'740) + R"(, "late_days": )" + never() + R"(, "visits_needed": )" + always(1, 2) + R"(},
               "fees": {"priced": 3, "differing": 0, "tariff": 10000, "charged": 10000, "computed": 0,
                        "computed_charged": 0, "unset": 0, "unset_charged": 0, "unrecorded": 0}})";
}

} // namespace loket::test
