// SPDX-License-Identifier: GPL-3.0-or-later
// The guidance cards as delivered.
#include "core/service/builtincatalogue.h"
#include "core/service/setupdesk.h"

#include <QJsonArray>

namespace loket {

namespace {

using Words = std::pair<QString, QString>; ///< Indonesian and English

Words wordsOf(const QJsonObject &object, const char *id, const char *en)
{
    return {object.value(QLatin1String(id)).toString(), object.value(QLatin1String(en)).toString()};
}

/// The lines of a card: its own ones, then what it lists besides, each line understood by itself.
class CardLines
{
public:
    explicit CardLines(const QJsonObject &card) : m_card(card)
    {
        m_id = linesOf("body_id");
        m_en = linesOf("body_en");
    }

    /// `Marah atau berteriak: Pelankan suara ..`
    void addBehaviours()
    {
        for (const QJsonObject &one : list("behaviours")) {
            const Words seen = wordsOf(one, "id", "en");
            const Words advice = wordsOf(one, "advice_id", "advice_en");
            add({seen.first + QStringLiteral(": ") + advice.first, seen.second + QStringLiteral(": ") + advice.second});
        }
    }
    /// `Bukan "Tidak bisa." melainkan "Yang dapat kami lakukan .."`
    void addPhrases()
    {
        for (const QJsonObject &one : list("phrases")) {
            const Words avoid = wordsOf(one, "avoid_id", "avoid_en");
            const Words say = wordsOf(one, "say_id", "say_en");
            add({QStringLiteral("Bukan \"%1\" melainkan \"%2\"").arg(avoid.first, say.first),
                 QStringLiteral("Not \"%1\" but \"%2\"").arg(avoid.second, say.second)});
        }
    }
    void addEach(const char *name, const Words &before)
    {
        for (const QJsonObject &one : list(name)) {
            const Words words = wordsOf(one, "id", "en");
            add({before.first + words.first, before.second + words.second});
        }
    }

    [[nodiscard]] Words text() const { return {m_id.join(QLatin1Char('\n')), m_en.join(QLatin1Char('\n'))}; }

private:
    [[nodiscard]] QStringList linesOf(const char *name) const
    {
        QStringList lines;
        for (const QJsonValue &line : m_card.value(QLatin1String(name)).toArray())
            lines << line.toString();
        return lines;
    }
    [[nodiscard]] std::vector<QJsonObject> list(const char *name) const
    {
        std::vector<QJsonObject> objects;
        for (const QJsonValue &one : m_card.value(QLatin1String(name)).toArray())
            objects.push_back(one.toObject());
        return objects;
    }
    void add(const Words &line)
    {
        m_id << line.first;
        m_en << line.second;
    }

    const QJsonObject &m_card;
    QStringList m_id;
    QStringList m_en;
};

} // namespace

std::vector<GuidanceCard> builtInCards()
{
    std::vector<GuidanceCard> cards;
    for (const QJsonValue &one : builtInCatalogue().value(QLatin1String("guidance_cards")).toArray()) {
        const QJsonObject object = one.toObject();
        CardLines lines(object);
        lines.addBehaviours();
        lines.addPhrases();
        lines.addEach("questions", {QStringLiteral("Tanyakan: "), QStringLiteral("Ask: ")});
        lines.addEach("may_promise", {QStringLiteral("Boleh dijanjikan: "), QStringLiteral("May be promised: ")});
        lines.addEach("do_not_promise",
                      {QStringLiteral("Jangan dijanjikan: "), QStringLiteral("Not to be promised: ")});
        GuidanceCard card;
        card.code = object.value(QLatin1String("code")).toString();
        for (const QJsonValue &context : object.value(QLatin1String("contexts")).toArray())
            card.contexts << context.toString();
        std::tie(card.titleId, card.titleEn) = wordsOf(object, "title_id", "title_en");
        std::tie(card.bodyId, card.bodyEn) = lines.text();
        card.position = object.value(QLatin1String("number")).toInt();
        cards.push_back(card);
    }
    return cards;
}

} // namespace loket
