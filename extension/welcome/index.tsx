/** The first page that people see, opened once after installing. Beside it runs the warning's own script. */
import { render } from 'preact';
import { dressPage } from '../interface/own-page.ts';
import { word } from '../interface/words.ts';
import { Welcome } from './welcome.tsx';

dressPage(document, word('ui_welcome'));
render(<Welcome />, document.body);
