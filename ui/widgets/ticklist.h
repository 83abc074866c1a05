// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <functional>

namespace loket::ui {

/// Things of which several may be chosen: one stop for Tab, arrows walk, Space ticks, letters find.
class TickList : public QListWidget
{
    Q_OBJECT

public:
    TickList(const QString &name, int rows, QWidget *parent);

    struct Item {
        QString text;
        QString key;
        QString description{}; ///< beside it, for whoever wants to know more
    };
    void fill(const std::vector<Item> &items);
    /// Without saying so.
    void setTicked(const std::function<bool(const QString &key)> &isTicked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void ticked(const QString &key, bool on);

private:
    int m_rows;
};

} // namespace loket::ui
