// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/filesreading.h"

#include <algorithm>

namespace loket::ui {

namespace {

Result<std::vector<Application>> applicationsFor(Office &office, const Actor &reader, const FileQuery &query)
{
    if (query.service && query.day)
        return office.applications().acceptedOn(reader, *query.service, *query.day);
    const auto found = office.find(reader, query.typed);
    if (!found && found.error().code != ErrorCode::ApplicationNotFound)
        return tl::unexpected(found.error());
    std::vector<Application> files;
    const auto add = [&](const std::vector<ApplicationRow> &rows) {
        for (const auto &row : rows) {
            const bool isThere = std::any_of(files.begin(), files.end(),
                                             [&](const Application &one) { return one.id == row.application.id; });
            if (!isThere) // one file may have taken several of the visits
                files.push_back(row.application);
        }
    };
    if (found)
        add(found->files);
    for (const auto &visit : found ? found->visits : std::vector<FoundVisit>())
        add(visit.files);
    return files;
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
        const auto applications = applicationsFor(office, reader, *query);
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
