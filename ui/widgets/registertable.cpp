// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/registertable.h"

#include "ui/widgets/controls.h"

#include <algorithm>

namespace loket::ui {

namespace {

/// A deadline in the colours of its light, besides its shape and word.
class DueCell : public WholeRow
{
public:
    using WholeRow::WholeRow;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        WholeRow::initStyleOption(option, index);
        const QVariant light = index.data(RegisterModel::LightRole);
        if (!light.isValid() || light.toInt() == int(DeadlineLight::Far) || (option->state & QStyle::State_Selected))
            return;
        const Tokens &tokens = option->palette.color(QPalette::Base).lightness() < 128 ? darkTokens() : lightTokens();
        const bool isLate = light.toInt() == int(DeadlineLight::Overdue);
        option->backgroundBrush = isLate ? tokens.chipBad : tokens.chipWarn;
        option->palette.setColor(QPalette::Text, isLate ? tokens.chipBadText : tokens.chipWarnText);
    }
};

} // namespace

RegisterTable::RegisterTable(RegisterPresenter &presenter, QWidget *parent)
    : RowList(presenter.model(), tr("Register of reports"), parent)
    , m_model(presenter.model())
{
    const auto follow = [this, &presenter] { keepCurrent(presenter.chosenRow()); };
    connect(&presenter.model(), &QAbstractItemModel::modelReset, this, follow);
    connect(&presenter, &RegisterPresenter::changed, this, follow);
    connect(this, &RowList::rowChosen, &presenter, &RegisterPresenter::choose);
    connect(this, &QTableView::doubleClicked, &presenter, [&presenter] { presenter.trigger(CaseDeed::Open); });
    setItemDelegateForColumn(RegisterModel::DueColumn, new DueCell(this));
    follow();
}

void RegisterTable::measureColumns()
{
    // Where words were found says more than what every list says besides; all of it stands whole below the table.
    for (const int column : {RegisterModel::HandlerColumn, RegisterModel::ChannelColumn, RegisterModel::ServiceColumn})
        setColumnHidden(column, m_model.isSearch());
    setColumnHidden(RegisterModel::ExcerptColumn, !m_model.isSearch());
    const int least = 5 * fontMetrics().height();
    if (m_model.isSearch()) {
        const int rest = viewport()->width()
            - measureByContents({RegisterModel::NumberColumn, RegisterModel::ReceivedColumn, RegisterModel::DueColumn,
                                 RegisterModel::StateColumn, RegisterModel::SealColumn});
        setColumnWidth(RegisterModel::ClassColumn, least);
        setColumnWidth(RegisterModel::ExcerptColumn, std::max(least, rest - least));
        return;
    }
    const int rest = viewport()->width()
        - measureByContents({RegisterModel::NumberColumn, RegisterModel::ReceivedColumn, RegisterModel::DueColumn,
                             RegisterModel::StateColumn, RegisterModel::ChannelColumn, RegisterModel::SealColumn});
    // What is shortened here stands whole below the table.
    for (const int column : {RegisterModel::ClassColumn, RegisterModel::HandlerColumn, RegisterModel::ServiceColumn})
        setColumnWidth(column, std::max(least, rest / 3));
}

} // namespace loket::ui
