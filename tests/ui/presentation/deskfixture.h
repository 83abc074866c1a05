// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/clockwatch.h"
#include "tests/ui/presentation/indonesian.h"
#include "ui/presentation/counterpresenter.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace loket::test {

/// A real office in a file of its own, on its thread, with one counter's presenter. Time is set by hand: the office's
/// clock and the steady clock go on together, and no case waits for either; `setPcClock` moves the PC's alone.
class DeskFixture
{
public:
    Indonesian indonesian;

    /// `promises`: the office has set by when its products are ready, so that services usually end as accepted.
    explicit DeskFixture(int waiting = 3, bool open = true, bool promises = false)
        : m_clock(Instant(1'700'179'200'000)) // 2023-11-17 08.00 WITA
    {
        const auto opened = m_office.open([this, promises]() -> Result<std::unique_ptr<Office>> {
            auto setup = setupFromTemplate(QStringLiteral("DISDUKCAPIL"), true);
            if (!setup)
                return tl::unexpected(setup.error());
            setup->unitName = QStringLiteral("Disdukcapil Uji");
            for (auto &service : setup->services) {
                if (!promises)
                    service.standard.completionStatus = StandardStatus::Unset;
            }
            setup->counters = {QStringLiteral("Loket 1"), QStringLiteral("Loket 2")};
            setup->staff = {{QStringLiteral("P1"), QStringLiteral("Siti Rahmah")},
                            {QStringLiteral("P2"), QStringLiteral("Budi")}};
            return Office::create(m_folder.filePath(QStringLiteral("office.db")), *setup, m_officeClock,
                                  QStringLiteral("uji"));
        });
        REQUIRE(opened.result());
        m_actor = ask([](Office &office) -> Result<Actor> {
            return Actor{office.station(), office.catalogue().counters.front().id, office.catalogue().staff.front().id};
        });
        m_watch.emplace(m_officeClock, Actor{m_actor.station, m_actor.counter, {}});
        for (int i = 0; i < waiting; ++i)
            take();
        presenter = std::make_unique<ui::CounterPresenter>(m_office, m_actor, steadyClock());
        presenter->refresh();
        settle();
        pass(minuteMs);
        if (open)
            press(ui::CounterAction::OpenOrClose);
    }

    /// Runs something on the office's thread.
    template<class Work>
    auto ask(Work work) -> typename std::invoke_result_t<Work, Office &>::value_type
    {
        const auto answer = m_office.post(std::move(work)).result();
        REQUIRE(answer);
        return *answer;
    }

    Visit take(const char *letter = "A", const char *priority = "")
    {
        return ask([&](Office &office) {
            m_clock.advance(secondMs);
            TakeOrder order;
            order.services = {office.catalogue().serviceByLetter(QString::fromLatin1(letter))->id};
            order.priority = QString::fromLatin1(priority);
            return office.queue().take(Act{{office.station(), {}, m_actor.staff}}, order);
        });
    }

    /// Until what was posted has been answered, and what the answers posted.
    void settle()
    {
        for (int i = 0; i < 5; ++i) {
            m_office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
            QCoreApplication::processEvents();
        }
    }
    /// Also until `reader` has read all that it was going to: it reads once per frame, and a busy PC has frames left over.
    template<class Reader>
    void settleReading(const Reader &reader)
    {
        settle();
        for (const QDeadlineTimer late(10'000); reader.isReading() && !late.hasExpired(); settle()) {}
    }
    /// Time goes by, on the office's thread: no reading falls between the two clocks.
    void pass(Millis ms)
    {
        ask([&](Office &) -> Result<Millis> {
            m_steady += ms;
            m_clock.advance(ms);
            return m_steady;
        });
        presenter->tick();
    }
    [[nodiscard]] ui::SteadyClock steadyClock() const
    {
        return [this] { return m_steady; };
    }
    /// Somebody sets the PC's clock, and the program looks at it as it does twice a minute.
    void setPcClock(Millis by)
    {
        m_office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
        m_clock.set(m_clock.now() + by);
        lookAtClock();
    }
    void lookAtClock()
    {
        const auto step = ask(
            [this](Office &office) -> Result<std::optional<ClockStep>> { return m_watch->look(office); });
        if (step)
            presenter->warnOfClockStep(*step);
        settle();
    }
    /// A key at a person's pace.
    void press(ui::CounterAction action)
    {
        presenter->trigger(action);
        settle();
        pass(secondMs);
    }
    void type(const char *keys)
    {
        for (const QChar key : QString::fromLatin1(keys))
            presenter->typeIntoBar(key);
        presenter->settleBar();
        settle();
        pass(secondMs);
    }
    /// As after a signal of another program. Twice, because one reading may be on its way that began before the change.
    void reread()
    {
        for (int i = 0; i < 2; ++i) {
            presenter->refresh();
            settleReading(*presenter);
        }
    }

    CounterSnapshot snapshot()
    {
        return ask([this](Office &office) { return office.snapshot(*m_actor.counter); });
    }
    Visit visit(const char *number)
    {
        const auto printed = TicketNumber::fromText(QString::fromLatin1(number));
        return ask([&](Office &office) { return office.visit(office.today(), *printed); });
    }
    [[nodiscard]] const ui::CounterScreen &screen() const { return presenter->screen(); }
    [[nodiscard]] QString said() const { return presenter->toast() ? presenter->toast()->text : QString(); }
    [[nodiscard]] QString number() const { return screen().number; }
    OfficeThread &office() { return m_office; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock; ///< the PC's
    OfficeClock m_officeClock{m_clock};
    Millis m_steady = 0;
    OfficeThread m_office;
    Actor m_actor;
    std::optional<ClockWatch> m_watch;

public:
    std::unique_ptr<ui::CounterPresenter> presenter; ///< goes before the office's thread
};

} // namespace loket::test
