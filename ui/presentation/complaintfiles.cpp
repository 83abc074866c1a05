// SPDX-License-Identifier: GPL-3.0-or-later
// The files that come with a report while it is typed: read beside the window, kept with its draft. A part of
// ComplaintPresenter.
#include "core/service/pickedfile.h"
#include "ui/presentation/aside.h"
#include "ui/presentation/attachmenttexts.h"
#include "ui/presentation/complaintpresenter.h"
#include "ui/presentation/complainttexts.h"
#include "ui/presentation/sentence.h"

namespace loket::ui {

void ComplaintPresenter::attach(const QStringList &paths)
{
    if (!m_form || m_busy || !m_form->shows(ReportField::Attachments))
        return;
    if (!m_offer->keepsDrafts)
        return refuseFile({}, tr("No file can be attached while nobody can sign in here."));
    if (m_faults.erase(ReportField::Attachments) > 0)
        Q_EMIT said({}, false); // it was about the file before
    for (const QString &typed : paths) {
        const QString path = pathTyped(typed);
        if (!path.isEmpty())
            m_toAttach << path;
    }
    attachNext();
}

void ComplaintPresenter::attachNext()
{
    if (m_attaching || m_toAttach.isEmpty())
        return;
    m_attaching = true;
    const QString path = m_toAttach.takeFirst();
    const auto taken = [this, path, slot = m_draft](const Result<PickedFile> &picked) {
        if (slot != m_draft)
            return; // the form was closed meanwhile
        if (picked)
            return keepFile(*picked);
        refuseFile(shownFileName(path), sentence(picked.error()));
    };
    aside<Result<PickedFile>>(
        this, [path] { return pickFile(path); }, taken);
    Q_EMIT changed();
}

/// The draft is made first where there is none yet: the bytes belong to it.
void ComplaintPresenter::keepFile(const PickedFile &picked)
{
    const auto plain = draftOf(m_form->report());
    if (!plain)
        return refuseFile(picked.what.name, sentence(plain.error()));
    m_hasDraft = true;
    m_office.post(
        [typist = m_typist, slot = m_draft, plain = *plain, picked](Office &office) -> Result<AttachmentId> {
            if (!slot->has_value()) {
                const auto made = office.drafts().save(typist, {}, offeredDraft(), plain);
                if (!made)
                    return tl::unexpected(made.error());
                *slot = *made;
            }
            return office.drafts().attach(typist, **slot, picked);
        },
        this, ifStillOpen<AttachmentId>([this, what = picked.what, slot = m_draft](const Result<AttachmentId> &file) {
            if (slot != m_draft)
                return;
            if (!file)
                return refuseFile(what.name, sentence(file.error()));
            ReportAttachment kept = what;
            kept.file = *file;
            m_attaching = false;
            const QString others = fault(ReportField::Attachments);
            edit([&](ComplaintForm &form) { form.addAttachment(kept); });
            if (!others.isEmpty()) {
                m_faults[ReportField::Attachments] = others;
                Q_EMIT said(others, true);
            }
            saveDraft(); // its key stands there alone
            attachNext();
        }));
}

void ComplaintPresenter::refuseFile(const QString &name, const QString &why)
{
    m_attaching = false;
    const QString text = name.isEmpty() ? why : QStringLiteral("%1: %2").arg(name, why);
    QString &fault = m_faults[ReportField::Attachments]; // of each that could not be taken
    fault += fault.isEmpty() ? text : QLatin1Char('\n') + text;
    Q_EMIT changed();
    Q_EMIT said(text, true);
    attachNext();
}

void ComplaintPresenter::detach(std::size_t index)
{
    if (!m_form || m_busy || index >= m_form->attachments().size())
        return;
    const AttachmentId file = m_form->attachments()[index].file;
    edit([index](ComplaintForm &form) { form.removeAttachment(index); });
    saveDraft();
    m_office.post([typist = m_typist, slot = m_draft, file](Office &office) -> Result<void> {
        return slot->has_value() ? office.drafts().detach(typist, **slot, file) : Result<void>();
    });
}

QString ComplaintPresenter::attachmentLine() const
{
    if (!m_form)
        return {};
    if (m_attaching)
        return tr("A file is being copied…");
    const auto &files = m_form->attachments();
    if (files.empty())
        return {};
    QStringList lines;
    for (const ReportAttachment &one : files)
        lines << AttachmentTexts::line(one);
    lines.removeAll(QString());
    const bool tells = !lines.isEmpty();
    lines << (tells ? tr("The originals are kept sealed. Tell the complainant what they reveal before you save; copies "
                         "without it can be made of photos and office files.")
                    : tr("The originals are kept sealed, with their names."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace loket::ui
