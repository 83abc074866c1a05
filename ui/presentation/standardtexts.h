// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"

#include <QCoreApplication>

namespace loket::ui {

/// Whose standard is looked at.
struct StandardSubject {
    ServiceId service{};
    std::optional<StandardId> standard{}; ///< the version; none: nothing was set
    QString number{};                     ///< of the visit that it holds for; empty = today's

    bool operator==(const StandardSubject &) const = default;
};

struct StandardLine {
    enum class Kind {
        Said,
        NotSet, ///< says that nothing is set
        Mark,   ///< says that what follows is only an example
    };
    QString number{}; ///< of a requirement: `1.`
    QString text{};
    Kind kind = Kind::Said;
};

struct StandardPart {
    QString heading;
    std::vector<StandardLine> lines; ///< at least one
};

/// The standard of a service in words, for the officer's screen.
struct StandardView {
    QString service;
    QString basis;                       ///< decree and day, or that there is none
    QString holds;                       ///< for which number, or that it is today's
    std::vector<StandardPart> published; ///< the six that visitors must be told
    std::vector<StandardPart> others;    ///< the eight for staff and auditor
};

/// Writes a published standard in the language of the screen. What is not set says so; an example is named as one.
class StandardTexts
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::StandardTexts)

public:
    [[nodiscard]] static StandardView view(const Catalogue &catalogue, const StandardSubject &subject);
    /// `3 hari kerja sejak berkas lengkap`; empty for Unset.
    [[nodiscard]] static QString completion(const Completion &completion);
    /// `Rp25.000 per lembar, dibayar di ..`; empty for Unset.
    [[nodiscard]] static QString fee(const Fee &fee);
    /// What stands where a fee would: no sentence about it leaves the counter (ux.md 12).
    [[nodiscard]] static QString unconfirmedFee();

private:
    static QString basisOf(const ServiceStandard *standard);
    static StandardPart partOf(const QString &component, const ServiceStandard &standard);
    static std::vector<StandardLine> timeLines(const ServiceStandard &standard);
    static std::vector<StandardLine> feeLines(const ServiceStandard &standard);
    static std::vector<StandardLine> textLines(const StandardComponent &component);
    static StandardLine valueLine(const QString &title, const QString &value, StandardStatus status);
};

} // namespace loket::ui
