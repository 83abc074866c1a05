// SPDX-License-Identifier: GPL-3.0-or-later
// How a service ends, and what must be said about it: the fifth part of CounterPresenter. Each outcome costs at most three
// presses with the start of the service (ux.md UX-01): a digit with Alt answers the question and finishes.
#include "ui/presentation/counterpresenter.h"

#include "core/domain/chosenending.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/daybar.h"
#include "ui/presentation/feewords.h"
#include "ui/presentation/filetexts.h"
#include "ui/presentation/sentence.h"
#include "ui/presentation/standardtexts.h"
#include "ui/presentation/typedday.h"

#include <QLocale>
#include <QRegularExpression>

namespace loket::ui {

namespace {

constexpr int promisedDays = 8; ///< working days that are offered by digit

/// `15.000` and `Rp15.000` too. None when it is no such sum.
std::optional<qint64> rupiahFrom(const QString &text)
{
    // A dot parts thousands and nothing else: 12500.00 is not a million.
    static const QRegularExpression sum(QStringLiteral("^(?:Rp)? *([0-9]{1,13}|[0-9]{1,3}(?:\\.[0-9]{3}){1,4})$"),
                                        QRegularExpression::CaseInsensitiveOption);
    const auto match = sum.match(text.trimmed());
    const qint64 rupiah = match.captured(1).remove(QLatin1Char('.')).toLongLong();
    return match.hasMatch() && rupiah <= mostRupiah ? std::optional(rupiah) : std::nullopt;
}

} // namespace

const Leg *CounterPresenter::runningLeg() const
{
    const Visit *visit = current();
    return visit ? visit->leg(m_screen.leg) : nullptr;
}

LegOutlook CounterPresenter::outlook(const Leg &leg) const
{
    return outlookOf(leg, m_reading->snapshot, m_reading->catalogue, m_reading->snapshot.now + elapsedSinceReading());
}

void CounterPresenter::askUntilKept(const QString &prompt, const Keep &keep, const QString &kept)
{
    const bool isKept = !kept.isEmpty();
    askAgain(isKept ? prompt + QLatin1Char('\n') + tr("Empty it if it was noted by mistake") : prompt, keep, kept,
             isKept);
}

void CounterPresenter::askAgain(const QString &prompt, const Keep &keep, const QString &begun, bool isKept)
{
    const auto entered = [this, prompt, keep, isKept](const QString &text) {
        if (const auto kept = keep(text); !kept) {
            say(sentence(kept.error()), true);
            return askAgain(prompt, keep, text, isKept);
        }
        rewrite();
    };
    openBar(BarMaker::words(prompt, tr("Keep"), entered, begun, isKept));
}

void CounterPresenter::askCharge()
{
    const Leg *leg = runningLeg();
    if (!leg)
        return;
    QString prompt = tr("What did %1 pay for %2, in rupiah?").arg(m_screen.number, m_screen.service);
    const ServiceStandard *standard = leg->standard ? m_reading->catalogue.standard(*leg->standard) : nullptr;
    const Fee fee = standard ? standard->toldFee() : Fee();
    const FeeWords words = FeeWords::ofScreen();
    prompt += QLatin1Char('\n')
        + (fee.kind == FeeKind::Unset          ? StandardTexts::unconfirmedFee()
               : fee.kind == FeeKind::Computed ? words.rule(fee)
                                               : tr("Set fee: %1").arg(words.amount(fee, m_screen.quantity)));
    const auto keep = [this, id = leg->id, ticket = m_screen.ticket](const QString &text) -> Result<void> {
        const auto rupiah = rupiahFrom(text);
        if (!rupiah && !text.isEmpty())
            return refuse(ErrorCode::BadText, QStringLiteral("rupiah"));
        perform(acts::setCharge(ticket, id, rupiah));
        return {};
    };
    askUntilKept(prompt, keep, leg->charged ? QLocale().toString(*leg->charged) : QString());
}

void CounterPresenter::askFileNumber()
{
    const Leg *leg = runningLeg();
    if (!leg)
        return;
    const QString whose = m_screen.legs.empty() ? m_screen.number
                                                : QStringLiteral("%1, %2").arg(m_screen.number, m_screen.service);
    const auto keep = [this, id = leg->id, ticket = m_screen.ticket](const QString &text) {
        return officeNumberFrom(text).map(
            [&](const QString &number) { perform(acts::setOfficeNumber(ticket, id, number)); });
    };
    askUntilKept(tr("The office's own number of the file of %1 (never a NIK)").arg(whose), keep, leg->officeNumber);
}

void CounterPresenter::choose(const rules::LegResult &result, const QString &words, bool thenFinish)
{
    dismissRefusal(); // the visit did not end, or an answer was not kept: now there is another
    auto &chosen = m_choices.outcomes[result.leg];
    const bool wasComplete = chosen && chosen->file.complete; // said once, it holds for another answer about the file
    chosen = result;
    chosen->file.complete = wasComplete || result.file.complete;
    // Who takes a document is said when it is taken, and stands in nothing but that act.
    if (result.file.handedTo == HandedTo::Nobody && !result.file.stays) {
        m_chosen.insert(result.leg);
        m_editPause.start();
    }
    if (!words.isEmpty())
        setNote(m_screen.note.isEmpty() ? words : m_screen.note + QLatin1Char('\n') + words);
    rewrite();
    if (thenFinish)
        trigger(CounterAction::Primary);
}

void CounterPresenter::chooseAgain(LegId leg, const std::optional<rules::LegResult> &before)
{
    m_choices.outcomes[leg] = before;
    m_chosen.insert(leg);
    m_editPause.start();
    rewrite();
}

void CounterPresenter::keepChosen()
{
    const Visit *visit = current();
    for (const LegId id : std::exchange(m_chosen, {})) {
        const Leg *leg = visit ? visit->leg(id) : nullptr;
        const auto ending = m_choices.outcomes[id];
        const QString text = ending ? chosenText(*ending).value_or(QString()) : QString();
        if (leg && leg->isUnfinished() && text != leg->chosen)
            perform(acts::choose(visit->ticket.id, id, ending));
    }
}

void CounterPresenter::setOutcome(LegOutcome outcome)
{
    const Leg *leg = runningLeg();
    if (!leg)
        return;
    const bool again = m_screen.outcome == outcome;
    const Dossier *file = outlook(*leg).file;
    if ((outcome == LegOutcome::Accepted || outcome == LegOutcome::Done) && lacksSomething(*leg))
        return askIsComplete(*leg, *file);
    switch (outcome) {
    case LegOutcome::Accepted:
        if (file && file->application.state != ApplicationState::Incomplete) // said before anything is asked
            return say(FileTexts(m_reading->catalogue, m_reading->snapshot.day).acceptedAlready(*file), true);
        // With a date by the standard nothing is asked; pressed once more, another date is.
        if (outlook(*leg).promise && !again)
            return choose({leg->id, outcome});
        return askPromise(leg->id);
    case LegOutcome::Incomplete:
        return askWhatLacks(leg->id);
    case LegOutcome::Refused:
    case LegOutcome::Referred:
        return askWhy(leg->id, outcome);
    case LegOutcome::Done:
        if (file && file->application.isOpen())
            return askWhoCollects(leg->id);
        return choose({leg->id, outcome});
    default:
        return choose({leg->id, outcome});
    }
}

void CounterPresenter::askWhy(LegId leg, LegOutcome outcome)
{
    const bool refers = outcome == LegOutcome::Referred;
    askReason(
        refers ? QStringLiteral("referred") : QStringLiteral("refused"), m_screen.number,
        [this, leg, outcome, refers](const QString &reason, const QString &words) {
            if (!refers)
                return choose({leg, outcome, reason}, words);
            const auto refer = [this, leg, outcome, reason, words](bool announced) {
                choose({leg, outcome, reason, {}, announced}, words);
            };
            openBar(BarMaker::deeds(tr("Who tells them that %1 comes?").arg(m_screen.number),
                                    {{tr("The visitor goes there by himself"), [refer] { refer(false); }},
                                     {tr("We tell them now"), [refer] { refer(true); }}}));
        },
        tr("Alt + digit: finish with it and call the next"),
        [this, leg, outcome](const QString &reason, const QString &words) {
            choose({leg, outcome, reason}, words, true);
        });
}

void CounterPresenter::askPromise(LegId leg)
{
    const auto &catalogue = m_reading->catalogue;
    std::vector<OfficeDay> days;
    QStringList texts;
    for (int count = 1; count <= promisedDays; ++count) {
        const auto day = catalogue.calendar.addWorkingDays(m_reading->snapshot.day, count);
        if (!day)
            break;
        days.push_back(*day);
        texts += ClockText::day(*day);
    }
    auto options = ChoiceBar::byDigit(texts);
    options.push_back({QStringLiteral("0"), tr("Another day"), false});
    const auto promise = [this, leg, days](bool thenFinish) {
        return [this, leg, days, thenFinish](std::size_t choice) {
            if (choice == days.size())
                return askPromisedDay(leg);
            rules::LegResult result{leg, LegOutcome::Accepted};
            result.file.promised = days[choice];
            choose(result, {}, thenFinish);
        };
    };
    QString passed;
    if (!days.empty()) {
        const OfficeDay today = m_reading->snapshot.day;
        passed = FileTexts(catalogue, today)
                     .notesOnDay(days.back(), holidaysBetween(today, days.back(), catalogue.calendar));
        if (!passed.isEmpty())
            passed.prepend(QLatin1Char('\n'));
    }
    auto bar = std::make_unique<ChoiceBar>(tr("On which day will it be ready for %1?").arg(m_screen.number) + passed,
                                           std::move(options), promise(false));
    bar->offerFinish(tr("Alt + digit: finish with it and call the next"), promise(true));
    openBar(std::move(bar));
}

void CounterPresenter::askPromisedDay(LegId leg)
{
    BarView texts;
    texts.prompt = tr("Ready for %1 on: day, day/month, or +working days").arg(m_screen.number);
    texts.confirm = tr("Promise");
    const auto read = [this](const QString &text) {
        return typedDay(text, m_reading->snapshot.now + elapsedSinceReading(), m_reading->catalogue.calendar,
                        zoneOf(m_reading->catalogue));
    };
    openBar(std::make_unique<DayBar>(
        texts, read,
        [this, leg](const OfficeDay &day) {
            rules::LegResult result{leg, LegOutcome::Accepted};
            result.file.promised = day;
            choose(result);
        },
        [this](const QString &text, const OfficeDay &day) {
            const OfficeDay today = m_reading->snapshot.day;
            return FileTexts(m_reading->catalogue, today)
                .notesOnDay(day, passedOver(text, today, day, m_reading->catalogue.calendar));
        }));
}

} // namespace loket::ui
