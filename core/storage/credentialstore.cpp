// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/credentialstore.h"

namespace loket::storage {

bool CredentialStore::anybodyCanSignIn()
{
    Rows rows = m_connection.run("select count(*) from credential where holder > 0");
    return rows.next() && rows.integer(0) > 0;
}

std::optional<Credential> CredentialStore::find(qint64 holder, const QString &kind)
{
    Rows rows = m_connection.run("select salt, effort, memory, public_key, wrapped_key, made_at from credential "
                                 "where holder = ? and kind = ?",
                                 holder, kind);
    if (!rows.next())
        return std::nullopt;
    return Credential{holder,          kind,         rows.text(0), rows.integer(1),
                      rows.integer(2), rows.text(3), rows.text(4), Instant(rows.integer(5))};
}

std::vector<std::pair<StaffId, QString>> CredentialStore::ofStaff()
{
    std::vector<std::pair<StaffId, QString>> kinds;
    for (Rows rows = m_connection.run("select holder, kind from credential where holder > 0 order by holder, kind");
         rows.next();)
        kinds.emplace_back(StaffId(rows.integer(0)), rows.text(1));
    return kinds;
}

std::vector<PublicKey> CredentialStore::publicKeys()
{
    std::vector<PublicKey> keys;
    for (Rows rows = m_connection.run("select holder, kind, public_key from credential order by holder, kind");
         rows.next();)
        keys.push_back({rows.integer(0), rows.text(1), rows.text(2)});
    return keys;
}

void CredentialStore::put(const Credential &credential)
{
    m_connection.change("insert into credential(holder, kind, salt, effort, memory, public_key, wrapped_key, made_at) "
                        "values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (holder, kind) do update set "
                        "salt = excluded.salt, effort = excluded.effort, memory = excluded.memory, "
                        "public_key = excluded.public_key, wrapped_key = excluded.wrapped_key, "
                        "made_at = excluded.made_at",
                        credential.holder, credential.kind, credential.salt, credential.effort, credential.memory,
                        credential.publicKey, credential.wrappedKey, credential.madeAt);
}

int CredentialStore::failures(qint64 holder)
{
    Rows rows = m_connection.run("select failures from lock_out where holder = ? @lock@", holder);
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

void CredentialStore::setFailures(qint64 holder, int failures)
{
    if (failures == 0)
        m_connection.change("delete from lock_out where holder = ?", holder);
    else
        m_connection.change("insert into lock_out(holder, failures) values (?, ?) "
                            "on conflict (holder) do update set failures = excluded.failures",
                            holder, failures);
}

} // namespace loket::storage
