// SPDX-License-Identifier: GPL-3.0-or-later
// No person's name, number or words leave the office's file: every output of the programs is searched for what was
// typed. Controls: each output must hold something that can be read in it, and what is meant to be printed is found.
#include "core/domain/printmessages.h"
#include "core/storage/printstore.h"
#include "core/storage/tables.h"
#include "core/storage/transaction.h"
#include "tests/core/service/bankdata.h"
#include "tests/e2e/secrecy/seededday.h"
#include "tests/support/escposreader.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/pdftools.h"
#include "tests/support/privatecups.h"
#include "tests/support/sheets.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

using namespace loket;
using namespace loket::test;

namespace {

/// Something that leaves the office's file.
struct Output {
    QString name;
    QString text;    ///< all that can be read in it
    QString control; ///< stands in it, or it was not read; may be empty
};

void checkOutputs(const std::vector<Output> &outputs)
{
    for (const auto &output : outputs) {
        const QString text = bare(output.text);
        INFO(output.name.toStdString());
        CHECK(text.contains(bare(output.control)));
        for (const auto &one : seeds()) {
            const bool mayShow = std::any_of(one.shown.begin(), one.shown.end(),
                                             [&](const QString &name) { return output.name.startsWith(name); });
            INFO(one.where << ": " << one.text);
            CHECK(marksIn(text, one).size() == (mayShow ? qsizetype(one.marks.size()) : 0));
        }
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// By name, so that papers of a spool come in their order.
QStringList filesBelow(const QString &folder)
{
    QStringList paths;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        paths << files.next();
    paths.sort();
    return paths;
}

/// Runs one of the programs; what it says on both channels is an output too.
class Programs
{
public:
    explicit Programs(std::vector<Output> &outputs) : m_outputs(outputs)
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_environment.insert(QStringLiteral("CUPS_SERVER"), QStringLiteral("/nonexistent/cups.sock"));
    }
    void set(const char *variable, const QString &value) { m_environment.insert(QString::fromLatin1(variable), value); }

    void run(const char *program, const QStringList &arguments, int code = 0, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(qEnvironmentVariable("LOKET_BIN_DIR") + QLatin1Char('/') + QLatin1String(program), arguments);
        REQUIRE(process.waitForStarted());
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(120'000));
        const QString said = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        INFO(program << ' ' << arguments.join(QLatin1Char(' ')).toStdString() << ": " << said.toStdString());
        CHECK(process.exitCode() == code);
        m_outputs.push_back(
            {QStringLiteral("console of %1 %2").arg(QLatin1String(program), arguments.value(0)), said, QString()});
    }

private:
    std::vector<Output> &m_outputs;
    QProcessEnvironment m_environment;
};

QString textOfEscpos(const QByteArray &bytes)
{
    const auto reading = EscPosReading::of(bytes);
    CHECK(reading.error.isEmpty());
    QStringList all{reading.text(), QString::fromLatin1(bytes)};
    for (const auto &item : reading.items)
        all << item.content;
    return all.join(QLatin1Char('\n'));
}

/// Its text and what stands in its properties.
QString textOfWholePdf(const QByteArray &pdf)
{
    return textOfPdf(pdf) + poppler(QStringLiteral("pdfinfo"), pdf) + QString::fromLatin1(pdf);
}

/// The number that a paper must show.
QString numberOf(const SeededPaper &paper)
{
    return paper.order.paper == PaperKind::Requirements || paper.order.paper == PaperKind::Test
        ? QStringLiteral("Kelurahan Uji")
        : paper.name.section(QLatin1Char(' '), 1);
}

/// Every paper without printing, in every format.
void drawPreviews(Programs &programs, const SeededDay &office, std::vector<Output> &outputs)
{
    for (const auto &paper : office.papers) {
        const QString file = office.path("paper");
        QStringList arguments{QStringLiteral("--database"), office.file(), QStringLiteral("--paper"),
                              word(paper.order.paper)};
        if (paper.order.paper != PaperKind::Test)
            arguments << QStringLiteral("--number") << paper.name.section(QLatin1Char(' '), 1)
                      << QStringLiteral("--day") << office.day;
        for (const char *format : {"58", "80", "a5", "a4"}) {
            const QStringList sized = arguments + QStringList{QStringLiteral("--format"), QLatin1String(format)};
            programs.run("loket-prima", sized + QStringList{QStringLiteral("--pdf"), file});
            outputs.push_back({paper.name + QStringLiteral(" preview PDF ") + QLatin1String(format),
                               textOfWholePdf(contentOf(file)), numberOf(paper)});
            if (*format == 'a')
                continue;
            programs.run("loket-prima", sized + QStringList{QStringLiteral("--escpos"), file});
            outputs.push_back({paper.name + QStringLiteral(" preview ESC/POS ") + QLatin1String(format),
                               textOfEscpos(contentOf(file)), numberOf(paper)});
        }
    }
}

/// What waits goes through the print worker, to the end of the queue; gives the orders as the worker got them.
QByteArray printAll(Programs &programs, SeededDay &office)
{
    QByteArray orders;
    auto &printing = office.office->printing();
    while (const auto job = must(printing.claim(office.office->station()))) {
        PrintRequest request;
        request.kind = PrintRequest::Kind::Print;
        request.order = PrintOrder::of(*job, office.office->catalogue().paperSetting(*job->counter, job->order.paper));
        orders += lineOf(request);
        must(printing.ended(job->id, PrintFate::Sent));
    }
    programs.run("loket-print", {QStringLiteral("--database"), office.file()}, 0, orders);
    return orders;
}

void exportFigures(Programs &programs, const SeededDay &office, std::vector<Output> &outputs)
{
    const auto summary = [&](const char *format) {
        const QString file = office.path(format);
        programs.run("loketctl",
                     {QStringLiteral("summary"), QStringLiteral("--database"), office.file(), QStringLiteral("--from"),
                      office.day, QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--out"), file});
        return contentOf(file);
    };
    const QString service = QStringLiteral("Kartu keluarga");
    outputs.push_back({QStringLiteral("summary JSON"), QString::fromUtf8(summary("json")), service});
    outputs.push_back({QStringLiteral("summary CSV"), QString::fromUtf8(summary("csv")), service});
    outputs.push_back(
        {QStringLiteral("summary XLSX"), QString::fromUtf8(Workbook(summary("xlsx")).everyPart()), service});
    programs.run("loket-prima",
                 {QStringLiteral("--database"), office.file(), QStringLiteral("--summary"), office.day,
                  QStringLiteral("--pdf"), office.path("pdf")});
    outputs.push_back({QStringLiteral("summary PDF"), textOfWholePdf(contentOf(office.path("pdf"))), service});
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Set-up, import, check and a forgotten PIN at the command line.
void workAtTheCommandLine(Programs &programs, const SeededDay &office, std::vector<Output> &outputs)
{
    const QString other = office.path("other.db");
    put(office.path("setup.json"), seededSetup());
    programs.run("loketctl",
                 {QStringLiteral("init"), QStringLiteral("--database"), other, QStringLiteral("--unit"),
                  QStringLiteral("Kelurahan Lain"), QStringLiteral("--services"), office.path("setup.json")});
    QList<QByteArray> lines{
        bankLine("PS", "990201", "9:00:00", "9:00:10\t9:01:10\t60", "AGENT", "9:01:10\t9:03:10\t120", "TOVA"),
        bankLine("PS", "990201", "9:00:00", noTime, "PHANTOM", noTime, "NO_SERVER")}; // rejected: never had a number
    for (QByteArray &line : lines)
        line.replace("\t1\t0\t", "\t1\t" + seed("imported customer").toLatin1() + "\t");
    put(office.path("bank.txt"), bankText(lines));
    programs.run("loketctl",
                 {QStringLiteral("replay"), QStringLiteral("--database"), other, QStringLiteral("--format"),
                  QStringLiteral("anonymous-bank"), QStringLiteral("--rejects"), office.path("rejects"),
                  office.path("bank.txt")});
    outputs.push_back(
        {QStringLiteral("rejects"), QString::fromUtf8(contentOf(office.path("rejects"))), QStringLiteral("PHANTOM")});
    outputs.push_back({QStringLiteral("database of the import"), QString::fromLatin1(contentOf(other)), QString()});

    programs.run("loketctl", {QStringLiteral("verify"), QStringLiteral("--database"), office.file()});
    const QStringList recover{QStringLiteral("recover"), QStringLiteral("--database"), office.file(),
                              QStringLiteral("--staff"), office.administrator,         QStringLiteral("--code-file"),
                              office.path("code"),       QStringLiteral("--pin-file"), office.path("pin")};
    put(office.path("pin"), "5816\n");
    put(office.path("code"), "AAAA-AAAA-AAAA\n");
    programs.run("loketctl", recover, 1);
    put(office.path("code"), office.recoveryCode.toUtf8());
    programs.run("loketctl", recover);
}

/// Which columns of the office's file hold something of a seed.
QStringList placesOf(storage::Connection &connection, const Seed &seed)
{
    QStringList places;
    const auto look = [&](const QString &place, const QString &text) {
        if (!marksIn(bare(text), seed).isEmpty() && !places.contains(place))
            places << place;
    };
    must(storage::reading(connection, [&]() -> Result<void> {
        for (const storage::Table *table : storage::tables::all()) {
            const auto &columns = table->columns();
            for (auto rows = connection.select(*table, ""); rows.next();) {
                for (std::size_t i = 0; i < columns.size(); ++i) {
                    const int column = static_cast<int>(i);
                    const QString name = QString::fromLatin1(columns[i].name);
                    if (columns[i].type != storage::ColumnType::Text || rows.isNull(column))
                        continue;
                    if (table->name() != QLatin1String("journal") || name != QLatin1String("payload")) {
                        look(table->name() + QLatin1Char('.') + name, rows.text(column));
                        continue;
                    }
                    const auto payload = QJsonDocument::fromJson(rows.text(column).toUtf8()).object();
                    const auto images = payload.value(QLatin1String("rows")).toObject();
                    for (auto image = images.begin(); image != images.end(); ++image)
                        look(QStringLiteral("journal:") + image.key(),
                             QString::fromUtf8(QJsonDocument(image->toArray()).toJson()));
                    look(QStringLiteral("journal: result"),
                         QString::fromUtf8(QJsonDocument(payload.value(QLatin1String("result")).toObject()).toJson()));
                }
            }
        }
        return {};
    }));
    places.sort();
    return places;
}

} // namespace

TEST_CASE("No seeded name, number or word of a person stands in a paper, a figure, an import's answer or a message")
{
    FakePrinter printer;
    SeededDay office(printer.target());
    std::vector<Output> outputs;
    Programs programs(outputs);
    drawPreviews(programs, office, outputs);

    const std::size_t originals = office.papers.size();
    QByteArray orders = printAll(programs, office);
    for (const auto &paper : office.papers)
        must(office.office->printing().print(office.act(), paper.order));
    orders += printAll(programs, office);
    REQUIRE(printer.waitForJobs(2 * originals));
    const auto printed = printer.jobs();
    REQUIRE(printed.size() == 2 * originals);
    for (std::size_t i = 0; i < printed.size(); ++i) {
        const auto &paper = office.papers[i % originals];
        const bool isCopy = i >= originals && paper.order.paper != PaperKind::Test;
        const QString text = textOfEscpos(printed[i].bytes);
        CHECK(text.contains(QStringLiteral("SALINAN ke-1")) == isCopy);
        outputs.push_back(
            {paper.name + (isCopy ? QStringLiteral(" copy") : QStringLiteral(" original")), text, numberOf(paper)});
    }
    outputs.push_back({QStringLiteral("orders to the print worker"), QString::fromUtf8(orders), printer.target()});

    exportFigures(programs, office, outputs);
    workAtTheCommandLine(programs, office, outputs);
    checkOutputs(outputs);
}

TEST_CASE("What a person typed stands in the columns made for it, and the journal has staff and files only")
{
    FakePrinter printer;
    SeededDay office(printer.target());
    const auto connection = must(
        storage::Connection::open(storage::DatabaseAddress::sqlite(office.file()), storage::OpenMode::ReadOnly));
    for (const auto &one : seeds()) {
        INFO(one.where << ": " << one.text);
        QStringList stored = one.stored;
        stored.sort();
        CHECK(placesOf(*connection, one) == stored);
    }
}

TEST_CASE("The system's printing service gets no seeded name in the titles, files and logs of its jobs")
{
    FakePrinter printer;
    const PrivateCups cups({QStringLiteral("Thermal=%1").arg(printer.port())});
    LOKET_NEEDS_CUPS(cups)
    SeededDay office(QStringLiteral("system:Thermal"));
    std::vector<Output> outputs;
    Programs programs(outputs);
    programs.set("CUPS_SERVER", cups.socket());
    printAll(programs, office);
    // The papers as the service keeps them: what the printer got has lost what looks like its own status requests.
    std::size_t papers = 0;
    int titles = 0;
    for (const QString &path : filesBelow(QFileInfo(cups.socket()).path())) {
        const QByteArray bytes = contentOf(path);
        titles += bytes.contains("job-name") && bytes.contains("Loket Prima ") ? 1 : 0;
        if (!bytes.startsWith("%PDF")) {
            outputs.push_back({path, QString::fromLatin1(bytes), QString()});
            continue;
        }
        REQUIRE(papers < office.papers.size());
        const auto &paper = office.papers[papers++];
        outputs.push_back({paper.name + QStringLiteral(" PDF for the system"), textOfWholePdf(bytes), numberOf(paper)});
    }
    CHECK(papers == office.papers.size());
    CHECK(titles > 0);
    checkOutputs(outputs);
}
