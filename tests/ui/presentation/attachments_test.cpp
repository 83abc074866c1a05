// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come with a report: at the form, and in the hands of whoever may open the case (trials A15, A25).
#include "core/service/filetraces.h"
#include "core/service/pickedfile.h"
#include "tests/core/service/attachedfiles.h"
#include "tests/ui/presentation/complaintdesk.h"
#include "tests/ui/presentation/registerdesk.h"
#include "ui/presentation/attachmenttexts.h"

#include <QThreadPool>

using namespace loket;
using namespace loket::test;
using ui::CaseDeed;
using ui::ComplaintStage;

namespace {

/// What is done beside the window is done, and its answer has come.
template<class Desk>
void settleAside(Desk &desk)
{
    for (int i = 0; i < 3; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        desk.settle();
    }
}

struct FileDesk : ComplaintFormDesk {
    FileDesk()
    {
        openForm();
        answer("3");
    }
    void bring(const QString &path)
    {
        reports.attach({path});
        settleAside(*this);
    }
    [[nodiscard]] const std::vector<ReportAttachment> &attached() const { return reports.form()->attachments(); }

    BroughtFiles files;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("A file is copied at once, it is said what it reveals, and it goes into the case with its report")
{
    FileDesk desk;
    const QString photo = desk.files.put(QStringLiteral("foto\u202Egpj.jpg"), jpegWithPlace());
    desk.bring(QStringLiteral(" \"%1\" ").arg(photo)); // as it was pasted
    REQUIRE(desk.attached().size() == 1);
    CHECK(ui::AttachmentTexts::row(desk.attached()[0]).startsWith(QStringLiteral("foto<U+202E>gpj.jpg · ")));
    CHECK(contains(desk.reports.attachmentLine(), "mengungkap: tempat pembuatannya, waktu pembuatannya"));
    CHECK(contains(desk.reports.attachmentLine(), "wajah yang mungkin terlihat"));
    REQUIRE(desk.drafts().size() == 1); // its key stands there already
    CHECK(desk.newestDraft().contains(desk.attached()[0].key));
    REQUIRE(QFile::remove(photo));
    desk.bring(QStringLiteral("file://") + desk.files.put(QStringLiteral("surat kecil.txt"), "isi"));
    REQUIRE(desk.attached().size() == 2);
    desk.fillComplaint(QStringLiteral("Tidak dilayani"));
    desk.save();
    REQUIRE(desk.reports.saved());
    const CaseView view = desk.stored();
    REQUIRE(view.attachments.size() == 2);
    CHECK(view.attachments[0].what.traces == tracesIn(jpegWithPlace()));
    CHECK(view.attachments[1].what.name == QStringLiteral("surat kecil.txt"));
}

TEST_CASE("What cannot be taken along is said with its name, and the others are")
{
    FileDesk desk;
    const QString plain = desk.files.put(QStringLiteral("a.txt"), "isi");
    desk.reports.attach({desk.files.put(QStringLiteral("kosong.txt"), {}), desk.files.folder.path(), plain});
    settleAside(desk);
    CHECK(desk.attached().size() == 1);
    CHECK(contains(desk.told, "Hanya berkas biasa yang dapat dilampirkan"));
    const QString fault = desk.reports.fault(ReportField::Attachments);
    CHECK(contains(fault, "kosong.txt: Berkas itu kosong."));
    CHECK(contains(fault, "Hanya berkas biasa"));
    desk.bring(desk.files.folder.filePath(QStringLiteral("kosong.txt")));
    CHECK(desk.told == QStringLiteral("kosong.txt: Berkas itu kosong. Pilih berkas lain."));
    desk.reports.detach(0);
    desk.settle();
    CHECK(desk.attached().empty());
    CHECK(desk.drafts().empty()); // nothing is left of it
}

TEST_CASE("A draft that is opened again, put off in between, still has its files")
{
    FileDesk desk;
    desk.bring(desk.files.put(QStringLiteral("a.txt"), "isi"));
    desk.write(ReportField::Statement, QStringLiteral("Belum selesai"));
    desk.close();
    desk.openForm();
    desk.answer("2"); // later
    desk.close();
    desk.openForm();
    desk.answer("4"); // behind the three kinds
    REQUIRE(desk.reports.form());
    REQUIRE(desk.attached().size() == 1);
    desk.fillComplaint(QStringLiteral("Sekarang lengkap"));
    desk.save();
    REQUIRE(desk.reports.saved());
    CHECK(desk.stored().attachments.size() == 1);
}

TEST_CASE("Of an anonymous report whose file may name the complainant that is said before it is saved (A25)")
{
    for (const bool tells : {true, false}) {
        FileDesk desk;
        desk.fillComplaint(QStringLiteral("Diminta uang"));
        desk.set(ui::FormFlag::Anonymous);
        desk.bring(desk.files.put(QStringLiteral("surat"), tells ? docxWithAuthor() : QByteArray("isi")));
        desk.save();
        CHECK(bool(desk.reports.saved()) == !tells);
        if (tells) {
            CHECK(contains(desk.told, "mungkin mengungkap siapa pengadunya"));
            CHECK(contains(desk.told, "siapa penulisnya"));
            desk.save();
        }
        CHECK(desk.reports.saved());
    }
}

TEST_CASE("Another kind of report takes no files, and going back finds them again")
{
    FileDesk desk;
    desk.bring(desk.files.put(QStringLiteral("a.txt"), "isi"));
    desk.reports.changeKind();
    desk.answer("1");
    CHECK_FALSE(desk.reports.form()->shows(ReportField::Attachments));
    CHECK(desk.reports.form()->report().attachments.empty());
    desk.bring(desk.files.put(QStringLiteral("b.txt"), "isi"));
    desk.reports.changeKind();
    desk.answer("3");
    CHECK(desk.reports.form()->report().attachments.size() == 1);
}

TEST_CASE("Whoever may open the case saves a file in a folder: the original, or a copy that does not tell (A25)")
{
    RegisterDesk desk;
    BroughtFiles files;
    const QString number = desk.ask([&](Office &office) {
        const Actor actor = desk.reader;
        ComplaintReport report = RegisterDesk::complaint();
        const DraftId draft = office.drafts().save(actor, {}, QStringLiteral("complaint"), "{}").value();
        for (const auto &[name, content] :
             {std::pair(QStringLiteral("foto?.jpg"), jpegWithPlace()),
              std::pair(QStringLiteral("lama.doc"), QByteArray("\xd0\xcf\x11\xe0\0", 5))}) {
            const PickedFile picked = pickFile(files.put(name, content)).value();
            report.attachments.push_back(picked.what);
            report.attachments.back().file = office.drafts().attach(actor, draft, picked).value();
        }
        return office.complaints().receive(Act{actor}, report, {draft, false}).map([](const auto &saved) {
            return saved.number;
        });
    });
    QString suggested;
    QObject::connect(&desk.cases, &ui::RegisterPresenter::placeWanted, &desk.cases,
                     [&](const QString &name) { suggested = name; });
    const auto save = [&](const char *answers, const QString &name) {
        desk.cases.trigger(CaseDeed::Files);
        desk.type(answers);
        desk.cases.saveFile(name.isEmpty() ? QString() : files.folder.filePath(name));
        settleAside(desk);
        return files.folder.filePath(name);
    };
    desk.openRegister();
    desk.openCase(number);
    QString page;
    for (const auto &line : desk.cases.page())
        page += line.label + QLatin1Char(' ') + line.text + QLatin1Char('\n');
    CHECK(contains(page, "1 foto?.jpg · "));
    CHECK(contains(page, "foto?.jpg mengungkap: tempat pembuatannya"));

    CHECK(contentOf(save("12", QStringLiteral("asli.jpg"))) == jpegWithPlace());
    CHECK(suggested == QStringLiteral("foto_.jpg"));
    CHECK(desk.told == QStringLiteral("Tersimpan: asli.jpg."));
    CHECK(contentOf(save("11", QStringLiteral("bersih.jpg"))) == withoutTraces(jpegWithPlace()));
    CHECK(desk.told == QStringLiteral("Tersimpan: bersih.jpg. Masih mengungkap: wajah yang mungkin terlihat."));
    CHECK_FALSE(QFile::exists(save("21", QStringLiteral("tak mungkin.doc"))));
    CHECK(desk.toldError);
    CHECK(contentOf(save("22", QStringLiteral("lama.doc"))).size() == 5);
    save("12", {});
    CHECK(desk.told == QStringLiteral("Tersimpan: lama.doc.")); // the dialog was left
    save("12", QStringLiteral("tidak ada/asli.jpg"));
    CHECK(contains(desk.told, "tidak dapat ditulis"));
    CHECK(desk.toldError);
}
