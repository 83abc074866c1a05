// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/service/act.h"
#include "core/service/catalogue.h"

#include <memory>

namespace loket {

class ActRunner;

/// A service as a template names it.
struct ServiceSetup {
    QString code;
    QString letter; ///< empty = the first free one
    QString nameId;
    QString nameEn;
    ServiceStandard standard{}; ///< without id and service, without date where it is no draft; may be empty
};

/// A desk with what it serves.
struct CounterSetup {
    CounterSetup(QString counterName,
                 QStringList serviceCodes = {}) // NOLINT(google-explicit-constructor): a name alone
        : name(std::move(counterName))
        , services(std::move(serviceCodes))
    {
    }

    QString name;
    QStringList services; ///< codes; empty = everything
};

/// Somebody who works here, as a set-up names him. Secrets are never in a file.
struct StaffSetup {
    QString code;
    QString name;
    QString nip{};
    QString post{};
    RoleSet roles{Role::CounterOfficer};
    QString activeFrom = QStringLiteral("2000-01-01");
};

/// A new office before it stands in a database.
struct OfficeSetup {
    QString unitCode = QStringLiteral("GENERIC");
    QString unitName;
    QString zone = QStringLiteral("Asia/Makassar");
    std::vector<ServiceSetup> services;
    std::vector<CounterSetup> counters; ///< empty = Loket 1
    std::vector<StaffSetup> staff;      ///< empty = P1 Petugas 1
    std::vector<Reason> reasons;
    std::vector<GuidanceCard> guidance{};
    ComplaintRecords complaints{};
    std::vector<HoursProfile> hours{}; ///< empty = unknown: open all the time
    std::vector<Holiday> holidays{};
    Settings settings{};
};

/// Records of the office: services, counters, people. Use on the office's thread only.
class SetupDesk
{
public:
    explicit SetupDesk(ActRunner &runner);
    ~SetupDesk();

    /// Errors: BadText, Conflict (code or letter in use), OutOfRange when no letter is free.
    Result<ServiceId> addService(const Act &act, const ServiceSetup &service);
    Result<CounterId> addCounter(const Act &act, const QString &name);
    Result<StaffId> addStaff(const Act &act, const StaffSetup &staff);
    /// Name, NIP, post, roles and dates of somebody, as in `staff` (read from the catalogue and changed). Errors:
    /// Conflict when it was changed meanwhile; LastAdministrator when nobody could change the office any more.
    Result<StaffId> changeStaff(const Act &act, Staff staff);
    /// Which services a counter serves; none = all.
    Result<void> setCounterServices(const Act &act, CounterId counter, const std::vector<ServiceId> &services);
    /// Name and use of a counter. Errors: BadText, Conflict.
    Result<void> changeCounter(const Act &act, Counter counter);
    /// Names and use of a service. Errors: BadText, Conflict.
    Result<void> changeService(const Act &act, Service service);
    /// The standard of a service from its `validFrom` on, with its components. With an id that version is changed, if
    /// it is the service's newest, and moved to its `validFrom`; without one a new version begins, except where the
    /// newest began on that day and sets the same: then that one takes the words. Numbers that were taken keep the
    /// version that held then, on the same day too.
    /// Errors: those of cleanStandard; UnknownService; OutOfRange (`> DAY`: other versions are as new); Conflict (a
    /// draft stands already).
    Result<void> setStandard(const Act &act, const ServiceStandard &standard);
    /// Puts a draft out of sight; no number was taken under it. Errors: Conflict.
    Result<void> giveUpDraft(const Act &act, const ServiceStandard &draft);
    /// Takes a decree back: its version holds no more from today on, the one before it does again, by its own decree and
    /// day, and what the decree had set is a draft once more, of the same day if that is still to come; none
    /// where it had set nothing else than the one before. Numbers taken under it keep it. Errors: Conflict.
    Result<void> takeBackDecree(const Act &act, const ServiceStandard &version);
    /// Adds (id 0) or changes a reason of a list. Errors: BadText, Conflict.
    Result<void> setReason(const Act &act, Reason reason);
    /// Words and use of a guidance card; its body may have several lines. Errors: BadText, Conflict.
    Result<void> changeCard(const Act &act, GuidanceCard card);
    Result<void> setSettings(const Act &act, const Settings &settings);
    /// What the office says about itself; empty = not said. Errors: BadText.
    Result<void> setText(const Act &act, const TextField &field, const QString &text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The reasons of the built-in catalogue, priority classes and places to refer to among them.
[[nodiscard]] std::vector<Reason> builtInReasons();
/// The guidance cards of the built-in catalogue, in their order.
[[nodiscard]] std::vector<GuidanceCard> builtInCards();
/// Reads a set-up from the built-in catalogue: the template's services and GENERIC's. `code` such as DISDUKCAPIL.
/// What is marked example or draft loads as not set, unless `withExamples` (demonstration only); texts of the standard
/// load as drafts, ready to be confirmed.
/// Errors: UnknownService when no template has that code (detail: the code and those there are).
[[nodiscard]] Result<OfficeSetup> setupFromTemplate(const QString &code, bool withExamples = false);
/// Reads a set-up from the text of a JSON file: one element of `service_templates`, optionally with `counters` (names,
/// or objects with name and the codes of their `services`) and `staff` (names, or objects with code, name, nip, post
/// and `roles`). Of a standard without a decree all is a draft. `removed` tells which characters
/// names lost. Errors: BadFile with what is wrong where; UnknownKey.
[[nodiscard]] Result<OfficeSetup> setupFromJson(const QByteArray &json, QStringList *removed = nullptr);

} // namespace loket
