// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/presentation/filesdesk.h"
#include "ui/presentation/paperspresenter.h"
#include "ui/presentation/sheetinsight.h"

namespace loket::test {

/// The presenter of the papers on the real office of a fixture that serves a counter. No worker prints: what becomes of
/// a paper is said by hand.
template<class Fixture>
struct PapersDesk : Fixture {
    template<class... Arguments>
    explicit PapersDesk(Arguments... arguments)
        : Fixture(arguments...)
        , papers(
              this->office(), [this] { return this->presenter->worker(); },
              [this] { return ui::sheetInSight(*this->presenter, queueRow); }, [this] { return steady; })
    {
        QObject::connect(&papers, &ui::PapersPresenter::said, &papers, [this](const QString &text, bool isError) {
            told = text;
            toldError = isError;
        });
        QObject::connect(&papers, &ui::PapersPresenter::tryNowWanted, &papers, [this] { ++triedNow; });
        QObject::connect(&papers, &ui::PapersPresenter::queueTouched, &papers, [this] { ++touched; });
    }

    void choosePrinter(PaperKind paper, const char *printer = "raw:127.0.0.1:9100",
                       PaperFormat format = PaperFormat::Roll80)
    {
        this->ask([&](Office &office) {
            PaperSetting setting = office.catalogue().paperSetting(*this->actor().counter, paper);
            setting.printer = QString::fromLatin1(printer);
            setting.format = format;
            return office.printing().setPaper(Act{this->actor()}, setting).map([] { return true; });
        });
    }
    void chooseAllPrinters()
    {
        for (const PaperKind paper : allPaperKinds())
            choosePrinter(paper);
    }
    PrintJobId print(PaperKind paper, const QString &about)
    {
        return this->ask([&](Office &office) {
                       return office.printing().print(Act{this->actor()}, {paper, about});
                   })
            .job;
    }
    static QString of(TicketId ticket) { return QStringLiteral("ticket:%1").arg(ticket.value()); }
    /// The paper that waits longest is sent, and that becomes of it.
    void send(PrintFate fate = PrintFate::Sent, PrintTrouble trouble = PrintTrouble::None)
    {
        this->ask([&](Office &office) -> Result<bool> {
            return office.printing().claim(office.station()).and_then([&](const std::optional<PrintJob> &job) {
                return office.printing().ended(job->id, fate, trouble).map([] { return true; });
            });
        });
    }
    /// All of this station's papers, straight from the office.
    std::vector<ListedPaper> stored()
    {
        return this->ask([&](Office &office) { return office.printing().list(this->presenter->actor()); });
    }
    /// A visit that is over, with its receipt to be had.
    Visit served(const char *letter = "A")
    {
        return this->ask([&](Office &office) {
            const Visit visit = servedNow(office, this->actor(), letter);
            return office.queue().finish(Act{this->actor()}, visit.ticket.id,
                                         {{visit.legs.front().id, LegOutcome::Done}});
        });
    }

    /// Also until the window has read all that it was going to.
    void settle()
    {
        Fixture::settle();
        this->settleReading(papers);
    }
    void openPapers()
    {
        papers.open();
        this->settle();
    }
    /// At a person's pace.
    void act(ui::PaperAct what)
    {
        papers.trigger(what);
        this->settle();
        steady += secondMs;
    }
    void answer(const char *keys)
    {
        for (const QChar key : QString::fromLatin1(keys)) {
            papers.typeIntoBar(key);
            this->settle();
        }
        steady += secondMs;
    }
    void lookFor(const char *typed)
    {
        papers.find(QString::fromLatin1(typed));
        this->settle();
    }
    QStringList options() const
    {
        QStringList texts;
        for (const auto &option : papers.bar().options)
            texts << option.text;
        return texts;
    }
    QString cell(int row, ui::PapersModel::Column column)
    {
        return papers.model().index(row, column).data().toString();
    }
    QStringList column(ui::PapersModel::Column column)
    {
        QStringList cells;
        for (int row = 0; row < papers.model().rowCount(); ++row)
            cells << cell(row, column);
        return cells;
    }
    bool isEnabled(ui::PaperAct what)
    {
        for (const auto &state : papers.acts()) {
            if (state.act == what)
                return state.enabled;
        }
        return false;
    }

    Millis steady = 0;
    int queueRow = -1;
    int triedNow = 0;
    int touched = 0;
    QString told;
    bool toldError = false;
    ui::PapersPresenter papers;
};

} // namespace loket::test
