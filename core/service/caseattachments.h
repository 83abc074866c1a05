// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment.h"
#include "core/service/casekeys.h"

namespace loket {

struct PickedFile;

/// The attachments of a case: what each is stands sealed beside its bytes. A part of somebody's act or reading: inside
/// its transaction, whose SqlError it throws. Inside core/service only.
class CaseAttachments
{
public:
    explicit CaseAttachments(ActRunner &runner) : m_runner(runner) {}

    /// Takes them out of a draft of whoever types the report. Errors: BadReport for one that the draft does not have.
    Result<void> take(ActScope &scope, const CaseKey &key, DraftId draft,
                      const std::vector<ReportAttachment> &attachments) const;
    /// Takes later ones, within the limits of the whole case. Errors: BadReport, TooLong.
    Result<void> add(ActScope &scope, const CaseKey &key, const std::vector<PickedFile> &files) const;
    /// With their keys. Errors: Damaged.
    [[nodiscard]] Result<std::vector<CaseAttachment>> of(const CaseKey &key) const;
    /// How many were brought along, for whoever has no key.
    [[nodiscard]] int count(ComplaintId complaint) const;
    /// The original. Errors: Damaged.
    [[nodiscard]] Result<QByteArray> content(ComplaintId complaint, const ReportAttachment &what) const;

private:
    Result<void> describe(ActScope &scope, const CaseKey &key, const ReportAttachment &what) const;

    ActRunner &m_runner;
};

} // namespace loket
