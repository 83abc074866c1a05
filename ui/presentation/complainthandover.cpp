// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to the supervisor is kept with whoever received it until he has it: written to a file, written again, told to
// have arrived. A part of ComplaintPresenter.
#include "ui/presentation/barmaker.h"
#include "ui/presentation/complaintpresenter.h"
#include "ui/presentation/complainttexts.h"
#include "ui/presentation/sentence.h"

#include <algorithm>

namespace loket::ui {

std::optional<ComplaintPresenter::KeptHandOver> ComplaintPresenter::unwritten(Office &office, const Actor &typist)
{
    const auto drafts = office.drafts().list(typist);
    if (!drafts)
        return std::nullopt;
    const auto newest = std::find_if(drafts->begin(), drafts->end(),
                                     [](const ComplaintDraft &one) { return one.kind == handOverDraft(); });
    if (newest == drafts->end())
        return std::nullopt;
    const auto files = office.drafts().read(typist, newest->id).and_then([&](const QByteArray &kept) {
        return HandOverFiles::fromKept(office, typist, kept);
    });
    return files ? std::optional(KeptHandOver{newest->id, *files}) : std::nullopt;
}

void ComplaintPresenter::offerHandOver(const std::optional<KeptHandOver> &kept)
{
    m_handOver = kept;
    if (m_handOver)
        Q_EMIT handOverWanted(HandOverFiles::suggestedName(m_offer->today()));
}

void ComplaintPresenter::writeHandOver(const QString &path)
{
    if (!m_handOver)
        return;
    if (path.isEmpty()) {
        openBar(BarMaker::deeds(tr("Without its file the report reaches nobody who may examine it. It is kept here for "
                                   "you: F4 asks for it again."),
                                {{tr("Choose a place"), [this] { offerHandOver(std::optional(m_handOver)); }},
                                 {tr("Later"), [this] {
                                      m_handOver.reset();
                                      m_handOverLater = true;
                                      if (m_stage == ComplaintStage::Asking)
                                          askFirst();
                                  }}}));
        return;
    }
    if (const auto written = m_handOver->files.write(m_draw, path); !written) {
        Q_EMIT said(sentence(written.error()), true);
        return writeHandOver({});
    }
    const DraftId draft = std::exchange(m_handOver, std::nullopt)->draft;
    Q_EMIT said(HandOverFiles::written(path) + QLatin1Char(' ')
                    + tr("Say with F4 when the supervisor has it; until then it can be written again."),
                false);
    settleDraft([typist = m_typist,
                 draft](Office &office) { return office.drafts().setKind(typist, draft, writtenHandOver()); },
                m_stage == ComplaintStage::Asking);
}

void ComplaintPresenter::askAboutHandOver(const ComplaintDraft &draft)
{
    const bool isWritten = draft.kind == writtenHandOver();
    const QString when = ComplaintTexts(*m_offer).savedAt(draft.savedAt);
    std::vector<BarMaker::Deed> deeds{
        {isWritten ? tr("Write it again") : tr("Write the file"), [this, draft] { readHandOver(draft); }}};
    if (isWritten)
        deeds.push_back({tr("The supervisor has it"), [this, draft] {
                             settleDraft([act = Act{m_typist}, id = draft.id](
                                             Office &office) { return office.caseExports().handOverReceived(act, id); },
                                         true,
                                         tr("Recorded: the supervisor has it. Nothing of it is kept here any more."));
                         }});
    deeds.push_back({tr("Later"), [this] {
                         m_handOverLater = true;
                         askFirst();
                     }});
    openBar(BarMaker::deeds(
        isWritten ? tr("The hand-over of %1 is written; that the supervisor has it is still open").arg(when)
                  : tr("A hand-over to the supervisor of %1 has no file yet").arg(when),
        deeds));
}

void ComplaintPresenter::readHandOver(const ComplaintDraft &draft)
{
    m_office.post(
        [typist = m_typist, id = draft.id](Office &office) -> Result<KeptHandOver> {
            return office.drafts()
                .read(typist, id)
                .and_then([&](const QByteArray &kept) { return HandOverFiles::fromKept(office, typist, kept); })
                .map([&](const HandOverFiles &files) {
                    return KeptHandOver{id, files};
                });
        },
        this, ifStillOpen<KeptHandOver>([this](const Result<KeptHandOver> &kept) {
            if (kept)
                return offerHandOver(*kept);
            Q_EMIT said(sentence(kept.error()), true);
            m_handOverLater = true;
            askFirst();
        }));
}

void ComplaintPresenter::settleDraft(std::function<Result<void>(Office &)> deed, bool asksOn, const QString &done)
{
    m_office.post(
        [typist = m_typist, deed = std::move(deed), visit = m_visit()](Office &office) {
            return deed(office).and_then([&] { return readComplaintOffer(office, typist, visit); });
        },
        this, ifStillOpen<ComplaintOfferPtr>([this, asksOn, done](const Result<ComplaintOfferPtr> &offer) {
            if (offer)
                m_offer = *offer;
            else
                Q_EMIT said(sentence(offer.error()), true);
            if (offer && !done.isEmpty())
                Q_EMIT said(done, false);
            if (asksOn)
                askFirst();
        }));
}

} // namespace loket::ui
