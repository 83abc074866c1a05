// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into the form of a report and not saved (UX-15): kept, offered to its typist alone, put off, thrown
// away.
#include "tests/ui/presentation/complaintdesk.h"
#include "ui/presentation/casepage.h"

#include <algorithm>

using namespace loket;
using namespace loket::test;
using ui::ComplaintStage;
using ui::CounterAction;

namespace {

const QString words = QStringLiteral("Dua kali kembali tanpa kabar");

void begin(ComplaintFormDesk &desk)
{
    desk.openForm();
    desk.answer("3");
    desk.write(ReportField::Statement, words);
}

} // namespace

TEST_CASE("A draft is kept within five seconds of typing, and again when more was typed")
{
    ComplaintFormDesk desk;
    begin(desk);
    desk.typeFor(secondMs);
    CHECK(desk.drafts().empty());
    for (int i = 0; i < 4; ++i) { // somebody who never rests
        desk.write(ReportField::Loss, QStringLiteral("Rp%1").arg(i));
        desk.typeFor(secondMs);
    }
    REQUIRE(desk.drafts().size() == 1);
    CHECK(desk.newestDraft().contains(words));
    CHECK(desk.reports.draftLine() == QStringLiteral("Draf tersimpan 08.01"));
    desk.write(ReportField::Tried, QStringLiteral("Menelepon"));
    desk.typeFor(5 * secondMs);
    CHECK(desk.drafts().size() == 1);
    CHECK(desk.newestDraft().contains(QStringLiteral("Menelepon")));
}

TEST_CASE("A form in which nothing was typed leaves no draft, and one that was emptied neither")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("3");
    desk.close();
    CHECK(desk.drafts().empty());
    begin(desk);
    desk.reports.saveDraft();
    desk.settle();
    REQUIRE(desk.drafts().size() == 1);
    desk.write(ReportField::Statement, {});
    desk.reports.saveDraft();
    desk.settle();
    CHECK(desk.drafts().empty());
}

TEST_CASE("What was left by Esc, by the lock or by a change of officer is offered to who typed it")
{
    ComplaintFormDesk desk;
    begin(desk);
    SECTION("Esc")
    {
        desk.close();
    }
    SECTION("lock")
    {
        desk.press(CounterAction::Lock);
        desk.close();
        desk.type(firstPin);
    }
    SECTION("change of officer")
    {
        desk.press(CounterAction::ChangeOfficer);
        desk.type(secondPin);
        REQUIRE(desk.screen().officer == QStringLiteral("Budi"));
        desk.close();
        desk.openForm();
        CHECK(desk.reports.bar().prompt == QStringLiteral("Jenis laporan")); // his colleague knows of nothing
        CHECK(desk.reports.bar().options.size() == 3);
        desk.close();
        desk.press(CounterAction::ChangeOfficer);
        desk.type(firstPin);
    }
    desk.openForm();
    REQUIRE(desk.reports.stage() == ComplaintStage::Asking);
    CHECK(desk.reports.bar().prompt.startsWith(QStringLiteral("Draf 08.0")));
    CHECK_FALSE(desk.reports.bar().prompt.contains(words));
    desk.answer("1");
    REQUIRE(desk.reports.form());
    CHECK(desk.reports.form()->text(ReportField::Statement) == words);
    CHECK(desk.reports.form()->isComplaint());
    desk.fillComplaint(words);
    desk.save();
    CHECK(desk.reports.stage() == ComplaintStage::Saved);
    CHECK(desk.drafts().empty());
}

TEST_CASE("A report keeps how long it was received: its sittings add up, what lies between them does not count")
{
    ComplaintFormDesk desk;
    begin(desk);
    desk.typeFor(3 * minuteMs);
    desk.formTime += 2 * minuteMs; // somebody listens, and nothing is typed
    SECTION("left by Esc")
    {
        desk.close();
    }
    SECTION("left by the lock")
    {
        desk.press(CounterAction::Lock);
        desk.close();
        desk.formTime += 20 * minuteMs;
        desk.type(firstPin);
    }
    desk.formTime += 40 * minuteMs;
    desk.openForm();
    desk.answer("1");
    REQUIRE(desk.reports.form());
    desk.fillComplaint(words);
    desk.formTime += 7 * minuteMs;
    desk.save();
    const CaseView stored = desk.stored();
    CHECK(stored.report.receivedIn == 12 * minuteMs);
    const ui::OpenedCase opened{stored};
    const auto catalogue = desk.ask([](Office &office) -> Result<Catalogue> { return office.catalogue(); });
    const auto today = desk.ask([](Office &office) -> Result<OfficeDay> { return office.today(); });
    const auto lines = ui::CaseWriter(catalogue, today).page(opened);
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [](const auto &one) { return one.label == QStringLiteral("Diterima dalam"); });
    REQUIRE(line != lines.end());
    CHECK(line->text == QStringLiteral("12 menit"));
}

TEST_CASE("A draft that was skipped is not asked about again, but stays at hand")
{
    ComplaintFormDesk desk;
    begin(desk);
    desk.close();
    desk.openForm();
    desk.answer("2");
    REQUIRE(desk.reports.bar().prompt == QStringLiteral("Jenis laporan"));
    desk.reports.cancelBar();
    desk.close();
    desk.openForm();
    CHECK(desk.reports.bar().prompt == QStringLiteral("Jenis laporan"));
    REQUIRE(desk.reports.bar().options.size() == 4);
    desk.answer("4");
    REQUIRE(desk.reports.form());
    CHECK(desk.reports.form()->text(ReportField::Statement) == words);
    CHECK(desk.drafts().size() == 1);
    desk.close();
    desk.openForm();
    CHECK(desk.reports.bar().prompt.startsWith(QStringLiteral("Draf "))); // it was worked on: offered again
}

TEST_CASE("A draft is thrown away only after a question")
{
    ComplaintFormDesk desk;
    begin(desk);
    desk.reports.saveDraft();
    desk.settle();
    desk.reports.discard();
    desk.answer("2");
    CHECK(desk.reports.form());
    CHECK(desk.drafts().size() == 1);
    desk.reports.discard();
    desk.answer("1");
    desk.close();
    CHECK(desk.drafts().empty());
}

TEST_CASE("What the program had when it was stopped is offered at its next start")
{
    ComplaintFormDesk desk;
    begin(desk);
    {
        ui::ComplaintPresenter other(
            desk.office(), [&] { return desk.presenter->actor(); }, [] { return std::optional<TicketId>(); },
            [&] { return desk.formTime; });
        desk.typeFor(5 * secondMs); // the last thing the first one did
        other.open();
        desk.settle();
        CHECK(other.bar().prompt.startsWith(QStringLiteral("Draf ")));
    }
}

TEST_CASE("At the next start a draft is offered as soon as its typist is signed in, once and to nobody else")
{
    ComplaintFormDesk desk;
    begin(desk);
    desk.reports.saveDraft();
    desk.press(CounterAction::Lock);
    desk.type(firstPin);
    CHECK_FALSE(desk.presenter->isBarOpen()); // of this sitting: F4 offers it
    desk.press(CounterAction::Lock);
    desk.pass(minuteMs);
    desk.settle();
    bool wanted = false;
    const auto start = [&] {
        const Actor before = desk.presenter->actor();
        desk.presenter = std::make_unique<ui::CounterPresenter>(
            desk.office(), Actor{before.station, before.counter, {}}, desk.steadyClock());
        QObject::connect(desk.presenter.get(), &ui::CounterPresenter::draftWanted, &desk.reports,
                         [&] { wanted = true; });
        desk.presenter->refresh();
        desk.settle();
    };
    start();
    SECTION("its typist")
    {
        desk.signIn("1", firstPin);
        REQUIRE(desk.presenter->isBarOpen());
        CHECK(desk.presenter->bar().prompt == QStringLiteral("Draf pengaduan dari 08.01 masih ada."));
        CHECK(desk.presenter->bar().options.front().text == QStringLiteral("Buka draf"));
        SECTION("opened")
        {
            desk.type("1");
            CHECK(wanted);
            CHECK(desk.screen().mode == ui::CounterMode::Paused);
            desk.reports.close();
            desk.reports.openDraftAtOnce();
            desk.settle();
            REQUIRE(desk.reports.form());
            CHECK(desk.reports.form()->text(ReportField::Statement) == words);
        }
        SECTION("skipped: F4 has it still")
        {
            desk.type("2");
            CHECK_FALSE(wanted);
            desk.press(CounterAction::Lock);
            desk.type(firstPin);
            CHECK_FALSE(desk.presenter->isBarOpen());
            CHECK(desk.drafts().size() == 1);
        }
    }
    SECTION("somebody else")
    {
        desk.signIn("2", secondPin);
        CHECK_FALSE(desk.presenter->isBarOpen());
    }
}

TEST_CASE("The unit head is led to the deadlines of complaints at each sign-in until they are confirmed")
{
    ComplaintFormDesk desk;
    const auto enter = [&] {
        desk.press(CounterAction::Lock);
        desk.presenter->cancelBar();
        const auto &options = desk.presenter->bar().options;
        const auto head = std::find_if(options.begin(), options.end(),
                                       [](const auto &one) { return one.text.contains(QStringLiteral("Hadijah")); });
        REQUIRE(head != options.end());
        desk.type(head->key.toLatin1().constData());
        desk.presenter->enterIntoBar(QString::fromLatin1(headPassword));
        desk.presenter->confirmBar();
        desk.settle();
        REQUIRE(desk.screen().presence == ui::Presence::SignedIn);
    };
    enter();
    CHECK(desk.said().contains(QStringLiteral("Ctrl+,")));
    CHECK(desk.said().contains(QStringLiteral("Tenggat pengaduan")));
    desk.ask([&](Office &office) {
        return office.records().confirm(Act{desk.presenter->actor()}, RecordKind::ComplaintDeadlines).map([] {
            return true;
        });
    });
    desk.reread();
    enter();
    CHECK_FALSE(desk.said().contains(QStringLiteral("Ctrl+,")));
}

TEST_CASE("Without a draft that is asked for the form begins as ever")
{
    ComplaintFormDesk desk;
    desk.reports.openDraftAtOnce();
    desk.settle();
    CHECK(desk.reports.bar().prompt == QStringLiteral("Jenis laporan"));
}

TEST_CASE("While nobody can sign in the form says that it keeps no draft")
{
    DeskFixture desk;
    ui::ComplaintPresenter reports(
        desk.office(), [&] { return desk.presenter->actor(); }, [] { return std::optional<TicketId>(); });
    reports.open();
    desk.settle();
    reports.typeIntoBar(QLatin1Char('3'));
    reports.edit([](ui::ComplaintForm &form) { form.setText(ReportField::Statement, words); });
    reports.saveDraft();
    CHECK(reports.draftLine() == QStringLiteral("Draf tidak disimpan selama belum ada yang dapat masuk di sini."));
}
