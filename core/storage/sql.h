// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace loket::storage {

/// The text of a statement. It can be made from a literal only (the constructor runs in the compiler), so that a text
/// put together at run time, from whatever a person typed, does not compile.
///
/// Values are `?`, by position. Tokens, filled by the dialect: `@lock@` keeps the rows that were read from others until
/// the commit, `@skip@` does so and leaves out rows that others hold. On SQLite both are empty: BEGIN IMMEDIATE has
/// locked the whole database already.
class Sql
{
public:
    template<std::size_t size>
    consteval Sql(const char (&literal)[size]) // NOLINT(google-explicit-constructor): a literal is what a call shows
        : m_text(literal, size - 1)
    {
    }

    [[nodiscard]] constexpr std::string_view text() const { return m_text; }

private:
    // Texts made once from a table's declaration, which is made of literals itself, and a literal tail.
    friend class TableSql;
    friend class Connection;
    constexpr explicit Sql(std::string_view generated) : m_text(generated) {}

    std::string_view m_text;
};

} // namespace loket::storage
