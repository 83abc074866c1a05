// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the register's window as a file.
#include "tests/ui/presentation/registerdesk.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;
using ui::CaseDeed;
using ui::CaseList;

namespace {

struct LeavingDesk : RegisterDesk {
    LeavingDesk()
    {
        ui::RegisterWriters writers;
        writers.table = [this](const ExportTable &table, ui::TableFormat format) -> Result<QByteArray> {
            written = table;
            wanted = format;
            return QByteArray("isi");
        };
        cases.setWriters(writers);
        QObject::connect(&cases, &ui::RegisterPresenter::fileWanted, &cases,
                         [this](const QString &suggested) { name = suggested; });
    }
    void saveTo(const QString &path)
    {
        QEventLoop loop;
        QObject::connect(&cases, &ui::RegisterPresenter::said, &loop, &QEventLoop::quit);
        const bool isAsked = cases.isFileAsked();
        cases.writeFile(path);
        if (isAsked && !path.isEmpty())
            loop.exec(); // it is written on a thread of its own
        settle();
    }
    /// The numbers in the file.
    QStringList rows() const
    {
        QStringList numbers;
        for (const auto &row : written.rows)
            numbers << std::get<QString>(row.at(0));
        return numbers;
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("daftar.xlsx")); }

    QTemporaryDir folder;
    ExportTable written;
    std::optional<ui::TableFormat> wanted;
    QString name;
};

} // namespace

TEST_CASE("The list that is shown goes to a file in two presses, without hidden cases and saying so")
{
    LeavingDesk desk;
    const QString plain = desk.receive(RegisterDesk::complaint());
    const QString asked = desk.receive(RegisterDesk::question());
    const QString hidden = desk.receive(desk.about("P1"));
    desk.openRegister();
    REQUIRE(desk.numbers().contains(hidden));
    desk.act(CaseDeed::Export);
    REQUIRE(desk.cases.isBarOpen());
    desk.type("1");
    CHECK(desk.name.startsWith(QStringLiteral("laporan-20")));
    CHECK(desk.name.endsWith(QStringLiteral(".xlsx")));
    CHECK(desk.written.rows.empty());
    desk.saveTo(desk.path());
    CHECK(desk.wanted == ui::TableFormat::Xlsx);
    CHECK(desk.rows() == QStringList{asked, plain});
    CHECK(desk.written.notes == QStringList{QStringLiteral("tanpa pengaduan yang ditangani terpisah")});
    CHECK(contains(desk.told, "2 laporan ditulis ke daftar.xlsx."));
    QFile file(desk.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "isi");
    for (const auto &row : desk.written.rows) {
        for (const auto &cell : row) {
            const auto *text = std::get_if<QString>(&cell);
            CHECK_FALSE((text && text->contains(QStringLiteral("Zubaidah"))));
        }
    }
}

TEST_CASE("What narrows the list narrows its file, and a file that nobody wants is not written")
{
    LeavingDesk desk;
    desk.receive(RegisterDesk::complaint());
    const QString asked = desk.receive(RegisterDesk::question());
    desk.openRegister();
    desk.narrow(ui::NarrowBy::Class, "2");
    desk.act(CaseDeed::Export);
    desk.type("2");
    CHECK(desk.name.endsWith(QStringLiteral(".csv")));
    desk.saveTo({});
    CHECK_FALSE(QFile::exists(desk.path()));
    desk.saveTo(desk.path()); // nothing is asked for any more
    CHECK_FALSE(QFile::exists(desk.path()));
    desk.act(CaseDeed::Export);
    desk.type("2");
    desk.saveTo(desk.path());
    CHECK(desk.wanted == ui::TableFormat::Csv);
    CHECK(desk.rows() == QStringList{asked});
    desk.show(CaseList::Overdue);
    desk.act(CaseDeed::Export);
    desk.type("1");
    desk.saveTo(desk.path());
    CHECK(desk.rows().isEmpty());
}

TEST_CASE("A file that cannot be written is said, and whoever signed out meanwhile writes none")
{
    LeavingDesk desk;
    desk.receive(RegisterDesk::complaint());
    desk.openRegister();
    desk.act(CaseDeed::Export);
    desk.type("1");
    desk.saveTo(QStringLiteral("/tidak/ada/daftar.xlsx"));
    CHECK(desk.toldError);
    desk.act(CaseDeed::Export);
    desk.type("1");
    desk.ask([&](Office &office) {
        return office.people().signOut(Act{desk.reader}, QStringLiteral("key")).map([] { return true; });
    });
    desk.isIn = false;
    desk.saveTo(desk.path());
    CHECK(desk.toldError);
    CHECK_FALSE(QFile::exists(desk.path()));
}
