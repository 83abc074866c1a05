// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/paperdata.h"
#include "ui/presentation/feewords.h"

#include <QLocale>
#include <QTranslator>

#include <optional>

namespace loket::paper {

/// The words of a paper in its visitor's language, whatever the screen speaks: a translator of its own that is not
/// installed. Belongs to the thread that makes it.
class PaperWords
{
public:
    /// `zone`: IANA id of the office; an unknown one reads as UTC.
    PaperWords(PaperLanguage language, const QString &zone);

    [[nodiscard]] PaperLanguage language() const { return m_language; }

    /// As QCoreApplication::translate, so that lupdate reads the calls. `context` of a text of papers alone is
    /// "loket::paper::Paper".
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment = nullptr,
                                    int n = -1) const;

    /// `Jumat, 17 November 2023`.
    [[nodiscard]] QString date(const OfficeDay &day) const;
    /// `Jumat` of 5.
    [[nodiscard]] QString weekday(int day) const { return m_locale.dayName(day); }
    /// `17 November 2023`.
    [[nodiscard]] QString shortDate(QDate day) const;
    /// The day of the calendar in the office's zone.
    [[nodiscard]] QDate dayOf(Instant at) const { return local(at).date(); }
    /// `09.41`, in English `09:41`.
    [[nodiscard]] QString time(Instant at) const;
    /// `17/11/2023 14.02`.
    [[nodiscard]] QString stamp(Instant at) const;
    /// `WITA`; empty where the zone has no name of letters.
    [[nodiscard]] QString zoneName(Instant at) const;
    /// `Rp25.000`, in English `Rp25,000`.
    [[nodiscard]] QString money(qint64 rupiah) const;
    /// What a fee is in these words; they must outlive it.
    [[nodiscard]] ui::FeeWords fees() const;
    /// `8 menit`; whole minutes, cut; `kurang dari 1 menit`.
    [[nodiscard]] QString minutes(Millis length) const;
    /// `a`, `a or b`, `a, b, or c`.
    [[nodiscard]] QString anyOf(const QStringList &choices) const;

private:
    [[nodiscard]] QDateTime local(Instant at) const;

    PaperLanguage m_language;
    QLocale m_locale;
    std::optional<OfficeZone> m_zone;
    QTranslator m_translator;
};

} // namespace loket::paper
