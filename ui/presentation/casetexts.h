// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/registerreading.h"

#include <QCoreApplication>

namespace loket::ui {

/// Where a case is told: on paper for outside staff stand by code and post, not by name.
enum class CaseShownOn { Screen, Paper };

/// A case of the register in words: its state by the catalogue's names, its deadlines with a shape and a word.
class CaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::CaseTexts)

public:
    CaseTexts(const Catalogue &catalogue, const OfficeDay &today, CaseShownOn shownOn = CaseShownOn::Screen);

    /// What a visitor is told who showed the receipt.
    [[nodiscard]] static QString told(const CaseStatus &status);
    [[nodiscard]] static QString state(ComplaintState state);
    [[nodiscard]] QString className(const QString &code) const;
    [[nodiscard]] QString form(const QString &code) const;
    [[nodiscard]] QString forms(const QStringList &codes) const;
    /// Several, `dugaan` before them; empty without any.
    [[nodiscard]] QString alleged(const QStringList &codes) const;
    [[nodiscard]] QString channel(const QString &code) const;
    [[nodiscard]] QString service(const std::optional<ServiceId> &service) const;
    [[nodiscard]] QString staff(const std::optional<StaffId> &staff) const;
    [[nodiscard]] QString reason(const QString &kind, const QString &code) const;
    [[nodiscard]] QString receivedDay(const Complaint &complaint) const;
    /// `17 Nov 2023 09.41`
    [[nodiscard]] QString at(Instant at) const;
    /// A day as it is stored; what is no day stays as it is.
    [[nodiscard]] static QString day(const QString &day);

    /// `■ 2 working days late · 14 Nov`; empty: nothing runs.
    [[nodiscard]] QString due(const std::optional<CaseDeadline> &deadline) const;
    /// `Penyelesaian`, by the office's records.
    [[nodiscard]] QString deadlineName(const CaseDeadline &deadline) const;
    /// How one deadline stands or how it ended.
    [[nodiscard]] QString standing(const CaseDeadline &deadline) const;
    /// That the working days of a running deadline may be fewer: its year has no holidays recorded. Empty = they are.
    [[nodiscard]] QString unsure(const CaseDeadline &deadline) const;
    /// Empty for a case whose words stand in clear.
    [[nodiscard]] static QString sealed(const Complaint &complaint);
    /// The number without what every number of the unit begins with: `.../2026/11/4821`.
    [[nodiscard]] static QString shortNumber(const QString &number);

    [[nodiscard]] static QString act(LifeAct act);
    /// What a dated step was.
    [[nodiscard]] static QString step(const QString &kind);
    /// The reason of a step, by the kind of reasons that the step asks for.
    [[nodiscard]] QString stepReason(const QString &step, const QString &code) const;
    [[nodiscard]] static QString hopeOutcome(HopeOutcome outcome);
    /// What a list is called, with its count where that is known; `isCut`: there are more than were counted.
    [[nodiscard]] static QString list(CaseList list, std::optional<std::size_t> count, bool isCut = false);
    [[nodiscard]] static QString nothingIn(CaseList list);
    /// All of a row, for the chosen one.
    [[nodiscard]] QString line(const CaseRow &row) const;

private:
    const Catalogue &m_catalogue;
    OfficeDay m_today;
    OfficeZone m_zone;
    CaseShownOn m_shownOn;
};

} // namespace loket::ui
