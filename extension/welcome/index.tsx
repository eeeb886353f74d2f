/** The first page that people see, opened once after installing. Beside it runs the warning's own script. */
import { render } from 'preact';
import { bridge } from '../content/bridge.ts';
import { openPage } from '../interface/own-page.ts';
import { Welcome } from './welcome.tsx';

void openPage(
  document,
  (words) => {
    bridge().words = words;
    render(<Welcome />, document.body);
  },
  'ui_welcome',
);
