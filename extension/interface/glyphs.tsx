/** The few pictograms of the controls. Decoration: the control's name says what it does. */
const PATHS = {
  close: 'M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6',
  down: 'M4 6.2l4 4 4-4',
  up: 'M4 9.8l4-4 4 4',
  tick: 'M3.6 8.4l3 3 5.8-6.4',
  outward: 'M6 4H3.6v8.4H12V10M8.6 3.4h4v4M12.4 3.6 7.4 8.6',
} as const;

export function Glyph({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
