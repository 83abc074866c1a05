// SPDX-License-Identifier: GPL-3.0-or-later
// Words in cases: found by whoever may see the case, clear or sealed, and by nobody else.
#include "tests/core/service/caseoffice.h"

#include "core/domain/searchwords.h"
#include "core/service/caseindex.h"
#include "core/service/sealedcases.h"
#include "core/service/verify.h"
#include "core/storage/caseindexstore.h"

#include <QDir>
#include <QFile>

using namespace loket;
using namespace loket::test;

namespace {

QStringList found(CaseOffice &test, const char *code, const QString &words)
{
    test.enter(code);
    return CaseOffice::numbers(must(test.desk.search(test.as(code).actor, words)));
}

/// Whether bytes stand in a file of the office's folder, in whatever case.
bool isInFiles(const CaseOffice &test, const QByteArray &word)
{
    test.connection->execute(QStringLiteral("pragma wal_checkpoint(truncate)"));
    const QDir folder(test.place.folder());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (file.readAll().toLower().contains(word))
            return true;
    }
    return false;
}

/// The rows of the index of one case, as they are stored.
QString indexed(CaseOffice &test, ComplaintId id)
{
    return must(storage::reading(*test.connection, [&]() -> Result<QString> {
        storage::Rows rows = test.connection->run("select words from complaint_words where complaint = ?", id);
        return rows.next() ? rows.text(0) : QString();
    }));
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

TEST_CASE("Both databases find the same: beginnings, several words, accents, numbers, and what looks like a query")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    const auto withWords = [&](const char *text) {
        ComplaintReport report = CaseOffice::complaint();
        report.statement = QString::fromUtf8(text);
        test.clock.advance(minuteMs);
        return test.receive(report);
    };
    const QString one = withWords("Résumé KTP 1e5 12abc 007 3,5 jam di www.contoh.id/a-b?x=1 kepada a.b@contoh.id");
    const QString two = withWords(
        "Petugas NEAR loket AND pintu OR 'kutip' \"ganda\" (kurung) x:y a&b|!c <-> d:* \\ \u06a9\u062a\u0627\u0628");
    const QString three = withWords(
        "antre tiga jam; not null -- select * from complaint; %_^$ \u4e2d\u6587 \ua992\ua9b8 0x1F -5 +6 1.000.000");
    const std::vector<std::pair<QString, QStringList>> table{
        {QStringLiteral("resume"), {one}},
        {QStringLiteral("RÉS"), {one}},
        {QStringLiteral("1e5"), {one}},
        {QStringLiteral("1e"), {one}},
        {QStringLiteral("12ab"), {one}},
        {QStringLiteral("007"), {one}},
        {QStringLiteral("00"), {three, one}}, // 1.000.000
        {QStringLiteral("contoh"), {one}},
        {QStringLiteral("a.b@contoh.id"), {one}},
        {QStringLiteral("www.contoh.id/a-b"), {one}},
        {QStringLiteral("near"), {two}},
        {QStringLiteral("NEAR(loket pintu)"), {two}},
        {QStringLiteral("loket AND petugas"), {two}},
        {QStringLiteral("\"ganda\" * kutip'"), {two}},
        {QStringLiteral("gand* OR ku"), {two}},
        {QString::fromUtf8("\u06a9\u062a"), {two}},
        {QStringLiteral("not -- select"), {three}},
        {QStringLiteral("%"), {}},
        {QStringLiteral("'; drop table complaint; --"), {}},
        {QString::fromUtf8("\u4e2d\u6587"), {three}},
        {QString::fromUtf8("\ua992"), {three}}, // its vowel sign is passed over
        {QString::fromUtf8("\ua992\ua9b8"), {three}},
        {QStringLiteral("0x1f"), {three}},
        {QStringLiteral("1.000"), {three}},
        {QStringLiteral("t"), {}},
        {QStringLiteral("tiga an"), {three}},
        {QStringLiteral("ant"), {three}},
        {QString(1'000'000, u'"'), {}},
        {QStringLiteral("ant") + QChar(0) + QString(1'000'000, u'*'), {three}},
        {QStringLiteral("jam ") + QString(1'000'000, u'z'), {}},
        {QString(QChar(0xD800)) + QStringLiteral("jam"), {three, one}},
        {one.toLower(), {one}},
    };
    for (const char *code : {"A1", "K1"}) {
        for (const auto &[typed, numbers] : table) {
            INFO(typed.left(60).toStdString());
            CHECK(found(test, code, typed) == numbers);
        }
    }
    const auto rows = must(test.desk.search(test.as("K1").actor, QStringLiteral("loke kut")));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().excerpt.contains(QStringLiteral("loket AND pintu")));
    CHECK(must(test.desk.search(test.as("K1").actor, QStringLiteral("generic"), 2)).size() == 2); // of the number
}

TEST_CASE("Whatever letters a text is made of, both databases keep its words as they were cut")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    // Every letter, digit and sign of the basic plane, in words of seven.
    QStringList words;
    QString text;
    for (int unit = 1; unit < 0x10000; ++unit) {
        text += QChar(ushort(unit)).isLetterOrNumber() ? QChar(ushort(unit)) : QLatin1Char(' ');
        if (unit % 7 == 0)
            text += QLatin1Char(' ');
    }
    words = searchWords(text);
    REQUIRE(words.size() > 5000);
    const QString number = test.receive(CaseOffice::complaint());
    const ComplaintId id = must(test.open("K1", number)).complaint.id;
    QStringList missed;
    must(storage::transact(*test.connection, [&]() -> Result<void> {
        storage::CaseIndexStore index(*test.connection);
        const OfficeDay day = must(OfficeDay::fromText(QStringLiteral("2026-11-25")));
        for (qsizetype from = 0; from < words.size(); from += 500) {
            const QStringList some = words.mid(from, 500);
            index.setWords(id, day, some);
            for (const QString &word : some) {
                if (index.withWords({word}, 1).empty())
                    missed += word;
            }
        }
        return {};
    }));
    INFO(missed.size() << ": " << missed.mid(0, 20).join(QLatin1Char(' ')).toStdString());
    CHECK(missed.isEmpty());
}

TEST_CASE("What is received earlier stands later, whenever it was entered")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    const QString second = test.receive(CaseOffice::from(CaseOffice::complaint(), "2026-11-20"));
    const QString third = test.receive(CaseOffice::from(CaseOffice::complaint(), "2026-11-18"));
    const QString first = test.receive(CaseOffice::from(CaseOffice::complaint(), "2026-11-24"));
    CHECK(found(test, "K1", QStringLiteral("antre")) == QStringList{first, second, third});
    test.enter("K1");
    const auto newest = must(test.desk.search(test.as("K1").actor, QStringLiteral("antre"), 1));
    CHECK(CaseOffice::numbers(newest) == QStringList{first});
}

TEST_CASE("A case that becomes sealed, and one that is erased, leaves no word in the index or its file")
{
    CaseOffice test;
    ComplaintReport report = CaseOffice::complaint();
    report.statement = QStringLiteral("Kata zebrarahasia berdiri di sini");
    const QString other = test.receive(CaseOffice::complaint());
    const QString number = test.receive(report);
    const ComplaintId id = must(test.open("K1", number)).complaint.id;
    REQUIRE(found(test, "A1", QStringLiteral("zebra")) == QStringList{number});
    REQUIRE(isInFiles(test, "zebrarahasia"));
    SECTION("sealed: found in memory by who may read it, and by nobody who is meant")
    {
        ComplaintSubjects subjects;
        subjects.staff = {test.staff("A1")};
        test.enter("K1");
        must(test.desk.confirmSubjects(test.as("K1"), number, subjects, {}));
        CHECK(found(test, "K1", QStringLiteral("zebra")) == QStringList{number});
        CHECK(found(test, "A1", QStringLiteral("zebra")).isEmpty());
        CHECK(found(test, "A1", number).isEmpty());
        CHECK(indexed(test, id).isEmpty());
    }
    SECTION("erased")
    {
        test.inAct<int>("A1", [&](ActScope &scope) {
            test.keys.erase(scope, id);
            return Result<int>(0);
        });
        CHECK(found(test, "K1", QStringLiteral("zebra")).isEmpty());
        CHECK(indexed(test, id).contains(QStringLiteral("adu"))); // the number stays
    }
    CHECK_FALSE(isInFiles(test, "zebrarahasia"));
    CHECK_FALSE(isInFiles(test, "brarahasia")); // as a part of an entry of the index
    CHECK(found(test, "K1", QStringLiteral("antre")) == QStringList{other});
    test.connection->execute(
        QStringLiteral("insert into complaint_index(complaint_index, rank) values ('integrity-check', 1)"));
    must(verify(test.address));
}

TEST_CASE("Words of a sealed case in the index are told by verify")
{
    CaseOffice test;
    test.receive(CaseOffice::complaint());
    const ComplaintId id = must(test.open("K1", test.receive(test.about("A1")))).complaint.id;
    must(verify(test.address));
    must(storage::transact(*test.connection, [&]() -> Result<void> {
        test.connection->change("insert into complaint_words(place, complaint, words) values (1, ?, 'bocor')", id);
        return {};
    }));
    const auto told = verify(test.address);
    REQUIRE_FALSE(told);
    CHECK(told.error().code == ErrorCode::RowsDiffer);
    CHECK(told.error().detail.startsWith(QStringLiteral("complaint_words %1").arg(id.value())));
}

TEST_CASE("A file of an earlier program, and one whose index was lost, is indexed when it is opened")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    const QString clear = test.receive(CaseOffice::complaint());
    ComplaintReport hidden = test.about("A1");
    hidden.statement = QStringLiteral("zebrarahasia");
    test.receive(hidden);
    const DueLists before = [&] {
        test.today("2026-12-21");
        return test.due("K1");
    }();
    REQUIRE(before.overdue.size() == 2);
    must(storage::transact(*test.connection, [&]() -> Result<void> {
        storage::CaseIndexStore index(*test.connection);
        index.forgetWords();
        index.forgetDues();
        index.setMark(QStringLiteral("register"), QString());
        return {};
    }));
    REQUIRE(found(test, "A1", QStringLiteral("antre")).isEmpty());
    must(CaseIndex(test.runner).bringUp());
    CHECK(found(test, "A1", QStringLiteral("antre")) == QStringList{clear});
    CHECK(CaseOffice::numbers(test.due("K1").overdue) == CaseOffice::numbers(before.overdue));
    const auto texts = must(storage::reading(*test.connection, [&]() -> Result<QString> {
        QString all;
        for (auto rows = test.connection->run("select words from complaint_words"); rows.next();)
            all += rows.text(0);
        return all;
    }));
    CHECK_FALSE(texts.contains(QStringLiteral("zebra")));
}

TEST_CASE("What a session has opened is kept with it, follows what others write, and goes with it")
{
    CaseOffice test;
    ComplaintReport hidden = test.about("A1");
    hidden.statement = QStringLiteral("Petugas membentak");
    const QString number = test.receive(hidden);
    test.enter("K1");
    auto &known = test.runner.gate().cases().cases();
    CHECK(known.empty());
    CHECK(must(test.desk.prepare(0)) == false);
    CHECK(must(test.desk.prepare(10)));
    REQUIRE(known.size() == 1);
    const QChar *text = known.begin()->second.text.constData();
    REQUIRE(CaseOffice::numbers(must(test.desk.search(test.as("K1").actor, QStringLiteral("bentak")))).isEmpty());
    REQUIRE(CaseOffice::numbers(must(test.desk.search(test.as("K1").actor, QStringLiteral("memben")))).size() == 1);
    CHECK(known.begin()->second.text.constData() == text); // not decrypted anew

    // Another station, where another handler is signed in.
    const auto elsewhere = test.place.open();
    Journal voice;
    ActRunner other(*elsewhere, test.clock, test.office->zone(), voice);
    must(other.reloadCatalogue());
    const Staff second = *other.catalogue().staffMember(test.staff("A2"));
    other.gate().admit({second.id, second.roles}, test.ringOf(second.id.value(), word(SecretKind::Password)));
    const StationId station = must(other.registerStation(QStringLiteral("uji-3"), QStringLiteral("counter")));
    must(CaseDesk(other).add(Act{{station, test.counter(0), second.id}}, number, QStringLiteral("Saksi: juru parkir")));
    CHECK(CaseOffice::numbers(must(test.desk.search(test.as("K1").actor, QStringLiteral("parkir")))).size() == 1);

    test.runner.gate().leave();
    CHECK(known.empty());
    CHECK(must(test.desk.prepare(10))); // of nobody
    CHECK(found(test, "K1", QStringLiteral("parkir")) == QStringList{number});
    test.enter("A1"); // in his place
    CHECK(known.empty());
    CHECK(found(test, "A1", QStringLiteral("parkir")).isEmpty());
    CHECK(std::none_of(known.begin(), known.end(), [](const auto &one) { return one.second.opens; }));
}
