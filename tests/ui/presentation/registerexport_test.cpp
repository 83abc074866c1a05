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
        writers.paper = [this](const ui::RegisterPaper &paper) {
            drawn = paper;
            return QByteArray("lembar");
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
    ui::RegisterPaper drawn;

    /// All that stands on the paper.
    [[nodiscard]] QString paperText() const
    {
        QStringList lines{drawn.title, drawn.number};
        for (const auto &line : drawn.lines)
            lines << line.label + QStringLiteral(": ") + line.text;
        return lines.join(QLatin1Char('\n'));
    }
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

TEST_CASE("The whole case goes to a file: every step dated, by post and not by name, who complains only for a purpose")
{
    LeavingDesk desk;
    const QString number = desk.receive(RegisterDesk::complaint());
    desk.openRegister();
    desk.openCase(number);
    desk.step(LifeAct::BeginCheck);
    desk.act(CaseDeed::Export);
    desk.type("1");
    CHECK(desk.name
          == QStringLiteral("perkara-%1.pdf").arg(QString(number).replace(QLatin1Char('/'), QLatin1Char('-'))));
    desk.saveTo(desk.path());
    const QString without = desk.paperText();
    CHECK(contains(without, "Tiga kali kembali"));
    CHECK(contains(without, "Periksa kelengkapan"));
    CHECK(contains(without, "K1 (kepala unit)"));
    CHECK(contains(without, "dirahasiakan"));
    CHECK_FALSE(contains(without, "Zubaidah"));
    CHECK_FALSE(contains(without, "Hadijah"));
    CHECK_FALSE(desk.cases.opened()->identity);
    desk.act(CaseDeed::Export);
    desk.type("2");
    desk.saveTo(desk.path());
    CHECK(contains(desk.paperText(), "Zubaidah"));
    CHECK_FALSE(desk.cases.opened()->identity); // on the screen it stays masked
    CHECK(contains(desk.told, "Ditulis ke daftar.xlsx."));
}

TEST_CASE("The supervisor's sheet of what is overdue is the head's: nothing hidden stands on it, and it says so")
{
    LeavingDesk desk;
    ComplaintReport late = RegisterDesk::complaint();
    late.promisedDay = QStringLiteral("2023-11-20");
    const QString plain = desk.receive(late);
    late.subjects = {};
    late.subjects.staff = {desk.staff("P1")};
    late.statement = QStringLiteral("Diminta uang rokok");
    const QString hidden = desk.receive(late);
    desk.openRegister();
    desk.pass(5 * 24 * 60 * minuteMs);
    desk.reread();
    desk.show(CaseList::Overdue);
    REQUIRE(desk.numbers().contains(hidden)); // on the head's own screen
    desk.act(CaseDeed::Export);
    desk.type("3");
    CHECK(desk.name.startsWith(QStringLiteral("lewat-tenggat-")));
    desk.saveTo(desk.folder.filePath(QStringLiteral("atasan.pdf")));
    CHECK_FALSE(desk.toldError);
    const QString sheet = desk.paperText();
    CHECK(contains(sheet, "tanpa pengaduan yang ditangani terpisah"));
    CHECK(sheet.contains(plain));
    CHECK_FALSE(sheet.contains(hidden));
    for (const char *word : {"uang rokok", "Tiga kali kembali", "Zubaidah", "Siti"}) {
        INFO(word);
        CHECK_FALSE(contains(sheet, word));
    }
    desk.cases.close();
    desk.enter("A1", handlerPassword);
    desk.openRegister();
    desk.show(CaseList::Overdue);
    desk.act(CaseDeed::Export);
    CHECK(desk.cases.bar().options.size() == 2); // no handler makes it
}

TEST_CASE("A case goes to the supervisor as a sheet and a sealed file, and its page says that it is not back yet")
{
    LeavingDesk desk;
    const QString number = desk.receive(RegisterDesk::complaint());
    desk.openRegister();
    desk.openCase(number);
    desk.act(CaseDeed::HandOver);
    REQUIRE(desk.cases.isBarOpen());
    desk.cases.typeIntoBar(QLatin1Char('x'));
    desk.cases.confirmBar();
    desk.settle();
    CHECK(desk.name.endsWith(QStringLiteral(".loket")));
    const QString path = desk.folder.filePath(QStringLiteral("serah.loket"));
    desk.saveTo(path);
    CHECK_FALSE(desk.toldError);
    CHECK(QFile::exists(desk.folder.filePath(QStringLiteral("serah.pdf"))));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray sealed = file.readAll();
    CHECK(sealed.contains("loket-prima-handover"));
    CHECK_FALSE(sealed.contains("Zubaidah"));
    CHECK_FALSE(sealed.contains("Tiga kali"));
    CHECK(contains(desk.paperText(), "SERAH TERIMA KEPADA ATASAN"));
    CHECK(contains(desk.paperText(), number.toUtf8().constData()));
    CHECK_FALSE(contains(desk.paperText(), "Tiga kali kembali"));
    CHECK_FALSE(contains(desk.paperText(), "Zubaidah"));
    desk.act(CaseDeed::Back);
    desk.openCase(number);
    CHECK(contains(desk.page(), "belum kembali"));
    desk.step(LifeAct::TakeBack);
    desk.fill(ui::ActField::Words, QStringLiteral("Sudah diperiksa"));
    desk.submit();
    CHECK(contains(desk.page(), "kembali pada"));
    CHECK_FALSE(contains(desk.page(), "belum kembali"));
}
