// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/presentation/peopledesk.h"
#include "ui/presentation/filespresenter.h"

namespace loket::test {

/// Files as they come to be: somebody is served at the counter of a fixture's office, by whoever works there.
inline Visit servedNow(Office &office, const Actor &actor, const char *letter)
{
    TakeOrder order;
    order.services = {office.catalogue().serviceByLetter(QString::fromLatin1(letter))->id};
    return *office.queue().walkIn(Act{actor}, order);
}

inline Result<ApplicationId> fileOf(const Result<Visit> &ended)
{
    if (!ended)
        return tl::unexpected(ended.error());
    return *ended->legs.front().application;
}

/// Complete, promised for a day (none: what the standard gives).
inline Result<ApplicationId> acceptedNow(Office &office, const Actor &actor, const char *promised = "",
                                         const char *officeNumber = "", const char *letter = "A")
{
    const Visit visit = servedNow(office, actor, letter);
    rules::LegResult result{visit.legs.front().id, LegOutcome::Accepted};
    if (*promised)
        result.file.promised = *OfficeDay::fromText(QString::fromLatin1(promised));
    if (*officeNumber) {
        const auto number = QString::fromLatin1(officeNumber);
        if (const auto kept = office.queue().setOfficeNumber(Act{actor}, visit.ticket.id, result.leg, number); !kept)
            return tl::unexpected(kept.error());
    }
    return fileOf(office.queue().finish(Act{actor}, visit.ticket.id, {result}));
}

/// Sent home for what lacks.
inline Result<ApplicationId> incompleteNow(Office &office, const Actor &actor, int lacking)
{
    const Visit visit = servedNow(office, actor, "A");
    rules::LegResult result{visit.legs.front().id, LegOutcome::Incomplete};
    CheckList list;
    for (int i = 0; i < lacking; ++i)
        list.added.push_back({QStringLiteral("Surat %1").arg(i), {}});
    const auto *standard = office.catalogue().standardFor(visit.ticket.service, office.today().text());
    const auto *listed = standard ? standard->told(requirementsComponent()) : nullptr;
    for (int i = 0; listed && i < listed->textId.split(QLatin1Char('\n')).size(); ++i)
        list.ticked.push_back(i + 1);
    result.file.list = list;
    return fileOf(office.queue().finish(Act{actor}, visit.ticket.id, {result}));
}

/// The presenter of the files on the real office of a fixture that serves a counter.
template<class Fixture>
struct FilesDesk : Fixture {
    template<class... Arguments>
    explicit FilesDesk(Arguments... arguments)
        : Fixture(arguments...)
        , files(
              this->office(), [this] { return this->presenter->worker(); }, [this] { return steady; })
    {
        QObject::connect(&files, &ui::FilesPresenter::said, &files, [this](const QString &text, bool isError) {
            told = text;
            toldError = isError;
        });
    }

    ApplicationId accept(const char *promised = "", const char *officeNumber = "", const char *letter = "A")
    {
        return this->ask([&](Office &office) {
            return acceptedNow(office, this->presenter->actor(), promised, officeNumber, letter);
        });
    }
    ApplicationId sendHome(int lacking = 2)
    {
        return this->ask([&](Office &office) { return incompleteNow(office, this->presenter->actor(), lacking); });
    }
    /// A holiday that nobody knew of.
    void closeOn(const char *day)
    {
        this->ask([&](Office &office) {
            return office.hours()
                .setHoliday(Act{{office.station(), {}, this->actor().staff}},
                            {0, 0, QString::fromLatin1(day), QStringLiteral("Libur mendadak"),
                             QStringLiteral("Sudden holiday"), HolidayKind::Local})
                .map([] { return true; });
        });
    }
    Application stored(ApplicationId id)
    {
        return this->ask([&](Office &office) -> Result<Application> {
            return office.applications().dossier(this->presenter->actor(), id).map([](const Dossier &dossier) {
                return dossier.application;
            });
        });
    }
    QString codeOf(ApplicationId id) { return ui::FileTexts::code(stored(id)); }

    /// Also until the window has read all that it was going to.
    void settle()
    {
        Fixture::settle();
        this->settleReading(files);
    }
    void openFiles()
    {
        files.open();
        this->settle();
    }
    void show(ui::FileList list)
    {
        files.showList(list);
        this->settle();
    }
    /// At a person's pace.
    void act(ui::FileAct what)
    {
        files.trigger(what);
        this->settle();
        steady += secondMs;
    }
    void answer(const char *keys)
    {
        for (const QChar key : QString::fromLatin1(keys))
            files.typeIntoBar(key);
        this->settle();
    }
    void lookFor(const QString &typed)
    {
        files.find(typed);
        this->settle();
    }
    /// Without the paper: the letter of a service and a day of acceptance.
    void lookFor(const char *letter, const char *day)
    {
        files.findWithoutPaper();
        answer(letter);
        files.settleBar();
        files.enterIntoBar(QString::fromLatin1(day));
        files.confirmBar();
        this->settle();
    }
    QString cell(int row, ui::FilesModel::Column column) { return files.model().index(row, column).data().toString(); }
    /// The codes of the list that is shown.
    QStringList codes()
    {
        QStringList found;
        for (int row = 0; row < files.model().rowCount(); ++row)
            found += cell(row, ui::FilesModel::CodeColumn);
        return found;
    }
    bool isEnabled(ui::FileAct what)
    {
        for (const auto &state : files.acts()) {
            if (state.act == what)
                return state.enabled;
        }
        return false;
    }

    Millis steady = 0;
    QString told;
    bool toldError = false;
    ui::FilesPresenter files;
};

} // namespace loket::test
