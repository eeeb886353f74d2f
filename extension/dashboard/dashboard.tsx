import { useEffect, useRef } from 'preact/hooks';
import { word } from '../interface/words.ts';
import { linkTo, useRoute } from './route.ts';
import { SECTIONS, sectionOf } from './sections.ts';

/** The menu and the section that is open. */
export function Dashboard() {
  const { section, parameters } = useRoute();
  const open = sectionOf(section);
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (open) document.title = word('ui_page_title', word(open.title));
    // Whoever went to another section is taken to its beginning; whoever has just come is left alone.
    if (!isFirst.current) {
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [open]);
  if (!open) return null;
  return (
    <>
      <header class="top">
        <p class="brand">
          <img src="icons/icon-48.png" width="28" height="28" alt="" />
          {word('extension_name')}
        </p>
        <nav aria-label={word('ui_menu')}>
          <ul>
            {SECTIONS.filter(({ under }) => under === undefined).map(({ name, title }) => (
              <li key={name}>
                <a href={linkTo(name)} {...(name === (open.under ?? open.name) ? { 'aria-current': 'page' } : {})}>
                  {word(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1} class={`section-${open.name}`}>
        <open.View key={open.name} parameters={parameters} />
      </main>
    </>
  );
}
