<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>SceneFurniture</name>
    <message>
        <source>no data</source>
        <translation>nodata</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>colonne %1, ligne %2</translation>
    </message>
    <message>
        <source>%1 m/px</source>
        <translation>%1 m/px</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
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
        <translation>sans géoréférencement : positions en pixels</translation>
    </message>
    <message>
        <source>placed by %1 control points</source>
        <translation>calée sur %1 points de contrôle</translation>
    </message>
    <message>
        <source>north is %1° off up</source>
        <translation>nord à %1° de la verticale</translation>
    </message>
    <message>
        <source>crosses the date line</source>
        <translation>franchit l’antiméridien</translation>
    </message>
    <message>
        <source>no overviews: slow when zoomed out</source>
        <translation>sans pyramides : lente en vue d’ensemble</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 bande</translation>
    </message>
    <message>
        <source>%1 bands</source>
        <translation>%1 bandes</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>in %1; networks see the scene's own pixels</source>
        <translation>en %1 ; les réseaux voient les pixels propres à la scène</translation>
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
        <translation>bilinéaire</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>plus proche</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>convolution transposée</translation>
    </message>
    <message>
        <source>pixel shuffle</source>
        <translation>pixel shuffle</translation>
    </message>
    <message>
        <source>concatenated</source>
        <translation>concaténation</translation>
    </message>
    <message>
        <source>added</source>
        <translation>addition</translation>
    </message>
    <message>
        <source>no skips</source>
        <translation>sans skip</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Kinds of block that the stage may be made of</source>
        <translation>Types de blocs dont l’étage peut être fait</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>Largeurs</translation>
    </message>
    <message>
        <source>Channels that leave the stage</source>
        <translation>Canaux en sortie de l’étage</translation>
    </message>
    <message>
        <source>Channels that leave the stage, as a multiple of those that enter</source>
        <translation>Canaux en sortie de l’étage, en multiple de ceux qui y entrent</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Noyaux</translation>
    </message>
    <message>
        <source>Side of the convolutions' kernels; odd</source>
        <translation>Côté des noyaux de convolution ; impair</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Expansions</source>
        <translation>Expansions</translation>
    </message>
    <message>
        <source>How many times wider a bottleneck is inside</source>
        <translation>Facteur d’élargissement à l’intérieur d’un bottleneck</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>What follows each convolution</source>
        <translation>Ce qui suit chaque convolution</translation>
    </message>
    <message>
        <source>Made smaller by</source>
        <translation>Réduction par</translation>
    </message>
    <message>
        <source>How the stage hands a map of half the size to the next one</source>
        <translation>Comment l’étage transmet au suivant une carte deux fois plus petite</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>How many times the block stands in a row</source>
        <translation>Nombre de fois que le bloc se répète à la suite</translation>
    </message>
    <message>
        <source>Squeeze and excite</source>
        <translation>Squeeze and excite</translation>
    </message>
    <message>
        <source>Channel weights from the map's mean; separable, linear, rep and ghost blocks</source>
        <translation>Poids des canaux d’après la moyenne de la carte ; blocs separable, linear, rep et ghost</translation>
    </message>
    <message>
        <source>Upsampling</source>
        <translation>Suréchantillonnage</translation>
    </message>
    <message>
        <source>How the map becomes larger again</source>
        <translation>Comment la carte redevient plus grande</translation>
    </message>
    <message>
        <source>Skips</source>
        <translation>Skips</translation>
    </message>
    <message>
        <source>How maps of the encoder join those of the decoder</source>
        <translation>Comment les cartes de l’encodeur rejoignent celles du décodeur</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Convolutions in each stage of the decoder</source>
        <translation>Convolutions dans chaque étage du décodeur</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>convolutions</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Channels of a stage, of those of its skip</source>
        <translation>Canaux d’un étage, par rapport à ceux de son skip</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Stages left out</source>
        <translation>Étages omis</translation>
    </message>
    <message>
        <source>The shallowest stages that are not built: the head stays at less resolution</source>
        <translation>Étages les moins profonds qui ne sont pas construits : la tête reste à une résolution moindre</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>étages</translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation>Latence max.</translation>
    </message>
    <message>
        <source>Simulated, of one tile on the device</source>
        <translation>Simulée, pour une tuile sur la puce</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Paramètres max.</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Poids et biais</translation>
    </message>
    <message>
        <source>MACs at most</source>
        <translation>MAC max.</translation>
    </message>
    <message>
        <source>Multiply-accumulates of one tile</source>
        <translation>Multiplications-accumulations pour une tuile</translation>
    </message>
    <message>
        <source>million</source>
        <translation>millions</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Mémoire max.</translation>
    </message>
    <message>
        <source>Simulated, the largest maps alive at once</source>
        <translation>Simulée, plus grandes cartes présentes en même temps</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Nothing chosen: any</source>
        <translation>Aucun choix : libre</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>À l’étage</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étages</translation>
    </message>
    <message>
        <source>A stage is one block and what makes its map smaller</source>
        <translation>Un étage est un bloc et ce qui réduit sa carte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the space is called in lists and logs</source>
        <translation>Nom de l’espace dans les listes et les journaux</translation>
    </message>
    <message>
        <source>Widths are</source>
        <translation>Largeurs en</translation>
    </message>
    <message>
        <source>Channels, or multiples of the channels that enter, as PyNAS has it</source>
        <translation>Canaux, ou multiples des canaux d’entrée comme dans PyNAS</translation>
    </message>
    <message>
        <source>multiples of the input</source>
        <translation>multiples de l’entrée</translation>
    </message>
    <message>
        <source>PyNAS's padding</source>
        <translation>Padding de PyNAS</translation>
    </message>
    <message>
        <source>Pad by 1 whatever the kernel; off: by half the kernel</source>
        <translation>Padding de 1 quel que soit le noyau ; désactivé : la moitié du noyau</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>What all networks of the space share</source>
        <translation>Ce que tous les réseaux de l’espace ont en commun</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Tous les étages</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Étage %1</translation>
    </message>
    <message>
        <source>What a stage of the encoder is drawn from</source>
        <translation>Ce dont un étage de l’encodeur est tiré</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>What brings the map back to the size of the tile</source>
        <translation>Ce qui ramène la carte à la taille de la tuile</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Plafonds</translation>
    </message>
    <message>
        <source>Networks beyond them are never trained. Those of Setup and of the front hold as well</source>
        <translation>Au-delà, les réseaux ne sont jamais entraînés. Les plafonds de « Préparer » et du front s’appliquent aussi</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Interdits</translation>
    </message>
    <message>
        <source>Combinations that must not be: a stage, or the decoder, that agrees with all that a rule names</source>
        <translation>Combinaisons interdites : un étage, ou le décodeur, qui vérifie tout ce qu’une règle énonce</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Forbids what agrees with all of this</source>
        <translation>Interdit ce qui vérifie tout cela</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Which bands a network may look at; without an entry all</source>
        <translation>Bandes qu’un réseau peut utiliser ; sans entrée, toutes</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Choix %1</translation>
    </message>
    <message>
        <source>Nothing chosen: all bands</source>
        <translation>Aucun choix : toutes les bandes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>multiples</source>
        <translation>multiples</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sans plafond</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>with and without</source>
        <translation>avec et sans</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3 values</source>
        <translation>%1 à %2, %3 valeurs</translation>
    </message>
</context>
<context>
    <name>SpaceReport</name>
    <message>
        <source>%1: the device lacks it and hands it to its host</source>
        <translation>%1 : absent de la puce, confié à son hôte</translation>
    </message>
    <message>
        <source>%1: the device lacks it and hands it to its host, about %2 ms more for each use than %3, simulated</source>
        <translation>%1 : absent de la puce, confié à son hôte, environ %2 ms de plus par emploi que %3, simulé</translation>
    </message>
    <message>
        <source>%1: about %2 ms more for each use than %3, simulated</source>
        <translation>%1 : environ %2 ms de plus par emploi que %3, simulé</translation>
    </message>
    <message>
        <source>about %1 × 10&lt;sup&gt;%2&lt;/sup&gt;</source>
        <translation>environ %1 × 10&lt;sup&gt;%2&lt;/sup&gt;</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Choose the vessel segmentation network to fly.</source>
        <translation>Choisir le réseau de segmentation de navires à embarquer.</translation>
    </message>
    <message>
        <source>Study to open</source>
        <translation>Étude à ouvrir</translation>
    </message>
    <message>
        <source>Make and search the sample</source>
        <translation>Créer l’exemple et y lancer une recherche</translation>
    </message>
    <message>
        <source>Scene to open</source>
        <translation>Scène à ouvrir</translation>
    </message>
    <message>
        <source>Candidate to select, by number</source>
        <translation>Candidat à sélectionner, par son numéro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Draw the study's front into a PNG and exit</source>
        <translation>Dessiner le front de l’étude dans un PNG et quitter</translation>
    </message>
    <message>
        <source>Write the study's report as a PDF and exit</source>
        <translation>Écrire le rapport de l’étude en PDF et quitter</translation>
    </message>
</context>
<context>
    <name>sextant::ui</name>
    <message>
        <source>Stopped; everything finished is saved.</source>
        <translation>Arrêté ; tout ce qui est terminé est enregistré.</translation>
    </message>
    <message>
        <source>These settings do not work together.</source>
        <translation>Ces réglages sont incompatibles.</translation>
    </message>
    <message>
        <source>The file or folder is not there; choose another one.</source>
        <translation>Le fichier ou le dossier n’existe pas ; en choisir un autre.</translation>
    </message>
    <message>
        <source>The file cannot be read; it may be truncated or of an unsupported kind.</source>
        <translation>Le fichier est illisible ; il est peut-être tronqué ou d’un type non pris en charge.</translation>
    </message>
    <message>
        <source>The file cannot be written; check the folder's permissions and free space.</source>
        <translation>Impossible d’écrire le fichier ; vérifier les droits du dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>A mask and its image differ in size; make them equal.</source>
        <translation>Un masque et son image diffèrent en taille ; les rendre égaux.</translation>
    </message>
    <message>
        <source>The folder holds no tiles; it needs images/ and masks/.</source>
        <translation>Le dossier ne contient aucune tuile ; il doit contenir images/ et masks/.</translation>
    </message>
    <message>
        <source>The dataset cannot be used as it is.</source>
        <translation>Le jeu de données est inutilisable en l’état.</translation>
    </message>
    <message>
        <source>This architecture cannot be built.</source>
        <translation>Cette architecture ne peut pas être construite.</translation>
    </message>
    <message>
        <source>The search space and its caps cannot be used as they are.</source>
        <translation>L’espace de recherche et ses plafonds sont inutilisables en l’état.</translation>
    </message>
    <message>
        <source>The table of scores cannot be used.</source>
        <translation>Le tableau des scores est inutilisable.</translation>
    </message>
    <message>
        <source>The device profile cannot be used.</source>
        <translation>Le profil de la puce est inutilisable.</translation>
    </message>
    <message>
        <source>The study is damaged or is no study; sextant-cli study salvage recovers what can be read.</source>
        <translation>L’étude est endommagée ou n’en est pas une ; sextant-cli study salvage récupère ce qui est lisible.</translation>
    </message>
    <message>
        <source>A newer Sextant wrote this study; update to open it.</source>
        <translation>Cette étude vient d’une version plus récente de Sextant ; mettre à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Another Sextant searches in this study; stop it there first.</source>
        <translation>Un autre Sextant mène une recherche dans cette étude ; l’arrêter d’abord.</translation>
    </message>
    <message>
        <source>The study belongs to other data or settings; start a new one.</source>
        <translation>L’étude relève d’autres données ou réglages ; en créer une nouvelle.</translation>
    </message>
    <message>
        <source>This candidate's weights are not there: it is not trained yet, or they were pruned.</source>
        <translation>Les poids de ce candidat manquent : il n’est pas encore entraîné, ou ils ont été purgés.</translation>
    </message>
    <message>
        <source>A cap is exceeded.</source>
        <translation>Un plafond est dépassé.</translation>
    </message>
    <message>
        <source>The training diverged; a lower learning rate may help.</source>
        <translation>L’entraînement a divergé ; un taux d’apprentissage plus bas peut aider.</translation>
    </message>
    <message>
        <source>There is not enough memory; use fewer workers.</source>
        <translation>Mémoire insuffisante ; utiliser moins de workers.</translation>
    </message>
    <message>
        <source>The exported file disagrees with the study, so it was not kept.</source>
        <translation>Le fichier exporté ne concorde pas avec l’étude ; il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>The files of an evaluation are damaged or of another version of Sextant.</source>
        <translation>Les fichiers d’une évaluation sont endommagés ou d’une autre version de Sextant.</translation>
    </message>
    <message>
        <source>Another process is at this evaluation already.</source>
        <translation>Un autre processus traite déjà cette évaluation.</translation>
    </message>
    <message>
        <source>The cluster's controller does not answer; try again later.</source>
        <translation>Le contrôleur du cluster ne répond pas ; réessayer plus tard.</translation>
    </message>
    <message>
        <source>The cluster refused the job; check partition, account and limits.</source>
        <translation>Le cluster a refusé le job ; vérifier partition, compte et limites.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sextant.</source>
        <translation>Une erreur interne s’est produite dans Sextant.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Decoder stage %1</source>
        <translation>Étage de décodeur %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
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
        <translation>à partir du candidat %1</translation>
    </message>
    <message>
        <source>Study made</source>
        <translation>Étude créée</translation>
    </message>
    <message>
        <source>Study brought to this version</source>
        <translation>Étude convertie à cette version</translation>
    </message>
    <message>
        <source>Search started</source>
        <translation>Recherche lancée</translation>
    </message>
    <message>
        <source>Search paused</source>
        <translation>Recherche en pause</translation>
    </message>
    <message>
        <source>Search resumed</source>
        <translation>Recherche reprise</translation>
    </message>
    <message>
        <source>Search ended</source>
        <translation>Recherche terminée</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>Budget modifié</translation>
    </message>
    <message>
        <source>Caps changed</source>
        <translation>Plafonds modifiés</translation>
    </message>
    <message>
        <source>Search space changed</source>
        <translation>Espace de recherche modifié</translation>
    </message>
    <message>
        <source>Rule for weights changed</source>
        <translation>Règle des poids modifiée</translation>
    </message>
    <message>
        <source>Network asked for</source>
        <translation>Réseau demandé</translation>
    </message>
    <message>
        <source>Repeat asked for</source>
        <translation>Répétition demandée</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>Désépinglé</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Included again</source>
        <translation>Réintégré</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note rédigée</translation>
    </message>
    <message>
        <source>Weights removed</source>
        <translation>Poids supprimés</translation>
    </message>
    <message>
        <source>Weights put back</source>
        <translation>Poids restaurés</translation>
    </message>
    <message>
        <source>Study salvaged</source>
        <translation>Étude récupérée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs · %3 simulated, %4</source>
        <translation>%1 paramètres · %2 MAC · %3 en simulation, %4</translation>
    </message>
    <message>
        <source>within %1 if the device is as assumed</source>
        <translation>entre %1 si la puce est conforme aux hypothèses</translation>
    </message>
    <message>
        <source>90 % within %1</source>
        <translation>à 90 % entre %1</translation>
    </message>
    <message>
        <source>Board asked</source>
        <translation>Carte interrogée</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>mesuré : %1</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>non mesuré : %1</translation>
    </message>
    <message>
        <source>latency %1, parameters %2</source>
        <translation>latence %1, paramètres %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stages: %1</source>
        <translation>
            <numerusform>%n étage : %1</numerusform>
            <numerusform>%n étages : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>A attendu</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilinéaire</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>plus proche</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>transposée</translation>
    </message>
    <message>
        <source>pixel shuffle</source>
        <translation>pixel shuffle</translation>
    </message>
    <message>
        <source>concatenated skips</source>
        <translation>skips concaténés</translation>
    </message>
    <message>
        <source>added skips</source>
        <translation>skips additionnés</translation>
    </message>
    <message>
        <source>no skips</source>
        <translation>sans skips</translation>
    </message>
    <message numerus="yes">
        <source>%n convs</source>
        <translation>
            <numerusform>%n convolution</numerusform>
            <numerusform>%n convolutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % wide</source>
        <translation>largeur %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omis</numerusform>
            <numerusform>%n omis</numerusform>
        </translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>décodeur %1</translation>
    </message>
    <message numerus="yes">
        <source>bands %1</source>
        <translation>
            <numerusform>bande %1</numerusform>
            <numerusform>bandes %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::Actions</name>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nouvelle étude…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>&amp;Ouvrir une étude…</translation>
    </message>
    <message>
        <source>Open &amp;data…</source>
        <translation>Ouvrir des &amp;données…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Open &amp;scene…</source>
        <translation>Ouvrir une &amp;scène…</translation>
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
        <translation>Exporter la &amp;figure…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy front as image</source>
        <translation>&amp;Copier le front en image</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Épin&amp;gler</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Add network…</source>
        <translation>Ajouter un ré&amp;seau…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Start search</source>
        <translation>&amp;Lancer la recherche</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>&amp;Préparer</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Explorer</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Show &amp;all of the front</source>
        <translation>Afficher tout le &amp;front</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>T&amp;hème sombre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Nouvel ongle&amp;t</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>Fer&amp;mer l’étude</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Préfé&amp;rences…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Disposition initiale</translation>
    </message>
    <message>
        <source>Ctrl+Shift+0</source>
        <translation>Ctrl+Shift+0</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Program log…</source>
        <translation>&amp;Journal du programme…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
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
        <translation>Superp&amp;oser le front d’une autre étude…</translation>
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
        <translation>&amp;Exporter les candidats</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>De&amp;liver</source>
        <translation>&amp;Livrer</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Importer des données…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Edit search s&amp;pace</source>
        <translation>Modifier l’e&amp;space</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>&amp;Repeat with another seed</source>
        <translation>Répé&amp;ter avec une autre graine</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Train &amp;longer…</source>
        <translation>Entraîner &amp;plus longtemps…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Use as start…</source>
        <translation>&amp;Utiliser comme départ…</translation>
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
%2 paramètres · %3 (simulé)</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>Génome</translation>
    </message>
    <message>
        <source>The text of a network: Sextant's own, or PyNAS's</source>
        <translation>Texte d’un réseau : notation de Sextant ou de PyNAS</translation>
    </message>
    <message>
        <source>It is trained next, within the study's budget</source>
        <translation>Sera entraîné ensuite, dans le budget de l’étude</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation>Fermer sans ajouter (Échap)</translation>
    </message>
    <message>
        <source>Genome, as in a table or in PyNAS's log. It need not be of the study's space.</source>
        <translation>Génome, comme dans un tableau ou dans le journal de PyNAS. Il peut être hors de l’espace de l’étude.</translation>
    </message>
    <message>
        <source>What it is and what it costs appears here.</source>
        <translation>Sa description et ses coûts s’affichent ici.</translation>
    </message>
    <message>
        <source>It is trained next.</source>
        <translation>Sera entraîné ensuite.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AgainRoom</name>
    <message>
        <source>Made %1</source>
        <translation>Étude créée : %1</translation>
    </message>
    <message>
        <source>Made %1; open it when this search has ended</source>
        <translation>Étude créée : %1 ; l’ouvrir quand cette recherche sera terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n are trained once more with other seeds, next</source>
        <translation>
            <numerusform>%n candidat sera entraîné ensuite avec une autre graine</numerusform>
            <numerusform>%n candidats seront entraînés ensuite avec d’autres graines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ArchitectureView</name>
    <message>
        <source>Architecture as a graph</source>
        <translation>Architecture sous forme de graphe</translation>
    </message>
    <message>
        <source>Select a candidate to see its network.</source>
        <translation>Sélectionner un candidat pour voir son réseau.</translation>
    </message>
    <message>
        <source>%1
%2 (channels × height × width)
%3 parameters · %4 MACs · %5%6</source>
        <translation>%1
%2 (canaux × hauteur × largeur)
%3 paramètres · %4 MAC · %5%6</translation>
    </message>
    <message>
        <source>
It cannot change the output.</source>
        <translation>
Sans effet possible sur la sortie.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BatchDialog</name>
    <message>
        <source>Scenes of the batch</source>
        <translation>Scènes du lot</translation>
    </message>
    <message>
        <source>Scenes in the order in which they are predicted</source>
        <translation>Scènes dans l’ordre de prédiction</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Probabilities (GeoTIFF) and vessels (GeoPackage) are written here</source>
        <translation>Les probabilités (GeoTIFF) et les navires (GeoPackage) sont écrits ici</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Predict the scenes</source>
        <translation>Prédire les scènes</translation>
    </message>
    <message>
        <source>Predict the scenes that wait, one after another</source>
        <translation>Prédire les scènes en attente, l’une après l’autre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>Arrêter le lot</translation>
    </message>
    <message>
        <source>Stop; the scene under way waits again</source>
        <translation>Arrêter ; la scène en cours est remise en attente</translation>
    </message>
    <message>
        <source>Predict several scenes</source>
        <translation>Prédire plusieurs scènes</translation>
    </message>
    <message>
        <source>Add scene…</source>
        <translation>Ajouter scène…</translation>
    </message>
    <message>
        <source>One more scene: anything GDAL reads</source>
        <translation>Une scène de plus : tout ce que GDAL lit</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter dossier…</translation>
    </message>
    <message>
        <source>All scenes of a folder, without masks</source>
        <translation>Toutes les scènes d’un dossier, sans les masques</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the selected scene out</source>
        <translation>Retirer la scène sélectionnée</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)</source>
        <translation>Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Dossier de scènes</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
        <source>Select a finished candidate first.</source>
        <translation>Sélectionner d’abord un candidat terminé.</translation>
    </message>
    <message>
        <source>Each scene under %1</source>
        <translation>Chaque scène avec %1</translation>
    </message>
    <message>
        <source>Add the scenes, or a folder of them.</source>
        <translation>Ajouter les scènes, ou un dossier de scènes.</translation>
    </message>
    <message>
        <source>Choose the folder that the results go to.</source>
        <translation>Choisir le dossier des résultats.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BookmarkMenu</name>
    <message>
        <source>Bookmark this place</source>
        <translation>Ajouter un signet ici</translation>
    </message>
    <message>
        <source>Place %1 · column %2, row %3</source>
        <translation>Lieu %1 · colonne %2, ligne %3</translation>
    </message>
    <message>
        <source>No bookmarks of this scene yet</source>
        <translation>Aucun signet dans cette scène</translation>
    </message>
    <message>
        <source>Remove all bookmarks of this scene</source>
        <translation>Supprimer tous les signets de cette scène</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CandidateModel</name>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Its training was interrupted; continuing the search finishes it</source>
        <translation>Entraînement interrompu ; poursuivre la recherche le termine</translation>
    </message>
    <message>
        <source>Pinned: its weights are kept. Excluded: never a parent, on no front</source>
        <translation>Épinglé : ses poids sont conservés. Exclu : jamais parent, sur aucun front</translation>
    </message>
    <message>
        <source>Pinned: its weights are kept</source>
        <translation>Épinglé : ses poids sont conservés</translation>
    </message>
    <message>
        <source>Excluded: never a parent, on no front</source>
        <translation>Exclu : jamais parent, sur aucun front</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Number, in the order in which candidates were proposed</source>
        <translation>Numéro, dans l’ordre où les candidats ont été proposés</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>The network in words</source>
        <translation>Le réseau en mots</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <source>mIoU of the fine-tuned network under the simulated device numerics, validation split</source>
        <translation>mIoU du réseau affiné sous l’arithmétique simulée de la puce, jeu de validation</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>mIoU of the network as trained, in 32-bit floating point, validation split</source>
        <translation>mIoU du réseau tel qu’entraîné, en virgule flottante 32 bits, jeu de validation</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converti</translation>
    </message>
    <message>
        <source>mIoU of the trained network under the simulated device numerics, without fine-tuning</source>
        <translation>mIoU du réseau tel qu’entraîné, exécuté sous l’arithmétique simulée de la puce, sans affinage</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Share of the loss between FP32 and converted that fine-tuning won back; a dash where that loss is under 0.01</source>
        <translation>Part de la perte entre FP32 et converti que l’affinage a récupérée ; un tiret si cette perte est inférieure à 0,01</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Simulated time of one tile on the device</source>
        <translation>Temps simulé d’une tuile sur la puce</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Weights and biases to be trained</source>
        <translation>Poids et biais à entraîner</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Entraîné en</translation>
    </message>
    <message>
        <source>How long its training took</source>
        <translation>Durée de l’entraînement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Where it is on its way; why it failed, as a tool tip</source>
        <translation>Où il en est ; la cause d’un échec, en infobulle</translation>
    </message>
    <message>
        <source>Vessel F1</source>
        <translation>F1 navires</translation>
    </message>
    <message>
        <source>F1 of vessel pixels on the simulated device, validation split</source>
        <translation>F1 des pixels de navire sur la puce simulée, jeu de validation</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Share of the pixels called vessel that are, on the simulated device</source>
        <translation>Part des pixels déclarés navire qui en sont, sur la puce simulée</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Share of the vessel pixels that were found, on the simulated device</source>
        <translation>Part des pixels de navire trouvés, sur la puce simulée</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Estimated energy of one tile on the device</source>
        <translation>Énergie estimée d’une tuile sur la puce</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Simulated peak memory on the device</source>
        <translation>Pic de mémoire simulé sur la puce</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Multiply-accumulates of one tile, in millions</source>
        <translation>Multiplications-accumulations d’une tuile, en millions</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Which candidates it was bred from</source>
        <translation>Candidats dont il est issu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>Ce que vous avez noté à son sujet</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Time of one tile on the board, the latest measured</source>
        <translation>Temps d’une tuile sur la carte cible, dernière mesure</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words of its note that begin with #</source>
        <translation>Mots de sa note qui commencent par #</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>Colonnes affichées dans le tableau</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translation>Rechercher des candidats</translation>
    </message>
    <message>
        <source>Find: conv, SE, 37, note…</source>
        <translation>Rechercher : conv, SE, 37, note…</translation>
    </message>
    <message>
        <source>Words that number, architecture, genome or note contain</source>
        <translation>Mots contenus dans le numéro, l’architecture, le génome ou la note</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Sur le front</translation>
    </message>
    <message>
        <source>Within the caps</source>
        <translation>Sous les plafonds</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraînés</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec note</translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation>Quels candidats</translation>
    </message>
    <message>
        <source>Which candidates the table shows</source>
        <translation>Candidats affichés dans le tableau</translation>
    </message>
    <message>
        <source>mIoU on the validation split · device figures simulated</source>
        <translation>mIoU sur le jeu de validation · valeurs sur puce simulées</translation>
    </message>
    <message>
        <source>A click selects, Ctrl or Shift several; right click for commands</source>
        <translation>Clic pour sélectionner, avec Ctrl ou Maj plusieurs ; clic droit pour les commandes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln candidates</source>
        <translation>
            <numerusform>%1 sur %Ln candidat</numerusform>
            <numerusform>%1 sur %Ln candidats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CapLine</name>
    <message>
        <source>at most %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sans plafond</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckPage</name>
    <message>
        <source>%1 (%2 to %3)%4</source>
        <translation>%1 (%2 à %3)%4</translation>
    </message>
    <message>
        <source>What stays together</source>
        <translation>Ce qui reste ensemble</translation>
    </message>
    <message>
        <source>Tiles of one group go into one split: what was trained on must not be tested on</source>
        <translation>Les tuiles d’un groupe vont dans un même jeu : ce qui a servi à l’entraînement ne doit pas servir au test</translation>
    </message>
    <message>
        <source>Side of a block in tiles</source>
        <translation>Côté d’un bloc, en tuiles</translation>
    </message>
    <message>
        <source>Squares of so many tiles a side stay together</source>
        <translation>Les carrés de tant de tuiles de côté restent ensemble</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Dossier du jeu de données</translation>
    </message>
    <message>
        <source>Where the dataset is written; absent or empty</source>
        <translation>Où le jeu de données est écrit ; inexistant ou vide</translation>
    </message>
    <message>
        <source>Cut and check</source>
        <translation>Découper et vérifier</translation>
    </message>
    <message>
        <source>Cut the tiles, split them, and look for problems and leaks</source>
        <translation>Découper les tuiles, les répartir en jeux et chercher problèmes et fuites</translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation>L’importation est en cours</translation>
    </message>
    <message>
        <source>Scenes (blocks when there are fewer than three)</source>
        <translation>Scènes (blocs si moins de trois)</translation>
    </message>
    <message>
        <source>Blocks of a scene</source>
        <translation>Blocs d’une scène</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>blocks of </source>
        <translation>blocs de </translation>
    </message>
    <message>
        <source> tiles a side</source>
        <translation> tuiles de côté</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Garder ensemble</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose the folder of the dataset</source>
        <translation>Choisir le dossier du jeu de données</translation>
    </message>
    <message>
        <source>Empty folder for the dataset</source>
        <translation>Dossier vide pour le jeu de données</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>Cut and check writes the tiles beside the folder and shows what they hold; they are kept when you finish.</source>
        <translation>« Découper et vérifier » écrit les tuiles à côté du dossier et montre leur contenu ; elles sont conservées à la fin.</translation>
    </message>
    <message>
        <source>Cutting tiles and reading them…</source>
        <translation>Découpage et lecture des tuiles…</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of tiles in different splits are equal or cover the same ground: what was trained on is tested on. Keep more together.</source>
        <translation>
            <numerusform>%n paire de tuiles de jeux différents est identique ou couvre le même sol : ce qui a servi à l’entraînement sert au test. Garder ensemble davantage de tuiles.</numerusform>
            <numerusform>%n paires de tuiles de jeux différents sont identiques ou couvrent le même sol : ce qui a servi à l’entraînement sert au test. Garder ensemble davantage de tuiles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No leak. %n pairs in different splits cover the same ground at another time.</source>
        <translation>
            <numerusform>Aucune fuite. %n paire de jeux différents couvre le même sol à une autre date.</numerusform>
            <numerusform>Aucune fuite. %n paires de jeux différents couvrent le même sol à une autre date.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leak: no tile of one split is seen in another.</source>
        <translation>Aucune fuite : aucune tuile d’un jeu n’est vue dans un autre.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>with vessels</source>
        <translation>avec navires</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Navires</translation>
    </message>
    <message>
        <source>Vessel pixels</source>
        <translation>Pixels de navire</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tiles of %1 × %2 px, bands: %3, %4, scenes: %5</source>
        <translation>
            <numerusform>%Ln tuile de %1 × %2 px, bandes : %3, %4, scènes : %5</numerusform>
            <numerusform>%Ln tuiles de %1 × %2 px, bandes : %3, %4, scènes : %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of vessels: %1</source>
        <translation>Longueur des navires : %1</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Length of vessels: %1, %2</source>
        <translation>Longueur des navires : %1, %2</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Contrast in %1: %2 deviations of the water around</source>
        <translation>Contraste en %1 : %2 écarts-types de l’eau environnante</translation>
    </message>
    <message numerus="yes">
        <source>%n vessels stand out in no band.</source>
        <translation>
            <numerusform>%n navire ne ressort dans aucune bande.</numerusform>
            <numerusform>%n navires ne ressortent dans aucune bande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tiles without a valid pixel were left out.</source>
        <translation>
            <numerusform>%n tuile sans pixel valide a été écartée.</numerusform>
            <numerusform>%n tuiles sans pixel valide ont été écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tiles without a vessel were left out.</source>
        <translation>
            <numerusform>%n tuile sans navire a été écartée.</numerusform>
            <numerusform>%n tuiles sans navire ont été écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Aucun problème.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChipRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChoiceModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>rare values</source>
        <translation>valeurs rares</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>number of stages</source>
        <translation>nombre d’étages</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>expansion</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>made smaller by</source>
        <translation>réduction par</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>squeeze and excite</source>
        <translation>squeeze and excite</translation>
    </message>
    <message>
        <source>decoder: upsampling</source>
        <translation>décodeur : suréchantillonnage</translation>
    </message>
    <message>
        <source>decoder: skips</source>
        <translation>décodeur : skips</translation>
    </message>
    <message>
        <source>decoder: depth</source>
        <translation>décodeur : profondeur</translation>
    </message>
    <message>
        <source>decoder: width</source>
        <translation>décodeur : largeur</translation>
    </message>
    <message>
        <source>decoder: stages left out</source>
        <translation>décodeur : étages omis</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>Étage %1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is chosen, and the values it had</source>
        <translation>Ce qui est choisi, et les valeurs prises</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Share of the variance that the choice explains by itself, and where 95 % of the trees lie</source>
        <translation>Part de la variance que le choix explique à lui seul, et où se situent 95 % des arbres</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Explique</translation>
    </message>
    <message>
        <source>Candidates that were made so</source>
        <translation>Candidats faits ainsi</translation>
    </message>
    <message>
        <source>Among all</source>
        <translation>Parmi tous</translation>
    </message>
    <message>
        <source>Candidates on the front that were made so</source>
        <translation>Candidats du front faits ainsi</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Sur le front</translation>
    </message>
    <message>
        <source>What the forest predicts with this value, averaged over all else</source>
        <translation>Ce que la forêt prédit pour cette valeur, en moyenne sur tout le reste</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChoicesPage</name>
    <message>
        <source>Explained figure</source>
        <translation>Grandeur expliquée</translation>
    </message>
    <message>
        <source>Which figure the choices are to explain</source>
        <translation>Grandeur que les choix doivent expliquer</translation>
    </message>
    <message>
        <source>What explains</source>
        <translation>Ce qui explique</translation>
    </message>
    <message>
        <source>Choices by importance, with their values</source>
        <translation>Choix par importance, avec leurs valeurs</translation>
    </message>
    <message>
        <source>Choices by importance; an open one shows its values</source>
        <translation>Choix par importance ; un choix déplié montre ses valeurs</translation>
    </message>
    <message>
        <source>This page has something to say once %1 candidates have scores.</source>
        <translation>Cette page se remplit dès que %1 candidats ont des scores.</translation>
    </message>
    <message>
        <source>Of %1 candidates; they are too few or too alike: the forest explains %2 % of what it has not seen, so these shares say little</source>
        <translation>Sur %1 candidats ; ils sont trop peu nombreux ou trop semblables : la forêt explique %2 % de ce qu’elle n’a pas vu, ces parts sont donc peu parlantes</translation>
    </message>
    <message>
        <source>Functional ANOVA of a random forest over %1 candidates, which explains %2 % of what it has not seen; a search's candidates are no random sample</source>
        <translation>ANOVA fonctionnelle d’une forêt aléatoire sur %1 candidats, qui explique %2 % de ce qu’elle n’a pas vu ; les candidats d’une recherche ne sont pas un échantillon aléatoire</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterDialog</name>
    <message>
        <source>Asking the cluster…</source>
        <translation>Interrogation du cluster…</translation>
    </message>
    <message>
        <source>Queue and nodes</source>
        <translation>File et nœuds</translation>
    </message>
    <message>
        <source>Jobs of this search</source>
        <translation>Jobs de cette recherche</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>%1 run, %2 wait · %3 core-hours in jobs that run</source>
        <translation>%1 en cours, %2 en attente · %3 heures-cœur dans les jobs en cours</translation>
    </message>
    <message numerus="yes">
        <source> · ⚠ %n nodes not up</source>
        <translation>
            <numerusform> · ⚠ %n nœud indisponible</numerusform>
            <numerusform> · ⚠ %n nœuds indisponibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterJobModel</name>
    <message>
        <source>⚠ its node is dead; Slurm starts it again elsewhere</source>
        <translation>⚠ son nœud est mort ; Slurm le relance ailleurs</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>en attente : %1</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterNodeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>CPUs used</source>
        <translation>CPU occupés</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ColourLegend</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1 : %2 à %3</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Some letters of a command; Enter runs the first one, Esc leaves</source>
        <translation>Quelques lettres d’une commande ; Entrée lance la première, Échap quitte</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>Saisir une commande…</translation>
    </message>
    <message>
        <source>Enter or a click runs the command; grey ones are not possible now</source>
        <translation>Entrée ou un clic lance la commande ; celles en gris sont indisponibles pour l’instant</translation>
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
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Left candidate</source>
        <translation>Candidat de gauche</translation>
    </message>
    <message>
        <source>Number of the candidate on the left</source>
        <translation>Numéro du candidat de gauche</translation>
    </message>
    <message>
        <source>Right candidate</source>
        <translation>Candidat de droite</translation>
    </message>
    <message>
        <source>Number of the candidate on the right</source>
        <translation>Numéro du candidat de droite</translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation>Couches des deux</translation>
    </message>
    <message>
        <source>Scores and costs of both</source>
        <translation>Scores et coûts des deux</translation>
    </message>
    <message>
        <source>Select two candidates, then compare them (Ctrl+3).</source>
        <translation>Sélectionner deux candidats, puis les comparer (Ctrl+3).</translation>
    </message>
    <message>
        <source>The same network, layer by layer.</source>
        <translation>Le même réseau, couche par couche.</translation>
    </message>
    <message numerus="yes">
        <source>%n layers differ; they are marked.</source>
        <translation>
            <numerusform>%n couche diffère ; elle est marquée.</numerusform>
            <numerusform>%n couches diffèrent ; elles sont marquées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CurvesPlot</name>
    <message>
        <source>Best mIoU, hypervolume and learning curves</source>
        <translation>Meilleur mIoU, hypervolume et courbes d’apprentissage</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Best mIoU on device</source>
        <translation>Meilleur mIoU sur puce</translation>
    </message>
    <message>
        <source>Hypervolume (dashed)</source>
        <translation>Hypervolume (tirets)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Validation mIoU</source>
        <translation>mIoU de validation</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DataCard</name>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Common brightness of scenes</source>
        <translation>Luminosité commune des scènes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Every band of every scene is brought to common levels before a network sees it, also on board: its 1st percentile becomes 8, its 99th 200. Helps where haze and sun differ</source>
        <translation>Chaque bande de chaque scène est ramenée à des niveaux communs avant qu’un réseau ne la voie, à bord aussi : son 1er centile devient 8, son 99e 200. Aide quand la brume et le soleil diffèrent</translation>
    </message>
    <message>
        <source>A folder with images/ and masks/ (Ctrl+D)</source>
        <translation>Un dossier avec images/ et masks/ (Ctrl+D)</translation>
    </message>
    <message>
        <source>Procedural sea scenes, made on this computer, and a search in them</source>
        <translation>Scènes de mer procédurales, créées sur cet ordinateur, et une recherche dans ces scènes</translation>
    </message>
    <message>
        <source>No data yet. Open a folder of images and masks, or try the sample.</source>
        <translation>Pas encore de données. Ouvrir un dossier d’images et de masques, ou essayer l’exemple.</translation>
    </message>
    <message>
        <source>Open a folder of images and masks first.</source>
        <translation>Ouvrir d’abord un dossier d’images et de masques.</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Lecture des données…</translation>
    </message>
    <message>
        <source>%1
%2 tiles of %3 × %4 px, bands: %5, %6
%7 train · %8 validation · %9 test</source>
        <translation>%1
%2 tuiles de %3 × %4 px, bandes : %5, %6
%7 entraînement · %8 validation · %9 test</translation>
    </message>
    <message>
        <source>
vessel pixels: %1</source>
        <translation>
pixels de navire : %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliverPage</name>
    <message>
        <source>Add the front</source>
        <translation>Ajouter le front</translation>
    </message>
    <message>
        <source>Put every member of the front into the basket</source>
        <translation>Mettre tous les membres du front dans le panier</translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Put what is selected in Explore into the basket (Ctrl+E there)</source>
        <translation>Mettre dans le panier la sélection faite dans « Explorer » (Ctrl+E)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the marked rows out of the basket</source>
        <translation>Retirer du panier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Split the gap by cause</source>
        <translation>Ventiler l’écart par cause</translation>
    </message>
    <message>
        <source>Score the converted network under each rule of the device alone, for the model card; takes several times as long</source>
        <translation>Évaluer le réseau converti sous chaque règle de la puce isolément, pour la fiche du modèle ; plusieurs fois plus long</translation>
    </message>
    <message>
        <source>Write and verify</source>
        <translation>Écrire et vérifier</translation>
    </message>
    <message>
        <source>Write a verified bundle of every network in the basket</source>
        <translation>Écrire un paquet vérifié de chaque réseau du panier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after the current batch; what is verified stays</source>
        <translation>Arrêter après le batch en cours ; ce qui est vérifié reste</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Montrer ce qui a été écrit</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Page (HTML)</translation>
    </message>
    <message>
        <source>Front, table, gaps, settings and chosen networks on one page</source>
        <translation>Front, tableau, écarts, réglages et réseaux choisis sur une page</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Document (PDF)</translation>
    </message>
    <message>
        <source>The same, to print or attach</source>
        <translation>La même, à imprimer ou à joindre</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>A row per candidate</source>
        <translation>Une ligne par candidat</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Données (JSON)</translation>
    </message>
    <message>
        <source>Everything but the weights</source>
        <translation>Tout sauf les poids</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>What will be written, with the checks it has passed</source>
        <translation>Ce qui sera écrit, avec les contrôles réussis</translation>
    </message>
    <message>
        <source>The basket is empty. Add the members of the front, or select candidates in Explore and press Ctrl+E.</source>
        <translation>Le panier est vide. Ajouter les membres du front, ou sélectionner des candidats dans « Explorer » et appuyer sur Ctrl+E.</translation>
    </message>
    <message>
        <source>Remarks on the target</source>
        <translation>Remarques sur la puce cible</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Report of the study</source>
        <translation>Rapport de l’étude</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>A folder per network, or a zip archive each</source>
        <translation>Un dossier par réseau, ou une archive zip pour chacun</translation>
    </message>
    <message>
        <source>A folder for each network</source>
        <translation>Un dossier par réseau</translation>
    </message>
    <message>
        <source>A zip archive for each network</source>
        <translation>Une archive zip par réseau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Bundles and reports are written into it; it is made if need be</source>
        <translation>Paquets et rapports y sont écrits ; il est créé au besoin</translation>
    </message>
    <message>
        <source>ONNX in FP32, in FP16 for the device's tools and as a bit-exact oracle; TorchScript; weights; genome; device profile; model card; test vector; how to compile and run it on the target.</source>
        <translation>ONNX en FP32, en FP16 pour les outils de la puce et comme oracle exact au bit près ; TorchScript ; poids ; génome ; profil de la puce ; fiche du modèle ; vecteur de test ; notice de compilation et d’exécution sur la puce cible.</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation>Contrôles réussis</translation>
    </message>
    <message>
        <source>%v of %m checks</source>
        <translation>%v contrôles sur %m</translation>
    </message>
    <message>
        <source>Write bundles into folder</source>
        <translation>Écrire les paquets dans le dossier</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Ouvrir d’abord une étude.</translation>
    </message>
    <message>
        <source>Put a network into the basket.</source>
        <translation>Mettre un réseau dans le panier.</translation>
    </message>
    <message>
        <source>Say into which folder.</source>
        <translation>Indiquer le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n networks in the basket</source>
        <translation>
            <numerusform>%n réseau dans le panier</numerusform>
            <numerusform>%n réseaux dans le panier</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Candidate %1: the target runs all of it, nothing is slow.</source>
        <translation>Candidat %1 : la puce cible exécute tout, rien n’est lent.</translation>
    </message>
    <message>
        <source>Candidate %1:</source>
        <translation>Candidat %1 :</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>Every bundle has to pass:</source>
        <translation>Chaque paquet doit passer :</translation>
    </message>
    <message>
        <source>Models written, and read back from the disk</source>
        <translation>Modèles écrits, puis relus depuis le disque</translation>
    </message>
    <message>
        <source>The simulated device scores what the study says, within 0.001 mIoU</source>
        <translation>La puce simulée obtient le score de l’étude, à 0,001 mIoU près</translation>
    </message>
    <message>
        <source>The simulated device scores %1, the study %2</source>
        <translation>La puce simulée obtient %1, l’étude %2</translation>
    </message>
    <message>
        <source>OpenCV DNN gives the network's logits on every validation tile</source>
        <translation>OpenCV DNN donne les logits du réseau sur chaque tuile de validation</translation>
    </message>
    <message>
        <source>%1 gives the network's logits on every validation tile, within %2</source>
        <translation>%1 donne les logits du réseau sur chaque tuile de validation, à %2 près</translation>
    </message>
    <message>
        <source>The whole bundle: hashes, ONNX checker, TorchScript, test vector</source>
        <translation>Le paquet entier : empreintes, contrôle ONNX, TorchScript, vecteur de test</translation>
    </message>
    <message>
        <source>%1 adds about %2 per use at full resolution, simulated, against %3.</source>
        <translation>%1 ajoute environ %2 par emploi en pleine résolution, simulé, par rapport à %3.</translation>
    </message>
    <message>
        <source>The target does not run the %1 of squeeze and excite</source>
        <translation>La puce cible n’exécute pas %1 de squeeze and excite</translation>
    </message>
    <message>
        <source>The target does not run %1</source>
        <translation>La puce cible n’exécute pas %1</translation>
    </message>
    <message>
        <source>its tools hand it to the host or refuse it.</source>
        <translation>ses outils le confient à l’hôte ou le refusent.</translation>
    </message>
    <message>
        <source>its tools hand it to the host or refuse it; %1 would run.</source>
        <translation>ses outils le confient à l’hôte ou le refusent ; %1 fonctionnerait.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliverRoom</name>
    <message numerus="yes">
        <source>Writing and verifying %n bundles…</source>
        <translation>
            <numerusform>Écriture et vérification de %n paquet…</numerusform>
            <numerusform>Écriture et vérification de %n paquets…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; bundles that were verified stay.</source>
        <translation>Arrêté ; les paquets vérifiés restent.</translation>
    </message>
    <message>
        <source>Bundles written and verified: %1, failed: %2; the table says why</source>
        <translation>Paquets écrits et vérifiés : %1, en échec : %2 ; le tableau dit pourquoi</translation>
    </message>
    <message>
        <source>Written and verified in %3. Bundles: %1, reports: %2.</source>
        <translation>Écrits et vérifiés dans %3. Paquets : %1, rapports : %2.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliveryModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks on the target</source>
        <translation>
            <numerusform>%n remarque sur la puce cible</numerusform>
            <numerusform>%n remarques sur la puce cible</numerusform>
        </translation>
    </message>
    <message>
        <source>being written and checked…</source>
        <translation>écriture et contrôle en cours…</translation>
    </message>
    <message>
        <source>verified: %1 mIoU</source>
        <translation>vérifié : mIoU %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>arrêté ; rien n’a été écrit</translation>
    </message>
    <message>
        <source>Checks passed: models read back, score on the device, logits of the graph, the whole bundle</source>
        <translation>Contrôles réussis : modèles relus, score sur la puce, logits du graphe, paquet entier</translation>
    </message>
    <message>
        <source>Simulated: no device is attached</source>
        <translation>Simulée : aucune puce n’est connectée</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>mIoU device</source>
        <translation>mIoU puce</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>The chip whose numerics and costs are simulated</source>
        <translation>La puce dont l’arithmétique et les coûts sont simulés</translation>
    </message>
    <message>
        <source>A profile (JSON) dropped onto the window is offered here too.</source>
        <translation>Un profil (JSON) déposé sur la fenêtre est aussi proposé ici.</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulée</translation>
    </message>
    <message>
        <source>Took in %1.</source>
        <translation>Profil ajouté : %1.</translation>
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
        <translation>Combinaison de bandes</translation>
    </message>
    <message>
        <source>Usual combinations of the scene's bands</source>
        <translation>Combinaisons usuelles des bandes de la scène</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Which numbers of a band become black and white</source>
        <translation>Valeurs d’une bande rendues en noir et en blanc</translation>
    </message>
    <message>
        <source>Black below this share of pixels</source>
        <translation>Noir en deçà de cette part de pixels</translation>
    </message>
    <message>
        <source>This share of the pixels is black</source>
        <translation>Cette part des pixels est noire</translation>
    </message>
    <message>
        <source>White above this share of pixels</source>
        <translation>Blanc au-delà de cette part de pixels</translation>
    </message>
    <message>
        <source>Pixels beyond this share are white</source>
        <translation>Les pixels au-delà de cette part sont blancs</translation>
    </message>
    <message>
        <source>One range for all three</source>
        <translation>Même plage pour les trois</translation>
    </message>
    <message>
        <source>One range for all three bands</source>
        <translation>Même plage pour les trois bandes</translation>
    </message>
    <message>
        <source>Keeps the balance of colours between the bands</source>
        <translation>Conserve l’équilibre des couleurs entre les bandes</translation>
    </message>
    <message>
        <source>Decibels</source>
        <translation>Décibels</translation>
    </message>
    <message>
        <source>20 log10 of the numbers, for amplitudes of a radar</source>
        <translation>20 log10 des valeurs, pour les amplitudes radar</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>To the right dark parts get brighter</source>
        <translation>Vers la droite, les parties sombres s’éclaircissent</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Band shown in %1</source>
        <translation>Bande affichée en %1</translation>
    </message>
    <message>
        <source>Band shown in this colour</source>
        <translation>Bande affichée dans cette couleur</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Part des pixels</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <translation>Min. à max.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset the display</source>
        <translation>Réinitialiser l’affichage</translation>
    </message>
    <message>
        <source>Bands and stretch as the scene opened with</source>
        <translation>Bandes et étirement comme à l’ouverture de la scène</translation>
    </message>
    <message>
        <source>Natural colours</source>
        <translation>Couleurs naturelles</translation>
    </message>
    <message>
        <source>Near infrared, red, green</source>
        <translation>Proche infrarouge, rouge, vert</translation>
    </message>
    <message>
        <source>Short-wave infrared, near infrared, red</source>
        <translation>Infrarouge à ondes courtes, proche infrarouge, rouge</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seule</translation>
    </message>
    <message>
        <source>Own combination</source>
        <translation>Personnalisée</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DropTarget</name>
    <message>
        <source>%1 is a network without a study; sextant-cli infer runs it on a scene.</source>
        <translation>%1 est un réseau sans étude ; sextant-cli infer l’exécute sur une scène.</translation>
    </message>
    <message>
        <source>%1 is nothing that Sextant opens: it takes studies, folders with images and masks, scenes, search spaces and device profiles.</source>
        <translation>Sextant n’ouvre pas %1 : il accepte les études, les dossiers d’images et de masques, les scènes, les espaces de recherche et les profils de puce.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EventModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExecutorCard</name>
    <message>
        <source>Slurm's commands</source>
        <translation>Commandes Slurm</translation>
    </message>
    <message>
        <source>Its controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>Partition, account, limits</source>
        <translation>Partition, compte, limites</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>Un job</translation>
    </message>
    <message>
        <source>Memory of one training</source>
        <translation>Mémoire d’un entraînement</translation>
    </message>
    <message>
        <source>A training that takes more costs its candidate; on a cluster its job is begun again with more</source>
        <translation>Un entraînement qui en demande plus fait échouer son candidat ; sur un cluster, son job est relancé avec davantage</translation>
    </message>
    <message>
        <source>A folder that this computer and the nodes see under the same path; the data are copied into it once</source>
        <translation>Dossier que cet ordinateur et les nœuds voient sous le même chemin ; les données y sont copiées une fois</translation>
    </message>
    <message>
        <source>/shared/my-search</source>
        <translation>/partage/ma-recherche</translation>
    </message>
    <message>
        <source>Program on the nodes</source>
        <translation>Programme sur les nœuds</translation>
    </message>
    <message>
        <source>sextant-cli where the nodes find it, of this version</source>
        <translation>sextant-cli là où les nœuds le trouvent, de cette version</translation>
    </message>
    <message>
        <source>the one on this computer</source>
        <translation>celui de cet ordinateur</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Slurm's --partition</source>
        <translation>Option --partition de Slurm</translation>
    </message>
    <message>
        <source>the cluster's default</source>
        <translation>celle du cluster par défaut</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Slurm's --account: who pays</source>
        <translation>Option --account de Slurm : qui paie</translation>
    </message>
    <message>
        <source>your default</source>
        <translation>compte par défaut</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualité de service</translation>
    </message>
    <message>
        <source>Slurm's --qos</source>
        <translation>Option --qos de Slurm</translation>
    </message>
    <message>
        <source>Time of one training</source>
        <translation>Durée d’un entraînement</translation>
    </message>
    <message>
        <source>A job that takes longer is begun again with twice as much, up to four times this, from its last epoch</source>
        <translation>Un job plus long est relancé avec une durée double, jusqu’à quatre fois celle-ci, depuis sa dernière époque</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs for each training</source>
        <translation>CPU par entraînement</translation>
    </message>
    <message>
        <source>Jobs in flight</source>
        <translation>Jobs simultanés</translation>
    </message>
    <message>
        <source>Jobs that wait or run at a time; may be changed while the search runs. A study looks as far back as it had jobs when it was made, and never uses more</source>
        <translation>Jobs en attente ou en cours à la fois ; modifiable pendant la recherche. Une étude garde le retard fixé par le nombre de jobs à sa création, et n’en utilise jamais plus</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Queue and nodes…</source>
        <translation>File et nœuds…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>A process for each</source>
        <translation>Un processus par candidat</translation>
    </message>
    <message>
        <source>A Slurm cluster</source>
        <translation>Un cluster Slurm</translation>
    </message>
    <message>
        <source>Where candidates are trained</source>
        <translation>Où les candidats sont entraînés</translation>
    </message>
    <message>
        <source>In a process of its own a training that crashes or runs out of memory costs its candidate alone; a cluster trains many at a time. The result is the same</source>
        <translation>Dans un processus séparé, un entraînement qui plante ou manque de mémoire n’emporte que son candidat ; un cluster en entraîne beaucoup à la fois. Le résultat est le même</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Train in</source>
        <translation>Entraîner dans</translation>
    </message>
    <message>
        <source>Memory each</source>
        <translation>Mémoire unitaire</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>the cluster's limit</source>
        <translation>la limite du cluster</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Ne pas démarrer</translation>
    </message>
    <message>
        <source>Stop and wait</source>
        <translation>Arrêter et attendre</translation>
    </message>
    <message>
        <source>Jobs while paused</source>
        <translation>Jobs pendant la pause</translation>
    </message>
    <message>
        <source>Whether jobs go on while the search is paused; those that stop go on from their last epoch</source>
        <translation>Si les jobs continuent pendant la pause de la recherche ; ceux qui s’arrêtent reprennent à leur dernière époque</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Shell lines that run on the node before the program</source>
        <translation>Lignes de shell exécutées sur le nœud avant le programme</translation>
    </message>
    <message>
        <source>Asks the cluster step by step, and runs one short job</source>
        <translation>Interroge le cluster pas à pas et exécute un job court</translation>
    </message>
    <message>
        <source>Queue and nodes</source>
        <translation>File et nœuds</translation>
    </message>
    <message>
        <source>This search's jobs and the cluster's nodes</source>
        <translation>Les jobs de cette recherche et les nœuds du cluster</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>QOS</source>
        <translation>QOS</translation>
    </message>
    <message>
        <source>Time each</source>
        <translation>Durée par job</translation>
    </message>
    <message>
        <source>CPUs each</source>
        <translation>CPU par job</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Name the folder that this computer shares with the cluster.</source>
        <translation>Indiquer le dossier que cet ordinateur partage avec le cluster.</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>selon estimation</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>The cluster will do.</source>
        <translation>Le cluster convient.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>How long the search waits for a controller that does not answer or a folder that takes no file, before it pauses</source>
        <translation>Combien de temps la recherche attend un contrôleur qui ne répond pas ou un dossier qui n’accepte aucun fichier, avant de se mettre en pause</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Passer outre</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Les attendre</translation>
    </message>
    <message>
        <source>Trainings that take very long</source>
        <translation>Entraînements très longs</translation>
    </message>
    <message>
        <source>Whether the next candidates are chosen without their scores, so that no node waits. The study keeps who was passed over</source>
        <translation>Si les candidats suivants sont choisis sans leurs scores, pour qu’aucun nœud n’attende. L’étude garde trace de ceux qui ont été passés outre</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>le temps qu’il faut</translation>
    </message>
    <message>
        <source>What the search waits for</source>
        <translation>Ce que la recherche attend</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation>Retardataires</translation>
    </message>
    <message>
        <source>The jobs' folder cannot be written</source>
        <translation>Impossible d’écrire dans le dossier des jobs</translation>
    </message>
    <message>
        <source>Slurm's controller does not answer</source>
        <translation>Le contrôleur de Slurm ne répond pas</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Y faire de la place.</translation>
    </message>
    <message>
        <source>Ask who runs the cluster.</source>
        <translation>Demander à l’administrateur du cluster.</translation>
    </message>
    <message>
        <source>The search has paused; let it go on then.</source>
        <translation>La recherche est en pause ; la reprendre ensuite.</translation>
    </message>
    <message>
        <source>The search goes on by itself then.</source>
        <translation>La recherche reprend ensuite d’elle-même.</translation>
    </message>
    <message>
        <source>%1, since %2. %3 %4</source>
        <translation>%1, depuis %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FailureModel</name>
    <message>
        <source>Raise the cap, or choose a space with smaller networks.</source>
        <translation>Relever le plafond, ou choisir un espace aux réseaux plus petits.</translation>
    </message>
    <message>
        <source>The space allows networks that cannot be built; narrow it.</source>
        <translation>L’espace autorise des réseaux impossibles à construire ; le restreindre.</translation>
    </message>
    <message>
        <source>Never trained: %1</source>
        <translation>Jamais entraînés : %1</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>Candidat %1 : %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldEditor</name>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sans plafond</translation>
    </message>
    <message>
        <source>%1; 0: no cap</source>
        <translation>%1 ; 0 : sans plafond</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FigureRoom</name>
    <message>
        <source>The front is on the clipboard.</source>
        <translation>Le front est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Document (*.pdf);;Picture (*.png);;Table of all candidates (*.csv)</source>
        <translation>Dessin (*.svg);;Document (*.pdf);;Image (*.png);;Tableau de tous les candidats (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FileRoom</name>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Études Sextant (*.sextant)</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Folder with images and masks</source>
        <translation>Dossier d’images et de masques</translation>
    </message>
    <message>
        <source>Open scene</source>
        <translation>Ouvrir une scène</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)</source>
        <translation>Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Espace de recherche</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Espaces de recherche (*.json)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ForkDialog</name>
    <message>
        <source>FP32 epochs</source>
        <translation>Époques FP32</translation>
    </message>
    <message>
        <source>Passes over the training tiles in FP32, of every network there</source>
        <translation>Passes sur les tuiles d’entraînement en FP32, pour chaque réseau de cette étude</translation>
    </message>
    <message>
        <source>Alignment epochs</source>
        <translation>Époques d’alignement</translation>
    </message>
    <message>
        <source>Further passes under the device's simulated numerics</source>
        <translation>Passes supplémentaires sous l’arithmétique simulée de la puce</translation>
    </message>
    <message>
        <source>Candidates in all</source>
        <translation>Candidats en tout</translation>
    </message>
    <message>
        <source>How many networks to train, these among them</source>
        <translation>Nombre de réseaux à entraîner, ceux-ci compris</translation>
    </message>
    <message>
        <source>Start from their weights</source>
        <translation>Partir de leurs poids</translation>
    </message>
    <message>
        <source>Off: from fresh ones. Pruned weights start fresh too</source>
        <translation>Décoché : poids neufs. Les poids purgés sont aussi remplacés par des neufs</translation>
    </message>
    <message>
        <source>Search on from them</source>
        <translation>Chercher à partir d’eux</translation>
    </message>
    <message>
        <source>Off: only these networks are trained</source>
        <translation>Décoché : seuls ces réseaux sont entraînés</translation>
    </message>
    <message>
        <source>Make study…</source>
        <translation>Créer l’étude…</translation>
    </message>
    <message>
        <source>Choose a file; the present study stays as it is</source>
        <translation>Choisir un fichier ; l’étude actuelle reste telle quelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without a new study (Esc)</source>
        <translation>Fermer sans nouvelle étude (Échap)</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Entraîner plus longtemps</translation>
    </message>
    <message>
        <source>Use as start</source>
        <translation>Utiliser comme départ</translation>
    </message>
    <message numerus="yes">
        <source>Scores are compared within a study, where all are trained alike. So candidates %1 go into a study of their own, with the data, device, space and caps of this one.</source>
        <translation>
            <numerusform>Les scores se comparent au sein d’une étude, où tous les réseaux sont entraînés de même. Le candidat %1 va donc dans sa propre étude, avec les données, la puce, l’espace et les plafonds de celle-ci.</numerusform>
            <numerusform>Les scores se comparent au sein d’une étude, où tous les réseaux sont entraînés de même. Les candidats %1 vont donc dans leur propre étude, avec les données, la puce, l’espace et les plafonds de celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Études Sextant (*.sextant)</translation>
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
        <translation>Couleur unique</translation>
    </message>
    <message>
        <source>Upright axis</source>
        <translation>Axe vertical</translation>
    </message>
    <message>
        <source>What the upright axis shows</source>
        <translation>Grandeur de l’axe vertical</translation>
    </message>
    <message>
        <source>Level axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>What the level axis shows</source>
        <translation>Grandeur de l’axe horizontal</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>What the colour of a candidate shows</source>
        <translation>Grandeur que montre la couleur d’un candidat</translation>
    </message>
    <message>
        <source>by</source>
        <translation>selon</translation>
    </message>
    <message>
        <source>Drag moves the plot; the wheel zooms, a double click shows all</source>
        <translation>Glisser déplace le graphique ; la molette zoome, un double-clic montre tout</translation>
    </message>
    <message>
        <source>Drag selects the candidates in a box (Shift and drag)</source>
        <translation>Glisser sélectionne les candidats dans un cadre (Maj + glisser)</translation>
    </message>
    <message>
        <source>Drag selects the candidates within a loop</source>
        <translation>Glisser sélectionne les candidats au lasso</translation>
    </message>
    <message>
        <source>Replay the search</source>
        <translation>Rejouer la recherche</translation>
    </message>
    <message>
        <source>Replay the search from its first candidate</source>
        <translation>Rejouer la recherche depuis son premier candidat</translation>
    </message>
    <message>
        <source>Moment of the search, in candidates</source>
        <translation>Moment de la recherche, en candidats</translation>
    </message>
    <message>
        <source>The search as it was when so many candidates existed</source>
        <translation>La recherche telle qu’elle était avec ce nombre de candidats</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>tous (%1)</translation>
    </message>
    <message>
        <source>● aligned  ○ converted  △ training  ◇ knee</source>
        <translation>● aligné  ○ converti  △ en cours  ◇ coude</translation>
    </message>
    <message>
        <source>Filled: on the device after fine-tuning; hollow: converted without it; the line between: what fine-tuning won back; grey: beyond a cap, or excluded</source>
        <translation>Plein : sur la puce après affinage ; creux : converti sans affinage ; trait entre les deux : ce que l’affinage a récupéré ; gris : au-delà d’un plafond, ou exclu</translation>
    </message>
    <message numerus="yes">
        <source>first %Ln</source>
        <translation>
            <numerusform>premier</numerusform>
            <numerusform>%Ln premiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrontPlot</name>
    <message>
        <source>Candidates appear here as they finish training.</source>
        <translation>Les candidats apparaissent ici dès que leur entraînement se termine.</translation>
    </message>
    <message>
        <source>Front between two measures</source>
        <translation>Front entre deux grandeurs</translation>
    </message>
    <message>
        <source>on the study's front</source>
        <translation>sur le front de l’étude</translation>
    </message>
    <message>
        <source>knee, %1 of %2 on the front</source>
        <translation>coude, %1 sur %2 du front</translation>
    </message>
    <message>
        <source>%1 of %2 on the front</source>
        <translation>%1 sur %2 du front</translation>
    </message>
    <message>
        <source>Front: arrow keys move along it, Space pins, Enter opens, E exports</source>
        <translation>Front : les flèches le parcourent, Espace épingle, Entrée ouvre, E exporte</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GapWaterfall</name>
    <message>
        <source>Gap between FP32 and the device</source>
        <translation>Écart entre FP32 et la puce</translation>
    </message>
    <message>
        <source>mIoU on the validation split: in FP32 as trained, what conversion to the simulated device lost, what fine-tuning under its numerics gained, what is left on the device</source>
        <translation>mIoU sur le jeu de validation : en FP32 après entraînement, ce que la conversion vers la puce simulée a perdu, ce que l’affinage sous son arithmétique a gagné, ce qui reste sur la puce</translation>
    </message>
    <message>
        <source>FP32 %1, converted %2, aligned %3</source>
        <translation>FP32 %1, converti %2, aligné %3</translation>
    </message>
    <message>
        <source>Scores appear when it is trained.</source>
        <translation>Les scores s’affichent après l’entraînement.</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>bars start at %1</source>
        <translation>barres à partir de %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Links lead to other pages; Alt+Left goes back</source>
        <translation>Les liens mènent à d’autres pages ; Alt+Gauche revient en arrière</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Pages of the help; with words to search for, those that have them</source>
        <translation>Pages de l’aide ; avec des mots à rechercher, celles qui les contiennent</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Words that a page must have; Enter goes to the next place in it</source>
        <translation>Mots que la page doit contenir ; Entrée passe à l’occurrence suivante</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HistogramView</name>
    <message>
        <source>half below %1, nine in ten below %2</source>
        <translation>la moitié sous %1, neuf sur dix sous %2</translation>
    </message>
    <message>
        <source>; %1 % beyond the cap</source>
        <translation> ; %1 % au-delà du plafond</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Pas encore de tirage</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>max. %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HoverCard</name>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>&lt;b&gt;Candidate %1&lt;/b&gt;%2</source>
        <translation>&lt;b&gt;Candidat %1&lt;/b&gt;%2</translation>
    </message>
    <message>
        <source>mIoU aligned &lt;b&gt;%1&lt;/b&gt; · converted %2 · FP32 %3</source>
        <translation>mIoU aligné &lt;b&gt;%1&lt;/b&gt; · converti %2 · FP32 %3</translation>
    </message>
    <message>
        <source>Gap %1, recovered %2</source>
        <translation>Écart %1, récupéré %2</translation>
    </message>
    <message>
        <source>Latency %1, simulated</source>
        <translation>Latence %1, simulée</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs · %3 (estimate)</source>
        <translation>%1 paramètres · %2 MAC · %3 (estimation)</translation>
    </message>
    <message>
        <source>Parents: %1%2</source>
        <translation>Parents : %1%2</translation>
    </message>
    <message>
        <source> and %1</source>
        <translation> et %1</translation>
    </message>
    <message>
        <source>Latency %1, simulated · %2 measured</source>
        <translation>Latence %1, simulée · %2, mesurée</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>À l’étape précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>À l’étape suivante</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>1  Scenes and vessels</source>
        <translation>1  Scènes et navires</translation>
    </message>
    <message>
        <source>2  Bands and numbers</source>
        <translation>2  Bandes et valeurs</translation>
    </message>
    <message>
        <source>3  Split and check</source>
        <translation>3  Jeux et contrôle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without a dataset</source>
        <translation>Fermer sans jeu de données</translation>
    </message>
    <message>
        <source>Keep and use</source>
        <translation>Garder et utiliser</translation>
    </message>
    <message>
        <source>Keep the dataset and open it in the setup</source>
        <translation>Garder le jeu de données et l’ouvrir dans « Préparer »</translation>
    </message>
    <message>
        <source>Tick at least one band.</source>
        <translation>Cocher au moins une bande.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::InspectorPage</name>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>tiré au hasard</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>enfant de %1</translation>
    </message>
    <message>
        <source>child of %1 and %2</source>
        <translation>enfant de %1 et %2</translation>
    </message>
    <message>
        <source>weights from %1</source>
        <translation>poids hérités de %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>trained in %1</source>
        <translation>entraîné en %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Note on the candidate</source>
        <translation>Note sur le candidat</translation>
    </message>
    <message>
        <source>Note, kept in the study</source>
        <translation>Note, conservée dans l’étude</translation>
    </message>
    <message>
        <source>Latency, simulated</source>
        <translation>Latence, simulée</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>What the colour of a layer shows</source>
        <translation>Grandeur que montre la couleur d’une couche</translation>
    </message>
    <message>
        <source>What the colour of a layer shows, and the number in it; Ctrl and the wheel zoom</source>
        <translation>Grandeur que montrent la couleur d’une couche et le nombre qu’elle porte ; Ctrl et molette pour zoomer</translation>
    </message>
    <message>
        <source>Start a search, or open a study, to see candidates.</source>
        <translation>Lancer une recherche ou ouvrir une étude pour voir des candidats.</translation>
    </message>
    <message>
        <source>Click a point or a row to see a candidate.</source>
        <translation>Cliquer sur un point ou une ligne pour voir un candidat.</translation>
    </message>
    <message>
        <source>Candidate %1 · %2</source>
        <translation>Candidat %1 · %2</translation>
    </message>
    <message>
        <source>The layers of the network with what each costs</source>
        <translation>Les couches du réseau et le coût de chacune</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Plages</translation>
    </message>
    <message>
        <source>mIoU on the device %1 (95 %)</source>
        <translation>mIoU sur la puce %1 (95 %)</translation>
    </message>
    <message>
        <source>What you want to remember of this candidate; words that begin with # are tags; Enter keeps it</source>
        <translation>Ce qu’il faut retenir de ce candidat ; les mots qui commencent par # sont des étiquettes ; Entrée le garde</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LayerModel</name>
    <message>
        <source>Differs between the two</source>
        <translation>Différente entre les deux</translation>
    </message>
    <message>
        <source>Only the left one has it</source>
        <translation>Seul celui de gauche l’a</translation>
    </message>
    <message>
        <source>Only the right one has it</source>
        <translation>Seul celui de droite l’a</translation>
    </message>
    <message>
        <source>Channels × height × width of what leaves the layer</source>
        <translation>Canaux × hauteur × largeur en sortie de la couche</translation>
    </message>
    <message>
        <source>Simulated time of the layer on the device</source>
        <translation>Temps simulé de la couche sur la puce</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Left layer</source>
        <translation>Couche gauche</translation>
    </message>
    <message>
        <source>Right layer</source>
        <translation>Couche droite</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LayerRange</name>
    <message>
        <source>integers, scaled to each layer</source>
        <translation>entiers, à l’échelle de chaque couche</translation>
    </message>
    <message>
        <source>fixed point</source>
        <translation>virgule fixe</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ListsPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Échecs par cause</translation>
    </message>
    <message>
        <source>Log of the study</source>
        <translation>Journal de l’étude</translation>
    </message>
    <message>
        <source>Nothing has failed. Candidates that do stand here by reason, with what to do.</source>
        <translation>Aucun échec. Les candidats en échec figurent ici par cause, avec la marche à suivre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never trained</source>
        <translation>
            <numerusform>%n jamais entraîné</numerusform>
            <numerusform>%n jamais entraînés</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures (%1)</source>
        <translation>Échecs (%1)</translation>
    </message>
    <message>
        <source>Failures by reason; a candidate that is clicked is selected</source>
        <translation>Échecs par cause ; cliquer sur un candidat le sélectionne</translation>
    </message>
    <message>
        <source>What happened to the study, the latest first</source>
        <translation>Ce qui est arrivé à l’étude, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallèles</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LogWindow</name>
    <message>
        <source>under %1 ms</source>
        <translation>moins de %1 ms</translation>
    </message>
    <message>
        <source>over %1 ms</source>
        <translation>plus de %1 ms</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 à %2 ms</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Journal du programme</translation>
    </message>
    <message>
        <source>How long the window kept clicks waiting</source>
        <translation>Temps pendant lequel la fenêtre a fait attendre les clics</translation>
    </message>
    <message>
        <source>How often a click would have waited so long</source>
        <translation>Combien de fois un clic aurait attendu autant</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Last messages of the program</source>
        <translation>Derniers messages du programme</translation>
    </message>
    <message>
        <source>The last messages of the program, oldest first</source>
        <translation>Derniers messages du programme, les plus anciens d’abord</translation>
    </message>
    <message>
        <source>The program has had nothing to say.</source>
        <translation>Le programme n’a rien signalé.</translation>
    </message>
    <message>
        <source>The report names no files and nothing of your studies.</source>
        <translation>Le rapport ne cite aucun fichier ni rien de vos études.</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Forget the waits measured so far</source>
        <translation>Oublier les attentes mesurées jusqu’ici</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copier pour un rapport de bogue</translation>
    </message>
    <message>
        <source>Versions, settings, waits and the last messages, to the clipboard</source>
        <translation>Versions, réglages, attentes et derniers messages, vers le presse-papiers</translation>
    </message>
    <message>
        <source>The window kept a click waiting %1 ms at worst since it opened, in %2 measurements; more than %3 ms would be felt.</source>
        <translation>La fenêtre a fait attendre un clic %1 ms au pire depuis son ouverture, sur %2 mesures ; plus de %3 ms se remarqueraient.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MainWindow</name>
    <message>
        <source>%1 is trained next</source>
        <translation>%1 sera entraîné ensuite</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Étude ouverte : %1</translation>
    </message>
    <message>
        <source>Finishing the batch; everything is saved.</source>
        <translation>Fin du batch en cours ; tout est enregistré.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MarkRoom</name>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désépin&amp;gler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Épin&amp;gler</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>Ré&amp;intégrer</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>E&amp;xclure</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Measure</name>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Latency per tile, simulated (ms)</source>
        <translation>Latence par tuile, simulée (ms)</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Energy per tile, estimated (mJ)</source>
        <translation>Énergie par tuile, estimée (mJ)</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic mémoire</translation>
    </message>
    <message>
        <source>Peak memory, simulated (MB)</source>
        <translation>Pic de mémoire, simulé (Mo)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Multiply-accumulates per tile (M)</source>
        <translation>Multiplications-accumulations par tuile (M)</translation>
    </message>
    <message>
        <source>mIoU aligned</source>
        <translation>mIoU aligné</translation>
    </message>
    <message>
        <source>mIoU on device, simulated</source>
        <translation>mIoU sur la puce, simulé</translation>
    </message>
    <message>
        <source>mIoU converted</source>
        <translation>mIoU converti</translation>
    </message>
    <message>
        <source>mIoU converted, simulated</source>
        <translation>mIoU converti, simulé</translation>
    </message>
    <message>
        <source>mIoU FP32</source>
        <translation>mIoU FP32</translation>
    </message>
    <message>
        <source>mIoU in FP32</source>
        <translation>mIoU en FP32</translation>
    </message>
    <message>
        <source>Vessel F1</source>
        <translation>F1 navires</translation>
    </message>
    <message>
        <source>F1 of vessel pixels on device, simulated</source>
        <translation>F1 des pixels de navire sur la puce, simulé</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision of vessel pixels on device, simulated</source>
        <translation>Précision des pixels de navire sur la puce, simulée</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Recall of vessel pixels on device, simulated</source>
        <translation>Rappel des pixels de navire sur la puce, simulé</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>mIoU lost by conversion, simulated</source>
        <translation>mIoU perdu à la conversion, simulé</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Share of the gap recovered</source>
        <translation>Part récupérée de l’écart</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Durée d’entraînement</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Durée d’entraînement (s)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Candidate, in order of proposal</source>
        <translation>Candidat, dans l’ordre de proposition</translation>
    </message>
    <message>
        <source>Latency measured</source>
        <translation>Latence mesurée</translation>
    </message>
    <message>
        <source>Latency per tile, measured (ms)</source>
        <translation>Latence par tuile, mesurée (ms)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MeasureLine</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NumberEditor</name>
    <message>
        <source>%1. Drag the ends, or use the arrow keys; Tab changes ends</source>
        <translation>%1. Glisser les extrémités ou utiliser les flèches ; Tab change d’extrémité</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>The least number</source>
        <translation>Le plus petit nombre</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, à</translation>
    </message>
    <message>
        <source>The largest number</source>
        <translation>Le plus grand nombre</translation>
    </message>
    <message>
        <source>%1, step</source>
        <translation>%1, pas</translation>
    </message>
    <message>
        <source>The distance between the numbers; picked: as the chips say</source>
        <translation>L’intervalle entre les nombres ; au choix : selon les pastilles</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>au choix</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayBar</name>
    <message>
        <source>&lt;span style='color:%1'&gt;■&lt;/span&gt; gained&amp;nbsp; &lt;span style='color:%2'&gt;■&lt;/span&gt; lost</source>
        <translation>&lt;span style='color:%1'&gt;■&lt;/span&gt; gagné&amp;nbsp; &lt;span style='color:%2'&gt;■&lt;/span&gt; perdu</translation>
    </message>
    <message>
        <source>Compare masks</source>
        <translation>Comparer les masques</translation>
    </message>
    <message>
        <source>Set a second mask against this one</source>
        <translation>Opposer un second masque à celui-ci</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Look of the mask</source>
        <translation>Aspect du masque</translation>
    </message>
    <message>
        <source>Filled, its outline alone, or every probability by colour</source>
        <translation>Plein, contour seul, ou chaque probabilité en couleur</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold of the probability in percent</source>
        <translation>Seuil de probabilité, en pour cent</translation>
    </message>
    <message>
        <source>A pixel is a vessel above this probability. Scores are taken at 0.50</source>
        <translation>Un pixel est un navire au-dessus de cette probabilité. Les scores sont pris à 0,50</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Mask opacity in percent</source>
        <translation>Opacité du masque, en pour cent</translation>
    </message>
    <message>
        <source>How strongly the mask covers the scene</source>
        <translation>À quel point le masque couvre la scène</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Masks and vessels over the scene; off shows it bare</source>
        <translation>Masques et navires sur la scène ; désactivé : scène nue</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Face à</translation>
    </message>
    <message>
        <source>Second mask</source>
        <translation>Second masque</translation>
    </message>
    <message>
        <source>What the mask of the selected candidate is compared with</source>
        <translation>À quoi le masque du candidat sélectionné est comparé</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converti</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation>Autre candidat</translation>
    </message>
    <message>
        <source>Number of the other candidate</source>
        <translation>Numéro de l’autre candidat</translation>
    </message>
    <message>
        <source>Number of the other candidate, aligned on the device</source>
        <translation>Numéro de l’autre candidat, aligné sur la puce</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>The second mask right of a line that can be dragged</source>
        <translation>Le second masque à droite d’une ligne que l’on peut glisser</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>The second mask instead of the first; press again for the first</source>
        <translation>Le second masque à la place du premier ; appuyer à nouveau pour le premier</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>What the second mask has more, and what it lacks</source>
        <translation>Ce que le second masque a en plus, et ce qui lui manque</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayRoom</name>
    <message>
        <source>Study whose front is laid behind</source>
        <translation>Étude dont le front est superposé</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Études Sextant (*.sextant)</translation>
    </message>
    <message>
        <source>The dashed line is the front of %1, %2</source>
        <translation>La ligne en tirets est le front de %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ParallelPage</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Let all parts of axes go (Esc)</source>
        <translation>Relâcher toutes les plages des axes (Échap)</translation>
    </message>
    <message>
        <source>Drag on an axis to keep what passes; better lies higher · device figures simulated</source>
        <translation>Glisser sur un axe pour filtrer ; le meilleur est en haut · valeurs sur puce simulées</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Which measures have an axis</source>
        <translation>Grandeurs qui ont un axe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 sur %2 retenus</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ParallelView</name>
    <message>
        <source>Candidates over several measures</source>
        <translation>Candidats selon plusieurs grandeurs</translation>
    </message>
    <message>
        <source>Drag on an axis to keep what passes there; click beside the part, or Esc, to let it go. Better values lie higher</source>
        <translation>Glisser sur un axe pour n’en retenir qu’une plage ; cliquer à côté de la plage, ou Échap, la relâche. Les meilleures valeurs sont en haut</translation>
    </message>
    <message>
        <source>Candidates with scores show as lines here.</source>
        <translation>Les candidats qui ont des scores s’affichent ici en lignes.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PixelPage</name>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands of a tile from top to bottom</source>
        <translation>Bandes d’une tuile, de haut en bas</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>What the numbers become before they are a tile's</source>
        <translation>Ce que deviennent les valeurs avant d’être celles d’une tuile</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Every number is multiplied by this first</source>
        <translation>Chaque valeur est d’abord multipliée par ce facteur</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>This is added after the scale</source>
        <translation>Ajouté après l’échelle</translation>
    </message>
    <message>
        <source>No data is</source>
        <translation>Nodata =</translation>
    </message>
    <message>
        <source>A number means no data</source>
        <translation>Une valeur signifie nodata</translation>
    </message>
    <message>
        <source>For scenes that do not say so themselves</source>
        <translation>Pour les scènes qui ne le disent pas elles-mêmes</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Garder au plus</translation>
    </message>
    <message>
        <source>Leave out some tiles without a vessel</source>
        <translation>Écarter une partie des tuiles sans navire</translation>
    </message>
    <message>
        <source>Most tiles of a scene are water; some of them are enough</source>
        <translation>La plupart des tuiles d’une scène sont de l’eau ; une partie suffit</translation>
    </message>
    <message>
        <source>Number that means no data</source>
        <translation>Valeur qui signifie nodata</translation>
    </message>
    <message>
        <source>Pixels with this number carry no loss and no metric</source>
        <translation>Les pixels de cette valeur ne comptent ni dans la perte ni dans les métriques</translation>
    </message>
    <message>
        <source>Side of a tile in pixels</source>
        <translation>Côté d’une tuile, en pixels</translation>
    </message>
    <message>
        <source>Scenes are cut into tiles of this side; 0: every image is one tile</source>
        <translation>Les scènes sont découpées en tuiles de ce côté ; 0 : chaque image est une tuile</translation>
    </message>
    <message>
        <source>Tiles without a vessel for each with one</source>
        <translation>Tuiles sans navire pour chaque tuile avec</translation>
    </message>
    <message>
        <source>Which of them stay follows from their order, not from chance</source>
        <translation>Celles qui restent sont fixées par leur ordre, non par le hasard</translation>
    </message>
    <message>
        <source>Bands of a tile, in this order</source>
        <translation>Bandes d’une tuile, dans cet ordre</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Band of the scene</source>
        <translation>Bande de la scène</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the selected band up</source>
        <translation>Monter la bande sélectionnée</translation>
    </message>
    <message>
        <source>Move the selected band down</source>
        <translation>Descendre la bande sélectionnée</translation>
    </message>
    <message>
        <source>Leave the numbers as they are</source>
        <translation>Laisser les valeurs telles quelles</translation>
    </message>
    <message>
        <source>Amplitude of real and imaginary bands</source>
        <translation>Amplitude des bandes réelle et imaginaire</translation>
    </message>
    <message>
        <source>Amplitude to decibels</source>
        <translation>Amplitude en décibels</translation>
    </message>
    <message>
        <source>Power to decibels</source>
        <translation>Puissance en décibels</translation>
    </message>
    <message>
        <source>Real and imaginary bands to decibels</source>
        <translation>Bandes réelle et imaginaire en décibels</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>whole images</source>
        <translation>images entières</translation>
    </message>
    <message>
        <source>Side of a tile</source>
        <translation>Côté d’une tuile</translation>
    </message>
    <message>
        <source> empty tiles per tile with vessels</source>
        <translation> tuiles vides par tuile avec navires</translation>
    </message>
    <message>
        <source>Role of the band</source>
        <translation>Rôle de la bande</translation>
    </message>
    <message>
        <source>By its role a network finds the band in other scenes</source>
        <translation>Grâce à son rôle, un réseau retrouve la bande dans d’autres scènes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PredictionBar</name>
    <message>
        <source>Progress of the prediction</source>
        <translation>Progression de la prédiction</translation>
    </message>
    <message>
        <source>Stop predicting</source>
        <translation>Arrêter la prédiction</translation>
    </message>
    <message>
        <source>Stop predicting this mask</source>
        <translation>Arrêter la prédiction de ce masque</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProbeCard</name>
    <message>
        <source>Board</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Those on the front</source>
        <translation>Ceux du front</translation>
    </message>
    <message>
        <source>All that finish</source>
        <translation>Tous ceux terminés</translation>
    </message>
    <message>
        <source>Measure on the board</source>
        <translation>Mesurer sur la carte</translation>
    </message>
    <message>
        <source>The board runs candidates, one at a time, while others train. What it measures stands beside the simulated latency and decides nothing</source>
        <translation>La carte exécute des candidats, un à la fois, pendant que d’autres s’entraînent. Ce qu’elle mesure figure à côté de la latence simulée et ne décide de rien</translation>
    </message>
    <message>
        <source>Command of the probe</source>
        <translation>Commande de mesure</translation>
    </message>
    <message>
        <source>A program that runs a model on the board and prints {"ms": …}; {model} becomes the ONNX file, {repeat} how many runs to time</source>
        <translation>Un programme qui exécute un modèle sur la carte et écrit {"ms": …} ; {model} devient le fichier ONNX, {repeat} le nombre d’exécutions à mesurer</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Name the program that measures on the board, or measure none.</source>
        <translation>Indiquer le programme qui mesure sur la carte, ou n’en mesurer aucun.</translation>
    </message>
    <message>
        <source>The command of the probe must take a {model}, and close its quotes.</source>
        <translation>La commande doit comporter un {model} et fermer ses guillemets.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProjectionMenu</name>
    <message>
        <source>EPSG code</source>
        <translation>Code EPSG</translation>
    </message>
    <message>
        <source>Code of any CRS in the EPSG registry; Enter shows the scene in it</source>
        <translation>Code d’un SCR quelconque du registre EPSG ; Entrée y montre la scène</translation>
    </message>
    <message>
        <source>EPSG code, such as 32633</source>
        <translation>Code EPSG, par exemple 32633</translation>
    </message>
    <message>
        <source>Only the view changes: networks see the scene's own pixels.</source>
        <translation>Seule la vue change : les réseaux voient les pixels propres à la scène.</translation>
    </message>
    <message>
        <source>The scene's own pixels</source>
        <translation>Pixels propres à la scène</translation>
    </message>
    <message>
        <source>The scene's own pixels (%1)</source>
        <translation>Pixels propres à la scène (%1)</translation>
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
        <translation>WGS 84, longitude et latitude (EPSG:4326)</translation>
    </message>
    <message>
        <source>%1: this is no code of a map's CRS.</source>
        <translation>%1 : ce n’est pas le code d’un SCR de carte.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RangeView</name>
    <message>
        <source>Magnitudes of each layer's results against the format's limits</source>
        <translation>Ordres de grandeur des résultats de chaque couche face aux limites du format</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overflowed · flushed</source>
        <translation>débordés · à zéro</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>%1
%2 results: %3 overflowed, %4 flushed, %5 zeros, %6 not finite
signal to noise so far %7 dB</source>
        <translation>%1
%2 résultats : %3 débordés, %4 mis à zéro, %5 nuls, %6 non finis
rapport signal/bruit jusqu’ici %7 dB</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RangesTab</name>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure the ranges of the layers</source>
        <translation>Mesurer les plages des couches</translation>
    </message>
    <message>
        <source>Run the candidate on validation tiles under the simulated device</source>
        <translation>Exécuter le candidat sur des tuiles de validation sous la puce simulée</translation>
    </message>
    <message>
        <source>Magnitudes of each layer's results on validation tiles, against the device's number format</source>
        <translation>Ordres de grandeur des résultats de chaque couche sur des tuiles de validation, face au format numérique de la puce</translation>
    </message>
    <message>
        <source>Choose a trained candidate.</source>
        <translation>Choisir un candidat entraîné.</translation>
    </message>
    <message>
        <source>Measuring on validation tiles…</source>
        <translation>Mesure sur des tuiles de validation…</translation>
    </message>
    <message>
        <source>Stored as %1, simulated, on the first validation tiles; brighter: more results (logarithmic)</source>
        <translation>Stockage en %1, simulé, sur les premières tuiles de validation ; plus clair : plus de résultats (échelle logarithmique)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RepeatBook</name>
    <message numerus="yes">
        <source>%1 ± %2 over %n trainings</source>
        <translation>
            <numerusform>%1 ± %2 sur %n entraînement</numerusform>
            <numerusform>%1 ± %2 sur %n entraînements</numerusform>
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
        <translation>Étude et recherche</translation>
    </message>
    <message>
        <source>Candidates of the budget that have ended</source>
        <translation>Candidats du budget achevés</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Lancer la recherche</translation>
    </message>
    <message>
        <source>Continue search</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Aucune étude</translation>
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
        <translation>%1 sur %2</translation>
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
        <translation>%1 : recherche %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are trained.</source>
        <translation>
            <numerusform>%n candidat est entraîné.</numerusform>
            <numerusform>%n candidats sont entraînés.</numerusform>
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
        <translation>Dessin des scènes de l’exemple…</translation>
    </message>
    <message>
        <source>The sample is procedural imagery, written to %1</source>
        <translation>L’exemple est une imagerie procédurale, écrite dans %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneBatch</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Navires</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScenePage</name>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Mask of the network as trained, in 32-bit floating point</source>
        <translation>Masque du réseau tel qu’entraîné, en virgule flottante 32 bits</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Build overviews</source>
        <translation>Créer les pyramides</translation>
    </message>
    <message>
        <source>Write reduced copies beside the scene (.ovr), so that all of it shows at once</source>
        <translation>Écrire des copies réduites à côté de la scène (.ovr), pour l’afficher entière d’un coup</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <source>Mask under the simulated device numerics, fine-tuned under them</source>
        <translation>Masque sous l’arithmétique simulée de la puce, affiné sous celle-ci</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converti</translation>
    </message>
    <message>
        <source>Mask under the simulated device numerics, without fine-tuning</source>
        <translation>Masque sous l’arithmétique simulée de la puce, sans affinage</translation>
    </message>
    <message>
        <source>Compare with ground truth…</source>
        <translation>Comparer à la vérité terrain…</translation>
    </message>
    <message>
        <source>Compare the vessels with a mask or polygons</source>
        <translation>Comparer les navires à un masque ou à des polygones</translation>
    </message>
    <message>
        <source>Ground truth: a mask or polygons</source>
        <translation>Vérité terrain : un masque ou des polygones</translation>
    </message>
    <message>
        <source>Masks and polygons (*.tif *.tiff *.png *.geojson *.gpkg *.shp);;All files (*)</source>
        <translation>Masques et polygones (*.tif *.tiff *.png *.geojson *.gpkg *.shp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Sans vérité terrain</translation>
    </message>
    <message>
        <source>Show the vessels without comparing them</source>
        <translation>Montrer les navires sans les comparer</translation>
    </message>
    <message>
        <source>Shift+T</source>
        <translation>Shift+T</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Show which vessels are true, false or missed</source>
        <translation>Montrer les navires détectés, les fausses alarmes et les manqués</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Navires</translation>
    </message>
    <message>
        <source>Vessels over the scene: how many, and their table</source>
        <translation>Navires sur la scène : leur nombre et leur tableau</translation>
    </message>
    <message>
        <source>Predict several scenes…</source>
        <translation>Prédire plusieurs scènes…</translation>
    </message>
    <message>
        <source>Predict several scenes with the selected candidate, one after another</source>
        <translation>Prédire plusieurs scènes avec le candidat sélectionné, l’une après l’autre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Predicting %1</source>
        <translation>Prédiction : %1</translation>
    </message>
    <message>
        <source>Stopped predicting; what is there stays until another is selected.</source>
        <translation>Prédiction arrêtée ; l’existant reste jusqu’à la sélection d’un autre candidat.</translation>
    </message>
    <message>
        <source>candidate %1, %2</source>
        <translation>candidat %1, %2</translation>
    </message>
    <message>
        <source>Predicted %1 in %2 s</source>
        <translation>Prédiction terminée en %2 s : %1</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Création des pyramides</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneTools</name>
    <message>
        <source>Tools of the scene</source>
        <translation>Outils de la scène</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>Scène entière</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>Pixel par pixel</translation>
    </message>
    <message>
        <source>One pixel of the scene on one of the screen</source>
        <translation>Un pixel de la scène par pixel de l’écran</translation>
    </message>
    <message>
        <source>Bands and brightness</source>
        <translation>Bandes et luminosité</translation>
    </message>
    <message>
        <source>Which bands are shown, and how bright</source>
        <translation>Quelles bandes sont affichées, et à quelle luminosité</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure a line on the ground: click its corners, a double click ends it, Esc drops it</source>
        <translation>Mesurer une ligne au sol : cliquer ses sommets, un double-clic la termine, Échap l’abandonne</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Overview map while zoomed in</source>
        <translation>Vue d’ensemble pendant le zoom</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Places of this scene to come back to (B adds one)</source>
        <translation>Lieux de cette scène où revenir (B en ajoute un)</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Ajouter un signet ici</translation>
    </message>
    <message>
        <source>Map projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>In which CRS the scene is shown, north up</source>
        <translation>Dans quel SCR la scène est montrée, nord en haut</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneView</name>
    <message>
        <source>Scene with vessel mask</source>
        <translation>Scène avec masque des navires</translation>
    </message>
    <message>
        <source>Opening the scene…</source>
        <translation>Ouverture de la scène…</translation>
    </message>
    <message>
        <source>Open a scene (Ctrl+Shift+O) to see a candidate's vessel mask on it.</source>
        <translation>Ouvrir une scène (Ctrl+Maj+O) pour y voir le masque des navires d’un candidat.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScoreComparison</name>
    <message>
        <source>Measure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SearchRoom</name>
    <message>
        <source>Taken out of the queue.</source>
        <translation>Retirée de la file.</translation>
    </message>
    <message>
        <source>Another search runs; this one starts when its turn comes.</source>
        <translation>Une autre recherche est en cours ; celle-ci démarrera à son tour.</translation>
    </message>
    <message>
        <source>Searching; everything finished is saved in %1</source>
        <translation>Recherche en cours ; tout ce qui est terminé est enregistré dans %1</translation>
    </message>
    <message>
        <source>Candidate %1, epoch %2%3: validation mIoU %4</source>
        <translation>Candidat %1, époque %2%3 : mIoU de validation %4</translation>
    </message>
    <message>
        <source> (aligning)</source>
        <translation> (alignement)</translation>
    </message>
    <message>
        <source>Stopped; everything finished is saved in %1</source>
        <translation>Arrêté ; tout ce qui est terminé est enregistré dans %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Continue search</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>&amp;Start search</source>
        <translation>&amp;Lancer la recherche</translation>
    </message>
    <message>
        <source>All candidates are trained; raise their number to go on</source>
        <translation>Tous les candidats sont entraînés ; augmenter leur nombre pour poursuivre</translation>
    </message>
    <message>
        <source>Train candidates in the background (F5)</source>
        <translation>Entraîner des candidats en arrière-plan (F5)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · reste %1</translation>
    </message>
    <message>
        <source> · waiting, number %1 in the queue</source>
        <translation> · en attente, n° %1 dans la file</translation>
    </message>
    <message>
        <source> · pausing, finishing the batch</source>
        <translation> · mise en pause, fin du batch</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · en pause</translation>
    </message>
    <message>
        <source> · stopping, finishing the batch</source>
        <translation> · arrêt, fin du batch</translation>
    </message>
    <message>
        <source> · finished</source>
        <translation> · terminée</translation>
    </message>
    <message numerus="yes">
        <source> · %n failed</source>
        <translation>
            <numerusform> · %n échec</numerusform>
            <numerusform> · %n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1, as Setup says; it can be continued.</source>
        <translation>Arrêté après %1, comme le veut « Préparer » ; la recherche peut être poursuivie.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the last %n trainings left the front as it was. It can be continued.</source>
        <translation>
            <numerusform>Arrêté : %n entraînement n’a pas changé le front. La recherche peut être poursuivie.</numerusform>
            <numerusform>Arrêté : les %n derniers entraînements n’ont pas changé le front. La recherche peut être poursuivie.</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 core-hours</source>
        <translation> · %1 heures-cœur</translation>
    </message>
    <message>
        <source> · the board measures what is left</source>
        <translation> · la carte mesure ce qui reste</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close; everything holds already (Esc)</source>
        <translation>Fermer ; tout est déjà appliqué (Échap)</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Les changements s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop had when Sextant started</source>
        <translation>Clair, sombre, ou celui du bureau au démarrage de Sextant</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>How close the rows of tables stand</source>
        <translation>Espacement des lignes des tableaux</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Disposition initiale</translation>
    </message>
    <message>
        <source>All parts of the window back to their places</source>
        <translation>Remettre toutes les parties de la fenêtre à leur place</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window; searches go on meanwhile</source>
        <translation>Langue de la fenêtre ; les recherches continuent pendant ce temps</translation>
    </message>
    <message>
        <source>Workers of a new study</source>
        <translation>Workers d’une nouvelle étude</translation>
    </message>
    <message>
        <source>Networks trained at the same time, unless Setup says otherwise</source>
        <translation>Réseaux entraînés en même temps, sauf indication contraire dans « Préparer »</translation>
    </message>
    <message>
        <source>Threads for a mask</source>
        <translation>Threads par masque</translation>
    </message>
    <message>
        <source>Threads that predict the mask of a candidate over a scene</source>
        <translation>Threads qui prédisent le masque d’un candidat sur une scène</translation>
    </message>
    <message>
        <source>Tell me when a search ends</source>
        <translation>M’avertir à la fin d’une recherche</translation>
    </message>
    <message>
        <source>The window asks for attention, and the desktop shows a note</source>
        <translation>La fenêtre attire l’attention et le bureau affiche une notification</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of your device profiles</source>
        <translation>Ouvrir le dossier de vos profils de puce</translation>
    </message>
    <message>
        <source>Device profiles (JSON) that lie here are offered in Setup</source>
        <translation>Les profils de puce (JSON) placés ici sont proposés dans « Préparer »</translation>
    </message>
    <message>
        <source>Your device profiles</source>
        <translation>Vos profils de puce</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of your device profiles</source>
        <translation>Choisir le dossier de vos profils de puce</translation>
    </message>
    <message>
        <source>Another folder for your device profiles, such as one that a team shares</source>
        <translation>Un autre dossier pour vos profils de puce, par exemple celui d’une équipe</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The standard folder of your device profiles</source>
        <translation>Le dossier standard de vos profils de puce</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Folder of your device profiles</source>
        <translation>Dossier de vos profils de puce</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SetupPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>How many networks to train</source>
        <translation>Nombre de réseaux à entraîner</translation>
    </message>
    <message>
        <source>FP32 epochs</source>
        <translation>Époques FP32</translation>
    </message>
    <message>
        <source>Passes over the training tiles in FP32</source>
        <translation>Passes sur les tuiles d’entraînement en FP32</translation>
    </message>
    <message>
        <source>Alignment epochs</source>
        <translation>Époques d’alignement</translation>
    </message>
    <message>
        <source>Further passes under the device's simulated numerics</source>
        <translation>Passes supplémentaires sous l’arithmétique simulée de la puce</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Networks trained at the same time; may be changed while the search runs. The result does not depend on it</source>
        <translation>Réseaux entraînés en même temps ; modifiable pendant la recherche. Le résultat n’en dépend pas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same candidates</source>
        <translation>La même graine donne les mêmes candidats</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Evolution (NSGA-II)</source>
        <translation>Évolution (NSGA-II)</translation>
    </message>
    <message>
        <source>Evolution with a model</source>
        <translation>Évolution avec modèle</translation>
    </message>
    <message>
        <source>Ageing evolution</source>
        <translation>Évolution par âge</translation>
    </message>
    <message>
        <source>PyNAS's algorithm</source>
        <translation>Algorithme de PyNAS</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Every network of the space</source>
        <translation>Tous les réseaux de l’espace</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>How the next network is chosen. The model learns accuracy from what is trained and picks the child that should widen the front most</source>
        <translation>Comment le réseau suivant est choisi. Le modèle apprend l’exactitude sur ce qui est entraîné et retient l’enfant qui devrait étendre le plus le front</translation>
    </message>
    <message>
        <source>Latency and mIoU</source>
        <translation>Latence et mIoU</translation>
    </message>
    <message>
        <source>Latency and vessel F1</source>
        <translation>Latence et F1 navires</translation>
    </message>
    <message>
        <source>Energy and mIoU</source>
        <translation>Énergie et mIoU</translation>
    </message>
    <message>
        <source>Parameters and mIoU</source>
        <translation>Paramètres et mIoU</translation>
    </message>
    <message>
        <source>Memory and mIoU</source>
        <translation>Mémoire et mIoU</translation>
    </message>
    <message>
        <source>Latency, energy and mIoU</source>
        <translation>Latence, énergie et mIoU</translation>
    </message>
    <message>
        <source>Trade off</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>What the front is of; accuracies are those on the device</source>
        <translation>Ce que le front oppose ; les exactitudes sont celles sur la puce</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Inherit weights</source>
        <translation>Hériter des poids</translation>
    </message>
    <message>
        <source>Inherit, end hopeless</source>
        <translation>Hériter, couper les mauvais</translation>
    </message>
    <message>
        <source>Inherit, best third goes on</source>
        <translation>Hériter, garder le meilleur tiers</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Économies</translation>
    </message>
    <message>
        <source>Networks can start from their parent's weights; a training can end early when none that stood like it ended well enough, or, at a third of the epochs, when it is not among the best third so far</source>
        <translation>Les réseaux peuvent partir des poids de leur parent ; un entraînement peut finir tôt si aucun de ceux qui en étaient au même point n’a assez bien fini, ou, au tiers des époques, s’il n’est pas dans le meilleur tiers jusque-là</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Random zoom, brightness and colour of the training crops, beyond flips and turns. Helps trainings of many epochs on few scenes; short ones do better without</source>
        <translation>Zoom, luminosité et couleur aléatoires des extraits d’entraînement, outre retournements et rotations. Utile aux entraînements de nombreuses époques sur peu de scènes ; les courts s’en passent mieux</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Légère</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>This space holds too many networks to train every one; choose another strategy or space.</source>
        <translation>Cet espace contient trop de réseaux pour les entraîner tous ; choisir une autre stratégie ou un autre espace.</translation>
    </message>
    <message>
        <source>As in the study</source>
        <translation>Comme dans l’étude</translation>
    </message>
    <message>
        <source>Hours at most</source>
        <translation>Heures max.</translation>
    </message>
    <message>
        <source>The search stops after so many hours of work, pauses left out; it can be continued</source>
        <translation>La recherche s’arrête après ce nombre d’heures de travail, pauses exclues ; elle peut être poursuivie</translation>
    </message>
    <message>
        <source>Without progress</source>
        <translation>Sans progrès</translation>
    </message>
    <message>
        <source>The search stops when so many trainings in a row left the front as it was; it can be continued</source>
        <translation>La recherche s’arrête quand autant d’entraînements de suite n’ont pas changé le front ; elle peut être poursuivie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Trainings on the front</source>
        <translation>Entraînements du front</translation>
    </message>
    <message>
        <source>How often networks on the front are trained, each time with another seed, so that their scores have an interval; from the same budget</source>
        <translation>Nombre d’entraînements des réseaux du front, chacun avec une autre graine, pour que leurs scores aient un intervalle ; pris sur le même budget</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SourcePage</name>
    <message>
        <source>%1 has no vessels beside it and is left out: choose their file or folder above, or put a mask of its name beside it.</source>
        <translation>%1 n’a pas de navires à côté d’elle et est ignorée : choisir leur fichier ou dossier ci-dessus, ou placer à côté un masque du même nom.</translation>
    </message>
    <message>
        <source>%1 has no vessels in %2 and is left out: choose another file or folder above, or add a mask of its name.</source>
        <translation>%1 n’a pas de navires dans %2 et est ignorée : choisir un autre fichier ou dossier ci-dessus, ou ajouter un masque du même nom.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Files and folders that scenes are taken from</source>
        <translation>Fichiers et dossiers d’où viennent les scènes</translation>
    </message>
    <message>
        <source>Scenes that were found</source>
        <translation>Scènes trouvées</translation>
    </message>
    <message>
        <source>Select a scene to see it with its vessels</source>
        <translation>Sélectionner une scène pour la voir avec ses navires</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter dossier…</translation>
    </message>
    <message>
        <source>A folder of scenes, or one that holds images/ and masks/</source>
        <translation>Un dossier de scènes, ou un dossier qui contient images/ et masks/</translation>
    </message>
    <message>
        <source>Add scene…</source>
        <translation>Ajouter scène…</translation>
    </message>
    <message>
        <source>One scene: anything GDAL reads</source>
        <translation>Une scène : tout ce que GDAL lit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the selected one out</source>
        <translation>Retirer l’élément sélectionné</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Navires</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>One file for all scenes: polygons (GeoJSON, GeoPackage, Shapefile), COCO JSON, or run lengths as CSV</source>
        <translation>Un fichier pour toutes les scènes : polygones (GeoJSON, GeoPackage, Shapefile), COCO JSON, ou plages (RLE) en CSV</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Masks or polygons named after their scenes</source>
        <translation>Masques ou polygones portant le nom de leurs scènes</translation>
    </message>
    <message>
        <source>Beside the scenes</source>
        <translation>À côté des scènes</translation>
    </message>
    <message>
        <source>Masks or polygons beside the scenes, named after them</source>
        <translation>Masques ou polygones à côté des scènes, portant leur nom</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Dossier de scènes</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Vessels (*.geojson *.gpkg *.shp *.json *.csv *.tif *.png);;All files (*)</source>
        <translation>Navires (*.geojson *.gpkg *.shp *.json *.csv *.tif *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder of masks or polygons</source>
        <translation>Dossier de masques ou de polygones</translation>
    </message>
    <message>
        <source>Scene with its vessels</source>
        <translation>Scène avec ses navires</translation>
    </message>
    <message>
        <source>The selected scene and its vessels appear here.</source>
        <translation>La scène sélectionnée et ses navires s’affichent ici.</translation>
    </message>
    <message>
        <source>beside the scenes, named after them</source>
        <translation>à côté des scènes, portant leur nom</translation>
    </message>
    <message>
        <source>Add a folder of images and masks, or scenes with their vessels as masks, polygons, COCO JSON or run lengths.</source>
        <translation>Ajouter un dossier d’images et de masques, ou des scènes avec leurs navires en masques, polygones, COCO JSON ou plages (RLE).</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes with vessels found.</source>
        <translation>
            <numerusform>%n scène avec navires trouvée.</numerusform>
            <numerusform>%n scènes avec navires trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceCard</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Paramètres max.</translation>
    </message>
    <message>
        <source>Networks with more parameters are never trained; may be changed while the search runs</source>
        <translation>Les réseaux qui ont plus de paramètres ne sont jamais entraînés ; modifiable pendant la recherche</translation>
    </message>
    <message>
        <source>Search space and caps</source>
        <translation>Espace de recherche et plafonds</translation>
    </message>
    <message>
        <source>Small vessel networks</source>
        <translation>Petits réseaux pour navires</translation>
    </message>
    <message>
        <source>PyNAS, kernel 3</source>
        <translation>PyNAS, noyau 3</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Espace de recherche</translation>
    </message>
    <message>
        <source>Which networks may be built</source>
        <translation>Réseaux qui peuvent être construits</translation>
    </message>
    <message>
        <source>Open a search space</source>
        <translation>Ouvrir un espace de recherche</translation>
    </message>
    <message>
        <source>A search space as a JSON file</source>
        <translation>Un espace de recherche sous forme de fichier JSON</translation>
    </message>
    <message>
        <source>Edit the search space</source>
        <translation>Modifier l’espace de recherche</translation>
    </message>
    <message>
        <source>Fields, size, costs and findings of the space; also while a search runs (F4)</source>
        <translation>Champs, taille, coûts et constats de l’espace ; aussi pendant une recherche (F4)</translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation>Latence max.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sans plafond</translation>
    </message>
    <message>
        <source>Networks with a longer simulated latency are never trained; may be changed while the search runs, also in the plot</source>
        <translation>Les réseaux dont la latence simulée est plus longue ne sont jamais entraînés ; modifiable pendant la recherche, y compris dans le graphique</translation>
    </message>
    <message>
        <source>Space: %1</source>
        <translation>Espace : %1</translation>
    </message>
    <message>
        <source>%1 to %2 stages, about %3 × 10&lt;sup&gt;%4&lt;/sup&gt; networks</source>
        <translation>%1 à %2 étages, environ %3 × 10&lt;sup&gt;%4&lt;/sup&gt; réseaux</translation>
    </message>
    <message>
        <source>As edited</source>
        <translation>Tel que modifié</translation>
    </message>
    <message>
        <source>The study's own space</source>
        <translation>L’espace de l’étude</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceDocument</name>
    <message>
        <source>Space: %1</source>
        <translation>Espace : %1</translation>
    </message>
    <message>
        <source>Space: stages</source>
        <translation>Espace : étages</translation>
    </message>
    <message>
        <source>Space: stages apart</source>
        <translation>Espace : étages distincts</translation>
    </message>
    <message>
        <source>Space: all stages alike</source>
        <translation>Espace : étages identiques</translation>
    </message>
    <message>
        <source>Space: add a rule</source>
        <translation>Espace : ajouter une règle</translation>
    </message>
    <message>
        <source>Space: add a choice of bands</source>
        <translation>Espace : ajouter un choix de bandes</translation>
    </message>
    <message>
        <source>Space: remove %1</source>
        <translation>Espace : retirer %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceForm</name>
    <message>
        <source>Each stage has its own choices</source>
        <translation>Choix propres à chaque étage</translation>
    </message>
    <message>
        <source>Off: one set of choices for all stages. Switching it off keeps the first stage's</source>
        <translation>Décoché : mêmes choix pour tous les étages. Décocher conserve ceux du premier étage</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add a choice of bands</source>
        <translation>Ajouter un choix de bandes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Take it out of the space; Ctrl+Z brings it back</source>
        <translation>Retirer de l’espace ; Ctrl+Z l’y remet</translation>
    </message>
    <message>
        <source>● changed</source>
        <translation>● modifié</translation>
    </message>
    <message>
        <source>At the start: %1</source>
        <translation>Au départ : %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Put the cheaper choice in its place</source>
        <translation>Mettre à la place le choix le moins coûteux</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceListModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpacePage</name>
    <message>
        <source>Small vessel networks</source>
        <translation>Petits réseaux pour navires</translation>
    </message>
    <message>
        <source>The default: nine kinds of block, 8 to 48 channels, 2 to 4 stages</source>
        <translation>Par défaut : neuf types de blocs, 8 à 48 canaux, 2 à 4 étages</translation>
    </message>
    <message>
        <source>PyNAS, kernel 3</source>
        <translation>PyNAS, noyau 3</translation>
    </message>
    <message>
        <source>What PyNAS samples: widths as multiples of the input, its padding and its decoder</source>
        <translation>Ce qu’échantillonne PyNAS : largeurs en multiples de l’entrée, son padding et son décodeur</translation>
    </message>
    <message>
        <source>Small and fast</source>
        <translation>Petit et rapide</translation>
    </message>
    <message>
        <source>Plain, re-parametrised and separable convolutions of 4 to 16 channels, no skips that need memory</source>
        <translation>Convolutions simples, reparamétrées et séparables de 4 à 16 canaux, sans skip qui occupe de la mémoire</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>32 to 128 channels in 3 to 5 stages, for scenes of little contrast; several times the cost</source>
        <translation>32 à 128 canaux en 3 à 5 étages, pour les scènes peu contrastées ; plusieurs fois plus coûteux</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>Apply to the study</source>
        <translation>Appliquer à l’étude</translation>
    </message>
    <message>
        <source>The search draws from this space from its next candidate on; Ctrl+Z takes it back</source>
        <translation>La recherche tire de cet espace dès le candidat suivant ; Ctrl+Z l’annule</translation>
    </message>
    <message>
        <source>New study with this space…</source>
        <translation>Nouvelle étude avec cet espace…</translation>
    </message>
    <message>
        <source>An empty study with the same data, device and settings</source>
        <translation>Une étude vide avec les mêmes données, la même puce et les mêmes réglages</translation>
    </message>
    <message>
        <source>Copy of the study…</source>
        <translation>Copie de l’étude…</translation>
    </message>
    <message>
        <source>A file with all candidates of this study, and this space</source>
        <translation>Un fichier avec tous les candidats de cette étude et cet espace</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Latency of a tile, simulated</source>
        <translation>Latence d’une tuile, simulée</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Back to the setup (Esc)</source>
        <translation>Retour à « Préparer » (Échap)</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Espace de recherche</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Begin with a space that is known to work; Ctrl+Z brings yours back</source>
        <translation>Partir d’un espace éprouvé ; Ctrl+Z ramène le vôtre</translation>
    </message>
    <message>
        <source>Preset…</source>
        <translation>Préréglage…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>A space from a JSON file</source>
        <translation>Un espace depuis un fichier JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write this space as a JSON file</source>
        <translation>Écrire cet espace dans un fichier JSON</translation>
    </message>
    <message>
        <source>As at the start</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>Back to the space the study started with</source>
        <translation>Revenir à l’espace de départ de l’étude</translation>
    </message>
    <message>
        <source>Space: as at the start</source>
        <translation>Espace : comme au départ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
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
        <translation>Ctrl+Maj+Z</translation>
    </message>
    <message>
        <source>Number of networks</source>
        <translation>Nombre de réseaux</translation>
    </message>
    <message>
        <source>The exact number of different networks, without genes that change nothing</source>
        <translation>Le nombre exact de réseaux différents, sans les gènes qui ne changent rien</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>A click leads to the field</source>
        <translation>Un clic mène au champ</translation>
    </message>
    <message>
        <source>Fields of the search space</source>
        <translation>Champs de l’espace de recherche</translation>
    </message>
    <message>
        <source>What the space holds; bold: not as the study started</source>
        <translation>Contenu de l’espace ; en gras : différent du départ de l’étude</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Préréglage : %1</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Constats (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Changements (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 networks</source>
        <translation>
            <numerusform>%1 réseau</numerusform>
            <numerusform>%1 réseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactement %1</translation>
    </message>
    <message>
        <source>Not a space to search in yet; see Findings.</source>
        <translation>Pas encore un espace de recherche utilisable ; voir « Constats ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks drawn uniformly, %1 can be built</source>
        <translation>
            <numerusform>%Ln réseau tiré uniformément, %1 constructibles</numerusform>
            <numerusform>%Ln réseaux tirés uniformément, %1 constructibles</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 % of them keep to the two caps</source>
        <translation>, dont %1 % sous les deux plafonds</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceRoom</name>
    <message>
        <source>%1, simulated; tiles of %2 × %3 px, %4 bands.</source>
        <translation>%1, simulée ; tuiles de %2 × %3 px, %4 bandes.</translation>
    </message>
    <message>
        <source>%1, simulated; no data yet, so for tiles of %2 × %3 px, %4 bands.</source>
        <translation>%1, simulée ; pas encore de données, donc pour des tuiles de %2 × %3 px, %4 bandes.</translation>
    </message>
    <message>
        <source>%1 to %2 stages, %3 networks</source>
        <translation>%1 à %2 étages, %3 réseaux</translation>
    </message>
    <message numerus="yes">
        <source>The search space has %n mistakes; edit it (F4).</source>
        <translation>
            <numerusform>L’espace de recherche contient %n erreur ; le modifier (F4).</numerusform>
            <numerusform>L’espace de recherche contient %n erreurs ; le modifier (F4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Non écrit : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right before a search can use it; they stand beside their fields.</source>
        <translation>
            <numerusform>%n erreur à corriger avant qu’une recherche puisse l’utiliser ; elle figure à côté de son champ.</numerusform>
            <numerusform>%n erreurs à corriger avant qu’une recherche puisse l’utiliser ; elles figurent à côté de leurs champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next search draws from this space.</source>
        <translation>La prochaine recherche tire de cet espace.</translation>
    </message>
    <message>
        <source>Looking at the space…</source>
        <translation>Examen de l’espace…</translation>
    </message>
    <message>
        <source>As the study has it. What you change reaches the search when you apply it.</source>
        <translation>Tel que dans l’étude. Les changements atteignent la recherche une fois appliqués.</translation>
    </message>
    <message>
        <source>This study trains every network of its space, and this space has too many: allow fewer, or begin a study with another strategy.</source>
        <translation>Cette étude entraîne tous les réseaux de son espace, et cet espace en a trop : en autoriser moins, ou commencer une étude avec une autre stratégie.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not in the study yet. Applied, they hold from candidate %1 on, also while it searches.</source>
        <translation>
            <numerusform>%n changement n’est pas encore dans l’étude. Une fois appliqué, il vaut à partir du candidat %1, même pendant la recherche.</numerusform>
            <numerusform>%n changements ne sont pas encore dans l’étude. Une fois appliqués, ils valent à partir du candidat %1, même pendant la recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a search space</source>
        <translation>Importer un espace de recherche</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Espaces de recherche (*.json)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>%1 is not a search space: %2</source>
        <translation>%1 n’est pas un espace de recherche : %2</translation>
    </message>
    <message>
        <source>Export the search space</source>
        <translation>Exporter l’espace de recherche</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>A search runs. Stop it first; it can be continued later.</source>
        <translation>Une recherche est en cours. L’arrêter d’abord ; elle pourra être poursuivie plus tard.</translation>
    </message>
    <message>
        <source>Copy of the study</source>
        <translation>Copie de l’étude</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Études Sextant (*.sextant)</translation>
    </message>
    <message>
        <source>Copying the study…</source>
        <translation>Copie de l’étude en cours…</translation>
    </message>
    <message>
        <source>Copied to %1; open it when this search has ended.</source>
        <translation>Étude copiée dans %1 ; l’ouvrir quand cette recherche sera terminée.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceTreeModel</name>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow or missing on the device</source>
        <translation>
            <numerusform>%n lent ou absent sur la puce</numerusform>
            <numerusform>%n lents ou absents sur la puce</numerusform>
        </translation>
    </message>
    <message>
        <source>not as the study started</source>
        <translation>différent du départ de l’étude</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SplitMap</name>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Map of the splits</source>
        <translation>Plan des jeux</translation>
    </message>
    <message>
        <source>The map of the splits appears here.</source>
        <translation>Le plan des jeux s’affiche ici.</translation>
    </message>
    <message>
        <source>pale: no vessel</source>
        <translation>pâle : sans navire</translation>
    </message>
    <message>
        <source>%1, tile %2: %3, vessel pixels: %4</source>
        <translation>%1, tuile %2 : %3, pixels de navire : %4</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StudyDocument</name>
    <message>
        <source>candidate %1</source>
        <translation>le candidat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Note on candidate %1</source>
        <translation>Note sur le candidat %1</translation>
    </message>
    <message>
        <source>Change caps</source>
        <translation>Modifier les plafonds</translation>
    </message>
    <message>
        <source>Change the search space</source>
        <translation>Modifier l’espace de recherche</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SurveyModel</name>
    <message>
        <source>mask %1</source>
        <translation>masque %1</translation>
    </message>
    <message>
        <source>polygons %1</source>
        <translation>polygones %1</translation>
    </message>
    <message>
        <source>annotations %1</source>
        <translation>annotations %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Vessels from</source>
        <translation>Navires d’après</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TagCompleter</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of this study; Enter or a click takes one</source>
        <translation>Étiquettes de cette étude ; Entrée ou un clic en prend une</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TagFilter</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Only candidates with this tag; words of a note that begin with # are tags</source>
        <translation>Seulement les candidats qui portent cette étiquette ; les mots d’une note qui commencent par # sont des étiquettes</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sans étiq.</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TimelinePage</name>
    <message numerus="yes">
        <source>%n workers, at work %1 % of %2 · teal: on the front · red: failed · hatched: paused or unfinished</source>
        <translation>
            <numerusform>%n worker, actif %1 % de %2 · bleu-vert : sur le front · rouge : échec · hachuré : pause ou inachevé</numerusform>
            <numerusform>%n workers, actifs %1 % de %2 · bleu-vert : sur le front · rouge : échec · hachuré : pause ou inachevé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::TimelineView</name>
    <message>
        <source>Workers over time</source>
        <translation>Workers au fil du temps</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Shows who trained what, once a search has run. Studies of older versions do not tell.</source>
        <translation>Montre qui a entraîné quoi, une fois qu’une recherche a tourné. Les études de versions antérieures ne le disent pas.</translation>
    </message>
    <message>
        <source>Candidate %1 · worker %2
%3 to %4 · %5</source>
        <translation>Candidat %1 · worker %2
de %3 à %4 · %5</translation>
    </message>
    <message>
        <source>The wheel zooms, a drag moves, a double click shows all. Hatched: paused, or unfinished; dashed: time between searches is left out</source>
        <translation>La molette zoome, glisser déplace, un double-clic montre tout. Hachuré : pause, ou inachevé ; tirets : le temps entre les recherches est omis</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Tour</name>
    <message>
        <source>The search</source>
        <translation>La recherche</translation>
    </message>
    <message>
        <source>Start, pause and stop it here. What is finished is saved at once, so you may close the window at any time.</source>
        <translation>Elle se lance, se met en pause et s’arrête ici. Ce qui est terminé est aussitôt enregistré : la fenêtre peut être fermée à tout moment.</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Le front</translation>
    </message>
    <message>
        <source>Each point is a trained network: further left is faster, further up finds vessels better on the simulated chip. The line joins those that no other one beats. Click one.</source>
        <translation>Chaque point est un réseau entraîné : plus à gauche, il est plus rapide ; plus haut, il trouve mieux les navires sur la puce simulée. La ligne relie ceux qu’aucun autre ne surpasse. Cliquer sur un point.</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>La preuve</translation>
    </message>
    <message>
        <source>The vessels that the clicked network finds lie on the scene here. Drag moves, the wheel zooms.</source>
        <translation>Les navires que trouve le réseau cliqué s’affichent ici sur la scène. Glisser déplace, la molette zoome.</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>Les raisons</translation>
    </message>
    <message>
        <source>What conversion to the chip lost, what fine-tuning under its numerics won back, and the network layer by layer.</source>
        <translation>Ce que la conversion vers la puce a perdu, ce que l’affinage sous son arithmétique a récupéré, et le réseau couche par couche.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>Writes the chosen network as files that are checked before you get them. Ctrl+K finds every command, F1 explains what you look at.</source>
        <translation>Écrit le réseau choisi en fichiers, contrôlés avant d’être livrés. Ctrl+K trouve toutes les commandes, F1 explique ce qui est affiché.</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Next part of the tour</source>
        <translation>Partie suivante de la visite</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>La partie suivante</translation>
    </message>
    <message>
        <source>Leave the tour (Esc); the Help menu has it again</source>
        <translation>Quitter la visite (Échap) ; le menu Aide la propose à nouveau</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselCard</name>
    <message>
        <source>Vessel</source>
        <translation>Navire</translation>
    </message>
    <message>
        <source>Close the vessel's card</source>
        <translation>Fermer la fiche du navire</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Vessel %1</source>
        <translation>Navire %1</translation>
    </message>
    <message>
        <source>Vessel %1 · %2</source>
        <translation>Navire %1 · %2</translation>
    </message>
    <message>
        <source>Length %1, width %2</source>
        <translation>Longueur %1, largeur %2</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Aire %1</translation>
    </message>
    <message>
        <source>Heading %1° or %2°</source>
        <translation>Cap %1° ou %2°</translation>
    </message>
    <message>
        <source>Mean probability %1</source>
        <translation>Probabilité moyenne %1</translation>
    </message>
    <message>
        <source>Column %1, row %2</source>
        <translation>Colonne %1, ligne %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselLimits</name>
    <message>
        <source>Smallest area of a vessel</source>
        <translation>Aire minimale d’un navire</translation>
    </message>
    <message>
        <source>Smaller ones are left out of counts, table and files</source>
        <translation>Les plus petits sont exclus du décompte, du tableau et des fichiers</translation>
    </message>
    <message>
        <source>Distance within a vessel</source>
        <translation>Distance au sein d’un navire</translation>
    </message>
    <message>
        <source>Parts with at most so much water between them are one vessel</source>
        <translation>Des parties séparées par au plus autant d’eau forment un seul navire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Aire minimale</translation>
    </message>
    <message>
        <source>One vessel within</source>
        <translation>Fusionner sous</translation>
    </message>
    <message>
        <source>Choose polygons of land</source>
        <translation>Choisir les polygones de terre</translation>
    </message>
    <message>
        <source>Polygons of land: pixels whose centres lie in them are no vessel</source>
        <translation>Polygones de terre : les pixels dont le centre s’y trouve ne sont pas des navires</translation>
    </message>
    <message>
        <source>No land</source>
        <translation>Sans terres</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Terres</translation>
    </message>
    <message>
        <source>Polygons of land</source>
        <translation>Polygones de terre</translation>
    </message>
    <message>
        <source>Polygons (*.gpkg *.geojson *.shp *.kml);;All files (*)</source>
        <translation>Polygones (*.gpkg *.geojson *.shp *.kml);;Tous les fichiers (*)</translation>
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
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>vessel</source>
        <translation>navire</translation>
    </message>
    <message>
        <source>true</source>
        <translation>détecté</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>fausse alarme</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>Of the rectangle with the same second moments as the vessel's pixels</source>
        <translation>Du rectangle de mêmes moments d’ordre deux que les pixels du navire</translation>
    </message>
    <message>
        <source>Of the long axis, degrees clockwise from north, 0 to 180: bow and stern look alike</source>
        <translation>Du grand axe, en degrés depuis le nord dans le sens horaire, de 0 à 180 : proue et poupe se ressemblent</translation>
    </message>
    <message>
        <source>Mean over the vessel's pixels, 0 to 1</source>
        <translation>Moyenne sur les pixels du navire, de 0 à 1</translation>
    </message>
    <message>
        <source>Of the centre, degrees in WGS 84</source>
        <translation>Du centre, en degrés, WGS 84</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Heading °</source>
        <translation>Cap °</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Latitude °</source>
        <translation>Latitude °</translation>
    </message>
    <message>
        <source>Longitude °</source>
        <translation>Longitude °</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselPanel</name>
    <message numerus="yes">
        <source>%n vessels</source>
        <translation>
            <numerusform>%n navire</numerusform>
            <numerusform>%n navires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 found</source>
        <translation>
            <numerusform>sur %1 détecté</numerusform>
            <numerusform>sur %1 détectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed</source>
        <translation>
            <numerusform>manqué</numerusform>
            <numerusform>manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>false alarms</source>
        <translation>
            <numerusform>fausse alarme</numerusform>
            <numerusform>fausses alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per 100 km²</source>
        <translation>%1 pour 100 km²</translation>
    </message>
    <message>
        <source>Export vessels</source>
        <translation>Exporter les navires</translation>
    </message>
    <message>
        <source>Write the vessels as GeoPackage, GeoJSON, CSV or KML</source>
        <translation>Écrire les navires en GeoPackage, GeoJSON, CSV ou KML</translation>
    </message>
    <message>
        <source>What counts as a vessel</source>
        <translation>Ce qui compte comme navire</translation>
    </message>
    <message>
        <source>Smallest area, distance within which parts are one vessel, land</source>
        <translation>Aire minimale, distance sous laquelle des parties forment un navire, terres</translation>
    </message>
    <message>
        <source>Vessels over the scene</source>
        <translation>Navires sur la scène</translation>
    </message>
    <message>
        <source>Select a vessel to see it on the scene</source>
        <translation>Sélectionner un navire pour le voir sur la scène</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>fausse alarme</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv);;KML (*.kml)</source>
        <translation>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv);;KML (*.kml)</translation>
    </message>
    <message numerus="yes">
        <source>%n vessels written to %1</source>
        <translation>
            <numerusform>%n navire écrit dans %1</numerusform>
            <numerusform>%n navires écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Vessels come with the mask of a candidate over a scene.</source>
        <translation>Les navires viennent avec le masque d’un candidat sur une scène.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WelcomePage</name>
    <message>
        <source>Find the network to fly</source>
        <translation>Trouver le réseau à embarquer</translation>
    </message>
    <message>
        <source>No study is open. A study trains many networks on your imagery, each scored as the chosen chip would run it, and shows which ones trade accuracy against latency best.</source>
        <translation>Aucune étude n’est ouverte. Une étude entraîne de nombreux réseaux sur vos images, évalue chacun tel que la puce choisie l’exécuterait, et montre ceux qui offrent le meilleur compromis entre exactitude et latence.</translation>
    </message>
    <message>
        <source>Studies of late</source>
        <translation>Études récentes</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Paints sea scenes on this computer, searches in them, and shows around</source>
        <translation>Dessine des scènes de mer sur cet ordinateur, y lance une recherche et fait visiter</translation>
    </message>
    <message>
        <source>Open images and masks…</source>
        <translation>Ouvrir images et masques…</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Ouvrir une étude…</translation>
    </message>
    <message>
        <source>None yet. They are listed here once you made one.</source>
        <translation>Aucune pour l’instant. Elles figureront ici une fois créées.</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Open the study %1</source>
        <translation>Ouvrir l’étude %1</translation>
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
        <translation>Espaces de travail</translation>
    </message>
</context>
</TS>
