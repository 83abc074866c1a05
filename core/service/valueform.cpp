// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page's list of single values: numbers, then texts.
#include "core/service/recordform.h"

namespace loket::recordforms {

namespace {

/// The texts follow the numbers in the list of values.
const TextField *textOfRow(qint64 row)
{
    const qint64 index = row - qint64(settingFields().size()) - 1;
    return index >= 0 && index < qint64(textFields().size()) ? &textFields()[std::size_t(index)] : nullptr;
}

/// The name of the record behind a row. Errors: Conflict.
Result<QString> valueKey(qint64 row)
{
    const auto &fields = settingFields();
    const TextField *text = textOfRow(row);
    if (!text && (row < 1 || row > qint64(fields.size())))
        return refuse(ErrorCode::Conflict, QString::number(row));
    return QString::fromLatin1(text ? text->key : fields[std::size_t(row - 1)].key);
}

/// What a value is as delivered: nothing for a name.
QString deliveredValue(qint64 row)
{
    const auto &fields = settingFields();
    if (const TextField *text = textOfRow(row))
        return OfficeTexts().*text->text;
    return row < 1 || row > qint64(fields.size()) ? QString()
                                                  : QString::number(fields[std::size_t(row - 1)].get(Settings()));
}

RecordList valueList(const Catalogue &catalogue, const QString &)
{
    RecordList list{{{QStringLiteral("setting"), CellKind::Text, false},
                     {QStringLiteral("value"), CellKind::Number},
                     {QStringLiteral("default"), CellKind::Number, false}},
                    {},
                    false};
    qint64 id = 0;
    for (const auto &field : settingFields())
        list.rows.push_back(
            {++id,
             {QString::fromLatin1(field.key), QString::number(field.get(catalogue.settings)), deliveredValue(id)}});
    for (const auto &field : textFields())
        list.rows.push_back(
            {++id, {QString::fromLatin1(field.key), catalogue.texts.*field.text, OfficeTexts().*field.text}});
    return list;
}

/// Nothing typed = as delivered.
Result<void> setValueText(const RecordDesks &desks, const Act &act, qint64 row, const QString &text)
{
    return valueKey(row).and_then([&](const QString &) -> Result<void> {
        if (const TextField *field = textOfRow(row))
            return desks.setup.setText(act, *field, text);
        const SettingField &field = settingFields()[std::size_t(row - 1)];
        return numberFrom(text, field.least, field.most).and_then([&](std::optional<qint64> number) {
            Settings settings = desks.catalogue().settings;
            field.set(settings, number ? *number : field.get(Settings()));
            return desks.setup.setSettings(act, settings);
        });
    });
}

Result<void> setValueCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    return setValueText(desks, act, cell.id, cell.text);
}

Result<RecordTrace> valueTrace(const Catalogue &, qint64 id)
{
    // Its beginning is a change too: from what it is as delivered.
    return valueKey(id).map([&](const QString &key) {
        const auto delivered = with("value", deliveredValue(id));
        return RecordTrace{
            "settings", settingsSubject(), {{&storage::tables::setting(), with("key", key), false, delivered}}};
    });
}

Result<void> giveBackValue(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change)
{
    return setValueText(desks, act, id, change.rows.front().before.value(QLatin1String("value")).toString());
}

} // namespace

const RecordForm valueForm{&valueList, &setValueCell, nullptr, &valueTrace, &giveBackValue};

} // namespace loket::recordforms
