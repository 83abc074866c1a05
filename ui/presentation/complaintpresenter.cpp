// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/complaintpresenter.h"

#include "ui/presentation/attachmenttexts.h"
#include "ui/presentation/barmaker.h"
#include "ui/presentation/complainttexts.h"
#include "ui/presentation/printtexts.h"
#include "ui/presentation/sentence.h"

#include <algorithm>

namespace loket::ui {

namespace {

constexpr int tickMs = 250;

} // namespace

ComplaintPresenter::ComplaintPresenter(OfficeThread &office, std::function<Actor()> actor,
                                       std::function<std::optional<TicketId>()> visit, SteadyClock steady,
                                       QObject *parent)
    : BarHost(parent)
    , m_office(office)
    , m_actor(std::move(actor))
    , m_visit(std::move(visit))
    , m_steady(steady ? std::move(steady) : SteadyClock(&monotonicNow))
{
    m_ticker.setInterval(tickMs);
    connect(&m_ticker, &QTimer::timeout, this, &ComplaintPresenter::tick);
}

ComplaintPresenter::~ComplaintPresenter()
{
    saveDraft();
    m_office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
}

void ComplaintPresenter::begin(ComplaintStage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void ComplaintPresenter::open()
{
    if (m_stage != ComplaintStage::Closed && m_stage != ComplaintStage::Saved)
        return;
    m_saved.reset();
    ++m_sitting;
    m_handOverLater = false;
    m_typist = m_actor();
    begin(ComplaintStage::Reading);
    m_office.post(
        [typist = m_typist, visit = m_visit()](Office &office) { return readComplaintOffer(office, typist, visit); },
        this, ifStillOpen<ComplaintOfferPtr>([this](const Result<ComplaintOfferPtr> &offer) {
            if (offer)
                return take(*offer);
            Q_EMIT said(sentence(offer.error()), true);
            begin(ComplaintStage::Asking);
        }));
}

void ComplaintPresenter::openDraftAtOnce()
{
    m_takesUpDraft = true;
    open();
    m_takesUpDraft = m_takesUpDraft && m_stage == ComplaintStage::Reading;
}

void ComplaintPresenter::take(const ComplaintOfferPtr &offer)
{
    m_offer = offer;
    begin(ComplaintStage::Asking);
    if (std::exchange(m_takesUpDraft, false) && takeUpDraft())
        return;
    askFirst();
    // A digit that was typed ahead chose a kind; where a draft is asked about first it would choose something else.
    const QString ahead = std::exchange(m_typedAhead, {});
    if (m_offer->drafts.empty()) {
        for (const QChar typed : ahead)
            typeIntoBar(typed);
    }
}

void ComplaintPresenter::close()
{
    if (m_stage == ComplaintStage::Closed)
        return;
    saveDraft();
    ++m_sitting;
    forgetForm();
    m_saved.reset();
    m_handOver.reset();
    m_offer.reset();
    m_typedAhead.clear();
    m_busy = false;
    dropBar();
    Q_EMIT barChanged();
    begin(ComplaintStage::Closed);
    Q_EMIT closed();
}

void ComplaintPresenter::forgetForm()
{
    m_ticker.stop();
    m_form.reset();
    m_faults.clear();
    m_act.reset();
    m_draft = std::make_shared<std::optional<DraftId>>();
    m_draftAt.reset();
    m_draftTrouble.clear();
    m_toAttach.clear();
    m_unkept = m_hasDraft = m_warned = m_attaching = false;
}

void ComplaintPresenter::typeIntoBar(QChar typed, bool andFinish)
{
    if (m_stage == ComplaintStage::Reading)
        m_typedAhead += typed;
    else
        BarHost::typeIntoBar(typed, andFinish);
}

void ComplaintPresenter::cancelBar()
{
    BarHost::cancelBar();
    if (!m_form)
        Q_EMIT closeWanted();
}

void ComplaintPresenter::askKind()
{
    std::vector<BarMaker::Deed> deeds;
    for (const ReportKind kind : kindsOffered(*m_offer))
        deeds.push_back({ComplaintTexts::kind(kind), [this, kind] { choose(kind); }});
    for (const auto &draft : m_offer->drafts) { // put off earlier: at hand, but nobody is asked about them again
        if (!m_form && isHandOver(draft.kind))
            deeds.push_back({tr("Hand-over of %1").arg(ComplaintTexts(*m_offer).savedAt(draft.savedAt)),
                             [this, draft] { askAboutHandOver(draft); }});
        else if (!m_form && isReport(draft))
            deeds.push_back({tr("Draft of %1").arg(ComplaintTexts(*m_offer).savedAt(draft.savedAt)),
                             [this, draft] { openDraft(draft); }});
    }
    openBar(BarMaker::deeds(tr("Kind of report"), deeds));
}

void ComplaintPresenter::changeKind()
{
    if (m_form && !m_busy)
        askKind();
}

void ComplaintPresenter::choose(ReportKind kind)
{
    if (m_form)
        edit([kind](ComplaintForm &form) { form.setKind(kind); });
    else
        showForm(ComplaintForm(m_offer, m_typist, kind), {});
}

void ComplaintPresenter::showForm(ComplaintForm form, std::optional<DraftId> draft)
{
    forgetForm();
    m_form = std::move(form);
    m_draft = std::make_shared<std::optional<DraftId>>(draft);
    m_hasDraft = draft.has_value();
    m_countedAt = m_steady();
    m_keptTime = m_form->report().receivedIn;
    m_ticker.start();
    begin(ComplaintStage::Typing);
}

void ComplaintPresenter::edit(const std::function<void(ComplaintForm &)> &change)
{
    if (!m_form || m_busy)
        return;
    const ComplaintReport before = m_form->report();
    change(*m_form);
    if (m_form->report() != before) {
        m_act.reset();
        if (!std::exchange(m_faults, {}).empty())
            Q_EMIT said({}, false); // nobody is told what is no longer known to be so
        m_warned = false;
        if (!m_unkept)
            m_changedAt = m_steady();
        m_unkept = true;
    }
    Q_EMIT changed();
}

QString ComplaintPresenter::numberLine() const
{
    const auto found = m_form ? m_form->foundNumber() : std::nullopt;
    return found ? ComplaintTexts::foundNumber(*found, m_form->kind(), m_form->shows(ReportField::Way)) : QString();
}

void ComplaintPresenter::moveNumber()
{
    if (const auto found = m_form ? m_form->foundNumber() : std::nullopt)
        edit([&found](ComplaintForm &form) { form.moveNumber(*found); });
}

QString ComplaintPresenter::fault(ReportField field) const
{
    const auto found = m_faults.find(field);
    return found == m_faults.end() ? QString() : found->second;
}

void ComplaintPresenter::save()
{
    if (!m_form || m_busy || isBarOpen())
        return;
    if (m_attaching) {
        Q_EMIT said(attachmentLine(), true);
        return;
    }
    if (const auto fit = m_form->check(); !fit)
        return refuseSaving(fit.error());
    if (const QString known = warning(); !known.isEmpty() && !std::exchange(m_warned, true)) {
        Q_EMIT said(known + QLatin1Char(' ') + tr("Ctrl+S again saves it as it is."), true);
        return;
    }
    m_form->namesTypist() ? askHandOver() : send(false);
}

QString ComplaintPresenter::warning() const
{
    if (const QString number = numberLine(); !number.isEmpty())
        return number;
    const ComplaintReport report = m_form->report();
    const bool isUnnamed = report.anonymous || report.confidential;
    const auto told = std::find_if(report.attachments.begin(), report.attachments.end(), &AttachmentTexts::mayName);
    return isUnnamed && told != report.attachments.end()
        ? tr("A file may tell who complains: %1.").arg(AttachmentTexts::line(*told))
        : QString();
}

void ComplaintPresenter::askHandOver()
{
    openBar(BarMaker::deeds(tr("You are named as who is complained about. Handed over, the report goes on sealed, and "
                               "you cannot open it again."),
                            {{tr("Hand over"), [this] { send(true); }}, {tr("Back to the form"), [] {}}}));
}

void ComplaintPresenter::send(bool handsOver)
{
    saveDraft(); // whatever becomes of the saving
    m_busy = true;
    if (!m_act) {
        m_act = Act{m_typist};
        if (!handsOver)
            m_act->papers = papersFor(m_offer->catalogue, m_typist.counter, PaperKind::Complaint);
    }
    const auto kept = std::make_shared<std::optional<KeptHandOver>>();
    m_office.post(
        [act = *m_act, report = m_form->report(), slot = m_draft, handsOver, kept,
         makesFiles = bool(m_draw)](Office &office) {
            Receiving how{*slot, handsOver, {}};
            if (const auto of = office.papers().office(act.actor); of && makesFiles) {
                how.sealsHandOver = [&office, of = *of](const CaseHandOver &out) {
                    return HandOverFiles::keep(office.catalogue(), of, office.today(), out);
                };
            }
            auto saved = office.complaints().receive(act, report, how);
            if (!saved && saved.error().code == ErrorCode::DraftNotFound) {
                slot->reset(); // gone by a reset of the secret: the report is not lost for it
                how.draft.reset();
                saved = office.complaints().receive(act, report, how);
            }
            if (saved && saved->goesTo == CaseGoesTo::Supervisor)
                *kept = unwritten(office, act.actor);
            return saved;
        },
        this, ifStillOpen<ReceivedComplaint>([this, handsOver, kept](const Result<ReceivedComplaint> &saved) {
            answered(saved, handsOver);
            if (saved)
                offerHandOver(*kept);
        }));
}

void ComplaintPresenter::answered(const Result<ReceivedComplaint> &saved, bool handedOver)
{
    m_busy = false;
    if (!saved) {
        if (saved.error().code != ErrorCode::CommitUncertain && saved.error().code != ErrorCode::DatabaseLost)
            m_act.reset();
        if (saved.error().code == ErrorCode::ReceiverIsSubject)
            return askHandOver();
        return refuseSaving(saved.error());
    }
    m_isPrinted = m_act && !m_act->papers.empty();
    m_savedFrom = m_form->report().channel;
    forgetForm();
    m_saved = *saved;
    m_handedOver = handedOver;
    m_isDeclined = false;
    begin(ComplaintStage::Saved);
    Q_EMIT said(savedText(), false);
}

void ComplaintPresenter::refuseSaving(const Error &error)
{
    const QString text = ComplaintTexts::refusal(error, m_form->kind());
    m_faults.clear();
    const auto fault = reportFaultOf(error);
    if (fault && m_form->shows(fault->field))
        m_faults[fault->field] = text;
    Q_EMIT changed();
    Q_EMIT said(text, true);
    if (fault)
        Q_EMIT faultFound(fault->field);
}

QString ComplaintPresenter::savedText() const
{
    if (!m_saved)
        return {};
    const QString saved = ComplaintTexts::saved(*m_saved, m_savedFrom, m_handedOver);
    if (m_isPrinted)
        return saved + QLatin1Char(' ') + tr("The receipt is being printed.");
    if (canPrint())
        return saved + QLatin1Char(' ') + tr("Ctrl+P prints the receipt.");
    const bool isWithoutPaper = !m_handedOver && !m_isDeclined && m_saved->goesTo != CaseGoesTo::Supervisor;
    return isWithoutPaper ? saved + QLatin1Char(' ')
            + tr("The receipt is not printed: no printer is chosen for it at this counter. A complaint officer prints "
                 "it.")
                          : saved;
}

bool ComplaintPresenter::canPrint() const
{
    return m_saved && !m_handedOver && !m_isDeclined && m_typist.counter
        && !m_offer->catalogue.paperSetting(*m_typist.counter, PaperKind::Complaint).printer.isEmpty();
}

void ComplaintPresenter::declineReceipt()
{
    if (!canDecline() || m_busy)
        return;
    m_busy = true;
    m_office.post(
        [act = Act{m_typist}, id = m_saved->id](Office &office) { return office.complaints().receiptDone(act, id); },
        this, ifStillOpen<void>([this](const Result<void> &done) {
            m_busy = false;
            m_isDeclined = done.has_value();
            Q_EMIT changed();
            Q_EMIT said(done ? tr("No receipt is printed.") : sentence(done.error()), !done);
        }));
}

void ComplaintPresenter::print()
{
    if (!canPrint() || m_busy)
        return;
    m_busy = true;
    m_office.post([act = Act{m_typist}, order = PaperOrder{PaperKind::Complaint, paperAbout(m_saved->id)}](
                      Office &office) { return office.printing().print(act, order); },
                  this, ifStillOpen<PrintAnswer>([this](const Result<PrintAnswer> &asked) {
                      m_busy = false;
                      m_isPrinted = m_isPrinted || asked;
                      Q_EMIT changed();
                      // Printed and found whole: whoever typed it reads the case no more, the handlers print copies.
                      if (!asked && asked.error().code == ErrorCode::NoSuchPaper)
                          Q_EMIT said(tr("The receipt is printed. A copy is printed by a complaint officer."), true);
                      else
                          Q_EMIT said(asked ? PrintTexts::asked(PaperKind::Complaint, *asked) : sentence(asked.error()),
                                      !asked);
                  }));
}

} // namespace loket::ui
