// SPDX-License-Identifier: GPL-3.0-or-later
// What lacks of an application, by its check list: the part of CounterPresenter that asks for it. The service ends as
// incomplete; as long as nothing is marked, core refuses that.
#include "ui/presentation/checklistbar.h"
#include "ui/presentation/counterpresenter.h"
#include "ui/presentation/language.h"
#include "ui/presentation/sentence.h"

namespace loket::ui {

namespace {

/// Said to be incomplete, but nothing is marked as lacking: no answer to go back to.
bool marksNothing(const rules::LegResult &result, std::size_t items)
{
    const auto &list = result.file.list;
    return list && list->added.empty() && list->ticked.size() == items;
}

} // namespace

void CounterPresenter::askWhatLacks(LegId id)
{
    const Leg *leg = runningLeg();
    if (!leg)
        return;
    const LegOutlook known = outlook(*leg);
    WhatLacks lacks{id, checkListOf(known)};
    const auto chosen = chosenFor(*leg, m_choices);
    if (chosen && !marksNothing(*chosen, lacks.items.size()))
        lacks.before = chosen;
    if (chosen && chosen->file.list) {
        lacks.added = chosen->file.list->added;
        for (auto &item : lacks.items)
            item.ticked = chosen->file.list->holds(item.position);
    } else if (!known.file) {
        for (auto &item : lacks.items)
            item.ticked = true; // the officer names the few that lack
    }
    showWhatLacks(lacks);
}

void CounterPresenter::showWhatLacks(const WhatLacks &lacks)
{
    if (lacks.items.empty() && lacks.added.empty())
        return askWhatElse(lacks);
    BarView texts;
    texts.prompt = tr("What lacks for %1? Digit: lacks or not, Enter").arg(m_screen.number);
    texts.confirm = tr("Keep");
    QStringList names;
    for (const auto &item : lacks.items)
        names += Language::nameOf(item);
    for (const auto &item : lacks.added)
        names += item.nameId;
    texts.options = ChoiceBar::byDigit(names);
    for (std::size_t i = 0; i < texts.options.size(); ++i)
        texts.options[i].chosen = i >= lacks.items.size() || !lacks.items[i].ticked;
    texts.options.push_back({QStringLiteral("+"), tr("Something else"), false});
    const auto with = [lacks](const std::vector<bool> &chosen) {
        WhatLacks now = lacks;
        now.added.clear();
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            if (i < now.items.size())
                now.items[i].ticked = !chosen[i];
            else if (chosen[i])
                now.added.push_back(lacks.added[i - now.items.size()]);
        }
        return now;
    };
    auto bar = std::make_unique<CheckListBar>(
        texts, [this, with](const std::vector<bool> &chosen) { keepWhatLacks(with(chosen), false); },
        [this, with](const std::vector<bool> &chosen) { askWhatElse(with(chosen)); });
    bar->offerFinish(tr("Alt + digit: this lacks; finish and call the next"),
                     [this, with](const std::vector<bool> &chosen) { keepWhatLacks(with(chosen), true); });
    bar->applyAtOnce([this, with](const std::vector<bool> &chosen) { keepWhatLacks(with(chosen), false); },
                     [this, before = lacks.before, leg = lacks.leg] { chooseAgain(leg, before); });
    openBar(std::move(bar));
}

void CounterPresenter::askWhatElse(const WhatLacks &lacks, const QString &begun)
{
    const auto add = [this, lacks](const QString &text) {
        WhatLacks more = lacks;
        more.added.push_back({text});
        if (const auto clean = cleanList({{}, more.added}); !clean) { // put right where it was typed
            say(sentence(clean.error()), true);
            return askWhatElse(lacks, text);
        }
        showWhatLacks(more);
    };
    openBar(BarMaker::words(tr("What else lacks for %1? Write it as it will be printed").arg(m_screen.number),
                            tr("Keep"), add, begun));
}

void CounterPresenter::keepWhatLacks(const WhatLacks &lacks, bool thenFinish)
{
    rules::LegResult result{lacks.leg, LegOutcome::Incomplete};
    CheckList list{{}, lacks.added};
    for (const auto &item : lacks.items) {
        if (item.ticked)
            list.ticked.push_back(item.position);
    }
    result.file.list = list;
    choose(result, {}, thenFinish);
}

} // namespace loket::ui
