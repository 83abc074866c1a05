// SPDX-License-Identifier: GPL-3.0-or-later
// The screen that the other tests' windows stand on.
#include "tests/core/service/testoffice.h"
#include "tests/support/windowprogram.h"

#include "core/service/officeclock.h"

using namespace loket;
using namespace loket::test;

namespace {

constexpr auto screenTitle = "Loket 1.*Loket Prima";

/// An office that nobody has set up yet: its window opens without a PIN.
class OpenOffice
{
public:
    OpenOffice() { must(Office::create(file(), smallSetup(), m_clock, QStringLiteral("uji"))); }
    [[nodiscard]] QStringList arguments() const { return {QStringLiteral("--database"), file()}; }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("office.db")); }
    QTemporaryDir m_folder;
    OfficeClock m_clock;
};

/// A folder whose dbus-launch leaves a file.
void writeLauncher(const QTemporaryDir &folder)
{
    QFile launcher(folder.filePath(QStringLiteral("dbus-launch")));
    REQUIRE(launcher.open(QIODevice::WriteOnly));
    launcher.write("#!/bin/sh\ntouch \"$(dirname \"$0\")/called\"\nexit 1\n");
    REQUIRE(launcher.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

} // namespace

TEST_CASE(
    "A window of the tests looks for no session bus: the fork for it hangs under ASan while other threads allocate")
{
    const OpenOffice office;
    const QTemporaryDir tools;
    writeLauncher(tools);
    WindowProgram window("loket-prima", office.arguments(), screenTitle,
                         {{QStringLiteral("PATH"), tools.path() + QLatin1Char(':') + qEnvironmentVariable("PATH")}});
    CHECK(window.end());
    CHECK_FALSE(QFile::exists(tools.filePath(QStringLiteral("called"))));
}

TEST_CASE("What a test of the window fails with tells how the program, its screen and its windows stand")
{
    const OpenOffice office;
    WindowProgram window("loket-prima", office.arguments(), screenTitle);
    const QString running = window.state();
    INFO(running.toStdString());
    CHECK(running.contains(QStringLiteral("the program runs")));
    CHECK(running.contains(QRegularExpression(QStringLiteral("windows: .*Loket 1 · .*Loket Prima"))));
    CHECK(running.contains(QStringLiteral("Xvfb runs, openbox runs")));
    CHECK(running.contains(QStringLiteral("QXcbEventQueue"))); // its threads

    window.killAfter(0);
    CHECK(window.state().contains(QStringLiteral("the program was killed")));
}
