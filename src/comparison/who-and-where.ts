/** Words around a flow that make it more or less whatever it names: on whose behalf it goes, and where it shows. */
import { type Direction, isFlow, type Topic } from '../vocabulary.ts';
import type { SideAnalysis } from './sides.ts';

/** Who acts for the service, and has no use of the data; of all languages read. */
const ON_BEHALF =
  /(?<!\p{L})(?:on our behalf|for us only|on our instructions|in unserem (?:Auftrag|Namen)|auf unsere Weisung|pour notre compte|en notre nom|en nuestro nombre|por nuestra cuenta|per (?:nostro )?conto nostro|per nostro conto|em nosso nome|por nossa conta|w naszym imieniu|na nasze zlecenie)(?!\p{L})/iu;

/** Where ads and suggestions follow a person to; of all languages read. */
const ELSEWHERE =
  /(?<!\p{L})(?:off (?:of )?(?:the|our|\p{Lu}\p{L}+)|outside (?:of )?(?:the|our|\p{Lu}\p{L}+)|anywhere|elsewhere|across (?:the (?:web|internet)|other)|(?:on|in) (?:other|third.party) (?:sites|websites|apps|platforms|services)|außerhalb|anderswo|überall|(?:auf|in) anderen (?:Seiten|Websites|Webseiten|Apps|Plattformen|Diensten)|en dehors|ailleurs|partout|sur d'autres (?:sites|plateformes|applications|services)|fuera de|en otr[oa]s (?:sitios|páginas|plataformas|aplicaciones|servicios)|fuori da|altrove|su altr[ei] (?:siti|piattaforme|app)|fora d[aeo]|em outr[oa]s (?:sites|plataformas|aplicativos)|noutr[oa]s (?:sites|plataformas)|poza|w innych (?:serwisach|aplikacjach|usługach)|na innych (?:stronach|platformach))(?!\p{L})/u;

/** Purposes that one meets where one is. */
const SHOWN: readonly Topic[] = ['purpose.ads', 'purpose.marketing', 'purpose.personalisation'];
/** Those who may be the service's own hands. */
const HANDS: readonly Topic[] = ['recipient.affiliates', 'recipient.other-third-parties'];

const apart = (words: RegExp, old: SideAnalysis, now: SideAnalysis) =>
  Number(words.test(now.text)) - Number(words.test(old.text));

/**
 * "Companies of our group may use it" became "… who act on our behalf", "when you use our app" became "anywhere": less, or more, though the
 * same is named. Null where nothing of the kind changed.
 */
export function turnedByWords(topic: Topic, old: SideAnalysis, now: SideAnalysis): Direction | null {
  if (!isFlow(topic) || old.whole.promises || now.whole.promises) return null;
  const bound = HANDS.includes(topic) ? apart(ON_BEHALF, old, now) : 0;
  const isNamed = [old, now].every(({ whole }) => whole.mentions.some((mention) => mention.topic === topic));
  const farther = SHOWN.includes(topic) && isNamed ? apart(ELSEWHERE, old, now) : 0;
  if (bound === 0 && farther === 0) return null;
  return bound > 0 || farther < 0 ? 'narrowed' : 'widened';
}
