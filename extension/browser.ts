/**
 * The browser's extension API. The polyfill gives promises to Chromes before 148 and is a no-op
 * elsewhere; it is imported here and nowhere else, and never in the content script.
 */
import polyfill, { type Runtime } from 'webextension-polyfill';

export const browser = polyfill;
export type MessageSender = Runtime.MessageSender;
