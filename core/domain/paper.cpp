// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/paper.h"

#include "core/domain/words.h"

namespace loket {

namespace {

constexpr WordList<PaperKind, 8> paperWords{{{PaperKind::Ticket, "ticket"},
                                             {PaperKind::Receipt, "receipt"},
                                             {PaperKind::Requirements, "requirements"},
                                             {PaperKind::Missing, "missing"},
                                             {PaperKind::Coupon, "coupon"},
                                             {PaperKind::Complaint, "complaint"},
                                             {PaperKind::Test, "test"},
                                             {PaperKind::ComplaintForm, "complaint-form"}}};

constexpr WordList<PaperFormat, 4> formatWords{
    {{PaperFormat::Roll58, "58"}, {PaperFormat::Roll80, "80"}, {PaperFormat::A5, "a5"}, {PaperFormat::A4, "a4"}}};

constexpr WordList<PaperLanguage, 2> languageWords{{{PaperLanguage::Indonesian, "id"}, {PaperLanguage::English, "en"}}};

constexpr WordList<PaperAsk, 3> askWords{
    {{PaperAsk::Always, "always"}, {PaperAsk::Ask, "ask"}, {PaperAsk::Never, "never"}}};

constexpr int usualPort = 9100;
constexpr int highestPort = 65535;
constexpr QLatin1String systemWord("system:");
constexpr QLatin1String rawWord("raw:");
constexpr QLatin1String deviceWord("device:");
constexpr QLatin1String devices("/dev/"); ///< where all of them stand

/// `HOST`, `HOST:PORT`, `[IPV6]` or `[IPV6]:PORT`.
std::optional<PrinterTarget> rawTarget(const QString &text)
{
    const bool bracketed = text.startsWith(QLatin1Char('['));
    const auto end = bracketed ? text.indexOf(QLatin1Char(']')) + 1 : text.lastIndexOf(QLatin1Char(':'));
    const QString host = end < 0 ? text : text.left(end);
    const QString rest = end < 0 ? QString() : text.mid(end);
    int port = usualPort;
    if (!rest.isEmpty()) {
        bool isNumber = false;
        port = rest.mid(1).toInt(&isNumber);
        if (!isNumber || !rest.startsWith(QLatin1Char(':')) || port < 1 || port > highestPort)
            return std::nullopt;
    }
    const QString bare = bracketed ? host.mid(1).chopped(1) : host;
    if (bare.isEmpty() || bare.contains(QLatin1Char(' ')) || (!bracketed && bare.contains(QLatin1Char(':'))))
        return std::nullopt;
    return PrinterTarget{PrinterTarget::Way::Raw, bare, port};
}

QString withPort(const PrinterTarget &raw)
{
    return (raw.place.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(raw.place)
        .arg(raw.port);
}

} // namespace

const std::vector<PaperKind> &allPaperKinds()
{
    static const std::vector<PaperKind> kinds{PaperKind::Ticket,  PaperKind::Receipt, PaperKind::Requirements,
                                              PaperKind::Missing, PaperKind::Coupon,  PaperKind::Complaint,
                                              PaperKind::Test};
    return kinds;
}

bool fits(PaperKind kind, PaperFormat format)
{
    if (kind == PaperKind::ComplaintForm)
        return format == PaperFormat::A5 || format == PaperFormat::A4;
    return kind != PaperKind::Complaint || format != PaperFormat::Roll58;
}

QString word(PaperKind kind)
{
    return wordOf(paperWords, kind);
}

QString word(PaperFormat format)
{
    return wordOf(formatWords, format);
}

QString word(PaperLanguage language)
{
    return wordOf(languageWords, language);
}

QString word(PaperAsk ask)
{
    return wordOf(askWords, ask);
}

std::optional<PaperKind> paperKindFromWord(const QString &text)
{
    return valueOf(paperWords, text);
}

std::optional<PaperFormat> paperFormatFromWord(const QString &text)
{
    return valueOf(formatWords, text);
}

std::optional<PaperLanguage> paperLanguageFromWord(const QString &text)
{
    return valueOf(languageWords, text);
}

std::optional<PaperAsk> paperAskFromWord(const QString &text)
{
    return valueOf(askWords, text);
}

std::optional<PrinterTarget> PrinterTarget::fromText(const QString &text)
{
    if (text.isEmpty())
        return PrinterTarget{};
    if (text.startsWith(rawWord))
        return rawTarget(text.mid(rawWord.size()));
    const bool isDevice = text.startsWith(deviceWord);
    const QString place = text.mid(isDevice ? deviceWord.size() : systemWord.size());
    if (isDevice && place.startsWith(devices) && place.size() > devices.size())
        return PrinterTarget{Way::Device, place};
    if (text.startsWith(systemWord) && !place.trimmed().isEmpty())
        return PrinterTarget{Way::System, place};
    return std::nullopt;
}

QString PrinterTarget::text() const
{
    switch (way) {
    case Way::None:
        break;
    case Way::System:
        return systemWord + place;
    case Way::Device:
        return deviceWord + place;
    case Way::Raw:
        return rawWord + withPort(*this);
    }
    return {};
}

QString PrinterTarget::name() const
{
    return way == Way::Raw && port != usualPort ? withPort(*this) : place;
}

const std::vector<QString> &codePages()
{
    static const std::vector<QString> pages{QStringLiteral("cp437"), QStringLiteral("cp850")};
    return pages;
}

bool PaperOrder::isNobodys() const
{
    return paper == PaperKind::Test || about.startsWith(QLatin1String("service:"));
}

PaperKind PaperOrder::printedLike() const
{
    const bool tries = paper == PaperKind::Test && about.startsWith(QLatin1String("paper:"));
    return tries ? paperKindFromWord(about.section(QLatin1Char(':'), 1)).value_or(paper) : paper;
}

PaperSetting deliveredSetting(CounterId counter, PaperKind paper)
{
    PaperSetting setting;
    setting.counter = counter;
    setting.paper = paper;
    if (paper == PaperKind::Ticket) {
        setting.ask = PaperAsk::Always;
        setting.format = PaperFormat::Roll58;
    }
    if (paper == PaperKind::Complaint)
        setting.ask = PaperAsk::Always; // the law gives it to everybody (UU 25/2009 Ps 44)
    return setting;
}

QString paperAbout(TicketId visit)
{
    return QStringLiteral("ticket:%1").arg(visit.value());
}

QString paperAbout(ServiceId service)
{
    return QStringLiteral("service:%1").arg(service.value());
}

QString paperAbout(TicketId visit, ServiceId service)
{
    return paperAbout(visit) + QLatin1Char('/') + paperAbout(service);
}

QString paperAbout(ApplicationId file, TicketId visit)
{
    return QStringLiteral("application:%1/%2").arg(QString::number(file.value()), paperAbout(visit));
}

QString paperAbout(ComplaintId report)
{
    return QStringLiteral("complaint:%1").arg(report.value());
}

std::optional<ComplaintId> complaintOf(const PaperOrder &order)
{
    if (order.paper != PaperKind::Complaint)
        return std::nullopt;
    return ComplaintId(order.subject().section(QLatin1Char(':'), 1).toLongLong());
}

} // namespace loket
