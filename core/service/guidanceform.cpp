// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page's list of guidance cards: the office's own words, and which cards are in use. None is added: the
// program shows a card where its situation arises, and knows only those of its catalogue.
#include "core/service/recordform.h"

namespace loket::recordforms {

namespace {

RecordList guidanceList(const Catalogue &catalogue, const QString &)
{
    RecordList list{{{QStringLiteral("title"), CellKind::Text},
                     {QStringLiteral("body"), CellKind::Lines},
                     {QStringLiteral("title_en"), CellKind::Text},
                     {QStringLiteral("body_en"), CellKind::Lines},
                     {QStringLiteral("contexts"), CellKind::Text, false},
                     {QStringLiteral("active"), CellKind::YesNo}},
                    {},
                    false};
    for (const auto &one : catalogue.guidance)
        list.rows.push_back({one.id,
                             {one.titleId, one.bodyId, one.titleEn, one.bodyEn, one.contexts.join(QLatin1Char(',')),
                              yesNo(one.active)}});
    return list;
}

Result<void> setGuidanceCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    return recordWith(desks.catalogue().guidance, cell.id).and_then([&](GuidanceCard card) {
        Result<void> read;
        if (is(cell.column, "title"))
            card.titleId = cell.text;
        else if (is(cell.column, "body"))
            card.bodyId = cell.text;
        else if (is(cell.column, "title_en"))
            card.titleEn = cell.text;
        else if (is(cell.column, "body_en"))
            card.bodyEn = cell.text;
        else
            read = keep(flagFrom(cell.text), card.active);
        return read.and_then([&] { return desks.setup.changeCard(act, card); });
    });
}

Result<RecordTrace> guidanceTrace(const Catalogue &catalogue, qint64 id)
{
    return recordWith(catalogue.guidance, id).map([&](const GuidanceCard &card) {
        return RecordTrace{
            "guidance_card", subjectOf(card), {{&storage::tables::guidanceCard(), with("id", id), true}}};
    });
}

Result<void> giveBackCard(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change)
{
    return contentFor(desks, desks.catalogue().guidance, id, change, &storage::readCard)
        .and_then([&](const GuidanceCard &card) { return desks.setup.changeCard(act, card); });
}

} // namespace

const RecordForm guidanceForm{&guidanceList, &setGuidanceCell, nullptr, &guidanceTrace, &giveBackCard};

} // namespace loket::recordforms
