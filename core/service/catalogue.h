// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintrecords.h"
#include "core/domain/guidancecard.h"
#include "core/domain/numbers.h"
#include "core/domain/paper.h"
#include "core/domain/rules.h"
#include "core/domain/service.h"
#include "core/domain/unit.h"

#include <vector>

namespace loket {

/// What an office may set; each stands as a record and is journalled.
struct Settings {
    int maxPriorityRun = 2; ///< priority numbers in a row while others wait, 0..9
    rules::CallLimits call{};
    Millis lockAfter = 10 * minuteMs; ///< of the PC's idleness until the screen is locked; 0 = never
    Millis gapAfter = 5 * minuteMs;   ///< nobody called or served for so long while somebody waited: a gap
    bool jointLeaveWorks = false;     ///< whether cuti bersama is a working day here
    bool dayEnds = true;              ///< at midnight of the zone; false for an office around the clock
    bool returningWaits = true;       ///< who comes back with what lacked queues again; else he stands at the head
    /// Days after which what is kept about persons goes; 0 = not set: nothing goes, for no rule names a time (domain.md
    /// 6). Counted from the end of a case, or from the last saving of a draft.
    int identityDays = 0; ///< who complains
    int caseDays = 0;     ///< all that was written of a case, by the office's JRA
    int draftDays = 0;    ///< drafts that nobody came back to
};

/// One setting as the settings page sees it: a whole number within bounds.
struct SettingField {
    const char *key;
    qint64 least;
    qint64 most;
    qint64 (*get)(const Settings &);
    void (*set)(Settings &, qint64);
};
/// Every setting, by the name of its record; times are in seconds.
[[nodiscard]] const std::vector<SettingField> &settingFields();
/// What an office says about itself in words; each stands as a record like a setting. Empty = not said.
struct OfficeTexts {
    QString supervisor;       ///< above the head, name and post; named here, and never signs in
    QString address;          ///< printed under the office's name
    QString complaintPlace;   ///< where complaints are received: "loket 5"
    QString complaintContact; ///< "WhatsApp 0813 .."
    QString complaintLink = QStringLiteral("lapor.go.id");
    QString pickUpPlace; ///< where finished documents are collected: "loket 4"
};

/// One of those texts as the settings page sees it.
struct TextField {
    const char *key = "";
    int maxLength = 0;
    QString OfficeTexts::*text = nullptr;
    bool isWebAddress = false;
};
[[nodiscard]] const std::vector<TextField> &textFields();

/// What a component of a published standard is called, Indonesian and English (UU 25/2009 Ps 21).
[[nodiscard]] std::pair<QString, QString> componentName(const QString &component);

/// What a situation is called in which guidance helps, Indonesian and English.
[[nodiscard]] std::pair<QString, QString> contextName(const QString &context);

/// The reason of kind `transfer` for a family tie or an interest of the officer.
[[nodiscard]] inline QString interestReason()
{
    return QStringLiteral("conflict_of_interest");
}

/// The records that every act and screen refers to, as one value that can be copied between threads.
struct Catalogue {
    Unit unit;
    Settings settings;
    OfficeTexts texts;
    std::vector<Service> services; ///< by letter
    std::vector<ServiceStandard> standards;
    std::vector<Counter> counters; ///< by id
    std::vector<Staff> staff;      ///< by id
    std::vector<Station> stations; ///< by id
    std::vector<HoursProfile> profiles;
    std::vector<Holiday> holidays;
    std::vector<Quota> quotas;
    Calendar calendar{};                                 ///< of profiles and holidays, ready for looking up
    std::vector<std::pair<StaffId, SecretKind>> secrets; ///< who has a PIN, who a password
    std::vector<PaperSetting> papers{};                  ///< those that were set; the others are as delivered
    std::vector<Reason> reasons;          ///< in the order of the catalogue; priority classes are of kind `priority`
    std::vector<GuidanceCard> guidance{}; ///< in their order
    ComplaintRecords complaints{};        ///< what the complaint desk goes by

    [[nodiscard]] const Service *service(ServiceId id) const;
    [[nodiscard]] const Service *serviceByCode(const QString &code) const;
    [[nodiscard]] const Service *serviceByLetter(const QString &letter) const;
    /// Holidays are recorded, but none for the year of this day: what is counted in working days may be wrong there.
    [[nodiscard]] bool lacksHolidaysOf(const OfficeDay &day) const;
    /// As a person types it, in capitals or not: its letter, its code, its name, or a part of its name that no other
    /// service has. Errors: UnknownService with the codes there are.
    [[nodiscard]] Result<const Service *> serviceTyped(const QString &typed) const;
    /// The service under which finished documents are collected, or null when the office has none.
    [[nodiscard]] const Service *pickUpService() const;
    [[nodiscard]] const Counter *counter(CounterId id) const;
    [[nodiscard]] const Counter *counterByName(const QString &name) const;
    [[nodiscard]] const Staff *staffMember(StaffId id) const;
    [[nodiscard]] const Staff *staffByCode(const QString &code) const;
    [[nodiscard]] const Reason *reason(const QString &kind, const QString &code) const;
    /// Errors: ReasonNeeded (detail: the kind) for an empty code, UnknownReason for one that the office has not.
    [[nodiscard]] Result<void> checkReason(const QString &kind, const QString &code) const;
    [[nodiscard]] std::vector<Reason> reasonsOf(const QString &kind) const;
    /// How a paper is printed at a counter.
    [[nodiscard]] PaperSetting paperSetting(CounterId counter, PaperKind paper) const;
    /// How many numbers of a service are given on a day; none = as many as come.
    [[nodiscard]] std::optional<int> quotaOn(const OfficeDay &day, ServiceId service) const;
    [[nodiscard]] bool hasSecret(StaffId id, SecretKind kind) const;
    /// Nobody can sign in yet: the office is being set up, and everything may be done to it.
    [[nodiscard]] bool isBeingSetUp() const { return secrets.empty(); }
    /// The standard of a service in force on a day (`YYYY-MM-DD`), or null. Never a draft.
    [[nodiscard]] const ServiceStandard *standardFor(ServiceId service, const QString &day) const;
    [[nodiscard]] const ServiceStandard *standard(StandardId id) const;
    /// True when invented example standards are in use: said wherever a share is shown.
    [[nodiscard]] bool usesExampleStandards() const;
};

} // namespace loket
