// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor is told about a report: only against what stands on its receipt, and nothing where a subject could see.
#include "core/domain/applicationcode.h"
#include "core/domain/lockout.h"
#include "core/service/complaintpaper.h"
#include "core/service/privacydesk.h"
#include "core/storage/complainttextstore.h"
#include "tests/core/service/deskoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString nothing = QStringLiteral("ADU/GENERIC/2026/11/0000");

struct StatusOffice : DeskOffice {
    explicit StatusOffice(storage::Backend backend = storage::Backend::Sqlite) : DeskOffice(backend)
    {
        signIn(staff("K1"));
        must(office->complaintSetup().confirm(on("K1"), enabled()));
    }
    [[nodiscard]] std::vector<ComplaintDeadline> enabled() const
    {
        std::vector<ComplaintDeadline> all;
        for (const auto &one : office->catalogue().complaints.deadlines) {
            if (one.code == QLatin1String("T1_FIRST_RESPONSE"))
                all.push_back(one);
        }
        return all;
    }

    struct Receipt {
        QString number;
        QString code;      ///< as the QR code holds it
        QString reference; ///< as it is printed
    };
    /// Received and printed by Siti (P1).
    Receipt receipt(const ComplaintReport &report)
    {
        signIn(staff("P1"));
        const auto entered = must(office->complaints().receive(on("P1"), report));
        const ComplaintPaper paper = must(office->complaints().receipt(on("P1").actor, entered.number));
        must(office->complaints().receiptDone(on("P1"), entered.id));
        REQUIRE_FALSE(paper.code.isEmpty());
        return {entered.number, paper.code, paper.referenceCode};
    }
    Result<CaseStatus> ask(const char *code, const QString &typed)
    {
        if (!office->people().session() || office->people().session()->staff != staff(code))
            signIn(staff(code));
        clock.advance(61 * minuteMs); // whatever was typed wrong before is forgotten
        return office->privacy().status(on(code), typed);
    }
    static QString with(const Receipt &receipt, const QString &proof) { return receipt.number + u' ' + proof; }
};

} // namespace

TEST_CASE("A visitor is told how far the report is, against the receipt's code or its reference: no words, nobody")
{
    LOKET_ON_BOTH_DATABASES(backend);
    StatusOffice test(backend);
    const auto receipt = test.receipt(DeskOffice::complaint());
    for (const char *code : {"P1", "P2", "A1", "K1"}) {
        for (const QString &typed :
             {receipt.code, receipt.code.toLower(), StatusOffice::with(receipt, receipt.reference)}) {
            INFO(code << ' ' << typed.toStdString());
            const CaseStatus told = must(test.ask(code, typed));
            CHECK(told.number == receipt.number);
            CHECK(told.state == ComplaintState::Received);
            REQUIRE(told.next);
            CHECK(told.next->text() == QStringLiteral("2026-11-28")); // T1, three days, every day is one here
        }
    }
    CHECK(entriesOf(test, "complaint_status") == 12);
    must(verify(test.address));
}

TEST_CASE("By the contact that was given answers only who may read it")
{
    StatusOffice test;
    const auto receipt = test.receipt(DeskOffice::complaint());
    for (const char *code : {"A1", "K1"})
        CHECK(test.ask(code, StatusOffice::with(receipt, QStringLiteral("+62 812-5550-1234"))));
    CHECK(failedWith(test.ask("P2", StatusOffice::with(receipt, complainantPhone)), ErrorCode::ComplaintNotFound));
    CHECK(failedWith(test.ask("A1", StatusOffice::with(receipt, QStringLiteral("081255501235"))),
                     ErrorCode::ComplaintNotFound));
    CHECK(failedWith(test.ask("A1", StatusOffice::with(receipt, complainantName)), ErrorCode::ComplaintNotFound));
}

TEST_CASE("A wrong proof, a number without one, another day and a number that there is not are told alike")
{
    StatusOffice test;
    const auto receipt = test.receipt(DeskOffice::complaint());
    const auto other = test.receipt(DeskOffice::complaint());
    QString forged = receipt.code;
    forged[forged.size() - 5] = forged.at(forged.size() - 5) == u'A' ? u'B' : u'A';
    QString moved = other.code;
    moved.replace(other.number, receipt.number);
    const auto missing = test.ask("P2", nothing + QStringLiteral(" K7MW-3PX2"));
    CHECK(missing == refuse(ErrorCode::ComplaintNotFound));
    const int before = entriesOf(test, "complaint_denied");
    int asked = 0;
    for (const QString &typed : {receipt.number, StatusOffice::with(receipt, other.reference),
                                 StatusOffice::with(receipt, QStringLiteral("x")), forged, moved,
                                 QStringLiteral("selamat pagi"), QString(), QString(20'000, u'9')}) {
        INFO(typed.left(80).toStdString());
        CHECK(test.ask("P2", typed) == missing);
        CHECK(entriesOf(test, "complaint_denied") == before + ++asked);
    }
    const QByteArray file = test.wholeFile();
    CHECK_FALSE(file.contains("selamat pagi")); // what was typed is kept as a salted digest alone
}

TEST_CASE("Nobody is told at a counter of a hidden case, be the receipt as genuine as it is, who may open it is")
{
    StatusOffice test;
    const auto receipt = test.receipt(DeskOffice::about(test.staff("P2")));
    const auto aboutHead = test.receipt(DeskOffice::about(test.staff("K1")));
    const auto missing = test.ask("P2", nothing + QStringLiteral(" K7MW-3PX2"));
    for (const QString &typed : {receipt.code, StatusOffice::with(receipt, receipt.reference)}) {
        CHECK(test.ask("P2", typed) == missing); // the subject
        CHECK(test.ask("P1", typed) == missing); // a colleague beside him
        CHECK(must(test.ask("A1", typed)).number == receipt.number);
        CHECK(must(test.ask("K1", typed)).state == ComplaintState::Received);
    }
    CHECK(test.ask("K1", aboutHead.code) == missing);
    CHECK(test.ask("A1", aboutHead.code) == missing); // nobody examines the own head
}

TEST_CASE("Of a confidential case a counter tells the state against the signed code alone")
{
    StatusOffice test;
    ComplaintReport report = DeskOffice::complaint();
    report.confidential = true;
    const auto receipt = test.receipt(report);
    CHECK(must(test.ask("P2", receipt.code)).number == receipt.number);
    CHECK(failedWith(test.ask("P2", StatusOffice::with(receipt, receipt.reference)), ErrorCode::ComplaintNotFound));
    CHECK(must(test.ask("A1", StatusOffice::with(receipt, receipt.reference))).number == receipt.number);
}

TEST_CASE("Guessing is slowed down and then locked, for the officer and not for the own PIN, an hour forgets it")
{
    StatusOffice test;
    const auto receipt = test.receipt(DeskOffice::complaint());
    test.signIn(test.staff("P2"));
    const auto guess = [&](const QString &typed) { return test.office->privacy().status(test.on("P2"), typed); };
    test.clock.advance(minuteMs);
    CHECK(failedWith(guess(nothing), ErrorCode::ComplaintNotFound));
    CHECK(failedWith(guess(nothing), ErrorCode::ComplaintNotFound));
    CHECK(failedWith(guess(nothing), ErrorCode::LockedOut)); // five seconds
    test.clock.advance(5 * secondMs);
    CHECK(guess(receipt.code)); // a right one takes nothing back of the wrong ones
    for (const Millis wait : {30 * secondMs, 2 * minuteMs, 30 * minuteMs}) {
        CHECK(failedWith(guess(nothing), ErrorCode::ComplaintNotFound));
        CHECK(failedWith(guess(receipt.code), ErrorCode::LockedOut));
        test.clock.advance(wait);
    }
    CHECK(failedWith(guess(nothing), ErrorCode::ComplaintNotFound));
    CHECK(failedWith(guess(receipt.code), ErrorCode::LockedOut));
    // Another officer is not locked, and neither is this one's PIN.
    test.signIn(test.staff("P1"));
    CHECK(test.office->privacy().status(test.on("P1"), receipt.code));
    test.signIn(test.staff("P2"));
    test.clock.advance(61 * minuteMs);
    CHECK(guess(receipt.code));
    CHECK(failedWith(guess(nothing), ErrorCode::ComplaintNotFound));
    CHECK(failedWith(guess(nothing), ErrorCode::ComplaintNotFound)); // counted from none again
}

TEST_CASE("After the identity was erased the receipt in the visitor's hand still answers")
{
    StatusOffice test;
    const auto receipt = test.receipt(DeskOffice::complaint());
    test.signIn(test.staff("K1"));
    must(test.office->privacy().erase(test.on("K1"), receipt.number, ErasureExtent::Identity,
                                      QStringLiteral("unlawful")));
    // The code itself is kept no more: its digest was taken over the name too.
    const auto connection = test.place.open();
    CHECK(must(storage::reading(*connection,
                                [&]() -> Result<qint64> {
                                    auto rows = connection->run(
                                        "select count(*) from complaint_text where part = 'receipt_code' "
                                        "and digest <> ''");
                                    return rows.next() ? rows.integer(0) : -1;
                                }))
          == 0);
    CHECK(test.ask("P2", receipt.code));
    CHECK(failedWith(test.ask("A1", StatusOffice::with(receipt, complainantPhone)), ErrorCode::ComplaintNotFound));
}
