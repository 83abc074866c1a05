// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/actrunner.h"
#include "core/storage/printstore.h"

namespace loket {

/// Puts papers into the print queue within an act's own transaction. Inside core/service only; throws SqlError.
class PaperActs
{
public:
    explicit PaperActs(ActRunner &runner) : m_runner(runner), m_store(runner.connection()) {}

    struct Issue {
        PrintJob job{};
        bool waited = false; ///< it was on its way already
    };

    /// What is there of a paper before it is asked for.
    struct Before {
        std::optional<PrintJob> last{};
        std::optional<int> copies{};
        rules::PaperIssueRule rule{};
    };
    [[nodiscard]] Before before(const PaperOrder &order, StationId here);

    /// A new job, or the one that waits, sent to where the setting of the asking counter says now. The count of copies
    /// goes into `images`.
    Issue issue(const PaperOrder &order, const Before &before, const PaperSetting &setting, const rules::Moment &moment,
                storage::RowImages &images);
    /// The papers of an act; those that no printer is set for are left out.
    void queueAll(ActScope &scope, const std::vector<PaperOrder> &papers);
    /// What waits of the ticket of a number that is void, or that nobody served that day, is not printed any more.
    void withdrawTicket(const Visit &over, Instant now);
    /// The number is there again: its ticket that was withdrawn with it is printed after all.
    void bringBackTicket(const Visit &again);
    /// Of the counter where somebody acts; of none: as delivered, so without a printer.
    [[nodiscard]] PaperSetting settingFor(const Actor &actor, PaperKind paper) const;

    [[nodiscard]] storage::PrintStore &store() { return m_store; }

private:
    [[nodiscard]] static std::vector<QString> subjectsOf(const ActScope &scope, const PaperOrder &order);

    ActRunner &m_runner;
    storage::PrintStore m_store;
};

} // namespace loket
