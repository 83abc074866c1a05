// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintreceipt.h"

#include "tests/support/catchqt.h"

using namespace loket;

namespace {

const QString zone = QStringLiteral("Asia/Makassar");

OfficeDay dayOf(const char *text)
{
    return *OfficeDay::fromText(QString::fromLatin1(text));
}

ComplaintDeadline deadline(const char *code, int amount, DeadlineStart start = DeadlineStart::Received)
{
    ComplaintDeadline one;
    one.code = QString::fromLatin1(code);
    one.nameId = QStringLiteral("Batas");
    one.amount = amount;
    one.unit = DeadlineUnit::CalendarDays;
    one.startsAt = start;
    one.classes = {QStringLiteral("PLAIN")};
    one.active = true;
    one.verified = true;
    return one;
}

std::vector<ComplaintPromise> promises(const std::vector<ComplaintDeadline> &deadlines)
{
    return complaintreceipt::promisesFor(deadlines, QStringLiteral("PLAIN"), dayOf("2026-11-27"), Calendar());
}

ComplaintPaper samplePaper()
{
    ComplaintPaper paper;
    paper.number = QStringLiteral("ADU/DISDUKCAPIL/2026/11/4821");
    paper.reportClass = {QStringLiteral("Pengaduan biasa"), QStringLiteral("Plain complaint")};
    paper.receivedAt = Instant(1795744320000); // 2026-11-27 01:52 UTC
    paper.place = QStringLiteral("Loket 5");
    paper.complainant = {QStringLiteral("Norhayati"), QStringLiteral("**21")};
    paper.statement = QStringLiteral("Belum \"selesai\"\nsejak Senin");
    paper.forms = {{QStringLiteral("Penundaan berlarut")}};
    paper.hope = QStringLiteral("Selesai");
    paper.hopeAnswer = HopeAnswer::InPart;
    paper.attachments = 2;
    paper.promises = promises(
        {deadline("T1_FIRST_RESPONSE", 3), deadline("T4_PLAIN", 60, DeadlineStart::FileComplete)});
    paper.officerName = QStringLiteral("Siti");
    return paper;
}

} // namespace

TEST_CASE("A receipt promises only by deadlines of the office that run, are verified and hold for the class")
{
    auto off = deadline("T1_FIRST_RESPONSE", 3);
    off.active = false;
    auto unread = deadline("T1_FIRST_RESPONSE", 3);
    unread.verified = false;
    auto other = deadline("T1_FIRST_RESPONSE", 3);
    other.classes = {QStringLiteral("INFO")};
    CHECK(promises({off, unread, other, deadline("T0_FILING", 30, DeadlineStart::ServiceReceived),
                    deadline("T3_COMPLETION", 30, DeadlineStart::CompletenessAnswerReceived),
                    deadline("T5_NOTIFY", 14, DeadlineStart::Decided)})
              .empty());

    const auto made = promises({deadline("T1_FIRST_RESPONSE", 3), deadline("T2_COMPLETENESS", 14),
                                deadline("T4_PLAIN", 60, DeadlineStart::FileComplete), deadline("OWN", 1)});
    REQUIRE(made.size() == 4);
    CHECK(made[0].what == ComplaintPromise::What::FirstAnswer);
    CHECK(made[0].day == dayOf("2026-11-30"));
    CHECK(made[1].what == ComplaintPromise::What::Completeness);
    CHECK(made[1].day == dayOf("2026-12-11"));
    CHECK(made[2].what == ComplaintPromise::What::Settlement);
    CHECK_FALSE(made[2].day);
    CHECK(made[2].fromCompleteFile);
    CHECK(made[2].amount == 60);
    CHECK(made[3].what == ComplaintPromise::What::Other);
    CHECK(made[3].name.id == QStringLiteral("Batas"));
}

TEST_CASE("Of several deadlines for the settlement the one that ends first is told")
{
    auto practice = deadline("T4_PLAIN", 14, DeadlineStart::FileComplete);
    practice.unit = DeadlineUnit::WorkingDays;
    const auto act = deadline("T4_ACT", 60, DeadlineStart::FileComplete);
    for (const auto &order : {std::vector{practice, act}, std::vector{act, practice}}) {
        const auto made = promises(order);
        REQUIRE(made.size() == 1);
        CHECK(made[0].amount == 14);
        CHECK(made[0].unit == DeadlineUnit::WorkingDays);
    }
    auto dated = deadline("T4_OWN", 10);
    CHECK(promises({act, dated, practice}).front().day == dayOf("2026-12-07"));
}

TEST_CASE("Only channels that somebody has confirmed are told")
{
    EscalationChannel good;
    good.nameId = QStringLiteral("Ombudsman");
    good.contacts = QStringLiteral("WhatsApp 1\nJl. A");
    good.verified = true;
    EscalationChannel unread = good;
    unread.verified = false;
    EscalationChannel off = good;
    off.active = false;
    EscalationChannel silent = good;
    silent.contacts.clear();
    const auto shown = complaintreceipt::channelsFor({unread, good, off, silent});
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].name.id == QStringLiteral("Ombudsman"));
    CHECK(shown[0].contacts == QStringList{QStringLiteral("WhatsApp 1"), QStringLiteral("Jl. A")});
}

TEST_CASE("Of a contact only the end can be read")
{
    for (const auto &[contact, shown] :
         {std::pair("0813 0000 0021", "**** **** **21"), std::pair("budi@mail.com", "****@****.*om"),
          std::pair("+62-813-5555-0021", "+**-***-****-**21"), std::pair("", ""), std::pair("123456", "******"),
          std::pair("12", "**")})
        CHECK(complaintreceipt::masked(QString::fromLatin1(contact)) == QString::fromLatin1(shown));
    CHECK(complaintreceipt::masked(QString::fromUtf8("\U0001D7D8\U0001D7D9 08130000"))
          == QStringLiteral("**** ******00"));
}

TEST_CASE("The canonical text of a receipt is what stands on it, in one way")
{
    ComplaintPaper paper = samplePaper();
    CHECK(complaintreceipt::canonicalText(paper, zone)
          == R"({"about":"Belum \"selesai\"\nsejak Senin","alleged":["Penundaan berlarut"],"attachments":"2",)"
             R"("by":"Siti","class":"Pengaduan biasa","contact":"**21","hope":"Selesai","hope_answer":"in_part",)"
             R"("name":"Norhayati","number":"ADU/DISDUKCAPIL/2026/11/4821","place":"Loket 5",)"
             R"("promised":["first_answer 2026-11-30","settlement 60 calendar"],"received":"2026-11-27 09.52","v":1})");
    ComplaintPaper later = paper;
    later.steps = {{QStringLiteral("a")}};
    later.code = QStringLiteral("c");
    later.escalation = {{}};
    CHECK(complaintreceipt::canonicalText(later, zone) == complaintreceipt::canonicalText(paper, zone));
    for (const auto &change : std::vector<std::function<void(ComplaintPaper &)>>{
             [](auto &one) { one.statement += QLatin1Char('.'); }, [](auto &one) { one.hope.clear(); },
             [](auto &one) { one.hopeAnswer.reset(); }, [](auto &one) { --one.attachments; },
             [](auto &one) { one.promises.pop_back(); }, [](auto &one) { one.unitPromise = dayOf("2026-12-01"); },
             [](auto &one) { one.answer = QStringLiteral("a"); }, [](auto &one) { one.remedy = QStringLiteral("a"); },
             [](auto &one) { one.complainant.name += QLatin1Char('.'); },
             [](auto &one) { one.receivedAt = one.receivedAt + minuteMs; }}) {
        ComplaintPaper changed = paper;
        change(changed);
        CHECK(complaintreceipt::canonicalText(changed, zone) != complaintreceipt::canonicalText(paper, zone));
    }
}

TEST_CASE("What a confidential or anonymous receipt hides is no part of its digest either")
{
    for (bool ComplaintPaper::*flag : {&ComplaintPaper::confidential, &ComplaintPaper::anonymous}) {
        ComplaintPaper paper = samplePaper();
        paper.*flag = true;
        ComplaintPaper other = paper;
        other.complainant = {QStringLiteral("Budi"), QStringLiteral("**99")};
        CHECK(complaintreceipt::canonicalText(paper, zone) == complaintreceipt::canonicalText(other, zone));
        CHECK_FALSE(complaintreceipt::canonicalText(paper, zone).contains("Norhayati"));
    }
}
