// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportfield.h"
#include "core/service/office.h"
#include "ui/presentation/registerreading.h"

#include <QCoreApplication>

namespace loket::ui {

/// A field of the form of an act about a case.
enum class ActField {
    Reason,
    Words,
    Answer,
    Whom,
    Channel,
    Agrees,
    HopeOutcome,
    Why, ///< the hope was not met in full
    NewClass,
    Staff,
    Subjects,
    Day,
    Extent, ///< how much is erased
    Proof,  ///< what the person shows
    Path,   ///< of a file
    Files,  ///< that come with later words: a path in each line
};

/// A field as it stands on the screen.
struct ActEntry {
    enum class Kind { Line, Lines, One, Several, Yes };
    struct Choice {
        QString key;
        QString text;
    };
    ActField field{};
    Kind kind = Kind::Line;
    QString label{};
    std::vector<Choice> choices{}; ///< of One and Several
    QString hint{};
    QString text{};       ///< of Line and Lines as typed, of One the key; empty = none
    QStringList ticked{}; ///< of Several, keys
    bool yes = false;     ///< of Yes
    QString fault{};      ///< why it keeps the act from being done
};

/// Keys of who may be complained about, besides a person's id.
[[nodiscard]] inline QString visitSubject()
{
    return QStringLiteral("visit");
}
[[nodiscard]] inline QString unitSubject()
{
    return QStringLiteral("unit");
}
[[nodiscard]] inline QString unknownSubject()
{
    return QStringLiteral("unknown");
}

/// What an act about a case asks: exactly what its row needs (complaintlife.h), or what the desk's other acts take.
class CaseForm
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::CaseForm)

public:
    using Work = std::function<Result<CaseView>(Office &, const Act &)>;

    [[nodiscard]] static CaseForm ofLife(const RegisterReadingPtr &reading, const CaseView &view, LifeAct act);
    [[nodiscard]] static CaseForm ofAddition(const RegisterReadingPtr &reading, const CaseView &view);
    [[nodiscard]] static CaseForm ofAssigning(const RegisterReadingPtr &reading, const CaseView &view);
    [[nodiscard]] static CaseForm ofConfirming(const RegisterReadingPtr &reading, const CaseView &view);
    [[nodiscard]] static CaseForm ofReleasing(const RegisterReadingPtr &reading, const CaseView &view);
    [[nodiscard]] static CaseForm ofPromise(const RegisterReadingPtr &reading, const CaseView &view);
    [[nodiscard]] static CaseForm ofPersonData(const RegisterReadingPtr &reading, const CaseView &view);
    [[nodiscard]] static CaseForm ofErasing(const RegisterReadingPtr &reading, const CaseView &view);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const std::vector<ActEntry> &entries() const { return m_entries; }
    /// The act asks nothing: it is done at once.
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// Something was typed or chosen since it was opened.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    /// All that was typed, to be kept by the title; nothing where somebody's proof was typed.
    [[nodiscard]] QByteArray typed() const;
    /// Puts it in again. False: it is of another form.
    bool retype(const QByteArray &typed);
    void setText(ActField field, const QString &text);
    void setTicked(ActField field, const QString &key, bool on);
    void setYes(ActField field, bool on);
    [[nodiscard]] QString text(ActField field) const;

    /// What is to be done, with what was typed. Errors: those of typedDay().
    [[nodiscard]] Result<Work> work() const;
    /// What is asked once more before it is done, because nobody can take it back; empty: nothing.
    [[nodiscard]] QString question() const { return m_question ? m_question(*this) : QString(); }
    /// The answer to it that does it.
    [[nodiscard]] static QString sure() { return tr("Erase for good"); }
    [[nodiscard]] bool takesFiles() const { return entry(ActField::Files) != nullptr; }
    /// Of files that are to be read before the act; as they were typed.
    [[nodiscard]] QStringList paths() const;
    void setFiles(std::vector<PickedFile> files) { m_files = std::move(files); }
    /// What is said when it has been done, where that is no step of the case.
    [[nodiscard]] QString doneText() const;
    /// Puts a refusal beside the field that it is about, in its words; the sentence, and the field where there is one.
    std::pair<QString, std::optional<ActField>> refuse(const Error &error);

private:
    using Maker = std::function<Result<Work>(const CaseForm &)>;
    CaseForm(RegisterReadingPtr reading, const CaseView &view, const QString &what);

    [[nodiscard]] static QString erasedText(const CaseView &view, ErasureExtent extent);
    void addLife(LifeNeed need, const LifeRow &row, const CaseView &view);
    [[nodiscard]] bool hasReasonInWords(const char *kind) const;
    void addReasons(const QString &kind, const QString &label);
    void addStaff(const QString &label, const std::function<bool(const Staff &)> &fits);
    void add(ActField field, ActEntry::Kind kind, const QString &label, const QString &hint = {});
    void addChoice(ActField field, const QString &label, std::vector<ActEntry::Choice> choices,
                   const QString &chosen = {});
    [[nodiscard]] ActEntry *entry(ActField field);
    [[nodiscard]] const ActEntry *entry(ActField field) const;
    [[nodiscard]] LifeWords lifeWords() const;
    [[nodiscard]] ComplaintSubjects subjects() const;
    [[nodiscard]] StaffId staff() const;
    [[nodiscard]] std::optional<ActField> fieldOf(const Error &error) const;
    [[nodiscard]] ActField fieldOf(ReportField field) const;

    RegisterReadingPtr m_reading;
    QString m_number;
    QString m_title;
    std::vector<ActEntry> m_entries;
    Maker m_make;
    std::function<QString(const CaseForm &)> m_question;
    std::vector<PickedFile> m_files; ///< read from paths()
    bool m_touched = false;
};

} // namespace loket::ui
