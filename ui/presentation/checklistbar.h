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
    /// Each change counts at once, so that a key that goes on (F8) loses none; left by Esc, everything is as before.
    void applyAtOnce(Chosen changed, std::function<void()> abandoned);
    /// A digit typed to finish (Alt) chooses this one too and does `done` instead; `what` says so.
    void offerFinish(const QString &what, Chosen done);

    [[nodiscard]] BarView view() const override;
    Reply type(QChar typed) override;
    Reply typeAndFinish(QChar typed) override;
    Reply confirm() override;
    Reply pick(std::size_t option) override;
    void abandon() override;
    void run() override { m_then(chosen()); }

private:
    /// Without the `+`.
    [[nodiscard]] std::vector<bool> chosen() const;

    BarView m_view;
    Chosen m_done;
    Chosen m_more;
    Chosen m_doneToFinish;
    Chosen m_then;
    Chosen m_changed;
    std::function<void()> m_abandoned;
};

} // namespace loket::ui
