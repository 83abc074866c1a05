// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/result.h"
#include "core/service/applicationdesk.h"
#include "core/service/casedesk.h"
#include "core/service/caseexports.h"
#include "core/service/casekeys.h"
#include "core/service/catalogue.h"
#include "core/service/complaintdesk.h"
#include "core/service/complaintdrafts.h"
#include "core/service/complaintsetup.h"
#include "core/service/counterdesk.h"
#include "core/service/counterview.h"
#include "core/service/dayreport.h"
#include "core/service/finder.h"
#include "core/service/hoursdesk.h"
#include "core/service/incidentdesk.h"
#include "core/service/journal.h"
#include "core/service/ownfigures.h"
#include "core/service/paperdesk.h"
#include "core/service/printdesk.h"
#include "core/service/privacydesk.h"
#include "core/service/queuedesk.h"
#include "core/service/recorddesk.h"
#include "core/service/setupdesk.h"
#include "core/service/signindesk.h"
#include "core/service/unitkey.h"

#include <functional>
#include <memory>

namespace loket {

namespace storage {
enum class OpenMode;
}

/// One unit's database, open for work by one station. Everything here is used on one thread: the thread that made it
/// (the office's thread in the window program).
class Office
{
public:
    ~Office();

    /// Makes a new office in an address that holds none yet (a file path, or postgresql://..). Everything of the set-up
    /// is journalled in the first entry. Errors: DatabaseExists, NetworkFolder, SyncedFolder, FileUnwritable, ..
    static Result<std::unique_ptr<Office>> create(const QString &address, const OfficeSetup &setup, const Clock &clock,
                                                  const QString &stationName);
    /// Opens an office. Registers the station at its first start. Errors: DatabaseMissing, NotADatabase,
    /// DatabaseReadOnly, SchemaNewer, ..
    static Result<std::unique_ptr<Office>> open(const QString &address, const Clock &clock, const QString &stationName,
                                                const QString &stationRole);
    /// The same under a name that depends on what the office has; where the namer refuses, nothing is registered.
    using StationNamer = std::function<Result<QString>(const Catalogue &)>;
    static Result<std::unique_ptr<Office>> open(const QString &address, const Clock &clock, const StationNamer &namer,
                                                const QString &stationRole);
    /// Opens an office for the command line of this machine, which has a chain of its own.
    static Result<std::unique_ptr<Office>> openAtCommandLine(const QString &address, const Clock &clock);
    /// Opens an office to read only: nothing is written, no station registered. Desks refuse.
    static Result<std::unique_ptr<Office>> openReadOnly(const QString &address, const Clock &clock);

    [[nodiscard]] const Catalogue &catalogue() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] OfficeZone zone() const;
    [[nodiscard]] OfficeDay today() const;
    /// The chain that this program writes.
    [[nodiscard]] StationId station() const;
    /// The time of its last entry: nothing of this program is written with an earlier one.
    [[nodiscard]] Result<Instant> lastEntryAt() const;

    [[nodiscard]] QueueDesk &queue();
    [[nodiscard]] ApplicationDesk &applications();
    [[nodiscard]] PaperDesk &papers();
    [[nodiscard]] CounterDesk &counters();
    [[nodiscard]] SetupDesk &setup();
    [[nodiscard]] SignInDesk &people();
    [[nodiscard]] HoursDesk &hours();
    [[nodiscard]] IncidentDesk &incidents();
    [[nodiscard]] ComplaintDesk &complaints();
    [[nodiscard]] CaseDesk &cases();
    [[nodiscard]] CaseExports &caseExports();
    [[nodiscard]] PrivacyDesk &privacy();
    [[nodiscard]] ComplaintSetup &complaintSetup();
    [[nodiscard]] ComplaintDrafts &drafts();
    [[nodiscard]] CaseKeys &caseKeys();
    [[nodiscard]] UnitKey &unitKey();
    [[nodiscard]] RecordDesk &records();
    [[nodiscard]] PrintDesk &printing();
    /// The figures, for who may read them: an office opened to read only asks nobody (role `file`).
    /// Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<DayReport *> report(const Actor &reader);
    /// From here on the acts of this program stand for people who served elsewhere (replay, imports): nobody of them is
    /// asked for a PIN. Once somebody can sign in, `actor` must be at `door`: the same office, opened at the present
    /// time; the recorded time may lie before he came to work here. Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<void> beginImport(Office &door, const Actor &actor);
    [[nodiscard]] Journal &journal();

    /// All that the window of one counter shows.
    [[nodiscard]] Result<CounterSnapshot> snapshot(CounterId counter) const;
    /// What the reader himself has done on a day: his own minutes, whoever began or finished the visit.
    [[nodiscard]] Result<OwnFigures> ownFigures(const Actor &reader, const OfficeDay &day);
    /// The number as printed, on a day.
    [[nodiscard]] Result<Visit> visit(const OfficeDay &day, const TicketNumber &number) const;
    [[nodiscard]] Result<Visit> visit(TicketId ticket) const;
    /// What a person may have meant with what he typed or scanned, see findAnything().
    [[nodiscard]] Result<Findings> find(const Actor &reader, const QString &typed);
    /// The visits behind it, see findVisits().
    [[nodiscard]] Result<std::vector<FoundVisit>> findVisits(const Actor &reader, const QString &typed);

    /// Groups the acts that follow into one commit (imports only, never a counter). Not acknowledged before
    /// `commitGroup` has succeeded; one failure fails the group.
    [[nodiscard]] Result<void> beginGroup();
    [[nodiscard]] Result<void> commitGroup();

    /// Looks whether another program has committed since the last look, and says so through the journal.
    void lookForChanges();

private:
    Office();
    static Result<std::unique_ptr<Office>> connected(const QString &address, const Clock &clock,
                                                     storage::OpenMode mode);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace loket
