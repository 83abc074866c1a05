// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

#include <functional>

namespace loket::ui {

/// Asks where a file goes to, beside `parent`, which alone waits for it: other windows go on. `answer` gets the path,
/// empty when it is not wanted any more.
QFileDialog *askForFile(QWidget *parent, const QString &name, const std::function<void(const QString &)> &answer);

/// Asks which files are to be taken along, in the same way; `answer` is not called for none.
QFileDialog *askForFiles(QWidget *parent, const QString &title, const std::function<void(const QStringList &)> &answer);

} // namespace loket::ui
