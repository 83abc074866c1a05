// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "ui/presentation/inlinebar.h"

using namespace loket::ui;
using Reply = InlineBar::Reply;

namespace {

Reply typeAll(InlineBar &bar, const char *keys)
{
    Reply last = Reply::Ignored;
    for (const QChar key : QString::fromLatin1(keys))
        last = bar.type(key);
    return last;
}

} // namespace

TEST_CASE("A choice acts at the first key that fits, and at no other")
{
    std::size_t chosen = 99;
    ChoiceBar bar(QStringLiteral("?"), ChoiceBar::byDigit({QStringLiteral("x"), QStringLiteral("y")}),
                  [&](std::size_t i) { chosen = i; });
    CHECK(bar.type(QLatin1Char('3')) == Reply::Ignored);
    CHECK(bar.confirm() == Reply::Ignored);
    REQUIRE(bar.type(QLatin1Char('2')) == Reply::Done);
    bar.run();
    CHECK(chosen == 1);
}

TEST_CASE("The first nine answers have a digit, the next ones a letter")
{
    const auto options = ChoiceBar::byDigit(QStringList(11, QStringLiteral("x")));
    CHECK(options[8].key == QStringLiteral("9"));
    CHECK(options[9].key == QStringLiteral("A"));
    std::size_t chosen = 0;
    ChoiceBar bar(QStringLiteral("?"), options, [&](std::size_t option) { chosen = option; });
    CHECK(bar.type(QLatin1Char('b')) == Reply::Done);
    bar.run();
    CHECK(chosen == 10);
}

TEST_CASE("A number is given by letter, digit and Enter, in any order and with second thoughts")
{
    BarView texts;
    texts.confirm = QStringLiteral("ok");
    texts.options = {
        {QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}, {QStringLiteral("1"), {}}, {QStringLiteral("2"), {}}};
    std::size_t service = 99;
    QString digits;
    const auto accepts = [](const QString &typed) {
        return typed.size() != 2 && (typed.size() != 1 || typed < QStringLiteral("3"));
    };
    GiveNumberBar bar(texts, 2, accepts, [&](std::size_t s, const QString &d) {
        service = s;
        digits = d;
    });
    CHECK(bar.confirm() == Reply::Ignored); // no service yet
    CHECK(typeAll(bar, "1") == Reply::Changed);
    CHECK(bar.confirm() == Reply::Ignored);
    CHECK(typeAll(bar, "ab") == Reply::Changed);
    CHECK(bar.view().options[1].chosen);
    CHECK_FALSE(bar.view().options[0].chosen);
    CHECK(bar.view().options[2].chosen);
    CHECK(bar.confirm() == Reply::Done);
    bar.run();
    CHECK(service == 1);
    CHECK(digits == QStringLiteral("1"));
    CHECK(bar.pick(2) == Reply::Changed); // the same class again takes it away
    bar.run();
    CHECK(digits.isEmpty());
    // Letter and three digits: an earlier day's number.
    typeAll(bar, "01");
    CHECK_FALSE(bar.view().canConfirm);
    CHECK(bar.view().typed == QStringLiteral("B-01"));
    typeAll(bar, "2");
    CHECK(bar.confirm() == Reply::Done);
    bar.run();
    CHECK(digits == QStringLiteral("012"));
    for (int i = 0; i < 4; ++i)
        bar.erase();
    CHECK(bar.confirm() == Reply::Ignored); // the letter is gone too
}

TEST_CASE("With one service only, Enter is enough")
{
    BarView texts;
    texts.options = {{QStringLiteral("A"), {}}};
    GiveNumberBar bar(
        texts, 1, [](const QString &) { return true; }, [](std::size_t, const QString &) {});
    CHECK(bar.confirm() == Reply::Done);
}

TEST_CASE("What is no order at Ctrl+N is handed over to be typed out by hand, with what was typed already")
{
    BarView texts;
    texts.options = {{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}, {QStringLiteral("2"), {}}};
    const std::size_t services = GENERATE(1U, 2U);
    if (services == 1)
        texts.options.erase(texts.options.begin());
    QString byHand = QStringLiteral("nothing");
    QString digits;
    GiveNumberBar bar(
        texts, services, [](const QString &typed) { return typed.size() == 1 || typed.size() > 2; },
        [&](std::size_t, const QString &given) { digits = given; });
    bar.takePapers({[](const QString &) { return false; }, [](const QString &) { return false; },
                    [](const QString &) {}, [&](const QString &typed) { byHand = typed; }});
    const auto handed = [&](const char *typed) {
        REQUIRE(typeAll(bar, typed) == Reply::Done);
        bar.run();
        return byHand;
    };
    SECTION("0 first")
    {
        CHECK(handed("0").isEmpty());
    }
    SECTION("a day in figures")
    {
        CHECK(handed("2-") == QStringLiteral("2-"));
    }
    SECTION("a short day")
    {
        CHECK(handed("2/") == QStringLiteral("2/"));
    }
    SECTION("a number with its day")
    {
        CHECK(handed("b012/") == QStringLiteral("B-012/"));
    }
    SECTION("with a hyphen and a blank")
    {
        CHECK(handed("B-2 ") == QStringLiteral("B-2 "));
    }
    SECTION("a year")
    {
        if (services > 1)
            CHECK(handed("20") == QStringLiteral("20"));
    }
    SECTION("a hyphen makes a number of one digit, which is no class then")
    {
        typeAll(bar, "b-2");
        CHECK_FALSE(bar.view().options.back().chosen);
        CHECK(bar.view().typed == QStringLiteral("B-2"));
        REQUIRE(bar.confirm() == Reply::Done);
        bar.run();
        CHECK(digits == QStringLiteral("002"));
    }
    SECTION("whatever means nothing here, with all that was typed before and no matter what comes after")
    {
        const char *typed = GENERATE("b)", "q", "q)", "2)", "b2q", "bq", "2!", "(");
        CHECK(handed(typed) == QString::fromLatin1(typed));
    }
    SECTION("an order stays one, in either order")
    {
        CHECK(typeAll(bar, "2b") == Reply::Changed);
        CHECK(bar.view().options.back().chosen);
        REQUIRE(bar.confirm() == Reply::Done);
        bar.run();
        CHECK(digits == QStringLiteral("2"));
        CHECK(byHand == QStringLiteral("nothing"));
    }
}

TEST_CASE("A priority is set with the number as printed and one digit, six presses with Ctrl+L")
{
    BarView texts;
    texts.options = {{QStringLiteral("1"), {}}, {QStringLiteral("2"), {}}};
    QString number;
    std::size_t group = 99;
    const QStringList waiting{QStringLiteral("A-018"), QStringLiteral("A-100"), QStringLiteral("A-1002"),
                              QStringLiteral("B-006")};
    QString unknown;
    NumberedBar bar(
        texts, waiting,
        [&](const QString &n, std::size_t p) {
            number = n;
            group = p;
        },
        [&](const QString &n) { unknown = n; });
    SECTION("as short as can be")
    {
        CHECK(typeAll(bar, "a018") == Reply::Changed);
        CHECK(bar.view().typed == QStringLiteral("A-018"));
        CHECK(bar.type(QLatin1Char('2')) == Reply::Done);
        bar.run();
        CHECK(number == QStringLiteral("A-018"));
        CHECK(group == 1);
    }
    SECTION("the hyphen may be typed")
    {
        CHECK(typeAll(bar, "B-0061") == Reply::Done);
    }
    SECTION("a number that does not wait takes no class")
    {
        CHECK(typeAll(bar, "a02") == Reply::Changed);
        CHECK(bar.pick(0) == Reply::Ignored);
        CHECK(unknown.isEmpty()); // it may become one that waits
        CHECK(bar.type(QLatin1Char('1')) == Reply::Changed);
        CHECK(bar.view().typed == QStringLiteral("A-021"));
        CHECK(unknown == QStringLiteral("A-021"));
        unknown.clear();
        CHECK(bar.type(QLatin1Char('2')) == Reply::Ignored); // the class of none
        CHECK(unknown == QStringLiteral("A-021"));
        CHECK(bar.type(QLatin1Char('x')) == Reply::Ignored);
        CHECK(bar.view().typed == QStringLiteral("A-021"));
    }
    SECTION("a longer number is typed on, and a key taken back")
    {
        CHECK(typeAll(bar, "a1002") == Reply::Changed);
        CHECK(bar.view().typed == QStringLiteral("A-1002"));
        CHECK(bar.erase() == Reply::Changed);
        CHECK(bar.erase() == Reply::Changed);
        CHECK(bar.view().typed == QStringLiteral("A-10"));
        typeAll(bar, "0");
        CHECK(bar.type(QLatin1Char('1')) == Reply::Done);
        bar.run();
        CHECK(number == QStringLiteral("A-100"));
    }
    SECTION("everything taken back")
    {
        typeAll(bar, "b");
        bar.erase();
        bar.erase();
        CHECK(bar.view().typed.isEmpty());
    }
}
