// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/register/registerfile.h"

#include "tests/bench/sqlite.h"

#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>

#include <cmath>
#include <string>

namespace loket::bench {

namespace {

/// Raised with every change of what is written: a kept file of another one is not used.
constexpr int loaderVersion = 1;
constexpr int vocabulary = 5000;
constexpr int wordsOfComplaint = 40;
constexpr qint64 daysOfHistory = 3650;

const char *const classes[] = {"PLAIN", "PLAIN", "SUPERVISORY", "INFO"};
const char *const channels[] = {"COUNTER", "WHATSAPP", "LETTER", "PHONE"};
const char *const forms[] = {"PB", "PP", "TMP", "TK"};

OfficeSetup setup()
{
    OfficeSetup setup;
    setup.unitName = QStringLiteral("Dinas Ukur");
    setup.services = {
        {QStringLiteral("KK"), QStringLiteral("A"), QStringLiteral("Kartu keluarga"), QStringLiteral("Family card")},
        {QStringLiteral("AKTA"), QStringLiteral("B"), QStringLiteral("Akta"), QStringLiteral("Certificate")}};
    setup.staff = {{QStringLiteral("K1"), QStringLiteral("Rusmilawati"), {}, {}, {Role::UnitHead}},
                   {QStringLiteral("A1"), QStringLiteral("Noor"), {}, {}, {Role::ComplaintOfficer}}};
    setup.reasons.push_back({QStringLiteral("complaint_channel"), QStringLiteral("COUNTER"), QStringLiteral("Loket"),
                             QStringLiteral("Counter")});
    setup.complaints = builtInComplaintRecords();
    setup.guidance = builtInCards();
    return setup;
}

QString textOf(QRandomGenerator &dice)
{
    QStringList words;
    for (int i = 0; i < wordsOfComplaint; ++i) // few words are frequent, most are rare
        words += wordOf(int(std::pow(double(vocabulary), dice.generateDouble())) - 1);
    return words.join(QLatin1Char(' '));
}

void loadClear(const QString &path, int count)
{
    Database database(path.toStdString());
    database.execute("pragma synchronous=0; pragma cache_size=-400000; begin immediate");
    {
        Statement complaint(
            database,
            "insert into complaint(rev, number, month, class, state, channel, original_number, anonymous, "
            "confidential, received_at, received_day, entered_at, answered_at, settled_at, sealed, "
            "hidden, service, promised_day, confirmed) values (1, ?1, ?2, ?3, ?4, ?5, '', 1, 0, ?6, "
            "?7, ?6, ?8, ?8, 0, 0, ?9, '', 0)");
        Statement step(database,
                       "insert into complaint_step(rev, complaint, position, kind, state, at, channel) "
                       "values (1, ?, ?, ?, ?, ?, '')");
        Statement given(database,
                        "insert into complaint_text(rev, complaint, part, step, digest) values (1, ?, ?, ?, '')");
        Statement text(database,
                       "insert into complaint_text(rev, complaint, part, digest) values (1, ?, 'statement', '')");
        Statement body(database,
                       "insert into complaint_body(text, salt, body, sealed) "
                       "values (?, '00000000000000000000000000000000', ?, 0)");
        Statement allegation(database, "insert into complaint_allegation(rev, complaint, form) values (1, ?, ?)");
        QRandomGenerator dice(1);
        for (int i = 0; i < count; ++i) {
            const qint64 before = (qint64(count) - i) * daysOfHistory * 86'400'000 / count;
            const qint64 received = registerTime.millis() - before;
            const bool isOpen = i % 20 == 0;
            const std::string day = QDateTime::fromMSecsSinceEpoch(received, Qt::OffsetFromUTC, 8 * 3600)
                                        .date()
                                        .toString(Qt::ISODate)
                                        .toStdString();
            const std::string month = day.substr(0, 7);
            const std::string number = "ADU/UKUR/" + month.substr(0, 4) + '/' + month.substr(5) + '/'
                + std::to_string(1'000'000 + i);
            const char *state = isOpen ? "under_review" : "closed";
            const auto settled = isOpen ? std::optional<qint64>() : std::optional<qint64>(received + 86'400'000);
            complaint
                .with(number, month, classes[i % 4], state, channels[(i / 4) % 4], received, day, settled,
                      std::optional<qint64>(1 + (i / 16) % 2))
                .run();
            const qint64 id = database.lastId();
            step.with(id, 1, "received", "received", received).run();
            step.with(id, 2, isOpen ? "review" : "settled", state, received + 86'400'000).run();
            text.with(id).run();
            const std::string written = textOf(dice).toStdString();
            body.with(database.lastId(), written).run();
            allegation.with(id, forms[(i / 32) % 4]).run();
            if (i % 200 == 0) {
                step.with(id, 3, "assigned", state, received + 90'000'000).run();
                const qint64 row = database.lastId();
                const std::string part = std::to_string(row) + "/facts";
                given.with(id, part, row).run();
                body.with(database.lastId(), "{\"staff\":1}").run();
            }
        }
        Statement mark(database, "delete from register_mark");
        mark.run();
    }
    database.execute("commit; pragma synchronous=2; pragma wal_checkpoint(truncate)");
}

void make(const QString &path, int count, int sealedOnes)
{
    ManualClock clock(registerTime - Millis(400) * 86'400'000);
    auto office = must(Office::create(path, setup(), clock, QStringLiteral("bench")));
    const auto staff = [&](const char *code) { return office->catalogue().staffByCode(QString::fromLatin1(code))->id; };
    const Actor actor{office->station(), office->catalogue().counters[0].id, {}};
    const auto as = [&](StaffId id) { return Act{{actor.station, actor.counter, id}}; };
    const StaffId admin = must(office->people().makeFirstAdministrator(Act{actor}, QStringLiteral("Rina"),
                                                                       QStringLiteral("7305")))
                              .staff;
    must(office->people().signIn(as(admin), QStringLiteral("7305")));
    must(office->people().setSecret(as(admin), staff("K1"), headPassword));
    must(office->people().signIn(as(staff("K1")), headPassword));
    QRandomGenerator dice(2);
    must(office->beginGroup());
    for (int i = 0; i < sealedOnes; ++i) {
        clock.advance(Millis(400) * 86'400'000 / sealedOnes);
        ComplaintReport report;
        report.classCode = QStringLiteral("PLAIN");
        report.channel = QStringLiteral("COUNTER");
        report.anonymous = true;
        report.statement = textOf(dice);
        report.hope = QStringLiteral("Dilayani");
        report.hopeAnswer = HopeAnswer::InPart;
        report.forms = {QString::fromLatin1(forms[i % 4])};
        report.subjects.staff = {staff("A1")};
        report.readBack = true;
        must(office->complaints().receive(as(staff("K1")), report));
    }
    must(office->commitGroup());
    office.reset();
    loadClear(path, count - sealedOnes);
    must(Office::open(path, clock, QStringLiteral("bench"), QStringLiteral("counter"))); // words and due days
}

} // namespace

QString wordOf(int rank)
{
    static const char *const syllables[] = {"ba", "ca", "da", "ga", "ja", "ka", "la", "ma", "na", "pa",
                                            "ra", "sa", "ta", "wa", "ya", "bi", "di", "ki", "li", "mu"};
    QString word;
    for (int rest = rank + 400; rest > 0; rest /= 20)
        word += QLatin1String(syllables[rest % 20]);
    return word;
}

QString fileWithComplaints(const QString &folder, int count, int sealedOnes)
{
    const QString
        kept = QStringLiteral("%1/register%2-%3-%4.db").arg(folder).arg(loaderVersion).arg(count).arg(sealedOnes);
    if (QFile::exists(kept))
        return kept;
    const QString fresh = folder + QLatin1String("/fresh-register.db");
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(fresh + QLatin1String(suffix));
    std::fprintf(stderr, "loading %d complaints, %d of them sealed ..\n", count, sealedOnes);
    make(fresh, count, sealedOnes);
    QFile::rename(fresh, kept); // only a whole one gets its name
    return kept;
}

} // namespace loket::bench
