// SPDX-License-Identifier: GPL-3.0-or-later
// Reports in the figures of days: what happened counts on its day, what came into the figures later on the day it came,
// and what is handled apart nowhere. Expected values are worked out by hand.
#include "core/domain/summaryjson.h"
#include "core/export/summarycsv.h"
#include "core/service/dayreport.h"
#include "tests/core/service/caseoffice.h"
#include "tests/support/sheets.h"

using namespace loket;
using namespace loket::test;

namespace {

constexpr Millis oneHour = 60 * minuteMs;

struct FiguresOfCases : CaseOffice {
    explicit FiguresOfCases(storage::Backend backend = storage::Backend::Sqlite) : CaseOffice(backend)
    {
        start = clock.now();
    }
    void after(Millis length) { clock.set(start + length); }
    [[nodiscard]] OfficeDay dayAfter(int days) const
    {
        return runner.zone().dayOf(start + Millis(days) * 24 * oneHour);
    }
    SummaryDocument document(int first, int last)
    {
        return must(DayReport(*connection, clock).summary(dayAfter(first), dayAfter(last)));
    }
    ComplaintFigures figures(int first, int last) { return *document(first, last).whole().complaints; }
    ComplaintFigures figures(int day) { return figures(day, day); }

    Instant start{}; ///< Wednesday 2026-11-25 08.00 WITA
};

} // namespace

TEST_CASE("Complaints, questions and aspirations are counted apart, on their day, by service and alleged form")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FiguresOfCases test(backend);
    const auto service = test.runner.catalogue().services.front();
    ComplaintReport first = CaseOffice::complaint();
    first.service = service.id;
    first.forms = {QStringLiteral("PB"), QStringLiteral("TP")};
    const QString number = test.receive(first);
    test.receive(CaseOffice::complaint());
    ComplaintReport secret = first; // sealed: no service, no form
    secret.confidential = true;
    test.receive(secret);
    test.receive(test.about("P1")); // handled apart
    const QString question = test.receive(CaseOffice::question());
    ComplaintReport wish = CaseOffice::question();
    wish.classCode = QStringLiteral("ASPIRATION");
    test.receive(wish);

    test.after(2 * oneHour);
    LifeWords answer;
    answer.answer = QStringLiteral("Bawa KK");
    answer.channel = QStringLiteral("COUNTER");
    must(test.act("A1", question, LifeAct::AnswerDirectly, answer));
    test.after(27 * oneHour);
    test.done(number, CaseOffice::wayTo(ComplaintState::Closed));

    const SummaryDocument wednesday = test.document(0, 0);
    const ComplaintFigures whole = *wednesday.whole().complaints;
    CHECK(whole.received == 3);
    CHECK(whole.recordedLater == 0);
    CHECK(whole.information == 1);
    CHECK(whole.aspirations == 1);
    CHECK(whole.questionAnswerSeconds.median() == 2 * 3600);
    CHECK(whole.answerSeconds.isEmpty());
    CHECK(whole.forms == std::map<QString, qint64>{{QStringLiteral("PB"), 2}, {QStringLiteral("TP"), 1}});
    CHECK(whole.openAgeDays.count() == 2); // the third one is settled by now
    CHECK(whole.openAgeDays.max() == 1);
    for (const auto &[one, sum] : wednesday.byService())
        CHECK(sum.complaints->received == (one.code == service.code ? 1 : 0));
    const ComplaintFigures thursday = test.figures(1);
    CHECK(thursday.received == 0);
    CHECK(thursday.answerSeconds.median() == 27 * 3600);
    CHECK(thursday.settlementSeconds.median() == 27 * 3600);
    // Two days together are the sum of both.
    ComplaintFigures sum = whole;
    sum += thursday;
    CHECK(test.figures(0, 1) == sum);
    CHECK(wednesday.forms.size() == 2);
    const auto read = summaryFromBytes(summaryToBytes(wednesday));
    REQUIRE(read);
    CHECK(*read == wednesday);
}

TEST_CASE("Who is meant is nobody: from that day on the case counts as recorded later, and no day before it changes")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FiguresOfCases test(backend);
    ComplaintReport unknown = CaseOffice::complaint();
    unknown.subjects = {};
    unknown.subjects.unknown = true;
    const QString number = test.receive(unknown);
    CHECK(test.figures(0) == ComplaintFigures());
    test.after(24 * oneHour);
    ComplaintSubjects unit;
    unit.unit = true;
    const auto confirmed = [&] {
        test.enter("K1");
        return test.desk.confirmSubjects(test.as("K1"), number, unit, {});
    };
    must(confirmed());
    CHECK(test.figures(0) == ComplaintFigures());
    CHECK(test.figures(1).recordedLater == 1);
    CHECK(test.figures(1).received == 0);
    test.after(30 * oneHour);
    test.done(number, CaseOffice::wayTo(ComplaintState::Closed));
    CHECK(test.figures(1).settlementSeconds.median() == 30 * 3600);
    // A second word of the head does not count it again.
    test.after(48 * oneHour);
    must(confirmed());
    CHECK(test.figures(2).recordedLater == 0);
    CHECK(test.figures(0, 2).recordedLater == 1);
    must(verify(test.address));
}

TEST_CASE("What another channel received days ago counts on the day it is written down, as recorded later")
{
    FiguresOfCases test;
    ComplaintReport letter = CaseOffice::from(CaseOffice::complaint(), "2026-11-23", 600);
    letter.channel = QStringLiteral("WHATSAPP");
    test.receive(letter);
    CHECK(test.figures(-2) == ComplaintFigures());
    CHECK(test.figures(0).recordedLater == 1);
    CHECK(test.figures(0).openAgeDays.max() == 2);
}

TEST_CASE("A40: the week between settled and reopened is in neither clock of any day")
{
    FiguresOfCases test;
    const QString number = test.receive(CaseOffice::complaint());
    test.after(2 * oneHour);
    test.done(number, CaseOffice::wayTo(ComplaintState::Closed));
    test.after(7 * 24 * oneHour);
    test.done(number, {LifeAct::Reopen});
    test.after(7 * 24 * oneHour + oneHour);
    test.done(number, {LifeAct::Decide, LifeAct::Communicate, LifeAct::Close});
    const ComplaintFigures all = test.figures(0, 7);
    CHECK(all.received == 1);
    CHECK(all.reopened == 1);
    CHECK(all.settlementSeconds.sum() == 2 * 3600);
    CHECK(all.settlementSeconds.count() == 1);
    CHECK(all.laterSeconds.sum() == 3600);
    CHECK(test.figures(7).laterSeconds.count() == 1);
    CHECK(test.figures(7).settlementSeconds.isEmpty());
}

TEST_CASE("Every document of figures says what is left out, the same with hidden cases and without")
{
    FiguresOfCases test;
    test.receive(CaseOffice::complaint());
    const QByteArray before = summaryCsv(test.document(0, 0));
    test.receive(test.about("P1"));
    const QByteArray after = summaryCsv(test.document(0, 0));
    CHECK(before == after);
    const auto rows = csvRows(after, QLatin1Char(','));
    CHECK(rows.last().at(0) == QStringLiteral("note"));
    CHECK(rows.last().at(2) == QStringLiteral("tanpa pengaduan yang ditangani terpisah"));
    const auto &form = rows.at(rows.size() - 2);
    CHECK(form.at(0) == QStringLiteral("form"));
    CHECK(form.at(1) == QStringLiteral("PB"));
    CHECK(form.at(rows.first().indexOf(QStringLiteral("complaints_alleged"))) == QStringLiteral("1"));
    CHECK(form.at(rows.first().indexOf(QStringLiteral("visits_taken"))).isEmpty());
    CHECK(summaryToJson(test.document(0, 0)).value(QLatin1String("complaints_note")).toString()
          == QStringLiteral("tanpa pengaduan yang ditangani terpisah"));
    // The figures by receipt stand by form, service and age too.
    test.enter("K1");
    const auto statistics = must(test.complaints.statistics(test.as("K1").actor, test.dayAfter(0), test.dayAfter(0)));
    REQUIRE(statistics.forms.size() == 1);
    CHECK(statistics.forms[0].code == QStringLiteral("PB"));
    CHECK(statistics.forms[0].received == 1);
    CHECK(statistics.whole().openAgeDays.count() == 1);
}
