/** The popup: the whole story of the tab it was opened over, or of `?tab=ID` when it is opened as a page. */
import { openPage } from '../interface/own-page.ts';
import { openPopup } from './popup.tsx';

void openPage(document, () => openPopup(document));
