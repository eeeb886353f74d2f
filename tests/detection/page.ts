import type { FoundPrompt } from '../../src/detection/index.ts';
import { findPrompts } from '../../src/detection/index.ts';

export const TODAY = '2021-01-10';

/** Puts markup into the test's document and finds its prompts. */
export function promptsIn(html: string, today = TODAY): FoundPrompt[] {
  document.body.innerHTML = html;
  return findPrompts(document, { today });
}

/** The words of the notice that the project was founded on. */
export const WHATSAPP_TEXT = [
  'WhatsApp is updating its terms and privacy policy.',
  'Key updates include more information about:',
  "WhatsApp's service and how we process your data.",
  'How businesses can use Facebook hosted services to store and manage their WhatsApp chats.',
  'How we partner with Facebook to offer integrations across the Facebook Company Products.',
];

export const WHATSAPP_INSIDE = `
  <h2>${WHATSAPP_TEXT[0]}</h2>
  <p>${WHATSAPP_TEXT[1]}</p>
  <ul><li>${WHATSAPP_TEXT.slice(2).join('</li><li>')}</li></ul>
  <p>By tapping AGREE, you accept the new <a href="https://www.whatsapp.com/legal/terms">terms</a> and
  <a href="https://www.whatsapp.com/legal/privacy">privacy policy</a>, which take effect on February 8, 2021.
  After this date, you'll need to accept these updates to continue using WhatsApp. You can also visit the
  <a href="https://faq.whatsapp.com/">Help Center</a> if you would prefer to delete your account and would like more information.</p>
  <button>AGREE</button> <button>NOT NOW</button>`;
