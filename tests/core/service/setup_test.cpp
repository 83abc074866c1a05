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
        {"code": "A1", "name_id": "Layanan\u0014 satu ", "letter": "B", "counter_minutes": 7},
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
