// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is open for one person is not left open for the next, or for nobody.
#include "tests/ui/presentation/peopledesk.h"
#include "tests/ui/widgets/windowfixture.h"
#include "ui/widgets/fileswindow.h"
#include "ui/widgets/paperswindow.h"
#include "ui/widgets/personalwindow.h"
#include "ui/widgets/settingswindow.h"

using namespace loket;
using namespace loket::test;
using ui::CounterAction;

namespace {

/// The windows beside the counter, as the program makes them; Siti is signed in.
struct PersonalFixture : WindowFixture {
    PersonalFixture()
        : WindowFixture(1)
        , files(*presenter, [this] { return std::make_unique<ui::FilesPresenter>(office(), who()); })
        , papers(*presenter, [this] { return std::make_unique<ui::PapersPresenter>(office(), who()); })
        , settings(*presenter, [this] { return std::make_unique<ui::SettingsModel>(office(), who()); })
    {
        letPeopleIn(*this);
        type("1");
        type(firstPin);
        REQUIRE(screen().presence == ui::Presence::SignedIn);
    }

    std::function<Actor()> who()
    {
        return [this] { return presenter->actor(); };
    }
    void openAll()
    {
        files.open();
        papers.open();
        settings.open();
        settle();
        REQUIRE(open() == 3);
    }
    [[nodiscard]] int open() const
    {
        const auto isOpen = [](const QWidget *one) { return one && one->isVisible() ? 1 : 0; };
        return isOpen(files.window()) + isOpen(papers.window()) + isOpen(settings.window());
    }

    ui::PersonalWindow<ui::FilesPresenter, ui::FilesWindow> files;
    ui::PersonalWindow<ui::PapersPresenter, ui::PapersWindow> papers;
    ui::PersonalWindow<ui::SettingsModel, ui::SettingsWindow> settings;
};

} // namespace

TEST_CASE("Files, papers and settings stay open while the same person works, and close when the screen is locked")
{
    PersonalFixture desk;
    CHECK(desk.files.window() == nullptr); // made when first wanted
    desk.openAll();
    desk.press(CounterAction::Primary);
    desk.pass(10 * secondMs);
    CHECK(desk.open() == 3);
    desk.press(CounterAction::Lock);
    REQUIRE(desk.screen().presence == ui::Presence::Locked);
    CHECK(desk.open() == 0);
    desk.type(firstPin); // asked again for the same person
    REQUIRE(desk.screen().presence == ui::Presence::SignedIn);
    CHECK(desk.open() == 0); // nobody asked for them again
    desk.openAll();
}

TEST_CASE("Files, papers and settings close when another officer takes the counter over")
{
    PersonalFixture desk;
    desk.openAll();
    desk.press(CounterAction::ChangeOfficer);
    CHECK(desk.open() == 3); // it is only asked
    desk.type(secondPin);    // the only colleague's
    REQUIRE(desk.screen().officer == QStringLiteral("Budi"));
    CHECK(desk.open() == 0);
}
