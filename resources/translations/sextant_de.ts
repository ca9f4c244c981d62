<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>SceneFurniture</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>Spalte %1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 m/px</source>
        <translation>%1 m/px</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1° %2  %3° %4</source>
        <translation>%1° %2  %3° %4</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>no georeference: positions in pixels</source>
        <translation>keine Georeferenz: Positionen in Pixeln</translation>
    </message>
    <message>
        <source>placed by %1 control points</source>
        <translation>über %1 Passpunkte georeferenziert</translation>
    </message>
    <message>
        <source>north is %1° off up</source>
        <translation>Norden um %1° gedreht</translation>
    </message>
    <message>
        <source>crosses the date line</source>
        <translation>überquert die Datumsgrenze</translation>
    </message>
    <message>
        <source>no overviews: slow when zoomed out</source>
        <translation>keine Pyramiden: herausgezoomt langsam</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 Band</translation>
    </message>
    <message>
        <source>%1 bands</source>
        <translation>%1 Bänder</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>in %1; networks see the scene's own pixels</source>
        <translation>in %1; Netze sehen die eigenen Pixel der Szene</translation>
    </message>
</context>
<context>
    <name>SpaceFields</name>
    <message>
        <source>max pool</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>average pool</source>
        <translation>Average-Pooling</translation>
    </message>
    <message>
        <source>stride 2</source>
        <translation>Stride 2</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilinear</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nächster Nachbar</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>transponierte Faltung</translation>
    </message>
    <message>
        <source>pixel shuffle</source>
        <translation>Pixel-Shuffle</translation>
    </message>
    <message>
        <source>concatenated</source>
        <translation>konkateniert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>addiert</translation>
    </message>
    <message>
        <source>no skips</source>
        <translation>keine Skips</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Kinds of block that the stage may be made of</source>
        <translation>Blockarten, aus denen die Stufe bestehen darf</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>Breiten</translation>
    </message>
    <message>
        <source>Channels that leave the stage</source>
        <translation>Kanäle, die die Stufe verlassen</translation>
    </message>
    <message>
        <source>Channels that leave the stage, as a multiple of those that enter</source>
        <translation>Kanäle, die die Stufe verlassen, als Vielfaches der eingehenden</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Side of the convolutions' kernels; odd</source>
        <translation>Seitenlänge der Faltungskernel; ungerade</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Expansions</source>
        <translation>Expansionen</translation>
    </message>
    <message>
        <source>How many times wider a bottleneck is inside</source>
        <translation>Um wie viel breiter ein Bottleneck innen ist</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>What follows each convolution</source>
        <translation>Was auf jede Faltung folgt</translation>
    </message>
    <message>
        <source>Made smaller by</source>
        <translation>Downsampling</translation>
    </message>
    <message>
        <source>How the stage hands a map of half the size to the next one</source>
        <translation>Wie die Stufe eine Feature-Map halber Größe an die nächste weitergibt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How many times the block stands in a row</source>
        <translation>Wie oft der Block hintereinander steht</translation>
    </message>
    <message>
        <source>Squeeze and excite</source>
        <translation>Squeeze-and-Excite</translation>
    </message>
    <message>
        <source>Channel weights from the map's mean; separable, linear, rep and ghost blocks</source>
        <translation>Kanalgewichte aus dem Mittel der Feature-Map; für Separable-, Linear-, Rep- und Ghost-Blöcke</translation>
    </message>
    <message>
        <source>Upsampling</source>
        <translation>Upsampling</translation>
    </message>
    <message>
        <source>How the map becomes larger again</source>
        <translation>Wie die Feature-Map wieder größer wird</translation>
    </message>
    <message>
        <source>Skips</source>
        <translation>Skips</translation>
    </message>
    <message>
        <source>How maps of the encoder join those of the decoder</source>
        <translation>Wie Feature-Maps des Encoders zu denen des Decoders kommen</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Convolutions in each stage of the decoder</source>
        <translation>Faltungen in jeder Stufe des Decoders</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>Faltungen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Channels of a stage, of those of its skip</source>
        <translation>Kanäle einer Stufe, bezogen auf die ihres Skips</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Stages left out</source>
        <translation>Entfallende Stufen</translation>
    </message>
    <message>
        <source>The shallowest stages that are not built: the head stays at less resolution</source>
        <translation>Die flachsten Stufen, die nicht gebaut werden: Der Head bleibt bei geringerer Auflösung</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation>Latenz höchstens</translation>
    </message>
    <message>
        <source>Simulated, of one tile on the device</source>
        <translation>Simuliert, für eine Kachel auf dem Gerät</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Parameter höchstens</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Gewichte und Biases</translation>
    </message>
    <message>
        <source>MACs at most</source>
        <translation>MACs höchstens</translation>
    </message>
    <message>
        <source>Multiply-accumulates of one tile</source>
        <translation>Multiply-Accumulates für eine Kachel</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Speicher höchstens</translation>
    </message>
    <message>
        <source>Simulated, the largest maps alive at once</source>
        <translation>Simuliert, die größten gleichzeitig gehaltenen Feature-Maps</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Nothing chosen: any</source>
        <translation>Nichts gewählt: beliebig</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>In Stufe</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>A stage is one block and what makes its map smaller</source>
        <translation>Eine Stufe besteht aus einem Block und dem, was seine Feature-Map verkleinert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the space is called in lists and logs</source>
        <translation>Wie der Suchraum in Listen und Protokollen heißt</translation>
    </message>
    <message>
        <source>Widths are</source>
        <translation>Breiten sind</translation>
    </message>
    <message>
        <source>Channels, or multiples of the channels that enter, as PyNAS has it</source>
        <translation>Kanäle, oder wie bei PyNAS Vielfache der eingehenden Kanäle</translation>
    </message>
    <message>
        <source>multiples of the input</source>
        <translation>Vielfache der Eingabe</translation>
    </message>
    <message>
        <source>PyNAS's padding</source>
        <translation>Padding wie PyNAS</translation>
    </message>
    <message>
        <source>Pad by 1 whatever the kernel; off: by half the kernel</source>
        <translation>Bei jedem Kernel mit 1 auffüllen; aus: mit dem halben Kernel</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>What all networks of the space share</source>
        <translation>Was alle Netze des Suchraums gemeinsam haben</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>What a stage of the encoder is drawn from</source>
        <translation>Woraus eine Stufe des Encoders gezogen wird</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>What brings the map back to the size of the tile</source>
        <translation>Was die Feature-Map wieder auf die Größe der Kachel bringt</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Networks beyond them are never trained. Those of Setup and of the front hold as well</source>
        <translation>Netze darüber werden nie trainiert. Die Obergrenzen unter „Einrichten“ und in der Front gelten ebenfalls</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Combinations that must not be: a stage, or the decoder, that agrees with all that a rule names</source>
        <translation>Unzulässige Kombinationen: jede Stufe und jeder Decoder, worauf alles zutrifft, was eine Regel nennt</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Forbids what agrees with all of this</source>
        <translation>Verbietet, worauf all dies zutrifft</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Which bands a network may look at; without an entry all</source>
        <translation>Welche Bänder ein Netz sehen darf; ohne Eintrag alle</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Auswahl %1</translation>
    </message>
    <message>
        <source>Nothing chosen: all bands</source>
        <translation>Nichts gewählt: alle Bänder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>multiples</source>
        <translation>Vielfache</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>with and without</source>
        <translation>mit und ohne</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3 values</source>
        <translation>%1 bis %2, %3 Werte</translation>
    </message>
</context>
<context>
    <name>SpaceReport</name>
    <message>
        <source>%1: the device lacks it and hands it to its host</source>
        <translation>%1: fehlt dem Gerät und wird an dessen Host übergeben</translation>
    </message>
    <message>
        <source>%1: the device lacks it and hands it to its host, about %2 ms more for each use than %3, simulated</source>
        <translation>%1: fehlt dem Gerät und wird an dessen Host übergeben, je Verwendung etwa %2 ms mehr als %3, simuliert</translation>
    </message>
    <message>
        <source>%1: about %2 ms more for each use than %3, simulated</source>
        <translation>%1: je Verwendung etwa %2 ms mehr als %3, simuliert</translation>
    </message>
    <message>
        <source>about %1 × 10&lt;sup&gt;%2&lt;/sup&gt;</source>
        <translation>etwa %1 × 10&lt;sup&gt;%2&lt;/sup&gt;</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Choose the vessel segmentation network to fly.</source>
        <translation>Das Netz zur Schiffssegmentierung für den Flug auswählen.</translation>
    </message>
    <message>
        <source>Study to open</source>
        <translation>Zu öffnende Studie</translation>
    </message>
    <message>
        <source>Make and search the sample</source>
        <translation>Beispiel erzeugen und Suche darauf starten</translation>
    </message>
    <message>
        <source>Scene to open</source>
        <translation>Zu öffnende Szene</translation>
    </message>
    <message>
        <source>Candidate to select, by number</source>
        <translation>Auszuwählender Kandidat, als Nummer</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Draw the study's front into a PNG and exit</source>
        <translation>Front der Studie als PNG zeichnen und beenden</translation>
    </message>
    <message>
        <source>Write the study's report as a PDF and exit</source>
        <translation>Den Bericht der Studie als PDF schreiben und beenden</translation>
    </message>
</context>
<context>
    <name>sextant::ui</name>
    <message>
        <source>Stopped; everything finished is saved.</source>
        <translation>Gestoppt; alles Fertige ist gespeichert.</translation>
    </message>
    <message>
        <source>These settings do not work together.</source>
        <translation>Diese Einstellungen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The file or folder is not there; choose another one.</source>
        <translation>Datei oder Ordner ist nicht vorhanden; bitte anders wählen.</translation>
    </message>
    <message>
        <source>The file cannot be read; it may be truncated or of an unsupported kind.</source>
        <translation>Die Datei ist nicht lesbar; vielleicht ist sie abgeschnitten oder von nicht unterstützter Art.</translation>
    </message>
    <message>
        <source>The file cannot be written; check the folder's permissions and free space.</source>
        <translation>Die Datei kann nicht geschrieben werden; Rechte des Ordners und freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>A mask and its image differ in size; make them equal.</source>
        <translation>Eine Maske und ihr Bild sind verschieden groß; beide auf dieselbe Größe bringen.</translation>
    </message>
    <message>
        <source>The folder holds no tiles; it needs images/ and masks/.</source>
        <translation>Der Ordner enthält keine Kacheln; er braucht images/ und masks/.</translation>
    </message>
    <message>
        <source>The dataset cannot be used as it is.</source>
        <translation>Der Datensatz ist so nicht verwendbar.</translation>
    </message>
    <message>
        <source>This architecture cannot be built.</source>
        <translation>Diese Architektur lässt sich nicht bauen.</translation>
    </message>
    <message>
        <source>The search space and its caps cannot be used as they are.</source>
        <translation>Suchraum und Obergrenzen sind so nicht verwendbar.</translation>
    </message>
    <message>
        <source>The table of scores cannot be used.</source>
        <translation>Die Tabelle der Bewertungen ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The device profile cannot be used.</source>
        <translation>Das Geräteprofil ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The study is damaged or is no study; sextant-cli study salvage recovers what can be read.</source>
        <translation>Die Studie ist beschädigt oder keine Studie; sextant-cli study salvage rettet, was lesbar ist.</translation>
    </message>
    <message>
        <source>A newer Sextant wrote this study; update to open it.</source>
        <translation>Ein neueres Sextant hat diese Studie geschrieben; zum Öffnen aktualisieren.</translation>
    </message>
    <message>
        <source>Another Sextant searches in this study; stop it there first.</source>
        <translation>Ein anderes Sextant sucht in dieser Studie; die Suche dort zuerst stoppen.</translation>
    </message>
    <message>
        <source>The study belongs to other data or settings; start a new one.</source>
        <translation>Die Studie gehört zu anderen Daten oder Einstellungen; eine neue beginnen.</translation>
    </message>
    <message>
        <source>This candidate's weights are not there: it is not trained yet, or they were pruned.</source>
        <translation>Die Gewichte dieses Kandidaten fehlen: Er ist noch nicht trainiert, oder sie wurden entfernt.</translation>
    </message>
    <message>
        <source>A cap is exceeded.</source>
        <translation>Eine Obergrenze ist überschritten.</translation>
    </message>
    <message>
        <source>The training diverged; a lower learning rate may help.</source>
        <translation>Das Training ist divergiert; eine kleinere Lernrate kann helfen.</translation>
    </message>
    <message>
        <source>There is not enough memory; use fewer workers.</source>
        <translation>Der Arbeitsspeicher reicht nicht; weniger Worker einsetzen.</translation>
    </message>
    <message>
        <source>The exported file disagrees with the study, so it was not kept.</source>
        <translation>Die exportierte Datei stimmt nicht mit der Studie überein und wurde daher verworfen.</translation>
    </message>
    <message>
        <source>The files of an evaluation are damaged or of another version of Sextant.</source>
        <translation>Die Dateien einer Auswertung sind beschädigt oder von einer anderen Version von Sextant.</translation>
    </message>
    <message>
        <source>Another process is at this evaluation already.</source>
        <translation>Ein anderer Prozess bearbeitet diese Auswertung bereits.</translation>
    </message>
    <message>
        <source>The cluster's controller does not answer; try again later.</source>
        <translation>Der Controller des Clusters antwortet nicht; später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The cluster refused the job; check partition, account and limits.</source>
        <translation>Der Cluster hat den Job abgelehnt; Partition, Account und Limits prüfen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sextant.</source>
        <translation>In Sextant ist ein interner Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Decoder stage %1</source>
        <translation>Decoderstufe %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>from candidate %1 on</source>
        <translation>ab Kandidat %1</translation>
    </message>
    <message>
        <source>Study made</source>
        <translation>Studie angelegt</translation>
    </message>
    <message>
        <source>Study brought to this version</source>
        <translation>Studie auf diese Version gebracht</translation>
    </message>
    <message>
        <source>Search started</source>
        <translation>Suche gestartet</translation>
    </message>
    <message>
        <source>Search paused</source>
        <translation>Suche pausiert</translation>
    </message>
    <message>
        <source>Search resumed</source>
        <translation>Suche fortgesetzt</translation>
    </message>
    <message>
        <source>Search ended</source>
        <translation>Suche beendet</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>Budget geändert</translation>
    </message>
    <message>
        <source>Caps changed</source>
        <translation>Obergrenzen geändert</translation>
    </message>
    <message>
        <source>Search space changed</source>
        <translation>Suchraum geändert</translation>
    </message>
    <message>
        <source>Rule for weights changed</source>
        <translation>Regel für Gewichte geändert</translation>
    </message>
    <message>
        <source>Network asked for</source>
        <translation>Netz angefordert</translation>
    </message>
    <message>
        <source>Repeat asked for</source>
        <translation>Wiederholung angefordert</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Included again</source>
        <translation>Wieder einbezogen</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Weights removed</source>
        <translation>Gewichte entfernt</translation>
    </message>
    <message>
        <source>Weights put back</source>
        <translation>Gewichte wiederhergestellt</translation>
    </message>
    <message>
        <source>Study salvaged</source>
        <translation>Studie gerettet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs · %3 simulated, %4</source>
        <translation>%1 Parameter · %2 MACs · %3 simuliert, %4</translation>
    </message>
    <message>
        <source>within %1 if the device is as assumed</source>
        <translation>im Bereich %1, falls das Gerät der Annahme entspricht</translation>
    </message>
    <message>
        <source>90 % within %1</source>
        <translation>90 % im Bereich %1</translation>
    </message>
    <message>
        <source>Board asked</source>
        <translation>Board befragt</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 gemessen</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>nicht gemessen: %1</translation>
    </message>
    <message>
        <source>latency %1, parameters %2</source>
        <translation>Latenz %1, Parameter %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stages: %1</source>
        <translation>
            <numerusform>%n Stufe: %1</numerusform>
            <numerusform>%n Stufen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilinear</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nächster Nachbar</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>transponiert</translation>
    </message>
    <message>
        <source>pixel shuffle</source>
        <translation>Pixel-Shuffle</translation>
    </message>
    <message>
        <source>concatenated skips</source>
        <translation>Skips verkettet</translation>
    </message>
    <message>
        <source>added skips</source>
        <translation>Skips addiert</translation>
    </message>
    <message>
        <source>no skips</source>
        <translation>ohne Skips</translation>
    </message>
    <message numerus="yes">
        <source>%n convs</source>
        <translation>
            <numerusform>%n Faltung</numerusform>
            <numerusform>%n Faltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % wide</source>
        <translation>%1 % breit</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>Decoder %1</translation>
    </message>
    <message numerus="yes">
        <source>bands %1</source>
        <translation>
            <numerusform>Band %1</numerusform>
            <numerusform>Bänder %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::Actions</name>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>Studie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;data…</source>
        <translation>&amp;Daten öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Open &amp;scene…</source>
        <translation>&amp;Szene öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>&amp;Abbildung exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Copy front as image</source>
        <translation>Front als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>A&amp;usschließen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Add network…</source>
        <translation>Netz hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Start search</source>
        <translation>&amp;Suche starten</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>E&amp;rkunden</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Show &amp;all of the front</source>
        <translation>&amp;Ganze Front zeigen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Neuer &amp;Tab</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>Studie s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+0</source>
        <translation>Ctrl+Shift+0</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Program log…</source>
        <translation>&amp;Programmprotokoll…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Overlay another study's front…</source>
        <translation>&amp;Front einer anderen Studie überlagern…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;Export candidates</source>
        <translation>Kandidaten &amp;exportieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>De&amp;liver</source>
        <translation>Ausl&amp;iefern</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>Daten &amp;importieren…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Edit search s&amp;pace</source>
        <translation>S&amp;uchraum bearbeiten</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>&amp;Repeat with another seed</source>
        <translation>&amp;Mit anderem Seed wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Train &amp;longer…</source>
        <translation>Länger &amp;trainieren…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Use as start…</source>
        <translation>Als &amp;Start nutzen…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AddGenomeDialog</name>
    <message>
        <source>%1
%2 parameters · %3 (simulated)</source>
        <translation>%1
%2 Parameter · %3 (simuliert)</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ein Netz hinzufügen</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>Genom</translation>
    </message>
    <message>
        <source>The text of a network: Sextant's own, or PyNAS's</source>
        <translation>Der Text eines Netzes, in der Schreibweise von Sextant oder PyNAS</translation>
    </message>
    <message>
        <source>It is trained next, within the study's budget</source>
        <translation>Es wird als Nächstes trainiert, innerhalb des Budgets der Studie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation>Schließen, ohne etwas hinzuzufügen (Esc)</translation>
    </message>
    <message>
        <source>Genome, as in a table or in PyNAS's log. It need not be of the study's space.</source>
        <translation>Genom, wie in einer Tabelle oder im Protokoll von PyNAS. Es muss nicht aus dem Suchraum der Studie sein.</translation>
    </message>
    <message>
        <source>What it is and what it costs appears here.</source>
        <translation>Was es ist und was es kostet, erscheint hier.</translation>
    </message>
    <message>
        <source>It is trained next.</source>
        <translation>Es wird als Nächstes trainiert.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AgainRoom</name>
    <message>
        <source>Made %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>Made %1; open it when this search has ended</source>
        <translation>%1 angelegt; öffnen, sobald diese Suche beendet ist</translation>
    </message>
    <message numerus="yes">
        <source>%n are trained once more with other seeds, next</source>
        <translation>
            <numerusform>%n Kandidat wird als Nächstes mit anderem Seed noch einmal trainiert</numerusform>
            <numerusform>%n Kandidaten werden als Nächstes mit anderen Seeds noch einmal trainiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ArchitectureView</name>
    <message>
        <source>Architecture as a graph</source>
        <translation>Architektur als Graph</translation>
    </message>
    <message>
        <source>Select a candidate to see its network.</source>
        <translation>Einen Kandidaten auswählen, um sein Netz zu sehen.</translation>
    </message>
    <message>
        <source>%1
%2 (channels × height × width)
%3 parameters · %4 MACs · %5%6</source>
        <translation>%1
%2 (Kanäle × Höhe × Breite)
%3 Parameter · %4 MACs · %5%6</translation>
    </message>
    <message>
        <source>
It cannot change the output.</source>
        <translation>
Kann die Ausgabe nicht beeinflussen.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BatchDialog</name>
    <message>
        <source>Scenes of the batch</source>
        <translation>Szenen des Stapels</translation>
    </message>
    <message>
        <source>Scenes in the order in which they are predicted</source>
        <translation>Szenen in der Reihenfolge der Vorhersage</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>Probabilities (GeoTIFF) and vessels (GeoPackage) are written here</source>
        <translation>Hierhin werden Wahrscheinlichkeiten (GeoTIFF) und Schiffe (GeoPackage) geschrieben</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Predict the scenes</source>
        <translation>Szenen vorhersagen</translation>
    </message>
    <message>
        <source>Predict the scenes that wait, one after another</source>
        <translation>Die wartenden Szenen nacheinander vorhersagen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>Stapel stoppen</translation>
    </message>
    <message>
        <source>Stop; the scene under way waits again</source>
        <translation>Stoppen; die laufende Szene wartet wieder</translation>
    </message>
    <message>
        <source>Predict several scenes</source>
        <translation>Mehrere Szenen vorhersagen</translation>
    </message>
    <message>
        <source>Add scene…</source>
        <translation>Szene hinzufügen…</translation>
    </message>
    <message>
        <source>One more scene: anything GDAL reads</source>
        <translation>Eine weitere Szene: alles, was GDAL liest</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>All scenes of a folder, without masks</source>
        <translation>Alle Szenen eines Ordners, ohne Masken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected scene out</source>
        <translation>Die ausgewählte Szene herausnehmen</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)</source>
        <translation>Raster (*.tif *.tiff *.jp2 *.png *.jpg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Ordner mit Szenen</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Den Ergebnisordner wählen</translation>
    </message>
    <message>
        <source>Select a finished candidate first.</source>
        <translation>Zuerst einen fertigen Kandidaten auswählen.</translation>
    </message>
    <message>
        <source>Each scene under %1</source>
        <translation>Jede Szene mit %1</translation>
    </message>
    <message>
        <source>Add the scenes, or a folder of them.</source>
        <translation>Szenen hinzufügen oder einen Ordner davon.</translation>
    </message>
    <message>
        <source>Choose the folder that the results go to.</source>
        <translation>Den Ordner wählen, in den die Ergebnisse kommen.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BookmarkMenu</name>
    <message>
        <source>Bookmark this place</source>
        <translation>Lesezeichen für diese Stelle</translation>
    </message>
    <message>
        <source>Place %1 · column %2, row %3</source>
        <translation>Stelle %1 · Spalte %2, Zeile %3</translation>
    </message>
    <message>
        <source>No bookmarks of this scene yet</source>
        <translation>Noch keine Lesezeichen in dieser Szene</translation>
    </message>
    <message>
        <source>Remove all bookmarks of this scene</source>
        <translation>Alle Lesezeichen dieser Szene entfernen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CandidateModel</name>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Its training was interrupted; continuing the search finishes it</source>
        <translation>Das Training wurde unterbrochen; beim Fortsetzen der Suche wird es abgeschlossen</translation>
    </message>
    <message>
        <source>Pinned: its weights are kept. Excluded: never a parent, on no front</source>
        <translation>Angeheftet: Gewichte bleiben erhalten. Ausgeschlossen: nie Elternteil, auf keiner Front</translation>
    </message>
    <message>
        <source>Pinned: its weights are kept</source>
        <translation>Angeheftet: Gewichte bleiben erhalten</translation>
    </message>
    <message>
        <source>Excluded: never a parent, on no front</source>
        <translation>Ausgeschlossen: nie Elternteil, auf keiner Front</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number, in the order in which candidates were proposed</source>
        <translation>Nummer, in der Reihenfolge, in der die Kandidaten vorgeschlagen wurden</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>The network in words</source>
        <translation>Das Netz in Worten</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>mIoU of the fine-tuned network under the simulated device numerics, validation split</source>
        <translation>mIoU des Netzes nach Fine-Tuning unter der simulierten Gerätenumerik, Validierungssplit</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>mIoU of the network as trained, in 32-bit floating point, validation split</source>
        <translation>mIoU des Netzes, wie trainiert, in 32-Bit-Gleitkomma, Validierungssplit</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>mIoU of the trained network under the simulated device numerics, without fine-tuning</source>
        <translation>mIoU des trainierten Netzes unter der simulierten Gerätenumerik, ohne Fine-Tuning</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Aufgeholt</translation>
    </message>
    <message>
        <source>Share of the loss between FP32 and converted that fine-tuning won back; a dash where that loss is under 0.01</source>
        <translation>Anteil der Lücke zwischen FP32 und konvertiert, den das Fine-Tuning aufgeholt hat; ein Strich, wo sie unter 0,01 liegt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Simulated time of one tile on the device</source>
        <translation>Simulierte Zeit für eine Kachel auf dem Gerät</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Weights and biases to be trained</source>
        <translation>Zu trainierende Gewichte und Biases</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Trainiert in</translation>
    </message>
    <message>
        <source>How long its training took</source>
        <translation>Wie lange das Training gedauert hat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where it is on its way; why it failed, as a tool tip</source>
        <translation>Wie weit der Kandidat ist; warum er fehlgeschlagen ist, steht im Tooltip</translation>
    </message>
    <message>
        <source>Vessel F1</source>
        <translation>Schiffs-F1</translation>
    </message>
    <message>
        <source>F1 of vessel pixels on the simulated device, validation split</source>
        <translation>F1 der Schiffspixel auf dem simulierten Gerät, Validierungssplit</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Share of the pixels called vessel that are, on the simulated device</source>
        <translation>Anteil der als Schiff erkannten Pixel, der wirklich Schiff ist, auf dem simulierten Gerät</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Share of the vessel pixels that were found, on the simulated device</source>
        <translation>Anteil der Schiffspixel, der gefunden wurde, auf dem simulierten Gerät</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Estimated energy of one tile on the device</source>
        <translation>Geschätzte Energie für eine Kachel auf dem Gerät</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Simulated peak memory on the device</source>
        <translation>Simulierter Spitzenspeicher auf dem Gerät</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Multiply-accumulates of one tile, in millions</source>
        <translation>Multiply-Accumulates für eine Kachel, in Millionen</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Eltern</translation>
    </message>
    <message>
        <source>Which candidates it was bred from</source>
        <translation>Aus welchen Kandidaten er hervorgegangen ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>Die eigene Notiz dazu</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Time of one tile on the board, the latest measured</source>
        <translation>Zeit für eine Kachel auf dem Board, letzte Messung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Words of its note that begin with #</source>
        <translation>Wörter der Notiz, die mit # beginnen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>Welche Spalten die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translation>Kandidaten finden</translation>
    </message>
    <message>
        <source>Find: conv, SE, 37, note…</source>
        <translation>Finden: conv, SE, 37, Notiz…</translation>
    </message>
    <message>
        <source>Words that number, architecture, genome or note contain</source>
        <translation>Wörter, die in Nummer, Architektur, Genom oder Notiz vorkommen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Auf der Front</translation>
    </message>
    <message>
        <source>Within the caps</source>
        <translation>Unter den Obergrenzen</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation>Welche Kandidaten</translation>
    </message>
    <message>
        <source>Which candidates the table shows</source>
        <translation>Welche Kandidaten die Tabelle zeigt</translation>
    </message>
    <message>
        <source>mIoU on the validation split · device figures simulated</source>
        <translation>mIoU auf dem Validierungssplit · Gerätewerte simuliert</translation>
    </message>
    <message>
        <source>A click selects, Ctrl or Shift several; right click for commands</source>
        <translation>Ein Klick wählt aus, mit Strg oder Umschalt mehrere; Rechtsklick zeigt Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln candidates</source>
        <translation>
            <numerusform>%1 von %Ln Kandidat</numerusform>
            <numerusform>%1 von %Ln Kandidaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CapLine</name>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckPage</name>
    <message>
        <source>%1 (%2 to %3)%4</source>
        <translation>%1 (%2 bis %3)%4</translation>
    </message>
    <message>
        <source>What stays together</source>
        <translation>Was zusammenbleibt</translation>
    </message>
    <message>
        <source>Tiles of one group go into one split: what was trained on must not be tested on</source>
        <translation>Kacheln einer Gruppe kommen in denselben Split: Womit trainiert wurde, darf nicht zum Test dienen</translation>
    </message>
    <message>
        <source>Side of a block in tiles</source>
        <translation>Seitenlänge eines Blocks in Kacheln</translation>
    </message>
    <message>
        <source>Squares of so many tiles a side stay together</source>
        <translation>Quadrate mit so vielen Kacheln Seitenlänge bleiben zusammen</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>Where the dataset is written; absent or empty</source>
        <translation>Wohin der Datensatz geschrieben wird; nicht vorhanden oder leer</translation>
    </message>
    <message>
        <source>Cut and check</source>
        <translation>Schneiden und prüfen</translation>
    </message>
    <message>
        <source>Cut the tiles, split them, and look for problems and leaks</source>
        <translation>Kacheln schneiden, auf Splits verteilen und auf Probleme und Lecks prüfen</translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation>Der Import läuft</translation>
    </message>
    <message>
        <source>Scenes (blocks when there are fewer than three)</source>
        <translation>Szenen (bei weniger als drei: Blöcke)</translation>
    </message>
    <message>
        <source>Blocks of a scene</source>
        <translation>Blöcke einer Szene</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>blocks of </source>
        <translation>Blöcke: </translation>
    </message>
    <message>
        <source> tiles a side</source>
        <translation> Kacheln je Seite</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the folder of the dataset</source>
        <translation>Den Ordner des Datensatzes wählen</translation>
    </message>
    <message>
        <source>Empty folder for the dataset</source>
        <translation>Leerer Ordner für den Datensatz</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Cut and check writes the tiles beside the folder and shows what they hold; they are kept when you finish.</source>
        <translation>„Schneiden und prüfen“ schreibt die Kacheln neben den Ordner und zeigt, was sie enthalten; beim Abschließen bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>Cutting tiles and reading them…</source>
        <translation>Kacheln werden geschnitten und gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of tiles in different splits are equal or cover the same ground: what was trained on is tested on. Keep more together.</source>
        <translation>
            <numerusform>%n Kachelpaar in verschiedenen Splits ist gleich oder deckt dieselbe Fläche ab: Womit trainiert wird, damit wird auch getestet. Größere Einheiten zusammenhalten.</numerusform>
            <numerusform>%n Kachelpaare in verschiedenen Splits sind gleich oder decken dieselbe Fläche ab: Womit trainiert wird, damit wird auch getestet. Größere Einheiten zusammenhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No leak. %n pairs in different splits cover the same ground at another time.</source>
        <translation>
            <numerusform>Kein Leck. %n Paar in verschiedenen Splits deckt dieselbe Fläche zu anderer Zeit ab.</numerusform>
            <numerusform>Kein Leck. %n Paare in verschiedenen Splits decken dieselbe Fläche zu anderer Zeit ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leak: no tile of one split is seen in another.</source>
        <translation>Kein Leck: Keine Kachel eines Splits kommt in einem anderen vor.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>with vessels</source>
        <translation>mit Schiffen</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Schiffe</translation>
    </message>
    <message>
        <source>Vessel pixels</source>
        <translation>Schiffspixel</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tiles of %1 × %2 px, bands: %3, %4, scenes: %5</source>
        <translation>
            <numerusform>%Ln Kachel zu %1 × %2 px, Bänder: %3, %4, Szenen: %5</numerusform>
            <numerusform>%Ln Kacheln zu %1 × %2 px, Bänder: %3, %4, Szenen: %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of vessels: %1</source>
        <translation>Schiffslänge: %1</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Length of vessels: %1, %2</source>
        <translation>Schiffslänge: %1, %2</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Contrast in %1: %2 deviations of the water around</source>
        <translation>Kontrast in %1: %2 Standardabweichungen des umgebenden Wassers</translation>
    </message>
    <message numerus="yes">
        <source>%n vessels stand out in no band.</source>
        <translation>
            <numerusform>%n Schiff hebt sich in keinem Band ab.</numerusform>
            <numerusform>%n Schiffe heben sich in keinem Band ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tiles without a valid pixel were left out.</source>
        <translation>
            <numerusform>%n Kachel ohne gültiges Pixel wurde weggelassen.</numerusform>
            <numerusform>%n Kacheln ohne gültiges Pixel wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tiles without a vessel were left out.</source>
        <translation>
            <numerusform>%n Kachel ohne Schiff wurde weggelassen.</numerusform>
            <numerusform>%n Kacheln ohne Schiff wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChipRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChoiceModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>rare values</source>
        <translation>seltene Werte</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>number of stages</source>
        <translation>Anzahl der Stufen</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>made smaller by</source>
        <translation>Downsampling</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>squeeze and excite</source>
        <translation>Squeeze-and-Excite</translation>
    </message>
    <message>
        <source>decoder: upsampling</source>
        <translation>Decoder: Upsampling</translation>
    </message>
    <message>
        <source>decoder: skips</source>
        <translation>Decoder: Skips</translation>
    </message>
    <message>
        <source>decoder: depth</source>
        <translation>Decoder: Tiefe</translation>
    </message>
    <message>
        <source>decoder: width</source>
        <translation>Decoder: Breite</translation>
    </message>
    <message>
        <source>decoder: stages left out</source>
        <translation>Decoder: entfallende Stufen</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is chosen, and the values it had</source>
        <translation>Das Merkmal und die Werte, die es hatte</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Share of the variance that the choice explains by itself, and where 95 % of the trees lie</source>
        <translation>Anteil der Varianz, den das Merkmal allein erklärt, und wo 95 % der Bäume liegen</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Candidates that were made so</source>
        <translation>So gebaute Kandidaten</translation>
    </message>
    <message>
        <source>Among all</source>
        <translation>Unter allen</translation>
    </message>
    <message>
        <source>Candidates on the front that were made so</source>
        <translation>So gebaute Kandidaten auf der Front</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Auf der Front</translation>
    </message>
    <message>
        <source>What the forest predicts with this value, averaged over all else</source>
        <translation>Was der Random Forest mit diesem Wert vorhersagt, über alles andere gemittelt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChoicesPage</name>
    <message>
        <source>Explained figure</source>
        <translation>Erklärte Kennzahl</translation>
    </message>
    <message>
        <source>Which figure the choices are to explain</source>
        <translation>Welche Kennzahl die Merkmale erklären sollen</translation>
    </message>
    <message>
        <source>What explains</source>
        <translation>Was erklärt</translation>
    </message>
    <message>
        <source>Choices by importance, with their values</source>
        <translation>Merkmale nach Bedeutung, mit ihren Werten</translation>
    </message>
    <message>
        <source>Choices by importance; an open one shows its values</source>
        <translation>Merkmale nach Bedeutung; ein aufgeklapptes zeigt seine Werte</translation>
    </message>
    <message>
        <source>This page has something to say once %1 candidates have scores.</source>
        <translation>Diese Seite ist aussagekräftig, sobald %1 Kandidaten bewertet sind.</translation>
    </message>
    <message>
        <source>Of %1 candidates; they are too few or too alike: the forest explains %2 % of what it has not seen, so these shares say little</source>
        <translation>Aus %1 Kandidaten; es sind zu wenige, oder sie sind einander zu ähnlich: Der Random Forest erklärt %2 % des Ungesehenen, die Anteile sagen also wenig</translation>
    </message>
    <message>
        <source>Functional ANOVA of a random forest over %1 candidates, which explains %2 % of what it has not seen; a search's candidates are no random sample</source>
        <translation>Funktionale ANOVA eines Random Forest über %1 Kandidaten, der %2 % des Ungesehenen erklärt; die Kandidaten einer Suche sind keine Zufallsstichprobe</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterDialog</name>
    <message>
        <source>Asking the cluster…</source>
        <translation>Der Cluster wird abgefragt…</translation>
    </message>
    <message>
        <source>Queue and nodes</source>
        <translation>Jobs und Knoten</translation>
    </message>
    <message>
        <source>Jobs of this search</source>
        <translation>Jobs dieser Suche</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>%1 run, %2 wait · %3 core-hours in jobs that run</source>
        <translation>%1 laufen, %2 warten · %3 Kernstunden in laufenden Jobs</translation>
    </message>
    <message numerus="yes">
        <source> · ⚠ %n nodes not up</source>
        <translation>
            <numerusform> · ⚠ %n Knoten nicht verfügbar</numerusform>
            <numerusform> · ⚠ %n Knoten nicht verfügbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterJobModel</name>
    <message>
        <source>⚠ its node is dead; Slurm starts it again elsewhere</source>
        <translation>⚠ Knoten ausgefallen; Slurm startet den Job anderswo neu</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>wartet: %1</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterNodeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>CPUs used</source>
        <translation>CPUs belegt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ColourLegend</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>Some letters of a command; Enter runs the first one, Esc leaves</source>
        <translation>Einige Buchstaben eines Befehls; die Eingabetaste führt den ersten aus, Esc schließt</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>Befehl eingeben…</translation>
    </message>
    <message>
        <source>Enter or a click runs the command; grey ones are not possible now</source>
        <translation>Eingabetaste oder Klick führt den Befehl aus; graue sind gerade nicht möglich</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Left candidate</source>
        <translation>Linker Kandidat</translation>
    </message>
    <message>
        <source>Number of the candidate on the left</source>
        <translation>Nummer des Kandidaten auf der linken Seite</translation>
    </message>
    <message>
        <source>Right candidate</source>
        <translation>Rechter Kandidat</translation>
    </message>
    <message>
        <source>Number of the candidate on the right</source>
        <translation>Nummer des Kandidaten auf der rechten Seite</translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation>Schichten beider</translation>
    </message>
    <message>
        <source>Scores and costs of both</source>
        <translation>Bewertung und Kosten beider</translation>
    </message>
    <message>
        <source>Select two candidates, then compare them (Ctrl+3).</source>
        <translation>Zwei Kandidaten auswählen, dann vergleichen (Strg+3).</translation>
    </message>
    <message>
        <source>The same network, layer by layer.</source>
        <translation>Dasselbe Netz, Schicht für Schicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n layers differ; they are marked.</source>
        <translation>
            <numerusform>%n Schicht weicht ab; sie ist markiert.</numerusform>
            <numerusform>%n Schichten weichen ab; sie sind markiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CurvesPlot</name>
    <message>
        <source>Best mIoU, hypervolume and learning curves</source>
        <translation>Bester mIoU, Hypervolumen und Lernkurven</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Best mIoU on device</source>
        <translation>Bester mIoU auf dem Gerät</translation>
    </message>
    <message>
        <source>Hypervolume (dashed)</source>
        <translation>Hypervolumen (gestrichelt)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Validation mIoU</source>
        <translation>Validierungs-mIoU</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DataCard</name>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel testen</translation>
    </message>
    <message>
        <source>Common brightness of scenes</source>
        <translation>Gemeinsame Helligkeit der Szenen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Every band of every scene is brought to common levels before a network sees it, also on board: its 1st percentile becomes 8, its 99th 200. Helps where haze and sun differ</source>
        <translation>Jedes Band jeder Szene wird auf gemeinsame Stufen gebracht, bevor ein Netz es sieht, auch an Bord: das 1. Perzentil wird 8, das 99. wird 200. Hilft, wo Dunst und Sonne verschieden sind</translation>
    </message>
    <message>
        <source>A folder with images/ and masks/ (Ctrl+D)</source>
        <translation>Ein Ordner mit images/ und masks/ (Strg+D)</translation>
    </message>
    <message>
        <source>Procedural sea scenes, made on this computer, and a search in them</source>
        <translation>Prozedural erzeugte Meeresszenen, auf diesem Rechner erstellt, und eine Suche darauf</translation>
    </message>
    <message>
        <source>No data yet. Open a folder of images and masks, or try the sample.</source>
        <translation>Noch keine Daten. Einen Ordner mit Bildern und Masken öffnen oder das Beispiel testen.</translation>
    </message>
    <message>
        <source>Open a folder of images and masks first.</source>
        <translation>Zuerst einen Ordner mit Bildern und Masken öffnen.</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Daten werden gelesen…</translation>
    </message>
    <message>
        <source>%1
%2 tiles of %3 × %4 px, bands: %5, %6
%7 train · %8 validation · %9 test</source>
        <translation>%1
%2 Kacheln zu %3 × %4 px, Bänder: %5, %6
%7 Training · %8 Validierung · %9 Test</translation>
    </message>
    <message>
        <source>
vessel pixels: %1</source>
        <translation>
Schiffspixel: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliverPage</name>
    <message>
        <source>Add the front</source>
        <translation>Front hinzufügen</translation>
    </message>
    <message>
        <source>Put every member of the front into the basket</source>
        <translation>Alle Mitglieder der Front in den Korb legen</translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Put what is selected in Explore into the basket (Ctrl+E there)</source>
        <translation>In den Korb legen, was unter „Erkunden“ ausgewählt ist (dort Strg+E)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the marked rows out of the basket</source>
        <translation>Die markierten Zeilen aus dem Korb nehmen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Split the gap by cause</source>
        <translation>Lücke nach Ursachen aufteilen</translation>
    </message>
    <message>
        <source>Score the converted network under each rule of the device alone, for the model card; takes several times as long</source>
        <translation>Das konvertierte Netz unter jeder Regel des Geräts einzeln bewerten, für die Modellkarte; dauert ein Mehrfaches</translation>
    </message>
    <message>
        <source>Write and verify</source>
        <translation>Schreiben und prüfen</translation>
    </message>
    <message>
        <source>Write a verified bundle of every network in the basket</source>
        <translation>Für jedes Netz im Korb ein geprüftes Paket schreiben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop after the current batch; what is verified stays</source>
        <translation>Nach dem laufenden Batch stoppen; Geprüftes bleibt</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Das Geschriebene zeigen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausliefern</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Seite (HTML)</translation>
    </message>
    <message>
        <source>Front, table, gaps, settings and chosen networks on one page</source>
        <translation>Front, Tabelle, Lücken, Einstellungen und gewählte Netze auf einer Seite</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Dokument (PDF)</translation>
    </message>
    <message>
        <source>The same, to print or attach</source>
        <translation>Dasselbe, zum Drucken oder Anhängen</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>A row per candidate</source>
        <translation>Eine Zeile je Kandidat</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>Everything but the weights</source>
        <translation>Alles außer den Gewichten</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Korb</translation>
    </message>
    <message>
        <source>What will be written, with the checks it has passed</source>
        <translation>Was geschrieben wird, mit den bestandenen Prüfungen</translation>
    </message>
    <message>
        <source>The basket is empty. Add the members of the front, or select candidates in Explore and press Ctrl+E.</source>
        <translation>Der Korb ist leer. Die Mitglieder der Front hinzufügen oder unter „Erkunden“ Kandidaten auswählen und Strg+E drücken.</translation>
    </message>
    <message>
        <source>Remarks on the target</source>
        <translation>Hinweise zum Zielsystem</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Report of the study</source>
        <translation>Bericht zur Studie</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>A folder per network, or a zip archive each</source>
        <translation>Ein Ordner je Netz oder jeweils ein Zip-Archiv</translation>
    </message>
    <message>
        <source>A folder for each network</source>
        <translation>Ein Ordner je Netz</translation>
    </message>
    <message>
        <source>A zip archive for each network</source>
        <translation>Ein Zip-Archiv je Netz</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Bundles and reports are written into it; it is made if need be</source>
        <translation>Pakete und Berichte werden hierhin geschrieben; bei Bedarf wird er angelegt</translation>
    </message>
    <message>
        <source>ONNX in FP32, in FP16 for the device's tools and as a bit-exact oracle; TorchScript; weights; genome; device profile; model card; test vector; how to compile and run it on the target.</source>
        <translation>ONNX in FP32, in FP16 für die Werkzeuge des Geräts und als bitgenaues Orakel; TorchScript; Gewichte; Genom; Geräteprofil; Modellkarte; Testvektor; wie es für das Zielsystem kompiliert und dort ausgeführt wird.</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation>Bestandene Prüfungen</translation>
    </message>
    <message>
        <source>%v of %m checks</source>
        <translation>%v von %m Prüfungen</translation>
    </message>
    <message>
        <source>Write bundles into folder</source>
        <translation>Pakete in Ordner schreiben</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Zuerst eine Studie öffnen.</translation>
    </message>
    <message>
        <source>Put a network into the basket.</source>
        <translation>Ein Netz in den Korb legen.</translation>
    </message>
    <message>
        <source>Say into which folder.</source>
        <translation>Den Ordner angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n networks in the basket</source>
        <translation>
            <numerusform>%n Netz im Korb</numerusform>
            <numerusform>%n Netze im Korb</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Candidate %1: the target runs all of it, nothing is slow.</source>
        <translation>Kandidat %1: Das Zielsystem führt alles aus, nichts ist langsam.</translation>
    </message>
    <message>
        <source>Candidate %1:</source>
        <translation>Kandidat %1:</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Every bundle has to pass:</source>
        <translation>Jedes Paket muss bestehen:</translation>
    </message>
    <message>
        <source>Models written, and read back from the disk</source>
        <translation>Modelle geschrieben und vom Datenträger zurückgelesen</translation>
    </message>
    <message>
        <source>The simulated device scores what the study says, within 0.001 mIoU</source>
        <translation>Das simulierte Gerät erreicht den Wert der Studie, auf 0,001 mIoU genau</translation>
    </message>
    <message>
        <source>The simulated device scores %1, the study %2</source>
        <translation>Das simulierte Gerät erreicht %1, die Studie %2</translation>
    </message>
    <message>
        <source>OpenCV DNN gives the network's logits on every validation tile</source>
        <translation>OpenCV DNN liefert auf jeder Validierungskachel die Logits des Netzes</translation>
    </message>
    <message>
        <source>%1 gives the network's logits on every validation tile, within %2</source>
        <translation>%1 liefert auf jeder Validierungskachel die Logits des Netzes, auf %2 genau</translation>
    </message>
    <message>
        <source>The whole bundle: hashes, ONNX checker, TorchScript, test vector</source>
        <translation>Das ganze Paket: Hashes, ONNX-Checker, TorchScript, Testvektor</translation>
    </message>
    <message>
        <source>%1 adds about %2 per use at full resolution, simulated, against %3.</source>
        <translation>%1 kostet je Einsatz in voller Auflösung etwa %2 mehr als %3, simuliert.</translation>
    </message>
    <message>
        <source>The target does not run the %1 of squeeze and excite</source>
        <translation>Das Zielsystem rechnet %1 von Squeeze and Excite nicht</translation>
    </message>
    <message>
        <source>The target does not run %1</source>
        <translation>Das Zielsystem rechnet %1 nicht</translation>
    </message>
    <message>
        <source>its tools hand it to the host or refuse it.</source>
        <translation>seine Werkzeuge geben es an den Host oder lehnen es ab.</translation>
    </message>
    <message>
        <source>its tools hand it to the host or refuse it; %1 would run.</source>
        <translation>seine Werkzeuge geben es an den Host oder lehnen es ab; %1 liefe.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliverRoom</name>
    <message numerus="yes">
        <source>Writing and verifying %n bundles…</source>
        <translation>
            <numerusform>%n Paket wird geschrieben und geprüft…</numerusform>
            <numerusform>%n Pakete werden geschrieben und geprüft…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; bundles that were verified stay.</source>
        <translation>Gestoppt; geprüfte Pakete bleiben.</translation>
    </message>
    <message>
        <source>Bundles written and verified: %1, failed: %2; the table says why</source>
        <translation>Pakete geschrieben und geprüft: %1, fehlgeschlagen: %2; die Tabelle nennt den Grund</translation>
    </message>
    <message>
        <source>Written and verified in %3. Bundles: %1, reports: %2.</source>
        <translation>Geschrieben und geprüft in %3. Pakete: %1, Berichte: %2.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliveryModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks on the target</source>
        <translation>
            <numerusform>%n Hinweis zum Zielsystem</numerusform>
            <numerusform>%n Hinweise zum Zielsystem</numerusform>
        </translation>
    </message>
    <message>
        <source>being written and checked…</source>
        <translation>wird geschrieben und geprüft…</translation>
    </message>
    <message>
        <source>verified: %1 mIoU</source>
        <translation>geprüft: %1 mIoU</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>gestoppt; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Checks passed: models read back, score on the device, logits of the graph, the whole bundle</source>
        <translation>Bestandene Prüfungen: Modelle zurückgelesen, Bewertung auf dem Gerät, Logits des Graphen, das ganze Paket</translation>
    </message>
    <message>
        <source>Simulated: no device is attached</source>
        <translation>Simuliert: Es ist kein Gerät angeschlossen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>mIoU device</source>
        <translation>mIoU Gerät</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>The chip whose numerics and costs are simulated</source>
        <translation>Der Chip, dessen Numerik und Kosten simuliert werden</translation>
    </message>
    <message>
        <source>A profile (JSON) dropped onto the window is offered here too.</source>
        <translation>Ein auf das Fenster gezogenes Profil (JSON) steht hier ebenfalls zur Wahl.</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simuliert</translation>
    </message>
    <message>
        <source>Took in %1.</source>
        <translation>%1 übernommen.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DisplayPanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Band combination</source>
        <translation>Bandkombination</translation>
    </message>
    <message>
        <source>Usual combinations of the scene's bands</source>
        <translation>Übliche Kombinationen der Bänder dieser Szene</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Streckung</translation>
    </message>
    <message>
        <source>Which numbers of a band become black and white</source>
        <translation>Welche Werte eines Bandes schwarz und weiß werden</translation>
    </message>
    <message>
        <source>Black below this share of pixels</source>
        <translation>Schwarz unter diesem Pixelanteil</translation>
    </message>
    <message>
        <source>This share of the pixels is black</source>
        <translation>Dieser Anteil der Pixel ist schwarz</translation>
    </message>
    <message>
        <source>White above this share of pixels</source>
        <translation>Weiß über diesem Pixelanteil</translation>
    </message>
    <message>
        <source>Pixels beyond this share are white</source>
        <translation>Pixel jenseits dieses Anteils sind weiß</translation>
    </message>
    <message>
        <source>One range for all three</source>
        <translation>Ein Bereich für alle drei</translation>
    </message>
    <message>
        <source>One range for all three bands</source>
        <translation>Ein Bereich für alle drei Bänder</translation>
    </message>
    <message>
        <source>Keeps the balance of colours between the bands</source>
        <translation>Erhält das Farbverhältnis zwischen den Bändern</translation>
    </message>
    <message>
        <source>Decibels</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <source>20 log10 of the numbers, for amplitudes of a radar</source>
        <translation>20 log10 der Werte, für Radaramplituden</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>To the right dark parts get brighter</source>
        <translation>Nach rechts werden dunkle Bereiche heller</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Band shown in %1</source>
        <translation>In %1 gezeigtes Band</translation>
    </message>
    <message>
        <source>Band shown in this colour</source>
        <translation>In dieser Farbe gezeigtes Band</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Pixelanteil</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <translation>Minimum bis Maximum</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the display</source>
        <translation>Anzeige zurücksetzen</translation>
    </message>
    <message>
        <source>Bands and stretch as the scene opened with</source>
        <translation>Bänder und Streckung wie beim Öffnen der Szene</translation>
    </message>
    <message>
        <source>Natural colours</source>
        <translation>Echtfarben</translation>
    </message>
    <message>
        <source>Near infrared, red, green</source>
        <translation>Nahes Infrarot, Rot, Grün</translation>
    </message>
    <message>
        <source>Short-wave infrared, near infrared, red</source>
        <translation>Kurzwelliges Infrarot, nahes Infrarot, Rot</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Own combination</source>
        <translation>Eigene Kombination</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DropTarget</name>
    <message>
        <source>%1 is a network without a study; sextant-cli infer runs it on a scene.</source>
        <translation>%1 ist ein Netz ohne Studie; sextant-cli infer wendet es auf eine Szene an.</translation>
    </message>
    <message>
        <source>%1 is nothing that Sextant opens: it takes studies, folders with images and masks, scenes, search spaces and device profiles.</source>
        <translation>Sextant kann %1 nicht öffnen; möglich sind Studien, Ordner mit Bildern und Masken, Szenen, Suchräume und Geräteprofile.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EventModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExecutorCard</name>
    <message>
        <source>Slurm's commands</source>
        <translation>Befehle von Slurm</translation>
    </message>
    <message>
        <source>Its controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>Partition, account, limits</source>
        <translation>Partition, Account, Limits</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>Ein Job</translation>
    </message>
    <message>
        <source>Memory of one training</source>
        <translation>Speicher je Training</translation>
    </message>
    <message>
        <source>A training that takes more costs its candidate; on a cluster its job is begun again with more</source>
        <translation>Ein Training, das mehr braucht, lässt seinen Kandidaten fehlschlagen; auf einem Cluster startet sein Job mit mehr Speicher neu</translation>
    </message>
    <message>
        <source>A folder that this computer and the nodes see under the same path; the data are copied into it once</source>
        <translation>Ein Ordner, den dieser Rechner und die Knoten unter demselben Pfad sehen; die Daten werden einmal hineinkopiert</translation>
    </message>
    <message>
        <source>/shared/my-search</source>
        <translation>/shared/meine-suche</translation>
    </message>
    <message>
        <source>Program on the nodes</source>
        <translation>Programm auf den Knoten</translation>
    </message>
    <message>
        <source>sextant-cli where the nodes find it, of this version</source>
        <translation>sextant-cli dort, wo die Knoten es finden, in dieser Version</translation>
    </message>
    <message>
        <source>the one on this computer</source>
        <translation>wie auf diesem Rechner</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Slurm's --partition</source>
        <translation>--partition von Slurm</translation>
    </message>
    <message>
        <source>the cluster's default</source>
        <translation>Vorgabe des Clusters</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Slurm's --account: who pays</source>
        <translation>--account von Slurm: auf wessen Rechnung</translation>
    </message>
    <message>
        <source>your default</source>
        <translation>eigene Vorgabe</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Quality of Service</translation>
    </message>
    <message>
        <source>Slurm's --qos</source>
        <translation>--qos von Slurm</translation>
    </message>
    <message>
        <source>Time of one training</source>
        <translation>Zeit je Training</translation>
    </message>
    <message>
        <source>A job that takes longer is begun again with twice as much, up to four times this, from its last epoch</source>
        <translation>Ein Job, der länger braucht, wird ab seiner letzten Epoche mit doppelter Zeit neu gestartet, bis zum Vierfachen dieses Werts</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>CPUs for each training</source>
        <translation>CPUs je Training</translation>
    </message>
    <message>
        <source>Jobs in flight</source>
        <translation>Gleichzeitige Jobs</translation>
    </message>
    <message>
        <source>Jobs that wait or run at a time; may be changed while the search runs. A study looks as far back as it had jobs when it was made, and never uses more</source>
        <translation>Jobs, die gleichzeitig warten oder laufen; auch während der Suche änderbar. Eine Studie blickt um so viele Jobs zurück, wie beim Anlegen eingestellt waren, und nutzt nie mehr</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Queue and nodes…</source>
        <translation>Jobs und Knoten…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>In diesem Programm</translation>
    </message>
    <message>
        <source>A process for each</source>
        <translation>Je ein eigener Prozess</translation>
    </message>
    <message>
        <source>A Slurm cluster</source>
        <translation>Auf Slurm-Cluster</translation>
    </message>
    <message>
        <source>Where candidates are trained</source>
        <translation>Wo Kandidaten trainiert werden</translation>
    </message>
    <message>
        <source>In a process of its own a training that crashes or runs out of memory costs its candidate alone; a cluster trains many at a time. The result is the same</source>
        <translation>Im eigenen Prozess trifft ein Absturz oder Speichermangel nur den einen Kandidaten; ein Cluster trainiert viele zugleich. Das Ergebnis ist dasselbe</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Train in</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Memory each</source>
        <translation>Speicher je Netz</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>the cluster's limit</source>
        <translation>Grenze des Clusters</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Nicht starten</translation>
    </message>
    <message>
        <source>Stop and wait</source>
        <translation>Stoppen und warten</translation>
    </message>
    <message>
        <source>Jobs while paused</source>
        <translation>Jobs während der Pause</translation>
    </message>
    <message>
        <source>Whether jobs go on while the search is paused; those that stop go on from their last epoch</source>
        <translation>Ob Jobs weiterlaufen, während die Suche pausiert; gestoppte laufen ab ihrer letzten Epoche weiter</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Präambel</translation>
    </message>
    <message>
        <source>Shell lines that run on the node before the program</source>
        <translation>Shell-Zeilen, die auf dem Knoten vor dem Programm laufen</translation>
    </message>
    <message>
        <source>Asks the cluster step by step, and runs one short job</source>
        <translation>Fragt den Cluster Schritt für Schritt ab und führt einen kurzen Job aus</translation>
    </message>
    <message>
        <source>Queue and nodes</source>
        <translation>Jobs und Knoten</translation>
    </message>
    <message>
        <source>This search's jobs and the cluster's nodes</source>
        <translation>Die Jobs dieser Suche und die Knoten des Clusters</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>QOS</source>
        <translation>QOS</translation>
    </message>
    <message>
        <source>Time each</source>
        <translation>Zeit je Netz</translation>
    </message>
    <message>
        <source>CPUs each</source>
        <translation>CPUs je Netz</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>Bei Pause</translation>
    </message>
    <message>
        <source>Name the folder that this computer shares with the cluster.</source>
        <translation>Den Ordner angeben, den dieser Rechner mit dem Cluster teilt.</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>wie geschätzt</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Abfrage läuft…</translation>
    </message>
    <message>
        <source>The cluster will do.</source>
        <translation>Der Cluster ist geeignet.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Höchstens warten</translation>
    </message>
    <message>
        <source>How long the search waits for a controller that does not answer or a folder that takes no file, before it pauses</source>
        <translation>Wie lange die Suche auf einen Controller wartet, der nicht antwortet, oder auf einen Ordner, der keine Datei annimmt, bevor sie pausiert</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Auf sie warten</translation>
    </message>
    <message>
        <source>Trainings that take very long</source>
        <translation>Trainings, die sehr lange dauern</translation>
    </message>
    <message>
        <source>Whether the next candidates are chosen without their scores, so that no node waits. The study keeps who was passed over</source>
        <translation>Ob die nächsten Kandidaten ohne ihre Bewertungen gewählt werden, damit kein Knoten wartet. Die Studie hält fest, wer übergangen wurde</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>so lange es dauert</translation>
    </message>
    <message>
        <source>What the search waits for</source>
        <translation>Worauf die Suche wartet</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation>Nachzügler</translation>
    </message>
    <message>
        <source>The jobs' folder cannot be written</source>
        <translation>In den Ordner der Jobs kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Slurm's controller does not answer</source>
        <translation>Der Controller von Slurm antwortet nicht</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Dort Platz schaffen.</translation>
    </message>
    <message>
        <source>Ask who runs the cluster.</source>
        <translation>Die Betreiber des Clusters fragen.</translation>
    </message>
    <message>
        <source>The search has paused; let it go on then.</source>
        <translation>Die Suche pausiert; danach fortsetzen.</translation>
    </message>
    <message>
        <source>The search goes on by itself then.</source>
        <translation>Die Suche geht danach von selbst weiter.</translation>
    </message>
    <message>
        <source>%1, since %2. %3 %4</source>
        <translation>%1, seit %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FailureModel</name>
    <message>
        <source>Raise the cap, or choose a space with smaller networks.</source>
        <translation>Die Obergrenze anheben oder einen Suchraum mit kleineren Netzen wählen.</translation>
    </message>
    <message>
        <source>The space allows networks that cannot be built; narrow it.</source>
        <translation>Der Suchraum lässt Netze zu, die sich nicht bauen lassen; ihn enger fassen.</translation>
    </message>
    <message>
        <source>Never trained: %1</source>
        <translation>Nie trainiert: %1</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>Kandidat %1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldEditor</name>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1; 0: no cap</source>
        <translation>%1; 0: unbegrenzt</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FigureRoom</name>
    <message>
        <source>The front is on the clipboard.</source>
        <translation>Die Front ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Document (*.pdf);;Picture (*.png);;Table of all candidates (*.csv)</source>
        <translation>Zeichnung (*.svg);;Dokument (*.pdf);;Bild (*.png);;Tabelle aller Kandidaten (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FileRoom</name>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Sextant-Studien (*.sextant)</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Folder with images and masks</source>
        <translation>Ordner mit Bildern und Masken</translation>
    </message>
    <message>
        <source>Open scene</source>
        <translation>Szene öffnen</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)</source>
        <translation>Raster (*.tif *.tiff *.jp2 *.png *.jpg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Suchraum</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Suchräume (*.json)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ForkDialog</name>
    <message>
        <source>FP32 epochs</source>
        <translation>FP32-Epochen</translation>
    </message>
    <message>
        <source>Passes over the training tiles in FP32, of every network there</source>
        <translation>Durchläufe über die Trainingskacheln in FP32, für jedes Netz darin</translation>
    </message>
    <message>
        <source>Alignment epochs</source>
        <translation>Anpassungsepochen</translation>
    </message>
    <message>
        <source>Further passes under the device's simulated numerics</source>
        <translation>Weitere Durchläufe unter der simulierten Gerätenumerik</translation>
    </message>
    <message>
        <source>Candidates in all</source>
        <translation>Kandidaten gesamt</translation>
    </message>
    <message>
        <source>How many networks to train, these among them</source>
        <translation>Wie viele Netze trainiert werden, einschließlich dieser</translation>
    </message>
    <message>
        <source>Start from their weights</source>
        <translation>Mit ihren Gewichten beginnen</translation>
    </message>
    <message>
        <source>Off: from fresh ones. Pruned weights start fresh too</source>
        <translation>Aus: mit frischen. Auch entfernte Gewichte beginnen frisch</translation>
    </message>
    <message>
        <source>Search on from them</source>
        <translation>Von ihnen aus weitersuchen</translation>
    </message>
    <message>
        <source>Off: only these networks are trained</source>
        <translation>Aus: Nur diese Netze werden trainiert</translation>
    </message>
    <message>
        <source>Make study…</source>
        <translation>Studie anlegen…</translation>
    </message>
    <message>
        <source>Choose a file; the present study stays as it is</source>
        <translation>Eine Datei wählen; die aktuelle Studie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without a new study (Esc)</source>
        <translation>Ohne neue Studie schließen (Esc)</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Länger trainieren</translation>
    </message>
    <message>
        <source>Use as start</source>
        <translation>Als Start nutzen</translation>
    </message>
    <message numerus="yes">
        <source>Scores are compared within a study, where all are trained alike. So candidates %1 go into a study of their own, with the data, device, space and caps of this one.</source>
        <translation>
            <numerusform>Bewertungen werden innerhalb einer Studie verglichen, in der alle gleich trainiert sind. Daher kommt der Kandidat %1 in eine eigene Studie, mit Daten, Gerät, Suchraum und Obergrenzen dieser Studie.</numerusform>
            <numerusform>Bewertungen werden innerhalb einer Studie verglichen, in der alle gleich trainiert sind. Daher kommen die Kandidaten %1 in eine eigene Studie, mit Daten, Gerät, Suchraum und Obergrenzen dieser Studie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Sextant-Studien (*.sextant)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrontPage</name>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Eine Farbe</translation>
    </message>
    <message>
        <source>Upright axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>What the upright axis shows</source>
        <translation>Was die senkrechte Achse zeigt</translation>
    </message>
    <message>
        <source>Level axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>What the level axis shows</source>
        <translation>Was die waagerechte Achse zeigt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>What the colour of a candidate shows</source>
        <translation>Was die Farbe eines Kandidaten zeigt</translation>
    </message>
    <message>
        <source>by</source>
        <translation>über</translation>
    </message>
    <message>
        <source>Drag moves the plot; the wheel zooms, a double click shows all</source>
        <translation>Ziehen verschiebt die Darstellung; das Mausrad zoomt, ein Doppelklick zeigt alles</translation>
    </message>
    <message>
        <source>Drag selects the candidates in a box (Shift and drag)</source>
        <translation>Ziehen wählt die Kandidaten in einem Rechteck aus (Umschalt und Ziehen)</translation>
    </message>
    <message>
        <source>Drag selects the candidates within a loop</source>
        <translation>Ziehen wählt die Kandidaten innerhalb eines Umrisses aus</translation>
    </message>
    <message>
        <source>Replay the search</source>
        <translation>Suche abspielen</translation>
    </message>
    <message>
        <source>Replay the search from its first candidate</source>
        <translation>Die Suche ab dem ersten Kandidaten abspielen</translation>
    </message>
    <message>
        <source>Moment of the search, in candidates</source>
        <translation>Zeitpunkt der Suche, in Kandidaten</translation>
    </message>
    <message>
        <source>The search as it was when so many candidates existed</source>
        <translation>Die Suche, wie sie bei so vielen Kandidaten stand</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>● aligned  ○ converted  △ training  ◇ knee</source>
        <translation>● angepasst  ○ konvertiert  △ im Training  ◇ Knie</translation>
    </message>
    <message>
        <source>Filled: on the device after fine-tuning; hollow: converted without it; the line between: what fine-tuning won back; grey: beyond a cap, or excluded</source>
        <translation>Gefüllt: auf dem Gerät nach Fine-Tuning; hohl: konvertiert ohne Fine-Tuning; die Linie dazwischen: was das Fine-Tuning aufgeholt hat; grau: über einer Obergrenze oder ausgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>first %Ln</source>
        <translation>
            <numerusform>erster</numerusform>
            <numerusform>erste %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrontPlot</name>
    <message>
        <source>Candidates appear here as they finish training.</source>
        <translation>Kandidaten erscheinen hier, sobald sie fertig trainiert sind.</translation>
    </message>
    <message>
        <source>Front between two measures</source>
        <translation>Front zwischen zwei Kennzahlen</translation>
    </message>
    <message>
        <source>on the study's front</source>
        <translation>auf der Front der Studie</translation>
    </message>
    <message>
        <source>knee, %1 of %2 on the front</source>
        <translation>Knie, Nr. %1 von %2 auf der Front</translation>
    </message>
    <message>
        <source>%1 of %2 on the front</source>
        <translation>Nr. %1 von %2 auf der Front</translation>
    </message>
    <message>
        <source>Front: arrow keys move along it, Space pins, Enter opens, E exports</source>
        <translation>Front: Pfeiltasten wandern entlang, Leertaste heftet an, Eingabetaste öffnet, E exportiert</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GapWaterfall</name>
    <message>
        <source>Gap between FP32 and the device</source>
        <translation>Lücke zwischen FP32 und dem Gerät</translation>
    </message>
    <message>
        <source>mIoU on the validation split: in FP32 as trained, what conversion to the simulated device lost, what fine-tuning under its numerics gained, what is left on the device</source>
        <translation>mIoU auf dem Validierungssplit: in FP32 wie trainiert, was die Konvertierung auf das simulierte Gerät verloren hat, was das Fine-Tuning unter dessen Numerik gewonnen hat, was auf dem Gerät bleibt</translation>
    </message>
    <message>
        <source>FP32 %1, converted %2, aligned %3</source>
        <translation>FP32 %1, konvertiert %2, angepasst %3</translation>
    </message>
    <message>
        <source>Scores appear when it is trained.</source>
        <translation>Die Bewertung erscheint, wenn der Kandidat trainiert ist.</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>bars start at %1</source>
        <translation>Balken beginnen bei %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Links lead to other pages; Alt+Left goes back</source>
        <translation>Links führen zu anderen Seiten; Alt+Links geht zurück</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Pages of the help; with words to search for, those that have them</source>
        <translation>Seiten der Hilfe; mit Suchwörtern diejenigen, die sie enthalten</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Words that a page must have; Enter goes to the next place in it</source>
        <translation>Wörter, die eine Seite enthalten muss; die Eingabetaste geht zur nächsten Stelle darin</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HistogramView</name>
    <message>
        <source>half below %1, nine in ten below %2</source>
        <translation>die Hälfte unter %1, neun von zehn unter %2</translation>
    </message>
    <message>
        <source>; %1 % beyond the cap</source>
        <translation>; %1 % über der Obergrenze</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Noch nichts gezogen</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HoverCard</name>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Candidate %1&lt;/b&gt;%2</source>
        <translation>&lt;b&gt;Kandidat %1&lt;/b&gt;%2</translation>
    </message>
    <message>
        <source>mIoU aligned &lt;b&gt;%1&lt;/b&gt; · converted %2 · FP32 %3</source>
        <translation>mIoU angepasst &lt;b&gt;%1&lt;/b&gt; · konvertiert %2 · FP32 %3</translation>
    </message>
    <message>
        <source>Gap %1, recovered %2</source>
        <translation>Lücke %1, aufgeholt %2</translation>
    </message>
    <message>
        <source>Latency %1, simulated</source>
        <translation>Latenz %1, simuliert</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs · %3 (estimate)</source>
        <translation>%1 Parameter · %2 MACs · %3 (geschätzt)</translation>
    </message>
    <message>
        <source>Parents: %1%2</source>
        <translation>Eltern: %1%2</translation>
    </message>
    <message>
        <source> and %1</source>
        <translation> und %1</translation>
    </message>
    <message>
        <source>Latency %1, simulated · %2 measured</source>
        <translation>Latenz %1, simuliert · %2 gemessen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>Zum vorigen Schritt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>1  Scenes and vessels</source>
        <translation>1  Szenen und Schiffe</translation>
    </message>
    <message>
        <source>2  Bands and numbers</source>
        <translation>2  Bänder und Werte</translation>
    </message>
    <message>
        <source>3  Split and check</source>
        <translation>3  Split und Prüfung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without a dataset</source>
        <translation>Ohne Datensatz schließen</translation>
    </message>
    <message>
        <source>Keep and use</source>
        <translation>Behalten und nutzen</translation>
    </message>
    <message>
        <source>Keep the dataset and open it in the setup</source>
        <translation>Den Datensatz behalten und unter „Einrichten“ öffnen</translation>
    </message>
    <message>
        <source>Tick at least one band.</source>
        <translation>Mindestens ein Band anhaken.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::InspectorPage</name>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>zufällig gezogen</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>Kind von %1</translation>
    </message>
    <message>
        <source>child of %1 and %2</source>
        <translation>Kind von %1 und %2</translation>
    </message>
    <message>
        <source>weights from %1</source>
        <translation>Gewichte von %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>trained in %1</source>
        <translation>trainiert in %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Note on the candidate</source>
        <translation>Notiz zum Kandidaten</translation>
    </message>
    <message>
        <source>Note, kept in the study</source>
        <translation>Notiz, in der Studie gespeichert</translation>
    </message>
    <message>
        <source>Latency, simulated</source>
        <translation>Latenz, simuliert</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>What the colour of a layer shows</source>
        <translation>Was die Farbe einer Schicht zeigt</translation>
    </message>
    <message>
        <source>What the colour of a layer shows, and the number in it; Ctrl and the wheel zoom</source>
        <translation>Was die Farbe einer Schicht und die Zahl darin zeigen; Strg und Mausrad zoomen</translation>
    </message>
    <message>
        <source>Start a search, or open a study, to see candidates.</source>
        <translation>Eine Suche starten oder eine Studie öffnen, um Kandidaten zu sehen.</translation>
    </message>
    <message>
        <source>Click a point or a row to see a candidate.</source>
        <translation>Einen Punkt oder eine Zeile anklicken, um einen Kandidaten zu sehen.</translation>
    </message>
    <message>
        <source>Candidate %1 · %2</source>
        <translation>Kandidat %1 · %2</translation>
    </message>
    <message>
        <source>The layers of the network with what each costs</source>
        <translation>Die Schichten des Netzes und was jede kostet</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>mIoU on the device %1 (95 %)</source>
        <translation>mIoU auf dem Gerät %1 (95 %)</translation>
    </message>
    <message>
        <source>What you want to remember of this candidate; words that begin with # are tags; Enter keeps it</source>
        <translation>Was von diesem Kandidaten festgehalten werden soll; Wörter mit # am Anfang sind Tags; Eingabe behält es</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LayerModel</name>
    <message>
        <source>Differs between the two</source>
        <translation>Unterscheidet sich zwischen beiden</translation>
    </message>
    <message>
        <source>Only the left one has it</source>
        <translation>Nur links vorhanden</translation>
    </message>
    <message>
        <source>Only the right one has it</source>
        <translation>Nur rechts vorhanden</translation>
    </message>
    <message>
        <source>Channels × height × width of what leaves the layer</source>
        <translation>Kanäle × Höhe × Breite dessen, was die Schicht verlässt</translation>
    </message>
    <message>
        <source>Simulated time of the layer on the device</source>
        <translation>Simulierte Zeit der Schicht auf dem Gerät</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Left layer</source>
        <translation>Linke Schicht</translation>
    </message>
    <message>
        <source>Right layer</source>
        <translation>Rechte Schicht</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LayerRange</name>
    <message>
        <source>integers, scaled to each layer</source>
        <translation>Ganzzahlen, je Schicht skaliert</translation>
    </message>
    <message>
        <source>fixed point</source>
        <translation>Festkomma</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ListsPage</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Fehlschläge nach Grund</translation>
    </message>
    <message>
        <source>Log of the study</source>
        <translation>Protokoll der Studie</translation>
    </message>
    <message>
        <source>Nothing has failed. Candidates that do stand here by reason, with what to do.</source>
        <translation>Nichts ist fehlgeschlagen. Fehlgeschlagene Kandidaten stehen hier nach Grund, mit dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never trained</source>
        <translation>
            <numerusform>%n nie trainiert</numerusform>
            <numerusform>%n nie trainiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures (%1)</source>
        <translation>Fehlschläge (%1)</translation>
    </message>
    <message>
        <source>Failures by reason; a candidate that is clicked is selected</source>
        <translation>Fehlschläge nach Grund; ein angeklickter Kandidat wird ausgewählt</translation>
    </message>
    <message>
        <source>What happened to the study, the latest first</source>
        <translation>Was mit der Studie geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LogWindow</name>
    <message>
        <source>under %1 ms</source>
        <translation>unter %1 ms</translation>
    </message>
    <message>
        <source>over %1 ms</source>
        <translation>über %1 ms</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 bis %2 ms</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Programmprotokoll</translation>
    </message>
    <message>
        <source>How long the window kept clicks waiting</source>
        <translation>Wie lange das Fenster Klicks warten ließ</translation>
    </message>
    <message>
        <source>How often a click would have waited so long</source>
        <translation>Wie oft ein Klick so lange gewartet hätte</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last messages of the program</source>
        <translation>Letzte Meldungen des Programms</translation>
    </message>
    <message>
        <source>The last messages of the program, oldest first</source>
        <translation>Die letzten Meldungen des Programms, älteste zuerst</translation>
    </message>
    <message>
        <source>The program has had nothing to say.</source>
        <translation>Das Programm hat nichts gemeldet.</translation>
    </message>
    <message>
        <source>The report names no files and nothing of your studies.</source>
        <translation>Der Bericht nennt keine Dateien und nichts aus den Studien.</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Forget the waits measured so far</source>
        <translation>Die bisher gemessenen Wartezeiten verwerfen</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Für Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>Versions, settings, waits and the last messages, to the clipboard</source>
        <translation>Versionen, Einstellungen, Wartezeiten und die letzten Meldungen, in die Zwischenablage</translation>
    </message>
    <message>
        <source>The window kept a click waiting %1 ms at worst since it opened, in %2 measurements; more than %3 ms would be felt.</source>
        <translation>Seit dem Öffnen ließ das Fenster einen Klick schlimmstenfalls %1 ms warten, bei %2 Messungen; mehr als %3 ms wären spürbar.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MainWindow</name>
    <message>
        <source>%1 is trained next</source>
        <translation>%1 wird als Nächstes trainiert</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Finishing the batch; everything is saved.</source>
        <translation>Der Batch wird noch beendet; alles ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MarkRoom</name>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Ablösen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Wieder einbeziehen</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>A&amp;usschließen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Measure</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency per tile, simulated (ms)</source>
        <translation>Latenz je Kachel, simuliert (ms)</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Energy per tile, estimated (mJ)</source>
        <translation>Energie je Kachel, geschätzt (mJ)</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>Peak memory, simulated (MB)</source>
        <translation>Spitzenspeicher, simuliert (MB)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Multiply-accumulates per tile (M)</source>
        <translation>Multiply-Accumulates je Kachel (M)</translation>
    </message>
    <message>
        <source>mIoU aligned</source>
        <translation>mIoU angepasst</translation>
    </message>
    <message>
        <source>mIoU on device, simulated</source>
        <translation>mIoU auf dem Gerät, simuliert</translation>
    </message>
    <message>
        <source>mIoU converted</source>
        <translation>mIoU konvertiert</translation>
    </message>
    <message>
        <source>mIoU converted, simulated</source>
        <translation>mIoU konvertiert, simuliert</translation>
    </message>
    <message>
        <source>mIoU FP32</source>
        <translation>mIoU FP32</translation>
    </message>
    <message>
        <source>mIoU in FP32</source>
        <translation>mIoU in FP32</translation>
    </message>
    <message>
        <source>Vessel F1</source>
        <translation>Schiffs-F1</translation>
    </message>
    <message>
        <source>F1 of vessel pixels on device, simulated</source>
        <translation>F1 der Schiffspixel auf dem Gerät, simuliert</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Precision of vessel pixels on device, simulated</source>
        <translation>Precision der Schiffspixel auf dem Gerät, simuliert</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Recall of vessel pixels on device, simulated</source>
        <translation>Recall der Schiffspixel auf dem Gerät, simuliert</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>mIoU lost by conversion, simulated</source>
        <translation>Durch Konvertierung verlorener mIoU, simuliert</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Aufgeholt</translation>
    </message>
    <message>
        <source>Share of the gap recovered</source>
        <translation>Aufgeholter Anteil der Lücke</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Trainingszeit (s)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Candidate, in order of proposal</source>
        <translation>Kandidat, in Reihenfolge der Vorschläge</translation>
    </message>
    <message>
        <source>Latency measured</source>
        <translation>Latenz gemessen</translation>
    </message>
    <message>
        <source>Latency per tile, measured (ms)</source>
        <translation>Latenz je Kachel, gemessen (ms)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MeasureLine</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NumberEditor</name>
    <message>
        <source>%1. Drag the ends, or use the arrow keys; Tab changes ends</source>
        <translation>%1. Enden ziehen oder Pfeiltasten benutzen; Tab wechselt das Ende</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>The least number</source>
        <translation>Die kleinste Zahl</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>The largest number</source>
        <translation>Die größte Zahl</translation>
    </message>
    <message>
        <source>%1, step</source>
        <translation>%1, Schritt</translation>
    </message>
    <message>
        <source>The distance between the numbers; picked: as the chips say</source>
        <translation>Der Abstand zwischen den Zahlen; einzeln: wie darunter angewählt</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayBar</name>
    <message>
        <source>&lt;span style='color:%1'&gt;■&lt;/span&gt; gained&amp;nbsp; &lt;span style='color:%2'&gt;■&lt;/span&gt; lost</source>
        <translation>&lt;span style='color:%1'&gt;■&lt;/span&gt; gewonnen&amp;nbsp; &lt;span style='color:%2'&gt;■&lt;/span&gt; verloren</translation>
    </message>
    <message>
        <source>Compare masks</source>
        <translation>Masken vergleichen</translation>
    </message>
    <message>
        <source>Set a second mask against this one</source>
        <translation>Dieser Maske eine zweite gegenüberstellen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Look of the mask</source>
        <translation>Darstellung der Maske</translation>
    </message>
    <message>
        <source>Filled, its outline alone, or every probability by colour</source>
        <translation>Gefüllt, nur als Umriss oder jede Wahrscheinlichkeit als Farbe</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Threshold of the probability in percent</source>
        <translation>Schwelle der Wahrscheinlichkeit in Prozent</translation>
    </message>
    <message>
        <source>A pixel is a vessel above this probability. Scores are taken at 0.50</source>
        <translation>Über dieser Wahrscheinlichkeit gilt ein Pixel als Schiff. Bewertet wird bei 0,50</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Mask opacity in percent</source>
        <translation>Deckkraft der Maske in Prozent</translation>
    </message>
    <message>
        <source>How strongly the mask covers the scene</source>
        <translation>Wie stark die Maske die Szene überdeckt</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Masks and vessels over the scene; off shows it bare</source>
        <translation>Masken und Schiffe über der Szene; aus zeigt die Szene allein</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Second mask</source>
        <translation>Zweite Maske</translation>
    </message>
    <message>
        <source>What the mask of the selected candidate is compared with</source>
        <translation>Womit die Maske des ausgewählten Kandidaten verglichen wird</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation>Anderer Kandidat</translation>
    </message>
    <message>
        <source>Number of the other candidate</source>
        <translation>Nummer des anderen Kandidaten</translation>
    </message>
    <message>
        <source>Number of the other candidate, aligned on the device</source>
        <translation>Nummer des anderen Kandidaten, angepasst, auf dem Gerät</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>The second mask right of a line that can be dragged</source>
        <translation>Die zweite Maske rechts einer verschiebbaren Linie</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>The second mask instead of the first; press again for the first</source>
        <translation>Die zweite Maske anstelle der ersten; noch einmal drücken für die erste</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What the second mask has more, and what it lacks</source>
        <translation>Was die zweite Maske mehr hat und was ihr fehlt</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayRoom</name>
    <message>
        <source>Study whose front is laid behind</source>
        <translation>Studie, deren Front dahintergelegt wird</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Sextant-Studien (*.sextant)</translation>
    </message>
    <message>
        <source>The dashed line is the front of %1, %2</source>
        <translation>Die gestrichelte Linie ist die Front von %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ParallelPage</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Let all parts of axes go (Esc)</source>
        <translation>Alle Auswahlbereiche auf den Achsen aufheben (Esc)</translation>
    </message>
    <message>
        <source>Drag on an axis to keep what passes; better lies higher · device figures simulated</source>
        <translation>Auf einer Achse ziehen, um einzugrenzen; Besseres liegt höher · Gerätewerte simuliert</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Which measures have an axis</source>
        <translation>Welche Kennzahlen eine Achse haben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 von %2 übrig</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ParallelView</name>
    <message>
        <source>Candidates over several measures</source>
        <translation>Kandidaten über mehrere Kennzahlen</translation>
    </message>
    <message>
        <source>Drag on an axis to keep what passes there; click beside the part, or Esc, to let it go. Better values lie higher</source>
        <translation>Auf einer Achse ziehen, um dort einzugrenzen; Klick neben den Bereich oder Esc hebt ihn auf. Bessere Werte liegen höher</translation>
    </message>
    <message>
        <source>Candidates with scores show as lines here.</source>
        <translation>Bewertete Kandidaten erscheinen hier als Linien.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PixelPage</name>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Bands of a tile from top to bottom</source>
        <translation>Bänder einer Kachel von oben nach unten</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>What the numbers become before they are a tile's</source>
        <translation>Wie die Werte umgerechnet werden, bevor sie in eine Kachel kommen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Every number is multiplied by this first</source>
        <translation>Jeder Wert wird zuerst hiermit multipliziert</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>This is added after the scale</source>
        <translation>Wird nach der Skalierung addiert</translation>
    </message>
    <message>
        <source>No data is</source>
        <translation>NoData ist</translation>
    </message>
    <message>
        <source>A number means no data</source>
        <translation>Ein Wert steht für NoData</translation>
    </message>
    <message>
        <source>For scenes that do not say so themselves</source>
        <translation>Für Szenen, die das nicht selbst angeben</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens behalten</translation>
    </message>
    <message>
        <source>Leave out some tiles without a vessel</source>
        <translation>Einige Kacheln ohne Schiff weglassen</translation>
    </message>
    <message>
        <source>Most tiles of a scene are water; some of them are enough</source>
        <translation>Die meisten Kacheln einer Szene sind Wasser; einige davon genügen</translation>
    </message>
    <message>
        <source>Number that means no data</source>
        <translation>Wert, der für NoData steht</translation>
    </message>
    <message>
        <source>Pixels with this number carry no loss and no metric</source>
        <translation>Pixel mit diesem Wert gehen weder in den Loss noch in eine Metrik ein</translation>
    </message>
    <message>
        <source>Side of a tile in pixels</source>
        <translation>Seitenlänge einer Kachel in Pixeln</translation>
    </message>
    <message>
        <source>Scenes are cut into tiles of this side; 0: every image is one tile</source>
        <translation>Szenen werden in Kacheln dieser Seitenlänge geschnitten; 0: jedes Bild ist eine Kachel</translation>
    </message>
    <message>
        <source>Tiles without a vessel for each with one</source>
        <translation>Kacheln ohne Schiff je Kachel mit Schiff</translation>
    </message>
    <message>
        <source>Which of them stay follows from their order, not from chance</source>
        <translation>Welche davon bleiben, folgt aus ihrer Reihenfolge, nicht aus dem Zufall</translation>
    </message>
    <message>
        <source>Bands of a tile, in this order</source>
        <translation>Bänder einer Kachel, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Band of the scene</source>
        <translation>Band der Szene</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the selected band up</source>
        <translation>Das ausgewählte Band nach oben</translation>
    </message>
    <message>
        <source>Move the selected band down</source>
        <translation>Das ausgewählte Band nach unten</translation>
    </message>
    <message>
        <source>Leave the numbers as they are</source>
        <translation>Werte unverändert lassen</translation>
    </message>
    <message>
        <source>Amplitude of real and imaginary bands</source>
        <translation>Amplitude aus Real- und Imaginärband</translation>
    </message>
    <message>
        <source>Amplitude to decibels</source>
        <translation>Amplitude in Dezibel</translation>
    </message>
    <message>
        <source>Power to decibels</source>
        <translation>Leistung in Dezibel</translation>
    </message>
    <message>
        <source>Real and imaginary bands to decibels</source>
        <translation>Real- und Imaginärband in Dezibel</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>whole images</source>
        <translation>ganze Bilder</translation>
    </message>
    <message>
        <source>Side of a tile</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source> empty tiles per tile with vessels</source>
        <translation> leere Kacheln je Kachel mit Schiffen</translation>
    </message>
    <message>
        <source>Role of the band</source>
        <translation>Rolle des Bandes</translation>
    </message>
    <message>
        <source>By its role a network finds the band in other scenes</source>
        <translation>An der Rolle erkennt ein Netz das Band in anderen Szenen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PredictionBar</name>
    <message>
        <source>Progress of the prediction</source>
        <translation>Fortschritt der Vorhersage</translation>
    </message>
    <message>
        <source>Stop predicting</source>
        <translation>Vorhersage stoppen</translation>
    </message>
    <message>
        <source>Stop predicting this mask</source>
        <translation>Die Vorhersage dieser Maske stoppen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProbeCard</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Those on the front</source>
        <translation>Die auf der Front</translation>
    </message>
    <message>
        <source>All that finish</source>
        <translation>Alle fertigen</translation>
    </message>
    <message>
        <source>Measure on the board</source>
        <translation>Auf dem Board messen</translation>
    </message>
    <message>
        <source>The board runs candidates, one at a time, while others train. What it measures stands beside the simulated latency and decides nothing</source>
        <translation>Das Board führt Kandidaten aus, einen nach dem anderen, während andere trainieren. Was es misst, steht neben der simulierten Latenz und entscheidet nichts</translation>
    </message>
    <message>
        <source>Command of the probe</source>
        <translation>Befehl der Messung</translation>
    </message>
    <message>
        <source>A program that runs a model on the board and prints {"ms": …}; {model} becomes the ONNX file, {repeat} how many runs to time</source>
        <translation>Ein Programm, das ein Modell auf dem Board ausführt und {"ms": …} ausgibt; {model} wird zur ONNX-Datei, {repeat} zur Zahl der gemessenen Läufe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Name the program that measures on the board, or measure none.</source>
        <translation>Das Programm nennen, das auf dem Board misst, oder keine Messung wählen.</translation>
    </message>
    <message>
        <source>The command of the probe must take a {model}, and close its quotes.</source>
        <translation>Der Befehl braucht ein {model} und geschlossene Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProjectionMenu</name>
    <message>
        <source>EPSG code</source>
        <translation>EPSG-Code</translation>
    </message>
    <message>
        <source>Code of any CRS in the EPSG registry; Enter shows the scene in it</source>
        <translation>Code eines beliebigen KBS im EPSG-Register; Eingabe zeigt die Szene darin</translation>
    </message>
    <message>
        <source>EPSG code, such as 32633</source>
        <translation>EPSG-Code, etwa 32633</translation>
    </message>
    <message>
        <source>Only the view changes: networks see the scene's own pixels.</source>
        <translation>Nur die Ansicht ändert sich: Netze sehen die eigenen Pixel der Szene.</translation>
    </message>
    <message>
        <source>The scene's own pixels</source>
        <translation>Eigene Pixel der Szene</translation>
    </message>
    <message>
        <source>The scene's own pixels (%1)</source>
        <translation>Eigene Pixel der Szene (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Web Mercator (EPSG:3857)</source>
        <translation>Web Mercator (EPSG:3857)</translation>
    </message>
    <message>
        <source>WGS 84, longitude and latitude (EPSG:4326)</source>
        <translation>WGS 84, Länge und Breite (EPSG:4326)</translation>
    </message>
    <message>
        <source>%1: this is no code of a map's CRS.</source>
        <translation>%1: kein Code eines KBS für Karten.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RangeView</name>
    <message>
        <source>Magnitudes of each layer's results against the format's limits</source>
        <translation>Beträge der Ergebnisse jeder Schicht gegenüber den Grenzen des Formats</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overflowed · flushed</source>
        <translation>Überlauf · auf null</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinste</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größte</translation>
    </message>
    <message>
        <source>%1
%2 results: %3 overflowed, %4 flushed, %5 zeros, %6 not finite
signal to noise so far %7 dB</source>
        <translation>%1
%2 Ergebnisse: %3 übergelaufen, %4 auf null gesetzt, %5 Nullen, %6 nicht endlich
Signal-Rausch-Abstand bis hier %7 dB</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RangesTab</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure the ranges of the layers</source>
        <translation>Wertebereiche der Schichten messen</translation>
    </message>
    <message>
        <source>Run the candidate on validation tiles under the simulated device</source>
        <translation>Den Kandidaten auf Validierungskacheln unter dem simulierten Gerät ausführen</translation>
    </message>
    <message>
        <source>Magnitudes of each layer's results on validation tiles, against the device's number format</source>
        <translation>Beträge der Ergebnisse jeder Schicht auf Validierungskacheln, gegenüber dem Zahlenformat des Geräts</translation>
    </message>
    <message>
        <source>Choose a trained candidate.</source>
        <translation>Einen trainierten Kandidaten wählen.</translation>
    </message>
    <message>
        <source>Measuring on validation tiles…</source>
        <translation>Messung auf Validierungskacheln läuft…</translation>
    </message>
    <message>
        <source>Stored as %1, simulated, on the first validation tiles; brighter: more results (logarithmic)</source>
        <translation>Gespeichert als %1, simuliert, auf den ersten Validierungskacheln; heller: mehr Ergebnisse (logarithmisch)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RepeatBook</name>
    <message numerus="yes">
        <source>%1 ± %2 over %n trainings</source>
        <translation>
            <numerusform>%1 ± %2 aus %n Training</numerusform>
            <numerusform>%1 ± %2 aus %n Trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::RepeatDelegate</name>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RunBar</name>
    <message>
        <source>Study and search</source>
        <translation>Studie und Suche</translation>
    </message>
    <message>
        <source>Candidates of the budget that have ended</source>
        <translation>Abgeschlossene Kandidaten des Budgets</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source>Continue search</source>
        <translation>Suche fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Keine Studie</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RunSigns</name>
    <message>
        <source>Sextant</source>
        <translation>Sextant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>▶ %1 · %2 · Sextant</source>
        <translation>▶ %1 · %2 · Sextant</translation>
    </message>
    <message>
        <source>⚠ %1 · Sextant</source>
        <translation>⚠ %1 · Sextant</translation>
    </message>
    <message>
        <source>✓ %1 · %2 · Sextant</source>
        <translation>✓ %1 · %2 · Sextant</translation>
    </message>
    <message>
        <source>%1 · Sextant</source>
        <translation>%1 · Sextant</translation>
    </message>
    <message>
        <source>%1: search %2</source>
        <translation>%1: Suche %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are trained.</source>
        <translation>
            <numerusform>%n Kandidat ist trainiert.</numerusform>
            <numerusform>%n Kandidaten sind trainiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>❚❚ %1 · %2 · Sextant</source>
        <translation>❚❚ %1 · %2 · Sextant</translation>
    </message>
    <message>
        <source>■ %1 · %2 · Sextant</source>
        <translation>■ %1 · %2 · Sextant</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SampleRoom</name>
    <message>
        <source>Painting sample scenes…</source>
        <translation>Beispielszenen werden erzeugt…</translation>
    </message>
    <message>
        <source>The sample is procedural imagery, written to %1</source>
        <translation>Das Beispiel besteht aus prozedural erzeugten Bildern, geschrieben nach %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneBatch</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Schiffe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScenePage</name>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Mask of the network as trained, in 32-bit floating point</source>
        <translation>Maske des Netzes, wie trainiert, in 32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Build overviews</source>
        <translation>Pyramiden erstellen</translation>
    </message>
    <message>
        <source>Write reduced copies beside the scene (.ovr), so that all of it shows at once</source>
        <translation>Verkleinerte Kopien neben die Szene schreiben (.ovr), damit sie ganz auf einmal erscheint</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Mask under the simulated device numerics, fine-tuned under them</source>
        <translation>Maske unter der simulierten Gerätenumerik, mit Fine-Tuning</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Mask under the simulated device numerics, without fine-tuning</source>
        <translation>Maske unter der simulierten Gerätenumerik, ohne Fine-Tuning</translation>
    </message>
    <message>
        <source>Compare with ground truth…</source>
        <translation>Mit Referenz vergleichen…</translation>
    </message>
    <message>
        <source>Compare the vessels with a mask or polygons</source>
        <translation>Die Schiffe mit einer Maske oder mit Polygonen vergleichen</translation>
    </message>
    <message>
        <source>Ground truth: a mask or polygons</source>
        <translation>Referenz: eine Maske oder Polygone</translation>
    </message>
    <message>
        <source>Masks and polygons (*.tif *.tiff *.png *.geojson *.gpkg *.shp);;All files (*)</source>
        <translation>Masken und Polygone (*.tif *.tiff *.png *.geojson *.gpkg *.shp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Keine Referenz</translation>
    </message>
    <message>
        <source>Show the vessels without comparing them</source>
        <translation>Die Schiffe ohne Vergleich zeigen</translation>
    </message>
    <message>
        <source>Shift+T</source>
        <translation>Shift+T</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Show which vessels are true, false or missed</source>
        <translation>Zeigen, welche Schiffe Treffer, Fehlalarme oder übersehen sind</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Schiffe</translation>
    </message>
    <message>
        <source>Vessels over the scene: how many, and their table</source>
        <translation>Schiffe über der Szene: wie viele, und ihre Tabelle</translation>
    </message>
    <message>
        <source>Predict several scenes…</source>
        <translation>Mehrere Szenen vorhersagen…</translation>
    </message>
    <message>
        <source>Predict several scenes with the selected candidate, one after another</source>
        <translation>Mehrere Szenen nacheinander mit dem ausgewählten Kandidaten vorhersagen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Predicting %1</source>
        <translation>Vorhersage: %1</translation>
    </message>
    <message>
        <source>Stopped predicting; what is there stays until another is selected.</source>
        <translation>Vorhersage gestoppt; das Vorhandene bleibt, bis ein anderer ausgewählt wird.</translation>
    </message>
    <message>
        <source>candidate %1, %2</source>
        <translation>Kandidat %1, %2</translation>
    </message>
    <message>
        <source>Predicted %1 in %2 s</source>
        <translation>Vorhersage fertig: %1, in %2 s</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Pyramiden werden erstellt</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneTools</name>
    <message>
        <source>Tools of the scene</source>
        <translation>Werkzeuge der Szene</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>Ganze Szene</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>Pixel für Pixel</translation>
    </message>
    <message>
        <source>One pixel of the scene on one of the screen</source>
        <translation>Ein Pixel der Szene auf einem Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>Bands and brightness</source>
        <translation>Bänder und Helligkeit</translation>
    </message>
    <message>
        <source>Which bands are shown, and how bright</source>
        <translation>Welche Bänder gezeigt werden und wie hell</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure a line on the ground: click its corners, a double click ends it, Esc drops it</source>
        <translation>Eine Linie am Boden messen: Eckpunkte anklicken, Doppelklick beendet sie, Esc verwirft sie</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Overview map while zoomed in</source>
        <translation>Übersichtskarte, solange hineingezoomt ist</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Places of this scene to come back to (B adds one)</source>
        <translation>Stellen dieser Szene zum Wiederfinden (B fügt eine hinzu)</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Lesezeichen für diese Stelle</translation>
    </message>
    <message>
        <source>Map projection</source>
        <translation>Kartenprojektion</translation>
    </message>
    <message>
        <source>In which CRS the scene is shown, north up</source>
        <translation>In welchem KBS die Szene gezeigt wird, Norden oben</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneView</name>
    <message>
        <source>Scene with vessel mask</source>
        <translation>Szene mit Schiffsmaske</translation>
    </message>
    <message>
        <source>Opening the scene…</source>
        <translation>Szene wird geöffnet…</translation>
    </message>
    <message>
        <source>Open a scene (Ctrl+Shift+O) to see a candidate's vessel mask on it.</source>
        <translation>Eine Szene öffnen (Strg+Umschalt+O), um die Schiffsmaske eines Kandidaten darauf zu sehen.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScoreComparison</name>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SearchRoom</name>
    <message>
        <source>Taken out of the queue.</source>
        <translation>Aus der Warteschlange genommen.</translation>
    </message>
    <message>
        <source>Another search runs; this one starts when its turn comes.</source>
        <translation>Eine andere Suche läuft; diese startet, wenn sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>Searching; everything finished is saved in %1</source>
        <translation>Suche läuft; alles Fertige wird in %1 gespeichert</translation>
    </message>
    <message>
        <source>Candidate %1, epoch %2%3: validation mIoU %4</source>
        <translation>Kandidat %1, Epoche %2%3: Validierungs-mIoU %4</translation>
    </message>
    <message>
        <source> (aligning)</source>
        <translation> (Anpassung)</translation>
    </message>
    <message>
        <source>Stopped; everything finished is saved in %1</source>
        <translation>Gestoppt; alles Fertige ist in %1 gespeichert</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Continue search</source>
        <translation>Suche &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Start search</source>
        <translation>&amp;Suche starten</translation>
    </message>
    <message>
        <source>All candidates are trained; raise their number to go on</source>
        <translation>Alle Kandidaten sind trainiert; zum Fortsetzen ihre Zahl erhöhen</translation>
    </message>
    <message>
        <source>Train candidates in the background (F5)</source>
        <translation>Kandidaten im Hintergrund trainieren (F5)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · noch %1</translation>
    </message>
    <message>
        <source> · waiting, number %1 in the queue</source>
        <translation> · wartet, Platz %1 in der Warteschlange</translation>
    </message>
    <message>
        <source> · pausing, finishing the batch</source>
        <translation> · pausiert nach dem laufenden Batch</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · pausiert</translation>
    </message>
    <message>
        <source> · stopping, finishing the batch</source>
        <translation> · stoppt nach dem laufenden Batch</translation>
    </message>
    <message>
        <source> · finished</source>
        <translation> · abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source> · %n failed</source>
        <translation>
            <numerusform> · %n fehlgeschlagen</numerusform>
            <numerusform> · %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1, as Setup says; it can be continued.</source>
        <translation>Nach %1 gestoppt, wie unter „Einrichten“ festgelegt; die Suche kann fortgesetzt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the last %n trainings left the front as it was. It can be continued.</source>
        <translation>
            <numerusform>Gestoppt: %n Training ließ die Front unverändert. Die Suche kann fortgesetzt werden.</numerusform>
            <numerusform>Gestoppt: Die letzten %n Trainings ließen die Front unverändert. Die Suche kann fortgesetzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 core-hours</source>
        <translation> · %1 Kernstunden</translation>
    </message>
    <message>
        <source> · the board measures what is left</source>
        <translation> · das Board misst, was übrig ist</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close; everything holds already (Esc)</source>
        <translation>Schließen; alles gilt bereits (Esc)</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop had when Sextant started</source>
        <translation>Hell, dunkel oder wie die Arbeitsumgebung beim Start von Sextant</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>How close the rows of tables stand</source>
        <translation>Wie eng die Zeilen von Tabellen stehen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>All parts of the window back to their places</source>
        <translation>Alle Teile des Fensters zurück an ihren Platz</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window; searches go on meanwhile</source>
        <translation>Die Sprache des Fensters; Suchen laufen dabei weiter</translation>
    </message>
    <message>
        <source>Workers of a new study</source>
        <translation>Worker einer neuen Studie</translation>
    </message>
    <message>
        <source>Networks trained at the same time, unless Setup says otherwise</source>
        <translation>Gleichzeitig trainierte Netze, sofern unter „Einrichten“ nicht anders festgelegt</translation>
    </message>
    <message>
        <source>Threads for a mask</source>
        <translation>Threads je Maske</translation>
    </message>
    <message>
        <source>Threads that predict the mask of a candidate over a scene</source>
        <translation>Threads, die die Maske eines Kandidaten über einer Szene vorhersagen</translation>
    </message>
    <message>
        <source>Tell me when a search ends</source>
        <translation>Ende einer Suche melden</translation>
    </message>
    <message>
        <source>The window asks for attention, and the desktop shows a note</source>
        <translation>Das Fenster bittet um Aufmerksamkeit, und die Arbeitsumgebung zeigt eine Benachrichtigung</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of your device profiles</source>
        <translation>Den Ordner der eigenen Geräteprofile öffnen</translation>
    </message>
    <message>
        <source>Device profiles (JSON) that lie here are offered in Setup</source>
        <translation>Geräteprofile (JSON) in diesem Ordner stehen unter „Einrichten“ zur Wahl</translation>
    </message>
    <message>
        <source>Your device profiles</source>
        <translation>Eigene Geräteprofile</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of your device profiles</source>
        <translation>Ordner der eigenen Geräteprofile wählen</translation>
    </message>
    <message>
        <source>Another folder for your device profiles, such as one that a team shares</source>
        <translation>Ein anderer Ordner für eigene Geräteprofile, etwa ein gemeinsamer des Teams</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The standard folder of your device profiles</source>
        <translation>Der Standardordner der eigenen Geräteprofile</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Folder of your device profiles</source>
        <translation>Ordner der eigenen Geräteprofile</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SetupPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>How many networks to train</source>
        <translation>Wie viele Netze trainiert werden</translation>
    </message>
    <message>
        <source>FP32 epochs</source>
        <translation>FP32-Epochen</translation>
    </message>
    <message>
        <source>Passes over the training tiles in FP32</source>
        <translation>Durchläufe über die Trainingskacheln in FP32</translation>
    </message>
    <message>
        <source>Alignment epochs</source>
        <translation>Anpassungsepochen</translation>
    </message>
    <message>
        <source>Further passes under the device's simulated numerics</source>
        <translation>Weitere Durchläufe unter der simulierten Gerätenumerik</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Networks trained at the same time; may be changed while the search runs. The result does not depend on it</source>
        <translation>Gleichzeitig trainierte Netze; auch während der Suche änderbar. Das Ergebnis hängt nicht davon ab</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same candidates</source>
        <translation>Derselbe Seed ergibt dieselben Kandidaten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Evolution (NSGA-II)</source>
        <translation>Evolution (NSGA-II)</translation>
    </message>
    <message>
        <source>Evolution with a model</source>
        <translation>Evolution mit Modell</translation>
    </message>
    <message>
        <source>Ageing evolution</source>
        <translation>Alternde Evolution</translation>
    </message>
    <message>
        <source>PyNAS's algorithm</source>
        <translation>Algorithmus von PyNAS</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Every network of the space</source>
        <translation>Jedes Netz des Suchraums</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>How the next network is chosen. The model learns accuracy from what is trained and picks the child that should widen the front most</source>
        <translation>Wie das nächste Netz gewählt wird. Das Modell lernt die Genauigkeit aus den trainierten Netzen und wählt das Kind, das die Front voraussichtlich am meisten erweitert</translation>
    </message>
    <message>
        <source>Latency and mIoU</source>
        <translation>Latenz und mIoU</translation>
    </message>
    <message>
        <source>Latency and vessel F1</source>
        <translation>Latenz und Schiffs-F1</translation>
    </message>
    <message>
        <source>Energy and mIoU</source>
        <translation>Energie und mIoU</translation>
    </message>
    <message>
        <source>Parameters and mIoU</source>
        <translation>Parameter und mIoU</translation>
    </message>
    <message>
        <source>Memory and mIoU</source>
        <translation>Speicher und mIoU</translation>
    </message>
    <message>
        <source>Latency, energy and mIoU</source>
        <translation>Latenz, Energie und mIoU</translation>
    </message>
    <message>
        <source>Trade off</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What the front is of; accuracies are those on the device</source>
        <translation>Zwischen welchen Zielen die Front abwägt; Genauigkeiten sind die auf dem Gerät</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Inherit weights</source>
        <translation>Gewichte erben</translation>
    </message>
    <message>
        <source>Inherit, end hopeless</source>
        <translation>Erben, Aussichtslose beenden</translation>
    </message>
    <message>
        <source>Inherit, best third goes on</source>
        <translation>Erben, bestes Drittel läuft weiter</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Einsparung</translation>
    </message>
    <message>
        <source>Networks can start from their parent's weights; a training can end early when none that stood like it ended well enough, or, at a third of the epochs, when it is not among the best third so far</source>
        <translation>Netze können mit den Gewichten ihres Elternteils beginnen; ein Training kann vorzeitig enden, wenn keines bei gleichem Stand gut genug endete, oder nach einem Drittel der Epochen, wenn es bis dahin nicht zum besten Drittel gehört</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Random zoom, brightness and colour of the training crops, beyond flips and turns. Helps trainings of many epochs on few scenes; short ones do better without</source>
        <translation>Zufälliger Zoom, zufällige Helligkeit und Farbe der Trainingsausschnitte, zusätzlich zu Spiegelungen und Drehungen. Hilft Trainings mit vielen Epochen auf wenigen Szenen; kurze sind ohne besser</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>This space holds too many networks to train every one; choose another strategy or space.</source>
        <translation>Dieser Suchraum hat zu viele Netze, um jedes zu trainieren; eine andere Strategie oder einen anderen Suchraum wählen.</translation>
    </message>
    <message>
        <source>As in the study</source>
        <translation>Wie in der Studie</translation>
    </message>
    <message>
        <source>Hours at most</source>
        <translation>Stunden höchstens</translation>
    </message>
    <message>
        <source>The search stops after so many hours of work, pauses left out; it can be continued</source>
        <translation>Die Suche stoppt nach so vielen Stunden Arbeit, Pausen nicht gezählt; sie kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Without progress</source>
        <translation>Ohne Fortschritt</translation>
    </message>
    <message>
        <source>The search stops when so many trainings in a row left the front as it was; it can be continued</source>
        <translation>Die Suche stoppt, wenn so viele Trainings in Folge die Front nicht verändert haben; sie kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Trainings on the front</source>
        <translation>Trainings auf der Front</translation>
    </message>
    <message>
        <source>How often networks on the front are trained, each time with another seed, so that their scores have an interval; from the same budget</source>
        <translation>Wie oft Netze auf der Front trainiert werden, jedes Mal mit anderem Seed, damit ihre Bewertung ein Intervall hat; aus demselben Budget</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SourcePage</name>
    <message>
        <source>%1 has no vessels beside it and is left out: choose their file or folder above, or put a mask of its name beside it.</source>
        <translation>%1 hat keine Schiffe neben sich und bleibt weg: oben ihre Datei oder ihren Ordner wählen oder eine Maske gleichen Namens daneben legen.</translation>
    </message>
    <message>
        <source>%1 has no vessels in %2 and is left out: choose another file or folder above, or add a mask of its name.</source>
        <translation>%1 hat keine Schiffe in %2 und bleibt weg: oben eine andere Datei oder einen anderen Ordner wählen oder eine Maske gleichen Namens hinzufügen.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Files and folders that scenes are taken from</source>
        <translation>Dateien und Ordner, aus denen Szenen stammen</translation>
    </message>
    <message>
        <source>Scenes that were found</source>
        <translation>Gefundene Szenen</translation>
    </message>
    <message>
        <source>Select a scene to see it with its vessels</source>
        <translation>Eine Szene auswählen, um sie mit ihren Schiffen zu sehen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>A folder of scenes, or one that holds images/ and masks/</source>
        <translation>Ein Ordner mit Szenen oder einer, der images/ und masks/ enthält</translation>
    </message>
    <message>
        <source>Add scene…</source>
        <translation>Szene hinzufügen…</translation>
    </message>
    <message>
        <source>One scene: anything GDAL reads</source>
        <translation>Eine Szene: alles, was GDAL liest</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected one out</source>
        <translation>Die ausgewählte herausnehmen</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Schiffe</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>One file for all scenes: polygons (GeoJSON, GeoPackage, Shapefile), COCO JSON, or run lengths as CSV</source>
        <translation>Eine Datei für alle Szenen: Polygone (GeoJSON, GeoPackage, Shapefile), COCO-JSON oder Lauflängen als CSV</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Masks or polygons named after their scenes</source>
        <translation>Masken oder Polygone, benannt wie ihre Szenen</translation>
    </message>
    <message>
        <source>Beside the scenes</source>
        <translation>Neben den Szenen</translation>
    </message>
    <message>
        <source>Masks or polygons beside the scenes, named after them</source>
        <translation>Masken oder Polygone neben den Szenen, benannt wie diese</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Ordner mit Szenen</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Vessels (*.geojson *.gpkg *.shp *.json *.csv *.tif *.png);;All files (*)</source>
        <translation>Schiffe (*.geojson *.gpkg *.shp *.json *.csv *.tif *.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of masks or polygons</source>
        <translation>Ordner mit Masken oder Polygonen</translation>
    </message>
    <message>
        <source>Scene with its vessels</source>
        <translation>Szene mit ihren Schiffen</translation>
    </message>
    <message>
        <source>The selected scene and its vessels appear here.</source>
        <translation>Die ausgewählte Szene und ihre Schiffe erscheinen hier.</translation>
    </message>
    <message>
        <source>beside the scenes, named after them</source>
        <translation>neben den Szenen, benannt wie diese</translation>
    </message>
    <message>
        <source>Add a folder of images and masks, or scenes with their vessels as masks, polygons, COCO JSON or run lengths.</source>
        <translation>Einen Ordner mit Bildern und Masken hinzufügen oder Szenen mit ihren Schiffen als Masken, Polygone, COCO-JSON oder Lauflängen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes with vessels found.</source>
        <translation>
            <numerusform>%n Szene mit Schiffen gefunden.</numerusform>
            <numerusform>%n Szenen mit Schiffen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiteres.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceCard</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Parameter höchstens</translation>
    </message>
    <message>
        <source>Networks with more parameters are never trained; may be changed while the search runs</source>
        <translation>Netze mit mehr Parametern werden nie trainiert; auch während der Suche änderbar</translation>
    </message>
    <message>
        <source>Search space and caps</source>
        <translation>Suchraum und Obergrenzen</translation>
    </message>
    <message>
        <source>Small vessel networks</source>
        <translation>Kleine Netze für Schiffe</translation>
    </message>
    <message>
        <source>PyNAS, kernel 3</source>
        <translation>PyNAS, Kernel 3</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Suchraum</translation>
    </message>
    <message>
        <source>Which networks may be built</source>
        <translation>Welche Netze gebaut werden dürfen</translation>
    </message>
    <message>
        <source>Open a search space</source>
        <translation>Einen Suchraum öffnen</translation>
    </message>
    <message>
        <source>A search space as a JSON file</source>
        <translation>Ein Suchraum als JSON-Datei</translation>
    </message>
    <message>
        <source>Edit the search space</source>
        <translation>Suchraum bearbeiten</translation>
    </message>
    <message>
        <source>Fields, size, costs and findings of the space; also while a search runs (F4)</source>
        <translation>Felder, Größe, Kosten und Befunde des Suchraums; auch während einer Suche (F4)</translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation>Latenz höchstens</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Networks with a longer simulated latency are never trained; may be changed while the search runs, also in the plot</source>
        <translation>Netze mit höherer simulierter Latenz werden nie trainiert; während der Suche änderbar, auch in der Front</translation>
    </message>
    <message>
        <source>Space: %1</source>
        <translation>Suchraum: %1</translation>
    </message>
    <message>
        <source>%1 to %2 stages, about %3 × 10&lt;sup&gt;%4&lt;/sup&gt; networks</source>
        <translation>%1 bis %2 Stufen, etwa %3 × 10&lt;sup&gt;%4&lt;/sup&gt; Netze</translation>
    </message>
    <message>
        <source>As edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>The study's own space</source>
        <translation>Suchraum der Studie</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceDocument</name>
    <message>
        <source>Space: %1</source>
        <translation>Suchraum: %1</translation>
    </message>
    <message>
        <source>Space: stages</source>
        <translation>Suchraum: Stufen</translation>
    </message>
    <message>
        <source>Space: stages apart</source>
        <translation>Suchraum: Stufen getrennt</translation>
    </message>
    <message>
        <source>Space: all stages alike</source>
        <translation>Suchraum: alle Stufen gleich</translation>
    </message>
    <message>
        <source>Space: add a rule</source>
        <translation>Suchraum: Regel hinzufügen</translation>
    </message>
    <message>
        <source>Space: add a choice of bands</source>
        <translation>Suchraum: Bandauswahl hinzufügen</translation>
    </message>
    <message>
        <source>Space: remove %1</source>
        <translation>Suchraum: %1 entfernen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceForm</name>
    <message>
        <source>Each stage has its own choices</source>
        <translation>Jede Stufe für sich festlegen</translation>
    </message>
    <message>
        <source>Off: one set of choices for all stages. Switching it off keeps the first stage's</source>
        <translation>Aus: eine Festlegung für alle Stufen. Beim Ausschalten bleibt die der ersten Stufe</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add a choice of bands</source>
        <translation>Bandauswahl hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Take it out of the space; Ctrl+Z brings it back</source>
        <translation>Aus dem Suchraum nehmen; Strg+Z holt es zurück</translation>
    </message>
    <message>
        <source>● changed</source>
        <translation>● geändert</translation>
    </message>
    <message>
        <source>At the start: %1</source>
        <translation>Am Anfang: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nutzen</translation>
    </message>
    <message>
        <source>Put the cheaper choice in its place</source>
        <translation>Durch die günstigere Wahl ersetzen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceListModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpacePage</name>
    <message>
        <source>Small vessel networks</source>
        <translation>Kleine Netze für Schiffe</translation>
    </message>
    <message>
        <source>The default: nine kinds of block, 8 to 48 channels, 2 to 4 stages</source>
        <translation>Die Vorgabe: neun Blockarten, 8 bis 48 Kanäle, 2 bis 4 Stufen</translation>
    </message>
    <message>
        <source>PyNAS, kernel 3</source>
        <translation>PyNAS, Kernel 3</translation>
    </message>
    <message>
        <source>What PyNAS samples: widths as multiples of the input, its padding and its decoder</source>
        <translation>Was PyNAS zieht: Breiten als Vielfache der Eingabe, sein Padding und sein Decoder</translation>
    </message>
    <message>
        <source>Small and fast</source>
        <translation>Klein und schnell</translation>
    </message>
    <message>
        <source>Plain, re-parametrised and separable convolutions of 4 to 16 channels, no skips that need memory</source>
        <translation>Einfache, reparametrisierte und separable Faltungen mit 4 bis 16 Kanälen, keine Skips, die Speicher brauchen</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>32 to 128 channels in 3 to 5 stages, for scenes of little contrast; several times the cost</source>
        <translation>32 bis 128 Kanäle in 3 bis 5 Stufen, für kontrastarme Szenen; um ein Mehrfaches teurer</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>Apply to the study</source>
        <translation>Auf Studie anwenden</translation>
    </message>
    <message>
        <source>The search draws from this space from its next candidate on; Ctrl+Z takes it back</source>
        <translation>Die Suche zieht ab ihrem nächsten Kandidaten aus diesem Suchraum; Strg+Z nimmt es zurück</translation>
    </message>
    <message>
        <source>New study with this space…</source>
        <translation>Neue Studie mit diesem Suchraum…</translation>
    </message>
    <message>
        <source>An empty study with the same data, device and settings</source>
        <translation>Eine leere Studie mit denselben Daten, demselben Gerät und denselben Einstellungen</translation>
    </message>
    <message>
        <source>Copy of the study…</source>
        <translation>Kopie der Studie…</translation>
    </message>
    <message>
        <source>A file with all candidates of this study, and this space</source>
        <translation>Eine Datei mit allen Kandidaten dieser Studie und diesem Suchraum</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Latency of a tile, simulated</source>
        <translation>Latenz einer Kachel, simuliert</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Back to the setup (Esc)</source>
        <translation>Zurück zu „Einrichten“ (Esc)</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Suchraum</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Begin with a space that is known to work; Ctrl+Z brings yours back</source>
        <translation>Mit einem bewährten Suchraum beginnen; Strg+Z holt den eigenen zurück</translation>
    </message>
    <message>
        <source>Preset…</source>
        <translation>Vorlage…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>A space from a JSON file</source>
        <translation>Ein Suchraum aus einer JSON-Datei</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write this space as a JSON file</source>
        <translation>Diesen Suchraum als JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>As at the start</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Back to the space the study started with</source>
        <translation>Zurück zum Suchraum, mit dem die Studie begann</translation>
    </message>
    <message>
        <source>Space: as at the start</source>
        <translation>Suchraum: wie am Anfang</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederherstellen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Number of networks</source>
        <translation>Anzahl der Netze</translation>
    </message>
    <message>
        <source>The exact number of different networks, without genes that change nothing</source>
        <translation>Die genaue Anzahl verschiedener Netze, ohne wirkungslose Gene</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>A click leads to the field</source>
        <translation>Ein Klick führt zum Feld</translation>
    </message>
    <message>
        <source>Fields of the search space</source>
        <translation>Felder des Suchraums</translation>
    </message>
    <message>
        <source>What the space holds; bold: not as the study started</source>
        <translation>Was der Suchraum enthält; fett: anders als am Anfang der Studie</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 networks</source>
        <translation>
            <numerusform>%1 Netz</numerusform>
            <numerusform>%1 Netze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n zu korrigieren</numerusform>
            <numerusform>%n zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>Not a space to search in yet; see Findings.</source>
        <translation>Noch kein nutzbarer Suchraum; siehe „Befunde“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks drawn uniformly, %1 can be built</source>
        <translation>
            <numerusform>%Ln Netz gleichverteilt gezogen, %1 lassen sich bauen</numerusform>
            <numerusform>%Ln Netze gleichverteilt gezogen, %1 lassen sich bauen</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 % of them keep to the two caps</source>
        <translation>, %1 % davon halten beide Obergrenzen ein</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceRoom</name>
    <message>
        <source>%1, simulated; tiles of %2 × %3 px, %4 bands.</source>
        <translation>%1, simuliert; Kacheln zu %2 × %3 px, %4 Bänder.</translation>
    </message>
    <message>
        <source>%1, simulated; no data yet, so for tiles of %2 × %3 px, %4 bands.</source>
        <translation>%1, simuliert; noch keine Daten, daher für Kacheln zu %2 × %3 px, %4 Bänder.</translation>
    </message>
    <message>
        <source>%1 to %2 stages, %3 networks</source>
        <translation>%1 bis %2 Stufen, %3 Netze</translation>
    </message>
    <message numerus="yes">
        <source>The search space has %n mistakes; edit it (F4).</source>
        <translation>
            <numerusform>Der Suchraum hat %n Fehler; bearbeiten (F4).</numerusform>
            <numerusform>Der Suchraum hat %n Fehler; bearbeiten (F4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right before a search can use it; they stand beside their fields.</source>
        <translation>
            <numerusform>%n zu korrigieren, bevor eine Suche ihn nutzen kann; der Befund steht neben dem Feld.</numerusform>
            <numerusform>%n zu korrigieren, bevor eine Suche ihn nutzen kann; die Befunde stehen neben den Feldern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next search draws from this space.</source>
        <translation>Die nächste Suche zieht aus diesem Suchraum.</translation>
    </message>
    <message>
        <source>Looking at the space…</source>
        <translation>Suchraum wird untersucht…</translation>
    </message>
    <message>
        <source>As the study has it. What you change reaches the search when you apply it.</source>
        <translation>Wie in der Studie. Änderungen wirken auf die Suche, sobald sie angewendet sind.</translation>
    </message>
    <message>
        <source>This study trains every network of its space, and this space has too many: allow fewer, or begin a study with another strategy.</source>
        <translation>Diese Studie trainiert jedes Netz ihres Suchraums, und dieser Suchraum hat zu viele: weniger zulassen oder eine Studie mit anderer Strategie beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not in the study yet. Applied, they hold from candidate %1 on, also while it searches.</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht in der Studie. Angewendet gilt sie ab Kandidat %1, auch während der Suche.</numerusform>
            <numerusform>%n Änderungen sind noch nicht in der Studie. Angewendet gelten sie ab Kandidat %1, auch während der Suche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a search space</source>
        <translation>Einen Suchraum importieren</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Suchräume (*.json)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 is not a search space: %2</source>
        <translation>%1 ist kein Suchraum: %2</translation>
    </message>
    <message>
        <source>Export the search space</source>
        <translation>Den Suchraum exportieren</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>A search runs. Stop it first; it can be continued later.</source>
        <translation>Eine Suche läuft. Zuerst stoppen; sie kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Copy of the study</source>
        <translation>Kopie der Studie</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Sextant-Studien (*.sextant)</translation>
    </message>
    <message>
        <source>Copying the study…</source>
        <translation>Studie wird kopiert…</translation>
    </message>
    <message>
        <source>Copied to %1; open it when this search has ended.</source>
        <translation>Kopiert nach %1; öffnen, sobald diese Suche beendet ist.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceTreeModel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n zu korrigieren</numerusform>
            <numerusform>%n zu korrigieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow or missing on the device</source>
        <translation>
            <numerusform>%n langsam oder nicht vorhanden auf dem Gerät</numerusform>
            <numerusform>%n langsam oder nicht vorhanden auf dem Gerät</numerusform>
        </translation>
    </message>
    <message>
        <source>not as the study started</source>
        <translation>anders als am Anfang der Studie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SplitMap</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Map of the splits</source>
        <translation>Karte der Splits</translation>
    </message>
    <message>
        <source>The map of the splits appears here.</source>
        <translation>Die Karte der Splits erscheint hier.</translation>
    </message>
    <message>
        <source>pale: no vessel</source>
        <translation>blass: kein Schiff</translation>
    </message>
    <message>
        <source>%1, tile %2: %3, vessel pixels: %4</source>
        <translation>%1, Kachel %2: %3, Schiffspixel: %4</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StudyDocument</name>
    <message>
        <source>candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n Kandidat</numerusform>
            <numerusform>%n Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ablösen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>ausschließen</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>einbeziehen</translation>
    </message>
    <message>
        <source>Note on candidate %1</source>
        <translation>Notiz zu Kandidat %1</translation>
    </message>
    <message>
        <source>Change caps</source>
        <translation>Obergrenzen ändern</translation>
    </message>
    <message>
        <source>Change the search space</source>
        <translation>Suchraum ändern</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SurveyModel</name>
    <message>
        <source>mask %1</source>
        <translation>Maske %1</translation>
    </message>
    <message>
        <source>polygons %1</source>
        <translation>Polygone %1</translation>
    </message>
    <message>
        <source>annotations %1</source>
        <translation>Annotationen %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Vessels from</source>
        <translation>Schiffe aus</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TagCompleter</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of this study; Enter or a click takes one</source>
        <translation>Tags dieser Studie; Eingabe oder Klick übernimmt eines</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TagFilter</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Only candidates with this tag; words of a note that begin with # are tags</source>
        <translation>Nur Kandidaten mit diesem Tag; Wörter einer Notiz, die mit # beginnen, sind Tags</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Ohne Tags</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Tags</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TimelinePage</name>
    <message numerus="yes">
        <source>%n workers, at work %1 % of %2 · teal: on the front · red: failed · hatched: paused or unfinished</source>
        <translation>
            <numerusform>%n Worker, %1 % von %2 ausgelastet · blaugrün: auf der Front · rot: fehlgeschlagen · schraffiert: pausiert oder unfertig</numerusform>
            <numerusform>%n Worker, %1 % von %2 ausgelastet · blaugrün: auf der Front · rot: fehlgeschlagen · schraffiert: pausiert oder unfertig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::TimelineView</name>
    <message>
        <source>Workers over time</source>
        <translation>Worker im Zeitverlauf</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Shows who trained what, once a search has run. Studies of older versions do not tell.</source>
        <translation>Zeigt, wer was trainiert hat, sobald eine Suche gelaufen ist. Studien älterer Versionen enthalten das nicht.</translation>
    </message>
    <message>
        <source>Candidate %1 · worker %2
%3 to %4 · %5</source>
        <translation>Kandidat %1 · Worker %2
%3 bis %4 · %5</translation>
    </message>
    <message>
        <source>The wheel zooms, a drag moves, a double click shows all. Hatched: paused, or unfinished; dashed: time between searches is left out</source>
        <translation>Das Mausrad zoomt, Ziehen verschiebt, ein Doppelklick zeigt alles. Schraffiert: pausiert oder unfertig; gestrichelt: Zeit zwischen Suchen ist ausgelassen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Tour</name>
    <message>
        <source>The search</source>
        <translation>Die Suche</translation>
    </message>
    <message>
        <source>Start, pause and stop it here. What is finished is saved at once, so you may close the window at any time.</source>
        <translation>Hier wird sie gestartet, pausiert und gestoppt. Fertiges ist sofort gespeichert, das Fenster kann also jederzeit geschlossen werden.</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Die Front</translation>
    </message>
    <message>
        <source>Each point is a trained network: further left is faster, further up finds vessels better on the simulated chip. The line joins those that no other one beats. Click one.</source>
        <translation>Jeder Punkt ist ein trainiertes Netz: Weiter links ist es schneller, weiter oben findet es Schiffe auf dem simulierten Chip besser. Die Linie verbindet die Netze, die kein anderes übertrifft. Einen Punkt anklicken.</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>Der Beleg</translation>
    </message>
    <message>
        <source>The vessels that the clicked network finds lie on the scene here. Drag moves, the wheel zooms.</source>
        <translation>Die Schiffe, die das angeklickte Netz findet, liegen hier auf der Szene. Ziehen verschiebt, das Mausrad zoomt.</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>Die Gründe</translation>
    </message>
    <message>
        <source>What conversion to the chip lost, what fine-tuning under its numerics won back, and the network layer by layer.</source>
        <translation>Was die Konvertierung auf den Chip verloren hat, was das Fine-Tuning unter dessen Numerik aufgeholt hat, und das Netz Schicht für Schicht.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>Writes the chosen network as files that are checked before you get them. Ctrl+K finds every command, F1 explains what you look at.</source>
        <translation>Schreibt das gewählte Netz als Dateien, die vor der Ausgabe geprüft werden. Strg+K findet jeden Befehl, F1 erklärt, was gerade zu sehen ist.</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Tour verlassen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Next part of the tour</source>
        <translation>Nächster Teil der Tour</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>Der nächste Teil</translation>
    </message>
    <message>
        <source>Leave the tour (Esc); the Help menu has it again</source>
        <translation>Tour verlassen (Esc); im Menü „Hilfe“ ist sie wieder zu finden</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselCard</name>
    <message>
        <source>Vessel</source>
        <translation>Schiff</translation>
    </message>
    <message>
        <source>Close the vessel's card</source>
        <translation>Schiffsinfo schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Vessel %1</source>
        <translation>Schiff %1</translation>
    </message>
    <message>
        <source>Vessel %1 · %2</source>
        <translation>Schiff %1 · %2</translation>
    </message>
    <message>
        <source>Length %1, width %2</source>
        <translation>Länge %1, Breite %2</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Fläche %1</translation>
    </message>
    <message>
        <source>Heading %1° or %2°</source>
        <translation>Ausrichtung %1° oder %2°</translation>
    </message>
    <message>
        <source>Mean probability %1</source>
        <translation>Mittlere Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>Column %1, row %2</source>
        <translation>Spalte %1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselLimits</name>
    <message>
        <source>Smallest area of a vessel</source>
        <translation>Kleinste Fläche eines Schiffs</translation>
    </message>
    <message>
        <source>Smaller ones are left out of counts, table and files</source>
        <translation>Kleinere fehlen in Zählungen, Tabelle und Dateien</translation>
    </message>
    <message>
        <source>Distance within a vessel</source>
        <translation>Abstand innerhalb eines Schiffs</translation>
    </message>
    <message>
        <source>Parts with at most so much water between them are one vessel</source>
        <translation>Teile mit höchstens so viel Wasser dazwischen sind ein Schiff</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Kleinste Fläche</translation>
    </message>
    <message>
        <source>One vessel within</source>
        <translation>Teile verbinden bis</translation>
    </message>
    <message>
        <source>Choose polygons of land</source>
        <translation>Landpolygone wählen</translation>
    </message>
    <message>
        <source>Polygons of land: pixels whose centres lie in them are no vessel</source>
        <translation>Landpolygone: Pixel, deren Mittelpunkt darin liegt, sind kein Schiff</translation>
    </message>
    <message>
        <source>No land</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Polygons of land</source>
        <translation>Landpolygone</translation>
    </message>
    <message>
        <source>Polygons (*.gpkg *.geojson *.shp *.kml);;All files (*)</source>
        <translation>Polygone (*.gpkg *.geojson *.shp *.kml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselModel</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>vessel</source>
        <translation>Schiff</translation>
    </message>
    <message>
        <source>true</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>Of the rectangle with the same second moments as the vessel's pixels</source>
        <translation>Vom Rechteck mit denselben zweiten Momenten wie die Pixel des Schiffs</translation>
    </message>
    <message>
        <source>Of the long axis, degrees clockwise from north, 0 to 180: bow and stern look alike</source>
        <translation>Der Längsachse, Grad im Uhrzeigersinn von Norden, 0 bis 180: Bug und Heck sehen gleich aus</translation>
    </message>
    <message>
        <source>Mean over the vessel's pixels, 0 to 1</source>
        <translation>Mittel über die Pixel des Schiffs, 0 bis 1</translation>
    </message>
    <message>
        <source>Of the centre, degrees in WGS 84</source>
        <translation>Des Mittelpunkts, Grad in WGS 84</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Heading °</source>
        <translation>Ausrichtung °</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinl.</translation>
    </message>
    <message>
        <source>Latitude °</source>
        <translation>Breitengrad °</translation>
    </message>
    <message>
        <source>Longitude °</source>
        <translation>Längengrad °</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselPanel</name>
    <message numerus="yes">
        <source>%n vessels</source>
        <translation>
            <numerusform>%n Schiff</numerusform>
            <numerusform>%n Schiffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 found</source>
        <translation>
            <numerusform>von %1 gefunden</numerusform>
            <numerusform>von %1 gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed</source>
        <translation>
            <numerusform>übersehen</numerusform>
            <numerusform>übersehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>false alarms</source>
        <translation>
            <numerusform>Fehlalarm</numerusform>
            <numerusform>Fehlalarme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per 100 km²</source>
        <translation>%1 je 100 km²</translation>
    </message>
    <message>
        <source>Export vessels</source>
        <translation>Schiffe exportieren</translation>
    </message>
    <message>
        <source>Write the vessels as GeoPackage, GeoJSON, CSV or KML</source>
        <translation>Die Schiffe als GeoPackage, GeoJSON, CSV oder KML schreiben</translation>
    </message>
    <message>
        <source>What counts as a vessel</source>
        <translation>Was als Schiff zählt</translation>
    </message>
    <message>
        <source>Smallest area, distance within which parts are one vessel, land</source>
        <translation>Kleinste Fläche, Abstand, bis zu dem Teile ein Schiff sind, Land</translation>
    </message>
    <message>
        <source>Vessels over the scene</source>
        <translation>Schiffe über der Szene</translation>
    </message>
    <message>
        <source>Select a vessel to see it on the scene</source>
        <translation>Ein Schiff auswählen, um es auf der Szene zu sehen</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv);;KML (*.kml)</source>
        <translation>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv);;KML (*.kml)</translation>
    </message>
    <message numerus="yes">
        <source>%n vessels written to %1</source>
        <translation>
            <numerusform>%n Schiff nach %1 geschrieben</numerusform>
            <numerusform>%n Schiffe nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Vessels come with the mask of a candidate over a scene.</source>
        <translation>Schiffe kommen mit der Maske eines Kandidaten über einer Szene.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WelcomePage</name>
    <message>
        <source>Find the network to fly</source>
        <translation>Das Netz für den Flug finden</translation>
    </message>
    <message>
        <source>No study is open. A study trains many networks on your imagery, each scored as the chosen chip would run it, and shows which ones trade accuracy against latency best.</source>
        <translation>Es ist keine Studie geöffnet. Eine Studie trainiert viele Netze auf den eigenen Bildern, bewertet jedes so, wie der gewählte Chip es ausführen würde, und zeigt, welche den besten Kompromiss zwischen Genauigkeit und Latenz bieten.</translation>
    </message>
    <message>
        <source>Studies of late</source>
        <translation>Letzte Studien</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel testen</translation>
    </message>
    <message>
        <source>Paints sea scenes on this computer, searches in them, and shows around</source>
        <translation>Erzeugt Meeresszenen auf diesem Rechner, startet darauf eine Suche und führt durch das Programm</translation>
    </message>
    <message>
        <source>Open images and masks…</source>
        <translation>Bilder und Masken öffnen…</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Studie öffnen…</translation>
    </message>
    <message>
        <source>None yet. They are listed here once you made one.</source>
        <translation>Noch keine. Angelegte Studien stehen hier.</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Open the study %1</source>
        <translation>Die Studie %1 öffnen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Workbench</name>
    <message>
        <source> · Sextant</source>
        <translation> · Sextant</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Workspaces</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
</TS>
