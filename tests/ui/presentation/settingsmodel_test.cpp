// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/filesdesk.h"
#include "ui/presentation/settingsmodel.h"

using namespace loket;
using namespace loket::test;

namespace {

/// The settings page of an office whose files have promised days.
struct SettingsDesk : FilesDesk<DeskFixture> {
    SettingsDesk() : FilesDesk(0), model(office(), [this] { return presenter->actor(); })
    {
        QObject::connect(&model, &ui::SettingsModel::said, &model,
                         [this](const QString &text, bool) { stored = text; });
        QObject::connect(&model, &ui::SettingsModel::added, &model, [this](int row) {
            record = model.index(row, 0).data(ui::SettingsModel::RecordRole).toLongLong();
        });
    }
    /// Of the record that was added.
    [[nodiscard]] int row() const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(ui::SettingsModel::RecordRole).toLongLong() == record)
                return row;
        }
        return -1;
    }
    void type(const char *key, const char *text)
    {
        const int row = this->row();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.columnAt(column).key == QLatin1String(key))
                model.setData(model.index(row, column), QString::fromLatin1(text), Qt::EditRole);
        }
        settle();
    }

    ui::SettingsModel model;
    QString stored;
    qint64 record = 0;
};

} // namespace

TEST_CASE("A holiday that falls on promised days says how many they are, and where they are seen")
{
    SettingsDesk desk;
    desk.accept("2023-11-23");
    desk.accept("2023-11-23");
    desk.accept("2023-11-24");
    desk.model.show(RecordKind::Holidays);
    desk.settle();
    desk.model.add(-1);
    desk.settle();
    REQUIRE(desk.row() >= 0);
    desk.type("date", "2023-11-23");
    CHECK(desk.stored == QStringLiteral("Tersimpan. Berlaku mulai sekarang."));
    desk.type("active", "yes");
    CHECK(desk.stored
          == QStringLiteral("Tersimpan. Berlaku mulai sekarang. 2 tanggal yang dijanjikan jatuh pada hari libur: lihat "
                            "Ctrl+D, Belum siap."));
    desk.model.restore(desk.row()); // taken back
    desk.settle();
    CHECK_FALSE(desk.stored.contains(QStringLiteral("dijanjikan")));
}
