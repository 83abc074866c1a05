// SPDX-License-Identifier: GPL-3.0-or-later
// UX-15: the real window is killed while somebody types a report. Five seconds of typing are lost at most, and what was
// kept, attachments included, is offered to its typist and to nobody else.
#include "core/domain/reportfield.h"
#include "tests/e2e/window/reportingoffice.h"

#include <QElapsedTimer>

using namespace loket;
using namespace loket::test;

namespace {

constexpr qint64 mayBeLostMs = 5000;

class KilledTyping
{
public:
    KilledTyping()
        : m_file(m_office.folder.filePath(QStringLiteral("bukti.txt")))
        , m_window("loket-prima", m_office.windowArguments(), "Terkunci.*Loket Prima")
    {
        QFile file(m_file);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("isi bukti");
    }

    void signIn(const char *digit, const char *pin)
    {
        m_window.keys(QString::fromLatin1(digit));
        m_window.typePin(pin);
        m_window.waitForTitle("Tutup.*Loket Prima");
    }
    /// A complaint, the cursor in what happened.
    void beginComplaint()
    {
        openReportForm(m_window, m_typist);
        m_typist.press("3");
        m_window.readQuestion();
        m_typist.press("ctrl+s");
    }
    void attach()
    {
        m_typist.press("ctrl+b");
        m_window.waitForFocus("Berkas yang menyertai|Berkas");
        m_typist.type(m_file);
        m_typist.press("Return");
        m_window.waitForFocus("Laporan");
    }
    /// Types word after word until it is killed after so many milliseconds; gives the words that were typed longer ago
    /// than may be lost.
    QStringList typeUntilKilled(int milliseconds)
    {
        QStringList old;
        m_window.killAfter(milliseconds, [&] {
            QElapsedTimer time;
            time.start();
            while (time.elapsed() < milliseconds) {
                const QString word = nextWord();
                m_typist.type(word + QLatin1Char(' '));
                if (time.elapsed() <= milliseconds - mayBeLostMs)
                    old << word;
            }
        });
        return old;
    }
    void start() { m_window.start("Terkunci.*Loket Prima"); }

    /// The drafts of P1 or P2, newest first, as that person may read them.
    std::vector<ComplaintReport> drafts(const char *code, const char *pin)
    {
        const Actor person = enter(code, pin);
        std::vector<ComplaintReport> reports;
        for (const auto &draft : must(m_office.office->drafts().list(person)))
            reports.push_back(must(reportFromDraft(must(m_office.office->drafts().read(person, draft.id)))));
        leave(person);
        return reports;
    }
    void dropDraftsOfFirst()
    {
        const Actor person = enter("P1", reporterPin);
        for (const auto &draft : must(m_office.office->drafts().list(person)))
            must(m_office.office->drafts().drop(person, draft.id));
        leave(person);
    }
    /// What the register has, as its handler reads it.
    std::vector<CaseView> cases()
    {
        const Actor person = enter("A1", "sungai martapura A1");
        std::vector<CaseView> views;
        for (const auto &row : must(m_office.office->complaints().list(person)))
            views.push_back(must(m_office.office->complaints().open(Act{person}, row.complaint.number)));
        leave(person);
        return views;
    }
    WindowProgram &window() { return m_window; }
    Typist &typist() { return m_typist; }

private:
    Actor enter(const char *code, const char *secret)
    {
        const auto &catalogue = m_office.office->catalogue();
        const Actor person{m_office.office->station(), catalogue.counters.front().id,
                           catalogue.staffByCode(QString::fromLatin1(code))->id};
        must(m_office.office->people().signIn(Act{person}, QString::fromLatin1(secret)));
        return person;
    }
    void leave(const Actor &person) { must(m_office.office->people().signOut(Act{person}, QStringLiteral("key"))); }
    /// Each is typed once: `kata` and three letters.
    QString nextWord()
    {
        QString word = QStringLiteral("kata");
        for (int number = m_words++, place = 0; place < 3; ++place, number /= 26)
            word += QChar(u'a' + number % 26);
        return word;
    }

    ReportingOffice m_office;
    QString m_file;
    WindowProgram m_window;
    Typist m_typist{m_window};
    int m_words = 0;
};

} // namespace

TEST_CASE(
    "Killed while a report is typed, the window loses five seconds of it at most, and offers it to its typist only")
{
    KilledTyping killed;
    int kept = 0;
    for (const int milliseconds : {700, 5300, 7400, 9900, 12'700}) {
        INFO("killed after " << milliseconds << " ms");
        killed.signIn("1", reporterPin);
        killed.beginComplaint();
        const QStringList old = killed.typeUntilKilled(milliseconds);
        const auto drafts = killed.drafts("P1", reporterPin);
        CHECK(drafts.size() <= 1);
        const QString statement = drafts.empty() ? QString() : drafts.front().statement;
        for (const QString &word : old) {
            INFO(word.toStdString() << " in " << statement.toStdString());
            CHECK(statement.contains(word));
        }
        kept += int(old.size());
        CHECK(killed.drafts("P2", otherReporterPin).empty());
        killed.dropDraftsOfFirst();
        killed.start();
    }
    CHECK(kept > 10);

    // With a file that was brought along.
    killed.signIn("1", reporterPin);
    killed.beginComplaint();
    killed.typist().type(QStringLiteral("awal "));
    killed.attach();
    const QStringList old = killed.typeUntilKilled(6500);
    const auto drafts = killed.drafts("P1", reporterPin);
    REQUIRE(drafts.size() == 1);
    REQUIRE(drafts.front().attachments.size() == 1);
    CHECK(drafts.front().attachments.front().name == QStringLiteral("bukti.txt"));
    const QString statement = drafts.front().statement;
    CHECK(statement.contains(QStringLiteral("awal")));

    // His colleague is asked for the kind at once: 1 is a question, and no draft.
    killed.start();
    killed.signIn("2", otherReporterPin);
    openReportForm(killed.window(), killed.typist());
    killed.window().keysUntil("1 a p a", [&] { return !killed.drafts("P2", otherReporterPin).empty(); });
    const auto others = killed.drafts("P2", otherReporterPin);
    REQUIRE(others.size() == 1);
    CHECK(others.front().classCode == QStringLiteral("INFO"));
    CHECK(others.front().statement == QStringLiteral("apa"));
    CHECK(killed.drafts("P1", reporterPin) == drafts);
    CHECK(killed.window().end());

    // Its typist is offered it, goes on and saves it: text and file are the report's.
    killed.start();
    killed.signIn("1", reporterPin);
    openReportForm(killed.window(), killed.typist());
    killed.typist().press("1");
    killed.window().readQuestion();
    killed.typist().press("ctrl+s");
    killed.typist().type(QStringLiteral("selesai minggu ini"));
    for (const char *keys : {"ctrl+s", "space", "ctrl+s", "Tab space", "ctrl+s", "space"})
        killed.typist().press(keys);
    killed.window().keysUntil("ctrl+s", [&] { return killed.drafts("P1", reporterPin).empty(); });
    const auto cases = killed.cases();
    REQUIRE(cases.size() == 1);
    CHECK(cases.front().report.statement == statement.trimmed());
    REQUIRE(cases.front().attachments.size() == 1);
    CHECK(cases.front().attachments.front().what.name == QStringLiteral("bukti.txt"));
    CHECK(killed.window().end());
}
