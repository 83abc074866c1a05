// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace loket {

/// The office (SKPD) whose one database this is.
struct Unit {
    QString code;     ///< of the template, such as DISDUKCAPIL
    QString name;     ///< as shown and printed
    QString zone;     ///< IANA id; decides what a day is
    QString database; ///< UUID of this database, made once at init; the journal's first entry names it
};

/// A desk with a number.
struct Counter {
    CounterId id;
    qint64 rev = 0;
    QString name; ///< "Loket 3", unique in the unit
    bool active = true;
    std::vector<ServiceId> services; ///< what it serves; empty = everything

    [[nodiscard]] bool serves(ServiceId service) const
    {
        return services.empty() || std::find(services.begin(), services.end(), service) != services.end();
    }
};

/// One program on one machine in one role, registered at its first start, named in one word. Has a chain of its own.
struct Station {
    StationId id;
    qint64 rev = 0;
    QString name;
    QString role; ///< counter, command_line, kiosk, display, head
};

/// Somebody who works here. Never deleted: who leaves gets an end date, and keeps his name on everything he did.
struct Staff {
    StaffId id;
    qint64 rev = 0;
    QString code; ///< short, unique, typed at the command line
    QString name;
    QString nip{};  ///< civil servant's number, printed only where a paper is signed
    QString post{}; ///< jabatan
    RoleSet roles{Role::CounterOfficer};
    QString activeFrom = QStringLiteral("2000-01-01"); ///< office day, included
    QString activeTo{};                                ///< office day, included; empty = no end

    /// `day`: YYYY-MM-DD, which sorts as text.
    [[nodiscard]] bool isActiveOn(const QString &day) const
    {
        return activeFrom <= day && (activeTo.isEmpty() || day <= activeTo);
    }
};

/// What a counter is doing, for a stretch of time. The row without an end is the present.
enum class CounterState { Closed, Open, Paused };

struct CounterPeriod {
    qint64 id = 0;
    qint64 rev = 0;
    CounterId counter;
    CounterState state = CounterState::Closed;
    QString reason; ///< code of the catalogue: counter_break for a pause, counter_close for closing; empty when open
    std::optional<StaffId> staff;
    Instant startedAt;
    std::optional<Instant> endedAt;
    std::optional<Instant> returnAt; ///< promised end of a pause
};

/// An entry of an editable list of reasons.
struct Reason {
    QString kind; ///< counter_break, out_of_order, transfer, ..
    QString code;
    QString nameId; ///< Indonesian
    QString nameEn;
    bool active = true;
    qint64 id = 0;
    qint64 rev = 0;

    /// An office that writes "(tulis ..)" or "(dengan alasan)" into the name of a reason or a priority class wants it
    /// told in words too; they go into the note.
    [[nodiscard]] bool asksForWords() const
    {
        return nameId.contains(QLatin1String("(tulis")) || nameId.contains(QLatin1String("(dengan alasan"));
    }
};

/// A declared failure of network, power or equipment, or the time the program was dead (`stopped`). Running clocks of
/// its scope stand still meanwhile: the union of outages is taken off when a figure is read, never written into legs.
struct Outage {
    OutageId id;
    qint64 rev = 0;
    std::optional<CounterId> counter; ///< none = the whole office
    QString kind;                     ///< network, power, equipment, stopped
    Instant startedAt;
    std::optional<Instant> endedAt;
};

} // namespace loket
