// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment.h"

#include <QByteArray>

/// What a file reveals besides what one sees in it (trial A25), told from its bytes and never from its name. Pure, any
/// thread; never fails, whatever the bytes are, and takes time in proportion to them.
///
/// Looked into: JPEG, PNG, TIFF, WebP and HEIC (Exif, XMP, comments), PDF as far as it stands in clear, Office and
/// OpenDocument files with the pictures within them. What is not looked into has the trace `Unseen`.
namespace loket {

/// In the order of the enumeration, each once.
[[nodiscard]] std::vector<FileTrace> tracesIn(const QByteArray &content);
/// The same file without what was written beside its contents: of JPEG, PNG, Office and OpenDocument files, whose
/// pictures, words and tables stay as they are to the last bit (names beside comments and changes become `-`). None
/// for any other kind, and for one that is damaged. What it still reveals is what tracesIn() says of it.
[[nodiscard]] std::optional<QByteArray> withoutTraces(const QByteArray &content);

} // namespace loket
