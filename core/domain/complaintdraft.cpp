// SPDX-License-Identifier: GPL-3.0-or-later
// A report as typed, to and from the JSON of a draft.
#include "core/domain/canonicaljson.h"
#include "core/domain/reportfield.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace loket {

namespace {

constexpr int draftVersion = 1;

/// The switches of a report, by their place in a draft.
struct ReportSwitch {
    const char *key;
    bool &(*of)(ComplaintReport &);
};

const std::vector<ReportSwitch> &reportSwitches()
{
    using Report = ComplaintReport;
    static const std::vector<ReportSwitch> switches{
        {"anonymous", [](Report &r) -> bool & { return r.anonymous; }},
        {"confidential", [](Report &r) -> bool & { return r.confidential; }},
        {"no_hope", [](Report &r) -> bool & { return r.noHopeSaid; }},
        {"subject_visit", [](Report &r) -> bool & { return r.subjects.visitOfficers; }},
        {"subject_unit", [](Report &r) -> bool & { return r.subjects.unit; }},
        {"subject_unknown", [](Report &r) -> bool & { return r.subjects.unknown; }},
        {"read_back", [](Report &r) -> bool & { return r.readBack; }},
        {"settled", [](Report &r) -> bool & { return r.settledOnSpot; }},
        {"agrees", [](Report &r) -> bool & { return r.complainantAgrees; }},
    };
    return switches;
}

struct ReportMoment {
    ReportField field;
    const char *dayKey;
    const char *minuteKey;
    DayAndTime ComplaintReport::*of;
};
constexpr std::array<ReportMoment, 2> reportMoments{
    {{ReportField::Received, "received_day", "received_minute", &ComplaintReport::received},
     {ReportField::Happened, "happened_day", "happened_minute", &ComplaintReport::happened}}};

/// No store keeps half a character, and decoders drop a byte order mark; everything else stays as typed.
QString asKept(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
        } else if (!c.isSurrogate() && c != QChar(QChar::ByteOrderMark)) {
            kept += c;
        }
    }
    return kept;
}

bool fits(const QString &text, int most)
{
    return text.size() <= 2 * qsizetype(most);
}

Result<void> checkDraftSize(ComplaintReport &report)
{
    for (const auto &text : reportTexts()) {
        if (!fits(text.of(report), text.most))
            return refuseField(text.field, FieldFault::TooLong, text.most);
    }
    for (const auto &moment : reportMoments) {
        if (!fits((report.*moment.of).day, reportlimits::code))
            return refuseField(moment.field, FieldFault::TooLong, reportlimits::code);
    }
    if (!fits(report.hopeWhy, reportlimits::text))
        return refuseField(ReportField::HopeOutcome, FieldFault::TooLong, reportlimits::text);
    if (report.attachments.size() > attachmentlimits::count)
        return refuseField(ReportField::Attachments, FieldFault::TooLong, attachmentlimits::count);
    for (const auto &one : report.attachments) {
        if (!fits(one.name, attachmentlimits::name))
            return refuseField(ReportField::Attachments, FieldFault::TooLong, attachmentlimits::name);
    }
    if (report.forms.size() > reportlimits::codes || report.forms.join(QString()).size() > reportlimits::statement)
        return refuseField(ReportField::Forms, FieldFault::TooLong, reportlimits::codes);
    if (report.subjects.staff.size() > reportlimits::codes)
        return refuseField(ReportField::Subjects, FieldFault::TooLong, reportlimits::codes);
    return {};
}

template<class Key>
QJsonValue idOrNull(const std::optional<Key> &key)
{
    return key ? QJsonValue(key->value()) : QJsonValue(QJsonValue::Null);
}

/// Reads the places of a draft one after the other; what was not asked for in the end does not belong there.
class DraftReader
{
public:
    explicit DraftReader(const QJsonObject &json) : m_json(json) {}

    [[nodiscard]] const std::optional<QString> &fault() const { return m_fault; }

    QString text(const QString &key) { return taken(key, QJsonValue::String).toString(); }
    /// A whole number of 0 to `most`, or none where there is null.
    std::optional<qint64> number(const QString &key, qint64 most)
    {
        if (m_json.value(key).isNull()) {
            m_json.remove(key);
            return std::nullopt;
        }
        return whole(taken(key, QJsonValue::Double), key, most);
    }
    /// The same of a place that older drafts and cases do not have.
    qint64 later(const QString &key, qint64 most) { return m_json.contains(key) ? number(key, most).value_or(0) : 0; }
    QString laterText(const QString &key) { return m_json.contains(key) ? text(key) : QString(); }
    bool flag(const QString &key) { return number(key, 1).value_or(0) == 1; }
    QJsonArray list(const QString &key) { return taken(key, QJsonValue::Array).toArray(); }
    qint64 whole(const QJsonValue &value, const QString &key, qint64 most)
    {
        const qint64 read = value.toInteger(-1);
        if (read < 0 || read > most)
            fail(key);
        return read;
    }
    void fail(const QString &key)
    {
        if (!m_fault)
            m_fault = key;
    }
    void finish()
    {
        if (!m_json.isEmpty())
            fail(m_json.keys().constFirst());
    }

private:
    QJsonValue taken(const QString &key, QJsonValue::Type type)
    {
        const QJsonValue value = m_json.take(key);
        if (value.type() != type)
            fail(key);
        return value;
    }

    QJsonObject m_json;
    std::optional<QString> m_fault;
};

constexpr qint64 anyId = std::numeric_limits<qint64>::max();
const QString receivedIn = QStringLiteral("received_in");
const QString hopeWhyKey = QStringLiteral("hope_why");

QJsonArray attachmentsOf(const ComplaintReport &report)
{
    QJsonArray attachments;
    for (ReportAttachment one : report.attachments) {
        one.name = asKept(one.name);
        attachments.append(attachmentJson(one));
    }
    return attachments;
}

void readLists(DraftReader &reader, ComplaintReport &report)
{
    const QString forms = wordOf(reportFieldWords, ReportField::Forms);
    for (const auto &code : reader.list(forms)) {
        if (!code.isString())
            reader.fail(forms);
        report.forms << code.toString();
    }
    const QString staff = QStringLiteral("subject_staff");
    for (const auto &id : reader.list(staff))
        report.subjects.staff.emplace_back(reader.whole(id, staff, anyId));
    const QString attachments = wordOf(reportFieldWords, ReportField::Attachments);
    for (const auto &value : reader.list(attachments)) {
        const auto one = attachmentFromJson(value.toObject(), attachments);
        if (one)
            report.attachments.push_back(*one);
        else
            reader.fail(attachments);
    }
}

} // namespace

Result<QByteArray> draftOf(const ComplaintReport &report)
{
    ComplaintReport whole = report;
    if (const auto fit = checkDraftSize(whole); !fit)
        return tl::unexpected(fit.error());
    QJsonObject json{{QStringLiteral("version"), draftVersion}};
    for (const auto &text : reportTexts())
        json.insert(wordOf(reportFieldWords, text.field), asKept(text.of(whole)));
    for (const auto &one : reportSwitches())
        json.insert(QLatin1String(one.key), one.of(whole) ? 1 : 0);
    for (const auto &moment : reportMoments) {
        const DayAndTime &at = report.*moment.of;
        json.insert(QLatin1String(moment.dayKey), asKept(at.day));
        json.insert(QLatin1String(moment.minuteKey), at.minute ? QJsonValue(*at.minute) : QJsonValue());
    }
    json.insert(receivedIn, std::clamp(report.receivedIn, Millis(0), reportlimits::receiving));
    json.insert(QStringLiteral("service"), idOrNull(report.service));
    json.insert(QStringLiteral("visit"), idOrNull(report.visit));
    json.insert(wordOf(reportFieldWords, ReportField::HopeAnswer),
                report.hopeAnswer ? wordOf(hopeAnswerWords, *report.hopeAnswer) : QString());
    if (report.hopeOutcome)
        json.insert(wordOf(reportFieldWords, ReportField::HopeOutcome), wordOf(hopeOutcomeWords, *report.hopeOutcome));
    if (const QString why = asKept(report.hopeWhy); !why.isEmpty())
        json.insert(hopeWhyKey, why);
    QJsonArray forms;
    for (const auto &code : report.forms)
        forms.append(asKept(code));
    json.insert(wordOf(reportFieldWords, ReportField::Forms), forms);
    QJsonArray staff;
    for (const auto &id : report.subjects.staff)
        staff.append(id.value());
    json.insert(QStringLiteral("subject_staff"), staff);
    json.insert(wordOf(reportFieldWords, ReportField::Attachments), attachmentsOf(report));
    return canonicalJson(json);
}

Result<ComplaintReport> reportFromDraft(const QByteArray &json)
{
    const auto document = json.size() <= reportlimits::draft ? QJsonDocument::fromJson(json) : QJsonDocument();
    DraftReader reader(document.object());
    if (reader.number(QStringLiteral("version"), draftVersion) != draftVersion)
        return refuse(ErrorCode::BadFile, QStringLiteral("version"));
    ComplaintReport report;
    for (const auto &text : reportTexts())
        text.of(report) = reader.text(wordOf(reportFieldWords, text.field));
    for (const auto &one : reportSwitches())
        one.of(report) = reader.flag(QLatin1String(one.key));
    for (const auto &moment : reportMoments) {
        DayAndTime &at = report.*moment.of;
        at.day = reader.text(QLatin1String(moment.dayKey));
        if (const auto minute = reader.number(QLatin1String(moment.minuteKey), std::numeric_limits<int>::max()))
            at.minute = static_cast<int>(*minute);
    }
    report.receivedIn = reader.later(receivedIn, reportlimits::receiving);
    if (const auto service = reader.number(QStringLiteral("service"), anyId))
        report.service = ServiceId(*service);
    if (const auto visit = reader.number(QStringLiteral("visit"), anyId))
        report.visit = TicketId(*visit);
    const QString hope = wordOf(reportFieldWords, ReportField::HopeAnswer);
    if (const QString answer = reader.text(hope); !answer.isEmpty()) {
        report.hopeAnswer = valueOf(hopeAnswerWords, answer);
        if (!report.hopeAnswer)
            reader.fail(hope);
    }
    const QString outcome = wordOf(reportFieldWords, ReportField::HopeOutcome);
    if (const QString met = reader.laterText(outcome); !met.isEmpty()) {
        report.hopeOutcome = valueOf(hopeOutcomeWords, met);
        if (!report.hopeOutcome)
            reader.fail(outcome);
    }
    report.hopeWhy = reader.laterText(hopeWhyKey);
    readLists(reader, report);
    reader.finish();
    if (reader.fault())
        return refuse(ErrorCode::BadFile, *reader.fault());
    return report;
}

} // namespace loket
