// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/applicationcode.h"
#include "tests/ui/presentation/deskfixture.h"

namespace loket::test {

/// An office that has set when its products are ready; A-001 is being served. 17 November 2023 is a Friday.
class FilesAtTheCounter : public DeskFixture
{
public:
    explicit FilesAtTheCounter(bool promises = true) : DeskFixture(2, true, promises)
    {
        press(ui::CounterAction::Primary);
        press(ui::CounterAction::Primary);
        REQUIRE(screen().mode == ui::CounterMode::Serving);
    }

    std::vector<Dossier> filesOf(const char *number)
    {
        const TicketId ticket = visit(number).ticket.id;
        return ask([&](Office &office) { return office.applications().ofVisit(actor(), ticket); });
    }
    Application stored(ApplicationId id)
    {
        return ask([&](Office &office) { return office.applications().dossier(actor(), id); }).application;
    }
    /// A file of A-001 that lacks the first two of its list.
    Application sentHome()
    {
        press(ui::CounterAction::OutcomeIncomplete);
        type("12");
        press(ui::CounterAction::FinishOnly);
        return filesOf("A-001").front().application;
    }
    /// A file of A-001 that may be collected.
    Application madeReady()
    {
        press(ui::CounterAction::FinishOnly);
        const ApplicationId id = filesOf("A-001").front().application.id;
        ask([&](Office &office) { return office.applications().ready(Act{actor()}, id); });
        reread();
        return stored(id);
    }
    /// Its visitor is served at once, by the code.
    void serve(const Application &file)
    {
        presenter->findAnything(applicationcode::text(file.code));
        settle();
        type("1");
        REQUIRE(screen().mode == ui::CounterMode::Serving);
    }
    [[nodiscard]] QString textOf(ui::CounterAction action) const { return screen().action(action)->text; }
};

} // namespace loket::test
