import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../src/explanation/index.ts';
import { Glyph } from '../interface/glyphs.tsx';
import { directionOf } from '../interface/language.ts';
import { LevelMark } from '../interface/level-mark.tsx';
import { interfaceLanguage, word } from '../interface/words.ts';
import { Working } from '../interface/working.tsx';
import type { WarningAction } from '../messages.ts';
import { CardView } from './card-view.tsx';
import { Controls } from './controls.tsx';
import type { Form } from './form.ts';
import { type Pause, PausePanel } from './pause-panel.tsx';
import { SmallView } from './small-view.tsx';
import { trusted } from './trusted.ts';

interface Props {
  card: Card;
  form: Form;
  capped: boolean;
  pause: Pause;
  /** The person read it and wants to go on. */
  onConfirm(): void;
  onAction(action: WarningAction): void;
  /** The person wants to read the card. */
  onUnfold(): void;
  /** What is shown takes another size now. */
  onResize(): void;
}

/** The warning in each of its forms. */
export function WarningView({ card, form, capped, pause, onConfirm, onAction, onUnfold, onResize }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  const [menuOpen, setMenuOpen] = useState(false);
  const lang = interfaceLanguage();
  useEffect(onResize, [card, form, unfolded, menuOpen, pause]);
  const section = useRef<HTMLElement>(null);
  const unfoldAll = () => {
    onUnfold();
    // The button that had the focus is gone.
    section.current?.focus();
  };
  const close = trusted(() => onAction('close'));
  const onKeyDown = trusted((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Else the page's own dialog would close with it.
    event.preventDefault();
    onAction('close');
  });
  const closeButton = (
    <button type="button" class="icon-button" aria-label={card.words.close} title={card.words.close} onClick={close}>
      <Glyph name="close" />
    </button>
  );
  const reading = card.reading && <Working {...card.reading} onStop={trusted(() => onAction('stop-reading'))} />;
  return (
    <section
      ref={section}
      tabIndex={-1}
      class={`surface warning level-${card.level} ${capped ? 'capped' : ''}`}
      lang={lang}
      dir={directionOf(lang)}
      aria-label={word('ui_labelled', card.words.title, card.levelWord)}
      onKeyDown={onKeyDown}
    >
      {form === 'card' ? (
        <>
          <div class="head">
            <span class="level">
              <LevelMark level={card.level} />
              {card.levelWord}
            </span>
            <span class="title">{card.words.title}</span>
            {closeButton}
          </div>
          {/* What scrolls has to be reached by keyboard. */}
          <div class="body" {...(capped ? { tabIndex: 0 } : {})}>
            <CardView card={card} unfolded={unfolded}>
              {reading}
            </CardView>
            {capped && <p class="foot">{card.footer}</p>}
          </div>
          <PausePanel pause={pause} onConfirm={onConfirm} />
          <Controls
            card={card}
            unfolded={unfolded}
            onUnfold={setUnfolded}
            menuOpen={menuOpen}
            onMenu={setMenuOpen}
            onAction={onAction}
          />
          {!capped && <p class="foot">{card.footer}</p>}
        </>
      ) : (
        <SmallView card={card} form={form} onUnfold={unfoldAll} closeButton={closeButton}>
          {form === 'note' && reading}
          {pause === 'held' && <PausePanel pause={pause} onConfirm={onConfirm} />}
        </SmallView>
      )}
    </section>
  );
}
