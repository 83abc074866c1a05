// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/indonesian.h"
#include "tests/ui/presentation/samples.h"
#include "ui/presentation/queuetablemodel.h"

using namespace loket;
using namespace loket::ui;
using namespace loket::test;

namespace {

QString cell(const QueueTableModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList numbers(const QueueTableModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list += cell(model, row, QueueTableModel::NumberColumn);
    return list;
}

CounterSnapshot fullSnapshot()
{
    auto snapshot = sampleSnapshot();
    snapshot.waiting = {waitingRow(1, "B", 6, 18 * minuteMs + 44 * secondMs, "LANSIA"),
                        waitingRow(2, "A", 18, 19 * minuteMs + 52 * secondMs), waitingRow(3, "A", 1000, 5 * minuteMs)};
    snapshot.elsewhere = {waitingRow(4, "B", 9, minuteMs)};
    snapshot.parked = {waitingRow(5, "B", 4, 12 * minuteMs), waitingRow(6, "A", 1, 30 * minuteMs)};
    snapshot.absent = {waitingRow(7, "A", 12, 40 * minuteMs)};
    return snapshot;
}

} // namespace

TEST_CASE("The queue keeps the order of calling and says waiting time and status in words")
{
    const Indonesian indonesian;
    QueueTableModel model;
    model.show(fullSnapshot(), sampleCatalogue(), 0);
    CHECK(numbers(model)
          == QStringList{QStringLiteral("B-006"), QStringLiteral("A-018"), QStringLiteral("A-1000"),
                         QStringLiteral("Ditunda (2): B-004 12 mnt · A-001 30 mnt"),
                         QStringLiteral("Tidak hadir (1): A-012, bisa dipanggil lagi")});
    CHECK(cell(model, 0, QueueTableModel::StatusColumn) == QStringLiteral("prioritas"));
    CHECK(cell(model, 1, QueueTableModel::ServiceColumn) == QStringLiteral("Kartu keluarga"));
    CHECK(cell(model, 1, QueueTableModel::WaitingColumn) == QStringLiteral("19:52"));
    CHECK(cell(model, 1, QueueTableModel::StatusColumn) == QStringLiteral("menunggu"));
    CHECK(model.isSection(3));
    CHECK_FALSE(model.isSection(2));
    CHECK(model.index(1, QueueTableModel::WaitingColumn).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("Menunggu 19:52"));
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Nomor"));
    CHECK(model.rowOf(TicketId(3)) == 2);
    CHECK(model.rowOf(TicketId(99)) == -1);
    CHECK(model.rowAt(99) == nullptr);
}

TEST_CASE("Waiting times run on, held ones too, without moving a row")
{
    const Indonesian indonesian;
    QueueTableModel model;
    model.show(fullSnapshot(), sampleCatalogue(), 0);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&resets] { ++resets; });
    model.setNow(sampleNow + 8 * secondMs);
    CHECK(cell(model, 1, QueueTableModel::WaitingColumn) == QStringLiteral("20:00"));
    model.setNow(sampleNow + minuteMs);
    CHECK(cell(model, 3, 0).contains(QStringLiteral("B-004 13 mnt")));
    model.show(fullSnapshot(), sampleCatalogue(), 0);
    CHECK(resets == 0);
    auto shorter = fullSnapshot();
    shorter.waiting.erase(shorter.waiting.begin());
    model.show(shorter, sampleCatalogue(), 0);
    CHECK(resets == 1);
}

TEST_CASE("A search finds numbers of every list, however they are typed")
{
    const Indonesian indonesian;
    QueueTableModel model;
    model.show(fullSnapshot(), sampleCatalogue(), 0);
    const auto found = [&](const char *typed) {
        model.setSearch(QString::fromUtf8(typed));
        return numbers(model);
    };
    CHECK(found("a12") == QStringList{QStringLiteral("A-012")});
    CHECK(cell(model, 0, QueueTableModel::StatusColumn) == QStringLiteral("tidak hadir"));
    CHECK(found(" B-004 ") == QStringList{QStringLiteral("B-004")});
    CHECK(cell(model, 0, QueueTableModel::StatusColumn) == QStringLiteral("ditunda"));
    CHECK(found("akta").size() == 3);
    CHECK(model.found() == QStringLiteral("3 nomor ditemukan"));
    CHECK(found("tidak ada").isEmpty());
    CHECK(found("").size() == 5);
    model.setService(ServiceId(2));
    CHECK(numbers(model).mid(0, 2) == QStringList{QStringLiteral("B-006"), QStringLiteral("B-009")});
    CHECK(cell(model, 1, QueueTableModel::StatusColumn) == QStringLiteral("loket lain"));
}

TEST_CASE("A long list of held numbers is shortened")
{
    const Indonesian indonesian;
    auto snapshot = sampleSnapshot();
    for (int i = 1; i <= 6; ++i)
        snapshot.absent.push_back(waitingRow(i, "A", i, minuteMs));
    QueueTableModel model;
    model.show(snapshot, sampleCatalogue(), 0);
    CHECK(cell(model, 0, 0)
          == QStringLiteral("Tidak hadir (6): A-001 · A-002 · A-003 · A-004 · .., bisa dipanggil lagi"));
}

TEST_CASE("An empty queue has no rows and asks for nothing")
{
    QueueTableModel model;
    CHECK(model.rowCount() == 0);
    model.setNow(sampleNow);
    model.show(sampleSnapshot(), sampleCatalogue(), 0);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.data(model.index(0, 0)).isValid());
}
