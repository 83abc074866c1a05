// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/completion.h"
#include "core/domain/fee.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/words.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace loket {

/// What a visitor asks for. Its letter is unique in the unit and never I, O, Q, S or Z (read as 1, 0 and digits).
struct Service {
    ServiceId id;
    qint64 rev = 0;
    QString code;
    QString letter;
    QString nameId; ///< Indonesian, as shown
    QString nameEn;
    bool active = true;
};

/// How far a standard may be relied on.
enum class StandardStatus {
    Unset,    ///< nothing set: no chip, no share, never an invented limit
    Example,  ///< invented for the demonstration, and said so wherever it is used
    Verified, ///< the office's published standard
};

/// The words that stand in the database and the journal.
inline constexpr WordList<StandardStatus, 3> standardStatusWords{
    {{StandardStatus::Unset, "unset"}, {StandardStatus::Example, "example"}, {StandardStatus::Verified, "verified"}}};
[[nodiscard]] inline QString word(StandardStatus status)
{
    return wordOf(standardStatusWords, status);
}

/// A text of the standard may stand ready to be confirmed; then it is shown on the settings page only.
enum class ComponentStatus { Draft, Example, Verified };
inline constexpr WordList<ComponentStatus, 3> componentStatusWords{{{ComponentStatus::Draft, "draft"},
                                                                    {ComponentStatus::Example, "example"},
                                                                    {ComponentStatus::Verified, "verified"}}};

/// The codes of the fourteen components in the order of the act (UU 25/2009 Ps 21); the first six must be published.
[[nodiscard]] const QStringList &standardComponents();
inline constexpr int publishedComponents = 6;
[[nodiscard]] inline QString requirementsComponent()
{
    return QStringLiteral("requirements");
}

/// What a published standard may hold at most; texts in characters.
namespace standardlimits {
inline constexpr int minutes = 1440;
inline constexpr int amount = 9999; ///< of the time to completion
inline constexpr qint64 rupiah = mostRupiah;
inline constexpr int decree = 200;
inline constexpr int place = 200;
inline constexpr int text = 4000;
inline constexpr int requirement = 500; ///< one line
} // namespace standardlimits

/// The day that the standards of a new office hold from: before any number, and the date of no decree.
[[nodiscard]] inline QString standardsBeginning()
{
    return QStringLiteral("2000-01-01");
}

/// One of the fourteen components of a published standard, in words (UU 25/2009 Ps 21; codes as in the catalogue).
struct StandardComponent {
    qint64 id = 0;
    qint64 rev = 0;
    QString component{};
    QString textId{}; ///< of `requirements`: one in each line
    QString textEn{}; ///< line by line like textId; may be empty
    ComponentStatus status = ComponentStatus::Draft;

    /// Line by line, Indonesian and English (which may be empty); a line without Indonesian text is none.
    [[nodiscard]] std::vector<std::pair<QString, QString>> lines() const;
    [[nodiscard]] bool isTold() const { return status != ComponentStatus::Draft && !textId.isEmpty(); }
    bool operator==(const StandardComponent &) const = default;
};

/// The published standard of a service, by decree and date (UU 25/2009 Ps 21). The version in force when the number was
/// taken is the one a leg is judged by and a visitor is told.
struct ServiceStandard {
    StandardId id;
    qint64 rev = 0;
    ServiceId service;
    QString decree;
    QString validFrom;                             ///< office day YYYY-MM-DD
    std::optional<int> counterMinutes;             ///< at the counter; none = not set
    StandardStatus status = StandardStatus::Unset; ///< of the minutes
    Completion completion{};
    StandardStatus completionStatus = StandardStatus::Unset;
    Fee fee{};
    StandardStatus feeStatus = StandardStatus::Unset;
    std::vector<StandardComponent> components{}; ///< those that have a text, by code
    QString withdrawnOn{}; ///< office day from which it holds no more, whatever follows it: taken back or given up

    /// Whether it says anything at all.
    [[nodiscard]] bool isEmpty() const
    {
        return !counterMinutes && completion == Completion() && fee == Fee() && components.empty();
    }

    /// A version that no decree has set. It never holds, whatever its day: the one before it goes on. What an office
    /// begins with is none: the catalogue says how far each value may be relied on.
    [[nodiscard]] bool isDraft() const
    {
        return decree.isEmpty() && !validFrom.isEmpty() && validFrom != standardsBeginning();
    }

    /// Whether it was taken back, or as a draft given up. It stays for the numbers that were told it.
    [[nodiscard]] bool isWithdrawn() const { return !withdrawnOn.isEmpty(); }
    /// Whether it is one of those that hold on a day; of several the one that began last does.
    [[nodiscard]] bool holdsOn(const QString &day) const
    {
        return !isDraft() && validFrom <= day && (!isWithdrawn() || day < withdrawnOn);
    }

    /// The limit a leg is judged by, or none where no share may be given.
    [[nodiscard]] std::optional<Millis> limit() const
    {
        if (!counterMinutes || status == StandardStatus::Unset)
            return std::nullopt;
        return Millis(*counterMinutes) * minuteMs;
    }
    /// What a promised date follows from, or none where no date may be derived.
    [[nodiscard]] std::optional<Completion> promise() const
    {
        if (completion.unit == CompletionUnit::Unset || completionStatus == StandardStatus::Unset)
            return std::nullopt;
        return completion;
    }
    /// What may be said about the fee: nothing where it is not confirmed; in a demonstration also an example.
    [[nodiscard]] Fee toldFee() const { return feeStatus == StandardStatus::Unset ? Fee() : fee; }
    /// What money is counted against: an example counts as not set.
    [[nodiscard]] Fee confirmedFee() const { return feeStatus == StandardStatus::Verified ? fee : Fee(); }
    /// A component that may be told, or null.
    [[nodiscard]] const StandardComponent *told(const QString &component) const
    {
        for (const auto &one : components) {
            if (one.component == component && one.isTold() && !isDraft())
                return &one;
        }
        return nullptr;
    }
    bool operator==(const ServiceStandard &) const = default;
};

/// The standard with its texts cleaned, if everything that is set lies within the limits; the lines of requirements
/// trimmed, empty ones of the Indonesian text left out. What is not set (status Unset) may be half filled in: a unit
/// whose amount is still to come. Errors: BadDay; BadText, detail `line N MOST` for a requirement; OutOfRange.
[[nodiscard]] Result<ServiceStandard> cleanStandard(ServiceStandard standard);

/// Where a running clock stands against its standard: below 80 %, 80 to 100 %, above (ux.md 2.4).
enum class StandardLight { None, Within, Near, Over };

[[nodiscard]] constexpr StandardLight lightFor(Millis used, std::optional<Millis> limit)
{
    if (!limit)
        return StandardLight::None;
    if (used > *limit)
        return StandardLight::Over;
    return used * 5 >= *limit * 4 ? StandardLight::Near : StandardLight::Within;
}

} // namespace loket
