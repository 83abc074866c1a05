// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/besidewindow.h"
#include "ui/widgets/paperstable.h"

#include <map>

namespace loket::ui {

/// The papers of this station (Ctrl+Shift+P): what waits and why, what became of the last ones, and every paper that is
/// asked for later.
class PapersWindow : public BesideWindow
{
    Q_OBJECT

public:
    explicit PapersWindow(PapersPresenter &presenter);

    [[nodiscard]] PapersTable *table() const { return m_table; }
    [[nodiscard]] QAction *action(PaperAct act) const { return m_acts.at(act); }
    /// Shows the window with the papers read anew.
    void open();

protected:
    void closeEvent(QCloseEvent *event) override;
    void lookUp() override;

private:
    void display();

    PapersPresenter &m_presenter;
    std::map<PaperAct, QAction *> m_acts;
    PapersTable *m_table;
};

} // namespace loket::ui
