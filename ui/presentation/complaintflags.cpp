// SPDX-License-Identifier: GPL-3.0-or-later
// The switches of the form of a report, and the personal numbers in its texts: the second part of ComplaintForm.
#include "ui/presentation/complaintform.h"

#include <QCoreApplication>

namespace loket::ui {

namespace {

constexpr ReportField freeTexts[] = {ReportField::Statement,    ReportField::Loss,     ReportField::Tried,
                                     ReportField::Hope,         ReportField::HopeTold, ReportField::Remedy,
                                     ReportField::SubjectWords, ReportField::Answer};

/// Written by the office: it may name its own number.
bool isOffices(ReportField field)
{
    return field == ReportField::HopeTold || field == ReportField::Answer;
}

QString digitsOf(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.digitValue() >= 0)
            digits += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return digits;
}

} // namespace

bool ComplaintForm::flag(FormFlag flag) const
{
    switch (flag) {
    case FormFlag::Linked:
        return m_typed.visit.has_value();
    case FormFlag::Anonymous:
        return m_typed.anonymous;
    case FormFlag::Confidential:
        return m_typed.confidential;
    case FormFlag::WithNik:
        return m_withNik;
    case FormFlag::NoHope:
        return m_typed.noHopeSaid;
    case FormFlag::ReadBack:
        return m_typed.readBack;
    case FormFlag::SubjectVisit:
        return m_typed.subjects.visitOfficers;
    case FormFlag::SubjectStaff:
        return m_othersNamed;
    case FormFlag::SubjectUnit:
        return m_typed.subjects.unit;
    case FormFlag::SubjectUnknown:
        return m_typed.subjects.unknown;
    case FormFlag::Settled:
        return m_typed.settledOnSpot;
    case FormFlag::Agrees:
        return m_typed.complainantAgrees;
    }
    return false;
}

void ComplaintForm::setFlag(FormFlag flag, bool on)
{
    switch (flag) {
    case FormFlag::Linked:
        m_typed.visit = on && m_offer->visit ? std::optional(m_offer->visit->ticket.id) : std::nullopt;
        if (!on) // without the visit nobody could say who its officers were
            m_typed.subjects.visitOfficers = false;
        return;
    case FormFlag::Anonymous:
        m_typed.anonymous = on;
        if (on) { // what is not given is not kept, not even until the form is closed
            m_typed.identity = {};
            m_withNik = false;
        }
        return;
    case FormFlag::Confidential:
        m_typed.confidential = on;
        return;
    case FormFlag::WithNik:
        m_withNik = on;
        if (!on)
            m_typed.identity.nik.clear();
        return;
    case FormFlag::NoHope:
        m_typed.noHopeSaid = on;
        return;
    case FormFlag::ReadBack:
        m_typed.readBack = on;
        return;
    case FormFlag::SubjectVisit:
        m_typed.subjects.visitOfficers = on && m_typed.visit;
        return;
    case FormFlag::SubjectStaff:
        m_othersNamed = on;
        return;
    case FormFlag::SubjectUnit:
        m_typed.subjects.unit = on;
        return;
    case FormFlag::SubjectUnknown:
        m_typed.subjects.unknown = on;
        return;
    case FormFlag::Settled:
        m_typed.settledOnSpot = on;
        return;
    case FormFlag::Agrees:
        m_typed.complainantAgrees = on;
        return;
    }
}

std::optional<FoundNumber> ComplaintForm::foundNumber() const
{
    for (const ReportField field : freeTexts) {
        if (!shows(field))
            continue;
        for (const auto &datum : personalDataIn(text(field))) {
            if (datum.kind == PersonalKind::Nik || !isOffices(field))
                return FoundNumber{field, datum};
        }
    }
    return std::nullopt;
}

void ComplaintForm::moveNumber(const FoundNumber &found)
{
    QString text = this->text(found.field);
    const QString number = text.mid(found.datum.start, found.datum.length).trimmed();
    const bool isNik = found.datum.kind == PersonalKind::Nik;
    QString &place = isNik ? m_typed.identity.nik : m_typed.identity.contact;
    const bool keepsIdentity = shows(ReportField::Way);
    const bool isFree = keepsIdentity && (place.trimmed().isEmpty() || digitsOf(place) == digitsOf(number));
    if (isFree) {
        place = isNik ? digitsOf(number) : number;
        m_withNik = m_withNik || isNik;
        if (!shows(ReportField::Contact)) // else it stood where nobody sees it
            m_typed.identity.way.clear();
    }
    const QString mark = isNik ? QCoreApplication::translate("loket::ui::ComplaintForm", "[NIK]")
                               : QCoreApplication::translate("loket::ui::ComplaintForm", "[phone]");
    setText(found.field,
            text.replace(found.datum.start, found.datum.length, isFree ? mark : masked(found.datum.kind, number)));
}

} // namespace loket::ui
