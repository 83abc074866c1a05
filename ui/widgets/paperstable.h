// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/paperspresenter.h"
#include "ui/widgets/rowlist.h"

namespace loket::ui {

/// The papers of this station.
class PapersTable final : public RowList
{
    Q_OBJECT

public:
    explicit PapersTable(PapersPresenter &presenter, QWidget *parent = nullptr);

protected:
    void measureColumns() override;
};

} // namespace loket::ui
