// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/officethread.h"
#include "ui/presentation/barhost.h"
#include "ui/presentation/casedeed.h"
#include "ui/presentation/caseform.h"
#include "ui/presentation/casepage.h"
#include "ui/presentation/readingpace.h"
#include "ui/presentation/registerfiles.h"
#include "ui/presentation/registermodel.h"

namespace loket::ui {

/// What the window of the register shows.
enum class RegisterStage {
    List,
    Case,
    Form ///< what an act about the case asks
};

/// By what the lists of the register are narrowed.
enum class NarrowBy { Class, Form, Service, Channel, State, Handler };

/// The register of reports: lists, one opened case, who complains. Reads and acts on the office's thread, only while its
/// window is open; knows no widget. What the reader may not see is kept away by core.
class RegisterPresenter : public BarHost
{
    Q_OBJECT

public:
    /// `actor`: who works at the counter's window when it is asked.
    RegisterPresenter(OfficeThread &office, std::function<Actor()> actor, QObject *parent = nullptr);
    /// Waits for what was posted: its answers name this object.
    ~RegisterPresenter() override;

    /// Reads the list, and again whenever something has changed.
    void open();
    /// Forgets everything, the words of a case before all.
    void close();
    void refresh();

    /// Without them nothing leaves as a file.
    void setWriters(RegisterWriters writers);
    /// Where the file that was asked for goes to; empty = it is not wanted any more.
    void writeFile(const QString &path);
    [[nodiscard]] bool isFileAsked() const { return bool(m_write); }

    [[nodiscard]] RegisterStage stage() const;
    [[nodiscard]] RegisterModel &model() { return m_model; }
    [[nodiscard]] CaseList list() const { return m_query.list; }
    /// With its count, where that is known.
    [[nodiscard]] QString textOf(CaseList list) const;
    /// Ends a search.
    void showList(CaseList list);
    /// Words are looked for in the place of the list.
    /// What is shown is about to be read anew.
    [[nodiscard]] bool isReading() const { return m_pace.isBusy(); }
    [[nodiscard]] bool isSearching() const { return !m_query.words.isEmpty(); }
    /// Shows the reports that hold these words or begin so, while they are typed; none: the list again.
    void search(const QString &words);
    /// `Kanal: WhatsApp`
    [[nodiscard]] QString textOf(NarrowBy by) const;
    [[nodiscard]] bool isNarrowed(NarrowBy by) const;
    /// Asks to what.
    void narrow(NarrowBy by);

    void choose(int row);
    /// Of the present list; -1 = it is empty.
    [[nodiscard]] int chosenRow() const;
    /// All that the list knows of the chosen case, or that there is none.
    [[nodiscard]] QString line() const;
    /// A number, whole or its last part: the row of the list, else the case of that number is opened. Anything else is
    /// searched, and the rows that were found are gone to.
    void find(const QString &typed);

    /// Null unless a case is open.
    [[nodiscard]] const OpenedCase *opened() const { return m_opened ? &*m_opened : nullptr; }
    [[nodiscard]] std::vector<PageLine> page() const;
    /// Back to the list: the words of the case are forgotten, and who complains is masked again. From a form back to its
    /// case; what was typed there is asked about.
    void leave();

    /// Null unless an act asks something.
    [[nodiscard]] const CaseForm *form() const { return m_form ? &*m_form : nullptr; }
    /// Somebody types or chooses something.
    void edit(const std::function<void(CaseForm &)> &change);
    /// Does what the form is about.
    void submit();
    /// What was typed stays, sealed to whoever typed it, until the same form is opened again: the window is closed or the
    /// screen is about to be locked.
    void keepForm();

    [[nodiscard]] std::vector<CaseDeedState> deeds() const;
    void trigger(CaseDeed deed);

    /// Writes the file that was asked for, whole or not at all; `path` empty: nowhere.
    void saveFile(const QString &path);

    /// By the counter's key: a case is not left open behind somebody's back.
    void lock() { Q_EMIT lockWanted(); }

    /// A letter is no answer where digits are asked for: it leaves the question and begins a search.
    void typeIntoBar(QChar typed, bool andFinish = false) override;

Q_SIGNALS:
    /// List, the chosen row, or what can be done.
    void changed();
    /// Another case is shown or none, or the present one says something else.
    void pageChanged();
    /// Another form is asked, or none.
    void formChanged();
    void faultsChanged();
    /// This field keeps the act from being done.
    void faultFound(loket::ui::ActField field);
    /// What came of it, as one sentence.
    void said(const QString &text, bool isError);
    void findBegun(QChar typed);
    void lockWanted();
    /// Something is to be written: where to? See writeFile().
    void fileWanted(const QString &name);
    /// Which files come with what is typed? They go into its field.
    void filesWanted();
    /// Where is the file to be saved? Answered by saveFile().
    void placeWanted(const QString &suggestedName);
    /// The search has led to a row.
    void found();
    /// The rows that a search has found are to be walked through.
    void rowsWanted();

private:
    void read();
    void take(const RegisterReadingPtr &reading);
    void refused(const Error &error);
    /// `goes`: to what is found, when it is there.
    void ask(const RegisterQuery &query, bool goes = false);
    void askWords(const QString &words, bool goes);
    void endSearch();
    void goToFound();
    [[nodiscard]] bool chooseNumber(const QString &wanted);
    [[nodiscard]] const CaseRow *chosen() const;
    [[nodiscard]] static QString name(NarrowBy by);
    void openCase(const QString &number);
    void askPurpose();
    void readIdentity(const QString &purpose);
    void showCase(std::optional<OpenedCase> opened);
    void askStep();
    void askFile();
    void askCopy(const ReportAttachment &file);
    void wantPlace(const ReportAttachment &file, bool asClean);
    void writeCopy(const QString &path, const AttachmentContent &content, bool asClean);
    void showForm(std::optional<CaseForm> form);
    void retypeForm();
    void askFormat();
    void wantFile(const QString &name, std::function<void(const QString &)> write);
    void exportList(TableFormat format, const QString &path);
    void exportOverdue(const QString &path);
    void askFilePurpose();
    void exportCase(const QString &purpose, const QString &path);
    void askHandOver();
    void handOver(const QString &why, const QString &path);
    /// What `read` gives of the office becomes files on a thread of its own: `write` says how many rows, and `tell` what
    /// is said then.
    template<class Read, class Write, class Tell>
    void leave(Read read, Write write, Tell tell);
    void pickFiles(const QStringList &paths);
    void perform(const CaseForm &form);
    void refuseAct(const Error &error);
    void printReceipt();
    [[nodiscard]] QString textOf(CaseDeed deed) const;
    [[nodiscard]] bool isPossible(CaseDeed deed) const;
    /// An answer to what was asked before the window was closed, or of another case, is not looked at.
    template<class Value, class Answer>
    auto ifStill(Answer answer)
    {
        m_busy = true;
        return [this, answer, sitting = m_sitting](const Result<Value> &result) {
            if (sitting != m_sitting)
                return;
            m_busy = false;
            answer(result);
        };
    }

    OfficeThread &m_office;
    std::function<Actor()> m_actor;
    ReadingPace m_pace;
    RegisterModel m_model;
    RegisterReadingPtr m_reading;
    RegisterReadingPtr m_listed; ///< the list that a search stands in the place of
    RegisterQuery m_query;
    std::optional<OpenedCase> m_opened;
    std::optional<CaseForm> m_form;
    RegisterWriters m_writers;
    std::function<void(const QString &)> m_write; ///< what was asked a place for
    QFuture<void> m_writing;                      ///< on a thread of its own: as long as it runs, it names this object
    /// A file that is to be saved in a folder; without what it reveals besides, where that is asked for.
    struct WantedFile {
        AttachmentId file;
        bool asClean = false;
    };
    std::optional<WantedFile> m_wanted;
    std::optional<Act> m_act; ///< of an act whose answer never came
    int m_row = -1;
    ComplaintId m_chosen{};
    qint64 m_asked = 0;
    qint64 m_notBefore = 0;  ///< readings that were asked for before are of another list, or of somebody else
    qint64 m_sitting = 0;    ///< counts closings and leavings
    bool m_formKept = false; ///< nothing was typed since
    bool m_goes = false;     ///< to what is found, when it is there
    bool m_open = false;
    bool m_busy = false; ///< an act is on its way: a second press of its key is no second act
};

} // namespace loket::ui
