// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/storage/columnreader.h"

#include <QStringList>

#include <map>

namespace loket::storage {

/// What stands beside the register so that nothing of it is read whole: words, and what falls due, of cases that stand
/// in clear. What is written here is made elsewhere (core/service/caseindex.h). Every method throws SqlError; used inside
/// `transact` or `reading`.
class CaseIndexStore
{
public:
    explicit CaseIndexStore(Connection &connection) : m_connection(connection) {}

    /// The words of a case in the place of those before; none takes it out of the index. A word that goes leaves
    /// nothing of itself in the file.
    void setWords(ComplaintId complaint, const OfficeDay &received, const QStringList &words);
    /// The cases in which each of the words stands or begins a word (core/domain/searchwords.h), newest first.
    [[nodiscard]] std::vector<ComplaintId> withWords(const QStringList &words, int most);

    /// What of a case falls due first; nobody's and none, where nothing runs.
    struct Due {
        QString lastDay{}; ///< YYYY-MM-DD; empty = nothing runs
        std::optional<StaffId> handler{};

        bool operator==(const Due &) const = default;
    };
    void setDue(ComplaintId complaint, const std::optional<Due> &due);
    /// Its day alone.
    void moveDue(ComplaintId complaint, const QString &lastDay);

    /// How many cases of a handler fall due on a day.
    struct DueCount {
        QString lastDay;
        std::optional<StaffId> handler;
        qint64 count = 0;
    };
    /// Of those that fall due on that day or before.
    [[nodiscard]] std::vector<DueCount> dueUntil(const QString &day);

    /// To whom those were given that are open and were given to somebody.
    [[nodiscard]] std::map<ComplaintId, StaffId> handlers();

    /// By what rule the tables were made; empty: they were not.
    [[nodiscard]] QString mark(const QString &name);
    void setMark(const QString &name, const QString &mark);
    /// Empties the index.
    void forgetWords();
    void forgetDues();

private:
    struct Place {
        qint64 place = 0;
        QString words;
    };
    [[nodiscard]] std::optional<Place> placeOf(ComplaintId complaint);
    [[nodiscard]] qint64 freePlace(const OfficeDay &received);
    [[nodiscard]] bool isSqlite() const { return m_connection.dialect().backend() == Backend::Sqlite; }

    Connection &m_connection;
};

} // namespace loket::storage
