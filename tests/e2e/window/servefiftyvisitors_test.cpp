// SPDX-License-Identifier: GPL-3.0-or-later
// Fifty visitors with mixed outcomes in the real window, by an officer who signs in with a PIN, by keys alone.
#include "core/service/office.h"
#include "core/service/officeclock.h"
#include "tests/support/letpeoplein.h"
#include "tests/support/must.h"
#include "tests/support/windowprogram.h"

#include <map>

using namespace loket;
using namespace loket::test;

namespace {

constexpr auto windowPin = "4208";
constexpr auto otherPin = "5917";

/// One press of a key. After it the visitor is in a state, or nothing has been written yet.
struct Press {
    const char *keys;
    std::optional<TicketState> then{};
    bool asks = false; ///< a question opens in the window; nobody answers it before it stands there
};

/// What becomes of a visitor, and every key that it costs, from his call on to the call of the next one.
struct Course {
    const char *what;
    std::vector<Press> presses;
    bool walksIn = false;
    bool isMarked = false; ///< Ctrl+I: the last press marks the time of a visit that is over
};

constexpr auto serving = TicketState::Serving;
constexpr auto finished = TicketState::Finished;
const Press start{"F8", serving};
const Press finishAndCall{"F8", finished};
const Press callNext{"F8", {}};

const std::map<char, Course> courses{
    {'D', {"done", {start, finishAndCall}}},
    {'I', {"incomplete", {start, {"ctrl+3", {}, true}, {"alt+1", finished}}}},
    {'R', {"referred", {start, {"ctrl+5", {}, true}, {"alt+1", finished}}}},
    {'X', {"refused", {start, {"ctrl+4", {}, true}, {"alt+2", finished}}}},
    {'A', {"absent", {{"F7", {}, true}, {"1", TicketState::Absent}, callNext}}},
    {'L', {"left while served", {start, {"F7", TicketState::Left}, callNext}}},
    {'H', {"gone when called", {{"ctrl+Delete", {}, true}, {"4", TicketState::Left}, callNext}}},
    {'V', {"entered by mistake", {{"ctrl+Delete", {}, true}, {"2", TicketState::Voided}, callNext}}},
    {'T', {"time not accurate", {start, finishAndCall, {"ctrl+i"}}, false, true}},
    {'O', {"finished, next one not called", {start, {"shift+F8", finished}}}},
    {'W', {"without queue", {{"F2", {}, true}, {"a", serving}, finishAndCall}, true}},
};

// A walk-in (W) comes while the counter is idle, so after an O.
constexpr auto day = "DIDRDADLDT"
                     "OWDIDHDVDR"
                     "DDIDADRDLD"
                     "OWDTDIDRDH"
                     "DXDDIDADDD";

// By hand, row by row. D: 5+4+6+4+7, I: 1 each, R: 1 each but the last; of 50, two came without a number.
constexpr VisitCounts visitsByHand{/*taken*/ 48,         /*served: 26 D, 5 I, 4 R, 1 X, 2 T, 2 O, 2 W*/ 42,
                                   /*left: 2 L, 2 H*/ 4, /*absent: A*/ 3,
                                   /*voided: V*/ 1,      /*unserved*/ 0,
                                   /*open*/ 0,
                                   /*walkIn: W*/ 2};
constexpr OutcomeCounts outcomesByHand{/*done: D, T, O, W*/ 32, /*accepted*/ 0,
                                       /*incomplete*/ 5,        /*refused*/ 1,
                                       /*referred*/ 4,          /*not done: who left*/ 4};

/// An office that is set up: two officers with PINs, and 48 people who have drawn their numbers at another station.
class WaitingOffice
{
public:
    WaitingOffice()
    {
        auto setup = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL")));
        setup.unitName = QStringLiteral("Disdukcapil Uji");
        setup.hours.clear();                   // the test is run at any hour of the day
        for (auto &service : setup.services) { // its requirements are set; when products are ready is not
            service.standard.completionStatus = StandardStatus::Unset;
            for (auto &component : service.standard.components)
                component.status = ComponentStatus::Verified;
        }
        setup.staff = {{QStringLiteral("P1"), QStringLiteral("Siti")}, {QStringLiteral("P2"), QStringLiteral("Budi")}};
        office = must(Office::create(file(), setup, m_clock, QStringLiteral("uji")));
        must(letPeopleIn(*office, {{"P1", windowPin}, {"P2", otherPin}}));
        const auto &catalogue = office->catalogue();
        const Actor other{office->station(), {}, catalogue.staffByCode(QStringLiteral("P2"))->id};
        must(office->people().signIn(Act{other}, QString::fromLatin1(otherPin)));
        for (std::size_t i = 0; i < std::size_t(visitsByHand.taken); ++i)
            must(office->queue().take(Act{other}, {{catalogue.services[i % 3].id}}));
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("office.db")); }
    [[nodiscard]] CounterSnapshot view() const
    {
        return must(office->snapshot(office->catalogue().counters.front().id));
    }
    [[nodiscard]] Visit visit(TicketId ticket) const { return must(office->visit(ticket)); }
    /// Who stands or sits at the counter; not stored where nobody does.
    [[nodiscard]] TicketId present() const
    {
        const auto current = view().current;
        return current ? current->ticket.id : TicketId();
    }
    [[nodiscard]] bool hasCalled() const
    {
        const TicketId ticket = present();
        return ticket.isStored() && visit(ticket).ticket.state == TicketState::Called;
    }

private:
    QTemporaryDir m_folder;
    OfficeClock m_clock;

public:
    std::unique_ptr<Office> office;
};

/// One visitor by his keys; how many there were.
int serve(WindowProgram &window, const WaitingOffice &office, const Course &course)
{
    TicketId visitor = office.present();
    for (const auto &press : course.presses) {
        INFO(press.keys);
        window.keys(QString::fromLatin1(press.keys));
        if (!press.then && &press != &course.presses.back()) {
            if (press.asks)
                window.readQuestion();
            continue;
        }
        REQUIRE(VirtualScreen::waitFor([&] {
            if (course.walksIn && press.then == serving)
                visitor = office.present();
            if (press.then)
                return visitor.isStored() && office.visit(visitor).ticket.state == press.then;
            return course.isMarked ? office.visit(visitor).legs.front().inaccurate : office.hasCalled();
        }));
        window.rest();
    }
    return int(course.presses.size());
}

} // namespace

TEST_CASE("Fifty visitors are served in the real window by keys alone, at most three each, and no dialog opens")
{
    const WaitingOffice office;
    WindowProgram window(
        "loket-prima",
        {QStringLiteral("--database"), office.file(), QStringLiteral("--counter"), QStringLiteral("Loket 1")},
        "Terkunci.*Loket Prima");
    window.keys(QStringLiteral("1")); // Siti
    window.typePin(windowPin);
    window.waitForTitle("Tutup.*Loket Prima");
    window.keysUntil("F12", [&] { return office.view().state == CounterState::Open; });
    window.rest();
    window.keysUntil("F8", [&] { return office.hasCalled(); });
    window.rest();

    int visitors = 0;
    for (const char letter : QByteArray(day)) {
        const Course &course = courses.at(letter);
        INFO("visitor " << ++visitors << ", " << course.what);
        // The first one's call is nobody else's last key.
        const int presses = serve(window, office, course) + (visitors == 1 ? 1 : 0);
        CHECK(presses <= 3);
        CHECK(window.windows() == 1);
    }
    CHECK(visitors == 50);
    CHECK(window.end());

    // Read as the file: the officer of this test may not see the office's figures.
    const OfficeClock clock;
    const auto reader = must(Office::openReadOnly(office.file(), clock));
    const auto whole = must(must(reader->report({}))->summary(reader->today().previous(), reader->today())).whole();
    CHECK(whole.visits == visitsByHand);
    CHECK(whole.outcomes == outcomesByHand);
    CHECK(whole.flagged == 2);
    CHECK(whole.serviceSeconds.count() == visitsByHand.served - 2);
    CHECK(whole.outOfOrder == 0);
}
