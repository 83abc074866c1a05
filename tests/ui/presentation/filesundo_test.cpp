// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/filesatcounter.h"
#include "tests/ui/presentation/filesdesk.h"
#include "ui/presentation/sentence.h"

using namespace loket;
using namespace loket::test;
using ui::FileAct;
using ui::FileList;

namespace {

using Desk = FilesDesk<DeskFixture>;

} // namespace

TEST_CASE("Ctrl+Z takes the officer's acts on a file back one after the other, and is off when there is none left")
{
    Desk desk(0);
    const ApplicationId id = desk.accept("2023-11-23");
    const QString code = desk.codeOf(id);
    desk.openFiles();
    CHECK_FALSE(desk.isEnabled(FileAct::Undo)); // it came from a visit

    desk.act(FileAct::PauseOrResume);
    desk.answer("1");
    desk.steady += secondMs;
    desk.act(FileAct::PauseOrResume);
    desk.act(FileAct::Ready);
    CHECK(desk.isEnabled(FileAct::Undo));
    for (const auto &[state, more] :
         {std::pair(ApplicationState::InProcess, true), std::pair(ApplicationState::Paused, true),
          std::pair(ApplicationState::InProcess, false)}) {
        desk.act(FileAct::Undo);
        CHECK_FALSE(desk.toldError);
        CHECK(desk.stored(id).state == state);
        CHECK(desk.isEnabled(FileAct::Undo) == more);
    }
    desk.act(FileAct::Undo);
    CHECK(desk.toldError);
    CHECK(desk.told.startsWith(QStringLiteral("Yang terakhir dilakukan pada %1 termasuk kunjungan A-").arg(code)));
    CHECK(sentence({ErrorCode::NothingToUndo, code})
          == QStringLiteral("Tidak ada lagi tindakan Anda hari ini pada %1 yang dapat diurungkan. Lanjutkan dari "
                            "keadaan berkas sekarang.")
                 .arg(code));
}

TEST_CASE("What can be taken back is known of the row that is chosen, and follows what others do")
{
    Desk desk(0);
    const ApplicationId first = desk.accept("2023-11-22");
    desk.accept("2023-11-23");
    desk.openFiles();
    desk.act(FileAct::PauseOrResume);
    desk.answer("1");
    desk.files.choose(1);
    desk.settle();
    CHECK_FALSE(desk.isEnabled(FileAct::Undo));
    desk.files.choose(0);
    desk.settle();
    CHECK(desk.isEnabled(FileAct::Undo));

    desk.ask([&](Office &office) { // a colleague
        Actor other = desk.actor();
        other.staff = office.catalogue().staff[1].id;
        return office.applications().resume(Act{other}, first);
    });
    desk.files.refresh();
    desk.settle();
    CHECK_FALSE(desk.isEnabled(FileAct::Undo));
}

TEST_CASE("Ctrl+Z at the counter says who has gone on with the file, and where that is taken back")
{
    FilesAtTheCounter desk;
    const Application file = desk.madeReady();
    const QString code = applicationcode::text(file.code);
    desk.press(ui::CounterAction::Undo);
    CHECK(desk.presenter->toast()->isError);
    CHECK(desk.said()
          == QStringLiteral("Anda sudah melanjutkan berkas %1 sesudah itu. Urungkan langkah itu dulu: Ctrl+D, cari "
                            "kodenya, Ctrl+Z di sana; lalu Ctrl+Z di sini.")
                 .arg(code));
    Actor colleague = desk.actor();
    colleague.staff = StaffId(2);
    desk.ask([&](Office &office) { return office.applications().handOver(Act{colleague}, file.id, HandedTo::Proxy); });
    desk.press(ui::CounterAction::Undo);
    CHECK(desk.said()
          == QStringLiteral("Rekan Anda sudah melanjutkan berkas %1 sesudah itu. Hanya rekan itu yang dapat "
                            "mengurungkannya, hari ini di Ctrl+D; kalau tidak, lanjutkan dari keadaan berkas sekarang.")
                 .arg(code));
    CHECK(sentence({ErrorCode::FileWentOn, code + QStringLiteral(" A-020")}).contains(QStringLiteral("A-020")));
    CHECK_FALSE(sentence({ErrorCode::FileWentOn, code}).contains(QStringLiteral("%2")));
}

TEST_CASE("Ctrl+Z on a file that a visit has ended says where that is taken back, and it is")
{
    Desk desk(0);
    const ApplicationId id = desk.accept("2023-11-23");
    desk.ask([&](Office &office) { return office.applications().ready(Act{desk.actor()}, id); });
    const Visit collecting = desk.ask([&](Office &office) -> Result<Visit> {
        TakeOrder order;
        order.application = id;
        return office.queue().walkIn(Act{desk.actor()}, order).and_then([&](const Visit &visit) {
            rules::LegResult result{visit.legs.front().id, LegOutcome::Done};
            result.file.handedTo = HandedTo::Applicant;
            return office.queue().finish(Act{desk.actor()}, visit.ticket.id, {result});
        });
    });
    desk.openFiles();
    desk.lookFor(desk.codeOf(id));
    desk.act(FileAct::Undo);
    CHECK(desk.toldError);
    CHECK(desk.told
          == QStringLiteral("Yang terakhir dilakukan pada %1 termasuk kunjungan %2: tekan Esc, lalu Ctrl+Z di loket "
                            "mengurungkannya di sana, tindakan Anda yang terbaru lebih dulu.")
                 .arg(desk.codeOf(id), collecting.ticket.number.text()));
    SECTION("there")
    {
        desk.reread();
        desk.press(ui::CounterAction::Undo);
        CHECK(desk.stored(id).state == ApplicationState::Ready);
    }
    SECTION("but not for a colleague")
    {
        Actor colleague = desk.actor();
        colleague.staff = StaffId(2);
        const auto refused = desk.office()
                                 .post([&](Office &office) { return office.applications().undo(Act{colleague}, id); })
                                 .result();
        CHECK(refused.error() == Error{ErrorCode::NothingToUndo, desk.codeOf(id)});
    }
}

TEST_CASE("Taking back an ending at the counter names the file that falls with it")
{
    FilesAtTheCounter desk;
    desk.press(ui::CounterAction::FinishOnly);
    const Application file = desk.filesOf("A-001").front().application;
    const QString code = applicationcode::text(file.code);
    SECTION("the one that it had opened")
    {
        desk.press(ui::CounterAction::Undo);
        CHECK(desk.said()
              == QStringLiteral("Diurungkan: selesai; A-001 sedang dilayani. Berkas %1 ditarik, kodenya tidak dipakai "
                                "lagi.")
                     .arg(code));
    }
    SECTION("the one that was handed over")
    {
        desk.serve(file);
        desk.press(ui::CounterAction::FinishOnly);
        desk.type("1");
        desk.press(ui::CounterAction::Undo);
        CHECK(desk.said().endsWith(
            QStringLiteral("Penyerahan berkas %1 ditarik kembali: dokumennya tercatat belum diserahkan.").arg(code)));
    }
    SECTION("one that came back for what lacked")
    {
        desk.press(ui::CounterAction::Undo);
        const Application lacking = desk.sentHome();
        desk.serve(lacking);
        desk.press(ui::CounterAction::FinishOnly);
        desk.type("1");
        desk.press(ui::CounterAction::Undo);
        CHECK(desk.said().endsWith(
            QStringLiteral("Berkas %1 kembali seperti sebelumnya.").arg(applicationcode::text(lacking.code))));
    }
}
