/** English. Phrases as `findings/phrases.ts` reads them. */
import type { Lexicon } from './lexicon.ts';

export const english: Lexicon = {
  cues: {
    collect: `collect*; receive*; obtain*; gather*; record*; access; accesses; accessing; process; processes; processing; processed; scan*; monitor*; track*; log; logs; acquire*;
      provide us; give us; send us; you provide; you give; you share; you upload; you submit; we know; analy*; infer*; estimate*; determine; capture*; request*; require*; ask for; ask you; import*`,
    use: 'use; uses; using; used; utili*; combine*; in order to; so that we can; for the purpose*; to help us; help us; to provide; to improve; to develop; to show; to personali*; train*',
    share: `exchange*; share; shares; sharing; shared; disclos*; transfer*; transmit*; sell; sells; selling; sold; rent; rents; provide* to; provided to; made available to; make ..3 available to; pass ..3 to; give ..4 to; sent to; send ..4 to;
      access to; third party access; available to; visible to; receives information; receive ..6 from us; may receive; receives;they receive; allow ..6 to; with whom; license to`,
    keep: 'keep; keeps; kept; retain*; store; stores; stored; storing; retention; saved; save; delete*; deletion; erase*',
    we: 'we; us; our; company; provider',
    you: 'you; ?your; ?yours; user; users; member*; customer*',
    not: 'not; never; no; without; cannot; don t; won t; can t; doesn t; isn t; aren t; didn t; nor; neither; none; nothing',
    may: 'may; might; can; could; reserve the right; from time to time; sometimes; in some cases',
    promise: `nobody|no one ..6 can ..1 read|see|watch|listen|access|hear|view|open; never|not leave|leaves ..2 your|the; do|does|will|would not|never ..2 build|create|combine|make|match|profile|analyse|analyze|disclose|hand|provide|allow|let|permit|upload|send|exchange|monitor; never|not ..1 uploaded|sent|shown|combined|handed|analysed|analyzed|exchanged|profiled; do|does|did|will|would not|never ..2 collect|store|share|sell|use|disclose|retain|keep|access|read|record|process|extract|mine|rent|track|pass|transfer|train|provide|show|scan|trade|give|receive|request|see|link|sharing|selling;
      don|doesn|won t ..2 collect|store|share|sell|use|disclose|retain|keep|access|read|record|process|extract|mine|rent|track|pass|transfer|train|scan|trade|give|see|link;
      never ..2 collect|store|share|sell|use|disclose|retain|keep|access|read|record|process|extract|rent|track|pass|transfer|train|scan|trade;
      cannot ..1 read|see|access|listen|share; can t ..1 read|see|access|listen|share; no one ..8 can read; not|never|cannot be ..2 used|shared|sold|stored|disclosed|retained|collected|processed|saved|transferred|passed|read|kept|linked|tracked|accessed|obtained|recorded;
      is|are not|never ..2 used|shared|sold|stored|disclosed|retained|collected|processed|saved|transferred|passed|kept|linked|recorded|read|involved;
      no ..6 is|are ..1 used|collected|shared|stored|involved|disclosed|retained|processed; neither ..3 sell|share|collect|use|store|disclose; have never; no longer ..2 collect|store|share|sell|use|process; without sharing`,
    condition:
      'in the event of; in case of; only if; provided that; for the following; in the following cases; for one of the; where necessary; to reflect changes; due to changes; one month before; days before such; in advance; valid reason*',
    deadline:
      'at least ..3 before; unless cancel*; no later than; hours before; days before the; must ..4 within; within ..2 days; prior to the end; prior to renewal; before the end',
    choose:
      'you can; you may; you choose; you decide; if you want; if you choose; feature you; optional*; you opt; users can; users may; your choice',
    offer:
      'right to; right of; entitled to; able to; have choices; allows you to; lets you; let you; enable you to; ask us; by contacting; have the option; you have; please; we honor; we respond; tap; click; to opt out; to unsubscribe; unless you; if you would prefer; if you d prefer; if you do not want; if you don t want; go to; visit',
    except:
      'except; unless; other than; only; certain; non; however; but; directly; precise; with the exception; limited',
    pointer:
      'learn more; see our; see the; please see; please visit; visit our; visit the; please read; please review; click here; find out more; available here; read more; for details; contact us; review ..6 here',
    data: 'information; data; message; messages; content; contents; conversation*; chat*; contact; contacts; recording*; location*; identifier*; photo*; file*; scan*; prompt*; input*; address*; number*; voiceprint*; cookie*; detail*; profiles; video; clip; clips; audio; image; images; face; faces; chat; device; home; history; call; calls; picture*; video*; email*; profile*; metadata; key; keys; password*',
    lost: 'cannot be disabled; cannot be turned; cannot opt; not able to; cannot choose; unable to opt; do not take action; not take action; not respond to; do not respond; no longer ..4 able; cannot be cancel*; not be entitled; no right; not have the right; do not offer; no new opportunity; not provide you with ..3 opportunity; cannot ..2 delete; may not be able; not support; do not currently; cannot withdraw; cannot be undone; not honor; not recogni*; may not be possible',
    consent: `with your ..1 consent; with your ..1 permission; if you consent; if you agree; if you choose; if you opt; choose to; chooses to; you can choose; if you decide; if you enable; if you turn on; give us permission; gives us permission; if you allow; if you permit; opt in;
      your ..1 consent; upon your request; at your request; at the request; optional*; voluntar*; if you wish; your permission; explicit consent; if you want; you permit; you enable; if you grant`,
    merger:
      'merger*; acquisition*; bankruptcy; insolvency; reorgani*; sale of ..4 assets; sale of ..3 business; successor*; restructuring; dissolution; liquidation',
    'passive-use':
      'use our; use the service*; use this; use of our; use of the service*; uses our; using our; using the service*; use whatsapp; use the site; use the app; use the platform; your use of; allow ..2 to use; access or use; use it; use them; use or access; use any part; use ..2 features',
    still: 'as always; as before; as usual; remain*; continue to be; still; same as before; no change; unchanged',
    example:
      'for example if; for instance if; for example when; for instance when; for example you; examples of; example if; by way of example; this makes it possible; this allows; this enables; this means; this helps; this way; that way',
    feature:
      'is designed to; are designed to; lets you; let you; allows you to; allow you to; allow users to; allows users to; enables you to; enable you to; enables users; you can use ..4 to; feature that; features that; feature you can',
    retain: 'retain; retains; retained; retaining; keep; keeps; kept; keeping; store; stored; stores; storing; saved',
    delete: 'delet*; eras*; destroy*; remov*; anonymi*; de identif*; purge*',
    inactive: 'inactive; inactivity; come online; stop using; not logged in; unused; dormant; not used; no activity',
    'own-act':
      'you share; you publish; you post; you make public; you choose to share; users share; you upload; you disclose; shared by you; you send',
    show: 'show; shows; showing; shown; display*; see; sees; deliver*; serve*; serving; place; placing; contain*; target*; measure*; personali*; select*; purposes; provide*; sell; sells; selling; sold; send*; contact*; participat*; relevant; offer*',
    harsh:
      'irrevocabl*; perpetual*; unlimited; indefinite*; sole discretion; own discretion; absolute discretion; any reason; no reason; without notice; without prior notice; without telling; without informing; unconditional*; permanently; good faith; we believe; see fit; deem*; where practicable; where possible; as soon as we can; reasonable efforts; not always; anything else; for the life of; also while; also when; always on; on by default; required; mandatory; obligatory; compulsory; unless you object; unless you opt; unless you ..5 off; unless you tell; unless you disable; legitimate interest*; sublicens*; transferable; exclusive; at our discretion; immediate effect; with immediate; non refundable; nonrefundable; no longer; waive*; forfeit*; for money; pseudonymi*; opt out basis; automatically; regardless',
    mild: 'revocable; court order; court has ordered; subpoena; warrant; ordered by a court; required by law; valid; anonymi*; aggregated; end to end; optional; voluntar*; off by default; only if you; if you have switched on; if you turn ..3 on; with your ..1 consent; your ..2 consent; separate consent; free of charge; as often as; approximate; rounded; on your device; on your phone; on the device; on the speaker; never leave*; stay on; stays on; stays in; remain in; remain on; written notice; opportunity to; at any time; only to; only for; solely; refund*; prorated; in advance; human; explicit*; content of the page; reported them; every; only for; only as',
    within: 'within; no later than; up to; not later',
    ahead: 'before; in advance; prior; notice; ahead',
    free: 'free; no charge; no fee; at no cost',
    safeguard:
      'standard contractual; adequacy; data privacy framework; dpf; privacy shield; safeguard*; appropriate protection; binding corporate',
    define: 'means; mean; refers to; refer to; shall mean; defined as; is defined',
    limit: 'only; solely; limited to; exclusively; strictly; no more than; at most; except',
    notify: 'notify; notice; inform; announce; email you; let you know; advance; prior; days before',
    'update-notice':
      'we ve updated; we have changed; we ve changed; several updates; has updated its; has made ..3 updates; made ..3 changes to this; we ve added; we ve clarified; we have updated; we have added; we have clarified; we re updating; we are updating; we ve made; key updates; added information; updated our; summary of changes; what s changed; highlights',
  },
  topics: {
    // ---- what ----
    'data-category.account': `phone number*; telephone number*; mobile number*; email address*; e mail address*; your name; full name; first name; last name; user name*; username*; display name*; profile name*; profile photo*; profile picture*; profile information; account information; account data; registration data; contact information; contact details;
      postal address*; mailing address*; shipping address*; delivery address*; login credential*; password*; personal details; create ..4 account for you; gender; job title; basic information; information about you; ?profile; ?account; ?your address; guest`,
    'data-category.contacts':
      '!address book*; contact list*; !contact upload; !your contacts; phone book*; contacts in; friends list; list of friends; import ..4 contacts; your connections; social graph; mutual contacts; upload ..3 contacts; information about your contacts; ?friends; ?contacts',
    'data-category.content': `content you; your content; user content; photos; videos; images; your posts; posts you; comments; publicly shared content; public posts; publicly available information; files; documents; uploads; uploaded files; user generated content; content of your; reviews you; ?posts; ?content; ?pictures; thumbnail*; likes and comments; generated media`,
    'data-category.messages': `!your messages; !private messages; !direct messages; !content of ..3 messages; !contents of ..4 messages; !chat history; chats; !your conversations; conversations; messages you; message content; undelivered messages; delivered messages; voice or video call*; voice and video call*; calls; ?messages; messaging metadata; reporting user; reported user; email content; communications you; end to end encrypt*; secret chats; cloud chats; voice messages`,
    'data-category.voice-audio': `!voice recording*; !voice data; !audio recording*; !recordings of your voice; !voice input*; voice command*; voice messages; voice interaction*; microphone; audio data; short recordings; ?audio; ?voice; speech; transcri*; recordings; spoken`,
    'data-category.biometric': `!biometric*; !facial recognition; !face recognition; !face scan*; !face geometry; !fingerprint template*; !fingerprint*; !voice print*; !voiceprint*; faceprint*; template of your face; face template*; map of your face; faces of; your face; recognise faces; recognize faces; familiar face*; facial feature*; face data; facial image*; video selfie*; selfie; iris; hand geometry; palm; gait; body features; verification photo*`,
    'data-category.location-precise': `!precise location; !precise geolocation; !exact location; !gps; !geolocation; latitude; !location data; location information; device location; your location; live location; location services; location sharing; location tracking; real time location; share ..4 location; nearby wi fi; bluetooth beacons; ?location`,
    'data-category.location-approx': `!approximate location; !general location; !approximate geolocation; !imprecise geolocation; !estimate ..5 location; !infer ..4 location; !coarse location; city level; country and area code; area code*; location ..4 ip address; ip address ..6 location; region and language; city and country; rough location; general area; derive* ..4 location; location ..3 approximated; approximated based; geographic* location; time zone`,
    'data-category.device-network': `!ip address*; the ip; !device identifier*; !device information; !device id*; unique identifier*; advertising id*; device data; device and connection information; browser type; browser information; operating system*; hardware model; battery level; signal strength; mobile network; identifiers; mac address; cookie*; pixel tag*; web beacon*; local storage; device fingerprint*; connection information; internet protocol; imei; ?device; ?devices; ?browser; similar technologies; tracking technolog*; troubleshooting information; crash; technical information; technical identifier*; error code*; app version; diagnostic*; service data; log data; log information; user agent`,
    'data-category.usage-activity': `!usage information; !usage data; !browsing history; !search history; !viewing history; !activity history; !time frequency; how you use; how you interact; interact* with; interactions with; pages you; pages viewed; features you use; your activit*; activities; activity information; log and troubleshooting; engagement; your use of; clickstream; streaming history; listening history; watch history; online activity; websites you visit; sites and services; ads you; things you; purchase history; visits; navigation data; metadata; usage; inference*; interest categor*; interests; when you use; last seen; online status; entry point; behavio*`,
    'data-category.payment-transaction': `!payment information; !payment account*; !payment data; !payment details; !transaction information; !transaction data; payment method*; credit card*; debit card*; card number*; bank account*; billing information; billing address*; purchase information; order information; purchase data; financial information; financial account*; transaction*; payment receipt*; purchases you; bank details; tax id*; payment and purchase; iban; payment card`,
    'data-category.identity-document': `!government id*; !government issued; !identity document*; !identification document*; !passport*; driver s licen*; driving licen*; national id*; social security; proof of identity; id card*; photo id; copy of your id; identity card*; verifications; identity verification; verify your identity; id verification`,
    'data-category.age-dob': `!date of birth; !birth date; !birthday; !birthdate; !age information; !your age; proof of age; age verification; age range; estimat* ..3 age; estimated age; year of birth; age group; date and place of birth; ?age`,
    'data-category.health':
      '!health information; !health data; !medical; !health record*; wellness; genetic*; !health related; fitness data; fitness activit*; fitness tracker*; medication*; heart rate; sensitive health; mental health; ?health; protected health; diagnos* condition*; reproductive',
    'data-category.ai-interactions': `!prompts; !your prompt*; prompt text; inputs and outputs; input* ..3 output*; interact* with ..4 ai; interactions with ai; messages ..4 meta ai; conversations with ..4 ai; ai chat*; chatbot*; ?prompt; ai features; generative ai features; ai assistant; copilot; ?inputs; ?input; ?outputs; ?output; chats with ai; ai characters`,
    'data-category.third-party-sourced': `!from third part*; !from other sources; !data broker*; !from our partners; from partners; from other users; from others; from other companies; from public* ..3 source*; information others provide; provided by third part*; receive ..6 from ..4 partners; receive* ..8 from ..6 affiliates; obtain* ..6 from ..3 third; third party data; purchase ..4 data; publicly available source*; from advertisers; from data; from social network*; information ..5 from microsoft; partners provide; engagement with others; data providers; supplement* ..4 information; commercially available`,
    'data-category.children': `!children s ..2 information; !child s ..3 information; !personal information ..4 child*; information ..3 from children; !parent managed; !parental supervision; parent supervision; teen account*; teens; minors; children; child s; under the age of; under 13; under 16; ?child; ?parent; parental; guardian*; supervised account*; accounts ..4 linked`,
    'data-category.other': `race; ethnic*; religio*; sexual orientation; political*; sensitive personal; sensitive data; special categor*; additional information directly; collect additional information; collect additional data; union membership; philosophical; criminal`,
    // ---- to whom ----
    'recipient.affiliates': `!affiliate*; !group companies; !companies of ..2 group; !corporate group; !corporate family; !family of companies; !parent company; !our subsidiar*; !its subsidiar*; ?subsidiar*; !facebook compan*; !meta compan*; !facebook family; other companies in; related companies; sister compan*; group of companies; our group; facebook products; meta products; facebook company products; meta company products; common control; common ownership; intra group`,
    'recipient.advertisers': `!advertisers; !ad network*; !advertising network*; !advertising partner*; !ad partner*; !marketing partner*; !media partner*; advertiser; ad tech; advertising compan*; ad exchange*; ad server*; advertising technolog*; third party ad*; measurement partner*; audience network; ad provider*; advertising vendor*; sponsor*; data management platform*; purposes of placing advertising; publishers; demand side`,
    'recipient.service-providers': `!service provider*; !third party service provider*; !third party vendor*; !third party compan* ..4 on our behalf; !third party provider*; !vendors; !subprocessor*; !sub processor*; !contractors; processors; agents; hosting provider*; cloud provider*; companies that ..4 on our behalf; on our behalf; suppliers; external provider*; analytics provider*; outside provider*; third party service*; ?vendor; professional advisor*; consultants; share ..6 data with; developers`,
    'recipient.payment-partners':
      '!payment processor*; !payment provider*; !payment service provider*; !payment partner*; !financial institution*; card issuer*; banks; acquirer*; credit reference; credit bureau*; fraud prevention agenc*; payment compan*; billing provider*; debt collect*',
    'recipient.ai-providers':
      '!ai provider*; !ai partner*; !openai; !ai compan*; ai service provider*; ai model provider*; llm provider*; ai vendor*; ai developer*; third party ai; provider* of ..3 ai; ai technolog* provider*; model provider*; large language model provider*',
    'recipient.law-enforcement':
      '!law enforcement; !court ..3 ordered; !ordered by ..2 court; hand over; !government agenc*; !government authorit*; !public authorit*; !subpoena*; court order*; legal process; legal request*; regulators; regulatory authorit*; governmental; competent authorit*; supervisory authorit*; police; legal obligation*; ?authorities; ?courts; government request*; comply with ..4 law',
    'recipient.public':
      '!publicly available; !publicly visible; !visible to anyone; !visible to everyone; !visible to the public; !search engine*; anyone can; public profile; public by default; public information; made public; open to ..3 public; publicly; general public; web crawl*; other users can see; visible to other; ?public; obtained by third parties; may be seen',
    'recipient.business-customers':
      '!business* you; !merchants; !sellers; !retailers; !restaurants; hosts; organizers; recruiters; employers; a business; businesses; business account*; third party business*; businesses on; enterprise customer*; your employer; your organi*; creators; event organi*; trip provider*; bot developer*; bots; business chatbot*; chatbots; publisher partner*; the seller; shops; administrators; customer of ours',
    'recipient.identity-verification':
      '!identity verification provider*; !identity verification service*; !age verification provider*; !verification provider*; !verification partner*; !verification vendor*; !id verification; age estimation; third party verification; verification service*; verify your age; verify your identity; estimat* your age; ?yoti; ?persona; ?onfido; ?clear',
    'recipient.safety-consortia':
      'alliance; !other dating services; banned members; industry alliance*; ncmec; missing and exploited children; safety partner*; industry partner*; child safety; hash sharing; anti abuse; trust and safety partner*; share ..6 other companies ..6 safety; fraud prevention; lantern; safety organi*; combat ..4 abuse; information sharing ..3 security',
    'recipient.other-third-parties': `!third parties; !third party; !other compan*; partners; !business partner*; !trusted partner*; other organi*; others; researchers; academics; buyer*; acquir*; merger*; successor*; potential purchaser*; sale of ..4 assets; bankruptcy; reorgani*; ?other users; joint venture; data partner*; third party app*; third party partner*; integrat* ..4 third; affiliated with; the third party; external third; authorize us to share`,
    // ---- what for ----
    'purpose.service-provision':
      'provide ..4 service*; to operate; maintain ..4 service*; improve ..5 service*; improv* ..4 product*; develop new; develop ..5 services; deliver ..3 service*; customer support; support you; to fulfil*; process your order*; troubleshoot*; analytics; research; measure; ai tools; artificial intelligence tools; artificial intelligence; ai powered; new features; debug*; data analysis; provide our; provide and improve; product development; transla*; services work; work as expected; correct operation; user experience',
    'purpose.security-safety':
      'security; safety; fraud; spam; abuse; integrity; protect ..4 users; prevent; detect; investigat*; enforce ..4 terms; malicious; suspicious; harmful; cyber*; content moderation; moderat*; harm',
    'purpose.personalisation':
      '!personali*; !recommend*; !tailor*; customi*; suggestions; suggest; relevant content; relevant to you; curat*; profiling; your experience; personal experience; product suggestions; interests ..3 content; customized; adapt ..3 content; user profile; helping you complete; friend suggestions; suggested content',
    'purpose.marketing':
      '!marketing; !promotional; !newsletter*; !direct mail; promote; market our; offers and; special offers; promos; news about; contact you about; surveys; contests; sweepstakes; text messages; telemarketing; promotional email*; promotion*; marketing communication*; advertise our; autodial*; marketing purposes; call you; calls and texts; products and services that may interest; sms',
    'purpose.ads':
      '!advertising; !advertisement*; advertise*; !ads; !targeted ad*; !interest based; !ad targeting; !personalized ad*; !relevant ad*; !behavioral ad*; !behavioural ad*; !cross context; ad measurement; ad; sponsored; retarget*; remarket*; ad performance; commercial message*; branded content; show you ads; sponsored message*; ad delivery; audiences; commercial breaks; targeting related; promotions to you',
    'purpose.ai-training':
      '!train* ..6 model*; !training ..5 model*; !model training; !train* ..5 ai; !train* ..5 algorithm*; !train* ..6 artificial; !training of ..4 model*; !train* ..5 machine learning; !improve ..5 models; !improve ..5 algorithm*; !develop* ..5 ai; !develop* ..6 model*; !develop* ..6 artificial intelligence; !build ..4 models; !ai training; !training generative; !fine tun*; !machine learning ..3 purpose*; !train our; !training our; !teach ..4 ai; training data; trained on; machine learning; ?ai model*; ?language model*; ?generative ai; ?generative artificial; ?foundation model*; ?llm; ?deep learning; ?neural network*; ?artificial intelligence; ?ai',
    'purpose.age-assurance':
      '!age verification; !verify your age; !age assurance; !estimat* your age; !age estimation; !confirm ..3 age; verify ..4 age; proof of age; determine ..4 age; age check*; age requirement*; age appropriate; old enough; age restricted',
    'purpose.sale':
      '!sell; !sells; !selling; !sold; !sale of ..5 information; !sale of ..5 data; !we sell; monetary consideration; valuable consideration; rent ..5 information; do not sell; monetiz*; sale or sharing; sell or share; share or sell; licens* ..4 data',
    // ---- what you agree to ----
    'term.arbitration':
      '!arbitrat*; !jury trial; !trial by jury; court of law; aaa; jams; small claims; have a jury; binding individual',
    'term.class-waiver':
      '!class action*; !class arbitration; !representative action*; !class or representative; !consolidated action*; mass arbitration; coordinated ..4 arbitration; mass filing; mass action; individual basis; collective action; class member; class wide; individual requests for arbitration; batch*; substantially similar',
    'term.dispute-procedure':
      '!informal dispute; !dispute resolution; !notice of dispute; informal* ..4 resol*; mediation; good faith ..5 resol*; attorneys fees; prevailing party; disputes; dispute; days to ..3 investigate; investigate the claim*; claims must be; time limit* ..4 claim*; filing fee*; ombudsman; online dispute; prior to initiating; pre arbitration; statute of limitations; within one year; complaint procedure; dispute notice',
    'term.jurisdiction':
      '!jurisdiction; !state|federal courts; !state or federal; !courts located; !venue; exclusive jurisdiction; courts of; courts located; courts in; state and federal courts; personal jurisdiction; forum non; brought ..5 courts; competent courts; court of competent; forum; district court',
    'term.governing-law':
      '!governing law; !governed by; !laws of the; !laws of; construed in accordance; choice of law; conflict of law*; applicable law; law of the state; federal arbitration act; mandatory laws; law applies',
    'term.unilateral-change':
      '!tell|notify|inform you ..8 before ..3 change*; !tell|notify|inform you ..8 change*; !notice of ..3 change*; !modify these terms; !change these terms; !amend these terms; !update these terms; !revise these terms; !changes to these terms; !changes to this; !change this; !update this; !modify this; !amend this; !revise this; changes to the terms; modify the service*; modify ..5 terms; change ..5 terms; update ..4 terms; updates to ..4 policy; change ..4 prices; modify ..4 prices; at our sole discretion; at any time ..6 modify; discontinue ..5 service*; add or remove; change or discontinue; without prior notice; continued use; prior notice of changes; material changes; material change; updated version; revised version; revisions; newly launched; change ..3 terms of use; will be effective',
    'term.termination':
      '!terminat*; !suspend*; !suspension; !deactivat*; ban; banned; cancel your account; close your account; disable your account; account will be deleted; account ..4 deleted; account ..3 suppress*; revoke ..5 access; block ..4 access; refuse service; inactive; inactivity; expire; restrict ..4 access; remove ..3 content; cancel your membership; end your; freeze; reclaim; delet* ..5 account',
    'term.content-licence':
      '!license to; !licence to; !royalty free; !sublicens*; !non exclusive; !irrevocable; !revocable; !worldwide license; !perpetual; you grant; grant us; grants us; right to use ..4 content; license; licence; moral rights; derivative works; reproduce; distribute; intellectual property; ownership; you own; you retain; content submitted by you; rights in your content; transferable; sublicensable; publicly perform; this license',
    'term.name-likeness':
      '!likeness; !your name ..5 image; !name and profile; !publicity; use your name; use your image; social action*; your voice; photograph; endorsement*; persona; testimonial*; digital replica; name image',
    'term.liability-limit':
      '!liability ..12 exceed; !total liability; !not liable; !no liability; !not be liable; !limitation of liability; !limit* ..4 liability; !liability; !disclaim*; !as is; !own risk; !without warrant*; !no warrant*; !warranties; !warranty; !consequential damages; not responsible; no responsib*; indirect; incidental; damages; responsible for verifying; without warranty; not guarantee; no guarantee; exclude* ..3 liability; verify its accuracy; not ..3 accurate; reliance on; fitness for; sole risk; may contain errors; medical advice; not a substitute; as available; liable; release; not intended to; for informational purposes',
    'term.indemnity':
      '!indemnif*; !indemnit*; !hold harmless; !defend ..4 indemnify; defend and hold; reimburse us; compensate us',
    'term.auto-renewal':
      '!automatic* renew*; !auto renew*; !automatically renew; !renew* automatically; renewal; renew; renews; continuous subscription; recurring; until you cancel; unless ..4 cancel*; billing cycle; end of ..4 subscription period; subscription period; renewal date; recurring basis',
    'term.fees':
      '!fee; !fees; !charge you; !charged; !price*; !subscription fee*; !collection fee; initiation fee; !pay; payment method; secondary payment; costs; cost; taxes; surcharge; late fee; commission; billing; billed; tariff*; free of charge; ?purchase; deposit; €; $; £; usd; charges; paid; ?subscription plan*; charge; discounts; credits; secondary payment method; shipping cost*',
    'term.refunds':
      '!refund*; !non refundable; !nonrefundable; money back; final and; all sales are final; no credits; reimburse*; right of withdrawal; withdrawal period; return policy; returns; credit for; cooling off; non transferrable; purchases are final',
    'term.prohibited-use':
      '!you may not; !you agree not to; !you must not; !users may not; !users must not; you will not; !you shall not; !agree not to; !prohibited; !not permitted; !prohibit*; !not allowed; must not use; may not use; don t use; do not use; shall not; illegal; unlawful; scrape; scraping; crawl*; robots; harass*; impersonat*; reverse engineer*; misuse; violate*; data mining; hate; manipulated media; deepfake*; automated means; bots; text and data mining; circumvent*; spam; unauthorized; not to use; expressly prohibit; dangerous; abuse; forbid*; community guidelines; acceptable use; code of conduct; misleading',
    'term.assignment':
      '!assign these; !assign this; !assign our; !assignment; !may assign; !assign or transfer; assign; assigned; transfer ..4 rights and obligations; rights and obligations; without consent; novat*; delegate; successors and assigns',
    'term.eligibility-age':
      '!years old; !years of age; !at least 13|14|15|16|18 years; at least 13|14|16|18 or; age of 13|14|16|18; !minimum age; !age of majority; !under the age of; under 18; eligible; eligibility; of legal age; legal guardian; parent or guardian; parental consent; legal capacity; age requirement; older; parent managed account; minor; minors; capacity to; authority to',
    'term.contracting-entity':
      '!you are contracting with; !contracting entity; !agreement with; contract with; between you and; entering into a contract; binding contract; provided to you by; provided by; the entity; legally binding; governed by ..4 entity; service is provided by; registered office; company number; manufactured by; operated by; you enter into; ireland unlimited; contract is with; b v; limited; llc; gmbh; operator of',
    'term.third-party-terms':
      '!third party terms; !additional terms; !supplemental terms; !terms of third; third party service*; third party website*; third party product*; third party content; third party provider*; terms and conditions of; terms ..4 apply; subject to ..5 terms; incorporated by reference; integral part; by reference; other terms; links to; separate terms; supplementary terms; other policies; guidelines; app store; links to other',
    'term.user-responsibility':
      '!please ensure; !make sure you; !you must obtain; !obtained their; !you are responsible; !you re responsible; !your responsibility; !solely responsible; !responsible for your; !responsible for all; responsible for ..4 activity; responsible for; you must; you agree to; you represent; you warrant; keep ..5 confidential; keep ..3 password; obligation to; accurate information; safeguard; you acknowledge; you shall; you will not; required to; your own; you are required; you will be responsible; ensure that; maintain the security; up to date; comply with',
    'term.other':
      '!entire agreement; severab*; force majeure; waiver; survive; survival; electronic communications; headings; export; copyright; trademark*; dmca; beta; feedback; assignment of; interpretation; language version; prevail; equipment; maintenance; access the content; offline; this agreement; these terms; applies to; device; delivery',
    // ---- what you can decide ----
    'choice.opt-out':
      '!opt out; !opt outs; !opt you out; !opts out; !opting out; !opted out; !unsubscrib*; !do not sell or share; !global privacy control; !do not track; right to opt; withdraw from; decline; refuse; turn off; turned off; limit the use; you can stop; stop receiving; disable; object to the use; do not share; not to receive; say no; choose not to; opt you out; do not sell',
    'choice.opt-in-consent':
      '!opt in; consent; !explicit consent; !withdraw ..4 consent; !with your consent; !consent*; your permission; with your permission; give us permission; permission; prior consent; ask for your; express consent; we will ask; agree to; ask you; separate permission; you authorize; you authorise; authorize us; based on your choice*',
    'choice.objection':
      '!right to object; !object to; !objection; restrict ..4 processing; restriction of processing; right to restrict; objecting; oppose; object',
    'choice.deletion':
      '!delete your; !right to delet*; !delete it; !erasure; !deletion; !request ..4 delet*; delete ..4 data; delete ..4 information; remove your; remove ..3 information; erase; you can delete; you may delete; delete ..3 content; right to be forgotten; right of erasure; delete ..3 account; delete them',
    'choice.access-portability':
      '!right to access; !right of access; !portab*; !download your; !download a copy; !access your; !copy of your; !export*; access and; access or; request access; rectif*; correct your; correct ..4 information; update your; !request account info; !access ..2 port; !port your;  receive a copy; access rights; request a copy; edit your; right to know; access to your',
    'choice.settings-control':
      '!your settings; !privacy settings; !settings; !control; !manage your; preferences; controls; permissions; you can control; you can manage; limit who; turn on; toggle; dashboard; cannot be disabled; adjust; your choices; make choices; choices about; choose who; choose whether; you can limit; limit the; !make choices; !choices about; !choices regarding; !have choices; !ad preferences; !ads preferences; customize your; block; mute; hide; signals; parental controls; ad preferences; you can change; not take action; supervision tools; restrict; choices',
    'choice.account-closure':
      '!delete your account; !close your account; !closing your account; !deleting your account; !account deletion; !terminate your account; deactivate your account; stop using; leave the service; discontinu* ..4 use; delete ..3 account; end this agreement; you may terminate; you can terminate; you may close; cancel your account; terminate this agreement',
    'choice.subscription-cancel':
      '!cancel your; !cancel the; !cancellation; !cancel at any; !cancel your subscription; !cancel ..4 subscription; !cancel; !cancelled; !canceled; !canceling; cancelling; withdraw from the contract; end your subscription; cancel before; unless canceled; unless cancelled; hours before the; days before the; right of withdrawal; free trial; cancel a',
    'choice.no-ads-subscription':
      '!ad free; !without ads; !no ads; !ads free; !subscription for no; paid subscription ..6 ads; ?premium; premium ..6 ads; remove ads; pay ..4 without; ad supported; targeting related; not shown ..3 ads; premium subscri*',
    'choice.appeal':
      '!appeal*; !redress; !complain*; !contest ..4 decision*; lodge a complaint; human review; out of court; challenge ..4 decision*; request ..3 review; reinstat*; ombudsman; dispute a decision; supervisory authority',
    // ---- what they tell or promise ----
    'notice.effective-date':
      '!effective date; !effective as of; !last updated; !last modified; !last revised; !takes effect; !take effect; !effective on; !comes into effect; !goes into effect; date of last; revised on; updated on; we are updating; ?effective; in force; applies from; as of; will update; previous version; updated ..5 policy',
    'notice.refusal-consequence':
      '!if you do not agree; !if you don t agree; !if you do not accept; !if you don t accept; !if you do not consent; !if you decline; !if you refuse; !if you don t provide; !if you do not provide; !if you do not permit; !if you don t permit; !if you do not allow; !if you don t allow; !if you do not give; !if you don t give; !if you withhold; !if you opt out ..12 cannot|unable; !cannot ..10 if you do not; !cannot ..10 if you don t; if you choose not; do not want us; !without this information; may not be able to use; will not be able; won t be able; unable to use; will not be available; must stop using; do not agree ..8 stop; not available to you; cannot use; unable to; you do not wish; stop using; disagree',
    'notice.transparency':
      '!transparency; !learn more; find out; explain*; describe*; will notify you; notify you; provide notice; provide ..4 notice; additional notice; inform you; privacy center; transparency report; disclose to you; tell you; more information; this policy explains; this notice; this policy applies; this privacy policy; notice to you; ?notice; let you know; ad supported; labelled; label*; data protection officer; contact us; questions; may not be available; how it works; see who; list of',
    'notice.retention':
      '!retention; !retain*; !keep your ..4 data|information|account|records; !keep ..5 information; !keep ..5 data; !keep ..6 for; keep ..6 until; !kept until; keeps ..6 for; !stored for; !store ..5 for; !kept for; !for as long as; !as long as; !deleted after; !retention period*; days after; months; years after; period of; no longer than; until you delete; until you; how long; within ..3 days; delete ..5 after; at least six months; ?store; ?stored; ?storage; backup; anonymiz*; anonymis*; ?delete; ?deleted; saved; inactive; after you delete; last interaction; for up to; longer; permanently; held for',
    'notice.transfer':
      '!transfer* ..6 countr*; !international transfer*; !cross border; !standard contractual; !adequacy; !privacy shield; !data privacy framework; !outside the eea; !outside of the european; !outside the european; !eu u s; swiss u s; uk extension; other countries; third countr*; stored in; data center*; data centre*; processed in; located in; servers in; around the world; transferred to; people s republic; where you live; hong kong; countries outside; singapore; united states; dpf; transferred outside',
    'notice.controller-entity':
      '!data controller; !controller; !joint controller*; !responsible for your; !responsible for the processing; data fiduciary; responsible for ..4 data; company responsible; responsible for processing; independent controller*; eu representative; representative in; data protection officer; registered address; ?inc; ?llc; entity',
    'notice.legal-basis':
      '!legal basis; !legal bases; !legitimate interest*; !lawful basis; !performance of ..3 contract; !legal obligation; !vital interest*; !public interest; contractual necessity; necessary for; consent ..5 basis; gdpr; legal ground*; basis for processing; rely on; our interests; article 6; ccpa; lawful',
  },
};
