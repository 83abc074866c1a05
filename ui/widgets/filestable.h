// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/filespresenter.h"
#include "ui/widgets/rowlist.h"

namespace loket::ui {

/// One list of files.
class FilesTable final : public RowList
{
    Q_OBJECT

public:
    explicit FilesTable(FilesPresenter &presenter, QWidget *parent = nullptr);

protected:
    void measureColumns() override;
};

} // namespace loket::ui
