/** Which labels of published sets a clause gets by our own rules. Nothing here was fitted to any set. */
import {
  findPhrases,
  findWords,
  indexPhrases,
  type PhraseTable,
  type ReadLanguage,
  readClause,
} from '../../src/reading/index.ts';
import { CLAUDETTE_LABELS, OPP115_LABELS, POINT_LABELS } from './label-names.ts';

/** What a clause is about: each topic with its best score over the clause's sentences. */
interface Clause {
  score: (...topics: string[]) => number;
  phrase: (label: string) => number;
  does: (cue: string) => boolean;
  words: number;
}

export interface Scheme {
  labels: readonly string[];
  phrases: PhraseTable<string>;
  decide: (clause: Clause) => string[];
}

const when = (label: string, test: boolean) => (test ? [label] : []);

const OPP115: Scheme = {
  labels: OPP115_LABELS,
  phrases: {
    'Data Security':
      '!ssl; !encrypt*; !firewall*; !security measures; !secure server*; !unauthorized access; !safeguard*; !reasonable security; !physical electronic; !security procedures; protect ..4 information; secure; security of your; 100 secure; confidentiality; restrict access; need to know',
    'Policy Change':
      '!changes to this; !change this ..3 policy; !changes to our ..3 policy; !update this ..3 policy; !changes in this; !revise this; !modify this; !amend this; !policy changes; !changes to the privacy; !changes to this privacy; !last updated; updated policy; revised policy; !material changes; will post ..6 change*; notify you ..5 changes; policy may change; change ..3 privacy polic*',
    'Do Not Track': '!do not track; !dnt',
    'International and Specific Audiences':
      '!california; !children; !under 13; !under the age; !coppa; !european; !eu; !safe harbor; !residents of; !outside the united states; !your california privacy; !shine the light; !international transfer*; minors; transferred to the united states; parents',
    'Privacy contact information':
      '!contact us; !questions ..6 policy; !questions or ..4; !questions about; !privacy officer; !write to us; !email us at; !mail to; !by mail; !contact information is; call us at; postal mail; !please contact; comments about; send ..5 to us at',
    'Introductory/Generic':
      '!this privacy policy ..6 describes; !this policy describes; !welcome to; !privacy policy explains; !committed to protecting; !this privacy policy applies; !by using ..6 you; !privacy is important; !respects your privacy; !takes your privacy; !please read; !policy covers; !this privacy statement; !privacy policy; !this policy applies; our commitment to; !privacy notice',
    'Practice not covered':
      '!links to other; !not responsible for ..6 privacy; !other websites; !other sites; !third party sites; !linked sites; !websites that are not; we are not responsible for',
    'First Party Collection/Use':
      '!we collect; !information we collect; !we may collect; !collect information; !we use; !we may use; !we receive; !you provide; !information you provide; !cookies; !log files; !web beacons; !we automatically; !information that you; !ip address; !collect personal; !we ask you; !we store; contact you; your information to; personal information such as; we gather; will use; uses cookies; !used to; we track; we also use',
    'Third Party Sharing/Collection':
      '!third part*; !we share; !we may share; !share ..5 information; !disclos*; !service provider*; !affiliates; !partners; !advertisers; !ad networks; !google analytics; !sell; !law enforcement; !court order; !subpoena; !merger; !acquisition; !subsidiaries; !vendors; facebook; !network advertis*; !other companies; social media; !transfer ..5 information; contractors; !share your; !share with; agents; publicly; others; !advertising compan*; made public',
    'User Choice/Control':
      '!opt out; !opt in; !unsubscribe; !choose not; !your choices; !choice*; !preferences; !disable cookies; !refuse cookies; !reject cookies; !browser settings; !your browser ..8 cookies; !turn off; !block cookies; !you may choose; !you can choose; !consent; decline; !settings; not to receive; !do not wish to; !prefer not; you can control; if you do not want',
    'User Access, Edit and Deletion':
      '!access your; !update your; !correct your; !delete your; !review ..3 update; !edit your; !change your ..4 information; !correct or; !remove your; !access and; !access to ..4 information; !modify your; review your; !correct ..3 inaccura*; !close your account; !deactivate; !request ..5 delet*; your account settings; edit; inaccuracies; !update or',
    'Data Retention':
      '!retain*; !retention; !as long as; !stored for; !period of time; !we keep; we will keep; delete ..5 after; !deleted after; archiv*; backup; no longer needed; !kept for; !we store ..5 for; remain in',
  },
  decide: ({ phrase, score, does, words }) => {
    const third = phrase('Third Party Sharing/Collection');
    const first = phrase('First Party Collection/Use');
    const labels = [
      ...when(
        'First Party Collection/Use',
        first >= 4.5 ||
          (first >= 3 && third < 6) ||
          (does('collect') &&
            score('data-category.account', 'data-category.device-network', 'data-category.usage-activity') >= 4),
      ),
      ...when('Third Party Sharing/Collection', third >= 6 || (third >= 3 && does('share'))),
      ...when('User Choice/Control', phrase('User Choice/Control') >= 5),
      ...when('User Access, Edit and Deletion', phrase('User Access, Edit and Deletion') >= 3),
      ...when(
        'Data Retention',
        phrase('Data Retention') >= 4.5 || (phrase('Data Retention') >= 3 && score('notice.retention') >= 4.5),
      ),
      ...when('Data Security', phrase('Data Security') >= 4.5),
      ...when('Policy Change', phrase('Policy Change') >= 4),
      ...when('Do Not Track', phrase('Do Not Track') >= 3),
      ...when('International and Specific Audiences', phrase('International and Specific Audiences') >= 4.5),
      ...when(
        'Privacy contact information',
        phrase('Privacy contact information') >= 4.5 || (phrase('Privacy contact information') >= 3 && words < 60),
      ),
    ];
    const rest = phrase('Introductory/Generic') >= 3 && labels.length === 0;
    const other = phrase('Practice not covered') >= 3 && labels.length === 0;
    return [
      ...labels,
      ...when('Practice not covered', other),
      ...when('Introductory/Generic', rest || (labels.length === 0 && !other)),
    ];
  },
};

const CLAUDETTE: Scheme = {
  labels: CLAUDETTE_LABELS,
  phrases: {
    contract_by_using: `!by using ..12 agree*; !by accessing ..12 agree*; !by using ..8 you accept; !continued use; !continuing to use; !by continuing; !use of ..6 constitutes; !by downloading; !by registering ..10 agree*; !by creating ..10 agree*; !durch die nutzung; !durch ..6 nutzung ..8 einverstanden; !weiter* nutzung; !weiternutzung; !indem sie ..12 nutzen; !utilizzando ..12 accett*; !l utilizzo ..10 accettazione; !continuando a utilizzare; !continuando ad utilizzare; !uso continuato; !accedendo ..10 accett*; !korzystając ..12 zgad*; !dalsze korzystanie; !korzystanie z ..10 oznacza; !kontynuowanie korzystania`,
    content_removal: `!remove ..4 content; !remove any; !delete ..4 content; !right to remove; !refuse ..4 content; !reject ..4 content; !edit or remove; !remove or; !block ..4 content; !inhalte ..6 entfern*; !inhalte ..6 lösch*; !recht vor ..8 entfern*; !rimuover* ..4 contenut*; !contenut* ..6 rimoss*; !eliminare ..4 contenut*; !rimuovere qualsiasi; !usun* ..4 treś*; !usuwa* ..4 treś*; !treś* ..6 usun*; !odmow* ..5 treś*`,
    privacy_included: `!privacy policy ..10 part of; !privacy policy ..8 incorporated; !agree ..8 privacy policy; !accept ..8 privacy policy; !consent ..10 privacy policy; !datenschutzerklärung ..8 bestandteil; !datenschutzerklärung ..8 einverstanden; !stimm* ..8 datenschutz*; !informativa ..8 parte integrante; !accett* ..8 informativa sulla privacy; !accett* ..8 privacy policy; !polity* prywatności ..8 część; !zgad* ..10 polity* prywatności; !akcept* ..8 polity* prywatności`,
    power: `sole discretion; at any time; without notice; reserve the right; for any reason; may; nach eigenem ermessen; jederzeit; behalten uns; ohne vorankündigung; können; kann; discrezione; in qualsiasi momento; senza preavviso; riserv*; può; possiamo; potremmo; potrà; uznania; w dowolnym momencie; bez powiadomienia; zastrzega*; może; możemy; prawo do`,
  },
  decide: ({ score, phrase, does }) => {
    const power = phrase('power') > 0 || does('may');
    return [
      ...when('limitation_of_liability', score('term.liability-limit') >= 3.4),
      ...when('unilateral_termination', score('term.termination') >= 3 && power && phrase('content_removal') < 3),
      ...when('unilateral_change', score('term.unilateral-change') >= 3 && power),
      ...when('contract_by_using', phrase('contract_by_using') >= 3),
      ...when('content_removal', phrase('content_removal') >= 3 && power),
      ...when('jurisdiction', score('term.jurisdiction') >= 3),
      ...when('choice_of_law', score('term.governing-law') >= 3),
      ...when('arbitration', score('term.arbitration') >= 4),
      ...when('privacy_included', phrase('privacy_included') >= 3),
    ];
  },
};

const BAD = [
  'term.arbitration',
  'term.class-waiver',
  'term.unilateral-change',
  'term.termination',
  'term.content-licence',
  'term.liability-limit',
  'term.indemnity',
  'term.jurisdiction',
  'purpose.ads',
  'purpose.sale',
  'recipient.other-third-parties',
  'recipient.advertisers',
  'data-category.usage-activity',
  'term.assignment',
  'term.fees',
  'recipient.affiliates',
  'data-category.device-network',
  'purpose.marketing',
];
const GOOD = [
  'notice.promise-added',
  'choice.opt-out',
  'choice.deletion',
  'choice.access-portability',
  'choice.account-closure',
  'choice.objection',
  'choice.subscription-cancel',
  'term.refunds',
  'notice.retention',
  'choice.settings-control',
];

const TOSDR: Scheme = {
  labels: POINT_LABELS,
  phrases: {},
  decide: ({ score }) => {
    const [good, bad] = [score(...GOOD), score(...BAD)];
    if (Math.max(good, bad) < 3) return ['point:neutral'];
    return [good > bad ? 'point:good' : 'point:bad'];
  },
};

export const SCHEMES: Record<string, Scheme> = { opp115: OPP115, claudette: CLAUDETTE, tosdr: TOSDR };

/** Labels of a clause by a scheme's rules. */
export function labeller(scheme: Scheme, lang: ReadLanguage): (text: string) => string[] {
  const index = indexPhrases(scheme.phrases);
  return (text) => {
    const analyses = readClause(text, lang);
    const { forms } = findWords(text.slice(0, 20_000));
    const sums = new Map<string, number[]>();
    for (const { code, weight } of findPhrases(index, forms, 0, forms.length))
      sums.set(code, [...(sums.get(code) ?? []), weight]);
    const best = new Map<string, number>();
    for (const { topics } of analyses)
      for (const { topic, score } of topics) best.set(topic, Math.max(best.get(topic) ?? 0, score));
    return scheme.decide({
      score: (...topics) => Math.max(0, ...topics.map((topic) => best.get(topic) ?? 0)),
      phrase: (label) =>
        (sums.get(label) ?? [])
          .sort((a, b) => b - a)
          .reduce((sum, weight, at) => sum + weight * 0.5 ** Math.min(at, 3), 0),
      does: (cue) => analyses.some(({ cues }) => cues.has(cue)),
      words: forms.length,
    });
  };
}
