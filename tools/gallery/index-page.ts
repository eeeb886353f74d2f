/** The gallery's page: every picture with its name, for whoever looks at them. */
import type { Surface } from './state.ts';

export interface Picture {
  surface: Surface;
  name: string;
  lang: string;
  scheme: 'light' | 'dark';
  /** Relative to the page. */
  file: string;
  width: number;
}

const words = (name: string) => name.replaceAll('-', ' ');

export function writeIndex(pictures: readonly Picture[]): string {
  const surfaces = [...new Set(pictures.map(({ surface }) => surface))];
  const figure = ({ surface, name, lang, scheme, file, width }: Picture) =>
    `<figure><a href="${file}"><img loading="lazy" src="${file}" width="${Math.min(width, 460)}" alt="${surface}, ${words(name)}, ${lang}, ${scheme}"></a><figcaption>${words(name)} · ${lang} · ${scheme}</figcaption></figure>`;
  const section = (surface: Surface) =>
    `<h2>${surface}</h2><div class="pictures">${pictures
      .filter((picture) => picture.surface === surface)
      .map(figure)
      .join('\n')}</div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Before You Accept: gallery</title>
<style>:root { color-scheme: light dark } body { margin: 32px; font: 15px/1.5 system-ui, sans-serif }
h2 { text-transform: capitalize } .pictures { display: flex; flex-wrap: wrap; gap: 24px; align-items: start }
figure { margin: 0; max-width: 460px } img { max-width: 100%; height: auto; border: 1px solid #8886 } figcaption { color: #777 }</style>
<h1>Before You Accept: gallery</h1><p>${pictures.length} pictures, taken in Chromium from the built extension.</p>
${surfaces.map(section).join('\n')}</html>
`;
}
