// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace loket {

/// What somebody may be. `File` is whoever reads the file with the command line: nobody is asked for a secret, because
/// who can read the file can read it anyway. The supervisor above the head is named in the settings and has no role.
enum class Role { CounterOfficer, ComplaintOfficer, UnitHead, Administrator, InternalAuditor, File };

/// How somebody shows who he is. Whoever opens sealed things signs in by password, a counter officer by PIN
/// (design.md section 7).
enum class SecretKind { Pin, Password };

class RoleSet
{
public:
    constexpr RoleSet() = default;
    constexpr RoleSet(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            m_bits |= bit(role);
    }

    [[nodiscard]] constexpr bool has(Role role) const { return (m_bits & bit(role)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr RoleSet common(RoleSet other) const { return RoleSet(m_bits & other.m_bits); }
    constexpr bool operator==(const RoleSet &) const = default;

    /// Words in the order of the roles, joined by commas: as stored.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList words() const;
    /// None when a word is no role that a person may have; spaces round the words don't matter.
    [[nodiscard]] static std::optional<RoleSet> fromText(const QString &text);

private:
    constexpr explicit RoleSet(unsigned bits) : m_bits(bits) {}
    [[nodiscard]] static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }

    unsigned m_bits = 0;
};

[[nodiscard]] const std::vector<Role> &allRoles();
[[nodiscard]] QString word(Role role);
[[nodiscard]] QString word(SecretKind kind);

/// The roles that a secret opens: a PIN never opens what only a password may.
[[nodiscard]] RoleSet rolesOpenedBy(SecretKind kind);

/// Who handles complaints: to them cases are sealed (design.md section 5).
[[nodiscard]] RoleSet handlerRoles();
/// Who receives complaints: they write drafts, and sign receipts with the unit's key.
[[nodiscard]] RoleSet receiverRoles();

/// Who else than a person by his role.
enum class Besides {
    Nobody,
    Program, ///< the program itself, with nobody named: day's end, a stepped clock, what stands on the board anyway
    Secret,  ///< whoever has just shown the secret, which is what the act is about
};

/// One row of the table role x act. `act` is the kind that the journal keeps, or the name of a reading (`read_..`).
struct AccessRow {
    const char *act = nullptr;
    RoleSet roles;
    Besides besides = Besides::Nobody;
};

/// The one permission table (design.md section 7), asked in core for every act and every reading.
[[nodiscard]] const std::vector<AccessRow> &accessTable();
/// Null for an act that the table does not know: nobody may do it.
[[nodiscard]] const AccessRow *accessTo(const QString &act);

} // namespace loket
