/** The popup: the whole story of the tab it was opened over, or of `?tab=ID` when it is opened as a page. */
import { openPage } from '../interface/own-page.ts';
import { askFirst, openPopup } from './popup.tsx';

// The words come while the background answers.
const first = askFirst();
void openPage(document, () => openPopup(document, first));
