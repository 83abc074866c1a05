// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintconflict.h"

#include "tests/core/domain/hours.h"

#include <map>

using namespace loket;
using namespace loket::test;

namespace {

constexpr StaffId ani{1}, budi{2}, citra{3}, dewi{4}, head{5}, deputy{6}, admin{7};

ComplaintSubjects named(std::vector<StaffId> staff)
{
    ComplaintSubjects subjects;
    subjects.staff = std::move(staff);
    return subjects;
}

ComplaintSubjects unknownSubject()
{
    ComplaintSubjects subjects;
    subjects.unknown = true;
    return subjects;
}

ComplaintSubjects ofTheVisit()
{
    ComplaintSubjects subjects;
    subjects.visitOfficers = true;
    return subjects;
}

ComplaintSubjects theUnit()
{
    ComplaintSubjects subjects;
    subjects.unit = true;
    return subjects;
}

ShutOut shutOut(const ComplaintSubjects &subjects, const SubjectFacts &facts,
                std::optional<ServiceId> service = ServiceId(1))
{
    return shutOutOf(latin("PLAIN"), subjects, service, facts);
}

const std::vector<CaseStaff> &unitStaff()
{
    static const std::vector<CaseStaff> staff{{ani, {Role::CounterOfficer}},
                                              {budi, {Role::CounterOfficer}},
                                              {citra, {Role::CounterOfficer, Role::ComplaintOfficer}},
                                              {dewi, {Role::ComplaintOfficer}},
                                              {head, {Role::UnitHead}},
                                              {admin, {Role::Administrator}}};
    return staff;
}

/// One letter for each act: l)ist o)pen h)andle a)ssign r)elease c)lose p)rint f)igures s)tatus.
std::string lettersOf(CaseActs acts)
{
    const std::string letters = "loharcpfs";
    std::string all;
    for (unsigned i = 0; i < letters.size(); ++i)
        all += acts.has(static_cast<CaseAct>(i)) ? letters[i] : '-';
    return all;
}

} // namespace

TEST_CASE("The conflict rule, cell by cell")
{
    using Cells = std::array<const char *, 9>;
    constexpr const char *none = "---------";
    // Ordinary, Unconfirmed, Confirmed; in each as subject, possible subject, not a subject.
    const std::map<CasePart, Cells> table{
        {CasePart::Receiver, {none, none, "lo----p-s", none, "------p--", "-o----p-s", none, none, "-o----p-s"}},
        {CasePart::CounterOfficer, {none, none, "--------s", none, none, none, none, none, none}},
        {CasePart::ComplaintOfficer, {none, none, "loha-cpfs", none, none, "lo----p-s", none, none, "loh--cp-s"}},
        {CasePart::Head, {none, none, "loha-cpfs", none, none, "loharcpfs", none, none, "loharcpfs"}},
        {CasePart::Administrator, {none, none, "-------f-", none, none, none, none, none, none}},
        {CasePart::Auditor, {none, none, "-------f-", none, none, none, none, none, none}},
        {CasePart::Supervisor, {none, none, none, none, none, none, none, none, none}}};
    int cells = 0;
    for (const auto &[part, expected] : table) {
        for (unsigned standing = 0; standing < 3; ++standing) {
            for (unsigned relation = 0; relation < 3; ++relation) {
                INFO(static_cast<int>(part) << " " << standing << " " << relation);
                CHECK(lettersOf(
                          allowedActs(part, static_cast<CaseStanding>(standing), static_cast<CaseRelation>(relation)))
                      == expected.at(standing * 3 + relation));
                ++cells;
            }
        }
    }
    CHECK(cells == 63);
}

TEST_CASE("No row is there twice, and nobody who is a subject has one")
{
    const auto &table = conflictTable();
    for (std::size_t i = 0; i < table.size(); ++i) {
        CHECK(table[i].relation != CaseRelation::Subject);
        CHECK_FALSE(table[i].acts.isEmpty());
        for (std::size_t j = i + 1; j < table.size(); ++j)
            CHECK_FALSE((table[i].part == table[j].part && table[i].standing == table[j].standing
                         && table[i].relation == table[j].relation));
    }
}

TEST_CASE("Every set of roles may what any of them may, and as the subject nothing at all")
{
    for (unsigned bits = 0; bits < 64; ++bits) {
        RoleSet roles;
        QStringList words;
        for (const Role role : allRoles()) {
            if (role != Role::File && (bits & (1U << static_cast<unsigned>(role))) != 0)
                words << word(role);
        }
        roles = RoleSet::fromText(words.join(QLatin1Char(','))).value();
        for (const bool isReceiver : {false, true}) {
            for (const auto standing : {CaseStanding::Ordinary, CaseStanding::Unconfirmed, CaseStanding::Confirmed}) {
                CHECK(allowedActs({roles, isReceiver, CaseRelation::Subject}, standing).isEmpty());
                const auto acts = allowedActs({roles, isReceiver, CaseRelation::NotSubject}, standing);
                CHECK(acts.has(CaseAct::Release) == (roles.has(Role::UnitHead) && standing != CaseStanding::Ordinary));
                const bool isHandler = roles.has(Role::UnitHead) || roles.has(Role::ComplaintOfficer);
                CHECK(acts.has(CaseAct::Open) == (isHandler || isReceiver));
                const auto possible = allowedActs({roles, isReceiver, CaseRelation::PossibleSubject}, standing);
                CHECK(possible
                      == (isReceiver && standing == CaseStanding::Unconfirmed ? CaseActs{CaseAct::PrintReceipt}
                                                                              : CaseActs()));
            }
        }
    }
}

TEST_CASE("Hidden is what is, or may still be, about a person, and sealed also what is confidential")
{
    CHECK(isHidden(latin("PLAIN"), named({ani})));
    CHECK(isHidden(latin("PLAIN"), unknownSubject()));
    CHECK(isHidden(latin("PLAIN"), ofTheVisit()));
    CHECK(isHidden(latin("PLAIN"), {}));
    CHECK_FALSE(isHidden(latin("PLAIN"), theUnit()));
    auto unitAndPerson = theUnit();
    unitAndPerson.staff = {ani};
    CHECK(isHidden(latin("LIGHT"), unitAndPerson));
    CHECK_FALSE(isHidden(latin("INFO"), {}));
    CHECK_FALSE(isHidden(latin("ASPIRATION"), unknownSubject()));
    CHECK(standingOf(latin("PLAIN"), theUnit(), false) == CaseStanding::Ordinary);
    CHECK(standingOf(latin("PLAIN"), unknownSubject(), false) == CaseStanding::Unconfirmed);
    CHECK(standingOf(latin("PLAIN"), named({ani}), true) == CaseStanding::Confirmed);

    ComplaintReport report;
    report.classCode = latin("PLAIN");
    report.subjects = theUnit();
    CHECK_FALSE(isSealed(report));
    report.confidential = true;
    CHECK(isSealed(report));
    report.confidential = false;
    report.subjects.unknown = true;
    CHECK(isSealed(report));
}

TEST_CASE("Who is shut out: the named, the visit's, and whoever may still be meant")
{
    const ServiceId card(1), letter(2);
    SubjectFacts facts;
    facts.duties = {{budi, card}, {ani, card}, {ani, card}, {citra, letter}};

    CHECK(shutOut(unknownSubject(), facts) == ShutOut{{}, {ani, budi}});
    CHECK(shutOut(unknownSubject(), facts, std::nullopt) == ShutOut{{}, {ani, budi, citra}});
    // As long as the head has not confirmed it, another may be meant than the one named.
    CHECK(shutOut(named({ani}), facts) == ShutOut{{ani}, {budi}});
    CHECK(shutOut(theUnit(), facts) == ShutOut{});
    CHECK(shutOutOf(latin("INFO"), unknownSubject(), card, facts) == ShutOut{});

    facts.visitOfficers = {budi, budi};
    CHECK(shutOut(ofTheVisit(), facts) == ShutOut{{budi}, {ani}});
    facts.visitOfficers = {citra, budi};
    CHECK(shutOut(ofTheVisit(), facts) == ShutOut{{}, {ani, budi, citra}});

    facts.confirmed = true;
    CHECK(shutOut(named({ani}), facts) == ShutOut{{ani}, {}});
    CHECK(shutOut(ofTheVisit(), facts) == ShutOut{{}, {budi, citra}});
    CHECK(shutOut(unknownSubject(), facts) == ShutOut{{}, {ani, budi}});

    facts.released = {citra};
    CHECK(shutOut(ofTheVisit(), facts) == ShutOut{{}, {budi}});
    facts.released = {ani};
    CHECK(shutOut(named({ani, dewi}), facts) == ShutOut{{dewi}, {}});

    const ShutOut out{{ani}, {budi}};
    CHECK(out.relationOf(ani) == CaseRelation::Subject);
    CHECK(out.relationOf(budi) == CaseRelation::PossibleSubject);
    CHECK(out.relationOf(citra) == CaseRelation::NotSubject);
}

TEST_CASE("To whom a case goes")
{
    const QStringList soliciting{latin("PB"), solicitingForm()};
    const CaseRoute supervisor{CaseGoesTo::Supervisor, {}};
    constexpr auto hidden = CaseStanding::Unconfirmed;
    constexpr auto ordinary = CaseStanding::Ordinary;

    CHECK(routeOf(unitStaff(), {}, ordinary, {}) == CaseRoute{CaseGoesTo::Handlers, {citra, dewi, head}});
    // A handler who is, or may be, the subject gets no key; a possible one neither.
    CHECK(routeOf(unitStaff(), {{citra}, {}}, hidden, {}) == CaseRoute{CaseGoesTo::Handlers, {dewi, head}});
    CHECK(routeOf(unitStaff(), {{}, {citra}}, hidden, {}) == CaseRoute{CaseGoesTo::Handlers, {dewi, head}});
    CHECK(routeOf(unitStaff(), {{ani}, {}}, hidden, soliciting) == CaseRoute{CaseGoesTo::Head, {head}});
    CHECK(routeOf(unitStaff(), {}, ordinary, soliciting) == CaseRoute{CaseGoesTo::Head, {head}});

    CHECK(routeOf(unitStaff(), {{head}, {}}, hidden, {}) == supervisor);
    CHECK(routeOf(unitStaff(), {{head}, {}}, hidden, soliciting) == supervisor);
    // A head who stood at the counter that day may be meant, and nobody else could say who is.
    CHECK(routeOf(unitStaff(), {{}, {head}}, hidden, {}) == supervisor);
    CHECK(routeOf({{ani, {Role::CounterOfficer}}}, {}, ordinary, {}) == supervisor);
    CHECK(routeOf({{dewi, {Role::ComplaintOfficer}}}, {}, ordinary, {}) == CaseRoute{CaseGoesTo::Handlers, {dewi}});
    CHECK(routeOf({{dewi, {Role::ComplaintOfficer}}}, {}, hidden, {}) == supervisor);

    // Two heads (one acting): the other one takes it, unless the head is named.
    auto two = unitStaff();
    two.push_back({deputy, {Role::UnitHead}});
    CHECK(routeOf(two, {{}, {head}}, hidden, {}) == CaseRoute{CaseGoesTo::Handlers, {citra, dewi, deputy}});
    CHECK(routeOf(two, {{head}, {}}, hidden, {}) == supervisor);
}
