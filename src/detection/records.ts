/** What is on record: rows of a table, not something that is asked. */
import { groupOf } from './belonging.ts';
import {
  attribute,
  closest,
  contains,
  isElement,
  type PageElement,
  type PageNode,
  parentOf,
  queryAll,
} from './tree.ts';

/** A head of so many cells names what the columns hold; fewer are labels of a form's fields. */
const HEADS = 3;
const FIELDS = 'input:not([type=hidden]),select,textarea';

/** Words in a table with a head and nothing to fill in, and a control outside of it and of what holds both: "Document, version, accepted on". */
export function isRecord(node: PageNode, action: PageElement): boolean {
  const from = isElement(node) ? node : parentOf(node);
  const table = from && closest(from, 'table');
  if (!table || contains(table, action) || queryAll(table, FIELDS).length > 0) return false;
  // What holds for the whole of an order stands below it.
  if (closest(from, 'tfoot') || attribute(closest(from, 'td,th') ?? from, 'colspan')) return false;
  const group = groupOf(action);
  if (group && contains(group, table)) return false;
  const [head] = queryAll(table, 'tr');
  return !!head && queryAll(head, 'th').length >= HEADS;
}
