/** Pairs of words that turn a sentence over, as data; of all languages read. */

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

type Pair = readonly [ReadonlySet<string>, ReadonlySet<string>];
const pair = (one: string, other: string): Pair => [wordSet(one), wordSet(other)];

/** What a service does by itself, first what spares the person. */
export const STATES: readonly Pair[] = [
  pair(
    'private privat privé privée privado privada privato privata prywatny prywatna prywatne',
    'public öffentlich publique público pública pubblico pubblica publiczny publiczna publiczne',
  ),
  pair(
    'off disabled ausgeschaltet deaktiviert désactivé désactivée desactivado desactivada disattivato disattivata desligado desligada desativado desativada wyłączony wyłączona wyłączone',
    'on enabled eingeschaltet aktiviert activé activée activado activada attivato attivata ligado ligada ativado ativada włączony włączona włączone',
  ),
  pair(
    'device devices phone gerät geräten handy smartphone appareil téléphone dispositivo teléfono telefono aparelho telefone telemóvel urządzeniu telefonie',
    'servers server cloud servern serveurs serveur nuage servidores servidor nube nuvem serwerach serwery serwerze chmurze',
  ),
];

/** The same of words that turn a sentence over only where little else changes. */
export const QUALITIES: readonly Pair[] = [
  pair(
    'inside within innerhalb intérieur dentro wewnątrz',
    'outside außerhalb dehors hors extérieur fuera fuori fora poza',
  ),
  pair(
    'encrypted verschlüsselt verschlüsselte verschlüsselten zaszyfrowane zaszyfrowany szyfrowane',
    'unencrypted unverschlüsselt unverschlüsselte unverschlüsselten niezaszyfrowane niezaszyfrowany nieszyfrowane',
  ),
  pair(
    'anonymous anonymised anonymized anonym anonyme anonymen anonymisiert anonymisierte anonymisée anonymisées anonymes anónimo anónimos anónima anonimo anonimi anónimas anonimowe',
    'identifiable identified personenbezogen personenbezogene identifizierbare identifiable identifiables identificable identificables identificabile identificabili identificável identificáveis',
  ),
  pair(
    'explicit express ausdrücklich ausdrückliche ausdrücklichen ausdrücklicher explicite exprès expresse explícito explícita expreso expresa esplicito esplicita espresso espressa expresso expressa wyraźna wyraźną wyraźnej',
    'implicit implied tacit stillschweigend stillschweigende stillschweigenden stillschweigender implicite tacite implícito implícita tácito tácita implicito implicita tacito tacita dorozumiana dorozumianą dorozumianej',
  ),
  pair(
    'optional voluntary freiwillig freiwillige optionale facultatif facultative voluntario voluntaria opcional facoltativo facoltativa dobrowolne dobrowolny dobrowolna',
    'required mandatory compulsory obligatory verpflichtend verpflichtende obligatorisch obligatorische obligatoire obligatorio obligatoria obbligatorio obbligatoria obrigatório obrigatória obowiązkowe obowiązkowy obowiązkowa',
  ),
  pair(
    'free kostenlos kostenlose kostenloser kostenfrei gratuit gratuite gratuito gratuita gratis bezpłatny bezpłatna bezpłatne',
    'paid chargeable kostenpflichtig kostenpflichtige kostenpflichtiger payant payante pago paga pagamento płatny płatna płatne',
  ),
  pair(
    'revocable widerruflich widerrufliche révocable revocabile',
    'irrevocable unwiderruflich unwiderrufliche irrévocable irrevocabile',
  ),
];

/** When a service does what it owes, first the sooner. */
export const PACES: readonly Pair[] = [
  pair(
    'immediately promptly instantly sofort unverzüglich umgehend immédiatement inmediatamente immediatamente imediatamente natychmiast niezwłocznie',
    'eventually later sometime irgendwann später ultérieurement posteriormente successivamente później',
  ),
];

/** When something is done as told by what else happens, first the sooner. */
export const ORDER: Pair = pair(
  `before prior within until beforehand bevor ehe vor bis vorherige vorherigen vorheriger vorherig innerhalb avant préalable
  préalablement antes previo previa previamente hasta prima previo preventivo entro prévio prévia até przed uprzednie uprzedniego zanim`,
  `after following subsequent afterwards nachdem nach nachträgliche nachträglichen nachträglicher après ultérieur ultérieure
  ultérieurement después tras posterior dopo successivo successiva depois após po późniejsze późniejszego`,
);

/** How much of what is said, first the more. */
export const SHARES: readonly Pair[] = [
  pair(
    'all every any always alle allen aller immer tous toutes toujours todos todas siempre tutti tutte sempre wszystkie wszystkich zawsze',
    'some certain sometimes einige einigen manche manchen bestimmten manchmal certains certaines parfois algunos algunas ciertos alcuni alcune alguns algumas niektóre niektórych czasami',
  ),
];

const ANTONYMS: readonly Pair[] = [...STATES, ...QUALITIES, ...PACES, ...SHARES];

/** Whether two words say the opposite of each other, as data knows them. */
export const areAntonyms = (a: string, b: string): boolean =>
  ANTONYMS.some(([one, other]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)));
