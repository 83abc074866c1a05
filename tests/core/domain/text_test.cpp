// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"

#include "tests/support/catchqt.h"

#include <rapidcheck.h>

using namespace loket;

namespace {

QString fromCodes(std::initializer_list<char16_t> codes)
{
    return QString::fromUtf16(codes.begin(), static_cast<qsizetype>(codes.size()));
}

CleanText cleaned(const QString &raw, bool multiline = false)
{
    const auto clean = cleanText(raw, 100, multiline);
    REQUIRE(clean);
    return *clean;
}

} // namespace

TEST_CASE("Text: what cannot be kept goes and is named once")
{
    const auto clean = cleaned(fromCodes(
        {u'a', 0, 0x14, u'b', 0x14, 0x7f, 0x85, 0xd800, u'c', 0xdc00, 0xfffe, 0xfdd0, 0x202e, 0x2066, 0xfeff, u'd'}));
    CHECK(clean.text == QStringLiteral("abcd"));
    CHECK(clean.removed.join(QLatin1Char(' '))
          == QStringLiteral("U+0000 U+0014 U+007F U+0085 U+D800 U+DC00 U+FFFE U+FDD0 U+202E U+2066 U+FEFF"));
    // U+1FFFF: a noncharacter made of two good surrogates.
    CHECK(cleaned(fromCodes({u'a', 0xd83f, 0xdfff})).removed == QStringList{QStringLiteral("U+1FFFF")});
}

TEST_CASE("Text: what people write stays")
{
    for (const QString &text :
         {QStringLiteral("Siti – \"Ai\" & O'Neil 50 %"), QStringLiteral("日本 العربية ꦲꦤ"),
          QStringLiteral("👍🏽 🇮🇩"), fromCodes({u'a', 0x200b, u'b', 0x200d, u'c', 0x200e, u'd'})}) {
        CHECK(cleaned(text).text == text);
        CHECK(cleaned(text).removed.isEmpty());
    }
}

TEST_CASE("Text: NFC")
{
    CHECK(cleaned(fromCodes({u'e', 0x301})).text == fromCodes({0xe9}));
    // What stood between letter and accent goes first, so that the result is NFC all the same.
    CHECK(cleaned(fromCodes({u'e', 0, 0x301})).text == fromCodes({0xe9}));
}

TEST_CASE("Text: line ends and tabs")
{
    const QString raw = fromCodes(
        {u' ', u'a', u'\r', u'\n', u'b', u'\r', u'c', u'\n', u'\n', u'd', 0x2028, u'e', u'\t', u'f', u'\n'});
    CHECK(cleaned(raw, true).text == QStringLiteral("a\nb\nc\n\nd\ne\tf"));
    CHECK(cleaned(raw).text == QStringLiteral("a b c  d e f"));
    CHECK(cleaned(raw).removed.isEmpty());
}

TEST_CASE("Text: length counts characters, empty is refused where something is needed")
{
    const QString four = QStringLiteral(" 👍👍👍👍 ");
    CHECK(cleanText(four, 4));
    CHECK(cleanText(four, 3).error() == Error{ErrorCode::BadText, QStringLiteral("length 3")});
    CHECK(cleanText(QStringLiteral(" \t "), 3).error() == Error{ErrorCode::BadText, QStringLiteral("empty")});
    CHECK(cleanText(fromCodes({0x14}), 3).error() == Error{ErrorCode::BadText, QStringLiteral("empty")});
    CHECK(cleanText(QStringLiteral(" "), 3, false, false)->text.isEmpty());
}

TEST_CASE("Text: what people can type into a browser is a web address")
{
    for (const char *good :
         {"lapor.go.id", "https://www.lapor.go.id", "http://disdukcapil.banjarmasinkota.go.id/adu?x=1", "LAPOR.GO.ID/"})
        CHECK(isWebAddress(QString::fromLatin1(good)));
    for (const char *bad : {"", "lapor", "di loket 5", "lapor .go.id", "lapor.go.id, WhatsApp 0813", "0812.3456",
                            "ftp://lapor.go.id", "-a.id", "a..id", "budi@mail.com"})
        CHECK_FALSE(isWebAddress(QString::fromLatin1(bad)));
}

TEST_CASE("Text: clean text is not changed again, whatever it was made of")
{
    CHECK(rc::check([] {
        const auto codes = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::oneOf(rc::gen::inRange<char16_t>(0, 0x100), rc::gen::inRange<char16_t>(0x300, 0x370),
                           rc::gen::inRange<char16_t>(0x2000, 0x2070), rc::gen::inRange<char16_t>(0xd7f0, 0xe010),
                           rc::gen::inRange<char16_t>(0xfdc0, 0xffff), rc::gen::just<char16_t>(0xffff)));
        const bool multiline = *rc::gen::arbitrary<bool>();
        const auto raw = QString::fromUtf16(codes.data(), static_cast<qsizetype>(codes.size()));
        const auto once = cleanText(raw, 1000, multiline, false);
        RC_ASSERT(once.has_value());
        const auto twice = cleanText(once->text, 1000, multiline, false);
        RC_ASSERT(twice->text == once->text);
        RC_ASSERT(twice->removed.isEmpty());
        RC_ASSERT(QString::fromUtf8(once->text.toUtf8()) == once->text);
        RC_ASSERT(once->text.normalized(QString::NormalizationForm_C) == once->text);
    }));
}
