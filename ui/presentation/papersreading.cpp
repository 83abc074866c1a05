// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/papersreading.h"

#include <algorithm>

namespace loket::ui {

Result<PapersReadingPtr> readPapers(Office &office, const Actor &reader, qint64 order)
{
    return office.printing().list(reader).map([&](const std::vector<ListedPaper> &papers) {
        return std::make_shared<const PapersReading>(PapersReading{office.catalogue(), office.today(), papers, order});
    });
}

int placeOf(const std::vector<ListedPaper> &papers, PrintJobId id)
{
    const auto found = std::find_if(papers.begin(), papers.end(),
                                    [&](const ListedPaper &paper) { return paper.job.id == id; });
    return found == papers.end() ? -1 : int(found - papers.begin());
}

} // namespace loket::ui
