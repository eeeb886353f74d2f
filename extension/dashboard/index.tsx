/** The dashboard: a page of its own, and the options page. */
import { render } from 'preact';
import { openPage } from '../interface/own-page.ts';
import { Dashboard } from './dashboard.tsx';
import { parseRoute } from './route.ts';
import { sectionOf } from './sections.ts';

const { section, parameters } = parseRoute(location.hash);
sectionOf(section)?.askAhead?.(parameters);

void openPage(document, () => {
  render(<Dashboard />, document.body);
});
