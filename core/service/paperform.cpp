// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page's list of papers: how each is printed at each counter.
#include "core/service/printdesk.h"
#include "core/service/recordform.h"

namespace loket::recordforms {

namespace {

constexpr qint64 kindsPerCounter = 10;

qint64 paperRow(CounterId counter, PaperKind paper)
{
    return counter.value() * kindsPerCounter + static_cast<qint64>(paper);
}

/// What holds for the paper of a row. Errors: Conflict.
Result<PaperSetting> settingOfRow(const Catalogue &catalogue, qint64 row)
{
    const CounterId counter(row / kindsPerCounter);
    const qint64 index = row % kindsPerCounter;
    if (!catalogue.counter(counter) || index < 0 || index >= qint64(allPaperKinds().size()))
        return refuse(ErrorCode::Conflict, QString::number(row));
    return catalogue.paperSetting(counter, allPaperKinds()[std::size_t(index)]);
}

RecordList paperList(const Catalogue &catalogue, const QString &)
{
    QStringList pages;
    for (const QString &page : codePages())
        pages << page;
    RecordList list{
        {{QStringLiteral("counter"), CellKind::Text, false},
         {QStringLiteral("paper"), CellKind::Choice, false},
         {QStringLiteral("ask"),
          CellKind::Choice,
          true,
          {word(PaperAsk::Always), word(PaperAsk::Ask), word(PaperAsk::Never)}},
         {QStringLiteral("printer"), CellKind::Text, true, {}, true},
         {QStringLiteral("format"),
          CellKind::Choice,
          true,
          {word(PaperFormat::Roll58), word(PaperFormat::Roll80), word(PaperFormat::A5), word(PaperFormat::A4)}},
         {QStringLiteral("code_page"), CellKind::Choice, true, pages},
         {QStringLiteral("knife_mm"), CellKind::Number},
         {QStringLiteral("cut"), CellKind::YesNo},
         {QStringLiteral("native_qr"), CellKind::YesNo}},
        {},
        false};
    for (const auto &counter : catalogue.counters) {
        for (const PaperKind kind : allPaperKinds()) {
            const PaperSetting one = catalogue.paperSetting(counter.id, kind);
            list.rows.push_back({paperRow(counter.id, kind),
                                 {counter.name, word(kind), word(one.ask), one.printer, word(one.format), one.codePage,
                                  QString::number(one.knifeMm), yesNo(one.cut), yesNo(one.nativeQr)}});
        }
    }
    return list;
}

Result<void> setPaperCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    return settingOfRow(desks.catalogue(), cell.id).and_then([&](PaperSetting setting) {
        const auto is = [&](const char *key) { return cell.column == QLatin1String(key); };
        Result<void> read;
        if (is("ask"))
            setting.ask = paperAskFromWord(cell.text).value_or(setting.ask);
        else if (is("format"))
            setting.format = paperFormatFromWord(cell.text).value_or(setting.format);
        else if (is("printer"))
            setting.printer = cell.text.trimmed();
        else if (is("code_page"))
            setting.codePage = cell.text;
        else if (is("knife_mm"))
            read = numberFrom(cell.text, 0, 100).map([&](std::optional<qint64> mm) {
                setting.knifeMm = static_cast<int>(mm.value_or(PaperSetting().knifeMm));
            });
        else
            read = flagFrom(cell.text).map([&](bool yes) { (is("cut") ? setting.cut : setting.nativeQr) = yes; });
        return read.and_then([&] { return PrintDesk(desks.runner).setPaper(act, setting); });
    });
}

/// What the journal says of a setting before there was a row of it.
QJsonObject deliveredImage(const PaperSetting &setting)
{
    const PaperSetting delivered = deliveredSetting(setting.counter, setting.paper);
    return {{QStringLiteral("ask"), word(delivered.ask)},
            {QStringLiteral("format"), word(delivered.format)},
            {QStringLiteral("printer"), delivered.printer},
            {QStringLiteral("code_page"), delivered.codePage},
            {QStringLiteral("knife_mm"), delivered.knifeMm},
            {QStringLiteral("cut"), delivered.cut ? 1 : 0},
            {QStringLiteral("native_qr"), delivered.nativeQr ? 1 : 0}};
}

Result<RecordTrace> paperTrace(const Catalogue &catalogue, qint64 id)
{
    return settingOfRow(catalogue, id).map([](const PaperSetting &setting) {
        const QJsonObject row{{QStringLiteral("counter"), setting.counter.value()},
                              {QStringLiteral("paper"), word(setting.paper)}};
        return RecordTrace{"paper_setting",
                           paperSubject(setting.counter, setting.paper),
                           {{&storage::tables::paperSetting(), row, false, deliveredImage(setting)}}};
    });
}

Result<void> giveBackPaper(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change)
{
    return settingOfRow(desks.catalogue(), id).and_then([&](PaperSetting setting) {
        QJsonObject before = change.rows.front().before;
        if (before.isEmpty()) // the row began with the change
            before = deliveredImage(setting);
        const auto text = [&](const char *column) { return before.value(QLatin1String(column)).toString(); };
        setting.ask = paperAskFromWord(text("ask")).value_or(setting.ask);
        setting.format = paperFormatFromWord(text("format")).value_or(setting.format);
        setting.printer = text("printer");
        setting.codePage = text("code_page");
        setting.knifeMm = static_cast<int>(numberIn(before, "knife_mm"));
        setting.cut = numberIn(before, "cut") != 0;
        setting.nativeQr = numberIn(before, "native_qr") != 0;
        return PrintDesk(desks.runner).setPaper(act, setting);
    });
}

} // namespace

const RecordForm paperForm{&paperList, &setPaperCell, nullptr, &paperTrace, &giveBackPaper};

} // namespace loket::recordforms
