// SPDX-License-Identifier: GPL-3.0-or-later
// The guidance cards: as delivered, in an office of an earlier program, and changed by who may.
#include "tests/core/service/recordoffice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace loket;
using namespace loket::test;

namespace {

QJsonObject readCatalogue()
{
    QFile file(QStringLiteral(":/catalogue/catalogue.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Every text of a language that stands anywhere in a card of the file, however deep, but its title.
void collect(const QJsonValue &value, const QString &ending, const QString &key, QStringList &texts)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collect(one, ending, key, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(member.value(), ending, member.key(), texts);
    } else if (key != QStringLiteral("title_") + ending && (key == ending || key.endsWith(QLatin1Char('_') + ending))) {
        texts << value.toString();
    }
}

QStringList textsOf(const QJsonValue &card, const char *language)
{
    QStringList texts;
    collect(card, QString::fromLatin1(language), {}, texts);
    return texts;
}

bool isSame(const GuidanceCard &a, const GuidanceCard &b)
{
    return a.code == b.code && a.contexts == b.contexts && a.titleId == b.titleId && a.titleEn == b.titleEn
        && a.bodyId == b.bodyId && a.bodyEn == b.bodyEn && a.position == b.position && a.active == b.active;
}

bool areDelivered(const Catalogue &catalogue)
{
    const auto delivered = builtInCards();
    return std::equal(delivered.begin(), delivered.end(), catalogue.guidance.begin(), catalogue.guidance.end(), isSame);
}

} // namespace

TEST_CASE("A new office has the twelve cards of the catalogue, with every sentence of them in both languages")
{
    OfficeSetup setup = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL"), false));
    setup.unitName = QStringLiteral("Disdukcapil Uji");
    const auto &cards = setup.guidance;
    const QJsonArray written = readCatalogue().value(QLatin1String("guidance_cards")).toArray();
    REQUIRE(written.size() == 12);
    REQUIRE(cards.size() == 12);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const QJsonObject card = written.at(qsizetype(i)).toObject();
        INFO(cards[i].code.toStdString());
        CHECK(cards[i].code == card.value(QLatin1String("code")).toString());
        CHECK(cards[i].position == int(i) + 1);
        CHECK(cards[i].titleId == card.value(QLatin1String("title_id")).toString());
        CHECK(cards[i].titleEn == card.value(QLatin1String("title_en")).toString());
        CHECK(QJsonArray::fromStringList(cards[i].contexts) == card.value(QLatin1String("contexts")).toArray());
        for (const QString &text : textsOf(card, "id"))
            CHECK(cards[i].bodyId.contains(text));
        for (const QString &text : textsOf(card, "en"))
            CHECK(cards[i].bodyEn.contains(text));
        CHECK_FALSE(cards[i].bodyId.isEmpty());
        CHECK(cards[i].bodyId.count(QLatin1Char('\n')) == cards[i].bodyEn.count(QLatin1Char('\n')));
        CHECK(cards[i].active);
    }
    const TestOffice test(storage::Backend::Sqlite);
    CHECK(areDelivered(test.office->catalogue()));
}

TEST_CASE("Every situation that a card names is one of the catalogue's, with a name in both languages")
{
    for (const auto &card : builtInCards()) {
        CHECK_FALSE(card.contexts.isEmpty());
        for (const QString &context : card.contexts) {
            const auto [nameId, nameEn] = contextName(context);
            INFO(context.toStdString());
            CHECK(nameId != context);
            CHECK(nameEn != context);
        }
    }
}

TEST_CASE("An office of an earlier program gets the cards once, whoever opens it first, and keeps its own words")
{
    LOKET_ON_BOTH_DATABASES(backend);
    OfficeSetup setup = smallSetup();
    setup.guidance.clear();
    TestOffice test(backend, setup);
    CHECK(test.office->catalogue().guidance.empty());
    const auto entries = must(verify(test.address)).entries;
    for (int i = 0; i < 3; ++i) {
        const auto later = must(
            Office::open(test.address, test.clock, QStringLiteral("loket-%1").arg(i), QStringLiteral("counter")));
        CHECK(later->catalogue().guidance.size() == 12);
        if (i > 0) {
            CHECK(later->catalogue().guidance.front().titleId == QStringLiteral("Sapa dulu"));
            continue;
        }
        CHECK(areDelivered(later->catalogue()));
        GuidanceCard own = later->catalogue().guidance.front();
        own.titleId = QStringLiteral("Sapa dulu");
        must(later->setup().changeCard(test.at(0), own));
    }
    CHECK(must(verify(test.address)).entries >= entries + 2);
}

TEST_CASE("A card is changed by the administrator alone, in both languages, and never left without words")
{
    RecordOffice test;
    const GuidanceCard card = test.office->catalogue().guidance.at(5);
    for (const char *column : {"title", "title_en", "body", "body_en"}) {
        INFO(column);
        CHECK(failedWith(test.set(RecordKind::Guidance, card.id, column, " "), ErrorCode::BadText));
    }
    CHECK(areDelivered(test.office->catalogue()));
    must(test.set(RecordKind::Guidance, card.id, "title", "Redakan"));
    must(test.set(RecordKind::Guidance, card.id, "active", "no"));
    CHECK(test.office->catalogue().guidance.at(5).titleId == QStringLiteral("Redakan"));
    CHECK_FALSE(test.office->catalogue().guidance.at(5).active);
    for (const char *code : {"P1", "A1", "K1", "I1"}) {
        INFO(code);
        PeopleOffice other;
        const StaffId person = other.staff(code);
        other.signIn(person);
        GuidanceCard changed = other.office->catalogue().guidance.front();
        changed.active = false;
        CHECK(failedWith(other.office->setup().changeCard(other.as(person), changed), ErrorCode::NotAllowed));
        CHECK(areDelivered(other.office->catalogue()));
    }
}
