// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of another system, brought along at the command line.
#include "tests/e2e/importoffice.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QJsonArray>

using namespace loket::test;

namespace {

const QByteArray map = R"({"format": "csv", "separator": ";", "encoding": "utf-8", "columns": {
    "number": {"column": "no"}, "received_at": {"column": "masuk", "format": "dd/MM/yyyy HH:mm"},
    "closed_at": {"column": "selesai", "format": "dd/MM/yyyy HH:mm"},
    "state": {"column": "status", "values": {"Selesai": "closed", "Baru": "received"}},
    "class": {"value": "PLAIN"}, "channel": {"value": "LETTER"}, "statement": {"column": "isi"}}})";

QJsonObject timesOf(const QJsonObject &figures, const char *clock)
{
    return figures.value(QLatin1String("whole")).toObject().value(QLatin1String(clock)).toObject();
}

} // namespace

TEST_CASE("Every row of an import is in the register or in the list of rejects, and a second run changes nothing")
{
    const ImportOffice office;
    office.write("map.json", map);
    office.write("in.csv",
                 "no;masuk;selesai;status;isi\n"
                 "1;23/11/2026 09:00;24/11/2026 09:00;Selesai;Antrean lama\n"
                 "2;24/11/2026 09:00;;Baru;\"Dua baris:\n\"\"begini\"\"\"\n"
                 "3;31/11/2026 09:00;;Baru;Tanggal mustahil\n"
                 "4;24/11/2026 10:00;;Hilang;Status lain\n"
                 "5;24/11/2026 11:00;;Selesai;Tanpa tanggal\n");
    const Run dry = office.import(office.file("map.json"), office.file("in.csv"), QStringLiteral("--dry-run "));
    CHECK(dry.code == 0);
    CHECK(dry.out.contains(QStringLiteral("Baris: 5")));
    CHECK(dry.out.contains(QStringLiteral("Ditolak: 2")));
    CHECK(dry.out.contains(QStringLiteral("Tidak ada yang ditulis.")));
    CHECK(QDir(office.folder.path()).entryList(QDir::Files).filter(QStringLiteral("rejects")).isEmpty());
    CHECK(office.figures("2026-11-01", "2026-11-30").value(QLatin1String("classes")).toArray().isEmpty());

    const Run done = office.import(office.file("map.json"), office.file("in.csv"));
    CHECK(done.code == 0);
    CHECK(done.out.contains(QStringLiteral("Dimasukkan sekarang: 3")));
    const QString rejects = QString::fromUtf8(bytesOf(office.file("in.csv-rejects.txt")));
    CHECK(rejects.contains(QStringLiteral("31/11/2026")));
    CHECK(rejects.contains(QStringLiteral("Hilang")));
    CHECK(QString::fromUtf8(bytesOf(office.file("in.csv-doubts.txt"))).contains(QStringLiteral("closed_without_day")));
    const QJsonObject once = office.figures("2026-11-01", "2026-11-30");
    CHECK(timesOf(once, "settlement_seconds").value(QLatin1String("median")).toDouble() == 24 * 3600);
    CHECK(office.import(office.file("map.json"), office.file("in.csv"))
              .out.contains(QStringLiteral("Dimasukkan sekarang: 0")));
    CHECK(office.figures("2026-11-01", "2026-11-30") == once);
    CHECK(office.ctl("verify --database DB").code == 0);
}

TEST_CASE("A file that cannot be read, and a map that is wrong, leave the register as it was")
{
    const ImportOffice office;
    office.write("map.json", map);
    const auto refusedWith = [&](const QByteArray &usedMap, const QByteArray &content, const char *word) {
        office.write("other.json", usedMap);
        office.write("in.csv", content);
        const Run run = office.import(office.file("other.json"), office.file("in.csv"));
        INFO(run.err.toStdString());
        CHECK(run.code == 1);
        CHECK(run.err.contains(QString::fromLatin1(word)));
        CHECK(office.figures("2026-01-01", "2026-12-31").value(QLatin1String("classes")).toArray().isEmpty());
    };
    const QByteArray row = "no;masuk;selesai;status;isi\n1;23/11/2026 09:00;;Baru;a\n";
    refusedWith(map, row + "2;23/11/2026 09:00;;Baru;\x96\n", "0x96");
    refusedWith(QByteArray(map).replace("\"isi\"", "\"cerita\""), row,
                "\"columns.statement\" di peta menyebut kolom \"cerita\", yang tidak ada di berkas. Kolom berkas: no, "
                "masuk, selesai, status, isi.");
    refusedWith(QByteArray(map).chopped(1), row, "Peta tidak terbaca sebagai JSON mulai karakter");
    refusedWith(map, row + "2;23/11/2026 09:00;;Baru;\"a\n", "tanda kutip");
    refusedWith(QByteArray(map).replace("LETTER", "MERPATI"), row, "columns.channel.value");
    refusedWith(QByteArray(map).replace("received\"", "baru\""), row, "columns.state.values.Baru");
    CHECK(office.import(office.file("map.json"), office.file("none.csv")).code == 1);
}

TEST_CASE("Who gives no right PIN finds nothing of the file beside the database")
{
    QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &content) {
        QFile out(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    };
    const QString right = write("right", "7305");
    const QString wrong = write("wrong", "7306");
    const QString database = folder.filePath(QStringLiteral("k.db"));
    REQUIRE(loketctl({QStringLiteral("init"), QStringLiteral("--database"), database, QStringLiteral("--unit"),
                      QStringLiteral("Kelurahan"), QStringLiteral("--admin"), QStringLiteral("Rina"),
                      QStringLiteral("--pin-file"), right})
                .code
            == 0);
    const QString mapping = write("map.json", map);
    const QString content = write("in.csv", "no;masuk;selesai;status;isi\n1;31/11/2026 09:00;;Baru;Hilang\n");
    const auto import = [&](const QString &pin) {
        return loketctl({QStringLiteral("import-complaints"), QStringLiteral("--database"), database,
                         QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--map"), mapping,
                         QStringLiteral("--staff"), QStringLiteral("ADMIN"), QStringLiteral("--pin-file"), pin,
                         content});
    };
    const QString list = content + QStringLiteral("-rejects.txt");
    CHECK(import(wrong).code == 1);
    CHECK_FALSE(QFile::exists(list));
    const Run done = import(right);
    INFO(done.err.toStdString());
    CHECK(done.code == 0);
    CHECK(QFile::exists(list));
}

TEST_CASE("NYC 311 at the command line: 2,000 rows, and both medians as Python reckons them", "[realdata]")
{
    LOKET_NEEDS_SHARED_DATA(path, "nyc311_dev_2000.csv")
    const ImportOffice office;
    const Run done = office.import(QStringLiteral(LOKET_SOURCE_DIR "/tests/data/nyc311.map.json"), path);
    CHECK(done.code == 0);
    CHECK(done.out.contains(QStringLiteral("Dimasukkan sekarang: 2000")));
    static const char script[] = R"(
import csv, statistics, sys
from datetime import datetime
def at(text): return datetime.strptime(text, '%Y-%m-%d %H:%M:%S') if text else None
answers, settled = [], []
for row in csv.DictReader(open(sys.argv[1], encoding='utf-8')):
    received, closed, updated = at(row['created_at']), at(row['closed_at']), at(row['action_updated_at'])
    if updated and row['resolution'].strip() and updated >= received:
        answers.append((updated - received).total_seconds())
    if row['status'] == 'Closed' and closed and closed >= received:
        settled.append((closed - received).total_seconds())
print(len(answers), statistics.median(answers), len(settled), statistics.median(settled))
)";
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromUtf8(script), path});
    REQUIRE(python.waitForFinished(60'000));
    const QStringList expected = QString::fromUtf8(python.readAllStandardOutput()).trimmed().split(QLatin1Char(' '));
    REQUIRE(expected.size() == 4);
    const QJsonObject figures = office.figures("2020-01-01", "2026-12-31");
    CHECK(timesOf(figures, "answer_seconds").value(QLatin1String("count")).toInt() == expected[0].toInt());
    CHECK(timesOf(figures, "answer_seconds").value(QLatin1String("median")).toDouble() == expected[1].toDouble());
    CHECK(timesOf(figures, "settlement_seconds").value(QLatin1String("count")).toInt() == expected[2].toInt());
    CHECK(timesOf(figures, "settlement_seconds").value(QLatin1String("median")).toDouble() == expected[3].toDouble());
    CHECK(office.ctl("verify --database DB").code == 0);
}
