// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/besidewindow.h"
#include "ui/widgets/caseformpage.h"
#include "ui/widgets/registertable.h"

#include <QFileDialog>
#include <QPointer>
#include <QStackedWidget>
#include <QTextEdit>

#include <map>

namespace loket::ui {

/// The register of reports (Shift+F4): its lists by key, and in their place the page of the case that is open.
class RegisterWindow : public BesideWindow
{
    Q_OBJECT

public:
    explicit RegisterWindow(RegisterPresenter &presenter);

    [[nodiscard]] RegisterTable *table() const { return m_table; }
    [[nodiscard]] QTextEdit *page() const { return m_page; }
    [[nodiscard]] CaseFormPage *form() const { return m_form; }
    [[nodiscard]] QPushButton *button(CaseList list) const { return m_lists.at(list); }
    [[nodiscard]] QPushButton *button(NarrowBy by) const { return m_narrows.at(by); }
    [[nodiscard]] QFileDialog *placeDialog() const { return m_place; }
    [[nodiscard]] QAction *action(CaseDeed deed) const { return m_deeds.at(deed); }
    /// Shows the window with the list read anew.
    void open();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void lookUp() override;
    void beginFind(QChar typed) override;
    void focusList() override;

private:
    QLayout *makeLists();
    QLayout *makeNarrowing();
    /// Of the row above the list: a key, which works wherever the focus is.
    QPushButton *listButton(const QKeySequence &key, const std::function<void()> &run);
    void display();
    void writePage();
    /// The page that belongs to what the presenter is at, with the focus in it.
    void turnPage();
    /// Which files come with later words.
    void chooseFiles();
    void askPlace(const QString &name, const std::function<void(const QString &)> &answer);

    RegisterPresenter &m_presenter;
    std::map<CaseList, QPushButton *> m_lists;
    std::map<NarrowBy, QPushButton *> m_narrows;
    std::map<CaseDeed, QAction *> m_deeds;
    QWidget *m_above; ///< lists, narrowing and search: nothing of it belongs to an open case
    QStackedWidget *m_stack;
    RegisterTable *m_table;
    QTextEdit *m_page;
    CaseFormPage *m_form;
    QPointer<QFileDialog> m_place; ///< where a file is to be saved
};

} // namespace loket::ui
