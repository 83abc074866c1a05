// SPDX-License-Identifier: GPL-3.0-or-later
// What is a word, for the index and for whoever looks for one.
#include "core/domain/searchwords.h"
#include "tests/support/catchqt.h"

#include <rapidcheck.h>

using namespace loket;

namespace {

bool finds(const QString &text, const QString &typed)
{
    return holdsAll(joinedWords(searchWords(text)), queryWords(typed));
}

} // namespace

TEST_CASE("Words are runs of letters and digits, without case and accents, each once")
{
    const auto words = [](const char *text) { return searchWords(QString::fromUtf8(text)).join(QLatin1Char('|')); };
    CHECK(words("Antre TIGA-JAM, tiga  jam!") == QStringLiteral("antre|tiga|jam"));
    CHECK(words("Résumé résumé ÉCOLE") == QStringLiteral("resume|ecole"));
    CHECK(words("e\u0301cole") == QStringLiteral("ecole"));
    CHECK(words("ADU/DUKCAPIL/2026/11/4821") == QStringLiteral("adu|dukcapil|2026|11|4821"));
    CHECK(words("<b>tebal</b> a@b.id 3,5 %_*\"'") == QStringLiteral("b|tebal|a|id|3|5"));
    CHECK(words("ﬁle Ⅳ ½") == QStringLiteral("file|iv|1|2"));
    CHECK(words("كِتَاب") == QString::fromUtf8("كتاب"));
    CHECK(words("🙂🙂") == QString());
    CHECK(words("so\u00ADal so\u200Dal") == QStringLiteral("soal"));
    CHECK(words("so\u200Bal") == QStringLiteral("so|al"));
    CHECK(searchWords(QStringLiteral("a") + QChar(0) + QStringLiteral("b")).size() == 2);
    CHECK(searchWords(QString(500, u'x')) == QStringList{QString(longestSearchWord, u'x')});
}

TEST_CASE("A beginning is enough, a single letter is a whole word, and all of several must be there")
{
    const auto text = QStringLiteral("Petugas membentak ibu saya di loket 2, map Ä kembali");
    for (const char *typed : {"bent", "loket membentak xx", "p", "map b"})
        CHECK_FALSE(finds(text, QString::fromLatin1(typed)));
    for (const char *typed : {"memb", "LOKET pet", "2", "\"loket\"", "lok*", "a", "ibu-saya", ""})
        CHECK(finds(text, QString::fromLatin1(typed)));
    CHECK_FALSE(finds(text, QStringLiteral("loket AND petugas"))); // a word like any other
}

TEST_CASE("What somebody types is cut down before anything is done with it")
{
    CHECK(queryWords(QString(1'000'000, u'x')).size() == 1);
    QString many;
    for (int i = 0; i < 100'000; ++i)
        many += QString::number(i) + QLatin1Char(' ');
    CHECK(queryWords(many).size() == mostSearchWords);
    CHECK(queryWords(QStringLiteral(" \n\t*\"' ")).isEmpty());
}

TEST_CASE("Every word of a text finds it, whatever the text is made of")
{
    CHECK(rc::check("every word of a text finds it", [] {
        QString text;
        for (const int unit : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 0x10000)))
            text += QChar(ushort(unit));
        const QString joined = joinedWords(searchWords(text));
        for (const QString &word : searchWords(text)) {
            RC_ASSERT(word.size() <= longestSearchWord);
            RC_ASSERT(searchWords(word) == QStringList{word}); // stored words are not cut again
            RC_ASSERT(holdsAll(joined, {word}));
            RC_ASSERT(!excerptOf(text, {word}).isEmpty());
        }
    }));
}

TEST_CASE("An excerpt shows where the first word stands, as one line, and says what it leaves out")
{
    const auto text = QStringLiteral("Saya datang pagi-pagi sekali dan menunggu lama di ruang tunggu.\n\nPetugas "
                                     "loket membentak ibu saya di depan orang banyak, lalu berkas dilempar ke meja.");
    const QString found = excerptOf(text, {QStringLiteral("membent")}, 60);
    INFO(found.toStdString());
    CHECK(found.startsWith(QChar(0x2026)));
    CHECK(found.endsWith(QChar(0x2026)));
    CHECK(found.contains(QStringLiteral("membentak ibu")));
    CHECK_FALSE(found.contains(QLatin1Char('\n')));
    CHECK(found.size() < 70);
    CHECK(excerptOf(text, {QStringLiteral("tidakada")}).isEmpty());
    CHECK(excerptOf(QStringLiteral("Loket"), {QStringLiteral("lok")}) == QStringLiteral("Loket"));
    CHECK(excerptOf(QString(19'000, u'A'), {QStringLiteral("aaa")}).size() < 200);
}
