// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/formnumber.h"
#include "core/domain/reportfield.h"
#include "tests/core/domain/hours.h"

#include <rapidcheck.h>

using namespace loket;
using namespace loket::test;

namespace {

ReportAttachment attached(qint64 file, qint64 size = 1)
{
    return {latin("foto.jpg"), size, AttachmentId(file), latin("00"), latin("11"), {}};
}

ReportRules officeRules()
{
    ReportRules rules{{},
                      {latin("COUNTER"), latin("LETTER"), latin("WHATSAPP"), latin("PHONE"), latin("BOX")},
                      officeDay("2026-11-27")};
    for (const char *code : {"INFO", "PLAIN", "SUPERVISORY", "ASPIRATION"})
        rules.records.classes.push_back({.code = latin(code)});
    rules.records.classes.push_back({.code = latin("LIGHT"), .active = false});
    for (const char *code : {"PB", "TK", "PI"})
        rules.records.forms.push_back({.code = latin(code)});
    rules.records.forms.push_back({.code = latin("MH"), .active = false});
    return rules;
}

/// A whole complaint, as at a counter.
ComplaintReport complaint()
{
    ComplaintReport report;
    report.classCode = latin("PLAIN");
    report.channel = latin("COUNTER");
    report.identity = {latin("Siti"), latin("WHATSAPP"), latin("0812-3456-7890"), latin("6371 0123 4567 8901"),
                       latin("Jl. Sungai")};
    report.happened = {latin("2026-11-26"), 9 * 60 + 10};
    report.visit = TicketId(17);
    report.statement = latin("Disuruh kembali besok");
    report.loss = latin("Ongkos");
    report.hope = latin("Kartu hari ini");
    report.hopeAnswer = HopeAnswer::InPart;
    report.forms = {latin("TK"), latin("PB"), latin("TK")};
    report.subjects.visitOfficers = true;
    report.subjects.staff = {StaffId(3), StaffId(2), StaffId(3)};
    report.readBack = true;
    report.promisedDay = latin("2026-12-01");
    report.answerChannel = latin("WHATSAPP");
    return report;
}

std::optional<ReportFault> faultOf(const ComplaintReport &report)
{
    const auto clean = cleaned(report, officeRules());
    return clean ? std::nullopt : reportFaultOf(clean.error());
}

ComplaintReport clean(const ComplaintReport &report)
{
    const auto result = cleaned(report, officeRules());
    INFO((result ? std::string() : result.error().detail.toStdString()));
    REQUIRE(result);
    return *result;
}

ReportFault lacks(ReportField field, FieldFault fault = FieldFault::Empty, int most = 0)
{
    return {field, fault, most};
}

QString blankForm()
{
    return formnumber::make([](quint32 bound) { return 7 % bound; });
}

rc::Gen<QString> hostileText(std::size_t longest)
{
    const auto characters = rc::gen::oneOf(
        rc::gen::inRange<char32_t>(0, 0x100), rc::gen::inRange<char32_t>(0x2000, 0x2070),
        rc::gen::inRange<char32_t>(0xfdc0, 0xffff), rc::gen::inRange<char32_t>(0x1f300, 0x1f700),
        rc::gen::elementOf(std::vector<char32_t>{U'"', U'\\', U'<', U'=', 0x202e, 0xfffe, 0xfffd, 0x1ffff}));
    return rc::gen::map(
        rc::gen::resize(static_cast<int>(longest), rc::gen::container<std::vector<char32_t>>(characters)),
        [](const std::vector<char32_t> &codes) {
            return QString::fromUcs4(codes.data(), static_cast<qsizetype>(codes.size()))
                .remove(QChar(QChar::ByteOrderMark));
        });
}

} // namespace

TEST_CASE("Report: a whole complaint is cleaned")
{
    auto report = complaint();
    report.statement = QStringLiteral("  Disuruh\r\nkembali \u202ebesok\u0000 =1+1 <b> 👍 ");
    const auto kept = clean(report);
    CHECK(kept.statement == QStringLiteral("Disuruh\nkembali besok =1+1 <b> 👍"));
    CHECK(kept.identity.nik == latin("6371012345678901"));
    CHECK(kept.forms == QStringList{latin("PB"), latin("TK")});
    CHECK(kept.subjects.staff == std::vector{StaffId(2), StaffId(3)});
    CHECK(clean(kept) == kept);
}

TEST_CASE("A5: what was typed before somebody became anonymous is not kept")
{
    auto report = complaint();
    report.anonymous = true;
    report.confidential = true;
    // Not even a wrong NIK is an error: nobody sees the field any more.
    report.identity.nik = latin("12");
    const auto kept = clean(report);
    CHECK(kept.identity.isEmpty());
    CHECK(kept.confidential);
    CHECK_FALSE(draftOf(kept).value().contains("Siti"));
}

TEST_CASE("Report: an information or aspiration keeps nothing that only a complaint is asked")
{
    for (const char *code : {"INFO", "ASPIRATION"}) {
        auto report = complaint();
        report.classCode = latin(code);
        report.settledOnSpot = report.complainantAgrees = true;
        report.answer = latin("Buka pukul 08.00");
        report.hope = QString(1'000'000, QLatin1Char('x'));
        const auto kept = clean(report);
        CHECK(kept.forms.isEmpty());
        CHECK(kept.subjects == ComplaintSubjects());
        CHECK(kept.happened == DayAndTime());
        CHECK((kept.loss + kept.tried + kept.hope + kept.hopeTold + kept.remedy).isEmpty());
        CHECK_FALSE((kept.readBack || kept.settledOnSpot || kept.complainantAgrees || kept.hopeAnswer));
        CHECK(kept.answer == report.answer);
        CHECK(kept.identity.name == latin("Siti"));
        report.statement = latin("  ");
        CHECK(faultOf(report) == lacks(ReportField::Statement));
    }
}

TEST_CASE("Report: what a complaint must hold")
{
    using Change = void (*)(ComplaintReport &);
    const std::vector<std::pair<Change, ReportFault>> table{
        {[](ComplaintReport &r) { r.classCode.clear(); }, lacks(ReportField::Class)},
        {[](ComplaintReport &r) { r.classCode = latin("LIGHT"); }, lacks(ReportField::Class, FieldFault::Unknown)},
        {[](ComplaintReport &r) { r.channel.clear(); }, lacks(ReportField::Channel)},
        {[](ComplaintReport &r) { r.channel = latin("FAX"); }, lacks(ReportField::Channel, FieldFault::Unknown)},
        {[](ComplaintReport &r) { r.identity.way = latin("FAX"); }, lacks(ReportField::Way, FieldFault::Unknown)},
        {[](ComplaintReport &r) { r.answerChannel = latin("FAX"); },
         lacks(ReportField::AnswerChannel, FieldFault::Unknown)},
        {[](ComplaintReport &r) { r.identity.nik = latin("63710123"); }, lacks(ReportField::Nik, FieldFault::Form)},
        {[](ComplaintReport &r) { r.identity.nik = latin("6371 0123 4567 89OI"); },
         lacks(ReportField::Nik, FieldFault::Form)},
        {[](ComplaintReport &r) { r.statement = latin(" \n"); }, lacks(ReportField::Statement)},
        {[](ComplaintReport &r) { r.hope.clear(); }, lacks(ReportField::Hope)},
        {[](ComplaintReport &r) { r.hopeAnswer.reset(); }, lacks(ReportField::HopeAnswer)},
        {[](ComplaintReport &r) { r.forms << latin("MH"); }, lacks(ReportField::Forms, FieldFault::Unknown)},
        {[](ComplaintReport &r) { r.subjects = {}; }, lacks(ReportField::Subjects)},
        {[](ComplaintReport &r) { r.visit.reset(); }, lacks(ReportField::Visit)},
        {[](ComplaintReport &r) { r.readBack = false; }, lacks(ReportField::ReadBack)},
        {[](ComplaintReport &r) { r.happened.day = latin("2026-02-30"); },
         lacks(ReportField::Happened, FieldFault::NoDay)},
        {[](ComplaintReport &r) { r.happened.day = latin("2026-11-28"); },
         lacks(ReportField::Happened, FieldFault::Ahead)},
        {[](ComplaintReport &r) { r.happened.minute = 1440; }, lacks(ReportField::Happened, FieldFault::NoDay)},
        {[](ComplaintReport &r) { r.happened.day.clear(); }, lacks(ReportField::Happened, FieldFault::NoDay)},
        {[](ComplaintReport &r) { r.received.day = latin("2026-11-28"); },
         lacks(ReportField::Received, FieldFault::Ahead)},
        {[](ComplaintReport &r) { r.promisedDay = latin("2026-11-26"); },
         lacks(ReportField::Promised, FieldFault::Over)},
        {[](ComplaintReport &r) { r.promisedDay = latin("besok"); }, lacks(ReportField::Promised, FieldFault::NoDay)},
        {[](ComplaintReport &r) { r.attachments.assign(21, attached(1)); },
         lacks(ReportField::Attachments, FieldFault::TooLong, 20)},
        {[](ComplaintReport &r) { r.attachments = {attached(1, attachmentlimits::size + 1)}; },
         lacks(ReportField::Attachments, FieldFault::TooLong, static_cast<int>(attachmentlimits::size))},
        {[](ComplaintReport &r) {
             for (int i = 1; i <= 6; ++i)
                 r.attachments.push_back(attached(i, attachmentlimits::size));
         },
         lacks(ReportField::Attachments, FieldFault::TooLong, static_cast<int>(attachmentlimits::size))},
        {[](ComplaintReport &r) { r.attachments = {attached(0)}; },
         lacks(ReportField::Attachments, FieldFault::Unknown)},
        {[](ComplaintReport &r) {
             r.attachments = {attached(7), attached(7)};
         },
         lacks(ReportField::Attachments, FieldFault::Unknown)},
    };
    for (const auto &[change, fault] : table) {
        auto report = complaint();
        change(report);
        const auto result = cleaned(report, officeRules());
        REQUIRE_FALSE(result);
        INFO(result.error().detail.toStdString());
        CHECK(reportFaultOf(result.error()) == fault);
    }
}

TEST_CASE("Report: every text is bounded, by its own name")
{
    for (const auto &text : reportTexts()) {
        auto report = complaint();
        text.of(report) = QString(text.most + 1, QLatin1Char('7'));
        INFO(wordOf(reportFieldWords, text.field).toStdString());
        CHECK(faultOf(report) == lacks(text.field, FieldFault::TooLong, text.most));
        text.of(report) = QString(1'000'000, QLatin1Char('7'));
        CHECK(faultOf(report) == lacks(text.field, FieldFault::TooLong, text.most));
        CHECK(reportFaultOf(draftOf(report).error()) == lacks(text.field, FieldFault::TooLong, text.most));
    }
}

TEST_CASE("Report: who has said that nothing is hoped for, or who says that nobody is known, has answered")
{
    auto report = complaint();
    report.noHopeSaid = true;
    report.hopeTold = latin("Tidak ada");
    report.subjects = {};
    report.subjects.unknown = true;
    const auto kept = clean(report);
    CHECK((kept.hope + kept.hopeTold).isEmpty());
    CHECK_FALSE(kept.hopeAnswer);
}

TEST_CASE("Report: what the complainant wrote is neither read back nor answered on the spot in words")
{
    for (const bool onForm : {false, true}) {
        auto report = complaint();
        report.channel = latin(onForm ? "COUNTER" : "LETTER");
        report.received.day = latin("2026-11-26");
        report.formNumber = onForm ? blankForm() : QString();
        report.hopeAnswer.reset();
        report.readBack = false;
        CHECK(clean(report).isWritten());
    }
    auto called = complaint();
    called.channel = latin("PHONE");
    called.received.day = latin("2026-11-26");
    called.readBack = false;
    CHECK(faultOf(called) == lacks(ReportField::ReadBack));
}

TEST_CASE("Report: what came another way than over the counter needs the day it was received on")
{
    for (const char *channel : {"LETTER", "WHATSAPP", "PHONE", "BOX"}) {
        auto report = complaint();
        report.channel = latin(channel);
        if (report.channel == boxChannel())
            report.formNumber = blankForm();
        CHECK(faultOf(report) == lacks(ReportField::Received));
        report.classCode = latin("INFO"); // a question's answer has a deadline too
        CHECK(faultOf(report) == lacks(ReportField::Received));
        report.received.day = latin("2026-11-20");
        CHECK(clean(report).received == DayAndTime{latin("2026-11-20"), {}});
    }
}

TEST_CASE("Report: one from the box has the number of its form, as it was printed")
{
    auto report = complaint();
    report.channel = boxChannel();
    report.received.day = latin("2026-11-20");
    CHECK(faultOf(report) == lacks(ReportField::FormNumber));
    report.formNumber = latin("F-0012");
    CHECK(faultOf(report) == lacks(ReportField::FormNumber, FieldFault::Form));
    report.formNumber = blankForm().toLower().remove(QLatin1Char('-'));
    CHECK(clean(report).formNumber == blankForm());
    report.formNumber.chop(1);
    CHECK(faultOf(report) == lacks(ReportField::FormNumber, FieldFault::Form));
}

TEST_CASE("Report: handed over is what was heard so far, of whom and through what it came")
{
    auto report = complaint();
    report.hope.clear();
    report.hopeAnswer.reset();
    report.readBack = false;
    CHECK(faultOf(report) == lacks(ReportField::Hope));
    CHECK(cleaned(report, officeRules(), true));
    auto silent = report;
    silent.statement.clear();
    CHECK(reportFaultOf(cleaned(silent, officeRules(), true).error()) == lacks(ReportField::Statement));
    report.subjects = {};
    CHECK(reportFaultOf(cleaned(report, officeRules(), true).error()) == lacks(ReportField::Subjects));
}

TEST_CASE("Report: settled on the spot with an answer, agreement and nobody named")
{
    auto report = complaint();
    report.settledOnSpot = true;
    CHECK(faultOf(report) == lacks(ReportField::Settled, FieldFault::Barred));
    report.subjects = {};
    report.subjects.unit = true;
    CHECK(faultOf(report) == lacks(ReportField::Answer));
    report.answer = latin("Sudah dicetak");
    CHECK(faultOf(report) == lacks(ReportField::HopeOutcome));
    report.hopeOutcome = HopeOutcome::InPart;
    CHECK(faultOf(report) == lacks(ReportField::HopeOutcome)); // and why
    report.hopeWhy = latin("Blangko habis");
    CHECK(faultOf(report) == lacks(ReportField::Agrees));
    report.complainantAgrees = true;
    const auto kept = clean(report);
    CHECK(kept.settledOnSpot);
    CHECK(kept.promisedDay.isEmpty());
    CHECK(kept.hopeOutcome == HopeOutcome::InPart);
    CHECK(kept.hopeWhy == latin("Blangko habis"));
    CHECK(reportFromDraft(draftOf(kept).value()) == kept);
    auto hopeless = report;
    hopeless.noHopeSaid = true;
    CHECK_FALSE(clean(hopeless).hopeOutcome);
    report.settledOnSpot = false;
    CHECK_FALSE(clean(report).complainantAgrees);
    CHECK_FALSE(clean(report).hopeOutcome);
    CHECK(clean(report).hopeWhy.isEmpty());
}

TEST_CASE("Report: two attachments of one name are two")
{
    auto report = complaint();
    report.attachments = {attached(1), attached(2)};
    const auto kept = clean(report).attachments;
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].name == kept[1].name);
    CHECK(kept[0].file != kept[1].file);
    report.classCode = latin("INFO");
    CHECK(clean(report).attachments.empty());
}

TEST_CASE("Report: a draft reads back equal, whatever was typed")
{
    CHECK(rc::check([] {
        auto report = complaint();
        for (const auto &text : reportTexts())
            text.of(report) = *hostileText(static_cast<std::size_t>(text.most));
        report.anonymous = *rc::gen::arbitrary<bool>();
        report.confidential = *rc::gen::arbitrary<bool>();
        report.noHopeSaid = *rc::gen::arbitrary<bool>();
        report.subjects.unknown = *rc::gen::arbitrary<bool>();
        report.settledOnSpot = *rc::gen::arbitrary<bool>();
        report.received.day = *hostileText(20);
        report.happened.minute = *rc::gen::arbitrary<bool>() ? std::optional(*rc::gen::inRange(0, 5000)) : std::nullopt;
        if (*rc::gen::arbitrary<bool>())
            report.service = ServiceId(*rc::gen::inRange<qint64>(0, std::numeric_limits<qint64>::max()));
        report.receivedIn = *rc::gen::inRange<qint64>(0, reportlimits::receiving + 1);
        if (*rc::gen::arbitrary<bool>())
            report.hopeAnswer.reset();
        report.forms = {*hostileText(20), *hostileText(20)};
        report.attachments = {
            attached(*rc::gen::inRange<qint64>(0, 1LL << 62), *rc::gen::inRange<qint64>(0, 1LL << 62))};
        report.attachments.front().name = *hostileText(50);
        report.attachments.front().traces = {FileTrace::Place, FileTrace::Unseen};
        const auto draft = draftOf(report);
        RC_ASSERT(draft.has_value());
        const auto back = reportFromDraft(*draft);
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == report);
        RC_ASSERT(draftOf(*back).value() == *draft);
    }));
}

TEST_CASE("Report: how long it was received stays within a working day, and older drafts do not know it")
{
    auto report = complaint();
    report.receivedIn = 12 * minuteMs;
    CHECK(clean(report).receivedIn == 12 * minuteMs);
    for (const Millis wild : {-1LL, 1LL << 62}) {
        report.receivedIn = wild;
        const Millis sane = wild < 0 ? 0 : reportlimits::receiving;
        CHECK(clean(report).receivedIn == sane);
        CHECK(reportFromDraft(draftOf(report).value()).value().receivedIn == sane);
    }
    QByteArray older = draftOf(complaint()).value();
    older.replace("\"received_in\":0,", "");
    REQUIRE_FALSE(older.contains("received_in"));
    CHECK(reportFromDraft(older) == complaint());
}

TEST_CASE("Report: half a character and a byte order mark are no text, and the draft stays whole")
{
    const QChar half(char16_t(0xd800));
    const QChar mark(QChar::ByteOrderMark);
    auto report = complaint();
    report.statement = mark + latin("a") + half + latin("b") + mark;
    report.loss = half;
    const auto back = reportFromDraft(draftOf(report).value()).value();
    CHECK(back.statement == latin("ab"));
    CHECK(back.loss.isEmpty());
    CHECK(draftOf(back).value() == draftOf(report).value());
}

TEST_CASE("Report: a draft that is none is refused by its place")
{
    const QByteArray good = draftOf(complaint()).value();
    CHECK(reportFromDraft(good) == complaint());
    for (const auto &[from, to, place] : std::vector<std::tuple<const char *, const char *, const char *>>{
             {"\"version\":1", "\"version\":2", "version"},
             {"\"visit\":17", "\"visit\":\"17\"", "visit"},
             {"\"anonymous\":0", "\"anonymous\":2", "anonymous"},
             {"\"in_part\"", "\"maybe\"", "hope_answer"},
             {"\"loss\":\"Ongkos\"", "\"loss\":1", "loss"},
             {"\"received_in\":0", "\"received_in\":-1", "received_in"},
             {"\"loss\":\"Ongkos\"", "\"lost\":\"Ongkos\"", "loss"},
             {"{", "{\"aa\":1,", "aa"},
             {"[3,2,3]", "[3,-2,3]", "subject_staff"},
             {"\"forms\":[\"TK\"", "\"forms\":[1", "forms"}}) {
        QByteArray bad = good;
        bad.replace(bad.indexOf(from), static_cast<qsizetype>(qstrlen(from)), to);
        INFO(place);
        CHECK(reportFromDraft(bad).error() == Error{ErrorCode::BadFile, latin(place)});
    }
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("[]"), QByteArray(3'000'000, ' '), good.left(good.size() - 1)})
        CHECK(reportFromDraft(bad).error().code == ErrorCode::BadFile);
}

TEST_CASE("Report: every fault of a field reads back from its error")
{
    for (const auto &field : reportFieldWords) {
        for (const auto &fault : fieldFaultWords) {
            const int most = fault.first == FieldFault::TooLong ? 200 : 0;
            const Error error = refuseField(field.first, fault.first, most).value();
            CHECK(reportFaultOf(error) == ReportFault{field.first, fault.first, most});
        }
    }
    CHECK_FALSE(reportFaultOf({ErrorCode::BadText, latin("statement empty")}));
    CHECK_FALSE(reportFaultOf({ErrorCode::BadReport, latin("statement")}));
}

TEST_CASE(
    "Where a reward was asked for and nobody is named, somebody unknown is meant, and it is not settled on the spot")
{
    ComplaintReport report = complaint();
    report.subjects = {};
    report.subjects.unit = true;
    report.forms = {solicitingForm()};
    const ComplaintReport saved = clean(report);
    CHECK(saved.subjects.unit);
    CHECK(saved.subjects.unknown);
    report.settledOnSpot = report.complainantAgrees = true;
    report.answer = latin("Uang dikembalikan");
    report.hopeOutcome = HopeOutcome::Met;
    const auto fault = faultOf(report);
    REQUIRE(fault);
    CHECK(fault->field == ReportField::Settled);
    report.forms = {latin("PB")};
    CHECK_FALSE(faultOf(report));
    CHECK_FALSE(clean(report).subjects.unknown);
    report.forms = {solicitingForm()};
    report.settledOnSpot = false;
    report.subjects.staff = {StaffId(3)};
    CHECK_FALSE(clean(report).subjects.unknown);
}
