// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment.h"

#include <QByteArrayList>

namespace loket {

/// A file from outside, read whole, looked into and sealed: ready to be kept.
struct PickedFile {
    ReportAttachment what; ///< `file` is not known yet
    QByteArrayList pieces; ///< sealed, of a bounded size each
};

/// Reads what somebody brought along; never on the window's thread nor the office's, a stick or a network may take its
/// time. Only a plain file is taken: no link is followed in its last place, no folder, device, pipe or socket opened,
/// and nothing that is empty, too large, or changes while it is read (what the system invents, as below /proc, tells no
/// size and is none).
/// Errors: BadReport of the field Attachments: Empty; TooLong; Barred for what is no plain file; Unknown for what cannot
/// be read whole.
[[nodiscard]] Result<PickedFile> pickFile(const QString &path);

/// The original of what was picked. Errors: Damaged (detail: the name) when it is not whole.
[[nodiscard]] Result<QByteArray> openPicked(const ReportAttachment &what, const QByteArrayList &pieces);

} // namespace loket
