// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/registerpresenter.h"
#include "ui/widgets/controls.h"

#include <QScrollArea>

#include <map>

QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace loket::ui {

/// What an act about a case asks, one field below the other.
class CaseFormPage : public QScrollArea
{
    Q_OBJECT

public:
    CaseFormPage(RegisterPresenter &presenter, QWidget *parent);

    /// Makes the fields of the present form; without one nothing of the last is left.
    void build();
    /// What is wrong with them.
    void showFaults();
    void focusFirst();
    void goTo(ActField field);
    [[nodiscard]] QWidget *widgetOf(ActField field) const;

private:
    QWidget *make(const ActEntry &entry, QWidget *parent);
    QWidget *makeText(const ActEntry &entry, QWidget *parent);
    QWidget *makeChoice(const ActEntry &entry, QWidget *parent);
    QWidget *makeTicks(const ActEntry &entry, QWidget *parent);
    QWidget *makeBox(const ActEntry &entry, QWidget *parent);

    struct Row {
        QWidget *widget;
        TextLabel *fault;
    };

    RegisterPresenter &m_presenter;
    std::map<ActField, Row> m_rows;
    ActField m_first{};
};

} // namespace loket::ui
