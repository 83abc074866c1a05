// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/gaps.h"
#include "core/domain/officeday.h"
#include "core/domain/standardgap.h"
#include "core/domain/summary.h"

#include <map>

namespace loket {

/// What a cell is of (corrections.md 16): visits under the number's service, legs under their own service and counter.
struct CellKey {
    OfficeDay day;
    QString service;                  ///< code; empty = for no service in particular (somebody turned away at the door)
    std::optional<QString> counter{}; ///< its name; none = never called
    int hour = 0;                     ///< 0..23, when the number was taken (walk-in: of its start)

    bool operator==(const CellKey &) const = default;
    bool operator<(const CellKey &other) const;
};

/// The smallest figures that are kept. Everything else is a fold of them.
class SummaryCells
{
public:
    using Map = std::map<CellKey, Summary>;

    /// The cell of `key`, made when there is none.
    [[nodiscard]] Summary &at(const CellKey &key) { return m_cells[key]; }
    [[nodiscard]] const Map &map() const { return m_cells; }
    SummaryCells &operator+=(const SummaryCells &other);

    /// The sum of the cells whose key fulfils `isWanted(CellKey)`.
    template<class Predicate>
    [[nodiscard]] Summary fold(Predicate isWanted) const
    {
        Summary sum;
        for (const auto &[key, figures] : m_cells) {
            if (isWanted(key))
                sum += figures;
        }
        return sum;
    }

    /// The sums of the cells by what `partOf(CellKey)` says, in one pass.
    template<class PartOf>
    [[nodiscard]] auto foldBy(PartOf partOf) const
    {
        std::map<std::decay_t<decltype(partOf(std::declval<const CellKey &>()))>, Summary> sums;
        for (const auto &[key, figures] : m_cells)
            sums[partOf(key)] += figures;
        return sums;
    }

    bool operator==(const SummaryCells &) const = default;

private:
    Map m_cells;
};

/// What a reader of a document reads names in. The document itself is the same for all.
enum class SummaryLanguage { Indonesian, English };

/// A summary as it is exported, stored at the day's closing, and read by another unit's recap.
struct SummaryDocument {
    struct Service {
        QString code;
        QString name;     ///< Indonesian
        QString nameEn{}; ///< may be empty, and is in documents made before it was told

        [[nodiscard]] const QString &nameIn(SummaryLanguage language) const
        {
            return language == SummaryLanguage::English && !nameEn.isEmpty() ? nameEn : name;
        }

        bool operator==(const Service &) const = default;
    };

    QString unitCode;
    QString unitName;
    QString database; ///< UUID of the database it was made from
    OfficeDay from;   ///< first office day
    OfficeDay to;     ///< last office day, included
    QString zone;     ///< IANA id; decides what a day and an hour is
    std::vector<ChainHead> heads{};
    std::vector<Service> services{};         ///< in the order they are shown
    bool exampleStandards = false;           ///< shares rest on invented limits; said wherever they are shown
    std::vector<StandardGap> standardGaps{}; ///< by service: what of their standards was not set in the period
    bool hasApplications = false;            ///< records applications
    bool hasFees = false;                    ///< records fees
    bool hasComplaints = false;              ///< records reports of citizens
    std::vector<Service> forms{};            ///< of maladministration, as the office calls those that its cells count
    SummaryCells cells{};
    /// When a counter served nobody although somebody it serves waited, within service hours.
    struct CounterGap {
        QString counter; ///< name
        Gap gap;         ///< its reason in words: whoever reads the document has not this office's list

        bool operator==(const CounterGap &) const = default;
    };
    std::vector<CounterGap> gaps{}; ///< by their start

    /// A visitor to whom an officer has a family tie or an interest. No name: the officer stands by his id.
    struct Interest {
        OfficeDay day;
        TicketNumber number;
        QString service; ///< code
        std::optional<StaffId> officer;
        bool moved = false; ///< sent on; else noted, because nobody else could take him over
        Instant at;

        bool operator==(const Interest &) const = default;
    };
    std::vector<Interest> interests{}; ///< by day, in the order they were noted

    /// What went badly wrong at a counter (incident.h). Behaviour and ending in words: whoever reads the document has
    /// not this office's list.
    struct IncidentLine {
        OfficeDay day;
        Instant at;
        QString counter{};     ///< name; empty = at none
        TicketNumber number{}; ///< of the visit; empty where it was about none
        QString behaviour{};
        std::optional<StaffId> officer{};
        std::optional<StaffId> helper{};
        QString ending{};

        bool operator==(const IncidentLine &) const = default;
    };
    std::vector<IncidentLine> incidents{}; ///< by day, in the order they were noted

    /// Something that was asked for only at a later visit with a file: an exception that needs its reason. In words, as
    /// it was told the visitor; it holds no number of a person (cleanList).
    struct AddedRequirement {
        OfficeDay day;
        Instant at;
        QString file;    ///< its code, as printed
        QString service; ///< code
        QString requirement;
        QString reason; ///< in words: whoever reads the document has not this office's list

        bool operator==(const AddedRequirement &) const = default;
    };
    std::vector<AddedRequirement> addedRequirements{}; ///< in the order they were asked for

    /// In Indonesian; the code where the document does not list it.
    [[nodiscard]] QString serviceName(const QString &code, SummaryLanguage language) const;

    /// What a day without anything is: groups that the document records are zero, the others not recorded.
    [[nodiscard]] Summary blank() const;
    [[nodiscard]] Summary whole() const;
    /// Each service of `services`, those without a visit too.
    [[nodiscard]] std::vector<std::pair<Service, Summary>> byService() const;
    /// Each day of the period, those without a visit too.
    [[nodiscard]] std::vector<std::pair<OfficeDay, Summary>> byDay() const;
    /// Each hour, 0 to 23.
    [[nodiscard]] std::vector<std::pair<int, Summary>> byHour() const;
    /// Each counter that occurs, "Loket 2" before "Loket 10"; last, under none, what was never called.
    [[nodiscard]] std::vector<std::pair<std::optional<QString>, Summary>> byCounter() const;

    bool operator==(const SummaryDocument &) const = default;
};

} // namespace loket
