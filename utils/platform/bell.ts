/** Fades within this time, s. */
export const RINGS_FOR = 1.4;
/** Gain of a tone at full volume. */
const LOUDNESS = 0.24;
/** A step: one note; the end: the note and the fifth under it, Hz. */
const NOTES = { step: [659.3], end: [659.3, 440] } as const;

let audio: AudioContext | null = null;

/** A short soft bell, `percent` of its full volume loud. Silent where the browser lets no page sound that was not touched yet. */
export async function ring(what: keyof typeof NOTES, percent: number): Promise<void> {
  audio ??= new AudioContext();
  if (audio.state !== 'running') await Promise.race([audio.resume(), wait(200)]);
  if (audio.state !== 'running') return;
  for (const [turn, note] of NOTES[what].entries())
    play(audio, { note, gain: (LOUDNESS * percent) / 100, at: audio.currentTime + turn * 0.28 });
}

type Tone = { readonly note: number; readonly gain: number; readonly at: number };

function play(context: AudioContext, { note, gain, at }: Tone): void {
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(gain, at + 0.012);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + RINGS_FOR);
  volume.connect(context.destination);
  const tone = new OscillatorNode(context, { type: 'sine', frequency: note });
  tone.connect(volume);
  tone.start(at);
  tone.stop(at + RINGS_FOR);
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}
