// SPDX-License-Identifier: GPL-3.0-or-later
// A report about the head, which nobody in the office may handle: what goes to the supervisor stays at hand with whoever
// received it, until it is told that he has it.
#include "core/service/handover.h"
#include "tests/ui/presentation/complaintdesk.h"

#include <QFile>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;
using ui::ComplaintStage;
using ui::FormFlag;

namespace {

struct HandingOver : ComplaintFormDesk {
    HandingOver()
    {
        reports.setPaperDrawer([this](const ui::RegisterPaper &paper) {
            drawn = paper;
            return QByteArray("lembar");
        });
        QObject::connect(&reports, &ui::ComplaintPresenter::handOverWanted, &reports,
                         [this](const QString &suggested) { wanted << suggested; });
    }
    StaffId head()
    {
        return ask(
            [](Office &office) -> Result<StaffId> { return office.catalogue().staffByCode(QStringLiteral("K1"))->id; });
    }
    /// Saved, or handed over by who is meant too.
    void receive(bool alsoSelf)
    {
        openForm();
        answer("3");
        fillComplaint(QStringLiteral("Kepala unit meminta uang"));
        write(ReportField::Name, QStringLiteral("Zubaidah"));
        set(FormFlag::SubjectUnit, false);
        set(FormFlag::SubjectStaff);
        const StaffId meant = head();
        const StaffId own = *presenter->actor().staff;
        reports.edit([&](ui::ComplaintForm &form) {
            form.setNamed(meant, true);
            form.setNamed(own, alsoSelf);
        });
        save();
        if (alsoSelf)
            answer("1");
        REQUIRE(reports.stage() == ComplaintStage::Saved);
        number = reports.saved()->number;
    }
    QStringList options() const
    {
        QStringList texts;
        for (const auto &one : reports.bar().options)
            texts << one.text;
        return texts;
    }
    void writeTo(const QString &place)
    {
        reports.writeHandOver(place);
        settle();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("serah.loket"));
    QStringList wanted;
    QString number;
    ui::RegisterPaper drawn;
};

} // namespace

TEST_CASE("A report about the head is offered as a file at once, and again with F4 until the supervisor has it")
{
    HandingOver desk;
    const bool alsoSelf = GENERATE(false, true); // `Serahkan` by who is meant beside the head
    desk.receive(alsoSelf);
    REQUIRE(desk.wanted.size() == 1);
    CHECK(desk.wanted.front().endsWith(QStringLiteral(".loket")));
    desk.writeTo({}); // the dialog was dismissed
    REQUIRE(desk.reports.isBarOpen());
    CHECK(desk.options() == QStringList{QStringLiteral("Pilih tempat"), QStringLiteral("Nanti")});
    desk.close();

    desk.openForm();
    REQUIRE(desk.reports.stage() == ComplaintStage::Asking);
    CHECK(desk.reports.bar().prompt.contains(QStringLiteral("belum ada berkasnya")));
    CHECK_FALSE(desk.reports.bar().prompt.contains(desk.number));
    desk.answer("1");
    REQUIRE(desk.wanted.size() == 2);
    desk.writeTo(desk.path);
    QFile file(desk.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray sealed = file.readAll();
    CHECK(sealed.contains("loket-prima-handover"));
    CHECK_FALSE(sealed.contains("Zubaidah"));
    CHECK_FALSE(sealed.contains("meminta uang"));
    CHECK(QFile::exists(desk.folder.filePath(QStringLiteral("serah.pdf"))));
    QString sheet = desk.drawn.title;
    for (const auto &line : desk.drawn.lines)
        sheet += QLatin1Char('\n') + line.text;
    CHECK(sheet.contains(desk.number));
    CHECK(sheet.contains(QStringLiteral("P1"))); // by whom
    CHECK_FALSE(sheet.contains(QStringLiteral("Zubaidah")));

    // Written, and still open: at hand below the kinds of a report, never asked about first.
    REQUIRE(desk.reports.bar().prompt == QStringLiteral("Jenis laporan"));
    REQUIRE(desk.options().size() == 4);
    CHECK(desk.options().last().startsWith(QStringLiteral("Serah terima ")));
    desk.answer("4");
    CHECK(desk.options().contains(QStringLiteral("Tulis lagi")));
    desk.answer("2");
    CHECK(desk.drafts().empty());
    CHECK(desk.options().size() == 3);
}

TEST_CASE("Put off, a hand-over does not keep anybody from the next report, and its file can be written again")
{
    HandingOver desk;
    desk.receive(false);
    desk.close();
    desk.openForm();
    desk.answer("2"); // later
    CHECK(desk.reports.bar().prompt == QStringLiteral("Jenis laporan"));
    desk.answer("4");
    desk.answer("1");
    desk.writeTo(desk.path);
    const QString first = desk.path;
    desk.answer("4");
    desk.answer("1");
    desk.path = desk.folder.filePath(QStringLiteral("lagi.loket"));
    desk.writeTo(desk.path);
    QFile a(first);
    QFile b(desk.path);
    REQUIRE(a.open(QIODevice::ReadOnly));
    REQUIRE(b.open(QIODevice::ReadOnly));
    CHECK(a.readAll() == b.readAll());
}

TEST_CASE("A report that somebody may handle offers nothing for the supervisor")
{
    HandingOver desk;
    desk.openForm();
    desk.answer("3");
    desk.fillComplaint(QStringLiteral("Antre lama"));
    desk.save();
    CHECK(desk.reports.stage() == ComplaintStage::Saved);
    CHECK(desk.wanted.isEmpty());
    CHECK(desk.drafts().empty());
}
