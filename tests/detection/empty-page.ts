/** Before each file of tests: where files share a document, nothing of the last one is left in it. */
if ('document' in globalThis) {
  const { documentElement: root, head, body } = document;
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  for (const part of [head, body]) part.replaceChildren();
}
