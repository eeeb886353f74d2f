import type { PageSigns } from './blocks/html-blocks.ts';
import { FEWEST_WORDS } from './limits.ts';
import type { NotAPolicyReason } from './reading.ts';

/** A page with fewer words that asks for a password, or tells of an error, is nothing else. */
const SHORT_PAGE = 400;
const ERROR =
  /\b(?:404|403|500|502|503|not found|page (?:isn['’]t|is not) available|access denied|forbidden|error|are you a robot|verify you are human|just a moment|attention required|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata|página não encontrada|nie znaleziono)\b/i;
const LOG_IN =
  /\b(?:log ?in|sign ?in|password|anmelden|einloggen|passwort|connexion|mot de passe|iniciar sesión|contraseña|accedi|entrar|senha|zaloguj|hasło)\b/i;
const NEEDS_SCRIPT =
  /\b(?:enable javascript|javascript (?:is )?(?:required|disabled)|javascript aktivieren|activer javascript|habilita javascript)\b/i;

/** Says why a text is no policy; null where it may be one. */
export function whyNotAPolicy(text: string, words: number, signs: PageSigns | null): NotAPolicyReason | null {
  if (/^\s?%PDF-/.test(text)) return 'pdf';
  if (isBinary(text)) return 'not-text';
  const head = `${signs?.title ?? ''} ${text.slice(0, 600)}`;
  if (words < SHORT_PAGE) {
    if (signs?.hasPasswordField && LOG_IN.test(head)) return 'log-in';
    if (words < FEWEST_WORDS * 3 && ERROR.test(head)) return 'error-page';
  }
  if (words >= FEWEST_WORDS) return null;
  if (signs && (signs.scripts > 0 || NEEDS_SCRIPT.test(text))) return 'empty-shell';
  return 'too-little-text';
}

/** Whether a text is bytes and not words: too many characters that no writing has. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  let odd = 0;
  for (const char of sample) if (/[\ufffd\p{Cn}\p{Co}\p{Cs}]/u.test(char)) odd++;
  return odd > sample.length / 20;
}
