// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/officethread.h"
#include "ui/presentation/barhost.h"
#include "ui/presentation/complaintform.h"
#include "ui/presentation/handoverfiles.h"
#include "ui/presentation/steadyclock.h"

namespace loket {
struct PickedFile;
}

namespace loket::ui {

/// Where the window of a report stands.
enum class ComplaintStage {
    Closed,
    Reading, ///< what the office offers; what is typed meanwhile answers the first question
    Asking,  ///< about a draft, or the kind of the report
    Typing,
    Saved ///< its number is shown
};

/// Receives a report: asks for its kind, holds its form, keeps a draft of it, and hands it to the office. Knows no
/// widget. Everything is done in the name of who opened it: a draft can be nobody else's.
class ComplaintPresenter : public BarHost
{
    Q_OBJECT

public:
    /// `actor`, `visit`: who works at the counter's window when it is asked, and the visit that is being served there.
    ComplaintPresenter(OfficeThread &office, std::function<Actor()> actor,
                       std::function<std::optional<TicketId>()> visit, SteadyClock steady = {},
                       QObject *parent = nullptr);
    /// Keeps what was typed, and waits for what was posted.
    ~ComplaintPresenter() override;

    /// Begins a report; goes on with the one that is open.
    void open();
    /// The same, with the draft that somebody has just asked for.
    void openDraftAtOnce();
    /// What was typed stays as a draft; nothing of it is left here.
    void close();

    [[nodiscard]] ComplaintStage stage() const { return m_stage; }
    /// Null unless it is being typed.
    [[nodiscard]] const ComplaintForm *form() const { return m_form ? &*m_form : nullptr; }
    /// How the sheet of a hand-over is drawn; without it none is made here.
    void setPaperDrawer(std::function<QByteArray(const RegisterPaper &)> draw) { m_draw = std::move(draw); }
    /// Where a hand-over goes to that was wanted; empty = not now: it stays at hand with F4 until the supervisor has it.
    void writeHandOver(const QString &path);
    [[nodiscard]] const ReceivedComplaint *saved() const { return m_saved ? &*m_saved : nullptr; }
    /// What is to be done with the number of the saved report.
    [[nodiscard]] QString savedText() const;
    /// The saved report's receipt can be asked for here: there is a printer for it, and it was not handed over.
    [[nodiscard]] bool canPrint() const;
    /// It was not asked for yet, and may be declined.
    [[nodiscard]] bool canDecline() const { return canPrint() && !m_isPrinted; }
    /// The complainant wants none: whoever typed the report has no more to do with it.
    void declineReceipt();
    /// Asks for it, again too (then it is a copy, as long as the one before may have left).
    void print();

    /// Somebody types or chooses something.
    void edit(const std::function<void(ComplaintForm &)> &change);
    /// Keeps the draft, at most every few seconds. Called by its own timer.
    void tick();
    /// Keeps it now: the focus leaves a field, or the screen is about to be locked.
    void saveDraft();
    /// `Draft saved 09.44`, or why there is none.
    [[nodiscard]] QString draftLine() const;
    /// The draft goes for good, after a question.
    void discard();

    void save();
    /// Another kind for the report that is being typed.
    void changeKind();
    /// That a personal number stands in a free text; empty = none does.
    [[nodiscard]] QString numberLine() const;
    void moveNumber();
    /// Takes files along, one after the other; `paths` as they were typed, pasted or chosen.
    void attach(const QStringList &paths);
    void detach(std::size_t index);
    /// What is happening to the files, or what becomes of them and of what they reveal.
    [[nodiscard]] QString attachmentLine() const;
    /// Why a field keeps the report from being saved; empty = nothing is known against it.
    [[nodiscard]] QString fault(ReportField field) const;

    void typeIntoBar(QChar typed, bool andFinish = false) override;
    /// Leaving the first question leaves the window.
    void cancelBar() override;

Q_SIGNALS:
    /// The guidance cards are to be shown.
    void guidanceWanted();
    /// The report goes to the supervisor: where are his file and its sheet to be kept? See writeHandOver().
    void handOverWanted(const QString &name);
    /// Stage, form, or a line of it.
    void changed();
    /// What came of it, as one sentence.
    void said(const QString &text, bool isError);
    /// This field keeps the report from being saved.
    void faultFound(loket::ReportField field);
    void closeWanted();
    void closed();

private:
    /// The draft of the present form. On the office's thread only: what is posted one after the other finds the id that
    /// the one before got.
    using DraftSlot = std::shared_ptr<std::optional<DraftId>>;
    /// What goes to the supervisor, and where it is kept until he has it.
    struct KeptHandOver {
        DraftId draft;
        HandOverFiles files;
    };
    struct Opened {
        ComplaintOfferPtr offer;
        ComplaintReport report;
        DraftId draft{};
    };

    void begin(ComplaintStage stage);
    void take(const ComplaintOfferPtr &offer);
    void askFirst();
    void askAboutDraft(const ComplaintDraft &draft);
    /// False where there is none that is still to be asked about.
    [[nodiscard]] bool takeUpDraft();
    void askKind();
    void choose(ReportKind kind);
    void openDraft(const ComplaintDraft &draft);
    void skip(const ComplaintDraft &draft);
    void showForm(ComplaintForm form, std::optional<DraftId> draft);
    void draftKept(const DraftSlot &slot, const Result<Instant> &kept);
    void dropDraft();
    /// What was worked since it was counted last belongs to the form.
    void countTime();
    void refuseSaving(const Error &error);
    void send(bool handsOver);
    void attachNext();
    void keepFile(const PickedFile &picked);
    void refuseFile(const QString &name, const QString &why);
    /// What must be known before it is saved; said once.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] static bool isReport(const ComplaintDraft &draft);
    void answered(const Result<ReceivedComplaint> &saved, bool handedOver);
    /// On the office's thread: the newest that was never written, if there is one.
    [[nodiscard]] static std::optional<KeptHandOver> unwritten(Office &office, const Actor &typist);
    void offerHandOver(const std::optional<KeptHandOver> &kept);
    void askAboutHandOver(const ComplaintDraft &draft);
    void readHandOver(const ComplaintDraft &draft);
    /// Does something about a draft, and asks again what is still to be asked.
    void settleDraft(std::function<Result<void>(Office &)> deed, bool asksOn, const QString &done = {});
    void askHandOver();
    void forgetForm();
    /// An answer to what was asked before the window was closed is not looked at.
    template<class Value, class Answer>
    auto ifStillOpen(Answer answer)
    {
        return [this, answer, sitting = m_sitting](const Result<Value> &result) {
            if (sitting == m_sitting)
                answer(result);
        };
    }

    OfficeThread &m_office;
    std::function<Actor()> m_actor;
    std::function<std::optional<TicketId>()> m_visit;
    SteadyClock m_steady;
    QTimer m_ticker;
    ComplaintStage m_stage = ComplaintStage::Closed;
    Actor m_typist; ///< who opened it
    ComplaintOfferPtr m_offer;
    std::optional<ComplaintForm> m_form;
    std::optional<ReceivedComplaint> m_saved;
    std::function<QByteArray(const RegisterPaper &)> m_draw;
    std::optional<KeptHandOver> m_handOver; ///< whose files are being written
    QString m_savedFrom;                    ///< the channel of the saved report
    DraftSlot m_draft = std::make_shared<std::optional<DraftId>>();
    std::optional<Instant> m_draftAt;
    QString m_draftTrouble;
    std::map<ReportField, QString> m_faults;
    std::optional<Act> m_act; ///< of a saving whose answer never came
    QString m_typedAhead;     ///< while the office is read
    Millis m_changedAt = 0;
    Millis m_countedAt = 0; ///< up to when the form knows how long it was worked on
    Millis m_keptTime = 0;  ///< what the draft knows of that
    qint64 m_sitting = 0;
    bool m_unkept = false; ///< something is not in the draft
    bool m_hasDraft = false;
    bool m_warned = false;
    QStringList m_toAttach; ///< paths
    bool m_attaching = false;
    bool m_handedOver = false;
    bool m_takesUpDraft = false;  ///< nobody is asked about it once more
    bool m_handOverLater = false; ///< nobody is asked about it again until the form is opened anew
    bool m_isDeclined = false;
    bool m_isPrinted = false; ///< its receipt is on its way
    bool m_busy = false;
};

} // namespace loket::ui
