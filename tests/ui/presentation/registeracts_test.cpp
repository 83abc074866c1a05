// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about a case in the register's window: each act asks what its row needs, and nothing else.
#include "tests/core/service/attachedfiles.h"
#include "tests/ui/presentation/registerdesk.h"

#include <QEventLoop>

#include <algorithm>

using namespace loket;
using namespace loket::test;
using ui::ActField;
using ui::CaseDeed;
using ui::CaseList;
using ui::RegisterModel;
using ui::RegisterStage;

namespace {

/// The desk with one case open.
struct OpenCaseDesk : RegisterDesk {
    explicit OpenCaseDesk(const ComplaintReport &report = complaint()) : number(receive(report))
    {
        openRegister();
        openCase(number);
    }
    [[nodiscard]] ComplaintState state() const { return cases.opened()->view.complaint.state; }

    QString number;
};

std::vector<ActField> fieldsOf(LifeNeed need)
{
    switch (need) {
    case LifeNeed::Reason:
        return {ActField::Reason};
    case LifeNeed::AnswerOrReason:
        return {ActField::Answer, ActField::Channel, ActField::HopeOutcome, ActField::Why, ActField::Reason};
    case LifeNeed::Words:
        return {ActField::Words};
    case LifeNeed::Answer:
        return {ActField::Answer};
    case LifeNeed::Whom:
        return {ActField::Whom};
    case LifeNeed::Channel:
        return {ActField::Channel};
    case LifeNeed::Agreement:
        return {ActField::Agrees};
    case LifeNeed::NobodyNamed:
        return {};
    case LifeNeed::HopeOutcome:
        return {ActField::HopeOutcome, ActField::Why};
    case LifeNeed::NewClass:
        return {ActField::NewClass};
    }
    return {};
}

} // namespace

TEST_CASE("The form of every step has exactly the fields of its row, and the hope only where one was said")
{
    RegisterDesk desk;
    const auto reading = desk.ask([&](Office &office) { return ui::readRegister(office, desk.reader, {}, 1); });
    const bool hopes = GENERATE(true, false);
    CaseView view;
    view.complaint.classCode = QStringLiteral("PLAIN");
    view.report = RegisterDesk::complaint();
    if (!hopes)
        view.report.hope.clear();
    for (const LifeRow &row : lifeTable()) {
        std::vector<ActField> expected;
        for (const LifeNeed need : row.needs) {
            if (need != LifeNeed::HopeOutcome || hopes) {
                const auto fields = fieldsOf(need);
                expected.insert(expected.end(), fields.begin(), fields.end());
            }
        }
        if (!hopes) // an answer that is given with the end tells of a hope only where there is one
            std::erase_if(expected, [](ActField one) { return one == ActField::HopeOutcome || one == ActField::Why; });
        std::vector<ActField> asked;
        const auto form = ui::CaseForm::ofLife(reading, view, row.act);
        for (const auto &entry : form.entries()) {
            asked.push_back(entry.field);
            CHECK_FALSE(entry.label.isEmpty());
            if (entry.kind == ui::ActEntry::Kind::One)
                CHECK_FALSE(entry.choices.empty());
        }
        INFO(wordOf(lifeActWords, row.act).toStdString());
        // A reason that is told in words brings a field for them.
        if (asked.size() == expected.size() + 1 && asked.back() == ActField::Words)
            asked.pop_back();
        CHECK(asked == expected);
    }
}

TEST_CASE("A step that needs nothing is done by its digit at once, and the page tells it")
{
    OpenCaseDesk desk;
    desk.step(LifeAct::BeginCheck);
    CHECK(desk.cases.form() == nullptr);
    CHECK(desk.state() == ComplaintState::CompletenessCheck);
    CHECK(contains(desk.page(), "Periksa kelengkapan · Diperiksa kelengkapan · Hadijah"));
    CHECK(desk.told == QStringLiteral("Tersimpan. %1: Diperiksa kelengkapan.").arg(desk.number));
    CHECK_FALSE(desk.toldError);
    desk.reread();
    CHECK(desk.cell(0, RegisterModel::StateColumn) == QStringLiteral("Diperiksa kelengkapan"));
}

TEST_CASE("What lacks in a step is said at its field, and what was typed stays")
{
    OpenCaseDesk desk;
    desk.step(LifeAct::BeginCheck);
    desk.step(LifeAct::AskForCompletion);
    REQUIRE(desk.asked() == std::vector<ActField>{ActField::Words, ActField::Channel});
    std::optional<ActField> wrong;
    QObject::connect(&desk.cases, &ui::RegisterPresenter::faultFound, &desk.cases,
                     [&wrong](ActField field) { wrong = field; });
    desk.submit();
    CHECK(wrong == ActField::Words);
    CHECK(contains(desk.faultOf(ActField::Words), "belum diisi"));
    CHECK(desk.told == desk.faultOf(ActField::Words));
    desk.fill(ActField::Words, QStringLiteral("Fotokopi KK"));
    CHECK(desk.faultOf(ActField::Words).isEmpty());
    desk.submit();
    CHECK(wrong == ActField::Channel);
    CHECK(desk.cases.form()->text(ActField::Words) == QStringLiteral("Fotokopi KK"));
    desk.fill(ActField::Channel, QStringLiteral("WHATSAPP"));
    desk.submit();
    CHECK(desk.cases.stage() == RegisterStage::Case);
    CHECK(desk.state() == ComplaintState::AwaitingCompletion);
    CHECK(contains(desk.page(), "Fotokopi KK"));
    CHECK(contains(desk.page(), "lewat WhatsApp"));
}

TEST_CASE("A case is reviewed, decided, answered with whether the hope was met, closed, and opened again with a reason")
{
    OpenCaseDesk desk;
    desk.step(LifeAct::BeginCheck);
    desk.step(LifeAct::Review);
    desk.step(LifeAct::Decide);
    desk.fill(ActField::Words, QStringLiteral("Berkas memang lengkap"));
    desk.submit();
    REQUIRE(desk.state() == ComplaintState::Decided);
    desk.step(LifeAct::Communicate);
    desk.fill(ActField::Answer, QStringLiteral("KK dicetak hari ini"));
    desk.fill(ActField::Channel, QStringLiteral("WHATSAPP"));
    desk.submit();
    CHECK(contains(desk.faultOf(ActField::HopeOutcome), "belum diisi"));
    desk.fill(ActField::HopeOutcome, QStringLiteral("in_part"));
    desk.submit();
    CHECK_FALSE(desk.faultOf(ActField::Why).isEmpty()); // not in full: why
    desk.fill(ActField::Why, QStringLiteral("Terlambat dua hari"));
    desk.submit();
    REQUIRE(desk.state() == ComplaintState::Communicated);
    CHECK(contains(desk.page(), "Harapan: Terpenuhi sebagian · Terlambat dua hari"));
    desk.step(LifeAct::Close); // answered already: nothing is asked
    REQUIRE(desk.state() == ComplaintState::Closed);
    desk.cases.leave();
    CHECK(desk.numbers().isEmpty()); // of the open ones
    desk.show(CaseList::All);
    desk.act(CaseDeed::Open);
    desk.step(LifeAct::Reopen);
    REQUIRE(desk.asked().front() == ActField::Reason);
    desk.submit();
    CHECK(contains(desk.faultOf(ActField::Reason), "belum diisi"));
    desk.fill(ActField::Reason, desk.firstChoice(ActField::Reason));
    desk.submit();
    CHECK(desk.state() == ComplaintState::UnderReview);
    CHECK(contains(desk.page(), "Alasan: "));
}

TEST_CASE("Later words stand under their author and date")
{
    OpenCaseDesk desk;
    desk.act(CaseDeed::Add);
    REQUIRE(desk.asked() == std::vector{ActField::Words, ActField::Files});
    desk.submit();
    CHECK_FALSE(desk.faultOf(ActField::Words).isEmpty());
    desk.fill(ActField::Words, QStringLiteral("Pengadu menelepon lagi"));
    desk.submit();
    CHECK(contains(desk.page(), "Tambahan · Hadijah\nPengadu menelepon lagi"));
    CHECK(contains(desk.page(), "Tiga kali kembali"));
}

TEST_CASE("Files come with later words: what they reveal is said before, and a path that leads nowhere is told")
{
    OpenCaseDesk desk;
    const BroughtFiles files;
    const auto submit = [&] {
        QEventLoop loop;
        QObject::connect(&desk.cases, &ui::RegisterPresenter::said, &loop, &QEventLoop::quit);
        QObject::connect(&desk.cases, &ui::RegisterPresenter::barChanged, &loop, &QEventLoop::quit);
        desk.cases.submit();
        loop.exec(); // they are read on a thread of their own
        desk.settle();
    };
    CHECK_FALSE(desk.isPossible(CaseDeed::Files)); // none came with it
    desk.act(CaseDeed::Add);
    bool wanted = false;
    QObject::connect(&desk.cases, &ui::RegisterPresenter::filesWanted, &desk.cases, [&] { wanted = true; });
    desk.act(CaseDeed::Files);
    CHECK(wanted);
    desk.fill(ActField::Files, files.folder.filePath(QStringLiteral("tidak-ada.jpg")));
    submit();
    CHECK(desk.toldError);
    CHECK_FALSE(desk.faultOf(ActField::Files).isEmpty());
    desk.fill(ActField::Words, QStringLiteral("Foto menyusul"));
    desk.fill(ActField::Files,
              files.put(QStringLiteral("bukti.txt"), "polos") + QLatin1Char('\n')
                  + files.put(QStringLiteral("foto.jpg"), jpegWithPlace()));
    submit();
    REQUIRE(desk.cases.isBarOpen());
    CHECK(desk.cases.bar().prompt.contains(QStringLiteral("foto.jpg")));
    desk.cases.typeIntoBar(QLatin1Char('1'));
    desk.settle();
    REQUIRE(desk.cases.stage() == RegisterStage::Case);
    CHECK(contains(desk.page(), "Tambahan · Hadijah\nFoto menyusul"));
    CHECK(contains(desk.page(), "bukti.txt"));
    CHECK(contains(desk.page(), "foto.jpg"));
    CHECK(desk.isPossible(CaseDeed::Files));
}

TEST_CASE("What is with the supervisor stands in a list of its own until it is back")
{
    OpenCaseDesk desk;
    desk.cases.leave();
    desk.show(CaseList::HandedOver);
    CHECK(desk.numbers().isEmpty());
    CHECK(contains(desk.cases.line(), "atasan"));
    desk.ask([&](Office &office) { return office.caseExports().handOver(Act{desk.reader}, desk.number, {}); });
    desk.reread();
    CHECK(desk.numbers() == QStringList{desk.number});
    CHECK(contains(desk.cases.textOf(CaseList::HandedOver), "1"));
    LifeWords back;
    back.words = QStringLiteral("Sudah diperiksa");
    desk.ask(
        [&](Office &office) { return office.cases().act(Act{desk.reader}, desk.number, LifeAct::TakeBack, back); });
    desk.reread();
    CHECK(desk.numbers().isEmpty());
}

TEST_CASE("A case that is given to a handler stands in the list of his")
{
    OpenCaseDesk desk;
    desk.act(CaseDeed::Assign);
    desk.submit();
    CHECK_FALSE(desk.faultOf(ActField::Staff).isEmpty());
    desk.fill(ActField::Staff, QString::number(desk.staff("A1").value()));
    desk.submit();
    REQUIRE(desk.cases.stage() == RegisterStage::Case);
    CHECK(contains(desk.page(), "Penanggung jawab: Aminah"));
    desk.cases.close();
    desk.enter("A1", handlerPassword);
    desk.openRegister();
    desk.show(CaseList::Mine);
    CHECK(desk.numbers() == QStringList{desk.number});
    CHECK(desk.cell(0, RegisterModel::HandlerColumn) == QStringLiteral("Aminah"));
}

TEST_CASE("The head says who is meant, releases an officer, and a handler is offered neither")
{
    auto report = RegisterDesk::complaint();
    report.subjects = {};
    report.subjects.unknown = true;
    OpenCaseDesk desk(report);
    REQUIRE(desk.isPossible(CaseDeed::Confirm));
    REQUIRE(desk.isPossible(CaseDeed::Release));
    desk.act(CaseDeed::Confirm);
    desk.cases.edit([&](ui::CaseForm &form) {
        form.setTicked(ActField::Subjects, ui::unknownSubject(), false);
        form.setTicked(ActField::Subjects, QString::number(desk.staff("P1").value()), true);
    });
    desk.fill(ActField::Words, QStringLiteral("Menurut jadwal"));
    desk.submit();
    REQUIRE(desk.cases.stage() == RegisterStage::Case);
    CHECK(contains(desk.page(), "Ditetapkan kepala unit: Siti Rahmah"));
    CHECK(contains(desk.page(), "tertutup · ditangani terpisah"));
    desk.act(CaseDeed::Release);
    REQUIRE(desk.cases.form()->entries().front().choices.size() == 1); // who is shut out, and nobody else
    CHECK(desk.cases.form()->entries().front().choices.front().text == QStringLiteral("Siti Rahmah"));
    desk.fill(ActField::Staff, QString::number(desk.staff("P1").value()));
    desk.fill(ActField::Reason, desk.firstChoice(ActField::Reason));
    desk.submit();
    CHECK(desk.told.size() > 0);
    desk.cases.close();
    desk.enter("A1", handlerPassword);
    desk.openRegister();
    desk.openCase(desk.number);
    CHECK_FALSE(desk.isPossible(CaseDeed::Confirm));
    CHECK_FALSE(desk.isPossible(CaseDeed::Release));
}

TEST_CASE("A new date that was told: a day ahead, why and by whom, and the day that was missed stays on the page")
{
    auto report = RegisterDesk::complaint();
    report.promisedDay = QStringLiteral("2023-11-20");
    OpenCaseDesk desk(report);
    desk.act(CaseDeed::Promise);
    desk.fill(ActField::Day, QStringLiteral("besok"));
    desk.submit();
    CHECK_FALSE(desk.faultOf(ActField::Day).isEmpty());
    desk.fill(ActField::Day, QStringLiteral("22/11"));
    desk.fill(ActField::Reason, desk.firstChoice(ActField::Reason));
    desk.submit();
    CHECK_FALSE(desk.faultOf(ActField::Words).isEmpty());
    desk.fill(ActField::Words, QStringLiteral("Hadijah, lewat telepon"));
    desk.submit();
    REQUIRE(desk.cases.stage() == RegisterStage::Case);
    CHECK(contains(desk.page(), "Disampaikan kepada pengadu oleh Hadijah, lewat telepon"));
    CHECK(contains(desk.page(), "Dijanjikan 22 Nov 2023, sebelumnya 20 Nov 2023"));
}

TEST_CASE("What falls due stands at the top by number, in a list of its own, in words and with a shape")
{
    auto report = RegisterDesk::complaint();
    report.promisedDay = QStringLiteral("2023-11-20");
    RegisterDesk desk;
    const QString number = desk.receive(report);
    const auto look = [&](CaseList list, const char *due) {
        desk.reread();
        CHECK(desk.cases.textOf(list).endsWith(QStringLiteral(" 1")));
        desk.show(list);
        CHECK(desk.numbers() == QStringList{number});
        CHECK(desk.cell(0, RegisterModel::DueColumn).startsWith(QString::fromUtf8(due)));
        CHECK(desk.cases.model().index(0, RegisterModel::DueColumn).data(RegisterModel::LightRole).isValid());
    };
    const Millis day = 24 * 60 * minuteMs;
    desk.openRegister(); // Friday
    desk.pass(2 * day);  // Sunday
    look(CaseList::Soon, "▲ besok · 20 Nov");
    desk.pass(day);
    look(CaseList::Today, "▲ hari ini · 20 Nov");
    desk.pass(2 * day);
    look(CaseList::Overdue, "■ lewat 2 hari · 20 Nov");
    desk.act(CaseDeed::Open);
    CHECK(contains(desk.page(), "Tenggat berikut: ■ lewat 2 hari · 20 Nov · Janji unit"));
    desk.cases.leave();
    desk.narrow(ui::NarrowBy::Class, "2"); // of another kind
    CHECK(desk.numbers().isEmpty());
    CHECK(desk.cases.textOf(CaseList::Overdue).endsWith(QStringLiteral(" 1"))); // of all the reader's
}

TEST_CASE("What was typed into an act's form when its window was closed stands there again, for who typed it alone")
{
    OpenCaseDesk desk;
    desk.act(CaseDeed::Add);
    desk.fill(ActField::Words, QStringLiteral("Pengadu menelepon"));
    desk.cases.close();
    desk.settle();
    desk.enter("A1", handlerPassword);
    desk.openRegister();
    desk.openCase(desk.number);
    desk.act(CaseDeed::Add);
    desk.settle();
    CHECK(desk.cases.form()->text(ActField::Words).isEmpty()); // a colleague
    desk.cases.close();
    desk.enter("K1", registerHeadPassword);
    desk.openRegister();
    desk.openCase(desk.number);
    desk.act(CaseDeed::Promise);
    desk.settle();
    CHECK(desk.cases.form()->text(ActField::Words).isEmpty()); // another form
    desk.cases.leave();
    desk.act(CaseDeed::Add);
    desk.settle();
    CHECK(desk.cases.form()->text(ActField::Words) == QStringLiteral("Pengadu menelepon"));
    desk.submit();
    CHECK(contains(desk.page(), "Pengadu menelepon"));
    desk.act(CaseDeed::Add);
    desk.settle();
    CHECK(desk.cases.form()->text(ActField::Words).isEmpty());
}

TEST_CASE("A form that was touched is not left without a word, one that was not is")
{
    OpenCaseDesk desk;
    desk.act(CaseDeed::Add);
    desk.cases.leave();
    CHECK(desk.cases.stage() == RegisterStage::Case);
    desk.act(CaseDeed::Add);
    desk.fill(ActField::Words, QStringLiteral("Pengadu"));
    desk.cases.leave();
    REQUIRE(desk.cases.isBarOpen());
    desk.type("2");
    CHECK(desk.cases.form()->text(ActField::Words) == QStringLiteral("Pengadu"));
    desk.cases.leave();
    desk.type("1");
    CHECK(desk.cases.stage() == RegisterStage::Case);
    desk.act(CaseDeed::Add);
    CHECK(desk.cases.form()->text(ActField::Words).isEmpty());
    desk.fill(ActField::Words, QStringLiteral("Pengadu"));
    desk.cases.close();
    CHECK(desk.cases.form() == nullptr);
}

TEST_CASE("A second Ctrl+S while the first is on its way adds nothing twice")
{
    OpenCaseDesk desk;
    desk.act(CaseDeed::Add);
    desk.fill(ActField::Words, QStringLiteral("Sekali saja"));
    desk.cases.trigger(CaseDeed::Save);
    desk.cases.trigger(CaseDeed::Save);
    desk.settle();
    CHECK(desk.page().count(QStringLiteral("Sekali saja")) == 1);
}
