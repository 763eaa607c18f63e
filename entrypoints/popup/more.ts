// What comes up now and then: by itself, or because it was opened.

export { OpenPart } from './OpenPart.tsx';
export { TopMessage } from './TopMessage.tsx';
