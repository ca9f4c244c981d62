<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>SceneFurniture</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>columna %1, fila %2</translation>
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
        <translation>sin georreferencia: posiciones en píxeles</translation>
    </message>
    <message>
        <source>placed by %1 control points</source>
        <translation>situada con %1 puntos de control</translation>
    </message>
    <message>
        <source>north is %1° off up</source>
        <translation>norte a %1° de la vertical</translation>
    </message>
    <message>
        <source>crosses the date line</source>
        <translation>cruza el antimeridiano</translation>
    </message>
    <message>
        <source>no overviews: slow when zoomed out</source>
        <translation>sin pirámides: lenta al alejar</translation>
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
        <translation>%1 bandas</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>in %1; networks see the scene's own pixels</source>
        <translation>en %1; las redes ven los píxeles propios de la escena</translation>
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
        <translation>bilineal</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>más próximo</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>convolución transpuesta</translation>
    </message>
    <message>
        <source>pixel shuffle</source>
        <translation>pixel shuffle</translation>
    </message>
    <message>
        <source>concatenated</source>
        <translation>concatenados</translation>
    </message>
    <message>
        <source>added</source>
        <translation>sumados</translation>
    </message>
    <message>
        <source>no skips</source>
        <translation>sin saltos</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Kinds of block that the stage may be made of</source>
        <translation>Tipos de bloque de los que puede constar la etapa</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>Anchos</translation>
    </message>
    <message>
        <source>Channels that leave the stage</source>
        <translation>Canales que salen de la etapa</translation>
    </message>
    <message>
        <source>Channels that leave the stage, as a multiple of those that enter</source>
        <translation>Canales que salen de la etapa, como múltiplo de los que entran</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Side of the convolutions' kernels; odd</source>
        <translation>Lado de los kernels de las convoluciones; impar</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Expansions</source>
        <translation>Expansiones</translation>
    </message>
    <message>
        <source>How many times wider a bottleneck is inside</source>
        <translation>Cuántas veces es más ancho un bottleneck por dentro</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>What follows each convolution</source>
        <translation>Lo que sigue a cada convolución</translation>
    </message>
    <message>
        <source>Made smaller by</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <source>How the stage hands a map of half the size to the next one</source>
        <translation>Cómo entrega la etapa un mapa de la mitad de tamaño a la siguiente</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>How many times the block stands in a row</source>
        <translation>Cuántas veces seguidas aparece el bloque</translation>
    </message>
    <message>
        <source>Squeeze and excite</source>
        <translation>Squeeze and excite</translation>
    </message>
    <message>
        <source>Channel weights from the map's mean; separable, linear, rep and ghost blocks</source>
        <translation>Pesos por canal a partir de la media del mapa; bloques separables, lineales, rep y ghost</translation>
    </message>
    <message>
        <source>Upsampling</source>
        <translation>Upsampling</translation>
    </message>
    <message>
        <source>How the map becomes larger again</source>
        <translation>Cómo vuelve a crecer el mapa</translation>
    </message>
    <message>
        <source>Skips</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>How maps of the encoder join those of the decoder</source>
        <translation>Cómo se unen los mapas del codificador con los del decodificador</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Convolutions in each stage of the decoder</source>
        <translation>Convoluciones en cada etapa del decodificador</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>convoluciones</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Channels of a stage, of those of its skip</source>
        <translation>Canales de una etapa, respecto a los de su salto</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Stages left out</source>
        <translation>Etapas omitidas</translation>
    </message>
    <message>
        <source>The shallowest stages that are not built: the head stays at less resolution</source>
        <translation>Las etapas menos profundas que no se construyen: la cabeza queda a menor resolución</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>etapas</translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation>Latencia máx.</translation>
    </message>
    <message>
        <source>Simulated, of one tile on the device</source>
        <translation>Simulada, de una tesela en el dispositivo</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Parámetros máx.</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Pesos y sesgos</translation>
    </message>
    <message>
        <source>MACs at most</source>
        <translation>MACs máx.</translation>
    </message>
    <message>
        <source>Multiply-accumulates of one tile</source>
        <translation>Multiplicaciones-acumulaciones de una tesela</translation>
    </message>
    <message>
        <source>million</source>
        <translation>millones</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Memoria máx.</translation>
    </message>
    <message>
        <source>Simulated, the largest maps alive at once</source>
        <translation>Simulada, los mayores mapas vivos a la vez</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Nothing chosen: any</source>
        <translation>Nada elegido: cualquiera</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>En la etapa</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>A stage is one block and what makes its map smaller</source>
        <translation>Una etapa es un bloque y lo que reduce su mapa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the space is called in lists and logs</source>
        <translation>Cómo se llama el espacio en listas y registros</translation>
    </message>
    <message>
        <source>Widths are</source>
        <translation>Los anchos son</translation>
    </message>
    <message>
        <source>Channels, or multiples of the channels that enter, as PyNAS has it</source>
        <translation>Canales, o múltiplos de los canales que entran, como en PyNAS</translation>
    </message>
    <message>
        <source>multiples of the input</source>
        <translation>múltiplos de la entrada</translation>
    </message>
    <message>
        <source>PyNAS's padding</source>
        <translation>Padding de PyNAS</translation>
    </message>
    <message>
        <source>Pad by 1 whatever the kernel; off: by half the kernel</source>
        <translation>Padding de 1 con cualquier kernel; desactivado: la mitad del kernel</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>What all networks of the space share</source>
        <translation>Lo que comparten todas las redes del espacio</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>What a stage of the encoder is drawn from</source>
        <translation>De qué se elige una etapa del codificador</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>What brings the map back to the size of the tile</source>
        <translation>Lo que devuelve el mapa al tamaño de la tesela</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Topes</translation>
    </message>
    <message>
        <source>Networks beyond them are never trained. Those of Setup and of the front hold as well</source>
        <translation>Las redes que los superan nunca se entrenan. También valen los de Preparar y los del frente</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>Combinations that must not be: a stage, or the decoder, that agrees with all that a rule names</source>
        <translation>Combinaciones que no deben darse: una etapa, o el decodificador, que cumpla todo lo que nombra una regla</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Forbids what agrees with all of this</source>
        <translation>Prohíbe lo que cumple todo esto</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Which bands a network may look at; without an entry all</source>
        <translation>Qué bandas puede mirar una red; sin ninguna entrada, todas</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Selección %1</translation>
    </message>
    <message>
        <source>Nothing chosen: all bands</source>
        <translation>Nada elegido: todas las bandas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>multiples</source>
        <translation>múltiplos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>with and without</source>
        <translation>con y sin</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3 values</source>
        <translation>%1 a %2, %3 valores</translation>
    </message>
</context>
<context>
    <name>SpaceReport</name>
    <message>
        <source>%1: the device lacks it and hands it to its host</source>
        <translation>%1: el dispositivo no lo tiene y lo delega en su host</translation>
    </message>
    <message>
        <source>%1: the device lacks it and hands it to its host, about %2 ms more for each use than %3, simulated</source>
        <translation>%1: el dispositivo no lo tiene y lo delega en su host, unos %2 ms más por uso que %3, simulado</translation>
    </message>
    <message>
        <source>%1: about %2 ms more for each use than %3, simulated</source>
        <translation>%1: unos %2 ms más por uso que %3, simulado</translation>
    </message>
    <message>
        <source>about %1 × 10&lt;sup&gt;%2&lt;/sup&gt;</source>
        <translation>unas %1 × 10&lt;sup&gt;%2&lt;/sup&gt;</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Choose the vessel segmentation network to fly.</source>
        <translation>Elegir la red de segmentación de buques que volará.</translation>
    </message>
    <message>
        <source>Study to open</source>
        <translation>Estudio que abrir</translation>
    </message>
    <message>
        <source>Make and search the sample</source>
        <translation>Crear la muestra y buscar en ella</translation>
    </message>
    <message>
        <source>Scene to open</source>
        <translation>Escena que abrir</translation>
    </message>
    <message>
        <source>Candidate to select, by number</source>
        <translation>Candidato que seleccionar, por número</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Draw the study's front into a PNG and exit</source>
        <translation>Dibujar el frente del estudio en un PNG y salir</translation>
    </message>
    <message>
        <source>Write the study's report as a PDF and exit</source>
        <translation>Escribir el informe del estudio como PDF y salir</translation>
    </message>
</context>
<context>
    <name>sextant::ui</name>
    <message>
        <source>Stopped; everything finished is saved.</source>
        <translation>Detenido; todo lo terminado está guardado.</translation>
    </message>
    <message>
        <source>These settings do not work together.</source>
        <translation>Estos ajustes no son compatibles entre sí.</translation>
    </message>
    <message>
        <source>The file or folder is not there; choose another one.</source>
        <translation>El archivo o la carpeta no existe; elija otro.</translation>
    </message>
    <message>
        <source>The file cannot be read; it may be truncated or of an unsupported kind.</source>
        <translation>No se puede leer el archivo; puede estar truncado o ser de un tipo no admitido.</translation>
    </message>
    <message>
        <source>The file cannot be written; check the folder's permissions and free space.</source>
        <translation>No se puede escribir el archivo; compruebe los permisos y el espacio libre de la carpeta.</translation>
    </message>
    <message>
        <source>A mask and its image differ in size; make them equal.</source>
        <translation>Una máscara y su imagen difieren de tamaño; deben ser iguales.</translation>
    </message>
    <message>
        <source>The folder holds no tiles; it needs images/ and masks/.</source>
        <translation>La carpeta no contiene teselas; necesita images/ y masks/.</translation>
    </message>
    <message>
        <source>The dataset cannot be used as it is.</source>
        <translation>El conjunto de datos no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>This architecture cannot be built.</source>
        <translation>Esta arquitectura no se puede construir.</translation>
    </message>
    <message>
        <source>The search space and its caps cannot be used as they are.</source>
        <translation>El espacio de búsqueda y sus topes no se pueden usar tal como están.</translation>
    </message>
    <message>
        <source>The table of scores cannot be used.</source>
        <translation>La tabla de métricas no se puede usar.</translation>
    </message>
    <message>
        <source>The device profile cannot be used.</source>
        <translation>El perfil de dispositivo no se puede usar.</translation>
    </message>
    <message>
        <source>The study is damaged or is no study; sextant-cli study salvage recovers what can be read.</source>
        <translation>El estudio está dañado o no es un estudio; sextant-cli study salvage recupera lo que se pueda leer.</translation>
    </message>
    <message>
        <source>A newer Sextant wrote this study; update to open it.</source>
        <translation>Este estudio lo escribió un Sextant más reciente; actualice para abrirlo.</translation>
    </message>
    <message>
        <source>Another Sextant searches in this study; stop it there first.</source>
        <translation>Otro Sextant está buscando en este estudio; deténgalo allí primero.</translation>
    </message>
    <message>
        <source>The study belongs to other data or settings; start a new one.</source>
        <translation>El estudio corresponde a otros datos o ajustes; inicie uno nuevo.</translation>
    </message>
    <message>
        <source>This candidate's weights are not there: it is not trained yet, or they were pruned.</source>
        <translation>Los pesos de este candidato no están: aún no se ha entrenado o se eliminaron.</translation>
    </message>
    <message>
        <source>A cap is exceeded.</source>
        <translation>Se supera un tope.</translation>
    </message>
    <message>
        <source>The training diverged; a lower learning rate may help.</source>
        <translation>El entrenamiento divergió; puede ayudar una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>There is not enough memory; use fewer workers.</source>
        <translation>No hay memoria suficiente; use menos workers.</translation>
    </message>
    <message>
        <source>The exported file disagrees with the study, so it was not kept.</source>
        <translation>El archivo exportado no coincide con el estudio, por lo que no se conservó.</translation>
    </message>
    <message>
        <source>The files of an evaluation are damaged or of another version of Sextant.</source>
        <translation>Los archivos de una evaluación están dañados o son de otra versión de Sextant.</translation>
    </message>
    <message>
        <source>Another process is at this evaluation already.</source>
        <translation>Otro proceso ya se ocupa de esta evaluación.</translation>
    </message>
    <message>
        <source>The cluster's controller does not answer; try again later.</source>
        <translation>El controlador del clúster no responde; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The cluster refused the job; check partition, account and limits.</source>
        <translation>El clúster rechazó el trabajo; compruebe partición, cuenta y límites.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sextant.</source>
        <translation>Se produjo un error interno de Sextant.</translation>
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
        <translation>entrenando</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Decoder stage %1</source>
        <translation>Etapa %1 del decodificador</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>from candidate %1 on</source>
        <translation>desde el candidato %1</translation>
    </message>
    <message>
        <source>Study made</source>
        <translation>Estudio creado</translation>
    </message>
    <message>
        <source>Study brought to this version</source>
        <translation>Estudio actualizado a esta versión</translation>
    </message>
    <message>
        <source>Search started</source>
        <translation>Búsqueda iniciada</translation>
    </message>
    <message>
        <source>Search paused</source>
        <translation>Búsqueda en pausa</translation>
    </message>
    <message>
        <source>Search resumed</source>
        <translation>Búsqueda reanudada</translation>
    </message>
    <message>
        <source>Search ended</source>
        <translation>Búsqueda terminada</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>Presupuesto cambiado</translation>
    </message>
    <message>
        <source>Caps changed</source>
        <translation>Topes cambiados</translation>
    </message>
    <message>
        <source>Search space changed</source>
        <translation>Espacio de búsqueda cambiado</translation>
    </message>
    <message>
        <source>Rule for weights changed</source>
        <translation>Regla de pesos cambiada</translation>
    </message>
    <message>
        <source>Network asked for</source>
        <translation>Red solicitada</translation>
    </message>
    <message>
        <source>Repeat asked for</source>
        <translation>Repetición solicitada</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>Desfijado</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Included again</source>
        <translation>Incluido de nuevo</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Weights removed</source>
        <translation>Pesos eliminados</translation>
    </message>
    <message>
        <source>Weights put back</source>
        <translation>Pesos repuestos</translation>
    </message>
    <message>
        <source>Study salvaged</source>
        <translation>Estudio rescatado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs · %3 simulated, %4</source>
        <translation>%1 parámetros · %2 MACs · %3 simulados, %4</translation>
    </message>
    <message>
        <source>within %1 if the device is as assumed</source>
        <translation>de %1 si el dispositivo es como se supone</translation>
    </message>
    <message>
        <source>90 % within %1</source>
        <translation>de %1 al 90 %</translation>
    </message>
    <message>
        <source>Board asked</source>
        <translation>Placa consultada</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 medidos</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>sin medir: %1</translation>
    </message>
    <message>
        <source>latency %1, parameters %2</source>
        <translation>latencia %1, parámetros %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stages: %1</source>
        <translation>
            <numerusform>%n etapa: %1</numerusform>
            <numerusform>%n etapas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperó</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilineal</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>más próximo</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>transpuesta</translation>
    </message>
    <message>
        <source>pixel shuffle</source>
        <translation>pixel shuffle</translation>
    </message>
    <message>
        <source>concatenated skips</source>
        <translation>saltos concatenados</translation>
    </message>
    <message>
        <source>added skips</source>
        <translation>saltos sumados</translation>
    </message>
    <message>
        <source>no skips</source>
        <translation>sin saltos</translation>
    </message>
    <message numerus="yes">
        <source>%n convs</source>
        <translation>
            <numerusform>%n convolución</numerusform>
            <numerusform>%n convoluciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % wide</source>
        <translation>%1 % de ancho</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>decodificador %1</translation>
    </message>
    <message numerus="yes">
        <source>bands %1</source>
        <translation>
            <numerusform>banda %1</numerusform>
            <numerusform>bandas %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::Actions</name>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nuevo estudio…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>&amp;Abrir estudio…</translation>
    </message>
    <message>
        <source>Open &amp;data…</source>
        <translation>Abrir &amp;datos…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Open &amp;scene…</source>
        <translation>Abrir &amp;escena…</translation>
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
        <translation>Exportar &amp;figura…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy front as image</source>
        <translation>&amp;Copiar frente como imagen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>&amp;Excluir</translation>
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
        <translation>&amp;Añadir red…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Start search</source>
        <translation>&amp;Iniciar búsqueda</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>&amp;Preparar</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Explorar</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Show &amp;all of the front</source>
        <translation>&amp;Ver todo el frente</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Nueva &amp;pestaña</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>&amp;Cerrar estudio</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Co&amp;mandos…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restaurar paneles</translation>
    </message>
    <message>
        <source>Ctrl+Shift+0</source>
        <translation>Ctrl+Shift+0</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Página de &amp;bienvenida</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Program log…</source>
        <translation>Registro del &amp;programa…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Búsqueda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
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
        <translation>&amp;Superponer frente de otro estudio…</translation>
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
        <translation>E&amp;xportar candidatos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>De&amp;liver</source>
        <translation>En&amp;tregar</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Importar datos…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Edit search s&amp;pace</source>
        <translation>Editar espacio de bús&amp;queda</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>&amp;Repeat with another seed</source>
        <translation>Re&amp;petir con otra semilla</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Train &amp;longer…</source>
        <translation>Entrenar &amp;más…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Use as start…</source>
        <translation>&amp;Usar como inicio…</translation>
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
%2 parámetros · %3 (simulado)</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Añadir red</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Añadir una red</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>Genoma</translation>
    </message>
    <message>
        <source>The text of a network: Sextant's own, or PyNAS's</source>
        <translation>El texto de una red: el propio de Sextant o el de PyNAS</translation>
    </message>
    <message>
        <source>It is trained next, within the study's budget</source>
        <translation>Es la próxima en entrenarse, dentro del presupuesto del estudio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation>Cerrar sin añadir (Esc)</translation>
    </message>
    <message>
        <source>Genome, as in a table or in PyNAS's log. It need not be of the study's space.</source>
        <translation>Genoma, como en una tabla o en el registro de PyNAS. No tiene que ser del espacio del estudio.</translation>
    </message>
    <message>
        <source>What it is and what it costs appears here.</source>
        <translation>Aquí aparece qué es y cuánto cuesta.</translation>
    </message>
    <message>
        <source>It is trained next.</source>
        <translation>Es la próxima en entrenarse.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AgainRoom</name>
    <message>
        <source>Made %1</source>
        <translation>Creado %1</translation>
    </message>
    <message>
        <source>Made %1; open it when this search has ended</source>
        <translation>Creado %1; se puede abrir cuando termine esta búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%n are trained once more with other seeds, next</source>
        <translation>
            <numerusform>%n se entrena otra vez con otra semilla, a continuación</numerusform>
            <numerusform>%n se entrenan otra vez con otras semillas, a continuación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ArchitectureView</name>
    <message>
        <source>Architecture as a graph</source>
        <translation>Arquitectura como grafo</translation>
    </message>
    <message>
        <source>Select a candidate to see its network.</source>
        <translation>Seleccione un candidato para ver su red.</translation>
    </message>
    <message>
        <source>%1
%2 (channels × height × width)
%3 parameters · %4 MACs · %5%6</source>
        <translation>%1
%2 (canales × alto × ancho)
%3 parámetros · %4 MACs · %5%6</translation>
    </message>
    <message>
        <source>
It cannot change the output.</source>
        <translation>
No puede cambiar la salida.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BatchDialog</name>
    <message>
        <source>Scenes of the batch</source>
        <translation>Escenas del lote</translation>
    </message>
    <message>
        <source>Scenes in the order in which they are predicted</source>
        <translation>Escenas en el orden en que se predicen</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <source>Probabilities (GeoTIFF) and vessels (GeoPackage) are written here</source>
        <translation>Aquí se escriben probabilidades (GeoTIFF) y buques (GeoPackage)</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Predict the scenes</source>
        <translation>Predecir las escenas</translation>
    </message>
    <message>
        <source>Predict the scenes that wait, one after another</source>
        <translation>Predecir las escenas en espera, una tras otra</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>Detener el lote</translation>
    </message>
    <message>
        <source>Stop; the scene under way waits again</source>
        <translation>Detener; la escena en curso vuelve a la espera</translation>
    </message>
    <message>
        <source>Predict several scenes</source>
        <translation>Predecir varias escenas</translation>
    </message>
    <message>
        <source>Add scene…</source>
        <translation>Añadir escena…</translation>
    </message>
    <message>
        <source>One more scene: anything GDAL reads</source>
        <translation>Una escena más: cualquier formato que lea GDAL</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>All scenes of a folder, without masks</source>
        <translation>Todas las escenas de una carpeta, sin las máscaras</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected scene out</source>
        <translation>Quitar la escena seleccionada</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)</source>
        <translation>Rásteres (*.tif *.tiff *.jp2 *.png *.jpg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Carpeta de escenas</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Elegir la carpeta de resultados</translation>
    </message>
    <message>
        <source>Select a finished candidate first.</source>
        <translation>Seleccione primero un candidato terminado.</translation>
    </message>
    <message>
        <source>Each scene under %1</source>
        <translation>Cada escena con el %1</translation>
    </message>
    <message>
        <source>Add the scenes, or a folder of them.</source>
        <translation>Añada las escenas o una carpeta de ellas.</translation>
    </message>
    <message>
        <source>Choose the folder that the results go to.</source>
        <translation>Elija la carpeta de los resultados.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BookmarkMenu</name>
    <message>
        <source>Bookmark this place</source>
        <translation>Marcar este lugar</translation>
    </message>
    <message>
        <source>Place %1 · column %2, row %3</source>
        <translation>Lugar %1 · columna %2, fila %3</translation>
    </message>
    <message>
        <source>No bookmarks of this scene yet</source>
        <translation>Aún no hay marcadores de esta escena</translation>
    </message>
    <message>
        <source>Remove all bookmarks of this scene</source>
        <translation>Quitar todos los marcadores de esta escena</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CandidateModel</name>
    <message>
        <source>asked for</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Its training was interrupted; continuing the search finishes it</source>
        <translation>Su entrenamiento se interrumpió; al continuar la búsqueda se termina</translation>
    </message>
    <message>
        <source>Pinned: its weights are kept. Excluded: never a parent, on no front</source>
        <translation>Fijado: se conservan sus pesos. Excluido: nunca es padre ni está en ningún frente</translation>
    </message>
    <message>
        <source>Pinned: its weights are kept</source>
        <translation>Fijado: se conservan sus pesos</translation>
    </message>
    <message>
        <source>Excluded: never a parent, on no front</source>
        <translation>Excluido: nunca es padre ni está en ningún frente</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Number, in the order in which candidates were proposed</source>
        <translation>Número, en el orden en que se propusieron los candidatos</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>The network in words</source>
        <translation>La red en palabras</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alineado</translation>
    </message>
    <message>
        <source>mIoU of the fine-tuned network under the simulated device numerics, validation split</source>
        <translation>mIoU de la red con ajuste fino bajo la aritmética simulada del dispositivo, conjunto de validación</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>mIoU of the network as trained, in 32-bit floating point, validation split</source>
        <translation>mIoU de la red tal como se entrenó, en coma flotante de 32 bits, conjunto de validación</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertido</translation>
    </message>
    <message>
        <source>mIoU of the trained network under the simulated device numerics, without fine-tuning</source>
        <translation>mIoU de la red entrenada bajo la aritmética simulada del dispositivo, sin ajuste fino</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Share of the loss between FP32 and converted that fine-tuning won back; a dash where that loss is under 0.01</source>
        <translation>Parte de la pérdida entre FP32 y convertido que recuperó el ajuste fino; un guion si esa pérdida es menor que 0,01</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Simulated time of one tile on the device</source>
        <translation>Tiempo simulado de una tesela en el dispositivo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Weights and biases to be trained</source>
        <translation>Pesos y sesgos entrenables</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long its training took</source>
        <translation>Cuánto duró su entrenamiento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where it is on its way; why it failed, as a tool tip</source>
        <translation>En qué punto está; el motivo de un fallo, como descripción emergente</translation>
    </message>
    <message>
        <source>Vessel F1</source>
        <translation>F1 de buques</translation>
    </message>
    <message>
        <source>F1 of vessel pixels on the simulated device, validation split</source>
        <translation>F1 de los píxeles de buque en el dispositivo simulado, conjunto de validación</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Share of the pixels called vessel that are, on the simulated device</source>
        <translation>Parte de los píxeles clasificados como buque que lo son, en el dispositivo simulado</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Share of the vessel pixels that were found, on the simulated device</source>
        <translation>Parte de los píxeles de buque que se encontraron, en el dispositivo simulado</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Estimated energy of one tile on the device</source>
        <translation>Energía estimada de una tesela en el dispositivo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Simulated peak memory on the device</source>
        <translation>Pico de memoria simulado en el dispositivo</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Multiply-accumulates of one tile, in millions</source>
        <translation>Multiplicaciones-acumulaciones de una tesela, en millones</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Padres</translation>
    </message>
    <message>
        <source>Which candidates it was bred from</source>
        <translation>De qué candidatos procede</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>Lo que se anotó sobre él</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Time of one tile on the board, the latest measured</source>
        <translation>Tiempo de una tesela en la placa, la última medición</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words of its note that begin with #</source>
        <translation>Palabras de su nota que empiezan por #</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>Qué columnas muestra la tabla</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translation>Buscar candidatos</translation>
    </message>
    <message>
        <source>Find: conv, SE, 37, note…</source>
        <translation>Buscar: conv, SE, 37, nota…</translation>
    </message>
    <message>
        <source>Words that number, architecture, genome or note contain</source>
        <translation>Palabras contenidas en el número, la arquitectura, el genoma o la nota</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>En el frente</translation>
    </message>
    <message>
        <source>Within the caps</source>
        <translation>Dentro de los topes</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenados</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inacabados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation>Qué candidatos</translation>
    </message>
    <message>
        <source>Which candidates the table shows</source>
        <translation>Qué candidatos muestra la tabla</translation>
    </message>
    <message>
        <source>mIoU on the validation split · device figures simulated</source>
        <translation>mIoU en el conjunto de validación · cifras del dispositivo simuladas</translation>
    </message>
    <message>
        <source>A click selects, Ctrl or Shift several; right click for commands</source>
        <translation>Un clic selecciona; con Ctrl o Mayús, varios; clic derecho para los comandos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln candidato</numerusform>
            <numerusform>%Ln candidatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln candidates</source>
        <translation>
            <numerusform>%1 de %Ln candidato</numerusform>
            <numerusform>%1 de %Ln candidatos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CapLine</name>
    <message>
        <source>at most %1</source>
        <translation>máx. %1</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin tope</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckPage</name>
    <message>
        <source>%1 (%2 to %3)%4</source>
        <translation>%1 (%2 a %3)%4</translation>
    </message>
    <message>
        <source>What stays together</source>
        <translation>Qué se agrupa</translation>
    </message>
    <message>
        <source>Tiles of one group go into one split: what was trained on must not be tested on</source>
        <translation>Las teselas de un grupo van al mismo conjunto: lo entrenado no debe usarse como prueba</translation>
    </message>
    <message>
        <source>Side of a block in tiles</source>
        <translation>Lado de un bloque en teselas</translation>
    </message>
    <message>
        <source>Squares of so many tiles a side stay together</source>
        <translation>Los cuadrados de tantas teselas de lado quedan juntos</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>Where the dataset is written; absent or empty</source>
        <translation>Dónde se escribe el conjunto de datos; inexistente o vacía</translation>
    </message>
    <message>
        <source>Cut and check</source>
        <translation>Cortar y comprobar</translation>
    </message>
    <message>
        <source>Cut the tiles, split them, and look for problems and leaks</source>
        <translation>Cortar las teselas, dividirlas y buscar problemas y fugas</translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation>La importación está en curso</translation>
    </message>
    <message>
        <source>Scenes (blocks when there are fewer than three)</source>
        <translation>Escenas (bloques si hay menos de tres)</translation>
    </message>
    <message>
        <source>Blocks of a scene</source>
        <translation>Bloques de una escena</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>blocks of </source>
        <translation>bloques de </translation>
    </message>
    <message>
        <source> tiles a side</source>
        <translation> teselas de lado</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose the folder of the dataset</source>
        <translation>Elegir la carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>Empty folder for the dataset</source>
        <translation>Carpeta vacía para el conjunto de datos</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Cut and check writes the tiles beside the folder and shows what they hold; they are kept when you finish.</source>
        <translation>«Cortar y comprobar» escribe las teselas junto a la carpeta y muestra lo que contienen; se conservan al finalizar.</translation>
    </message>
    <message>
        <source>Cutting tiles and reading them…</source>
        <translation>Cortando teselas y leyéndolas…</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of tiles in different splits are equal or cover the same ground: what was trained on is tested on. Keep more together.</source>
        <translation>
            <numerusform>%n par de teselas de conjuntos distintos es igual o cubre el mismo terreno: se prueba con lo entrenado. Conviene agrupar más.</numerusform>
            <numerusform>%n pares de teselas de conjuntos distintos son iguales o cubren el mismo terreno: se prueba con lo entrenado. Conviene agrupar más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No leak. %n pairs in different splits cover the same ground at another time.</source>
        <translation>
            <numerusform>Sin fugas. %n par de conjuntos distintos cubre el mismo terreno en otra fecha.</numerusform>
            <numerusform>Sin fugas. %n pares de conjuntos distintos cubren el mismo terreno en otra fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leak: no tile of one split is seen in another.</source>
        <translation>Sin fugas: ninguna tesela de un conjunto aparece en otro.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>with vessels</source>
        <translation>con buques</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Buques</translation>
    </message>
    <message>
        <source>Vessel pixels</source>
        <translation>Píxeles de buque</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tiles of %1 × %2 px, bands: %3, %4, scenes: %5</source>
        <translation>
            <numerusform>%Ln tesela de %1 × %2 px, bandas: %3, %4, escenas: %5</numerusform>
            <numerusform>%Ln teselas de %1 × %2 px, bandas: %3, %4, escenas: %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of vessels: %1</source>
        <translation>Eslora de los buques: %1</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Length of vessels: %1, %2</source>
        <translation>Eslora de los buques: %1, %2</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Contrast in %1: %2 deviations of the water around</source>
        <translation>Contraste en %1: %2 desviaciones del agua circundante</translation>
    </message>
    <message numerus="yes">
        <source>%n vessels stand out in no band.</source>
        <translation>
            <numerusform>%n buque no destaca en ninguna banda.</numerusform>
            <numerusform>%n buques no destacan en ninguna banda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tiles without a valid pixel were left out.</source>
        <translation>
            <numerusform>Se omitió %n tesela sin ningún píxel válido.</numerusform>
            <numerusform>Se omitieron %n teselas sin ningún píxel válido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tiles without a vessel were left out.</source>
        <translation>
            <numerusform>Se omitió %n tesela sin buques.</numerusform>
            <numerusform>Se omitieron %n teselas sin buques.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
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
        <translation>no existe</translation>
    </message>
    <message>
        <source>rare values</source>
        <translation>valores raros</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>number of stages</source>
        <translation>número de etapas</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>expansión</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>made smaller by</source>
        <translation>reducción</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>squeeze and excite</source>
        <translation>squeeze and excite</translation>
    </message>
    <message>
        <source>decoder: upsampling</source>
        <translation>decodificador: upsampling</translation>
    </message>
    <message>
        <source>decoder: skips</source>
        <translation>decodificador: saltos</translation>
    </message>
    <message>
        <source>decoder: depth</source>
        <translation>decodificador: profundidad</translation>
    </message>
    <message>
        <source>decoder: width</source>
        <translation>decodificador: ancho</translation>
    </message>
    <message>
        <source>decoder: stages left out</source>
        <translation>decodificador: etapas omitidas</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>Etapa %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is chosen, and the values it had</source>
        <translation>Qué se decide y los valores que tomó</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Share of the variance that the choice explains by itself, and where 95 % of the trees lie</source>
        <translation>Parte de la varianza que la decisión explica por sí sola, y dónde está el 95 % de los árboles</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Explica</translation>
    </message>
    <message>
        <source>Candidates that were made so</source>
        <translation>Candidatos que se hicieron así</translation>
    </message>
    <message>
        <source>Among all</source>
        <translation>Entre todos</translation>
    </message>
    <message>
        <source>Candidates on the front that were made so</source>
        <translation>Candidatos del frente que se hicieron así</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>En el frente</translation>
    </message>
    <message>
        <source>What the forest predicts with this value, averaged over all else</source>
        <translation>Lo que predice el bosque con este valor, promediado sobre todo lo demás</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChoicesPage</name>
    <message>
        <source>Explained figure</source>
        <translation>Cifra explicada</translation>
    </message>
    <message>
        <source>Which figure the choices are to explain</source>
        <translation>Qué cifra han de explicar las decisiones</translation>
    </message>
    <message>
        <source>What explains</source>
        <translation>Qué explica</translation>
    </message>
    <message>
        <source>Choices by importance, with their values</source>
        <translation>Decisiones por importancia, con sus valores</translation>
    </message>
    <message>
        <source>Choices by importance; an open one shows its values</source>
        <translation>Decisiones por importancia; al desplegarlas se ven sus valores</translation>
    </message>
    <message>
        <source>This page has something to say once %1 candidates have scores.</source>
        <translation>Esta página mostrará algo cuando %1 candidatos tengan métricas.</translation>
    </message>
    <message>
        <source>Of %1 candidates; they are too few or too alike: the forest explains %2 % of what it has not seen, so these shares say little</source>
        <translation>De %1 candidatos; son pocos o demasiado parecidos: el bosque explica el %2 % de lo que no ha visto, así que estos porcentajes dicen poco</translation>
    </message>
    <message>
        <source>Functional ANOVA of a random forest over %1 candidates, which explains %2 % of what it has not seen; a search's candidates are no random sample</source>
        <translation>ANOVA funcional de un bosque aleatorio sobre %1 candidatos, que explica el %2 % de lo que no ha visto; los candidatos de una búsqueda no son una muestra aleatoria</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterDialog</name>
    <message>
        <source>Asking the cluster…</source>
        <translation>Consultando el clúster…</translation>
    </message>
    <message>
        <source>Queue and nodes</source>
        <translation>Cola y nodos</translation>
    </message>
    <message>
        <source>Jobs of this search</source>
        <translation>Trabajos de esta búsqueda</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>%1 run, %2 wait · %3 core-hours in jobs that run</source>
        <translation>%1 en curso, %2 en espera · %3 horas-núcleo en los trabajos en curso</translation>
    </message>
    <message numerus="yes">
        <source> · ⚠ %n nodes not up</source>
        <translation>
            <numerusform> · ⚠ %n nodo no disponible</numerusform>
            <numerusform> · ⚠ %n nodos no disponibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterJobModel</name>
    <message>
        <source>⚠ its node is dead; Slurm starts it again elsewhere</source>
        <translation>⚠ su nodo ha caído; Slurm lo reinicia en otro</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Trabajo %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClusterNodeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>CPUs used</source>
        <translation>CPU usadas</translation>
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
        <translation>%1: %2 a %3</translation>
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
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Some letters of a command; Enter runs the first one, Esc leaves</source>
        <translation>Algunas letras de un comando; Intro ejecuta el primero, Esc sale</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>Escriba un comando…</translation>
    </message>
    <message>
        <source>Enter or a click runs the command; grey ones are not possible now</source>
        <translation>Intro o un clic ejecuta el comando; los grises no son posibles ahora</translation>
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
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Left candidate</source>
        <translation>Candidato izquierdo</translation>
    </message>
    <message>
        <source>Number of the candidate on the left</source>
        <translation>Número del candidato de la izquierda</translation>
    </message>
    <message>
        <source>Right candidate</source>
        <translation>Candidato derecho</translation>
    </message>
    <message>
        <source>Number of the candidate on the right</source>
        <translation>Número del candidato de la derecha</translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation>Capas de ambos</translation>
    </message>
    <message>
        <source>Scores and costs of both</source>
        <translation>Métricas y costes de ambos</translation>
    </message>
    <message>
        <source>Select two candidates, then compare them (Ctrl+3).</source>
        <translation>Seleccione dos candidatos y compárelos (Ctrl+3).</translation>
    </message>
    <message>
        <source>The same network, layer by layer.</source>
        <translation>La misma red, capa por capa.</translation>
    </message>
    <message numerus="yes">
        <source>%n layers differ; they are marked.</source>
        <translation>
            <numerusform>%n capa difiere; está marcada.</numerusform>
            <numerusform>%n capas difieren; están marcadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CurvesPlot</name>
    <message>
        <source>Best mIoU, hypervolume and learning curves</source>
        <translation>Mejor mIoU, hipervolumen y curvas de aprendizaje</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Best mIoU on device</source>
        <translation>Mejor mIoU en el dispositivo</translation>
    </message>
    <message>
        <source>Hypervolume (dashed)</source>
        <translation>Hipervolumen (trazos)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Validation mIoU</source>
        <translation>mIoU de validación</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DataCard</name>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <source>Common brightness of scenes</source>
        <translation>Brillo común de las escenas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Every band of every scene is brought to common levels before a network sees it, also on board: its 1st percentile becomes 8, its 99th 200. Helps where haze and sun differ</source>
        <translation>Cada banda de cada escena se lleva a niveles comunes antes de que la vea una red, también a bordo: su percentil 1 pasa a ser 8 y su percentil 99, 200. Ayuda cuando la bruma y el sol difieren</translation>
    </message>
    <message>
        <source>A folder with images/ and masks/ (Ctrl+D)</source>
        <translation>Una carpeta con images/ y masks/ (Ctrl+D)</translation>
    </message>
    <message>
        <source>Procedural sea scenes, made on this computer, and a search in them</source>
        <translation>Escenas marinas procedurales, creadas en este equipo, y una búsqueda en ellas</translation>
    </message>
    <message>
        <source>No data yet. Open a folder of images and masks, or try the sample.</source>
        <translation>Aún no hay datos. Abra una carpeta de imágenes y máscaras, o pruebe la muestra.</translation>
    </message>
    <message>
        <source>Open a folder of images and masks first.</source>
        <translation>Abra primero una carpeta de imágenes y máscaras.</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Leyendo los datos…</translation>
    </message>
    <message>
        <source>%1
%2 tiles of %3 × %4 px, bands: %5, %6
%7 train · %8 validation · %9 test</source>
        <translation>%1
%2 teselas de %3 × %4 px, bandas: %5, %6
%7 entrenamiento · %8 validación · %9 prueba</translation>
    </message>
    <message>
        <source>
vessel pixels: %1</source>
        <translation>
píxeles de buque: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliverPage</name>
    <message>
        <source>Add the front</source>
        <translation>Añadir el frente</translation>
    </message>
    <message>
        <source>Put every member of the front into the basket</source>
        <translation>Poner en la cesta todos los miembros del frente</translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation>Añadir selección</translation>
    </message>
    <message>
        <source>Put what is selected in Explore into the basket (Ctrl+E there)</source>
        <translation>Poner en la cesta lo seleccionado en Explorar (allí, Ctrl+E)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the marked rows out of the basket</source>
        <translation>Sacar de la cesta las filas marcadas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Split the gap by cause</source>
        <translation>Desglosar la brecha por causa</translation>
    </message>
    <message>
        <source>Score the converted network under each rule of the device alone, for the model card; takes several times as long</source>
        <translation>Evaluar la red convertida bajo cada regla del dispositivo por separado, para la ficha del modelo; tarda varias veces más</translation>
    </message>
    <message>
        <source>Write and verify</source>
        <translation>Escribir y verificar</translation>
    </message>
    <message>
        <source>Write a verified bundle of every network in the basket</source>
        <translation>Escribir un paquete verificado de cada red de la cesta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop after the current batch; what is verified stays</source>
        <translation>Detener tras el lote en curso; lo verificado se conserva</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Mostrar lo que se escribió</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Página (HTML)</translation>
    </message>
    <message>
        <source>Front, table, gaps, settings and chosen networks on one page</source>
        <translation>Frente, tabla, brechas, ajustes y redes elegidas en una página</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Documento (PDF)</translation>
    </message>
    <message>
        <source>The same, to print or attach</source>
        <translation>Lo mismo, para imprimir o adjuntar</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>A row per candidate</source>
        <translation>Una fila por candidato</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Datos (JSON)</translation>
    </message>
    <message>
        <source>Everything but the weights</source>
        <translation>Todo salvo los pesos</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>What will be written, with the checks it has passed</source>
        <translation>Lo que se escribirá, con los controles superados</translation>
    </message>
    <message>
        <source>The basket is empty. Add the members of the front, or select candidates in Explore and press Ctrl+E.</source>
        <translation>La cesta está vacía. Añada los miembros del frente, o seleccione candidatos en Explorar y pulse Ctrl+E.</translation>
    </message>
    <message>
        <source>Remarks on the target</source>
        <translation>Observaciones sobre el destino</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Qué se escribirá</translation>
    </message>
    <message>
        <source>Report of the study</source>
        <translation>Informe del estudio</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>A folder per network, or a zip archive each</source>
        <translation>Una carpeta por red, o un archivo zip de cada una</translation>
    </message>
    <message>
        <source>A folder for each network</source>
        <translation>Una carpeta por red</translation>
    </message>
    <message>
        <source>A zip archive for each network</source>
        <translation>Un archivo zip por red</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Bundles and reports are written into it; it is made if need be</source>
        <translation>Aquí se escriben paquetes e informes; se crea si hace falta</translation>
    </message>
    <message>
        <source>ONNX in FP32, in FP16 for the device's tools and as a bit-exact oracle; TorchScript; weights; genome; device profile; model card; test vector; how to compile and run it on the target.</source>
        <translation>ONNX en FP32, en FP16 para las herramientas del dispositivo y como oráculo exacto bit a bit; TorchScript; pesos; genoma; perfil de dispositivo; ficha del modelo; vector de prueba; cómo compilarlo y ejecutarlo en el destino.</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation>Controles superados</translation>
    </message>
    <message>
        <source>%v of %m checks</source>
        <translation>%v de %m controles</translation>
    </message>
    <message>
        <source>Write bundles into folder</source>
        <translation>Escribir paquetes en la carpeta</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Abra primero un estudio.</translation>
    </message>
    <message>
        <source>Put a network into the basket.</source>
        <translation>Ponga una red en la cesta.</translation>
    </message>
    <message>
        <source>Say into which folder.</source>
        <translation>Indique en qué carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n networks in the basket</source>
        <translation>
            <numerusform>%n red en la cesta</numerusform>
            <numerusform>%n redes en la cesta</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <source>Candidate %1: the target runs all of it, nothing is slow.</source>
        <translation>Candidato %1: el destino lo ejecuta todo, nada es lento.</translation>
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
        <translation>Cada paquete debe superar:</translation>
    </message>
    <message>
        <source>Models written, and read back from the disk</source>
        <translation>Modelos escritos y releídos del disco</translation>
    </message>
    <message>
        <source>The simulated device scores what the study says, within 0.001 mIoU</source>
        <translation>El dispositivo simulado obtiene lo que dice el estudio, con un margen de 0,001 mIoU</translation>
    </message>
    <message>
        <source>The simulated device scores %1, the study %2</source>
        <translation>El dispositivo simulado obtiene %1; el estudio, %2</translation>
    </message>
    <message>
        <source>OpenCV DNN gives the network's logits on every validation tile</source>
        <translation>OpenCV DNN da los logits de la red en cada tesela de validación</translation>
    </message>
    <message>
        <source>%1 gives the network's logits on every validation tile, within %2</source>
        <translation>%1 da los logits de la red en cada tesela de validación, con un margen de %2</translation>
    </message>
    <message>
        <source>The whole bundle: hashes, ONNX checker, TorchScript, test vector</source>
        <translation>El paquete completo: hashes, verificador de ONNX, TorchScript, vector de prueba</translation>
    </message>
    <message>
        <source>%1 adds about %2 per use at full resolution, simulated, against %3.</source>
        <translation>%1 añade unos %2 por uso a resolución completa, simulado, frente a %3.</translation>
    </message>
    <message>
        <source>The target does not run the %1 of squeeze and excite</source>
        <translation>El destino no ejecuta %1 de squeeze and excite</translation>
    </message>
    <message>
        <source>The target does not run %1</source>
        <translation>El destino no ejecuta %1</translation>
    </message>
    <message>
        <source>its tools hand it to the host or refuse it.</source>
        <translation>sus herramientas lo pasan al anfitrión o lo rechazan.</translation>
    </message>
    <message>
        <source>its tools hand it to the host or refuse it; %1 would run.</source>
        <translation>sus herramientas lo pasan al anfitrión o lo rechazan; %1 sí funcionaría.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliverRoom</name>
    <message numerus="yes">
        <source>Writing and verifying %n bundles…</source>
        <translation>
            <numerusform>Escribiendo y verificando %n paquete…</numerusform>
            <numerusform>Escribiendo y verificando %n paquetes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; bundles that were verified stay.</source>
        <translation>Detenido; los paquetes verificados se conservan.</translation>
    </message>
    <message>
        <source>Bundles written and verified: %1, failed: %2; the table says why</source>
        <translation>Paquetes escritos y verificados: %1; fallidos: %2; la tabla dice por qué</translation>
    </message>
    <message>
        <source>Written and verified in %3. Bundles: %1, reports: %2.</source>
        <translation>Escritos y verificados en %3. Paquetes: %1, informes: %2.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DeliveryModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks on the target</source>
        <translation>
            <numerusform>%n observación sobre el destino</numerusform>
            <numerusform>%n observaciones sobre el destino</numerusform>
        </translation>
    </message>
    <message>
        <source>being written and checked…</source>
        <translation>escribiendo y comprobando…</translation>
    </message>
    <message>
        <source>verified: %1 mIoU</source>
        <translation>verificado: %1 mIoU</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>detenido; no se escribió nada</translation>
    </message>
    <message>
        <source>Checks passed: models read back, score on the device, logits of the graph, the whole bundle</source>
        <translation>Controles superados: modelos releídos, métrica en el dispositivo, logits del grafo, paquete completo</translation>
    </message>
    <message>
        <source>Simulated: no device is attached</source>
        <translation>Simulado: no hay ningún dispositivo conectado</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>mIoU device</source>
        <translation>mIoU dispositivo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>El chip cuya aritmética y costes se simulan</translation>
    </message>
    <message>
        <source>A profile (JSON) dropped onto the window is offered here too.</source>
        <translation>Un perfil (JSON) soltado en la ventana también se ofrece aquí.</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulado</translation>
    </message>
    <message>
        <source>Took in %1.</source>
        <translation>Incorporado %1.</translation>
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
        <translation>Combinación de bandas</translation>
    </message>
    <message>
        <source>Usual combinations of the scene's bands</source>
        <translation>Combinaciones habituales de las bandas de la escena</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Realce</translation>
    </message>
    <message>
        <source>Which numbers of a band become black and white</source>
        <translation>Qué números de una banda pasan a negro y a blanco</translation>
    </message>
    <message>
        <source>Black below this share of pixels</source>
        <translation>Negro por debajo de este porcentaje de píxeles</translation>
    </message>
    <message>
        <source>This share of the pixels is black</source>
        <translation>Este porcentaje de los píxeles es negro</translation>
    </message>
    <message>
        <source>White above this share of pixels</source>
        <translation>Blanco por encima de este porcentaje de píxeles</translation>
    </message>
    <message>
        <source>Pixels beyond this share are white</source>
        <translation>Los píxeles por encima de este porcentaje son blancos</translation>
    </message>
    <message>
        <source>One range for all three</source>
        <translation>Un rango para las tres</translation>
    </message>
    <message>
        <source>One range for all three bands</source>
        <translation>Un rango para las tres bandas</translation>
    </message>
    <message>
        <source>Keeps the balance of colours between the bands</source>
        <translation>Conserva el equilibrio de color entre las bandas</translation>
    </message>
    <message>
        <source>Decibels</source>
        <translation>Decibelios</translation>
    </message>
    <message>
        <source>20 log10 of the numbers, for amplitudes of a radar</source>
        <translation>20 log10 de los números, para amplitudes de un radar</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>To the right dark parts get brighter</source>
        <translation>Hacia la derecha se aclaran las partes oscuras</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Band shown in %1</source>
        <translation>Banda mostrada en %1</translation>
    </message>
    <message>
        <source>Band shown in this colour</source>
        <translation>Banda mostrada en este color</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Porcentaje de píxeles</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <translation>Mínimo a máximo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the display</source>
        <translation>Restablecer la visualización</translation>
    </message>
    <message>
        <source>Bands and stretch as the scene opened with</source>
        <translation>Bandas y realce con que se abrió la escena</translation>
    </message>
    <message>
        <source>Natural colours</source>
        <translation>Color natural</translation>
    </message>
    <message>
        <source>Near infrared, red, green</source>
        <translation>Infrarrojo cercano, rojo, verde</translation>
    </message>
    <message>
        <source>Short-wave infrared, near infrared, red</source>
        <translation>Infrarrojo de onda corta, infrarrojo cercano, rojo</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Own combination</source>
        <translation>Combinación propia</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DropTarget</name>
    <message>
        <source>%1 is a network without a study; sextant-cli infer runs it on a scene.</source>
        <translation>%1 es una red sin estudio; sextant-cli infer la ejecuta sobre una escena.</translation>
    </message>
    <message>
        <source>%1 is nothing that Sextant opens: it takes studies, folders with images and masks, scenes, search spaces and device profiles.</source>
        <translation>%1 no es nada que Sextant abra: admite estudios, carpetas con imágenes y máscaras, escenas, espacios de búsqueda y perfiles de dispositivo.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EventModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExecutorCard</name>
    <message>
        <source>Slurm's commands</source>
        <translation>Comandos de Slurm</translation>
    </message>
    <message>
        <source>Its controller</source>
        <translation>Su controlador</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <source>Partition, account, limits</source>
        <translation>Partición, cuenta, límites</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>Un trabajo</translation>
    </message>
    <message>
        <source>Memory of one training</source>
        <translation>Memoria de un entrenamiento</translation>
    </message>
    <message>
        <source>A training that takes more costs its candidate; on a cluster its job is begun again with more</source>
        <translation>Un entrenamiento que ocupe más hace perder su candidato; en un clúster, su trabajo se reinicia con más</translation>
    </message>
    <message>
        <source>A folder that this computer and the nodes see under the same path; the data are copied into it once</source>
        <translation>Una carpeta que este equipo y los nodos ven en la misma ruta; los datos se copian en ella una vez</translation>
    </message>
    <message>
        <source>/shared/my-search</source>
        <translation>/shared/my-search</translation>
    </message>
    <message>
        <source>Program on the nodes</source>
        <translation>Programa en los nodos</translation>
    </message>
    <message>
        <source>sextant-cli where the nodes find it, of this version</source>
        <translation>sextant-cli donde lo encuentran los nodos, de esta versión</translation>
    </message>
    <message>
        <source>the one on this computer</source>
        <translation>el de este equipo</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Slurm's --partition</source>
        <translation>--partition de Slurm</translation>
    </message>
    <message>
        <source>the cluster's default</source>
        <translation>la predeterminada del clúster</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Slurm's --account: who pays</source>
        <translation>--account de Slurm: quién paga</translation>
    </message>
    <message>
        <source>your default</source>
        <translation>la predeterminada</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Calidad de servicio</translation>
    </message>
    <message>
        <source>Slurm's --qos</source>
        <translation>--qos de Slurm</translation>
    </message>
    <message>
        <source>Time of one training</source>
        <translation>Tiempo de un entrenamiento</translation>
    </message>
    <message>
        <source>A job that takes longer is begun again with twice as much, up to four times this, from its last epoch</source>
        <translation>Un trabajo que tarda más se reinicia desde su última época con el doble de tiempo, hasta cuatro veces este</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs for each training</source>
        <translation>CPU por entrenamiento</translation>
    </message>
    <message>
        <source>Jobs in flight</source>
        <translation>Trabajos a la vez</translation>
    </message>
    <message>
        <source>Jobs that wait or run at a time; may be changed while the search runs. A study looks as far back as it had jobs when it was made, and never uses more</source>
        <translation>Trabajos en espera o en curso al mismo tiempo; se puede cambiar durante la búsqueda. Un estudio mira tan atrás como trabajos tenía al crearse, y nunca usa más</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Queue and nodes…</source>
        <translation>Cola y nodos…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>A process for each</source>
        <translation>Un proceso por red</translation>
    </message>
    <message>
        <source>A Slurm cluster</source>
        <translation>Un clúster Slurm</translation>
    </message>
    <message>
        <source>Where candidates are trained</source>
        <translation>Dónde se entrenan los candidatos</translation>
    </message>
    <message>
        <source>In a process of its own a training that crashes or runs out of memory costs its candidate alone; a cluster trains many at a time. The result is the same</source>
        <translation>En un proceso propio, un entrenamiento que se interrumpa o agote la memoria solo hace perder su candidato; un clúster entrena muchos a la vez. El resultado es el mismo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Train in</source>
        <translation>Entrenar en</translation>
    </message>
    <message>
        <source>Memory each</source>
        <translation>Memoria c/u</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>the cluster's limit</source>
        <translation>el límite del clúster</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>No iniciar</translation>
    </message>
    <message>
        <source>Stop and wait</source>
        <translation>Parar y esperar</translation>
    </message>
    <message>
        <source>Jobs while paused</source>
        <translation>Trabajos durante la pausa</translation>
    </message>
    <message>
        <source>Whether jobs go on while the search is paused; those that stop go on from their last epoch</source>
        <translation>Si los trabajos siguen mientras la búsqueda está en pausa; los que se detienen continúan desde su última época</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Shell lines that run on the node before the program</source>
        <translation>Líneas de shell que se ejecutan en el nodo antes que el programa</translation>
    </message>
    <message>
        <source>Asks the cluster step by step, and runs one short job</source>
        <translation>Consulta el clúster paso a paso y ejecuta un trabajo corto</translation>
    </message>
    <message>
        <source>Queue and nodes</source>
        <translation>Cola y nodos</translation>
    </message>
    <message>
        <source>This search's jobs and the cluster's nodes</source>
        <translation>Los trabajos de esta búsqueda y los nodos del clúster</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>QOS</source>
        <translation>QOS</translation>
    </message>
    <message>
        <source>Time each</source>
        <translation>Tiempo c/u</translation>
    </message>
    <message>
        <source>CPUs each</source>
        <translation>CPU c/u</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Name the folder that this computer shares with the cluster.</source>
        <translation>Indique la carpeta que este equipo comparte con el clúster.</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>según estimación</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>The cluster will do.</source>
        <translation>El clúster es apto.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>How long the search waits for a controller that does not answer or a folder that takes no file, before it pauses</source>
        <translation>Cuánto espera la búsqueda a un controlador que no responde o a una carpeta que no admite archivos, antes de pausarse</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Pasar por alto</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Esperarlos</translation>
    </message>
    <message>
        <source>Trainings that take very long</source>
        <translation>Entrenamientos que tardan mucho</translation>
    </message>
    <message>
        <source>Whether the next candidates are chosen without their scores, so that no node waits. The study keeps who was passed over</source>
        <translation>Si los siguientes candidatos se eligen sin sus métricas, para que ningún nodo espere. El estudio guarda a quién se pasó por alto</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>lo que haga falta</translation>
    </message>
    <message>
        <source>What the search waits for</source>
        <translation>Qué espera la búsqueda</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation>Rezagados</translation>
    </message>
    <message>
        <source>The jobs' folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de los trabajos</translation>
    </message>
    <message>
        <source>Slurm's controller does not answer</source>
        <translation>El controlador de Slurm no responde</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Hacer sitio allí.</translation>
    </message>
    <message>
        <source>Ask who runs the cluster.</source>
        <translation>Preguntar a quien administra el clúster.</translation>
    </message>
    <message>
        <source>The search has paused; let it go on then.</source>
        <translation>La búsqueda está en pausa; continuarla después.</translation>
    </message>
    <message>
        <source>The search goes on by itself then.</source>
        <translation>La búsqueda sigue después por sí sola.</translation>
    </message>
    <message>
        <source>%1, since %2. %3 %4</source>
        <translation>%1, desde %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FailureModel</name>
    <message>
        <source>Raise the cap, or choose a space with smaller networks.</source>
        <translation>Suba el tope o elija un espacio con redes más pequeñas.</translation>
    </message>
    <message>
        <source>The space allows networks that cannot be built; narrow it.</source>
        <translation>El espacio permite redes que no se pueden construir; acótelo.</translation>
    </message>
    <message>
        <source>Never trained: %1</source>
        <translation>Nunca entrenados: %1</translation>
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
        <translation>Casos</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldEditor</name>
    <message>
        <source>without</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>%1; 0: no cap</source>
        <translation>%1; 0: sin tope</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FigureRoom</name>
    <message>
        <source>The front is on the clipboard.</source>
        <translation>El frente está en el portapapeles.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Document (*.pdf);;Picture (*.png);;Table of all candidates (*.csv)</source>
        <translation>Dibujo (*.svg);;Documento (*.pdf);;Imagen (*.png);;Tabla de todos los candidatos (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Escrito %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FileRoom</name>
    <message>
        <source>New study</source>
        <translation>Nuevo estudio</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Estudios de Sextant (*.sextant)</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Abrir estudio</translation>
    </message>
    <message>
        <source>Folder with images and masks</source>
        <translation>Carpeta con imágenes y máscaras</translation>
    </message>
    <message>
        <source>Open scene</source>
        <translation>Abrir escena</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)</source>
        <translation>Rásteres (*.tif *.tiff *.jp2 *.png *.jpg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Espacio de búsqueda</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Espacios de búsqueda (*.json)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ForkDialog</name>
    <message>
        <source>FP32 epochs</source>
        <translation>Épocas FP32</translation>
    </message>
    <message>
        <source>Passes over the training tiles in FP32, of every network there</source>
        <translation>Pasadas por las teselas de entrenamiento en FP32, de cada red del nuevo estudio</translation>
    </message>
    <message>
        <source>Alignment epochs</source>
        <translation>Épocas de alineación</translation>
    </message>
    <message>
        <source>Further passes under the device's simulated numerics</source>
        <translation>Pasadas adicionales bajo la aritmética simulada del dispositivo</translation>
    </message>
    <message>
        <source>Candidates in all</source>
        <translation>Candidatos en total</translation>
    </message>
    <message>
        <source>How many networks to train, these among them</source>
        <translation>Cuántas redes entrenar, estas incluidas</translation>
    </message>
    <message>
        <source>Start from their weights</source>
        <translation>Partir de sus pesos</translation>
    </message>
    <message>
        <source>Off: from fresh ones. Pruned weights start fresh too</source>
        <translation>Desactivado: de pesos nuevos. Los eliminados también empiezan de nuevo</translation>
    </message>
    <message>
        <source>Search on from them</source>
        <translation>Seguir buscando desde ellos</translation>
    </message>
    <message>
        <source>Off: only these networks are trained</source>
        <translation>Desactivado: solo se entrenan estas redes</translation>
    </message>
    <message>
        <source>Make study…</source>
        <translation>Crear estudio…</translation>
    </message>
    <message>
        <source>Choose a file; the present study stays as it is</source>
        <translation>Elegir un archivo; el estudio actual queda como está</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without a new study (Esc)</source>
        <translation>Cerrar sin crear un estudio (Esc)</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Entrenar más</translation>
    </message>
    <message>
        <source>Use as start</source>
        <translation>Usar como inicio</translation>
    </message>
    <message numerus="yes">
        <source>Scores are compared within a study, where all are trained alike. So candidates %1 go into a study of their own, with the data, device, space and caps of this one.</source>
        <translation>
            <numerusform>Las métricas se comparan dentro de un estudio, donde todos se entrenan igual. Por eso el candidato %1 va a un estudio propio, con los datos, el dispositivo, el espacio y los topes de este.</numerusform>
            <numerusform>Las métricas se comparan dentro de un estudio, donde todos se entrenan igual. Por eso los candidatos %1 van a un estudio propio, con los datos, el dispositivo, el espacio y los topes de este.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Estudios de Sextant (*.sextant)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrontPage</name>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Un color</translation>
    </message>
    <message>
        <source>Upright axis</source>
        <translation>Eje vertical</translation>
    </message>
    <message>
        <source>What the upright axis shows</source>
        <translation>Qué muestra el eje vertical</translation>
    </message>
    <message>
        <source>Level axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>What the level axis shows</source>
        <translation>Qué muestra el eje horizontal</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>What the colour of a candidate shows</source>
        <translation>Qué muestra el color de un candidato</translation>
    </message>
    <message>
        <source>by</source>
        <translation>según</translation>
    </message>
    <message>
        <source>Drag moves the plot; the wheel zooms, a double click shows all</source>
        <translation>Arrastrar mueve el gráfico; la rueda amplía, doble clic lo muestra todo</translation>
    </message>
    <message>
        <source>Drag selects the candidates in a box (Shift and drag)</source>
        <translation>Arrastrar selecciona los candidatos de un recuadro (Mayús y arrastrar)</translation>
    </message>
    <message>
        <source>Drag selects the candidates within a loop</source>
        <translation>Arrastrar selecciona los candidatos dentro de un lazo</translation>
    </message>
    <message>
        <source>Replay the search</source>
        <translation>Reproducir la búsqueda</translation>
    </message>
    <message>
        <source>Replay the search from its first candidate</source>
        <translation>Reproducir la búsqueda desde su primer candidato</translation>
    </message>
    <message>
        <source>Moment of the search, in candidates</source>
        <translation>Momento de la búsqueda, en candidatos</translation>
    </message>
    <message>
        <source>The search as it was when so many candidates existed</source>
        <translation>La búsqueda tal como era cuando existían tantos candidatos</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>todos (%1)</translation>
    </message>
    <message>
        <source>● aligned  ○ converted  △ training  ◇ knee</source>
        <translation>● alineado  ○ convertido  △ entrenando  ◇ codo</translation>
    </message>
    <message>
        <source>Filled: on the device after fine-tuning; hollow: converted without it; the line between: what fine-tuning won back; grey: beyond a cap, or excluded</source>
        <translation>Relleno: en el dispositivo tras el ajuste fino; hueco: convertido sin él; la línea entre ambos: lo que recuperó el ajuste fino; gris: por encima de un tope, o excluido</translation>
    </message>
    <message numerus="yes">
        <source>first %Ln</source>
        <translation>
            <numerusform>primero</numerusform>
            <numerusform>primeros %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrontPlot</name>
    <message>
        <source>Candidates appear here as they finish training.</source>
        <translation>Los candidatos aparecen aquí cuando terminan de entrenarse.</translation>
    </message>
    <message>
        <source>Front between two measures</source>
        <translation>Frente entre dos medidas</translation>
    </message>
    <message>
        <source>on the study's front</source>
        <translation>en el frente del estudio</translation>
    </message>
    <message>
        <source>knee, %1 of %2 on the front</source>
        <translation>codo, %1 de %2 en el frente</translation>
    </message>
    <message>
        <source>%1 of %2 on the front</source>
        <translation>%1 de %2 en el frente</translation>
    </message>
    <message>
        <source>Front: arrow keys move along it, Space pins, Enter opens, E exports</source>
        <translation>Frente: las flechas lo recorren, Espacio fija, Intro abre, E exporta</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GapWaterfall</name>
    <message>
        <source>Gap between FP32 and the device</source>
        <translation>Brecha entre FP32 y el dispositivo</translation>
    </message>
    <message>
        <source>mIoU on the validation split: in FP32 as trained, what conversion to the simulated device lost, what fine-tuning under its numerics gained, what is left on the device</source>
        <translation>mIoU en el conjunto de validación: en FP32 tal como se entrenó, lo que perdió la conversión al dispositivo simulado, lo que ganó el ajuste fino bajo su aritmética, lo que queda en el dispositivo</translation>
    </message>
    <message>
        <source>FP32 %1, converted %2, aligned %3</source>
        <translation>FP32 %1, convertido %2, alineado %3</translation>
    </message>
    <message>
        <source>Scores appear when it is trained.</source>
        <translation>Las métricas aparecen cuando está entrenado.</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>bars start at %1</source>
        <translation>las barras empiezan en %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Links lead to other pages; Alt+Left goes back</source>
        <translation>Los enlaces llevan a otras páginas; Alt+Izquierda vuelve atrás</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help; with words to search for, those that have them</source>
        <translation>Páginas de la ayuda; si se buscan palabras, las que las contienen</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Words that a page must have; Enter goes to the next place in it</source>
        <translation>Palabras que debe tener una página; Intro va a la siguiente aparición en ella</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HistogramView</name>
    <message>
        <source>half below %1, nine in ten below %2</source>
        <translation>la mitad bajo %1, nueve de cada diez bajo %2</translation>
    </message>
    <message>
        <source>; %1 % beyond the cap</source>
        <translation>; %1 % por encima del tope</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Nada muestreado aún</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>máx. %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HoverCard</name>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>&lt;b&gt;Candidate %1&lt;/b&gt;%2</source>
        <translation>&lt;b&gt;Candidato %1&lt;/b&gt;%2</translation>
    </message>
    <message>
        <source>mIoU aligned &lt;b&gt;%1&lt;/b&gt; · converted %2 · FP32 %3</source>
        <translation>mIoU alineado &lt;b&gt;%1&lt;/b&gt; · convertido %2 · FP32 %3</translation>
    </message>
    <message>
        <source>Gap %1, recovered %2</source>
        <translation>Brecha %1, recuperado %2</translation>
    </message>
    <message>
        <source>Latency %1, simulated</source>
        <translation>Latencia %1, simulada</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs · %3 (estimate)</source>
        <translation>%1 parámetros · %2 MACs · %3 (estimación)</translation>
    </message>
    <message>
        <source>Parents: %1%2</source>
        <translation>Padres: %1%2</translation>
    </message>
    <message>
        <source> and %1</source>
        <translation> y %1</translation>
    </message>
    <message>
        <source>Latency %1, simulated · %2 measured</source>
        <translation>Latencia %1, simulada · %2 medida</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>Al paso anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>Al paso siguiente</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importar datos</translation>
    </message>
    <message>
        <source>1  Scenes and vessels</source>
        <translation>1  Escenas y buques</translation>
    </message>
    <message>
        <source>2  Bands and numbers</source>
        <translation>2  Bandas y números</translation>
    </message>
    <message>
        <source>3  Split and check</source>
        <translation>3  Dividir y comprobar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without a dataset</source>
        <translation>Cerrar sin conjunto de datos</translation>
    </message>
    <message>
        <source>Keep and use</source>
        <translation>Conservar y usar</translation>
    </message>
    <message>
        <source>Keep the dataset and open it in the setup</source>
        <translation>Conservar el conjunto de datos y abrirlo en Preparar</translation>
    </message>
    <message>
        <source>Tick at least one band.</source>
        <translation>Marque al menos una banda.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::InspectorPage</name>
    <message>
        <source>asked for</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>generado al azar</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>hijo de %1</translation>
    </message>
    <message>
        <source>child of %1 and %2</source>
        <translation>hijo de %1 y %2</translation>
    </message>
    <message>
        <source>weights from %1</source>
        <translation>pesos de %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>trained in %1</source>
        <translation>entrenado en %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Note on the candidate</source>
        <translation>Nota sobre el candidato</translation>
    </message>
    <message>
        <source>Note, kept in the study</source>
        <translation>Nota, guardada en el estudio</translation>
    </message>
    <message>
        <source>Latency, simulated</source>
        <translation>Latencia, simulada</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>What the colour of a layer shows</source>
        <translation>Qué muestra el color de una capa</translation>
    </message>
    <message>
        <source>What the colour of a layer shows, and the number in it; Ctrl and the wheel zoom</source>
        <translation>Qué muestran el color de una capa y su número; Ctrl y la rueda amplían</translation>
    </message>
    <message>
        <source>Start a search, or open a study, to see candidates.</source>
        <translation>Inicie una búsqueda, o abra un estudio, para ver candidatos.</translation>
    </message>
    <message>
        <source>Click a point or a row to see a candidate.</source>
        <translation>Haga clic en un punto o en una fila para ver un candidato.</translation>
    </message>
    <message>
        <source>Candidate %1 · %2</source>
        <translation>Candidato %1 · %2</translation>
    </message>
    <message>
        <source>The layers of the network with what each costs</source>
        <translation>Las capas de la red y lo que cuesta cada una</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>mIoU on the device %1 (95 %)</source>
        <translation>mIoU en el dispositivo %1 (95 %)</translation>
    </message>
    <message>
        <source>What you want to remember of this candidate; words that begin with # are tags; Enter keeps it</source>
        <translation>Lo que conviene recordar de este candidato; las palabras que empiezan por # son etiquetas; Intro lo guarda</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LayerModel</name>
    <message>
        <source>Differs between the two</source>
        <translation>Difiere entre ambas</translation>
    </message>
    <message>
        <source>Only the left one has it</source>
        <translation>Solo la tiene la izquierda</translation>
    </message>
    <message>
        <source>Only the right one has it</source>
        <translation>Solo la tiene la derecha</translation>
    </message>
    <message>
        <source>Channels × height × width of what leaves the layer</source>
        <translation>Canales × alto × ancho de lo que sale de la capa</translation>
    </message>
    <message>
        <source>Simulated time of the layer on the device</source>
        <translation>Tiempo simulado de la capa en el dispositivo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Left layer</source>
        <translation>Capa izquierda</translation>
    </message>
    <message>
        <source>Right layer</source>
        <translation>Capa derecha</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LayerRange</name>
    <message>
        <source>integers, scaled to each layer</source>
        <translation>enteros, escalados por capa</translation>
    </message>
    <message>
        <source>fixed point</source>
        <translation>coma fija</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ListsPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Fallos por motivo</translation>
    </message>
    <message>
        <source>Log of the study</source>
        <translation>Registro del estudio</translation>
    </message>
    <message>
        <source>Nothing has failed. Candidates that do stand here by reason, with what to do.</source>
        <translation>Nada ha fallado. Los candidatos que fallen aparecerán aquí por motivo, con lo que conviene hacer.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never trained</source>
        <translation>
            <numerusform>%n nunca entrenado</numerusform>
            <numerusform>%n nunca entrenados</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures (%1)</source>
        <translation>Fallos (%1)</translation>
    </message>
    <message>
        <source>Failures by reason; a candidate that is clicked is selected</source>
        <translation>Fallos por motivo; al hacer clic en un candidato se selecciona</translation>
    </message>
    <message>
        <source>What happened to the study, the latest first</source>
        <translation>Lo ocurrido con el estudio, lo más reciente primero</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Paralelas</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Decisiones</translation>
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
        <translation>menos de %1 ms</translation>
    </message>
    <message>
        <source>over %1 ms</source>
        <translation>más de %1 ms</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 a %2 ms</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>How long the window kept clicks waiting</source>
        <translation>Cuánto hizo esperar la ventana a los clics</translation>
    </message>
    <message>
        <source>How often a click would have waited so long</source>
        <translation>Cuántas veces un clic habría esperado tanto</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Last messages of the program</source>
        <translation>Últimos mensajes del programa</translation>
    </message>
    <message>
        <source>The last messages of the program, oldest first</source>
        <translation>Los últimos mensajes del programa, primero el más antiguo</translation>
    </message>
    <message>
        <source>The program has had nothing to say.</source>
        <translation>El programa no ha tenido nada que decir.</translation>
    </message>
    <message>
        <source>The report names no files and nothing of your studies.</source>
        <translation>El informe no nombra archivos ni dice nada de sus estudios.</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Forget the waits measured so far</source>
        <translation>Olvidar las esperas medidas hasta ahora</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para informe de error</translation>
    </message>
    <message>
        <source>Versions, settings, waits and the last messages, to the clipboard</source>
        <translation>Versiones, ajustes, esperas y los últimos mensajes, al portapapeles</translation>
    </message>
    <message>
        <source>The window kept a click waiting %1 ms at worst since it opened, in %2 measurements; more than %3 ms would be felt.</source>
        <translation>La ventana hizo esperar a un clic %1 ms en el peor caso desde que se abrió, en %2 mediciones; más de %3 ms se notaría.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MainWindow</name>
    <message>
        <source>%1 is trained next</source>
        <translation>%1 es la próxima en entrenarse</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Abierto %1</translation>
    </message>
    <message>
        <source>Finishing the batch; everything is saved.</source>
        <translation>Terminando el lote; todo está guardado.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MarkRoom</name>
    <message>
        <source>Un&amp;pin</source>
        <translation>Des&amp;fijar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Volver a incluir</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Measure</name>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Latency per tile, simulated (ms)</source>
        <translation>Latencia por tesela, simulada (ms)</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Energy per tile, estimated (mJ)</source>
        <translation>Energía por tesela, estimada (mJ)</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pico de memoria</translation>
    </message>
    <message>
        <source>Peak memory, simulated (MB)</source>
        <translation>Pico de memoria, simulado (MB)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Multiply-accumulates per tile (M)</source>
        <translation>Multiplicaciones-acumulaciones por tesela (M)</translation>
    </message>
    <message>
        <source>mIoU aligned</source>
        <translation>mIoU alineado</translation>
    </message>
    <message>
        <source>mIoU on device, simulated</source>
        <translation>mIoU en el dispositivo, simulado</translation>
    </message>
    <message>
        <source>mIoU converted</source>
        <translation>mIoU convertido</translation>
    </message>
    <message>
        <source>mIoU converted, simulated</source>
        <translation>mIoU convertido, simulado</translation>
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
        <translation>F1 de buques</translation>
    </message>
    <message>
        <source>F1 of vessel pixels on device, simulated</source>
        <translation>F1 de píxeles de buque en el dispositivo, simulado</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision of vessel pixels on device, simulated</source>
        <translation>Precisión de píxeles de buque en el dispositivo, simulada</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Recall of vessel pixels on device, simulated</source>
        <translation>Recall de píxeles de buque en el dispositivo, simulado</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>mIoU lost by conversion, simulated</source>
        <translation>mIoU perdido por la conversión, simulado</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Share of the gap recovered</source>
        <translation>Parte recuperada de la brecha</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Duración del entrenamiento (s)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Candidate, in order of proposal</source>
        <translation>Candidato, en orden de propuesta</translation>
    </message>
    <message>
        <source>Latency measured</source>
        <translation>Latencia medida</translation>
    </message>
    <message>
        <source>Latency per tile, measured (ms)</source>
        <translation>Latencia por tesela, medida (ms)</translation>
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
        <translation>%1. Arrastre los extremos o use las flechas; Tab cambia de extremo</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>The least number</source>
        <translation>El número menor</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, hasta</translation>
    </message>
    <message>
        <source>The largest number</source>
        <translation>El número mayor</translation>
    </message>
    <message>
        <source>%1, step</source>
        <translation>%1, paso</translation>
    </message>
    <message>
        <source>The distance between the numbers; picked: as the chips say</source>
        <translation>La distancia entre los números; elegidos: como indican los botones</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>elegidos</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayBar</name>
    <message>
        <source>&lt;span style='color:%1'&gt;■&lt;/span&gt; gained&amp;nbsp; &lt;span style='color:%2'&gt;■&lt;/span&gt; lost</source>
        <translation>&lt;span style='color:%1'&gt;■&lt;/span&gt; ganado&amp;nbsp; &lt;span style='color:%2'&gt;■&lt;/span&gt; perdido</translation>
    </message>
    <message>
        <source>Compare masks</source>
        <translation>Comparar máscaras</translation>
    </message>
    <message>
        <source>Set a second mask against this one</source>
        <translation>Contraponer una segunda máscara a esta</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Look of the mask</source>
        <translation>Aspecto de la máscara</translation>
    </message>
    <message>
        <source>Filled, its outline alone, or every probability by colour</source>
        <translation>Relleno, solo su contorno, o cada probabilidad por color</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold of the probability in percent</source>
        <translation>Umbral de la probabilidad en porcentaje</translation>
    </message>
    <message>
        <source>A pixel is a vessel above this probability. Scores are taken at 0.50</source>
        <translation>Un píxel es buque por encima de esta probabilidad. Las métricas se toman a 0,50</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Mask opacity in percent</source>
        <translation>Opacidad de la máscara en porcentaje</translation>
    </message>
    <message>
        <source>How strongly the mask covers the scene</source>
        <translation>Con qué intensidad cubre la máscara la escena</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Masks and vessels over the scene; off shows it bare</source>
        <translation>Máscaras y buques sobre la escena; desactivado la muestra sola</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Second mask</source>
        <translation>Segunda máscara</translation>
    </message>
    <message>
        <source>What the mask of the selected candidate is compared with</source>
        <translation>Con qué se compara la máscara del candidato seleccionado</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alineado</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertido</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation>Otro candidato</translation>
    </message>
    <message>
        <source>Number of the other candidate</source>
        <translation>Número del otro candidato</translation>
    </message>
    <message>
        <source>Number of the other candidate, aligned on the device</source>
        <translation>Número del otro candidato, alineado en el dispositivo</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>The second mask right of a line that can be dragged</source>
        <translation>La segunda máscara a la derecha de una línea que se puede arrastrar</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>The second mask instead of the first; press again for the first</source>
        <translation>La segunda máscara en lugar de la primera; pulse otra vez para la primera</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What the second mask has more, and what it lacks</source>
        <translation>Lo que la segunda máscara tiene de más y lo que le falta</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayRoom</name>
    <message>
        <source>Study whose front is laid behind</source>
        <translation>Estudio cuyo frente se muestra detrás</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Estudios de Sextant (*.sextant)</translation>
    </message>
    <message>
        <source>The dashed line is the front of %1, %2</source>
        <translation>La línea de trazos es el frente de %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ParallelPage</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Let all parts of axes go (Esc)</source>
        <translation>Soltar todos los tramos de los ejes (Esc)</translation>
    </message>
    <message>
        <source>Drag on an axis to keep what passes; better lies higher · device figures simulated</source>
        <translation>Arrastre en un eje para conservar lo que pasa; lo mejor está más arriba · cifras del dispositivo simuladas</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Ejes</translation>
    </message>
    <message>
        <source>Which measures have an axis</source>
        <translation>Qué medidas tienen un eje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln candidato</numerusform>
            <numerusform>%Ln candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>pasan %1 de %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ParallelView</name>
    <message>
        <source>Candidates over several measures</source>
        <translation>Candidatos en varias medidas</translation>
    </message>
    <message>
        <source>Drag on an axis to keep what passes there; click beside the part, or Esc, to let it go. Better values lie higher</source>
        <translation>Arrastre en un eje para conservar lo que pasa por ahí; un clic junto al tramo, o Esc, lo suelta. Los valores mejores están más arriba</translation>
    </message>
    <message>
        <source>Candidates with scores show as lines here.</source>
        <translation>Los candidatos con métricas se muestran aquí como líneas.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PixelPage</name>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands of a tile from top to bottom</source>
        <translation>Bandas de una tesela, de arriba abajo</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>What the numbers become before they are a tile's</source>
        <translation>En qué se convierten los números antes de ser los de una tesela</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Every number is multiplied by this first</source>
        <translation>Primero se multiplica cada número por este valor</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>This is added after the scale</source>
        <translation>Este valor se suma después de la escala</translation>
    </message>
    <message>
        <source>No data is</source>
        <translation>Sin datos es</translation>
    </message>
    <message>
        <source>A number means no data</source>
        <translation>Un número significa sin datos</translation>
    </message>
    <message>
        <source>For scenes that do not say so themselves</source>
        <translation>Para escenas que no lo indican</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conservar máx.</translation>
    </message>
    <message>
        <source>Leave out some tiles without a vessel</source>
        <translation>Omitir algunas teselas sin buques</translation>
    </message>
    <message>
        <source>Most tiles of a scene are water; some of them are enough</source>
        <translation>La mayoría de las teselas de una escena son agua; bastan algunas</translation>
    </message>
    <message>
        <source>Number that means no data</source>
        <translation>Número que significa sin datos</translation>
    </message>
    <message>
        <source>Pixels with this number carry no loss and no metric</source>
        <translation>Los píxeles con este número no cuentan en la pérdida ni en las métricas</translation>
    </message>
    <message>
        <source>Side of a tile in pixels</source>
        <translation>Lado de una tesela en píxeles</translation>
    </message>
    <message>
        <source>Scenes are cut into tiles of this side; 0: every image is one tile</source>
        <translation>Las escenas se cortan en teselas de este lado; 0: cada imagen es una tesela</translation>
    </message>
    <message>
        <source>Tiles without a vessel for each with one</source>
        <translation>Teselas sin buques por cada una con alguno</translation>
    </message>
    <message>
        <source>Which of them stay follows from their order, not from chance</source>
        <translation>Cuáles se conservan depende de su orden, no del azar</translation>
    </message>
    <message>
        <source>Bands of a tile, in this order</source>
        <translation>Bandas de una tesela, en este orden</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Band of the scene</source>
        <translation>Banda de la escena</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the selected band up</source>
        <translation>Subir la banda seleccionada</translation>
    </message>
    <message>
        <source>Move the selected band down</source>
        <translation>Bajar la banda seleccionada</translation>
    </message>
    <message>
        <source>Leave the numbers as they are</source>
        <translation>Dejar los números como están</translation>
    </message>
    <message>
        <source>Amplitude of real and imaginary bands</source>
        <translation>Amplitud de las bandas real e imaginaria</translation>
    </message>
    <message>
        <source>Amplitude to decibels</source>
        <translation>Amplitud a decibelios</translation>
    </message>
    <message>
        <source>Power to decibels</source>
        <translation>Potencia a decibelios</translation>
    </message>
    <message>
        <source>Real and imaginary bands to decibels</source>
        <translation>Bandas real e imaginaria a decibelios</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>whole images</source>
        <translation>imágenes enteras</translation>
    </message>
    <message>
        <source>Side of a tile</source>
        <translation>Lado de tesela</translation>
    </message>
    <message>
        <source> empty tiles per tile with vessels</source>
        <translation> teselas vacías por tesela con buques</translation>
    </message>
    <message>
        <source>Role of the band</source>
        <translation>Rol de la banda</translation>
    </message>
    <message>
        <source>By its role a network finds the band in other scenes</source>
        <translation>Por su rol encuentra una red la banda en otras escenas</translation>
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
        <translation>Progreso de la predicción</translation>
    </message>
    <message>
        <source>Stop predicting</source>
        <translation>Detener predicción</translation>
    </message>
    <message>
        <source>Stop predicting this mask</source>
        <translation>Detener la predicción de esta máscara</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restante: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProbeCard</name>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Those on the front</source>
        <translation>Los del frente</translation>
    </message>
    <message>
        <source>All that finish</source>
        <translation>Todos los terminados</translation>
    </message>
    <message>
        <source>Measure on the board</source>
        <translation>Medir en la placa</translation>
    </message>
    <message>
        <source>The board runs candidates, one at a time, while others train. What it measures stands beside the simulated latency and decides nothing</source>
        <translation>La placa ejecuta candidatos, de uno en uno, mientras otros se entrenan. Lo que mide figura junto a la latencia simulada y no decide nada</translation>
    </message>
    <message>
        <source>Command of the probe</source>
        <translation>Comando de medición</translation>
    </message>
    <message>
        <source>A program that runs a model on the board and prints {"ms": …}; {model} becomes the ONNX file, {repeat} how many runs to time</source>
        <translation>Un programa que ejecuta un modelo en la placa y escribe {"ms": …}; {model} pasa a ser el archivo ONNX, {repeat} cuántas ejecuciones medir</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Name the program that measures on the board, or measure none.</source>
        <translation>Indicar el programa que mide en la placa, o no medir ninguno.</translation>
    </message>
    <message>
        <source>The command of the probe must take a {model}, and close its quotes.</source>
        <translation>El comando debe llevar un {model} y cerrar sus comillas.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProjectionMenu</name>
    <message>
        <source>EPSG code</source>
        <translation>Código EPSG</translation>
    </message>
    <message>
        <source>Code of any CRS in the EPSG registry; Enter shows the scene in it</source>
        <translation>Código de cualquier SRC del registro EPSG; Intro muestra la escena en él</translation>
    </message>
    <message>
        <source>EPSG code, such as 32633</source>
        <translation>Código EPSG, como 32633</translation>
    </message>
    <message>
        <source>Only the view changes: networks see the scene's own pixels.</source>
        <translation>Solo cambia la vista: las redes ven los píxeles propios de la escena.</translation>
    </message>
    <message>
        <source>The scene's own pixels</source>
        <translation>Píxeles propios de la escena</translation>
    </message>
    <message>
        <source>The scene's own pixels (%1)</source>
        <translation>Píxeles propios de la escena (%1)</translation>
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
        <translation>WGS 84, longitud y latitud (EPSG:4326)</translation>
    </message>
    <message>
        <source>%1: this is no code of a map's CRS.</source>
        <translation>%1: no es el código de un SRC de mapas.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RangeView</name>
    <message>
        <source>Magnitudes of each layer's results against the format's limits</source>
        <translation>Magnitudes de los resultados de cada capa frente a los límites del formato</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overflowed · flushed</source>
        <translation>desbord. · a cero</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>%1
%2 results: %3 overflowed, %4 flushed, %5 zeros, %6 not finite
signal to noise so far %7 dB</source>
        <translation>%1
%2 resultados: %3 desbordados, %4 llevados a cero, %5 ceros, %6 no finitos
señal/ruido hasta aquí %7 dB</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RangesTab</name>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure the ranges of the layers</source>
        <translation>Medir los rangos de las capas</translation>
    </message>
    <message>
        <source>Run the candidate on validation tiles under the simulated device</source>
        <translation>Ejecutar el candidato sobre teselas de validación en el dispositivo simulado</translation>
    </message>
    <message>
        <source>Magnitudes of each layer's results on validation tiles, against the device's number format</source>
        <translation>Magnitudes de los resultados de cada capa en teselas de validación, frente al formato numérico del dispositivo</translation>
    </message>
    <message>
        <source>Choose a trained candidate.</source>
        <translation>Elija un candidato entrenado.</translation>
    </message>
    <message>
        <source>Measuring on validation tiles…</source>
        <translation>Midiendo en teselas de validación…</translation>
    </message>
    <message>
        <source>Stored as %1, simulated, on the first validation tiles; brighter: more results (logarithmic)</source>
        <translation>Almacenado como %1, simulado, en las primeras teselas de validación; más claro: más resultados (logarítmico)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RepeatBook</name>
    <message numerus="yes">
        <source>%1 ± %2 over %n trainings</source>
        <translation>
            <numerusform>%1 ± %2 en %n entrenamiento</numerusform>
            <numerusform>%1 ± %2 en %n entrenamientos</numerusform>
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
        <translation>Estudio y búsqueda</translation>
    </message>
    <message>
        <source>Candidates of the budget that have ended</source>
        <translation>Candidatos del presupuesto que han terminado</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Iniciar búsqueda</translation>
    </message>
    <message>
        <source>Continue search</source>
        <translation>Continuar búsqueda</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Sin estudio</translation>
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
        <translation>%1 de %2</translation>
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
        <translation>%1: búsqueda %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are trained.</source>
        <translation>
            <numerusform>%n candidato está entrenado.</numerusform>
            <numerusform>%n candidatos están entrenados.</numerusform>
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
        <translation>Pintando las escenas de muestra…</translation>
    </message>
    <message>
        <source>The sample is procedural imagery, written to %1</source>
        <translation>La muestra son imágenes procedurales, escritas en %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneBatch</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Buques</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScenePage</name>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>Mask of the network as trained, in 32-bit floating point</source>
        <translation>Máscara de la red tal como se entrenó, en coma flotante de 32 bits</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Build overviews</source>
        <translation>Construir pirámides</translation>
    </message>
    <message>
        <source>Write reduced copies beside the scene (.ovr), so that all of it shows at once</source>
        <translation>Escribir copias reducidas junto a la escena (.ovr), para que se muestre entera de una vez</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alineado</translation>
    </message>
    <message>
        <source>Mask under the simulated device numerics, fine-tuned under them</source>
        <translation>Máscara bajo la aritmética simulada del dispositivo, con ajuste fino bajo ella</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertido</translation>
    </message>
    <message>
        <source>Mask under the simulated device numerics, without fine-tuning</source>
        <translation>Máscara bajo la aritmética simulada del dispositivo, sin ajuste fino</translation>
    </message>
    <message>
        <source>Compare with ground truth…</source>
        <translation>Comparar con verdad terreno…</translation>
    </message>
    <message>
        <source>Compare the vessels with a mask or polygons</source>
        <translation>Comparar los buques con una máscara o polígonos</translation>
    </message>
    <message>
        <source>Ground truth: a mask or polygons</source>
        <translation>Verdad terreno: una máscara o polígonos</translation>
    </message>
    <message>
        <source>Masks and polygons (*.tif *.tiff *.png *.geojson *.gpkg *.shp);;All files (*)</source>
        <translation>Máscaras y polígonos (*.tif *.tiff *.png *.geojson *.gpkg *.shp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Sin verdad terreno</translation>
    </message>
    <message>
        <source>Show the vessels without comparing them</source>
        <translation>Mostrar los buques sin compararlos</translation>
    </message>
    <message>
        <source>Shift+T</source>
        <translation>Shift+T</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Verdad terreno</translation>
    </message>
    <message>
        <source>Show which vessels are true, false or missed</source>
        <translation>Muestra qué buques son verdaderos, falsos o están sin detectar</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Buques</translation>
    </message>
    <message>
        <source>Vessels over the scene: how many, and their table</source>
        <translation>Buques sobre la escena: cuántos son, y su tabla</translation>
    </message>
    <message>
        <source>Predict several scenes…</source>
        <translation>Predecir varias escenas…</translation>
    </message>
    <message>
        <source>Predict several scenes with the selected candidate, one after another</source>
        <translation>Predecir varias escenas con el candidato seleccionado, una tras otra</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Predicting %1</source>
        <translation>Prediciendo %1</translation>
    </message>
    <message>
        <source>Stopped predicting; what is there stays until another is selected.</source>
        <translation>Predicción detenida; lo hecho permanece hasta que se seleccione otro.</translation>
    </message>
    <message>
        <source>candidate %1, %2</source>
        <translation>candidato %1, %2</translation>
    </message>
    <message>
        <source>Predicted %1 in %2 s</source>
        <translation>Predicción en %2 s: %1</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Construyendo pirámides</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneTools</name>
    <message>
        <source>Tools of the scene</source>
        <translation>Herramientas de la escena</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>Escena completa</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>Píxel a píxel</translation>
    </message>
    <message>
        <source>One pixel of the scene on one of the screen</source>
        <translation>Un píxel de la escena en uno de la pantalla</translation>
    </message>
    <message>
        <source>Bands and brightness</source>
        <translation>Bandas y brillo</translation>
    </message>
    <message>
        <source>Which bands are shown, and how bright</source>
        <translation>Qué bandas se muestran y con qué brillo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure a line on the ground: click its corners, a double click ends it, Esc drops it</source>
        <translation>Medir una línea sobre el terreno: un clic por vértice, doble clic la termina, Esc la descarta</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>Mapa general</translation>
    </message>
    <message>
        <source>Overview map while zoomed in</source>
        <translation>Mapa general al ampliar</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Places of this scene to come back to (B adds one)</source>
        <translation>Lugares de esta escena a los que volver (B añade uno)</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Marcar este lugar</translation>
    </message>
    <message>
        <source>Map projection</source>
        <translation>Proyección del mapa</translation>
    </message>
    <message>
        <source>In which CRS the scene is shown, north up</source>
        <translation>En qué SRC se muestra la escena, con el norte arriba</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SceneView</name>
    <message>
        <source>Scene with vessel mask</source>
        <translation>Escena con máscara de buques</translation>
    </message>
    <message>
        <source>Opening the scene…</source>
        <translation>Abriendo la escena…</translation>
    </message>
    <message>
        <source>Open a scene (Ctrl+Shift+O) to see a candidate's vessel mask on it.</source>
        <translation>Abra una escena (Ctrl+Mayús+O) para ver sobre ella la máscara de buques de un candidato.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScoreComparison</name>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SearchRoom</name>
    <message>
        <source>Taken out of the queue.</source>
        <translation>Retirada de la cola.</translation>
    </message>
    <message>
        <source>Another search runs; this one starts when its turn comes.</source>
        <translation>Hay otra búsqueda en curso; esta empezará cuando le llegue el turno.</translation>
    </message>
    <message>
        <source>Searching; everything finished is saved in %1</source>
        <translation>Buscando; todo lo terminado se guarda en %1</translation>
    </message>
    <message>
        <source>Candidate %1, epoch %2%3: validation mIoU %4</source>
        <translation>Candidato %1, época %2%3: mIoU de validación %4</translation>
    </message>
    <message>
        <source> (aligning)</source>
        <translation> (alineando)</translation>
    </message>
    <message>
        <source>Stopped; everything finished is saved in %1</source>
        <translation>Detenida; todo lo terminado está guardado en %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Continue search</source>
        <translation>&amp;Continuar búsqueda</translation>
    </message>
    <message>
        <source>&amp;Start search</source>
        <translation>&amp;Iniciar búsqueda</translation>
    </message>
    <message>
        <source>All candidates are trained; raise their number to go on</source>
        <translation>Todos los candidatos están entrenados; aumente su número para continuar</translation>
    </message>
    <message>
        <source>Train candidates in the background (F5)</source>
        <translation>Entrenar candidatos en segundo plano (F5)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · restante: %1</translation>
    </message>
    <message>
        <source> · waiting, number %1 in the queue</source>
        <translation> · en espera, número %1 en la cola</translation>
    </message>
    <message>
        <source> · pausing, finishing the batch</source>
        <translation> · pausando, terminando el lote</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · en pausa</translation>
    </message>
    <message>
        <source> · stopping, finishing the batch</source>
        <translation> · deteniendo, terminando el lote</translation>
    </message>
    <message>
        <source> · finished</source>
        <translation> · terminada</translation>
    </message>
    <message numerus="yes">
        <source> · %n failed</source>
        <translation>
            <numerusform> · %n fallido</numerusform>
            <numerusform> · %n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1, as Setup says; it can be continued.</source>
        <translation>Detenida tras %1, como indica «Preparar»; se puede continuar.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the last %n trainings left the front as it was. It can be continued.</source>
        <translation>
            <numerusform>Detenida: el último entrenamiento (%n) dejó el frente como estaba. Se puede continuar.</numerusform>
            <numerusform>Detenida: los últimos %n entrenamientos dejaron el frente como estaba. Se puede continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 core-hours</source>
        <translation> · %1 horas-núcleo</translation>
    </message>
    <message>
        <source> · the board measures what is left</source>
        <translation> · la placa mide lo que queda</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close; everything holds already (Esc)</source>
        <translation>Cerrar; los cambios ya están aplicados (Esc)</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Los cambios se aplican al instante.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop had when Sextant started</source>
        <translation>Claro, oscuro, o el que tenía el escritorio al iniciarse Sextant</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Según el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>How close the rows of tables stand</source>
        <translation>Cuánto se juntan las filas de las tablas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restaurar paneles</translation>
    </message>
    <message>
        <source>All parts of the window back to their places</source>
        <translation>Devolver todas las partes de la ventana a su sitio</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window; searches go on meanwhile</source>
        <translation>El idioma de la ventana; las búsquedas continúan mientras tanto</translation>
    </message>
    <message>
        <source>Workers of a new study</source>
        <translation>Workers de un estudio nuevo</translation>
    </message>
    <message>
        <source>Networks trained at the same time, unless Setup says otherwise</source>
        <translation>Redes entrenadas a la vez, salvo que Preparar indique otra cosa</translation>
    </message>
    <message>
        <source>Threads for a mask</source>
        <translation>Hilos por máscara</translation>
    </message>
    <message>
        <source>Threads that predict the mask of a candidate over a scene</source>
        <translation>Hilos que predicen la máscara de un candidato sobre una escena</translation>
    </message>
    <message>
        <source>Tell me when a search ends</source>
        <translation>Avisar al terminar una búsqueda</translation>
    </message>
    <message>
        <source>The window asks for attention, and the desktop shows a note</source>
        <translation>La ventana pide atención y el escritorio muestra un aviso</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder of your device profiles</source>
        <translation>Abrir la carpeta de sus perfiles de dispositivo</translation>
    </message>
    <message>
        <source>Device profiles (JSON) that lie here are offered in Setup</source>
        <translation>Los perfiles de dispositivo (JSON) que haya aquí se ofrecen en Preparar</translation>
    </message>
    <message>
        <source>Your device profiles</source>
        <translation>Sus perfiles de dispositivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of your device profiles</source>
        <translation>Elegir la carpeta de sus perfiles de dispositivo</translation>
    </message>
    <message>
        <source>Another folder for your device profiles, such as one that a team shares</source>
        <translation>Otra carpeta para sus perfiles de dispositivo, como la que comparte un equipo</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>The standard folder of your device profiles</source>
        <translation>La carpeta estándar de sus perfiles de dispositivo</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Folder of your device profiles</source>
        <translation>Carpeta de sus perfiles de dispositivo</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SetupPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>How many networks to train</source>
        <translation>Cuántas redes entrenar</translation>
    </message>
    <message>
        <source>FP32 epochs</source>
        <translation>Épocas FP32</translation>
    </message>
    <message>
        <source>Passes over the training tiles in FP32</source>
        <translation>Pasadas por las teselas de entrenamiento en FP32</translation>
    </message>
    <message>
        <source>Alignment epochs</source>
        <translation>Épocas de alineación</translation>
    </message>
    <message>
        <source>Further passes under the device's simulated numerics</source>
        <translation>Pasadas adicionales bajo la aritmética simulada del dispositivo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Networks trained at the same time; may be changed while the search runs. The result does not depend on it</source>
        <translation>Redes entrenadas a la vez; se puede cambiar durante la búsqueda. El resultado no depende de ello</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same candidates</source>
        <translation>La misma semilla da los mismos candidatos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Evolution (NSGA-II)</source>
        <translation>Evolución (NSGA-II)</translation>
    </message>
    <message>
        <source>Evolution with a model</source>
        <translation>Evolución con modelo</translation>
    </message>
    <message>
        <source>Ageing evolution</source>
        <translation>Evolución por edad</translation>
    </message>
    <message>
        <source>PyNAS's algorithm</source>
        <translation>Algoritmo de PyNAS</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Every network of the space</source>
        <translation>Todas las redes del espacio</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>How the next network is chosen. The model learns accuracy from what is trained and picks the child that should widen the front most</source>
        <translation>Cómo se elige la siguiente red. El modelo aprende la exactitud de lo ya entrenado y escoge el hijo que más debería ampliar el frente</translation>
    </message>
    <message>
        <source>Latency and mIoU</source>
        <translation>Latencia y mIoU</translation>
    </message>
    <message>
        <source>Latency and vessel F1</source>
        <translation>Latencia y F1 de buques</translation>
    </message>
    <message>
        <source>Energy and mIoU</source>
        <translation>Energía y mIoU</translation>
    </message>
    <message>
        <source>Parameters and mIoU</source>
        <translation>Parámetros y mIoU</translation>
    </message>
    <message>
        <source>Memory and mIoU</source>
        <translation>Memoria y mIoU</translation>
    </message>
    <message>
        <source>Latency, energy and mIoU</source>
        <translation>Latencia, energía y mIoU</translation>
    </message>
    <message>
        <source>Trade off</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>What the front is of; accuracies are those on the device</source>
        <translation>De qué cifras es el frente; las exactitudes son las del dispositivo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Inherit weights</source>
        <translation>Heredar pesos</translation>
    </message>
    <message>
        <source>Inherit, end hopeless</source>
        <translation>Heredar, cortar inviables</translation>
    </message>
    <message>
        <source>Inherit, best third goes on</source>
        <translation>Heredar, sigue el mejor tercio</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Networks can start from their parent's weights; a training can end early when none that stood like it ended well enough, or, at a third of the epochs, when it is not among the best third so far</source>
        <translation>Las redes pueden partir de los pesos de su padre; un entrenamiento puede terminar antes si ninguno de los que iban igual acabó lo bastante bien o si, a un tercio de las épocas, no está en el mejor tercio hasta el momento</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Random zoom, brightness and colour of the training crops, beyond flips and turns. Helps trainings of many epochs on few scenes; short ones do better without</source>
        <translation>Zoom, brillo y color aleatorios de los recortes de entrenamiento, además de volteos y giros. Ayuda a los entrenamientos de muchas épocas con pocas escenas; a los cortos les va mejor sin él</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>This space holds too many networks to train every one; choose another strategy or space.</source>
        <translation>Este espacio contiene demasiadas redes para entrenarlas todas; elija otra estrategia u otro espacio.</translation>
    </message>
    <message>
        <source>As in the study</source>
        <translation>Como en el estudio</translation>
    </message>
    <message>
        <source>Hours at most</source>
        <translation>Horas máx.</translation>
    </message>
    <message>
        <source>The search stops after so many hours of work, pauses left out; it can be continued</source>
        <translation>La búsqueda se detiene tras tantas horas de trabajo, sin contar las pausas; se puede continuar</translation>
    </message>
    <message>
        <source>Without progress</source>
        <translation>Sin progreso</translation>
    </message>
    <message>
        <source>The search stops when so many trainings in a row left the front as it was; it can be continued</source>
        <translation>La búsqueda se detiene cuando tantos entrenamientos seguidos dejan el frente como estaba; se puede continuar</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Trainings on the front</source>
        <translation>Entrenamientos del frente</translation>
    </message>
    <message>
        <source>How often networks on the front are trained, each time with another seed, so that their scores have an interval; from the same budget</source>
        <translation>Cuántas veces se entrenan las redes del frente, cada vez con otra semilla, para que sus métricas tengan un intervalo; del mismo presupuesto</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SourcePage</name>
    <message>
        <source>%1 has no vessels beside it and is left out: choose their file or folder above, or put a mask of its name beside it.</source>
        <translation>%1 no tiene buques a su lado y se omite: elija arriba su archivo o carpeta, o ponga a su lado una máscara del mismo nombre.</translation>
    </message>
    <message>
        <source>%1 has no vessels in %2 and is left out: choose another file or folder above, or add a mask of its name.</source>
        <translation>%1 no tiene buques en %2 y se omite: elija arriba otro archivo u otra carpeta, o añada una máscara del mismo nombre.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Files and folders that scenes are taken from</source>
        <translation>Archivos y carpetas de los que se toman las escenas</translation>
    </message>
    <message>
        <source>Scenes that were found</source>
        <translation>Escenas encontradas</translation>
    </message>
    <message>
        <source>Select a scene to see it with its vessels</source>
        <translation>Seleccione una escena para verla con sus buques</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>A folder of scenes, or one that holds images/ and masks/</source>
        <translation>Una carpeta de escenas, o una que contenga images/ y masks/</translation>
    </message>
    <message>
        <source>Add scene…</source>
        <translation>Añadir escena…</translation>
    </message>
    <message>
        <source>One scene: anything GDAL reads</source>
        <translation>Una escena: cualquier formato que lea GDAL</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected one out</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Buques</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>One file for all scenes: polygons (GeoJSON, GeoPackage, Shapefile), COCO JSON, or run lengths as CSV</source>
        <translation>Un archivo para todas las escenas: polígonos (GeoJSON, GeoPackage, Shapefile), COCO JSON, o longitudes de secuencia (RLE) en CSV</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Masks or polygons named after their scenes</source>
        <translation>Máscaras o polígonos con el nombre de sus escenas</translation>
    </message>
    <message>
        <source>Beside the scenes</source>
        <translation>Junto a las escenas</translation>
    </message>
    <message>
        <source>Masks or polygons beside the scenes, named after them</source>
        <translation>Máscaras o polígonos junto a las escenas, con el nombre de estas</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Carpeta de escenas</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Vessels (*.geojson *.gpkg *.shp *.json *.csv *.tif *.png);;All files (*)</source>
        <translation>Buques (*.geojson *.gpkg *.shp *.json *.csv *.tif *.png);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder of masks or polygons</source>
        <translation>Carpeta de máscaras o polígonos</translation>
    </message>
    <message>
        <source>Scene with its vessels</source>
        <translation>Escena con sus buques</translation>
    </message>
    <message>
        <source>The selected scene and its vessels appear here.</source>
        <translation>Aquí aparecen la escena seleccionada y sus buques.</translation>
    </message>
    <message>
        <source>beside the scenes, named after them</source>
        <translation>junto a las escenas, con el nombre de estas</translation>
    </message>
    <message>
        <source>Add a folder of images and masks, or scenes with their vessels as masks, polygons, COCO JSON or run lengths.</source>
        <translation>Añada una carpeta de imágenes y máscaras, o escenas con sus buques como máscaras, polígonos, COCO JSON o RLE.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes with vessels found.</source>
        <translation>
            <numerusform>%n escena con buques encontrada.</numerusform>
            <numerusform>%n escenas con buques encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceCard</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Parámetros máx.</translation>
    </message>
    <message>
        <source>Networks with more parameters are never trained; may be changed while the search runs</source>
        <translation>Las redes con más parámetros nunca se entrenan; se puede cambiar durante la búsqueda</translation>
    </message>
    <message>
        <source>Search space and caps</source>
        <translation>Espacio de búsqueda y topes</translation>
    </message>
    <message>
        <source>Small vessel networks</source>
        <translation>Redes pequeñas, buques</translation>
    </message>
    <message>
        <source>PyNAS, kernel 3</source>
        <translation>PyNAS, kernel 3</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Espacio de búsqueda</translation>
    </message>
    <message>
        <source>Which networks may be built</source>
        <translation>Qué redes se pueden construir</translation>
    </message>
    <message>
        <source>Open a search space</source>
        <translation>Abrir un espacio de búsqueda</translation>
    </message>
    <message>
        <source>A search space as a JSON file</source>
        <translation>Un espacio de búsqueda como archivo JSON</translation>
    </message>
    <message>
        <source>Edit the search space</source>
        <translation>Editar el espacio de búsqueda</translation>
    </message>
    <message>
        <source>Fields, size, costs and findings of the space; also while a search runs (F4)</source>
        <translation>Campos, tamaño, costes y hallazgos del espacio; también durante una búsqueda (F4)</translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation>Latencia máx.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>Networks with a longer simulated latency are never trained; may be changed while the search runs, also in the plot</source>
        <translation>Las redes con mayor latencia simulada nunca se entrenan; se puede cambiar durante la búsqueda, también en el gráfico</translation>
    </message>
    <message>
        <source>Space: %1</source>
        <translation>espacio: %1</translation>
    </message>
    <message>
        <source>%1 to %2 stages, about %3 × 10&lt;sup&gt;%4&lt;/sup&gt; networks</source>
        <translation>%1 a %2 etapas, unas %3 × 10&lt;sup&gt;%4&lt;/sup&gt; redes</translation>
    </message>
    <message>
        <source>As edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>The study's own space</source>
        <translation>El espacio propio del estudio</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceDocument</name>
    <message>
        <source>Space: %1</source>
        <translation>espacio: %1</translation>
    </message>
    <message>
        <source>Space: stages</source>
        <translation>espacio: etapas</translation>
    </message>
    <message>
        <source>Space: stages apart</source>
        <translation>espacio: etapas por separado</translation>
    </message>
    <message>
        <source>Space: all stages alike</source>
        <translation>espacio: todas las etapas iguales</translation>
    </message>
    <message>
        <source>Space: add a rule</source>
        <translation>espacio: añadir una regla</translation>
    </message>
    <message>
        <source>Space: add a choice of bands</source>
        <translation>espacio: añadir una selección de bandas</translation>
    </message>
    <message>
        <source>Space: remove %1</source>
        <translation>espacio: quitar %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceForm</name>
    <message>
        <source>Each stage has its own choices</source>
        <translation>Opciones propias para cada etapa</translation>
    </message>
    <message>
        <source>Off: one set of choices for all stages. Switching it off keeps the first stage's</source>
        <translation>Desactivado: un juego de opciones para todas las etapas. Al desactivarlo se conservan las de la primera</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Add a choice of bands</source>
        <translation>Añadir una selección de bandas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Take it out of the space; Ctrl+Z brings it back</source>
        <translation>Quitarlo del espacio; Ctrl+Z lo devuelve</translation>
    </message>
    <message>
        <source>● changed</source>
        <translation>● cambiado</translation>
    </message>
    <message>
        <source>At the start: %1</source>
        <translation>Al inicio: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Put the cheaper choice in its place</source>
        <translation>Poner en su lugar la opción más barata</translation>
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
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpacePage</name>
    <message>
        <source>Small vessel networks</source>
        <translation>Redes pequeñas, buques</translation>
    </message>
    <message>
        <source>The default: nine kinds of block, 8 to 48 channels, 2 to 4 stages</source>
        <translation>El predeterminado: nueve tipos de bloque, de 8 a 48 canales, de 2 a 4 etapas</translation>
    </message>
    <message>
        <source>PyNAS, kernel 3</source>
        <translation>PyNAS, kernel 3</translation>
    </message>
    <message>
        <source>What PyNAS samples: widths as multiples of the input, its padding and its decoder</source>
        <translation>Lo que muestrea PyNAS: anchos como múltiplos de la entrada, su padding y su decodificador</translation>
    </message>
    <message>
        <source>Small and fast</source>
        <translation>Pequeñas y rápidas</translation>
    </message>
    <message>
        <source>Plain, re-parametrised and separable convolutions of 4 to 16 channels, no skips that need memory</source>
        <translation>Convoluciones simples, reparametrizadas y separables de 4 a 16 canales, sin saltos que necesiten memoria</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Anchas</translation>
    </message>
    <message>
        <source>32 to 128 channels in 3 to 5 stages, for scenes of little contrast; several times the cost</source>
        <translation>De 32 a 128 canales en 3 a 5 etapas, para escenas de poco contraste; varias veces el coste</translation>
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
        <translation>Aplicar al estudio</translation>
    </message>
    <message>
        <source>The search draws from this space from its next candidate on; Ctrl+Z takes it back</source>
        <translation>La búsqueda muestrea este espacio a partir de su próximo candidato; Ctrl+Z lo revierte</translation>
    </message>
    <message>
        <source>New study with this space…</source>
        <translation>Nuevo estudio con este espacio…</translation>
    </message>
    <message>
        <source>An empty study with the same data, device and settings</source>
        <translation>Un estudio vacío con los mismos datos, dispositivo y ajustes</translation>
    </message>
    <message>
        <source>Copy of the study…</source>
        <translation>Copia del estudio…</translation>
    </message>
    <message>
        <source>A file with all candidates of this study, and this space</source>
        <translation>Un archivo con todos los candidatos de este estudio, y este espacio</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Latency of a tile, simulated</source>
        <translation>Latencia de una tesela, simulada</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Back to the setup (Esc)</source>
        <translation>Volver a Preparar (Esc)</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Espacio de búsqueda</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Begin with a space that is known to work; Ctrl+Z brings yours back</source>
        <translation>Empezar con un espacio que se sabe que funciona; Ctrl+Z devuelve el propio</translation>
    </message>
    <message>
        <source>Preset…</source>
        <translation>Preajuste…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>A space from a JSON file</source>
        <translation>Un espacio de un archivo JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write this space as a JSON file</source>
        <translation>Escribir este espacio como archivo JSON</translation>
    </message>
    <message>
        <source>As at the start</source>
        <translation>Como al inicio</translation>
    </message>
    <message>
        <source>Back to the space the study started with</source>
        <translation>Volver al espacio con el que empezó el estudio</translation>
    </message>
    <message>
        <source>Space: as at the start</source>
        <translation>espacio: como al inicio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
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
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Number of networks</source>
        <translation>Número de redes</translation>
    </message>
    <message>
        <source>The exact number of different networks, without genes that change nothing</source>
        <translation>El número exacto de redes distintas, sin los genes que no cambian nada</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>A click leads to the field</source>
        <translation>Un clic lleva al campo</translation>
    </message>
    <message>
        <source>Fields of the search space</source>
        <translation>Campos del espacio de búsqueda</translation>
    </message>
    <message>
        <source>What the space holds; bold: not as the study started</source>
        <translation>Lo que contiene el espacio; negrita: distinto de cuando empezó el estudio</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>preajuste: %1</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Hallazgos (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Cambios (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 networks</source>
        <translation>
            <numerusform>%1 red</numerusform>
            <numerusform>%1 redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactamente %1</translation>
    </message>
    <message>
        <source>Not a space to search in yet; see Findings.</source>
        <translation>Aún no es un espacio en el que buscar; véase Hallazgos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks drawn uniformly, %1 can be built</source>
        <translation>
            <numerusform>%Ln red muestreada uniformemente, %1 se pueden construir</numerusform>
            <numerusform>%Ln redes muestreadas uniformemente, %1 se pueden construir</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 % of them keep to the two caps</source>
        <translation>, el %1 % de ellas respeta los dos topes</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceRoom</name>
    <message>
        <source>%1, simulated; tiles of %2 × %3 px, %4 bands.</source>
        <translation>%1, simulado; teselas de %2 × %3 px, %4 bandas.</translation>
    </message>
    <message>
        <source>%1, simulated; no data yet, so for tiles of %2 × %3 px, %4 bands.</source>
        <translation>%1, simulado; aún sin datos, por lo que se suponen teselas de %2 × %3 px, %4 bandas.</translation>
    </message>
    <message>
        <source>%1 to %2 stages, %3 networks</source>
        <translation>%1 a %2 etapas, %3 redes</translation>
    </message>
    <message numerus="yes">
        <source>The search space has %n mistakes; edit it (F4).</source>
        <translation>
            <numerusform>El espacio de búsqueda tiene %n error; edítelo (F4).</numerusform>
            <numerusform>El espacio de búsqueda tiene %n errores; edítelo (F4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>No escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right before a search can use it; they stand beside their fields.</source>
        <translation>
            <numerusform>%n por corregir antes de que una búsqueda pueda usarlo; está junto a su campo.</numerusform>
            <numerusform>%n por corregir antes de que una búsqueda pueda usarlo; están junto a sus campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next search draws from this space.</source>
        <translation>La próxima búsqueda muestrea este espacio.</translation>
    </message>
    <message>
        <source>Looking at the space…</source>
        <translation>Examinando el espacio…</translation>
    </message>
    <message>
        <source>As the study has it. What you change reaches the search when you apply it.</source>
        <translation>Como lo tiene el estudio. Lo que se cambie llega a la búsqueda al aplicarlo.</translation>
    </message>
    <message>
        <source>This study trains every network of its space, and this space has too many: allow fewer, or begin a study with another strategy.</source>
        <translation>Este estudio entrena todas las redes de su espacio, y este espacio tiene demasiadas: permita menos, o empiece un estudio con otra estrategia.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not in the study yet. Applied, they hold from candidate %1 on, also while it searches.</source>
        <translation>
            <numerusform>%n cambio aún no está en el estudio. Al aplicarlo rige desde el candidato %1, también durante la búsqueda.</numerusform>
            <numerusform>%n cambios aún no están en el estudio. Al aplicarlos rigen desde el candidato %1, también durante la búsqueda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a search space</source>
        <translation>Importar un espacio de búsqueda</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Espacios de búsqueda (*.json)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>importar %1</translation>
    </message>
    <message>
        <source>%1 is not a search space: %2</source>
        <translation>%1 no es un espacio de búsqueda: %2</translation>
    </message>
    <message>
        <source>Export the search space</source>
        <translation>Exportar el espacio de búsqueda</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>A search runs. Stop it first; it can be continued later.</source>
        <translation>Hay una búsqueda en curso. Deténgala primero; se puede continuar después.</translation>
    </message>
    <message>
        <source>Copy of the study</source>
        <translation>Copia del estudio</translation>
    </message>
    <message>
        <source>Sextant studies (*.sextant)</source>
        <translation>Estudios de Sextant (*.sextant)</translation>
    </message>
    <message>
        <source>Copying the study…</source>
        <translation>Copiando el estudio…</translation>
    </message>
    <message>
        <source>Copied to %1; open it when this search has ended.</source>
        <translation>Copiado en %1; se puede abrir cuando termine esta búsqueda.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SpaceTreeModel</name>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow or missing on the device</source>
        <translation>
            <numerusform>%n lento o ausente en el dispositivo</numerusform>
            <numerusform>%n lentos o ausentes en el dispositivo</numerusform>
        </translation>
    </message>
    <message>
        <source>not as the study started</source>
        <translation>distinto de cuando empezó el estudio</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SplitMap</name>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Map of the splits</source>
        <translation>Mapa de los conjuntos</translation>
    </message>
    <message>
        <source>The map of the splits appears here.</source>
        <translation>El mapa de los conjuntos aparece aquí.</translation>
    </message>
    <message>
        <source>pale: no vessel</source>
        <translation>pálido: sin buques</translation>
    </message>
    <message>
        <source>%1, tile %2: %3, vessel pixels: %4</source>
        <translation>%1, tesela %2: %3, píxeles de buque: %4</translation>
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
            <numerusform>%n candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>desfijar</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>incluir</translation>
    </message>
    <message>
        <source>Note on candidate %1</source>
        <translation>nota sobre el candidato %1</translation>
    </message>
    <message>
        <source>Change caps</source>
        <translation>cambiar topes</translation>
    </message>
    <message>
        <source>Change the search space</source>
        <translation>cambiar el espacio de búsqueda</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SurveyModel</name>
    <message>
        <source>mask %1</source>
        <translation>máscara %1</translation>
    </message>
    <message>
        <source>polygons %1</source>
        <translation>polígonos %1</translation>
    </message>
    <message>
        <source>annotations %1</source>
        <translation>anotaciones %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Vessels from</source>
        <translation>Buques de</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TagCompleter</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of this study; Enter or a click takes one</source>
        <translation>Etiquetas de este estudio; Intro o un clic toma una</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TagFilter</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Only candidates with this tag; words of a note that begin with # are tags</source>
        <translation>Solo candidatos con esta etiqueta; las palabras de una nota que empiezan por # son etiquetas</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TimelinePage</name>
    <message numerus="yes">
        <source>%n workers, at work %1 % of %2 · teal: on the front · red: failed · hatched: paused or unfinished</source>
        <translation>
            <numerusform>%n worker, ocupado el %1 % de %2 · turquesa: en el frente · rojo: fallido · rayado: en pausa o inacabado</numerusform>
            <numerusform>%n workers, ocupados el %1 % de %2 · turquesa: en el frente · rojo: fallido · rayado: en pausa o inacabado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::TimelineView</name>
    <message>
        <source>Workers over time</source>
        <translation>Workers en el tiempo</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Shows who trained what, once a search has run. Studies of older versions do not tell.</source>
        <translation>Muestra quién entrenó qué, una vez ejecutada una búsqueda. Los estudios de versiones anteriores no lo dicen.</translation>
    </message>
    <message>
        <source>Candidate %1 · worker %2
%3 to %4 · %5</source>
        <translation>Candidato %1 · worker %2
%3 a %4 · %5</translation>
    </message>
    <message>
        <source>The wheel zooms, a drag moves, a double click shows all. Hatched: paused, or unfinished; dashed: time between searches is left out</source>
        <translation>La rueda amplía, arrastrar mueve, doble clic lo muestra todo. Rayado: en pausa o inacabado; trazos: se omite el tiempo entre búsquedas</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Tour</name>
    <message>
        <source>The search</source>
        <translation>La búsqueda</translation>
    </message>
    <message>
        <source>Start, pause and stop it here. What is finished is saved at once, so you may close the window at any time.</source>
        <translation>Aquí se inicia, se pausa y se detiene. Lo terminado se guarda al instante, así que la ventana se puede cerrar en cualquier momento.</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>El frente</translation>
    </message>
    <message>
        <source>Each point is a trained network: further left is faster, further up finds vessels better on the simulated chip. The line joins those that no other one beats. Click one.</source>
        <translation>Cada punto es una red entrenada: más a la izquierda es más rápida, más arriba encuentra mejor los buques en el chip simulado. La línea une las que ninguna otra supera. Haga clic en una.</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>La prueba</translation>
    </message>
    <message>
        <source>The vessels that the clicked network finds lie on the scene here. Drag moves, the wheel zooms.</source>
        <translation>Los buques que encuentra la red elegida se ven aquí sobre la escena. Arrastrar mueve, la rueda amplía.</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>Las razones</translation>
    </message>
    <message>
        <source>What conversion to the chip lost, what fine-tuning under its numerics won back, and the network layer by layer.</source>
        <translation>Lo que perdió la conversión al chip, lo que recuperó el ajuste fino bajo su aritmética, y la red capa por capa.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>Writes the chosen network as files that are checked before you get them. Ctrl+K finds every command, F1 explains what you look at.</source>
        <translation>Escribe la red elegida como archivos que se comprueban antes de entregarse. Ctrl+K encuentra cualquier comando, F1 explica lo que se tiene delante.</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Salir de la visita</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Next part of the tour</source>
        <translation>Siguiente parte de la visita</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>La siguiente parte</translation>
    </message>
    <message>
        <source>Leave the tour (Esc); the Help menu has it again</source>
        <translation>Salir de la visita (Esc); está en el menú Ayuda</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselCard</name>
    <message>
        <source>Vessel</source>
        <translation>Buque</translation>
    </message>
    <message>
        <source>Close the vessel's card</source>
        <translation>Cerrar la ficha del buque</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Vessel %1</source>
        <translation>Buque %1</translation>
    </message>
    <message>
        <source>Vessel %1 · %2</source>
        <translation>Buque %1 · %2</translation>
    </message>
    <message>
        <source>Length %1, width %2</source>
        <translation>Eslora %1, manga %2</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Área %1</translation>
    </message>
    <message>
        <source>Heading %1° or %2°</source>
        <translation>Rumbo %1° o %2°</translation>
    </message>
    <message>
        <source>Mean probability %1</source>
        <translation>Probabilidad media %1</translation>
    </message>
    <message>
        <source>Column %1, row %2</source>
        <translation>Columna %1, fila %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselLimits</name>
    <message>
        <source>Smallest area of a vessel</source>
        <translation>Área mínima de un buque</translation>
    </message>
    <message>
        <source>Smaller ones are left out of counts, table and files</source>
        <translation>Los menores no entran en recuentos, tabla ni archivos</translation>
    </message>
    <message>
        <source>Distance within a vessel</source>
        <translation>Distancia dentro de un buque</translation>
    </message>
    <message>
        <source>Parts with at most so much water between them are one vessel</source>
        <translation>Las partes con a lo sumo tanta agua entre ellas son un solo buque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Área mínima</translation>
    </message>
    <message>
        <source>One vessel within</source>
        <translation>Unir hasta</translation>
    </message>
    <message>
        <source>Choose polygons of land</source>
        <translation>Elegir polígonos de tierra</translation>
    </message>
    <message>
        <source>Polygons of land: pixels whose centres lie in them are no vessel</source>
        <translation>Polígonos de tierra: los píxeles cuyo centro cae en ellos no son buque</translation>
    </message>
    <message>
        <source>No land</source>
        <translation>Sin tierra</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Tierra</translation>
    </message>
    <message>
        <source>Polygons of land</source>
        <translation>Polígonos de tierra</translation>
    </message>
    <message>
        <source>Polygons (*.gpkg *.geojson *.shp *.kml);;All files (*)</source>
        <translation>Polígonos (*.gpkg *.geojson *.shp *.kml);;Todos los archivos (*)</translation>
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
        <translation>buque</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>falsa alarma</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>sin detectar</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>Of the rectangle with the same second moments as the vessel's pixels</source>
        <translation>Del rectángulo con los mismos momentos de segundo orden que los píxeles del buque</translation>
    </message>
    <message>
        <source>Of the long axis, degrees clockwise from north, 0 to 180: bow and stern look alike</source>
        <translation>Del eje mayor, en grados desde el norte en sentido horario, de 0 a 180: proa y popa parecen iguales</translation>
    </message>
    <message>
        <source>Mean over the vessel's pixels, 0 to 1</source>
        <translation>Media de los píxeles del buque, de 0 a 1</translation>
    </message>
    <message>
        <source>Of the centre, degrees in WGS 84</source>
        <translation>Del centro, en grados WGS 84</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Eslora</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Manga</translation>
    </message>
    <message>
        <source>Heading °</source>
        <translation>Rumbo °</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Latitude °</source>
        <translation>Latitud °</translation>
    </message>
    <message>
        <source>Longitude °</source>
        <translation>Longitud °</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VesselPanel</name>
    <message numerus="yes">
        <source>%n vessels</source>
        <translation>
            <numerusform>%n buque</numerusform>
            <numerusform>%n buques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 found</source>
        <translation>
            <numerusform>de %1 encontrado</numerusform>
            <numerusform>de %1 encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed</source>
        <translation>
            <numerusform>sin detectar</numerusform>
            <numerusform>sin detectar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>false alarms</source>
        <translation>
            <numerusform>falsa alarma</numerusform>
            <numerusform>falsas alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per 100 km²</source>
        <translation>%1 por 100 km²</translation>
    </message>
    <message>
        <source>Export vessels</source>
        <translation>Exportar buques</translation>
    </message>
    <message>
        <source>Write the vessels as GeoPackage, GeoJSON, CSV or KML</source>
        <translation>Escribir los buques como GeoPackage, GeoJSON, CSV o KML</translation>
    </message>
    <message>
        <source>What counts as a vessel</source>
        <translation>Qué cuenta como buque</translation>
    </message>
    <message>
        <source>Smallest area, distance within which parts are one vessel, land</source>
        <translation>Área mínima, distancia dentro de la cual las partes son un buque, tierra</translation>
    </message>
    <message>
        <source>Vessels over the scene</source>
        <translation>Buques sobre la escena</translation>
    </message>
    <message>
        <source>Select a vessel to see it on the scene</source>
        <translation>Seleccione un buque para verlo en la escena</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>falsa alarma</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv);;KML (*.kml)</source>
        <translation>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv);;KML (*.kml)</translation>
    </message>
    <message numerus="yes">
        <source>%n vessels written to %1</source>
        <translation>
            <numerusform>%n buque escrito en %1</numerusform>
            <numerusform>%n buques escritos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Vessels come with the mask of a candidate over a scene.</source>
        <translation>Los buques llegan con la máscara de un candidato sobre una escena.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WelcomePage</name>
    <message>
        <source>Find the network to fly</source>
        <translation>Encontrar la red que volará</translation>
    </message>
    <message>
        <source>No study is open. A study trains many networks on your imagery, each scored as the chosen chip would run it, and shows which ones trade accuracy against latency best.</source>
        <translation>No hay ningún estudio abierto. Un estudio entrena muchas redes con sus imágenes, evalúa cada una tal como la ejecutaría el chip elegido y muestra cuáles ofrecen el mejor compromiso entre exactitud y latencia.</translation>
    </message>
    <message>
        <source>Studies of late</source>
        <translation>Estudios recientes</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <source>Paints sea scenes on this computer, searches in them, and shows around</source>
        <translation>Pinta escenas marinas en este equipo, busca en ellas y guía por el programa</translation>
    </message>
    <message>
        <source>Open images and masks…</source>
        <translation>Abrir imágenes y máscaras…</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Abrir estudio…</translation>
    </message>
    <message>
        <source>None yet. They are listed here once you made one.</source>
        <translation>Ninguno todavía. Aquí aparecen los que se vayan creando.</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Open the study %1</source>
        <translation>Abrir el estudio %1</translation>
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
        <translation>Áreas de trabajo</translation>
    </message>
</context>
</TS>
