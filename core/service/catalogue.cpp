// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogue.h"

#include "core/service/actrunner.h"
#include "core/storage/complaintrecordstore.h"
#include "core/storage/printstore.h"

#include <algorithm>

namespace loket {

namespace {

template<class Record, class Predicate>
const Record *firstOf(const std::vector<Record> &records, Predicate fits)
{
    const auto found = std::find_if(records.begin(), records.end(), fits);
    return found == records.end() ? nullptr : &*found;
}

} // namespace

const std::vector<SettingField> &settingFields()
{
    static const std::vector<SettingField> fields{
        {"max_priority_run", 0, 9, [](const Settings &s) { return qint64(s.maxPriorityRun); },
         [](Settings &s, qint64 v) { s.maxPriorityRun = static_cast<int>(v); }},
        {"max_calls", 1, 9, [](const Settings &s) { return qint64(s.call.maxCalls); },
         [](Settings &s, qint64 v) { s.call.maxCalls = static_cast<int>(v); }},
        {"call_cool_down_s", 0, 120, [](const Settings &s) { return s.call.coolDown / secondMs; },
         [](Settings &s, qint64 v) { s.call.coolDown = v * secondMs; }},
        {"absent_calls", 1, 9, [](const Settings &s) { return qint64(s.call.callsBeforeAbsent); },
         [](Settings &s, qint64 v) { s.call.callsBeforeAbsent = static_cast<int>(v); }},
        {"absent_time_s", 0, 600, [](const Settings &s) { return s.call.timeBeforeAbsent / secondMs; },
         [](Settings &s, qint64 v) { s.call.timeBeforeAbsent = v * secondMs; }},
        {"tolerance_numbers", 0, 99, [](const Settings &s) { return qint64(s.call.toleranceNumbers); },
         [](Settings &s, qint64 v) { s.call.toleranceNumbers = static_cast<int>(v); }},
        {"tolerance_time_s", 0, 14400, [](const Settings &s) { return s.call.toleranceTime / secondMs; },
         [](Settings &s, qint64 v) { s.call.toleranceTime = v * secondMs; }},
        {"lock_after_s", 0, 7200, [](const Settings &s) { return s.lockAfter / secondMs; },
         [](Settings &s, qint64 v) { s.lockAfter = v * secondMs; }},
        {"gap_after_s", 60, 7200, [](const Settings &s) { return s.gapAfter / secondMs; },
         [](Settings &s, qint64 v) { s.gapAfter = v * secondMs; }},
        {"joint_leave_works", 0, 1, [](const Settings &s) { return qint64(s.jointLeaveWorks); },
         [](Settings &s, qint64 v) { s.jointLeaveWorks = v != 0; }},
        {"day_ends", 0, 1, [](const Settings &s) { return qint64(s.dayEnds); },
         [](Settings &s, qint64 v) { s.dayEnds = v != 0; }},
        {"returning_waits", 0, 1, [](const Settings &s) { return qint64(s.returningWaits); },
         [](Settings &s, qint64 v) { s.returningWaits = v != 0; }},
        {"identity_kept_days", 0, 36'500, [](const Settings &s) { return qint64(s.identityDays); },
         [](Settings &s, qint64 v) { s.identityDays = static_cast<int>(v); }},
        {"case_kept_days", 0, 36'500, [](const Settings &s) { return qint64(s.caseDays); },
         [](Settings &s, qint64 v) { s.caseDays = static_cast<int>(v); }},
        {"draft_kept_days", 0, 36'500, [](const Settings &s) { return qint64(s.draftDays); },
         [](Settings &s, qint64 v) { s.draftDays = static_cast<int>(v); }},
    };
    return fields;
}

const std::vector<TextField> &textFields()
{
    static const std::vector<TextField> fields{{"supervisor", 200, &OfficeTexts::supervisor},
                                               {"address", 200, &OfficeTexts::address},
                                               {"complaint_place", 80, &OfficeTexts::complaintPlace},
                                               {"complaint_contact", 80, &OfficeTexts::complaintContact},
                                               {"complaint_link", 80, &OfficeTexts::complaintLink, true},
                                               {"pick_up_place", 80, &OfficeTexts::pickUpPlace}};
    return fields;
}

const Service *Catalogue::service(ServiceId id) const
{
    return firstOf(services, [&](const Service &one) { return one.id == id; });
}

const Service *Catalogue::serviceByCode(const QString &code) const
{
    return firstOf(services, [&](const Service &one) { return one.code == code; });
}

const Service *Catalogue::serviceByLetter(const QString &letter) const
{
    return firstOf(services, [&](const Service &one) { return one.active && one.letter == letter; });
}

bool Catalogue::lacksHolidaysOf(const OfficeDay &day) const
{
    const QString year = day.text().left(5); // with its hyphen
    return !holidays.empty() && std::none_of(holidays.begin(), holidays.end(), [&](const Holiday &holiday) {
        return holiday.active && holiday.date.startsWith(year);
    });
}

Result<const Service *> Catalogue::serviceTyped(const QString &typed) const
{
    const auto is = [&](const QString &text) { return text.compare(typed, Qt::CaseInsensitive) == 0; };
    if (const Service *byLetter = serviceByLetter(typed.toUpper()))
        return byLetter;
    if (const Service *exact = firstOf(
            services, [&](const Service &one) { return is(one.code) || is(one.nameId) || is(one.nameEn); }))
        return exact;
    constexpr int part = 3; // a letter or two are meant whole
    std::vector<const Service *> fitting;
    QStringList codes;
    for (const auto &one : services) {
        codes << one.code;
        if (typed.size() >= part
            && (one.nameId.contains(typed, Qt::CaseInsensitive) || one.nameEn.contains(typed, Qt::CaseInsensitive)))
            fitting.push_back(&one);
    }
    if (fitting.size() == 1)
        return fitting.front();
    return refuse(ErrorCode::UnknownService, QStringLiteral("%1 (%2)").arg(typed, codes.join(QStringLiteral(", "))));
}

const Service *Catalogue::pickUpService() const
{
    const Service *pickUp = serviceByCode(QStringLiteral("PENGAMBILAN"));
    return pickUp && pickUp->active ? pickUp : nullptr;
}

const Counter *Catalogue::counter(CounterId id) const
{
    return firstOf(counters, [&](const Counter &one) { return one.id == id; });
}

const Counter *Catalogue::counterByName(const QString &name) const
{
    return firstOf(counters, [&](const Counter &one) { return one.name == name; });
}

const Staff *Catalogue::staffMember(StaffId id) const
{
    return firstOf(staff, [&](const Staff &one) { return one.id == id; });
}

const Staff *Catalogue::staffByCode(const QString &code) const
{
    return firstOf(staff, [&](const Staff &one) { return one.code == code; });
}

const Reason *Catalogue::reason(const QString &kind, const QString &code) const
{
    return firstOf(reasons, [&](const Reason &one) { return one.kind == kind && one.code == code; });
}

Result<void> Catalogue::checkReason(const QString &kind, const QString &code) const
{
    if (code.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, kind);
    return reason(kind, code) ? Result<void>()
                              : refuse(ErrorCode::UnknownReason, QStringLiteral("%1/%2").arg(kind, code));
}

std::vector<Reason> Catalogue::reasonsOf(const QString &kind) const
{
    std::vector<Reason> found;
    std::copy_if(reasons.begin(), reasons.end(), std::back_inserter(found),
                 [&](const Reason &one) { return one.kind == kind && one.active; });
    return found;
}

PaperSetting Catalogue::paperSetting(CounterId counter, PaperKind paper) const
{
    const PaperSetting *set = firstOf(
        papers, [&](const PaperSetting &one) { return one.counter == counter && one.paper == paper; });
    return set ? *set : deliveredSetting(counter, paper);
}

std::optional<int> Catalogue::quotaOn(const OfficeDay &day, ServiceId service) const
{
    const auto profile = calendar.profileOn(day);
    const Quota *quota = firstOf(quotas,
                                 [&](const Quota &one) { return one.profile == profile && one.service == service; });
    return quota ? quota->numbers : std::nullopt;
}

bool Catalogue::hasSecret(StaffId id, SecretKind kind) const
{
    return std::find(secrets.begin(), secrets.end(), std::pair(id, kind)) != secrets.end();
}

const ServiceStandard *Catalogue::standardFor(ServiceId service, const QString &day) const
{
    const ServiceStandard *inForce = nullptr;
    for (const auto &one : standards) { // by service and date, the later one of a day behind the earlier
        if (one.service == service && one.holdsOn(day))
            inForce = &one;
    }
    return inForce;
}

const ServiceStandard *Catalogue::standard(StandardId id) const
{
    return firstOf(standards, [&](const ServiceStandard &one) { return one.id == id; });
}

bool Catalogue::usesExampleStandards() const
{
    return std::any_of(standards.begin(), standards.end(), [](const ServiceStandard &one) {
        return (one.status == StandardStatus::Example && one.limit()) || one.completionStatus == StandardStatus::Example
            || one.feeStatus == StandardStatus::Example;
    });
}

Catalogue loadCatalogue(storage::Connection &connection)
{
    storage::CatalogueStore records(connection);
    storage::CredentialStore credentials(connection);
    storage::HoursStore hours(connection);
    Catalogue catalogue;
    catalogue.unit = records.unit().value_or(Unit{});
    catalogue.services = records.services();
    catalogue.standards = records.standards();
    catalogue.counters = records.counters();
    catalogue.staff = records.staff();
    catalogue.stations = records.stations();
    catalogue.reasons = records.reasons();
    catalogue.guidance = records.cards();
    catalogue.complaints = storage::ComplaintRecordStore(connection).all();
    catalogue.papers = storage::PrintStore(connection).settings();
    for (const auto &[holder, kind] : credentials.ofStaff()) {
        catalogue.secrets.emplace_back(holder, kind == word(SecretKind::Pin) ? SecretKind::Pin : SecretKind::Password);
    }
    const auto stored = records.settings();
    for (const auto &field : settingFields()) {
        if (const auto found = stored.find(QString::fromLatin1(field.key)); found != stored.end())
            field.set(catalogue.settings, found->second.toLongLong());
    }
    for (const auto &field : textFields()) {
        if (const auto found = stored.find(QString::fromLatin1(field.key)); found != stored.end())
            catalogue.texts.*field.text = found->second;
    }
    catalogue.profiles = hours.profiles();
    catalogue.holidays = hours.holidays();
    catalogue.quotas = hours.quotas();
    // What was stored had been checked; a damaged record leaves the hours unknown rather than the counter closed.
    catalogue.calendar = Calendar::from(catalogue.profiles, catalogue.holidays, catalogue.settings.jointLeaveWorks)
                             .value_or(Calendar());
    return catalogue;
}

std::vector<std::pair<QString, QString>> settingValues(const Settings &settings)
{
    std::vector<std::pair<QString, QString>> values;
    for (const auto &field : settingFields())
        values.emplace_back(QString::fromLatin1(field.key), QString::number(field.get(settings)));
    return values;
}

} // namespace loket
