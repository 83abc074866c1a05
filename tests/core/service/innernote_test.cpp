// SPDX-License-Identifier: GPL-3.0-or-later
// Trial A6: what the office has noted about a case for itself is read where the case is, and goes out nowhere else.
#include "core/domain/reportfield.h"
#include "core/service/caseexports.h"
#include "core/service/complaintreceipt.h"
#include "core/service/privacydesk.h"
#include "tests/core/service/caseoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString inner = QStringLiteral("JANGAN-KELUAR-77");
const QString phone = QStringLiteral("081255501234");

struct NotedOffice : CaseOffice {
    explicit NotedOffice(storage::Backend backend) : CaseOffice(backend), exports(runner), privacy(runner) {}

    /// Followed up and commented, not answered yet; the last step is a note.
    QString noted(ComplaintReport report)
    {
        report.anonymous = false;
        report.identity = {QStringLiteral("Zubaidah"), QStringLiteral("WHATSAPP"), phone, {}, {}};
        const QString number = receive(report);
        LifeWords said;
        said.words = inner;
        said.whom = QStringLiteral("Petugas ") + inner;
        for (const LifeAct act : {LifeAct::BeginCheck, LifeAct::Review, LifeAct::FollowUp})
            must(this->act("K1", number, act, said));
        must(desk.add(as("K1"), number, inner));
        return number;
    }
    /// In every field that a line of the register has.
    static QString textOf(const CaseRow &row)
    {
        return QStringList{row.complaint.number, row.complaint.originalNumber, row.forms.join(QLatin1Char(' ')),
                           row.excerpt, row.complaint.promisedDay}
            .join(QLatin1Char(' '));
    }

    CaseExports exports;
    PrivacyDesk privacy;
};

} // namespace

TEST_CASE(
    "A6: a note of the office is on no receipt, in no copy for the complainant, in no list and in nobody else's search")
{
    LOKET_ON_BOTH_DATABASES(backend);
    NotedOffice test(backend);
    ComplaintReport report = CaseOffice::complaint();
    const int kind = GENERATE(0, 1, 2); // clear, in confidence, about somebody
    report.confidential = kind == 1;
    if (kind == 2)
        report.subjects = test.about("A1").subjects;
    INFO(kind);
    const QString number = test.noted(report);
    test.enter("K1");
    const auto leaves = [](const QString &text) { return text.contains(inner); };

    const ComplaintPaper paper = must(test.complaints.receipt(test.as("K1").actor, number));
    CHECK_FALSE(leaves(QString::fromUtf8(complaintreceipt::canonicalText(paper, test.runner.catalogue().unit.zone))));
    CHECK_FALSE(leaves(paper.answer + paper.remedy + paper.hopeWords + paper.place));
    const PersonRecord record = must(
        test.privacy.personRecord(test.as("K1"), number, phone, QStringLiteral("contact")));
    CHECK(record.view.report.statement == report.statement);
    CHECK_FALSE(leaves(QString::fromUtf8(record.toJson())));
    for (const auto &one : must(test.exports.exportRegister(test.as("K1"), {})).rows)
        CHECK_FALSE(leaves(NotedOffice::textOf(one.row) + one.statement));
    for (const char *code : {"A1", "A2", "K1"}) {
        for (const CaseRow &row : test.rows(code))
            CHECK_FALSE(leaves(NotedOffice::textOf(row)));
    }
    // Where the case may be read it is read: on its page, in the file for the Ombudsman, by its search.
    CHECK(leaves(must(test.open("A2", number)).steps.back().said.words));
    CHECK(leaves(must(test.exports.caseFile(test.as("A2"), number, {})).view.steps.back().said.words));
    const auto found = [&](const char *code) {
        test.enter(code);
        return must(test.desk.search(test.as(code).actor, QStringLiteral("jangan keluar 77")));
    };
    REQUIRE(found("A2").size() == 1);
    CHECK(leaves(found("A2").front().excerpt));
    CHECK(found("A1").size() == (kind == 2 ? 0 : 1));
    test.enter("P2");
    CHECK(failedWith(test.desk.search(test.as("P2").actor, inner), ErrorCode::NotAllowed));
    CHECK(failedWith(test.complaints.open(test.as("P2"), number), ErrorCode::ComplaintNotFound));
    must(verify(test.address));
}

TEST_CASE("What was told to the complainant is in the copy for him, with its answer and why the hope was not met")
{
    LOKET_ON_BOTH_DATABASES(backend);
    NotedOffice test(backend);
    const QString number = test.noted(CaseOffice::complaint());
    test.done(number, {LifeAct::Decide, LifeAct::Communicate});
    test.enter("K1");
    const QByteArray json = must(test.privacy.personRecord(test.as("K1"), number, phone, QStringLiteral("contact")))
                                .toJson();
    CHECK(json.contains("Sudah diperbaiki"));
    CHECK(json.contains("Blangko habis"));
    CHECK_FALSE(json.contains(inner.toUtf8()));
}
