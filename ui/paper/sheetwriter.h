// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperwords.h"
#include "ui/paper/sheets.h"

namespace loket::paper {

/// Puts a sheet together: what is alike on all papers, the head, the foot, the marks, stands here once.
/// Every text is plain; empty ones are left out.
class SheetWriter
{
public:
    /// `context` must outlive the writer.
    explicit SheetWriter(const PaperContext &context);

    [[nodiscard]] const PaperWords &words() const { return m_words; }
    [[nodiscard]] const PaperContext &context() const { return m_context; }
    /// See PaperWords::translate.
    [[nodiscard]] QString translate(const char *about, const char *source, const char *comment = nullptr,
                                    int n = -1) const
    {
        return m_words.translate(about, source, comment, n);
    }
    /// Of the office's records, in the paper's language.
    [[nodiscard]] const QString &nameOf(const BothTexts &texts) const { return texts.in(m_words.language()); }

    void add(const Block &block) { m_sheet.blocks.push_back(block); }
    void text(const QString &text, TextStyle style = TextStyle::Body, TextAlign align = TextAlign::Left);
    void centred(const QString &text, TextStyle style = TextStyle::Body);
    void row(const QString &key, const QString &value, TextStyle style = TextStyle::Body);
    void item(const QString &mark, const QString &text);
    void rule() { add(RuleBlock{}); }
    void gap(double mm) { add(GapBlock{mm}); }

    /// A page may end here; see PageBlock.
    void mayEndPage() { add(PageBlock{}); }
    /// See Sheet::compact.
    void beCompact() { m_sheet.compact = true; }
    /// What follows closes the paper.
    void beginClosing() { add(PageBlock{true}); }

    /// Marks, the office and its address.
    void head();
    /// `Biaya: Rp0 (tidak dipungut biaya)`, `Biaya dihitung sesuai ..`, with a note behind it; nothing when neither is
    /// confirmed.
    void fee(const Fee &fee, const QString &note = {});
    /// `Ada yang tidak sesuai? ..` from what the office has set.
    void complaintLine();
    void keepLine() { text(keepText()); }
    [[nodiscard]] QString keepText() const;
    /// `Untuk menanyakan perkembangan, sebutkan nomor di ..`, always: where the office has set no place, at a counter.
    /// `withCode`: the reference code too.
    void followUpLine(bool withCode);
    /// Where to ask for a file whose promised day is over.
    void askWhenReadyLine();
    /// The same of a blank form, for whose number only those who handle reports can look.
    void formFollowUp();
    /// Where else one may turn; nothing without a confirmed channel.
    void escalation(const std::vector<EscalationShown> &channels);
    /// `Dicetak 09.49 (asli)`, or which copy it is. `withDay`: also of an original, where the paper names no day.
    [[nodiscard]] QString printed(bool withDay = false) const;
    /// The marks once more, and the finished sheet. `number`: see Sheet.
    [[nodiscard]] Sheet finish(const QString &title, const QString &number);

private:
    [[nodiscard]] QStringList marks() const;
    /// `, jam kerja 08.00-15.30`; of a week with different days each with its own; empty where they are not known.
    [[nodiscard]] QString hours() const;
    /// Where and how one asks: what the office has set, always at least a counter.
    [[nodiscard]] QString askingPlace() const;
    /// Those that are set; empty where none is.
    [[nodiscard]] QString anyOf(QStringList choices) const;

    const PaperContext &m_context;
    PaperWords m_words;
    Sheet m_sheet{};
};

} // namespace loket::paper
