/** Sorts of HTML elements, as far as they decide how a text is cut. */
const split = (names: string) => new Set(names.split(' '));

/** Elements without an end. */
export const VOID = split('br hr img input meta link area base col embed source track wbr param');
/** Elements that end no line. */
export const INLINE = split(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr input nobr',
);
