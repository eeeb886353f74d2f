/** The shortcut that brings the focus into the warning. Nothing else ever does. */
interface Options {
  /** Puts the focus inside; whether that worked. */
  focus(): boolean;
  signal: AbortSignal;
}

export function answerShortcut({ focus, signal }: Options): void {
  const { onMessage, id } = chrome.runtime;
  const answer = (
    message: { type?: string },
    sender: chrome.runtime.MessageSender,
    respond: (reply: unknown) => void,
  ) => {
    if (sender.id !== id || message?.type !== 'focus-warning') return;
    respond({ focused: focus() });
  };
  onMessage.addListener(answer);
  signal.addEventListener('abort', () => onMessage.removeListener(answer));
}
