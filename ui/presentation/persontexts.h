// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/personrecord.h"
#include "ui/presentation/casetexts.h"

namespace loket::ui {

/// The data of a person as they are handed to that person: a file for programs and beside it one to read and print.
class PersonTexts
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::PersonTexts)

public:
    PersonTexts(const Catalogue &catalogue, const OfficeDay &today) : m_catalogue(catalogue), m_today(today) {}

    /// Where it is offered to be kept: in the folder of documents, under the number of the report.
    [[nodiscard]] static QString fileFor(const QString &number);
    /// Plain text.
    [[nodiscard]] QString text(const PersonRecord &record) const;
    /// JSON at `path`, the text beside it with the ending `.txt`. Errors: FileUnwritable.
    [[nodiscard]] Result<void> write(const PersonRecord &record, const QString &path) const;

private:
    [[nodiscard]] QString reading(const PersonRecord::Reading &one) const;

    const Catalogue &m_catalogue;
    OfficeDay m_today;
};

} // namespace loket::ui
