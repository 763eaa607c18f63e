import type { Ask } from './ask.ts';
import type { Exercise } from './exercise.ts';
import { breakKey, offersKey, restsEyes, type BreakAsk, type Offer, type Offers } from './offer.ts';
import { suggestions } from './suggest.ts';

/** Whether the camera is on cannot be known; what suits a picture suits a voice. */
const VISIBLE = 'video';

/** "Another one" brings so many before it begins again. */
const MOST = 12;

/** Chooses for each break that can come, and for each tool that can be used. */
export function offersFor(catalogue: readonly Exercise[], ask: Ask, breaks: readonly BreakAsk[]): Offers {
  const listFor = (each: BreakAsk, wantsFollowUp: string | null, inCall = false): readonly Offer[] => {
    const history = { ...ask.history, wantsFollowUp };
    const found = suggestions(catalogue, {
      ...ask,
      history,
      context: { ...ask.context, ...each, call: inCall ? VISIBLE : 'none' },
    });
    // Where nothing may follow a tool, an ordinary movement is no second half.
    const fitting = wantsFollowUp === null ? found : found.filter(({ why }) => why.type === 'followUp');
    return fitting.slice(0, MOST).map(({ exercise, why }) => ({
      exercise: exercise.id,
      ...nameOf(exercise.id, ask),
      restsEyes: restsEyes(exercise),
      why,
    }));
  };
  const tools = [...catalogue.filter(({ softTissueTool }) => softTissueTool).map(({ id }) => id), 'treatment'];
  return {
    key: offersKey(ask, breaks),
    count: ask.history.count,
    byBreak: Object.fromEntries(
      breaks.flatMap((each) => [false, true].map((inCall) => [breakKey(each, inCall), listFor(each, null, inCall)])),
    ),
    // The shortest break that holds a second half; which one it is decides the tool, not the length.
    followUps: Object.fromEntries(tools.map((tool) => [tool, listFor({ kind: 'move', seconds: 120 }, tool)])),
  };
}

function nameOf(id: string, { profile }: Ask): Pick<Offer, 'name'> {
  const own = profile.own.find((each) => each.id === id);
  return own === undefined ? {} : { name: own.name };
}
