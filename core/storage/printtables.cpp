// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/columns.h"
#include "core/storage/tables.h"

namespace loket::storage::tables {

const Table &paperSetting()
{
    static const Table table("paper_setting", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("counter"), text("paper"), text("ask"),
                              text("format"), text("printer"), text("code_page"), integer("knife_mm"), integer("cut"),
                              integer("native_qr")});
    return table;
}

const Table &paperCopy()
{
    static const Table table("paper_copy", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("paper"), text("about"), integer("copies")});
    return table;
}

const Table &printJob()
{
    static const Table table("print_job", TableKind::Outside,
                             {integer("id"), integer("station"), optional("counter"), text("paper"), text("about"),
                              text("language"), text("format"), text("printer"), integer("copy"), text("state"),
                              integer("tries"), integer("made_at"), optional("sent_at"), optional("ended_at"),
                              text("trouble")});
    return table;
}

} // namespace loket::storage::tables
