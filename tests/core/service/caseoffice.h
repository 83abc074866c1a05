// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/casedesk.h"
#include "core/service/complaintdesk.h"
#include "core/service/hoursdesk.h"
#include "tests/core/service/sealedoffice.h"

namespace loket::test {

/// An office whose complaint desk is at work, Monday to Friday, without the time that secrets cost.
struct CaseOffice : SealedOffice {
    explicit CaseOffice(storage::Backend backend = storage::Backend::Sqlite)
        : SealedOffice(backend)
        , complaints(runner)
        , desk(runner)
        , hours(runner)
    {
        givePair("I1", SecretKind::Pin);
        enter("ADM");
        HoursProfile week;
        week.name = QStringLiteral("Senin-Jumat");
        week.weekdays = {1, 2, 3, 4, 5};
        week.validFrom = QStringLiteral("2020-01-01");
        week.service = {{480, 960}};
        must(hours.setProfile(as("ADM"), week));
    }

    /// A complaint about the unit; anonymous, so that nothing of it is sealed.
    static ComplaintReport complaint()
    {
        ComplaintReport report;
        report.classCode = QStringLiteral("PLAIN");
        report.channel = QStringLiteral("COUNTER");
        report.anonymous = true;
        report.statement = QStringLiteral("Antre TIGA-JAM tanpa dipanggil");
        report.hope = QStringLiteral("Dilayani hari ini");
        report.hopeAnswer = HopeAnswer::InPart;
        report.forms = {QStringLiteral("PB")};
        report.subjects.unit = true;
        report.readBack = true;
        return report;
    }
    static ComplaintReport question()
    {
        ComplaintReport report;
        report.classCode = QStringLiteral("INFO");
        report.channel = QStringLiteral("COUNTER");
        report.anonymous = true;
        report.statement = QStringLiteral("Apa syarat KIA?");
        return report;
    }
    [[nodiscard]] ComplaintReport about(const char *code) const
    {
        ComplaintReport report = complaint();
        report.subjects = {};
        report.subjects.staff = {staff(code)};
        report.subjects.words = QStringLiteral("yang berkacamata");
        return report;
    }
    static ComplaintReport from(ComplaintReport report, const char *day, int minute = 600)
    {
        report.received = {QString::fromLatin1(day), minute};
        return report;
    }

    /// As typed in by the officer who handles nothing; its receipt is still to be printed.
    ReceivedComplaint typedIn(const ComplaintReport &report)
    {
        enter("P2");
        return must(complaints.receive(as("P2"), report));
    }
    /// The same, its receipt printed; gives its number.
    QString receive(const ComplaintReport &report)
    {
        const ReceivedComplaint entered = typedIn(report);
        must(complaints.receiptDone(as("P2"), entered.id));
        return entered.number;
    }
    Result<CaseView> open(const char *code, const QString &number)
    {
        enter(code);
        return complaints.open(as(code), number);
    }
    Result<CaseView> act(const char *code, const QString &number, LifeAct what)
    {
        return act(code, number, what, all());
    }
    Result<CaseView> act(const char *code, const QString &number, LifeAct what, LifeWords said)
    {
        const char *kind = lifeRowOf(what).reasonKind;
        if (said.reason == QLatin1String("*"))
            said.reason = kind ? runner.catalogue().reasonsOf(QLatin1String(kind)).front().code : QString();
        enter(code);
        return desk.act(as(code), number, what, said);
    }
    CaseView done(const QString &number, const std::vector<LifeAct> &acts, const char *code = "K1")
    {
        for (const LifeAct each : acts)
            must(act(code, number, each));
        return must(open(code, number));
    }
    /// Whatever any act needs; `*`: the first reason of its kind.
    static LifeWords all()
    {
        LifeWords said;
        said.reason = QStringLiteral("*");
        said.words = QStringLiteral("Sesuai catatan");
        said.answer = QStringLiteral("Sudah diperbaiki");
        said.whom = QStringLiteral("Bidang Dafduk");
        said.channel = QStringLiteral("WHATSAPP");
        said.complainantAgrees = true;
        said.hopeOutcome = HopeOutcome::InPart;
        said.why = QStringLiteral("Blangko habis");
        said.newClass = QStringLiteral("SUPERVISORY");
        return said;
    }
    /// The acts that lead a new case there, of every class.
    static std::vector<LifeAct> wayTo(ComplaintState state)
    {
        using Act = LifeAct;
        switch (state) {
        case ComplaintState::Received:
            return {};
        case ComplaintState::CompletenessCheck:
            return {Act::BeginCheck};
        case ComplaintState::AwaitingCompletion:
            return {Act::BeginCheck, Act::AskForCompletion};
        case ComplaintState::UnderReview:
            return {Act::BeginCheck, Act::Review};
        case ComplaintState::InFollowUp:
            return {Act::BeginCheck, Act::Review, Act::FollowUp};
        case ComplaintState::Decided:
            return {Act::BeginCheck, Act::Review, Act::Decide};
        case ComplaintState::Communicated:
            return {Act::BeginCheck, Act::Review, Act::Decide, Act::Communicate};
        case ComplaintState::Closed:
            return {Act::BeginCheck, Act::Review, Act::Decide, Act::Communicate, Act::Close};
        case ComplaintState::Referred:
            return {Act::Refer};
        case ComplaintState::Withdrawn:
            return {Act::Withdraw};
        case ComplaintState::Escalated:
            return {Act::Escalate};
        }
        return {};
    }

    [[nodiscard]] std::vector<CaseRow> rows(const char *code, const CaseFilter &filter = {})
    {
        enter(code);
        return must(complaints.list(as(code).actor, filter));
    }
    [[nodiscard]] QStringList listed(const char *code, const CaseFilter &filter = {})
    {
        return numbers(rows(code, filter));
    }
    static QStringList numbers(const std::vector<CaseRow> &rows)
    {
        QStringList numbers;
        for (const auto &row : rows)
            numbers << row.complaint.number;
        return numbers;
    }
    [[nodiscard]] DueLists due(const char *code)
    {
        enter(code);
        return must(desk.due(as(code).actor));
    }
    /// Noon in WITA; what is recorded never goes back, what is read does.
    void today(const char *day)
    {
        clock.set(office->zone().startOf(must(OfficeDay::fromText(QString::fromLatin1(day)))) + 720 * minuteMs);
    }
    void holiday(const char *day, HolidayKind kind = HolidayKind::National)
    {
        enter("ADM");
        Holiday one;
        one.date = QString::fromLatin1(day);
        one.nameId = one.nameEn = QStringLiteral("Libur");
        one.kind = kind;
        must(hours.setHoliday(as("ADM"), one));
    }

    ComplaintDesk complaints;
    CaseDesk desk;
    HoursDesk hours;
};

inline const CaseDeadline *deadlineOf(const std::vector<CaseDeadline> &all, const char *code)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const CaseDeadline &one) { return one.code == QLatin1String(code); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace loket::test
