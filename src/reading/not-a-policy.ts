import type { PageSigns } from './blocks/signs.ts';
import { FEWEST_WORDS } from './limits.ts';
import type { NotAPolicyReason } from './reading.ts';

/** A page with fewer words whose heading tells of an error, or that asks for a password, is nothing else; a longer one must not speak as a policy. */
const SHORT_PAGE = 400;
/** Pages in a text's place have fewer words than this, menus apart. */
const SHORTER_PAGE = 180;

/** Of so many words one at least is a policy's own, where a text speaks as one; in policies it is one of 30. */
const WORDS_TO_ONE = 100;

/** As a whole word, in any of the languages read. */
const words = (...parts: string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const ERROR = words(
  '404|403|410|500|502|503|not found|access denied|forbidden|error|oops|whoops',
  "page (?:isn['’]t|is not|no longer|was) (?:available|exists?|moved|removed)|(?:can['’]t|cannot|can not|couldn['’]t|could not) (?:be found|find (?:the|that|this|your) page)|(?:doesn['’]t|does not|no longer) exists?|no longer available|temporarily unavailable|something went wrong|service unavailable",
  'seite (?:wurde )?nicht gefunden|nicht gefunden|existiert nicht|nicht verfügbar|zugriff verweigert|fehler|hoppla',
  "page introuvable|introuvable|n[’']existe (?:pas|plus)|accès refusé|erreur",
  'página no encontrada|no se ha encontrado|no existe|acceso denegado|página não encontrada|não encontrada|não existe|acesso negado|erro',
  'pagina non trovata|non trovata|non esiste|accesso negato|errore',
  'nie znaleziono|nie istnieje|odmowa dostępu|błąd',
);
const LOG_IN = words(
  'log ?in|log in|sign ?in|sign in|password|anmelden|anmeldung|einloggen|passwort|connexion|se connecter|mot de passe|iniciar sesión|contraseña|accedi|entrar|iniciar sessão|senha|zaloguj|logowanie|hasło',
);
const BOT_CHECK = words(
  "are you (?:a )?(?:human|robot)|(?:verify|confirm|prove|make sure|checking (?:if|that)) (?:that )?you(?:['’]re| are) (?:a |not a )?(?:human|robot|bot)|i['’]?a?m not a robot|just a moment|checking your browser|attention required|unusual (?:traffic|activity)|security check|pardon our interruption|complete the captcha|captcha|ddos protection|enable (?:javascript and )?cookies to continue",
  'ich bin kein roboter|sicherheitsüberprüfung|sind sie ein mensch|einen moment|je ne suis pas un robot|vérifi\\p{L}+ que vous êtes (?:un )?humain|un instant|no soy un robot|verifi\\p{L}+ que (?:usted )?(?:es|eres) (?:un )?humano|non sono un robot|verifica di essere umano|não sou um robô|nie jestem robotem',
);
const COOKIES = words('cookies?|tracking|ciasteczk\\p{L}+|plik\\p{L}+ cookie');
const WALL = words(
  'before you continue|we value your privacy|your privacy(?: choices| matters| settings)?|cookie (?:consent|preferences|settings|choices)|consent|we (?:use|need) (?:your )?(?:cookies|consent)|continue with (?:ads|advertising|cookies)',
  "bevor sie (?:fortfahren|weiter\\p{L}*)|ihre privatsphäre|wir (?:schätzen|respektieren) ihre privatsphäre|avant (?:de continuer|d[’']accéder)|votre vie privée|respect(?:ons)? (?:de )?votre vie privée|antes de (?:continuar|ir)|tu privacidad|su privacidad|prima di continuare|la tua privacy|a sua privacidade|sua privacidade|zanim przejdziesz|twoja prywatność|szanujemy twoją prywatność",
);
const ACCEPT =
  /^(?:accept|agree|allow|i (?:accept|agree)|ok(?:ay)?$|got it|alle (?:akzeptieren|annehmen)|akzeptieren|zustimmen|(?:tout )?accepter|j[’']accepte|aceptar|acepto|accett[ao]|aceitar|aceito|zaakceptuj|akceptuj|zgadzam)/i;
const NEEDS_SCRIPT = words(
  '(?:enable|turn on|requires?|needs?) javascript|javascript (?:is )?(?:required|disabled|not enabled)|javascript (?:aktivieren|erforderlich)|activ\\p{L}+ javascript|habilit\\p{L}+ javascript|abilit\\p{L}+ javascript|ativ\\p{L}+ (?:o )?javascript|włącz\\p{L}* (?:obsługę )?javascript',
);

/** How words begin by which policies and terms call themselves and what they are about; in other letters, where they stand. */
const OF_POLICIES = new RegExp(
  `(?<![\\p{L}])(?:${[
    'privacy|polic(?:y|ies)|terms|conditions|agreement|legal|notice|licen[cs]e|eula|guidelines|rules|statement|cookie|gdpr|data|protection|consent|rights|personal|disclos|collect',
    'datenschutz|privatsph|nutzung|bedingung|geschäftsbed|agb|vertrag|vereinbarung|richtlinie|hinweis|erklärung|regel|daten|personenbez|recht',
    'confidentialité|vie privée|politique|cg[uv]|mentions|contrat|accord|règle|donnée|charte|droit|personnel',
    'privacidad|términos|condicion|política|aviso|acuerdo|contrato|normas|datos|protección|derecho|termos|condiç|dados|proteção|direito|pessoa|consenti',
    'termini|condizion|informativ|contratto|accordo|regolament|dati|riservatezza|diritt|trattament',
    'regulamin|polityk|prywatno|warunk|umow|zasad|dan(?:e|ych)|rodo|ochron|praw',
    'voorwaarden|beleid|overeenkomst|gegevens|villkor|vilkår|integritet|personvern|gizlilik|koşul|sözleşme|kebijakan|privasi|ketentuan|syarat',
    'политик|услови|соглашени|конфиденц|правил|данны|політик|умов|угод|конфід|даних',
  ].join(
    '|',
  )})|政策|[条條]款|规约|規約|协议|協議|隐私|隱私|ポリシー|プライバシー|個人情報|個人資料|약관|개인정보|정책|سياسة|شروط|خصوصية|नीति|शर्त|गोपनीय`,
  'giu',
);

/** What is looked at of a text that may be none. */
export interface Look {
  text: string;
  words: number;
  /** The first headings. */
  headings: readonly string[];
  /** Null where the text came without a page. */
  signs: PageSigns | null;
}

/** What stands beside the error's name in such a title: "Sorry, this page was not found (HTTP 404)". */
const BESIDE = words(
  'http|status|code|bad|gateway|internal|server|service|requested|url|sorry|is|was|been|has|could|this|that|the|page|site|we|you|are|looking for|die|diese|seite|désolé|cette|la|esta|página|questa|pagina|ta|strona',
);
/** What parts a title from the site's name. */
const SEPARATOR = /\s[|–—·•:»-]\s|\|/u;
/** What may as well be a text's own heading. */
const OWN_HEADING = words('security check|sicherheitsüberprüfung');

/** Whether a line says that and nothing else: "Forbidden uses" are no error. */
const saysOnly = (pattern: RegExp, line: string): boolean =>
  pattern.test(line) &&
  !/\p{L}/u.test([pattern, BESIDE].reduce((rest, { source }) => rest.replace(new RegExp(source, 'giu'), ' '), line));

/** What a page says that it is in its title, the site's name apart, or first heading, however long it is. */
function whatItSays({ headings, signs }: Look): NotAPolicyReason | null {
  const [title, heading] = [signs?.title ?? '', headings[0] ?? ''];
  if (signs?.hasPasswordField && LOG_IN.test(`${title} ${heading}`)) return 'log-in';
  const lines = [...title.split(SEPARATOR), heading];
  if (lines.some((line) => !OWN_HEADING.test(line) && saysOnly(BOT_CHECK, line))) return 'bot-check';
  return lines.some((line) => saysOnly(ERROR, line)) ? 'error-page' : null;
}

const own = (words: string) => words.match(OF_POLICIES)?.length ?? 0;

/** Whether a page calls itself a policy, or speaks as one. */
const speaksAsPolicy = (title: string, { text, words: count }: Look): boolean =>
  own(title) > 0 || own(text) * WORDS_TO_ONE >= count;

const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i;

/** Whether an address is a site's first page, in whatever language. */
function isHome(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  return HOME.test(pathname) && search === '' && hash === '';
}

/** Share of its sentences that say what policies say: a fifth in the policy that says least, below this in nearly all other pages. */
const SAYING = 0.15;
/** Below this no policy is, and with so few of its words. */
const SAYING_LITTLE = 0.1;

/**
 * Whether a page is some other one: a shop's first page in the place of terms that are gone, an article. It is said only
 * where the page's own words leave no doubt; a site's first page is one unless it speaks as a policy.
 * @param saying share of its sentences of which something was found; null in a language in which nothing is looked for
 */
export function isOtherPage(
  { text, words: count, headings, signs }: Look,
  url: string,
  saying: number | null,
): boolean {
  if (signs === null || saying === null) return false;
  const title = `${signs.title} ${headings.join(' ')}`;
  if (isHome(url)) return saying < SAYING;
  return saying < SAYING_LITTLE && own(title) === 0 && own(text) * WORDS_TO_ONE * 2 < count;
}

/** What came in the text's place, by what it says of itself; null where it may be the text. */
function whatInstead(look: Look): NotAPolicyReason | null {
  const { text, words: count, headings, signs } = look;
  const title = `${signs?.title ?? ''} ${headings.join(' ')}`;
  const head = `${title} ${text.slice(0, 600)}`;
  if (count >= SHORT_PAGE) {
    const said = whatItSays(look);
    return said && !speaksAsPolicy(title, look) ? said : null;
  }
  if (signs?.hasPasswordField && LOG_IN.test(head)) return 'log-in';
  if (BOT_CHECK.test(count < SHORTER_PAGE ? head : title)) return 'bot-check';
  if (ERROR.test(count < FEWEST_WORDS ? head : title)) return 'error-page';
  if (signs?.buttons.some((label) => ACCEPT.test(label)) && WALL.test(title) && COOKIES.test(text))
    return 'cookie-wall';
  return count < SHORTER_PAGE && signs !== null && LOG_IN.test(title) ? 'log-in' : null;
}

/** Says why a text is no policy; null where it may be one. */
export function whyNotAPolicy(look: Look): NotAPolicyReason | null {
  const { text, words: count, signs } = look;
  if (/^\s?%PDF-/.test(text)) return 'pdf';
  if (isBinary(text)) return 'not-text';
  const instead = whatInstead(look);
  if (instead) return instead;
  if (count >= FEWEST_WORDS) return null;
  if (signs?.embedsPdf) return 'pdf';
  if (signs && (signs.scripts > 0 || NEEDS_SCRIPT.test(text))) return 'empty-shell';
  return 'too-little-text';
}

/** Whether a text is bytes and not words: too many characters that no writing has. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  let odd = 0;
  for (const char of sample) if (/[\ufffd\p{Cn}\p{Co}\p{Cs}]/u.test(char)) odd++;
  return odd > sample.length / 20;
}
