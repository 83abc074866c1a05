// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about the case that is open: the fourth part of RegisterPresenter.
#include "core/service/pickedfile.h"
#include "ui/presentation/aside.h"
#include "ui/presentation/attachmenttexts.h"
#include "ui/presentation/barmaker.h"
#include "ui/presentation/printtexts.h"
#include "ui/presentation/registerpresenter.h"
#include "ui/presentation/sentence.h"

namespace loket::ui {

namespace {

/// The kind of a draft that holds what was typed into the form of an act.
const QString keptForm = QStringLiteral("case_form");

} // namespace

std::vector<CaseDeedState> RegisterPresenter::deeds() const
{
    std::vector<CaseDeedState> states;
    for (const CaseDeed deed : allCaseDeeds())
        states.push_back(
            {deed, textOf(deed), isPossible(deed), isPossible(deed) || (deed == CaseDeed::Open && !m_opened)});
    return states;
}

QString RegisterPresenter::textOf(CaseDeed deed) const
{
    switch (deed) {
    case CaseDeed::Open:
        return tr("Open the case");
    case CaseDeed::Step:
        return tr("Next step");
    case CaseDeed::Add:
        return tr("Add words");
    case CaseDeed::Promise:
        return tr("New date told");
    case CaseDeed::Assign:
        return tr("Give to a handler");
    case CaseDeed::Confirm:
        return tr("Say who is meant");
    case CaseDeed::Release:
        return tr("Release an officer");
    case CaseDeed::Print:
        return tr("Print the receipt");
    case CaseDeed::Files:
        return m_form ? tr("Choose files") : tr("Save a file in a folder");
    case CaseDeed::Data:
        return tr("Data of the person");
    case CaseDeed::Erase:
        return tr("Erase personal data");
    case CaseDeed::Save:
        return tr("Save");
    case CaseDeed::Back:
        return m_form ? tr("Back to the case") : tr("Back to the list");
    case CaseDeed::Export:
        return m_opened ? tr("The whole case as a file") : tr("Write the list to a file");
    case CaseDeed::HandOver:
        return tr("Hand over to the supervisor");
    case CaseDeed::Identity:
        break;
    }
    return m_opened && m_opened->identity ? tr("Mask who complains") : tr("Read who complains");
}

bool RegisterPresenter::isPossible(CaseDeed deed) const
{
    if (deed == CaseDeed::Open)
        return !m_opened && chosen();
    if (deed == CaseDeed::Export && !m_opened)
        return m_reading && m_writers.table;
    if (deed == CaseDeed::Save)
        return m_form.has_value();
    if (deed == CaseDeed::Back)
        return m_opened.has_value();
    if (m_form)
        return deed == CaseDeed::Files && m_form->takesFiles();
    if (!m_opened)
        return false;
    const CaseView &view = m_opened->view;
    switch (deed) {
    case CaseDeed::Open:
    case CaseDeed::Save:
    case CaseDeed::Back:
        break;
    case CaseDeed::Export:
        return m_writers.paper != nullptr;
    case CaseDeed::HandOver:
        return m_writers.paper && view.allowed.has(CaseAct::Handle);
    case CaseDeed::Step:
        return !view.lifeActs.empty();
    case CaseDeed::Add:
        return view.allowed.has(CaseAct::Open);
    case CaseDeed::Promise:
        return view.allowed.has(CaseAct::Handle) && !view.complaint.settledAt
            && view.complaint.state != ComplaintState::Referred;
    case CaseDeed::Assign:
        return view.allowed.has(CaseAct::Assign);
    case CaseDeed::Confirm:
        return view.mayConfirm;
    case CaseDeed::Release:
        return !view.shutOut.empty();
    case CaseDeed::Identity:
        return view.hasIdentity;
    case CaseDeed::Print:
        return view.allowed.has(CaseAct::PrintReceipt);
    case CaseDeed::Files:
        return !view.attachments.empty();
    case CaseDeed::Data:
        return view.hasIdentity;
    case CaseDeed::Erase:
        return !view.erasable.empty();
    }
    return false;
}

void RegisterPresenter::trigger(CaseDeed deed)
{
    if (m_busy || !m_reading || !isPossible(deed))
        return;
    if (deed == CaseDeed::Back)
        return leave();
    cancelBar();
    switch (deed) {
    case CaseDeed::Save:
        return submit();
    case CaseDeed::Back:
        return;
    case CaseDeed::Open:
        return openCase(chosen()->complaint.number);
    case CaseDeed::Step:
        return askStep();
    case CaseDeed::Add:
        return showForm(CaseForm::ofAddition(m_reading, m_opened->view));
    case CaseDeed::Promise:
        return showForm(CaseForm::ofPromise(m_reading, m_opened->view));
    case CaseDeed::Assign:
        return showForm(CaseForm::ofAssigning(m_reading, m_opened->view));
    case CaseDeed::Confirm:
        return showForm(CaseForm::ofConfirming(m_reading, m_opened->view));
    case CaseDeed::Release:
        return showForm(CaseForm::ofReleasing(m_reading, m_opened->view));
    case CaseDeed::Identity:
        return askPurpose();
    case CaseDeed::Export:
        return m_opened ? askFilePurpose() : askFormat();
    case CaseDeed::HandOver:
        return askHandOver();
    case CaseDeed::Print:
        return printReceipt();
    case CaseDeed::Files:
        return m_form ? Q_EMIT filesWanted() : askFile();
    case CaseDeed::Data:
        return showForm(CaseForm::ofPersonData(m_reading, m_opened->view));
    case CaseDeed::Erase:
        return showForm(CaseForm::ofErasing(m_reading, m_opened->view));
    }
}

void RegisterPresenter::askStep()
{
    std::vector<BarMaker::Deed> deeds;
    for (const LifeAct act : m_opened->view.lifeActs)
        deeds.push_back({CaseTexts::act(act), [this, act] {
                             CaseForm form = CaseForm::ofLife(m_reading, m_opened->view, act);
                             if (!form.isEmpty())
                                 return showForm(std::move(form));
                             m_act.reset();
                             perform(form);
                         }});
    openBar(BarMaker::deeds(tr("Which step?"), deeds));
}

void RegisterPresenter::showForm(std::optional<CaseForm> form)
{
    m_act.reset();
    m_form = std::move(form);
    m_formKept = false;
    if (m_form) {
        Q_EMIT said({}, false); // what was said was about something else
        retypeForm();
    }
    Q_EMIT formChanged();
    Q_EMIT changed();
}

void RegisterPresenter::keepForm()
{
    if (!m_form || !m_form->isTouched() || std::exchange(m_formKept, true))
        return;
    if (const QByteArray typed = m_form->typed(); !typed.isEmpty())
        m_office.post(
            [actor = m_actor(), typed](Office &office) { return office.drafts().save(actor, {}, keptForm, typed); });
}

/// Whatever was kept goes once it stands in its form again; of another form it stays.
void RegisterPresenter::retypeForm()
{
    using Kept = std::pair<DraftId, CaseForm>;
    m_office.post(
        [actor = m_actor(), form = *m_form](Office &office) -> Result<Kept> {
            const auto drafts = office.drafts().list(actor);
            for (const ComplaintDraft &draft : drafts ? *drafts : std::vector<ComplaintDraft>()) {
                if (draft.kind != keptForm)
                    continue;
                const auto typed = office.drafts().read(actor, draft.id);
                CaseForm again = form;
                if (typed && again.retype(*typed))
                    return Kept{draft.id, again};
            }
            return loket::refuse(ErrorCode::DraftNotFound);
        },
        this,
        [this, sitting = m_sitting](const Result<Kept> &kept) {
            const bool isWanted = sitting == m_sitting && kept && m_form && m_form->title() == kept->second.title();
            if (!isWanted || m_form->isTouched())
                return;
            m_form = kept->second;
            m_office.post(
                [actor = m_actor(), id = kept->first](Office &office) { return office.drafts().drop(actor, id); });
            Q_EMIT formChanged();
            Q_EMIT said(tr("What you typed here before stands here again."), false);
        });
}

void RegisterPresenter::edit(const std::function<void(CaseForm &)> &change)
{
    if (!m_form || m_busy)
        return;
    m_act.reset();
    m_formKept = false;
    const auto faults = [this] {
        QStringList texts;
        for (const ActEntry &one : m_form->entries())
            texts << one.fault;
        return texts;
    };
    const QStringList before = faults();
    change(*m_form);
    if (faults() == before)
        return;
    Q_EMIT faultsChanged(); // what was wrong with a field goes with what was typed there
    Q_EMIT said({}, false);
}

void RegisterPresenter::submit()
{
    if (!m_form || m_busy || isBarOpen())
        return;
    if (const QStringList paths = m_form->paths(); !paths.isEmpty())
        return pickFiles(paths);
    const QString question = m_form->question();
    if (question.isEmpty())
        return perform(*m_form);
    openBar(
        BarMaker::deeds(question, {{CaseForm::sure(), [this] { perform(*m_form); }}, {tr("Back to the form"), [] {}}}));
}

/// Read beside the window; what they reveal is said before they are kept.
void RegisterPresenter::pickFiles(const QStringList &paths)
{
    using Files = Result<std::vector<PickedFile>>;
    const auto read = [paths]() -> Files {
        std::vector<PickedFile> files;
        for (const QString &path : paths) {
            auto picked = pickFile(path);
            if (!picked)
                return tl::unexpected(picked.error());
            files.push_back(*std::move(picked));
        }
        return files;
    };
    m_busy = true;
    aside<Files>(this, read, [this, sitting = m_sitting](const Files &files) {
        if (sitting != m_sitting || !m_form)
            return;
        m_busy = false;
        if (!files)
            return refuseAct(files.error());
        QStringList told;
        for (const PickedFile &one : *files) {
            if (AttachmentTexts::mayName(one.what))
                told << AttachmentTexts::line(one.what);
        }
        m_form->setFiles(*files);
        if (told.isEmpty())
            return perform(*m_form);
        openBar(BarMaker::deeds(
            told.join(QLatin1Char(' ')),
            {{tr("Keep it sealed with the case"), [this] { perform(*m_form); }}, {tr("Back to the form"), [] {}}}));
    });
}

void RegisterPresenter::perform(const CaseForm &form)
{
    const auto work = form.work();
    if (!work)
        return refuseAct(work.error());
    if (!m_act)
        m_act = Act{m_actor()};
    m_office.post([act = *m_act, work = *work](Office &office) { return work(office, act); }, this,
                  ifStill<CaseView>([this, done = form.doneText()](const Result<CaseView> &view) {
                      if (!view)
                          return refuseAct(view.error());
                      m_opened->view = *view;
                      showForm({});
                      Q_EMIT pageChanged();
                      const Complaint &complaint = view->complaint;
                      Q_EMIT said(done.isEmpty()
                                      ? tr("Kept. %1: %2.").arg(complaint.number, CaseTexts::state(complaint.state))
                                      : done,
                                  false);
                      refresh();
                  }));
}

void RegisterPresenter::printReceipt()
{
    const PaperOrder order{PaperKind::Complaint, paperAbout(m_opened->view.complaint.id)};
    m_office.post([act = Act{m_actor()}, order](Office &office) { return office.printing().print(act, order); }, this,
                  ifStill<PrintAnswer>([this](const Result<PrintAnswer> &asked) {
                      Q_EMIT said(asked ? PrintTexts::asked(PaperKind::Complaint, *asked) : sentence(asked.error()),
                                  !asked);
                  }));
}

void RegisterPresenter::refuseAct(const Error &error)
{
    if (error.code != ErrorCode::CommitUncertain && error.code != ErrorCode::DatabaseLost)
        m_act.reset();
    if (error.code == ErrorCode::ComplaintNotFound) { // it is somebody else's business by now
        Q_EMIT said(sentence(error), true);
        return showCase({});
    }
    if (!m_form) {
        Q_EMIT said(sentence(error), true);
        return;
    }
    const auto [text, field] = m_form->refuse(error);
    Q_EMIT faultsChanged();
    Q_EMIT said(text, true);
    if (field)
        Q_EMIT faultFound(*field);
}

} // namespace loket::ui
