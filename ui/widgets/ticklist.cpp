// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ticklist.h"

#include "ui/widgets/controls.h"

#include <QSignalBlocker>

#include <algorithm>

namespace loket::ui {

TickList::TickList(const QString &name, int rows, QWidget *parent) : QListWidget(parent), m_rows(rows)
{
    setAccessibleName(name);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Q_EMIT ticked(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
}

void TickList::fill(const std::vector<Item> &items)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &item : items) {
        auto *row = new QListWidgetItem(item.text, this);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Unchecked);
        row->setData(Qt::UserRole, item.key);
        row->setData(Qt::AccessibleDescriptionRole, item.description);
        row->setToolTip(plainToolTip(item.description));
    }
    // A list that can take the focus has a current row (ux.md 1.4).
    setFocusPolicy(items.empty() ? Qt::NoFocus : Qt::StrongFocus);
    setCurrentRow(items.empty() ? -1 : 0);
    updateGeometry();
}

void TickList::setTicked(const std::function<bool(const QString &key)> &isTicked)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(isTicked(item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
}

QSize TickList::sizeHint() const
{
    const int shown = std::clamp(count(), 1, m_rows);
    const int row = count() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    return {QListWidget::sizeHint().width(), shown * row + 2 * frameWidth() + 2};
}

} // namespace loket::ui
