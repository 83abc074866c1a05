// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/controls.h"

namespace loket::ui {

/// What a window beside the counter's said last. A screen reader says it without being asked, and finds it again as the
/// window's description.
class SaidLine : public TextLabel
{
    Q_OBJECT

public:
    explicit SaidLine(QWidget *window);

    /// Empty: nothing more is to be said.
    void say(const QString &text, bool isRefusal = false);
    [[nodiscard]] bool saysRefusal() const { return m_isRefusal; }
    /// What it was about has been put right. What was done stays in sight.
    void dropRefusal();

private:
    bool m_isRefusal = false;
};

} // namespace loket::ui
