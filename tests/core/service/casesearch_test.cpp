// SPDX-License-Identifier: GPL-3.0-or-later
// Words in cases: found by whoever may see the case, clear or sealed, and by nobody else.
#include "tests/core/service/caseoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

QStringList found(CaseOffice &test, const char *code, const QString &words)
{
    test.enter(code);
    return CaseOffice::numbers(must(test.desk.search(test.as(code).actor, words)));
}

} // namespace

TEST_CASE("A word is found in clear and in sealed cases, in what was said later too, by who may see the case")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    ComplaintReport clear = CaseOffice::complaint();
    clear.statement = QStringLiteral("Loket tutup 50% lebih awal, kata satpam_lama");
    clear.anonymous = false;
    clear.identity.name = QStringLiteral("Zubaidah");
    const QString first = test.receive(clear);
    test.clock.advance(minuteMs);
    ComplaintReport hidden = test.about("A1");
    hidden.statement = QStringLiteral("Petugas membentak, loket ramai");
    const QString second = test.receive(hidden);
    test.enter("K1");
    must(test.desk.add(test.as("K1"), second, QStringLiteral("Saksi: juru parkir")));
    test.enter("A2");
    must(test.desk.add(test.as("A2"), first, QStringLiteral("Ada foto PINTU")));

    CHECK(found(test, "K1", QStringLiteral("LOKET")) == QStringList{second, first});
    CHECK(found(test, "A1", QStringLiteral("loket")) == QStringList{first}); // he is the subject of the other
    CHECK(found(test, "K1", QStringLiteral("parkir  saksi")) == QStringList{second});
    CHECK(found(test, "A1", QStringLiteral("saksi")).isEmpty());
    CHECK(found(test, "A1", QStringLiteral("pintu loket")) == QStringList{first});
    CHECK(found(test, "A1", QStringLiteral("pintu saksi")).isEmpty());
    CHECK(found(test, "K1", second.right(4).toLower()).contains(second));
    CHECK_FALSE(found(test, "A1", second).contains(second));
    // Signs of a pattern are signs; nobody is found by who complains; codes are no words.
    CHECK(found(test, "K1", QStringLiteral("50%")) == QStringList{first});
    CHECK(found(test, "K1", QStringLiteral("5%")).isEmpty());
    CHECK(found(test, "K1", QStringLiteral("satpam_")) == QStringList{first});
    CHECK(found(test, "K1", QStringLiteral("lok_t")).isEmpty());
    CHECK(found(test, "K1", QStringLiteral("zubaidah")).isEmpty());
    CHECK(found(test, "K1", QStringLiteral("read_back")).isEmpty());
    CHECK(found(test, "K1", QStringLiteral(" \n ")).isEmpty());
    CHECK(found(test, "K1", QString(5000, u'x')).isEmpty());
}

TEST_CASE("Only who handles cases searches them")
{
    CaseOffice test;
    for (const char *code : {"P1", "ADM", "I1"}) {
        test.enter(code);
        CHECK(failedWith(test.desk.search(test.as(code).actor, QStringLiteral("x")), ErrorCode::NotAllowed));
    }
    CHECK(failedWith(test.desk.search(test.as("K1").actor, QStringLiteral("x")), ErrorCode::NotSignedIn));
}
