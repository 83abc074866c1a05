// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintsetup.h"

#include "core/domain/text.h"
#include "core/service/actrunner.h"
#include "core/service/caseclock.h"
#include "core/storage/complaintrecordstore.h"

#include <algorithm>

namespace loket {

namespace {

constexpr int longestName = 200;
constexpr int longestText = 1000;

/// A text of a record: what it is, how long it may be, whether it may be missing and have several lines.
struct TextRule {
    QString *text = nullptr;
    int length = longestName;
    bool required = true;
    bool lines = false;
};

Result<void> clean(std::initializer_list<TextRule> rules)
{
    for (const auto &rule : rules) {
        const auto ok = cleanText(*rule.text, rule.length, rule.lines, rule.required);
        if (!ok)
            return tl::unexpected(ok.error());
        *rule.text = ok->text;
    }
    return {};
}

/// The stored record of that id, or the record itself where it is new.
template<class Record>
Record before(const std::vector<Record> &stored, const Record &changed)
{
    const auto found = std::find_if(stored.begin(), stored.end(),
                                    [&](const Record &one) { return one.id == changed.id; });
    return found == stored.end() ? changed : *found;
}

} // namespace

template<class Record>
Result<void> ComplaintSetup::store(const Act &act, const char *kind, const QString &subject,
                                   const std::vector<Record> &records)
{
    return m_runner.performOnRecords(act, QString::fromLatin1(kind), [&](ActScope &scope) -> Result<void> {
        storage::ComplaintRecordStore stored(m_runner.connection());
        for (const Record &record : records)
            stored.store(record, scope.images());
        scope.setSubject(subject);
        return std::is_same_v<Record, ComplaintDeadline> ? noteMovedDeadlines(m_runner, scope) : Result<void>();
    });
}

Result<void> ComplaintSetup::set(const Act &act, ComplaintClass one)
{
    return clean({{&one.nameId}, {&one.nameEn}}).and_then([&] {
        one = afterChange(before(m_runner.catalogue().complaints.classes, one), one);
        return store(act, "complaint_class", subjectOf(one), std::vector{one});
    });
}

Result<void> ComplaintSetup::set(const Act &act, MaladministrationForm form)
{
    return clean({{&form.nameId},
                  {&form.nameEn},
                  {&form.meaningId, longestText, false},
                  {&form.meaningEn, longestText, false},
                  {&form.exampleId, longestText, false},
                  {&form.exampleEn, longestText, false}})
        .and_then([&] {
            form = afterChange(before(m_runner.catalogue().complaints.forms, form), form);
            return store(act, "maladministration_form", subjectOf(form), std::vector{form});
        });
}

Result<void> ComplaintSetup::set(const Act &act, EscalationChannel channel)
{
    return clean({{&channel.nameId},
                  {&channel.nameEn},
                  {&channel.contacts, longestText, false, true},
                  {&channel.noteId, longestText, false},
                  {&channel.noteEn, longestText, false}})
        .and_then([&] {
            channel = afterChange(before(m_runner.catalogue().complaints.channels, channel), channel);
            return store(act, "escalation_channel", subjectOf(channel), std::vector{channel});
        });
}

Result<void> ComplaintSetup::set(const Act &act, ComplaintDeadline deadline)
{
    const auto &known = m_runner.catalogue().complaints;
    if (deadline.amount < 1 || deadline.amount > ComplaintDeadline::maxAmount)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("1..%1").arg(ComplaintDeadline::maxAmount));
    for (const QString &code : deadline.classes) {
        if (std::none_of(known.classes.begin(), known.classes.end(),
                         [&](const ComplaintClass &one) { return one.code == code; }))
            return refuse(ErrorCode::OutOfRange, code);
    }
    return clean({{&deadline.nameId}, {&deadline.nameEn}, {&deadline.legalLabel, longestName, false}}).and_then([&] {
        const ComplaintDeadline stored = before(known.deadlines, deadline);
        deadline = afterChange(stored, deadline);
        deadline.verified = deadline.verified && stored.verified;
        return store(act, "complaint_deadline", deadlinesSubject(), std::vector{deadline});
    });
}

Result<void> ComplaintSetup::confirm(const Act &act, const std::vector<ComplaintDeadline> &deadlines)
{
    std::vector<ComplaintDeadline> confirmed = deadlines;
    for (auto &one : confirmed) {
        if (before(m_runner.catalogue().complaints.deadlines, one) != one)
            return refuse(ErrorCode::Conflict, one.code); // nobody confirms what he has not read
        one.verified = true;
    }
    return store(act, "confirm_deadline", deadlinesSubject(), confirmed);
}

QString subjectOf(const ComplaintClass &one)
{
    return QStringLiteral("complaint_class:") + one.code;
}

QString subjectOf(const MaladministrationForm &form)
{
    return QStringLiteral("maladministration_form:") + form.code;
}

QString subjectOf(const EscalationChannel &channel)
{
    return QStringLiteral("escalation_channel:") + channel.code;
}

QString deadlinesSubject()
{
    return QStringLiteral("complaint_deadline:1");
}

} // namespace loket
