/** How much a thing should make one stop and think, and why it is not known. */

export const LEVELS = ['serious', 'notable', 'minor', 'favourable', 'none', 'unknown'] as const;
export type Level = (typeof LEVELS)[number];

export const UNKNOWN_REASONS = [
  'service-not-known', // we hold nothing about this service
  'change-not-known', // we know the service, and no change of it that fits this prompt
  'texts-not-read', // the linked texts have not been read
  'texts-being-read', // they are being read at this moment
  'texts-stopped', // the person stopped the reading
  'texts-off', // the person has switched reading off
  'no-documents', // the prompt links to no text
  'text-no-address', // the page opens a text by script, without an address
  'text-log-in', // a log-in page came in the text's place
  'text-error-page', // a page that tells of an error came in the text's place
  'text-bot-check', // a page came that lets only people in
  'text-cookie-wall', // a page came that asks about cookies first
  'text-empty-shell', // a page without words, which a script would fill
  'text-other-page', // a page that is no text of the kind: a shop's first page
  'text-too-short', // fewer words than any policy has
  'text-pdf',
  'text-not-text', // an image, an archive, random bytes
  'text-too-long', // longer than we read
  'text-missing', // the server says that there is no such page
  'text-refused', // the server does not give the text to us
  'text-server-error', // the server failed
  'text-too-slow', // no answer within the time limit
  'text-offline', // this device has no connection
  'text-unreachable', // no way there: no such host, or blocked on the way
  'text-local', // an address inside a home or company network, which pages must not make us ask
  'text-off-domain', // the link led to another site
  'text-other-language', // a text in another language than the page
  'text-other-region', // a text for another region than the address asked for
  'text-coming-elsewhere', // the text in force, which says that another one is to come: that one was not read
  'text-language-not-read', // a language in which we can compare but not understand
  'texts-too-many', // more texts are linked than we read at a time
  'first-reading', // read for the first time: nothing to compare with
  'another-region', // what we know is about another region's text
  'machine-drafted', // what we know was drafted by a machine and not reviewed
  'one-reader', // what we know was written by one reader, and not reviewed by another
  'page-unreadable', // the browser lets no extension read this page
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];
