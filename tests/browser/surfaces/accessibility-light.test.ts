/** Every surface in every state in light colours against WCAG 2.2 AA. */
import { describeAccessibility } from './accessible.ts';

describeAccessibility('light', false);
