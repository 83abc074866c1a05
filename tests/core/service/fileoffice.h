// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/service/testoffice.h"

namespace loket::test {

inline constexpr Millis oneHour = 60 * minuteMs;
inline constexpr Millis wholeDay = 24 * oneHour;

inline OfficeDay dayAt(const char *text)
{
    return must(OfficeDay::fromText(QString::fromLatin1(text)));
}

/// smallSetup with hours, a holiday, a pick-up service and standards: KK in two working days, free; AKTA without a set
/// standard; LEGAL at once, Rp5.000 a piece.
inline OfficeSetup applicationSetup()
{
    OfficeSetup setup = smallSetup();
    auto &kk = setup.services.front().standard;
    kk.completion = {CompletionUnit::WorkingDays, 2};
    kk.completionStatus = StandardStatus::Verified;
    kk.fee = {FeeKind::Free, 0, {}};
    kk.feeStatus = StandardStatus::Verified;
    kk.components = {{0, 0, requirementsComponent(), QStringLiteral("KK lama\nBuku nikah\nKTP-el"),
                      QStringLiteral("Old card\nMarriage book\nID card"), ComponentStatus::Verified}};
    setup.services.push_back({QStringLiteral("LEGAL"), QStringLiteral("C"), QStringLiteral("Legalisasi"), {}});
    setup.services.back().standard.completion = {CompletionUnit::SameVisit, 0};
    setup.services.back().standard.completionStatus = StandardStatus::Verified;
    setup.services.back().standard.fee = {FeeKind::Fixed, 5000, QStringLiteral("kas")};
    setup.services.back().standard.feeStatus = StandardStatus::Verified;
    setup.services.push_back(
        {QStringLiteral("PENGAMBILAN"), QStringLiteral("Y"), QStringLiteral("Pengambilan dokumen"), {}});
    HoursProfile hours;
    hours.name = QStringLiteral("Senin-Jumat");
    hours.weekdays = {1, 2, 3, 4, 5};
    hours.validFrom = QStringLiteral("2020-01-01");
    hours.service = {{480, 960}};
    setup.hours = {hours};
    setup.holidays = {{0, 0, QStringLiteral("2026-11-27"), QStringLiteral("Libur"), QStringLiteral("Holiday"),
                       HolidayKind::National}};
    return setup;
}

/// All is there now that lacked at an earlier visit.
inline rules::LegResult completed(LegId leg, LegOutcome outcome = LegOutcome::Accepted)
{
    rules::LegResult result{leg, outcome};
    result.file.complete = true;
    return result;
}
/// A document that leaves with its visitor.
inline rules::LegResult collected(LegId leg, HandedTo to = HandedTo::Applicant)
{
    rules::LegResult result{leg, LegOutcome::Done};
    result.file.handedTo = to;
    return result;
}

struct FileOffice : TestOffice {
    explicit FileOffice(storage::Backend backend, const OfficeSetup &setup = applicationSetup())
        : TestOffice(backend, setup)
    {
    }

    ApplicationDesk &files() { return office->applications(); }

    /// Numbered, called and served.
    Visit served(const TakeOrder &order)
    {
        const Visit taken = must(office->queue().walkIn(at(0), order));
        clock.advance(5 * minuteMs);
        return taken;
    }
    Visit ended(const Visit &visit, const rules::LegResult &result)
    {
        return must(office->queue().finish(at(0), visit.ticket.id, {result}));
    }
    /// A family card that was accepted now.
    ApplicationId accepted()
    {
        const Visit visit = served({{service("KK")}});
        return *ended(visit, {visit.legs.front().id, LegOutcome::Accepted}).legs.front().application;
    }
    Application stored(ApplicationId id) { return must(files().dossier(at(0).actor, id)).application; }
    Summary summary(const OfficeDay &from, const OfficeDay &to)
    {
        return must(must(office->report({}))->summary(from, to)).whole();
    }
};

} // namespace loket::test
