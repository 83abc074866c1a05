// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/setupdesk.h"

#include "core/domain/standarddraft.h"
#include "core/domain/text.h"
#include "core/service/actrunner.h"
#include "core/service/caseclock.h"

namespace loket {

namespace {

constexpr int maxName = 200;
/// The letters in the order they are given out; O, I, Q, S and Z are read as digits and never used.
constexpr auto letters = "ABCDEFGHJKLMNPRTUVWXY";

Result<Staff> cleaned(Staff staff)
{
    const auto clean = [](QString &text, int length, bool required) {
        return cleanText(text, length, false, required).map([&](const CleanText &ok) { text = ok.text; });
    };
    for (const auto &done : {clean(staff.code, 40, true), clean(staff.name, maxName, true), clean(staff.nip, 40, false),
                             clean(staff.post, maxName, false)}) {
        if (!done)
            return tl::unexpected(done.error());
    }
    for (const QString *day : {&staff.activeFrom, &staff.activeTo}) {
        if (day->isEmpty() && day == &staff.activeTo)
            continue;
        if (const auto real = OfficeDay::fromText(*day); !real)
            return tl::unexpected(real.error());
    }
    if (!staff.activeTo.isEmpty() && staff.activeTo < staff.activeFrom)
        return refuse(ErrorCode::BadPeriod);
    return staff;
}

} // namespace

class SetupDesk::Private
{
public:
    explicit Private(ActRunner &actRunner) : runner(actRunner) {}

    /// An act that stores one record; `find` looks it up again by its subject.
    template<class RecordId, class Body>
    Result<RecordId> record(const Act &act, const char *kind, Body body)
    {
        auto id = runner.answer<RecordId>(
            act, QString::fromLatin1(kind),
            [&](ActScope &scope) {
                return body(scope).map([&](RecordId stored) {
                    scope.setSubject(QStringLiteral("%1:%2").arg(QString::fromLatin1(kind)).arg(stored.value()));
                    return stored;
                });
            },
            [](const Entry &entry) -> Result<RecordId> {
                return RecordId(entry.subject.section(QLatin1Char(':'), 1).toLongLong());
            });
        return reloadedAfter(std::move(id));
    }

    /// An act that changes records about a known subject.
    template<class Change>
    Result<void> change(const Act &act, const char *kind, const QString &subject, Change write)
    {
        return runner.performOnRecords(act, QString::fromLatin1(kind), [&](ActScope &scope) -> Result<void> {
            write(scope.images());
            scope.setSubject(subject);
            return {};
        });
    }

    template<class Value>
    Result<Value> reloadedAfter(Result<Value> answer)
    {
        if (!answer)
            return answer;
        if (const auto loaded = runner.reloadCatalogue(); !loaded)
            return tl::unexpected(loaded.error());
        return answer;
    }

    /// Whether nobody who can sign in would be an administrator from today on.
    [[nodiscard]] bool endsAdministration(const Staff &changed, const QString &today) const
    {
        const auto administers = [&](const Staff &one) {
            return one.roles.has(Role::Administrator) && one.isActiveOn(today)
                && (runner.catalogue().hasSecret(one.id, SecretKind::Pin)
                    || runner.catalogue().hasSecret(one.id, SecretKind::Password));
        };
        const auto &staff = runner.catalogue().staff;
        const bool any = std::any_of(staff.begin(), staff.end(), administers);
        return any && !administers(changed) && std::none_of(staff.begin(), staff.end(), [&](const Staff &one) {
                   return one.id != changed.id && administers(one);
               });
    }

    [[nodiscard]] std::vector<ServiceStandard> versionsOf(ServiceId service) const
    {
        auto versions = runner.records().standards();
        std::erase_if(versions, [&](const auto &one) { return one.service != service || one.isWithdrawn(); });
        return versions;
    }

    /// Nothing is deleted: numbers may have been told it.
    void withdraw(ServiceStandard version, ActScope &scope) const
    {
        version.withdrawnOn = scope.day().text();
        runner.records().update(version, scope.images());
    }

    [[nodiscard]] QString freeLetter() const
    {
        for (const char *letter = letters; *letter; ++letter) {
            const QString candidate = QString(QLatin1Char(*letter));
            if (!runner.catalogue().serviceByLetter(candidate))
                return candidate;
        }
        return {};
    }

    ActRunner &runner;
};

SetupDesk::SetupDesk(ActRunner &runner) : d(std::make_unique<Private>(runner)) {}
SetupDesk::~SetupDesk() = default;

Result<ServiceId> SetupDesk::addService(const Act &act, const ServiceSetup &setup)
{
    const auto name = cleanText(setup.nameId, maxName, false);
    if (!name)
        return tl::unexpected(name.error());
    const QString letter = setup.letter.isEmpty() ? d->freeLetter() : setup.letter;
    if (letter.isEmpty())
        return refuse(ErrorCode::OutOfRange, QStringLiteral("letters %1").arg(QLatin1String(letters)));
    return d->record<ServiceId>(act, "service", [&](ActScope &scope) -> Result<ServiceId> {
        const ServiceId id = d->runner.records().insert(
            Service{{}, 0, setup.code, letter, name->text, setup.nameEn, true}, scope.images());
        if (ServiceStandard standard = setup.standard; !standard.isEmpty()) {
            standard.service = id;
            if (standard.validFrom.isEmpty())
                standard.validFrom = scope.day().text();
            d->runner.records().insert(standard, scope.images());
        }
        return id;
    });
}

Result<CounterId> SetupDesk::addCounter(const Act &act, const QString &name)
{
    const auto clean = cleanText(name, 60, false);
    if (!clean)
        return tl::unexpected(clean.error());
    return d->record<CounterId>(act, "counter", [&](ActScope &scope) -> Result<CounterId> {
        return d->runner.records().insert(Counter{{}, 0, clean->text, true, {}}, scope.images());
    });
}

Result<StaffId> SetupDesk::addStaff(const Act &act, const StaffSetup &setup)
{
    return cleaned({{}, 0, setup.code, setup.name, setup.nip, setup.post, setup.roles, setup.activeFrom, {}})
        .and_then([&](const Staff &staff) {
            return d->record<StaffId>(act, "staff", [&](ActScope &scope) -> Result<StaffId> {
                return d->runner.records().insert(staff, scope.images());
            });
        });
}

Result<StaffId> SetupDesk::changeStaff(const Act &act, Staff changed)
{
    return cleaned(std::move(changed)).and_then([&](const Staff &staff) {
        return d->record<StaffId>(act, "staff", [&](ActScope &scope) -> Result<StaffId> {
            if (d->endsAdministration(staff, scope.day().text()))
                return refuse(ErrorCode::LastAdministrator, staff.code);
            d->runner.records().update(staff, scope.images());
            return staff.id;
        });
    });
}

Result<void> SetupDesk::setCounterServices(const Act &act, CounterId counter, const std::vector<ServiceId> &services)
{
    return d->change(act, "counter_services", subjectOf(counter),
                     [&](storage::RowImages &images) { d->runner.records().setServices(counter, services, images); });
}

Result<void> SetupDesk::changeCounter(const Act &act, Counter counter)
{
    const auto name = cleanText(counter.name, 60, false);
    if (!name)
        return tl::unexpected(name.error());
    counter.name = name->text;
    return d->change(act, "counter", subjectOf(counter.id),
                     [&](storage::RowImages &images) { d->runner.records().update(counter, images); });
}

Result<void> SetupDesk::changeService(const Act &act, Service service)
{
    const auto nameId = cleanText(service.nameId, maxName, false);
    const auto nameEn = cleanText(service.nameEn, maxName, false, false);
    if (!nameId || !nameEn)
        return tl::unexpected(nameId ? nameEn.error() : nameId.error());
    service.nameId = nameId->text;
    service.nameEn = nameEn->text;
    return d->change(act, "service", subjectOf(service.id),
                     [&](storage::RowImages &images) { d->runner.records().update(service, images); });
}

Result<void> SetupDesk::setStandard(const Act &act, const ServiceStandard &wanted)
{
    const auto checked = cleanStandard(wanted);
    if (!checked)
        return tl::unexpected(checked.error());
    if (!d->runner.catalogue().service(checked->service))
        return refuse(ErrorCode::UnknownService, QString::number(checked->service.value()));
    return d->runner.performOnRecords(act, QStringLiteral("service"), [&](ActScope &scope) -> Result<void> {
        ServiceStandard standard = *checked;
        scope.setSubject(subjectOf(standard.service));
        const auto versions = d->versionsOf(standard.service);
        if (!standard.id.isStored() && !versions.empty()) {
            const ServiceStandard &newest = versions.back();
            if (newest.isDraft() && standard.isDraft())
                return refuse(ErrorCode::Conflict, QString::number(newest.id.value())); // another program began it
            // What nobody was told differently needs no version of its own.
            if (newest.validFrom == standard.validFrom && setsTheSame(newest, standard)) {
                standard.id = newest.id;
                standard.rev = newest.rev;
            }
        }
        const ServiceStandard *own = nullptr;
        QString last; // day of the latest other version
        for (const auto &one : versions) {
            if (one.id == standard.id)
                own = &one;
            else
                last = std::max(last, one.validFrom);
        }
        const bool staysAt = own && (own->validFrom == standard.validFrom || (own->isDraft() && !standard.isDraft()));
        if (wanted.id.isStored() && (standard.validFrom < last || (standard.validFrom == last && !staysAt)))
            return refuse(ErrorCode::OutOfRange, QStringLiteral("> %1").arg(last));
        if (standard.id.isStored())
            d->runner.records().update(standard, scope.images());
        else
            d->runner.records().insert(standard, scope.images());
        return {};
    });
}

Result<void> SetupDesk::giveUpDraft(const Act &act, const ServiceStandard &draft)
{
    if (!draft.isDraft())
        return refuse(ErrorCode::Conflict, QString::number(draft.id.value()));
    return d->runner.performOnRecords(act, QStringLiteral("service"), [&](ActScope &scope) -> Result<void> {
        scope.setSubject(subjectOf(draft.service));
        d->withdraw(draft, scope);
        return {};
    });
}

Result<void> SetupDesk::takeBackDecree(const Act &act, const ServiceStandard &version)
{
    if (version.isDraft() || version.isWithdrawn())
        return refuse(ErrorCode::Conflict, QString::number(version.id.value()));
    return d->runner.performOnRecords(act, QStringLiteral("service"), [&](ActScope &scope) -> Result<void> {
        scope.setSubject(subjectOf(version.service));
        const QString today = scope.day().text();
        const auto versions = d->versionsOf(version.service);
        d->withdraw(version, scope);
        const ServiceStandard *inForce = nullptr;
        for (const auto &one : versions) {
            if (one.id != version.id && one.holdsOn(today))
                inForce = &one;
        }
        ServiceStandard draft = decidedBy({}, version, today);
        if (draft.validFrom <= today)
            draft.validFrom = dayOfNoDecree();
        if (!repeats(draft, inForce))
            d->runner.records().insert(draft, scope.images());
        return {};
    });
}

Result<void> SetupDesk::setReason(const Act &act, Reason reason)
{
    const auto nameId = cleanText(reason.nameId, maxName, false);
    const auto nameEn = cleanText(reason.nameEn, maxName, false);
    if (!nameId || !nameEn)
        return tl::unexpected(nameId ? nameEn.error() : nameId.error());
    reason.nameId = nameId->text;
    reason.nameEn = nameEn->text;
    return d->change(act, "reason", subjectOf(reason), [&](storage::RowImages &images) {
        if (reason.id > 0)
            d->runner.records().update(reason, images);
        else
            d->runner.records().insert(reason, images);
    });
}

Result<void> SetupDesk::changeCard(const Act &act, GuidanceCard card)
{
    constexpr int maxBody = 4000;
    for (const auto &[text, length] : {std::pair(&card.titleId, maxName), std::pair(&card.titleEn, maxName),
                                       std::pair(&card.bodyId, maxBody), std::pair(&card.bodyEn, maxBody)}) {
        const auto clean = cleanText(*text, length, length == maxBody);
        if (!clean)
            return tl::unexpected(clean.error());
        *text = clean->text;
    }
    return d->change(act, "guidance_card", subjectOf(card),
                     [&](storage::RowImages &images) { d->runner.records().update(card, images); });
}

Result<void> SetupDesk::setSettings(const Act &act, const Settings &settings)
{
    return d->runner.performOnRecords(act, QStringLiteral("settings"), [&](ActScope &scope) -> Result<void> {
        // Only what is another one than before: another program may be changing the others.
        const auto present = settingValues(d->runner.catalogue().settings);
        for (const auto &value : settingValues(settings)) {
            if (std::find(present.begin(), present.end(), value) == present.end())
                d->runner.records().setSetting(value.first, value.second, scope.images());
        }
        scope.setSubject(settingsSubject());
        const bool movesDays = settings.jointLeaveWorks != d->runner.catalogue().settings.jointLeaveWorks;
        return movesDays ? noteMovedDeadlines(d->runner, scope) : Result<void>();
    });
}

Result<void> SetupDesk::setText(const Act &act, const TextField &field, const QString &text)
{
    const auto clean = cleanText(text, field.maxLength, false, false);
    if (!clean)
        return tl::unexpected(clean.error());
    if (field.isWebAddress && !clean->text.isEmpty() && !isWebAddress(clean->text))
        return refuse(ErrorCode::BadText, QStringLiteral("web"));
    return d->change(act, "settings", settingsSubject(), [&](storage::RowImages &images) {
        d->runner.records().setSetting(QString::fromLatin1(field.key), clean->text, images);
    });
}

} // namespace loket
