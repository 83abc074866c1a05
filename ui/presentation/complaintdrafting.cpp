// SPDX-License-Identifier: GPL-3.0-or-later
// The drafts of a report: kept while it is typed, offered when the form is opened again. The second part of
// ComplaintPresenter.
#include "ui/presentation/barmaker.h"
#include "ui/presentation/complaintpresenter.h"
#include "ui/presentation/complainttexts.h"
#include "ui/presentation/sentence.h"

#include <algorithm>

namespace loket::ui {

namespace {

/// With the way to the disk less than the five seconds of typing that may be lost.
constexpr Millis draftPause = 4 * secondMs;

/// Listening is work on a report too; a shorter stretch of it is not worth a writing.
constexpr Millis shortListening = 10 * secondMs;

/// A draft that was skipped once.
const QString putOff = QStringLiteral("complaint_later");

} // namespace

bool ComplaintPresenter::isReport(const ComplaintDraft &draft)
{
    return draft.kind == offeredDraft() || draft.kind == putOff;
}

void ComplaintPresenter::tick()
{
    if (m_unkept && m_steady() - m_changedAt >= draftPause)
        saveDraft();
}

void ComplaintPresenter::saveDraft()
{
    if (!m_form || m_busy)
        return;
    countTime();
    const Millis worked = m_form->report().receivedIn;
    if (!m_unkept && (!m_hasDraft || worked - m_keptTime < shortListening))
        return;
    m_keptTime = worked;
    m_unkept = false;
    if (!m_offer->keepsDrafts) {
        m_draftTrouble = tr("No draft is kept while nobody can sign in here.");
        Q_EMIT changed();
        return;
    }
    if (m_form->isBlank())
        return dropDraft();
    const auto plain = draftOf(m_form->report());
    if (!plain) {
        m_draftTrouble = ComplaintTexts::refusal(plain.error(), m_form->kind());
        Q_EMIT changed();
        return;
    }
    m_hasDraft = true;
    m_office.post(
        [typist = m_typist, slot = m_draft, plain = *plain](Office &office) -> Result<Instant> {
            auto kept = office.drafts().save(typist, *slot, offeredDraft(), plain);
            if (!kept && kept.error().code == ErrorCode::DraftNotFound && slot->has_value())
                kept = office.drafts().save(typist, {}, offeredDraft(), plain);
            return kept.map([&](DraftId draft) {
                *slot = draft;
                return office.clock().now();
            });
        },
        this, ifStillOpen<Instant>([this, slot = m_draft](const Result<Instant> &kept) { draftKept(slot, kept); }));
}

void ComplaintPresenter::countTime()
{
    const Millis now = m_steady();
    m_form->spend(now - std::exchange(m_countedAt, now));
}

void ComplaintPresenter::draftKept(const DraftSlot &slot, const Result<Instant> &kept)
{
    if (slot != m_draft) // the report was saved meanwhile
        return;
    m_draftTrouble = kept ? QString() : sentence(kept.error());
    if (kept)
        m_draftAt = *kept;
    else if (!std::exchange(m_unkept, true)) // tried again
        m_changedAt = m_steady();
    Q_EMIT changed();
}

void ComplaintPresenter::dropDraft()
{
    m_draftAt.reset();
    if (!std::exchange(m_hasDraft, false))
        return;
    m_office.post([typist = m_typist, slot = m_draft](Office &office) -> Result<void> {
        const auto draft = std::exchange(*slot, std::nullopt);
        return draft ? office.drafts().drop(typist, *draft) : Result<void>();
    });
    Q_EMIT changed();
}

QString ComplaintPresenter::draftLine() const
{
    if (!m_draftTrouble.isEmpty())
        return m_draftTrouble;
    return m_draftAt && m_offer ? tr("Draft saved %1").arg(ComplaintTexts(*m_offer).savedAt(*m_draftAt)) : QString();
}

void ComplaintPresenter::discard()
{
    if (!m_form || m_busy)
        return;
    openBar(BarMaker::deeds(tr("Throw away what was typed?"),
                            {{tr("Throw away"),
                              [this] {
                                  m_unkept = false;
                                  dropDraft();
                                  forgetForm();
                                  Q_EMIT closeWanted();
                              }},
                             {tr("Back to the form"), [] {}}}));
}

void ComplaintPresenter::askFirst()
{
    for (const auto &draft : m_offer->drafts) {
        if (!m_handOverLater && draft.kind == handOverDraft())
            return askAboutHandOver(draft);
    }
    for (const auto &draft : m_offer->drafts) {
        if (draft.kind == offeredDraft())
            return askAboutDraft(draft);
    }
    askKind();
}

bool ComplaintPresenter::takeUpDraft()
{
    const auto &drafts = m_offer->drafts;
    const auto newest = std::find_if(drafts.begin(), drafts.end(),
                                     [](const ComplaintDraft &one) { return one.kind == offeredDraft(); });
    if (newest == drafts.end())
        return false;
    openDraft(ComplaintDraft(*newest)); // the offer is read anew meanwhile
    return true;
}

void ComplaintPresenter::askAboutDraft(const ComplaintDraft &draft)
{
    openBar(BarMaker::deeds(
        tr("A draft of %1 has not been saved as a report").arg(ComplaintTexts(*m_offer).savedAt(draft.savedAt)),
        {{tr("Open the draft"), [this, draft] { openDraft(draft); }}, {tr("Skip"), [this, draft] { skip(draft); }}}));
}

void ComplaintPresenter::openDraft(const ComplaintDraft &draft)
{
    begin(ComplaintStage::Asking);
    m_office.post(
        [typist = m_typist, draft](Office &office) -> Result<Opened> {
            const auto plain = office.drafts().read(typist, draft.id);
            const auto report = plain.and_then([](const QByteArray &json) { return reportFromDraft(json); });
            if (!report)
                return tl::unexpected(report.error());
            if (const auto again = office.drafts().setKind(typist, draft.id, offeredDraft()); !again)
                return tl::unexpected(again.error());
            return readComplaintOffer(office, typist, report->visit).map([&](const ComplaintOfferPtr &offer) {
                return Opened{offer, *report, draft.id};
            });
        },
        this, ifStillOpen<Opened>([this](const Result<Opened> &opened) {
            if (!opened) {
                Q_EMIT said(sentence(opened.error()), true);
                return askKind();
            }
            m_offer = opened->offer;
            showForm(ComplaintForm(m_offer, m_typist, opened->report), opened->draft);
        }));
}

void ComplaintPresenter::skip(const ComplaintDraft &draft)
{
    settleDraft(
        [typist = m_typist, id = draft.id](Office &office) { return office.drafts().setKind(typist, id, putOff); },
        true);
}

} // namespace loket::ui
