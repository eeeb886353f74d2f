import { render } from 'preact';
import type { Card } from '../../src/explanation/index.ts';
import { bridge, type Warning, type WarningRequest } from '../content/bridge.ts';
import { interfaceLanguage, setWords, word } from '../interface/words.ts';
import type { WarningAction } from '../messages.ts';
import { createAnnouncer } from './announcer.ts';
import { answerShortcut } from './answer-shortcut.ts';
import { rememberFocus } from './focus.ts';
import { follow } from './follow.ts';
import { ASKED_FOR, choosePlace, type Form, only, type Place, pricesFor } from './form.ts';
import { guessHeight } from './guess-height.ts';
import { holdClicks } from './hold.ts';
import type { Pause } from './pause-panel.tsx';
import { createStage } from './stage.ts';
import { createStandpoint } from './standpoint.ts';
import { survive } from './survive.ts';
import { WarningView } from './warning-view.tsx';

/** Shows the warning and keeps it by the action until the signal, the person or the page ends it. */
export function mountWarning(request: WarningRequest): Warning {
  const { action, keepClear } = request;
  setWords(bridge().words ?? {});
  const ended = new AbortController();
  const end = () => ended.abort();
  const { signal } = ended;
  let { card } = request;
  let isAskedFor = false;
  let isConfirmed = false;
  let isHeld = false;
  let placedFor: Card['level'] | null = null;
  let shown: { form: Form; capped: boolean } = { form: 'card', capped: false };
  if (request.signal.aborted) return { update: () => undefined };
  request.signal.addEventListener('abort', end, { once: true, signal });

  const stage = createStage(signal);
  const announcer = createAnnouncer(stage.root, signal);
  const mount = document.createElement('div');
  mount.className = 'mount';
  stage.root.append(mount);
  signal.addEventListener('abort', () => render(null, mount));

  const pauseNow = (): Pause => {
    if (!card.pause) return 'off';
    if (isConfirmed) return 'confirmed';
    return isHeld ? 'held' : 'armed';
  };
  const draw = () => {
    render(
      <WarningView
        card={card}
        {...shown}
        pause={pauseNow()}
        onConfirm={() => {
          isConfirmed = true;
          draw();
          announcer.say(word('ui_pause_confirmed'), interfaceLanguage());
        }}
        onAction={act}
        onUnfold={() => {
          isAskedFor = true;
          resize();
        }}
        // Not at once: effects may run in the middle of the next drawing.
        onResize={() => queueMicrotask(settle)}
      />,
      mount,
    );
  };
  const giveFocusBack = rememberFocus(stage.root, action, signal);
  const act = (name: WarningAction) => {
    if (name === 'close' || name === 'mute') {
      giveFocusBack();
      end();
    }
    request.onAction(name);
  };
  const standpoint = createStandpoint({
    stage,
    mount,
    action,
    keepClear,
    formNow: () => shown.form,
    guess: (form) => guessHeight(form, card),
  });
  let hasMoved = false;
  const place = () => {
    if (signal.aborted) return false;
    const found = standpoint.find(
      (room, measure): Place | null => {
        if (isAskedFor) return choosePlace(room, ASKED_FOR, measure);
        const isFocused = stage.root.activeElement !== null;
        const same = isFocused ? choosePlace(room, only(shown.form), measure) : null;
        return same ?? choosePlace(room, pricesFor(card.level), measure);
      },
      isAskedFor || pricesFor(card.level).card !== null,
    );
    if (found && (found.form !== shown.form || found.capped !== shown.capped)) {
      shown = { form: found.form, capped: found.capped };
      draw();
    }
    placedFor = card.level;
    hasMoved = stage.standAt(found?.box ?? null);
    return found !== null;
  };
  const resize = () => {
    standpoint.forget();
    place();
  };
  /** What was drawn has its place already if it is as high as it was measured, and told with the same weight. */
  const settle = () => {
    if (!signal.aborted && !(placedFor === card.level && standpoint.isAsMeasured())) resize();
  };

  holdClicks({
    action,
    signal,
    isArmed: () => card.pause && !isConfirmed,
    onHeld() {
      isAskedFor = true;
      isHeld = true;
      draw();
      standpoint.forget();
      announcer.say(word('ui_pause_held'), interfaceLanguage());
      return place();
    },
  });
  answerShortcut({
    signal,
    focus() {
      isAskedFor = true;
      resize();
      mount.querySelector('section')?.focus();
      return stage.root.activeElement !== null;
    },
  });
  const form = standpoint.prepare((room, measure) => choosePlace(room, pricesFor(card.level), measure));
  shown = { form, capped: false };
  stage.enter(action);
  draw();
  place();
  announcer.say(card.headline.text, card.headline.lang);
  const check = survive({ stage, action, onLost: end, signal });
  const onMove = () => {
    place();
    return hasMoved;
  };
  follow({ action, onMove, onCheck: check, signal });

  return {
    update(next) {
      if (signal.aborted) return;
      card = next;
      draw();
      announcer.say(card.headline.text, card.headline.lang);
    },
  };
}
