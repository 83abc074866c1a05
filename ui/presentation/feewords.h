// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fee.h"

#include <QLocale>

#include <functional>

namespace loket::ui {

/// A fee in words, in the language of who tells it: the screen's, or that of a paper, which is its visitor's.
class FeeWords
{
public:
    /// As QCoreApplication::translate.
    using Translate = std::function<QString(const char *context, const char *source)>;
    FeeWords(Translate translate, const QLocale &locale);
    /// In the language of the screen.
    [[nodiscard]] static FeeWords ofScreen();

    /// `Rp25.000`, in English `Rp25,000`.
    [[nodiscard]] QString money(qint64 rupiah) const;
    /// `Rp0 (tidak dipungut biaya)`, `3 x Rp25.000 = Rp75.000, dibayar di ..`; empty for a fee that only rule() can
    /// tell, or that is not known for sure. `quantity`: pieces, at least 1.
    [[nodiscard]] QString amount(const Fee &fee, int quantity = 1) const;
    /// What was paid for it: `Rp50.000, lebih Rp50.000 dari biaya`.
    [[nodiscard]] QString paid(const Fee &fee, int quantity, qint64 charged) const;
    /// `Biaya dihitung sesuai ..`; empty for all but a computed fee.
    [[nodiscard]] QString rule(const Fee &fee) const;

private:
    [[nodiscard]] QString translate(const char *context, const char *source) const
    {
        return m_translate(context, source);
    }
    [[nodiscard]] QString sum(const Fee &fee, int quantity) const;

    Translate m_translate;
    QLocale m_locale;
};

} // namespace loket::ui
