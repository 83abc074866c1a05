// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the complaint desk as delivered.
#include "core/service/builtincatalogue.h"
#include "core/service/complaintsetup.h"

#include <QJsonArray>

namespace loket {

namespace {

class CatalogueObject
{
public:
    explicit CatalogueObject(const QJsonValue &value) : m_object(value.toObject()) {}

    [[nodiscard]] QString text(const char *name) const { return m_object.value(QLatin1String(name)).toString(); }
    [[nodiscard]] bool flag(const char *name, bool whenMissing = false) const
    {
        return m_object.value(QLatin1String(name)).toBool(whenMissing);
    }
    [[nodiscard]] int number(const char *name) const { return m_object.value(QLatin1String(name)).toInt(); }
    [[nodiscard]] QJsonArray list(const char *name) const { return m_object.value(QLatin1String(name)).toArray(); }

private:
    QJsonObject m_object;
};

/// What all records have: code and names.
template<class Record>
Record named(const CatalogueObject &object)
{
    Record record;
    record.code = object.text("code");
    record.nameId = object.text("id");
    record.nameEn = object.text("en");
    return record;
}

template<class Record, class Fill>
std::vector<Record> listOf(const char *list, Fill fill)
{
    std::vector<Record> records;
    for (const QJsonValue &one : builtInCatalogue().value(QLatin1String(list)).toArray()) {
        const CatalogueObject object(one);
        auto record = named<Record>(object);
        fill(record, object);
        records.push_back(record);
    }
    return records;
}

/// Classes that only some standards elsewhere know rest until the office wants them.
bool isOptional(const CatalogueObject &object)
{
    return object.text("note").contains(QLatin1String("optional"));
}

QString contactsOf(const CatalogueObject &channel)
{
    static const std::vector<std::pair<QString, QString>> kinds{
        {QStringLiteral("whatsapp"), QStringLiteral("WhatsApp ")},
        {QStringLiteral("sms"), QStringLiteral("SMS ")},
        {QStringLiteral("phone"), QStringLiteral("Telepon ")},
        {QStringLiteral("instagram"), QStringLiteral("Instagram ")}};
    QStringList lines;
    for (const QJsonValue &one : channel.list("contacts")) {
        const CatalogueObject contact(one);
        QString line = contact.text("value");
        for (const auto &[kind, word] : kinds) {
            if (contact.text("type") == kind)
                line.prepend(word);
        }
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ComplaintRecords builtInComplaintRecords()
{
    ComplaintRecords records;
    records.classes = listOf<ComplaintClass>("complaint_classes",
                                             [](ComplaintClass &one, const CatalogueObject &object) {
                                                 one.verified = object.flag("verified");
                                                 one.active = !isOptional(object);
                                             });
    records.forms = listOf<MaladministrationForm>("maladministration_forms",
                                                  [](MaladministrationForm &form, const CatalogueObject &object) {
                                                      form.meaningId = object.text("definition_id");
                                                      form.meaningEn = object.text("definition_en");
                                                      form.exampleId = object.text("counter_example_id");
                                                      form.exampleEn = object.text("counter_example_en");
                                                      form.verified = object.flag("verified");
                                                      form.active = object.flag("default_on");
                                                  });
    // What somebody read elsewhere is no confirmation by the head of this office, so none of them begins as verified.
    records.deadlines = listOf<ComplaintDeadline>(
        "complaint_deadlines", [](ComplaintDeadline &deadline, const CatalogueObject &object) {
            deadline.amount = object.number("amount");
            deadline.unit = valueOf(deadlineUnitWords, object.text("unit")).value_or(DeadlineUnit::WorkingDays);
            deadline.startsAt = valueOf(deadlineStartWords, object.text("starts_at")).value_or(DeadlineStart::Received);
            deadline.startsUntilKnown = valueOf(deadlineStartWords, object.text("starts_at_until_known"));
            for (const QJsonValue &code : object.list("applies_to"))
                deadline.classes << code.toString();
            const QString indonesian = object.text("basis_id"); // an article of a law stands alike in both languages
            deadline.legalLabel = indonesian.isEmpty() ? object.text("basis_note") : indonesian;
            deadline.active = object.flag("default_on");
        });
    records.channels = listOf<EscalationChannel>("escalation_channels",
                                                 [](EscalationChannel &channel, const CatalogueObject &object) {
                                                     channel.contacts = contactsOf(object);
                                                     channel.noteId = object.text("note_id");
                                                     channel.noteEn = object.text("note_en");
                                                     channel.active = object.flag("default_on");
                                                 });
    return records;
}

} // namespace loket
