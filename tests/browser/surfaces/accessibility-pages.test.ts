/** Every state of popup, dashboard and first page against WCAG 2.2 AA. */
import { describeAccessibility } from './accessible.ts';

describeAccessibility('popup', 'dashboard', 'welcome');
