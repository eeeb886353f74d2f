/** The dashboard: a page of its own, and the options page. */
import { render } from 'preact';
import { dressPage } from '../interface/own-page.ts';
import { Dashboard } from './dashboard.tsx';

dressPage(document);
render(<Dashboard />, document.body);
