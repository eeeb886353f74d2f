/** Sorts of HTML elements, as far as they decide how a text is cut. */
const split = (names: string) => new Set(names.split(' '));

/** Elements without an end. */
export const VOID = split('br hr img input meta link area base col embed source track wbr param');
/** Elements that end no line. */
export const INLINE = split(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr input nobr',
);
/** Elements before which an open paragraph ends, as the standard has it. */
export const ENDS_PARAGRAPH = split(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul',
);
