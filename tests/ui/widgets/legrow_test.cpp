// SPDX-License-Identifier: GPL-3.0-or-later
// The services of one visit as chips: however many there are, each one that is shown can be read.
#include "tests/ui/widgets/looks.h"

#include <QMenu>

using namespace loket;
using namespace loket::test;

namespace {

constexpr int readable = 8; ///< characters of a name that tell one service from another

ui::CounterScreen visitOf(int services, int running)
{
    static const char *const names[] = {"Surat Pengantar",      "Legalisasi dokumen",  "KTP elektronik",
                                        "Akta kelahiran",       "Kartu keluarga",      "Pindah dan datang",
                                        "Kartu identitas anak", "Pengambilan dokumen", "Izin usaha mikro"};
    ui::CounterScreen screen;
    for (int i = 0; i < services; ++i) {
        const QString name = QString::fromLatin1(names[i]);
        screen.legs.push_back({LegId(i + 1), QStringLiteral("%1  %2").arg(i + 1).arg(name),
                               name + QStringLiteral(", belum dimulai"), i + 1 == running, true});
    }
    return screen;
}

/// A chip's name without its place; what is cut off counts for nothing.
qsizetype lettersOf(const QPushButton &chip)
{
    QString name = chip.text().mid(3);
    return name.endsWith(QChar(0x2026)) ? name.size() - 1 : name.size();
}

} // namespace

TEST_CASE("Each chip of a visit's services can be read, and those without room stand behind one button")
{
    WindowFixture desk(0);
    ui::LegRow row(*desk.presenter);
    const int width = GENERATE(480, 560, 700, 900);
    const int services = GENERATE(2, 4, 9);
    const int running = GENERATE(1, 2, 9);
    CAPTURE(width, services, running);
    const ui::CounterScreen screen = visitOf(services, running);
    row.resize(width, ui::space::control);
    row.display(screen);
    row.show();
    QCoreApplication::processEvents();
    CHECK(row.height() == ui::space::control); // the rest of the card stays where it is
    const auto chips = visible<QPushButton>(row);
    QPushButton *rest = nullptr;
    QSet<QString> shown;
    for (QPushButton *chip : chips) {
        CAPTURE(chip->text().toStdString(), chip->width());
        CHECK(row.rect().contains(chip->geometry()));
        if (chip->menu()) {
            rest = chip;
            CHECK(chip->width() >= chip->sizeHint().width());
            continue;
        }
        CHECK(lettersOf(*chip) >= readable);
        CHECK(chip->fontMetrics().horizontalAdvance(chip->text()) <= chip->width());
        shown.insert(chip->accessibleName());
    }
    for (const auto &leg : screen.legs) {
        if (leg.running)
            CHECK(shown.contains(leg.accessible));
    }
    const auto hidden = services - shown.size();
    REQUIRE((rest != nullptr) == (hidden > 0));
    if (!rest)
        return;
    CHECK(rest->text() == QStringLiteral("+%1 layanan").arg(hidden));
    const auto entries = rest->menu()->actions();
    CHECK(std::count_if(entries.begin(), entries.end(), [](const QAction *one) { return one->isVisible(); }) == hidden);
    for (const auto &leg : screen.legs) {
        if (!shown.contains(leg.accessible)) {
            CHECK(rest->accessibleName().contains(leg.accessible));
            CHECK(rest->toolTip().contains(leg.accessible));
        }
    }
}

TEST_CASE("A service without room for its chip is gone on to from the button's menu")
{
    WindowFixture desk(1);
    desk.become(ui::CounterMode::Serving);
    for (const auto service : {Qt::Key_B, Qt::Key_C, Qt::Key_D}) {
        desk.key(Qt::Key_F2);
        desk.key(service);
    }
    ui::LegRow row(*desk.presenter);
    row.resize(260, ui::space::control);
    row.display(desk.screen());
    row.show();
    QCoreApplication::processEvents();
    const auto *menu = row.findChild<QMenu *>();
    REQUIRE(menu->parentWidget()->isVisible());
    REQUIRE(menu->actions().last()->isVisible());
    menu->actions().last()->trigger();
    desk.settle();
    CHECK(desk.screen().legs.back().running);
}
