// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "core/service/counterview.h"
#include "ui/presentation/texttable.h"

namespace loket::ui {

/// The numbers that wait, in the order they will be called; below them one row each for held and absent ones. A search
/// shows the numbers of every list that fit.
class QueueTableModel : public TextTable
{
    Q_OBJECT

public:
    enum Column { NumberColumn, ServiceColumn, WaitingColumn, StatusColumn, ColumnCount };
    enum class RowKind { Waiting, Elsewhere, Parked, Absent, UnservedSection, ParkedSection, AbsentSection };
    enum Role { SectionRole = Qt::UserRole, TicketRole, PriorityRole };

    struct Row {
        RowKind kind;
        QueueRow number; ///< of sections: the first one
        QString text;    ///< of sections
    };

    explicit QueueTableModel(QObject *parent = nullptr);

    void show(const CounterSnapshot &snapshot, const Catalogue &catalogue, Millis elapsed);
    /// Moves the waiting times on.
    void setNow(Instant now);
    void setSearch(const QString &text);
    /// Only this service; none = all.
    void setService(std::optional<ServiceId> service);

    [[nodiscard]] const Row *rowAt(int row) const;
    [[nodiscard]] int rowOf(TicketId ticket) const;
    [[nodiscard]] bool isSection(int row) const;
    /// One sentence about how many numbers a search shows.
    [[nodiscard]] QString found() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString text(const QModelIndex &index) const override;
    [[nodiscard]] QString heading(int column) const override;

private:
    void rebuild();
    void append(std::vector<Row> &rows, const std::vector<QueueRow> &numbers, RowKind kind) const;
    [[nodiscard]] bool fits(const QueueRow &row) const;
    [[nodiscard]] QString statusOf(const Row &row) const;
    [[nodiscard]] QString serviceName(ServiceId id) const;
    [[nodiscard]] QString sectionText(RowKind kind) const;
    [[nodiscard]] QString unservedText() const;
    [[nodiscard]] QString parkedText() const;
    [[nodiscard]] QString absentText() const;

    std::optional<CounterSnapshot> m_snapshot;
    Catalogue m_catalogue;
    Instant m_now;
    QString m_search;
    std::optional<ServiceId> m_service;
    std::vector<Row> m_rows;
};

} // namespace loket::ui
