import type { LimberInFirefox } from './limber-in-firefox.ts';
import type { Site } from './site.ts';

/**
 * Cameras and microphones that Firefox makes up, given without a question and told of like real ones; pages may sound
 * without being touched.
 */
export const MADE_UP_DEVICES: Readonly<Record<string, unknown>> = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  // Without it those that are made up are given in silence.
  'media.navigator.permission.fake': true,
  'media.autoplay.default': 0,
};

/** A page that is not Limber's, in a tab of its own in front of the others. */
export class OtherPage {
  private readonly limber: LimberInFirefox;
  private readonly context: string;

  private constructor(limber: LimberInFirefox, context: string) {
    this.limber = limber;
    this.context = context;
  }

  static async open(limber: LimberInFirefox, site: Site): Promise<OtherPage> {
    const { context } = (await limber.bidi.send('browsingContext.create', { type: 'tab' })) as { context: string };
    await limber.bidi.send('browsingContext.navigate', { context, url: site.address(), wait: 'complete' });
    return new OtherPage(limber, context);
  }

  /** Uses camera and microphone. */
  async beginCall(): Promise<void> {
    await this.keep('navigator.mediaDevices.getUserMedia({ audio: true, video: true })');
  }

  /** Shares the screen, as after a press; there must be one. */
  async shareScreen(): Promise<void> {
    await this.keep('navigator.mediaDevices.getDisplayMedia({ video: true })');
  }

  /** Lets go of camera, microphone and screen, if it has any. */
  async letGo(): Promise<void> {
    await this.limber.bidi.evaluate(this.context, 'void window.kept?.getTracks().forEach((track) => track.stop())');
  }

  /** Sounds. Only a stream does without a sound card, where Firefox takes it for sound whatever is in it. */
  async sound(): Promise<void> {
    await this.limber.bidi.evaluate(
      this.context,
      `(async () => {
        window.player = new Audio();
        player.srcObject = new AudioContext().createMediaStreamDestination().stream;
        await player.play();
      })()`,
    );
  }

  async fallSilent(): Promise<void> {
    await this.limber.bidi.evaluate(this.context, 'void window.player.pause()');
  }

  async close(): Promise<void> {
    await this.limber.bidi.send('browsingContext.close', { context: this.context });
  }

  private keep(stream: string): Promise<unknown> {
    return this.limber.bidi.evaluate(this.context, `${stream}.then((given) => void (window.kept = given))`, true);
  }
}
