/** Every state of the warning against WCAG 2.2 AA. */
import { describeAccessibility } from './accessible.ts';

describeAccessibility('warning');
