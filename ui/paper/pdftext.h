// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace loket::paper {

/// A PDF of Qt's with the text that was typed. Qt 6.4 names each letter by the last code of up to four digits that its
/// font has for it: Arabic comes out as forms (U+FE70..) and emoji not at all. What stays a form is lam with alef. The
/// corrected lists of codes are added behind the file, as PDF provides for changes (ISO 32000-1, 7.5.6); the page
/// itself stays as it is.
/// `drawn`: all text, line by line in the order in which it was drawn; `base`: the direction of the lines. A file
/// without such letters is given back unchanged.
[[nodiscard]] QByteArray withTypedText(const QByteArray &pdf, const QString &drawn, Qt::LayoutDirection base);

} // namespace loket::paper
