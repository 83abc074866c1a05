// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintdeadline.h"
#include "core/domain/complaintreport.h"
#include "core/domain/completion.h"
#include "core/domain/dayhours.h"
#include "core/domain/fee.h"
#include "core/domain/instant.h"
#include "core/domain/officeday.h"
#include "core/domain/paper.h"
#include "core/domain/ticket.h"
#include "core/domain/waitestimate.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What stands on the papers of a visitor, as values: read by core, drawn by ui/paper. No visitor's name is among them but
/// on the receipt of a report; staff are not named on a paper that nobody signs (corrections.md 21).
namespace loket {

/// A text of the office's records; the English one may be empty, then the Indonesian one stands for it.
struct BothTexts {
    QString id{};
    QString en{};

    [[nodiscard]] const QString &in(PaperLanguage language) const
    {
        return language == PaperLanguage::Indonesian || en.isEmpty() ? id : en;
    }
    bool operator==(const BothTexts &) const = default;
};

/// Of the office, for the head and the foot of every paper.
/// Days of the week that follow each other, 1 = Monday .. 7, with the same opening and closing.
struct WeekHours {
    int firstDay = 1;
    int lastDay = 1;
    MinuteStretch open;

    bool operator==(const WeekHours &) const = default;
};

struct PaperOffice {
    QString name{};
    QString address{};              ///< may be empty
    QString complaintPlace{};       ///< "loket 5"; may be empty
    QString headName{};             ///< of the unit's head, where no place is set and there is one head; else empty
    QString complaintContact{};     ///< "WhatsApp 0813 ..", confirmed by the office; may be empty
    QString complaintLink{};        ///< "lapor.go.id"; may be empty
    std::vector<WeekHours> hours{}; ///< of the coming week; empty where they are not known
    QString zone{};                 ///< IANA id, for the times
    bool isSample = false;          ///< a demonstration: the paper says `DATA CONTOH`
};

/// Which piece of paper this is.
struct PaperIssue {
    bool preview = false; ///< marked `PRATINJAU`: drawn without printing
    int copy = 0;         ///< 0 = the original, n = `SALINAN ke-n`
    Instant printedAt{};
};

struct TicketPaper {
    TicketNumber number{};
    OfficeDay day;
    Instant takenAt{};
    std::vector<BothTexts> services{}; ///< at least one
    std::optional<int> ahead{};        ///< numbers before this one; none: not said (printed later)
    std::optional<WaitEstimate> estimate{};
    int toleranceMinutes = 30; ///< after a missed call, without a reason
    std::vector<Fee> fees{};   ///< one for each service
};

/// A file (`berkas`) as far as its visitor is told.
struct FilePaper {
    QString code{};                      ///< as printed, with its hyphen
    std::optional<OfficeDay> promised{}; ///< when it is ready, as it holds now; none while it is incomplete
    std::optional<OfficeDay> formerly{}; ///< what the visit was told, where that is another day
    bool isClosedThen = false;           ///< the day of the promise became a day off: `promised` is the next open one
    bool isLate = false;                 ///< `promised` is over and it is not ready
    bool isEstimate = false;             ///< `Perkiraan, bukan standar`
    QStringList pickUp{};                ///< where, one or the other; may be empty
    std::vector<BothTexts> missing{};    ///< what lacks, in the order of the list
    BothTexts service{};                 ///< what it is a file of, where the visit was for another service (pick-up)
    bool isHandedOver = false;           ///< collected at this visit
    bool isTakenByProxy = false;         ///< the same, by somebody who came for the applicant
    bool isReady = false;                ///< it could be collected when the service ended
};

/// One service of a visit.
struct ReceiptService {
    BothTexts service{};
    QString counter{}; ///< where it ran last; empty when it never ran
    std::optional<Instant> startedAt{};
    std::optional<Instant> endedAt{};
    Millis counterTime = 0; ///< pauses out
    LegOutcome outcome = LegOutcome::None;
    BothTexts reason{};     ///< of a refusal, of what was not done; of a referral where to
    bool announced = false; ///< of a referral: the officer has told them that the visitor comes
    int quantity = 1;
    std::optional<FilePaper> file{};
    Fee fee{};
    std::optional<qint64> charged{}; ///< rupiah paid at this visit; none = not recorded
};

/// `bukti layanan`.
struct ReceiptPaper {
    TicketNumber number{};
    OfficeDay day;
    Instant takenAt{};
    bool walkIn = false;
    std::vector<ReceiptService> services{};
    std::optional<Instant> correctedAt{}; ///< it was asked for before that, and tells something else now

    /// Its number: day and ticket, `2023-11-17/A-017`.
    [[nodiscard]] QString code() const { return day.text() + QLatin1Char('/') + number.text(); }
};

/// The six published components of a service (UU 25/2009 Ps 21), as a sheet to take home.
struct RequirementsPaper {
    BothTexts service{};
    QString decree{};                      ///< empty: none noted
    QString validFrom{};                   ///< YYYY-MM-DD; empty: no standard
    std::vector<BothTexts> requirements{}; ///< in their order
    std::vector<std::pair<BothTexts, BothTexts>>
        components{};                    ///< heading and text of the others that are set, but for the fee; a text may
                                         ///< have several lines
    std::optional<int> counterMinutes{}; ///< at the counter, confirmed
    Completion completion{};             ///< by when it is ready, confirmed
    Fee fee{};
    BothTexts feeNote{}; ///< what the standard says of it besides the sum; may be empty
};

/// What lacks: one file that was returned, everything once and in full.
struct MissingPaper {
    TicketNumber number{};
    OfficeDay day;
    BothTexts service{};
    FilePaper file{};
    bool mustWaitAgain = true; ///< whether he queues when he comes back with it
};

/// The offer at closing: the old number counts once more.
struct CouponPaper {
    TicketNumber number{};
    OfficeDay day;     ///< of the old number
    OfficeDay validOn; ///< the next working day
    std::vector<BothTexts> services{};
};

/// By when the office does something about a report.
struct ComplaintPromise {
    enum class What {
        FirstAnswer,
        Completeness, ///< the answer whether everything needed is there
        Settlement,
        Other, ///< by its name
    };

    What what = What::FirstAnswer;
    BothTexts name{};               ///< of the office's record
    std::optional<OfficeDay> day{}; ///< the last day; none while its count has not begun, then it is told as a length
    int amount = 0;
    DeadlineUnit unit = DeadlineUnit::WorkingDays;
    bool fromCompleteFile = false;

    bool operator==(const ComplaintPromise &) const = default;
};

/// Who reported something, as far as the paper may tell it.
struct ComplainantShown {
    QString name{};
    QString contact{}; ///< masked: `WhatsApp 0813 **** **21`
};

/// Where somebody may go who is not content.
struct EscalationShown {
    BothTexts name{};
    QStringList contacts{};
};

/// `tanda terima` of a report. It never names whom the report is about.
struct ComplaintPaper {
    QString number{};        ///< `ADU/DISDUKCAPIL/2026/11/4821`
    BothTexts reportClass{}; ///< of the office's classes
    bool isComplaint = true; ///< else an information or an aspiration: a short receipt of question and answer
    Instant receivedAt{};
    QString place{};          ///< where it was received: `Loket 5`; may be empty
    BothTexts channel{};      ///< through which it came, if not at the office; may be empty
    QString originalNumber{}; ///< of the form of the box, or of the other channel; may be empty

    bool confidential = false; ///< no identity stands on the paper, whatever `complainant` holds
    bool anonymous = false;    ///< the same; nobody knows who it is
    ComplainantShown complainant{};
    QString referenceCode{}; ///< kept by the complainant, and asked for when he wants to know how it goes; may be empty

    BothTexts service{};                    ///< may be empty
    QString statement{};                    ///< in the complainant's own words; of a short receipt the question
    std::vector<BothTexts> forms{};         ///< of maladministration, always only alleged
    QString hope{};                         ///< may be empty
    std::optional<HopeAnswer> hopeAnswer{}; ///< what was told about the hope; none: only that it was noted
    QString hopeWords{};                    ///< the same in words; may be empty
    QString remedy{};                       ///< what is asked for; may be empty
    int attachments = 0;                    ///< their number: a file's name may be somebody's
    QString answer{};                       ///< settled on the spot or answered directly; empty = not yet

    std::vector<BothTexts> steps{};            ///< what the office does next; none: a usual one
    std::vector<ComplaintPromise> promises{};  ///< of enabled and verified deadlines only (promisesFor())
    std::optional<OfficeDay> unitPromise{};    ///< the date that the receiver typed while none of those is set
    BothTexts answerChannel{};                 ///< `WhatsApp`: how the answer comes; may be empty
    bool isOver = false;                       ///< settled meanwhile: a copy says nothing of what comes next
    std::vector<EscalationShown> escalation{}; ///< confirmed channels only (channelsFor())

    QString officerName{}; ///< who received it and signs
    QString officerNip{};  ///< may be empty
    QString code{};        ///< of the QR code, made once at saving (receiptcode.h); empty: none was signed

    [[nodiscard]] bool showsIdentity() const { return !confidential && !anonymous; }
};

/// A blank form for the box in the waiting room, with a receipt to tear off.
struct ComplaintFormPaper {
    QString number{}; ///< `F-K7MW-3PX2` (formnumber.h)
};

/// A page to see whether width and edges are right.
struct TestPaper {
    QString printer{}; ///< as in the settings; may be empty
};

} // namespace loket
