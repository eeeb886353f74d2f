/** Who sent a message. Decided from what the browser vouches for, never from the message. */
import { browser, type MessageSender } from '../browser.ts';
import { pageAddress } from '../page-address.ts';

export interface Frame {
  tabId: number;
  frameId: number;
  /** Address of the frame, for `about:` and `blob:` frames of the page that made it; as it may be kept. */
  url: string;
}

export type Sender = { kind: 'page' } | { kind: 'content'; frame: Frame } | { kind: 'stranger' };

const isWeb = (address: string | undefined): address is string => /^https?:/.test(address ?? '');

/** Chrome and Firefox name the origin of a sender; the polyfill's types do not know it yet. */
type SenderWithOrigin = MessageSender & { origin?: string };

export function identifySender(sender: SenderWithOrigin): Sender {
  if (sender.id !== browser.runtime.id) return { kind: 'stranger' };
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return { kind: 'page' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) return { kind: 'stranger' };
  const url = [sender.url, sender.origin, sender.tab?.url].find(isWeb);
  if (url === undefined) return { kind: 'stranger' };
  return { kind: 'content', frame: { tabId, frameId: sender.frameId, url: pageAddress(url) } };
}
