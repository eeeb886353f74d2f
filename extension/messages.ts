/**
 * Every message between the extension's places, typed once and checked where it arrives.
 * Content scripts stand in hostile pages: what they send is checked like a stranger's input.
 * Schemas live in `message-schemas.ts`, which the content script does not import.
 */
import type { ComparedRow } from '../src/comparison/index.ts';
import type { Answer } from '../src/detection/index.ts';
import type { Card, ChangeLine, CompanyPicture, Story } from '../src/explanation/index.ts';
import type { FeedInfo, FeedOffer, LedgerPlace, RoomReport, Settings } from '../src/knowledge/index.ts';
import type { Decision, LanguageTag, Level, Prompt, PromptKind, Timestamp } from '../src/model.ts';
import type { DataCategory } from '../src/vocabulary.ts';
import type { Problem } from './problem.ts';

/** What the person can do on the warning. */
export const WARNING_ACTIONS = ['show-me', 'remind', 'mute', 'close', 'stop-reading'] as const;
export type WarningAction = (typeof WARNING_ACTIONS)[number];

/** Why the popup has nothing to tell about a page. */
export type Unreadable = 'browser-page' | 'no-permission' | 'not-reached';

/** A card as a warning shows it. */
export type WarningCard = Card & {
  /** Whether the first click on the action is to be held until it is confirmed. */
  pause: boolean;
};

/** Reading linked texts: nothing to say of it; going on; no connection; some unread that could be read now. */
export type TextsState = 'settled' | 'reading' | 'offline' | 'unread';

/** What the popup is told about a tab. */
export type TabReport =
  | { state: 'unreadable'; reason: Unreadable; host: string }
  | { state: 'reading'; host: string }
  /** One story a prompt, most serious first. While linked texts are being read it is worth asking again. */
  | { state: 'prompts'; host: string; muted: boolean; stories: Story[]; texts?: TextsState }
  /** No prompt here; the service's last known changes and decisions, or null where nothing is known. */
  | { state: 'quiet'; host: string; muted: boolean; story: Story | null };

/** A corporate group, or a service that belongs to none. */
export interface Company {
  key: string;
  name: string;
}

/** Which rows of the ledger to show. Empty and null let every row through. */
export interface LedgerFilter {
  search: string;
  /** Key of a company. */
  company: string | null;
  data: DataCategory | null;
}

/** A row of the ledger as its owner sees it. */
export interface LedgerRow {
  id: string;
  at: Timestamp;
  answer: Decision['answer'];
  /** The control's own words. */
  action: string;
  page: string;
  service: string;
  company: Company | null;
  /** What we had said before the click. */
  told: { level: Level; headline: string } | null;
  /** How many changes became known since. */
  laterChanges: number;
}

export interface LedgerDetails {
  row: LedgerRow;
  decision: Decision;
  /** SHA-256 of the decision's canonical JSON, as in an export. */
  sha256: string;
  later: ChangeLine[];
  /** All that is known about what was accepted; null where the service is not known. */
  story: Story | null;
}

export interface FoundService {
  id: string;
  name: string;
  domain: string;
  company: Company | null;
  /** Another name of it, where it was found by that one. */
  alias: string | null;
}

/** A change of a service, with the day by which lists name it. */
export interface ToldChange extends Pick<ChangeLine, 'date'> {
  story: Story;
}

/** A feed as its subscriber sees it. */
export interface ListedFeed extends FeedInfo {
  /** When it expired, or was last seen where it could not be read for long; null where it is fresh. */
  outOfDateSince: number | null;
  /** It is being read: so many files are there, of so many; of none until that is known. */
  reading: { done: number; of: number } | null;
}

/** A text kept on this device, to be chosen. */
export interface KeptText {
  hash: string;
  type: string;
  /** The service's name, or the host. */
  owner: string;
  url: string;
  lang: string;
  lastRead: Timestamp;
  acceptedAt: Timestamp | null;
}

/** In characters. Longer texts than are read are told to be too long; beyond this nothing is taken in at all. */
export const MOST_BROUGHT = 10_000_000;

/** One of two texts to compare: a kept one, or one that the person brings. */
export type TextChoice = { kind: 'kept'; hash: string } | { kind: 'brought'; content: string };

/** A stretch of a text's words; `marked` where the other text has not these. */
export interface MarkedPart {
  words: string;
  marked: boolean;
}

export interface TextRow {
  kind: ComparedRow['kind'];
  before: MarkedPart[] | null;
  after: MarkedPart[] | null;
}

/** Two texts beside each other, with what that means; or which of them could not be read, and why. */
export type TextsCompared =
  | { state: 'compared'; story: Story; rows: TextRow[]; langs: [before: LanguageTag, after: LanguageTag] }
  | { state: 'unread'; side: 'before' | 'after'; reason: string }
  /** A kept text that is not there any more. */
  | { state: 'gone'; side: 'before' | 'after' };

/** Settings that are on or off. */
export const SWITCHES = ['pauseBeforeSerious', 'readLinkedTexts', 'recheckAccepted'] as const;
export type SwitchName = (typeof SWITCHES)[number];

/** What a content script may ask of the background. Nothing here reads the store at large. */
export interface FromContent {
  /** The page has other letters than Latin: the gate's stems for them. */
  'stems-wanted': (message: Record<never, never>) => string;
  /**
   * The gate found words of acceptance: read what stands around them. Null: take more of the page. `followed`: the frame
   * has what follows prompts. The snapshot is a stranger's until `parseSnapshot` has looked at it.
   */
  'page-taken': (message: { snapshot: unknown; followed: boolean }) => Answer;
  /** All prompts now in the frame; an empty list when the last one went away. `more`: ask for the texts too. */
  'prompts-seen': (message: { prompts: Prompt[] }) => { cards: WarningCard[]; more: boolean };
  /** Asked after the first cards: read the texts that these prompts link to, and say what to show then. */
  'texts-wanted': (message: { prompts: Prompt[] }) => { cards: WarningCard[] };
  /** The journal holds a decision that waits to be put into the ledger. */
  'decision-made': (message: { id: string }) => { recorded: boolean };
  'warning-action': (message: { promptId: string; action: WarningAction }) => { done: boolean };
}

/** What the extension's own pages may ask. */
export interface FromPages {
  'tab-report': (message: { tabId: number }) => TabReport;
  /** The person has waited long enough for the texts that this tab's prompts link to. */
  'stop-reading': (message: { tabId: number }) => { done: boolean };
  /** Texts that were not read because of a stop or the connection are tried again; answers when that is done. */
  'read-again': (message: { tabId: number }) => { done: boolean };
  'set-muted': (message: { host: string; muted: boolean }) => { muted: boolean };
  'set-reminder': (message: { tabId: number; promptId: string }) => { date: string | null };

  /** At most `limit` rows are looked at; those that fit come back. */
  'ledger-page': (message: { filter: LedgerFilter; after: LedgerPlace | null; limit: number }) => {
    rows: LedgerRow[];
    next: LedgerPlace | null;
  };
  'ledger-count': (message: Record<never, never>) => { count: number };
  /** Companies that the ledger's services belong to. */
  'ledger-companies': (message: Record<never, never>) => { companies: Company[] };
  'ledger-details': (message: { id: string }) => LedgerDetails | null;
  /** Whole rows, for writing them into a file. */
  'ledger-export': (message: { after: LedgerPlace | null }) => { decisions: Decision[]; next: LedgerPlace | null };
  'ledger-import': (message: { decisions: Decision[] }) => { added: number };
  'ledger-erase': (message: { id: string }) => { erased: boolean };
  'ledger-erase-all': (message: Record<never, never>) => { erased: number };

  'find-services': (message: { text: string }) => { services: FoundService[] };
  'latest-changes': (message: Record<never, never>) => { changes: (ChangeLine & { service: FoundService })[] };
  'service-stories': (message: { id: string }) => { service: FoundService; changes: ToldChange[] } | null;
  'kept-texts': (message: Record<never, never>) => { texts: KeptText[] };
  /** Null where it is no longer kept. */
  'kept-text': (message: { hash: string }) => { content: string; lang: string } | null;
  'compare-texts': (message: { before: TextChoice; after: TextChoice }) => TextsCompared;

  'company-picture': (message: { company: string }) => { company: Company; decisions: number; picture: CompanyPicture };

  'read-settings': (message: Record<never, never>) => { settings: Settings };
  'set-switch': (message: { name: SwitchName; on: boolean }) => { settings: Settings };
  'set-kind-muted': (message: { kind: PromptKind; muted: boolean }) => { settings: Settings };
  'drop-reminder': (message: { promptId: string }) => { settings: Settings };
  'replace-settings': (message: { settings: Settings }) => { settings: Settings };

  /** The warning for a prompt that a page of ours shows to be tried. */
  'try-card': (message: { prompt: Prompt; host: string }) => { card: WarningCard | null };
  /** Subscribed feeds, and how much the shipped catalogue holds. */
  'list-feeds': (message: Record<never, never>) => {
    feeds: ListedFeed[];
    catalogue: { services: number; changes: number };
  };
  /** What a feed says of itself. Its index is read, and nothing is kept. */
  'look-at-feed': (message: { line: string }) => { offer: FeedOffer } | { refused: Problem };
  /**
   * Address and key in one line. Answers when the first edition was tried; rejects where the line is wrong.
   * `everything`: a large feed is taken whole all the same.
   */
  'subscribe-feed': (message: { line: string; everything?: boolean | undefined }) => { feed: FeedInfo };
  /** A feed that the organisation manages can't be left. */
  'unsubscribe-feed': (message: { id: string }) => { done: boolean };
  /** How the store is: for telling the person that room had to be made, or that there is none left. */
  'store-report': (message: Record<never, never>) => {
    decisions: number;
    brokenRows: number;
    room: RoomReport | null;
    /** Decisions that could not be put into the ledger yet, and whether that is for want of room. */
    waiting: { count: number; why: 'full' | 'other' } | null;
  };
  'update-feed': (message: { id: string }) => { feed: FeedInfo | null };
  /** What has come in whole is kept for the next time. False where it was not being read. */
  'stop-feed': (message: { id: string }) => { done: boolean };
}

/** What the background tells a frame. */
export interface ToContent {
  /** The person pressed the shortcut: put the focus into the warning. */
  'focus-warning': (message: Record<never, never>) => { focused: boolean };
}

type Protocol = FromContent & FromPages & ToContent;
export type MessageType = keyof Protocol;
export type Message<T extends MessageType = MessageType> = T extends MessageType
  ? { type: T } & Parameters<Protocol[T]>[0]
  : never;
export type Reply<T extends MessageType> = ReturnType<Protocol[T]>;

/** A decision as the content script writes it down, before the background adds what it knows. */
export type JournalEntry = Omit<Decision, 'serviceId' | 'shown' | 'versions'> & {
  /** Whether our warning stood by the control. */
  warned: boolean;
};
/** Keys of the journal in `storage.local`, the one area that content scripts may write to. */
export const JOURNAL_PREFIX = 'decision:';
