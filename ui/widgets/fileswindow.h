// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/barpanel.h"
#include "ui/widgets/filestable.h"

#include <QAction>

#include <map>

namespace loket::ui {

/// The lists of files and what is done to them between visits: a window of its own beside the counter's, which goes on.
class FilesWindow : public QWidget
{
    Q_OBJECT

public:
    explicit FilesWindow(FilesPresenter &presenter);

    [[nodiscard]] FilesTable *table() const { return m_table; }
    [[nodiscard]] QLineEdit *findField() const { return m_find; }
    [[nodiscard]] QLineEdit *serviceField() const { return m_service; }
    [[nodiscard]] QLineEdit *dayField() const { return m_day; }
    [[nodiscard]] BarPanel *bar() const { return m_bar; }
    [[nodiscard]] QString line() const { return m_line->text(); }
    [[nodiscard]] QString status() const { return m_status->text(); }
    [[nodiscard]] QPushButton *button(FileList list) const { return m_lists.at(list); }
    [[nodiscard]] QAction *action(FileAct act) const { return m_acts.at(act); }
    /// Shows the window with the lists read anew.
    void open();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeLists();
    QLayout *makeSearch();
    void makeActs();
    void display();
    void showBar();
    void giveBarItsRoom();
    void say(const QString &text);
    void beginFind(QChar typed);
    void lookUp();
    void focusList();

    FilesPresenter &m_presenter;
    std::map<FileList, QPushButton *> m_lists;
    std::map<FileAct, QAction *> m_acts;
    QLineEdit *m_find;
    QLineEdit *m_service;
    QLineEdit *m_day;
    FilesTable *m_table;
    TextLabel *m_line;
    QWidget *m_buttons;
    BarPanel *m_bar;
    TextLabel *m_status;
};

} // namespace loket::ui
