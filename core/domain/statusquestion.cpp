// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statusquestion.h"

namespace loket {

namespace {

constexpr qsizetype fewestSigns = 6;

/// Small letters and digits; of a telephone number what stands behind 0 or the country's number.
QString contactKey(const QString &contact)
{
    QString key;
    bool isNumber = true;
    for (const QChar one : contact.normalized(QString::NormalizationForm_KC)) {
        if (one.isDigit())
            key += QString::number(one.digitValue());
        else if (one.isLetter()) {
            key += one.toLower();
            isNumber = false;
        }
    }
    if (isNumber && key.startsWith(QLatin1String("62")))
        return key.mid(2);
    return isNumber && key.startsWith(u'0') ? key.mid(1) : key;
}

} // namespace

std::optional<StatusQuestion> StatusQuestion::fromText(const QString &typed)
{
    const QString text = typed.simplified();
    if (auto code = ReceiptCode::fromText(text)) {
        const QString number = code->number;
        return StatusQuestion{number, std::move(code), {}};
    }
    if (!text.startsWith(QLatin1String("ADU/"), Qt::CaseInsensitive))
        return std::nullopt;
    return StatusQuestion{text.section(u' ', 0, 0).toUpper(), {}, text.section(u' ', 1)};
}

bool isSameContact(const QString &one, const QString &other)
{
    const QString key = contactKey(one);
    return key.size() >= fewestSigns && key == contactKey(other);
}

} // namespace loket
