// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/filespresenter.h"

#include <QTableView>

namespace loket::ui {

/// One list of files. With rows it always has a current one, without rows it takes no focus (ux.md 1.4). What is typed
/// goes on to the window: a scanned code never moves the row.
class FilesTable : public QTableView
{
    Q_OBJECT

public:
    explicit FilesTable(FilesPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty now, and the focus has nowhere to be.
    void focusLost();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Columns and rows in the size of the text.
    void measure();
    void keepCurrent();

    FilesPresenter &m_presenter;
};

/// Whether a key press types a character.
[[nodiscard]] bool isTyping(const QKeyEvent &event);

} // namespace loket::ui
