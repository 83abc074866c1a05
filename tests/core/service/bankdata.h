// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// Lines of the format `anonymous-bank` for tests.
namespace loket::test {

inline const QByteArray bankHeader(
    "vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\tvru_time\t"
    "q_start\tq_exit\tq_time\toutcome\tser_start\tser_exit\tser_time\tserver");

/// One line: what matters of it, in the order of the columns.
inline QByteArray bankLine(const QByteArray &type, const QByteArray &date, const QByteArray &entry,
                           const QByteArray &queue, const QByteArray &outcome, const QByteArray &service,
                           const QByteArray &server, const QByteArray &priority = "0")
{
    return "AA0101\t1\t0\t" + priority + '\t' + type + '\t' + date + '\t' + entry + '\t' + entry + "\t0\t" + queue
        + '\t' + outcome + '\t' + service + '\t' + server;
}

inline const QByteArray noTime("0:00:00\t0:00:00\t0");

inline QByteArray bankText(const QList<QByteArray> &lines)
{
    QByteArray text = bankHeader + "\r\n";
    for (const auto &line : lines)
        text += line + "\r\n";
    return text;
}

} // namespace loket::test
