<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>SceneFurniture</name>
    <message>
        <source>no data</source>
        <translation>nessun dato</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>colonna %1, riga %2</translation>
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
        <translation>O</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>no georeference: positions in pixels</source>
        <translation>nessuna georeferenziazione: posizioni in pixel</translation>
    </message>
    <message>
        <source>placed by %1 control points</source>
        <translation>georeferita con %1 punti di controllo</translation>
    </message>
    <message>
        <source>north is %1° off up</source>
        <translation>nord a %1° dalla verticale</translation>
    </message>
    <message>
        <source>crosses the date line</source>
        <translation>attraversa l’antimeridiano</translation>
    </message>
    <message>
        <source>no overviews: slow when zoomed out</source>
        <translation>senza piramidi: lenta a zoom ridotto</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 banda</translation>
    </message>
    <message>
        <source>%1 bands</source>
        <translation>%1 bande</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>in %1; networks see the scene's own pixels</source>
        <translation>in %1; le reti vedono i pixel propri della scena</translation>
    </message>
</context>
<context>
    <name>SpaceFields</name>
    <message>
        <source>max pool</source>
        <translation>max pooling</translation>
    </message>
    <message>
        <source>average pool</source>
        <translation>average pooling</translation>
    </message>
    <message>
        <source>stride 2</source>
        <translation>stride 2</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilineare</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>più vicino</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>convoluzione trasposta</translation>
    </message>
    <message>
        <source>pixel shuffle</source>
        <translation>pixel shuffle</translation>
    </message>
    <message>
        <source>concatenated</source>
        <translation>concatenate</translation>
    </message>
    <message>
        <source>added</source>
        <translation>sommate</translation>
    </message>
    <message>
        <source>no skips</source>
        <translation>senza skip</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocchi</translation>
    </message>
    <message>
        <source>Kinds of block that the stage may be made of</source>
        <translation>Tipi di blocco di cui può essere fatto lo stadio</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>Larghezze</translation>
    </message>
    <message>
        <source>Channels that leave the stage</source>
        <translation>Canali in uscita dallo stadio</translation>
    </message>
    <message>
        <source>Channels that leave the stage, as a multiple of those that enter</source>
        <translation>Canali in uscita dallo stadio, come multiplo di quelli in ingresso</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canali</translation>
    </message>
    <message>
        <source>times</source>
        <translation>volte</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Side of the convolutions' kernels; odd</source>
        <translation>Lato dei kernel delle convoluzioni; dispari</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Expansions</source>
        <translation>Espansioni</translation>
    </message>
    <message>
        <source>How many times wider a bottleneck is inside</source>
        <translation>Di quante volte un collo di bottiglia è più largo all’interno</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Attivazioni</translation>
    </message>
    <message>
        <source>What follows each convolution</source>
        <translation>Ciò che segue ogni convoluzione</translation>
    </message>
    <message>
        <source>Made smaller by</source>
        <translation>Riduzione</translation>
    </message>
    <message>
        <source>How the stage hands a map of half the size to the next one</source>
        <translation>Come lo stadio passa al successivo una mappa di dimensioni dimezzate</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>How many times the block stands in a row</source>
        <translation>Quante volte il blocco si ripete di seguito</translation>
    </message>
    <message>
        <source>Squeeze and excite</source>
        <translation>Squeeze and excite</translation>
    </message>
    <message>
        <source>Channel weights from the map's mean; separable, linear, rep and ghost blocks</source>
        <translation>Pesi dei canali dalla media della mappa; blocchi separabili, lineari, rep e ghost</translation>
    </message>
    <message>
        <source>Upsampling</source>
        <translation>Upsampling</translation>
    </message>
    <message>
        <source>How the map becomes larger again</source>
        <translation>Come la mappa torna più grande</translation>
    </message>
    <message>
        <source>Skips</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>How maps of the encoder join those of the decoder</source>
        <translation>Come le mappe dell’encoder si uniscono a quelle del decoder</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondità</translation>
    </message>
    <message>
        <source>Convolutions in each stage of the decoder</source>
        <translation>Convoluzioni in ogni stadio del decoder</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>convoluzioni</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Channels of a stage, of those of its skip</source>
        <translation>Canali di uno stadio, rispetto a quelli del suo skip</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Stages left out</source>
        <translation>Stadi omessi</translation>
    </message>
    <message>
        <source>The shallowest stages that are not built: the head stays at less resolution</source>
        <translation>Gli stadi meno profondi che non si costruiscono: la testa resta a risoluzione minore</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>stadi</translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation>Latenza massima</translation>
    </message>
    <message>
        <source>Simulated, of one tile on the device</source>
        <translation>Simulata, di una tile sul dispositivo</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Parametri massimi</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Pesi e bias</translation>
    </message>
    <message>
        <source>MACs at most</source>
        <translation>MAC massimi</translation>
    </message>
    <message>
        <source>Multiply-accumulates of one tile</source>
        <translation>Moltiplicazioni-accumuli di una tile</translation>
    </message>
    <message>
        <source>million</source>
        <translation>milioni</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Memoria massima</translation>
    </message>
    <message>
        <source>Simulated, the largest maps alive at once</source>
        <translation>Simulata, le mappe più grandi presenti insieme</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Nothing chosen: any</source>
        <translation>Nessuna scelta: qualsiasi valore</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>Nello stadio</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stadi</translation>
    </message>
    <message>
        <source>A stage is one block and what makes its map smaller</source>
        <translation>Uno stadio è un blocco più ciò che ne riduce la mappa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What the space is called in lists and logs</source>
        <translation>Come si chiama lo spazio negli elenchi e nei registri</translation>
    </message>
    <message>
        <source>Widths are</source>
        <translation>Larghezze in</translation>
    </message>
    <message>
        <source>Channels, or multiples of the channels that enter, as PyNAS has it</source>
        <translation>Canali, o multipli dei canali in ingresso, come in PyNAS</translation>
    </message>
    <message>
        <source>multiples of the input</source>
        <translation>multipli dell’ingresso</translation>
    </message>
    <message>
        <source>PyNAS's padding</source>
        <translation>Padding di PyNAS</translation>
    </message>
    <message>
        <source>Pad by 1 whatever the kernel; off: by half the kernel</source>
        <translation>Padding di 1 con qualsiasi kernel; disattivato: metà del kernel</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Reti</translation>
    </message>
    <message>
        <source>What all networks of the space share</source>
        <translation>Ciò che tutte le reti dello spazio condividono</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Tutti gli stadi</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stadio %1</translation>
    </message>
    <message>
        <source>What a stage of the encoder is drawn from</source>
        <translation>Da che cosa si estrae uno stadio dell’encoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>What brings the map back to the size of the tile</source>
        <translation>Ciò che riporta la mappa alle dimensioni della tile</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Networks beyond them are never trained. Those of Setup and of the front hold as well</source>
        <translation>Le reti che li superano non vengono mai addestrate. Valgono anche i limiti di Configura e del fronte</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Vietate</translation>
    </message>
    <message>
        <source>Combinations that must not be: a stage, or the decoder, that agrees with all that a rule names</source>
        <translation>Combinazioni che non devono esistere: uno stadio, o il decoder, che corrisponde a tutto ciò che una regola nomina</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regola %1</translation>
    </message>
    <message>
        <source>Forbids what agrees with all of this</source>
        <translation>Vieta ciò che corrisponde a tutto questo</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Which bands a network may look at; without an entry all</source>
        <translation>Quali bande una rete può usare; senza alcuna voce tutte</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Scelta %1</translation>
    </message>
    <message>
        <source>Nothing chosen: all bands</source>
        <translation>Nessuna scelta: tutte le bande</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivo</translation>
    </message>
    <message>
        <source>multiples</source>
        <translation>multipli</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>with and without</source>
        <translation>con e senza</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>without</source>
        <translation>senza</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3 values</source>
        <translation>da %1 a %2, %3 valori</translation>
    </message>
</context>
<context>
    <name>SpaceReport</name>
    <message>
        <source>%1: the device lacks it and hands it to its host</source>
        <translation>%1: manca sul dispositivo, che lo passa all’host</translation>
    </message>
    <message>
        <source>%1: the device lacks it and hands it to its host, about %2 ms more for each use than %3, simulated</source>
        <translation>%1: manca sul dispositivo, che lo passa all’host; circa %2 ms in più per ogni uso rispetto a %3, simulati</translation>
    </message>
    <message>
        <source>%1: about %2 ms more for each use than %3, simulated</source>
        <translation>%1: circa %2 ms in più per ogni uso rispetto a %3, simulati</translation>
    </message>
    <message>
        <source>about %1 × 10&lt;sup&gt;%2&lt;/sup&gt;</source>
        <translation>circa %1 × 10&lt;sup&gt;%2&lt;/sup&gt;</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Choose the vessel segmentation network to fly.</source>
        <translation>Scegliere la rete di segmentazione delle navi da mandare in volo.</translation>
    </message>
    <message>
        <source>Study to open</source>
        <translation>Studio da aprire</translation>
    </message>
    <message>
        <source>Make and search the sample</source>
        <translation>Crea l’esempio e vi esegue una ricerca</translation>
    </message>
    <message>
        <source>Scene to open</source>
        <translation>Scena da aprire</translation>
    </message>
    <message>
        <source>Candidate to select, by number</source>
        <translation>Candidato da selezionare, per numero</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema scuro</translation>
    </message>
    <message>
        <source>Draw the study's front into a PNG and exit</source>
        <translation>Disegna il fronte dello studio in un PNG ed esce</translation>
    </message>
    <message>
        <source>Write the study's report as a PDF and exit</source>
        <translation>Scrive il rapporto dello studio in PDF ed esce</translation>
    </message>
</context>
<context>
    <name>sextant::ui</name>
    <message>
        <source>Stopped; everything finished is saved.</source>
        <translation>Fermato; tutto ciò che è finito è salvato.</translation>
    </message>
    <message>
        <source>These settings do not work together.</source>
        <translation>Queste impostazioni non sono compatibili tra loro.</translation>
    </message>
    <message>
        <source>The file or folder is not there; choose another one.</source>
        <translation>Il file o la cartella non esiste; sceglierne un altro.</translation>
    </message>
    <message>
        <source>The file cannot be read; it may be truncated or of an unsupported kind.</source>
        <translation>Il file non è leggibile; può essere troncato o di un tipo non supportato.</translation>
    </message>
    <message>
        <source>The file cannot be written; check the folder's permissions and free space.</source>
        <translation>Il file non può essere scritto; controllare i permessi della cartella e lo spazio libero.</translation>
    </message>
    <message>
        <source>A mask and its image differ in size; make them equal.</source>
        <translation>Una maschera e la sua immagine hanno dimensioni diverse; renderle uguali.</translation>
    </message>
    <message>
        <source>The folder holds no tiles; it needs images/ and masks/.</source>
        <translation>La cartella non contiene tile; servono images/ e masks/.</translation>
    </message>
    <message>
        <source>The dataset cannot be used as it is.</source>
        <translation>Il dataset non è utilizzabile così com’è.</translation>
    </message>
    <message>
        <source>This architecture cannot be built.</source>
        <translation>Questa architettura non può essere costruita.</translation>
    </message>
    <message>
        <source>The search space and its caps cannot be used as they are.</source>
        <translation>Lo spazio di ricerca e i suoi limiti non sono utilizzabili così come sono.</translation>
    </message>
    <message>
        <source>The table of scores cannot be used.</source>
        <translation>La tabella dei punteggi non è utilizzabile.</translation>
    </message>
    <message>
        <source>The device profile cannot be used.</source>
        <translation>Il profilo del dispositivo non è utilizzabile.</translation>
    </message>
    <message>
        <source>The study is damaged or is no study; sextant-cli study salvage recovers what can be read.</source>
        <translation>Lo studio è danneggiato o non è uno studio; sextant-cli study salvage recupera ciò che è leggibile.</translation>
    </message>
    <message>
        <source>A newer Sextant wrote this study; update to open it.</source>
        <translation>Studio scritto da un Sextant più recente; aggiornare per aprirlo.</translation>
    </message>
    <message>
        <source>Another Sextant searches in this study; stop it there first.</source>
        <translation>Un altro Sextant sta cercando in questo studio; fermare prima quella ricerca.</translation>
    </message>
    <message>
        <source>The study belongs to other data or settings; start a new one.</source>
        <translation>Lo studio appartiene ad altri dati o impostazioni; iniziarne uno nuovo.</translation>
    </message>
    <message>
        <source>This candidate's weights are not there: it is not trained yet, or they were pruned.</source>
        <translation>I pesi di questo candidato non ci sono: non è ancora addestrato, oppure sono stati eliminati.</translation>
    </message>
    <message>
        <source>A cap is exceeded.</source>
        <translation>Un limite è superato.</translation>
    </message>
    <message>
        <source>The training diverged; a lower learning rate may help.</source>
        <translation>L’addestramento diverge; può aiutare un learning rate più basso.</translation>
    </message>
    <message>
        <source>There is not enough memory; use fewer workers.</source>
        <translation>La memoria non basta; usare meno worker.</translation>
    </message>
    <message>
        <source>The exported file disagrees with the study, so it was not kept.</source>
        <translation>Il file esportato non concorda con lo studio, quindi non è stato conservato.</translation>
    </message>
    <message>
        <source>The files of an evaluation are damaged or of another version of Sextant.</source>
        <translation>I file di una valutazione sono danneggiati o di un’altra versione di Sextant.</translation>
    </message>
    <message>
        <source>Another process is at this evaluation already.</source>
        <translation>Un altro processo sta già eseguendo questa valutazione.</translation>
    </message>
    <message>
        <source>The cluster's controller does not answer; try again later.</source>
        <translation>Il controller del cluster non risponde; riprovare più tardi.</translation>
    </message>
    <message>
        <source>The cluster refused the job; check partition, account and limits.</source>
        <translation>Il cluster ha rifiutato il job; controllare partizione, account e limiti.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sextant.</source>
        <translation>Si è verificato un errore interno di Sextant.</translation>
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
        <translation>in corso</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Decoder stage %1</source>
        <translation>Stadio %1 del decoder</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uscita</translation>
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
        <translation>dal candidato %1 in poi</translation>
    </message>
    <message>
        <source>Study made</source>
        <translation>Studio creato</translation>
    </message>
    <message>
        <source>Study brought to this version</source>
        <translation>Studio portato a questa versione</translation>
    </message>
    <message>
        <source>Search started</source>
        <translation>Ricerca avviata</translation>
    </message>
    <message>
        <source>Search paused</source>
        <translation>Ricerca in pausa</translation>
    </message>
    <message>
        <source>Search resumed</source>
        <translation>Ricerca ripresa</translation>
    </message>
    <message>
        <source>Search ended</source>
        <translation>Ricerca terminata</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>Budget cambiato</translation>
    </message>
    <message>
        <source>Caps changed</source>
        <translation>Limiti cambiati</translation>
    </message>
    <message>
        <source>Search space changed</source>
        <translation>Spazio di ricerca cambiato</translation>
    </message>
    <message>
        <source>Rule for weights changed</source>
        <translation>Regola sui pesi cambiata</translation>
    </message>
    <message>
        <source>Network asked for</source>
        <translation>Rete richiesta</translation>
    </message>
    <message>
        <source>Repeat asked for</source>
        <translation>Riaddestramento richiesto</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fissato</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>Non più fissato</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Included again</source>
        <translation>Riammesso</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Nota scritta</translation>
    </message>
    <message>
        <source>Weights removed</source>
        <translation>Pesi rimossi</translation>
    </message>
    <message>
        <source>Weights put back</source>
        <translation>Pesi ripristinati</translation>
    </message>
    <message>
        <source>Study salvaged</source>
        <translation>Studio recuperato</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs · %3 simulated, %4</source>
        <translation>%1 parametri · %2 MAC · %3 simulati, %4</translation>
    </message>
    <message>
        <source>within %1 if the device is as assumed</source>
        <translation>%1 se il dispositivo è come ipotizzato</translation>
    </message>
    <message>
        <source>90 % within %1</source>
        <translation>al 90 % %1</translation>
    </message>
    <message>
        <source>Board asked</source>
        <translation>Scheda interrogata</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 misurati</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>non misurata: %1</translation>
    </message>
    <message>
        <source>latency %1, parameters %2</source>
        <translation>latenza %1, parametri %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stages: %1</source>
        <translation>
            <numerusform>%n stadio: %1</numerusform>
            <numerusform>%n stadi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attende</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ha atteso</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilineare</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>più vicino</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>trasposta</translation>
    </message>
    <message>
        <source>pixel shuffle</source>
        <translation>pixel shuffle</translation>
    </message>
    <message>
        <source>concatenated skips</source>
        <translation>skip concatenati</translation>
    </message>
    <message>
        <source>added skips</source>
        <translation>skip sommati</translation>
    </message>
    <message>
        <source>no skips</source>
        <translation>senza skip</translation>
    </message>
    <message numerus="yes">
        <source>%n convs</source>
        <translation>
            <numerusform>%n convoluzione</numerusform>
            <numerusform>%n convoluzioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % wide</source>
        <translation>larghezza %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n escluso</numerusform>
            <numerusform>%n esclusi</numerusform>
        </translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>decodificatore %1</translation>
    </message>
    <message numerus="yes">
        <source>bands %1</source>
        <translation>
            <numerusform>banda %1</numerusform>
            <numerusform>bande %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::Actions</name>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nuovo studio…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>&amp;Apri studio…</translation>
    </message>
    <message>
        <source>Open &amp;data…</source>
        <translation>Apri &amp;dati…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Open &amp;scene…</source>
        <translation>Apri &amp;scena…</translation>
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
        <translation>Esporta &amp;figura…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Copy front as image</source>
        <translation>&amp;Copia fronte come immagine</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fissa</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>&amp;Escludi</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Add network…</source>
        <translation>A&amp;ggiungi rete…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Start search</source>
        <translation>&amp;Avvia ricerca</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>&amp;Configura</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Esplora</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Con&amp;fronta</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Show &amp;all of the front</source>
        <translation>Mostra &amp;tutto il fronte</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema sc&amp;uro</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Nuova sc&amp;heda</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>&amp;Chiudi studio</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Co&amp;mandi…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Ripristina layout</translation>
    </message>
    <message>
        <source>Ctrl+Shift+0</source>
        <translation>Ctrl+Shift+0</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Pagina di &amp;benvenuto</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
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
        <translation>&amp;Registro programma…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Ricerca</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
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
        <translation>&amp;Sovrapponi fronte di altro studio…</translation>
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
        <translation>Es&amp;porta candidati</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>De&amp;liver</source>
        <translation>Conse&amp;gna</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Importa dati…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Edit search s&amp;pace</source>
        <translation>Modifica s&amp;pazio di ricerca</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>&amp;Repeat with another seed</source>
        <translation>Riaddestra con altro &amp;seed</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Train &amp;longer…</source>
        <translation>Addestra più a &amp;lungo…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Use as start…</source>
        <translation>&amp;Usa come partenza…</translation>
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
%2 parametri · %3 (simulati)</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Aggiungi rete</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Aggiungi una rete</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>Genoma</translation>
    </message>
    <message>
        <source>The text of a network: Sextant's own, or PyNAS's</source>
        <translation>Il testo di una rete: di Sextant o di PyNAS</translation>
    </message>
    <message>
        <source>It is trained next, within the study's budget</source>
        <translation>Si addestra subito dopo, entro il budget dello studio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation>Chiudi senza aggiungere (Esc)</translation>
    </message>
    <message>
        <source>Genome, as in a table or in PyNAS's log. It need not be of the study's space.</source>
        <translation>Genoma, come in una tabella o nel registro di PyNAS. Non occorre che sia dello spazio dello studio.</translation>
    </message>
    <message>
        <source>What it is and what it costs appears here.</source>
        <translation>Qui compare che cos’è e quanto costa.</translation>
    </message>
    <message>
        <source>It is trained next.</source>
        <translation>Si addestra subito dopo.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AgainRoom</name>
    <message>
        <source>Made %1</source>
        <translation>Creato %1</translation>
    </message>
    <message>
        <source>Made %1; open it when this search has ended</source>
        <translation>Creato %1; aprirlo al termine di questa ricerca</translation>
    </message>
    <message numerus="yes">
        <source>%n are trained once more with other seeds, next</source>
        <translation>
            <numerusform>Prossimo addestramento: %n candidato, di nuovo con un altro seed</numerusform>
            <numerusform>Prossimi addestramenti: %n candidati, di nuovo con altri seed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ArchitectureView</name>
    <message>
        <source>Architecture as a graph</source>
        <translation>Architettura come grafo</translation>
    </message>
    <message>
        <source>Select a candidate to see its network.</source>
        <translation>Selezionare un candidato per vederne la rete.</translation>
    </message>
    <message>
        <source>%1
%2 (channels × height × width)
%3 parameters · %4 MACs · %5%6</source>
        <translation>%1
%2 (canali × altezza × larghezza)
%3 parametri · %4 MAC · %5%6</translation>
    </message>
    <message>
        <source>
It cannot change the output.</source>
        <translation>
Non può modificare l’uscita.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BatchDialog</name>
    <message>
        <source>Scenes of the batch</source>
        <translation>Scene del batch</translation>
    </message>
    <message>
        <source>Scenes in the order in which they are predicted</source>
        <translation>Scene nell’ordine in cui vengono predette</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <source>Probabilities (GeoTIFF) and vessels (GeoPackage) are written here</source>
        <translation>Qui si scrivono probabilità (GeoTIFF) e navi (GeoPackage)</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predici</translation>
    </message>
    <message>
        <source>Predict the scenes</source>
        <translation>Predici le scene</translation>
    </message>
    <message>
        <source>Predict the scenes that wait, one after another</source>
        <translation>Predice le scene in attesa, una dopo l’altra</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>Ferma il batch</translation>
    </message>
    <message>
        <source>Stop; the scene under way waits again</source>
        <translation>Ferma; la scena in corso torna in attesa</translation>
    </message>
    <message>
        <source>Predict several scenes</source>
        <translation>Predici più scene</translation>
    </message>
    <message>
        <source>Add scene…</source>
        <translation>Aggiungi scena…</translation>
    </message>
    <message>
        <source>One more scene: anything GDAL reads</source>
        <translation>Un’altra scena: qualsiasi formato letto da GDAL</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>All scenes of a folder, without masks</source>
        <translation>Tutte le scene di una cartella, senza maschere</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Take the selected scene out</source>
        <translation>Toglie la scena selezionata</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)</source>
        <translation>Raster (*.tif *.tiff *.jp2 *.png *.jpg);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Cartella di scene</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Scrivi in</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Scegli la cartella</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Scegli la cartella dei risultati</translation>
    </message>
    <message>
        <source>Select a finished candidate first.</source>
        <translation>Selezionare prima un candidato completato.</translation>
    </message>
    <message>
        <source>Each scene under %1</source>
        <translation>Ogni scena con %1</translation>
    </message>
    <message>
        <source>Add the scenes, or a folder of them.</source>
        <translation>Aggiungere le scene o una loro cartella.</translation>
    </message>
    <message>
        <source>Choose the folder that the results go to.</source>
        <translation>Scegliere la cartella dei risultati.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BookmarkMenu</name>
    <message>
        <source>Bookmark this place</source>
        <translation>Aggiungi segnalibro qui</translation>
    </message>
    <message>
        <source>Place %1 · column %2, row %3</source>
        <translation>Luogo %1 · colonna %2, riga %3</translation>
    </message>
    <message>
        <source>No bookmarks of this scene yet</source>
        <translation>Ancora nessun segnalibro di questa scena</translation>
    </message>
    <message>
        <source>Remove all bookmarks of this scene</source>
        <translation>Rimuovi tutti i segnalibri di questa scena</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CandidateModel</name>
    <message>
        <source>asked for</source>
        <translation>richiesto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Its training was interrupted; continuing the search finishes it</source>
        <translation>Addestramento interrotto; continuando la ricerca viene completato</translation>
    </message>
    <message>
        <source>Pinned: its weights are kept. Excluded: never a parent, on no front</source>
        <translation>Fissato: i suoi pesi si conservano. Escluso: mai genitore, su nessun fronte</translation>
    </message>
    <message>
        <source>Pinned: its weights are kept</source>
        <translation>Fissato: i suoi pesi si conservano</translation>
    </message>
    <message>
        <source>Excluded: never a parent, on no front</source>
        <translation>Escluso: mai genitore, su nessun fronte</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Number, in the order in which candidates were proposed</source>
        <translation>Numero, nell’ordine in cui i candidati sono stati proposti</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architettura</translation>
    </message>
    <message>
        <source>The network in words</source>
        <translation>La rete in parole</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Allineato</translation>
    </message>
    <message>
        <source>mIoU of the fine-tuned network under the simulated device numerics, validation split</source>
        <translation>mIoU della rete dopo il fine-tuning, con l’aritmetica simulata del dispositivo, split di validazione</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>mIoU of the network as trained, in 32-bit floating point, validation split</source>
        <translation>mIoU della rete come addestrata, in virgola mobile a 32 bit, split di validazione</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertito</translation>
    </message>
    <message>
        <source>mIoU of the trained network under the simulated device numerics, without fine-tuning</source>
        <translation>mIoU della rete addestrata, con l’aritmetica simulata del dispositivo, senza fine-tuning, split di validazione</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperato</translation>
    </message>
    <message>
        <source>Share of the loss between FP32 and converted that fine-tuning won back; a dash where that loss is under 0.01</source>
        <translation>Quota della perdita tra FP32 e convertito riguadagnata dal fine-tuning; un trattino se la perdita è inferiore a 0,01</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenza</translation>
    </message>
    <message>
        <source>Simulated time of one tile on the device</source>
        <translation>Tempo simulato di una tile sul dispositivo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Weights and biases to be trained</source>
        <translation>Pesi e bias da addestrare</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Addestrato in</translation>
    </message>
    <message>
        <source>How long its training took</source>
        <translation>Durata del suo addestramento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Where it is on its way; why it failed, as a tool tip</source>
        <translation>A che punto è; il motivo di un fallimento è nel suggerimento</translation>
    </message>
    <message>
        <source>Vessel F1</source>
        <translation>F1 navi</translation>
    </message>
    <message>
        <source>F1 of vessel pixels on the simulated device, validation split</source>
        <translation>F1 dei pixel di nave sul dispositivo simulato, split di validazione</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Share of the pixels called vessel that are, on the simulated device</source>
        <translation>Quota dei pixel predetti come nave che lo sono, sul dispositivo simulato</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Share of the vessel pixels that were found, on the simulated device</source>
        <translation>Quota dei pixel di nave trovati, sul dispositivo simulato</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Estimated energy of one tile on the device</source>
        <translation>Energia stimata di una tile sul dispositivo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Simulated peak memory on the device</source>
        <translation>Memoria di picco simulata sul dispositivo</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Multiply-accumulates of one tile, in millions</source>
        <translation>Moltiplicazioni-accumuli di una tile, in milioni</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Genitori</translation>
    </message>
    <message>
        <source>Which candidates it was bred from</source>
        <translation>Da quali candidati è stato generato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>Ciò che se ne è scritto</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Misurata</translation>
    </message>
    <message>
        <source>Time of one tile on the board, the latest measured</source>
        <translation>Tempo di una tile sulla scheda, l’ultimo misurato</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Words of its note that begin with #</source>
        <translation>Parole della nota che iniziano con #</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidati</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>Quali colonne mostra la tabella</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translation>Trova candidati</translation>
    </message>
    <message>
        <source>Find: conv, SE, 37, note…</source>
        <translation>Trova: conv, SE, 37, nota…</translation>
    </message>
    <message>
        <source>Words that number, architecture, genome or note contain</source>
        <translation>Parole contenute in numero, architettura, genoma o nota</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Sul fronte</translation>
    </message>
    <message>
        <source>Within the caps</source>
        <translation>Entro i limiti</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Addestrati</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Incompleti</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falliti</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fissati</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation>Quali candidati</translation>
    </message>
    <message>
        <source>Which candidates the table shows</source>
        <translation>Quali candidati mostra la tabella</translation>
    </message>
    <message>
        <source>mIoU on the validation split · device figures simulated</source>
        <translation>mIoU sullo split di validazione · valori del dispositivo simulati</translation>
    </message>
    <message>
        <source>A click selects, Ctrl or Shift several; right click for commands</source>
        <translation>Un clic seleziona, con Ctrl o Maiusc più candidati; clic destro per i comandi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln candidato</numerusform>
            <numerusform>%Ln candidati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln candidates</source>
        <translation>
            <numerusform>%1 di %Ln candidato</numerusform>
            <numerusform>%1 di %Ln candidati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CapLine</name>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>nessun limite</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckPage</name>
    <message>
        <source>%1 (%2 to %3)%4</source>
        <translation>%1 (da %2 a %3)%4</translation>
    </message>
    <message>
        <source>What stays together</source>
        <translation>Che cosa resta insieme</translation>
    </message>
    <message>
        <source>Tiles of one group go into one split: what was trained on must not be tested on</source>
        <translation>Le tile di un gruppo vanno in un solo split: ciò su cui si è addestrato non va usato per il test</translation>
    </message>
    <message>
        <source>Side of a block in tiles</source>
        <translation>Lato di un blocco in tile</translation>
    </message>
    <message>
        <source>Squares of so many tiles a side stay together</source>
        <translation>Quadrati di tante tile per lato restano insieme</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Cartella del dataset</translation>
    </message>
    <message>
        <source>Where the dataset is written; absent or empty</source>
        <translation>Dove si scrive il dataset; inesistente o vuota</translation>
    </message>
    <message>
        <source>Cut and check</source>
        <translation>Ritaglia e controlla</translation>
    </message>
    <message>
        <source>Cut the tiles, split them, and look for problems and leaks</source>
        <translation>Ritaglia le tile, le ripartisce negli split e cerca problemi e contaminazioni</translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation>L’importazione è in corso</translation>
    </message>
    <message>
        <source>Scenes (blocks when there are fewer than three)</source>
        <translation>Scene (blocchi se sono meno di tre)</translation>
    </message>
    <message>
        <source>Blocks of a scene</source>
        <translation>Blocchi di una scena</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>blocks of </source>
        <translation>blocchi di </translation>
    </message>
    <message>
        <source> tiles a side</source>
        <translation> tile per lato</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Tieni insieme</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Scegli la cartella</translation>
    </message>
    <message>
        <source>Choose the folder of the dataset</source>
        <translation>Scegli la cartella del dataset</translation>
    </message>
    <message>
        <source>Empty folder for the dataset</source>
        <translation>Cartella vuota per il dataset</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Scrivi in</translation>
    </message>
    <message>
        <source>Cut and check writes the tiles beside the folder and shows what they hold; they are kept when you finish.</source>
        <translation>Ritaglia e controlla scrive le tile accanto alla cartella e mostra che cosa contengono; alla fine vengono conservate.</translation>
    </message>
    <message>
        <source>Cutting tiles and reading them…</source>
        <translation>Ritaglio e lettura delle tile…</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of tiles in different splits are equal or cover the same ground: what was trained on is tested on. Keep more together.</source>
        <translation>
            <numerusform>%n coppia di tile in split diversi è uguale o copre la stessa area: il test usa ciò su cui si è addestrato. Tenere insieme di più.</numerusform>
            <numerusform>%n coppie di tile in split diversi sono uguali o coprono la stessa area: il test usa ciò su cui si è addestrato. Tenere insieme di più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No leak. %n pairs in different splits cover the same ground at another time.</source>
        <translation>
            <numerusform>Nessuna contaminazione. %n coppia in split diversi copre la stessa area in un altro momento.</numerusform>
            <numerusform>Nessuna contaminazione. %n coppie in split diversi coprono la stessa area in un altro momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leak: no tile of one split is seen in another.</source>
        <translation>Nessuna contaminazione: nessuna tile di uno split compare in un altro.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tile</translation>
    </message>
    <message>
        <source>with vessels</source>
        <translation>con navi</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Navi</translation>
    </message>
    <message>
        <source>Vessel pixels</source>
        <translation>Pixel di nave</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validazione</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tiles of %1 × %2 px, bands: %3, %4, scenes: %5</source>
        <translation>
            <numerusform>%Ln tile di %1 × %2 px, bande: %3, %4, scene: %5</numerusform>
            <numerusform>%Ln tile di %1 × %2 px, bande: %3, %4, scene: %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of vessels: %1</source>
        <translation>Lunghezza delle navi: %1</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Length of vessels: %1, %2</source>
        <translation>Lunghezza delle navi: %1, %2</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Contrast in %1: %2 deviations of the water around</source>
        <translation>Contrasto in %1: %2 deviazioni standard dell’acqua circostante</translation>
    </message>
    <message numerus="yes">
        <source>%n vessels stand out in no band.</source>
        <translation>
            <numerusform>%n nave non risalta in nessuna banda.</numerusform>
            <numerusform>%n navi non risaltano in nessuna banda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tiles without a valid pixel were left out.</source>
        <translation>
            <numerusform>%n tile senza pixel validi è stata esclusa.</numerusform>
            <numerusform>%n tile senza pixel validi sono state escluse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tiles without a vessel were left out.</source>
        <translation>
            <numerusform>%n tile senza navi è stata esclusa.</numerusform>
            <numerusform>%n tile senza navi sono state escluse.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Nessun problema.</translation>
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
        <translation>assente</translation>
    </message>
    <message>
        <source>rare values</source>
        <translation>valori rari</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>without</source>
        <translation>senza</translation>
    </message>
    <message>
        <source>number of stages</source>
        <translation>numero di stadi</translation>
    </message>
    <message>
        <source>block</source>
        <translation>blocco</translation>
    </message>
    <message>
        <source>width</source>
        <translation>larghezza</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>espansione</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>attivazione</translation>
    </message>
    <message>
        <source>made smaller by</source>
        <translation>riduzione</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>ripetizioni</translation>
    </message>
    <message>
        <source>squeeze and excite</source>
        <translation>squeeze and excite</translation>
    </message>
    <message>
        <source>decoder: upsampling</source>
        <translation>decoder: upsampling</translation>
    </message>
    <message>
        <source>decoder: skips</source>
        <translation>decoder: skip</translation>
    </message>
    <message>
        <source>decoder: depth</source>
        <translation>decoder: profondità</translation>
    </message>
    <message>
        <source>decoder: width</source>
        <translation>decoder: larghezza</translation>
    </message>
    <message>
        <source>decoder: stages left out</source>
        <translation>decoder: stadi omessi</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bande</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>Stadio %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (da %2 a %3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is chosen, and the values it had</source>
        <translation>Che cosa si sceglie, e i valori assunti</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <source>Share of the variance that the choice explains by itself, and where 95 % of the trees lie</source>
        <translation>Quota della varianza che la scelta spiega da sola, e dove sta il 95 % degli alberi</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Spiega</translation>
    </message>
    <message>
        <source>Candidates that were made so</source>
        <translation>Candidati fatti così</translation>
    </message>
    <message>
        <source>Among all</source>
        <translation>Tra tutti</translation>
    </message>
    <message>
        <source>Candidates on the front that were made so</source>
        <translation>Candidati sul fronte fatti così</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Sul fronte</translation>
    </message>
    <message>
        <source>What the forest predicts with this value, averaged over all else</source>
        <translation>Che cosa predice la foresta con questo valore, in media su tutto il resto</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Atteso</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChoicesPage</name>
    <message>
        <source>Explained figure</source>
        <translation>Valore spiegato</translation>
    </message>
    <message>
        <source>Which figure the choices are to explain</source>
        <translation>Quale valore le scelte devono spiegare</translation>
    </message>
    <message>
        <source>What explains</source>
        <translation>Che cosa spiega</translation>
    </message>
    <message>
        <source>Choices by importance, with their values</source>
        <translation>Scelte per importanza, con i loro valori</translation>
    </message>
    <message>
        <source>Choices by importance; an open one shows its values</source>
        <translation>Scelte per importanza; aperte, mostrano i loro valori</translation>
    </message>
    <message>
        <source>This page has something to say once %1 candidates have scores.</source>
        <translation>Questa pagina si riempie quando %1 candidati hanno punteggi.</translation>
    </message>
    <message>
        <source>Of %1 candidates; they are too few or too alike: the forest explains %2 % of what it has not seen, so these shares say little</source>
        <translation>Di %1 candidati; sono troppo pochi o troppo simili: di ciò che non ha visto la foresta spiega %2 %, quindi queste quote dicono poco</translation>
    </message>
    <message>
        <source>Functional ANOVA of a random forest over %1 candidates, which explains %2 % of what it has not seen; a search's candidates are no random sample</source>
        <translation>ANOVA funzionale di una foresta casuale su %1 candidati, che di ciò che non ha visto spiega %2 %; i candidati di una ricerca non sono un campione casuale</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterDialog</name>
    <message>
        <source>Asking the cluster…</source>
        <translation>Interrogazione del cluster…</translation>
    </message>
    <message>
        <source>Queue and nodes</source>
        <translation>Coda e nodi</translation>
    </message>
    <message>
        <source>Jobs of this search</source>
        <translation>Job di questa ricerca</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodi</translation>
    </message>
    <message>
        <source>%1 run, %2 wait · %3 core-hours in jobs that run</source>
        <translation>%1 in esecuzione, %2 in attesa · %3 ore-core nei job in esecuzione</translation>
    </message>
    <message numerus="yes">
        <source> · ⚠ %n nodes not up</source>
        <translation>
            <numerusform> · ⚠ %n nodo non attivo</numerusform>
            <numerusform> · ⚠ %n nodi non attivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterJobModel</name>
    <message>
        <source>⚠ its node is dead; Slurm starts it again elsewhere</source>
        <translation>⚠ il suo nodo è fuori servizio; Slurm lo riavvia altrove</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>in attesa: %1</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterNodeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>CPUs used</source>
        <translation>CPU usate</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ColourLegend</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: da %2 a %3</translation>
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
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trova un comando</translation>
    </message>
    <message>
        <source>Some letters of a command; Enter runs the first one, Esc leaves</source>
        <translation>Alcune lettere di un comando; Invio esegue il primo, Esc chiude</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>Digitare un comando…</translation>
    </message>
    <message>
        <source>Enter or a click runs the command; grey ones are not possible now</source>
        <translation>Invio o un clic esegue il comando; quelli in grigio non sono possibili ora</translation>
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
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Left candidate</source>
        <translation>Candidato a sinistra</translation>
    </message>
    <message>
        <source>Number of the candidate on the left</source>
        <translation>Numero del candidato a sinistra</translation>
    </message>
    <message>
        <source>Right candidate</source>
        <translation>Candidato a destra</translation>
    </message>
    <message>
        <source>Number of the candidate on the right</source>
        <translation>Numero del candidato a destra</translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation>Layer di entrambi</translation>
    </message>
    <message>
        <source>Scores and costs of both</source>
        <translation>Punteggi e costi di entrambi</translation>
    </message>
    <message>
        <source>Select two candidates, then compare them (Ctrl+3).</source>
        <translation>Selezionare due candidati, poi confrontarli (Ctrl+3).</translation>
    </message>
    <message>
        <source>The same network, layer by layer.</source>
        <translation>La stessa rete, layer per layer.</translation>
    </message>
    <message numerus="yes">
        <source>%n layers differ; they are marked.</source>
        <translation>
            <numerusform>%n layer è diverso; è evidenziato.</numerusform>
            <numerusform>%n layer sono diversi; sono evidenziati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CurvesPlot</name>
    <message>
        <source>Best mIoU, hypervolume and learning curves</source>
        <translation>mIoU migliore, ipervolume e curve di apprendimento</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidati</translation>
    </message>
    <message>
        <source>Best mIoU on device</source>
        <translation>mIoU migliore sul dispositivo</translation>
    </message>
    <message>
        <source>Hypervolume (dashed)</source>
        <translation>Ipervolume (tratteggiato)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Validation mIoU</source>
        <translation>mIoU di validazione</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DataCard</name>
    <message>
        <source>Open folder…</source>
        <translation>Apri cartella…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Prova l’esempio</translation>
    </message>
    <message>
        <source>Common brightness of scenes</source>
        <translation>Luminosità comune delle scene</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Every band of every scene is brought to common levels before a network sees it, also on board: its 1st percentile becomes 8, its 99th 200. Helps where haze and sun differ</source>
        <translation>Ogni banda di ogni scena è portata a livelli comuni prima che una rete la veda, anche a bordo: il 1º percentile diventa 8, il 99º 200. Aiuta dove foschia e sole differiscono</translation>
    </message>
    <message>
        <source>A folder with images/ and masks/ (Ctrl+D)</source>
        <translation>Una cartella con images/ e masks/ (Ctrl+D)</translation>
    </message>
    <message>
        <source>Procedural sea scenes, made on this computer, and a search in them</source>
        <translation>Scene di mare procedurali, create su questo computer, con una ricerca</translation>
    </message>
    <message>
        <source>No data yet. Open a folder of images and masks, or try the sample.</source>
        <translation>Ancora nessun dato. Aprire una cartella di immagini e maschere, o provare l’esempio.</translation>
    </message>
    <message>
        <source>Open a folder of images and masks first.</source>
        <translation>Aprire prima una cartella di immagini e maschere.</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Lettura dei dati…</translation>
    </message>
    <message>
        <source>%1
%2 tiles of %3 × %4 px, bands: %5, %6
%7 train · %8 validation · %9 test</source>
        <translation>%1
%2 tile di %3 × %4 px, bande: %5, %6
%7 addestramento · %8 validazione · %9 test</translation>
    </message>
    <message>
        <source>
vessel pixels: %1</source>
        <translation>
pixel di nave: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliverPage</name>
    <message>
        <source>Add the front</source>
        <translation>Aggiungi il fronte</translation>
    </message>
    <message>
        <source>Put every member of the front into the basket</source>
        <translation>Mette nel carrello ogni elemento del fronte</translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation>Aggiungi selezione</translation>
    </message>
    <message>
        <source>Put what is selected in Explore into the basket (Ctrl+E there)</source>
        <translation>Mette nel carrello ciò che è selezionato in Esplora (lì Ctrl+E)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Take the marked rows out of the basket</source>
        <translation>Toglie dal carrello le righe evidenziate</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Scegli la cartella</translation>
    </message>
    <message>
        <source>Split the gap by cause</source>
        <translation>Scomponi il divario per causa</translation>
    </message>
    <message>
        <source>Score the converted network under each rule of the device alone, for the model card; takes several times as long</source>
        <translation>Valuta la rete convertita con ogni regola del dispositivo presa da sola, per la model card; richiede un tempo diverse volte maggiore</translation>
    </message>
    <message>
        <source>Write and verify</source>
        <translation>Scrivi e verifica</translation>
    </message>
    <message>
        <source>Write a verified bundle of every network in the basket</source>
        <translation>Scrive un pacchetto verificato di ogni rete nel carrello</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop after the current batch; what is verified stays</source>
        <translation>Ferma dopo il batch in corso; ciò che è verificato resta</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Mostra ciò che è stato scritto</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Pagina (HTML)</translation>
    </message>
    <message>
        <source>Front, table, gaps, settings and chosen networks on one page</source>
        <translation>Fronte, tabella, divari, impostazioni e reti scelte in una pagina</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Documento (PDF)</translation>
    </message>
    <message>
        <source>The same, to print or attach</source>
        <translation>Lo stesso, da stampare o allegare</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>A row per candidate</source>
        <translation>Una riga per candidato</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Dati (JSON)</translation>
    </message>
    <message>
        <source>Everything but the weights</source>
        <translation>Tutto tranne i pesi</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Carrello</translation>
    </message>
    <message>
        <source>What will be written, with the checks it has passed</source>
        <translation>Ciò che verrà scritto, con i controlli superati</translation>
    </message>
    <message>
        <source>The basket is empty. Add the members of the front, or select candidates in Explore and press Ctrl+E.</source>
        <translation>Il carrello è vuoto. Aggiungere gli elementi del fronte, oppure selezionare candidati in Esplora e premere Ctrl+E.</translation>
    </message>
    <message>
        <source>Remarks on the target</source>
        <translation>Osservazioni sul target</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Che cosa verrà scritto</translation>
    </message>
    <message>
        <source>Report of the study</source>
        <translation>Rapporto dello studio</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>A folder per network, or a zip archive each</source>
        <translation>Una cartella per rete, o un archivio zip ciascuna</translation>
    </message>
    <message>
        <source>A folder for each network</source>
        <translation>Una cartella per ogni rete</translation>
    </message>
    <message>
        <source>A zip archive for each network</source>
        <translation>Un archivio zip per ogni rete</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Bundles and reports are written into it; it is made if need be</source>
        <translation>Vi si scrivono pacchetti e rapporti; se necessario viene creata</translation>
    </message>
    <message>
        <source>ONNX in FP32, in FP16 for the device's tools and as a bit-exact oracle; TorchScript; weights; genome; device profile; model card; test vector; how to compile and run it on the target.</source>
        <translation>ONNX in FP32, in FP16 per gli strumenti del dispositivo e come oracolo esatto al bit; TorchScript; pesi; genoma; profilo del dispositivo; model card; vettore di prova; istruzioni per compilare ed eseguire la rete sul target.</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation>Controlli superati</translation>
    </message>
    <message>
        <source>%v of %m checks</source>
        <translation>%v di %m controlli</translation>
    </message>
    <message>
        <source>Write bundles into folder</source>
        <translation>Scrivi i pacchetti nella cartella</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Aprire prima uno studio.</translation>
    </message>
    <message>
        <source>Put a network into the basket.</source>
        <translation>Mettere una rete nel carrello.</translation>
    </message>
    <message>
        <source>Say into which folder.</source>
        <translation>Indicare in quale cartella.</translation>
    </message>
    <message numerus="yes">
        <source>%n networks in the basket</source>
        <translation>
            <numerusform>%n rete nel carrello</numerusform>
            <numerusform>%n reti nel carrello</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ancora nessuna.</translation>
    </message>
    <message>
        <source>Candidate %1: the target runs all of it, nothing is slow.</source>
        <translation>Candidato %1: il target esegue tutto, nulla è lento.</translation>
    </message>
    <message>
        <source>Candidate %1:</source>
        <translation>Candidato %1:</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message>
        <source>Every bundle has to pass:</source>
        <translation>Ogni pacchetto deve superare:</translation>
    </message>
    <message>
        <source>Models written, and read back from the disk</source>
        <translation>Modelli scritti e riletti dal disco</translation>
    </message>
    <message>
        <source>The simulated device scores what the study says, within 0.001 mIoU</source>
        <translation>Il dispositivo simulato ottiene il punteggio dello studio, entro 0,001 mIoU</translation>
    </message>
    <message>
        <source>The simulated device scores %1, the study %2</source>
        <translation>Il dispositivo simulato ottiene %1, lo studio %2</translation>
    </message>
    <message>
        <source>OpenCV DNN gives the network's logits on every validation tile</source>
        <translation>OpenCV DNN dà i logit della rete su ogni tile di validazione</translation>
    </message>
    <message>
        <source>%1 gives the network's logits on every validation tile, within %2</source>
        <translation>%1 dà i logit della rete su ogni tile di validazione, entro %2</translation>
    </message>
    <message>
        <source>The whole bundle: hashes, ONNX checker, TorchScript, test vector</source>
        <translation>L’intero pacchetto: hash, controllo ONNX, TorchScript, vettore di prova</translation>
    </message>
    <message>
        <source>%1 adds about %2 per use at full resolution, simulated, against %3.</source>
        <translation>%1 aggiunge circa %2 per uso a piena risoluzione, simulato, rispetto a %3.</translation>
    </message>
    <message>
        <source>The target does not run the %1 of squeeze and excite</source>
        <translation>Il target non esegue %1 di squeeze and excite</translation>
    </message>
    <message>
        <source>The target does not run %1</source>
        <translation>Il target non esegue %1</translation>
    </message>
    <message>
        <source>its tools hand it to the host or refuse it.</source>
        <translation>i suoi strumenti lo passano all’host o lo rifiutano.</translation>
    </message>
    <message>
        <source>its tools hand it to the host or refuse it; %1 would run.</source>
        <translation>i suoi strumenti lo passano all’host o lo rifiutano; %1 funzionerebbe.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliverRoom</name>
    <message numerus="yes">
        <source>Writing and verifying %n bundles…</source>
        <translation>
            <numerusform>Scrittura e verifica di %n pacchetto…</numerusform>
            <numerusform>Scrittura e verifica di %n pacchetti…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; bundles that were verified stay.</source>
        <translation>Fermato; i pacchetti verificati restano.</translation>
    </message>
    <message>
        <source>Bundles written and verified: %1, failed: %2; the table says why</source>
        <translation>Pacchetti scritti e verificati: %1, falliti: %2; la tabella dice perché</translation>
    </message>
    <message>
        <source>Written and verified in %3. Bundles: %1, reports: %2.</source>
        <translation>Scritti e verificati in %3. Pacchetti: %1, rapporti: %2.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliveryModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks on the target</source>
        <translation>
            <numerusform>%n osservazione sul target</numerusform>
            <numerusform>%n osservazioni sul target</numerusform>
        </translation>
    </message>
    <message>
        <source>being written and checked…</source>
        <translation>scrittura e controllo in corso…</translation>
    </message>
    <message>
        <source>verified: %1 mIoU</source>
        <translation>verificato: %1 mIoU</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>fermato; non è stato scritto nulla</translation>
    </message>
    <message>
        <source>Checks passed: models read back, score on the device, logits of the graph, the whole bundle</source>
        <translation>Controlli superati: modelli riletti, punteggio sul dispositivo, logit del grafo, intero pacchetto</translation>
    </message>
    <message>
        <source>Simulated: no device is attached</source>
        <translation>Simulato: nessun dispositivo è collegato</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>mIoU device</source>
        <translation>mIoU disp.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenza</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>The chip whose numerics and costs are simulated</source>
        <translation>Il chip di cui si simulano aritmetica e costi</translation>
    </message>
    <message>
        <source>A profile (JSON) dropped onto the window is offered here too.</source>
        <translation>Anche un profilo (JSON) trascinato sulla finestra viene offerto qui.</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulato</translation>
    </message>
    <message>
        <source>Took in %1.</source>
        <translation>Acquisito %1.</translation>
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
        <translation>Combinazione di bande</translation>
    </message>
    <message>
        <source>Usual combinations of the scene's bands</source>
        <translation>Combinazioni usuali delle bande della scena</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Stiramento</translation>
    </message>
    <message>
        <source>Which numbers of a band become black and white</source>
        <translation>Quali numeri di una banda diventano nero e bianco</translation>
    </message>
    <message>
        <source>Black below this share of pixels</source>
        <translation>Nero sotto questa quota di pixel</translation>
    </message>
    <message>
        <source>This share of the pixels is black</source>
        <translation>Questa quota dei pixel è nera</translation>
    </message>
    <message>
        <source>White above this share of pixels</source>
        <translation>Bianco sopra questa quota di pixel</translation>
    </message>
    <message>
        <source>Pixels beyond this share are white</source>
        <translation>I pixel oltre questa quota sono bianchi</translation>
    </message>
    <message>
        <source>One range for all three</source>
        <translation>Un intervallo per tutte e tre</translation>
    </message>
    <message>
        <source>One range for all three bands</source>
        <translation>Un intervallo per tutte e tre le bande</translation>
    </message>
    <message>
        <source>Keeps the balance of colours between the bands</source>
        <translation>Mantiene l’equilibrio dei colori tra le bande</translation>
    </message>
    <message>
        <source>Decibels</source>
        <translation>Decibel</translation>
    </message>
    <message>
        <source>20 log10 of the numbers, for amplitudes of a radar</source>
        <translation>20 log10 dei numeri, per le ampiezze di un radar</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>To the right dark parts get brighter</source>
        <translation>Verso destra le parti scure si schiariscono</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Band shown in %1</source>
        <translation>Banda mostrata in %1</translation>
    </message>
    <message>
        <source>Band shown in this colour</source>
        <translation>Banda mostrata in questo colore</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Quota di pixel</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <translation>Dal minimo al massimo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Reset the display</source>
        <translation>Ripristina la visualizzazione</translation>
    </message>
    <message>
        <source>Bands and stretch as the scene opened with</source>
        <translation>Bande e stiramento come all’apertura della scena</translation>
    </message>
    <message>
        <source>Natural colours</source>
        <translation>Colori naturali</translation>
    </message>
    <message>
        <source>Near infrared, red, green</source>
        <translation>Infrarosso vicino, rosso, verde</translation>
    </message>
    <message>
        <source>Short-wave infrared, near infrared, red</source>
        <translation>Infrarosso a onde corte, infrarosso vicino, rosso</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Own combination</source>
        <translation>Personalizzata</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DropTarget</name>
    <message>
        <source>%1 is a network without a study; sextant-cli infer runs it on a scene.</source>
        <translation>%1 è una rete senza studio; sextant-cli infer la esegue su una scena.</translation>
    </message>
    <message>
        <source>%1 is nothing that Sextant opens: it takes studies, folders with images and masks, scenes, search spaces and device profiles.</source>
        <translation>%1 non è qualcosa che Sextant apre: accetta studi, cartelle con immagini e maschere, scene, spazi di ricerca e profili di dispositivo.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EventModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExecutorCard</name>
    <message>
        <source>Slurm's commands</source>
        <translation>Comandi di Slurm</translation>
    </message>
    <message>
        <source>Its controller</source>
        <translation>Il suo controller</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodi</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Cartella condivisa</translation>
    </message>
    <message>
        <source>Partition, account, limits</source>
        <translation>Partizione, account, limiti</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>Un job</translation>
    </message>
    <message>
        <source>Memory of one training</source>
        <translation>Memoria di un addestramento</translation>
    </message>
    <message>
        <source>A training that takes more costs its candidate; on a cluster its job is begun again with more</source>
        <translation>Un addestramento che ne usa di più fa perdere il suo candidato; su un cluster il job riparte con più memoria</translation>
    </message>
    <message>
        <source>A folder that this computer and the nodes see under the same path; the data are copied into it once</source>
        <translation>Una cartella che questo computer e i nodi vedono con lo stesso percorso; i dati vi si copiano una volta sola</translation>
    </message>
    <message>
        <source>/shared/my-search</source>
        <translation>/condivisa/mia-ricerca</translation>
    </message>
    <message>
        <source>Program on the nodes</source>
        <translation>Programma sui nodi</translation>
    </message>
    <message>
        <source>sextant-cli where the nodes find it, of this version</source>
        <translation>sextant-cli dove lo trovano i nodi, di questa versione</translation>
    </message>
    <message>
        <source>the one on this computer</source>
        <translation>quello di questo computer</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partizione</translation>
    </message>
    <message>
        <source>Slurm's --partition</source>
        <translation>--partition di Slurm</translation>
    </message>
    <message>
        <source>the cluster's default</source>
        <translation>predefinita del cluster</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Slurm's --account: who pays</source>
        <translation>--account di Slurm: chi paga</translation>
    </message>
    <message>
        <source>your default</source>
        <translation>predefinito</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualità del servizio</translation>
    </message>
    <message>
        <source>Slurm's --qos</source>
        <translation>--qos di Slurm</translation>
    </message>
    <message>
        <source>Time of one training</source>
        <translation>Tempo di un addestramento</translation>
    </message>
    <message>
        <source>A job that takes longer is begun again with twice as much, up to four times this, from its last epoch</source>
        <translation>Un job che dura di più riparte dalla sua ultima epoca con il doppio del tempo, fino a quattro volte questo valore</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs for each training</source>
        <translation>CPU per ogni addestramento</translation>
    </message>
    <message>
        <source>Jobs in flight</source>
        <translation>Job simultanei</translation>
    </message>
    <message>
        <source>Jobs that wait or run at a time; may be changed while the search runs. A study looks as far back as it had jobs when it was made, and never uses more</source>
        <translation>Job in attesa o in esecuzione nello stesso momento; modificabile durante la ricerca. Uno studio guarda indietro di tanti candidati quanti erano i job alla sua creazione, e non supera mai questo numero</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Prova connessione</translation>
    </message>
    <message>
        <source>Queue and nodes…</source>
        <translation>Coda e nodi…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Questo programma</translation>
    </message>
    <message>
        <source>A process for each</source>
        <translation>Un processo ciascuno</translation>
    </message>
    <message>
        <source>A Slurm cluster</source>
        <translation>Un cluster Slurm</translation>
    </message>
    <message>
        <source>Where candidates are trained</source>
        <translation>Dove si addestrano i candidati</translation>
    </message>
    <message>
        <source>In a process of its own a training that crashes or runs out of memory costs its candidate alone; a cluster trains many at a time. The result is the same</source>
        <translation>In un processo proprio, un addestramento che va in crash o esaurisce la memoria fa perdere solo il suo candidato; un cluster ne esegue molti insieme. Il risultato è lo stesso</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Train in</source>
        <translation>Addestra in</translation>
    </message>
    <message>
        <source>Memory each</source>
        <translation>Memoria cad.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>the cluster's limit</source>
        <translation>limite del cluster</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuano</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Non partono</translation>
    </message>
    <message>
        <source>Stop and wait</source>
        <translation>Si fermano in attesa</translation>
    </message>
    <message>
        <source>Jobs while paused</source>
        <translation>Job durante la pausa</translation>
    </message>
    <message>
        <source>Whether jobs go on while the search is paused; those that stop go on from their last epoch</source>
        <translation>Se i job proseguono mentre la ricerca è in pausa; quelli che si fermano riprendono dalla loro ultima epoca</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preambolo</translation>
    </message>
    <message>
        <source>Shell lines that run on the node before the program</source>
        <translation>Righe di shell eseguite sul nodo prima del programma</translation>
    </message>
    <message>
        <source>Asks the cluster step by step, and runs one short job</source>
        <translation>Interroga il cluster passo per passo ed esegue un breve job</translation>
    </message>
    <message>
        <source>Queue and nodes</source>
        <translation>Coda e nodi</translation>
    </message>
    <message>
        <source>This search's jobs and the cluster's nodes</source>
        <translation>I job di questa ricerca e i nodi del cluster</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>QOS</source>
        <translation>QOS</translation>
    </message>
    <message>
        <source>Time each</source>
        <translation>Tempo cad.</translation>
    </message>
    <message>
        <source>CPUs each</source>
        <translation>CPU cad.</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Name the folder that this computer shares with the cluster.</source>
        <translation>Indicare la cartella che questo computer condivide con il cluster.</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>come stimato</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>The cluster will do.</source>
        <translation>Il cluster va bene.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Attesa massima</translation>
    </message>
    <message>
        <source>How long the search waits for a controller that does not answer or a folder that takes no file, before it pauses</source>
        <translation>Quanto la ricerca attende un controller che non risponde o una cartella che non accetta file, prima di mettersi in pausa</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Tralascia</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Attendili</translation>
    </message>
    <message>
        <source>Trainings that take very long</source>
        <translation>Addestramenti che durano molto</translation>
    </message>
    <message>
        <source>Whether the next candidates are chosen without their scores, so that no node waits. The study keeps who was passed over</source>
        <translation>Se i candidati successivi si scelgono senza i loro punteggi, così che nessun nodo attenda. Lo studio conserva chi è stato tralasciato</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>quanto serve</translation>
    </message>
    <message>
        <source>What the search waits for</source>
        <translation>Che cosa attende la ricerca</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation>Ritardatari</translation>
    </message>
    <message>
        <source>The jobs' folder cannot be written</source>
        <translation>Impossibile scrivere nella cartella dei job</translation>
    </message>
    <message>
        <source>Slurm's controller does not answer</source>
        <translation>Il controller di Slurm non risponde</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Fare spazio lì.</translation>
    </message>
    <message>
        <source>Ask who runs the cluster.</source>
        <translation>Chiedere a chi gestisce il cluster.</translation>
    </message>
    <message>
        <source>The search has paused; let it go on then.</source>
        <translation>La ricerca è in pausa; poi va ripresa.</translation>
    </message>
    <message>
        <source>The search goes on by itself then.</source>
        <translation>Poi la ricerca prosegue da sola.</translation>
    </message>
    <message>
        <source>%1, since %2. %3 %4</source>
        <translation>%1, da %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FailureModel</name>
    <message>
        <source>Raise the cap, or choose a space with smaller networks.</source>
        <translation>Alzare il limite, o scegliere uno spazio con reti più piccole.</translation>
    </message>
    <message>
        <source>The space allows networks that cannot be built; narrow it.</source>
        <translation>Lo spazio ammette reti che non si possono costruire; restringerlo.</translation>
    </message>
    <message>
        <source>Never trained: %1</source>
        <translation>Mai addestrate: %1</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>Candidato %1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passo successivo</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldEditor</name>
    <message>
        <source>without</source>
        <translation>senza</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>%1; 0: no cap</source>
        <translation>%1; 0: nessun limite</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FigureRoom</name>
    <message>
        <source>The front is on the clipboard.</source>
        <translation>Il fronte è negli appunti.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Esporta figura</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Document (*.pdf);;Picture (*.png);;Table of all candidates (*.csv)</source>
        <translation>Disegno (*.svg);;Documento (*.pdf);;Immagine (*.png);;Tabella di tutti i candidati (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Scritto %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FileRoom</name>
    <message>
        <source>New study</source>
        <translation>Nuovo studio</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Studi Sextant (*.sextant)</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Apri studio</translation>
    </message>
    <message>
        <source>Folder with images and masks</source>
        <translation>Cartella con immagini e maschere</translation>
    </message>
    <message>
        <source>Open scene</source>
        <translation>Apri scena</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)</source>
        <translation>Raster (*.tif *.tiff *.jp2 *.png *.jpg);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Spazio di ricerca</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Spazi di ricerca (*.json)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ForkDialog</name>
    <message>
        <source>FP32 epochs</source>
        <translation>Epoche FP32</translation>
    </message>
    <message>
        <source>Passes over the training tiles in FP32, of every network there</source>
        <translation>Passaggi sulle tile di addestramento in FP32, per ogni rete del nuovo studio</translation>
    </message>
    <message>
        <source>Alignment epochs</source>
        <translation>Epoche di allineamento</translation>
    </message>
    <message>
        <source>Further passes under the device's simulated numerics</source>
        <translation>Ulteriori passaggi con l’aritmetica simulata del dispositivo</translation>
    </message>
    <message>
        <source>Candidates in all</source>
        <translation>Candidati in tutto</translation>
    </message>
    <message>
        <source>How many networks to train, these among them</source>
        <translation>Quante reti addestrare, queste comprese</translation>
    </message>
    <message>
        <source>Start from their weights</source>
        <translation>Parti dai loro pesi</translation>
    </message>
    <message>
        <source>Off: from fresh ones. Pruned weights start fresh too</source>
        <translation>Disattivato: da pesi nuovi. Anche dove i pesi sono stati eliminati si parte da nuovi</translation>
    </message>
    <message>
        <source>Search on from them</source>
        <translation>Prosegui la ricerca</translation>
    </message>
    <message>
        <source>Off: only these networks are trained</source>
        <translation>Disattivato: si addestrano solo queste reti</translation>
    </message>
    <message>
        <source>Make study…</source>
        <translation>Crea studio…</translation>
    </message>
    <message>
        <source>Choose a file; the present study stays as it is</source>
        <translation>Scegliere un file; lo studio attuale resta com’è</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close without a new study (Esc)</source>
        <translation>Chiudi senza un nuovo studio (Esc)</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Addestra più a lungo</translation>
    </message>
    <message>
        <source>Use as start</source>
        <translation>Usa come partenza</translation>
    </message>
    <message numerus="yes">
        <source>Scores are compared within a study, where all are trained alike. So candidates %1 go into a study of their own, with the data, device, space and caps of this one.</source>
        <translation>
            <numerusform>I punteggi si confrontano all’interno di uno studio, dove l’addestramento è uguale per tutti. Perciò il candidato %1 va in uno studio proprio, con dati, dispositivo, spazio e limiti di questo.</numerusform>
            <numerusform>I punteggi si confrontano all’interno di uno studio, dove l’addestramento è uguale per tutti. Perciò i candidati %1 vanno in uno studio proprio, con dati, dispositivo, spazio e limiti di questo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Studi Sextant (*.sextant)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrontPage</name>
    <message>
        <source>Front</source>
        <translation>Fronte</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Un solo colore</translation>
    </message>
    <message>
        <source>Upright axis</source>
        <translation>Asse verticale</translation>
    </message>
    <message>
        <source>What the upright axis shows</source>
        <translation>Che cosa mostra l’asse verticale</translation>
    </message>
    <message>
        <source>Level axis</source>
        <translation>Asse orizzontale</translation>
    </message>
    <message>
        <source>What the level axis shows</source>
        <translation>Che cosa mostra l’asse orizzontale</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>What the colour of a candidate shows</source>
        <translation>Che cosa mostra il colore di un candidato</translation>
    </message>
    <message>
        <source>by</source>
        <translation>su</translation>
    </message>
    <message>
        <source>Drag moves the plot; the wheel zooms, a double click shows all</source>
        <translation>Il trascinamento sposta il grafico; la rotella ingrandisce, un doppio clic mostra tutto</translation>
    </message>
    <message>
        <source>Drag selects the candidates in a box (Shift and drag)</source>
        <translation>Il trascinamento seleziona i candidati in un riquadro (Maiusc e trascinamento)</translation>
    </message>
    <message>
        <source>Drag selects the candidates within a loop</source>
        <translation>Il trascinamento seleziona i candidati dentro un contorno</translation>
    </message>
    <message>
        <source>Replay the search</source>
        <translation>Rivedi la ricerca</translation>
    </message>
    <message>
        <source>Replay the search from its first candidate</source>
        <translation>Rivede la ricerca dal suo primo candidato</translation>
    </message>
    <message>
        <source>Moment of the search, in candidates</source>
        <translation>Momento della ricerca, in candidati</translation>
    </message>
    <message>
        <source>The search as it was when so many candidates existed</source>
        <translation>La ricerca com’era quando esisteva questo numero di candidati</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>tutti: %1</translation>
    </message>
    <message>
        <source>● aligned  ○ converted  △ training  ◇ knee</source>
        <translation>● allineato  ○ convertito  △ in corso  ◇ ginocchio</translation>
    </message>
    <message>
        <source>Filled: on the device after fine-tuning; hollow: converted without it; the line between: what fine-tuning won back; grey: beyond a cap, or excluded</source>
        <translation>Pieno: sul dispositivo dopo il fine-tuning; vuoto: convertito senza; la linea in mezzo: ciò che il fine-tuning ha recuperato; grigio: oltre un limite, o escluso</translation>
    </message>
    <message numerus="yes">
        <source>first %Ln</source>
        <translation>
            <numerusform>primo</numerusform>
            <numerusform>primi %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrontPlot</name>
    <message>
        <source>Candidates appear here as they finish training.</source>
        <translation>I candidati compaiono qui al termine dell’addestramento.</translation>
    </message>
    <message>
        <source>Front between two measures</source>
        <translation>Fronte tra due misure</translation>
    </message>
    <message>
        <source>on the study's front</source>
        <translation>sul fronte dello studio</translation>
    </message>
    <message>
        <source>knee, %1 of %2 on the front</source>
        <translation>ginocchio, %1 di %2 sul fronte</translation>
    </message>
    <message>
        <source>%1 of %2 on the front</source>
        <translation>%1 di %2 sul fronte</translation>
    </message>
    <message>
        <source>Front: arrow keys move along it, Space pins, Enter opens, E exports</source>
        <translation>Fronte: le frecce lo percorrono, Spazio fissa, Invio apre, E esporta</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GapWaterfall</name>
    <message>
        <source>Gap between FP32 and the device</source>
        <translation>Divario tra FP32 e il dispositivo</translation>
    </message>
    <message>
        <source>mIoU on the validation split: in FP32 as trained, what conversion to the simulated device lost, what fine-tuning under its numerics gained, what is left on the device</source>
        <translation>mIoU sullo split di validazione: in FP32 come addestrata, quanto si è perso con la conversione al dispositivo simulato, quanto si è guadagnato con il fine-tuning nella sua aritmetica, che cosa resta sul dispositivo</translation>
    </message>
    <message>
        <source>FP32 %1, converted %2, aligned %3</source>
        <translation>FP32 %1, convertita %2, allineata %3</translation>
    </message>
    <message>
        <source>Scores appear when it is trained.</source>
        <translation>I punteggi compaiono dopo l’addestramento.</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Guadagno</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>bars start at %1</source>
        <translation>barre a partire da %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Pagina della guida</translation>
    </message>
    <message>
        <source>Links lead to other pages; Alt+Left goes back</source>
        <translation>I collegamenti portano ad altre pagine; Alt+Sinistra torna indietro</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pagine della guida</translation>
    </message>
    <message>
        <source>Pages of the help; with words to search for, those that have them</source>
        <translation>Pagine della guida; con parole da cercare, quelle che le contengono</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Indietro (Alt+Sinistra)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avanti (Alt+Destra)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Words that a page must have; Enter goes to the next place in it</source>
        <translation>Parole che una pagina deve contenere; Invio passa alla posizione successiva</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HistogramView</name>
    <message>
        <source>half below %1, nine in ten below %2</source>
        <translation>metà sotto %1, nove su dieci sotto %2</translation>
    </message>
    <message>
        <source>; %1 % beyond the cap</source>
        <translation>; %1 % oltre il limite</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Ancora nessuna estrazione</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HoverCard</name>
    <message>
        <source>pinned</source>
        <translation>fissato</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>&lt;b&gt;Candidate %1&lt;/b&gt;%2</source>
        <translation>&lt;b&gt;Candidato %1&lt;/b&gt;%2</translation>
    </message>
    <message>
        <source>mIoU aligned &lt;b&gt;%1&lt;/b&gt; · converted %2 · FP32 %3</source>
        <translation>mIoU allineata &lt;b&gt;%1&lt;/b&gt; · convertita %2 · FP32 %3</translation>
    </message>
    <message>
        <source>Gap %1, recovered %2</source>
        <translation>Divario %1, recuperato %2</translation>
    </message>
    <message>
        <source>Latency %1, simulated</source>
        <translation>Latenza %1, simulata</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs · %3 (estimate)</source>
        <translation>%1 parametri · %2 MAC · %3 (stima)</translation>
    </message>
    <message>
        <source>Parents: %1%2</source>
        <translation>Genitori: %1%2</translation>
    </message>
    <message>
        <source> and %1</source>
        <translation> e %1</translation>
    </message>
    <message>
        <source>Latency %1, simulated · %2 measured</source>
        <translation>Latenza %1, simulata · %2 misurata</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>Al passo precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>Al passo successivo</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importa dati</translation>
    </message>
    <message>
        <source>1  Scenes and vessels</source>
        <translation>1  Scene e navi</translation>
    </message>
    <message>
        <source>2  Bands and numbers</source>
        <translation>2  Bande e numeri</translation>
    </message>
    <message>
        <source>3  Split and check</source>
        <translation>3  Split e controllo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close without a dataset</source>
        <translation>Chiudi senza un dataset</translation>
    </message>
    <message>
        <source>Keep and use</source>
        <translation>Conserva e usa</translation>
    </message>
    <message>
        <source>Keep the dataset and open it in the setup</source>
        <translation>Conserva il dataset e lo apre in Configura</translation>
    </message>
    <message>
        <source>Tick at least one band.</source>
        <translation>Spuntare almeno una banda.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::InspectorPage</name>
    <message>
        <source>asked for</source>
        <translation>richiesto</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>estratto a caso</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>figlio di %1</translation>
    </message>
    <message>
        <source>child of %1 and %2</source>
        <translation>figlio di %1 e %2</translation>
    </message>
    <message>
        <source>weights from %1</source>
        <translation>pesi da %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
    <message>
        <source>trained in %1</source>
        <translation>addestrato in %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Note on the candidate</source>
        <translation>Nota sul candidato</translation>
    </message>
    <message>
        <source>Note, kept in the study</source>
        <translation>Nota, conservata nello studio</translation>
    </message>
    <message>
        <source>Latency, simulated</source>
        <translation>Latenza simulata</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>What the colour of a layer shows</source>
        <translation>Che cosa mostra il colore di un layer</translation>
    </message>
    <message>
        <source>What the colour of a layer shows, and the number in it; Ctrl and the wheel zoom</source>
        <translation>Che cosa mostrano il colore di un layer e il numero al suo interno; Ctrl e la rotella ingrandiscono</translation>
    </message>
    <message>
        <source>Start a search, or open a study, to see candidates.</source>
        <translation>Avviare una ricerca o aprire uno studio per vedere i candidati.</translation>
    </message>
    <message>
        <source>Click a point or a row to see a candidate.</source>
        <translation>Fare clic su un punto o una riga per vedere un candidato.</translation>
    </message>
    <message>
        <source>Candidate %1 · %2</source>
        <translation>Candidato %1 · %2</translation>
    </message>
    <message>
        <source>The layers of the network with what each costs</source>
        <translation>I layer della rete con il costo di ciascuno</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalli</translation>
    </message>
    <message>
        <source>mIoU on the device %1 (95 %)</source>
        <translation>mIoU sul dispositivo %1 (95 %)</translation>
    </message>
    <message>
        <source>What you want to remember of this candidate; words that begin with # are tags; Enter keeps it</source>
        <translation>Che cosa ricordare di questo candidato; le parole che iniziano con # sono etichette; Invio lo conserva</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LayerModel</name>
    <message>
        <source>Differs between the two</source>
        <translation>Diverso tra i due</translation>
    </message>
    <message>
        <source>Only the left one has it</source>
        <translation>Solo in quello a sinistra</translation>
    </message>
    <message>
        <source>Only the right one has it</source>
        <translation>Solo in quello a destra</translation>
    </message>
    <message>
        <source>Channels × height × width of what leaves the layer</source>
        <translation>Canali × altezza × larghezza in uscita dal layer</translation>
    </message>
    <message>
        <source>Simulated time of the layer on the device</source>
        <translation>Tempo simulato del layer sul dispositivo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Left layer</source>
        <translation>Layer a sinistra</translation>
    </message>
    <message>
        <source>Right layer</source>
        <translation>Layer a destra</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenza</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LayerRange</name>
    <message>
        <source>integers, scaled to each layer</source>
        <translation>interi, con una scala per layer</translation>
    </message>
    <message>
        <source>fixed point</source>
        <translation>virgola fissa</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ListsPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidati</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falliti</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Falliti per motivo</translation>
    </message>
    <message>
        <source>Log of the study</source>
        <translation>Registro dello studio</translation>
    </message>
    <message>
        <source>Nothing has failed. Candidates that do stand here by reason, with what to do.</source>
        <translation>Nulla è fallito. I candidati che falliscono compaiono qui per motivo, con che cosa fare.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallito</numerusform>
            <numerusform>%n falliti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never trained</source>
        <translation>
            <numerusform>%n mai addestrato</numerusform>
            <numerusform>%n mai addestrati</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures (%1)</source>
        <translation>Falliti (%1)</translation>
    </message>
    <message>
        <source>Failures by reason; a candidate that is clicked is selected</source>
        <translation>Falliti per motivo; un clic su un candidato lo seleziona</translation>
    </message>
    <message>
        <source>What happened to the study, the latest first</source>
        <translation>Che cosa è accaduto allo studio, il più recente per primo</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallele</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Scelte</translation>
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
        <translation>meno di %1 ms</translation>
    </message>
    <message>
        <source>over %1 ms</source>
        <translation>oltre %1 ms</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>da %1 a %2 ms</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Registro programma</translation>
    </message>
    <message>
        <source>How long the window kept clicks waiting</source>
        <translation>Quanto la finestra ha fatto attendere i clic</translation>
    </message>
    <message>
        <source>How often a click would have waited so long</source>
        <translation>Quante volte un clic avrebbe atteso così a lungo</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>Last messages of the program</source>
        <translation>Ultimi messaggi del programma</translation>
    </message>
    <message>
        <source>The last messages of the program, oldest first</source>
        <translation>Gli ultimi messaggi del programma, dal più vecchio</translation>
    </message>
    <message>
        <source>The program has had nothing to say.</source>
        <translation>Il programma non ha avuto nulla da segnalare.</translation>
    </message>
    <message>
        <source>The report names no files and nothing of your studies.</source>
        <translation>Il rapporto non nomina file e non contiene nulla degli studi.</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Misura di nuovo</translation>
    </message>
    <message>
        <source>Forget the waits measured so far</source>
        <translation>Dimentica le attese misurate finora</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copia per una segnalazione</translation>
    </message>
    <message>
        <source>Versions, settings, waits and the last messages, to the clipboard</source>
        <translation>Versioni, impostazioni, attese e ultimi messaggi, negli appunti</translation>
    </message>
    <message>
        <source>The window kept a click waiting %1 ms at worst since it opened, in %2 measurements; more than %3 ms would be felt.</source>
        <translation>Dall’apertura la finestra ha fatto attendere un clic al massimo %1 ms, in %2 misure; oltre %3 ms si percepirebbe.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MainWindow</name>
    <message>
        <source>%1 is trained next</source>
        <translation>Prossimo addestramento: %1</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Apertura di %1…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Aperto %1</translation>
    </message>
    <message>
        <source>Finishing the batch; everything is saved.</source>
        <translation>Completamento del batch; tutto viene salvato.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MarkRoom</name>
    <message>
        <source>Un&amp;pin</source>
        <translation>Non &amp;fissare</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fissa</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>Ria&amp;mmetti</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>&amp;Escludi</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Measure</name>
    <message>
        <source>Latency</source>
        <translation>Latenza</translation>
    </message>
    <message>
        <source>Latency per tile, simulated (ms)</source>
        <translation>Latenza per tile, simulata (ms)</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Energy per tile, estimated (mJ)</source>
        <translation>Energia per tile, stimata (mJ)</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memoria di picco</translation>
    </message>
    <message>
        <source>Peak memory, simulated (MB)</source>
        <translation>Memoria di picco, simulata (MB)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Multiply-accumulates per tile (M)</source>
        <translation>Moltiplicazioni-accumuli per tile (M)</translation>
    </message>
    <message>
        <source>mIoU aligned</source>
        <translation>mIoU allineata</translation>
    </message>
    <message>
        <source>mIoU on device, simulated</source>
        <translation>mIoU sul dispositivo, simulata</translation>
    </message>
    <message>
        <source>mIoU converted</source>
        <translation>mIoU convertita</translation>
    </message>
    <message>
        <source>mIoU converted, simulated</source>
        <translation>mIoU convertita, simulata</translation>
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
        <translation>F1 navi</translation>
    </message>
    <message>
        <source>F1 of vessel pixels on device, simulated</source>
        <translation>F1 dei pixel di nave sul dispositivo, simulato</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Precision of vessel pixels on device, simulated</source>
        <translation>Precisione dei pixel di nave sul dispositivo, simulata</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Recall of vessel pixels on device, simulated</source>
        <translation>Recall dei pixel di nave sul dispositivo, simulato</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Divario</translation>
    </message>
    <message>
        <source>mIoU lost by conversion, simulated</source>
        <translation>mIoU persa nella conversione, simulata</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperato</translation>
    </message>
    <message>
        <source>Share of the gap recovered</source>
        <translation>Quota recuperata del divario</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Durata addestramento</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Durata addestramento (s)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Candidate, in order of proposal</source>
        <translation>Candidato, in ordine di proposta</translation>
    </message>
    <message>
        <source>Latency measured</source>
        <translation>Latenza misurata</translation>
    </message>
    <message>
        <source>Latency per tile, measured (ms)</source>
        <translation>Latenza per tile, misurata (ms)</translation>
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
        <translation>%1. Trascinare gli estremi o usare le frecce; Tab passa da un estremo all’altro</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, da</translation>
    </message>
    <message>
        <source>The least number</source>
        <translation>Il numero minimo</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, a</translation>
    </message>
    <message>
        <source>The largest number</source>
        <translation>Il numero massimo</translation>
    </message>
    <message>
        <source>%1, step</source>
        <translation>%1, passo</translation>
    </message>
    <message>
        <source>The distance between the numbers; picked: as the chips say</source>
        <translation>La distanza tra i numeri; a scelta: come indicano i pulsanti</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>a scelta</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, da %2 a %3</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayBar</name>
    <message>
        <source>&lt;span style='color:%1'&gt;■&lt;/span&gt; gained&amp;nbsp; &lt;span style='color:%2'&gt;■&lt;/span&gt; lost</source>
        <translation>&lt;span style='color:%1'&gt;■&lt;/span&gt; in più&amp;nbsp; &lt;span style='color:%2'&gt;■&lt;/span&gt; in meno</translation>
    </message>
    <message>
        <source>Compare masks</source>
        <translation>Confronta maschere</translation>
    </message>
    <message>
        <source>Set a second mask against this one</source>
        <translation>Mette a confronto con questa una seconda maschera</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Look of the mask</source>
        <translation>Aspetto della maschera</translation>
    </message>
    <message>
        <source>Filled, its outline alone, or every probability by colour</source>
        <translation>Piena, il solo contorno, o ogni probabilità con un colore</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Piena</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Threshold of the probability in percent</source>
        <translation>Soglia della probabilità in percento</translation>
    </message>
    <message>
        <source>A pixel is a vessel above this probability. Scores are taken at 0.50</source>
        <translation>Un pixel è nave sopra questa probabilità. I punteggi sono calcolati a 0,50</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacità</translation>
    </message>
    <message>
        <source>Mask opacity in percent</source>
        <translation>Opacità della maschera in percento</translation>
    </message>
    <message>
        <source>How strongly the mask covers the scene</source>
        <translation>Quanto la maschera copre la scena</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Maschere</translation>
    </message>
    <message>
        <source>Masks and vessels over the scene; off shows it bare</source>
        <translation>Maschere e navi sopra la scena; disattivato mostra la sola scena</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Rispetto a</translation>
    </message>
    <message>
        <source>Second mask</source>
        <translation>Seconda maschera</translation>
    </message>
    <message>
        <source>What the mask of the selected candidate is compared with</source>
        <translation>Con che cosa si confronta la maschera del candidato selezionato</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Allineato</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertito</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation>Altro candidato</translation>
    </message>
    <message>
        <source>Number of the other candidate</source>
        <translation>Numero dell’altro candidato</translation>
    </message>
    <message>
        <source>Number of the other candidate, aligned on the device</source>
        <translation>Numero dell’altro candidato, allineato sul dispositivo</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Tendina</translation>
    </message>
    <message>
        <source>The second mask right of a line that can be dragged</source>
        <translation>La seconda maschera a destra di una linea trascinabile</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alterna</translation>
    </message>
    <message>
        <source>The second mask instead of the first; press again for the first</source>
        <translation>La seconda maschera al posto della prima; di nuovo per la prima</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>What the second mask has more, and what it lacks</source>
        <translation>Che cosa la seconda maschera ha in più e che cosa le manca</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayRoom</name>
    <message>
        <source>Study whose front is laid behind</source>
        <translation>Studio il cui fronte si pone sullo sfondo</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Studi Sextant (*.sextant)</translation>
    </message>
    <message>
        <source>The dashed line is the front of %1, %2</source>
        <translation>La linea tratteggiata è il fronte di %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ParallelPage</name>
    <message>
        <source>Show all</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>Let all parts of axes go (Esc)</source>
        <translation>Libera tutti gli assi (Esc)</translation>
    </message>
    <message>
        <source>Drag on an axis to keep what passes; better lies higher · device figures simulated</source>
        <translation>Trascinare su un asse per tenere ciò che vi passa; il meglio sta in alto · valori del dispositivo simulati</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Assi</translation>
    </message>
    <message>
        <source>Which measures have an axis</source>
        <translation>Quali misure hanno un asse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln candidato</numerusform>
            <numerusform>%Ln candidati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 di %2 passano</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ParallelView</name>
    <message>
        <source>Candidates over several measures</source>
        <translation>Candidati secondo più misure</translation>
    </message>
    <message>
        <source>Drag on an axis to keep what passes there; click beside the part, or Esc, to let it go. Better values lie higher</source>
        <translation>Trascinare su un asse per tenere ciò che vi passa; clic accanto alla selezione, o Esc, per rimuoverla. I valori migliori stanno in alto</translation>
    </message>
    <message>
        <source>Candidates with scores show as lines here.</source>
        <translation>I candidati con punteggi compaiono qui come linee.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PixelPage</name>
    <message>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Bands of a tile from top to bottom</source>
        <translation>Bande di una tile dall’alto in basso</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrazione</translation>
    </message>
    <message>
        <source>What the numbers become before they are a tile's</source>
        <translation>Che cosa diventano i numeri prima di entrare in una tile</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Every number is multiplied by this first</source>
        <translation>Ogni numero viene prima moltiplicato per questo</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>This is added after the scale</source>
        <translation>Si aggiunge dopo la scala</translation>
    </message>
    <message>
        <source>No data is</source>
        <translation>Nodata è</translation>
    </message>
    <message>
        <source>A number means no data</source>
        <translation>Un numero indica nodata</translation>
    </message>
    <message>
        <source>For scenes that do not say so themselves</source>
        <translation>Per le scene che non lo dichiarano</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Tieni al massimo</translation>
    </message>
    <message>
        <source>Leave out some tiles without a vessel</source>
        <translation>Ometti alcune tile senza navi</translation>
    </message>
    <message>
        <source>Most tiles of a scene are water; some of them are enough</source>
        <translation>La maggior parte delle tile di una scena è acqua; ne bastano alcune</translation>
    </message>
    <message>
        <source>Number that means no data</source>
        <translation>Numero che indica nodata</translation>
    </message>
    <message>
        <source>Pixels with this number carry no loss and no metric</source>
        <translation>I pixel con questo numero non contano né nella loss né nelle metriche</translation>
    </message>
    <message>
        <source>Side of a tile in pixels</source>
        <translation>Lato di una tile in pixel</translation>
    </message>
    <message>
        <source>Scenes are cut into tiles of this side; 0: every image is one tile</source>
        <translation>Le scene si ritagliano in tile di questo lato; 0: ogni immagine è una tile</translation>
    </message>
    <message>
        <source>Tiles without a vessel for each with one</source>
        <translation>Tile senza navi per ognuna con navi</translation>
    </message>
    <message>
        <source>Which of them stay follows from their order, not from chance</source>
        <translation>Quali restano dipende dal loro ordine, non dal caso</translation>
    </message>
    <message>
        <source>Bands of a tile, in this order</source>
        <translation>Bande di una tile, in quest’ordine</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Band of the scene</source>
        <translation>Banda della scena</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Move the selected band up</source>
        <translation>Sposta in su la banda selezionata</translation>
    </message>
    <message>
        <source>Move the selected band down</source>
        <translation>Sposta in giù la banda selezionata</translation>
    </message>
    <message>
        <source>Leave the numbers as they are</source>
        <translation>Lascia i numeri come sono</translation>
    </message>
    <message>
        <source>Amplitude of real and imaginary bands</source>
        <translation>Ampiezza da bande reale e immaginaria</translation>
    </message>
    <message>
        <source>Amplitude to decibels</source>
        <translation>Da ampiezza a decibel</translation>
    </message>
    <message>
        <source>Power to decibels</source>
        <translation>Da potenza a decibel</translation>
    </message>
    <message>
        <source>Real and imaginary bands to decibels</source>
        <translation>Da bande reale e immaginaria a decibel</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>whole images</source>
        <translation>immagini intere</translation>
    </message>
    <message>
        <source>Side of a tile</source>
        <translation>Lato di una tile</translation>
    </message>
    <message>
        <source> empty tiles per tile with vessels</source>
        <translation> tile vuote per tile con navi</translation>
    </message>
    <message>
        <source>Role of the band</source>
        <translation>Ruolo della banda</translation>
    </message>
    <message>
        <source>By its role a network finds the band in other scenes</source>
        <translation>Dal ruolo una rete ritrova la banda in altre scene</translation>
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
        <translation>Avanzamento della predizione</translation>
    </message>
    <message>
        <source>Stop predicting</source>
        <translation>Ferma predizione</translation>
    </message>
    <message>
        <source>Stop predicting this mask</source>
        <translation>Ferma la predizione di questa maschera</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProbeCard</name>
    <message>
        <source>Board</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Those on the front</source>
        <translation>Quelli sul fronte</translation>
    </message>
    <message>
        <source>All that finish</source>
        <translation>Tutti i completati</translation>
    </message>
    <message>
        <source>Measure on the board</source>
        <translation>Misura sulla scheda</translation>
    </message>
    <message>
        <source>The board runs candidates, one at a time, while others train. What it measures stands beside the simulated latency and decides nothing</source>
        <translation>La scheda esegue candidati, uno alla volta, mentre altri si addestrano. Ciò che misura sta accanto alla latenza simulata e non decide nulla</translation>
    </message>
    <message>
        <source>Command of the probe</source>
        <translation>Comando di misura</translation>
    </message>
    <message>
        <source>A program that runs a model on the board and prints {"ms": …}; {model} becomes the ONNX file, {repeat} how many runs to time</source>
        <translation>Un programma che esegue un modello sulla scheda e scrive {"ms": …}; {model} diventa il file ONNX, {repeat} quante esecuzioni misurare</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Name the program that measures on the board, or measure none.</source>
        <translation>Indicare il programma che misura sulla scheda, o non misurare nulla.</translation>
    </message>
    <message>
        <source>The command of the probe must take a {model}, and close its quotes.</source>
        <translation>Il comando deve contenere un {model} e chiudere le virgolette.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProjectionMenu</name>
    <message>
        <source>EPSG code</source>
        <translation>Codice EPSG</translation>
    </message>
    <message>
        <source>Code of any CRS in the EPSG registry; Enter shows the scene in it</source>
        <translation>Codice di un SR qualsiasi del registro EPSG; Invio vi mostra la scena</translation>
    </message>
    <message>
        <source>EPSG code, such as 32633</source>
        <translation>Codice EPSG, ad esempio 32633</translation>
    </message>
    <message>
        <source>Only the view changes: networks see the scene's own pixels.</source>
        <translation>Cambia solo la vista: le reti vedono i pixel propri della scena.</translation>
    </message>
    <message>
        <source>The scene's own pixels</source>
        <translation>Pixel propri della scena</translation>
    </message>
    <message>
        <source>The scene's own pixels (%1)</source>
        <translation>Pixel propri della scena (%1)</translation>
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
        <translation>WGS 84, longitudine e latitudine (EPSG:4326)</translation>
    </message>
    <message>
        <source>%1: this is no code of a map's CRS.</source>
        <translation>%1: non è il codice di un SR per mappe.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RangeView</name>
    <message>
        <source>Magnitudes of each layer's results against the format's limits</source>
        <translation>Grandezze dei risultati di ogni layer rispetto ai limiti del formato</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overflowed · flushed</source>
        <translation>overflow · azzerati</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>minimo</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>massimo</translation>
    </message>
    <message>
        <source>%1
%2 results: %3 overflowed, %4 flushed, %5 zeros, %6 not finite
signal to noise so far %7 dB</source>
        <translation>%1
%2 risultati: %3 in overflow, %4 azzerati, %5 zeri, %6 non finiti
rapporto segnale/rumore finora %7 dB</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RangesTab</name>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Measure the ranges of the layers</source>
        <translation>Misura gli intervalli dei layer</translation>
    </message>
    <message>
        <source>Run the candidate on validation tiles under the simulated device</source>
        <translation>Esegue il candidato su tile di validazione nel dispositivo simulato</translation>
    </message>
    <message>
        <source>Magnitudes of each layer's results on validation tiles, against the device's number format</source>
        <translation>Grandezze dei risultati di ogni layer su tile di validazione, rispetto al formato numerico del dispositivo</translation>
    </message>
    <message>
        <source>Choose a trained candidate.</source>
        <translation>Scegliere un candidato addestrato.</translation>
    </message>
    <message>
        <source>Measuring on validation tiles…</source>
        <translation>Misura su tile di validazione…</translation>
    </message>
    <message>
        <source>Stored as %1, simulated, on the first validation tiles; brighter: more results (logarithmic)</source>
        <translation>Formato: %1, simulato, sulle prime tile di validazione; più chiaro: più risultati (logaritmico)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RepeatBook</name>
    <message numerus="yes">
        <source>%1 ± %2 over %n trainings</source>
        <translation>
            <numerusform>%1 ± %2 su %n addestramento</numerusform>
            <numerusform>%1 ± %2 su %n addestramenti</numerusform>
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
        <translation>Studio e ricerca</translation>
    </message>
    <message>
        <source>Candidates of the budget that have ended</source>
        <translation>Candidati del budget terminati</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Avvia ricerca</translation>
    </message>
    <message>
        <source>Continue search</source>
        <translation>Continua ricerca</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Nessuno studio</translation>
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
        <translation>%1 su %2</translation>
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
        <translation>%1: ricerca %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminata</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallita</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are trained.</source>
        <translation>
            <numerusform>%n candidato è addestrato.</numerusform>
            <numerusform>%n candidati sono addestrati.</numerusform>
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
        <translation>Creazione delle scene di esempio…</translation>
    </message>
    <message>
        <source>The sample is procedural imagery, written to %1</source>
        <translation>L’esempio è fatto di immagini procedurali, scritte in %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneBatch</name>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completata</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Navi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScenePage</name>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Mask of the network as trained, in 32-bit floating point</source>
        <translation>Maschera della rete come addestrata, in virgola mobile a 32 bit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Build overviews</source>
        <translation>Crea piramidi</translation>
    </message>
    <message>
        <source>Write reduced copies beside the scene (.ovr), so that all of it shows at once</source>
        <translation>Scrive copie ridotte accanto alla scena (.ovr), così la si vede subito per intero</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Allineato</translation>
    </message>
    <message>
        <source>Mask under the simulated device numerics, fine-tuned under them</source>
        <translation>Maschera con l’aritmetica simulata del dispositivo, dopo il fine-tuning in essa</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertito</translation>
    </message>
    <message>
        <source>Mask under the simulated device numerics, without fine-tuning</source>
        <translation>Maschera con l’aritmetica simulata del dispositivo, senza fine-tuning</translation>
    </message>
    <message>
        <source>Compare with ground truth…</source>
        <translation>Confronta con la verità a terra…</translation>
    </message>
    <message>
        <source>Compare the vessels with a mask or polygons</source>
        <translation>Confronta le navi con una maschera o dei poligoni</translation>
    </message>
    <message>
        <source>Ground truth: a mask or polygons</source>
        <translation>Verità a terra: una maschera o dei poligoni</translation>
    </message>
    <message>
        <source>Masks and polygons (*.tif *.tiff *.png *.geojson *.gpkg *.shp);;All files (*)</source>
        <translation>Maschere e poligoni (*.tif *.tiff *.png *.geojson *.gpkg *.shp);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Nessuna verità a terra</translation>
    </message>
    <message>
        <source>Show the vessels without comparing them</source>
        <translation>Mostra le navi senza confrontarle</translation>
    </message>
    <message>
        <source>Shift+T</source>
        <translation>Shift+T</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Verità a terra</translation>
    </message>
    <message>
        <source>Show which vessels are true, false or missed</source>
        <translation>Mostra quali navi sono vere, false o mancate</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Navi</translation>
    </message>
    <message>
        <source>Vessels over the scene: how many, and their table</source>
        <translation>Navi sulla scena: quante sono, e la loro tabella</translation>
    </message>
    <message>
        <source>Predict several scenes…</source>
        <translation>Predici più scene…</translation>
    </message>
    <message>
        <source>Predict several scenes with the selected candidate, one after another</source>
        <translation>Predice più scene con il candidato selezionato, una dopo l’altra</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Predicting %1</source>
        <translation>Predizione: %1</translation>
    </message>
    <message>
        <source>Stopped predicting; what is there stays until another is selected.</source>
        <translation>Predizione fermata; ciò che c’è resta finché non si seleziona altro.</translation>
    </message>
    <message>
        <source>candidate %1, %2</source>
        <translation>candidato %1, %2</translation>
    </message>
    <message>
        <source>Predicted %1 in %2 s</source>
        <translation>Predizione terminata: %1 in %2 s</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Creazione delle piramidi</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneTools</name>
    <message>
        <source>Tools of the scene</source>
        <translation>Strumenti della scena</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Rimpicciolisci</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>Scena intera</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>Pixel per pixel</translation>
    </message>
    <message>
        <source>One pixel of the scene on one of the screen</source>
        <translation>Un pixel della scena su uno dello schermo</translation>
    </message>
    <message>
        <source>Bands and brightness</source>
        <translation>Bande e luminosità</translation>
    </message>
    <message>
        <source>Which bands are shown, and how bright</source>
        <translation>Quali bande si mostrano, e con quale luminosità</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Measure a line on the ground: click its corners, a double click ends it, Esc drops it</source>
        <translation>Misura una linea sul terreno: un clic per vertice, un doppio clic la termina, Esc la elimina</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>Mappa panoramica</translation>
    </message>
    <message>
        <source>Overview map while zoomed in</source>
        <translation>Mappa panoramica quando si ingrandisce</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Segnalibri</translation>
    </message>
    <message>
        <source>Places of this scene to come back to (B adds one)</source>
        <translation>Luoghi di questa scena a cui tornare (B ne aggiunge uno)</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Aggiungi segnalibro qui</translation>
    </message>
    <message>
        <source>Map projection</source>
        <translation>Proiezione</translation>
    </message>
    <message>
        <source>In which CRS the scene is shown, north up</source>
        <translation>In quale SR è mostrata la scena, nord in alto</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneView</name>
    <message>
        <source>Scene with vessel mask</source>
        <translation>Scena con maschera delle navi</translation>
    </message>
    <message>
        <source>Opening the scene…</source>
        <translation>Apertura della scena…</translation>
    </message>
    <message>
        <source>Open a scene (Ctrl+Shift+O) to see a candidate's vessel mask on it.</source>
        <translation>Aprire una scena (Ctrl+Maiusc+O) per vedervi la maschera delle navi di un candidato.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScoreComparison</name>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SearchRoom</name>
    <message>
        <source>Taken out of the queue.</source>
        <translation>Tolta dalla coda.</translation>
    </message>
    <message>
        <source>Another search runs; this one starts when its turn comes.</source>
        <translation>Un’altra ricerca è in corso; questa parte quando arriva il suo turno.</translation>
    </message>
    <message>
        <source>Searching; everything finished is saved in %1</source>
        <translation>Ricerca in corso; tutto ciò che è finito è salvato in %1</translation>
    </message>
    <message>
        <source>Candidate %1, epoch %2%3: validation mIoU %4</source>
        <translation>Candidato %1, epoca %2%3: mIoU di validazione %4</translation>
    </message>
    <message>
        <source> (aligning)</source>
        <translation> (allineamento)</translation>
    </message>
    <message>
        <source>Stopped; everything finished is saved in %1</source>
        <translation>Fermata; tutto ciò che è finito è salvato in %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Continue search</source>
        <translation>&amp;Continua ricerca</translation>
    </message>
    <message>
        <source>&amp;Start search</source>
        <translation>&amp;Avvia ricerca</translation>
    </message>
    <message>
        <source>All candidates are trained; raise their number to go on</source>
        <translation>Tutti i candidati sono addestrati; aumentarne il numero per proseguire</translation>
    </message>
    <message>
        <source>Train candidates in the background (F5)</source>
        <translation>Addestra candidati in background (F5)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · ancora %1</translation>
    </message>
    <message>
        <source> · waiting, number %1 in the queue</source>
        <translation> · in attesa, numero %1 nella coda</translation>
    </message>
    <message>
        <source> · pausing, finishing the batch</source>
        <translation> · in pausa dopo il batch</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · in pausa</translation>
    </message>
    <message>
        <source> · stopping, finishing the batch</source>
        <translation> · si ferma dopo il batch</translation>
    </message>
    <message>
        <source> · finished</source>
        <translation> · terminata</translation>
    </message>
    <message numerus="yes">
        <source> · %n failed</source>
        <translation>
            <numerusform> · %n fallito</numerusform>
            <numerusform> · %n falliti</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1, as Setup says; it can be continued.</source>
        <translation>Fermata dopo %1, come previsto in Configura; può continuare.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the last %n trainings left the front as it was. It can be continued.</source>
        <translation>
            <numerusform>Fermata: l’ultimo addestramento (%n) ha lasciato il fronte com’era. Può continuare.</numerusform>
            <numerusform>Fermata: gli ultimi %n addestramenti hanno lasciato il fronte com’era. Può continuare.</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 core-hours</source>
        <translation> · %1 ore-core</translation>
    </message>
    <message>
        <source> · the board measures what is left</source>
        <translation> · la scheda misura ciò che resta</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close; everything holds already (Esc)</source>
        <translation>Chiudi; tutto è già in vigore (Esc)</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Le modifiche valgono subito.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop had when Sextant started</source>
        <translation>Chiaro, scuro, o quello del desktop all’avvio di Sextant</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densità</translation>
    </message>
    <message>
        <source>How close the rows of tables stand</source>
        <translation>Quanto sono vicine le righe delle tabelle</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Ripristina layout</translation>
    </message>
    <message>
        <source>All parts of the window back to their places</source>
        <translation>Riporta al loro posto tutte le parti della finestra</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The language of the window; searches go on meanwhile</source>
        <translation>La lingua della finestra; le ricerche intanto proseguono</translation>
    </message>
    <message>
        <source>Workers of a new study</source>
        <translation>Worker di un nuovo studio</translation>
    </message>
    <message>
        <source>Networks trained at the same time, unless Setup says otherwise</source>
        <translation>Reti addestrate nello stesso momento, se Configura non indica altro</translation>
    </message>
    <message>
        <source>Threads for a mask</source>
        <translation>Thread per una maschera</translation>
    </message>
    <message>
        <source>Threads that predict the mask of a candidate over a scene</source>
        <translation>Thread che predicono la maschera di un candidato su una scena</translation>
    </message>
    <message>
        <source>Tell me when a search ends</source>
        <translation>Avvisa quando termina una ricerca</translation>
    </message>
    <message>
        <source>The window asks for attention, and the desktop shows a note</source>
        <translation>La finestra richiede attenzione e il desktop mostra una notifica</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Open the folder of your device profiles</source>
        <translation>Apri la cartella dei propri profili di dispositivo</translation>
    </message>
    <message>
        <source>Device profiles (JSON) that lie here are offered in Setup</source>
        <translation>I profili di dispositivo (JSON) che si trovano qui sono offerti in Configura</translation>
    </message>
    <message>
        <source>Your device profiles</source>
        <translation>Propri profili di dispositivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the folder of your device profiles</source>
        <translation>Scegli la cartella dei propri profili</translation>
    </message>
    <message>
        <source>Another folder for your device profiles, such as one that a team shares</source>
        <translation>Un’altra cartella per i propri profili, ad esempio una condivisa dal gruppo</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The standard folder of your device profiles</source>
        <translation>La cartella standard dei propri profili</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Torna a %1</translation>
    </message>
    <message>
        <source>Folder of your device profiles</source>
        <translation>Cartella dei propri profili</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SetupPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidati</translation>
    </message>
    <message>
        <source>How many networks to train</source>
        <translation>Quante reti addestrare</translation>
    </message>
    <message>
        <source>FP32 epochs</source>
        <translation>Epoche FP32</translation>
    </message>
    <message>
        <source>Passes over the training tiles in FP32</source>
        <translation>Passaggi sulle tile di addestramento in FP32</translation>
    </message>
    <message>
        <source>Alignment epochs</source>
        <translation>Epoche di allineamento</translation>
    </message>
    <message>
        <source>Further passes under the device's simulated numerics</source>
        <translation>Ulteriori passaggi con l’aritmetica simulata del dispositivo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Networks trained at the same time; may be changed while the search runs. The result does not depend on it</source>
        <translation>Reti addestrate nello stesso momento; modificabile durante la ricerca. Il risultato non ne dipende</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same candidates</source>
        <translation>Lo stesso seed dà gli stessi candidati</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Evolution (NSGA-II)</source>
        <translation>Evoluzione (NSGA-II)</translation>
    </message>
    <message>
        <source>Evolution with a model</source>
        <translation>Evoluzione con modello</translation>
    </message>
    <message>
        <source>Ageing evolution</source>
        <translation>Evoluzione regolarizzata</translation>
    </message>
    <message>
        <source>PyNAS's algorithm</source>
        <translation>Algoritmo di PyNAS</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Casuale</translation>
    </message>
    <message>
        <source>Every network of the space</source>
        <translation>Tutte le reti dello spazio</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>How the next network is chosen. The model learns accuracy from what is trained and picks the child that should widen the front most</source>
        <translation>Come si sceglie la rete successiva. Il modello apprende l’accuratezza da ciò che è addestrato e sceglie il figlio che dovrebbe ampliare di più il fronte</translation>
    </message>
    <message>
        <source>Latency and mIoU</source>
        <translation>Latenza e mIoU</translation>
    </message>
    <message>
        <source>Latency and vessel F1</source>
        <translation>Latenza e F1 navi</translation>
    </message>
    <message>
        <source>Energy and mIoU</source>
        <translation>Energia e mIoU</translation>
    </message>
    <message>
        <source>Parameters and mIoU</source>
        <translation>Parametri e mIoU</translation>
    </message>
    <message>
        <source>Memory and mIoU</source>
        <translation>Memoria e mIoU</translation>
    </message>
    <message>
        <source>Latency, energy and mIoU</source>
        <translation>Latenza, energia e mIoU</translation>
    </message>
    <message>
        <source>Trade off</source>
        <translation>Compromesso</translation>
    </message>
    <message>
        <source>What the front is of; accuracies are those on the device</source>
        <translation>Da che cosa è formato il fronte; le accuratezze sono quelle sul dispositivo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Inherit weights</source>
        <translation>Eredita i pesi</translation>
    </message>
    <message>
        <source>Inherit, end hopeless</source>
        <translation>Eredita, ferma i peggiori</translation>
    </message>
    <message>
        <source>Inherit, best third goes on</source>
        <translation>Eredita, prosegue il miglior terzo</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Risparmio</translation>
    </message>
    <message>
        <source>Networks can start from their parent's weights; a training can end early when none that stood like it ended well enough, or, at a third of the epochs, when it is not among the best third so far</source>
        <translation>Le reti possono partire dai pesi del genitore; un addestramento può finire prima se nessuno che era al suo livello è finito abbastanza bene, o se a un terzo delle epoche non è nel miglior terzo finora</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento dati</translation>
    </message>
    <message>
        <source>Random zoom, brightness and colour of the training crops, beyond flips and turns. Helps trainings of many epochs on few scenes; short ones do better without</source>
        <translation>Zoom, luminosità e colore casuali dei ritagli di addestramento, oltre a riflessioni e rotazioni. Utile per addestramenti di molte epoche su poche scene; quelli brevi riescono meglio senza</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Lieve</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>This space holds too many networks to train every one; choose another strategy or space.</source>
        <translation>Questo spazio ha troppe reti per addestrarle tutte; scegliere un’altra strategia o un altro spazio.</translation>
    </message>
    <message>
        <source>As in the study</source>
        <translation>Come nello studio</translation>
    </message>
    <message>
        <source>Hours at most</source>
        <translation>Ore massime</translation>
    </message>
    <message>
        <source>The search stops after so many hours of work, pauses left out; it can be continued</source>
        <translation>La ricerca si ferma dopo queste ore di lavoro, pause escluse; può continuare</translation>
    </message>
    <message>
        <source>Without progress</source>
        <translation>Senza progresso</translation>
    </message>
    <message>
        <source>The search stops when so many trainings in a row left the front as it was; it can be continued</source>
        <translation>La ricerca si ferma quando tanti addestramenti di seguito hanno lasciato il fronte com’era; può continuare</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Trainings on the front</source>
        <translation>Addestramenti sul fronte</translation>
    </message>
    <message>
        <source>How often networks on the front are trained, each time with another seed, so that their scores have an interval; from the same budget</source>
        <translation>Quante volte si addestrano le reti sul fronte, ogni volta con un altro seed, perché i loro punteggi abbiano un intervallo; dallo stesso budget</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SourcePage</name>
    <message>
        <source>%1 has no vessels beside it and is left out: choose their file or folder above, or put a mask of its name beside it.</source>
        <translation>%1 non ha navi accanto a sé e viene esclusa: scegliere sopra il loro file o la loro cartella, oppure mettere accanto una maschera con lo stesso nome.</translation>
    </message>
    <message>
        <source>%1 has no vessels in %2 and is left out: choose another file or folder above, or add a mask of its name.</source>
        <translation>%1 non ha navi in %2 e viene esclusa: scegliere sopra un altro file o un’altra cartella, oppure aggiungere una maschera con lo stesso nome.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Files and folders that scenes are taken from</source>
        <translation>File e cartelle da cui si prendono le scene</translation>
    </message>
    <message>
        <source>Scenes that were found</source>
        <translation>Scene trovate</translation>
    </message>
    <message>
        <source>Select a scene to see it with its vessels</source>
        <translation>Selezionare una scena per vederla con le sue navi</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>A folder of scenes, or one that holds images/ and masks/</source>
        <translation>Una cartella di scene, o una che contiene images/ e masks/</translation>
    </message>
    <message>
        <source>Add scene…</source>
        <translation>Aggiungi scena…</translation>
    </message>
    <message>
        <source>One scene: anything GDAL reads</source>
        <translation>Una scena: qualsiasi formato letto da GDAL</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Take the selected one out</source>
        <translation>Toglie l’elemento selezionato</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Navi</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>One file for all scenes: polygons (GeoJSON, GeoPackage, Shapefile), COCO JSON, or run lengths as CSV</source>
        <translation>Un file per tutte le scene: poligoni (GeoJSON, GeoPackage, Shapefile), COCO JSON, o run-length in CSV</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Cartella…</translation>
    </message>
    <message>
        <source>Masks or polygons named after their scenes</source>
        <translation>Maschere o poligoni con il nome delle loro scene</translation>
    </message>
    <message>
        <source>Beside the scenes</source>
        <translation>Accanto alle scene</translation>
    </message>
    <message>
        <source>Masks or polygons beside the scenes, named after them</source>
        <translation>Maschere o poligoni accanto alle scene, con il loro nome</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Cartella di scene</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Vessels (*.geojson *.gpkg *.shp *.json *.csv *.tif *.png);;All files (*)</source>
        <translation>Navi (*.geojson *.gpkg *.shp *.json *.csv *.tif *.png);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Folder of masks or polygons</source>
        <translation>Cartella di maschere o poligoni</translation>
    </message>
    <message>
        <source>Scene with its vessels</source>
        <translation>Scena con le sue navi</translation>
    </message>
    <message>
        <source>The selected scene and its vessels appear here.</source>
        <translation>La scena selezionata e le sue navi compaiono qui.</translation>
    </message>
    <message>
        <source>beside the scenes, named after them</source>
        <translation>accanto alle scene, con il loro nome</translation>
    </message>
    <message>
        <source>Add a folder of images and masks, or scenes with their vessels as masks, polygons, COCO JSON or run lengths.</source>
        <translation>Aggiungere una cartella di immagini e maschere, oppure scene con le loro navi come maschere, poligoni, COCO JSON o run-length.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca file…</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes with vessels found.</source>
        <translation>
            <numerusform>%n scena con navi trovata.</numerusform>
            <numerusform>%n scene con navi trovate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e %n altro.</numerusform>
            <numerusform>… e altri %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceCard</name>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Parametri massimi</translation>
    </message>
    <message>
        <source>Networks with more parameters are never trained; may be changed while the search runs</source>
        <translation>Le reti con più parametri non vengono mai addestrate; modificabile durante la ricerca</translation>
    </message>
    <message>
        <source>Search space and caps</source>
        <translation>Spazio di ricerca e limiti</translation>
    </message>
    <message>
        <source>Small vessel networks</source>
        <translation>Piccole reti per navi</translation>
    </message>
    <message>
        <source>PyNAS, kernel 3</source>
        <translation>PyNAS, kernel 3</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Spazio di ricerca</translation>
    </message>
    <message>
        <source>Which networks may be built</source>
        <translation>Quali reti si possono costruire</translation>
    </message>
    <message>
        <source>Open a search space</source>
        <translation>Apri uno spazio di ricerca</translation>
    </message>
    <message>
        <source>A search space as a JSON file</source>
        <translation>Uno spazio di ricerca come file JSON</translation>
    </message>
    <message>
        <source>Edit the search space</source>
        <translation>Modifica lo spazio di ricerca</translation>
    </message>
    <message>
        <source>Fields, size, costs and findings of the space; also while a search runs (F4)</source>
        <translation>Campi, dimensione, costi e rilievi dello spazio; anche durante una ricerca (F4)</translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation>Latenza massima</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Networks with a longer simulated latency are never trained; may be changed while the search runs, also in the plot</source>
        <translation>Le reti con latenza simulata maggiore non vengono mai addestrate; modificabile durante la ricerca, anche nel grafico</translation>
    </message>
    <message>
        <source>Space: %1</source>
        <translation>Spazio: %1</translation>
    </message>
    <message>
        <source>%1 to %2 stages, about %3 × 10&lt;sup&gt;%4&lt;/sup&gt; networks</source>
        <translation>da %1 a %2 stadi, circa %3 × 10&lt;sup&gt;%4&lt;/sup&gt; reti</translation>
    </message>
    <message>
        <source>As edited</source>
        <translation>Come modificato</translation>
    </message>
    <message>
        <source>The study's own space</source>
        <translation>Spazio proprio dello studio</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceDocument</name>
    <message>
        <source>Space: %1</source>
        <translation>Spazio: %1</translation>
    </message>
    <message>
        <source>Space: stages</source>
        <translation>Spazio: stadi</translation>
    </message>
    <message>
        <source>Space: stages apart</source>
        <translation>Spazio: stadi distinti</translation>
    </message>
    <message>
        <source>Space: all stages alike</source>
        <translation>Spazio: tutti gli stadi uguali</translation>
    </message>
    <message>
        <source>Space: add a rule</source>
        <translation>Spazio: aggiungi una regola</translation>
    </message>
    <message>
        <source>Space: add a choice of bands</source>
        <translation>Spazio: aggiungi una scelta di bande</translation>
    </message>
    <message>
        <source>Space: remove %1</source>
        <translation>Spazio: rimuovi %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceForm</name>
    <message>
        <source>Each stage has its own choices</source>
        <translation>Ogni stadio ha le proprie scelte</translation>
    </message>
    <message>
        <source>Off: one set of choices for all stages. Switching it off keeps the first stage's</source>
        <translation>Disattivato: un solo insieme di scelte per tutti gli stadi. Disattivandolo restano quelle del primo stadio</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Aggiungi regola</translation>
    </message>
    <message>
        <source>Add a choice of bands</source>
        <translation>Aggiungi scelta di bande</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Take it out of the space; Ctrl+Z brings it back</source>
        <translation>La toglie dallo spazio; Ctrl+Z la riporta</translation>
    </message>
    <message>
        <source>● changed</source>
        <translation>● cambiato</translation>
    </message>
    <message>
        <source>At the start: %1</source>
        <translation>All’inizio: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usa %1</translation>
    </message>
    <message>
        <source>Put the cheaper choice in its place</source>
        <translation>Mette al suo posto la scelta meno costosa</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceListModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Rilievo</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>All’inizio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpacePage</name>
    <message>
        <source>Small vessel networks</source>
        <translation>Piccole reti per navi</translation>
    </message>
    <message>
        <source>The default: nine kinds of block, 8 to 48 channels, 2 to 4 stages</source>
        <translation>Il predefinito: nove tipi di blocco, da 8 a 48 canali, da 2 a 4 stadi</translation>
    </message>
    <message>
        <source>PyNAS, kernel 3</source>
        <translation>PyNAS, kernel 3</translation>
    </message>
    <message>
        <source>What PyNAS samples: widths as multiples of the input, its padding and its decoder</source>
        <translation>Ciò che PyNAS campiona: larghezze come multipli dell’ingresso, il suo padding e il suo decoder</translation>
    </message>
    <message>
        <source>Small and fast</source>
        <translation>Piccole e veloci</translation>
    </message>
    <message>
        <source>Plain, re-parametrised and separable convolutions of 4 to 16 channels, no skips that need memory</source>
        <translation>Convoluzioni semplici, riparametrizzate e separabili da 4 a 16 canali, senza skip che richiedono memoria</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larghe</translation>
    </message>
    <message>
        <source>32 to 128 channels in 3 to 5 stages, for scenes of little contrast; several times the cost</source>
        <translation>Da 32 a 128 canali in 3-5 stadi, per scene a basso contrasto; costo diverse volte maggiore</translation>
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
        <translation>Applica allo studio</translation>
    </message>
    <message>
        <source>The search draws from this space from its next candidate on; Ctrl+Z takes it back</source>
        <translation>La ricerca estrae da questo spazio a partire dal prossimo candidato; Ctrl+Z annulla</translation>
    </message>
    <message>
        <source>New study with this space…</source>
        <translation>Nuovo studio con questo spazio…</translation>
    </message>
    <message>
        <source>An empty study with the same data, device and settings</source>
        <translation>Uno studio vuoto con gli stessi dati, dispositivo e impostazioni</translation>
    </message>
    <message>
        <source>Copy of the study…</source>
        <translation>Copia dello studio…</translation>
    </message>
    <message>
        <source>A file with all candidates of this study, and this space</source>
        <translation>Un file con tutti i candidati di questo studio, e questo spazio</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Latency of a tile, simulated</source>
        <translation>Latenza di una tile, simulata</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configura</translation>
    </message>
    <message>
        <source>Back to the setup (Esc)</source>
        <translation>Torna a Configura (Esc)</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Spazio di ricerca</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Begin with a space that is known to work; Ctrl+Z brings yours back</source>
        <translation>Per iniziare da uno spazio che funziona; Ctrl+Z riporta il proprio</translation>
    </message>
    <message>
        <source>Preset…</source>
        <translation>Preset…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>A space from a JSON file</source>
        <translation>Uno spazio da un file JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Write this space as a JSON file</source>
        <translation>Scrive questo spazio come file JSON</translation>
    </message>
    <message>
        <source>As at the start</source>
        <translation>Come all’inizio</translation>
    </message>
    <message>
        <source>Back to the space the study started with</source>
        <translation>Torna allo spazio con cui lo studio è iniziato</translation>
    </message>
    <message>
        <source>Space: as at the start</source>
        <translation>Spazio: come all’inizio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Ripeti (Ctrl+Maiusc+Z)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Maiusc+Z</translation>
    </message>
    <message>
        <source>Number of networks</source>
        <translation>Numero di reti</translation>
    </message>
    <message>
        <source>The exact number of different networks, without genes that change nothing</source>
        <translation>Il numero esatto di reti diverse, senza i geni che non cambiano nulla</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>A click leads to the field</source>
        <translation>Un clic porta al campo</translation>
    </message>
    <message>
        <source>Fields of the search space</source>
        <translation>Campi dello spazio di ricerca</translation>
    </message>
    <message>
        <source>What the space holds; bold: not as the study started</source>
        <translation>Che cosa contiene lo spazio; grassetto: diverso dall’inizio dello studio</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Preset: %1</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Rilievi (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Modifiche (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 networks</source>
        <translation>
            <numerusform>%1 rete</numerusform>
            <numerusform>%1 reti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n da correggere</numerusform>
            <numerusform>%n da correggere</numerusform>
        </translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>esattamente %1</translation>
    </message>
    <message>
        <source>Not a space to search in yet; see Findings.</source>
        <translation>Non ancora uno spazio in cui cercare; vedere Rilievi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks drawn uniformly, %1 can be built</source>
        <translation>
            <numerusform>%Ln rete estratta uniformemente, %1 costruibili</numerusform>
            <numerusform>%Ln reti estratte uniformemente, %1 costruibili</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 % of them keep to the two caps</source>
        <translation>, %1 % di esse entro i due limiti</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceRoom</name>
    <message>
        <source>%1, simulated; tiles of %2 × %3 px, %4 bands.</source>
        <translation>%1, simulato; tile di %2 × %3 px, %4 bande.</translation>
    </message>
    <message>
        <source>%1, simulated; no data yet, so for tiles of %2 × %3 px, %4 bands.</source>
        <translation>%1, simulato; ancora nessun dato, quindi per tile di %2 × %3 px, %4 bande.</translation>
    </message>
    <message>
        <source>%1 to %2 stages, %3 networks</source>
        <translation>da %1 a %2 stadi, %3 reti</translation>
    </message>
    <message numerus="yes">
        <source>The search space has %n mistakes; edit it (F4).</source>
        <translation>
            <numerusform>Lo spazio di ricerca ha %n errore; modificarlo (F4).</numerusform>
            <numerusform>Lo spazio di ricerca ha %n errori; modificarlo (F4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Non scritto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right before a search can use it; they stand beside their fields.</source>
        <translation>
            <numerusform>%n errore da correggere prima che una ricerca possa usarlo; è indicato accanto al suo campo.</numerusform>
            <numerusform>%n errori da correggere prima che una ricerca possa usarlo; sono indicati accanto ai loro campi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next search draws from this space.</source>
        <translation>La prossima ricerca estrae da questo spazio.</translation>
    </message>
    <message>
        <source>Looking at the space…</source>
        <translation>Esame dello spazio…</translation>
    </message>
    <message>
        <source>As the study has it. What you change reaches the search when you apply it.</source>
        <translation>Come nello studio. Ciò che si cambia raggiunge la ricerca quando lo si applica.</translation>
    </message>
    <message>
        <source>This study trains every network of its space, and this space has too many: allow fewer, or begin a study with another strategy.</source>
        <translation>Questo studio addestra tutte le reti del suo spazio, e questo spazio ne ha troppe: ammetterne meno, o iniziare uno studio con un’altra strategia.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not in the study yet. Applied, they hold from candidate %1 on, also while it searches.</source>
        <translation>
            <numerusform>%n modifica non è ancora nello studio. Una volta applicata vale dal candidato %1 in poi, anche a ricerca in corso.</numerusform>
            <numerusform>%n modifiche non sono ancora nello studio. Una volta applicate valgono dal candidato %1 in poi, anche a ricerca in corso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a search space</source>
        <translation>Importa uno spazio di ricerca</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Spazi di ricerca (*.json)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importa %1</translation>
    </message>
    <message>
        <source>%1 is not a search space: %2</source>
        <translation>%1 non è uno spazio di ricerca: %2</translation>
    </message>
    <message>
        <source>Export the search space</source>
        <translation>Esporta lo spazio di ricerca</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Scritto in %1</translation>
    </message>
    <message>
        <source>A search runs. Stop it first; it can be continued later.</source>
        <translation>Una ricerca è in corso. Fermarla prima; può continuare più tardi.</translation>
    </message>
    <message>
        <source>Copy of the study</source>
        <translation>Copia dello studio</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Studi Sextant (*.sextant)</translation>
    </message>
    <message>
        <source>Copying the study…</source>
        <translation>Copia dello studio in corso…</translation>
    </message>
    <message>
        <source>Copied to %1; open it when this search has ended.</source>
        <translation>Copiato in %1; aprirlo al termine di questa ricerca.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceTreeModel</name>
    <message>
        <source>all</source>
        <translation>tutte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n da correggere</numerusform>
            <numerusform>%n da correggere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow or missing on the device</source>
        <translation>
            <numerusform>%n rilievo: lento o mancante sul dispositivo</numerusform>
            <numerusform>%n rilievi: lenti o mancanti sul dispositivo</numerusform>
        </translation>
    </message>
    <message>
        <source>not as the study started</source>
        <translation>diverso dall’inizio dello studio</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenuto</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SplitMap</name>
    <message>
        <source>training</source>
        <translation>addestramento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validazione</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Map of the splits</source>
        <translation>Mappa degli split</translation>
    </message>
    <message>
        <source>The map of the splits appears here.</source>
        <translation>La mappa degli split compare qui.</translation>
    </message>
    <message>
        <source>pale: no vessel</source>
        <translation>chiaro: senza navi</translation>
    </message>
    <message>
        <source>%1, tile %2: %3, vessel pixels: %4</source>
        <translation>%1, tile %2: %3, pixel di nave: %4</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StudyDocument</name>
    <message>
        <source>candidate %1</source>
        <translation>candidato %1</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidato</numerusform>
            <numerusform>%n candidati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Riammetti</translation>
    </message>
    <message>
        <source>Note on candidate %1</source>
        <translation>Nota sul candidato %1</translation>
    </message>
    <message>
        <source>Change caps</source>
        <translation>Cambia limiti</translation>
    </message>
    <message>
        <source>Change the search space</source>
        <translation>Cambia lo spazio di ricerca</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SurveyModel</name>
    <message>
        <source>mask %1</source>
        <translation>maschera %1</translation>
    </message>
    <message>
        <source>polygons %1</source>
        <translation>poligoni %1</translation>
    </message>
    <message>
        <source>annotations %1</source>
        <translation>annotazioni %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinate</translation>
    </message>
    <message>
        <source>Vessels from</source>
        <translation>Navi da</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TagCompleter</name>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Tags of this study; Enter or a click takes one</source>
        <translation>Etichette di questo studio; Invio o un clic ne prende una</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TagFilter</name>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Only candidates with this tag; words of a note that begin with # are tags</source>
        <translation>Solo candidati con questa etichetta; le parole di una nota che iniziano con # sono etichette</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Senza tag</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Tutte</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TimelinePage</name>
    <message numerus="yes">
        <source>%n workers, at work %1 % of %2 · teal: on the front · red: failed · hatched: paused or unfinished</source>
        <translation>
            <numerusform>%n worker, al lavoro %1 % di %2 · verde petrolio: sul fronte · rosso: fallito · tratteggio: in pausa o incompleto</numerusform>
            <numerusform>%n worker, al lavoro %1 % di %2 · verde petrolio: sul fronte · rosso: fallito · tratteggio: in pausa o incompleto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::TimelineView</name>
    <message>
        <source>Workers over time</source>
        <translation>Worker nel tempo</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Shows who trained what, once a search has run. Studies of older versions do not tell.</source>
        <translation>Mostra chi ha addestrato che cosa, dopo una ricerca. Gli studi di versioni precedenti non lo dicono.</translation>
    </message>
    <message>
        <source>Candidate %1 · worker %2
%3 to %4 · %5</source>
        <translation>Candidato %1 · worker %2
%3 – %4 · %5</translation>
    </message>
    <message>
        <source>The wheel zooms, a drag moves, a double click shows all. Hatched: paused, or unfinished; dashed: time between searches is left out</source>
        <translation>La rotella ingrandisce, il trascinamento sposta, un doppio clic mostra tutto. Tratteggio obliquo: in pausa, o incompleto; linea tratteggiata: qui il tempo tra le ricerche è omesso</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Tour</name>
    <message>
        <source>The search</source>
        <translation>La ricerca</translation>
    </message>
    <message>
        <source>Start, pause and stop it here. What is finished is saved at once, so you may close the window at any time.</source>
        <translation>Avvio, pausa e arresto si trovano qui. Ciò che è finito viene salvato subito, quindi la finestra si può chiudere in qualsiasi momento.</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Il fronte</translation>
    </message>
    <message>
        <source>Each point is a trained network: further left is faster, further up finds vessels better on the simulated chip. The line joins those that no other one beats. Click one.</source>
        <translation>Ogni punto è una rete addestrata: più a sinistra è più veloce, più in alto trova meglio le navi sul chip simulato. La linea unisce quelle che nessun’altra supera. Fare clic su un punto.</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>La prova</translation>
    </message>
    <message>
        <source>The vessels that the clicked network finds lie on the scene here. Drag moves, the wheel zooms.</source>
        <translation>Le navi trovate dalla rete scelta con il clic stanno qui, sulla scena. Il trascinamento sposta, la rotella ingrandisce.</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>Le ragioni</translation>
    </message>
    <message>
        <source>What conversion to the chip lost, what fine-tuning under its numerics won back, and the network layer by layer.</source>
        <translation>Quanto si è perso con la conversione al chip, quanto si è recuperato con il fine-tuning nella sua aritmetica, e la rete layer per layer.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Il risultato</translation>
    </message>
    <message>
        <source>Writes the chosen network as files that are checked before you get them. Ctrl+K finds every command, F1 explains what you look at.</source>
        <translation>Scrive la rete scelta in file che vengono controllati prima della consegna. Ctrl+K trova ogni comando, F1 spiega ciò che si sta guardando.</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Esci dal tour</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Next part of the tour</source>
        <translation>Parte successiva del tour</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>La parte successiva</translation>
    </message>
    <message>
        <source>Leave the tour (Esc); the Help menu has it again</source>
        <translation>Esci dal tour (Esc); si ritrova nel menu Guida</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 di %2 · %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselCard</name>
    <message>
        <source>Vessel</source>
        <translation>Nave</translation>
    </message>
    <message>
        <source>Close the vessel's card</source>
        <translation>Chiudi il riquadro della nave</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Vessel %1</source>
        <translation>Nave %1</translation>
    </message>
    <message>
        <source>Vessel %1 · %2</source>
        <translation>Nave %1 · %2</translation>
    </message>
    <message>
        <source>Length %1, width %2</source>
        <translation>Lunghezza %1, larghezza %2</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Area %1</translation>
    </message>
    <message>
        <source>Heading %1° or %2°</source>
        <translation>Direzione %1° o %2°</translation>
    </message>
    <message>
        <source>Mean probability %1</source>
        <translation>Probabilità media %1</translation>
    </message>
    <message>
        <source>Column %1, row %2</source>
        <translation>Colonna %1, riga %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselLimits</name>
    <message>
        <source>Smallest area of a vessel</source>
        <translation>Area minima di una nave</translation>
    </message>
    <message>
        <source>Smaller ones are left out of counts, table and files</source>
        <translation>Le più piccole restano fuori da conteggi, tabella e file</translation>
    </message>
    <message>
        <source>Distance within a vessel</source>
        <translation>Distanza all’interno di una nave</translation>
    </message>
    <message>
        <source>Parts with at most so much water between them are one vessel</source>
        <translation>Parti separate al massimo da questa distanza d’acqua sono una sola nave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Area minima</translation>
    </message>
    <message>
        <source>One vessel within</source>
        <translation>Una nave entro</translation>
    </message>
    <message>
        <source>Choose polygons of land</source>
        <translation>Scegli i poligoni della terraferma</translation>
    </message>
    <message>
        <source>Polygons of land: pixels whose centres lie in them are no vessel</source>
        <translation>Poligoni della terraferma: i pixel con il centro al loro interno non sono navi</translation>
    </message>
    <message>
        <source>No land</source>
        <translation>Nessuna terra</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Terra</translation>
    </message>
    <message>
        <source>Polygons of land</source>
        <translation>Poligoni della terraferma</translation>
    </message>
    <message>
        <source>Polygons (*.gpkg *.geojson *.shp *.kml);;All files (*)</source>
        <translation>Poligoni (*.gpkg *.geojson *.shp *.kml);;Tutti i file (*)</translation>
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
        <translation>nave</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vera</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>falso allarme</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>mancata</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>Of the rectangle with the same second moments as the vessel's pixels</source>
        <translation>Del rettangolo con gli stessi momenti secondi dei pixel della nave</translation>
    </message>
    <message>
        <source>Of the long axis, degrees clockwise from north, 0 to 180: bow and stern look alike</source>
        <translation>Dell’asse lungo, in gradi in senso orario da nord, da 0 a 180: prua e poppa sono indistinguibili</translation>
    </message>
    <message>
        <source>Mean over the vessel's pixels, 0 to 1</source>
        <translation>Media sui pixel della nave, da 0 a 1</translation>
    </message>
    <message>
        <source>Of the centre, degrees in WGS 84</source>
        <translation>Del centro, in gradi WGS 84</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Heading °</source>
        <translation>Direzione °</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Latitude °</source>
        <translation>Latitudine °</translation>
    </message>
    <message>
        <source>Longitude °</source>
        <translation>Longitudine °</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselPanel</name>
    <message numerus="yes">
        <source>%n vessels</source>
        <translation>
            <numerusform>%n nave</numerusform>
            <numerusform>%n navi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 found</source>
        <translation>
            <numerusform>su %1 trovata</numerusform>
            <numerusform>su %1 trovate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed</source>
        <translation>
            <numerusform>mancata</numerusform>
            <numerusform>mancate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>false alarms</source>
        <translation>
            <numerusform>falso allarme</numerusform>
            <numerusform>falsi allarmi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per 100 km²</source>
        <translation>%1 ogni 100 km²</translation>
    </message>
    <message>
        <source>Export vessels</source>
        <translation>Esporta navi</translation>
    </message>
    <message>
        <source>Write the vessels as GeoPackage, GeoJSON, CSV or KML</source>
        <translation>Scrive le navi come GeoPackage, GeoJSON, CSV o KML</translation>
    </message>
    <message>
        <source>What counts as a vessel</source>
        <translation>Che cosa conta come nave</translation>
    </message>
    <message>
        <source>Smallest area, distance within which parts are one vessel, land</source>
        <translation>Area minima, distanza entro cui più parti sono una nave, terraferma</translation>
    </message>
    <message>
        <source>Vessels over the scene</source>
        <translation>Navi sulla scena</translation>
    </message>
    <message>
        <source>Select a vessel to see it on the scene</source>
        <translation>Selezionare una nave per vederla sulla scena</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>falso allarme</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv);;KML (*.kml)</source>
        <translation>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv);;KML (*.kml)</translation>
    </message>
    <message numerus="yes">
        <source>%n vessels written to %1</source>
        <translation>
            <numerusform>%n nave scritta in %1</numerusform>
            <numerusform>%n navi scritte in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Vessels come with the mask of a candidate over a scene.</source>
        <translation>Le navi arrivano con la maschera di un candidato su una scena.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WelcomePage</name>
    <message>
        <source>Find the network to fly</source>
        <translation>Trovare la rete da mandare in volo</translation>
    </message>
    <message>
        <source>No study is open. A study trains many networks on your imagery, each scored as the chosen chip would run it, and shows which ones trade accuracy against latency best.</source>
        <translation>Nessuno studio è aperto. Uno studio addestra molte reti sulle proprie immagini, valutando ciascuna come la eseguirebbe il chip scelto, e mostra quali offrono il miglior compromesso tra accuratezza e latenza.</translation>
    </message>
    <message>
        <source>Studies of late</source>
        <translation>Studi recenti</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Prova l’esempio</translation>
    </message>
    <message>
        <source>Paints sea scenes on this computer, searches in them, and shows around</source>
        <translation>Crea scene di mare su questo computer, vi esegue una ricerca e fa da guida</translation>
    </message>
    <message>
        <source>Open images and masks…</source>
        <translation>Apri immagini e maschere…</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Apri studio…</translation>
    </message>
    <message>
        <source>None yet. They are listed here once you made one.</source>
        <translation>Ancora nessuno. Dopo averne creato uno, gli studi sono elencati qui.</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Open the study %1</source>
        <translation>Apri lo studio %1</translation>
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
        <translation>Aree di lavoro</translation>
    </message>
</context>
</TS>
