// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summary.h"

#include <array>
#include <utility>

/// The parts of a Summary by their names in documents, listed once for adding, writing and reading.
namespace loket::summaryfields {

template<class Owner, class Member, std::size_t size>
using Fields = std::array<std::pair<const char *, Member Owner::*>, size>;

inline constexpr Fields<VisitCounts, qint64, 8> visits{{{"taken", &VisitCounts::taken},
                                                        {"served", &VisitCounts::served},
                                                        {"left", &VisitCounts::left},
                                                        {"absent", &VisitCounts::absent},
                                                        {"voided", &VisitCounts::voided},
                                                        {"unserved", &VisitCounts::unserved},
                                                        {"open", &VisitCounts::open},
                                                        {"walk_in", &VisitCounts::walkIn}}};

inline constexpr Fields<OutcomeCounts, qint64, 6> outcomes{{{"done", &OutcomeCounts::done},
                                                            {"accepted", &OutcomeCounts::accepted},
                                                            {"incomplete", &OutcomeCounts::incomplete},
                                                            {"refused", &OutcomeCounts::refused},
                                                            {"referred", &OutcomeCounts::referred},
                                                            {"not_done", &OutcomeCounts::notDone}}};

inline constexpr Fields<StandardCounts, qint64, 2> standard{
    {{"within", &StandardCounts::within}, {"n", &StandardCounts::of}}};

inline constexpr Fields<Summary, qint64, 6> counts{{{"catch_up", &Summary::catchUp},
                                                    {"turned_away", &Summary::turnedAway},
                                                    {"priority", &Summary::priority},
                                                    {"persons", &Summary::persons},
                                                    {"flagged", &Summary::flagged},
                                                    {"out_of_order", &Summary::outOfOrder}}};

inline constexpr Fields<Summary, Distribution, 4> distributions{{{"service_seconds", &Summary::serviceSeconds},
                                                                 {"wait_seconds", &Summary::waitSeconds},
                                                                 {"wait_apart_seconds", &Summary::waitApartSeconds},
                                                                 {"way_seconds", &Summary::waySeconds}}};

inline constexpr Fields<ApplicationFigures, qint64, 8> applicationCounts{
    {{"accepted", &ApplicationFigures::accepted},
     {"estimated", &ApplicationFigures::estimated},
     {"items_added", &ApplicationFigures::itemsAdded},
     {"promises_changed", &ApplicationFigures::promisesChanged},
     {"ready", &ApplicationFigures::ready},
     {"handed_over", &ApplicationFigures::handedOver},
     {"to_proxy", &ApplicationFigures::toProxy},
     {"withdrawn", &ApplicationFigures::withdrawn}}};

inline constexpr Fields<ApplicationFigures, StandardCounts, 2> applicationPromises{
    {{"kept", &ApplicationFigures::kept}, {"kept_estimates", &ApplicationFigures::keptEstimates}}};

inline constexpr Fields<ApplicationFigures, Distribution, 3> applicationDistributions{
    {{"completion_seconds", &ApplicationFigures::completionSeconds},
     {"late_days", &ApplicationFigures::lateDays},
     {"visits_needed", &ApplicationFigures::visitsNeeded}}};

inline constexpr Fields<FeeFigures, qint64, 9> fees{{{"priced", &FeeFigures::priced},
                                                     {"differing", &FeeFigures::differing},
                                                     {"tariff", &FeeFigures::tariff},
                                                     {"charged", &FeeFigures::charged},
                                                     {"computed", &FeeFigures::computed},
                                                     {"computed_charged", &FeeFigures::computedCharged},
                                                     {"unset", &FeeFigures::unset},
                                                     {"unset_charged", &FeeFigures::unsetCharged},
                                                     {"unrecorded", &FeeFigures::unrecorded}}};

inline constexpr Fields<ComplaintFigures, qint64, 5> complaintCounts{
    {{"received", &ComplaintFigures::received},
     {"recorded_later", &ComplaintFigures::recordedLater},
     {"information", &ComplaintFigures::information},
     {"aspirations", &ComplaintFigures::aspirations},
     {"reopened", &ComplaintFigures::reopened}}};

inline constexpr Fields<ComplaintFigures, Distribution, 5> complaintDistributions{
    {{"answer_seconds", &ComplaintFigures::answerSeconds},
     {"settlement_seconds", &ComplaintFigures::settlementSeconds},
     {"later_seconds", &ComplaintFigures::laterSeconds},
     {"question_answer_seconds", &ComplaintFigures::questionAnswerSeconds},
     {"open_age_days", &ComplaintFigures::openAgeDays}}};

/// Groups of figures that came later, as a document names those that it records.
inline constexpr const char *applicationsGroup = "applications";
inline constexpr const char *feesGroup = "fees";
inline constexpr const char *complaintsGroup = "complaints";

} // namespace loket::summaryfields
