// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/machine.h"
#include "tests/bench/register/registerfile.h"
#include "tests/bench/sqlite.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <string>

namespace loket::bench {

namespace {

constexpr int blocks = 5;
constexpr int blockSize = 20;
constexpr int rowsShown = 201; ///< as the window asks for them
constexpr double listGoal = 150;
constexpr double searchGoal = 200;

/// The same rows on the C API: of the list its newest, and of each what a line of the register is made of.
class Floor
{
public:
    explicit Floor(const std::string &path) : m_database(path) {}

    void list(const char *ids) { lines(Statement(m_database, ids), {}); }
    void search(const std::string &match)
    {
        Statement ids(m_database,
                      "select w.complaint from complaint_index i join complaint_words w on w.place = i.rowid "
                      "where i.complaint_index match ? order by i.rowid desc limit 201");
        ids.with(match);
        lines(std::move(ids), &m_bodies);
    }

private:
    void lines(Statement &&ids, Statement *more)
    {
        m_due.readAll();
        while (ids.step()) {
            const qint64 id = ids.integer(0);
            for (Statement *one : {&m_complaint, &m_forms, &m_steps, &m_judged, more}) {
                if (one)
                    one->with(id).readAll();
            }
        }
    }

    Database m_database;
    Statement m_due{m_database,
                    "select last_day, handler, count(*) from complaint_due where last_day > '' "
                    "and last_day <= '2026-11-27' group by last_day, handler"};
    Statement m_complaint{m_database, "select * from complaint where id = ?"};
    Statement m_forms{m_database, "select form from complaint_allegation where complaint = ?"};
    Statement m_steps{m_database, "select * from complaint_step where complaint = ? order by position"};
    Statement m_judged{m_database, "select * from complaint_judged where complaint = ? order by id"};
    Statement m_bodies{m_database,
                       "select b.body from complaint_text t join complaint_body b on b.text = t.id "
                       "where t.complaint = ?"};
};

struct Row {
    QString name;
    double goal; ///< milliseconds, of the 95th percentile
    std::function<void()> ours;
    std::function<void()> floor;
    Samples oursTimes{};
    Samples floorTimes{};
};

class Run
{
public:
    explicit Run(const QString &path)
        : m_clock(registerTime)
        , m_office(must(Office::open(path, m_clock, QStringLiteral("bench"), QStringLiteral("counter"))))
        , m_actor{m_office->station(), m_office->catalogue().counters[0].id,
                  m_office->catalogue().staffByCode(QStringLiteral("K1"))->id}
        , m_floor(path.toStdString())
    {
        signIn();
        addLists();
        addSearches();
    }

    void measure()
    {
        for (int i = 0; i < blocks; ++i)
            m_signIn.measure([this] { signIn(); });
        const Spinner spinner;
        for (Row &row : m_rows) {
            row.ours();
            row.floor();
            for (int block = 0; block < blocks; ++block) {
                for (int i = 0; i < blockSize; ++i)
                    row.oursTimes.measure(row.ours);
                for (int i = 0; i < blockSize; ++i)
                    row.floorTimes.measure(row.floor);
            }
        }
    }

    void print(int count, int sealedOnes) const
    {
        std::printf("| row | ours ms: median | p95 | max | floor ms: median | p95 | ratio | goal p95 | held |\n"
                    "|---|--:|--:|--:|--:|--:|--:|--:|---|\n");
        for (const Row &row : m_rows) {
            const Samples &ours = row.oursTimes;
            const Samples &floor = row.floorTimes;
            std::printf("| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.1f | %.0f | %s |\n", qUtf8Printable(row.name),
                        ours.median(), ours.p95(), ours.max(), floor.median(), floor.p95(),
                        ours.median() / floor.median(), row.goal, ours.p95() <= row.goal ? "yes" : "NO");
        }
        std::printf(
            "\n%d complaints, %d of them sealed and open, of the others each twentieth open. Signing in, which opens "
            "them: %.0f ms median of %d. %d blocks of %d readings a side, warm page cache, a "
            "process of lowest priority spinning. %s, commit %s.\n",
            count, sealedOnes, m_signIn.median(), blocks, blocks, blockSize,
            qUtf8Printable(machineText(QDir::tempPath())), qUtf8Printable(commitText()));
    }

private:
    void signIn() { must(m_office->people().signIn(Act{m_actor}, headPassword)); }

    void addList(const char *name, const CaseFilter &filter, const char *ids)
    {
        CaseFilter wanted = filter;
        wanted.most = rowsShown;
        m_rows.push_back({QString::fromLatin1(name), listGoal,
                          [this, wanted] {
                              must(m_office->cases().dueCounts(m_actor));
                              must(m_office->complaints().list(m_actor, wanted));
                          },
                          [this, ids] { m_floor.list(ids); }});
    }

    void addLists()
    {
        CaseFilter open;
        open.openOnly = true;
        addList("open", open,
                "select id from complaint where settled_at is null order by received_at desc, id desc limit 201");
        addList("all", {}, "select id from complaint where sealed = 0 order by received_at desc, id desc limit 201");
        const auto due = [&](const char *name, CaseDue which, const char *ids) {
            CaseFilter filter = open;
            filter.due = which;
            filter.byUrgency = true;
            addList(name, filter, ids);
        };
        due("overdue", CaseDue::Overdue,
            "select complaint from complaint_due where last_day > '' and last_day < '2026-11-25' "
            "order by last_day limit 201");
        due("today", CaseDue::Today, "select complaint from complaint_due where last_day = '2026-11-25' limit 201");
        due("soon", CaseDue::Soon,
            "select complaint from complaint_due where last_day between '2026-11-26' and '2026-11-27' limit 201");
        CaseFilter mine = open;
        mine.mine = true;
        addList("mine", mine,
                "select c.id from complaint c join complaint_due d on d.complaint = c.id where c.settled_at is null "
                "and (d.handler is null or d.handler = 1) order by c.received_at desc, c.id desc limit 201");
        CaseFilter form;
        form.form = QStringLiteral("PP");
        addList("form", form,
                "select id from complaint where sealed = 0 and id in (select complaint from complaint_allegation "
                "where form = 'PP') order by received_at desc, id desc limit 201");
        CaseFilter service;
        service.service = m_office->catalogue().services.front().id;
        addList("service", service,
                "select id from complaint where sealed = 0 and service = 1 order by received_at desc, id desc limit "
                "201");
        CaseFilter channel;
        channel.channel = QStringLiteral("LETTER");
        addList("channel", channel,
                "select id from complaint where sealed = 0 and channel = 'LETTER' order by received_at desc, id desc "
                "limit 201");
        CaseFilter all = form;
        all.service = service.service;
        all.channel = channel.channel;
        all.classCode = QStringLiteral("SUPERVISORY");
        all.state = ComplaintState::Closed;
        addList("form+service+channel+class+state", all,
                "select id from complaint where sealed = 0 and service = 1 and channel = 'LETTER' and class = "
                "'SUPERVISORY' and state = 'closed' and id in (select complaint from complaint_allegation where form = "
                "'PP') order by received_at desc, id desc limit 201");
    }

    void addSearch(const char *name, const QString &typed, const QString &match)
    {
        m_rows.push_back({QString::fromLatin1(name), searchGoal,
                          [this, typed] { must(m_office->cases().search(m_actor, typed, rowsShown)); },
                          [this, match = match.toStdString()] { m_floor.search(match); }});
    }

    void addSearches()
    {
        const QString common = wordOf(0);
        const QString rare = wordOf(3000);
        const auto beginning = [](const QString &word) { return QStringLiteral("\"%1\"*").arg(word); };
        addSearch("search: two letters", common.left(2), beginning(common.left(2)));
        addSearch("search: three letters", common.left(3), beginning(common.left(3)));
        addSearch("search: the most frequent word", common, beginning(common));
        addSearch("search: a rare word", rare, beginning(rare));
        addSearch("search: a frequent and a rare one", common + QLatin1Char(' ') + rare,
                  beginning(common) + QLatin1Char(' ') + beginning(rare));
        addSearch(
            "search: three frequent ones", wordOf(0) + QLatin1Char(' ') + wordOf(1) + QLatin1Char(' ') + wordOf(2),
            beginning(wordOf(0)) + QLatin1Char(' ') + beginning(wordOf(1)) + QLatin1Char(' ') + beginning(wordOf(2)));
        addSearch("search: nothing", QStringLiteral("zzzz"), beginning(QStringLiteral("zzzz")));
    }

    ManualClock m_clock;
    std::unique_ptr<Office> m_office;
    Actor m_actor;
    Floor m_floor;
    std::vector<Row> m_rows;
    Samples m_signIn;
};

int run(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures the register of complaints, its lists, filters and search, against the same rows read "
                       "straight with SQLite.\nPrints one Markdown table."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("count"), QStringLiteral("Complaints."), QStringLiteral("N"), QStringLiteral("100000")},
         {QStringLiteral("sealed"), QStringLiteral("Of these."), QStringLiteral("N"), QStringLiteral("1000")},
         {QStringLiteral("cache"), QStringLiteral("Where the file is kept."), QStringLiteral("DIR"),
          QStringLiteral("/tmp/loket-bench-cache")}});
    parser.process(application);
    const int count = parser.value(QStringLiteral("count")).toInt();
    const int sealedOnes = parser.value(QStringLiteral("sealed")).toInt();
    const QString cache = parser.value(QStringLiteral("cache"));
    if (count < 1 || sealedOnes < 1 || sealedOnes > count || !QDir().mkpath(cache)) {
        std::fputs("loket-register-bench: an option is out of range; see --help\n", stderr);
        return 2;
    }
    const QTemporaryDir folder(cache + QLatin1String("/run-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("office.db"));
    if (!QFile::copy(fileWithComplaints(cache, count, sealedOnes), path))
        return 1;
    Run measuring(path);
    measuring.measure();
    measuring.print(count, sealedOnes);
    return 0;
}

} // namespace

} // namespace loket::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return loket::bench::run(application);
}
