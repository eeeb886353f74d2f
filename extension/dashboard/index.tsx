/** The dashboard: a page of its own, and the options page. */
import { render } from 'preact';
import { openPage } from '../interface/own-page.ts';
import { wearStyles } from '../interface/styles.ts';
import compare from './compare/compare.css?inline';
import { Dashboard } from './dashboard.tsx';

void openPage(document, () => {
  wearStyles(document, compare);
  render(<Dashboard />, document.body);
});
