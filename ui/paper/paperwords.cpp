// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperwords.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace loket::paper {

namespace {

QLocale localeOf(PaperLanguage language)
{
    return language == PaperLanguage::Indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                                 : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString fileOf(PaperLanguage language) // the English one holds plurals only, the sources are English
{
    return language == PaperLanguage::Indonesian ? QStringLiteral(":/i18n/loketprima_id.qm")
                                                 : QStringLiteral(":/i18n/loketprima_en.qm");
}

} // namespace

PaperWords::PaperWords(PaperLanguage language, const QString &zone) : m_language(language), m_locale(localeOf(language))
{
    if (const auto known = OfficeZone::fromId(zone))
        m_zone = *known;
    const bool loaded = m_translator.load(fileOf(language));
    Q_ASSERT(loaded); // part of the program
    Q_UNUSED(loaded);
}

QString PaperWords::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_translator.translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace(QLatin1String("%n"), m_locale.toString(n));
}

QDateTime PaperWords::local(Instant at) const
{
    return m_zone ? m_zone->local(at) : QDateTime::fromMSecsSinceEpoch(at.millis(), Qt::UTC);
}

QString PaperWords::date(const OfficeDay &day) const
{
    return m_locale.toString(day.date(), QStringLiteral("dddd, d MMMM yyyy"));
}

QString PaperWords::shortDate(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("d MMMM yyyy"));
}

QString PaperWords::time(Instant at) const
{
    return local(at).toString(m_language == PaperLanguage::Indonesian ? QStringLiteral("HH.mm")
                                                                      : QStringLiteral("HH:mm"));
}

QString PaperWords::stamp(Instant at) const
{
    return local(at).toString(QStringLiteral("dd/MM/yyyy ")) + time(at);
}

QString PaperWords::zoneName(Instant at) const
{
    const QString name = local(at).timeZoneAbbreviation();
    const bool isName = std::all_of(name.begin(), name.end(), [](QChar one) { return one.isLetter(); });
    return isName ? name : QString(); // `+08` would be read as a number of hours to add
}

ui::FeeWords PaperWords::fees() const
{
    return {[this](const char *context, const char *source) { return translate(context, source); }, m_locale};
}

QString PaperWords::money(qint64 rupiah) const
{
    return fees().money(rupiah);
}

QString PaperWords::minutes(Millis length) const
{
    const int whole = static_cast<int>(std::min<Millis>(length / minuteMs, std::numeric_limits<int>::max()));
    return whole < 1 ? translate("loket::paper::Paper", "less than 1 minute")
                     : translate("loket::paper::Paper", "%n minute(s)", nullptr, whole);
}

QString PaperWords::anyOf(const QStringList &choices) const
{
    if (choices.size() < 2)
        return choices.join(QString());
    const QString all = choices.mid(0, choices.size() - 1).join(QStringLiteral(", "));
    //: Between the last two of several choices: `at counter 5, WhatsApp 0813, or at lapor.go.id`; two of them have no
    //: comma.
    return choices.size() == 2 ? translate("loket::paper::Paper", "%1 or %2").arg(all, choices.last())
                               : translate("loket::paper::Paper", "%1, or %2").arg(all, choices.last());
}

} // namespace loket::paper
