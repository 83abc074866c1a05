// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access.h"

#include "core/domain/words.h"

#include <algorithm>

namespace loket {

namespace {

constexpr WordList<Role, 6> roleWords{{{Role::CounterOfficer, "counter_officer"},
                                       {Role::ComplaintOfficer, "complaint_officer"},
                                       {Role::UnitHead, "unit_head"},
                                       {Role::Administrator, "administrator"},
                                       {Role::InternalAuditor, "internal_auditor"},
                                       {Role::File, "file"}}};

constexpr WordList<SecretKind, 2> secretWords{{{SecretKind::Pin, "pin"}, {SecretKind::Password, "password"}}};

constexpr RoleSet nobody;
constexpr RoleSet counter{Role::CounterOfficer};
constexpr RoleSet administrator{Role::Administrator};
constexpr RoleSet staff{Role::CounterOfficer, Role::ComplaintOfficer, Role::UnitHead, Role::Administrator,
                        Role::InternalAuditor};
constexpr RoleSet head{Role::UnitHead};
/// Who brings the reports of an earlier system along.
constexpr RoleSet complaintImporters{Role::ComplaintOfficer, Role::UnitHead, Role::Administrator};
constexpr RoleSet handlers{Role::ComplaintOfficer, Role::UnitHead};
/// Who may receive a report; which cases somebody may open says the case (complaintconflict.h).
constexpr RoleSet receivers{Role::CounterOfficer, Role::ComplaintOfficer, Role::UnitHead};
constexpr RoleSet administratorAndHead{Role::UnitHead, Role::Administrator};
/// Who answers for the numbers that are given: an office may run out of them with the officer or with the head.
constexpr RoleSet counterAndHead{Role::CounterOfficer, Role::UnitHead};
/// Who stands beside a printer while it is set up.
constexpr RoleSet counterAndAdministrator{Role::CounterOfficer, Role::Administrator};
constexpr RoleSet figures{Role::UnitHead, Role::Administrator, Role::InternalAuditor, Role::File};
constexpr RoleSet readers{Role::CounterOfficer, Role::ComplaintOfficer, Role::UnitHead,
                          Role::Administrator,  Role::InternalAuditor,  Role::File};
constexpr RoleSet overseers{Role::UnitHead, Role::InternalAuditor, Role::File};

} // namespace

QStringList RoleSet::words() const
{
    QStringList words;
    for (const Role role : allRoles()) {
        if (has(role))
            words << word(role);
    }
    return words;
}

QString RoleSet::text() const
{
    return words().join(QLatin1Char(','));
}

std::optional<RoleSet> RoleSet::fromText(const QString &text)
{
    RoleSet roles;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto role = valueOf(roleWords, part.trimmed());
        if (!role || *role == Role::File)
            return std::nullopt;
        roles.m_bits |= bit(*role);
    }
    return roles;
}

const std::vector<Role> &allRoles()
{
    static const std::vector<Role> roles{Role::CounterOfficer, Role::ComplaintOfficer, Role::UnitHead,
                                         Role::Administrator,  Role::InternalAuditor,  Role::File};
    return roles;
}

QString word(Role role)
{
    return wordOf(roleWords, role);
}

QString word(SecretKind kind)
{
    return wordOf(secretWords, kind);
}

RoleSet rolesOpenedBy(SecretKind kind)
{
    return kind == SecretKind::Password ? staff
                                        : RoleSet{Role::CounterOfficer, Role::Administrator, Role::InternalAuditor};
}

RoleSet handlerRoles()
{
    return handlers;
}

RoleSet receiverRoles()
{
    return receivers;
}

const std::vector<AccessRow> &accessTable()
{
    static const std::vector<AccessRow> table{
        // The queue: only who serves. A head or an auditor cannot alter a figure.
        {"take", counter},
        {"walk_in", counter},
        {"call", counter},
        {"recall", counter},
        {"start", counter},
        {"finish", counter},
        {"back_to_queue", counter},
        {"absent", counter},
        {"return", counter},
        {"park", counter},
        {"resume", counter},
        {"transfer", counter},
        {"interest_note", counter},
        {"left", counter},
        {"void", counter},
        {"unserved", counter, Besides::Program},
        {"priority", counter},
        {"add_service", counter},
        {"switch", counter},
        {"persons", counter},
        {"quantity", counter},
        {"charge", counter},
        {"office_number", counter},
        {"choose", counter},
        {"flag", counter},
        {"note", counter},
        {"undo", counter},
        {"turn_away", counter},
        {"catch_up", counter},
        // Applications: whoever meets the applicant
        {"application_pause", counter},
        {"application_resume", counter},
        {"application_ready", counter},
        {"application_hand_over", counter},
        {"application_promise", counter},
        {"application_withdraw", counter},
        {"application_undo", counter},
        // Papers: who prints, and who says where
        {"print", counter},
        {"reprint", counter},
        {"print_drop", receivers}, // what is out of reach is not there: paperreach.h
        {"print_test", counterAndAdministrator},
        {"paper_setting", administrator},
        // The counter
        {"counter_open", counter},
        {"counter_pause", counter},
        {"counter_close", counter},
        {"outage_begin", counterAndHead},
        {"outage_end", counterAndHead},
        {"init", nobody, Besides::Program},
        {"migrated", nobody, Besides::Program},
        {"clock_step", nobody, Besides::Program},
        {"stopped", nobody, Besides::Program},
        {"station", nobody, Besides::Program},
        // Records of the office
        {"service", administrator},
        {"counter", administrator},
        {"staff", administrator},
        {"counter_services", administrator},
        {"settings", administrator},
        {"reason", administrator},
        {"guidance_card", administrator},
        {"complaint_class", administrator},
        {"maladministration_form", administrator},
        {"escalation_channel", administrator},
        {"complaint_deadline", administratorAndHead},
        {"confirm_deadline", head},
        {"hours", administrator},
        {"holiday", administrator},
        {"quota", administrator},
        {"numbers_stop", counterAndHead},
        {"numbers_give", counterAndHead},
        {"number_start", counter},
        {"import", administrator},
        // Complaints
        {"complaint_import", complaintImporters},
        {"complaint", receivers},
        {"incident", receivers}, // whoever meets visitors
        {"complaint_open", receivers},
        {"identity_read", handlers},
        {"attachment_read", receivers},
        {"complaint_receipt", receivers},
        {"complaint_print", receivers},
        {"complaint_reprint", receivers},
        {"complaint_denied", receivers},
        {"complaint_step", handlers},
        {"complaint_addition", receivers},
        {"complaint_assigned", handlers}, // a hidden one by the head: complaintconflict.h
        {"complaint_subjects", head},
        {"subject_released", head},
        {"complaint_promise", handlers},
        {"read_complaints", handlers},
        {"complaint_export", handlers},
        {"complaint_file", handlers},
        {"complaint_handover", receivers}, // whoever typed it, where nobody here may handle it
        {"handover_received", receivers},
        {"overdue_sheet", head},
        {"read_register", RoleSet{Role::File}}, // what stands in clear anyway
        {"complaint_erased", handlers},         // all of a case by the head alone: privacydesk.h
        {"complaint_status", receivers},        // of a case that is not for them a counter answers nothing
        {"person_export", handlers},
        {"retention_purge", administrator}, // who reads nothing of what goes
        {"complaint_draft", receivers},
        {"keys_passed", handlers}, // never the administrator, who may reset a secret
        {"case_key_passed", handlers},
        {"unit_key", head}, // to renew it; the first one is made as somebody signs in
        // People
        {"sign_in", nobody, Besides::Secret},
        {"sign_in_failed", nobody, Besides::Secret},
        {"first_administrator", nobody, Besides::Secret},
        {"recovered", nobody, Besides::Secret},
        {"handover_recovered", nobody, Besides::Secret}, // by the supervisor's code
        {"sign_out", staff},
        {"secret_set", administrator},
        {"secret_changed", staff},
        // Readings
        {"read_queue", staff, Besides::Program}, // it stands on the board of the waiting room, and under a lock
        {"read_own_figures", staff},
        {"read_printing", staff, Besides::Program},
        {"read_applications", readers},
        {"read_papers", readers, Besides::Program}, // a printer asks while the screen is locked
        {"read_figures", figures},
        {"read_settings", figures},
        {"read_retention", figures}, // counts
        {"read_journal", overseers},
    };
    return table;
}

const AccessRow *accessTo(const QString &act)
{
    const auto &table = accessTable();
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const AccessRow &one) { return act == QLatin1String(one.act); });
    return row == table.end() ? nullptr : &*row;
}

} // namespace loket
