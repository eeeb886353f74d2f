/** A page can make up clicks and keys; only those the person made count. */
export const trusted =
  <E extends Event>(handle: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) handle(event);
  };
