/** The popup: the whole story of the tab it was opened over, or of `?tab=ID` when it is opened as a page. */
import { wearStyles } from '../interface/styles.ts';
import { openPopup } from './popup.tsx';

wearStyles(document);
openPopup(document);
