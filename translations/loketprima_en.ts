<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>VerifyCommand</name>
    <message numerus="yes">
        <source>Erased, as the law asks: %n text(s) of reports. Of each the journal keeps that it was there.</source>
        <translation>
            <numerusform>Erased, as the law asks: %n text of reports. Of each the journal keeps that it was there.</numerusform>
            <numerusform>Erased, as the law asks: %n texts of reports. Of each the journal keeps that it was there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::paper::Paper</name>
    <message numerus="yes">
        <source>Time at the counter: at most %n minute(s)</source>
        <translation>
            <numerusform>Time at the counter: at most %n minute</numerusform>
            <numerusform>Time at the counter: at most %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) ahead of you</source>
        <translation>
            <numerusform>%n number ahead of you</numerusform>
            <numerusform>%n numbers ahead of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed your call? See the staff within %n minute(s) after your number was called.</source>
        <translation>
            <numerusform>Missed your call? See the staff within %n minute after your number was called.</numerusform>
            <numerusform>Missed your call? See the staff within %n minutes after your number was called.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: at most %n minute(s) from the complete file</source>
        <translation>
            <numerusform>Ready: at most %n minute from the complete file</numerusform>
            <numerusform>Ready: at most %n minutes from the complete file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: at most %n service hour(s) from the complete file</source>
        <translation>
            <numerusform>Ready: at most %n service hour from the complete file</numerusform>
            <numerusform>Ready: at most %n service hours from the complete file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: at most %n calendar day(s) from the complete file</source>
        <translation>
            <numerusform>Ready: at most %n calendar day from the complete file</numerusform>
            <numerusform>Ready: at most %n calendar days from the complete file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: at most %n working day(s) from the complete file</source>
        <translation>
            <numerusform>Ready: at most %n working day from the complete file</numerusform>
            <numerusform>Ready: at most %n working days from the complete file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::AttachmentTexts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::BarPanel</name>
    <message numerus="yes">
        <source>▼ %n more below: Page Down</source>
        <translation>
            <numerusform>▼ %n more below: Page Down</numerusform>
            <numerusform>▼ %n more below: Page Down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n more above: Page Up</source>
        <translation>
            <numerusform>▲ %n more above: Page Up</numerusform>
            <numerusform>▲ %n more above: Page Up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::CaseForm</name>
    <message numerus="yes">
        <source>Who complains and %n file(s), which may show the person</source>
        <translation>
            <numerusform>Who complains and %n file, which may show the person</numerusform>
            <numerusform>Who complains and %n files, which may show the person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was written and %n file(s); dates and counts stay</source>
        <translation>
            <numerusform>All that was written and %n file; dates and counts stay</numerusform>
            <numerusform>All that was written and %n files; dates and counts stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::CaseTexts</name>
    <message numerus="yes">
        <source>▲ in %n working day(s) · %1</source>
        <translation>
            <numerusform>▲ in %n working day · %1</numerusform>
            <numerusform>▲ in %n working days · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>■ %n day(s) late · %1</source>
        <translation>
            <numerusform>■ %n day late · %1</numerusform>
            <numerusform>■ %n days late · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::ClockText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::CounterPresenter</name>
    <message numerus="yes">
        <source>%n numbers still wait: %1</source>
        <translation>
            <numerusform>%n number still waits: %1</numerusform>
            <numerusform>%n numbers still wait: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services not done yet</source>
        <translation>
            <numerusform>%n service not done yet</numerusform>
            <numerusform>%n services not done yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within two working days</source>
        <translation>
            <numerusform>%n due within two working days</numerusform>
            <numerusform>%n due within two working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::FileTexts</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>incomplete: %n requirement(s) missing</source>
        <translation>
            <numerusform>incomplete: %n requirement missing</numerusform>
            <numerusform>incomplete: %n requirements missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>%n file found.</numerusform>
            <numerusform>%n files found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File %1: %n requirement(s) lack.</source>
        <translation>
            <numerusform>File %1: %n requirement lacks.</numerusform>
            <numerusform>File %1: %n requirements lack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after the promise of %1</source>
        <translation>
            <numerusform>%n working day after the promise of %1</numerusform>
            <numerusform>%n working days after the promise of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): see Ctrl+D.</source>
        <translation>
            <numerusform>%n file: see Ctrl+D.</numerusform>
            <numerusform>%n files: see Ctrl+D.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::LegRow</name>
    <message numerus="yes">
        <source>+%n services</source>
        <translation>
            <numerusform>+%n service</numerusform>
            <numerusform>+%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::PrintTexts</name>
    <message numerus="yes">
        <source>the queue of printer %1 stands still and %n papers wait</source>
        <translation>
            <numerusform>the queue of printer %1 stands still and %n paper waits</numerusform>
            <numerusform>the queue of printer %1 stands still and %n papers wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other papers</source>
        <translation>
            <numerusform>%1 and %n other paper</numerusform>
            <numerusform>%1 and %n other papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more: Papers (Ctrl+Shift+P).</source>
        <translation>
            <numerusform>%1 And %n more: Papers (Ctrl+Shift+P).</numerusform>
            <numerusform>%1 And %n more: Papers (Ctrl+Shift+P).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printer %1 does not answer and %n papers wait</source>
        <translation>
            <numerusform>printer %1 does not answer and %n paper waits</numerusform>
            <numerusform>printer %1 does not answer and %n papers wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers of earlier days perhaps not printed: Papers (Ctrl+Shift+P).</source>
        <translation>
            <numerusform>%n paper of an earlier day perhaps not printed: Papers (Ctrl+Shift+P).</numerusform>
            <numerusform>%n papers of earlier days perhaps not printed: Papers (Ctrl+Shift+P).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::QueueTableModel</name>
    <message numerus="yes">
        <source>%n numbers found</source>
        <translation>
            <numerusform>%n number found</numerusform>
            <numerusform>%n numbers found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::RegisterPapers</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::RegisterPresenter</name>
    <message numerus="yes">
        <source>%n report(s) written to %1.</source>
        <translation>
            <numerusform>%n report written to %1.</numerusform>
            <numerusform>%n reports written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::ScreenWriter</name>
    <message numerus="yes">
        <source>Counter ready. %n people waiting.</source>
        <translation>
            <numerusform>Counter ready. %n person waiting.</numerusform>
            <numerusform>Counter ready. %n people waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times already</source>
        <translation>
            <numerusform>Called once already</numerusform>
            <numerusform>Called %n times already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::SettingsModel</name>
    <message numerus="yes">
        <source>%n promised date(s) fall on a day off: see Ctrl+D, Not ready.</source>
        <translation>
            <numerusform>%n promised date falls on a day off: see Ctrl+D, Not ready.</numerusform>
            <numerusform>%n promised dates fall on a day off: see Ctrl+D, Not ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::StandardChip</name>
    <message numerus="yes">
        <source>example standard %n min</source>
        <translation>
            <numerusform>example standard %n min</numerusform>
            <numerusform>example standard %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>standard %n min</source>
        <translation>
            <numerusform>standard %n min</numerusform>
            <numerusform>standard %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::StandardTexts</name>
    <message numerus="yes">
        <source>at most %n minute(s)</source>
        <translation>
            <numerusform>at most %n minute</numerusform>
            <numerusform>at most %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n minute(s) from the complete file</source>
        <translation>
            <numerusform>at most %n minute from the complete file</numerusform>
            <numerusform>at most %n minutes from the complete file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n service hour(s) from the complete file</source>
        <translation>
            <numerusform>at most %n service hour from the complete file</numerusform>
            <numerusform>at most %n service hours from the complete file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n calendar day(s) from the complete file</source>
        <translation>
            <numerusform>at most %n calendar day from the complete file</numerusform>
            <numerusform>at most %n calendar days from the complete file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n working day(s) from the complete file</source>
        <translation>
            <numerusform>at most %n working day from the complete file</numerusform>
            <numerusform>at most %n working days from the complete file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::StatusTexts</name>
    <message numerus="yes">
        <source>%n numbers before it.</source>
        <translation>
            <numerusform>%n number before it.</numerusform>
            <numerusform>%n numbers before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n services now.</source>
        <translation>
            <numerusform>%1 has %n service now.</numerusform>
            <numerusform>%1 has %n services now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without a number noted.</source>
        <translation>
            <numerusform>%n person without a number noted.</numerusform>
            <numerusform>%n people without a number noted.</numerusform>
        </translation>
    </message>
</context>
</TS>
