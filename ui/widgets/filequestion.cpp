// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filequestion.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace loket::ui {

QFileDialog *askForFile(QWidget *parent, const QString &name, const std::function<void(const QString &)> &answer)
{
    auto *place = new QFileDialog(
        parent, QCoreApplication::translate("loket::ui::FileQuestion", "Where is the file to be kept?"));
    place->setAttribute(Qt::WA_DeleteOnClose);
    place->setOption(QFileDialog::DontUseNativeDialog); // it closes with the window when the screen is locked
    place->setAcceptMode(QFileDialog::AcceptSave);
    place->setDefaultSuffix(QFileInfo(name).suffix());
    place->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    place->selectFile(name);
    QObject::connect(place, &QFileDialog::fileSelected, parent, answer);
    QObject::connect(place, &QFileDialog::rejected, parent, [answer] { answer({}); });
    place->open();
    return place;
}

QFileDialog *askForFiles(QWidget *parent, const QString &title, const std::function<void(const QStringList &)> &answer)
{
    auto *choice = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setOption(QFileDialog::DontUseNativeDialog); // it closes with the window when the screen is locked
    choice->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(choice, &QFileDialog::filesSelected, parent, answer);
    choice->open();
    return choice;
}

} // namespace loket::ui
