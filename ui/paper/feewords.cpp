// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/feewords.h"

namespace loket::paper {

namespace {

QString fixedAmount(const PaperWords &words, const Fee &fee, int quantity)
{
    const QString each = words.money(fee.rupiah);
    const QString sum = quantity < 2
        ? each
        : QStringLiteral("%1 x %2 = %3").arg(QString::number(quantity), each, words.money(fee.rupiah * quantity));
    return fee.place.isEmpty() ? sum : words.translate("loket::paper::Paper", "%1, paid at %2").arg(sum, fee.place);
}

QString computedSentence(const PaperWords &words, const Fee &fee)
{
    return fee.place.isEmpty()
        ? words.translate("loket::paper::Paper", "Fee worked out by the rules; pay only against an official receipt")
        : words
              .translate("loket::paper::Paper",
                         "Fee worked out by the rules; pay only at %1 against an official receipt")
              .arg(fee.place);
}

} // namespace

QString feeAmount(const PaperWords &words, const Fee &fee, int quantity)
{
    switch (fee.kind) {
    case FeeKind::Free:
        return words.translate("loket::paper::Paper", "%1 (free of charge)").arg(words.money(0));
    case FeeKind::Fixed:
        return fixedAmount(words, fee, quantity);
    case FeeKind::Computed:
    case FeeKind::Unset:
        break;
    }
    return {};
}

QString feeSentence(const PaperWords &words, const Fee &fee, int quantity)
{
    if (fee.kind == FeeKind::Computed)
        return computedSentence(words, fee);
    const QString amount = feeAmount(words, fee, quantity);
    return amount.isEmpty() ? QString() : words.translate("loket::paper::Paper", "Fee: %1").arg(amount);
}

} // namespace loket::paper
