// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/printmessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace loket {

namespace {

const auto printKey = QLatin1String("print");
const auto listKey = QLatin1String("list");
const auto watchKey = QLatin1String("watch");
const auto cancelKey = QLatin1String("cancel");
const auto sendingKey = QLatin1String("sending");
const auto busyKey = QLatin1String("busy");
const auto printersKey = QLatin1String("printers");
const auto printerKey = QLatin1String("printer");
const auto troubleKey = QLatin1String("trouble");

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject objectIn(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &one : value.toArray())
        texts << one.toString();
    return texts;
}

QJsonObject objectOf(const PrintOrder &order)
{
    const PrintJob &job = order.job;
    QJsonObject object{{QStringLiteral("id"), job.id.value()},
                       {QStringLiteral("paper"), word(job.order.paper)},
                       {QStringLiteral("about"), job.order.about},
                       {QStringLiteral("language"), word(job.order.inLanguage())},
                       {QStringLiteral("format"), word(job.format)},
                       {QStringLiteral("printer"), job.printer},
                       {QStringLiteral("copy"), job.copy},
                       {QStringLiteral("made_at"), job.madeAt.millis()},
                       {QStringLiteral("code_page"), order.codePage},
                       {QStringLiteral("knife_mm"), order.knifeMm},
                       {QStringLiteral("cut"), order.cut},
                       {QStringLiteral("native_qr"), order.nativeQr}};
    if (!order.key.isEmpty())
        object.insert(QStringLiteral("key"), order.key);
    return object;
}

std::optional<PrintOrder> orderFrom(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto paper = paperKindFromWord(text("paper"));
    const auto language = paperLanguageFromWord(text("language"));
    const auto format = paperFormatFromWord(text("format"));
    const PrintJobId id(object.value(QLatin1String("id")).toInteger());
    if (!paper || !language || !format || !id.isStored())
        return std::nullopt;
    PrintOrder order;
    order.job.id = id;
    order.job.order = {*paper, text("about"), *language};
    order.job.format = *format;
    order.job.printer = text("printer");
    order.job.copy = object.value(QLatin1String("copy")).toInt();
    order.job.madeAt = Instant(object.value(QLatin1String("made_at")).toInteger());
    order.codePage = text("code_page");
    order.knifeMm = object.value(QLatin1String("knife_mm")).toInt();
    order.cut = object.value(QLatin1String("cut")).toBool();
    order.nativeQr = object.value(QLatin1String("native_qr")).toBool();
    order.key = text("key");
    return order;
}

} // namespace

PrintOrder PrintOrder::of(const PrintJob &job, const PaperSetting &setting)
{
    PrintOrder order{{}, setting.codePage, setting.knifeMm, setting.cut, setting.nativeQr, {}};
    order.job.id = job.id;
    order.job.order = job.order;
    order.job.format = job.format;
    order.job.printer = job.printer;
    order.job.copy = job.copy;
    order.job.madeAt = job.madeAt;
    return order;
}

QByteArray lineOf(const PrintRequest &request)
{
    switch (request.kind) {
    case PrintRequest::Kind::Print:
        return lineOf(QJsonObject{{printKey, objectOf(request.order)}});
    case PrintRequest::Kind::List:
        return lineOf(QJsonObject{{listKey, true}});
    case PrintRequest::Kind::Cancel:
        return lineOf(QJsonObject{{cancelKey, request.job.value()}});
    case PrintRequest::Kind::Watch:
        break;
    }
    return lineOf(QJsonObject{{watchKey, QJsonArray::fromStringList(request.printers)}});
}

QByteArray lineOf(const PrintReport &report)
{
    switch (report.kind) {
    case PrintReport::Kind::Sending:
        return lineOf(QJsonObject{{sendingKey, report.job.value()}});
    case PrintReport::Kind::Busy:
        return lineOf(QJsonObject{{busyKey, report.job.value()}, {troubleKey, word(report.trouble)}});
    case PrintReport::Kind::Ended: {
        QJsonObject object{{word(report.fate), report.job.value()}};
        if (report.fate != PrintFate::Sent)
            object.insert(troubleKey, word(report.trouble));
        return lineOf(object);
    }
    case PrintReport::Kind::Printers:
        return lineOf(QJsonObject{{printersKey, QJsonArray::fromStringList(report.printers)},
                                  {QStringLiteral("note"), report.note}});
    case PrintReport::Kind::Printer:
        break;
    }
    return lineOf(QJsonObject{{printerKey, report.printers.value(0)},
                              {troubleKey, word(report.trouble)},
                              {QStringLiteral("held"), report.held}});
}

std::optional<PrintRequest> printRequestFrom(const QByteArray &line)
{
    const QJsonObject object = objectIn(line);
    if (object.contains(printKey)) {
        const auto order = orderFrom(object.value(printKey).toObject());
        return order ? std::optional(PrintRequest{PrintRequest::Kind::Print, *order, {}}) : std::nullopt;
    }
    if (object.contains(cancelKey))
        return PrintRequest{PrintRequest::Kind::Cancel, {}, {}, PrintJobId(object.value(cancelKey).toInteger())};
    if (object.contains(watchKey))
        return PrintRequest{PrintRequest::Kind::Watch, {}, textsIn(object.value(watchKey))};
    if (object.contains(listKey))
        return PrintRequest{PrintRequest::Kind::List, {}, {}};
    return std::nullopt;
}

std::optional<PrintReport> printReportFrom(const QByteArray &line)
{
    const QJsonObject object = objectIn(line);
    PrintReport report;
    const auto trouble = printTroubleFromWord(object.value(troubleKey).toString());
    const auto job = [&](const QString &key) { return PrintJobId(object.value(key).toInteger()); };
    if (!trouble)
        return std::nullopt;
    report.trouble = *trouble;
    if (object.contains(printersKey)) {
        report.kind = PrintReport::Kind::Printers;
        report.printers = textsIn(object.value(printersKey));
        report.note = object.value(QLatin1String("note")).toString();
        return report;
    }
    if (object.contains(printerKey)) {
        report.kind = PrintReport::Kind::Printer;
        report.printers = QStringList{object.value(printerKey).toString()};
        report.held = object.value(QLatin1String("held")).toInt();
        return report;
    }
    for (const auto &[key, kind] :
         {std::pair(sendingKey, PrintReport::Kind::Sending), std::pair(busyKey, PrintReport::Kind::Busy)}) {
        if (object.contains(key)) {
            report.kind = kind;
            report.job = job(key);
            return report;
        }
    }
    for (const PrintFate fate : {PrintFate::Sent, PrintFate::Refused, PrintFate::Uncertain}) {
        if (object.contains(word(fate))) {
            report.kind = PrintReport::Kind::Ended;
            report.fate = fate;
            report.job = job(word(fate));
            return report;
        }
    }
    return std::nullopt;
}

} // namespace loket
