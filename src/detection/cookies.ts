import { lazily } from './lazy.ts';
import { LETTER } from './letter.ts';

/** What languages call a cookie, folded. Rejected: "koekje", "galletas", "biscotti" (food), "ciastka". */
const COOKIE =
  'cookie|tracker|(?:similar|tracking|data processing|these|such|third-party|storage) technolog|\\bkak(?:or(?:na)?\\b|policy|installning|fil|anvandning)|informasjonskapsl|evaste|\\bsuti(?:k|t|ke|ket|ti|\\b)|бисквитк|куки|кукі|\\bcerez|ciasteczk|\\bkuki\\b|تعريف الارتباط|كوكي|עוגיות|קוקיז|कुकी|কুকি|คุกกี้|クッキー|쿠키';
/** "and" between things that are accepted, folded. */
const AND =
  '\\s(?:و|and|und|et|y|e|och|og|ja|a|es|si|i|en|oraz|ve|dan|va|och|и|та|і|και|और|तथा|এবং|ও)\\s|\\s[وו](?=\\S)|และ|及び|および|及|和|與|与|및|[,،、&+]';
/** What is called after cookies, where that word comes first, folded. */
const NOUN =
  'polic(?:y|ies)|notice|statement|preferences|settings|richtlinie|hinweise?|beleid|politik\\w{0,4}|szabalyzat\\w{0,8}|tajekoztato\\w{0,8}|नीति|নীতি|정책|방침|政策|声明|聲明|ポリシー';
/** "Information on a device", as the consent platforms' standard says it for what a cookie is, folded. */
const DEVICE =
  'information(?:s|en)? (?:on|auf|sur|pa|op) (?:an?|your|the|einem|un|votre|en|et|een|je|din) ?(?:device|gerat|endgerat|appareil|terminal|enhed|enhet|apparaat)|informacion (?:en|de) (?:un|el|su|tu) dispositivo|informac\\w+ (?:num|no|em um|na|v|vo) (?:dispositivo|urzadzen\\w+|zarizen\\w+|zariaden\\w+)|informazioni su(?:l| un)? dispositivo|informatie op een apparaat|informasjon pa en enhet|tietoja laittee|informaciok\\w* (?:egy |az )?eszkoz|informatii\\w* (?:pe|de pe) (?:un )?dispozitiv|информаци\\S+ на (?:\\S+ )?(?:устроиств|вашем)|інформаці\\S+ на (?:\\S+ )?пристро|πληροφορι\\S+ σε (?:μια )?συσκευ|cihaz\\w* (?:\\w+ )?bilgi';
const speaks = lazily(() => new RegExp(`${COOKIE}|${DEVICE}`));
/** The words before and after it that belong to it: "our use of cookies", "cookie policy", "นโยบายคุกกี้". */
const phrase = lazily(
  () =>
    new RegExp(
      `(?:(?!${AND})(?:${LETTER}|[\\s-])){0,32}(?:${COOKIE})(?:(?!${AND})${LETTER}){0,24}(?:[ -]?(?:${NOUN}))?`,
      'g',
    ),
);

/** Whether folded words speak of cookies. */
export function speaksOfCookies(folded: string): boolean {
  return speaks().test(folded);
}

/** Folded words less what they say of cookies: what is left is accepted besides. */
export function withoutCookies(folded: string): string {
  return folded.replace(phrase(), ' ');
}

const joints = lazily(() => new RegExp(`${AND}|[.;:()《》「」『』/]|\\n`));

/** Folded words cut where "and", a comma or the like joins things that are accepted. */
export function partsOf(folded: string): string[] {
  return folded.split(joints());
}
