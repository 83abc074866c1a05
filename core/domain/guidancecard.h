// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace loket {

/// Short advice for who serves (kartu panduan), one of twelve that are delivered; the office may write its own words
/// or put a card out of use. Each stands in both languages.
struct GuidanceCard {
    QString code;         ///< `greet`, `de_escalate`, ..
    QStringList contexts; ///< codes of the situations in which it helps: `in_service`, `ticket_over_standard`, ..
    QString titleId;      ///< Indonesian
    QString titleEn;
    QString bodyId; ///< short lines, each of its own
    QString bodyEn;
    int position = 0; ///< 1..: the order of the catalogue
    bool active = true;
    qint64 id = 0;
    qint64 rev = 0;
};

} // namespace loket
