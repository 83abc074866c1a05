// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officeday.h"
#include "ui/presentation/inlinebar.h"

namespace loket::ui {

/// A day as it is typed (typedday.h), read back as weekday and date before Enter takes it, with what is to be known of it;
/// the sentence of a day that is refused stands in the place of the question, and what was typed stays. What is only
/// begun is no mistake yet: that it is no day is said when Enter gives it as the answer.
class DayBar final : public InlineBar
{
public:
    using Reader = std::function<Result<OfficeDay>(const QString &text)>;
    using Given = std::function<void(const OfficeDay &day)>;
    /// What is to be known of a day before it is taken (FileTexts::notesOnDay); a line of its own below the question.
    using Notes = std::function<QString(const QString &text, const OfficeDay &day)>;
    /// `texts`: prompt and the confirming button.
    DayBar(BarView texts, Reader reader, Given given, Notes notes = {});

    [[nodiscard]] BarView view() const override;
    Reply type(QChar typed) override { return enter(m_view.text + typed); }
    Reply enter(const QString &text) override;
    Reply erase() override { return enter(m_view.text.chopped(std::min<qsizetype>(1, m_view.text.size()))); }
    Reply confirm() override;
    Reply pick(std::size_t) override { return Reply::Ignored; }
    void run() override { m_given(*m_day); }

private:
    BarView m_view;
    Reader m_reader;
    Given m_given;
    Notes m_notes;
    Result<OfficeDay> m_day;
    QString m_line;
    bool m_answered = false; ///< with what is no day
};

} // namespace loket::ui
