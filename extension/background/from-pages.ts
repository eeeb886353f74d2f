/** What the extension's own pages ask, each question to whoever knows. */
import type * as z from 'zod/mini';
import type { fromPagesSchema } from '../message-schemas.ts';
import type { FromPages, Message, Reply } from '../messages.ts';
import { assessPrompt } from './assess-prompt.ts';
import { compareTexts, listKeptTexts, readKeptText } from './compare-texts.ts';
import { teller } from './explain.ts';
import { listFeeds, lookAtFeed, stopUpdate, subscribe, unsubscribe, updateOne } from './feeds.ts';
import * as ledger from './ledger.ts';
import { setMuted } from './muting.ts';
import { readAgainIn, stopReadingIn } from './read-again.ts';
import { setReminder } from './reminders.ts';
import { companyPicture, findServices, latestChanges, serviceStories } from './services.ts';
import * as settings from './settings.ts';
import { reportStore } from './store-report.ts';
import { reportTab } from './tab-report.ts';

type PageMessage = z.infer<typeof fromPagesSchema>;

async function tryCard({ prompt, host }: Message<'try-card'>): Promise<Reply<'try-card'>> {
  const card = (await teller()).card(await assessPrompt(prompt, host), host);
  return { card: card && { ...card, pause: false } };
}

export async function fromPages(message: PageMessage): Promise<Reply<keyof FromPages>> {
  switch (message.type) {
    case 'tab-report':
      return reportTab(message.tabId);
    case 'stop-reading':
      await stopReadingIn(message.tabId);
      return { done: true };
    case 'read-again':
      await readAgainIn(message.tabId);
      return { done: true };
    case 'set-muted':
      await setMuted(message.host, message.muted);
      return { muted: message.muted };
    case 'set-reminder':
      return setReminder(message.tabId, message.promptId);
    case 'ledger-page':
      return ledger.ledgerPage(message.filter, message.after, message.limit);
    case 'ledger-count':
      return ledger.ledgerCount();
    case 'ledger-companies':
      return ledger.ledgerCompanies();
    case 'ledger-details':
      return ledger.ledgerDetails(message.id);
    case 'ledger-export':
      return ledger.ledgerExport(message.after);
    case 'ledger-import':
      return ledger.ledgerImport(message.decisions);
    case 'ledger-erase':
      return ledger.ledgerErase(message.id);
    case 'ledger-erase-all':
      return ledger.ledgerEraseAll();
    case 'find-services':
      return findServices(message.text);
    case 'latest-changes':
      return latestChanges();
    case 'service-stories':
      return serviceStories(message.id);
    case 'kept-texts':
      return listKeptTexts();
    case 'kept-text':
      return readKeptText(message);
    case 'compare-texts':
      return compareTexts(message);
    case 'company-picture':
      return companyPicture(message.company);
    case 'read-settings':
      return settings.readSettings();
    case 'set-switch':
      return settings.setSwitch(message.name, message.on);
    case 'set-kind-muted':
      return settings.setKindMuted(message.kind, message.muted);
    case 'drop-reminder':
      return settings.dropReminder(message.promptId);
    case 'replace-settings':
      return settings.replaceSettings(message.settings);
    case 'list-feeds':
      return listFeeds();
    case 'look-at-feed':
      return lookAtFeed(message.line);
    case 'subscribe-feed':
      return { feed: await subscribe(message.line, message.everything === true) };
    case 'unsubscribe-feed':
      return { done: await unsubscribe(message.id) };
    case 'update-feed':
      return { feed: await updateOne(message.id) };
    case 'stop-feed':
      return { done: stopUpdate(message.id) };
    case 'store-report':
      return reportStore();
    case 'try-card':
      return tryCard(message);
  }
}
