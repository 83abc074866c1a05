// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "core/service/finder.h"

#include <QCoreApplication>

namespace loket::ui {

/// What is said about a file (`berkas`) in a line, in the language of the screen.
class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::FileWords)

public:
    explicit FileWords(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    /// Where it stands: `siap diambil`, `diproses, dijanjikan Selasa, 1 Desember 2026`.
    [[nodiscard]] QString state(const Dossier &file) const;
    /// Code, service and where it stands.
    [[nodiscard]] QString line(const Dossier &file) const;
    /// Day, number, service and files of a visit.
    [[nodiscard]] QString line(const FoundVisit &found) const;
    /// What a visit that has just ended leaves behind, one sentence for each file; empty without one.
    [[nodiscard]] QString afterVisit(const std::vector<Dossier> &files) const;

private:
    [[nodiscard]] QString serviceName(ServiceId id) const;

    const Catalogue &m_catalogue;
};

} // namespace loket::ui
