// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/registerpresenter.h"
#include "ui/widgets/rowlist.h"

namespace loket::ui {

/// One list of the register. Enter or a double click opens a case.
class RegisterTable final : public RowList
{
    Q_OBJECT

public:
    explicit RegisterTable(RegisterPresenter &presenter, QWidget *parent = nullptr);

protected:
    void measureColumns() override;

private:
    const RegisterModel &m_model;
};

} // namespace loket::ui
