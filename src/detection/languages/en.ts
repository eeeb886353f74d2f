import type { LanguageData } from './shape.ts';

/**
 * Tried and rejected: "confirm" and "subject to" as verbs of agreement (order summaries, e-mail
 * confirmations); bare "conditions" for a document (weather, used goods); "policy" alone is kept, since
 * insurance pages seldom tie it to a verb of agreement in the same sentence.
 */
export const en: LanguageData = {
  lang: 'en',
  agree:
    'agree(?!ments?\\b|able| with (?:this|the following|these) (?:statement|sentence|claim))|accept(?!able|ed (?:here|payment|card|answer)|s? (?:visa|card|payment|cash)|,|(?: (?:the|this|an?|your|their|our|new))? (?:offers?|invit|friend|follow|call|connection|answer|quote|trade|merge|request|returns?|file|transfer)\\w*\\b)|consent(?! (?:preference|manage|setting))|acknowledg|bound by|abide|undertake|ok(?:ay)? with|cool with|you (?:allow|authori[sz]e)',
  read: "(?:have|having|i've|you've) (?:\\w+ )?(?:read|reviewed)|understand|understood|read and",
  terms:
    '(?:these|the following|our) conditions\\b|terms?(?! (?:loan|paper|life|insurance|deposit)s?)(?!-)|conditions of|t&c|t ?& ?cs|tos\\b|eula|(?:user|member|membership|service|services|licen[cs]e|customer|subscriber|subscription|artist|use|account|authorization|participation|client|this) agreements?|agreement\\b|rules|guidelines|code of conduct|charter|licen[cs]e\\b|legal notices?|disclaimer|(?:polic(?:y|ies)|notice)\\b',
  privacy:
    'privacy(?! (?:settings|preferences|options|controls|choices)\\b)|data (?:policy|protection|processing)|personal (?:data|information)',
  by: 'by (?:\\w+ly )?(?!using|visiting|browsing|accessing)(?:\\w+ ){0,3}?\\w+ing|(?:when|if|once|before|after) you (?:\\w+ )?(?:click|sign|create|regist|join|continu|submit|tap|press|agree|accept|log|proceed)|click(?:ing)?|press(?:ing)?|tap(?:ping)?|selecting|continuing|submitting|registering|signing|checking|to (?:continue|proceed|register|sign up|join)',
  passive:
    'by (?:\\w+ )?(?:using|visiting|browsing|accessing)|use of (?:this|the|our|and)|(?:using|accessing) (?:this|the|our)|constitutes? (?:acceptance|agreement|your)|continued use',
  proceed: "continu|proceed|next\\b|get started|let's go|done\\b|got it|ok(?:ay)?\\b|enter\\b|start\\b",
  update: 'updat|chang(?:ed|es|ing)|new (?:terms|privacy|policy|version|agreement)|revis|amend|moderni[sz]',
  past: "you(?:'ve| have)? (?:already |previously )?(?:accepted|agreed)|thank(?:s| you) for|(?:requires?|users|members|customers|visitors|parties|people|they|who|must be) (?:\\w+ )?(?:to )?(?:accept|agree|consent)|(?:accepted|agreed) (?:by|on|in|at|\\d)|(?:enable|requir|show|display|hide|disable|record|track|add)\\w* (?:\\w+ ){0,5}(?:accept|agree|consent)",
  signup:
    'sign|creat|regist|join|subscrib|submit|log ?[io]n\\b|logging|enrol|send|save|post\\b|apply|try|get|start|begin|connect|download|install|activate|verify|confirm|finish|complete',
  order: 'order|buy|purchas|pay\\b|checkout|check out|place|donat|book\\b|subscrib|renew|trial',
  allow: 'authori[sz]e|allow|grant|give access',
  decline: "declin|reject|disagree|(?:do not|don't|not) (?:agree|accept)|no,? ?thanks|refuse|cancel|opt out|^no$",
  later: 'not now|later|remind me|skip|maybe|close|dismiss',
  logout: '(?:log|sign) ?(?:me )?out',
  remove: '(?:delet|clos|deactivat|cancel|terminat)\\w* (?:\\w+ )?account',
  settings: 'settings|preferences|manage|options|customi[sz]e|choices',
  deadline:
    'by|within|in (?=\\d)|before|until|after|from|effective|take effect|effect|starting|deadline|as of|no later|on\\b',
  dated: 'last (?:updated|modified|revised)|posted|published|born|since|version',
  lost: "to (?:continue|keep)(?: on)? (?:using|enjoying|accessing)[^.]{0,60}(?:must|need|have to|required|accept|agree)|(?:need|must|have|requir|accept|agree)[^.]{0,80} (?:to|before) (?:continue|continuing|keep|go on|carry on)|no longer (?:be able|have access|use)|los(?:e|ing) access|(?:cannot|can't|won't be able to|not be able to|unable to) (?:\\w+ )?(?:use|access|continue|log|sign)|stop using|(?:account|access) (?:will|may) be (?:suspended|blocked|restricted|disabled|locked)",
  deleted:
    '(?:account|profile|data) (?:will|may|is going to) be (?:\\w+ )?(?:delet|clos|remov|terminat|deactivat|eras)|(?:delet|clos|terminat)\\w* your account if',
  limited:
    '(?:some|certain|limited|fewer|reduced) (?:of )?(?:\\w+ )?(?:features|functions|functionality|services|parts)|limited access|not be able to (?:post|send|receive|call)|features (?:will|may)',
  payment:
    '(?:subscribe|pay|subscription|fee) (?:\\w+ ){0,6}(?:instead|without|ad-free|to refuse|to reject|to decline)',
  marketing: 'newsletter|marketing|promotion|offers|mailing list',
  addressed: "you (?:\\w+ ){0,6}?(?:agree|accept|consent|acknowledg)|you're agreeing",
  these:
    'above|below|following|these (?:documents|conditions|changes|updates|terms)|documents? (?:listed|shown)|listed',
};
