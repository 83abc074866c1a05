// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "ui/presentation/printtexts.h"

#include <QCoreApplication>

namespace loket::ui {

/// A paper of the list in words: what people call what it is about, never a number of the program's own.
class PaperTexts
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::PaperTexts)

public:
    PaperTexts(const Catalogue &catalogue, const OfficeDay &today);

    /// When it was asked for: `09.41`, of an earlier day `16 Nov 09.41`.
    [[nodiscard]] QString time(const ListedPaper &paper) const;
    [[nodiscard]] static QString name(const ListedPaper &paper);
    /// Number, code or service; the day of an earlier number.
    [[nodiscard]] QString about(const ListedPaper &paper) const;
    /// `copy 1`; of nobody's paper empty.
    [[nodiscard]] static QString copy(const ListedPaper &paper);
    [[nodiscard]] QString state(const ListedPaper &paper, const PrintingNow &now) const;
    /// All of it, and what to do.
    [[nodiscard]] QString line(const ListedPaper &paper, const PrintingNow &now) const;

    /// The paper or papers of a setting with its printer and width: `Receipt: XP-58, 80 mm`.
    [[nodiscard]] static QString setting(const std::vector<PaperKind> &papers, const PaperSetting &setting);

private:
    [[nodiscard]] QString moment(Instant at) const;

    const Catalogue &m_catalogue;
    OfficeDay m_today;
    OfficeZone m_zone;
};

} // namespace loket::ui
