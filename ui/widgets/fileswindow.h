// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/besidewindow.h"
#include "ui/widgets/filestable.h"

#include <map>

namespace loket::ui {

/// The lists of files and what is done to them between visits.
class FilesWindow : public BesideWindow
{
    Q_OBJECT

public:
    explicit FilesWindow(FilesPresenter &presenter);

    [[nodiscard]] FilesTable *table() const { return m_table; }
    [[nodiscard]] QPushButton *button(FileList list) const { return m_lists.at(list); }
    [[nodiscard]] QAction *action(FileAct act) const { return m_acts.at(act); }
    /// Shows the window with the lists read anew.
    void open();

protected:
    void closeEvent(QCloseEvent *event) override;
    void lookUp() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeLists();
    QLayout *makeSearch();
    void display();

    FilesPresenter &m_presenter;
    std::map<FileList, QPushButton *> m_lists;
    std::map<FileAct, QAction *> m_acts;
    FilesTable *m_table;
};

} // namespace loket::ui
