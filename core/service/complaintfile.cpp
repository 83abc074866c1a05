// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintfile.h"

#include "core/domain/text.h"
#include "core/service/act.h"
#include "core/service/builtincatalogue.h"
#include "core/service/complaintmap.h"
#include "core/service/delimitedtext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>

namespace loket {

namespace {

using Member = ComplaintMap::Member;

constexpr qsizetype maxCellShown = 80;

/// What stands in a cell, in one line, fit for a list and for whoever pastes it into another program.
QString shown(const QString &cell)
{
    QString text = cell.left(maxCellShown);
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = c.isSpace() ? QLatin1Char(' ') : QChar(QChar::ReplacementCharacter);
    }
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return cell.size() > maxCellShown ? text + QChar(0x2026) : text;
}

/// A cell of our own lists: what begins neither with a letter nor with a digit might be a formula or a quote to a
/// spreadsheet.
QByteArray listed(const QString &text)
{
    const bool isPlain = text.isEmpty() || text.front().isLetterOrNumber();
    return (isPlain ? text : QLatin1Char('\'') + text).toUtf8();
}

/// Makes rows of one file into reports.
class RowReader
{
public:
    RowReader(const ComplaintMap &map, const OfficeZone &zone, Instant now, ComplaintFile &file)
        : m_map(map)
        , m_zone(zone)
        , m_now(now)
        , m_file(file)
    {
    }

    void take(const DelimitedText::Row &row);

private:
    using Reject = ComplaintFile::Reject;

    [[nodiscard]] const std::optional<ComplaintMap::Source> &source(Member member) const
    {
        return m_map.sources.at(static_cast<std::size_t>(member));
    }
    [[nodiscard]] Reject objection(Member member, const char *reason, const QString &text) const;
    /// The member's text, cleaned; empty where the file or the map says nothing of it. None: it is objected to.
    [[nodiscard]] std::optional<QString> text(Member member);
    [[nodiscard]] bool readText(Member member, QString &target);
    [[nodiscard]] bool readDay(Member member, std::optional<Instant> &target);
    [[nodiscard]] bool readRow(FiledComplaint &complaint);
    void judge(FiledComplaint &complaint);

    const ComplaintMap &m_map;
    const OfficeZone &m_zone;
    Instant m_now;
    ComplaintFile &m_file;
    QSet<QString> m_numbers;
    // Of the row that is read:
    const DelimitedText::Row *m_row = nullptr;
    Reject m_objection;
    QStringList m_removed;
};

RowReader::Reject RowReader::objection(Member member, const char *reason, const QString &text) const
{
    return {m_row->line, source(member)->columns.join(QLatin1Char('+')), QLatin1String(reason), shown(text)};
}

std::optional<QString> RowReader::text(Member member)
{
    if (!source(member))
        return QString();
    const auto &kind = ComplaintMap::kind(member);
    const QString raw = source(member)->raw(m_row->cells);
    const auto clean = cleanText(raw, kind.maxLength, kind.isMultiline, false);
    if (!clean) {
        m_objection = objection(member, "bad_text", raw);
        return std::nullopt;
    }
    const auto meaning = source(member)->meaning(clean->text);
    if (!meaning || (kind.isMandatory && meaning->isEmpty())) {
        m_objection = objection(member, meaning ? "missing" : "unknown_value", raw);
        return std::nullopt;
    }
    m_removed += clean->removed;
    return meaning;
}

bool RowReader::readText(Member member, QString &target)
{
    const auto told = text(member);
    target = told.value_or(QString());
    return told.has_value();
}

bool RowReader::readDay(Member member, std::optional<Instant> &target)
{
    const auto told = text(member);
    if (!told || told->isEmpty())
        return told.has_value();
    const auto moment = source(member)->format->read(*told);
    const auto day = OfficeDay::fromDate(moment ? moment->date : QDate());
    if (!day) {
        m_objection = objection(member, "bad_day", *told);
        return false;
    }
    target = m_zone.at(*day, moment->msOfDay);
    return true;
}

bool RowReader::readRow(FiledComplaint &complaint)
{
    if (!readText(Member::Number, complaint.originalNumber))
        return false;
    if (m_numbers.contains(complaint.originalNumber)) {
        m_objection = objection(Member::Number, "double_number", complaint.originalNumber);
        return false;
    }
    QString state;
    std::optional<Instant> received;
    if (!readDay(Member::ReceivedAt, received) || !readText(Member::State, state)
        || !readText(Member::Class, complaint.classCode) || !readText(Member::Channel, complaint.channelCode)
        || !readText(Member::Statement, complaint.statement) || !readText(Member::Subject, complaint.subject)
        || !readText(Member::Answer, complaint.answer) || !readDay(Member::AnsweredAt, complaint.answeredAt)
        || !readDay(Member::ClosedAt, complaint.closedAt) || !readDay(Member::DueAt, complaint.dueAt))
        return false;
    complaint.receivedAt = *received;
    complaint.state = *complaintStateFromWord(state);
    return true;
}

void RowReader::judge(FiledComplaint &complaint)
{
    const bool isClosed = complaint.state == ComplaintState::Closed;
    const bool hasEnded = isClosed || complaint.state == ComplaintState::Withdrawn;
    const Instant received = complaint.receivedAt;
    const auto &[answered, closed, due] = std::tie(complaint.answeredAt, complaint.closedAt, complaint.dueAt);
    const auto doubt = [&](bool stands, const char *code) {
        if (stands)
            complaint.doubts << QLatin1String(code);
    };
    doubt(isClosed && !closed, "closed_without_day");
    doubt(!hasEnded && closed, "day_without_closing");
    doubt(closed && *closed < received, "closed_before_received");
    doubt(answered && *answered < received, "answered_before_received");
    doubt(answered && closed && *closed < *answered, "answered_after_closed");
    doubt(due && *due < received, "due_before_received");
    doubt(m_now < received, "received_to_come");
    doubt(answered && m_now < *answered, "answered_to_come");
    doubt(closed && m_now < *closed, "closed_to_come");
    for (const QString &code : complaint.doubts)
        m_file.doubts.push_back({complaint.line, complaint.originalNumber, code});
}

void RowReader::take(const DelimitedText::Row &row)
{
    m_row = &row;
    m_removed.clear();
    FiledComplaint complaint;
    complaint.line = row.line;
    if (!readRow(complaint)) {
        m_file.rejects.push_back(m_objection);
        return;
    }
    for (const QString &code : m_removed) {
        if (!m_file.removed.contains(code))
            m_file.removed << code;
    }
    m_numbers.insert(complaint.originalNumber); // of a reject it may come again, put right
    judge(complaint);
    m_file.complaints.push_back(std::move(complaint));
}

QStringList trimmed(const QStringList &cells)
{
    QStringList names;
    for (const QString &cell : cells)
        names << cell.trimmed();
    return names;
}

/// `line 3, column 15 (resolution)`, as any editor counts.
QString placeText(const DelimitedText::Place &place, const QStringList &header)
{
    const QString name = place.line > 1 ? header.value(place.field - 1) : QString();
    return QStringLiteral("line %1, column %2%3")
        .arg(QString::number(place.line), QString::number(place.field),
             name.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(shown(name)));
}

tl::unexpected<Error> badByte(const QByteArray &content, const DecodedText &decoded, QChar separator)
{
    DelimitedText before(decoded.text, separator);
    QStringList header;
    for (auto row = before.next(); row; row = before.next()) {
        if (header.isEmpty())
            header = trimmed(row->cells);
    }
    const auto value = static_cast<uchar>(content.at(*decoded.badByte));
    return refuse(ErrorCode::BadFile,
                  QStringLiteral("%1, byte %2: 0x%3, %4")
                      .arg(placeText(before.place(), header), QString::number(*decoded.badByte),
                           QString::number(value, 16).toUpper().rightJustified(2, QLatin1Char('0')),
                           wordOf(textEncodingWords, decoded.encoding)));
}

/// The same file read in the same way is the same import.
QString idOf(const QByteArray &content, const QByteArray &map)
{
    const auto digest = [](const QByteArray &bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    // The name of this kind of import, as a space of ids: a random UUID, chosen once.
    return actIdFor(QStringLiteral("b0a7f6d4-58c3-4d0e-9c0b-2f6a1f0f9d35"), digest(content) + digest(map));
}

} // namespace

ComplaintCodes ComplaintCodes::builtIn()
{
    const auto codesOf = [](const char *list) {
        QStringList codes;
        for (const QJsonValue &one : builtInCatalogue().value(QLatin1String(list)).toArray())
            codes << one.toObject().value(QLatin1String("code")).toString();
        return codes;
    };
    return {codesOf("complaint_classes"), codesOf("complaint_channels")};
}

Result<ComplaintFile> ComplaintFile::fromBytes(const QByteArray &content, const QByteArray &map, const OfficeZone &zone,
                                               Instant now, const ComplaintCodes &codes)
{
    auto mapping = ComplaintMap::fromJson(map, codes);
    if (!mapping)
        return tl::unexpected(mapping.error());
    const DecodedText decoded = decodeWhole(content, mapping->encoding);
    if (decoded.badByte)
        return badByte(content, decoded, mapping->separator);
    DelimitedText lines(decoded.text, mapping->separator);
    const auto first = lines.next();
    const QStringList header = trimmed(first ? first->cells : QStringList());
    if (const auto bound = mapping->bind(header); !bound && !lines.badQuote())
        return tl::unexpected(bound.error());

    ComplaintFile file;
    file.id = idOf(content, map);
    file.encoding = wordOf(textEncodingWords, decoded.encoding);
    RowReader reader(*mapping, zone, now, file);
    for (auto row = lines.next(); row; row = lines.next()) {
        ++file.rows;
        if (row->cells.size() == header.size())
            reader.take(*row);
        else
            file.rejects.push_back({row->line, QString(), QStringLiteral("columns"),
                                    QStringLiteral("%1/%2").arg(row->cells.size()).arg(header.size())});
    }
    if (const auto quote = lines.badQuote())
        return refuse(ErrorCode::BadFile, QStringLiteral("%1: \"").arg(placeText(*quote, header)));
    return file;
}

QByteArray ComplaintFile::rejectText() const
{
    QByteArray text("line\tcolumn\treason\ttext\n");
    for (const auto &reject : rejects)
        text += QByteArray::number(reject.line) + '\t' + listed(shown(reject.column)) + '\t' + reject.reason.toUtf8()
            + '\t' + listed(reject.text) + '\n';
    return text;
}

QByteArray ComplaintFile::doubtText() const
{
    QByteArray text("line\tnumber\tcode\n");
    for (const auto &doubt : doubts)
        text += QByteArray::number(doubt.line) + '\t' + listed(doubt.originalNumber) + '\t' + doubt.code.toUtf8()
            + '\n';
    return text;
}

} // namespace loket
