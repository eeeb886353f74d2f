import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Flow } from '../../../src/explanation/index.ts';
import { Signed } from '../signed-text.tsx';
import { word } from '../words.ts';
import { type Curve, drawFlow, type Edges } from './flow-geometry.ts';
import { FlowTable } from './flow-table.tsx';

const edgesIn = (picture: Element, element: Element): Edges => {
  const origin = picture.getBoundingClientRect();
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left: left - origin.left, right: right - origin.left, top: top - origin.top, bottom: bottom - origin.top };
};

/** Labels are laid out by the browser, whatever their language; then the curves are drawn to fit. */
function useCurves(flow: Flow) {
  const picture = useRef<HTMLDivElement>(null);
  const [curves, setCurves] = useState<Curve[]>([]);
  useLayoutEffect(() => {
    const element = picture.current;
    if (!element) return;
    const measure = () => {
      const boxes = (selector: string) => [...element.querySelectorAll(selector)].map((box) => edgesIn(element, box));
      const [service] = boxes('.flow-bar');
      if (service)
        setCurves(drawFlow(flow, { bands: boxes('.flow-band'), service, recipients: boxes('.flow-recipient') }));
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    measure();
    return () => sizes.disconnect();
  }, [flow]);
  return { picture, curves };
}

/** You → the service → who gets it. New bands differ by pattern and by a word; a table says the same. */
export function FlowPicture({ flow }: { flow: Flow }) {
  const { picture, curves } = useCurves(flow);
  const stripes = `stripes${useId().replace(/\W/g, '')}`;
  return (
    <section class="flow">
      <h2>{word('ui_where_it_goes')}</h2>
      <div class="picture" ref={picture} role="img" aria-label={flow.description}>
        <svg class="curves" aria-hidden="true" focusable="false">
          <defs>
            <pattern id={stripes} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect class="stripe-ground" width="7" height="7" />
              <rect class="stripe" width="4" height="7" />
            </pattern>
          </defs>
          {curves.map(({ key, path, width, isNew }) => (
            <path
              key={key}
              class={isNew ? 'curve new' : 'curve'}
              d={path}
              stroke-width={width}
              {...(isNew ? { stroke: `url(#${stripes})` } : {})}
            />
          ))}
        </svg>
        <p class="flow-you">{flow.you}</p>
        <p class="flow-service">{flow.service}</p>
        <div class="flow-bands">
          {flow.bands.map(({ data, label, isNew }) => (
            <p key={data} class={isNew ? 'flow-band new' : 'flow-band'}>
              <Signed topic={`data-category.${data}`}>{label}</Signed>{' '}
              {isNew && <span class="new-word">{flow.newWord}</span>}
            </p>
          ))}
        </div>
        <div class="flow-bar" />
        <div class="flow-recipients">
          {flow.recipients.map(({ code, label }) => (
            <p key={code} class="flow-recipient">
              <Signed topic={`recipient.${code}`}>{label}</Signed>
            </p>
          ))}
        </div>
      </div>
      <FlowTable flow={flow} />
    </section>
  );
}
