/**
 * Runs in the page of a document that the person has opened: waits until its words stand still,
 * then gives them. It is sent there as text, so it must not use anything from outside itself.
 * @param limit characters that are read at most; one more says that there are more
 */
export async function handOverPage(limit: number): Promise<{ html: string; contentType: string; lang: string }> {
  const PATIENCE = 8000;
  const STILL = 700;
  const size = () => document.body?.textContent?.length ?? 0;
  const end = Date.now() + PATIENCE;
  let before = -1;
  while (before !== size() && Date.now() < end) {
    before = size();
    await new Promise((resolve) => setTimeout(resolve, STILL));
  }
  return {
    html: document.documentElement.outerHTML.slice(0, limit + 1),
    contentType: document.contentType,
    lang: document.documentElement.lang,
  };
}
