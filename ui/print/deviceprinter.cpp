// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/rawprinter.h"

#include <QDeadlineTimer>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

#include <optional>

namespace loket::print {

namespace {

#ifdef Q_OS_UNIX

/// Of a printer at USB (linux/lp.h): its status byte, as a parallel port had it.
constexpr unsigned long deviceStatusRequest = 0x060b;
constexpr int deviceNoPaperBit = 0x20;
constexpr int devicePollMs = 100;

class Device
{
public:
    explicit Device(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
        , m_error(m_descriptor < 0 ? errno : 0)
    {
    }
    ~Device()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Device(const Device &) = delete;
    Device &operator=(const Device &) = delete;

    /// Why nothing may be written to it. A device that is not there is a printer that is off or unplugged; what is no
    /// device (a file, a folder, a pipe) is no printer, by whichever of its names it was opened.
    [[nodiscard]] std::optional<PrintTrouble> objection() const
    {
        if (m_descriptor < 0)
            return m_error == ENOENT || m_error == ENODEV || m_error == ENXIO ? PrintTrouble::Off
                                                                              : PrintTrouble::Rejected;
        struct stat status {
        };
        return ::fstat(m_descriptor, &status) == 0 && S_ISCHR(status.st_mode) ? std::nullopt
                                                                              : std::optional(PrintTrouble::Rejected);
    }
    [[nodiscard]] bool isOutOfPaper() const
    {
        int status = 0;
        return ::ioctl(m_descriptor, deviceStatusRequest, &status) == 0 && (status & deviceNoPaperBit) != 0;
    }

    /// Why not all was taken; `written` tells how much was.
    [[nodiscard]] std::optional<PrintTrouble> write(const QByteArray &bytes, const RawLimits &limits,
                                                    qsizetype &written)
    {
        QDeadlineTimer total(limits.totalMs);
        QDeadlineTimer stalls(limits.stallMs);
        while (written < bytes.size()) {
            const auto taken = ::write(m_descriptor, bytes.constData() + written,
                                       static_cast<std::size_t>(bytes.size() - written));
            if (taken > 0) {
                written += taken;
                stalls.setRemainingTime(limits.stallMs);
                continue;
            }
            if (taken < 0 && errno != EAGAIN && errno != EINTR)
                return PrintTrouble::CutOff;
            if (stalls.hasExpired() || total.hasExpired())
                return isOutOfPaper() ? PrintTrouble::NoPaper : PrintTrouble::Silent;
            pollfd waiting{m_descriptor, POLLOUT, 0};
            ::poll(&waiting, 1, devicePollMs);
        }
        return std::nullopt;
    }

private:
    int m_descriptor;
    int m_error;
};

#else

class Device
{
public:
    explicit Device(const QString &) {}

    /// Elsewhere a printer at a cable is one of the system (windows.md 6.7), and a path could be any file.
    [[nodiscard]] static std::optional<PrintTrouble> objection() { return PrintTrouble::Rejected; }
    [[nodiscard]] static bool isOutOfPaper() { return false; }
    [[nodiscard]] static std::optional<PrintTrouble> write(const QByteArray &, const RawLimits &, qsizetype &)
    {
        return PrintTrouble::Rejected;
    }
};

#endif

} // namespace

Outcome sendToDevice(const QString &path, const QByteArray &bytes, const Watcher &watcher, const RawLimits &limits)
{
    Device device(path);
    if (const auto objection = device.objection())
        return refused(*objection);
    if (device.isOutOfPaper())
        return refused(PrintTrouble::NoPaper);
    if (watcher.sending)
        watcher.sending();
    qsizetype written = 0;
    const auto stopped = device.write(bytes, limits, written);
    if (!stopped)
        return {};
    return written == 0 ? refused(*stopped) : uncertain(*stopped);
}

} // namespace loket::print
