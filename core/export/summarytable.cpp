// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/summarytable.h"

#include "core/domain/handledapart.h"
#include "core/domain/summaryfields.h"
#include "core/export/summarytitles.h"

namespace loket {

namespace {

using Kind = SummaryColumn::Kind;

template<class Owner, std::size_t size>
void addCounts(std::vector<SummaryColumn> &columns, const char *group,
               const summaryfields::Fields<Owner, qint64, size> &fields,
               std::function<const Owner &(const Summary &)> partOf)
{
    for (const auto &field : fields) {
        const auto member = field.second;
        columns.push_back({QLatin1String(group) + QLatin1String(field.first), Kind::Count,
                           [partOf, member](const Summary &summary) -> std::optional<double> {
                               return static_cast<double>(partOf(summary).*member);
                           }});
    }
}

/// The figures of a distribution, alike for all; `add(name, kind, figure)` puts each into its column.
template<class Add>
void addFigures(const QString &group, Add add)
{
    using Times = const Distribution &;
    const Kind kind = group.endsWith(QLatin1String("_seconds")) ? Kind::Seconds : Kind::Number;
    add(group + QLatin1String("_count"), Kind::Count, [](Times d) { return std::optional(double(d.count())); });
    add(group + QLatin1String("_mean"), kind, [](Times d) { return d.mean(); });
    add(group + QLatin1String("_sd"), kind, [](Times d) { return d.sd(); });
    add(group + QLatin1String("_median"), kind, [](Times d) { return d.median(); });
    add(group + QLatin1String("_p90"), kind, [](Times d) { return d.quantile(90); });
    add(group + QLatin1String("_max"), kind, [](Times d) { return d.max(); });
}

void addTimes(std::vector<SummaryColumn> &columns, const QString &group, Distribution Summary::*times)
{
    addFigures(group, [&](const QString &name, Kind kind, auto figure) {
        columns.push_back({name, kind, [times, figure](const Summary &summary) -> std::optional<double> {
                               return figure(summary.*times);
                           }});
    });
}

/// The part of a group that came later; nothing where it was not recorded.
template<class Group, class Figure>
void addLater(std::vector<SummaryColumn> &columns, const QString &name, Kind kind, std::optional<Group> Summary::*group,
              Figure figure)
{
    columns.push_back({name, kind, [group, figure](const Summary &summary) -> std::optional<double> {
                           return summary.*group ? figure(*(summary.*group)) : std::nullopt;
                       }});
}

void addApplications(std::vector<SummaryColumn> &columns)
{
    using Figures = ApplicationFigures;
    const auto add = [&columns](const QString &name, Kind kind, auto figure) {
        addLater(columns, QLatin1String("applications_") + name, kind, &Summary::applications, figure);
    };
    for (const auto &field : summaryfields::applicationCounts)
        add(QLatin1String(field.first), Kind::Count,
            [count = field.second](const Figures &f) { return std::optional(double(f.*count)); });
    for (const auto &field : summaryfields::applicationPromises) {
        const QString group = QLatin1String(field.first);
        const auto kept = field.second;
        add(group + QLatin1String("_within"), Kind::Count,
            [kept](const Figures &f) { return std::optional(double((f.*kept).within)); });
        add(group + QLatin1String("_n"), Kind::Count,
            [kept](const Figures &f) { return std::optional(double((f.*kept).of)); });
        add(group + QLatin1String("_share"), Kind::Share, [kept](const Figures &f) { return (f.*kept).share(); });
    }
    for (const auto &field : summaryfields::applicationDistributions) {
        addFigures(QLatin1String(field.first),
                   [&add, times = field.second](const QString &name, Kind kind, auto figure) {
                       add(name, kind,
                           [times, figure](const Figures &f) -> std::optional<double> { return figure(f.*times); });
                   });
    }
}

void addComplaints(std::vector<SummaryColumn> &columns)
{
    using Figures = ComplaintFigures;
    const auto add = [&columns](const QString &name, Kind kind, auto figure) {
        addLater(columns, QLatin1String("complaints_") + name, kind, &Summary::complaints, figure);
    };
    for (const auto &field : summaryfields::complaintCounts)
        add(QLatin1String(field.first), Kind::Count,
            [count = field.second](const Figures &f) { return std::optional(double(f.*count)); });
    for (const auto &field : summaryfields::complaintDistributions) {
        addFigures(QLatin1String(field.first),
                   [&add, times = field.second](const QString &name, Kind kind, auto figure) {
                       add(name, kind,
                           [times, figure](const Figures &f) -> std::optional<double> { return figure(f.*times); });
                   });
    }
    add(QStringLiteral("alleged"), Kind::Count, [](const Figures &f) { return std::optional(double(f.alleged())); });
}

std::vector<SummaryColumn> makeColumns()
{
    std::vector<SummaryColumn> columns;
    addCounts<VisitCounts>(columns, "visits_", summaryfields::visits,
                           [](const Summary &s) -> const VisitCounts & { return s.visits; });
    addCounts<Summary>(columns, "", summaryfields::counts, [](const Summary &s) -> const Summary & { return s; });
    addCounts<OutcomeCounts>(columns, "outcomes_", summaryfields::outcomes,
                             [](const Summary &s) -> const OutcomeCounts & { return s.outcomes; });
    for (const auto &[name, times] : summaryfields::distributions)
        addTimes(columns, QLatin1String(name), times);
    addCounts<StandardCounts>(columns, "within_standard_", summaryfields::standard,
                              [](const Summary &s) -> const StandardCounts & { return s.withinStandard; });
    columns.push_back({QStringLiteral("within_standard_share"), Kind::Share,
                       [](const Summary &s) { return s.withinStandard.share(); }});
    addApplications(columns);
    for (const auto &field : summaryfields::fees)
        addLater(columns, QLatin1String("fees_") + QLatin1String(field.first), Kind::Count, &Summary::fees,
                 [count = field.second](const FeeFigures &f) { return std::optional(double(f.*count)); });
    addComplaints(columns);
    return columns;
}

} // namespace

const std::vector<SummaryColumn> &summaryColumns()
{
    static const std::vector<SummaryColumn> columns = makeColumns();
    return columns;
}

std::vector<SummaryRow> summaryRows(const SummaryDocument &document)
{
    const SummaryLanguage language = SummaryTitles::language();
    std::vector<SummaryRow> rows{{QStringLiteral("whole"), document.unitCode, document.unitName, document.whole()}};
    for (auto &[service, figures] : document.byService())
        rows.push_back({QStringLiteral("service"), service.code, service.nameIn(language), figures});
    for (auto &[day, figures] : document.byDay())
        rows.push_back({QStringLiteral("day"), day.text(), {}, figures});
    for (auto &[hour, figures] : document.byHour())
        rows.push_back({QStringLiteral("hour"), QString::number(hour), {}, figures});
    for (auto &[counter, figures] : document.byCounter())
        rows.push_back({QStringLiteral("counter"), {}, counter.value_or(QString()), figures});
    const QString none = QStringLiteral("-"); // a sentence fills no column
    for (const auto &gap : document.standardGaps) {
        const QString what = QStringLiteral("%1: %2 %3")
                                 .arg(document.serviceName(gap.service, language), word(gap.aspect), word(gap.lack));
        rows.push_back({QStringLiteral("standard_unset"), gap.service, what, {}, none});
    }
    for (const auto &one : document.addedRequirements) {
        const QString what = QStringLiteral("%1: %2 (%3)")
                                 .arg(document.serviceName(one.service, language), one.requirement, one.reason);
        rows.push_back({QStringLiteral("requirement_added"), one.file, what, {}, none});
    }
    if (document.hasComplaints) {
        for (const auto &form : document.forms) {
            SummaryRow row{
                QStringLiteral("form"), form.code, form.nameIn(language), {}, QStringLiteral("complaints_alleged")};
            auto &own = row.figures.complaints.emplace().forms;
            own[form.code] = rows.front().figures.complaints->forms[form.code];
            rows.push_back(std::move(row));
        }
        rows.push_back({QStringLiteral("note"), {}, handledApart(), {}, none});
    }
    return rows;
}

} // namespace loket
