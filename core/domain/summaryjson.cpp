// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summaryjson.h"

#include "core/domain/handledapart.h"
#include "core/domain/summarydefinitions.h"
#include "core/domain/summaryfields.h"

#include <QJsonDocument>

namespace loket {

namespace {

QJsonValue orNull(std::optional<double> figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

template<class Owner, std::size_t size>
void insertCounts(QJsonObject &json, const summaryfields::Fields<Owner, qint64, size> &fields, const Owner &owner)
{
    for (const auto &[name, member] : fields)
        json.insert(QLatin1String(name), owner.*member);
}

/// What cells and derived figures have in common.
QJsonObject countsOf(const Summary &summary)
{
    QJsonObject visits;
    insertCounts(visits, summaryfields::visits, summary.visits);
    QJsonObject outcomes;
    insertCounts(outcomes, summaryfields::outcomes, summary.outcomes);
    QJsonObject standard;
    insertCounts(standard, summaryfields::standard, summary.withinStandard);
    QJsonObject json{{QStringLiteral("visits"), visits},
                     {QStringLiteral("outcomes"), outcomes},
                     {QStringLiteral("within_standard"), standard}};
    insertCounts(json, summaryfields::counts, summary);
    return json;
}

/// A later group of figures; `timesOf(Distribution)` writes its distributions.
template<class TimesOf>
QJsonObject groupOf(const ApplicationFigures &figures, TimesOf timesOf, bool withShares)
{
    QJsonObject json;
    insertCounts(json, summaryfields::applicationCounts, figures);
    for (const auto &[name, member] : summaryfields::applicationPromises) {
        QJsonObject kept;
        insertCounts(kept, summaryfields::standard, figures.*member);
        if (withShares)
            kept.insert(QStringLiteral("share"), orNull((figures.*member).share()));
        json.insert(QLatin1String(name), kept);
    }
    for (const auto &[name, member] : summaryfields::applicationDistributions)
        json.insert(QLatin1String(name), timesOf(figures.*member));
    return json;
}

template<class TimesOf>
QJsonObject groupOf(const ComplaintFigures &figures, TimesOf timesOf)
{
    QJsonObject json;
    insertCounts(json, summaryfields::complaintCounts, figures);
    for (const auto &[name, member] : summaryfields::complaintDistributions)
        json.insert(QLatin1String(name), timesOf(figures.*member));
    QJsonObject forms;
    for (const auto &[code, count] : figures.forms)
        forms.insert(code, count);
    json.insert(QStringLiteral("forms"), forms);
    return json;
}

QJsonObject groupOf(const FeeFigures &figures)
{
    QJsonObject json;
    insertCounts(json, summaryfields::fees, figures);
    return json;
}

QJsonObject groupsOf(const SummaryDocument &document)
{
    return {{QLatin1String(summaryfields::applicationsGroup), document.hasApplications},
            {QLatin1String(summaryfields::feesGroup), document.hasFees},
            {QLatin1String(summaryfields::complaintsGroup), document.hasComplaints}};
}

QJsonArray cellsOf(const SummaryCells &cells)
{
    QJsonArray array;
    for (const auto &[key, figures] : cells.map()) {
        QJsonObject cell = countsOf(figures);
        cell.insert(QStringLiteral("day"), key.day.text());
        cell.insert(QStringLiteral("service"), key.service);
        cell.insert(QStringLiteral("counter"), orNull(key.counter));
        cell.insert(QStringLiteral("hour"), key.hour);
        for (const auto &[name, member] : summaryfields::distributions)
            cell.insert(QLatin1String(name), (figures.*member).toFlat());
        // A group that the document records and a cell leaves out is nothing but zeros.
        if (figures.applications && *figures.applications != ApplicationFigures())
            cell.insert(QLatin1String(summaryfields::applicationsGroup),
                        groupOf(
                            *figures.applications, [](const Distribution &times) { return times.toFlat(); }, false));
        if (figures.fees && *figures.fees != FeeFigures())
            cell.insert(QLatin1String(summaryfields::feesGroup), groupOf(*figures.fees));
        if (figures.complaints && *figures.complaints != ComplaintFigures())
            cell.insert(QLatin1String(summaryfields::complaintsGroup),
                        groupOf(*figures.complaints, [](const Distribution &times) { return times.toFlat(); }));
        array.append(cell);
    }
    return array;
}

/// Rows of derived figures; `label(row, key)` adds what each is of.
template<class Rows, class Label>
QJsonArray rowsOf(const Rows &rows, Label label)
{
    QJsonArray array;
    for (const auto &[key, figures] : rows) {
        QJsonObject row = figuresToJson(figures);
        label(row, key);
        array.append(row);
    }
    return array;
}

QJsonArray headsOf(const std::vector<ChainHead> &heads)
{
    QJsonArray array;
    for (const auto &head : heads) {
        array.append(QJsonObject{{QStringLiteral("station"), head.station.value()},
                                 {QStringLiteral("seq"), head.seq},
                                 {QStringLiteral("hash"), QString::fromLatin1(head.hash)}});
    }
    return array;
}

QJsonArray gapsOfDocument(const SummaryDocument &document)
{
    QJsonArray array;
    for (const auto &[counter, gap] : document.gaps) {
        array.append(QJsonObject{{QStringLiteral("counter"), counter},
                                 {QStringLiteral("from"), gap.from.millis()},
                                 {QStringLiteral("to"), gap.to.millis()},
                                 {QStringLiteral("kind"), word(gap.kind)},
                                 {QStringLiteral("reason"), gap.reason},
                                 {QStringLiteral("outage"), gap.outage}});
    }
    return array;
}

QJsonValue personOf(std::optional<StaffId> staff)
{
    return staff ? QJsonValue(staff->value()) : QJsonValue(QJsonValue::Null);
}

QJsonArray interestsOf(const SummaryDocument &document)
{
    QJsonArray array;
    for (const auto &one : document.interests) {
        array.append(
            QJsonObject{{QStringLiteral("day"), one.day.text()},
                        {QStringLiteral("number"), one.number.text()},
                        {QStringLiteral("service"), one.service},
                        {QStringLiteral("officer"), personOf(one.officer)},
                        {QStringLiteral("what"), one.moved ? QStringLiteral("moved") : QStringLiteral("noted")},
                        {QStringLiteral("at"), one.at.millis()}});
    }
    return array;
}

QJsonArray incidentsOf(const SummaryDocument &document)
{
    QJsonArray array;
    for (const auto &one : document.incidents) {
        array.append(QJsonObject{{QStringLiteral("day"), one.day.text()},
                                 {QStringLiteral("at"), one.at.millis()},
                                 {QStringLiteral("counter"), one.counter},
                                 {QStringLiteral("number"), one.number.number > 0 ? one.number.text() : QString()},
                                 {QStringLiteral("behaviour"), one.behaviour},
                                 {QStringLiteral("officer"), personOf(one.officer)},
                                 {QStringLiteral("helper"), personOf(one.helper)},
                                 {QStringLiteral("ending"), one.ending}});
    }
    return array;
}

void insertNames(QJsonObject &row, const SummaryDocument::Service &named)
{
    row.insert(QStringLiteral("code"), named.code);
    row.insert(QStringLiteral("name"), named.name);
    if (!named.nameEn.isEmpty())
        row.insert(QStringLiteral("name_en"), named.nameEn);
}

QJsonArray standardGapsOf(const SummaryDocument &document)
{
    QJsonArray array;
    for (const auto &gap : document.standardGaps) {
        array.append(
            QJsonObject{{QStringLiteral("service"), gap.service},
                        {QStringLiteral("name"), document.serviceName(gap.service, SummaryLanguage::Indonesian)},
                        {QStringLiteral("what"), word(gap.aspect)},
                        {QStringLiteral("state"), word(gap.lack)}});
    }
    return array;
}

QJsonArray addedRequirementsOf(const SummaryDocument &document)
{
    QJsonArray array;
    for (const auto &one : document.addedRequirements) {
        array.append(QJsonObject{{QStringLiteral("day"), one.day.text()},
                                 {QStringLiteral("at"), one.at.millis()},
                                 {QStringLiteral("file"), one.file},
                                 {QStringLiteral("service"), one.service},
                                 {QStringLiteral("requirement"), one.requirement},
                                 {QStringLiteral("reason"), one.reason}});
    }
    return array;
}

} // namespace

QJsonObject timesToJson(const Distribution &times)
{
    return {{QStringLiteral("count"), times.count()},
            {QStringLiteral("mean"), orNull(times.mean())},
            {QStringLiteral("sd"), orNull(times.sd())},
            {QStringLiteral("median"), orNull(times.median())},
            {QStringLiteral("p90"), orNull(times.quantile(90))},
            {QStringLiteral("max"), orNull(times.max())}};
}

QJsonObject figuresToJson(const Summary &summary)
{
    QJsonObject json = countsOf(summary);
    QJsonObject standard = json.value(QLatin1String("within_standard")).toObject();
    standard.insert(QStringLiteral("share"), orNull(summary.withinStandard.share()));
    json.insert(QStringLiteral("within_standard"), standard);
    for (const auto &[name, member] : summaryfields::distributions)
        json.insert(QLatin1String(name), timesToJson(summary.*member));
    if (summary.applications)
        json.insert(QLatin1String(summaryfields::applicationsGroup),
                    groupOf(*summary.applications, &timesToJson, true));
    if (summary.fees)
        json.insert(QLatin1String(summaryfields::feesGroup), groupOf(*summary.fees));
    if (summary.complaints)
        json.insert(QLatin1String(summaryfields::complaintsGroup), groupOf(*summary.complaints, &timesToJson));
    return json;
}

QJsonObject summaryToJson(const SummaryDocument &document)
{
    QJsonObject json{
        {QStringLiteral("format"), QLatin1String(summaryFormat)},
        {QStringLiteral("version"), summaryVersion},
        {QStringLiteral("unit"),
         QJsonObject{{QStringLiteral("code"), document.unitCode}, {QStringLiteral("name"), document.unitName}}},
        {QStringLiteral("database"), document.database},
        {QStringLiteral("from"), document.from.text()},
        {QStringLiteral("to"), document.to.text()},
        {QStringLiteral("zone"), document.zone},
        {QStringLiteral("heads"), headsOf(document.heads)},
        {QStringLiteral("example_standards"), document.exampleStandards},
        {QStringLiteral("standards_unset"), standardGapsOf(document)},
        {QStringLiteral("requirements_added"), addedRequirementsOf(document)},
        {QStringLiteral("records"), groupsOf(document)},
        {QStringLiteral("cells"), cellsOf(document.cells)},
        {QStringLiteral("gaps"), gapsOfDocument(document)},
        {QStringLiteral("interests"), interestsOf(document)},
        {QStringLiteral("incidents"), incidentsOf(document)},
        {QStringLiteral("whole"), figuresToJson(document.whole())},
        {QStringLiteral("definitions"), summaryDefinitions()},
        {QStringLiteral("period_rule"), summaryPeriodRule()}};
    if (document.hasComplaints) {
        QJsonArray forms;
        for (const auto &form : document.forms) {
            QJsonObject row;
            insertNames(row, form);
            forms.append(row);
        }
        json.insert(QStringLiteral("complaint_forms"), forms);
        json.insert(QStringLiteral("complaints_note"), handledApart());
    }
    json.insert(QStringLiteral("services"),
                rowsOf(document.byService(),
                       [](QJsonObject &row, const SummaryDocument::Service &service) { insertNames(row, service); }));
    json.insert(QStringLiteral("days"), rowsOf(document.byDay(), [](QJsonObject &row, const OfficeDay &day) {
                    row.insert(QStringLiteral("day"), day.text());
                }));
    json.insert(QStringLiteral("hours"), rowsOf(document.byHour(), [](QJsonObject &row, int hour) {
                    row.insert(QStringLiteral("hour"), hour);
                }));
    json.insert(QStringLiteral("counters"),
                rowsOf(document.byCounter(), [](QJsonObject &row, const std::optional<QString> &counter) {
                    row.insert(QStringLiteral("counter"), orNull(counter));
                }));
    return json;
}

QByteArray summaryToBytes(const SummaryDocument &document)
{
    const auto compact = [](const auto &part) { return QJsonDocument(part).toJson(QJsonDocument::Compact); };
    const QJsonObject json = summaryToJson(document);
    QByteArray bytes("{");
    for (auto member = json.begin(); member != json.end(); ++member) {
        bytes.append(member == json.begin() ? "\n" : ",\n");
        // An array of one string, without its brackets, is the only way to have Qt write a single value.
        bytes.append(compact(QJsonArray{member.key()}).chopped(1).mid(1)).append(": ");
        if (member->isArray()) {
            const QJsonArray rows = member->toArray();
            bytes.append('[');
            for (qsizetype i = 0; i < rows.size(); ++i)
                bytes.append(i == 0 ? "\n  " : ",\n  ").append(compact(rows.at(i).toObject()));
            bytes.append(']');
        } else {
            bytes.append(compact(QJsonArray{*member}).chopped(1).mid(1));
        }
    }
    return bytes.append("\n}\n");
}

} // namespace loket
