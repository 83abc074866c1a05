// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/papertexts.h"

#include "core/domain/applicationcode.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/language.h"
#include "ui/presentation/recordtexts.h"
#include "ui/presentation/screenwriter.h"

namespace loket::ui {

PaperTexts::PaperTexts(const Catalogue &catalogue, const OfficeDay &today)
    : m_catalogue(catalogue)
    , m_today(today)
    , m_zone(zoneOf(catalogue))
{
}

QString PaperTexts::moment(Instant at) const
{
    const OfficeDay day = m_zone.dayOf(at);
    const QString time = ClockText::time(m_zone, at);
    return day == m_today ? time : QStringLiteral("%1 %2").arg(ClockText::shortDay(day), time);
}

QString PaperTexts::time(const ListedPaper &paper) const
{
    return moment(paper.job.madeAt);
}

QString PaperTexts::name(const ListedPaper &paper)
{
    const QString name = PrintTexts::nameOf(paper.job.order.paper);
    return paper.job.order.language == PaperLanguage::English ? tr("%1, in English").arg(name) : name;
}

QString PaperTexts::about(const ListedPaper &paper) const
{
    QStringList parts;
    if (!paper.fileCode.isEmpty())
        parts << applicationcode::text(paper.fileCode);
    if (paper.day)
        parts << PrintTexts::visit(paper.number, *paper.day == m_today ? std::nullopt : paper.day);
    if (const Service *service = m_catalogue.service(paper.service))
        parts << Language::nameOf(*service);
    if (const PaperKind tried = paper.job.order.printedLike(); tried != paper.job.order.paper)
        parts << PrintTexts::nameOf(tried);
    return parts.join(QStringLiteral(" · "));
}

QString PaperTexts::copy(const ListedPaper &paper)
{
    if (paper.job.order.isNobodys())
        return {};
    return paper.job.copy > 0 ? tr("copy %1").arg(paper.job.copy) : tr("original");
}

QString PaperTexts::state(const ListedPaper &paper, const PrintingNow &now) const
{
    const PrintJob job = now.known(paper.job);
    const QString ended = job.endedAt ? moment(*job.endedAt) : QString();
    switch (job.state) {
    case PrintState::Sending:
        return now.isStalled(job) ? tr("is being sent: %1").arg(PrintTexts::reason(job, now)) : tr("is being sent");
    case PrintState::Waiting:
        return job.trouble == PrintTrouble::None ? tr("waits") : tr("waits: %1").arg(PrintTexts::reason(job, now));
    case PrintState::Uncertain:
        if (const auto &made = paper.printedCopy; made && made->endedAt)
            return tr("perhaps not printed; copy %1 was printed %2").arg(made->copy).arg(moment(*made->endedAt));
        return tr("perhaps not printed: %1").arg(PrintTexts::interruption(job));
    case PrintState::Printed:
        return tr("printed %1").arg(ended);
    case PrintState::Dropped:
        break;
    }
    return job.trouble == PrintTrouble::Content ? tr("not printed: what it tells of is no longer so")
                                                : tr("given up %1").arg(ended);
}

QString PaperTexts::line(const ListedPaper &paper, const PrintingNow &now) const
{
    const PrintJob job = now.known(paper.job);
    const QString about = this->about(paper);
    // What has been done already is not asked for.
    const bool isToBeSeen = job.state == PrintState::Uncertain && !paper.printedCopy;
    const QString sentence = isToBeSeen                                         ? PrintTexts::uncertain(job)
        : job.state == PrintState::Waiting && job.trouble != PrintTrouble::None ? PrintTexts::waiting(job, now)
        : job.state == PrintState::Sending && now.isStalled(job)                ? PrintTexts::waiting(job, now)
                                                                                : QString();
    if (!sentence.isEmpty())
        return about.isEmpty() ? sentence : QStringLiteral("%1 · %2").arg(about, sentence);
    QStringList parts{time(paper), name(paper), about, copy(paper), PrintTexts::printer(job), state(paper, now)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString PaperTexts::setting(const std::vector<PaperKind> &papers, const PaperSetting &setting)
{
    QStringList names;
    for (const PaperKind paper : papers)
        names << PrintTexts::nameOf(paper);
    PrintJob job;
    job.printer = setting.printer;
    return tr("%1: %2, %3")
        .arg(names.join(QStringLiteral(", ")), PrintTexts::printer(job), RecordTexts::word(word(setting.format)));
}

} // namespace loket::ui
