// SPDX-License-Identifier: GPL-3.0-or-later
// The files that came with a case, saved in a folder for whoever may open it: the original, or a copy that does not tell
// who made it, where and when (trial A25). A part of RegisterPresenter.
#include "core/service/filetraces.h"
#include "core/service/filewriter.h"
#include "ui/presentation/aside.h"
#include "ui/presentation/attachmenttexts.h"
#include "ui/presentation/barmaker.h"
#include "ui/presentation/registerpresenter.h"
#include "ui/presentation/sentence.h"

namespace loket::ui {

void RegisterPresenter::askFile()
{
    const auto &files = m_opened->view.attachments;
    if (files.size() == 1)
        return askCopy(files.front().what);
    std::vector<BarMaker::Deed> deeds;
    for (const CaseAttachment &one : files)
        deeds.push_back({AttachmentTexts::row(one.what), [this, what = one.what] { askCopy(what); }});
    openBar(BarMaker::deeds(tr("Which file?"), deeds));
}

void RegisterPresenter::askCopy(const ReportAttachment &file)
{
    if (!AttachmentTexts::mayName(file))
        return wantPlace(file, false);
    openBar(BarMaker::deeds(tr("%1. Whoever gets the original learns that too.").arg(AttachmentTexts::line(file)),
                            {{tr("Copy without it"), [this, file] { wantPlace(file, true); }},
                             {tr("The original"), [this, file] { wantPlace(file, false); }}}));
}

void RegisterPresenter::wantPlace(const ReportAttachment &file, bool asClean)
{
    m_wanted = WantedFile{file.file, asClean};
    Q_EMIT placeWanted(savedFileName(file.name));
}

void RegisterPresenter::saveFile(const QString &path)
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted || !m_opened || m_busy || path.isEmpty())
        return;
    m_office.post(
        [act = Act{m_actor()}, number = m_opened->view.complaint.number, file = wanted->file](Office &office) {
            return office.complaints().readAttachment(act, number, file);
        },
        this,
        ifStill<AttachmentContent>([this, path, asClean = wanted->asClean](const Result<AttachmentContent> &content) {
            if (content)
                return writeCopy(path, *content, asClean);
            Q_EMIT said(sentence(content.error()), true);
        }));
}

void RegisterPresenter::writeCopy(const QString &path, const AttachmentContent &content, bool asClean)
{
    struct Written {
        Result<void> done;
        std::vector<FileTrace> left; ///< what the copy still reveals
        bool hasCopy = true;
    };
    const auto write = [path, bytes = content.bytes, asClean]() -> Written {
        const auto clean = asClean ? withoutTraces(bytes) : std::optional(bytes);
        if (!clean)
            return {{}, {}, false};
        return {loket::writeFile(path, *clean), tracesIn(*clean), true};
    };
    aside<Written>(this, write, [this, path, asClean, sitting = m_sitting](const Written &written) {
        if (sitting != m_sitting)
            return; // the case was left meanwhile
        if (!written.hasCopy)
            return said(
                tr("Of this kind of file no copy without it can be made. Nothing was saved: choose the original, "
                   "or make a picture or a print of it."),
                true);
        if (!written.done)
            return said(sentence(written.done.error()), true);
        const QString left = asClean ? AttachmentTexts::reveals(written.left) : QString();
        const QString saved = tr("Saved: %1.").arg(shownFileName(path));
        Q_EMIT said(left.isEmpty() ? saved : saved + QLatin1Char(' ') + tr("It still reveals: %1.").arg(left), false);
    });
}

} // namespace loket::ui
