// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/columns.h"
#include "core/storage/tables.h"

namespace loket::storage::tables {

const Table &person()
{
    static const Table table("person", TableKind::Outside, {integer("text"), text("salt"), text("body")});
    return table;
}

const Table &unitKey()
{
    static const Table table("unit_key", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("public_key"), integer("made_at")});
    return table;
}

const Table &contentKey()
{
    static const Table table(
        "content_key", TableKind::Outside,
        {integer("id"), optional("complaint"), optional("unit_key"), text("excluded"), integer("made_at")});
    return table;
}

const Table &keyEnvelope()
{
    static const Table table(
        "key_envelope", TableKind::Outside,
        {integer("id"), integer("content_key"), integer("holder"), text("purpose"), text("public_key"), text("bytes")});
    return table;
}

const Table &draft()
{
    static const Table table(
        "draft", TableKind::Outside,
        {integer("id"), integer("content_key"), integer("typist"), text("kind"), integer("saved_at"), text("body")});
    return table;
}

const Table &attachment()
{
    static const Table table("attachment", TableKind::Outside,
                             {integer("id"), optional("draft"), optional("text"), text("salt"), text("digest"),
                              integer("size"), integer("pieces")});
    return table;
}

const Table &attachmentPiece()
{
    static const Table table("attachment_piece", TableKind::Outside,
                             {integer("id"), integer("attachment"), integer("position"), bytes("bytes")});
    return table;
}

} // namespace loket::storage::tables
