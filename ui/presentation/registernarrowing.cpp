// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of the register are narrowed to: the third part of RegisterPresenter.
#include "ui/presentation/barmaker.h"
#include "ui/presentation/language.h"
#include "ui/presentation/registerpresenter.h"

namespace loket::ui {

namespace {

/// A value that a list may be narrowed to, and how it is called.
struct Narrowed {
    QString text;
    CaseNarrowing to;
};

template<class Set>
Narrowed narrowed(CaseNarrowing from, const QString &text, Set set)
{
    set(from);
    return {text, from};
}

/// Every one first, then each that the office has; what was active once may still stand in the register.
std::vector<Narrowed> choicesOf(NarrowBy by, const Catalogue &catalogue, const CaseNarrowing &now, const QString &every,
                                const QString &mine)
{
    std::vector<Narrowed> choices;
    const auto add = [&](const QString &text, auto set) { choices.push_back(narrowed(now, text, set)); };
    const auto addCodes = [&](QString CaseNarrowing::*member, const auto &records) {
        add(every, [&](CaseNarrowing &to) { (to.*member).clear(); });
        for (const auto &one : records)
            add(Language::either(one.nameId, one.nameEn), [&](CaseNarrowing &to) { to.*member = one.code; });
    };
    switch (by) {
    case NarrowBy::Class:
        addCodes(&CaseNarrowing::classCode, catalogue.complaints.classes);
        break;
    case NarrowBy::Form:
        addCodes(&CaseNarrowing::form, catalogue.complaints.forms);
        break;
    case NarrowBy::Channel:
        addCodes(&CaseNarrowing::channel, catalogue.reasonsOf(QStringLiteral("complaint_channel")));
        break;
    case NarrowBy::Service:
        add(every, [](CaseNarrowing &to) { to.service.reset(); });
        for (const Service &service : catalogue.services)
            add(Language::nameOf(service), [&](CaseNarrowing &to) { to.service = service.id; });
        break;
    case NarrowBy::State:
        add(every, [](CaseNarrowing &to) { to.state.reset(); });
        for (const ComplaintState state : allComplaintStates())
            add(CaseTexts::state(state), [&](CaseNarrowing &to) { to.state = state; });
        break;
    case NarrowBy::Handler:
        add(every, [](CaseNarrowing &to) { to.mine = false; });
        add(mine, [](CaseNarrowing &to) { to.mine = true; });
        break;
    }
    return choices;
}

} // namespace

QString RegisterPresenter::name(NarrowBy by)
{
    switch (by) {
    case NarrowBy::Class:
        return tr("Kind");
    case NarrowBy::Form:
        return tr("Form");
    case NarrowBy::Service:
        return tr("Service");
    case NarrowBy::State:
        return tr("State");
    case NarrowBy::Handler:
        return tr("Handler");
    case NarrowBy::Channel:
        break;
    }
    return tr("Channel");
}

bool RegisterPresenter::isNarrowed(NarrowBy by) const
{
    switch (by) {
    case NarrowBy::Class:
        return !m_query.narrowing.classCode.isEmpty();
    case NarrowBy::Form:
        return !m_query.narrowing.form.isEmpty();
    case NarrowBy::Service:
        return m_query.narrowing.service.has_value();
    case NarrowBy::State:
        return m_query.narrowing.state.has_value();
    case NarrowBy::Handler:
        return m_query.narrowing.mine;
    case NarrowBy::Channel:
        break;
    }
    return !m_query.narrowing.channel.isEmpty();
}

QString RegisterPresenter::textOf(NarrowBy by) const
{
    const QString every = tr("all");
    QString value = every;
    if (m_reading && isNarrowed(by)) {
        const CaseTexts texts(m_reading->catalogue, m_reading->today);
        const CaseNarrowing &to = m_query.narrowing;
        value = by == NarrowBy::Class ? texts.className(to.classCode)
            : by == NarrowBy::Form    ? texts.form(to.form)
            : by == NarrowBy::Service ? texts.service(to.service)
            : by == NarrowBy::State   ? CaseTexts::state(*to.state)
            : by == NarrowBy::Handler ? tr("mine or nobody's")
                                      : texts.channel(to.channel);
    }
    return tr("%1: %2").arg(name(by), value);
}

void RegisterPresenter::narrow(NarrowBy by)
{
    if (!m_reading || stage() != RegisterStage::List)
        return;
    std::vector<BarMaker::Deed> deeds;
    for (const Narrowed &one :
         choicesOf(by, m_reading->catalogue, m_query.narrowing, tr("All"), tr("Mine or nobody's")))
        deeds.push_back({one.text, [this, to = one.to] { ask({m_query.list, to, m_query.words}); }});
    openBar(BarMaker::deeds(tr("Which ones are listed? %1").arg(name(by)), deeds));
}

} // namespace loket::ui
