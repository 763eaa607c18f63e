import { answered, isQuestion, type Question } from '../../utils/platform/answered.ts';
import { browser } from '../../utils/platform/browser.ts';

/** The answer is on its way by then, ms. */
const ANSWERED = 200;

/** Answers once with what is to be written, and goes. */
function hear(message: unknown, _sender: unknown, reply: (items: unknown) => void): true | undefined {
  if (!isQuestion(message)) return undefined;
  void answer(message, reply);
  return true;
}

async function answer(question: Question, reply: (items: unknown) => void): Promise<void> {
  try {
    reply(await answered(question));
  } catch (error) {
    console.error('Limber: there is no answer.', error);
    reply(null);
  }
  setTimeout(() => window.close(), ANSWERED);
}

browser.runtime.onMessage.addListener(hear);
