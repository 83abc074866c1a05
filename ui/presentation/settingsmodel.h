// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/officethread.h"
#include "ui/presentation/texttable.h"

#include <optional>

namespace loket::ui {

/// One list of the office's records as a table. A changed cell is an act at once; the table is read anew after it, so
/// that what stands there is what is stored. A search leaves the rows that hold the words.
class SettingsModel : public TextTable
{
    Q_OBJECT

public:
    enum Role {
        ColumnRole = Qt::UserRole, ///< the cell's CellKind as a number
        RecordRole,                ///< RecordRow::id
    };

    /// `actor`: who is signed in when it is asked.
    SettingsModel(OfficeThread &office, std::function<Actor()> actor, QObject *parent = nullptr);
    /// Waits for what was posted: its answers name this object.
    ~SettingsModel() override;

    void show(RecordKind kind);
    [[nodiscard]] RecordKind kind() const { return m_kind; }
    void setSearch(const QString &text);
    [[nodiscard]] bool mayAdd() const { return m_list.mayAdd; }
    void add(int likeRow);
    [[nodiscard]] bool mayConfirm() const { return m_list.mayConfirm; }
    /// A list of sentences about rules and contacts: they are read, not only found.
    [[nodiscard]] bool isReadWhole() const
    {
        return m_kind == RecordKind::ComplaintDeadlines || m_kind == RecordKind::MaladministrationForms
            || m_kind == RecordKind::EscalationChannels;
    }
    /// Says of all records in use that they have been compared with their source.
    void confirm();
    /// The list in which the times of keeping stand is shown; who may let go what is past them says core.
    [[nodiscard]] bool mayPurge() const;
    /// Counts what is past its time and says it, by kind; a second call lets it go for good.
    void purge();
    /// What the next call does: it has been counted and said.
    [[nodiscard]] bool isPurgeAsked() const { return m_due.has_value(); }
    /// Takes back the record's last change; again, the change before that.
    void restore(int row);
    void refresh();
    /// A cell is being typed into, or no more; calls are paired. Until the last one is left what was read stays as it
    /// is: new rows would take the field away in the middle of a word.
    void holdRows();
    void releaseRows();
    /// What may be typed there, or why it is as it is; empty where it says itself.
    [[nodiscard]] QString hint(const QModelIndex &index) const;
    [[nodiscard]] const RecordColumn &columnAt(int column) const { return m_list.columns[std::size_t(column)]; }

    /// Texts that may be chosen in cells of a column of the list that is shown, beside being typed: the printers that
    /// this computer has. They come when they come; `note` says why some are missing, empty = none is.
    void suggest(const QString &column, const QStringList &texts, const QString &note = {});
    [[nodiscard]] QStringList suggestions(const RecordColumn &column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Titles of several words stand in two lines: so more columns have room beside each other.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// What came of it, as one sentence.
    void said(const QString &text, bool isError);
    /// The line that was asked for stands there, to be filled in.
    void added(int row);
    /// Another list is shown.
    void shown(loket::RecordKind kind);
    void suggested();
    void purgeAsked();

protected:
    [[nodiscard]] QString text(const QModelIndex &index) const override;
    [[nodiscard]] QString heading(int column) const override;
    /// Never: what stands empty is there to be filled in.
    [[nodiscard]] bool isSpokenAlone(const QModelIndex &) const override { return false; }

private:
    /// What an act has come to.
    struct Outcome {
        StandardEffect effect{};
        int onDaysOff = 0; ///< promised days on which the office turned out to be closed
    };
    /// Answers what the change of a standard comes to.
    using Work = std::function<Result<StandardEffect>(RecordDesk &, const Act &)>;
    /// `column`: what was typed into; none of it after another act. `refused`: what to do besides saying so.
    void perform(Work work, const RecordColumn &column, const QString &done, const std::function<void()> &refused = {});
    /// Counted after acts on what the calendar is made of; 0 after others, and for whoever may not know.
    [[nodiscard]] static int promisesOnDaysOff(Office &office, const Actor &actor, RecordKind kind);
    [[nodiscard]] static QString told(const StandardEffect &effect, const RecordColumn &column, const QString &done);
    /// Now, or when nobody types any more.
    void take(const RecordList &list);
    /// The newest of the rows that were not `known`; none while what was added has not been read yet.
    [[nodiscard]] int newRow(const std::vector<RecordRow> &known) const;
    void filter();
    [[nodiscard]] const RecordRow *rowAt(int row) const;
    /// Why values of a draft are not set, and what is; empty for another row.
    [[nodiscard]] QString draftHint(const RecordRow &row) const;
    [[nodiscard]] QString cellIn(const RecordRow &row, const char *column) const;

    /// Typed into a cell and refused: stands there to be put right when the cell is edited again.
    struct Refused {
        RecordKind kind = RecordKind::Staff;
        qint64 id = 0;
        QString column;
        QString text;
    };
    [[nodiscard]] static QString counted(const RetentionCount &count);
    void forgetPurge();
    [[nodiscard]] bool isRefused(const RecordRow &row, const RecordColumn &column) const;

    OfficeThread &m_office;
    std::function<Actor()> m_actor;
    RecordKind m_kind = RecordKind::Staff;
    RecordList m_list;
    std::optional<Refused> m_refused;
    std::optional<RetentionCount> m_due;       ///< what was said to be past its time
    bool m_awaitsNew = false;                  ///< a line was asked for
    std::optional<RecordList> m_readMeanwhile; ///< while somebody typed
    int m_typing = 0;                          ///< fields that are open
    QString m_search;
    QString m_suggestedFor; ///< column
    QStringList m_suggestions;
    std::vector<std::size_t> m_shown; ///< places in m_list.rows
};

} // namespace loket::ui
