// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loket-prima/options.h"
#include "core/service/officeclock.h"
#include "core/service/officethread.h"
#include "ui/presentation/counterpresenter.h"

namespace loket::ui {
class CounterWindow;
}

namespace loket::app {

/// One counter's window on one office: opens the office on its thread, puts the parts together, runs.
class CounterProgram
{
    Q_DECLARE_TR_FUNCTIONS(loket::app::CounterProgram)

public:
    explicit CounterProgram(Options options) : m_options(std::move(options)) {}

    /// The program's exit code.
    [[nodiscard]] int run();

private:
    struct Start {
        Actor actor;
        std::optional<Instant> deadSince{};   ///< the program had stopped while somebody was being served
        std::optional<ui::Reading> reading{}; ///< what stands at the counter
    };

    /// The name this program is registered by. Errors: UnknownCounter.
    [[nodiscard]] Result<QString> stationName(const Catalogue &catalogue) const;
    /// The first act of a start: what an interrupted day left open is brought in order.
    [[nodiscard]] Result<Start> begin(Office &office) const;
    [[nodiscard]] static Result<Start> read(Office &office, Start start);
    [[nodiscard]] int runWithoutScreen() const;
    /// False when somebody has closed the window meanwhile.
    [[nodiscard]] static bool waitFor(const QFuture<Result<Start>> &begun, QWidget &window);
    [[nodiscard]] int serve(OfficeThread &office, OfficeClock &clock, ui::CounterPresenter &presenter,
                            ui::CounterWindow &window, const Start &start) const;

    Options m_options;
};

/// Writes the one-page summary of a day without a window. The program's exit code.
[[nodiscard]] int writeSummary(const Options &options);
/// A preview of a visitor's paper, without a window, a sign-in or an entry in the journal.
int writePaper(const Options &options);

/// What a refused start or summary says. Returns Refused.
int fail(const Error &error);

} // namespace loket::app
