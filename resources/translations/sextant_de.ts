<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>main</name>
    <message>
        <source>Choose the vessel segmentation network to fly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and search the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate to select, by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the study&apos;s front into a PNG and exit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui</name>
    <message>
        <source>Stopped; everything finished is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings do not work together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder is not there; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read; it may be truncated or of an unsupported kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written; check the folder&apos;s permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask and its image differ in size; make them equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no tiles; it needs images/ and masks/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This architecture cannot be built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search space and its caps cannot be used as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of scores cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is damaged or is no study; sextant-cli study salvage recovers what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Sextant wrote this study; update to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Sextant searches in this study; stop it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study belongs to other data or settings; start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This candidate&apos;s weights are not there: it is not trained yet, or they were pruned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cap is exceeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training diverged; a lower learning rate may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory; use fewer workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exported file disagrees with the study, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of an evaluation are damaged or of another version of Sextant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is at this evaluation already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster&apos;s controller does not answer; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster refused the job; check partition, account and limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Sextant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoder stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency %1 ms, parameters %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from candidate %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study brought to this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search space changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for weights changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study salvaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs · %3 simulated, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1 if the device is as assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::Actions</name>
    <message>
        <source>&amp;New study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export candidate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy front as image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all of the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Program log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overlay another study&apos;s front…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::AddGenomeDialog</name>
    <message>
        <source>%1
%2 parameters · %3 (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a network: Sextant&apos;s own, or PyNAS&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is trained next, within the study&apos;s budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genome, as in a table or in PyNAS&apos;s log. It need not be of the study&apos;s space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is and what it costs appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is trained next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::ArchitectureView</name>
    <message>
        <source>Architecture as a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a candidate to see its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 (channels × height × width)
%3 parameters · %4 MACs · %5%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
It cannot change the output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::CandidateModel</name>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its training was interrupted; continuing the search finishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: its weights are kept. Excluded: never a parent, on no front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: its weights are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: never a parent, on no front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, in the order in which candidates were proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU of the fine-tuned network under the simulated device numerics, validation split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU of the network as trained, in 32-bit floating point, validation split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU of the trained network under the simulated device numerics, without fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the loss between FP32 and converted that fine-tuning won back; a dash where that loss is under 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time of one tile on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases to be trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long its training took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is on its way; why it failed, as a tool tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of vessel pixels on the simulated device, validation split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pixels called vessel that are, on the simulated device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the vessel pixels that were found, on the simulated device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated energy of one tile on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated peak memory on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-accumulates of one tile, in millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which candidates it was bred from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one tile on the board, the latest measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: conv, SE, 37, note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that number, architecture, genome or note contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which candidates the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU on the validation split · device figures simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click selects, Ctrl or Shift several; right click for commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::CapLine</name>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::ColourLegend</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters of a command; Enter runs the first one, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a click runs the command; grey ones are not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the candidate on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the candidate on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and costs of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two candidates, then compare them (Ctrl+3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same network, layer by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n layers differ; they are marked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CurvesPlot</name>
    <message>
        <source>Best mIoU, hypervolume and learning curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best mIoU on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervolume (dashed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation mIoU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::DropTarget</name>
    <message>
        <source>%1 is a network without a study; sextant-cli infer runs it on a scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nothing that Sextant opens: it takes studies, folders with images and masks, scenes, search spaces and device profiles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::EventModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExportRoom</name>
    <message>
        <source>Export into folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting and verifying candidate %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified with %1: largest difference %2, mIoU %3 exported, %4 in the study. Wrote %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::FailureModel</name>
    <message>
        <source>Raise the cap, or choose a space with smaller networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space allows networks that cannot be built; narrow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never trained: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::FigureRoom</name>
    <message>
        <source>The front is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Document (*.pdf);;Picture (*.png);;Table of all candidates (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrontPage</name>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the upright axis shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the level axis shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colour of a candidate shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag moves the plot; the wheel zooms, a double click shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag selects the candidates in a box (Shift and drag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag selects the candidates within a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay the search from its first candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the search, in candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search as it was when so many candidates existed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● aligned  ○ converted  △ training  ◇ knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: on the device after fine-tuning; hollow: converted without it; the line between: what fine-tuning won back; grey: beyond a cap, or excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrontPlot</name>
    <message>
        <source>Candidates appear here as they finish training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front between two measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the study&apos;s front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee, %1 of %2 on the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 on the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front: arrow keys move along it, Space pins, Enter opens, E exports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::GapWaterfall</name>
    <message>
        <source>Gap between FP32 and the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU on the validation split: in FP32 as trained, what conversion to the simulated device lost, what fine-tuning under its numerics gained, what is left on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP32 %1, converted %2, aligned %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores appear when it is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars start at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links lead to other pages; Alt+Left goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help; with words to search for, those that have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that a page must have; Enter goes to the next place in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::HoverCard</name>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Candidate %1&lt;/b&gt;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU aligned &lt;b&gt;%1&lt;/b&gt; · converted %2 · FP32 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap %1, recovered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency %1, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs · %3 (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents: %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency %1, simulated · %2 measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::InspectorPage</name>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, kept in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember of this candidate; Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colour of a layer shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colour of a layer shows, and the number in it; Ctrl and the wheel zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a search, or open a study, to see candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point or a row to see a candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of the network with what each costs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::LayerModel</name>
    <message>
        <source>Differs between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the left one has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the right one has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels × height × width of what leaves the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time of the layer on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::ListsPage</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed. Candidates that do stand here by reason, with what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never trained</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Failures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures by reason; a candidate that is clicked is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the study, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::LogWindow</name>
    <message>
        <source>under %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the window kept clicks waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a click would have waited so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last messages of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last messages of the program, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has had nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names no files and nothing of your studies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the waits measured so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, settings, waits and the last messages, to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window kept a click waiting %1 ms at worst since it opened, in %2 measurements; more than %3 ms would be felt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::MainWindow</name>
    <message>
        <source>%1 is trained next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with images and masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the batch; everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::MarkRoom</name>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::Measure</name>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency per tile, simulated (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per tile, estimated (mJ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory, simulated (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-accumulates per tile (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU on device, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU converted, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU in FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of vessel pixels on device, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of vessel pixels on device, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall of vessel pixels on device, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mIoU lost by conversion, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the gap recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate, in order of proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency per tile, measured (ms)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayRoom</name>
    <message>
        <source>Study whose front is laid behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashed line is the front of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::RunBar</name>
    <message>
        <source>Study and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates of the budget that have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::RunSigns</name>
    <message>
        <source>Sextant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ %1 · %2 · Sextant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1 · Sextant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 · %2 · Sextant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Sextant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: search %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are trained.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>❚❚ %1 · %2 · Sextant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ %1 · %2 · Sextant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::SampleRoom</name>
    <message>
        <source>Painting sample scenes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is procedural imagery, written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScenePage</name>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask opacity in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the mask covers the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask under the simulated device numerics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask of the network as trained, in 32-bit floating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1: predicting its mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1: %2 on the scene, predicted in %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vessel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vessels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneView</name>
    <message>
        <source>%1° %2  %3° %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene with vessel mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px · %3 bands · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no georeference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scene to see a candidate&apos;s vessel mask on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m/px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScoreComparison</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::SearchRoom</name>
    <message>
        <source>Taken out of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another search runs; this one starts when its turn comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching; everything finished is saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1, epoch %2%3: validation mIoU %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (aligning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; everything finished is saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All candidates are trained; raise their number to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train candidates in the background (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · waiting, number %1 in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · pausing, finishing the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · stopping, finishing the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> · %n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1, as Setup says; it can be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the last %n trainings left the front as it was. It can be continued.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; everything holds already (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop had when Sextant started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close the rows of tables stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts of the window back to their places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window; searches go on meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers of a new study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks trained at the same time, unless Setup says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads for a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that predict the mask of a candidate over a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a search ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window asks for attention, and the desktop shows a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of your device profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device profiles (JSON) that lie here are offered in Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your device profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::SetupPanel</name>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks with more parameters are never trained; may be changed while the search runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many networks to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP32 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training tiles in FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further passes under the device&apos;s simulated numerics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks trained at the same time; may be changed while the search runs. The result does not depend on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet. Open a folder of images and masks, or try the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with images/ and masks/ (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedural sea scenes, made on this computer, and a search in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip whose numerics and costs are simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile (JSON) dropped onto the window is offered here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search space and caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small vessel networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyNAS, kernel 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which networks may be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a search space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search space as a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks with a longer simulated latency are never trained; may be changed while the search runs, also in the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evolution (NSGA-II)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evolution with a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ageing evolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyNAS&apos;s algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every network of the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the next network is chosen. The model learns accuracy from what is trained and picks the child that should widen the front most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency and mIoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency and vessel F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy and mIoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters and mIoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory and mIoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, energy and mIoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the front is of; accuracies are those on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit, end hopeless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit, best third goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks can start from their parent&apos;s weights; a training can end early when none that stood like it ended well enough, or, at a third of the epochs, when it is not among the best third so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random zoom, brightness and colour of the training crops, beyond flips and turns. Helps trainings of many epochs on few scenes; short ones do better without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 stages, about %3 × 10&lt;sup&gt;%4&lt;/sup&gt; networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 tiles of %3 × %4 px, %5 bands, %6
%7 train · %8 validation · %9 test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
%1 vessel pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s own space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of images and masks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This space holds too many networks to train every one; choose another strategy or space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search stops after so many hours of work, pauses left out; it can be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search stops when so many trainings in a row left the front as it was; it can be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::StudyDocument</name>
    <message>
        <source>candidate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on candidate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change caps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::Tour</name>
    <message>
        <source>The search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, pause and stop it here. What is finished is saved at once, so you may close the window at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is a trained network: further left is faster, further up finds vessels better on the simulated chip. The line joins those that no other one beats. Click one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vessels that the clicked network finds lie on the scene here. Drag moves, the wheel zooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What conversion to the chip lost, what fine-tuning under its numerics won back, and the network layer by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the chosen network as files that are checked before you get them. Ctrl+K finds every command, F1 explains what you look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour (Esc); the Help menu has it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::WelcomePage</name>
    <message>
        <source>Find the network to fly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study is open. A study trains many networks on your imagery, each scored as the chosen chip would run it, and shows which ones trade accuracy against latency best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies of late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paints sea scenes on this computer, searches in them, and shows around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images and masks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. They are listed here once you made one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the study %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::Workbench</name>
    <message>
        <source> · Sextant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ui::Workspaces</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
