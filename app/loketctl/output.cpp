// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/output.h"

#include "app/loketctl/console.h"
#include "core/service/filewriter.h"
#include "core/service/officeclock.h"

#include <QDir>
#include <QFileInfo>

namespace loket::ctl {

namespace {

class PeriodText
{
    Q_DECLARE_TR_FUNCTIONS(PeriodText)

public:
    static std::vector<CommandText::Option> options(const QStringList &formats)
    {
        std::vector<CommandText::Option> options{
            {QStringLiteral("database"), QStringLiteral("FILE"), tr("the office's database"), true},
            {QStringLiteral("from"), QStringLiteral("DAY"), tr("first day, YYYY-MM-DD"), true},
            {QStringLiteral("to"), QStringLiteral("DAY"), tr("last day (the first one)")}};
        if (!formats.isEmpty()) {
            const QString &last = formats.last();
            const QString others = formats.mid(0, formats.size() - 1).join(QLatin1String(", "));
            options.push_back(
                {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("%1 or %2").arg(others, last), true});
        }
        options.push_back({QStringLiteral("out"), QStringLiteral("FILE"), tr("file to write, - for stdout"), true});
        return options;
    }
    static QString unknown(const QString &format) { return tr("The format \"%1\" is unknown.").arg(format); }
};

Result<void> readAndWrite(const CommandLine &line, const PeriodReading &read)
{
    const auto from = OfficeDay::fromText(line.value("from"));
    const auto to = line.has("to") ? OfficeDay::fromText(line.value("to")) : from;
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    if (*to < *from)
        return refuse(ErrorCode::BadPeriod);
    const OfficeClock clock;
    const auto office = Office::openReadOnly(line.value("database"), clock);
    if (!office)
        return tl::unexpected(office.error());
    return read(**office, *from, *to).and_then([&](const QByteArray &bytes) { return putOut(line, bytes); });
}

} // namespace

std::vector<CommandText::Option> periodOptions(const QStringList &formats)
{
    return PeriodText::options(formats);
}

int writePeriod(const CommandLine &line, const PeriodReading &read, const QStringList &formats)
{
    if (!formats.isEmpty() && !formats.contains(line.value("format")))
        return Console::misuse(PeriodText::unknown(line.value("format")), line.command);
    const auto written = readAndWrite(line, read);
    return written ? Done : Console::fail(written.error());
}

Result<void> putOut(const CommandLine &line, const QByteArray &bytes)
{
    const QString out = line.value("out");
    return out == QLatin1String("-") ? Console::put(bytes) : writeFile(out, bytes);
}

QString besideDatabase(const CommandLine &line, const QString &ending)
{
    const QString name = QFileInfo(line.argument()).fileName() + ending;
    const QString address = line.value("database");
    const bool isServer = address.contains(QLatin1String("://"));
    return isServer ? name : QFileInfo(address).dir().filePath(name);
}

} // namespace loket::ctl
