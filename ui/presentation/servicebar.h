// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/inlinebar.h"

namespace loket::ui {

/// A service by its letter, which acts at once; or what stands on a paper (reference.h). A scanner types faster than any
/// hand: a letter that is followed at once by another character is the beginning of a code or a number and never chooses
/// a service. By hand a code comes after `0`, and what begins with a digit begins as it is.
class ServiceBar final : public InlineBar
{
public:
    using Chosen = std::function<void(std::size_t service)>;
    using Typed = std::function<void(const QString &typed)>;

    /// With `byHand` the last option is the `0`, which it answers; it gets what was typed already.
    ServiceBar(QString prompt, std::vector<BarOption> options, Chosen chosen, Typed scanned, Typed byHand = {});

    [[nodiscard]] BarView view() const override;
    Reply type(QChar typed) override;
    Reply erase() override;
    Reply confirm() override;
    Reply pick(std::size_t option) override;
    [[nodiscard]] bool isPending() const override { return m_typed.size() == 1 && !m_typed.at(0).isDigit(); }
    Reply settle() override;
    void run() override;

private:
    [[nodiscard]] bool isByHand() const { return m_byHand && m_option && *m_option + 1 == m_view.options.size(); }

    BarView m_view;
    Chosen m_chosen;
    Typed m_scanned;
    Typed m_byHand;
    QString m_typed;
    std::optional<std::size_t> m_option;
};

} // namespace loket::ui
