// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/inlinebar.h"

namespace loket::ui {

/// Several of a list, by a digit each that turns one on or off; `+` asks for one more that the list does not hold.
class CheckListBar final : public InlineBar
{
public:
    using Chosen = std::function<void(const std::vector<bool> &chosen)>;

    /// `texts`: prompt, options with those that are chosen, the confirming button; its last option is the `+`.
    CheckListBar(BarView texts, Chosen done, Chosen more);
    /// A digit typed with Ctrl chooses this one too and does `done` instead; `what` says so.
    void offerWithCtrl(const QString &what, Chosen done);

    [[nodiscard]] BarView view() const override;
    Reply type(QChar typed) override;
    Reply typeWithCtrl(QChar typed) override;
    Reply confirm() override;
    Reply pick(std::size_t option) override;
    void run() override { m_then(chosen()); }

private:
    /// Without the `+`.
    [[nodiscard]] std::vector<bool> chosen() const;

    BarView m_view;
    Chosen m_done;
    Chosen m_more;
    Chosen m_doneWithCtrl;
    Chosen m_then;
};

} // namespace loket::ui
