// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/personaldata.h"

#include <QRegularExpression>

#include <algorithm>

namespace loket {

namespace {

/// What may stand between the digits of one number: blanks but no line end, dots, dashes, and what is not seen.
QString between()
{
    return QStringLiteral(
        "[ \\t.\\-\\x{00A0}\\x{00AD}\\x{2007}\\x{2009}-\\x{2015}\\x{200B}-\\x{200F}\\x{202F}\\x{2060}]");
}

/// The text with plain digits, character by character as long as it was.
QString withPlainDigits(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() > 0x7f && c.digitValue() >= 0)
            c = QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return text;
}

void blankOut(QString &text, const QRegularExpression &what)
{
    auto matches = what.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        // A slash divides: what stands on its two sides is never one number.
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), QLatin1Char('/')));
    }
}

/// What looks like a number of somebody and is a date, a time or a sum of money.
QString withoutDatesAndSums(QString text)
{
    static const QRegularExpression date(
        QStringLiteral("(?<![0-9])(?:(?:0?[1-9]|[12][0-9]|3[01]) ?([-.]) ?(?:0?[1-9]|1[0-2]) ?\\1 ?(?:19|20)[0-9]{2}"
                       "|(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))(?![0-9])"));
    static const QRegularExpression time(
        QStringLiteral("(?<![0-9.])(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9](?:[.:][0-5][0-9])?(?![0-9]|\\.[0-9])"));
    // A sum has fifteen digits at most; one that begins like 62.812 is a phone number unless Rp stands before it.
    static const QRegularExpression sum(
        QStringLiteral("(?<![0-9.+])(?:(?<=Rp)|(?<=Rp )|(?<=Rp\\. )|(?!62\\.8))[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,4}"
                       "(?![0-9]|\\.[0-9])"));
    for (const auto *what : {&date, &time, &sum})
        blankOut(text, *what);
    return text;
}

} // namespace

std::vector<PersonalDatum> personalDataIn(const QString &text)
{
    // No province has the number 20: four years in a row are no NIK.
    static const QRegularExpression nik(
        QStringLiteral("(?<![0-9])(?!20)[1-9](?:%1?[0-9]){15}(?![0-9])").arg(between()));
    static const QRegularExpression phone(
        QStringLiteral("(?<![0-9])(?:(?:\\+%1{0,2}62(?:%1|[()]){0,3}[1-9]|62%1{0,2}8)(?:(?:%1|[()]){0,3}[0-9]){6,11}"
                       "|\\(?0%1?8(?:(?:%1|[()]){0,3}[0-9]){7,12}"
                       "|(?<![.\\-/])(?<!Rp)(?<!Rp )8[1235789][0-9]{8,10}(?![.\\-/][0-9]))(?![0-9])")
            .arg(between()));
    std::vector<PersonalDatum> found;
    QString left = withoutDatesAndSums(withPlainDigits(text));
    for (const auto &[kind, what] : {std::pair(PersonalKind::Nik, &nik), std::pair(PersonalKind::Phone, &phone)}) {
        auto matches = what->globalMatch(left);
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.push_back({kind, match.capturedStart(), match.capturedLength()});
        }
        blankOut(left, *what);
    }
    std::sort(found.begin(), found.end(),
              [](const PersonalDatum &a, const PersonalDatum &b) { return a.start < b.start; });
    return found;
}

bool holdsNik(const QString &text)
{
    const auto found = personalDataIn(text);
    return std::any_of(found.begin(), found.end(),
                       [](const PersonalDatum &datum) { return datum.kind == PersonalKind::Nik; });
}

bool isMobileNumber(const QString &text)
{
    constexpr int least = 9; ///< without what stands before the 8
    static const QRegularExpression others(between() + QStringLiteral("|[+()]"));
    static const QRegularExpression mobile(QStringLiteral("^((?:62)?0?)(8[1235789][0-9]*)$"));
    const auto match = mobile.match(withPlainDigits(text.trimmed()).remove(others));
    const auto digits = match.capturedLength(2);
    const int most = match.capturedLength(1) == 0 ? 12 : 13;
    return match.hasMatch() && digits >= least && digits <= most;
}

QString masked(PersonalKind kind, const QString &number)
{
    constexpr int shownBefore = 4;
    const int shownAfter = kind == PersonalKind::Nik ? 4 : 2;
    QString digits;
    for (const QChar c : withPlainDigits(number)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    // What is too short to be one is hidden whole: better no digit than all of them.
    const auto hidden = digits.size() - shownBefore - shownAfter;
    if (hidden < 3)
        return QString(digits.size(), QChar(0x2022));
    const QString plus = number.trimmed().startsWith(QLatin1Char('+')) ? QStringLiteral("+") : QString();
    return plus + digits.left(shownBefore) + QString(hidden, QChar(0x2022)) + digits.right(shownAfter);
}

QString masked(const QString &text)
{
    QString shown = text;
    const auto found = personalDataIn(text);
    for (auto datum = found.rbegin(); datum != found.rend(); ++datum)
        shown.replace(datum->start, datum->length, masked(datum->kind, text.mid(datum->start, datum->length)));
    return shown;
}

} // namespace loket
