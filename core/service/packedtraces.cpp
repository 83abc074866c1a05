// SPDX-License-Identifier: GPL-3.0-or-later
// Files of office programs: ZIP archives of XML with their author, company and times beside the words.
#include "core/service/tracefinders.h"

#include <QRegularExpression>

#include <zlib.h>

namespace loket::traces {

namespace {

constexpr int mostMembers = 5000;
constexpr qsizetype mostUnpacked = 30 * 1024 * 1024; ///< of one member, and of all that are looked at together
constexpr qsizetype tailSize = 66 * 1024;            ///< in which the directory's end stands
constexpr quint32 memberMark = 0x04034b50;
constexpr quint32 entryMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50;

/// A member of an archive as its directory tells of it.
struct Member {
    QByteArray name;
    quint32 flags = 0;
    quint32 method = 0;
    quint32 check = 0;
    qsizetype size = 0;
    QByteArray packed;
};

std::optional<Member> memberAt(const QByteArray &content, qsizetype &at)
{
    if (littleEndian(content, at, 4) != entryMark)
        return std::nullopt;
    const auto number = [&](int offset, int size) { return qsizetype(littleEndian(content, at + offset, size)); };
    Member member;
    member.flags = quint32(number(8, 2));
    member.method = quint32(number(10, 2));
    member.check = quint32(number(16, 4));
    member.size = number(24, 4);
    member.name = content.mid(at + 46, number(28, 2));
    const qsizetype local = number(42, 4);
    const qsizetype from = local + 30 + littleEndian(content, local + 26, 2) + littleEndian(content, local + 28, 2);
    const qsizetype length = number(20, 4);
    if (littleEndian(content, local, 4) != memberMark || from + length > content.size() || (member.flags & 1) != 0)
        return std::nullopt; // damaged, or encrypted
    member.packed = content.mid(from, length);
    at += 46 + number(28, 2) + number(30, 2) + number(32, 2);
    return member;
}

/// None for what is damaged, encrypted or larger than archives of office programs are.
std::optional<std::vector<Member>> membersOf(const QByteArray &content)
{
    const QByteArray mark("PK\x05\x06", 4);
    const qsizetype end = content.lastIndexOf(mark);
    if (end < 0 || end + tailSize < content.size())
        return std::nullopt;
    const int count = int(littleEndian(content, end + 10, 2));
    qsizetype at = littleEndian(content, end + 16, 4);
    if (count > mostMembers)
        return std::nullopt;
    std::vector<Member> members;
    for (int i = 0; i < count; ++i) {
        auto member = memberAt(content, at);
        if (!member)
            return std::nullopt;
        members.push_back(*std::move(member));
    }
    return members;
}

std::optional<QByteArray> unpacked(const Member &member)
{
    if (member.method == 0)
        return member.packed;
    if (member.method != Z_DEFLATED || member.size > mostUnpacked)
        return std::nullopt;
    QByteArray plain(member.size, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    QByteArray packed = member.packed;
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = uInt(plain.size());
    const int ended = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    // No more than the directory says is ever unpacked, whatever is packed there.
    return ended == Z_STREAM_END && stream.avail_out == 0 ? std::optional(plain) : std::nullopt;
}

/// As it is, not packed: it is a small part of the file.
void put(Member &member, const QByteArray &plain)
{
    member.method = 0;
    member.packed = plain;
    member.size = plain.size();
    member.check = quint32(crc32(0, reinterpret_cast<const Bytef *>(plain.constData()), uInt(plain.size())));
}

bool isOffice(const std::vector<Member> &members)
{
    for (const Member &member : members) {
        if (member.name == "[Content_Types].xml"
            || (member.name == "mimetype" && member.packed.contains("opendocument")))
            return true;
    }
    return false;
}

bool isPictureName(const QByteArray &name)
{
    return name.contains("media/") || name.startsWith("Pictures/") || name.startsWith("docProps/thumbnail")
        || name.startsWith("Thumbnails/");
}

/// Whether an element or attribute that begins so holds something.
bool says(const QByteArray &xml, const QByteArray &begin)
{
    for (qsizetype at = xml.indexOf(begin); at >= 0; at = xml.indexOf(begin, at + begin.size())) {
        const bool isAttribute = begin.endsWith('"');
        const qsizetype from = isAttribute ? at + begin.size() : xml.indexOf('>', at) + 1;
        if (from <= 0 || from >= xml.size() || (!isAttribute && xml.at(from - 2) == '/'))
            continue;
        const char first = xml.at(from);
        const bool isLone = first == '-' && from + 1 < xml.size()
            && (xml.at(from + 1) == '"' || xml.at(from + 1) == '<');
        if (first != '<' && first != '"' && !isLone)
            return true;
    }
    return false;
}

void addXml(const QByteArray &name, const QByteArray &xml, Found &found)
{
    const auto add = [&](const char *mark, FileTrace trace) {
        if (says(xml, mark))
            found.insert(trace);
    };
    add("<dc:creator", FileTrace::Author);
    add("<cp:lastModifiedBy", FileTrace::Author);
    add("<meta:initial-creator", FileTrace::Author);
    add("<meta:printed-by", FileTrace::Author);
    add("<Company", FileTrace::Author);
    add("<Manager", FileTrace::Author);
    add("<dcterms:created", FileTrace::Time);
    add("<meta:creation-date", FileTrace::Time);
    add("<Application", FileTrace::Device);
    add("<meta:generator", FileTrace::Device);
    add("w:author=\"", FileTrace::Author);
    add("<author>", FileTrace::Author);
    if (name.contains("comments") || name == "docProps/custom.xml" || xml.contains("<w:del ") || xml.contains("<w:ins ")
        || xml.contains("<text:tracked-changes") || xml.contains("<office:annotation"))
        found.insert(FileTrace::Hidden);
}

/// Names beside comments and changes.
QByteArray withoutNames(const QByteArray &xml)
{
    static const QRegularExpression names(QStringLiteral("((?:w:author|w:initials|w15:author)=\")[^\"]*(\")"));
    static const QRegularExpression authors(QStringLiteral("(<author>)[^<]*(</author>)"));
    static const QRegularExpression creators(QStringLiteral("(<dc:creator>)[^<]*(</dc:creator>)"));
    QString text = QString::fromUtf8(xml);
    if (text.toUtf8() != xml) // in another encoding
        return xml;
    for (const QRegularExpression *one : {&names, &authors, &creators})
        text.replace(*one, QStringLiteral("\\1-\\2"));
    return text.toUtf8();
}

/// What stands in place of a member that only tells about the file; none: it stays.
std::optional<QByteArray> emptied(const QByteArray &name)
{
    const QByteArray head("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    const QByteArray office("http://schemas.openxmlformats.org/");
    if (name == "docProps/core.xml")
        return head + "<cp:coreProperties xmlns:cp=\"" + office
            + "package/2006/metadata/core-properties\"></cp:coreProperties>";
    if (name == "docProps/app.xml")
        return head + "<Properties xmlns=\"" + office + "officeDocument/2006/extended-properties\"></Properties>";
    if (name == "docProps/custom.xml")
        return head + "<Properties xmlns=\"" + office + "officeDocument/2006/custom-properties\"></Properties>";
    if (name == "meta.xml")
        return head
            + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
              "office:version=\"1.2\"><office:meta></office:meta></office:document-meta>";
    return std::nullopt;
}

void cleanMember(Member &member, qsizetype &budget)
{
    if (const auto empty = emptied(member.name))
        return put(member, *empty);
    const bool isPicture = isPictureName(member.name);
    if ((!isPicture && !member.name.endsWith(".xml")) || member.size > budget)
        return;
    const auto plain = unpacked(member);
    if (!plain)
        return;
    budget -= plain->size();
    const QByteArray clean = isJpeg(*plain) ? cleanJpeg(*plain).value_or(*plain)
        : isPng(*plain)                     ? cleanPng(*plain).value_or(*plain)
        : isPicture                         ? *plain
                                            : withoutNames(*plain);
    if (clean != *plain)
        put(member, clean);
}

void append(QByteArray &bytes, quint32 number, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.append(char(number >> (8 * i) & 0xff));
}

/// What header and directory tell alike.
void appendFacts(QByteArray &bytes, const Member &member)
{
    constexpr quint32 needs = 20;
    constexpr quint32 firstDay = 0x21; ///< of the calendar of archives: nothing is told
    append(bytes, needs, 2);
    append(bytes, member.flags & 0x800, 2); // names in UTF-8
    append(bytes, member.method, 2);
    append(bytes, 0, 2);
    append(bytes, firstDay, 2);
    append(bytes, member.check, 4);
    append(bytes, quint32(member.packed.size()), 4);
    append(bytes, quint32(member.size), 4);
    append(bytes, quint32(member.name.size()), 2);
    append(bytes, 0, 2); // nothing besides
}

QByteArray packedOf(const std::vector<Member> &members)
{
    QByteArray bytes;
    QByteArray directory;
    for (const Member &member : members) {
        append(directory, entryMark, 4);
        append(directory, 20, 2);
        appendFacts(directory, member);
        directory.append(QByteArray(10, '\0'));
        append(directory, quint32(bytes.size()), 4);
        directory += member.name;
        append(bytes, memberMark, 4);
        appendFacts(bytes, member);
        bytes += member.name + member.packed;
    }
    const auto from = quint32(bytes.size());
    bytes += directory;
    append(bytes, endMark, 4);
    append(bytes, 0, 4);
    append(bytes, quint32(members.size()), 2);
    append(bytes, quint32(members.size()), 2);
    append(bytes, quint32(directory.size()), 4);
    append(bytes, from, 4);
    append(bytes, 0, 2);
    return bytes;
}

} // namespace

bool isPacked(const QByteArray &content)
{
    return content.startsWith("PK\x03\x04");
}

Found inPacked(const QByteArray &content)
{
    const auto members = membersOf(content);
    if (!members || !isOffice(*members))
        return {FileTrace::Hidden, FileTrace::Unseen};
    Found found;
    qsizetype budget = mostUnpacked;
    for (const Member &member : *members) {
        const bool isPicture = isPictureName(member.name);
        if (!isPicture && !member.name.endsWith(".xml"))
            continue;
        const auto plain = member.size > budget ? std::nullopt : unpacked(member);
        if (!plain) {
            found.insert(FileTrace::Unseen);
            continue;
        }
        budget -= plain->size();
        if (!isPicture)
            addXml(member.name, *plain, found);
        else if (!isPacked(*plain))
            for (const FileTrace trace : tracesIn(*plain))
                found.insert(trace);
    }
    return found;
}

std::optional<QByteArray> cleanPacked(const QByteArray &content)
{
    auto members = membersOf(content);
    if (!members || !isOffice(*members))
        return std::nullopt;
    qsizetype budget = mostUnpacked;
    for (Member &member : *members)
        cleanMember(member, budget);
    return packedOf(*members);
}

} // namespace loket::traces
