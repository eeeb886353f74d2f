/** A page whose prompt appears when it is asked for, and that notes how long the warning took to stand there. */

const dialog = `<h1>We have updated our Privacy Policy</h1><p>By tapping Agree you accept our updated
  <a href="/terms">Terms of Service</a> and <a href="/privacy">Privacy Policy</a>. If you do not agree by 8 February you
  will not be able to use your account.</p><button>Agree</button> <button>Not now</button>`;

/** `globalThis.showPrompt()` gives the milliseconds from the prompt's first frame to the warning's. */
export const promptPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A service</title><body>
<main><h1>Welcome back</h1><p>Nothing is to be accepted here yet.</p></main><script>
globalThis.showPrompt = () => new Promise((resolve) => {
  const frame = () => new Promise(requestAnimationFrame);
  const box = Object.assign(document.createElement('div'), { innerHTML: ${JSON.stringify(dialog)} });
  box.setAttribute('role', 'dialog'); box.setAttribute('aria-modal', 'true'); box.style.width = '420px';
  let began;
  const observer = new MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]);
    if (!added.some((node) => node instanceof HTMLElement && node !== box && node.hasAttribute('popover'))) return;
    observer.disconnect();
    frame().then(() => resolve(performance.now() - began));
  });
  observer.observe(document, { childList: true, subtree: true });
  document.body.append(box);
  frame().then(() => { began = performance.now(); });
  setTimeout(() => resolve(null), 10000);
});
</script>`;
