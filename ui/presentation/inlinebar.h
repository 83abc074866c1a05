// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace loket::ui {

struct BarOption {
    QString key; ///< what to type for it; empty = by mouse or Tab only
    QString text;
    bool chosen = false;
};

/// What may be typed freely into a bar.
enum class BarEntry { None, Text, Secret };

/// What an inline bar shows. It asks in the window itself, never in a dialog (ux.md 3).
struct BarView {
    QString prompt;
    BarEntry entry = BarEntry::None;
    QString text;  ///< of the entry; a secret is shown as dots
    QString typed; ///< what has been typed so far, where typing builds something up
    std::vector<BarOption> options;
    QString confirm; ///< the button that ends it; empty = a choice acts at once
    bool canConfirm = false;
    QString leave{};           ///< what Esc does, where it is not simply the end of the question
    bool mayLeave = true;      ///< false: the question stays until it is answered
    bool forNewNumber = false; ///< about somebody who has no number yet, whoever is being served
    bool takesCodes = false;   ///< a code that is scanned into it is looked up
    QString finish{};          ///< what a digit does besides, pressed with Alt; empty = nothing
    bool isKept = false;       ///< the text is kept already: typing replaces it, and emptied it is taken out

    /// Whether leaving it would lose an answer: one of several that act at once is not chosen, a text is not kept.
    [[nodiscard]] bool isOwed() const
    {
        const bool isChoice = entry == BarEntry::None && !options.empty() && confirm.isEmpty();
        return isChoice || entry == BarEntry::Text;
    }
};

/// A question with short answers, by one key each. Knows keys and choices, nothing of windows.
class InlineBar
{
public:
    enum class Reply { Ignored, Changed, Done };

    virtual ~InlineBar() = default;

    [[nodiscard]] virtual BarView view() const = 0;
    virtual Reply type(QChar typed) = 0;
    /// The same and what the view's `finish` says; nothing where it says nothing.
    virtual Reply typeAndFinish(QChar) { return Reply::Ignored; }
    /// The whole text of the entry, as it stands now.
    virtual Reply enter(const QString &) { return Reply::Ignored; }
    virtual Reply erase() { return Reply::Ignored; }
    virtual Reply confirm() { return Reply::Ignored; }
    virtual Reply pick(std::size_t option) = 0;
    /// Whether the answer stands unless something more is typed at once; then `settle` ends it.
    [[nodiscard]] virtual bool isPending() const { return false; }
    virtual Reply settle() { return Reply::Ignored; }
    /// The question is left without an answer: what it did already is taken back.
    virtual void abandon() {}
    /// Does what was asked for, after a reply of Done.
    virtual void run() = 0;
};

/// One answer of several; acts at once.
class ChoiceBar final : public InlineBar
{
public:
    using Chosen = std::function<void(std::size_t option)>;
    ChoiceBar(QString prompt, std::vector<BarOption> options, Chosen chosen, bool mayLeave = true);

    /// An answer typed to finish (Alt) does `chosen` instead; `what` says so.
    void offerFinish(const QString &what, Chosen chosen);

    [[nodiscard]] BarView view() const override;
    Reply type(QChar typed) override;
    Reply typeAndFinish(QChar typed) override;
    Reply pick(std::size_t option) override;
    void run() override { m_chosen(m_choice); }

    /// Gives the first nine answers a digit each, the next ones a letter.
    [[nodiscard]] static std::vector<BarOption> byDigit(const QStringList &texts);

private:
    BarView m_view;
    Chosen m_chosen;
    Chosen m_chosenToFinish;
    std::size_t m_choice = 0;
};

/// A text of one line, then Enter.
class TextBar final : public InlineBar
{
public:
    using Entered = std::function<void(const QString &text)>;
    /// `texts`: prompt, entry and the confirming button.
    TextBar(BarView texts, Entered entered) : m_view(std::move(texts)), m_entered(std::move(entered)) {}

    [[nodiscard]] BarView view() const override { return m_view; }
    Reply type(QChar typed) override { return enter(m_isBegun ? m_view.text + typed : QString(typed)); }
    Reply enter(const QString &text) override;
    Reply erase() override;
    Reply confirm() override { return m_view.canConfirm ? Reply::Done : Reply::Ignored; }
    Reply pick(std::size_t) override { return Reply::Ignored; }
    void run() override { m_entered(m_view.text.trimmed()); }

private:
    BarView m_view;
    Entered m_entered;
    bool m_isBegun = false; ///< what is kept already has been touched
};

/// A service by its letter, then digits: none, the class of a new number, or (three and more, or after a hyphen) a
/// number; then Enter. What else stands on a paper is read too: two letters in a row begin a code, for no service and no
/// number has them; what begins like a day, or goes on after a number, is handed over to be typed out by hand. So is, as a
/// whole, what holds anything that means nothing here: a scanner on another keyboard layout types such things, and what
/// is left of a number without them is another number.
class GiveNumberBar final : public InlineBar
{
public:
    using Given = std::function<void(std::size_t service, const QString &digits)>;
    /// Whether so many digits mean something.
    using Accepts = std::function<bool(const QString &digits)>;
    GiveNumberBar(BarView texts, std::size_t services, Accepts accepts, Given given);

    /// What is typed besides services and digits.
    struct FromPaper {
        using Typed = std::function<void(const QString &typed)>;
        Accepts mayBegin; ///< a code
        Accepts isCode;
        Typed code;
        Typed byHand; ///< with what was typed already; after `0` nothing
    };
    void takePapers(FromPaper papers);

    [[nodiscard]] BarView view() const override;
    Reply type(QChar typed) override;
    Reply erase() override;
    Reply confirm() override;
    Reply pick(std::size_t option) override;
    void run() override;

private:
    [[nodiscard]] bool typesCode() const { return m_letters.size() > 1; }
    /// With zeros before them, where a hyphen has said that they are a number.
    [[nodiscard]] QString digits() const;
    /// What stands there becomes the beginning of something typed by hand.
    [[nodiscard]] bool leadsOn(QChar typed) const;
    Reply typeLetter(QChar typed);
    /// All of it is typed out by hand, with what was no good.
    Reply handOver();
    /// The one letter that stands there is no service's: it can only begin a code.
    [[nodiscard]] bool isNoService() const;

    BarView m_view; ///< options: first the services, then the classes
    std::size_t m_services;
    Accepts m_accepts;
    Given m_given;
    std::optional<FromPaper> m_papers;
    std::optional<std::size_t> m_service;
    QString m_digits;
    QString m_letters; ///< all that was typed since the first letter
    QString m_typed;   ///< every key, as it was pressed
    bool m_isNumber = false;
    std::optional<QString> m_begun; ///< handed over
};

/// Something about a number: the number as printed, then the answer by its digit; acts at once.
class NumberedBar final : public InlineBar
{
public:
    using Set = std::function<void(const QString &number, std::size_t option)>;
    using Unknown = std::function<void(const QString &number)>;
    /// `numbers` = those that may be meant, as printed; `begun` stands there already; `unknown` is told of a whole number
    /// that is none of them.
    NumberedBar(BarView texts, QStringList numbers, Set set, Unknown unknown, QString begun = {});

    [[nodiscard]] BarView view() const override;
    Reply type(QChar typed) override;
    Reply erase() override;
    Reply pick(std::size_t option) override;
    void run() override { m_set(m_typed, m_choice); }

private:
    [[nodiscard]] bool isBegun(const QString &typed) const;
    /// Tells of a number that may not be meant, where what is typed is one.
    void tellUnknown() const;

    BarView m_view;
    QStringList m_numbers;
    Set m_set;
    Unknown m_unknown;
    QString m_typed;
    std::size_t m_choice = 0;
};

} // namespace loket::ui
