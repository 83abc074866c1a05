// SPDX-License-Identifier: GPL-3.0-or-later
// loket-prima --paper: which version of a standard is told, which service is meant, and what is refused with which words.
#include "tests/core/service/testoffice.h"
#include "tests/e2e/program.h"
#include "tests/support/pdftools.h"

using namespace loket;
using namespace loket::test;

namespace {

const OfficeDay oldDay = *OfficeDay::fromText(QStringLiteral("2023-11-16"));
const OfficeDay newDay = *OfficeDay::fromText(QStringLiteral("2023-11-17"));

/// An office whose family card has a standard of 2023-11-16 (Lama) and one of the day after (Baru), with the numbers A-001
/// and B-001 taken on the first day; at C-001 something lacked.
class PaperOfficeFile
{
public:
    PaperOfficeFile()
    {
        const auto zone = *OfficeZone::fromId(QStringLiteral("Asia/Makassar"));
        ManualClock clock(zone.at(oldDay, 9 * 60 * minuteMs));
        auto setup = must(setupFromJson(R"({"unit_code": "U", "services": [
            {"code": "KK", "letter": "A", "name_id": "Kartu Keluarga", "name_en": "Family card",
             "decree": "SK 1", "requirements": ["Lama"]},
            {"code": "AKTA", "letter": "B", "name_id": "Akta Kelahiran"},
            {"code": "KIA", "letter": "C", "name_id": "Kartu Anak"}]})"));
        setup.unitName = QStringLiteral("Uji");
        const auto office = must(Office::create(file, setup, clock, QStringLiteral("uji")));
        const Actor actor{office->station(), office->catalogue().counters.front().id,
                          office->catalogue().staff.front().id};
        for (const char *code : {"KK", "AKTA"})
            must(office->queue().take(Act{actor}, {{office->catalogue().serviceByCode(QLatin1String(code))->id}}));
        lacked(*office, actor);
        ServiceStandard changed = office->catalogue().standards.front();
        changed.id = {};
        changed.validFrom = newDay.text();
        changed.decree = QStringLiteral("SK 2");
        changed.components.front().id = 0;
        changed.components.front().textId = QStringLiteral("Baru");
        must(office->setup().setStandard(Act{actor}, changed));
    }

    /// C-001: sent back for `Buku nikah`, withdrawn since.
    static void lacked(Office &office, const Actor &actor)
    {
        const ServiceId card = office.catalogue().serviceByCode(QStringLiteral("KIA"))->id;
        must(office.counters().open(Act{actor}));
        const Visit visit = must(office.queue().walkIn(Act{actor}, {{card}}));
        rules::LegResult result{visit.legs.front().id, LegOutcome::Incomplete};
        result.file.list = CheckList{{}, {{QStringLiteral("Buku nikah"), {}}}};
        const Visit ended = must(office.queue().finish(Act{actor}, visit.ticket.id, {result}));
        must(office.applications().withdraw(Act{actor}, *ended.legs.front().application));
    }
    [[nodiscard]] Run paper(const QStringList &arguments) const
    {
        QFile::remove(pdf);
        return runOf("loket-prima",
                     QStringList{QStringLiteral("--database"), file, QStringLiteral("--paper")} + arguments
                         + QStringList{QStringLiteral("--pdf"), pdf});
    }
    /// The text of the requirement sheet for more arguments.
    [[nodiscard]] QString sheet(const QStringList &arguments) const
    {
        const Run run = paper(QStringList{QStringLiteral("requirements")} + arguments);
        INFO(arguments.join(QLatin1Char(' ')).toStdString() << ": " << run.err.toStdString());
        CHECK(run.code == 0);
        return textOfPdf(bytesOf(pdf));
    }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("kantor.db"));
    QString pdf = folder.filePath(QStringLiteral("kertas.pdf"));
};

/// One line that names what is wrong, and no paper.
void checkSays(const Run &run, int code, const char *words)
{
    INFO(run.err.toStdString());
    CHECK(run.code == code);
    CHECK(run.out.isEmpty());
    CHECK(run.err.count(QLatin1Char('\n')) == 1);
    CHECK(run.err.contains(QLatin1String(words)));
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

} // namespace

TEST_CASE("A requirement sheet tells the version in force on the day, or when the number was taken")
{
    const PaperOfficeFile office;
    CHECK(office.sheet(words("--service KK")).contains(QStringLiteral("1. Baru")));
    CHECK(office.sheet(words("--service KK --day 2023-11-16")).contains(QStringLiteral("1. Lama")));
    CHECK(office.sheet(words("--service KK --day 2023-11-17")).contains(QStringLiteral("1. Baru")));
    CHECK(office.sheet(words("--number A-001 --day 2023-11-16")).contains(QStringLiteral("1. Lama")));
    CHECK(office.sheet(words("--number A-001 --day 2023-11-16 --service KK")).contains(QStringLiteral("1. Lama")));

    checkSays(office.paper(words("requirements --service KK --day 2023-02-30")), 1, "2023-02-30");
    checkSays(office.paper(words("requirements --service KK --number A-999 --day 2023-11-16")), 1, "A-999");
    checkSays(office.paper(words("requirements --service AKTA --number A-001 --day 2023-11-16")), 1, "A-001");
    CHECK_FALSE(QFile::exists(office.pdf));
}

TEST_CASE("What lacked at a visit is told when its file has gone on, and refused where nothing lacked")
{
    const PaperOfficeFile office;
    const Run run = office.paper(words("missing --number C-001 --day 2023-11-16"));
    INFO(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(textOfPdf(bytesOf(office.pdf)).contains(QStringLiteral("Buku nikah")));
    checkSays(office.paper(words("missing --number A-001 --day 2023-11-16")), 1, "A-001");
}

TEST_CASE("A service is known by code, letter and name, in small letters too, and an unknown one names those there are")
{
    const PaperOfficeFile office;
    for (const char *typed : {"kk", "KK", "a", "A", "Kartu Keluarga", "kartu keluarga", "family", "KELUARGA"})
        CHECK(office.sheet({QStringLiteral("--service"), QLatin1String(typed)}).contains(QStringLiteral("1. Baru")));
    for (const char *typed : {"KX", "k"}) // `k` is in several names
        checkSays(office.paper({QStringLiteral("requirements"), QStringLiteral("--service"), QLatin1String(typed)}), 1,
                  "KK, AKTA, KIA");
}

TEST_CASE("A wrong command line for a paper is 2, with what is wrong in it")
{
    const PaperOfficeFile office;
    checkSays(office.paper(words("ticket --number A-001 --escpos x.bin")), 2, "--pdf");
    CHECK(office.paper(words("ticket --number A-001 --escpos x.bin")).err.contains(QStringLiteral("salah satu")));
    checkSays(office.paper(words("ticket")), 2, "--number");
    checkSays(office.paper(words("ticket --number A-001 --service KK")), 2, "--service");
    checkSays(office.paper(words("ticket --day 2023-11-16")), 2, "--number");
    checkSays(office.paper(words("test --number A-001")), 2, "--number");
    checkSays(office.paper(words("test --day 2023-11-16")), 2, "--day");
    const QStringList database{QStringLiteral("--database"), office.file};
    checkSays(runOf("loket-prima", database + words("--day 2023-11-16")), 2, "--day");
    checkSays(runOf("loket-prima", database + words("--format a4")), 2, "--format");
    checkSays(runOf("loket-prima", database + words("--summary 2023-11-16 --pdf x.pdf --service KK")), 2, "--service");
}

TEST_CASE("A server that cannot be reached is told as that")
{
    for (const char *rest : {"--paper test --pdf x.pdf", "--summary 2023-11-16 --pdf x.pdf"}) {
        const Run run = runOf("loket-prima", words("--database postgresql://loket@127.0.0.1:1/kantor") + words(rest));
        checkSays(run, 1, "postgresql://127.0.0.1:1/kantor");
        CHECK_FALSE(run.err.contains(QStringLiteral("F5")));
    }
}
