// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace loket {

/// The reference catalogue inside the program (resources/catalogue/catalogue.json). Inside core/service only.
[[nodiscard]] const QJsonObject &builtInCatalogue();

} // namespace loket
