// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace loket {

/// Nothing, a text, a whole number, or a moment.
using ExportCell = std::variant<std::monostate, QString, qint64, Instant>;

struct ExportColumn {
    enum class Kind { Text, Wide, Number, Seconds, Moment }; ///< Wide: sentences

    QString name{};  ///< for programs, the same in every language
    QString title{}; ///< for people
    Kind kind = Kind::Text;
};

/// A list as it leaves the program, the same for every kind of file.
struct ExportTable {
    QString title{}; ///< of the list
    QString zone{};  ///< IANA id: moments are wall-clock times of it
    std::vector<ExportColumn> columns{};
    std::vector<std::vector<ExportCell>> rows{}; ///< each as long as `columns`
    QStringList notes{};                         ///< what holds for the whole list; below the last row
};

} // namespace loket
