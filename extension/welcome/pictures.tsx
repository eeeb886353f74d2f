/** Three pictures, drawn for this page. The words beside them say the same. */
import type { ComponentChildren } from 'preact';

function Scene({ children }: { children: ComponentChildren }) {
  return (
    <svg class="scene" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const Lines = ({ x, y, widths }: { x: number; y: number; widths: number[] }) => (
  <>
    {widths.map((width, index) => (
      <rect key={index} class="faint" x={x} y={y + index * 10} width={width} height="4" rx="2" />
    ))}
  </>
);

/** A page asks; beside its button stands the warning. */
export const Warned = () => (
  <Scene>
    <rect class="sheet" x="8" y="12" width="138" height="126" rx="8" />
    <path class="edge" d="M8 28h138" />
    <circle class="faint" cx="18" cy="20" r="3" />
    <circle class="faint" cx="28" cy="20" r="3" />
    <Lines x={24} y={44} widths={[104, 96, 108, 62]} />
    <rect class="quiet" x="24" y="104" width="46" height="18" rx="9" />
    <rect class="loud" x="80" y="104" width="50" height="18" rx="9" />
    <path class="link" d="M130 113h14" />
    <rect class="card" x="144" y="44" width="88" height="84" rx="8" />
    <path class="serious" d="M158 54.5l6.5 11.5h-13z" />
    <rect class="bold" x="172" y="58" width="44" height="5" rx="2.5" />
    <Lines x={154} y={76} widths={[68, 58, 64]} />
    <rect class="loud" x="154" y="108" width="36" height="11" rx="4" />
  </Scene>
);

/** From you to the service and on to others: one band is new. */
export const Flowing = () => (
  <Scene>
    <circle class="bold" cx="28" cy="58" r="11" />
    <path class="bold" d="M8 96c0-14 9-22 20-22s20 8 20 22z" />
    <path class="band" d="M52 62C80 62 84 66 108 66" />
    <path class="band" d="M52 78C80 78 84 76 108 76" />
    <path class="band new" d="M52 94C80 94 84 88 108 88" />
    <rect class="loud" x="108" y="44" width="16" height="64" rx="6" />
    <path class="band" d="M124 66C150 66 156 42 184 42" />
    <path class="band new" d="M124 88C150 88 156 108 184 108" />
    <rect class="sheet" x="184" y="24" width="44" height="36" rx="6" />
    <rect class="sheet marked" x="184" y="90" width="44" height="36" rx="6" />
    <Lines x={192} y={36} widths={[28, 20]} />
    <Lines x={192} y={102} widths={[28, 24]} />
  </Scene>
);

/** Kept in a book on the person's own device. */
export const Kept = () => (
  <Scene>
    <rect class="sheet" x="34" y="18" width="172" height="104" rx="10" />
    <path class="bold" d="M14 122h212v6a8 8 0 0 1-8 8H22a8 8 0 0 1-8-8z" />
    <rect class="card" x="62" y="36" width="84" height="70" rx="5" />
    <path class="edge" d="M76 36v70" />
    <path class="tick" d="M84 52l4 4 7-8M84 70l4 4 7-8M84 88l4 4 7-8" />
    <Lines x={102} y={50} widths={[34]} />
    <Lines x={102} y={68} widths={[28]} />
    <Lines x={102} y={86} widths={[34]} />
    <path class="lock" d="M166 62v-8a10 10 0 0 1 20 0v8" />
    <rect class="loud" x="160" y="62" width="32" height="26" rx="5" />
  </Scene>
);
