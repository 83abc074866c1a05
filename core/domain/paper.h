// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace loket {

/// The papers that a visitor takes home, the page that shows whether a printer is set up well, and the blank forms for
/// the box in the waiting room.
enum class PaperKind { Ticket, Receipt, Requirements, Missing, Coupon, Complaint, Test, ComplaintForm };
enum class PaperFormat { Roll58, Roll80, A5, A4 };
enum class PaperLanguage { Indonesian, English };
/// When a paper is printed after the act that it belongs to.
enum class PaperAsk { Always, Ask, Never };

/// Those that a counter prints, each by a setting of its own. Blank forms are made ahead, and no counter lists them.
[[nodiscard]] const std::vector<PaperKind> &allPaperKinds();
/// Whether the paper can be read at that width: a complaint's receipt needs 80 mm, a form to be filled in by hand a sheet.
[[nodiscard]] bool fits(PaperKind kind, PaperFormat format);
[[nodiscard]] QString word(PaperKind kind);
[[nodiscard]] QString word(PaperFormat format);
[[nodiscard]] QString word(PaperLanguage language);
[[nodiscard]] QString word(PaperAsk ask);
[[nodiscard]] std::optional<PaperKind> paperKindFromWord(const QString &text);
[[nodiscard]] std::optional<PaperFormat> paperFormatFromWord(const QString &text);
[[nodiscard]] std::optional<PaperLanguage> paperLanguageFromWord(const QString &text);
[[nodiscard]] std::optional<PaperAsk> paperAskFromWord(const QString &text);

/// Where a paper goes: `system:NAME` (any printer of the system), `raw:HOST:PORT` and `device:/dev/..` (ESC/POS, for
/// offices without a driver), or nothing: no printer.
struct PrinterTarget {
    enum class Way { None, System, Raw, Device };

    Way way = Way::None;
    QString place{}; ///< the printer's name, the host (an IPv6 address without its brackets), the path
    int port = 0;    ///< raw only, 1..65535

    /// None when the text is no target; a missing port is 9100.
    [[nodiscard]] static std::optional<PrinterTarget> fromText(const QString &text);
    [[nodiscard]] QString text() const;
    /// What people call it: `XP-58`, `192.168.1.40`, at another port than the usual one `192.168.1.40:9101`,
    /// `/dev/usb/lp0`.
    [[nodiscard]] QString name() const;
    bool operator==(const PrinterTarget &) const = default;
};

/// How one paper is printed at one counter.
struct PaperSetting {
    qint64 id = 0; ///< 0 = as delivered
    qint64 rev = 0;
    CounterId counter;
    PaperKind paper = PaperKind::Ticket;
    PaperAsk ask = PaperAsk::Ask;
    PaperFormat format = PaperFormat::Roll80;
    QString printer{};                          ///< see PrinterTarget; empty = none: nothing is printed by itself
    QString codePage = QStringLiteral("cp437"); ///< of a printer's own letters, one of codePages()
    int knifeMm = 15;                           ///< from the head to the knife, 0..100: fed before the cut
    bool cut = true;
    bool nativeQr = true; ///< the printer draws QR codes itself; else they are sent as dots

    bool operator==(const PaperSetting &) const = default;
};

/// Code pages that nearly all printers for receipts have.
[[nodiscard]] const std::vector<QString> &codePages();
/// What holds for a paper of a counter until somebody sets it: the ticket on 58 mm after each number, a complaint's
/// receipt on 80 mm after each complaint, the others on 80 mm when asked for; no printer.
[[nodiscard]] PaperSetting deliveredSetting(CounterId counter, PaperKind paper);

/// A paper to be printed, as an act or a person asks for it.
struct PaperOrder {
    PaperKind paper = PaperKind::Ticket;
    /// Subject, such as `ticket:12`; in an act empty = what the act is about; of a test page empty, or the paper
    /// whose setting it tries, `paper:receipt`. What lacks of an
    /// application is another paper at each visit: `application:3/ticket:12`. Requirements: of a service as they are
    /// today, `service:4`, or as they were when a number was taken, `ticket:12/service:4`.
    QString about{};
    /// None: that of the last paper about the same visit, and Indonesian where there was none. Of a job: never none.
    std::optional<PaperLanguage> language{};

    [[nodiscard]] PaperLanguage inLanguage() const { return language.value_or(PaperLanguage::Indonesian); }
    /// Without the visit.
    [[nodiscard]] QString subject() const { return about.section(QLatin1Char('/'), 0, 0); }

    /// Nobody's own, such as a test page or the requirements of a service: each one is new, and none is a copy.
    [[nodiscard]] bool isNobodys() const;
    /// The paper by whose setting it is printed.
    [[nodiscard]] PaperKind printedLike() const;

    bool operator==(const PaperOrder &) const = default;
};

/// PaperOrder::about of a visit; of the requirements of a service, today or when the visit's number was taken; of a
/// file at one of its visits; of a report.
[[nodiscard]] QString paperAbout(TicketId visit);
[[nodiscard]] QString paperAbout(ServiceId service);
[[nodiscard]] QString paperAbout(TicketId visit, ServiceId service);
[[nodiscard]] QString paperAbout(ApplicationId file, TicketId visit);
[[nodiscard]] QString paperAbout(ComplaintId report);
/// The report whose receipt it is.
[[nodiscard]] std::optional<ComplaintId> complaintOf(const PaperOrder &order);

} // namespace loket
