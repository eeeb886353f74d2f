/** The popup: the whole story of the tab it was opened over, or of `?tab=ID` when it is opened as a page. */
import story from '../interface/story/story.css?inline';
import { wearStyles } from '../interface/styles.ts';
import switches from '../interface/switch.css?inline';
import { openPopup } from './popup.tsx';

wearStyles(document, story, switches);
openPopup(document);
