// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/complaintpresenter.h"
#include "ui/widgets/controls.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

namespace loket::ui {

/// The files that come with a report: added by a dialog (Ctrl+B) or by the path that is pasted, taken out with Del; with
/// what they reveal.
class AttachmentList : public QWidget
{
    Q_OBJECT

public:
    AttachmentList(ComplaintPresenter &presenter, QWidget *parent);

    void display();
    /// Takes along what is typed as a path; a path that nobody sent off is not lost when the report is saved.
    void addTyped();
    /// Asks which files.
    void choose();
    /// The form is left: nothing of it stays open.
    void leave();

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *path() const { return m_path; }
    [[nodiscard]] QString text() const { return m_text->text(); }
    [[nodiscard]] QFileDialog *dialog() const { return m_dialog; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeOut();

    ComplaintPresenter &m_presenter;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QListWidget *m_list;
    QPushButton *m_takeOut;
    TextLabel *m_text;
    QPointer<QFileDialog> m_dialog;
};

} // namespace loket::ui
