// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with papers, and those that are asked for later: the second half of PapersPresenter.
#include "ui/presentation/filetexts.h"
#include "ui/presentation/language.h"
#include "ui/presentation/paperspresenter.h"
#include "ui/presentation/sentence.h"

#include <algorithm>

namespace loket::ui {

namespace {

constexpr std::size_t mostVisits = 9; ///< that a bare number offers: one digit each

/// A printer as it is set up, and the papers that are printed by it in the same way.
struct SetUpAlike {
    PaperSetting setting;
    std::vector<PaperKind> papers;
};

bool isAlike(PaperSetting a, const PaperSetting &b)
{
    a.id = b.id;
    a.rev = b.rev;
    a.paper = b.paper;
    a.ask = b.ask;
    return a == b;
}

std::vector<SetUpAlike> setUpAt(const Catalogue &catalogue, CounterId counter)
{
    std::vector<SetUpAlike> all;
    for (const PaperKind paper : allPaperKinds()) {
        const PaperSetting setting = catalogue.paperSetting(counter, paper);
        if (setting.printer.isEmpty())
            continue;
        const auto known = std::find_if(all.begin(), all.end(),
                                        [&](const SetUpAlike &one) { return isAlike(one.setting, setting); });
        if (known == all.end())
            all.push_back({setting, {paper}});
        else
            known->papers.push_back(paper);
    }
    return all;
}

/// Each of them once, in their order; of a visit without any the one that its number was taken for.
std::vector<ServiceId> servicesOf(const Visit &visit)
{
    std::vector<ServiceId> services;
    for (const auto &leg : visit.legs) {
        const bool counts = leg.outcome != LegOutcome::Undone && leg.outcome != LegOutcome::Moved;
        if (counts && std::find(services.begin(), services.end(), leg.service) == services.end())
            services.push_back(leg.service);
    }
    return services.empty() ? std::vector{visit.ticket.service} : services;
}

} // namespace

std::vector<PaperActState> PapersPresenter::acts() const
{
    const ListedPaper *paper = chosen();
    const bool anyWaits = m_reading
        && std::any_of(m_reading->papers.begin(), m_reading->papers.end(),
                       [](const ListedPaper &one) { return one.job.state == PrintState::Waiting; });
    std::vector<PaperActState> states;
    for (const PaperAct act : allPaperActs()) {
        const bool isAboutRow = act == PaperAct::Copy || act == PaperAct::Found || act == PaperAct::Drop;
        const bool isStalled = act == PaperAct::Drop && paper && m_now.isStalled(paper->job);
        const bool can = isAboutRow   ? paper && (isStalled || fits(act, paper->job.state))
            : act == PaperAct::TryNow ? anyWaits
                                      : m_reading != nullptr;
        states.push_back({act, textOf(act), can});
    }
    return states;
}

QString PapersPresenter::textOf(PaperAct act) const
{
    switch (act) {
    case PaperAct::Copy: {
        const ListedPaper *paper = chosen();
        if (paper && paper->job.state == PrintState::Dropped)
            return tr("Print it after all");
        return paper && paper->job.order.isNobodys() ? tr("Print another one") : tr("Print a copy");
    }
    case PaperAct::Found:
        return tr("It was printed");
    case PaperAct::Drop:
        return tr("Do not print");
    case PaperAct::TryNow:
        return tr("Try again");
    case PaperAct::Requirements:
        return tr("Requirement sheet");
    case PaperAct::TestPage:
        break;
    }
    return tr("Test page");
}

void PapersPresenter::trigger(PaperAct act)
{
    const auto states = acts();
    const auto state = std::find_if(states.begin(), states.end(),
                                    [act](const PaperActState &one) { return one.act == act; });
    if (!state->enabled || isLocked())
        return;
    cancelBar();
    m_toldOf = {};
    const ListedPaper *paper = chosen();
    switch (act) {
    case PaperAct::Copy:
        return print(paper->job.order);
    case PaperAct::Found:
        return perform(
            [id = paper->job.id](PrintDesk &desk, const Act &a) {
                return desk.found(a.actor, id).map([id] { return PrintAnswer{id}; });
            },
            [name = PaperTexts::name(*paper)](const PrintAnswer &) { return tr("%1 was printed.").arg(name); });
    case PaperAct::Drop:
        return drop(*paper);
    case PaperAct::TryNow:
        Q_EMIT tryNowWanted();
        Q_EMIT said(tr("The printers are asked again."), false);
        return;
    case PaperAct::Requirements:
        return askRequirements();
    case PaperAct::TestPage:
        return askTestPage();
    }
}

void PapersPresenter::perform(const Work &work, const std::function<QString(const PrintAnswer &)> &words)
{
    if (isLocked())
        return;
    m_busy = true;
    const qint64 order = ++m_asked;
    m_office.post([act = Act{m_actor().actor}, work](Office &office) { return work(office.printing(), act); }, this,
                  [this, words, order](const Result<PrintAnswer> &answer) {
                      if (order < m_closedAt)
                          return;
                      m_busy = false;
                      if (answer) {
                          m_lockedUntil = m_steady() + secondPressMs;
                          m_chosen = answer->job;
                          m_toldOf = answer->job;
                          Q_EMIT queueTouched();
                      }
                      Q_EMIT said(answer ? words(*answer) : sentence(answer.error(), m_actor().roles), !answer);
                      refresh(); // what was refused had looked possible: somebody else has been quicker
                  });
}

void PapersPresenter::drop(const ListedPaper &paper)
{
    const PrintJobId id = paper.job.id;
    if (paper.job.state != PrintState::Sending)
        return perform(
            [id](PrintDesk &desk, const Act &act) {
                return desk.drop(act.actor, id).map([id] { return PrintAnswer{id}; });
            },
            [name = PaperTexts::name(paper)](const PrintAnswer &) { return tr("%1 is not printed.").arg(name); });
    // Only who feeds the printer can take it back; what came of it is told by the paper's line.
    perform([id](PrintDesk &desk,
                 const Act &act) { return desk.mayTakeBack(act.actor, id).map([id] { return PrintAnswer{id}; }); },
            [this, id, actor = m_actor().actor, name = PaperTexts::name(paper)](const PrintAnswer &) {
                m_takenBack = id;
                Q_EMIT takeBackWanted(actor, id);
                return tr("%1 is being taken back from its printer.").arg(name);
            });
}

void PapersPresenter::print(const PaperOrder &order)
{
    perform([order](PrintDesk &desk, const Act &act) { return desk.print(act, order); },
            [paper = order.paper](const PrintAnswer &answer) { return PrintTexts::asked(paper, answer); });
}

void PapersPresenter::askLanguage(const QString &prompt, const PaperOrder &order)
{
    openBar(std::make_unique<ChoiceBar>(
        prompt, ChoiceBar::byDigit({tr("In Indonesian"), tr("In English")}), [this, order](std::size_t i) {
            PaperOrder spoken = order;
            spoken.language = i == 0 ? PaperLanguage::Indonesian : PaperLanguage::English;
            print(spoken);
        }));
}

void PapersPresenter::askRequirements()
{
    const auto inSight = m_inSight ? m_inSight() : std::nullopt;
    const Service *service = inSight ? m_reading->catalogue.service(inSight->service) : nullptr;
    if (!service)
        return askService();
    PaperOrder order{PaperKind::Requirements};
    order.about = paperAbout(inSight->ticket, inSight->service);
    const QStringList answers{tr("In Indonesian"), tr("In English"), tr("Of another service")};
    openBar(
        std::make_unique<ChoiceBar>(tr("Requirements of %1 for %2").arg(Language::nameOf(*service), inSight->number),
                                    ChoiceBar::byDigit(answers), [this, order](std::size_t i) {
                                        if (i == 2)
                                            return askService();
                                        PaperOrder spoken = order;
                                        spoken.language = i == 0 ? PaperLanguage::Indonesian : PaperLanguage::English;
                                        print(spoken);
                                    }));
}

void PapersPresenter::askService()
{
    std::vector<Service> services;
    std::vector<BarOption> options;
    for (const auto &service : m_reading->catalogue.services) {
        if (!service.active)
            continue;
        services.push_back(service);
        options.push_back({service.letter, Language::nameOf(service), false});
    }
    openBar(std::make_unique<ChoiceBar>(
        tr("Requirements of which service?"), std::move(options), [this, services](std::size_t i) {
            PaperOrder order{PaperKind::Requirements};
            order.about = paperAbout(services[i].id);
            askLanguage(tr("Requirements of %1").arg(Language::nameOf(services[i])), order);
        }));
}

void PapersPresenter::askTestPage()
{
    const auto settings = setUpAt(m_reading->catalogue, m_actor().actor.counter.value_or(CounterId()));
    if (settings.empty())
        return Q_EMIT said(sentence({ErrorCode::NoPrinter, word(PaperKind::Test)}, m_actor().roles), true);
    const auto pageFor = [](const SetUpAlike &one) {
        PaperOrder order{PaperKind::Test};
        if (one.papers.front() != PaperKind::Test)
            order.about = QStringLiteral("paper:") + word(one.papers.front());
        return order;
    };
    if (settings.size() == 1)
        return print(pageFor(settings.front()));
    QStringList names;
    for (const auto &one : settings)
        names << PaperTexts::setting(one.papers, one.setting);
    openBar(std::make_unique<ChoiceBar>(tr("Test page as which paper?"), ChoiceBar::byDigit(names),
                                        [this, settings, pageFor](std::size_t i) { print(pageFor(settings[i])); }));
}

void PapersPresenter::find(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || !m_reading)
        return;
    cancelBar();
    m_toldOf = {};
    const qint64 order = ++m_asked;
    m_office.post([actor = m_actor().actor, text](Office &office) { return office.findVisits(actor, text); }, this,
                  [this, order, text](const Result<std::vector<FoundVisit>> &visits) {
                      if (order < m_closedAt)
                          return;
                      if (visits && !visits->empty())
                          return offer(*visits);
                      const bool isUnknown = visits || visits.error().code == ErrorCode::ApplicationNotFound;
                      Q_EMIT said(isUnknown ? FileTexts::unknown(text) : sentence(visits.error(), m_actor().roles),
                                  true);
                  });
}

void PapersPresenter::offer(const std::vector<FoundVisit> &visits)
{
    Q_EMIT said({}, false);
    Q_EMIT found();
    if (visits.size() == 1)
        return offerPapers(visits.front());
    const FileTexts words(m_reading->catalogue, m_reading->today);
    const std::vector<FoundVisit> newest(visits.begin(),
                                         visits.begin() + std::ptrdiff_t(std::min(visits.size(), mostVisits)));
    QStringList lines;
    for (const auto &visit : newest)
        lines << words.line(visit);
    openBar(std::make_unique<ChoiceBar>(
        newest.size() < visits.size() ? tr("Which one is meant? For an older one type its day too.")
                                      : tr("Which one is meant?"),
        ChoiceBar::byDigit(lines), [this, newest](std::size_t i) { offerPapers(newest[i]); }));
}

void PapersPresenter::offerPapers(const FoundVisit &visit)
{
    const Ticket &ticket = visit.visit.ticket;
    const QString about = paperAbout(ticket.id);
    std::vector<PaperOrder> orders;
    if (visit.visit.hasReceipt())
        orders.push_back({PaperKind::Receipt, about});
    if (ticket.state == TicketState::Unserved)
        orders.push_back({PaperKind::Coupon, about});
    orders.push_back({PaperKind::Ticket, about});
    QStringList names;
    for (const auto &order : orders)
        names << PrintTexts::nameOf(order.paper);
    const auto services = servicesOf(visit.visit);
    for (const ServiceId service : services) {
        const QString name = PrintTexts::nameOf(PaperKind::Requirements);
        orders.push_back({PaperKind::Requirements, paperAbout(ticket.id, service)});
        names << (services.size() == 1
                      ? name
                      : QStringLiteral("%1 · %2").arg(name, Language::nameOf(m_reading->catalogue, service)));
    }
    for (const auto &file : visit.files) {
        if (!visit.visit.hasSentBack(file.application.id))
            continue;
        orders.push_back({PaperKind::Missing, paperAbout(file.application.id, ticket.id)});
        names << QStringLiteral("%1 %2").arg(PrintTexts::nameOf(PaperKind::Missing), FileTexts::code(file.application));
    }
    const QString line = FileTexts(m_reading->catalogue, m_reading->today).line(visit);
    openBar(std::make_unique<ChoiceBar>(line, ChoiceBar::byDigit(names),
                                        [this, orders, line](std::size_t i) { askLanguage(line, orders[i]); }));
}

} // namespace loket::ui
