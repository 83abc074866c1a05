// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summaryreader.h"

#include "core/domain/officeday.h"
#include "core/domain/summaryfields.h"
#include "core/domain/summaryjson.h"
#include "core/domain/text.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace loket {

namespace {

constexpr int maxText = 500; ///< of one line: as long as a requirement may be

constexpr qint64 mostRupiah = 1'000'000'000'000'000; ///< a sum that a double holds exactly, with room to add up

template<class Owner, std::size_t size>
void readCounts(SummaryReader &reader, const QJsonObject &json,
                const summaryfields::Fields<Owner, qint64, size> &fields, Owner &owner,
                qint64 most = Distribution::maxCount)
{
    for (const auto &[name, member] : fields)
        owner.*member = reader.number(json, name, 0, most);
}

template<class Owner, std::size_t size>
void readTimes(SummaryReader &reader, const QJsonObject &json,
               const summaryfields::Fields<Owner, Distribution, size> &fields, Owner &owner)
{
    for (const auto &[name, member] : fields) {
        auto times = Distribution::fromFlat(reader.array(json, name));
        if (times)
            owner.*member = std::move(*times);
        else
            reader.fail(QLatin1String(name) + times.error().detail);
    }
}

template<class Owner, std::size_t size>
void readGroup(SummaryReader &reader, const QJsonObject &json, const char *name,
               const summaryfields::Fields<Owner, qint64, size> &fields, Owner &owner)
{
    const QJsonObject group = reader.object(json, name);
    const QString part = QLatin1String(name) + QLatin1Char('/');
    reader.enter(part);
    readCounts(reader, group, fields, owner);
    reader.leave(part);
}

Summary readFigures(SummaryReader &reader, const QJsonObject &json)
{
    Summary figures;
    readGroup(reader, json, "visits", summaryfields::visits, figures.visits);
    readGroup(reader, json, "outcomes", summaryfields::outcomes, figures.outcomes);
    readGroup(reader, json, "within_standard", summaryfields::standard, figures.withinStandard);
    readCounts(reader, json, summaryfields::counts, figures);
    readTimes(reader, json, summaryfields::distributions, figures);
    if (!figures.visits.addsUp())
        reader.fail(QStringLiteral("visits"));
    if (figures.withinStandard.within > figures.withinStandard.of)
        reader.fail(QStringLiteral("within_standard"));
    return figures;
}

ApplicationFigures readApplications(SummaryReader &reader, const QJsonObject &json)
{
    ApplicationFigures figures;
    readCounts(reader, json, summaryfields::applicationCounts, figures);
    for (const auto &[name, member] : summaryfields::applicationPromises) {
        readGroup(reader, json, name, summaryfields::standard, figures.*member);
        if ((figures.*member).within > (figures.*member).of)
            reader.fail(QLatin1String(name));
    }
    readTimes(reader, json, summaryfields::applicationDistributions, figures);
    return figures;
}

FeeFigures readFees(SummaryReader &reader, QJsonObject json)
{
    FeeFigures figures;
    const QString later = QStringLiteral("unrecorded"); // documents from before it was counted have none
    if (!json.contains(later))
        json.insert(later, 0);
    readCounts(reader, json, summaryfields::fees, figures, mostRupiah);
    return figures;
}

ComplaintFigures readComplaints(SummaryReader &reader, const QJsonObject &json)
{
    ComplaintFigures figures;
    readCounts(reader, json, summaryfields::complaintCounts, figures);
    readTimes(reader, json, summaryfields::complaintDistributions, figures);
    const QJsonObject forms = reader.object(json, "forms");
    for (auto form = forms.begin(); form != forms.end(); ++form) {
        const QByteArray code = form.key().toUtf8();
        if (code.isEmpty() || code.size() > maxText)
            reader.fail(QStringLiteral("forms"));
        figures.forms[form.key()] = reader.number(forms, code.constData(), 0, Distribution::maxCount);
    }
    return figures;
}

/// A group of the cell, where the document records it; left out it is zero.
template<class Group, class Read>
std::optional<Group> readLaterGroup(SummaryReader &reader, const QJsonObject &cell, const char *name, bool isRecorded,
                                    Read read)
{
    if (!cell.contains(QLatin1String(name)))
        return isRecorded ? std::optional(Group()) : std::nullopt;
    if (!isRecorded) {
        reader.fail(QLatin1String(name));
        return std::nullopt;
    }
    const QJsonObject json = reader.object(cell, name);
    const QString part = QLatin1String(name) + QLatin1Char('/');
    reader.enter(part);
    Group group = read(reader, json);
    reader.leave(part);
    return group;
}

void readCell(SummaryReader &reader, const QJsonObject &json, SummaryDocument &document)
{
    const auto day = OfficeDay::fromText(json.value(QLatin1String("day")).toString());
    if (!day || *day < document.from || document.to < *day)
        return reader.fail(QStringLiteral("day"));
    CellKey key{*day, reader.text(json, "service", false)};
    const bool isListed = std::any_of(document.services.begin(), document.services.end(),
                                      [&key](const auto &service) { return service.code == key.service; });
    if (!isListed && !key.service.isEmpty())
        reader.fail(QStringLiteral("service"));
    if (!json.value(QLatin1String("counter")).isNull())
        key.counter = reader.text(json, "counter");
    key.hour = static_cast<int>(reader.number(json, "hour", 0, 23));
    if (document.cells.map().count(key) > 0)
        reader.fail(QStringLiteral("twice"));
    Summary &figures = document.cells.at(key);
    figures = readFigures(reader, json);
    figures.applications = readLaterGroup<ApplicationFigures>(reader, json, summaryfields::applicationsGroup,
                                                              document.hasApplications, &readApplications);
    figures.fees = readLaterGroup<FeeFigures>(reader, json, summaryfields::feesGroup, document.hasFees, &readFees);
    figures.complaints = readLaterGroup<ComplaintFigures>(reader, json, summaryfields::complaintsGroup,
                                                          document.hasComplaints, &readComplaints);
}

/// Files of many cells may not add up to more than sums can hold, when each cell is within its bounds.
bool isBounded(const SummaryDocument &document)
{
    qint64 total = 0;
    for (const auto &[key, figures] : document.cells.map()) {
        for (const auto &[name, member] : summaryfields::distributions)
            total += (figures.*member).count();
        total += figures.visits.taken + figures.visits.walkIn;
        if (total > 10 * Distribution::maxCount)
            return false;
    }
    return true;
}

template<class Read>
void readRows(SummaryReader &reader, const QJsonObject &json, const char *name, Read read)
{
    const QJsonArray rows = reader.array(json, name);
    for (qsizetype i = 0; i < rows.size() && !reader.fault(); ++i) {
        const QString part = QStringLiteral("%1/%2/").arg(QLatin1String(name)).arg(i);
        reader.enter(part);
        read(rows.at(i).toObject());
        reader.leave(part);
    }
}

constexpr qint64 lastMoment = 253'402'300'799'999; ///< of the year 9999

ChainHead readHead(SummaryReader &reader, const QJsonObject &json)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{64}$"));
    const QString hash = reader.text(json, "hash");
    if (!hex.match(hash).hasMatch())
        reader.fail(QStringLiteral("hash"));
    return {StationId(reader.number(json, "station", 1, std::numeric_limits<qint64>::max())),
            reader.number(json, "seq", 0, std::numeric_limits<qint64>::max()), hash.toLatin1()};
}

SummaryDocument::CounterGap readGap(SummaryReader &reader, const QJsonObject &json)
{
    const auto kind = gapKindFromWord(reader.text(json, "kind"));
    if (!kind)
        reader.fail(QStringLiteral("kind"));
    return {reader.text(json, "counter"),
            {Instant(reader.number(json, "from", 0, lastMoment)), Instant(reader.number(json, "to", 0, lastMoment)),
             kind.value_or(GapKind::Closed), reader.text(json, "reason", false), reader.text(json, "outage", false)}};
}

std::optional<StaffId> readPerson(SummaryReader &reader, const QJsonObject &json, const char *key)
{
    if (json.value(QLatin1String(key)).isNull())
        return std::nullopt;
    return StaffId(reader.number(json, key, 1, std::numeric_limits<qint64>::max()));
}

void readIncident(SummaryReader &reader, const QJsonObject &json, SummaryDocument &document)
{
    const auto day = OfficeDay::fromText(json.value(QLatin1String("day")).toString());
    if (!day || *day < document.from || document.to < *day)
        return reader.fail(QStringLiteral("day"));
    const QString number = reader.text(json, "number", false);
    const auto visit = number.isEmpty() ? std::optional(TicketNumber()) : TicketNumber::fromText(number);
    if (!visit)
        return reader.fail(QStringLiteral("number"));
    document.incidents.push_back({*day, Instant(reader.number(json, "at", 0, lastMoment)),
                                  reader.text(json, "counter", false), *visit, reader.text(json, "behaviour"),
                                  readPerson(reader, json, "officer"), readPerson(reader, json, "helper"),
                                  reader.text(json, "ending")});
}

void readInterest(SummaryReader &reader, const QJsonObject &json, SummaryDocument &document)
{
    const auto day = OfficeDay::fromText(json.value(QLatin1String("day")).toString());
    if (!day || *day < document.from || document.to < *day)
        return reader.fail(QStringLiteral("day"));
    const auto number = TicketNumber::fromText(reader.text(json, "number"));
    if (!number)
        return reader.fail(QStringLiteral("number"));
    const QString what = reader.text(json, "what");
    if (what != QLatin1String("moved") && what != QLatin1String("noted"))
        return reader.fail(QStringLiteral("what"));
    SummaryDocument::Interest one{*day, *number, reader.text(json, "service"), {}, what == QLatin1String("moved"), {}};
    one.officer = readPerson(reader, json, "officer");
    one.at = Instant(reader.number(json, "at", 0, lastMoment));
    document.interests.push_back(one);
}

SummaryDocument::Service readNames(SummaryReader &reader, const QJsonObject &json)
{
    SummaryDocument::Service named{reader.text(json, "code"), reader.text(json, "name")};
    if (json.contains(QLatin1String("name_en")))
        named.nameEn = reader.text(json, "name_en");
    return named;
}

void readStandardGap(SummaryReader &reader, const QJsonObject &json, SummaryDocument &document)
{
    const auto aspect = valueOf(standardAspectWords, reader.text(json, "what"));
    if (!aspect)
        return reader.fail(QStringLiteral("what"));
    const auto lack = valueOf(standardLackWords, reader.text(json, "state"));
    if (!lack)
        return reader.fail(QStringLiteral("state"));
    document.standardGaps.push_back({reader.text(json, "service"), *aspect, *lack});
}

void readAddedRequirement(SummaryReader &reader, const QJsonObject &json, SummaryDocument &document)
{
    const auto day = OfficeDay::fromText(json.value(QLatin1String("day")).toString());
    if (!day || *day < document.from || document.to < *day)
        return reader.fail(QStringLiteral("day"));
    document.addedRequirements.push_back({*day, Instant(reader.number(json, "at", 0, lastMoment)),
                                          reader.text(json, "file"), reader.text(json, "service"),
                                          reader.text(json, "requirement"), reader.text(json, "reason")});
}

} // namespace

qint64 SummaryReader::number(const QJsonObject &json, const char *name, qint64 least, qint64 most)
{
    const QJsonValue value = json.value(QLatin1String(name));
    // What is no whole number reads as the default, whichever it is.
    const qint64 number = value.toInteger(0);
    if (!value.isDouble() || number != value.toInteger(1) || number < least || number > most) {
        fail(QLatin1String(name));
        return 0;
    }
    return number;
}

QString SummaryReader::text(const QJsonObject &json, const char *name, bool required)
{
    const QJsonValue value = json.value(QLatin1String(name));
    const auto clean = cleanText(value.toString(), maxText, false, required);
    if (!value.isString() || !clean) {
        fail(QLatin1String(name));
        return {};
    }
    return clean->text;
}

QJsonObject SummaryReader::object(const QJsonObject &json, const char *name)
{
    const QJsonValue value = json.value(QLatin1String(name));
    if (!value.isObject())
        fail(QLatin1String(name));
    return value.toObject();
}

QJsonArray SummaryReader::array(const QJsonObject &json, const char *name)
{
    const QJsonValue value = json.value(QLatin1String(name));
    if (!value.isArray())
        fail(QLatin1String(name));
    return value.toArray();
}

void SummaryReader::fail(const QString &what)
{
    if (!m_fault)
        m_fault = Error{ErrorCode::BadFile, m_path + what};
}

Result<SummaryDocument> summaryFromBytes(const QByteArray &bytes)
{
    QJsonParseError parsing{};
    const QJsonObject json = QJsonDocument::fromJson(bytes, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return refuse(ErrorCode::BadFile, QStringLiteral("JSON %1").arg(parsing.offset));
    if (json.value(QLatin1String("format")).toString() != QLatin1String(summaryFormat))
        return refuse(ErrorCode::BadFile, QStringLiteral("format"));
    const qint64 version = json.value(QLatin1String("version")).toInteger(0);
    if (version != summaryVersion)
        return refuse(ErrorCode::BadFile, QStringLiteral("version %1").arg(version));
    const auto from = OfficeDay::fromText(json.value(QLatin1String("from")).toString());
    const auto to = OfficeDay::fromText(json.value(QLatin1String("to")).toString());
    if (!from || !to || *to < *from)
        return refuse(ErrorCode::BadFile, QStringLiteral("from, to"));

    SummaryReader reader;
    const QJsonObject unit = reader.object(json, "unit");
    SummaryDocument document{
        reader.text(unit, "code", false), reader.text(unit, "name"), reader.text(json, "database"), *from, *to,
        reader.text(json, "zone")};
    document.exampleStandards = json.value(QLatin1String("example_standards")).toBool();
    readRows(reader, json, "heads", [&](const QJsonObject &row) { document.heads.push_back(readHead(reader, row)); });
    readRows(reader, json, "services",
             [&](const QJsonObject &row) { document.services.push_back(readNames(reader, row)); });
    const QJsonObject records = json.value(QLatin1String("records")).toObject(); // none in older documents
    document.hasApplications = records.value(QLatin1String(summaryfields::applicationsGroup)).toBool();
    document.hasFees = records.value(QLatin1String(summaryfields::feesGroup)).toBool();
    document.hasComplaints = records.value(QLatin1String(summaryfields::complaintsGroup)).toBool();
    if (document.hasComplaints)
        readRows(reader, json, "complaint_forms",
                 [&](const QJsonObject &row) { document.forms.push_back(readNames(reader, row)); });
    readRows(reader, json, "cells", [&](const QJsonObject &row) { readCell(reader, row, document); });
    if (json.contains(QLatin1String("gaps"))) // documents made before gaps were found have none to tell of
        readRows(reader, json, "gaps", [&](const QJsonObject &row) { document.gaps.push_back(readGap(reader, row)); });
    if (json.contains(QLatin1String("interests")))
        readRows(reader, json, "interests", [&](const QJsonObject &row) { readInterest(reader, row, document); });
    if (json.contains(QLatin1String("standards_unset")))
        readRows(reader, json, "standards_unset",
                 [&](const QJsonObject &row) { readStandardGap(reader, row, document); });
    if (json.contains(QLatin1String("requirements_added")))
        readRows(reader, json, "requirements_added",
                 [&](const QJsonObject &row) { readAddedRequirement(reader, row, document); });
    if (json.contains(QLatin1String("incidents")))
        readRows(reader, json, "incidents", [&](const QJsonObject &row) { readIncident(reader, row, document); });
    if (!reader.fault() && !isBounded(document))
        reader.fail(QStringLiteral("cells"));
    if (reader.fault())
        return tl::unexpected<Error>(*reader.fault());
    return document;
}

} // namespace loket
