// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef LOKET_WITH_CUPS
#include "ui/print/cupslibrary.h"

namespace loket::print {

std::shared_ptr<const CupsLibrary> CupsLibrary::load()
{
    const std::shared_ptr<CupsLibrary> library(new CupsLibrary);
    return library->resolveAll() ? library : nullptr;
}

bool CupsLibrary::resolveAll()
{
    return resolve(server, "cupsServer") && resolve(port, "ippPort") && resolve(encryption, "cupsEncryption")
        && resolve(connect, "httpConnect2") && resolve(setTimeout, "httpSetTimeout") && resolve(close, "httpClose")
        && resolve(newRequest, "ippNewRequest") && resolve(addString, "ippAddString")
        && resolve(doRequest, "cupsDoRequest") && resolve(deleteAnswer, "ippDelete")
        && resolve(statusOf, "ippGetStatusCode") && resolve(find, "ippFindAttribute")
        && resolve(findNext, "ippFindNextAttribute") && resolve(count, "ippGetCount")
        && resolve(integer, "ippGetInteger") && resolve(boolean, "ippGetBoolean") && resolve(string, "ippGetString")
        && resolve(jobs, "cupsGetJobs2") && resolve(freeJobs, "cupsFreeJobs") && resolve(cancelJob, "cupsCancelJob2");
}

} // namespace loket::print
#endif
