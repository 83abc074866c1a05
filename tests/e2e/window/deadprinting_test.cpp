// SPDX-License-Identifier: GPL-3.0-or-later
// A36: the real window where the system's printing service is not there, is out of reach, or takes connections and says
// nothing. Libcups alone would wait a minute for such a service: the keys must not.
#include "tests/core/service/testoffice.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/windowprogram.h"

#include "core/service/officeclock.h"
#include "core/storage/tables.h"

using namespace loket;
using namespace loket::test;

namespace {

constexpr auto title = "Loket 1.*Loket Prima";

/// An office whose counter is open, whose tickets go to a printer of the system, and where one number waits.
struct PrintingOffice {
    PrintingOffice()
    {
        office = must(Office::create(file(), smallSetup(), clock, QStringLiteral("uji")));
        PaperSetting setting = office->catalogue().paperSetting(act().actor.counter.value(), PaperKind::Ticket);
        setting.printer = QStringLiteral("system:XP-58");
        setting.ask = PaperAsk::Always;
        must(office->printing().setPaper(act(), setting));
        must(office->counters().open(act()));
        waiting = must(office->queue().take(act(), {{office->catalogue().services.front().id}})).ticket.id;
    }

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("office.db")); }
    [[nodiscard]] Act act() const
    {
        return Act{{office->station(), office->catalogue().counters.front().id, office->catalogue().staff.front().id}};
    }
    [[nodiscard]] bool isIn(TicketState state) const { return must(office->visit(waiting)).ticket.state == state; }
    [[nodiscard]] PrintJob paper() const
    {
        const auto connection = must(
            storage::Connection::open(storage::DatabaseAddress::sqlite(file()), storage::OpenMode::ReadOnly));
        return must(storage::reading(*connection, [&]() -> Result<PrintJob> {
            PrintJob job;
            for (auto rows = connection->run("select id, state, trouble from print_job"); rows.next();) {
                job.id = PrintJobId(rows.integer(0));
                job.state = printStateFromWord(rows.text(1)).value();
                job.trouble = printTroubleFromWord(rows.text(2)).value();
            }
            return job;
        }));
    }

    QTemporaryDir folder;
    OfficeClock clock;
    std::unique_ptr<Office> office;
    TicketId waiting;
};

/// A folder of CUPS whose client.conf names a server.
QString clientConf(const QTemporaryDir &folder, const QByteArray &server)
{
    QFile file(folder.filePath(QStringLiteral("client.conf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("ServerName " + server + '\n');
    return folder.path();
}

} // namespace

TEST_CASE("A36: without a printing service, or with a dead one, every key of the window works and its paper waits")
{
    const FakePrinter mute(FakePrinter::Mood::Deaf);
    const QTemporaryDir cups;
    const QString rootKey = QStringLiteral("CUPS_SERVERROOT");
    const std::pair<const char *, std::map<QString, QString>> machines[] = {
        {"client.conf names a server that is out of reach", {{rootKey, clientConf(cups, "10.255.255.1")}}},
        {"no cupsd", {{QStringLiteral("CUPS_SERVER"), QStringLiteral("/nonexistent/cups.sock")}}},
        {"a server that says nothing",
         {{QStringLiteral("CUPS_SERVER"), QStringLiteral("127.0.0.1:%1").arg(mute.port())}}}};
    for (const auto &[what, environment] : machines) {
        INFO(what);
        const PrintingOffice office;
        WindowProgram window("loket-prima", {QStringLiteral("--database"), office.file()}, title, environment);
        window.keysUntil("F8", [&] { return office.isIn(TicketState::Called); });
        window.keys(QStringLiteral("ctrl+n"));
        window.readQuestion();
        window.keysUntil("a Return", [&] { return office.paper().id.isStored(); });
        window.rest();
        window.keysUntil("F8", [&] { return office.isIn(TicketState::Serving); });
        window.keys(QStringLiteral("ctrl+comma"));
        window.waitForTitle("Pengaturan");
        // What the print side has found out arrives later, and nothing is lost.
        REQUIRE(VirtualScreen::waitFor([&] { return office.paper().trouble == PrintTrouble::Silent; }));
        CHECK(office.paper().state != PrintState::Printed);
        window.keysUntil("Escape", [&] { return window.windows() == 1; });
        window.focus(title);
        window.rest();
        window.keysUntil("shift+F8", [&] { return office.isIn(TicketState::Finished); });
        CHECK(window.end());
    }
}
