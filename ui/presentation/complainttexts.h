// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/complaintform.h"

#include <QCoreApplication>

namespace loket::ui {

/// What the form of a report says.
class ComplaintTexts
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::ComplaintTexts)

public:
    explicit ComplaintTexts(const ComplaintOffer &offer) : m_offer(offer) {}

    [[nodiscard]] static QString kind(ReportKind kind);
    /// Of the field, in a form of that kind: errors name it by the same words.
    [[nodiscard]] static QString label(ReportField field, ReportKind kind);
    [[nodiscard]] QString label(FormFlag flag) const;
    [[nodiscard]] static QString hopeAnswer(HopeAnswer answer);
    /// `KTP-el`
    [[nodiscard]] QString service(ServiceId service) const;
    /// Of the office's channels, by its code.
    [[nodiscard]] QString channel(const QString &code) const;
    /// A draft by when it was saved: `09.44`, of an earlier day `16 Nov 09.44`.
    [[nodiscard]] QString savedAt(Instant at) const;
    /// That the receipt will bear no day, and what to do; empty = it will.
    [[nodiscard]] static QString dayLacking(const ComplaintForm &form);
    /// That holidays are not recorded for the year of a day on the receipt; empty = they are.
    [[nodiscard]] static QString dayUnsure(const ComplaintForm &form);
    /// That a number stands in a free text, and which key takes it out.
    [[nodiscard]] static QString foundNumber(const FoundNumber &found, ReportKind kind, bool keepsIdentity);
    /// After saving: the number is written down or read out, until a receipt is printed.
    [[nodiscard]] static QString saved(const ReceivedComplaint &saved, const QString &channel, bool handedOver);
    /// What a report lacks or holds that it may not, in the words of this form.
    [[nodiscard]] static QString refusal(const Error &error, ReportKind kind);

private:
    const ComplaintOffer &m_offer;
};

} // namespace loket::ui
