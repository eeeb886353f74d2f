import { PAGE_STATES } from './page-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import type { State } from './state.ts';
import { WARNING_STATES } from './warning-states.ts';

export const STATES: readonly State[] = [...WARNING_STATES, ...POPUP_STATES, ...PAGE_STATES];
