// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summarydocument.h"

#include <algorithm>
#include <tuple>

namespace loket {

namespace {

/// A name without the digits at its end, and their value: "Loket 10" sorts after "Loket 2".
std::tuple<QString, qulonglong, QString> sortKey(const QString &name)
{
    qsizetype end = name.size();
    while (end > 0 && name.at(end - 1) >= QLatin1Char('0') && name.at(end - 1) <= QLatin1Char('9'))
        --end;
    return {name.left(end), QStringView(name).mid(end).toULongLong(), name};
}

} // namespace

bool CellKey::operator<(const CellKey &other) const
{
    return std::tie(day, service, counter, hour) < std::tie(other.day, other.service, other.counter, other.hour);
}

SummaryCells &SummaryCells::operator+=(const SummaryCells &other)
{
    for (const auto &[key, figures] : other.m_cells)
        m_cells[key] += figures;
    return *this;
}

Summary SummaryDocument::blank() const
{
    Summary blank;
    if (hasApplications)
        blank.applications.emplace();
    if (hasFees)
        blank.fees.emplace();
    if (hasComplaints)
        blank.complaints.emplace();
    return blank;
}

Summary SummaryDocument::whole() const
{
    return blank() + cells.fold([](const CellKey &) { return true; });
}

std::vector<std::pair<SummaryDocument::Service, Summary>> SummaryDocument::byService() const
{
    auto sums = cells.foldBy([](const CellKey &key) { return key.service; });
    std::vector<std::pair<Service, Summary>> rows;
    rows.reserve(services.size());
    for (const auto &service : services)
        rows.emplace_back(service, blank() + sums[service.code]);
    return rows;
}

std::vector<std::pair<OfficeDay, Summary>> SummaryDocument::byDay() const
{
    auto sums = cells.foldBy([](const CellKey &key) { return key.day; });
    std::vector<std::pair<OfficeDay, Summary>> rows;
    for (OfficeDay day = from; day <= to; day = day.next())
        rows.emplace_back(day, blank() + sums[day]);
    return rows;
}

std::vector<std::pair<int, Summary>> SummaryDocument::byHour() const
{
    auto sums = cells.foldBy([](const CellKey &key) { return key.hour; });
    std::vector<std::pair<int, Summary>> rows;
    rows.reserve(24);
    for (int hour = 0; hour < 24; ++hour)
        rows.emplace_back(hour, blank() + sums[hour]);
    return rows;
}

std::vector<std::pair<std::optional<QString>, Summary>> SummaryDocument::byCounter() const
{
    auto sums = cells.foldBy([](const CellKey &key) { return key.counter; });
    std::vector<std::pair<std::optional<QString>, Summary>> rows(sums.begin(), sums.end());
    for (auto &[counter, figures] : rows)
        figures += blank();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        if (!a.first || !b.first)
            return a.first.has_value() && !b.first.has_value();
        return sortKey(*a.first) < sortKey(*b.first);
    });
    return rows;
}

QString SummaryDocument::serviceName(const QString &code, SummaryLanguage language) const
{
    for (const auto &service : services) {
        if (service.code == code)
            return service.nameIn(language);
    }
    return code;
}

} // namespace loket
