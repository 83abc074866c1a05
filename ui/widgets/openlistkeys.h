// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace loket::ui {

/// An open list of choices keeps every key to itself, and a form's own keys (Ctrl+S ..) would do nothing while it is
/// open. With this one, a key of the window takes the choice that is marked, closes the list, and then does what it
/// does everywhere. One for the whole program, as long as it lives.
class OpenListKeys : public QObject
{
    Q_OBJECT

public:
    explicit OpenListKeys(QApplication &app);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace loket::ui
