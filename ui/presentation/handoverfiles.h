// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/registerpaper.h"

#include <functional>

namespace loket::ui {

/// What goes to the supervisor: a sheet, and the case in a file that only his code opens (corrections.md 6).
class HandOverFiles
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::HandOverFiles)

public:
    /// Hands the case over, on the office's thread. Errors: those of CaseExports::handOver.
    [[nodiscard]] static Result<HandOverFiles> make(Office &office, const Act &act, const QString &number,
                                                    const QString &why);
    /// What stays with whoever received a report until the supervisor has it (handOverDraft()): the sealed file, and what
    /// its sheet says. Reads nothing: it is called inside the act.
    [[nodiscard]] static QByteArray keep(const Catalogue &catalogue, const PaperOffice &of, const OfficeDay &today,
                                         const CaseHandOver &handOver);
    /// Back from that. Errors: NotAllowed; BadFile.
    [[nodiscard]] static Result<HandOverFiles> fromKept(Office &office, const Actor &actor, const QByteArray &kept);
    /// The sealed file alone, for whoever has no sheet to print. Errors: BadFile.
    [[nodiscard]] static Result<QByteArray> sealedIn(const QByteArray &kept);
    [[nodiscard]] static QString suggestedName(const OfficeDay &today);
    /// The sealed file, and beside it the sheet under the same name as a PDF. Errors: FileUnwritable.
    [[nodiscard]] Result<void> write(const std::function<QByteArray(const RegisterPaper &)> &draw,
                                     const QString &path) const;
    /// What is said then.
    [[nodiscard]] static QString written(const QString &path);

private:
    RegisterPaper m_sheet;
    QByteArray m_sealed;
};

} // namespace loket::ui
