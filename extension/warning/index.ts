/** The on-demand warning: injected beside the content script only where there is something to say. */
import { bridge } from '../content/bridge.ts';
import { mountWarning } from './mount.tsx';

bridge().mountWarning = mountWarning;
