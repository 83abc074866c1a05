// SPDX-License-Identifier: GPL-3.0-or-later
// The real window and its print worker are killed as a pair: around a commit, between commit and print, and between
// print and its confirmation; then the program is started again.
#include "core/service/officeclock.h"
#include "tests/core/service/testoffice.h"
#include "tests/faults/printing/papercount.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/windowprogram.h"
#include "tests/ui/presentation/indonesian.h"
#include "ui/presentation/printtexts.h"

#include <QRegularExpression>

#include <random>

using namespace loket;
using namespace loket::test;

namespace {

constexpr auto anyTitle = "Loket 1.*Loket Prima";

/// Each ticket that the window gives is printed on a printer that takes its time.
class KilledWindow
{
public:
    KilledWindow()
        : m_office(must(Office::create(file(), smallSetup(), m_clock, QStringLiteral("uji"))))
        , m_connection(
              must(storage::Connection::open(storage::DatabaseAddress::sqlite(file()), storage::OpenMode::ReadOnly)))
    {
        m_actor = {m_office->station(), m_office->catalogue().counters.front().id,
                   m_office->catalogue().staff.front().id};
        PaperSetting setting = m_office->catalogue().paperSetting(*m_actor.counter, PaperKind::Ticket);
        setting.printer = m_printer.target();
        setting.ask = PaperAsk::Always;
        must(m_office->printing().setPaper(Act{m_actor}, setting));
        must(m_office->counters().open(Act{m_actor}));
        m_printer.workFor(printMs);
    }

    enum class Moment { AroundCommit, AfterCommit, WhilePrinting, WhenPrinted };
    static constexpr int printMs = 100;

    /// Starts the window, gives a number by keys, and kills the pair so long after that moment.
    void round(Moment moment, int milliseconds)
    {
        begin();
        const int connections = m_printer.connections();
        const auto papers = m_printer.jobs().size();
        if (moment == Moment::AroundCommit)
            return m_window->killAfter(milliseconds, [this] { m_window->keys(QStringLiteral("Return")); });
        giveNumber();
        if (moment == Moment::WhilePrinting)
            until([&] { return m_printer.connections() > connections; });
        if (moment == Moment::WhenPrinted)
            until([&] { return m_printer.jobs().size() > papers; });
        m_window->killAfter(milliseconds);
    }

    /// A last start, at which nothing is killed: one more number, and what waits is printed.
    void drain()
    {
        begin();
        giveNumber();
        REQUIRE(VirtualScreen::waitFor([&] { return count().loose == 0; }));
        CHECK(m_window->end());
    }

    [[nodiscard]] PaperCount count()
    {
        std::map<QString, qint64> ids;
        must(storage::reading(*m_connection, [&]() -> Result<void> {
            for (auto rows = m_connection->run("select id, letter, number from ticket"); rows.next();)
                ids[TicketNumber{rows.text(1), static_cast<int>(rows.integer(2))}.text()] = rows.integer(0);
            return {};
        }));
        static const QRegularExpression number(QStringLiteral("[A-Z]-[0-9]{3}"));
        static const QRegularExpression copy(QStringLiteral("SALINAN ke-([0-9]+)"));
        ArrivedPapers arrived;
        for (const auto &job : m_printer.jobs()) {
            const QString text = QString::fromLatin1(job.bytes);
            const int copies = copy.match(text).captured(1).toInt();
            Arrival
                &one = arrived[QStringLiteral("ticket:%1 copy %2").arg(ids[number.match(text).captured()]).arg(copies)];
            ++one.all;
            one.whole += job.whole ? 1 : 0;
        }
        return countPapers(*m_connection, arrived, m_acknowledged);
    }
    [[nodiscard]] std::size_t acknowledged() const { return m_acknowledged.size(); }

    /// What stands in the status line, and that the uncertain paper is printed again as a copy only.
    void checkUncertain()
    {
        const Indonesian indonesian;
        const auto status = printStatus();
        REQUIRE_FALSE(status.uncertain.empty());
        const QString line = ui::PrintTexts::line({status});
        INFO(line.toStdString());
        CHECK(line.contains(QStringLiteral("belum pasti tercetak")));
        CHECK(line.contains(QStringLiteral("SALINAN")));
        const auto station = must(Office::open(file(), m_clock, QStringLiteral("uji"), QStringLiteral("command_line")));
        Act act{m_actor};
        act.actor.station = station->station();
        must(station->printing().print(act, status.uncertain.front().order));
        CHECK(must(station->printing().claim(act.actor.station))->copy == 1);
    }
    void verifyAll() const { must(verify(file())); }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("office.db")); }

    void start()
    {
        if (m_window)
            m_window->start(anyTitle);
        else
            m_window = std::make_unique<WindowProgram>("loket-prima", QStringList{QStringLiteral("--database"), file()},
                                                       anyTitle);
    }
    /// Starts it, up to the last key before a number is given.
    void begin()
    {
        start();
        m_acknowledged = readTickets(); // what the screen can have shown
        m_window->keys(QStringLiteral("ctrl+n"));
        m_window->readQuestion();
        m_window->keys(QStringLiteral("a"));
    }
    void giveNumber()
    {
        m_window->keys(QStringLiteral("Return"));
        until([&] { return readTickets().size() > m_acknowledged.size(); });
        m_acknowledged = readTickets();
    }
    /// Looks as often as it can: the moments are short.
    void until(const std::function<bool()> &holds)
    {
        const QDeadlineTimer deadline(20'000);
        while (!holds()) {
            REQUIRE_FALSE(deadline.hasExpired());
            m_window->process().waitForReadyRead(1);
        }
    }
    std::set<qint64> readTickets()
    {
        return must(storage::reading(*m_connection, [&]() -> Result<std::set<qint64>> {
            std::set<qint64> tickets;
            for (auto rows = m_connection->run("select id from ticket"); rows.next();)
                tickets.insert(rows.integer(0));
            return tickets;
        }));
    }
    /// Of the window's station.
    [[nodiscard]] PrintStatus printStatus()
    {
        const auto office = must(Office::openReadOnly(file(), m_clock));
        Actor actor = m_actor;
        actor.station = office->catalogue().stations.back().id;
        return must(office->printing().status(actor));
    }

    FakePrinter m_printer;
    QTemporaryDir m_folder;
    OfficeClock m_clock;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<storage::Connection> m_connection;
    Actor m_actor;
    std::unique_ptr<WindowProgram> m_window;
    std::set<qint64> m_acknowledged;
};

} // namespace

TEST_CASE(
    "The window and its print worker killed together lose no act and no paper, and print none twice but as a copy")
{
    using Moment = KilledWindow::Moment;
    KilledWindow window;
    const int rounds = wishedFor("LOKET_WINDOW_KILLS", 10);
    const auto seed = static_cast<unsigned>(wishedFor("LOKET_SEED", 20261126));
    std::mt19937 dice(seed);
    for (int round = 1; round <= rounds; ++round) {
        const auto moment = Moment(round % 4);
        const bool isShort = moment == Moment::AfterCommit || moment == Moment::WhenPrinted;
        const int milliseconds = static_cast<int>(dice() % (isShort ? 12 : KilledWindow::printMs / 2));
        INFO("round " << round << " of " << rounds << ", " << milliseconds << " ms, seed " << seed);
        window.round(moment, milliseconds);
    }
    window.drain();
    const auto count = window.count();
    WARN("window: " << rounds << " kills, " << window.acknowledged() << " acknowledged, " << told(count) << ", seed "
                    << seed);
    CHECK(count.acts > 0); // how many is the machine's speed
    CHECK(count.printed > 0);
    checkNothingLost(count);
    window.verifyAll();
    window.checkUncertain();
    window.verifyAll();
}
