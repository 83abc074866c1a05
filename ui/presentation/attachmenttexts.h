// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment.h"

#include <QCoreApplication>

namespace loket::ui {

/// What is said of files that come with a report, and of what they reveal (trial A25). Always plain text.
class AttachmentTexts
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::AttachmentTexts)

public:
    /// `1,2 MB`
    [[nodiscard]] static QString size(qint64 bytes);
    /// `foto.jpg · 1,2 MB`
    [[nodiscard]] static QString row(const ReportAttachment &one);
    /// `foto.jpg reveals: where it was made, ..`; empty for what reveals nothing.
    [[nodiscard]] static QString line(const ReportAttachment &one);
    /// `where it was made, ..`; empty for what reveals nothing.
    [[nodiscard]] static QString reveals(const std::vector<FileTrace> &traces);
    /// `2 files`
    [[nodiscard]] static QString count(std::size_t number);
    /// Whether it tells who made it, where or when: that may name somebody who wants to stay unnamed.
    [[nodiscard]] static bool mayName(const ReportAttachment &one);

private:
    [[nodiscard]] static QString word(FileTrace trace);
};

/// A path as it was typed, pasted between quotes, or copied as an address of a file.
[[nodiscard]] QString pathTyped(const QString &typed);

} // namespace loket::ui
