/** The curves of the data-flow picture, from the boxes that its labels take. Pixels of the picture. */
import type { Flow } from '../../../src/explanation/index.ts';

export interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Curve {
  key: string;
  path: string;
  width: number;
  isNew: boolean;
}

export interface Boxes {
  /** One for each band, in its order. */
  bands: Edges[];
  service: Edges;
  /** One for each recipient, in its order. */
  recipients: Edges[];
}

const THICKEST = 9;
/** Free at the upper and lower end of a box where curves come in. */
const INSET = 4;

const middle = ({ top, bottom }: Edges) => (top + bottom) / 2;

/** The sides by which two boxes face each other, whichever way the language runs. */
const facing = (from: Edges, to: Edges): [number, number] =>
  from.left < to.left ? [from.right, to.left] : [from.left, to.right];

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = (x1 + x2) / 2;
  const at = (value: number) => value.toFixed(1);
  return `M${at(x1)} ${at(y1)}C${at(bend)} ${at(y1)} ${at(bend)} ${at(y2)} ${at(x2)} ${at(y2)}`;
}

/** Where the `index`-th of `count` curves of this thickness meets a box: stacked around its middle. */
const slot = (box: Edges, index: number, count: number, thickness: number): number =>
  middle(box) + (index - (count - 1) / 2) * thickness;

/** @returns what runs from you to the service, then on to those who get it */
export function drawFlow(flow: Flow, { bands, service, recipients }: Boxes): Curve[] {
  const intoService = flow.bands.flatMap((band, index): Curve[] => {
    const from = bands[index];
    if (!from) return [];
    const [x1, x2] = facing(from, service);
    const y = middle(from);
    return [{ key: band.data, path: curve(x1, y, x2, y), width: THICKEST, isNew: band.isNew }];
  });
  const onwards = flow.recipients.flatMap(({ code }, index): Curve[] => {
    const to = recipients[index];
    if (!to) return [];
    const arriving = flow.bands.flatMap((band, at) => (band.to.includes(code) ? [{ band, from: bands[at] }] : []));
    const [x1, x2] = facing(service, to);
    const width = Math.min(THICKEST, (to.bottom - to.top - 2 * INSET) / Math.max(1, arriving.length));
    return arriving.flatMap(({ band, from }, at) => {
      if (!from || width <= 0) return [];
      const path = curve(x1, middle(from), x2, slot(to, at, arriving.length, width));
      return [{ key: `${band.data} ${code}`, path, width: Math.max(1, width - 1), isNew: band.isNew }];
    });
  });
  return [...intoService, ...onwards];
}
