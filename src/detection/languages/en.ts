import type { LanguageData } from './shape.ts';

/**
 * Tried and rejected: "confirm" and "subject to" as verbs of agreement (order summaries, e-mail
 * confirmations); bare "conditions" for a document (weather, used goods); "policy" alone is kept, since
 * insurance pages seldom tie it to a verb of agreement in the same sentence.
 */
export const en: LanguageData = {
  lang: 'en',
  agree:
    "agree(?!ments?\\b|able| with (?:this|the following|these) (?:statement|sentence|claim))|accept(?!able|ed (?:here|payment|card|answer)|s? (?:visa|card|payment|cash)|,|(?: (?:the|this|an?|your|their|our|new))? (?:offers?|invit|friend|follow|call|connection|answer|quote|disput|chargeback|bid\\b|swap|trade|merge|request|file|transfer)\\w*\\b)|consent(?! (?:preference|manage|setting))|acknowledg|bound by|abide|undertake|ok(?:ay)? with|cool with|you (?:allow|authori[sz]e)|assent|promise to (?:\\w+ )?(?:follow|keep|respect|stick|observe|obey|comply)|(?:fine|happy|good|on board) with|happy to (?:go ahead|proceed|continue|carry on) (?:on|with|under)|(?:say|says|said|saying) yes to|(?:enter|entering|entered) into (?:the|this|an?|our|its|your) (?:\\w+ ){0,2}(?:agreement|contract|terms)|happy to be (?:bound|covered)|(?:are|be|'re|become) bound\\b|be (?:covered|governed) by (?:the|this|our|these|its) (?:\\w+ ){0,2}(?:terms|contract|agreement|rules)",
  read: "(?:have|having|i've|you've) (?:\\w+ )?(?:read|reviewed)|understand|understood|read and|(?:have|having|i've|you've) (?:\\w+ )?(?:received|seen)|(?:will|shall|i'll) (?:\\w+ )?(?:comply with|adhere to|stick to|keep to|follow|observe)|promise|aware of",
  terms:
    'terms?\\b(?! (?:loan|paper|life|insurance|deposit)s?)(?!-)|conditions of|t&c|t ?& ?cs|tos\\b|eula|(?:user|member|membership|service|services|licen[cs]e|customer|subscriber|subscription|artist|use|account|authorization|participation|client|this) agreements?|agreement\\b|rules|guidelines|code of conduct|charter|licen[cs]e\\b|legal notices?|disclaimer|(?:polic(?:y|ies)|notice)\\b|regulations?\\b|by-?laws|code of (?:ethics|practice)|contract\\b|(?:community|house|content) standards|waiver|addendum|\\bdpa\\b|disclosures?\\b|fee schedule|(?:our|the|these|those|its|new|updated|revised|booking|entry|rental|hire|sales?|general|usage|participation|account|ticket|loan|membership|site|special|contest|travel) conditions',
  privacy:
    'privacy(?! (?:settings|preferences|options|controls|choices)\\b)|data (?:policy|protection|processing)|personal (?:data|information)',
  by: "by (?:\\w+ly )?(?!using|visiting|browsing|accessing)(?:\\w+ ){0,3}?\\w+ing|(?:when|if|once|before|after) you (?:\\w+ )?(?:click|sign|create|regist|join|continu|submit|tap|press|agree|accept|log|proceed)|click(?:ing|ed|s)?\\b|press(?:ing|ed)?\\b|tap(?:ping|ped)?\\b|selecting|continuing|submitting|registering|signing|checking|to (?:continue|proceed|register|sign up|join)|in (?:\\w+ )?(?:submitting|clicking|creating|registering|joining|placing|continuing)|hit(?:ting)? |carry(?:ing)? on|\\w+ing (?:\\w+ ){0,5}means|(?:registration|order|purchase|sign-?up|entry|participation|membership|booking|payment) (?:\\w+ ){0,4}(?:means|constitutes|implies|counts as|is subject)|if (?:you're|you) (?:\\w+ )?(?:happy|fine|okay|ok|agree|accept|tick|hit|carry|choose|go)|place(?:d)? subject to|please (?:\\w+ ){0,4}(?:confirm|accept|agree)|(?:choosing|logging|log-?in|sign-?in|access|confirmation|enrolment|enrollment|registration|registering|order|purchase|sign-?up|entry|booking|payment|submission|proceeding|approval) (?:[^ .]+ ){0,6}(?:amounts? to|equals?|equivalent to|tells us|implies|implying|means|constitutes|counts as|signifies|indicates|is taken as|binds you)",
  passive:
    'by (?:\\w+ )?(?:using|visiting|browsing|accessing)|use of (?:this|the|our|and)|(?:using|accessing) (?:this|the|our)|constitutes? (?:acceptance|agreement|your)|continued use',
  proceed:
    "continu|proceed|next\\b|get started|let's go|done\\b|got it|ok(?:ay)?\\b|enter\\b|start\\b|carry on|go on\\b|keep going|understood|sounds good|fine by me|^(?:all good|works for me|fine|sure|sure thing|agreed|deal|right|great|i promise)$",
  update:
    "updat|chang(?:ed|es|ing)|what(?:'s| is) new in (?:the|our|your)|new (?:terms|privacy|policy|version|agreement)|revis|amend|moderni[sz]|rewrit|rewrote|tidied|simplif|refresh|overhaul|new (?:\\w+ ){0,2}(?:terms|rules|guidelines|conditions|contract|code|notice|policies)",
  past: "^(?:accepted|agreed|signed)\\b|you(?:'ve| have)? (?:already |previously )?(?:accepted|agreed)|thank(?:s| you) for|(?:requires?|users|members|customers|visitors|parties|people|they|who|must be) (?:\\w+ )?(?:to )?(?:accept|agree|consent)|(?:accepted|agreed) (?:by|on|in|at|\\d)|(?:enable|requir|show|display|hide|disable|record|track|add)\\w* (?:\\w+ ){0,5}(?:accept|agree|consent)|we (?:only |also |do not |don't |will )?accept|(?:was|were) (?:\\w+ )?accepted|acceptance (?:date|history|log)|date of acceptance",
  imposed:
    '^(?:require|ask|make|force|prompt|oblige) (?:\\w+ ){0,2}(?:users|members|customers|visitors|guests|people|participants|players|buyers|students|employees|staff|families|parents|guardians|teachers|pupils|applicants|subscribers) (?:[^ .]+ ){0,3}(?:accept|agree|consent|acknowledg|confirm)|^(?:require|enforce|collect) (?:\\w+ )?(?:acceptance|consent|agreement) (?:of|to|from)\\b',
  required: '(?:must|have to|need to|please|required to|got to) (?:\\w+ ){0,2}(?:accept|agree|consent)',
  signup:
    'sign|creat|regist|join|subscrib|submit|log ?[io]n\\b|logging|enrol|send|save|post\\b|apply|try|get|start|begin|connect|download|install|activate|verify|confirm|finish|complete|^(?:publish|enable|upload|let me in|finish)$',
  order: 'order|buy|purchas|pay\\b|checkout|check out|place|donat|book\\b|subscrib|renew|trial',
  allow: 'authori[sz]e|allow|grant|give access',
  decline:
    "declin|reject|disagree|(?:do not|don't|not) (?:agree|accept|consent)|without (?:accept|agree|consent)|no,? ?thanks|refuse|cancel(?!l?ation (?:polic|terms|conditions|rules|fee)|aci|ame)|opt out|^no$|^(?:deny|no,? thank you)$",
  back: '^(?:go )?back$',
  later: 'not now|later|remind me|skip|maybe|close|dismiss|ask (?:me )?again|^(?:not yet|snooze|postpone)$',
  maybe: '^(?:maybe|tentative)$',
  logout: '(?:log|sign) ?(?:me )?out',
  remove:
    '(?:delet|clos|deactivat|cancel|terminat)\\w* (?:\\w+ )?account|leave (?:the |this )?(?:service|app|group|club|community)',
  settings: 'settings|preferences|manage|options|customi[sz]e|choices',
  deadline:
    'by|within|in (?=\\d)|before|until|after|from|effective|take effect|effect|starting|deadline|as of|no later|on\\b|you have (?=\\d+ \\w+(?:,| to (?!return|cancel|exchange|change|withdraw)))',
  dated: 'last (?:updated|modified|revised)|posted|published|born|since|version',
  lost: "to (?:continue|keep)(?: on)? (?:using|enjoying|accessing)[^.]{0,60}(?:must|need|have to|required|accept|agree)|(?:need|must|have|requir|accept|agree)[^.]{0,80} (?:to|before) (?:continue|continuing|keep|go on|carry on)|no longer (?:be able to (?!post|send|receive|call|comment|upload|publish|message|reply|chat|buy|sell|book|order|borrow|share)|have access|use)|(?<!(?:n't|not|never|without) )los(?:e|ing) access|(?:cannot|can't|won't be able to|not be able to|unable to) (?:\\w+ )?(?:use|access|continue|log|sign)|stop using|(?:account|access) (?:will|may) be (?:suspended|blocked|restricted|disabled|locked)|(?:be|are|get) (?:logged|signed|locked) out|get back in|(?:can't|cannot|no longer|unable to) (?:\\w+ )?(?:provide|offer|serve|keep)|without (?:your )?(?:consent|acceptance|approval)[^.]{0,40}(?:can't|cannot|no\\b|not\\b)|stay (?:with us|on board|a member)|to continue,? (?:please |you (?:must|need|have) )(?:\\w+ ){0,3}(?:accept|agree)|(?:have to|need to|going to|we'll) (?:\\w+ )?(?:suspend|block|restrict|disable|lock) (?:your|the) (?:\\w+ )?(?:account|access)(?! of )(?![^.]* (?:break|violat|breach|misus))|your access (?:to (?:\\w+ ){1,4})?(?:ends|will end|expires|will expire|stops|will stop)\\b(?=[^.]* (?:if|unless|until) you)",
  deleted:
    "(?:account|profile|account and (?:\\w+ ){0,3}data) (?:will|may|is going to) be (?:\\w+ )?(?:delet|clos|remov|terminat|deactivat|eras)|(?:delet|clos|terminat)\\w* your account if|(?:we|we'll|have to|need to|going to) (?:\\w+ ){0,4}(?:clos|delet|terminat|end|cancel)\\w* (?:your|the) (?:\\w+ )?(?:account|contract|membership|subscription|profile|agreement)|(?:contract|membership|agreement|subscription|relationship|policy) (?:will |may )?(?:be )?(?:\\w+ )?(?:ends?\\b|ended|laps|terminat|cancel)|(?:result in|lead to|mean|cause) (?:the )?(?:\\w+ )?(?:terminat|delet|clos)\\w+ of (?:your|the) account",
  limited:
    "(?:some|certain|limited|fewer|reduced) (?:of )?(?:\\w+ )?(?:features|functions|functionality|services|parts)|limited access|not be able to (?:post|send|receive|call)|features (?:will|may)|(?:only|just) (?:be able to )?(?:read|view|browse|look)\\b|read-only|(?:post|comment|messag|upload|transfer|payment|chat|sending|bookings|orders)\\w* (?:\\w+ ){0,4}(?:switch|turn|block|disabl|paus|limit|suspend|restrict|off\\b)|(?:can't|cannot|not be able to|no longer be able to|unable to) (?:\\w+ )?(?:post|send|receive|call|comment|upload|publish|message|reply|chat|buy|sell|book|order|borrow|share)\\b|(?:account|plan) (?:will be )?downgraded|downgrade your|(?:listings?|posts?|profile|payouts?|payments?|orders?) (?:will|may) be (?:(?!not )\\w+ ){0,2}(?:hidden|on hold|paused|unpublished)|not be able to (?:make|place|create)\\b",
  partly:
    '(?:some|certain|many|several) (?:of )?(?:the |our |its )?(?:\\w+ )?(?:features|functions|functionality|services|parts)|full functionality',
  payment:
    '(?:subscribe|pay|subscription|fee) (?:\\w+ ){0,6}(?:instead|without|ad-free|to refuse|to reject|to decline)',
  fee: 'fees?\\b',
  free: '(?:no|without)(?: \\w{1,14})? fees?\\b',
  marketing: 'newsletter|marketing|promotion|offers|mailing list|advertis|\\bads\\b',
  addressed: "you (?:\\w+ ){0,6}?(?:agree|accept|consent|acknowledg)|you're agreeing",
  these:
    'above|below|following|these (?:documents|conditions|changes|updates|terms)|documents? (?:listed|shown)|listed|the changes',
  so: 'by doing (?:so|this|that)|in (?:so doing|doing so)|doing (?:so|this)|when you do\\b|this (?:means|counts|also means)|that means',
  others:
    "(?:sellers|partners|players|drivers|suppliers|merchants|participants) (?:\\w+ )?(?:accept|agree|consent)|they (?:\\w+ )?(?:agree|accept|consent)\\b|(?:(?:the|an?|any|each|every) (?:user|customer|visitor|member)|users|customers|members|visitors) (?:must|has to|have to|needs? to|should|do(?:es)?n't|do(?:es)? not) (?:[^ .]+ ){0,3}(?:accept|agree|consent)",
  latest:
    'by (?:the )?(?=\\d)|(?:until|before|due) (?:the )?(?=\\d)|no later than|at the latest|deadline|within (?=\\d)|(?:have|got) (?=\\d)',
  refused:
    "(?:if|unless) you (?:do not|don't|haven't|have not|choose not|decide not|disagree|object|refuse|decline|prefer not)|if you(?:'d| would) (?:rather|prefer) not|if not\\b|otherwise|without (?:your )?(?:accept|consent|agree|confirm|approv)|(?:those|anyone|users|members|accounts|people|customers|whoever) (?:who |that |which )?(?:do(?:es)? not|don't|doesn't|have not|haven't)|after (?:that|this|which) |fail(?:ure|ing)? to (?:accept|agree|confirm)",
  toRead: 'please|should read|must read|help you understand|to understand',
};
