// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordforms.h"

#include "core/service/setupdesk.h"

#include <algorithm>

namespace loket::recordforms {

namespace {

const QStringList weekdayWords{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                               QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                               QStringLiteral("sun")};
constexpr qint64 quotaFactor = 1'000'000; ///< services are few

QStringList roleWords()
{
    QStringList words;
    for (const Role role : allRoles()) {
        if (role != Role::File)
            words << word(role);
    }
    return words;
}

QString weekdaysText(Weekdays days)
{
    QStringList words;
    for (int day = 1; day <= 7; ++day) {
        if (days.contains(day))
            words << weekdayWords.at(day - 1);
    }
    return words.join(QLatin1Char(','));
}

QString secretsOf(const Catalogue &catalogue, StaffId staff)
{
    QStringList kinds;
    for (const SecretKind kind : {SecretKind::Pin, SecretKind::Password}) {
        if (catalogue.hasSecret(staff, kind))
            kinds << word(kind);
    }
    return kinds.join(QLatin1Char(','));
}

RecordList staffList(const Catalogue &catalogue)
{
    RecordList list{{{QStringLiteral("code"), CellKind::Text},
                     {QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("nip"), CellKind::Text},
                     {QStringLiteral("post"), CellKind::Text},
                     {QStringLiteral("roles"), CellKind::Words, true, roleWords()},
                     {QStringLiteral("active_from"), CellKind::Day},
                     {QStringLiteral("active_to"), CellKind::Day},
                     {QStringLiteral("secret"), CellKind::Secret}},
                    {},
                    true};
    for (const auto &one : catalogue.staff)
        list.rows.push_back({one.id.value(),
                             {one.code, one.name, one.nip, one.post, one.roles.text(), one.activeFrom, one.activeTo,
                              secretsOf(catalogue, one.id)}});
    return list;
}

RecordList hoursList(const Catalogue &catalogue)
{
    RecordList list{{{QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("kind"),
                      CellKind::Choice,
                      true,
                      {word(ProfileKind::Normal), word(ProfileKind::Period), word(ProfileKind::SingleDay)}},
                     {QStringLiteral("weekdays"), CellKind::Words, true, weekdayWords},
                     {QStringLiteral("valid_from"), CellKind::Day},
                     {QStringLiteral("valid_to"), CellKind::Day},
                     {QStringLiteral("service"), CellKind::Text},
                     {QStringLiteral("numbers_from"), CellKind::Time},
                     {QStringLiteral("numbers_until"), CellKind::Time},
                     {QStringLiteral("active"), CellKind::YesNo}},
                    {},
                    true};
    for (const auto &one : catalogue.profiles)
        list.rows.push_back(
            {one.id,
             {one.name, word(one.kind), weekdaysText(one.weekdays), one.validFrom, one.validTo.value_or(QString()),
              DayHours::text(one.service), timeText(one.numbersFrom), timeText(one.numbersUntil), yesNo(one.active)}});
    return list;
}

RecordList quotaList(const Catalogue &catalogue)
{
    RecordList list{{{QStringLiteral("profile"), CellKind::Text, false},
                     {QStringLiteral("served"), CellKind::Text, false},
                     {QStringLiteral("numbers"), CellKind::Number}},
                    {},
                    false};
    for (const auto &profile : catalogue.profiles) {
        for (const auto &service : catalogue.services) {
            if (!profile.active || !service.active)
                continue;
            const auto quota = std::find_if(catalogue.quotas.begin(), catalogue.quotas.end(), [&](const Quota &one) {
                return one.profile == profile.id && one.service == service.id;
            });
            const bool limited = quota != catalogue.quotas.end() && quota->numbers;
            list.rows.push_back(
                {quotaRow(profile.id, service.id),
                 {profile.name, service.nameId, limited ? QString::number(*quota->numbers) : QString()}});
        }
    }
    return list;
}

RecordList holidayList(const Catalogue &catalogue)
{
    RecordList list{{{QStringLiteral("date"), CellKind::Day},
                     {QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("kind"),
                      CellKind::Choice,
                      true,
                      {word(HolidayKind::National), word(HolidayKind::JointLeave), word(HolidayKind::Local)}},
                     {QStringLiteral("verified"), CellKind::YesNo},
                     {QStringLiteral("active"), CellKind::YesNo}},
                    {},
                    true};
    // The coming ones first: nobody looks for those of three years ago.
    for (auto one = catalogue.holidays.rbegin(); one != catalogue.holidays.rend(); ++one)
        list.rows.push_back(
            {one->id, {one->date, one->nameId, word(one->kind), yesNo(one->verified), yesNo(one->active)}});
    return list;
}

RecordList counterList(const Catalogue &catalogue)
{
    QStringList codes;
    for (const auto &service : catalogue.services)
        codes << service.code;
    RecordList list{{{QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("services"), CellKind::Words, true, codes},
                     {QStringLiteral("active"), CellKind::YesNo}},
                    {},
                    true};
    for (const auto &one : catalogue.counters) {
        QStringList served;
        for (const ServiceId id : one.services)
            served << catalogue.service(id)->code;
        list.rows.push_back({one.id.value(), {one.name, served.join(QLatin1Char(',')), yesNo(one.active)}});
    }
    return list;
}

RecordList serviceList(const Catalogue &catalogue)
{
    RecordList list{{{QStringLiteral("letter"), CellKind::Text, false},
                     {QStringLiteral("code"), CellKind::Text, false},
                     {QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("name_en"), CellKind::Text},
                     {QStringLiteral("minutes"), CellKind::Number},
                     {QStringLiteral("status"), CellKind::Choice, false, {}},
                     {QStringLiteral("decree"), CellKind::Text},
                     {QStringLiteral("standard_from"), CellKind::Day, false},
                     {QStringLiteral("active"), CellKind::YesNo}},
                    {},
                    true};
    for (const auto &one : catalogue.services) {
        const ServiceStandard *standard = newestStandard(catalogue, one.id);
        const bool set = standard && standard->counterMinutes;
        list.rows.push_back(
            {one.id.value(),
             {one.letter, one.code, one.nameId, one.nameEn,
              set ? QString::number(*standard->counterMinutes) : QString(),
              word(standard ? standard->status : StandardStatus::Unset), standard ? standard->decree : QString(),
              standard ? standard->validFrom : QString(), yesNo(one.active)}});
    }
    return list;
}

RecordList reasonList(const Catalogue &catalogue)
{
    RecordList list{{{QStringLiteral("list"), CellKind::Text, false},
                     {QStringLiteral("code"), CellKind::Text, false},
                     {QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("name_en"), CellKind::Text},
                     {QStringLiteral("active"), CellKind::YesNo}},
                    {},
                    true};
    for (const auto &one : catalogue.reasons)
        list.rows.push_back({one.id, {one.kind, one.code, one.nameId, one.nameEn, yesNo(one.active)}});
    return list;
}

RecordList valueList(const Catalogue &catalogue)
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

/// The texts follow the numbers in the list of values.
const TextField *textOfRow(qint64 row)
{
    const qint64 index = row - qint64(settingFields().size()) - 1;
    return index >= 0 && index < qint64(textFields().size()) ? &textFields()[std::size_t(index)] : nullptr;
}

} // namespace

RecordList listOf(const Catalogue &catalogue, RecordKind kind)
{
    switch (kind) {
    case RecordKind::Staff:
        return staffList(catalogue);
    case RecordKind::Hours:
        return hoursList(catalogue);
    case RecordKind::Quotas:
        return quotaList(catalogue);
    case RecordKind::Holidays:
        return holidayList(catalogue);
    case RecordKind::Counters:
        return counterList(catalogue);
    case RecordKind::Services:
        return serviceList(catalogue);
    case RecordKind::Reasons:
        return reasonList(catalogue);
    case RecordKind::Values:
        return valueList(catalogue);
    }
    return {};
}

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString timeText(std::optional<int> minute)
{
    return minute ? minuteText(*minute) : QString();
}

Result<std::optional<int>> timeFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<int>();
    const auto minute = minuteFromText(text.trimmed());
    return minute ? Result<std::optional<int>>(minute) : refuse(ErrorCode::BadPeriod, text.trimmed());
}

Result<std::optional<int>> numberFrom(const QString &text, int least, int most)
{
    if (text.trimmed().isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= least && number <= most
        ? Result<std::optional<int>>(number)
        : refuse(ErrorCode::OutOfRange, QStringLiteral("%1..%2").arg(least).arg(most));
}

Result<bool> flagFrom(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("yes") || word == QLatin1String("ya") || word == QLatin1String("1"))
        return true;
    if (word == QLatin1String("no") || word == QLatin1String("tidak") || word == QLatin1String("0"))
        return false;
    return refuse(ErrorCode::OutOfRange, QStringLiteral("ya, tidak"));
}

Result<Weekdays> weekdaysFrom(const QString &text)
{
    int mask = 0;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto day = weekdayWords.indexOf(part.trimmed());
        if (day < 0)
            return refuse(ErrorCode::OutOfRange, weekdayWords.join(QStringLiteral(", ")));
        mask |= 1 << day;
    }
    return Weekdays::fromMask(mask);
}

const ServiceStandard *newestStandard(const Catalogue &catalogue, ServiceId service)
{
    const ServiceStandard *newest = nullptr;
    for (const auto &one : catalogue.standards) { // by service and date
        if (one.service == service)
            newest = &one;
    }
    return newest;
}

qint64 quotaRow(qint64 profile, ServiceId service)
{
    return profile * quotaFactor + service.value();
}

std::pair<qint64, ServiceId> quotaOfRow(qint64 row)
{
    return {row / quotaFactor, ServiceId(row % quotaFactor)};
}

QString standardFrom(const Catalogue &catalogue, ServiceId service, const QString &today)
{
    const ServiceStandard *newest = newestStandard(catalogue, service);
    return newest ? std::max(newest->validFrom, today) : today;
}

Result<QString> valueKey(qint64 row)
{
    const auto &fields = settingFields();
    const TextField *text = textOfRow(row);
    if (!text && (row < 1 || row > qint64(fields.size())))
        return refuse(ErrorCode::Conflict, QString::number(row));
    return QString::fromLatin1(text ? text->key : fields[std::size_t(row - 1)].key);
}

QString deliveredValue(qint64 row)
{
    const auto &fields = settingFields();
    if (const TextField *text = textOfRow(row))
        return OfficeTexts().*text->text;
    return row < 1 || row > qint64(fields.size()) ? QString()
                                                  : QString::number(fields[std::size_t(row - 1)].get(Settings()));
}

Result<void> setValue(SetupDesk &setup, const Act &act, const Catalogue &catalogue, qint64 row, const QString &text)
{
    return valueKey(row).and_then([&](const QString &) -> Result<void> {
        if (const TextField *field = textOfRow(row))
            return setup.setText(act, *field, text);
        const SettingField &field = settingFields()[std::size_t(row - 1)];
        return numberFrom(text, int(field.least), int(field.most)).and_then([&](std::optional<int> number) {
            Settings settings = catalogue.settings;
            field.set(settings, number ? *number : field.get(Settings()));
            return setup.setSettings(act, settings);
        });
    });
}

} // namespace loket::recordforms
