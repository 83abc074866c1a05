// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/act.h"
#include "core/service/caseview.h"
#include "core/service/complaintfile.h"
#include "core/service/complaintstatistics.h"
#include "core/service/paperdata.h"

#include <functional>

namespace loket {

class ActRunner;

struct CaseHandOver;

/// The kinds of a draft that holds what goes to the supervisor: his file was never written, or it was and he has not said
/// yet that he has it. It belongs to whoever received the report, who may not open the report any more.
[[nodiscard]] inline QString handOverDraft()
{
    return QStringLiteral("handover");
}
[[nodiscard]] inline QString writtenHandOver()
{
    return QStringLiteral("handover_written");
}
[[nodiscard]] inline bool isHandOver(const QString &draftKind)
{
    return draftKind == handOverDraft() || draftKind == writtenHandOver();
}

/// How a report is received, besides what its form holds.
struct Receiving {
    std::optional<DraftId> draft{}; ///< that it was typed in: it goes with the act that saves the report
    bool handsOver = false;         ///< `Serahkan`: whoever types it reads it no more, and prints nothing of it
    /// What is to be kept of one that goes to the supervisor, in the act itself: once the receipt is printed, or at once
    /// with `Serahkan`, nobody here could make his file any more. Without it he gets none by this act.
    std::function<QByteArray(const CaseHandOver &)> sealsHandOver{};
};

/// What is told to whoever received it.
struct ReceivedComplaint {
    ComplaintId id;
    QString number{};
    bool hidden = false;
    CaseGoesTo goesTo = CaseGoesTo::Handlers;

    bool operator==(const ReceivedComplaint &) const = default;
};

/// What came of one report of a file.
enum class Imported { New, Known };

/// An attachment as it was brought along.
struct AttachmentContent {
    QString name; ///< as shown; savedFileName() is fit for a folder
    QByteArray bytes;
};

/// The register of complaints and other reports. Use on the office's thread only.
class ComplaintDesk
{
public:
    explicit ComplaintDesk(ActRunner &runner) : m_runner(runner) {}

    /// What a form may offer today.
    [[nodiscard]] ReportRules rules() const;
    /// Puts a report into the register and seals what is to be sealed under a new key, for those who may handle it, and
    /// until its receipt is printed for whoever typed it (corrections.md 3, 5). Its attachments are taken out of the draft
    /// that it was typed in. Nobody who is named as its subject
    /// receives it. Errors: those of cleaned(); ReceiverIsSubject; BadReport for a visit that there is not; NoSecret
    /// when nobody could ever read it.
    Result<ReceivedComplaint> receive(const Act &act, const ComplaintReport &typed, const Receiving &how = {});

    /// The register, as far as it is the reader's: of sealed cases those that the reader's own key opens. Errors:
    /// NotSignedIn, NotAllowed.
    [[nodiscard]] Result<std::vector<CaseRow>> list(const Actor &reader, const CaseFilter &filter = {});
    /// Opens a case by its number, as it stands on the receipt; the opening is journalled. Errors: ComplaintNotFound,
    /// alike for a number that was never given and for a case that is somebody else's business; the attempt stands in
    /// the journal under a salted digest of what was typed (corrections.md 9).
    Result<CaseView> open(const Act &act, const QString &number);
    /// Who complains, for a purpose of the office's reasons `identity_read`. Errors: those of open(); ReasonNeeded.
    Result<ComplaintIdentity> readIdentity(const Act &act, const QString &number, const QString &purpose);
    /// One of its attachments, whole as it was brought along: never more than attachmentlimits::size. The reading is
    /// journalled as an opening is. Errors: those of open(), also for a file that the case does not have; Damaged.
    Result<AttachmentContent> readAttachment(const Act &act, const QString &number, AttachmentId file);
    /// The receipt of a report, to whoever may print it; with who complains where the reader's key opens that. Without
    /// a sign-in (as other papers are looked at) nothing that is sealed is read: a name is `Dirahasiakan`, and a sealed
    /// case is refused like a missing one. Errors: NotAllowed; NoSuchPaper (detail: the number).
    [[nodiscard]] Result<ComplaintPaper> receipt(const Actor &reader, const QString &number);
    /// The same for the print worker, which is nobody and has no key of its own: `key` is what receiptKey() gave to the
    /// window's program for this paper. Errors: NoSuchPaper, also when the key is of another case.
    [[nodiscard]] Result<ComplaintPaper> receiptByKey(ComplaintId complaint, const QString &key);
    /// The content key of a case whose receipt is about to be printed here, in hexadecimal: it goes to the print worker
    /// by its pipe alone and is kept nowhere. Errors: ComplaintNotFound when whoever is signed in cannot open the case.
    [[nodiscard]] Result<QString> receiptKey(ComplaintId complaint);
    /// The receipt has been printed or declined: whoever typed it reads the case no more (corrections.md 5). Only the
    /// typist, as long as that holds. Errors: ComplaintNotFound.
    Result<void> receiptDone(const Act &act, ComplaintId complaint);

    /// Writes a report of another system with its dates as they are told there. The same original number again changes
    /// nothing, also where that report has become sealed since: whoever has the file learns that the row is known, as
    /// any other that was imported, and nothing else of it. Errors: OutOfRange for a class, UnknownReason for a channel
    /// that the office does not have.
    Result<Imported> import(const Act &act, const FiledComplaint &filed);
    /// Of the reports that were received on the office days `from` to `to`, without hidden ones (corrections.md 7).
    /// Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<ComplaintStatistics> statistics(const Actor &reader, const OfficeDay &from,
                                                         const OfficeDay &to);

private:
    friend class ComplaintReceiving;

    [[nodiscard]] QString freshNumber(const OfficeDay &day);

    ActRunner &m_runner;
};

/// What an act about a report is about, in the journal.
[[nodiscard]] QString subjectOf(ComplaintId complaint);

} // namespace loket
