// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page's lists of the complaint desk: classes, alleged forms, deadlines, channels.
#include "core/service/complaintsetup.h"
#include "core/service/recordform.h"
#include "core/storage/complaintrecordstore.h"

namespace loket::recordforms {

namespace {

namespace tables = storage::tables;

/// A column that holds a text of the record.
template<class Record>
struct TextColumn {
    const char *key = nullptr;
    QString Record::*text = nullptr;
    CellKind kind = CellKind::Text;
};

const std::vector<TextColumn<ComplaintClass>> classTexts{{"name", &ComplaintClass::nameId},
                                                         {"name_en", &ComplaintClass::nameEn}};
const std::vector<TextColumn<MaladministrationForm>> formTexts{
    {"name", &MaladministrationForm::nameId},          {"meaning", &MaladministrationForm::meaningId},
    {"example", &MaladministrationForm::exampleId},    {"name_en", &MaladministrationForm::nameEn},
    {"meaning_en", &MaladministrationForm::meaningEn}, {"example_en", &MaladministrationForm::exampleEn}};
const std::vector<TextColumn<EscalationChannel>> channelTexts{
    {"name", &EscalationChannel::nameId},
    {"contacts", &EscalationChannel::contacts, CellKind::Lines},
    {"channel_note", &EscalationChannel::noteId},
    {"name_en", &EscalationChannel::nameEn},
    {"channel_note_en", &EscalationChannel::noteEn}};

constexpr auto ruleVerified = "rule_verified";

/// Code, texts, and the two flags that all of these records have.
template<class Record>
RecordList listOf(const std::vector<Record> &records, const std::vector<TextColumn<Record>> &texts,
                  const char *verified)
{
    RecordList list{{{QStringLiteral("code"), CellKind::Text, false}}, {}, false};
    for (const auto &column : texts)
        list.columns.push_back({QString::fromLatin1(column.key), column.kind});
    list.columns.push_back({QString::fromLatin1(verified), CellKind::YesNo});
    list.columns.push_back({QStringLiteral("active"), CellKind::YesNo});
    for (const Record &one : records) {
        QStringList cells{one.code};
        for (const auto &column : texts)
            cells << one.*column.text;
        cells << yesNo(one.verified) << yesNo(one.active);
        list.rows.push_back({one.id, cells});
    }
    return list;
}

template<class Record>
Result<Record> withCell(const std::vector<Record> &records, const std::vector<TextColumn<Record>> &texts,
                        const RecordCell &cell)
{
    return recordWith(records, cell.id).and_then([&](Record record) -> Result<Record> {
        for (const auto &column : texts) {
            if (is(cell.column, column.key)) {
                record.*column.text = cell.text;
                return record;
            }
        }
        bool &flag = is(cell.column, "active") ? record.active : record.verified;
        return keep(flagFrom(cell.text), flag).map([&] { return record; });
    });
}

/// A record of the office's own, out of use until it has its words. The codes of the catalogue have no digits at their
/// end.
template<class Record>
Record fresh(const std::vector<Record> &records, const NewRecord &named)
{
    Record record;
    record.code = QStringLiteral("OWN%1").arg(records.size() + 1);
    record.nameId = named.name;
    record.nameEn = named.nameEn;
    record.active = false;
    return record;
}

const ComplaintRecords &known(const RecordDesks &desks)
{
    return desks.catalogue().complaints;
}

template<class Record, class Read>
Result<void> giveBack(const RecordDesks &desks, const Act &act, const std::vector<Record> &present, qint64 id,
                      const RecordChange &change, Read read)
{
    return contentFor(desks, present, id, change, read).and_then([&](const Record &record) {
        return desks.complaints.set(act, record);
    });
}

RecordList deadlineList(const Catalogue &catalogue, const QString &)
{
    QStringList classes;
    for (const auto &one : catalogue.complaints.classes)
        classes << one.code;
    RecordList list{{{QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("amount"), CellKind::Number},
                     {QStringLiteral("deadline_unit"), CellKind::Choice, true, wordsOf(deadlineUnitWords)},
                     {QStringLiteral("starts_at"), CellKind::Choice, true, wordsOf(deadlineStartWords)},
                     {QStringLiteral("classes"), CellKind::Words, true, classes},
                     {QStringLiteral("legal_label"), CellKind::Text},
                     {QStringLiteral("active"), CellKind::YesNo},
                     {QString::fromLatin1(ruleVerified), CellKind::YesNo},
                     {QStringLiteral("name_en"), CellKind::Text}},
                    {},
                    false};
    for (const auto &one : catalogue.complaints.deadlines)
        list.rows.push_back({one.id,
                             {one.nameId, QString::number(one.amount), wordOf(deadlineUnitWords, one.unit),
                              wordOf(deadlineStartWords, one.startsAt), one.classes.join(QLatin1Char(',')),
                              one.legalLabel, yesNo(one.active), yesNo(one.verified), one.nameEn}});
    list.mayConfirm = true;
    return list;
}

Result<ComplaintDeadline> withCell(ComplaintDeadline deadline, const RecordCell &cell)
{
    Result<void> read;
    if (is(cell.column, "name"))
        deadline.nameId = cell.text;
    else if (is(cell.column, "name_en"))
        deadline.nameEn = cell.text;
    else if (is(cell.column, "legal_label"))
        deadline.legalLabel = cell.text;
    else if (is(cell.column, "classes"))
        deadline.classes = cell.text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    else if (is(cell.column, "amount"))
        read = numberFrom(cell.text, 1, ComplaintDeadline::maxAmount).map([&](const auto &amount) {
            deadline.amount = int(amount.value_or(0));
        });
    else if (is(cell.column, "deadline_unit"))
        read = keep(choiceFrom(deadlineUnitWords, cell.text), deadline.unit);
    else if (is(cell.column, "starts_at"))
        read = keep(choiceFrom(deadlineStartWords, cell.text), deadline.startsAt);
    else
        read = keep(flagFrom(cell.text), is(cell.column, "active") ? deadline.active : deadline.verified);
    return read.map([&] { return deadline; });
}

Result<void> setDeadlineCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    return recordWith(known(desks).deadlines, cell.id).and_then([&](const ComplaintDeadline &stored) {
        return withCell(stored, cell).and_then([&](const ComplaintDeadline &changed) {
            return changed.verified && !stored.verified ? desks.complaints.confirm(act, {stored})
                                                        : desks.complaints.set(act, changed);
        });
    });
}

/// All that run, as they stand in the list.
Result<void> confirmDeadlines(const RecordDesks &desks, const Act &act)
{
    const auto running = known(desks).unconfirmed();
    return running.empty() ? Result<void>() : desks.complaints.confirm(act, running);
}

template<class Record>
Result<RecordTrace> traceOf(const std::vector<Record> &records, const char *act, const storage::Table &table, qint64 id)
{
    return recordWith(records, id).map([&](const Record &one) {
        return RecordTrace{act, subjectOf(one), {{&table, with("id", id), true}}};
    });
}

} // namespace

const RecordForm complaintClassForm{
    [](const Catalogue &catalogue, const QString &) {
        return listOf(catalogue.complaints.classes, classTexts, ruleVerified);
    },
    [](const RecordDesks &desks, const Act &act, const RecordCell &cell) {
        return withCell(known(desks).classes, classTexts, cell).and_then([&](const ComplaintClass &one) {
            return desks.complaints.set(act, one);
        });
    },
    nullptr,
    [](const Catalogue &catalogue, qint64 id) {
        return traceOf(catalogue.complaints.classes, "complaint_class", tables::complaintClass(), id);
    },
    [](const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change) {
        return giveBack(desks, act, known(desks).classes, id, change, &storage::readComplaintClass);
    }};

const RecordForm maladministrationForm{
    [](const Catalogue &catalogue, const QString &) {
        RecordList list = listOf(catalogue.complaints.forms, formTexts, ruleVerified);
        list.mayAdd = true;
        return list;
    },
    [](const RecordDesks &desks, const Act &act, const RecordCell &cell) {
        return withCell(known(desks).forms, formTexts, cell).and_then([&](const MaladministrationForm &form) {
            return desks.complaints.set(act, form);
        });
    },
    [](const RecordDesks &desks, const Act &act, const NewRecord &named, qint64) {
        return desks.complaints.set(act, fresh(known(desks).forms, named));
    },
    [](const Catalogue &catalogue, qint64 id) {
        return traceOf(catalogue.complaints.forms, "maladministration_form", tables::maladministrationForm(), id);
    },
    [](const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change) {
        return giveBack(desks, act, known(desks).forms, id, change, &storage::readForm);
    }};

const RecordForm complaintDeadlineForm{
    &deadlineList,
    &setDeadlineCell,
    nullptr,
    [](const Catalogue &catalogue, qint64 id) {
        return recordWith(catalogue.complaints.deadlines, id).map([&](const ComplaintDeadline &) {
            return RecordTrace{
                "complaint_deadline", deadlinesSubject(), {{&tables::complaintDeadline(), with("id", id), true}}};
        });
    },
    [](const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change) {
        return giveBack(desks, act, known(desks).deadlines, id, change, &storage::readDeadline);
    },
    nullptr,
    &confirmDeadlines};

const RecordForm escalationChannelForm{
    [](const Catalogue &catalogue, const QString &) {
        RecordList list = listOf(catalogue.complaints.channels, channelTexts, "contact_verified");
        list.mayAdd = true;
        return list;
    },
    [](const RecordDesks &desks, const Act &act, const RecordCell &cell) {
        return withCell(known(desks).channels, channelTexts, cell).and_then([&](const EscalationChannel &channel) {
            return desks.complaints.set(act, channel);
        });
    },
    [](const RecordDesks &desks, const Act &act, const NewRecord &named, qint64) {
        return desks.complaints.set(act, fresh(known(desks).channels, named));
    },
    [](const Catalogue &catalogue, qint64 id) {
        return traceOf(catalogue.complaints.channels, "escalation_channel", tables::escalationChannel(), id);
    },
    [](const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change) {
        return giveBack(desks, act, known(desks).channels, id, change, &storage::readChannel);
    }};

} // namespace loket::recordforms
