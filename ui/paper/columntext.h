// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace loket::paper {

/// `text` in lines of at most `columns` (1 or more) characters: broken at spaces and line breaks, an endless word where
/// the line ends. At least one line.
[[nodiscard]] QStringList wrapped(const QString &text, qsizetype columns);

} // namespace loket::paper
