// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/officeday.h"
#include "core/domain/ticket.h"

#include <QString>

#include <optional>
#include <vector>

namespace loket {

class Calendar;

/// Where an application (`berkas`) stands. Open = all but handed over and withdrawn.
enum class ApplicationState {
    Incomplete, ///< returned to the visitor, who brings what lacks
    InProcess,  ///< complete and promised
    Paused,     ///< the clock stands still with a reason
    Ready,      ///< waits to be collected
    HandedOver,
    Withdrawn,
};

enum class HandedTo { Nobody, Applicant, Proxy };

/// What outlives the visit: one file with a code.
struct Application {
    ApplicationId id;
    qint64 rev = 0;
    QString code{}; ///< eight characters, see applicationcode.h
    ServiceId service{};
    std::optional<StandardId> standard{}; ///< in force when its first number was taken
    ApplicationState state = ApplicationState::Incomplete;
    QString officeNumber{}; ///< `No. berkas` of the office's own; may be empty
    Instant openedAt{};
    std::optional<Instant> acceptedAt{}; ///< first complete: the clock to completion begins
    QString acceptedDay{};               ///< office day YYYY-MM-DD of that; empty before
    QString promisedDay{};               ///< the present promise, YYYY-MM-DD; empty before acceptance
    bool estimate = false;               ///< typed by an officer: no set standard gives this date
    std::optional<Instant> readyAt{};
    std::optional<Instant> endedAt{};
    HandedTo handedTo = HandedTo::Nobody;
    QString endReason{};

    [[nodiscard]] bool isOpen() const
    {
        return state != ApplicationState::HandedOver && state != ApplicationState::Withdrawn;
    }
    /// It is complete and not ready yet: its promise runs.
    [[nodiscard]] bool isDue() const
    {
        return state == ApplicationState::InProcess || state == ApplicationState::Paused;
    }
    /// Something is for its visitor to do: he collects it, or brings what lacks.
    [[nodiscard]] bool awaitsVisitor() const
    {
        return state == ApplicationState::Ready || state == ApplicationState::Incomplete;
    }
    bool operator==(const Application &) const = default;
};

/// One requirement of its check list, as it was told.
struct ApplicationItem {
    qint64 id = 0;
    qint64 rev = 0;
    ApplicationId application{};
    int position = 1;
    QString nameId{};
    QString nameEn{};
    bool ticked = false;              ///< it is there
    std::optional<Instant> addedAt{}; ///< asked for, or asked for again, at a later visit, which is an exception
    QString addedReason{};            ///< of kind `requirement_added`
    bool removed = false;             ///< the act that added it was taken back

    bool operator==(const ApplicationItem &) const = default;
};

/// The clock to completion stood still.
struct ApplicationPause {
    qint64 id = 0;
    qint64 rev = 0;
    ApplicationId application{};
    int position = 1;
    QString reason{}; ///< of kind `clock_pause`
    Instant startedAt{};
    std::optional<Instant> endedAt{};
    bool undone = false;

    bool operator==(const ApplicationPause &) const = default;
};

/// The reason of a pause because the file was found incomplete.
[[nodiscard]] inline QString incompleteReason()
{
    return QStringLiteral("incomplete");
}

/// One promised date; the last one that was not taken back holds.
struct ApplicationPromise {
    qint64 id = 0;
    qint64 rev = 0;
    ApplicationId application{};
    int position = 1;
    QString day{}; ///< YYYY-MM-DD
    bool estimate = false;
    QString reason{};               ///< of kind `promise_changed`; empty for the first one
    std::optional<StaffId> staff{}; ///< who told the applicant
    Instant at{};
    bool undone = false;

    bool operator==(const ApplicationPromise &) const = default;
};

/// An application with all that hangs on it: what the rules decide upon, as one value.
struct Dossier {
    Application application;
    std::vector<ApplicationItem> items{};       ///< by position
    std::vector<ApplicationPause> pauses{};     ///< by position
    std::vector<ApplicationPromise> promises{}; ///< by position

    /// What lacks, in the order of the list.
    [[nodiscard]] std::vector<ApplicationItem> missing() const;
    [[nodiscard]] ApplicationPause *runningPause();

    bool operator==(const Dossier &) const = default;
};

/// Something that is asked for beside the list.
struct AddedItem {
    QString nameId{};
    QString nameEn{};

    bool operator==(const AddedItem &) const = default;
};

/// A check list as an officer left it.
struct CheckList {
    std::vector<int> ticked{};      ///< positions of what is there
    std::vector<AddedItem> added{}; ///< lacks
    QString reason{};               ///< why more is asked for than at an earlier visit, of kind `requirement_added`

    /// Whether it is there.
    [[nodiscard]] bool holds(int position) const;
    bool operator==(const CheckList &) const = default;
};

/// What an officer says about the file of a service that ends. Everything may be left open.
struct FileOrder {
    std::optional<OfficeDay> promised{};  ///< other than what the standard gives
    std::optional<CheckList> list{};      ///< for `incomplete`
    bool complete = false;                ///< what lacked is all there now; must be said, never taken for granted
    HandedTo handedTo = HandedTo::Nobody; ///< for a file that leaves with the visitor: who he is must be said
    bool stays = false;                   ///< it was only asked about, and goes on as it is

    bool operator==(const FileOrder &) const = default;
};

/// From the first acceptance to the product, in ms, less the pauses and `outages` of the whole office (united; disjoint).
/// None before it is ready.
[[nodiscard]] std::optional<Millis> completionTime(const Dossier &dossier, const std::vector<TimeStretch> &outages);

/// The day that the application is judged by: the last promise that was told before the one it replaced had passed.
/// None without a promise. `zone` decides on which day a promise was told, `calendar` until when one is kept (`keptUntil`,
/// completion.h).
[[nodiscard]] std::optional<ApplicationPromise> judgedPromise(const Dossier &dossier, const OfficeZone &zone,
                                                              const Calendar &calendar);

/// The words that stand in the database, the journal and exported documents.
[[nodiscard]] QString word(ApplicationState state);
[[nodiscard]] std::optional<ApplicationState> applicationStateFromWord(const QString &word);
[[nodiscard]] QString word(HandedTo to);
[[nodiscard]] std::optional<HandedTo> handedToFromWord(const QString &word);

} // namespace loket
