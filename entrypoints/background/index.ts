import { defineBackground } from 'wxt/utils/define-background';
import { listen } from './listen.ts';

// One file of its own: a worker cannot import lazily, and what pages share with it would come along.
export default defineBackground({ main: listen });
