/** The browser's `i18n` over the English messages as they ship. */
import messages from '../../public/_locales/en/messages.json';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const all: Record<string, Message> = messages;

export const i18n = {
  getUILanguage: () => 'en',
  getMessage(key: string, substitutions: string[] = []): string {
    const found = all[key];
    if (!found) return '';
    return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
      return substitutions[Number(content.slice(1)) - 1] ?? '';
    });
  },
};
