// SPDX-License-Identifier: GPL-3.0-or-later
// Who reports something, and what was told in confidence, is seeded into every field of reports, drafts, attachments and
// acts, and searched for in everything that the programs write: file, -wal, backup, lists, figures, papers, messages.
#include "core/domain/printmessages.h"
#include "core/domain/reportfield.h"
#include "core/service/office.h"
#include "core/service/pickedfile.h"
#include "core/storage/connection.h"
#include "tests/core/service/attachedfiles.h"
#include "tests/e2e/program.h"
#include "tests/e2e/secrecy/seeds.h"
#include "tests/support/escposreader.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/letpeoplein.h"
#include "tests/support/pdftools.h"
#include "tests/support/sheets.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace loket;
using namespace loket::test;

namespace {

/// A text that is seeded, by parts that stand nowhere else; `printed`: may stand on the receipt of its own case, which
/// its complainant takes home.
struct Planted {
    const char *text;
    std::vector<const char *> marks;
    bool printed = false;
};

/// Of a case in confidence: who, and every word.
const std::vector<Planted> &inConfidence()
{
    static const std::vector<Planted> all{
        {"Zubaidah Namaxq", {"namaxq"}},
        {"6371018877665511", {"6371018877665511"}},
        {"0812-7766-5511", {"081277665511"}},
        {"Jl. Alamatxq 7", {"alamatxq"}},
        {"Uraianxq: NIK 6371 0188 7766 5512, HP 0813-7766-5512",
         {"uraianxq", "6371018877665512", "081377665512"},
         true},
        {"Rugixq sejuta", {"rugixq"}, true},
        {"Usahaxq sudah", {"usahaxq"}, true},
        {"Harapanxq selesai", {"harapanxq"}, true},
        {"Jawabanxq dulu", {"jawabanxq"}, true},
        {"Mintaxq ganti", {"mintaxq"}, true},
        {"Terlaporxq berkumis", {"terlaporxq"}},
    };
    return all;
}
/// Besides, in drafts, attachments and acts about such a case.
const std::vector<Planted> &around()
{
    static const std::vector<Planted> all{
        {"Lampiranxq.txt", {"lampiranxq"}},
        {"Isilampiranxq 6371018877665513", {"isilampiranxq", "6371018877665513"}},
        {"Drafxq belum", {"drafxq"}},
        {"Namadrafxq", {"namadrafxq"}},
        {"Langkahxq diperiksa", {"langkahxq"}},
        {"Tambahanxq kemudian", {"tambahanxq"}},
        {"Kepadaxq dinas", {"kepadaxq"}},
        {"Putusanxq begini", {"putusanxq"}},
        {"Sebabxq sebagian", {"sebabxq"}},
        {"Kepastianxq kepala", {"kepastianxq"}},
        {"SP4Nxq-778899", {"sp4nxq778899"}, true},
        {"Carixq 6371018877665514", {"carixq", "6371018877665514"}},
    };
    return all;
}
/// Of a case that is clear but for who reports it.
const std::vector<Planted> &ofClearCase()
{
    static const std::vector<Planted> all{
        {"Rahmah Terangxq", {"terangxq"}, true},
        {"6371018877665515", {"6371018877665515"}},
        {"0812-7766-5515", {"081277665515"}},
        {"Gg. Jalanxq 3", {"jalanxq"}},
    };
    return all;
}
QString text(const std::vector<Planted> &all, std::size_t at)
{
    return QString::fromUtf8(all.at(at).text);
}

/// In letters and digits alone, as UTF-8, UTF-16, hexadecimal, or in base64 at whatever place.
bool stands(const QByteArray &bytes, const char *mark)
{
    const QByteArray word(mark);
    if (bare(QString::fromLatin1(bytes)).contains(QLatin1String(mark)))
        return true;
    if (bytes.toLower().contains(word.toHex()))
        return true;
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray coded = (QByteArray(shift, ' ') + word).toBase64(QByteArray::OmitTrailingEquals);
        const QByteArray inner = coded.mid(shift == 0 ? 0 : 4, coded.size() - 8); // what hangs on no neighbour
        if (inner.size() >= 6 && bytes.contains(inner))
            return true;
    }
    return false;
}

struct SeededReports {
    explicit SeededReports(const QString &printer)
    {
        auto setup = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL")));
        setup.unitName = QStringLiteral("Disdukcapil Uji");
        const auto person = [&](const char *code, Role role) {
            StaffSetup one;
            one.code = one.name = QString::fromLatin1(code);
            one.roles = RoleSet{role};
            setup.staff.push_back(one);
        };
        setup.staff.clear();
        person("P1", Role::CounterOfficer);
        person("P2", Role::CounterOfficer);
        person("A1", Role::ComplaintOfficer);
        person("K1", Role::UnitHead);
        office = must(Office::create(file(), setup, clock, QStringLiteral("uji")));
        PaperSetting setting = office->catalogue().paperSetting(as("P1").actor.counter.value(), PaperKind::Complaint);
        setting.printer = printer;
        must(office->printing().setPaper(as("P1"), setting));
        must(
            letPeopleIn(*office, {{"P1", "4208"}, {"P2", "5917"}, {"A1", "sungai kuin A1"}, {"K1", "sungai kuin K1"}}));
    }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("data/office.db")); }
    [[nodiscard]] QString out(const char *name) const { return outside.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] Act as(const char *code) const
    {
        return Act{{office->station(), office->catalogue().counters.front().id,
                    office->catalogue().staffByCode(QString::fromLatin1(code))->id}};
    }
    void enter(const char *code)
    {
        static const std::map<std::string, QString> secrets{{"P1", QStringLiteral("4208")},
                                                            {"P2", QStringLiteral("5917")},
                                                            {"A1", QStringLiteral("sungai kuin A1")},
                                                            {"K1", QStringLiteral("sungai kuin K1")}};
        must(office->people().signIn(as(code), secrets.at(code)));
    }

    static ComplaintReport plain()
    {
        ComplaintReport report;
        report.classCode = QStringLiteral("PLAIN");
        report.channel = QStringLiteral("COUNTER");
        report.statement = QStringLiteral("Antre lama di loket");
        report.hope = QStringLiteral("Lebih cepat");
        report.hopeAnswer = HopeAnswer::InPart;
        report.forms = {QStringLiteral("PB")};
        report.subjects.unit = true;
        report.readBack = true;
        report.identity = {text(ofClearCase(), 0), QStringLiteral("WHATSAPP"), text(ofClearCase(), 2),
                           text(ofClearCase(), 1), text(ofClearCase(), 3)};
        return report;
    }
    static ComplaintReport confident()
    {
        const auto &all = inConfidence();
        ComplaintReport report = plain();
        report.confidential = true;
        report.identity = {text(all, 0), QStringLiteral("WHATSAPP"), text(all, 2), text(all, 1), text(all, 3)};
        report.statement = text(all, 4);
        report.loss = text(all, 5);
        report.tried = text(all, 6);
        report.hope = text(all, 7);
        report.hopeTold = text(all, 8);
        report.remedy = text(all, 9);
        report.subjects.words = text(all, 10);
        report.originalNumber = text(around(), 10);
        return report;
    }
    ComplaintReport hidden() const
    {
        ComplaintReport report = confident();
        report.confidential = false;
        report.originalNumber.clear(); // it is taken
        report.subjects.unit = false;
        report.subjects.staff = {*as("P2").actor.staff};
        return report;
    }

    /// With an attachment, out of a draft.
    ReceivedComplaint receive(ComplaintReport report)
    {
        enter("P1");
        const Act act = as("P1");
        const DraftId draft = must(
            office->drafts().save(act.actor, {}, QStringLiteral("complaint"), must(draftOf(report))));
        PickedFile picked = must(pickFile(brought.put(text(around(), 0), text(around(), 1).toUtf8().repeated(2000))));
        picked.what.file = must(office->drafts().attach(act.actor, draft, picked));
        report.attachments.push_back(picked.what);
        Receiving how;
        how.draft = draft;
        const auto received = must(office->complaints().receive(as("P1"), report, how));
        must(office->printing().print(as("P1"),
                                      {PaperKind::Complaint, QStringLiteral("complaint:%1").arg(received.id.value())}));
        return received;
    }
    /// Its way to an answer, with words at every step.
    void handle(const QString &number)
    {
        const auto &words = around();
        LifeWords said;
        said.words = text(words, 4);
        said.whom = text(words, 6);
        said.answer = text(words, 7);
        said.channel = QStringLiteral("COUNTER");
        said.hopeOutcome = HopeOutcome::InPart;
        said.why = text(words, 8);
        enter("K1");
        ComplaintSubjects meant;
        meant.staff = {*as("P2").actor.staff};
        must(office->cases().confirmSubjects(as("K1"), number, meant, text(words, 9)));
        for (const LifeAct act : {LifeAct::BeginCheck, LifeAct::AskForCompletion, LifeAct::Complete, LifeAct::Review,
                                  LifeAct::FollowUp, LifeAct::Decide, LifeAct::Communicate})
            must(office->cases().act(as("K1"), number, act, said));
        must(office->cases().add(as("K1"), number, text(words, 5)));
        must(office->complaints().readIdentity(as("K1"), number, QStringLiteral("contact")));
        must(office->caseExports().handOver(as("K1"), number, text(words, 4)));
        must(office->cases().search(as("K1").actor, text(words, 11)));
        CHECK_FALSE(office->complaints().open(as("K1"), text(words, 11)));
        CHECK_FALSE(office->privacy().status(as("K1"), text(words, 11)));
    }
    /// Back from the supervisor, and over.
    void close(const QString &number)
    {
        LifeWords said;
        said.words = text(around(), 4);
        must(office->cases().act(as("K1"), number, LifeAct::TakeBack, said));
        said.answer = text(around(), 7);
        said.channel = QStringLiteral("COUNTER");
        said.whom = text(around(), 6);
        said.hopeOutcome = HopeOutcome::Met;
        for (const LifeAct act : {LifeAct::FollowUp, LifeAct::Decide, LifeAct::Communicate, LifeAct::Close})
            must(office->cases().act(as("K1"), number, act, said));
    }
    /// Words of reports, and who told them, for so many days: what is over now is over since long.
    void keepFor(int days)
    {
        const auto &staff = office->catalogue().staff;
        const auto admin = std::find_if(staff.begin(), staff.end(),
                                        [](const Staff &one) { return one.roles.has(Role::Administrator); });
        REQUIRE(admin != staff.end());
        const Actor actor{office->station(), {}, admin->id};
        must(office->people().signIn(Act{actor}, QString::fromLatin1(administratorPin)));
        Settings settings = office->catalogue().settings;
        settings.caseDays = settings.identityDays = days;
        must(office->setup().setSettings(Act{actor}, settings));
    }
    void draftOnly()
    {
        enter("P1");
        ComplaintReport report = confident();
        report.statement = text(around(), 2);
        report.identity.name = text(around(), 3);
        must(office->drafts().save(as("P1").actor, {}, QStringLiteral("complaint"), must(draftOf(report))));
    }

    QTemporaryDir folder;
    QTemporaryDir outside;
    BroughtFiles brought;
    ManualClock clock{Instant(1'700'179'200'000)}; // Friday, 2023-11-17 08.00 WITA
    bool made = QDir(folder.path()).mkpath(QStringLiteral("data"));
    std::unique_ptr<Office> office;
};

/// Nothing of these in it; `own`: but what the paper of that case may show.
void checkClean(const QString &name, const QByteArray &bytes, bool ofClear = false, bool ofConfident = false)
{
    INFO(name.toStdString());
    REQUIRE_FALSE(bytes.isEmpty());
    const auto check = [&](const std::vector<Planted> &all, bool isOwn) {
        for (const Planted &one : all) {
            for (const char *mark : one.marks) {
                INFO(mark);
                if (!one.printed || !isOwn)
                    CHECK_FALSE(stands(bytes, mark));
            }
        }
    };
    check(inConfidence(), ofConfident);
    check(around(), ofConfident);
    check(ofClearCase(), ofClear);
}

} // namespace

TEST_CASE("What is told in confidence stands in nothing that the programs write, in no form, on no paper but its own")
{
    FakePrinter printer;
    SeededReports day(printer.target());
    const ReceivedComplaint clear = day.receive(SeededReports::plain());
    const ReceivedComplaint confident = day.receive(SeededReports::confident());
    const ReceivedComplaint hidden = day.receive(day.hidden());
    day.draftOnly();
    REQUIRE(hidden.hidden);

    // The receipts, by the real worker: of the clear case its name, of the one in confidence its story and nobody.
    day.enter("P1");
    QByteArray orders;
    while (const auto job = must(day.office->printing().claim(day.office->station()))) {
        PrintRequest request;
        request.kind = PrintRequest::Kind::Print;
        request.order = PrintOrder::of(*job, day.office->catalogue().paperSetting(*job->counter, job->order.paper));
        request.order.key = must(day.office->complaints().receiptKey(
            ComplaintId(job->order.about.section(QLatin1Char(':'), 1).toLongLong())));
        orders += lineOf(request);
        must(day.office->printing().ended(job->id, PrintFate::Sent));
    }
    {
        QProcess worker;
        worker.start(qEnvironmentVariable("LOKET_BIN_DIR") + QStringLiteral("/loket-print"),
                     {QStringLiteral("--database"), day.file()});
        REQUIRE(worker.waitForStarted());
        worker.write(orders);
        worker.closeWriteChannel();
        REQUIRE(worker.waitForFinished(60'000));
        checkClean(QStringLiteral("orders and messages of the print worker"),
                   orders + worker.readAllStandardOutput() + worker.readAllStandardError());
    }
    REQUIRE(printer.waitForJobs(3));
    const auto jobs = printer.jobs();
    REQUIRE(jobs.size() == 3);
    QStringList papers;
    for (const auto &job : jobs) {
        const auto reading = EscPosReading::of(job.bytes);
        CHECK(reading.error.isEmpty());
        papers << reading.text();
    }
    CHECK(bare(papers.at(0)).contains(QStringLiteral("terangxq")));
    CHECK(bare(papers.at(1)).contains(QStringLiteral("uraianxq")));
    checkClean(QStringLiteral("receipt of the clear case"), papers.at(0).toUtf8(), true);
    checkClean(QStringLiteral("receipt in confidence"), papers.at(1).toUtf8(), false, true);
    CHECK_FALSE(bare(papers.at(2)).contains(QStringLiteral("terlaporxq")));

    day.handle(hidden.number);
    must(day.office->people().signOut(day.as("K1"), QStringLiteral("key")));

    const auto checkData = [&](int atLeast) {
        int files = 0;
        for (QDirIterator at(day.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             at.hasNext();) {
            const QString path = at.next();
            const QByteArray bytes = bytesOf(path);
            if (bytes.isEmpty())
                continue;
            checkClean(path, bytes);
            ++files;
        }
        CHECK(files >= atLeast);
    };
    REQUIRE(QFile::exists(day.file() + QStringLiteral("-wal")));
    {
        const auto connection = must(
            storage::Connection::open(storage::DatabaseAddress::sqlite(day.file()), storage::OpenMode::ReadWrite));
        connection->execute(QStringLiteral("vacuum into '%1.backup'").arg(day.file()));
        checkData(3); // before the log goes into the file ..
        connection->execute(QStringLiteral("pragma wal_checkpoint(truncate)"));
    }
    checkData(2);                                               // .. and after it
    CHECK(bytesOf(day.file()).contains("Antre lama di loket")); // it can be read, where it is clear

    // Every command that reads, and every paper without a screen.
    const QString database = QStringLiteral("--database");
    const auto run = [&](const char *program, const QStringList &arguments, int code = 0, const char *made = nullptr) {
        const Run done = runOf(program, arguments);
        const QString name = QLatin1String(program) + QLatin1Char(' ') + arguments.join(QLatin1Char(' '));
        INFO(name.toStdString() << ": " << done.err.toStdString());
        CHECK(done.code == code);
        checkClean(name, (done.out + done.err).toUtf8() + ' ');
        return made ? bytesOf(day.out(made)) : QByteArray();
    };
    const QStringList period{QStringLiteral("--from"), QStringLiteral("2023-11-01"), QStringLiteral("--to"),
                             QStringLiteral("2023-11-30")};
    run("loketctl", {QStringLiteral("verify"), database, day.file()});
    run("loketctl", {QStringLiteral("purge"), database, day.file(), QStringLiteral("--dry-run")});
    for (const char *format : {"csv", "xlsx"}) {
        const QByteArray list = run("loketctl",
                                    QStringList{QStringLiteral("register"), database, day.file(),
                                                QStringLiteral("--format"), QLatin1String(format),
                                                QStringLiteral("--out"), day.out(format)}
                                        + period,
                                    0, format);
        checkClean(QStringLiteral("register"), *format == 'x' ? Workbook(list).everyPart() : list);
        if (*format == 'c') {
            CHECK(list.contains(clear.number.toUtf8()));
            CHECK(list.contains(confident.number.toUtf8()));
            CHECK_FALSE(list.contains(hidden.number.toUtf8()));
        }
    }
    for (const char *format : {"json", "csv", "xlsx"}) {
        const QByteArray figures = run("loketctl",
                                       QStringList{QStringLiteral("summary"), database, day.file(),
                                                   QStringLiteral("--format"), QLatin1String(format),
                                                   QStringLiteral("--out"), day.out("summary")}
                                           + period,
                                       0, "summary");
        checkClean(QStringLiteral("summary"), *format == 'x' ? Workbook(figures).everyPart() : figures);
    }
    checkClean(
        QStringLiteral("complaints"),
        run("loketctl",
            QStringList{QStringLiteral("complaints"), database, day.file(), QStringLiteral("--out"), day.out("figures")}
                + period,
            0, "figures"));
    run("loketctl", {QStringLiteral("public-key"), database, day.file(), QStringLiteral("--out"), day.out("unit.pub")});
    const auto paper = [&](const ReceivedComplaint &about, int code) {
        return run("loket-prima",
                   {database, day.file(), QStringLiteral("--paper"), QStringLiteral("complaint"),
                    QStringLiteral("--number"), about.number, QStringLiteral("--format"), QStringLiteral("80"),
                    QStringLiteral("--pdf"), day.out("paper.pdf")},
                   code, code == 0 ? "paper.pdf" : nullptr);
    };
    const QByteArray shown = paper(clear, 0);
    checkClean(QStringLiteral("paper of the clear case"), textOfPdf(shown).toUtf8());
    CHECK(textOfPdf(shown).contains(QStringLiteral("Dirahasiakan")));
    paper(confident, 1);
    paper(hidden, 1);
    run("loket-prima",
        {database, day.file(), QStringLiteral("--summary"), QStringLiteral("2023-11-17"), QStringLiteral("--pdf"),
         day.out("summary.pdf")});
    checkClean(QStringLiteral("summary PDF"), textOfPdf(bytesOf(day.out("summary.pdf"))).toUtf8());
}

TEST_CASE("Whoever reads the file by the programs gets the same with the hidden case and without it")
{
    FakePrinter printer;
    SeededReports day(printer.target());
    day.keepFor(30);
    const ReceivedComplaint clear = day.receive(SeededReports::plain());
    const auto copy = [&](const char *name) {
        const auto connection = must(
            storage::Connection::open(storage::DatabaseAddress::sqlite(day.file()), storage::OpenMode::ReadWrite));
        connection->execute(QStringLiteral("vacuum into '%1'").arg(day.out(name)));
    };
    copy("without.db");
    const ReceivedComplaint hidden = day.receive(day.hidden());
    day.handle(hidden.number);
    day.close(hidden.number);
    copy("with.db");

    const QString database = QStringLiteral("--database");
    const QStringList period{QStringLiteral("--from"), QStringLiteral("2023-11-01"), QStringLiteral("--to"),
                             QStringLiteral("2023-11-30")};
    /// All that one program says and writes, without the heads of the chains.
    const auto told = [&](const char *name, const char *program, const QStringList &arguments, const char *written) {
        QFile::remove(day.out("written"));
        QStringList whole = arguments;
        whole.replaceInStrings(QStringLiteral("OUT"), day.out("written"));
        whole.replaceInStrings(QStringLiteral("NUMBER"),
                               qstrcmp(name, "with.db") == 0 ? hidden.number
                                                             : QStringLiteral("ADU/DISDUKCAPIL/2023/11/0000"));
        const Run run = runOf(program, whole + QStringList{database, day.out(name)});
        QString text = QString::number(run.code) + run.out + run.err;
        text.remove(hidden.number).remove(QStringLiteral("ADU/DISDUKCAPIL/2023/11/0000"));
        const QByteArray bytes = bytesOf(day.out("written"));
        if (written)
            CHECK_FALSE(bytes.isEmpty());
        const QByteArray kind(written ? written : "");
        text += kind == "pdf" ? textOfPdf(bytes)
            : kind == "xlsx"  ? QString::fromUtf8(Workbook(bytes).everyPart())
                              : QString::fromUtf8(bytes);
        static const QRegularExpression heads(
            QStringLiteral("\\d+:\\d+:[0-9a-f]{8,}|(\\d+ )?[0-9a-f]{64}|\"seq\":\\d+"));
        return text.remove(day.out(name)).remove(heads);
    };
    struct Reading {
        const char *program;
        QStringList arguments;
        const char *written = nullptr;
    };
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    const std::vector<Reading> all{
        {"loketctl", words("summary --format json --out OUT") + period, "json"},
        {"loketctl", words("summary --format csv --out OUT") + period, "csv"},
        {"loketctl", words("summary --format xlsx --out OUT") + period, "xlsx"},
        {"loketctl", words("register --format csv --out OUT") + period, "csv"},
        {"loketctl", words("register --format xlsx --out OUT") + period, "xlsx"},
        {"loketctl", words("complaints --out OUT") + period, "json"},
        {"loketctl", words("public-key --out OUT"), "key"},
        {"loketctl", words("purge --dry-run")},
        {"loket-prima", words("--summary 2023-11-17 --pdf OUT"), "pdf"},
        {"loket-prima", words("--paper complaint --format 80 --pdf OUT --number NUMBER")},
        {"loket-prima", words("--paper complaint --format a5 --pdf OUT --number") + QStringList{clear.number}, "pdf"},
        {"loket-prima", words("--paper requirements --service KK --pdf OUT"), "pdf"},
    };
    for (const Reading &one : all) {
        INFO(one.program << ' ' << one.arguments.join(QLatin1Char(' ')).toStdString());
        const QString with = told("with.db", one.program, one.arguments, one.written);
        const QString without = told("without.db", one.program, one.arguments, one.written);
        qsizetype at = 0;
        while (at < std::min(with.size(), without.size()) && with.at(at) == without.at(at))
            ++at;
        CHECK(with.mid(std::max<qsizetype>(0, at - 80), 160) == without.mid(std::max<qsizetype>(0, at - 80), 160));
        CHECK(with.size() == without.size());
    }
    // Heads and counts of entries and rows differ, and nothing else.
    const auto verified = [&](const char *name) {
        const Run run = loketctl({QStringLiteral("verify"), database, day.out(name)});
        CHECK(run.code == 0);
        static const QRegularExpression numbers(QStringLiteral("\\d+ [0-9a-f]{64}|\\d[\\d.]*"));
        QString said = run.out + run.err;
        return said.remove(numbers);
    };
    CHECK(verified("with.db") == verified("without.db"));
}
