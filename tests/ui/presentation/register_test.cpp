// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/builtincatalogue.h"
#include "tests/ui/presentation/registerdesk.h"

#include <QJsonArray>

using namespace loket;
using namespace loket::test;
using ui::CaseDeed;
using ui::CaseList;
using ui::NarrowBy;
using ui::RegisterModel;
using ui::RegisterStage;

TEST_CASE("A row of the register says number, day, kind, state, channel and that its words are sealed")
{
    RegisterDesk desk;
    const QString open = desk.receive(RegisterDesk::complaint());
    const QString hidden = desk.receive(desk.about("P1"));
    desk.openRegister();
    REQUIRE(desk.numbers() == QStringList{hidden, open});
    CHECK(desk.cell(1, RegisterModel::NumberColumn) == QStringLiteral("…/") + open.section(QLatin1Char('/'), 2));
    CHECK(desk.cell(1, RegisterModel::ReceivedColumn) == QStringLiteral("17 Nov 2023"));
    CHECK(desk.cell(1, RegisterModel::ClassColumn) == QStringLiteral("Pengaduan tidak berkadar pengawasan"));
    CHECK(desk.cell(1, RegisterModel::StateColumn) == QStringLiteral("Diterima"));
    CHECK(desk.cell(1, RegisterModel::ChannelColumn) == QStringLiteral("Loket"));
    CHECK(desk.cell(1, RegisterModel::SealColumn).isEmpty());
    CHECK(desk.cell(0, RegisterModel::SealColumn) == QStringLiteral("tertutup"));
    CHECK(contains(desk.cases.textOf(CaseList::Open), "2"));
    CHECK(contains(desk.cases.line(), "tertutup"));
}

TEST_CASE("Who is complained about finds nothing of it in the register, and its number opens nothing")
{
    RegisterDesk desk;
    const QString open = desk.receive(RegisterDesk::complaint());
    const QString hidden = desk.receive(desk.about("A1"));
    desk.enter("A1", handlerPassword);
    desk.openRegister();
    CHECK(desk.numbers() == QStringList{open});
    CHECK(contains(desk.cases.textOf(CaseList::Open), "1"));
    desk.lookFor(hidden);
    CHECK(desk.cases.stage() == RegisterStage::List);
    const QString refused = desk.told;
    QString missing = hidden;
    missing.replace(missing.size() - 4, 4,
                    hidden.endsWith(QStringLiteral("0000")) ? QStringLiteral("0001") : QStringLiteral("0000"));
    desk.lookFor(missing);
    CHECK(desk.told == QString(refused).replace(hidden, missing));
    CHECK(desk.toldError);
}

TEST_CASE("A counter officer is refused the register, and sees nothing of it")
{
    RegisterDesk desk;
    desk.receive(RegisterDesk::complaint());
    desk.openRegister();
    REQUIRE(desk.cases.model().rowCount() == 1);
    desk.enter("P1", firstPin);
    desk.reread();
    CHECK(desk.cases.model().rowCount() == 0);
    CHECK(desk.toldError);
}

TEST_CASE("The register is narrowed by kind, form, service and channel, each by its key and a digit")
{
    RegisterDesk desk;
    auto about = RegisterDesk::complaint();
    about.service = desk.ask(
        [](Office &office) -> Result<ServiceId> { return office.catalogue().services.front().id; });
    const QString plain = desk.receive(about);
    const QString asked = desk.receive(RegisterDesk::question());
    desk.openRegister();
    const auto only = [&](NarrowBy by, const QString &answer, const QString &number) {
        desk.cases.narrow(by);
        std::size_t option = 0;
        const auto options = desk.cases.bar().options;
        while (option < options.size() && options[option].text != answer)
            ++option;
        REQUIRE(option < options.size());
        desk.cases.pickInBar(option);
        desk.settle();
        CHECK(desk.numbers() == QStringList{number});
        CHECK(desk.cases.isNarrowed(by));
        CHECK(desk.cases.textOf(by).endsWith(answer));
        desk.narrow(by, "1"); // all of them again
        CHECK(desk.numbers().size() == 2);
        CHECK_FALSE(desk.cases.isNarrowed(by));
    };
    only(NarrowBy::Class, QStringLiteral("Permintaan informasi"), asked);
    only(NarrowBy::Form, QStringLiteral("Penundaan berlarut"), plain);
    only(NarrowBy::Channel, QStringLiteral("WhatsApp"), asked);
    desk.cases.narrow(NarrowBy::Service);
    const QString service = desk.cases.bar().options.at(1).text;
    desk.cases.cancelBar();
    only(NarrowBy::Service, service, plain);
}

TEST_CASE("A question that has its answer is in the list of all, not among the open ones")
{
    RegisterDesk desk;
    auto answered = RegisterDesk::question();
    answered.answer = QStringLiteral("Fotokopi KK");
    answered.settledOnSpot = true;
    const QString number = desk.receive(answered);
    desk.openRegister();
    CHECK(desk.numbers().isEmpty());
    desk.show(CaseList::All);
    CHECK(desk.numbers() == QStringList{number});
}

TEST_CASE("Enter opens the chosen case: what happened, loss, tried, hope and what was told, the form as alleged")
{
    RegisterDesk desk;
    desk.receive(RegisterDesk::complaint());
    desk.openRegister();
    desk.act(CaseDeed::Open);
    REQUIRE(desk.cases.stage() == RegisterStage::Case);
    const QString page = desk.page();
    INFO(page.toStdString());
    CHECK(contains(page, "Tiga kali kembali"));
    CHECK(contains(page, "Ongkos tiga kali jalan"));
    CHECK(contains(page, "Bertanya di loket 2"));
    CHECK(contains(page, "KK selesai minggu ini"));
    CHECK(contains(page, "Sebagian: Diperiksa dulu"));
    CHECK(contains(page, "Dugaan bentuk maladministrasi: Penundaan berlarut"));
    CHECK(contains(page, "unit"));
    CHECK(contains(page, "17 Nov 2023 08."));
    CHECK(contains(page, "Hadijah")); // who received it
    CHECK_FALSE(contains(page, "Zubaidah"));
    CHECK_FALSE(contains(page, "081255501234"));
    desk.cases.leave();
    CHECK(desk.cases.stage() == RegisterStage::List);
    CHECK(desk.cases.page().empty());
}

TEST_CASE("Who complains is masked, read for a purpose that is chosen, and masked again when the case is left")
{
    RegisterDesk desk;
    const QString number = desk.receive(RegisterDesk::complaint());
    desk.openRegister();
    CHECK_FALSE(desk.isPossible(CaseDeed::Identity));
    desk.openCase(number);
    REQUIRE(desk.isPossible(CaseDeed::Identity));
    desk.act(CaseDeed::Identity);
    REQUIRE(desk.cases.isBarOpen());
    CHECK_FALSE(contains(desk.page(), "Zubaidah"));
    desk.type("1");
    CHECK(contains(desk.page(), "Zubaidah"));
    CHECK(contains(desk.page(), "081255501234"));
    SECTION("by the same key")
    {
        desk.act(CaseDeed::Identity);
        CHECK_FALSE(contains(desk.page(), "Zubaidah"));
    }
    SECTION("by leaving it")
    {
        desk.cases.leave();
        desk.act(CaseDeed::Open);
        REQUIRE(desk.cases.opened());
        CHECK_FALSE(contains(desk.page(), "Zubaidah"));
    }
    SECTION("by closing the window")
    {
        desk.cases.close();
        CHECK(desk.cases.opened() == nullptr);
        CHECK(desk.cases.page().empty());
        CHECK(desk.cases.model().rowCount() == 0);
    }
}

TEST_CASE("An answer that comes after the window was closed shows nothing of the case")
{
    RegisterDesk desk;
    desk.receive(RegisterDesk::complaint());
    desk.openRegister();
    desk.cases.trigger(CaseDeed::Open);
    desk.cases.close();
    desk.settle();
    CHECK(desk.cases.opened() == nullptr);
    desk.openRegister();
    desk.act(CaseDeed::Open);
    REQUIRE(desk.cases.opened());
    desk.act(CaseDeed::Identity);
    desk.cases.pickInBar(0);
    desk.cases.leave();
    desk.settle();
    CHECK(desk.cases.opened() == nullptr);
    desk.act(CaseDeed::Open);
    CHECK_FALSE(contains(desk.page(), "Zubaidah"));
}

TEST_CASE("A number is found in the list by its last part, and a whole one that is not listed is opened")
{
    RegisterDesk desk;
    const QString first = desk.receive(RegisterDesk::complaint());
    desk.receive(RegisterDesk::question());
    desk.openRegister();
    REQUIRE(desk.cases.chosenRow() == 0);
    desk.lookFor(first.section(QLatin1Char('/'), -1));
    CHECK(desk.cases.chosenRow() == 1);
    CHECK(desk.cases.stage() == RegisterStage::List);
    desk.show(CaseList::Overdue);
    REQUIRE(desk.cases.model().rowCount() == 0);
    desk.lookFor(first.toLower());
    REQUIRE(desk.cases.opened());
    CHECK(desk.cases.opened()->view.complaint.number == first);
    desk.cases.leave();
    desk.lookFor(QStringLiteral("0000"));
    CHECK(desk.toldError);
    CHECK(desk.cases.opened() == nullptr);
}

TEST_CASE("Words find reports while they are typed, with where they stand, and the list comes back without them")
{
    RegisterDesk desk;
    const QString plain = desk.receive(RegisterDesk::complaint());
    const QString asked = desk.receive(RegisterDesk::question());
    const QString hidden = desk.receive(desk.about("P1"));
    desk.openRegister();
    desk.show(CaseList::Overdue);
    REQUIRE(desk.numbers().isEmpty());
    const auto search = [&](const char *words) {
        desk.cases.search(QString::fromUtf8(words));
        desk.settle();
    };
    search("rok"); // of a hidden case: the head's own key opens it
    CHECK(desk.cases.isSearching());
    CHECK(desk.numbers() == QStringList{hidden});
    CHECK(desk.cell(0, RegisterModel::ExcerptColumn) == QStringLiteral("Diminta uang rokok"));
    CHECK(contains(desk.cases.line(), "Diminta uang rokok"));
    search("KEMBALI tiga");
    CHECK(desk.numbers() == QStringList{plain});
    search("\"syarat* OR");
    CHECK(desk.numbers().isEmpty());
    CHECK(contains(desk.cases.line(), "kata"));
    search("syarat*");
    CHECK(desk.numbers() == QStringList{asked});
    search("zubaidah"); // nobody is found by who complains
    CHECK(desk.numbers().isEmpty());
    search("");
    CHECK_FALSE(desk.cases.isSearching());
    CHECK(desk.cases.list() == CaseList::Overdue);
    CHECK(desk.numbers().isEmpty());
    search("2023");
    CHECK(desk.numbers().size() == 3);
    desk.narrow(NarrowBy::Handler, "2"); // narrowed, it stays a search
    CHECK(desk.numbers().size() == 3);
    desk.cases.narrow(NarrowBy::Class);
    const auto options = desk.cases.bar().options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (options[i].text == QStringLiteral("Permintaan informasi")) {
            desk.cases.pickInBar(i);
            break;
        }
    }
    desk.settle();
    CHECK(desk.numbers() == QStringList{asked});
    desk.show(CaseList::All);
    CHECK_FALSE(desk.cases.isSearching());
    CHECK(desk.numbers() == QStringList{asked}); // still narrowed

    desk.enter("A1", handlerPassword);
    desk.cases.close();
    desk.openRegister();
    search("rokok");
    CHECK(desk.numbers() == QStringList{hidden}); // about somebody else
}

TEST_CASE("Enter goes to what was found, or says that nothing was, and closing forgets the search")
{
    RegisterDesk desk;
    desk.receive(RegisterDesk::complaint());
    desk.receive(RegisterDesk::question());
    desk.openRegister();
    desk.show(CaseList::All);
    int gone = 0;
    QObject::connect(&desk.cases, &ui::RegisterPresenter::rowsWanted, &desk.cases, [&] { ++gone; });
    desk.lookFor(QStringLiteral("kembali"));
    CHECK(gone == 1);
    CHECK_FALSE(desk.toldError);
    CHECK(desk.numbers().size() == 1);
    CHECK(contains(desk.cases.textOf(CaseList::All), "2")); // the count of the list, not of what was found
    desk.lookFor(QStringLiteral("kembali"));                // it is there already
    CHECK(gone == 2);
    desk.lookFor(QStringLiteral("tidakada"));
    CHECK(gone == 2);
    CHECK(desk.toldError);
    CHECK(contains(desk.told, "tidakada"));
    desk.cases.search(QString(1'000'000, u'"') + QStringLiteral("kembali"));
    desk.settle();
    CHECK(desk.cases.isSearching());
    desk.cases.close();
    CHECK_FALSE(desk.cases.isSearching());
    CHECK(desk.cases.model().rowCount() == 0);
}

TEST_CASE("What a list is narrowed to holds together: state, handler and kind of a list of what falls due")
{
    RegisterDesk desk;
    const QString first = desk.receive(RegisterDesk::complaint());
    const QString second = desk.receive(RegisterDesk::complaint());
    desk.openRegister();
    desk.openCase(first);
    desk.step(LifeAct::BeginCheck);
    desk.cases.leave();
    desk.cases.narrow(NarrowBy::State);
    REQUIRE(desk.cases.bar().options.size() == allComplaintStates().size() + 1);
    for (std::size_t i = 0; i < desk.cases.bar().options.size(); ++i) {
        if (desk.cases.bar().options[i].text == ui::CaseTexts::state(ComplaintState::CompletenessCheck)) {
            desk.cases.pickInBar(i);
            break;
        }
    }
    desk.settle();
    CHECK(desk.numbers() == QStringList{first});
    CHECK(desk.cases.isNarrowed(NarrowBy::State));
    CHECK(desk.cases.textOf(NarrowBy::State).endsWith(ui::CaseTexts::state(ComplaintState::CompletenessCheck)));
    const StaffId other = desk.staff("A1");
    desk.ask([&](Office &office) { return office.cases().assign(Act{desk.reader}, first, other); });
    desk.reread();
    desk.narrow(NarrowBy::Handler, "2");
    CHECK(desk.numbers().isEmpty()); // it is A1's
    desk.narrow(NarrowBy::State, "1");
    CHECK(desk.numbers() == QStringList{second});
    desk.show(CaseList::Overdue);
    CHECK(desk.numbers().isEmpty());
    CHECK(desk.cases.isNarrowed(NarrowBy::Handler));
}

TEST_CASE("An anonymous report and one without a name say so, and there is nothing to read")
{
    RegisterDesk desk;
    auto report = RegisterDesk::complaint();
    report.identity = {};
    report.anonymous = GENERATE(true, false);
    desk.openCase([&] {
        const QString number = desk.receive(report);
        desk.openRegister();
        return number;
    }());
    CHECK(contains(desk.page(), report.anonymous ? "anonim" : "tidak disebutkan"));
    CHECK_FALSE(desk.isPossible(CaseDeed::Identity));
}

TEST_CASE("The register is read again when something has changed, and the chosen case stays chosen")
{
    RegisterDesk desk;
    const QString first = desk.receive(RegisterDesk::complaint());
    desk.openRegister();
    REQUIRE(desk.numbers() == QStringList{first});
    const QString second = desk.receive(RegisterDesk::question());
    desk.reread();
    CHECK(desk.numbers() == QStringList{second, first});
    CHECK(desk.cases.chosenRow() == 1);
}

TEST_CASE("Shift+F4 asks for the register: for handlers and the head, not for a counter officer")
{
    DeskFixture desk;
    bool wanted = false;
    QObject::connect(desk.presenter.get(), &ui::CounterPresenter::registerWanted, desk.presenter.get(),
                     [&wanted] { wanted = true; });
    CHECK(ui::keyOf(ui::CounterAction::Register) == QStringLiteral("Shift+F4"));
    letPeopleIn(desk);
    desk.type("1");
    desk.type(firstPin);
    REQUIRE(desk.screen().presence == ui::Presence::SignedIn);
    CHECK_FALSE(desk.screen().action(ui::CounterAction::Register)->enabled);
    desk.press(ui::CounterAction::Register);
    CHECK_FALSE(wanted);
}

TEST_CASE("States are called by the catalogue's names")
{
    const Indonesian indonesian;
    const QJsonArray states = builtInCatalogue().value(QLatin1String("complaint_states")).toArray();
    CHECK(states.size() == qsizetype(allComplaintStates().size()));
    for (const auto &one : states) {
        const QJsonObject state = one.toObject();
        const auto known = complaintStateFromWord(state.value(QLatin1String("code")).toString());
        REQUIRE(known);
        CHECK(ui::CaseTexts::state(*known) == state.value(QLatin1String("id")).toString());
    }
}
