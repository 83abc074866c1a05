// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/guidancecard.h"
#include "core/domain/service.h"
#include "core/domain/unit.h"

#include <QCoreApplication>

namespace loket {
struct Catalogue;
}

namespace loket::ui {

/// The language that the screen speaks, read off the translations that are loaded. Records of the office carry both
/// names, so they follow the screen without a setting of their own.
class Language
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::Language)

public:
    [[nodiscard]] static bool isIndonesian();
    [[nodiscard]] static QString nameOf(const Service &service);
    /// Empty where the office has no such service.
    [[nodiscard]] static QString nameOf(const Catalogue &catalogue, ServiceId id);
    [[nodiscard]] static QString nameOf(const Reason &reason);
    [[nodiscard]] static QString nameOf(const ApplicationItem &item);
    /// Without what its name asks the officer to do, where no words are kept: `Lainnya (tulis)` is `Lainnya`.
    [[nodiscard]] static QString bareNameOf(const Reason &reason);
    /// Of a published standard (UU 25/2009 Ps 21).
    [[nodiscard]] static QString componentName(const QString &component);
    /// Of a situation in which guidance helps.
    [[nodiscard]] static QString contextName(const QString &context);
    [[nodiscard]] static QString titleOf(const GuidanceCard &card);
    [[nodiscard]] static QString bodyOf(const GuidanceCard &card);
    /// Inside a sentence: `lanjut usia`, but `KTP-el` keeps its capitals.
    [[nodiscard]] static QString inSentence(const QString &name);
    /// The same, without what its name asks the officer to do: `lainnya (tulis)` is `lainnya`.
    [[nodiscard]] static QString inSentence(const Reason &reason);
    /// The one of two names; an office may leave the English one out.
    [[nodiscard]] static QString either(const QString &nameId, const QString &nameEn);
};

} // namespace loket::ui
