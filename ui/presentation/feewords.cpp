// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/feewords.h"

#include <QCoreApplication>

#include <utility>

namespace loket::ui {

FeeWords FeeWords::ofScreen()
{
    return {[](const char *context, const char *source) { return QCoreApplication::translate(context, source); },
            QLocale()};
}

FeeWords::FeeWords(Translate translate, const QLocale &locale) : m_translate(std::move(translate)), m_locale(locale) {}

QString FeeWords::money(qint64 rupiah) const
{
    return QLatin1String("Rp") + m_locale.toString(rupiah);
}

QString FeeWords::sum(const Fee &fee, int quantity) const
{
    const QString each = money(fee.rupiah);
    return quantity < 2
        ? each
        : QStringLiteral("%1 x %2 = %3").arg(QString::number(quantity), each, money(fee.rupiah * quantity));
}

QString FeeWords::amount(const Fee &fee, int quantity) const
{
    switch (fee.kind) {
    case FeeKind::Free:
        return translate("loket::ui::FeeWords", "%1 (free of charge)").arg(money(0));
    case FeeKind::Fixed:
        return fee.place.isEmpty()
            ? sum(fee, quantity)
            : translate("loket::ui::FeeWords", "%1, to be paid at %2").arg(sum(fee, quantity), fee.place);
    case FeeKind::Computed:
    case FeeKind::Unset:
        break;
    }
    return {};
}

QString FeeWords::paid(const Fee &fee, int quantity, qint64 charged) const
{
    const qint64 over = charged - fee.due(quantity).value_or(charged);
    if (over == 0)
        return money(charged);
    return (over > 0 ? translate("loket::ui::FeeWords", "%1, %2 more than the fee")
                     : translate("loket::ui::FeeWords", "%1, %2 less than the fee"))
        .arg(money(charged), money(qAbs(over)));
}

QString FeeWords::rule(const Fee &fee) const
{
    if (fee.kind != FeeKind::Computed)
        return {};
    return fee.place.isEmpty()
        ? translate("loket::ui::FeeWords", "Fee worked out by the rules; pay only against an official receipt")
        : translate("loket::ui::FeeWords", "Fee worked out by the rules; pay only at %1 against an official receipt")
              .arg(fee.place);
}

} // namespace loket::ui
