// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ticket.h"

#include <QObject>

namespace loket {

/// What a committed act, or a whole group of them, changed. Sent after the commit, never before.
struct Change {
    QString kind;    ///< the act, or `elsewhere` when another program wrote
    QString subject; ///< such as ticket:17, counter:3
    Instant at;
};

/// The one voice of the core: screens refresh when it says that something has changed. Lives on the office's thread.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const loket::Change &change);
};

} // namespace loket

Q_DECLARE_METATYPE(loket::Change)
