// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintreceipt.h"

#include "core/domain/canonicaljson.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace loket::complaintreceipt {

namespace {

constexpr int shownAtEnd = 2;

constexpr WordList<ComplaintPromise::What, 4> promiseWords{{{ComplaintPromise::What::FirstAnswer, "first_answer"},
                                                            {ComplaintPromise::What::Completeness, "completeness"},
                                                            {ComplaintPromise::What::Settlement, "settlement"},
                                                            {ComplaintPromise::What::Other, "other"}}};
constexpr WordList<HopeAnswer, 3> hopeWords{
    {{HopeAnswer::Can, "can"}, {HopeAnswer::InPart, "in_part"}, {HopeAnswer::NotOurs, "not_ours"}}};

/// By the codes of the catalogue: T1 first answer, T2 completeness, T4_.. settlement.
ComplaintPromise::What whatOf(const QString &code)
{
    if (code.startsWith(QLatin1String("T1_")))
        return ComplaintPromise::What::FirstAnswer;
    if (code.startsWith(QLatin1String("T2_")))
        return ComplaintPromise::What::Completeness;
    return code.startsWith(QLatin1String("T4_")) ? ComplaintPromise::What::Settlement : ComplaintPromise::What::Other;
}

/// Whether the office keeps it, rather than the complainant, and its count is known or will begin here.
bool isOurs(DeadlineStart start)
{
    return start == DeadlineStart::Received || start == DeadlineStart::FileComplete;
}

bool isSettlement(const ComplaintPromise &one)
{
    return one.what == ComplaintPromise::What::Settlement;
}

QString promiseText(const ComplaintPromise &one)
{
    const QString what = wordOf(promiseWords, one.what);
    return one.day ? QStringLiteral("%1 %2").arg(what, one.day->text())
                   : QStringLiteral("%1 %2 %3").arg(what).arg(one.amount).arg(wordOf(deadlineUnitWords, one.unit));
}

/// Parts of one text, the empty ones left out.
class Parts
{
public:
    void add(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            m_parts.insert(QLatin1String(key), text.normalized(QString::NormalizationForm_C));
    }
    void add(const char *key, const QStringList &texts)
    {
        QJsonArray all;
        for (const QString &text : texts)
            all.append(text.normalized(QString::NormalizationForm_C));
        if (!all.isEmpty())
            m_parts.insert(QLatin1String(key), all);
    }
    [[nodiscard]] QByteArray text()
    {
        m_parts.insert(QStringLiteral("v"), 1);
        return canonicalJson(m_parts).value_or(QByteArray()); // strings and one whole number: always written
    }

private:
    QJsonObject m_parts;
};

} // namespace

std::vector<ComplaintPromise> promisesFor(const std::vector<ComplaintDeadline> &deadlines, const QString &classCode,
                                          const OfficeDay &received, const Calendar &calendar)
{
    std::vector<ComplaintPromise> promises;
    std::optional<OfficeDay> settledBy; // were the file complete at once
    for (const auto &one : deadlines) {
        if (!one.active || !one.verified || !one.classes.contains(classCode) || !isOurs(one.startsAt))
            continue;
        ComplaintPromise promise{whatOf(one.code), {one.nameId, one.nameEn}, {}, one.amount, one.unit};
        promise.fromCompleteFile = one.startsAt == DeadlineStart::FileComplete;
        const auto last = lastDayOf(one, received, calendar);
        if (!last) // no date can be said: better none than a wrong one
            continue;
        if (!promise.fromCompleteFile)
            promise.day = *last;
        if (isSettlement(promise)) {
            const bool comesFirst = !settledBy || *last < *settledBy;
            if (!comesFirst)
                continue;
            promises.erase(std::remove_if(promises.begin(), promises.end(), isSettlement), promises.end());
            settledBy = *last;
        }
        promises.push_back(promise);
    }
    return promises;
}

std::vector<EscalationShown> channelsFor(const std::vector<EscalationChannel> &channels)
{
    std::vector<EscalationShown> shown;
    for (const auto &one : channels) {
        if (one.isPrinted())
            shown.push_back({{one.nameId, one.nameEn}, one.contacts.split(QLatin1Char('\n'), Qt::SkipEmptyParts)});
    }
    return shown;
}

QString masked(const QString &contact)
{
    QString text = contact.trimmed();
    qsizetype letters = 0;
    for (const QChar one : text)
        letters += one.isLetterOrNumber() ? 1 : 0;
    // Of a short one nothing is shown: its end would be most of it.
    qsizetype left = letters > 3 * shownAtEnd ? letters - shownAtEnd : letters;
    for (auto &one : text) {
        if (one.isSurrogate())
            one = QLatin1Char('*');
        else if (one.isLetterOrNumber() && left-- > 0)
            one = QLatin1Char('*');
    }
    return text;
}

QByteArray canonicalText(const ComplaintPaper &paper, const QString &zone)
{
    Parts parts;
    const auto office = OfficeZone::fromId(zone);
    const QDateTime received = office ? office->local(paper.receivedAt)
                                      : QDateTime::fromMSecsSinceEpoch(paper.receivedAt.millis(), Qt::UTC);
    parts.add("number", paper.number);
    parts.add("class", paper.reportClass.id);
    parts.add("received", received.toString(QStringLiteral("yyyy-MM-dd HH.mm")));
    parts.add("place", paper.place);
    if (paper.showsIdentity()) {
        parts.add("name", paper.complainant.name);
        parts.add("contact", paper.complainant.contact);
    }
    parts.add("service", paper.service.id);
    parts.add("about", paper.statement);
    QStringList alleged;
    for (const auto &form : paper.forms)
        alleged += form.id;
    parts.add("alleged", alleged);
    parts.add("hope", paper.hope);
    if (paper.hopeAnswer)
        parts.add("hope_answer", wordOf(hopeWords, *paper.hopeAnswer));
    parts.add("hope_words", paper.hopeWords);
    parts.add("asked", paper.remedy);
    if (paper.attachments > 0)
        parts.add("attachments", QString::number(paper.attachments));
    parts.add("answer", paper.answer);
    QStringList promised;
    for (const auto &one : paper.promises)
        promised += promiseText(one);
    parts.add("promised", promised);
    if (paper.unitPromise)
        parts.add("unit_promise", paper.unitPromise->text());
    parts.add("by", paper.officerName);
    return parts.text();
}

} // namespace loket::complaintreceipt
