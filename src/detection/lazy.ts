/**
 * A pattern made when it is first asked for. Bundlers keep a pattern that a module makes on loading wherever they see
 * the module, even in the always-on script that never asks.
 */
export function lazily(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    made.lastIndex = 0;
    return made;
  };
}
