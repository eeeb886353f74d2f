/** The dashboard: a page of its own, and the options page. */
import { render } from 'preact';
import { openPage } from '../interface/own-page.ts';
import { Dashboard } from './dashboard.tsx';

void openPage(document, () => {
  render(<Dashboard />, document.body);
});
