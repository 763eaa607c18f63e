import { browser } from '../../utils/platform/browser.ts';
import { asksToMend, mended } from '../../utils/platform/mended.ts';

/** The answer is on its way by then, ms. */
const ANSWERED = 1000;

/** Answers once with what is to be written, and goes. */
function hear(message: unknown, _sender: unknown, reply: (items: unknown) => void): void {
  if (!asksToMend(message)) return;
  reply(mended(message.mend, message.moment));
  setTimeout(() => window.close(), ANSWERED);
}

browser.runtime.onMessage.addListener(hear);
