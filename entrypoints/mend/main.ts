import { answered, isQuestion } from '../../utils/platform/answered.ts';
import { browser } from '../../utils/platform/browser.ts';

/** The answer is on its way by then, ms. */
const ANSWERED = 1000;

/** Answers once with what is to be written, and goes. */
function hear(message: unknown, _sender: unknown, reply: (items: unknown) => void): true | undefined {
  if (!isQuestion(message)) return undefined;
  void answered(message)
    .catch((error: unknown) => console.error('Limber: there is no answer.', error))
    .then((items) => {
      reply(items);
      setTimeout(() => window.close(), ANSWERED);
    });
  return true;
}

browser.runtime.onMessage.addListener(hear);
