import { describe, expect, it } from 'vitest';
import { type Boxes, drawFlow, type Edges } from '../../extension/popup/flow-geometry.ts';
import { whatsappStory } from './fixtures.ts';

const edges = (left: number, top: number, width: number, height: number): Edges => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});
const boxes: Boxes = {
  bands: [0, 1, 2, 3, 4].map((row) => edges(0, row * 40, 130, 34)),
  service: edges(160, 0, 12, 194),
  recipients: [edges(210, 20, 110, 60), edges(210, 110, 110, 60)],
};
const { flow } = whatsappStory;
if (!flow) throw new Error('The fixture has a flow.');

describe('the curves of the data flow', () => {
  const curves = drawFlow(flow, boxes);

  it('are one into the service for each band, and one on for each that gets it', () => {
    const onwards = flow.bands.reduce((sum, { to }) => sum + to.length, 0);
    expect(curves).toHaveLength(flow.bands.length + onwards);
  });

  it('end in the service where nobody else gets the data', () => {
    expect(curves.filter(({ key }) => key.startsWith('contacts'))).toHaveLength(1);
  });

  it('keep what is new apart all the way', () => {
    const ofPayments = curves.filter(({ key }) => key.startsWith('payment-transaction'));
    expect(ofPayments.map(({ isNew }) => isNew)).toEqual([true, true, true]);
  });

  it('start at the band’s edge and end at the recipient’s', () => {
    expect(curves[0]?.path).toMatch(/^M130\.0 17\.0C.* 160\.0 17\.0$/);
    expect(curves.at(-1)?.path).toMatch(/^M172\.0 .* 210\.0 140\.0$/);
  });

  it('run from right to left where the language does', () => {
    const mirror = ({ left, right, top, bottom }: Edges): Edges => ({
      left: 320 - right,
      right: 320 - left,
      top,
      bottom,
    });
    const mirrored = drawFlow(flow, {
      bands: boxes.bands.map(mirror),
      service: mirror(boxes.service),
      recipients: boxes.recipients.map(mirror),
    });
    expect(mirrored[0]?.path).toMatch(/^M190\.0 17\.0C.* 160\.0 17\.0$/);
  });

  it('stay inside a recipient’s box however many arrive', () => {
    const to = boxes.recipients[0];
    const arriving = curves.filter(({ key }) => key.endsWith(' affiliates'));
    const ends = arriving.map(({ path, width }) => ({ y: Number(path.split(' ').at(-1)), width }));
    for (const { y, width } of ends) {
      expect(y - width / 2).toBeGreaterThanOrEqual(to?.top ?? Infinity);
      expect(y + width / 2).toBeLessThanOrEqual(to?.bottom ?? -Infinity);
    }
  });

  it('are none before anything has been laid out', () => {
    expect(drawFlow(flow, { bands: [], service: boxes.service, recipients: [] })).toEqual([]);
  });
});
