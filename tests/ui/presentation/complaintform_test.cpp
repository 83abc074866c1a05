// SPDX-License-Identifier: GPL-3.0-or-later
// A report as it is typed and saved: what is asked for which kind, what is kept and what is not.
#include "core/domain/formnumber.h"
#include "tests/ui/presentation/complaintdesk.h"
#include "ui/presentation/writtentime.h"

#include <future>

using namespace loket;
using namespace loket::test;
using ui::ComplaintStage;
using ui::CounterAction;
using ui::FormFlag;

TEST_CASE("F4 asks where and never about whom, and each answer says what to do now")
{
    ComplaintFormDesk desk;
    bool wanted = false;
    QObject::connect(desk.presenter.get(), &ui::CounterPresenter::complaintWanted, &desk.reports,
                     [&] { wanted = true; });
    desk.press(CounterAction::Complaint);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt == QStringLiteral("Ingin menyampaikan kepada siapa?"));
    QStringList answers;
    for (const auto &option : desk.presenter->bar().options)
        answers << option.key + QLatin1Char(' ') + option.text;
    CHECK(answers.join(QLatin1Char(',')) == QStringLiteral("1 Saya,2 Petugas lain,3 Kepala unit,4 Tertulis"));
    const char *answer = GENERATE("2", "3", "4");
    desk.type(answer);
    CHECK_FALSE(wanted);
    CHECK(desk.said().count(QLatin1Char('.')) >= 1);
    CHECK_FALSE(desk.presenter->isBarOpen());
    desk.press(CounterAction::Complaint);
    desk.type("1");
    CHECK(wanted);
}

TEST_CASE("While a report is received the counter stands on a neutral break, and goes on when it is over")
{
    ComplaintFormDesk desk;
    desk.press(CounterAction::Complaint);
    desk.type("1");
    desk.openForm();
    CHECK(desk.screen().mode == ui::CounterMode::Paused);
    SECTION("it is left")
    {
        desk.close();
        CHECK(desk.screen().mode == ui::CounterMode::Idle);
    }
    SECTION("somebody is being served: no leg ends and none begins")
    {
        desk.close();
        desk.pass(secondMs);
        desk.press(CounterAction::Primary);
        desk.press(CounterAction::Primary);
        REQUIRE(desk.screen().mode == ui::CounterMode::Serving);
        const auto before = desk.visit("A-001");
        desk.press(CounterAction::Complaint);
        desk.type("1");
        desk.openForm();
        CHECK(desk.screen().mode == ui::CounterMode::Paused);
        CHECK(desk.visit("A-001").ticket.state == TicketState::Parked);
        desk.pass(10 * minuteMs);
        desk.close();
        CHECK(desk.screen().mode == ui::CounterMode::Serving);
        const auto after = desk.visit("A-001");
        REQUIRE(after.legs.size() == before.legs.size());
        CHECK(after.legs.front().isUnfinished());
        // The clock of the visit has stood still meanwhile.
        REQUIRE(after.spans.size() == 2);
        CHECK(elapsed(*after.spans.front().endedAt, after.spans.back().startedAt) >= 10 * minuteMs);
    }
    SECTION("a visit that somebody else goes on with meanwhile stays there")
    {
        desk.close();
        desk.pass(secondMs);
        desk.press(CounterAction::Primary);
        desk.press(CounterAction::Primary);
        const TicketId served = desk.visit("A-001").ticket.id;
        desk.press(CounterAction::Complaint);
        desk.type("1");
        desk.openForm();
        desk.ask([&](Office &office) { return office.queue().left(Act{desk.actor()}, served); });
        desk.close();
        CHECK(desk.screen().mode == ui::CounterMode::Idle);
        CHECK(desk.visit("A-001").ticket.state == TicketState::Left);
    }
}

TEST_CASE("A question is answered by its sentence and the answer alone")
{
    ComplaintFormDesk desk;
    desk.openForm();
    REQUIRE(desk.reports.stage() == ComplaintStage::Asking);
    CHECK(desk.reports.bar().prompt == QStringLiteral("Jenis laporan"));
    desk.answer("1");
    REQUIRE(desk.reports.stage() == ComplaintStage::Typing);
    for (const auto field : {ReportField::Name, ReportField::Forms, ReportField::Subjects, ReportField::Hope,
                             ReportField::Promised, ReportField::Happened, ReportField::ReadBack, ReportField::Class})
        CHECK_FALSE(desk.reports.form()->shows(field));
    desk.save();
    CHECK(desk.told.startsWith(QStringLiteral("\"Yang ditanyakan\" belum diisi.")));
    CHECK_FALSE(desk.reports.fault(ReportField::Statement).isEmpty());
    desk.write(ReportField::Statement, QStringLiteral("Syarat KTP baru?"));
    CHECK(desk.reports.fault(ReportField::Statement).isEmpty());
    desk.write(ReportField::Answer, QStringLiteral("Fotokopi KK saja"));
    desk.save();
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    CHECK(desk.reports.saved()->number.startsWith(QStringLiteral("ADU/")));
    CHECK(desk.reports.savedText().contains(QStringLiteral("Bacakan")));
    CHECK_FALSE(desk.reports.savedText().contains(QStringLiteral("dicetak")));
}

TEST_CASE("Digits typed before the office has been read choose the kind, but never anything about a draft")
{
    ComplaintFormDesk desk;
    std::promise<void> isRead; // the office is busy for as long as somebody types
    const auto openAndType = [&](char digit) {
        desk.office().post([reading = isRead.get_future().share()](Office &) -> Result<void> {
            reading.wait();
            return {};
        });
        desk.reports.open();
        desk.reports.typeIntoBar(QLatin1Char(digit));
        isRead.set_value();
        desk.settle();
    };
    SECTION("the kind")
    {
        openAndType('3');
        REQUIRE(desk.reports.form());
        CHECK(desk.reports.form()->isComplaint());
    }
    SECTION("a draft waits")
    {
        desk.openForm();
        desk.answer("3");
        desk.write(ReportField::Statement, QStringLiteral("Antre dua kali"));
        desk.close();
        openAndType('2');
        CHECK(desk.reports.stage() == ComplaintStage::Asking);
        CHECK(desk.drafts().front().kind == QStringLiteral("complaint"));
    }
}

TEST_CASE("A complaint is saved with what was typed, and lacks are told by the words of the form")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("3");
    CHECK(desk.reports.form()->text(ReportField::Class) == QStringLiteral("PLAIN"));
    desk.fillComplaint(QStringLiteral("Tiga kali disuruh kembali besok"));
    desk.set(FormFlag::ReadBack, false);
    desk.save();
    CHECK(desk.told == QStringLiteral("\"Dibacakan dan disetujui\" belum diisi. Lengkapi, lalu simpan lagi."));
    desk.set(FormFlag::ReadBack);
    desk.reports.edit([](ui::ComplaintForm &form) {
        form.setDay(ReportField::Happened, QStringLiteral("16/11"));
        form.setTime(ReportField::Happened, QStringLiteral("9.10"));
        form.setDay(ReportField::Promised, QStringLiteral("+3"));
        form.setAlleged(QStringLiteral("PB"), true);
    });
    desk.write(ReportField::Name, QStringLiteral("Aminah"));
    desk.save();
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    CHECK(desk.drafts().empty());
    const CaseView view = desk.stored();
    CHECK(view.report.statement == QStringLiteral("Tiga kali disuruh kembali besok"));
    CHECK(view.report.happened == DayAndTime{QStringLiteral("2023-11-16"), 550});
    CHECK(view.report.promisedDay == QStringLiteral("2023-11-22"));
    CHECK(view.report.forms == QStringList{QStringLiteral("PB")});
    CHECK(view.hasIdentity);
}

TEST_CASE("A receipt lacks a day until one is typed or the head has confirmed a deadline of its class")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("3");
    CHECK(desk.reports.form()->lacksDay());
    ui::ComplaintOffer known = desk.reports.form()->offer();
    for (auto &deadline : known.rules.records.deadlines)
        deadline.verified = true;
    const auto offer = std::make_shared<const ui::ComplaintOffer>(known);
    CHECK_FALSE(ui::ComplaintForm(offer, desk.presenter->actor(), ui::ReportKind::Complaint).lacksDay());
    CHECK_FALSE(ui::ComplaintForm(offer, desk.presenter->actor(), ui::ReportKind::Information).lacksDay());
    desk.reports.edit([](ui::ComplaintForm &form) { form.setDay(ReportField::Promised, QStringLiteral("+3")); });
    CHECK_FALSE(desk.reports.form()->lacksDay());
}

TEST_CASE("Another kind leaves nothing of a complaint behind, and going back finds it again")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("3");
    desk.fillComplaint(QStringLiteral("KK salah ketik"));
    desk.write(ReportField::Name, QStringLiteral("Aminah"));
    desk.write(ReportField::Loss, QStringLiteral("Ongkos dua kali"));
    desk.reports.edit([](ui::ComplaintForm &form) { form.setAlleged(QStringLiteral("TK"), true); });
    desk.reports.changeKind();
    desk.answer("1");
    const ComplaintReport asked = desk.reports.form()->report();
    CHECK(asked.identity.isEmpty());
    CHECK((asked.loss + asked.hope).isEmpty());
    CHECK(asked.forms.isEmpty());
    CHECK_FALSE(asked.subjects.isChosen());
    CHECK(asked.statement == QStringLiteral("KK salah ketik"));
    desk.reports.saveDraft();
    desk.settle();
    CHECK_FALSE(desk.newestDraft().contains(QStringLiteral("Ongkos")));
    CHECK_FALSE(desk.newestDraft().contains(QStringLiteral("Aminah")));
    desk.reports.changeKind();
    desk.answer("3");
    CHECK(desk.reports.form()->report().loss == QStringLiteral("Ongkos dua kali"));
    CHECK(desk.reports.form()->report().identity.name == QStringLiteral("Aminah"));
}

TEST_CASE("A5: an identity that is taken back is in no draft and in no case")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("3");
    desk.fillComplaint(QStringLiteral("Antre dua jam"));
    desk.write(ReportField::Name, QStringLiteral("ZAINAB-UJI"));
    desk.set(FormFlag::WithNik);
    desk.write(ReportField::Nik, QStringLiteral("6371014107900001"));
    desk.typeFor(5 * secondMs);
    REQUIRE(desk.newestDraft().contains(QStringLiteral("ZAINAB-UJI")));
    desk.set(FormFlag::Anonymous);
    desk.typeFor(5 * secondMs);
    CHECK_FALSE(desk.newestDraft().contains(QStringLiteral("ZAINAB")));
    CHECK_FALSE(desk.newestDraft().contains(QStringLiteral("6371014107900001")));
    desk.set(FormFlag::Anonymous, false);
    CHECK(desk.reports.form()->text(ReportField::Name).isEmpty());
    CHECK_FALSE(desk.reports.form()->shows(ReportField::Nik));
    desk.set(FormFlag::Anonymous);
    desk.save();
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    CHECK_FALSE(desk.stored().hasIdentity);
}

TEST_CASE("A NIK or phone number in a free text is noticed, and one key moves it")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("3");
    desk.fillComplaint(QStringLiteral("NIK saya 6371 0141 0790 0001, telepon 0812 3456 7890"));
    CHECK(desk.reports.numberLine()
          == QStringLiteral("Ada NIK di \"Apa yang terjadi\". Ctrl+M memindahkannya ke isiannya."));
    desk.save(); // asked once
    CHECK(desk.reports.stage() == ComplaintStage::Typing);
    CHECK(desk.told.contains(QStringLiteral("Ctrl+S")));
    SECTION("moved")
    {
        desk.reports.moveNumber();
        CHECK(desk.reports.form()->text(ReportField::Nik) == QStringLiteral("6371014107900001"));
        CHECK(desk.reports.numberLine().contains(QStringLiteral("telepon")));
        desk.reports.moveNumber();
        CHECK(desk.reports.form()->text(ReportField::Contact) == QStringLiteral("0812 3456 7890"));
        CHECK(desk.reports.form()->text(ReportField::Statement) == QStringLiteral("NIK saya [NIK], telepon [telepon]"));
        CHECK(desk.reports.numberLine().isEmpty());
    }
    SECTION("of an anonymous report it is masked")
    {
        desk.set(FormFlag::Anonymous);
        desk.reports.moveNumber();
        CHECK(desk.reports.form()->text(ReportField::Statement).contains(QStringLiteral("6371")));
        CHECK_FALSE(desk.reports.form()->text(ReportField::Statement).contains(QStringLiteral("0790")));
        CHECK(desk.reports.form()->report().identity.isEmpty());
    }
    SECTION("saved as it is, by the same key again")
    {
        desk.save();
        CHECK(desk.reports.stage() == ComplaintStage::Saved);
    }
}

TEST_CASE("What came another way is saved only with the day it was received on")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("3");
    desk.fillComplaint(QStringLiteral("Loket tutup"));
    CHECK_FALSE(desk.reports.form()->shows(ReportField::Received));
    desk.write(ReportField::Channel, QStringLiteral("LETTER"));
    CHECK(desk.reports.form()->shows(ReportField::OriginalNumber));
    CHECK_FALSE(desk.reports.form()->shows(ReportField::FormNumber));
    desk.save();
    REQUIRE(desk.reports.stage() == ComplaintStage::Typing);
    CHECK(desk.told == QStringLiteral("\"Tanggal diterima\" belum diisi. Lengkapi, lalu simpan lagi."));
    CHECK(desk.reports.fault(ReportField::Received) == desk.told);
    desk.reports.edit([](ui::ComplaintForm &form) { form.setDay(ReportField::Received, QStringLiteral("13/11")); });
    CHECK(desk.told.isEmpty()); // nothing stays at the foot that is mended
    desk.save();
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    CHECK(desk.reports.savedText().contains(QStringLiteral("Kirimkan")));
    CHECK_FALSE(desk.reports.savedText().contains(QStringLiteral("Bacakan")));
    CHECK(desk.stored().complaint.receivedDay == QStringLiteral("2023-11-13"));
}

TEST_CASE("A form of the box is saved with its own number alone, and says what to do without one")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("3");
    desk.fillComplaint(QStringLiteral("Loket tutup"));
    desk.write(ReportField::Channel, QStringLiteral("BOX"));
    desk.reports.edit([](ui::ComplaintForm &form) { form.setDay(ReportField::Received, QStringLiteral("13/11")); });
    CHECK_FALSE(desk.reports.form()->shows(ReportField::OriginalNumber));
    desk.save();
    CHECK(
        desk.told
        == QStringLiteral("\"Nomor formulir\" belum diisi. Ketik seperti tertulis di formulir, atau pilih saluran lain "
                          "untuk kertas tanpa nomor."));
    desk.write(ReportField::FormNumber, QStringLiteral("17"));
    desk.save();
    CHECK(desk.told
          == QStringLiteral("\"Nomor formulir\" bukan nomor formulir mana pun. Cocokkan huruf demi huruf dengan "
                            "kertasnya, lalu ketik lagi."));
    desk.write(ReportField::FormNumber, formnumber::make([](quint32 bound) { return 7 % bound; }));
    desk.save();
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    CHECK_FALSE(desk.reports.savedText().contains(QStringLiteral("Bacakan")));
}

TEST_CASE("Whoever comes back to the counter leaves no phone number, and one in a text makes room for itself")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("3");
    desk.write(ReportField::Contact, QStringLiteral("0811 1111 1111"));
    desk.write(ReportField::Way, QStringLiteral("COUNTER"));
    CHECK_FALSE(desk.reports.form()->shows(ReportField::Contact));
    CHECK(desk.reports.form()->report().identity.contact.isEmpty());
    CHECK(desk.reports.form()->shows(ReportField::Way));
    desk.write(ReportField::Contact, {});
    desk.write(ReportField::Statement, QStringLiteral("telepon 0812 3456 7890"));
    desk.reports.moveNumber();
    CHECK(desk.reports.form()->shows(ReportField::Contact));
    CHECK(desk.reports.form()->report().identity.contact == QStringLiteral("0812 3456 7890"));
}

TEST_CASE("A time typed into a day's field is no day, now and when the draft is opened again")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("3");
    desk.fillComplaint(QStringLiteral("Antre dua kali"));
    desk.reports.edit([](ui::ComplaintForm &form) { form.setDay(ReportField::Happened, QStringLiteral("9.10")); });
    CHECK_FALSE(desk.reports.form()->day(ReportField::Happened));
    desk.close();
    desk.openForm();
    desk.answer("1");
    REQUIRE(desk.reports.form());
    CHECK(desk.reports.form()->dayText(ReportField::Happened) == QStringLiteral("9.10"));
    desk.save();
    CHECK(desk.reports.stage() == ComplaintStage::Typing);
    CHECK_FALSE(desk.reports.fault(ReportField::Happened).isEmpty());
    desk.reports.edit([](ui::ComplaintForm &form) { form.setDay(ReportField::Happened, QStringLiteral("9/10")); });
    CHECK(desk.reports.form()->day(ReportField::Happened)->text() == QStringLiteral("2023-10-09"));
}

TEST_CASE("Who is named hands over what was heard so far, whatever was not asked yet")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("3");
    desk.write(ReportField::Statement, QStringLiteral("Petugas membentak"));
    desk.set(FormFlag::SubjectStaff);
    const StaffId own = *desk.presenter->actor().staff;
    desk.reports.edit([&](ui::ComplaintForm &form) { form.setNamed(own, true); });
    desk.save();
    REQUIRE(desk.reports.isBarOpen());
    desk.answer("1");
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    CHECK(desk.stored().report.hope.isEmpty());
}

TEST_CASE("Who types a report about himself hands it over, and it cannot be opened there again")
{
    ComplaintFormDesk desk;
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    REQUIRE(desk.screen().mode == ui::CounterMode::Serving);
    desk.openForm();
    desk.answer("3");
    REQUIRE(desk.reports.form()->flag(FormFlag::Linked));
    desk.fillComplaint(QStringLiteral("Petugas membentak"));
    desk.set(FormFlag::SubjectUnit, false);
    SECTION("as officer of this visit")
    {
        desk.set(FormFlag::SubjectVisit);
    }
    SECTION("by name")
    {
        desk.set(FormFlag::SubjectStaff);
        const StaffId own = *desk.presenter->actor().staff;
        desk.reports.edit([&](ui::ComplaintForm &form) { form.setNamed(own, true); });
    }
    desk.reports.saveDraft();
    desk.save();
    REQUIRE(desk.reports.isBarOpen());
    CHECK(desk.reports.bar().prompt.contains(QStringLiteral("diserahkan")));
    CHECK(desk.reports.bar().options.front().text == QStringLiteral("Serahkan"));
    desk.answer("1");
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    CHECK(desk.drafts().empty());
    const QString number = desk.reports.saved()->number;
    const auto opened = desk.office()
                            .post([&](Office &office) {
                                return office.complaints().open(Act{desk.presenter->actor()}, number);
                            })
                            .result();
    CHECK(opened.error().code == ErrorCode::ComplaintNotFound);
}

TEST_CASE("The link to the visit can be cut, and its officers are no subject without it")
{
    ComplaintFormDesk desk;
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.openForm();
    desk.answer("3");
    CHECK(desk.reports.form()->report().service.has_value());
    desk.set(FormFlag::SubjectVisit);
    desk.set(FormFlag::Linked, false);
    CHECK_FALSE(desk.reports.form()->report().visit.has_value());
    CHECK_FALSE(desk.reports.form()->report().subjects.visitOfficers);
    desk.set(FormFlag::Linked);
    CHECK(desk.reports.form()->report().visit == desk.screen().ticket);
}

TEST_CASE("Times as people write them")
{
    CHECK(ui::minuteWritten(QStringLiteral("9")) == 540);
    CHECK(ui::minuteWritten(QStringLiteral("9.10")) == 550);
    CHECK(ui::minuteWritten(QStringLiteral("0910")) == 550);
    CHECK(ui::minuteWritten(QStringLiteral(" 23:59 ")) == 1439);
    for (const char *none : {"24", "9.60", "9.1", "siang", "", "12345"})
        CHECK_FALSE(ui::minuteWritten(QString::fromLatin1(none)));
    CHECK(ui::minuteText(550) == QStringLiteral("09.10"));
}
