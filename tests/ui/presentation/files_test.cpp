// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/filesdesk.h"

#include <semaphore>

using namespace loket;
using namespace loket::test;
using ui::FileAct;
using ui::FileList;
using ui::FilesModel;

namespace {

using Desk = FilesDesk<DeskFixture>;

constexpr Millis fileDay = 24 * 60 * minuteMs;

/// As in an office with people: Siti is signed in.
void signInSiti(Desk &desk)
{
    letPeopleIn(desk);
    desk.type("1");
    desk.type(firstPin);
}

} // namespace

TEST_CASE("The four lists say where each file stands, in words, and nobody's name")
{
    Desk desk(0);
    if (GENERATE(false, true))
        signInSiti(desk);
    const ApplicationId home = desk.sendHome(2);
    const ApplicationId due = desk.accept("2023-11-21", "470/12/KK");
    const ApplicationId late = desk.accept("2023-11-20");
    const ApplicationId done = desk.accept("2023-11-23");
    desk.pass(4 * fileDay); // Tuesday
    desk.openFiles();
    desk.files.choose(int(desk.codes().indexOf(desk.codeOf(done))));
    desk.act(FileAct::Ready);
    CHECK(desk.told == desk.codeOf(done) + QStringLiteral(" siap diambil."));
    CHECK_FALSE(desk.toldError);

    CHECK(desk.files.textOf(FileList::Incomplete) == QStringLiteral("Belum lengkap (1)"));
    CHECK(desk.files.textOf(FileList::NotReady) == QStringLiteral("Belum siap (2)"));
    CHECK(desk.files.textOf(FileList::Late) == QStringLiteral("Lewat janji (1)"));
    CHECK(desk.files.textOf(FileList::Ready) == QStringLiteral("Siap diambil (1)"));
    CHECK(desk.files.textOf(FileList::Found).isEmpty());

    CHECK(desk.codes() == QStringList{desk.codeOf(late), desk.codeOf(due)}); // by promised day
    CHECK(desk.cell(0, FilesModel::StateColumn) == QStringLiteral("lewat 1 hari kerja · diproses"));
    CHECK(desk.cell(1, FilesModel::StateColumn) == QStringLiteral("diproses"));
    CHECK(desk.cell(1, FilesModel::NumberColumn) == QStringLiteral("470/12/KK"));
    CHECK(desk.cell(1, FilesModel::SinceColumn) == QStringLiteral("17 Nov 2023"));
    CHECK(desk.cell(1, FilesModel::PromisedColumn).startsWith(QStringLiteral("Selasa, 21 November 2023")));
    desk.show(FileList::Incomplete);
    CHECK(desk.codes() == QStringList{desk.codeOf(home)});
    CHECK(desk.cell(0, FilesModel::SinceColumn) == QStringLiteral("dibuka 17 Nov 2023"));
    CHECK(desk.cell(0, FilesModel::PromisedColumn).isEmpty());
    CHECK(desk.cell(0, FilesModel::StateColumn) == QStringLiteral("belum lengkap: kurang 2 syarat"));
    desk.show(FileList::Ready);
    CHECK(desk.cell(0, FilesModel::StateColumn) == QStringLiteral("siap diambil sejak 21 Nov 2023"));
    for (const FileList list : {FileList::Incomplete, FileList::NotReady, FileList::Late, FileList::Ready}) {
        desk.show(list);
        CHECK_FALSE(desk.files.line().contains(QStringLiteral("Siti")));
        CHECK_FALSE(desk.files.line().contains(QStringLiteral("Budi")));
    }
}

TEST_CASE("A date that an officer gave without a standard is said to be an estimate, a promised day off is said")
{
    Desk desk(0, true, true);
    const ApplicationId typed = desk.accept("2023-11-22"); // not what the standard gives
    const ApplicationId byStandard = desk.accept();
    const ApplicationId closed = desk.accept("2023-11-23");
    desk.closeOn("2023-11-23");
    desk.openFiles();
    const QStringList codes = desk.codes();
    REQUIRE(codes.size() == 3);
    const auto rowOf = [&](ApplicationId id) { return int(codes.indexOf(desk.codeOf(id))); };
    CHECK(desk.cell(rowOf(typed), FilesModel::PromisedColumn) == QStringLiteral("Rabu, 22 November 2023 (perkiraan)"));
    CHECK(desk.cell(rowOf(byStandard), FilesModel::PromisedColumn).endsWith(QStringLiteral("2023")));
    CHECK(desk.cell(rowOf(closed), FilesModel::StateColumn)
          == QStringLiteral("tanggal janji jatuh pada hari libur · diproses"));
}

TEST_CASE("A file is paused with a reason, goes on, is made ready and handed over, each said and taken back")
{
    Desk desk(0);
    if (GENERATE(false, true))
        signInSiti(desk);
    const ApplicationId id = desk.accept("2023-11-23");
    const QString code = desk.codeOf(id);
    desk.openFiles();

    desk.act(FileAct::PauseOrResume);
    REQUIRE(desk.files.isBarOpen());
    CHECK(desk.files.bar().prompt == QStringLiteral("Mengapa %1 dijeda?").arg(code));
    desk.answer("1");
    CHECK(desk.told == code + QStringLiteral(" dijeda: gangguan jaringan. Waktu penyelesaiannya berhenti sementara."));
    CHECK(desk.stored(id).state == ApplicationState::Paused);
    CHECK(desk.cell(0, FilesModel::StateColumn) == QStringLiteral("dijeda sejak 17 Nov 2023: gangguan jaringan"));
    CHECK(desk.files.line().contains(QStringLiteral("gangguan jaringan")));
    desk.steady += secondMs;

    desk.act(FileAct::PauseOrResume);
    CHECK(desk.stored(id).state == ApplicationState::InProcess);
    CHECK(desk.told == code + QStringLiteral(" diproses lagi. Waktu penyelesaiannya berjalan terus."));

    desk.act(FileAct::Ready);
    CHECK(desk.codes().isEmpty());
    CHECK(desk.files.chosenRow() == -1);
    CHECK(desk.files.line() == QStringLiteral("Tidak ada berkas dalam daftar ini."));
    desk.act(FileAct::Undo); // the file is out of this list, and it was the last act
    CHECK(desk.told == QStringLiteral("Dikembalikan: %1 seperti semula (diproses).").arg(code));
    CHECK(desk.stored(id).state == ApplicationState::InProcess);
    CHECK(desk.codes() == QStringList{code});

    desk.act(FileAct::HandOver);
    REQUIRE(desk.files.bar().options.size() == 2);
    CHECK(desk.files.bar().options[1].text == QStringLiteral("Wakil pemohon")); // as the counter calls him
    desk.answer("2");
    CHECK(desk.told == code + QStringLiteral(" diserahkan kepada wakil pemohon."));
    CHECK(desk.stored(id).handedTo == HandedTo::Proxy);
    desk.steady += secondMs;
    desk.act(FileAct::Undo);
    CHECK(desk.stored(id).state == ApplicationState::InProcess);

    desk.act(FileAct::Withdraw);
    REQUIRE(desk.files.isBarOpen());
    desk.files.cancelBar();
    CHECK(desk.stored(id).isOpen());
    desk.act(FileAct::Withdraw);
    desk.answer("1");
    CHECK(desk.told == code + QStringLiteral(" ditarik oleh pemohon."));
    CHECK(desk.stored(id).state == ApplicationState::Withdrawn);
}

TEST_CASE("A new date is read back as weekday and date before it is kept, with the reason")
{
    Desk desk(0);
    const ApplicationId id = desk.accept("2023-11-23");
    const QString code = desk.codeOf(id);
    desk.closeOn("2023-11-27");
    desk.openFiles();
    desk.act(FileAct::ChangePromise);
    CHECK(desk.files.bar().entry == ui::BarEntry::Text);
    CHECK_FALSE(desk.files.bar().canConfirm);
    desk.answer("24");
    CHECK(desk.files.bar().typed == QStringLiteral("Jumat, 24 November 2023"));
    const auto refusedAs = [&](const char *typed) {
        desk.files.enterIntoBar(QString::fromLatin1(typed));
        desk.files.confirmBar();
        REQUIRE(desk.files.isBarOpen());
        CHECK_FALSE(desk.files.bar().canConfirm);
        CHECK(desk.files.bar().text == QString::fromLatin1(typed));
        return desk.files.bar().prompt;
    };
    CHECK(refusedAs("18") == QStringLiteral("Sabtu, 18 November 2023 bukan hari kerja kantor ini. Pilih hari lain."));
    CHECK(refusedAs("16/11/23")
          == QStringLiteral("Kamis, 16 November 2023 sudah lewat. Pilih hari ini atau hari kerja sesudahnya."));
    CHECK(refusedAs("27")
          == QStringLiteral("Senin, 27 November 2023 adalah hari libur (Libur mendadak). Pilih hari kerja."));
    CHECK(refusedAs("23")
          == QStringLiteral("Kamis, 23 November 2023 adalah tanggal yang sudah dijanjikan. Pilih hari lain."));
    CHECK(refusedAs("31/2")
          == QStringLiteral("\"31/2\" bukan tanggal dalam kalender. Tulis seperti 21, 21/11, atau 21/11/2023."));
    desk.files.enterIntoBar(QStringLiteral("31/1")); // what is only begun is no mistake yet
    CHECK(desk.files.bar().typed == QStringLiteral("Rabu, 31 Januari 2024"));
    desk.files.enterIntoBar(QStringLiteral("31/1/2029"));
    CHECK(desk.files.bar().prompt.endsWith(QStringLiteral("\nHari libur 2029 belum dicatat: periksa tanggal ini.")));
    desk.files.enterIntoBar(QStringLiteral("31/"));
    CHECK(desk.files.bar().prompt.startsWith(QStringLiteral("Tanggal baru untuk ") + code));
    desk.files.enterIntoBar(QStringLiteral("+5"));
    CHECK(desk.files.bar().typed == QStringLiteral("Jumat, 24 November 2023"));
    CHECK_FALSE(desk.files.bar().prompt.contains(QStringLiteral("belum dicatat")));
    desk.files.confirmBar();
    CHECK(desk.files.bar().prompt
          == QStringLiteral("Mengapa tanggal %1 berubah? Anda tercatat sebagai yang memberi tahu pemohon.").arg(code));
    desk.answer("2");
    CHECK_FALSE(desk.files.isBarOpen());
    CHECK(desk.stored(id).promisedDay == QStringLiteral("2023-11-24"));
    CHECK(desk.told.startsWith(code + QStringLiteral(" kini dijanjikan Jumat, 24 November 2023")));
    desk.steady += secondMs;
    desk.act(FileAct::Undo);
    CHECK(desk.stored(id).promisedDay == QStringLiteral("2023-11-23"));
}

TEST_CASE("A date that is told after the promise has passed leaves the file late, and both days are said")
{
    Desk desk(0);
    const ApplicationId id = desk.accept("2023-11-20");
    const QString code = desk.codeOf(id);
    desk.pass(5 * fileDay); // Wednesday 22
    desk.openFiles();
    desk.show(FileList::Late);
    CHECK(desk.cell(0, FilesModel::StateColumn) == QStringLiteral("lewat 2 hari kerja · diproses"));
    desk.act(FileAct::ChangePromise);
    desk.answer("24");
    desk.files.confirmBar();
    desk.answer("2");
    CHECK_FALSE(desk.toldError);
    CHECK(desk.told
          == QStringLiteral(
                 "Janji %1 untuk Senin, 20 November 2023 sudah lewat: berkas tetap dihitung terlambat. Tanggal "
                 "barunya Jumat, 24 November 2023 (perkiraan). Beri tahu pemohon.")
                 .arg(code));
    CHECK(desk.files.textOf(FileList::Late) == QStringLiteral("Lewat janji (1)"));
    CHECK(desk.codes() == QStringList{code});
    CHECK(desk.cell(0, FilesModel::StateColumn)
          == QStringLiteral("lewat 2 hari kerja dari janji 20 Nov 2023 · diproses"));
    CHECK(desk.cell(0, FilesModel::PromisedColumn) == QStringLiteral("Jumat, 24 November 2023 (perkiraan)"));
}

TEST_CASE("A reason that wants words has them kept in the note of the file's last visit, and nowhere else")
{
    Desk desk(0);
    const ApplicationId id = desk.accept("2023-11-23");
    desk.ask([&](Office &office) { // he is back, and asks
        TakeOrder order;
        order.application = id;
        return office.queue().walkIn(Act{desk.presenter->actor()}, order);
    });
    desk.openFiles();
    desk.act(FileAct::ChangePromise);
    desk.files.enterIntoBar(QStringLiteral("24"));
    desk.files.confirmBar();
    REQUIRE(desk.files.bar().options.back().text == QStringLiteral("Lainnya"));
    desk.files.pickInBar(desk.files.bar().options.size() - 1);
    REQUIRE(desk.files.bar().entry == ui::BarEntry::Text);
    CHECK(desk.stored(id).promisedDay == QStringLiteral("2023-11-23")); // not before it is said
    desk.files.enterIntoBar(QStringLiteral("Kepala dinas sedang cuti"));
    desk.files.confirmBar();
    desk.settle();
    CHECK(desk.stored(id).promisedDay == QStringLiteral("2023-11-24"));
    desk.reread();
    CHECK(desk.screen().note == QStringLiteral("Kepala dinas sedang cuti"));
    CHECK_FALSE(desk.told.contains(QStringLiteral("cuti")));
}

TEST_CASE("A file that was found without its paper is served at the counter from where it was found")
{
    Desk desk(0);
    const ApplicationId id = desk.accept("2023-11-23");
    desk.openFiles();
    desk.act(FileAct::Ready);
    QObject::connect(&desk.files, &ui::FilesPresenter::serveWanted, desk.presenter.get(),
                     &ui::CounterPresenter::askAboutFile);
    desk.lookFor("A", "17/11");
    desk.act(FileAct::Serve);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().options.front().text == QStringLiteral("Layani sekarang"));
    desk.type("1");
    CHECK(desk.screen().mode == ui::CounterMode::Serving);
    desk.press(ui::CounterAction::Primary); // collected: the visit ends as done
    desk.type("1");                         // by the applicant
    CHECK(desk.stored(id).state == ApplicationState::HandedOver);
    desk.lookFor(desk.codeOf(id));
    CHECK_FALSE(desk.isEnabled(FileAct::Serve));
}

TEST_CASE("What does not fit where a file stands cannot be pressed, and does nothing when it is triggered")
{
    Desk desk(0);
    desk.openFiles();
    for (const FileAct what : ui::allFileActs())
        CHECK_FALSE(desk.isEnabled(what)); // no file at all
    const ApplicationId home = desk.sendHome();
    desk.accept("2023-11-23");
    desk.openFiles();
    desk.act(FileAct::Ready);
    desk.show(FileList::Ready);
    CHECK_FALSE(desk.isEnabled(FileAct::Ready));
    CHECK_FALSE(desk.isEnabled(FileAct::PauseOrResume));
    CHECK_FALSE(desk.isEnabled(FileAct::ChangePromise));
    CHECK(desk.isEnabled(FileAct::HandOver));
    desk.act(FileAct::ChangePromise);
    CHECK_FALSE(desk.files.isBarOpen());
    desk.show(FileList::Incomplete);
    CHECK_FALSE(desk.isEnabled(FileAct::HandOver));
    CHECK(desk.isEnabled(FileAct::Withdraw));
    CHECK(desk.stored(home).state == ApplicationState::Incomplete);
}

TEST_CASE("A second press of the same key is no second act")
{
    Desk desk(0);
    desk.accept("2023-11-22");
    desk.accept("2023-11-23");
    desk.openFiles();
    desk.files.trigger(FileAct::Ready);
    desk.files.trigger(FileAct::Ready); // on its way
    desk.settle();
    desk.files.trigger(FileAct::Ready); // too soon: it would be the next file
    desk.settle();
    CHECK(desk.files.textOf(FileList::Ready) == QStringLiteral("Siap diambil (1)"));
    desk.steady += secondMs;
    desk.act(FileAct::Ready);
    CHECK(desk.files.textOf(FileList::Ready) == QStringLiteral("Siap diambil (2)"));
}

TEST_CASE("What somebody else did first is refused in a sentence, and the list shows it")
{
    Desk desk(0);
    const ApplicationId id = desk.accept("2023-11-23");
    desk.openFiles();
    const auto other = desk.office().post([&, actor = desk.actor()](Office &office) -> Result<Dossier> {
        return office.applications().withdraw(Act{actor}, id);
    });
    other.result(); // not told to the window yet
    desk.files.trigger(FileAct::Ready);
    desk.settle();
    CHECK(desk.toldError);
    CHECK(desk.told.contains(QStringLiteral("sudah ditarik")));
    CHECK(desk.codes().isEmpty());
}

TEST_CASE("Who may only read is refused by core, and sees the lists on")
{
    Desk desk(0);
    const ApplicationId id = desk.accept("2023-11-23");
    letPeopleIn(desk);
    desk.type("3"); // the administrator
    desk.type(administratorPin);
    desk.openFiles();
    REQUIRE(desk.codes().size() == 1);
    desk.act(FileAct::Ready);
    CHECK(desk.toldError);
    CHECK(desk.told.startsWith(QStringLiteral("Peran Anda")));
    CHECK(desk.told.endsWith(QStringLiteral("di Pengaturan (Ctrl+,) > Petugas & PIN."))); // not: ask the administrator
    CHECK(desk.codes().size() == 1);
    CHECK(desk.stored(id).state == ApplicationState::InProcess);
}

TEST_CASE("A file is found by its code, the office's own number, or service and day, and a closed one is shown alone")
{
    Desk desk(0);
    const ApplicationId first = desk.accept("2023-11-22", "KK-1");
    const ApplicationId second = desk.accept("2023-11-23", "KK-1");
    const ApplicationId home = desk.sendHome();
    const QString code = desk.codeOf(second);
    desk.openFiles();

    desk.lookFor(code.toLower().remove(QLatin1Char('-'))); // as a scanner may send it
    CHECK(desk.files.list() == FileList::NotReady);
    CHECK(desk.files.chosenRow() == 1);
    desk.lookFor(desk.codeOf(home));
    CHECK(desk.files.list() == FileList::Incomplete);
    CHECK(desk.files.chosenRow() == 0);

    desk.lookFor(QStringLiteral("KK-1"));
    CHECK(desk.files.list() == FileList::Found);
    CHECK(desk.files.textOf(FileList::Found) == QStringLiteral("Hasil pencarian (2)"));
    CHECK(desk.codes() == QStringList{code, desk.codeOf(first)}); // newest first
    desk.lookFor(QStringLiteral("KK-"));
    CHECK(desk.toldError);
    CHECK(desk.told.startsWith(QStringLiteral("Kode KK- tidak dikenal.")));
    CHECK(desk.files.list() == FileList::Found);
    CHECK(desk.codes().isEmpty()); // what was found before is not what was asked for now
    CHECK(desk.files.chosenRow() == -1);

    desk.lookFor("a", "17/11");
    CHECK(desk.codes().size() == 2);
    desk.lookFor("a", "16/11");
    CHECK(desk.told.contains(QStringLiteral("yang diterima pada Kamis, 16 November 2023")));
    desk.files.findWithoutPaper();
    desk.answer(code.toLatin1().constData()); // scanned instead of a letter
    desk.files.confirmBar();
    desk.settle();
    CHECK(desk.files.list() == FileList::NotReady);

    desk.act(FileAct::HandOver);
    desk.answer("1");
    desk.lookFor(code);
    CHECK(desk.files.list() == FileList::Found);
    CHECK(desk.codes() == QStringList{code});
    CHECK(desk.cell(0, FilesModel::StateColumn) == QStringLiteral("diserahkan kepada pemohon pada 17 Nov 2023"));
    CHECK_FALSE(desk.isEnabled(FileAct::Ready));
    CHECK_FALSE(desk.isEnabled(FileAct::Withdraw));
}

TEST_CASE("A code that is scanned while a question is open answers nothing: its first letter leaves the question")
{
    Desk desk(0);
    const ApplicationId id = desk.accept("2023-11-23");
    desk.openFiles();
    QString begun;
    QObject::connect(&desk.files, &ui::FilesPresenter::findBegun, &desk.files, [&](QChar typed) { begun += typed; });
    for (const FileAct what : {FileAct::HandOver, FileAct::PauseOrResume, FileAct::Withdraw}) {
        desk.act(what);
        REQUIRE(desk.files.isBarOpen());
        desk.answer("K");
        CHECK_FALSE(desk.files.isBarOpen());
    }
    CHECK(begun == QStringLiteral("KKK"));
    CHECK(desk.stored(id).state == ApplicationState::InProcess);
}

TEST_CASE("The tenth and further answers are given by their letters, and no other letter answers")
{
    Desk desk(0);
    const ApplicationId id = desk.accept("2023-11-23");
    const auto pauses = [](Office &office) { return office.catalogue().reasonsOf(QStringLiteral("clock_pause")); };
    for (int i = 0; i < 9; ++i) { // the office has many reasons of its own
        desk.ask([&](Office &office) -> Result<bool> {
            const Act act{desk.actor()};
            const auto added = office.records().add(
                act, RecordKind::Reasons, pauses(office).front().id,
                {QStringLiteral("Alasan %1").arg(i), QStringLiteral("Own %1").arg(i)});
            const qint64 own = office.catalogue().reasons.back().id;
            return office.records()
                .set(Act{desk.actor()}, RecordKind::Reasons, own, QStringLiteral("active"), QStringLiteral("yes"))
                .map([&] { return added.has_value(); });
        });
    }
    desk.openFiles();
    QString begun;
    QObject::connect(&desk.files, &ui::FilesPresenter::findBegun, &desk.files, [&](QChar typed) { begun += typed; });
    desk.act(FileAct::PauseOrResume);
    REQUIRE(desk.files.bar().options.size() > 9);
    REQUIRE(desk.files.bar().options.at(9).key == QStringLiteral("A"));
    SECTION("answered")
    {
        desk.answer("a");
        CHECK(begun.isEmpty());
        CHECK(desk.stored(id).state == ApplicationState::Paused);
    }
    SECTION("a code begins")
    {
        desk.answer("K");
        CHECK(begun == QStringLiteral("K"));
        CHECK_FALSE(desk.files.isBarOpen());
        CHECK(desk.stored(id).state == ApplicationState::InProcess);
    }
}

TEST_CASE("The files' search reads receipts and numbers with their day as every other search does")
{
    Desk desk(0);
    const ApplicationId id = desk.accept("2023-11-23");
    desk.pass(fileDay);
    desk.openFiles();
    for (const char *typed : {"2023-11-17/A-001", "A-001 17/11", "a1"}) {
        desk.show(FileList::Ready);
        desk.lookFor(QString::fromLatin1(typed));
        CHECK_FALSE(desk.toldError);
        CHECK(desk.codes() == QStringList{desk.codeOf(id)});
    }
    desk.lookFor(QStringLiteral("A-009 17/11"));
    CHECK(
        desk.told
        == QStringLiteral("Tidak ada berkas pada A-009 17/11. Periksa nomor dan harinya, atau cari menurut layanan dan "
                          "tanggal (Shift+F3)."));
}

TEST_CASE("The lists follow what happens at the counters while the window is open, and nothing is left when it closes")
{
    Desk desk(0);
    desk.openFiles();
    CHECK(desk.codes().isEmpty());
    desk.accept("2023-11-22");
    QEventLoop untilThere; // a frame later
    QObject::connect(&desk.files, &ui::FilesPresenter::changed, &untilThere, [&] {
        if (desk.codes().size() == 1)
            untilThere.quit();
    });
    QTimer::singleShot(10 * secondMs, &untilThere, &QEventLoop::quit);
    untilThere.exec();
    CHECK(desk.codes().size() == 1);
    desk.act(FileAct::PauseOrResume);
    desk.files.refresh(); // its answer comes when the window is closed
    desk.files.close();
    desk.settle();
    CHECK(desk.codes().isEmpty());
    CHECK_FALSE(desk.files.isBarOpen());
    CHECK(desk.files.line().isEmpty());
    desk.accept("2023-11-23");
    desk.settle();
    CHECK(desk.codes().isEmpty());
    desk.openFiles();
    CHECK(desk.codes().size() == 2);
}

TEST_CASE("Nobody signed in reads nothing")
{
    Desk desk(0);
    desk.accept("2023-11-22");
    letPeopleIn(desk);
    desk.openFiles();
    CHECK(desk.codes().isEmpty());
    CHECK(desk.toldError);
}

TEST_CASE("With 300 open files and a database that does not answer, no key waits for it")
{
    Desk desk(0);
    desk.ask([&](Office &office) -> Result<ApplicationId> {
        if (const auto begun = office.beginGroup(); !begun)
            return tl::unexpected(begun.error());
        Result<ApplicationId> last = refuse(ErrorCode::ApplicationNotFound);
        for (int i = 0; i < 300; ++i)
            last = acceptedNow(office, desk.actor(), "2023-11-23");
        const auto kept = office.commitGroup();
        return kept ? last : tl::unexpected(kept.error());
    });
    desk.openFiles();
    REQUIRE(desk.codes().size() == 300);

    // While the office's thread stands still everything below must come to its end.
    std::binary_semaphore still(0);
    const auto blocked = desk.office().post([&](Office &) -> Result<void> {
        still.acquire();
        return {};
    });
    desk.files.refresh();
    desk.files.choose(250);
    CHECK(desk.files.line().startsWith(desk.cell(250, FilesModel::CodeColumn)));
    desk.files.find(desk.cell(7, FilesModel::CodeColumn));
    desk.files.trigger(FileAct::Ready);
    desk.files.showList(FileList::Late);
    QCoreApplication::processEvents();
    CHECK(desk.codes().isEmpty());
    CHECK_FALSE(blocked.isFinished());
    still.release();
    desk.settle();
    CHECK(desk.files.textOf(FileList::Ready) == QStringLiteral("Siap diambil (1)"));
}
