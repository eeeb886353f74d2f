/** What a page gives of itself. */
interface HandedOver {
  /** Its markup; of a page that has none but what the browser shows it in, its words as they came. */
  content: string;
  contentType: string;
  /** The character set by which the browser read it. */
  charset: string;
  lang: string;
  /** Where it stands at last. */
  address: string;
}

/**
 * Runs in the page of a document that the person has opened: waits until its words stand still,
 * then gives them. It is sent there as text, so it must not use anything from outside itself.
 * @param limit characters that are read at most; one more says that there are more
 */
export async function handOverPage(limit: number): Promise<HandedOver> {
  const PATIENCE = 8000;
  const STILL = 700;
  /** A page that has been there for so long got a new address without being loaded: its words change a little later. */
  const OLD = 4000;
  const CHANGE = 3000;
  const size = () => document.body?.textContent?.length ?? 0;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const end = Date.now() + PATIENCE;
  const first = size();
  for (let waited = 0; performance.now() > OLD && waited < CHANGE && size() === first; waited += 100) await pause(100);
  let before = -1;
  while (before !== size() && Date.now() < end) {
    before = size();
    await pause(STILL);
  }
  const isMarkup = /html/.test(document.contentType);
  const content = isMarkup ? document.documentElement.outerHTML : (document.body?.textContent ?? '');
  return {
    content: content.slice(0, limit + 1),
    contentType: document.contentType,
    charset: document.characterSet,
    lang: document.documentElement.lang,
    address: location.href,
  };
}
