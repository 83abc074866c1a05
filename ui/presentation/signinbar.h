// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/presentation/inlinebar.h"

namespace loket::ui {

/// Somebody who can sign in here.
struct SignInPerson {
    StaffId id;
    QString name;
    bool byPin = true; ///< four digits are enough: no Enter
};

/// Who works here now: the person by digit, then the own secret. A PIN acts at its fourth digit, so that a change of
/// officer takes six presses with its key (corrections.md 15).
class SignInBar final : public InlineBar
{
public:
    using Given = std::function<void(StaffId person, const QString &secret)>;
    /// The texts of both steps: who, and the secret of %1. `chosen`: asked again after a wrong secret.
    struct Texts {
        QString who;
        QString pinOf;
        QString passwordOf;
        QString confirm;
        QString another{};    ///< Esc, where it leads back to the question who
        bool mayLeave = true; ///< false at a locked screen
    };
    SignInBar(Texts texts, std::vector<SignInPerson> people, Given given, StaffId chosen = {});

    [[nodiscard]] BarView view() const override;
    Reply type(QChar typed) override;
    Reply enter(const QString &text) override;
    /// Back to the question who, when nothing is typed.
    Reply erase() override;
    Reply confirm() override;
    Reply pick(std::size_t option) override;
    void run() override { m_given(m_chosen->id, m_secret); }

private:
    Texts m_texts;
    std::vector<SignInPerson> m_people;
    Given m_given;
    const SignInPerson *m_chosen = nullptr; ///< of m_people
    QString m_secret;
};

} // namespace loket::ui
