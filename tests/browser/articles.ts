/** Pages that talk about accepting terms without asking for it. */
import { existsSync, readFileSync } from 'node:fs';

const toHtml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An article as blogs lay it out: share buttons, a comments form, a box for subscribers. */
function articlePage(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${toHtml(title)}</title><body>
    <header><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/login">Log in</a></nav></header>
    <main><article><h1>${toHtml(title)}</h1>${paragraphs.map((text) => `<p>${toHtml(text)}</p>`).join('')}
      <p><button>Share</button> <button>Like</button></p></article>
      <section><h2>Leave a comment</h2><form action="/comment"><p><label>Name <input name="name"></label></p>
        <p><label>E-mail <input type="email" name="mail"></label></p><p><textarea name="text"></textarea></p>
        <p><label><input type="checkbox" name="save"> Keep my name in this browser for the next time I comment.</label></p>
        <button>Post comment</button></form></section>
      <aside><h2>Never miss a post</h2><form action="/subscribe"><input type="email" name="mail" placeholder="Your e-mail">
        <button>Subscribe</button></form></aside></main>
    <footer><a href="/terms">Terms</a> <a href="/privacy">Privacy Policy</a></footer></body></html>`;
}

const OWN = articlePage('Messenger to users: agree or go', [
  'Millions of people saw the same box this week. Accept the new terms and privacy policy by 8 February, it said, or lose the app.',
  'By tapping “Agree”, users accept that their account data goes to the parent company. “By continuing to use the service you agree to our terms,” the notice reads.',
  'Last year one could still say no. That choice is gone. The messages themselves stay encrypted.',
  'What should you do? Read the notice, look at other messengers, and decide before the deadline.',
]);

const SEED = '../shared/seed/whatsapp-2021.txt';

/** The founding article too, where it is at hand: it is not part of this project. */
export const ARTICLES: Record<string, string> = {
  own: OWN,
  ...(existsSync(SEED)
    ? {
        founding: articlePage('WhatsApp threatens to close your account', readFileSync(SEED, 'utf8').split(/\n\s*\n/)),
      }
    : {}),
};
