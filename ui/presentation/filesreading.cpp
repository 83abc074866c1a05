// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/filesreading.h"

#include <algorithm>

namespace loket::ui {

namespace {

Result<std::vector<Application>> applicationsFor(ApplicationDesk &desk, const Actor &reader, const FileQuery &query)
{
    if (query.service && query.day)
        return desk.acceptedOn(reader, *query.service, *query.day);
    const auto byCode = desk.find(reader, query.typed);
    if (byCode)
        return std::vector{byCode->application};
    if (byCode.error().code != ErrorCode::ApplicationNotFound)
        return tl::unexpected(byCode.error());
    return desk.byOfficeNumber(reader, query.typed);
}

} // namespace

const std::vector<ApplicationRow> &FilesReading::rows(FileList list) const
{
    switch (list) {
    case FileList::Incomplete:
        return lists.incomplete;
    case FileList::NotReady:
        return lists.notReady;
    case FileList::Late:
        return lists.late;
    case FileList::Ready:
        return lists.ready;
    case FileList::Found:
        break;
    }
    return found;
}

std::optional<FileList> FilesReading::listOf(ApplicationId id) const
{
    for (const FileList list : {FileList::Incomplete, FileList::NotReady, FileList::Ready}) {
        if (placeOf(rows(list), id) >= 0)
            return list;
    }
    return std::nullopt;
}

int placeOf(const std::vector<ApplicationRow> &rows, ApplicationId id)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const ApplicationRow &row) { return row.application.id == id; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

Result<FilesReadingPtr> readFiles(Office &office, const Actor &reader, const std::optional<FileQuery> &query,
                                  qint64 order)
{
    auto lists = office.applications().lists(reader);
    if (!lists)
        return tl::unexpected(lists.error());
    FilesReading reading{office.catalogue(), office.today(), office.clock().now(), *std::move(lists), {}, order};
    if (query) {
        const auto applications = applicationsFor(office.applications(), reader, *query);
        if (!applications)
            return tl::unexpected(applications.error());
        for (const auto &application : *applications) {
            // An open one with all that its list says of it.
            const auto list = reading.listOf(application.id);
            reading.found.push_back(list
                                        ? reading.rows(*list)[std::size_t(placeOf(reading.rows(*list), application.id))]
                                        : ApplicationRow{application});
        }
    }
    return std::make_shared<const FilesReading>(std::move(reading));
}

} // namespace loket::ui
