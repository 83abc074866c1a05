// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLibrary>

#include <cups/cups.h>

#include <memory>

namespace loket::print {

/// The functions of libcups that are used, found by name. Those that look printers up by themselves are not among them:
/// they open connections of their own and wait a minute for a server that says nothing. What they give is held together
/// with the library, so that it can be given back.
class CupsLibrary
{
public:
    /// Null where it is not there, or lacks one of them.
    [[nodiscard]] static std::shared_ptr<const CupsLibrary> load();

    // Named as in cups.h, http.h and ipp.h.
    decltype(&::cupsServer) server = nullptr;
    decltype(&::ippPort) port = nullptr;
    decltype(&::cupsEncryption) encryption = nullptr;
    decltype(&::httpConnect2) connect = nullptr;
    decltype(&::httpSetTimeout) setTimeout = nullptr;
    decltype(&::httpClose) close = nullptr;
    decltype(&::ippNewRequest) newRequest = nullptr;
    decltype(&::ippAddString) addString = nullptr;
    decltype(&::cupsDoRequest) doRequest = nullptr;
    decltype(&::ippDelete) deleteAnswer = nullptr;
    decltype(&::ippGetStatusCode) statusOf = nullptr;
    decltype(&::ippFindAttribute) find = nullptr;
    decltype(&::ippFindNextAttribute) findNext = nullptr;
    decltype(&::ippGetCount) count = nullptr;
    decltype(&::ippGetInteger) integer = nullptr;
    decltype(&::ippGetBoolean) boolean = nullptr;
    decltype(&::ippGetString) string = nullptr;
    decltype(&::cupsGetJobs2) jobs = nullptr;
    decltype(&::cupsFreeJobs) freeJobs = nullptr;
    decltype(&::cupsCancelJob2) cancelJob = nullptr;

private:
    CupsLibrary() = default;
    [[nodiscard]] bool resolveAll();

    template<class Function>
    bool resolve(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        return function != nullptr;
    }

    QLibrary m_library{QStringLiteral("cups"), 2};
};

} // namespace loket::print
