// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/historywriter.h"

#include "ui/presentation/clocktext.h"

namespace loket::ui {

QString HistoryWriter::deed(const QString &kind)
{
    const std::pair<const char *, QString> deeds[] = {
        {"take", tr("number given")},
        {"walk_in", tr("served without queue")},
        {"call", tr("called")},
        {"recall", tr("called again")},
        {"start", tr("service begun")},
        {"finish", tr("finished")},
        {"back_to_queue", tr("finished, the rest back in the queue")},
        {"absent", tr("absent")},
        {"return", tr("back in the queue")},
        {"park", tr("held")},
        {"resume", tr("service resumed")},
        {"transfer", tr("moved")},
        {"interest_note", tr("family tie or interest noted")},
        {"left", tr("visitor left")},
        {"void", tr("removed")},
        {"unserved", tr("not served until closing")},
        {"priority", tr("priority changed")},
        {"add_service", tr("service added")},
        {"switch", tr("other service")},
        {"persons", tr("number of people changed")},
        {"quantity", tr("quantity changed")},
        {"charge", tr("payment noted")},
        {"office_number", tr("file number noted")},
        {"choose", tr("result chosen")},
        {"flag", tr("time marked")},
        {"note", tr("note written")},
        {"print", tr("paper printed")},
        {"reprint", tr("copy printed")},
        {"incident", tr("incident noted")},
        {"undo", tr("undone")},
        {"counter_open", tr("counter opened")},
        {"counter_pause", tr("break begun")},
        {"counter_close", tr("counter closed")},
    };
    for (const auto &[known, text] : deeds) {
        if (kind == QLatin1String(known))
            return text;
    }
    return tr("other act");
}

std::vector<HistoryLine> HistoryWriter::lines(const std::vector<HistoryRow> &rows) const
{
    std::vector<HistoryLine> lines;
    for (const auto &row : rows) {
        const bool hasNumber = row.number.number > 0;
        QString text = hasNumber ? QStringLiteral("%1 · %2").arg(row.number.text(), deed(row.kind)) : deed(row.kind);
        if (row.undone)
            text = tr("%1 (taken back)").arg(text);
        lines.push_back({ClockText::time(m_zone, row.at), text, row.undone});
    }
    return lines;
}

} // namespace loket::ui
