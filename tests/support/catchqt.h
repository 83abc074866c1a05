// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Include this instead of catch.hpp: failed comparisons then show Qt's texts instead of {?}.

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

namespace Catch {

template<>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template<>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list)
    {
        return list.isEmpty() ? "{}" : "{\"" + list.join(QStringLiteral("\", \"")).toStdString() + "\"}";
    }
};

} // namespace Catch
