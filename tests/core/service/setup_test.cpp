// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/setupdesk.h"
#include "tests/core/service/testoffice.h"

#include <QSet>

using namespace loket;
using namespace loket::test;

namespace {

const QStringList builtInTemplates{QStringLiteral("GENERIC"),   QStringLiteral("DISDUKCAPIL"),
                                   QStringLiteral("DPMPTSP"),   QStringLiteral("BPKPAD"),
                                   QStringLiteral("KECAMATAN"), QStringLiteral("KELURAHAN")};

const ServiceSetup &serviceIn(const OfficeSetup &setup, const char *code)
{
    for (const auto &service : setup.services) {
        if (service.code == QLatin1String(code))
            return service;
    }
    FAIL("no service " << code);
    return setup.services.front();
}

/// Why a set-up is refused; empty when it is not.
QString refusalOf(const char *json)
{
    const auto setup = setupFromJson(QByteArray(json));
    if (setup)
        return {};
    CHECK(setup.error().code == ErrorCode::BadFile);
    return setup.error().detail;
}

} // namespace

TEST_CASE("Every template has GENERIC's services, letters of its own, and no invented minutes")
{
    for (const auto &code : builtInTemplates) {
        const auto setup = must(setupFromTemplate(code));
        CHECK(setup.unitCode == code);
        QSet<QString> letters;
        QSet<QString> codes;
        for (const auto &service : setup.services) {
            INFO(code.toStdString() << " " << service.code.toStdString());
            CHECK(service.letter.size() == 1);
            CHECK_FALSE(QStringLiteral("IOQSZ").contains(service.letter));
            CHECK_FALSE(service.nameId.isEmpty());
            CHECK(service.standard.counterMinutes.has_value() == (service.standard.status == StandardStatus::Verified));
            letters.insert(service.letter);
            codes.insert(service.code);
        }
        CHECK(static_cast<std::size_t>(letters.size()) == setup.services.size());
        CHECK(static_cast<std::size_t>(codes.size()) == setup.services.size());
        CHECK(serviceIn(setup, "INFORMASI").letter == QStringLiteral("X"));
        CHECK(serviceIn(setup, "PENGAMBILAN").letter == QStringLiteral("Y"));
        CHECK(serviceIn(setup, "PENGADUAN").letter == QStringLiteral("W"));
    }
}

TEST_CASE("Example minutes are loaded for the demonstration only, and marked")
{
    const auto plain = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL")));
    CHECK_FALSE(serviceIn(plain, "KK").standard.counterMinutes.has_value());
    CHECK(serviceIn(plain, "KK").standard.status == StandardStatus::Unset);
    CHECK(serviceIn(plain, "PINDAH").standard.counterMinutes == 5); // known
    CHECK(serviceIn(plain, "PINDAH").standard.status == StandardStatus::Verified);
    const auto shown = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL"), true));
    CHECK(serviceIn(shown, "KK").standard.counterMinutes == 10);
    CHECK(serviceIn(shown, "KK").standard.status == StandardStatus::Example);
}

TEST_CASE("The catalogue's reasons come with every office, priority classes are of a kind of their own")
{
    const auto setup = must(setupFromTemplate(QStringLiteral("GENERIC")));
    const auto reasonIs = [&](const char *kind, const char *code, bool active) {
        for (const auto &reason : setup.reasons) {
            if (reason.kind == QLatin1String(kind) && reason.code == QLatin1String(code))
                return reason.active == active && !reason.nameId.isEmpty();
        }
        return false;
    };
    CHECK(reasonIs("priority", "LANSIA", true));
    CHECK(reasonIs("transfer", "wrong_counter", true));
    CHECK(reasonIs("absent_early", "seen_leaving", true));
    // What the program writes itself is known but not offered.
    CHECK(reasonIs("out_of_order", "recorded", false));
    CHECK(reasonIs("void", "undo", false));
    CHECK(reasonIs("unserved", "day_end", false));
}

TEST_CASE("A template that does not exist is refused and the others are named")
{
    const auto setup = setupFromTemplate(QStringLiteral("TIDAKADA"));
    REQUIRE_FALSE(setup);
    CHECK(setup.error().code == ErrorCode::UnknownService);
    CHECK(setup.error().detail.contains(QStringLiteral("TIDAKADA")));
    CHECK(setup.error().detail.contains(QStringLiteral("KELURAHAN")));
}

TEST_CASE("A set-up file: names cleaned, letters given, counters and people taken over")
{
    QStringList removed;
    const auto setup = must(setupFromJson("\xEF\xBB\xBF"
                                          R"({"unit_code": "UJI", "unit_kind": "office", "services": [
        {"code": "A1", "name_id": "Layanan\u0014 satu ", "letter": "B", "decree": "SK 1", "counter_minutes": 7},
        {"code": "A2", "name_id": "Layanan dua", "counter_minutes": 9, "counter_minutes_status": "draft"}],
        "counters": ["Meja 1", {"name": "Meja 2", "services": ["A2", "INFORMASI"]}],
        "staff": ["Siti", {"code": "X9", "name": "Budi", "nip": "19800101 200501 1 001", "post": "Kasi",
                           "roles": ["unit_head", "counter_officer"]}], "note": "boleh"})",
                                          &removed));
    CHECK(setup.services.size() == 5);
    CHECK(serviceIn(setup, "A1").nameId == QStringLiteral("Layanan satu"));
    CHECK(serviceIn(setup, "A1").standard.counterMinutes == 7);
    CHECK(serviceIn(setup, "A1").standard.status == StandardStatus::Verified);
    CHECK(serviceIn(setup, "A2").letter == QStringLiteral("A"));
    CHECK_FALSE(serviceIn(setup, "A2").standard.counterMinutes.has_value());
    REQUIRE(setup.counters.size() == 2);
    CHECK(setup.counters[0].name == QStringLiteral("Meja 1"));
    CHECK(setup.counters[0].services.isEmpty());
    CHECK(setup.counters[1].name == QStringLiteral("Meja 2"));
    CHECK(setup.counters[1].services == QStringList{QStringLiteral("A2"), QStringLiteral("INFORMASI")});
    REQUIRE(setup.staff.size() == 2);
    CHECK(setup.staff[0].code == QStringLiteral("P1"));
    CHECK(setup.staff[0].name == QStringLiteral("Siti"));
    CHECK(setup.staff[0].roles == RoleSet{Role::CounterOfficer});
    CHECK(setup.staff[1].code == QStringLiteral("X9"));
    CHECK(setup.staff[1].nip == QStringLiteral("19800101 200501 1 001"));
    CHECK(setup.staff[1].post == QStringLiteral("Kasi"));
    CHECK(setup.staff[1].roles == RoleSet{Role::UnitHead, Role::CounterOfficer});
    REQUIRE(removed.size() == 1);
    CHECK(removed.first() == QStringLiteral("services[0].name_id: U+0014"));
    // GENERIC's own element does not clash with itself.
    CHECK(must(setupFromJson(
                   R"({"unit_code": "GENERIC", "services": [{"code": "INFORMASI", "letter": "X", "name_id": "I"}]})"))
              .services.size()
          == 1);
}

TEST_CASE("A set-up file is refused with what is wrong where")
{
    CHECK(refusalOf("").startsWith(QStringLiteral("JSON")));
    CHECK(refusalOf("[]").startsWith(QStringLiteral("JSON")));
    CHECK(refusalOf("{}") == QStringLiteral("unit_code: \"..\", max. 40"));
    CHECK(refusalOf(R"({"unit_code": 5})") == QStringLiteral("unit_code: \"..\", max. 40"));
    CHECK(refusalOf(R"({"unit_code": ""})") == QStringLiteral("unit_code: \"..\", max. 40"));
    CHECK(refusalOf(R"({"unit_code": "U", "services": {}})") == QStringLiteral("services: [ ]"));
    CHECK(refusalOf(R"({"unit_code": "U", "services": [1]})") == QStringLiteral("services[0]: { }"));
    CHECK(refusalOf(R"({"unit_code": "U", "services": [{"name_id": "x"}]})")
          == QStringLiteral("services[0].code: \"..\", max. 40"));
    CHECK(refusalOf(R"({"unit_code": "U", "services": [{"code": "x"}]})")
          == QStringLiteral("services[0].name_id: \"..\", max. 200"));
    const auto counter = [](const char *services) {
        return refusalOf(QByteArray(R"({"unit_code": "U", "services": [{"code": "P", "letter": "A", "name_id": "p"}], )"
                                    R"("counters": [{"name": "L", "services": )")
                             .append(services)
                             .append("}]}")
                             .constData());
    };
    CHECK(counter("5") == QStringLiteral("counters[0].services: [ ]"));
    CHECK(counter(R"(["TIDAKADA"])") == QStringLiteral("counters[0].services: \"TIDAKADA\""));
    CHECK(counter(R"(["P", "P"])") == QStringLiteral("counters[0].services: \"P\""));
    CHECK(counter("[7]") == QStringLiteral("counters[0].services: \"\""));
    for (const char *roles : {"5", "[]", "[\"raja\"]", "[\"file\"]", "[3]", "\"unit_head\""}) {
        const QString refused = refusalOf(
            QByteArray(R"({"unit_code": "U", "services": [], "staff": [{"code": "P", "name": "p", "roles": )")
                .append(roles)
                .append("}]}")
                .constData());
        CHECK(refused.startsWith(QStringLiteral("staff[0].roles: [counter_officer, ")));
        CHECK_FALSE(refused.contains(QStringLiteral("file")));
    }
    const auto second = [](const char *rest) {
        return refusalOf(QByteArray(R"({"unit_code": "U", "services": [{"code": "P", "letter": "A", "name_id": "p"}, )"
                                    R"({"name_id": "q", )")
                             .append(rest)
                             .append("}]}")
                             .constData());
    };
    CHECK(second(R"("code": "P")").startsWith(QStringLiteral("services[1]: code \"P\"")));
    CHECK(second(R"("code": "Q", "letter": "A")").startsWith(QStringLiteral("services[1]: letter \"A\"")));
    for (const char *letter : {"I", "O", "Q", "S", "Z", "AB", "a", "1", "É"}) {
        INFO(letter);
        CHECK(second(QByteArray(R"("code": "Q", "letter": ")").append(letter).append('"').constData())
                  .startsWith(QStringLiteral("services[1].letter")));
    }
    for (const char *minutes : {"0", "1441", "-1", "1.5", "\"10\"", "true"}) {
        INFO(minutes);
        CHECK(second(QByteArray(R"("code": "Q", "counter_minutes": )").append(minutes).constData())
                  .startsWith(QStringLiteral("services[1].counter_minutes")));
    }
    CHECK(second(R"("code": "Q", "counter_minutes": 5, "counter_minutes_status": "maybe")")
              .startsWith(QStringLiteral("services[1].counter_minutes_status")));
    CHECK(refusalOf(R"({"unit_code": "U", "services": [{"code": "P", "letter": "X", "name_id": "p"}]})")
              .startsWith(QStringLiteral("services + GENERIC: letter \"X\"")));
    CHECK(refusalOf(R"({"unit_code": "U", "services": [{"code": "PENGADUAN", "letter": "A", "name_id": "p"}]})")
              .startsWith(QStringLiteral("services + GENERIC: code")));
    CHECK(refusalOf(R"({"unit_code": "U", "counters": ["a", "a"]})").startsWith(QStringLiteral("counters[1]")));
    CHECK(refusalOf(R"({"unit_code": "U", "counters": [""]})").startsWith(QStringLiteral("counters[0]")));
    CHECK(refusalOf(R"({"unit_code": "U", "staff": [{"code": "1", "name": "a"}, {"code": "1", "name": "b"}]})")
              .startsWith(QStringLiteral("staff[1]")));
    CHECK(refusalOf(R"({"unit_code": "U", "staff": [{"name": "a"}]})")
          == QStringLiteral("staff[0].code: \"..\", max. 40"));
    QByteArray many(R"({"unit_code": "U", "services": [)");
    for (int i = 0; i < 19; ++i)
        many += (i ? ", " : "") + QByteArray(R"({"code": "C)") + QByteArray::number(i) + R"(", "name_id": "x"})";
    CHECK(refusalOf(many.append("]}").constData()).contains(QStringLiteral("letter, max. 21")));
}

TEST_CASE("Without examples a template gives what is known, and its requirements as drafts to be confirmed")
{
    int drafts = 0;
    for (const auto &code : builtInTemplates) {
        const auto shown = must(setupFromTemplate(code, true));
        for (const auto &service : must(setupFromTemplate(code)).services) {
            INFO(code.toStdString() << " " << service.code.toStdString());
            const ServiceStandard &standard = service.standard;
            const ServiceStandard &example = serviceIn(shown, service.code.toLatin1().constData()).standard;
            for (const StandardStatus status : {standard.status, standard.completionStatus, standard.feeStatus})
                CHECK(status != StandardStatus::Example);
            CHECK((standard.completionStatus == StandardStatus::Unset) == !standard.promise());
            CHECK((standard.fee == Fee()) == (standard.feeStatus == StandardStatus::Unset));
            REQUIRE(standard.components.size() == example.components.size());
            for (std::size_t i = 0; i < standard.components.size(); ++i) {
                const bool isDraft = standard.components[i].status == ComponentStatus::Draft;
                CHECK(isDraft == (example.components[i].status == ComponentStatus::Example));
                CHECK((standard.told(standard.components[i].component) == nullptr) == isDraft);
                drafts += isDraft ? 1 : 0;
            }
        }
    }
    CHECK(drafts > 10);
    const auto family = serviceIn(must(setupFromTemplate(QStringLiteral("DISDUKCAPIL"))), "KK").standard;
    CHECK(family.toldFee() == Fee{FeeKind::Free, 0, {}});
    const auto shown = serviceIn(must(setupFromTemplate(QStringLiteral("DISDUKCAPIL"), true)), "KK").standard;
    CHECK(shown.completionStatus == StandardStatus::Example);
    REQUIRE(shown.told(requirementsComponent()));
    CHECK(shown.told(requirementsComponent())->status == ComponentStatus::Example);
    CHECK(shown.told(requirementsComponent())->textId.count(QLatin1Char('\n')) == 3);
}

TEST_CASE("An office's own file gives its published standards in full")
{
    const auto setup = must(setupFromJson(R"({"unit_code": "U", "services": [
        {"code": "A", "name_id": "a", "decree": "SK 7/2026", "counter_minutes": 12,
         "completion": {"unit": "working_days", "amount": 3}, "fee_rupiah": 25000, "fee_place": "loket kas",
         "fee_note_id": "per lembar", "requirements": ["KK", {"id": "Akta", "en": "Certificate"}],
         "components": {"product": "Kartu", "evaluation": {"id": "Tiap bulan", "en": "Monthly"},
                        "procedure": {"id": "Antre", "status": "draft"}}},
        {"code": "B", "name_id": "b", "completion": {"unit": "same_visit"}, "fee_rupiah": 0,
         "fee_note_id": "gratis", "components": {"fee": "Tidak dipungut biaya"}},
        {"code": "C", "name_id": "c", "decree": "SK 7/2026", "completion": {"unit": "hours", "amount": 2, "status": "example"},
         "fee_rupiah": null, "fee_place": "kasir"},
        {"code": "D", "name_id": "d"}]})"));
    const ServiceStandard &a = serviceIn(setup, "A").standard;
    CHECK(a.decree == QStringLiteral("SK 7/2026"));
    CHECK(a.limit() == 12 * minuteMs);
    CHECK(a.promise() == Completion{CompletionUnit::WorkingDays, 3});
    CHECK(a.toldFee() == Fee{FeeKind::Fixed, 25000, QStringLiteral("loket kas")});
    REQUIRE(a.told(requirementsComponent()));
    CHECK(a.told(requirementsComponent())->textId == QStringLiteral("KK\nAkta"));
    // Told in full, a component stands for its note; never both.
    const auto &free = serviceIn(setup, "B").standard.components;
    REQUIRE(free.size() == 1);
    CHECK(free.front().textId == QStringLiteral("Tidak dipungut biaya"));
    CHECK_FALSE(serviceIn(setup, "B").standard.told(QStringLiteral("fee"))); // without a decree all of it is a draft
    CHECK(a.told(requirementsComponent())->textEn == QStringLiteral("\nCertificate"));
    REQUIRE(a.told(QStringLiteral("evaluation")));
    CHECK(a.told(QStringLiteral("evaluation"))->textEn == QStringLiteral("Monthly"));
    CHECK(a.told(QStringLiteral("product")));
    CHECK(a.told(QStringLiteral("fee"))->textId == QStringLiteral("per lembar"));
    CHECK_FALSE(a.told(QStringLiteral("procedure")));
    const ServiceStandard &b = serviceIn(setup, "B").standard;
    CHECK(b.isDraft());
    CHECK_FALSE(b.promise());
    CHECK(b.toldFee() == Fee());
    CHECK(b.completion == Completion{CompletionUnit::SameVisit, 0}); // kept to be decided
    CHECK(b.fee == Fee{FeeKind::Free, 0, {}});
    const ServiceStandard &c = serviceIn(setup, "C").standard;
    CHECK_FALSE(c.promise());
    CHECK(c.toldFee() == Fee{FeeKind::Computed, 0, QStringLiteral("kasir")});
    CHECK(serviceIn(setup, "D").standard.isEmpty());
}

TEST_CASE("What a file says wrongly of a standard is refused with its place")
{
    const auto refused = [](const QString &standard) {
        const QByteArray json = R"({"unit_code": "U", "services": [{"code": "A", "name_id": "a", )" + standard.toUtf8()
            + "}]}";
        return refusalOf(json.constData());
    };
    const QString longLine(501, QLatin1Char('x'));
    struct Row {
        QString standard;
        const char *place;
    };
    for (const Row &row :
         {Row{QStringLiteral(R"("decree": 5)"), "services[0].decree: "},
          Row{QStringLiteral(R"("completion": 3)"), "services[0].completion.unit: "},
          Row{QStringLiteral(R"("completion": {"unit": "weeks", "amount": 1})"), "services[0].completion.unit: "},
          Row{QStringLiteral(R"("completion": {"unit": "hours"})"), "services[0].completion.amount: 1..9999"},
          Row{QStringLiteral(R"("completion": {"unit": "hours", "amount": 10000})"), "services[0].completion.amount: "},
          Row{QStringLiteral(R"("completion": {"unit": "hours", "amount": 1, "status": "x"})"),
              "services[0].completion.status: "},
          Row{QStringLiteral(R"("fee_rupiah": -1)"), "services[0].fee_rupiah: "},
          Row{QStringLiteral(R"("fee_rupiah": "25000")"), "services[0].fee_rupiah: "},
          Row{QStringLiteral(R"("fee_rupiah": 1000000000001)"), "services[0].fee_rupiah: "},
          Row{QStringLiteral(R"("fee_rupiah": 0, "fee_place": 7)"), "services[0].fee_place: "},
          Row{QStringLiteral(R"("fee_rupiah": 0, "fee_status": "maybe")"), "services[0].fee_status: "},
          Row{QStringLiteral(R"("requirements": "KK")"), "services[0].requirements: [ ]"},
          Row{QStringLiteral(R"("requirements": ["a", ""])"), "services[0].requirements[1].id: "},
          Row{QStringLiteral(R"("requirements": ["%1"])").arg(longLine), "services[0].requirements[0].id: "},
          Row{QStringLiteral(R"("requirements": [{"id": "a", "en": 3}])"), "services[0].requirements[0].en: "},
          Row{QStringLiteral(R"("components": ["product"])"), "services[0].components: { }"},
          Row{QStringLiteral(R"("components": {"price": "x"})"), "services[0].components.price: procedure, "},
          Row{QStringLiteral(R"("components": {"requirements": "x"})"), "services[0].components.requirements: "},
          Row{QStringLiteral(R"("components": {"product": ""})"), "services[0].components.product: "},
          Row{QStringLiteral(R"("components": {"product": {"id": "a", "status": "?"}})"),
              "services[0].components.product.status: "}}) {
        INFO(row.standard.left(80).toStdString());
        CHECK(refused(row.standard).startsWith(QString::fromLatin1(row.place)));
    }
}

TEST_CASE("A key that does not belong in its place is refused with those that do")
{
    const auto refused = [](const QByteArray &service, const QByteArray &beside = {}) {
        const auto setup = setupFromJson(R"({"unit_code": "U", "services": [{"code": "P", "name_id": "p")" + service
                                         + "}]" + beside + "}");
        REQUIRE_FALSE(setup);
        CHECK(setup.error().code == ErrorCode::UnknownKey);
        return setup.error().detail;
    };
    CHECK(refused(R"(, "fee": 0)").startsWith(QStringLiteral("services[0].fee: code, letter, ")));
    CHECK(refused({}, R"(, "reasons": [])")
          == QStringLiteral("reasons: unit_code, unit_kind, services, counters, staff, note"));
    CHECK(refused({}, R"(, "counters": [{"name": "a", "x": 1}])")
          == QStringLiteral("counters[0].x: name, services, note"));
    CHECK(refused(R"(, "requirements": ["a", {"id": "b", "x": 1}])")
          == QStringLiteral("services[0].requirements[1].x: id, en, note"));
    CHECK(refused(R"(, "components": {"product": {"id": "b", "x": 1}})")
          == QStringLiteral("services[0].components.product.x: id, en, status, note"));
    // What is ready at once takes no number of anything; null says the same as leaving it out.
    CHECK(refused(R"(, "completion": {"unit": "same_visit", "amount": 1})")
          == QStringLiteral("services[0].completion.amount: unit, status, note"));
    CHECK(must(setupFromJson(R"({"unit_code": "U", "services": [{"code": "P", "name_id": "p", "decree": "SK 1",
                                "completion": {"unit": "same_visit", "amount": null, "note": "ya"}}]})"))
              .services.front()
              .standard.promise()
          == Completion{CompletionUnit::SameVisit, 0});
}

TEST_CASE("A text of a set-up file that is too long is refused with its beginning, its length and the limit")
{
    struct Row {
        const char *before;
        const char *after;
        int length;
        const char *place;
        const char *most;
    };
    for (const Row &row :
         {Row{R"("services": [{"code": "P", "name_id": ")", R"("}])", 201, "services[0].name_id", "201 > max. 200"},
          Row{R"("services": [{"name_id": "p", "code": ")", R"("}])", 41, "services[0].code", "41 > max. 40"},
          Row{R"("services": [{"code": "P", "name_id": "p", "decree": ")", R"("}])", 999, "services[0].decree",
              "999 > max. 200"},
          Row{R"("services": [{"code": "P", "name_id": "p", "requirements": [")", R"("]}])", 501,
              "services[0].requirements[0].id", "501 > max. 500"},
          Row{R"("services": [{"code": "P", "name_id": "p", "components": {"product": ")", R"("}}])", 4001,
              "services[0].components.product", "4001 > max. 4000"},
          Row{R"("services": [{"code": "P", "name_id": "p"}], "counters": [")", R"("])", 61, "counters[0].name",
              "61 > max. 60"},
          Row{R"("services": [{"code": "P", "name_id": "p"}], "staff": [")", R"("])", 201, "staff[0].name",
              "201 > max. 200"}}) {
        INFO(row.place);
        // Characters are counted, not the parts that some consist of, and blanks around it are none of it.
        const QString start = QString::fromUtf8("Perekaman 👪 dan cetak");
        const auto left = row.length - start.toUcs4().size();
        const QString text = start + QString(left, QLatin1Char('x'));
        const QByteArray json = QByteArray(R"({"unit_code": "U", )") + row.before + "  " + text.toUtf8() + " "
            + row.after + "}";
        CHECK(
            refusalOf(json.constData())
            == QStringLiteral("%1: \"%2..\", %3")
                   .arg(QLatin1String(row.place), QString::fromUtf8("Perekaman 👪 dan ceta"), QLatin1String(row.most)));
    }
}

TEST_CASE("Values of a set-up file without a decree are a draft in the office too, and the decree sets them")
{
    LOKET_ON_BOTH_DATABASES(backend);
    auto setup = must(setupFromJson(R"({"unit_code": "U", "services": [{"code": "P", "name_id": "p", "letter": "P",
        "counter_minutes": 12, "fee_rupiah": 25000, "requirements": ["KK"]}], "counters": ["Satu", "Dua"]})"));
    setup.unitName = QStringLiteral("Uji");
    TestOffice test(backend, setup);
    const ServiceId service = test.service("P");
    const auto inForce = [&] { return test.office->catalogue().standardFor(service, QStringLiteral("2026-11-25")); };
    CHECK_FALSE(inForce());
    CHECK_FALSE(test.take("P").legs.front().standard);
    must(test.office->records().set(test.at(0), RecordKind::Services, service.value(), QStringLiteral("decree"),
                                    QStringLiteral("SK 1")));
    REQUIRE(inForce());
    CHECK(inForce()->limit() == 12 * minuteMs);
    CHECK(inForce()->toldFee() == Fee{FeeKind::Fixed, 25000, {}});
    CHECK(inForce()->told(requirementsComponent()));
    CHECK(test.take("P").legs.front().standard == inForce()->id);
}

TEST_CASE("The office's web address is one, or there is none")
{
    TestOffice test(storage::Backend::Sqlite);
    const auto field = std::find_if(textFields().begin(), textFields().end(),
                                    [](const TextField &one) { return one.isWebAddress; });
    REQUIRE(field != textFields().end());
    const auto set = [&](const char *text) {
        return test.office->setup().setText(test.at(0), *field, QString::fromLatin1(text));
    };
    const auto refused = set("tanya di loket 5");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("web"));
    must(set(" lapor.go.id "));
    CHECK(test.office->catalogue().texts.complaintLink == QStringLiteral("lapor.go.id"));
    must(set(""));
}

TEST_CASE("An office can be made from every template, on both databases")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const TestPlace place(backend);
    const ManualClock clock(openingTime);
    auto setup = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL"), true));
    setup.unitName = QString::fromUtf8("Kelurahan É – Ñ _x0041_");
    const auto office = must(Office::create(addressText(place.address()), setup, clock, QStringLiteral("uji")));
    const auto &catalogue = office->catalogue();
    CHECK(catalogue.unit.name == setup.unitName);
    CHECK(catalogue.services.size() == 10);
    CHECK(catalogue.usesExampleStandards());
    CHECK(catalogue.counterByName(QStringLiteral("Loket 1")));
    CHECK(catalogue.staffByCode(QStringLiteral("P1")));
    CHECK(catalogue.reasons.size() == setup.reasons.size());
    must(verify(addressText(place.address())));
}

TEST_CASE("A counter of the set-up file serves what the file says")
{
    const TestPlace place(storage::Backend::Sqlite);
    const ManualClock clock(openingTime);
    auto setup = must(setupFromJson(R"({"unit_code": "U", "services": [{"code": "P", "name_id": "p"},
        {"code": "Q", "name_id": "q"}], "counters": [{"name": "Satu", "services": ["Q"]}, "Dua"]})"));
    setup.unitName = QStringLiteral("Uji");
    const auto office = must(Office::create(addressText(place.address()), setup, clock, QStringLiteral("uji")));
    const auto &catalogue = office->catalogue();
    CHECK(catalogue.counterByName(QStringLiteral("Satu"))->services
          == std::vector<ServiceId>{catalogue.serviceByCode(QStringLiteral("Q"))->id});
    CHECK(catalogue.counterByName(QStringLiteral("Dua"))->services.empty());
}
