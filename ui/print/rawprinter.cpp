// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/rawprinter.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <linux/sockios.h>
#endif

#include <algorithm>
#include <cerrno>
#include <optional>

namespace loket::print {

namespace {

/// `DLE EOT n`: a printer answers at once, with one byte each, even while it prints. Never inside another command.
constexpr char paperRequest[] = "\x10\x04\x04";
constexpr char offlineRequest[] = "\x10\x04\x02";
constexpr int paperEndBits = 0x60;
constexpr int coverOpenBit = 0x04;
/// Bits that are the same in every answer: others are no status.
constexpr int fixedBits = 0x93;
constexpr int fixedValue = 0x12;

constexpr int chunkBytes = 16 * 1024;

class RawJob
{
public:
    RawJob(const PrinterTarget &printer, const RawLimits &limits) : m_printer(printer), m_limits(limits) {}

    [[nodiscard]] Outcome send(const QByteArray &bytes, const Watcher &watcher)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(m_printer.place, static_cast<quint16>(m_printer.port));
        if (!m_socket.waitForConnected(m_limits.connectMs))
            return refused(m_socket.error() == QAbstractSocket::HostNotFoundError ? PrintTrouble::Unknown
                                                                                  : PrintTrouble::Off);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_answers = asksPaper(m_limits.statusMs);
        if (m_answers.value_or(false))
            return refused(PrintTrouble::NoPaper);
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            return refused(PrintTrouble::Silent);
        if (watcher.sending)
            watcher.sending();
        if (const auto stopped = write(bytes))
            return uncertain(*stopped);
        if (m_answers) {
            // It may have run out in the middle, and keeps the rest in its memory: the visitor has half a paper.
            const auto outOfPaper = asksPaper(m_limits.stallMs);
            if (!outOfPaper || *outOfPaper)
                return uncertain(outOfPaper ? PrintTrouble::NoPaper : stateNow());
        }
        return close();
    }

private:
    /// Whether the printer is out of paper or open; none: it does not answer.
    [[nodiscard]] std::optional<bool> asksPaper(int withinMs)
    {
        m_socket.readAll(); // what it said by itself
        m_socket.write(paperRequest);
        m_socket.write(offlineRequest);
        QDeadlineTimer deadline(withinMs);
        QByteArray answer;
        while (answer.size() < 2 && m_socket.state() == QAbstractSocket::ConnectedState) {
            if (!m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())) || deadline.hasExpired())
                break;
            answer += m_socket.readAll();
        }
        if (answer.isEmpty()
            || std::any_of(answer.begin(), answer.end(), [](char byte) { return (byte & fixedBits) != fixedValue; }))
            return std::nullopt;
        return (answer.at(0) & paperEndBits) == paperEndBits
            || (answer.size() > 1 && (answer.at(1) & coverOpenBit) != 0);
    }

    /// Why it says nothing more.
    [[nodiscard]] PrintTrouble stateNow() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState ? PrintTrouble::Silent : PrintTrouble::CutOff;
    }

    /// Nothing when every byte is on its way.
    [[nodiscard]] std::optional<PrintTrouble> write(const QByteArray &bytes)
    {
        QDeadlineTimer total(m_limits.totalMs);
        for (qsizetype at = 0; at < bytes.size() || m_socket.bytesToWrite() > 0;) {
            if (m_socket.bytesToWrite() == 0) {
                const qint64 written = m_socket.write(bytes.mid(at, chunkBytes));
                if (written <= 0)
                    return PrintTrouble::CutOff;
                at += static_cast<qsizetype>(written);
            }
            if (!m_socket.waitForBytesWritten(m_limits.stallMs))
                return stateNow();
            if (total.hasExpired())
                return PrintTrouble::Silent;
        }
        return std::nullopt;
    }

    /// Ends our side in order; the printer's end of its side tells that it has read all.
    [[nodiscard]] Outcome close()
    {
#ifdef Q_OS_LINUX
        // Asked directly: Qt calls an orderly end and a reset by the same name.
        const int descriptor = static_cast<int>(m_socket.socketDescriptor());
        ::shutdown(descriptor, SHUT_WR);
        QDeadlineTimer closes(m_limits.closeMs);
        QDeadlineTimer acknowledges(m_limits.stallMs);
        for (;;) {
            char said[64];
            const auto size = ::recv(descriptor, said, sizeof said, MSG_DONTWAIT);
            if (size == 0)
                return {};
            if (size < 0 && errno != EAGAIN && errno != EINTR)
                return uncertain(PrintTrouble::CutOff);
            int missing = 0;
            // It keeps its side open, as some do. That its system has the bytes tells nothing of one that never spoke.
            if (closes.hasExpired() && ::ioctl(descriptor, SIOCOUTQ, &missing) == 0 && missing == 0)
                return m_answers ? Outcome() : uncertain(PrintTrouble::Silent);
            if (acknowledges.hasExpired())
                return uncertain(PrintTrouble::Silent);
            pollfd waiting{descriptor, POLLIN, 0};
            ::poll(&waiting, 1, pollMs);
        }
#else
        m_socket.disconnectFromHost();
        const bool closed = m_socket.state() == QAbstractSocket::UnconnectedState
            || m_socket.waitForDisconnected(m_limits.stallMs);
        return closed
                && (m_socket.error() == QAbstractSocket::UnknownSocketError
                    || m_socket.error() == QAbstractSocket::RemoteHostClosedError)
            ? Outcome()
            : uncertain(PrintTrouble::CutOff);
#endif
    }

    static constexpr int pollMs = 50;

    const PrinterTarget &m_printer;
    RawLimits m_limits;
    QTcpSocket m_socket;
    std::optional<bool> m_answers;
};

} // namespace

Outcome sendRaw(const PrinterTarget &printer, const QByteArray &bytes, const Watcher &watcher, const RawLimits &limits)
{
    return RawJob(printer, limits).send(bytes, watcher);
}

} // namespace loket::print
