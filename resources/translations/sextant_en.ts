<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui</name>
    <message numerus="yes">
        <source>%n stages: %1</source>
        <translation>
            <numerusform>%n stage: %1</numerusform>
            <numerusform>%n stages: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convs</source>
        <translation>
            <numerusform>%n conv</numerusform>
            <numerusform>%n convs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bands %1</source>
        <translation>
            <numerusform>band %1</numerusform>
            <numerusform>bands %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::AgainRoom</name>
    <message numerus="yes">
        <source>%n are trained once more with other seeds, next</source>
        <translation>
            <numerusform>%n is trained once more with another seed, next</numerusform>
            <numerusform>%n are trained once more with other seeds, next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CandidatesPage</name>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln candidates</source>
        <translation>
            <numerusform>%1 of %Ln candidate</numerusform>
            <numerusform>%1 of %Ln candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckPage</name>
    <message numerus="yes">
        <source>%n pairs of tiles in different splits are equal or cover the same ground: what was trained on is tested on. Keep more together.</source>
        <translation>
            <numerusform>%n pair of tiles in different splits is equal or covers the same ground: what was trained on is tested on. Keep more together.</numerusform>
            <numerusform>%n pairs of tiles in different splits are equal or cover the same ground: what was trained on is tested on. Keep more together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No leak. %n pairs in different splits cover the same ground at another time.</source>
        <translation>
            <numerusform>No leak. %n pair in different splits covers the same ground at another time.</numerusform>
            <numerusform>No leak. %n pairs in different splits cover the same ground at another time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tiles of %1 × %2 px, bands: %3, %4, scenes: %5</source>
        <translation>
            <numerusform>%Ln tile of %1 × %2 px, bands: %3, %4, scenes: %5</numerusform>
            <numerusform>%Ln tiles of %1 × %2 px, bands: %3, %4, scenes: %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vessels stand out in no band.</source>
        <translation>
            <numerusform>%n vessel stands out in no band.</numerusform>
            <numerusform>%n vessels stand out in no band.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tiles without a valid pixel were left out.</source>
        <translation>
            <numerusform>%n tile without a valid pixel was left out.</numerusform>
            <numerusform>%n tiles without a valid pixel were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tiles without a vessel were left out.</source>
        <translation>
            <numerusform>%n tile without a vessel was left out.</numerusform>
            <numerusform>%n tiles without a vessel were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterDialog</name>
    <message numerus="yes">
        <source> · ⚠ %n nodes not up</source>
        <translation>
            <numerusform> · ⚠ %n node not up</numerusform>
            <numerusform> · ⚠ %n nodes not up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n layers differ; they are marked.</source>
        <translation>
            <numerusform>%n layer differs; it is marked.</numerusform>
            <numerusform>%n layers differ; they are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliverPage</name>
    <message numerus="yes">
        <source>%n networks in the basket</source>
        <translation>
            <numerusform>%n network in the basket</numerusform>
            <numerusform>%n networks in the basket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliverRoom</name>
    <message numerus="yes">
        <source>Writing and verifying %n bundles…</source>
        <translation>
            <numerusform>Writing and verifying %n bundle…</numerusform>
            <numerusform>Writing and verifying %n bundles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliveryModel</name>
    <message numerus="yes">
        <source>%n remarks on the target</source>
        <translation>
            <numerusform>%n remark on the target</numerusform>
            <numerusform>%n remarks on the target</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ForkDialog</name>
    <message numerus="yes">
        <source>Scores are compared within a study, where all are trained alike. So candidates %1 go into a study of their own, with the data, device, space and caps of this one.</source>
        <translation>
            <numerusform>Scores are compared within a study, where all are trained alike. So candidate %1 goes into a study of its own, with the data, device, space and caps of this one.</numerusform>
            <numerusform>Scores are compared within a study, where all are trained alike. So candidates %1 go into a study of their own, with the data, device, space and caps of this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrontPage</name>
    <message numerus="yes">
        <source>first %Ln</source>
        <translation>
            <numerusform>first</numerusform>
            <numerusform>first %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ListsPage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never trained</source>
        <translation>
            <numerusform>%n never trained</numerusform>
            <numerusform>%n never trained</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayRoom</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ParallelPage</name>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::RepeatBook</name>
    <message numerus="yes">
        <source>%1 ± %2 over %n trainings</source>
        <translation>
            <numerusform>%1 ± %2 over %n training</numerusform>
            <numerusform>%1 ± %2 over %n trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::RunSigns</name>
    <message numerus="yes">
        <source>%n candidates are trained.</source>
        <translation>
            <numerusform>%n candidate is trained.</numerusform>
            <numerusform>%n candidates are trained.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SearchRoom</name>
    <message numerus="yes">
        <source>Stopped: the last %n trainings left the front as it was. It can be continued.</source>
        <translation>
            <numerusform>Stopped: the last training left the front as it was. It can be continued.</numerusform>
            <numerusform>Stopped: the last %n trainings left the front as it was. It can be continued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n failed</source>
        <translation>
            <numerusform> · %n failed</numerusform>
            <numerusform> · %n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SourcePage</name>
    <message numerus="yes">
        <source>%n scenes with vessels found.</source>
        <translation>
            <numerusform>%n scene with vessels found.</numerusform>
            <numerusform>%n scenes with vessels found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpacePage</name>
    <message numerus="yes">
        <source>%1 networks</source>
        <translation>
            <numerusform>%1 network</numerusform>
            <numerusform>%1 networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks drawn uniformly, %1 can be built</source>
        <translation>
            <numerusform>%Ln network drawn uniformly, %1 can be built</numerusform>
            <numerusform>%Ln networks drawn uniformly, %1 can be built</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceRoom</name>
    <message numerus="yes">
        <source>The search space has %n mistakes; edit it (F4).</source>
        <translation>
            <numerusform>The search space has %n mistake; edit it (F4).</numerusform>
            <numerusform>The search space has %n mistakes; edit it (F4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right before a search can use it; they stand beside their fields.</source>
        <translation>
            <numerusform>%n to put right before a search can use it; it stands beside its field.</numerusform>
            <numerusform>%n to put right before a search can use it; they stand beside their fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not in the study yet. Applied, they hold from candidate %1 on, also while it searches.</source>
        <translation>
            <numerusform>%n change is not in the study yet. Applied, it holds from candidate %1 on, also while it searches.</numerusform>
            <numerusform>%n changes are not in the study yet. Applied, they hold from candidate %1 on, also while it searches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceTreeModel</name>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow or missing on the device</source>
        <translation>
            <numerusform>%n slow or missing on the device</numerusform>
            <numerusform>%n slow or missing on the device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::StudyDocument</name>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::TimelinePage</name>
    <message numerus="yes">
        <source>%n workers, at work %1 % of %2 · teal: on the front · red: failed · hatched: paused or unfinished</source>
        <translation>
            <numerusform>%n worker, at work %1 % of %2 · teal: on the front · red: failed · hatched: paused or unfinished</numerusform>
            <numerusform>%n workers, at work %1 % of %2 · teal: on the front · red: failed · hatched: paused or unfinished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselPanel</name>
    <message numerus="yes">
        <source>%n vessels</source>
        <translation>
            <numerusform>%n vessel</numerusform>
            <numerusform>%n vessels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 found</source>
        <translation>
            <numerusform>of %1 found</numerusform>
            <numerusform>of %1 found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed</source>
        <translation>
            <numerusform>missed</numerusform>
            <numerusform>missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>false alarms</source>
        <translation>
            <numerusform>false alarm</numerusform>
            <numerusform>false alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vessels written to %1</source>
        <translation>
            <numerusform>%n vessel written to %1</numerusform>
            <numerusform>%n vessels written to %1</numerusform>
        </translation>
    </message>
</context>
</TS>
