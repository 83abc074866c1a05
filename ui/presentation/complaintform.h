// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/personaldata.h"
#include "core/domain/reportfield.h"
#include "ui/presentation/complaintoffer.h"

#include <map>

namespace loket::ui {

/// The first question about a report, by one digit.
enum class ReportKind { Information, Aspiration, Complaint };

/// The switches of the form.
enum class FormFlag {
    Linked, ///< `dari A-017`: the report comes out of the visit
    Anonymous,
    Confidential,
    WithNik, ///< it is needed here: its field is shown
    NoHope,
    ReadBack,
    SubjectVisit,
    SubjectStaff, ///< others by name: their list is shown
    SubjectUnit,
    SubjectUnknown,
    Settled,
    Agrees,
};

/// A personal number in a free text.
struct FoundNumber {
    ReportField field{};
    PersonalDatum datum{};
};

/// A report while it is typed. Knows which fields its kind shows; what is not shown is not kept: `report()` holds only
/// what stands on the screen, while going back to an earlier choice finds again what was typed there. Only an identity
/// is gone for good once the complainant stays anonymous (trial A5).
class ComplaintForm
{
public:
    ComplaintForm(ComplaintOfferPtr offer, const Actor &typist, ReportKind kind);
    /// Goes on with a draft.
    ComplaintForm(ComplaintOfferPtr offer, const Actor &typist, const ComplaintReport &draft);

    [[nodiscard]] const ComplaintOffer &offer() const { return *m_offer; }
    [[nodiscard]] ReportKind kind() const { return m_kind; }
    void setKind(ReportKind kind);
    [[nodiscard]] bool isComplaint() const { return m_kind == ReportKind::Complaint; }
    /// Of a report that came through the program's own counter nothing is asked about its way.
    [[nodiscard]] bool isTranscribed() const;
    [[nodiscard]] bool shows(ReportField field) const;

    /// As it would be saved now.
    [[nodiscard]] ComplaintReport report() const;
    /// Nothing has been typed or chosen yet.
    [[nodiscard]] bool isBlank() const;
    /// Somebody has worked on it for so long.
    void spend(Millis length) { m_typed.receivedIn += length; }
    /// What keeps it from being saved or, where it names whoever types it, from being handed over, first come. Errors: those of cleaned().
    [[nodiscard]] Result<void> check() const;
    /// Whoever types it is complained about: it is handed over.
    [[nodiscard]] bool namesTypist() const;

    /// Of the fields of reportTexts(), days excepted, of the weight, and of what became of the hope (its word).
    [[nodiscard]] QString text(ReportField field) const;
    void setText(ReportField field, const QString &text);
    /// Happened, Received (over) and Promised (ahead; `+3` working days), as typed.
    [[nodiscard]] QString dayText(ReportField field) const;
    void setDay(ReportField field, const QString &typed);
    /// The day that was understood, or none.
    [[nodiscard]] std::optional<OfficeDay> day(ReportField field) const;
    /// Its receipt would bear no day: none is promised here, and no deadline that the head has confirmed gives one.
    [[nodiscard]] bool lacksDay() const;
    /// A day of its receipt, promised here or by a deadline, in a year of which no holidays are recorded.
    [[nodiscard]] std::optional<OfficeDay> unsureDay() const;
    [[nodiscard]] QString timeText(ReportField field) const;
    void setTime(ReportField field, const QString &typed);

    [[nodiscard]] bool flag(FormFlag flag) const;
    void setFlag(FormFlag flag, bool on);
    [[nodiscard]] std::optional<HopeAnswer> hopeAnswer() const { return m_typed.hopeAnswer; }
    void setHopeAnswer(HopeAnswer answer) { m_typed.hopeAnswer = answer; }
    /// Why the hope is not met in full by the answer that settles it.
    [[nodiscard]] const QString &hopeWhy() const { return m_typed.hopeWhy; }
    void setHopeWhy(const QString &why) { m_typed.hopeWhy = why; }
    [[nodiscard]] bool asksHopeWhy() const
    {
        return shows(ReportField::HopeOutcome) && m_typed.hopeOutcome && m_typed.hopeOutcome != HopeOutcome::Met;
    }
    [[nodiscard]] std::optional<ServiceId> service() const { return m_typed.service; }
    void setService(std::optional<ServiceId> service) { m_typed.service = service; }
    [[nodiscard]] bool alleges(const QString &form) const { return m_typed.forms.contains(form); }
    void setAlleged(const QString &form, bool on);
    [[nodiscard]] bool names(StaffId staff) const;
    void setNamed(StaffId staff, bool on);

    [[nodiscard]] const std::vector<ReportAttachment> &attachments() const { return m_typed.attachments; }
    void addAttachment(const ReportAttachment &one) { m_typed.attachments.push_back(one); }
    void removeAttachment(std::size_t index);

    /// The first NIK or phone number in a free text. In an answer, and in what was told, a phone number is the office's.
    [[nodiscard]] std::optional<FoundNumber> foundNumber() const;
    /// Into its own field, which then is shown; masked where the report keeps no identity, or where another number
    /// stands there already.
    void moveNumber(const FoundNumber &found);

private:
    /// A day and a time as they stand in their fields.
    struct Typed {
        QString day;
        QString time;
    };

    void preset();
    void leaveOutHidden(ComplaintReport &report) const;
    void showTyped(ReportField field, const DayAndTime &moment);
    [[nodiscard]] DayAndTime &momentOf(ReportField field);
    [[nodiscard]] std::vector<ComplaintPromise> promises() const;

    ComplaintOfferPtr m_offer;
    std::optional<StaffId> m_typist;
    ReportKind m_kind;
    QString m_weight; ///< class of a complaint
    ComplaintReport m_typed;
    std::map<ReportField, Typed> m_moments;
    bool m_withNik = false;
    bool m_othersNamed = false;
};

/// The kinds that the office offers, with their classes.
[[nodiscard]] std::vector<ReportKind> kindsOffered(const ComplaintOffer &offer);
/// The weights of a complaint that the office offers.
[[nodiscard]] std::vector<ComplaintClass> weightsOffered(const ComplaintOffer &offer);

} // namespace loket::ui
