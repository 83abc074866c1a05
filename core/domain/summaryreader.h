// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace loket {

/// Reads members of a JSON document that somebody else may have written, and remembers the first fault with its path
/// (`cells/3/hour`). After a fault values are empty or 0: look at `fault()` before using any.
class SummaryReader
{
public:
    /// A whole number from `least` to `most`.
    qint64 number(const QJsonObject &json, const char *name, qint64 least, qint64 most);
    /// Text made safe as typed text is; empty only where `required` is false.
    QString text(const QJsonObject &json, const char *name, bool required = true);
    QJsonObject object(const QJsonObject &json, const char *name);
    QJsonArray array(const QJsonObject &json, const char *name);

    void enter(const QString &part) { m_path += part; }
    void leave(const QString &part) { m_path.chop(part.size()); }
    void fail(const QString &what);
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    QString m_path;
    std::optional<Error> m_fault;
};

} // namespace loket
