/** Every surface in every state in dark colours against WCAG 2.2 AA, left to right and right to left. */
import { describeAccessibility } from './accessible.ts';

describeAccessibility('dark', true);
